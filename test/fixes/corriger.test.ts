// The fixes that cannot change the law: what is mended, what is left as a question, and that nothing else moves.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { astFromText } from "../../compiler/ast/from-text.ts";
import { equal } from "../../compiler/ast/equal.ts";
import { isError, type Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { corriger, type Lecteur } from "../../compiler/fixes/corriger.ts";
import { appliquer, sansConflit, type Proposition } from "../../compiler/fixes/edits.ts";
import { compile } from "../../compiler/pipeline.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { EXEMPLE } from "../format/exemple.ts";
import { fichiersReels, MARQUES } from "../support/rules.ts";

const LECTEUR: Lecteur = { relire: astFromText, juger: (sources) => compile(sources, MARQUES).diagnostics };

const de = (texte: string): SourceText => new SourceText("essai.rules", texte);
const lignes = (corps: string): string => `donnée lap « LAP » : oui ou non\ndonnée arrêts « Arrêts » : nombre d'arrêts\nconvention c « C »\n  publiée le 1er janvier 2016\n  source : « JO »\ndispositif d « D » à compter de 2017\n  article : « 1 »\n  valeur du point : 7 €\n  indicateur i « I »\n${corps}\n`;

/** One row: what is written below the indicator, what it becomes. */
const SURES: readonly (readonly [quoi: string, avant: string, apres: string])[] = [
  ["a missing accent", "    prerequis : lap\n    condition : lap", "    prérequis : lap\n    condition : lap"],
  ["a capital", "    Condition : lap", "    condition : lap"],
  ["a missing colon", "    condition lap", "    condition : lap"],
  ["a decimal point", "    condition : lap\n    points : 22.5", "    condition : lap\n    points : 22,5"],
  ["several of them on one line", "    Points 22.5 en 2017, 1.5 a compter de 2018\n    condition : lap", "    points : 22,5 en 2017, 1,5 à compter de 2018\n    condition : lap"],
  ["English quotation marks", "    condition : lap\n    note : “vu”", "    condition : lap\n    note : « vu »"],
  ["a space of zero width", "    condition : lap\n    points : 2\u200b0", "    condition : lap\n    points : 20"],
  ["an ideographic space", "    condition :\u3000lap", "    condition : lap"],
  ["a modifier letter for an apostrophe", "    condition : arrêts ≥ 3\n    note : « l'un »\n    arrondi : à lʼeuro, par défaut", "    condition : arrêts ≥ 3\n    note : « l'un »\n    arrondi : à l’euro, par défaut"],
  ["a no-break hyphen", "    condition : lap\n    sous\u2011indicateur s\n      condition : lap", "    condition : lap\n    sous-indicateur s\n      condition : lap"],
  ["accents in two characters", "    condition : lap\n    # e\u0301te\u0301", "    condition : lap\n    # été"],
  ["accents in two characters, in a word with a capital", "    Pre\u0301requis : lap\n    condition : lap", "    prérequis : lap\n    condition : lap"],
  ["a sign that stands for a letter", "    condition : lap\n    # 5 \u212b, e\u0301te\u0301", "    condition : lap\n    # 5 Å, été"],
  ["a name without its accent, that can be only one", "    condition : arrets ≥ 3", "    condition : arrêts ≥ 3"],
  ["a date with hyphens, the day first", "    condition : lap\n    points : 40 à compter du 01-05-2017", "    condition : lap\n    points : 40 à compter du 01/05/2017"],
  ["a date with points in a threshold", "    mesure : fin d'exercice\n    seuil : avant le 28.4.2023", "    mesure : fin d'exercice\n    seuil : avant le 28/04/2023"],
  ["the same name twice", "    condition : arrets ≥ 3 et arrets ≤ 5", "    condition : arrêts ≥ 3 et arrêts ≤ 5"],
];

/** Never touched without asking: the law would depend on it. */
const QUESTIONS: readonly (readonly [quoi: string, corps: string, code: string, propositions: readonly string[]])[] = [
  ["thousands or decimals", "    condition : lap\n    points : 1.385", "point-decimal", ["1 385", "1,385"]],
  ["a list comma", "    condition : lap\n    points : 175 en 2017,230 en 2018", "virgule-de-liste", ["2017, 230"]],
  ["a year of two digits", "    condition : lap\n    paramètre p : 25/09/21", "annee-sur-deux-chiffres", ["25/09/2021", "25/09/1921"]],
  ["a day that does not exist", "    condition : lap\n    paramètre p : 31 novembre 2021", "date-inexistante", ["30 novembre 2021", "1er décembre 2021"]],
  ["the month before the day", "    condition : lap\n    paramètre p : 09/25/2021", "date-inexistante", ["25 septembre 2021"]],
  ["an abbreviated unit", "    condition : lap\n    points : 22,5 pts", "unite-mal-ecrite", ["points"]],
  ["a near word", "    conditin : lap", "mot-inconnu", ["condition"]],
  ["a text that is not closed", "    condition : lap\n    note : « vu", "texte-non-ferme", [" »"]],
  ["a mark that turns the text around", "    condition : lap\n    # a\u202eb", "caractere-interdit", [""]],
  ["a name near another", "    condition : arrêt ≥ 3", "nom-inconnu", ["arrêts"]],
  ["a threshold without its unit", "    mesure : arrêts / arrêts\n    seuil : au moins 20", "seuil-sans-unite", [" %", " arrêts"]],
];

describe("safe fixes", () => {
  test.each(SURES)("%s", (_quoi, avant, apres) => {
    const { sources, changements } = corriger([de(lignes(avant))], LECTEUR);
    expect(sources[0]!.text).toBe(lignes(apres));
    expect(changements.length).toBeGreaterThan(0);
    // Once more changes nothing.
    const encore = corriger(sources, LECTEUR);
    expect(encore.changements).toEqual([]);
    expect(encore.sources[0]).toBe(sources[0]);
  });

  test("each is listed with its place, what stood there and what stands there", () => {
    const { changements } = corriger([de(lignes("    condition lap\n    points : 22.5"))], LECTEUR);
    expect(changements).toEqual([
      { fichier: "essai.rules", ligne: 10, colonne: 5, code: "deux-points-manquants", avant: "condition", apres: "condition :", autres: 0 },
      { fichier: "essai.rules", ligne: 11, colonne: 14, code: "point-decimal", avant: "22.5", apres: "22,5", autres: 0 },
    ]);
  });

  test("only the codes that were asked for", () => {
    const { sources, changements } = corriger([de(lignes("    condition lap\n    points : 22.5"))], LECTEUR, new Set(["point-decimal"]));
    expect(sources[0]!.text).toBe(lignes("    condition lap\n    points : 22,5"));
    expect(changements.map((c) => c.code)).toEqual(["point-decimal"]);
  });

  test("ends of line, tabs and spaces stay as they are", () => {
    const avant = lignes("\tcondition : lap  \n    points : 22.5\t").replaceAll("\n", "\r\n");
    expect(corriger([de(avant)], LECTEUR).sources[0]!.text).toBe(avant.replace("22.5", "22,5"));
  });

  test("more faults than one reading lists are all mended", () => {
    const avant = lignes(`    condition : lap\n    points : ${Array.from({ length: 130 }, (_, i) => `1.5 en ${2017 + i}`).join(", ")}`);
    expect(corriger([de(avant)], LECTEUR).sources[0]!.text).toBe(avant.replaceAll("1.5", "1,5"));
  });

  test("a fault elsewhere in the file does not keep a safe fix away, nor is it touched", () => {
    const { sources, restent } = corriger([de(lignes("    conditin : lap\n    points : 22.5"))], LECTEUR);
    expect(sources[0]!.text).toBe(lignes("    conditin : lap\n    points : 22,5"));
    expect(restent.map((d) => d.code)).toEqual(["mot-inconnu"]);
  });

  test("two names that differ by their accents alone: which one was meant is a question", () => {
    const deux = "donnée arréts « Autres » : nombre d'arrêts\n" + lignes("    condition : arrets ≥ 3 et arrêts ≥ 1 et arréts ≥ 1");
    const { sources, changements } = corriger([de(deux)], LECTEUR);
    expect([sources[0]!.text, changements]).toEqual([deux, []]);
  });
});

describe("questions", () => {
  test.each(QUESTIONS)("%s", (_quoi, corps, code, propositions) => {
    const source = de(lignes(corps));
    const { sources, changements, restent } = corriger([source], LECTEUR);
    expect([sources[0], changements]).toEqual([source, []]);
    const d = restent.find((x) => x.code === code)!;
    expect(d.fixes.map((f) => f.sure)).toEqual(propositions.map(() => false));
    expect(d.fixes.map((f) => f.edits.map((e) => e.texte).join())).toEqual(propositions);
  });
});

describe("the proof", () => {
  const faux = (apres: string, code = "accent-manquant"): Diagnostic => {
    const texte = lignes("    condition : lap\n    points : 30");
    const start = texte.indexOf("30");
    return { code, gravite: "erreur", span: { file: "essai.rules", start, end: start + 2 }, titre: "faux", etiquettes: [], fixes: [{ titre: "faux", sure: true, edits: [{ span: { file: "essai.rules", start, end: start + 2 }, texte: apres }] }] };
  };

  test.each([["another figure", "31"], ["a text that cannot be read", "30 30 §"], ["a figure removed", ""]])("a fix that says it is safe and is not: %s", (_quoi, apres) => {
    const source = de(lignes("    condition : lap\n    points : 30"));
    const { sources, changements } = corriger([source], { relire: astFromText, juger: () => [faux(apres)] });
    expect([sources[0], changements]).toEqual([source, []]);
  });

  test("the others are put in place all the same", () => {
    const texte = lignes("    condition : lap\n    points : 30\n    Note : « vu »");
    const source = de(texte);
    const menteur: Lecteur = { relire: astFromText, juger: (s) => [faux("31"), ...astFromText(s[0]!).diagnostics] };
    expect(corriger([source], menteur).sources[0]!.text).toBe(texte.replace("Note", "note"));
  });
});

test("an accent typed in two, in an address: the same address, as in a name or a text", () => {
  const source = de(EXEMPLE.replace("https://", "https://e\u0301"));
  const seul: Lecteur = { relire: astFromText, juger: (s) => s.flatMap((x) => astFromText(x).diagnostics) };
  const { sources } = corriger([source], seul);
  expect(sources[0]!.text).toBe(EXEMPLE.replace("https://", "https://é"));
  expect(equal(astFromText(source).value, astFromText(sources[0]!).value)).toBe(true);
});

describe("edits", () => {
  const edit = (start: number, end: number, texte: string): Proposition => ({ de: {} as Diagnostic, fix: { titre: "", sure: true, edits: [{ span: { file: "essai.rules", start, end }, texte }] } });

  test.each([
    ["one over the other", [edit(0, 4, "a"), edit(2, 6, "b")], []],
    ["one within the other", [edit(0, 9, "a"), edit(2, 3, "b")], []],
    ["two insertions at one point", [edit(3, 3, "a"), edit(3, 3, "b")], []],
    ["an insertion within", [edit(0, 9, "a"), edit(3, 3, "b")], []],
    ["beside", [edit(0, 3, "a"), edit(3, 6, "b")], [0, 1]],
    ["an insertion beside", [edit(0, 3, "a"), edit(3, 3, "b")], [0, 1]],
    ["the same twice", [edit(0, 3, "a"), edit(0, 3, "a")], [0, 1]],
    ["a long one and two within, far apart", [edit(0, 90, "a"), edit(5, 6, "b"), edit(80, 81, "c"), edit(95, 96, "d")], [3]],
  ] as const)("%s", (_quoi, propositions, gardees) => {
    expect(sansConflit(propositions)).toEqual(gardees.map((i) => propositions[i]));
  });

  test("are put in place together, each once", () => {
    const faites = [edit(8, 8, "!"), edit(0, 3, "abc"), edit(0, 3, "abc"), edit(4, 5, "")];
    expect(appliquer(new SourceText("essai.rules", "ABC DEFG"), faites.flatMap((p) => p.fix.edits)).text).toBe("abc EFG!");
  });
});

describe("whatever is written", () => {
  const semis = fc.array(fc.record({
    ou: fc.nat(), ote: fc.integer({ min: 0, max: 3 }),
    mis: fc.constantFrom("", "\u0301", "\u200b", "2.5", " Points ", "“", "”", "«", "#", "|", ":", "\u3000", "ʼ", "31.12.2022", "\r", "\ufeff", "\u202e", "e\u0301", "(", "prerequis "),
  }), { minLength: 1, maxLength: 8 });

  test("no crash; fewer faults or the same text; a second time changes nothing; what was readable says the same", () => {
    fc.assert(fc.property(semis, (coups) => {
      let texte = EXEMPLE;
      for (const { ou, ote, mis } of coups) texte = texte.slice(0, ou % texte.length) + mis + texte.slice((ou % texte.length) + ote);
      const source = de(texte);
      const seul: Lecteur = { relire: astFromText, juger: (s) => s.flatMap((x) => astFromText(x).diagnostics) };
      const { sources, changements } = corriger([source], seul);
      const [avant, apres] = [astFromText(source), astFromText(sources[0]!)];
      if (sources[0] === source) expect(changements).toEqual([]);
      else expect(apres.diagnostics.length).toBeLessThan(avant.diagnostics.length);
      expect(corriger(sources, seul).changements).toEqual([]);
      expect(sources[0]!.lineCount).toBe(source.lineCount);
      if (!avant.diagnostics.some(isError)) expect(equal(avant.value, apres.value)).toBe(true);
    }), { numRuns: 150 });
  });
});

test("the real files, with accents and commas lost: the same law comes back", () => {
  for (const reel of fichiersReels(".rules").filter((s) => s.file.includes("avenant-9") || s.file.includes("avenant-6"))) {
    const abime = new SourceText(reel.file, reel.text.replaceAll("\n      prérequis :", "\n      prerequis :").replaceAll("\n      seuil :", "\n      Seuil").replace(/^( +points : \d+),(\d)$/gm, "$1.$2").normalize("NFD"));
    const { sources } = corriger([abime], { relire: astFromText, juger: (s) => s.flatMap((x) => astFromText(x).diagnostics) });
    expect(equal(astFromText(sources[0]!).value, astFromText(reel).value), reel.file).toBe(true);
    expect(sources[0]!.text).toBe(reel.text);
  }
});
