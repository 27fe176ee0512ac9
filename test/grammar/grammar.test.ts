// The words, the lexer and the parser hold together: definitions, spellings, generated types, published limits.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { cstSource } from "../../grammar/cst-source.ts";
import { LIMITES } from "../../grammar/faults.ts";
import { ecritureDe, MOTS, motDuToken, plier } from "../../grammar/keywords.ts";
import { LecteurParser } from "../../grammar/parser.ts";
import { read } from "../../grammar/read.ts";
import { textmate } from "../../grammar/textmate.ts";
import { leLexer, nouveauLexer, TOKENS } from "../../grammar/tokens.ts";

const noms = (texte: string): string[] => leLexer().tokenize(texte).tokens.map((t) => t.tokenType.name);
const images = (texte: string): string[] => leLexer().tokenize(texte).tokens.map((t) => t.image);

describe("definitions", () => {
  test("lexer and parser pass the checks of chevrotain", () => {
    expect(nouveauLexer(true).lexerDefinitionErrors).toEqual([]);
    expect(() => new LecteurParser(true)).not.toThrow();
  });

  test("cst.ts is what the grammar says (UPDATE=1 writes it)", () => {
    const fichier = fileURLToPath(new URL("../../grammar/cst.ts", import.meta.url));
    if (process.env["UPDATE"] === "1") writeFileSync(fichier, cstSource());
    expect(readFileSync(fichier, "utf8")).toBe(cstSource());
  });

  test("no pattern leans on the u flag or on \\b (facts 1 and 2)", () => {
    for (const t of TOKENS) {
      if (!(t.PATTERN instanceof RegExp)) continue;
      expect(t.PATTERN.flags).toBe("");
      expect(t.PATTERN.source).not.toMatch(/\\p\{|\\b/);
    }
  });
});

describe("words", () => {
  test("each row has its own token, each spelling its own row", () => {
    expect(new Set(MOTS.map((m) => m.token)).size).toBe(MOTS.length);
    const ecritures = MOTS.flatMap((m) => m.ecritures);
    expect(new Set(ecritures.map(plier)).size).toBe(ecritures.length);
  });

  test.each(MOTS.flatMap((m) => m.ecritures.map((e) => [e, m.token] as const)))("« %s » is read as %s", (ecriture, token) => {
    expect(noms(ecriture)).toEqual([token]);
    if (token === "DApostrophe") return;
    expect(images(`${ecriture}é`)).not.toContain(ecriture);
    expect(images(`${ecriture}_x`)).not.toContain(ecriture);
    expect(noms(ecriture.replaceAll(" ", "\u00a0").replaceAll("'", "’"))).toEqual([token]);
    expect(noms(ecriture.replaceAll(" ", "\u202f"))).toEqual([token]);
    expect(noms(ecriture.normalize("NFD"))).toEqual([token]);
    if (plier(ecriture) !== ecriture && ecriture !== "à") {
      expect(noms(plier(ecriture))).toEqual([token]);
      expect(ecritureDe(motDuToken(token)!, plier(ecriture))).toBe(ecriture);
    }
  });

  test.each(["voletaire", "siège", "sinonyme", "étage", "œuvre", "dansant", "à_b", "ou1", "pointsé"])("« %s » is a name", (nom) => {
    expect(noms(nom.replace("à_b", "a_b"))).toEqual(["Ident"]);
  });

  test("`a` alone is a name, « à » is not", () => {
    expect(noms("a")).toEqual(["Ident"]);
    expect(noms("à")).toEqual(["A"]);
    expect(noms("à compter duquel")).toEqual(["A", "Ident", "Ident"]);
  });
});

describe("marks at the start of a line", () => {
  test.each([
    ["> a", ["citations"]],
    ["  > a", ["citations"]],
    ["x > a", ["Ident", "Superieur", "Ident"]],
    ["| a |", ["LigneTableau"]],
    ["x\n\t| a |", ["Ident", "LigneTableau"]],
    ["# a", ["commentaires"]],
    ["x # > a", ["Ident", "commentaires"]],
    ["« # »", ["Texte"]],
    ["> # a", ["citations"]],
  ])("%j", (texte, attendus) => {
    const l = read(texte);
    const groupes = [...l.citations.map(() => "citations"), ...l.commentaires.map(() => "commentaires")];
    expect([...l.tokens.map((t) => t.tokenType.name), ...groupes]).toEqual(attendus);
  });
});

describe("hostile texts are bounded", () => {
  const clause = (valeur: string): string => `convention c\ndispositif d\n  condition : ${valeur}\n  points : 3\n`;
  const kinds = (texte: string): string[] => read(texte).fautes.map((f) => f.kind);

  test.each([
    ["parentheses", (n: number) => `${"(".repeat(n)}a${")".repeat(n)}`],
    ["non", (n: number) => `${"non ".repeat(n)}a`],
    ["signs", (n: number) => `${"-".repeat(n)}a`],
    ["si in sinon", (n: number) => `${"si a alors b sinon ".repeat(n)}c`],
    ["si in test", (n: number) => `${"si ".repeat(n)}a${" alors b sinon c".repeat(n)}`],
    ["mixed", (n: number) => `${"non (".repeat(n / 2)}a${")".repeat(n / 2)}`],
  ])("nesting of %s: 64 is read, 65 is refused by name", (_nom, f) => {
    expect(kinds(clause(f(LIMITES.imbrication)))).toEqual([]);
    expect(kinds(clause(f(LIMITES.imbrication + 2)))).toEqual(["imbrication-trop-profonde"]);
    expect(kinds(clause(f(process.env["AVENANT_STRYKER"] === undefined ? 100_000 : 1_000)))).toContain("imbrication-trop-profonde");
  });

  test("what is not nested is not counted", () => {
    expect(kinds(clause(Array.from({ length: 200 }, () => "non (a)").join(" et ")))).toEqual([]);
    expect(kinds(`convention c\ndispositif d\n${"  majoration m : 20 % si a\n".repeat(200)}`)).toEqual([]);
  });

  test("nesting refused in one clause leaves the others read", () => {
    expect(read(clause("(".repeat(100))).enonces).toHaveLength(3);
  });

  /** Stryker asks whether they are read right, not whether they are read fast. */
  const fois = (n: number): number => (process.env["AVENANT_STRYKER"] === undefined ? n : Math.ceil(n / 100));
  test.each([
    ["unclosed texts", '"\\'.repeat(fois(20_000))],
    ["open guillemets", "« ".repeat(fois(20_000))],
    ["unexpected words", "mot ".repeat(fois(100_000))],
    ["unexpected lines", "mot mot\n".repeat(fois(50_000))],
    ["broken clauses", "seuil : :\n".repeat(fois(50_000))],
    ["calls", "f( ".repeat(fois(50_000))],
    ["unknown signs", "@ ".repeat(fois(50_000))],
    ["blanks before marks", `${" ".repeat(fois(5000))}| `.repeat(fois(50))],
    ["digits", "1".repeat(fois(100_000))],
    ["groups of digits", "1 000".concat(" 000".repeat(fois(20_000)), "0")],
    ["almost words", "à compter ".repeat(fois(20_000))],
    ["almost dates", `1${" ".repeat(fois(2000))}`.repeat(fois(100))],
  ])("%s: time does not grow as the square", (_nom, texte) => {
    const debut = performance.now();
    const l = read(texte);
    expect(l.fautes.filter((f) => f.kind === "inattendu").length).toBeLessThanOrEqual(LIMITES.fautes + 1);
    expect(performance.now() - debut).toBeLessThan(5_000);
  });
});

test("highlighting derives from the table of words", () => {
  const grammaire = JSON.stringify(textmate());
  for (const m of MOTS) for (const e of m.ecritures) expect(grammaire).toContain(JSON.stringify(e.split(/[ ']/)[0]).slice(1, -1));
});
