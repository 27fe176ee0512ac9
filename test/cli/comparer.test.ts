// `comparer` as a person or CI meets it: exit codes, the three forms, the JSON document against its schema, texts that are no viewpoint.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { RACINE } from "../support/rules.ts";

const travail = mkdtempSync(path.join(os.tmpdir(), "avenant-comparer-"));
afterAll(() => rmSync(travail, { recursive: true, force: true }));
beforeAll(() => cpSync(path.join(RACINE, "rules"), path.join(travail, "rules"), { recursive: true }));

function comparer(...args: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const r = spawnSync(process.execPath, [path.join(RACINE, "bin/avenant.mjs"), "comparer", ...args], { cwd: travail, encoding: "utf8", env: process.env, maxBuffer: 1 << 26 });
  return { code: r.status, out: r.stdout.replace(/[\u00a0\u202f]/g, " "), err: r.stderr };
}

const DECISION = ["forfait_structure", "2022 connu le 31 décembre 2022", "2022"] as const;

const CHIFFRE = { type: ["object", "null"], required: ["min", "max", "exact"], additionalProperties: false, properties: { min: { type: ["string", "null"] }, max: { type: ["string", "null"] }, exact: { type: ["string", "null"] } } };
const FIGURES = { type: ["object", "null"], required: ["points", "montant"], additionalProperties: false, properties: { points: CHIFFRE, montant: CHIFFRE } };
const RESULTAT = { ...FIGURES, required: ["points", "montant", "elements"], properties: { ...FIGURES.properties, elements: { type: "object", additionalProperties: { type: ["string", "null"] } } } };
const TEXTE = { type: ["string", "null"] };
const objet = (properties: Readonly<Record<string, unknown>>): object => ({ type: "object", required: Object.keys(properties), additionalProperties: false, properties });
const liste = (items: unknown): object => ({ type: "array", items });
const COTE = objet({
  en_vigueur: { type: "boolean" }, exercice: { type: ["integer", "null"] }, jour: { type: "string" }, connu_le: { type: "string" }, sans: liste({ type: "string" }), lectures: liste({ type: "string" }),
  statuts: liste(objet({ statut: { type: "string" }, motif: { type: "string" } })), actes: liste({ type: "string" }),
  instructions: liste(objet({ acte: { type: "string" }, operation: { type: "string" }, statut: { enum: ["sans-objet", "deja-acquise", "en-conflit"] }, place: { type: "string" } })),
});
const SCHEMA = objet({
  version_du_format: { const: "1" }, commande: { const: "comparer" }, differents: { type: "boolean" }, diagnostics: liste({ type: "object" }),
  dispositifs: liste(objet({
    dispositif: { type: "string" }, libelle: { type: "string" }, avant: COTE, apres: COTE,
    changements: liste(objet({
      genre: { type: "string" }, portee: { enum: ["calcul", "texte"] }, element: objet({ genre: { type: "string" }, id: { type: "string" }, nom: { type: "string" }, libelle: TEXTE }),
      clause: TEXTE, texte: { type: "string" }, avant: TEXTE, apres: TEXTE, article: TEXTE,
      actes: liste(objet({ acte: { type: "string" }, par: TEXTE, operation: { type: "string" }, sens: { enum: ["agit", "cesse", "date"] }, place: { type: "string" } })),
      temoins: { type: ["array", "null"], items: { type: "integer" } },
    })),
    maxima: liste(objet({ element: TEXTE, avant: FIGURES, apres: FIGURES })),
    cas: objet({
      inchanges: { type: "integer" }, illisibles: { type: "integer" }, autres_exercices: { type: "integer" },
      deplaces: liste(objet({ nom: { type: "string" }, place: { type: "string" }, avant: FIGURES, apres: FIGURES, verdicts: liste(objet({ element: { type: "string" }, avant: TEXTE, apres: TEXTE })) })),
    }),
    recherche: {
      ...objet({
        pratiques_essayees: { type: "integer" }, limite_atteinte: { type: "boolean" }, base: { type: "object", additionalProperties: { type: "string" } },
        temoins: liste(objet({ ecarts: liste(objet({ donnee: { type: "string" }, base: { type: "string" }, valeur: { type: "string" } })), avant: RESULTAT, apres: RESULTAT })),
      }),
      type: ["object", "null"],
    },
  })),
});

