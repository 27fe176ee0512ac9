// No text of a source becomes code (reliability.md, G-26 and G-27): hostile texts in every position of an edition; what is
// emitted parses, holds to the closed list, and gives the texts back as data.
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { fautesDeForme, fautesDeListe, fautesDeType } from "../../compiler/emit/typescript/check.ts";
import { emitJsonSchema } from "../../compiler/emit/json-schema/emit.ts";
import { emettreBruts, emitTypeScript } from "../../compiler/emit/typescript/emit.ts";
import { dossiers } from "../../compiler/emit/dossiers.ts";
import { chaine, ligneDeRemarque } from "../../compiler/emit/typescript/writers.ts";
import type { Edition } from "../../compiler/edition/edition.ts";
import { chargeur } from "../differential/charge.ts";
import * as m from "./edition-main.ts";

const CHARGES = [
  "*/ globalThis.pris = 1; /*", "x */ static p = (globalThis.pris = 1) /*", "`${globalThis.pris = 1}`", "${globalThis.pris = 1}", '"; globalThis.pris = 1; "',
  "'; globalThis.pris = 1; '", "\\", '\\"', "</script><script>globalThis.pris = 1</script>", "\u2028globalThis.pris = 1;\u2029", "\nglobalThis.pris = 1;\n", "\r\nglobalThis.pris = 1",
  'le "DMP"', `l'un "x" et l'autre`, 'un seul " ici',
  "@ts-nocheck", "@ts-ignore", "# sourceMappingURL=data:,", "/ <reference path=\"/etc/passwd\" />", "\ud800", "\udc00 seul", "\u202e inversé", "__proto__", "constructor", "-->", "{@link x}", "*\u200b/ globalThis.pris = 1", "*\u0000/ globalThis.pris = 1 /*",
];
/** Names as the grammar lets them be, or would if it failed us: quoted keys in types, data elsewhere. */
const NOMS = ["constructor", "__proto__", "toString", "then", "default", "class", "été", "œuvre", "a b\"c", "x: string }; globalThis.pris = 1; interface Y { y", ...CHARGES];

/** Sources are decoded strictly: a half of a surrogate pair never comes from one, and Ajv does not take it for a key. */
function estBienForme(texte: string): boolean {
  return !/[\ud800-\udfff]/u.test(texte);
}

/** An edition where one text stands everywhere a text may stand. */
function editionAvec(texte: string, nom = "n"): Edition {
  const option = nom === "n" ? "oui_ou_non" : nom;
  const p = m.programme(nom, {
    libelle: texte,
    entrees: [
      m.entree(nom, m.compte("acte"), { libelle: texte, question: texte }),
      m.entree(`${nom}_choix`, { kind: "choix", donnee: nom, options: [option, "autre"] }, { libelle: texte, libelles: [texte, texte] }),
    ],
    regles: [
      m.regle(`${nom}.accessible`, m.BOOLEEN, { kind: "constante", valeur: { kind: "booleen", valeur: true } }, nom),
      m.regle(`${nom}.propre`, m.BOOLEEN, { kind: "comparaison", op: "=", gauche: { kind: "entree", nom: `${nom}_choix` }, droite: { kind: "constante", valeur: { kind: "option", option } } }, nom),
      m.regle(`${nom}.points`, m.nombre("points"), {
        kind: "table", entrees: [{ kind: "entree", nom: `${nom}_choix` }],
        lignes: [{ tests: [{ kind: "option", option }], valeur: { kind: "entree", nom }, span: m.SPAN }, { tests: [{ kind: "tout" }], valeur: m.n("1"), span: m.SPAN }],
      }, nom),
    ],
    elements: [m.element(nom, { libelle: texte, article: texte, actes: [nom], propre: `${nom}.propre`, points: `${nom}.points` })],
    points: `${nom}.points`,
    resultats: [{ nom, libelle: texte, regle: `${nom}.points` }],
    actes: [nom],
  });
  return m.edition([m.dispositif(p)], m.corpus([m.acte(nom, texte, "2019-01-01")]));
}

