// G-7, G-8, G-29: a refused program changes no file, whatever the command; what is said of it is safe to print and never shows the
// machine; links and hostile file names lead nowhere.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fichiersDuModele, NOM_DU_MODELE } from "../../compiler/cli/modele.ts";
import { RACINE } from "../support/rules.ts";

const travail = mkdtempSync(path.join(os.tmpdir(), "avenant-refus-"));
const dossier = path.join(travail, "projet");
afterAll(() => rmSync(travail, { recursive: true, force: true }));

function avenant(...args: readonly string[]) {
  const r = spawnSync(process.execPath, [path.join(RACINE, "bin/avenant.mjs"), ...args], { cwd: dossier, encoding: "utf8" });
  return { code: r.status, out: r.stdout, err: r.stderr };
}

/** Every file and link below the work folder, with what it holds. */
function empreinte(): string {
  const h = createHash("sha256");
  for (const f of readdirSync(travail, { recursive: true, encoding: "utf8" }).sort()) {
    const plein = path.join(travail, f);
    const stat = lstatSync(plein);
    h.update(`${f}\0${stat.isSymbolicLink() ? `→${readlinkSync(plein)}` : stat.isFile() ? readFileSync(plein) : ""}\0`);
  }
  return h.digest("hex");
}

function propre(texte: string): void {
  expect(texte).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/);
  for (const lieu of [travail, RACINE, os.homedir(), "node:", ".ts:"]) expect(texte).not.toContain(lieu);
  expect(texte).not.toMatch(/^\s+at /m);
}

const MODELE = fichiersDuModele(NOM_DU_MODELE);
const AVENANT = MODELE.get("rules/avenant-1.rules")!;
const COMMANDES: readonly (readonly string[])[] = [["verifier"], ["tester"], ["compiler"], ["documenter", "--sortie", "docs"], ["graphe", "forfait_modèle", "--exercice", "2025", "--sortie", "g.svg"], ["formater"]];

const REFUS: readonly (readonly [string, string])[] = [
  ["a false precondition", AVENANT.replace("au lieu de 50", "au lieu de 51")],
  ["a text never closed, escape sequences and direction marks", `${AVENANT}\nnote : « \u001b[2J\u202e\u2066 x\u0007`],
  ["names of objects", `${AVENANT}\ndonnée __proto__ : taux\ndonnée constructor : taux\n`],
  ["bytes that are no text", "\udcff"],
];

beforeAll(() => {
  for (const [f, t] of MODELE) {
    mkdirSync(path.dirname(path.join(dossier, f)), { recursive: true });
    writeFileSync(path.join(dossier, f), t);
  }
  expect(avenant("compiler").code).toBe(0);
  expect(avenant("documenter", "--sortie", "docs").code).toBe(0);
}, 120_000);

describe.each(REFUS)("%s", (_, texte) => {
  test.each(COMMANDES.map((c) => [c[0]!, c] as const))("%s: refused, and nothing has changed", (nom, commande) => {
    const fichier = path.join(dossier, "rules/avenant-1.rules");
    writeFileSync(fichier, texte === "\udcff" ? Buffer.from([0x64, 0xe9, 0xff]) : texte);
    const avant = empreinte();
    const r = avenant(...commande);
    // The formatter leaves what it cannot read as it is; it has nothing to say of the law.
    if (nom === "formater") expect(r.code).toBeLessThan(2);
    else expect(r.code).toBe(1);
    propre(r.out + r.err);
    if (nom === "graphe") rmSync(path.join(dossier, "g.svg"), { force: true }); // law that cannot be computed may still be drawn
    expect(empreinte()).toBe(avant);
    writeFileSync(fichier, AVENANT);
  });
});

describe("links and names of files", () => {
  test("a link to a file outside, a link to a folder outside, a link to itself: not read; the rest is", () => {
    writeFileSync(path.join(travail, "dehors.rules"), "ceci n'est pas une règle");
    mkdirSync(path.join(travail, "ailleurs"));
    writeFileSync(path.join(travail, "ailleurs/x.rules"), "ceci non plus");
    symlinkSync(path.join(travail, "dehors.rules"), path.join(dossier, "rules/lien.rules"));
    symlinkSync(path.join(travail, "ailleurs"), path.join(dossier, "rules/dossier"));
    symlinkSync("boucle.rules", path.join(dossier, "rules/boucle.rules"));
    const r = avenant("verifier");
    propre(r.out + r.err);
    expect([r.code, r.err]).toEqual([0, ""]);
    for (const f of ["lien.rules", "dossier", "boucle.rules"]) rmSync(path.join(dossier, "rules", f));
  });

  test("a link planted at the name of a drawing is replaced, not followed", () => {
    writeFileSync(path.join(travail, "precieux"), "à moi");
    const dessin = path.join(dossier, "dessin.txt");
    symlinkSync(path.join(travail, "precieux"), dessin);
    expect(avenant("graphe", "--format", "texte", "--sortie", "dessin.txt").code).toBe(0);
    expect([readFileSync(path.join(travail, "precieux"), "utf8"), lstatSync(dessin).isSymbolicLink(), readFileSync(dessin, "utf8") === "à moi"]).toEqual(["à moi", false, false]);
    rmSync(dessin);
  });

  test.each(["a\u202eb.rules", "a\u001b[31mb.rules", "a b'\"$(x).rules", "__proto__.rules", "-x.rules", "é\u0301.rules"])("a file called %j is read, and its name is safe to print", (nom) => {
    const fichier = path.join(dossier, "rules", nom);
    writeFileSync(fichier, "donnée : taux\n");
    const r = avenant("verifier");
    expect(r.code).toBe(1);
    expect(r.err).toContain("erreur[mot-inattendu]");
    propre(r.err.replace(/\u0301/g, ""));
    const json = avenant("verifier", "--format", "json");
    expect((JSON.parse(json.out) as { diagnostics: { code: string }[] }).diagnostics.map((d) => d.code)).toEqual(["mot-inattendu"]);
    rmSync(fichier);
  });
});