describe("two viewpoints", () => {
  test("they differ: exit 2, what changed, by which act, the maximum, who gains, the cases, in sentences", () => {
    const { code, out, err } = comparer(...DECISION);
    expect([code, err]).toEqual([2, ""]);
    expect(out).toContain("Forfait structure : 2022, connu le 31 décembre 2022 → 2022");
    expect(out).toMatch(/Droit prévisionnel/);
    expect(out).toContain("- Points abaissés : 400 points → 280 points [décision « La coordination reste facultative en 2022 »]");
    expect(out).toMatch(/Au total +\| +1 385 points, 9 695 € \| +1 385 points, 9 695 € \| +inchangé/);
    expect(out.replace(/\s+/g, " ")).toContain("« Participation à une forme d'exercice coordonné » : non au lieu de oui : 0 point, 0 € → 1 265 points, 8 855 € (+1 265 points, +8 855 €).");
    expect(out).toMatch(/Cas du corpus qui bougent \(\d+ sur \d+\)/);
    expect(out).not.toMatch(/undefined|\[object|null/);
  });

  test("they do not: exit 0", () => {
    const { code, out } = comparer("forfait_structure", "2022", "2022");
    expect(code).toBe(0);
    expect(out).toContain("Aucune différence.");
  });

  test("for a pull request: tables, and folded lists", () => {
    const { code, out } = comparer(...DECISION, "--format", "markdown");
    expect(code).toBe(2);
    expect(out).toMatch(/^## Forfait structure : 2022, connu le 31 décembre 2022 → 2022\n/);
    expect(out).toMatch(/\| Élément +\| Changement +\| Avant +\| Après +\| Acte +\|/);
    expect(out.match(/<details>/g)!.length).toBe(out.match(/<\/details>/g)!.length);
    expect(out).toMatch(/<summary>Cas du corpus qui bougent \(\d+ sur \d+\)<\/summary>\n\n\d/);
  });

  test("without a name, every dispositif; the same options on both sides; the alias", () => {
    const { code, out } = comparer("2025", "2026", "--format", "json", "--connu-le", "2024-12-31");
    expect(code).toBe(2);
    const d = JSON.parse(out) as { dispositifs: { dispositif: string; avant: { connu_le: string }; apres: { connu_le: string } }[] };
    expect(d.dispositifs.map((x) => x.dispositif)).toEqual(expect.arrayContaining(["forfait_structure", "donum"]));
    expect(new Set(d.dispositifs.flatMap((x) => [x.avant.connu_le, x.apres.connu_le]))).toEqual(new Set(["2024-12-31"]));
  });

  test.each([
    ["two days of knowledge", DECISION],
    ["a hypothesis: what it leaves aside is listed, with its place", ["forfait_structure", "2023", "2023 sans règlement_arbitral"]],
    ["a reading", ["forfait_structure", "2022", "2022 lecture seuils_dmt_spe_inversés"]],
    ["nothing differs", ["forfait_structure", "2022", "2022"]],
  ])("JSON, %s: the document keeps its schema", (_, args) => {
    const d = JSON.parse(comparer(...args, "--format", "json").out) as { differents: boolean; dispositifs: { apres: { instructions: { place: string }[] }; changements: { genre: string; temoins: number[] | null }[]; recherche: { temoins: unknown[] } | null }[] };
    const valide = new Ajv2020({ strict: false, allErrors: true }).compile(SCHEMA);
    valide(d);
    expect(valide.errors).toBeNull();
    const seul = d.dispositifs[0]!;
    expect(d.differents).toBe(seul.changements.length > 0);
    for (const c of seul.changements) for (const t of c.temoins ?? []) expect(t).toBeLessThan(seul.recherche!.temoins.length);
    if (args[2] === "2023 sans règlement_arbitral") {
      expect(seul.apres.instructions.length).toBeGreaterThan(0);
      for (const i of seul.apres.instructions) expect(i.place).toMatch(/^rules\/.*\.rules:\d+$/);
    }
    if (args[2]!.includes("lecture")) expect(seul.changements.filter((c) => c.temoins !== null).map((c) => c.genre)).toEqual(["releve", "abaisse"]);
  });

  test("rules in error: exit 1, said once, nothing compared", () => {
    const faux = path.join(travail, "faux");
    cpSync(path.join(RACINE, "rules/convention-2016"), faux, { recursive: true });
    const fichier = path.join(faux, "avenant-9.rules");
    writeFileSync(fichier, readFileSync(fichier, "utf8").replace("seuil : au moins 20 %", "seuil : au moins 20"));
    const r = comparer("forfait_structure", "2022", "2023", "faux");
    expect([r.code, r.out]).toEqual([1, ""]);
    expect(r.err).toContain("erreur[seuil-sans-unite]");
  });
});

describe("what is no viewpoint", () => {
  test.each([
    [["2022"], "Il faut deux points de vue"],
    [["forfait_structure", "2022"], "Il faut deux points de vue"],
    [["forfait_structur", "2022", "2023"], "Le dispositif « forfait_structur » n’existe pas. Vouliez-vous dire « forfait_structure » ?"],
    [["forfait_structure", "22", "2023"], "« 22 » n’est pas un point de vue : commencez par un exercice ou un jour qui existe"],
    [["forfait_structure", "2022", "2022 conu le 2022-12-31"], "« conu » ne se comprend pas dans « 2022 conu le 2022-12-31 ». Vouliez-vous dire « connu le » ?"],
    [["forfait_structure", "2022", "2022 connu le 30 février 2022"], "« connu le » attend une date qui existe"],
    [["forfait_structure", "2022", "2022 sans avenant_99"], "sans : « avenant_99 » n’existe pas. Vouliez-vous dire « avenant_9 » ?"],
    [["forfait_structure", "2022", "2022 sans"], "Il manque un acte après « sans » dans « 2022 sans »."],
    [["forfait_structure", "2022", "2022 lecture lap"], "lecture : « lap » n’existe pas."],
    [["forfait_structure", "2022", "2022 sans avenant_9 sans avenant_7"], "« sans » est écrit deux fois"],
    [["forfait_structure", "2022", "31/12/2022"], "se juge par exercice : écrivez par exemple « 2022 »."],
    [["forfait_structure", "2022", "2023", "--format", "xml"], "--format accepte « humain », « markdown » ou « json », pas « xml »."],
    [["forfait_structure", "2022", "2023", "rien"], "« rien » n’existe pas."],
  ] as const)("%j", (args, message) => {
    const r = comparer(...args);
    expect([r.code, r.out]).toEqual([64, ""]);
    expect(r.err).toContain(message);
  });
});