/** All of them at once: one package, one dispositif per text. */
async function tiennentBon(textes: readonly { readonly edition: Edition; readonly texte: string; readonly nom: string; readonly option: string }[]): Promise<void> {
  const avant = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));
  const dispositifs = textes.map((t, i) => ({ ...t.edition.dispositifs[0]!, nom: t.nom === "n" ? `d${i}` : t.nom }));
  const edition = m.edition(dispositifs, m.corpus(textes.flatMap((t) => t.edition.corpus.actes)));
  const fichiers = await emitTypeScript(edition);
  expect(fautesDeForme(await emettreBruts(edition), fichiers)).toEqual([]);
  expect(await fautesDeType(fichiers)).toEqual([]);
  expect(await fautesDeListe(fichiers)).toEqual([]);
  const dossierDe = dossiers(dispositifs.map((d) => d.nom));
  const charger = chargeur(fichiers);
  for (const [i, { texte, nom, option }] of textes.entries()) {
    const estimer = charger(`typescript/${dossierDe.get(dispositifs[i]!.nom)}/index.ts`)["estimer"] as (d: unknown, q: unknown) => unknown;
    const donnees = Object.fromEntries([[nom, 7], [`${nom}_choix`, option]]);
    const r = estimer(donnees, { exercice: 2022 }) as { points: unknown; elements: unknown[]; resultats: unknown[] };
    expect(r.points).toEqual({ min: "7", max: "7", exact: "7" });
    expect(r.elements[0]).toMatchObject({ nom, libelle: texte, article: texte });
    expect(r.resultats[0]).toMatchObject({ nom, libelle: texte });
  }
  expect((globalThis as Record<string, unknown>)["pris"]).toBeUndefined();
  expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(avant);
}

describe("textes hostiles", () => {
  test("dans chaque texte : une donnée, jamais du code", async () => {
    await tiennentBon(CHARGES.map((texte) => ({ edition: editionAvec(texte), texte, nom: "n", option: "oui_ou_non" })));
  });

  test("comme nom de donnée, d'élément, d'option, d'acte, de dispositif", async () => {
    await tiennentBon([...new Set(NOMS)].map((nom) => ({ edition: editionAvec("libellé", nom), texte: "libellé", nom, option: nom })));
  });

  test("un acte cité revient tel quel", async () => {
    for (const texte of CHARGES.slice(0, 3)) {
      const fichiers = await emitTypeScript(editionAvec(texte));
      const { provenance } = chargeur(fichiers)("typescript/provenance.ts") as { provenance: { actes: unknown[] } };
      expect(provenance.actes).toEqual([{ nom: "n", libelle: texte, signe: null, publie: "2019-01-01" }]);
    }
  });

  test("le schéma rend les textes et ne touche aucun prototype", () => {
    for (const texte of [...CHARGES, ...NOMS].filter(estBienForme)) {
      const [fichier] = emitJsonSchema(editionAvec(texte, texte));
      const schema = JSON.parse(fichier!.contenu) as { properties: Record<string, { title: string }> };
      expect(Object.hasOwn(schema.properties, texte)).toBe(true);
      expect(schema.properties[texte]!.title).toBe(texte);
      const ajv = new Ajv2020({ strict: true, ownProperties: true, formats: { date: true }, keywords: ["x-minimum", "x-maximum", "x-unite", "x-au-plus", "x-origine", "x-libelles"] });
      expect(ajv.compile(schema)({ inconnue: 1 })).toBe(false);
    }
  });
});

describe("les deux écrivains", () => {
  test("une chaîne se relit telle quelle et ne porte ni < ni séparateur de ligne", () => {
    for (const texte of [...CHARGES, ...NOMS]) {
      const ecrite = chaine(texte);
      expect(JSON.parse(ecrite)).toBe(texte);
      expect(ecrite).not.toMatch(/[<\u2028\u2029\ud800-\udfff]/);
    }
  });

  test("une remarque tient sur une ligne, ne se ferme pas et ne parle à aucun outil", () => {
    for (const texte of [...CHARGES, ...NOMS]) expect(ligneDeRemarque(texte)).not.toMatch(/\*\/|[\r\n\u2028\u2029@\u202e]/);
  });
});

