// `graphe` as it is typed: what is drawn by default, the forms, the file written, wrong usage, and rules in error.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fichiersDuModele, NOM_DU_MODELE } from "../../compiler/cli/modele.ts";
import { RACINE } from "../support/rules.ts";

const travail = mkdtempSync(path.join(os.tmpdir(), "avenant-graphe-"));
afterAll(() => rmSync(travail, { recursive: true, force: true }));

beforeAll(() => {
  for (const [f, t] of fichiersDuModele(NOM_DU_MODELE)) {
    mkdirSync(path.dirname(path.join(travail, f)), { recursive: true });
    writeFileSync(path.join(travail, f), t);
  }
});

function graphe(...args: readonly string[]) {
  const r = spawnSync(process.execPath, [path.join(RACINE, "bin/avenant.mjs"), "graphe", ...args], { cwd: travail, encoding: "utf8" });
  return { code: r.status, out: r.stdout, err: r.stderr };
}

describe("what it prints", () => {
  test("without a name, the acts as a text; a folder may follow", () => {
    const r = graphe();
    expect([r.code, r.err]).toEqual([0, ""]);
    expect(r.out).toMatch(/^Les actes, tels que connus le 1er juin 2024\n/);
    expect(r.out).toContain("    modifie « Convention modèle »\n");
    expect(graphe("./rules").out).toBe(r.out);
  });

  test("with a dispositif, its elements; by its exercice", () => {
    expect(graphe("forfait_modèle", "--exercice", "2025").out).toContain("    prérequis « Volet 1 : Équipement du cabinet »\n  - Encadrement d'étudiants (étudiants ; 80 points)\n");
    expect(graphe("forfait_modèle", "--exercice", "2025", "--sans", "avenant_1").out).toContain("(étudiants ; 50 points)");
    expect(graphe("forfait_modèle", "--exercice", "2025", "--autour", "télétransmission").out).not.toContain("Messagerie");
  });

  test("as data, as a drawing, as the language of Graphviz", () => {
    const { graphe: g, version_du_format } = JSON.parse(graphe("forfait_modèle", "--exercice", "2025", "--format", "json").out) as { graphe: { liens: unknown[] }; version_du_format: string };
    expect([typeof version_du_format, g.liens[0]]).toEqual(["string", { de: "élément messagerie", vers: "élément volet 1", genre: "exige", precision: "", cercle: false }]);
    expect(graphe("--format", "svg").out).toMatch(/^<svg /);
    expect(graphe("--format", "dot").out).toMatch(/^digraph \{/);
  });
});

describe("the file it writes", () => {
  test("its form is that of its name; a link planted there is replaced, not followed", () => {
    writeFileSync(path.join(travail, "precieux"), "à moi");
    symlinkSync(path.join(travail, "precieux"), path.join(travail, "dessin.svg"));
    const r = graphe("--sortie", "dessin.svg");
    expect([r.code, r.out]).toEqual([0, "Écrit dans dessin.svg.\n"]);
    expect(readFileSync(path.join(travail, "dessin.svg"), "utf8")).toMatch(/^<svg /);
    expect(readFileSync(path.join(travail, "precieux"), "utf8")).toBe("à moi");
    expect(readdirSync(travail).filter((f) => f.includes("en-cours"))).toEqual([]);
  });
});

describe("wrong usage", () => {
  test.each<[readonly string[], number, string]>([
    [["forfait_modele", "--exercice", "2025"], 64, "Vouliez-vous dire « forfait_modèle » ?"],
    [["forfait_modèle"], 64, "ajoutez par exemple « --exercice 2022 »"],
    [["--exercice", "2025"], 64, "Les actes ne dépendent pas de l’exercice"],
    [["--quoi", "prerequis"], 64, "--quoi prerequis demande un dispositif"],
    [["--quoi", "tout"], 64, "--quoi accepte « actes » ou « prerequis »"],
    [["--format", "png"], 64, "--format accepte « texte », « svg », « dot », « json »"],
    [["--sortie", "a.png"], 64, "la fin du nom dit la forme"],
    [["--format", "svg", "--sortie", "rules/convention.rules"], 64, "a le nom d’un fichier de règles"],
    [["--sortie", "absent/a.svg"], 74, "ne peut pas être écrit (ENOENT)"],
    [["forfait_modèle", "--exercice", "2025", "--autour", "télétransmision"], 64, "Vouliez-vous dire « télétransmission » ?"],
    [["forfait_modèle", "--quoi", "actes", "--autour", "rien"], 64, "Aucun acte ne parle de « rien »"],
    [["forfait_modèle", "--exercice", "2019"], 1, "n’est pas en vigueur"],
  ])("%j", (args, code, phrase) => {
    const r = graphe(...args);
    expect([r.code, r.out]).toEqual([code, ""]);
    expect(r.err).toContain(phrase);
  });
});

describe("rules in error", () => {
  test("a circle of prerequisites is said, and drawn", () => {
    mkdirSync(path.join(travail, "cercle"));
    writeFileSync(path.join(travail, "cercle/c.rules"), readFileSync(path.join(travail, "rules/convention.rules"), "utf8").replace("    article : « article 2 »\n", "    article : « article 2 »\n    prérequis : volet 2\n").replace("    prérequis : volet 1\n", "    prérequis : volet 1\n    exige : tous les indicateurs\n") + readFileSync(path.join(travail, "rules/donnees.rules"), "utf8"));
    const r = graphe("forfait_modèle", "--exercice", "2025", "cercle");
    expect(r.code).toBe(1);
    expect(r.err).toContain("prerequis-circulaire");
    expect(r.out.match(/ce lien fait partie d'un cercle/g)).toHaveLength(2);
  });

  test("what cannot be read is not drawn", () => {
    mkdirSync(path.join(travail, "brise"));
    writeFileSync(path.join(travail, "brise/c.rules"), "convention « »");
    const r = graphe("brise/c.rules");
    expect([r.code, r.out]).toEqual([1, ""]);
    expect(r.err).toContain("rien n’a été dessiné");
  });
});
