// G-4: every published limit, on both sides: what stands at the limit works, one more is refused by a message of its own that names
// the limit. One row each; the order is that of the list of limits.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { borner, REGLES_PAR_FICHIER } from "../../compiler/ast/bornes.ts";
import { astFromBytes, astFromText } from "../../compiler/ast/from-text.ts";
import { LIMITE_FICHIERS, LIMITE_PROJET, lireProjet } from "../../compiler/cli/files.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { compile } from "../../compiler/pipeline.ts";
import { lireCas } from "../../compiler/scenarios/read.ts";
import { LIMITES_TEXTE } from "../../compiler/source/decode.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { LIMITES } from "../../grammar/faults.ts";
import { compiler, fondation } from "../support/evaluer.ts";
import { MARQUES } from "../support/rules.ts";

const travail = mkdtempSync(path.join(os.tmpdir(), "avenant-limites-"));
afterAll(() => rmSync(travail, { recursive: true, force: true }));

type Dire = (texte: string) => readonly Diagnostic[];
const lire: Dire = (t) => astFromText(new SourceText("f.rules", t)).diagnostics;
const octets: Dire = (t) => astFromBytes("f.rules", new TextEncoder().encode(t)).diagnostics;
const compiles: Dire = (t) => compiler(t).diagnostics;
const cas: Dire = (t) => lireCas(new SourceText("f.cas.yaml", t)).diagnostics;

const clause = (expr: string): string => `convention c\ndispositif d\n  plafond : ${expr}\n`;
const lignes = (n: number, f: (i: number) => string): string => Array.from({ length: n }, (_, i) => f(i)).join("\n");

interface Limite {
  readonly quoi: string;
  readonly limite: number;
  readonly code: string;
  /** What of the limit the message must show. */
  readonly dit: string;
  readonly texte: (n: number) => string;
  readonly dire: Dire;
  /** What else the text may be told, at the limit. */
  readonly admis?: readonly string[];
}