describe("la liste close", () => {
  const faux = (contenu: string) => fautesDeListe([{ chemin: "typescript/d/v1.ts", contenu }]);
  test.each([
    ["un appel étranger", "const n1 = fetch(2);"],
    ["un appel calculé", "const n1 = [fraction][0](1n, 2n);"],
    ["une fonction fléchée", "const n1 = () => 2;"],
    ["un gabarit", "const n1 = `a`;"],
    ["un nom inconnu", "const taux = 2;"],
    ["une affectation", "n1 = 2;"],
    ["une variable", "let n1 = 2;"],
    ["un import étranger", 'import { fraction } from "node:fs";'],
    ["une clé calculée", 'const n1 = { ["a"]: 1 };'],
    ["une clé entre guillemets", 'const n1 = { "__proto__": null };'],
    ["une division", "const n1 = 1 / 2;"],
    ["un texte qui ne se lit pas", "const n1 = ;"],
    ["un renvoi", '/// <reference path="x.ts" />'],
    ["une remarque à un outil", "// @ts-nocheck"],
    ["une expression régulière", "const n1 = /a/;"],
    ["un trou dans un tableau", "const n1 = [, 1];"],
    ["un accès facultatif", "const n1 = description?.limites;"],
    ["un appel facultatif", "const n1 = fraction?.(1n, 2n);"],
    ["une fonction qui attend", "export async function calculer() { return 1n; }"],
    ["une fonction qui se suspend", "export function* calculer() { return 1n; }"],
    ["une clé sans valeur", "const n1 = { points };"],
    ["une méthode", "const n1 = { points() { return 1n; } };"],
    ["une déclaration sans code", "declare const n1: number;"],
    ["un export de soi", "const n1 = 1n; export { n1 };"],
    ["un import de JSON", 'import n1 from "./v1.ts" with { type: "json" };'],
    ["une consigne", '"use strict";'],
    ["un décorateur", "@fraction class N1 {}"],
  ])("%s est refusé", async (_, contenu) => {
    expect(await faux(contenu)).not.toEqual([]);
  });

  test.each([
    ["une division", "const x1 = 1 / 2;"],
    ["un reste", "const x1 = 1 % 2;"],
    ["une puissance", "const x1 = 1 ** 2;"],
    ["une affectation qui divise", "x1 /= 2;"],
    ["un complément", "const x1 = ~1;"],
    ["une fonction fléchée à bloc", "const x1 = (donnees: object, exercice: number) => { return 1; };"],
    ["un accès par un nom calculé", "const x1 = donnees[x2];"],
    ["un appel étranger", "const x1 = Number(2);"],
    ["une construction étrangère", "const x1 = new Array(2);"],
    ["un export de soi", "const x1 = 1; export { x1 };"],
    ["un état lu par un nom", 'const x1 = etat["constructor"];\n'],
    ["un verdict lu par un nom", 'const x1 = VERDICTS["constructor"];\n'],
    ["un verdict appelé", "const x1 = VERDICTS[0](3);\n"],
  ])("en entiers, %s est refusé", async (_, contenu) => {
    expect(await fautesDeListe([{ chemin: "typescript/d/v1-entiers.ts", contenu }])).not.toEqual([]);
  });

  test("en entiers, une étape ordinaire passe", async () => {
    expect(await fautesDeListe([{ chemin: "typescript/d/v1-entiers.ts", contenu: "const x1: number = (x2 + 1) * 3;\nconst x3 = VERDICTS[b0 * (1 + b1)]!;\nconst x4 = etat[3] as number;\n" }])).toEqual([]);
  });

  test("une copie modifiée de la bibliothèque est refusée", async () => {
    expect(await fautesDeListe([{ chemin: "typescript/runtime/exact.ts", contenu: "export const x = 1;" }])).toHaveLength(1);
  });
});

describe("la mise en forme ne change rien d'autre", () => {
  const faux = (avant: string, apres: string): number => fautesDeForme([{ chemin: "a.ts", contenu: avant }], [{ chemin: "a.ts", contenu: apres }]).length;
  test.each([
    ["des espaces, des lignes", "const n1=fraction(1n,2n);", "const n1 = fraction(\n  1n,\n  2n,\n);\n"],
    ["la première barre d'une union", 'type N = "a"|"b"', 'type N =\n  | "a"\n  | "b";'],
    ["d'autres guillemets", 'const n1 = "a \\"b\\" l\'un";', "const n1 = 'a \"b\" l\\'un';"],
    ["une remarque repliée", "/** a\n     b */\nconst n1 = 1n;", "/** a\n b */\nconst n1 = 1n;"],
  ])("%s : permis", (_, avant, apres) => expect(faux(avant, apres)).toBe(0));

  test.each([
    ["un chiffre", "const n1 = 12n;", "const n1 = 13n;"],
    ["deux mots réunis", "const n1 = a b;", "const n1 = ab;"],
    ["un texte", 'const n1 = "a; b";', 'const n1 = "a b";'],
    ["des espaces d'un texte", 'const n1 = "a  b";', 'const n1 = "a b";'],
    ["un texte, sous d'autres guillemets", 'const n1 = "a \\"b\\"";', "const n1 = 'a \"c\"';"],
    ["un signe coupé", "const n1 = a !== b;", "const n1 = a != = b;"],
    ["une remarque", "// a\nconst n1 = 1n;", "// b\nconst n1 = 1n;"],
    ["une virgule entre deux", "const n1 = [a, b];", "const n1 = [a b];"],
    ["une ligne perdue", "const n1 = 1n;\nconst n2 = 2n;", "const n1 = 1n;"],
  ])("%s : dit", (_, avant, apres) => expect(faux(avant, apres)).toBe(1));
});