const TABLE: readonly Limite[] = [
  { quoi: "a file, in bytes", limite: 1_048_576, code: "fichier-trop-long", dit: "1 Mio", texte: (n) => `#${"x".repeat(1021)}\n\n`.repeat(1024).padEnd(n, "\n"), dire: octets },
  { quoi: "a file, in bytes and not in letters", limite: 1_048_576, code: "fichier-trop-long", dit: "1 Mio", texte: (n) => `#${"é".repeat(510)}x\n\n`.repeat(1024).padEnd(1024 * 514 + n - 1_048_576, "\n"), dire: octets },
  { quoi: "a line", limite: LIMITES_TEXTE.ligne, code: "ligne-trop-longue", dit: "10 000", texte: (n) => `#${"x".repeat(n - 1)}\n`, dire: lire },
  { quoi: "a line of characters that take two units", limite: LIMITES_TEXTE.ligne, code: "ligne-trop-longue", dit: "10 000", texte: (n) => `#${"😀".repeat(n - 1)}\r\n`, dire: lire },
  { quoi: "a text: it stands on its line, whose limit is the same", limite: LIMITES_TEXTE.ligne, code: "ligne-trop-longue", dit: "10 000", texte: (n) => `donnée x « ${"😀".repeat(n - 20)} » : taux\n`, dire: lire },
  { quoi: "a remark of several lines", limite: LIMITES_TEXTE.remarque, code: "remarque-trop-longue", dit: "100 000", texte: (n) => `${`#${"x".repeat(999)}\n`.repeat(99)}  #${"x".repeat(n - 99_003)}\ndonnée x : taux\n`, dire: lire },
  { quoi: "a quotation of several lines", limite: LIMITES_TEXTE.remarque, code: "remarque-trop-longue", dit: "100 000", texte: (n) => `${`>${"😀".repeat(999)}\r\n`.repeat(99)}>${"x".repeat(n - 99_001)}\r\ndonnée x : taux\r\n`, dire: lire },
  { quoi: "a name", limite: LIMITES.nom, code: "nom-trop-long", dit: "128", texte: (n) => `donnée ${"é".repeat(n)} : taux\n`, dire: lire },
  { quoi: "parentheses in parentheses", limite: LIMITES.imbrication, code: "imbrication-trop-profonde", dit: "64", texte: (n) => clause(`${"(".repeat(n)}1${")".repeat(n)}`), dire: lire },
  { quoi: "terms in a chain", limite: 256, code: "expression-trop-longue", dit: "256", texte: (n) => clause(`1${"\n + 1".repeat(n - 1)}`), dire: lire },
  { quoi: "digits before the comma", limite: 30, code: "trop-de-chiffres", dit: "30", texte: (n) => clause("9".repeat(n)), dire: lire },
  { quoi: "digits before the comma, in groups of three", limite: 30, code: "trop-de-chiffres", dit: "30", texte: (n) => clause(`${"9".repeat(n % 3 === 0 ? 3 : n % 3)}${"\u202f999".repeat(Math.ceil(n / 3) - 1)}`), dire: lire },
  { quoi: "digits after the comma", limite: 15, code: "trop-de-chiffres", dit: "15", texte: (n) => clause(`0,${"9".repeat(n)}`), dire: lire },
  { quoi: "rules in a file", limite: REGLES_PAR_FICHIER, code: "trop-de-regles", dit: "10 000", texte: (n) => lignes(n, (i) => `donnée d${i} : taux`), dire: lire },
  { quoi: "lines of a table", limite: 1_000, code: "tableau-trop-long", dit: "1 000", texte: (n) => fondation(`  indicateur a\n    montant : selon patients\n${lignes(n - 1, (i) => `      | ${i} | ${i} € |`)}\n      | au moins ${n - 1} | 3 € |`), dire: compiles },
  { quoi: "bounds of a progression", limite: 1_000, code: "progression-trop-longue", dit: "1 000", texte: (n) => fondation(`  indicateur a\n    points : 10\n    barème : progression de patients / 800 patients (${lignes(n, (i) => `${i}/1000 : ${i}/2000`).replace(/\n/g, " ;\n")})`), dire: compiles },
  { quoi: "definitions that wait for one another, the five of an element among them", limite: 500, code: "definitions-trop-profondes", dit: "500", texte: (n) => fondation(`${lignes(n - 5, (i) => `  calcul c${i} : ${i === 0 ? "patients" : `c${i - 1} + 1 patients`}`)}\n  indicateur a\n    condition : c${n - 6} > 3 patients\n    points : 1`), dire: compiles },
  { quoi: "combinations of a table", limite: 1_000_000, code: "tableau-trop-grand", dit: "un million", texte: (n) => `${deuxChoix(n)}${fondation("  indicateur a\n    montant : selon grand, autre\n      | — | — | 1 € |")}`, dire: compiles },
  { quoi: "bits of a figure of the text", limite: 4_096, code: "calcul-trop-grand", dit: "1 233", texte: (n) => fondation(puissanceDeDeux(n)), dire: compiles },
  { quoi: "a file of cases, in bytes", limite: 1_048_576, code: "yaml-trop-grand", dit: "1 Mio", texte: (n) => "#".padEnd(n, "x"), dire: cas, admis: ["cas-fichier-vide"] },
  { quoi: "depth of a file of cases", limite: 32, code: "yaml-trop-profond", dit: "32", texte: (n) => `${"[".repeat(n)}${"]".repeat(n)}`, dire: cas, admis: ["cas-fichier-vide"] },
  { quoi: "cases of a file", limite: 10_000, code: "cas-trop-nombreux", dit: "10 000", texte: (n) => `dispositif: f\ntableaux:\n  - nom: t\n    exercice: 2022\n    colonnes: [points]\n    lignes:\n${lignes(n, () => "      - [0]")}\n`, dire: cas },
];

/** Two choices of a thousand options, or one more: whatever the lines of the table, each pair is a cell. */
function deuxChoix(n: number): string {
  const options = (combien: number): string => lignes(combien, (i) => `  o${i} « option ${i} »${i < combien - 1 ? "," : ""}`);
  return `donnée grand « Grand » : choix parmi\n${options(1_000)}\ndonnée autre « Autre » : choix parmi\n${options(n > 1_000_000 ? 1_001 : 1_000)}\n`;
}

/** 2 to the n, by doublings and squares of a figure of the text. */
function puissanceDeDeux(n: number): string {
  const pas = [...n.toString(2)].slice(1);
  return `  calcul c0 : 2 + 0\n${lignes(pas.length, (i) => `  calcul c${i + 1} : c${i} × c${i}${pas[i] === "1" ? " × 2" : ""}`)}\n  indicateur a\n    condition : patients / 800 patients < c${pas.length}\n    points : 1`;
}

const codes = (d: readonly Diagnostic[]): string[] => d.filter((x) => x.gravite === "erreur").map((x) => x.code);

describe.each(TABLE)("$quoi", ({ limite, code, dit, texte, dire, admis }) => {
  test(`${limite}: works`, () => expect(codes(dire(texte(limite))).filter((c) => admis?.includes(c) !== true)).toEqual([]));

  test("one more is refused, once, with the limit named, at a place inside the file", () => {
    const source = texte(limite + 1);
    const dits = dire(source).filter((d) => d.gravite === "erreur");
    expect(codes(dits)).toEqual([code]);
    const d = dits[0]!;
    expect([d.titre, d.ici, d.aide].join(" ").replace(/[\u00a0\u202f]/g, " ")).toContain(dit);
    expect(d.span.start >= 0 && d.span.end <= source.length && d.span.start <= d.span.end).toBe(true);
  });
});

describe("diagnostics of one file", () => {
  const douteux = (n: number): string => lignes(n, (i) => `donnée jamais_lue_${i} : taux`);
  const base = "\nconvention c « C »\n  publiée le 1er janvier 2016\n  source : « JO »\ndispositif d à compter de 2017\n  article : « 1 »\n  indicateur a\n    condition : ";
  const dits = (n: number, condition: string): readonly Diagnostic[] => compile([new SourceText("f.rules", `${douteux(n)}\ndonnée x : oui ou non${base}${condition}\n`)], MARQUES).diagnostics;

  test("100 are all said, one more is told of", () => {
    expect(dits(100, "x").map((d) => d.code)).toEqual(Array.from({ length: 100 }, () => "donnee-jamais-lue"));
    expect(dits(101, "x").map((d) => d.code)).toEqual([...Array.from({ length: 100 }, () => "donnee-jamais-lue"), "et-d-autres-fautes"]);
  });

  test("while reading too", () => {
    expect(lire("donnée : taux\n".repeat(100))).toHaveLength(100);
    expect(lire("donnée : taux\n".repeat(101)).map((d) => d.code).at(-1)).toBe("et-d-autres-fautes");
    expect(lire("seuil : :\n".repeat(5_000))).toHaveLength(101);
  });

  test("errors are kept before the rest, wherever they stand", () => {
    const d = (gravite: Diagnostic["gravite"], i: number): Diagnostic => ({ code: `c${i}`, gravite, span: { file: "f", start: i, end: i }, titre: "t", etiquettes: [], fixes: [] });
    const gardes = borner([...Array.from({ length: 150 }, (_, i) => d("note", i)), d("erreur", 200)]);
    expect([gardes.length, gardes[98]!.code, gardes[99]!.code, gardes[100]!.code]).toEqual([101, "c98", "c200", "et-d-autres-fautes"]);
    expect(borner(gardes)).toEqual(gardes);
  });

  test("each file has its own count", () => {
    const deux = ["a", "b"].map((f) => new SourceText(`${f}.rules`, "seuil : :\n".repeat(150)));
    expect(compile(deux, MARQUES).diagnostics).toHaveLength(202);
  });
});

describe("the project", () => {
  function projet(nom: string, fichiers: number, taille = 0): string {
    const dossier = path.join(travail, nom);
    mkdirSync(dossier);
    const octet = Buffer.alloc(taille, "\n");
    for (let i = 0; i < fichiers; i++) writeFileSync(path.join(dossier, `${i}.rules`), octet);
    return dossier;
  }

  test("1 000 files are read, one more is refused by name", () => {
    expect(LIMITE_FICHIERS).toBe(1_000);
    const dossier = projet("fichiers", 1_000);
    expect(lireProjet([dossier], true)).toMatchObject({ diagnostics: [] });
    expect(lireProjet([dossier], true).rules).toHaveLength(1_000);
    writeFileSync(path.join(dossier, "x.cas.yaml"), "");
    const trop = lireProjet([dossier], true);
    expect([trop.rules.length, trop.diagnostics.map((d) => d.code)]).toEqual([0, ["trop-de-fichiers"]]);
    expect(trop.diagnostics[0]!.titre.replace(/\u202f|\u00a0/g, " ")).toBe("1 001 fichiers à lire, 1 000 au plus");
  });

  test("32 Mio are read, one byte more is refused by name", () => {
    expect(LIMITE_PROJET).toBe(32 * 1024 * 1024);
    const dossier = projet("taille", 32, 1_048_576);
    expect(lireProjet([dossier], false).diagnostics).toEqual([]);
    writeFileSync(path.join(dossier, "un-de-plus.rules"), "\n");
    const trop = lireProjet([dossier], false);
    expect([trop.rules.length, trop.diagnostics.map((d) => d.code)]).toEqual([0, ["projet-trop-grand"]]);
    expect(trop.diagnostics[0]!.titre).toContain("32 Mio");
  });
});
