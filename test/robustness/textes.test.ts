// The rules for texts coming in, each on both sides: characters that cannot be seen, in every place and every kind of file; spaces,
// letters and names that deceive; accents in two characters; places after an emoji.
import { describe, expect, test } from "vitest";
import { astFromText } from "../../compiler/ast/from-text.ts";
import { silhouette } from "../../compiler/checks/noms-semblables.ts";
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { printable } from "../../compiler/diagnostics/printable.ts";
import { compile } from "../../compiler/pipeline.ts";
import { lireCas, lireFichierDeDonnees } from "../../compiler/scenarios/read.ts";
import { verifierTexte } from "../../compiler/source/decode.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { corriger, lire } from "../ast/lire.ts";
import { MARQUES } from "../support/rules.ts";

const codes = (d: readonly Diagnostic[]): string[] => d.map((x) => x.code);

describe("characters that cannot be seen", () => {
  const refuse = (c: string): boolean => verifierTexte(new SourceText("f", `a${c}b`)).some((f) => f.kind === "caractere-interdit");

  test("what a terminal would have to show by its code is refused in a text, but tabs and ends of line; and the reverse", () => {
    const ecarts: string[] = [];
    for (let code = 0; code <= 0xffff; code++) {
      const c = String.fromCharCode(code);
      const cache = /‹U\+/.test(printable(c)) && c !== "\t" && c !== "\r" && c !== "\n";
      if (cache !== refuse(c) && !(c === "\n")) ecarts.push(code.toString(16));
    }
    for (const code of [0xe0000, 0xe0001, 0xe0041, 0xe007f, 0xe0080, 0xe01ef, 0x1f600]) if (/‹U\+/.test(printable(String.fromCodePoint(code))) !== refuse(String.fromCodePoint(code))) ecarts.push(code.toString(16));
    expect(ecarts).toEqual([]);
  });

  const INVISIBLES = [0x00, 0x1b, 0x7f, 0x85, 0xad, 0x61c, 0x200b, 0x200f, 0x2028, 0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0xfeff, 0xfffb, 0xd800, 0xdc00, 0xe0041].map((c) => [`U+${c.toString(16).toUpperCase().padStart(4, "0")}`, String.fromCodePoint(c)] as const);

  test.each(INVISIBLES)("%s, in every place of a file of rules", (nom, c) => {
    for (const texte of [`# a${c}b\n`, `donnée x « a${c}b » : taux\n`, `donnée x${c}y : taux\n`, `donnée x : ta${c}ux\n`, `> a${c}b\nconvention c\n`, `convention c\ndispositif d\n  montant : selon x\n    | a${c}b | 1 € |\n`]) {
      const dits = lire(texte).diagnostics.filter((d) => d.code === "caractere-interdit");
      expect([dits.length, dits[0]?.titre.includes(nom), dits[0]?.span.start], JSON.stringify(texte)).toEqual([1, true, texte.indexOf(c)]);
    }
  });

  test.each(INVISIBLES)("%s, in every place of a file of cases or of data", (nom, c) => {
    for (const texte of [`# a${c}b\ndispositif: f\n`, `dispositif: "f${c}"\n`, `dispositif: f${c}\n`, `disp${c}ositif: f\n`]) for (const d of [lireCas(new SourceText("f.cas.yaml", texte)).diagnostics, lireFichierDeDonnees(new SourceText("f.yaml", texte)).diagnostics]) {
      expect(codes(d), JSON.stringify(texte)).toEqual(["caractere-interdit"]);
      expect([d[0]!.titre.includes(nom), d[0]!.span.start]).toEqual([true, texte.indexOf(c)]);
    }
  });

  test("tabs, emoji, œ, curly quotes, dashes and accents stand everywhere in prose", () => {
    expect(lire("# 😀 – … “ ” œ ŷ\n\tdonnée œuvre « 😀 l’été n° 3 » : taux\n").dits).toEqual([]);
    expect(codes(lireFichierDeDonnees(new SourceText("f.yaml", "# 😀 – … “ ” œ\na: 😀\n")).diagnostics)).toEqual([]);
  });
});

describe("no-break and thin spaces", () => {
  const enTete = "convention c\ndispositif d\n";
  test.each([
    ["between digits", "  plafond : 1\u202f500\u00a0000\n"], ["before % and €", "  plafond : 20\u00a0% × 3\u202f€\n"], ["before :", "  plafond\u00a0: 3\n"], ["before ;", "  plafond : somme de (1\u202f; 2)\n"],
    ["inside guillemets", "  note : «\u00a0a\u202fb\u00a0»\n"], ["in a remark", "  # a\u00a0b\n"],
  ])("%s: at their place", (_, ligne) => expect(lire(enTete + ligne).dits).toEqual([]));

  test.each([
    ["between words", "  plafond\u00a0: points\u00a0de\u202fvolet\u00a01\n", 3], ["at the start of a line", "\u00a0\u00a0plafond : 3\n", 2], ["before a comma", "  points : 1 en 2017\u00a0, 2 en 2018\n", 1],
    ["between a number and its unit", "  plafond : 3\u00a0points\n", 1], ["in a date", "  plafond : 3 à compter du 1er\u202fmai 2017\n", 1], ["an em space between digits", "  plafond : 1\u2003500\n", 1],
  ])("%s: said once for the file; the fix cannot change the law", (_, ligne, nombre) => {
    const lu = lire(enTete + ligne);
    expect(lu.diagnostics.filter((d) => d.code === "espace-inattendue").map((d) => [d.gravite, d.fixes[0]!.edits.length, d.fixes[0]!.sure])).toEqual([["avertissement", nombre, true]]);
    expect(corriger(lu)).toBe((enTete + ligne).replace(/(?<![0-9])[\u00a0\u2003\u202f](?!:)|[\u00a0\u2003\u202f](?![0-9:])|\u2003/g, " "));
  });
});

describe("letters and names that deceive", () => {
  test.each([["аge", "a"], ["Ρrix", "P"], ["ｆse", "f"], ["ѕоin", "so"]])("%s: the letters are named, and what they look like", (nom, sosie) => {
    const lu = lire(`donnée ${nom} : taux\n`);
    expect(lu.diagnostics.map((d) => [d.code, d.fixes.map((f) => [f.sure, f.edits[0]!.texte])])).toEqual([["lettre-trompeuse", [[false, sosie]]]]);
  });
  test.each(["漢字", "ђ", "ﬁn"])("%s: none of ours, and no twin", (nom) => expect(lire(`donnée ${nom} : taux\n`).diagnostics[0]?.gravite).toBe("erreur"));
  test("they stand in texts and remarks, which are quoted as they are", () => expect(lire("# аge\ndonnée x « аge » : taux\n").dits).toEqual([]));

  test.each([["cas_1", "cas_l"], ["cas_l", "cas_I"], ["cas_0", "cas_O"], ["carnet", "camet"], ["vvest", "west"], ["vaſe", "vafe"], ["sıte", "site"], ["ĸo", "ko"], ["VVest", "West"]])("%s and %s have one outline", (a, b) => expect(silhouette(a)).toBe(silhouette(b)));
  test.each([["étudiant", "etudiant"], ["Cas", "cas"], ["cas_1", "cas_2"], ["n", "m"], ["points", "point"]])("%s and %s do not", (a, b) => expect(silhouette(a)).not.toBe(silhouette(b)));

  test("names of one scope are compared, wherever they are given; names of two dispositifs are not", () => {
    const tete = "convention c « C »\n  publiée le 1er janvier 2016\n  source : « JO »\n";
    const d = (nom: string, e: string): string => `dispositif ${nom} à compter de 2017\n  article : « 1 »\n  indicateur ${e}\n    condition : x\n`;
    const dits = (t: string): string[] => compile([new SourceText("f.rules", `donnée x : oui ou non\n${t}`)], MARQUES).diagnostics.filter((x) => x.code === "noms-semblables").map((x) => x.titre.replace(/\u202f/g, " "));
    expect(dits(tete + d("d", "cas_1") + d("e", "cas_l"))).toEqual([]);
    expect(dits(tete + d("d0", "a") + d("dO", "b"))).toEqual(["« dO » et « d0 » se confondent à l’œil"]);
    expect(dits(`donnée cas_1 : oui ou non\n${tete}${d("d", "cas_l")}    prérequis : z\n  indicateur z\n    condition : cas_1\n`)).toEqual(["« cas_l » et « cas_1 » se confondent à l’œil"]);
    expect(dits(`${tete}${d("d", "cas_1")}avenant a1 à c « A »\n  publié le 1er janvier 2018\n  source : « JO »\ndans d, à compter de 2019, par « 1 »\n  renomme cas_1 en cas_l\n`)).toEqual(["« cas_l » et « cas_1 » se confondent à l’œil"]);
  });
});

describe("accents in two characters", () => {
  test("rules: understood, said once, recomposed by a safe fix; names are the same", () => {
    const lu = lire("donnée été « Été » : taux\n".normalize("NFD"));
    expect(lu.diagnostics.map((d) => [d.code, d.gravite])).toEqual([["accents-decomposes", "avertissement"]]);
    expect([lu.fichier.donnees[0]!.nom.nom, lu.fichier.donnees[0]!.libelle?.texte]).toEqual(["été", "Été"]);
    expect(corriger(lu)).toBe("donnée été « Été » : taux\n");
  });
  test("cases and data: the same names, said once", () => {
    const lu = lireFichierDeDonnees(new SourceText("f.yaml", "été: oui\n".normalize("NFD")));
    expect([codes(lu.diagnostics), lu.diagnostics.filter(isError), lu.value[0]!.nom.texte]).toEqual([["accents-decomposes"], [], "été"]);
  });
});

describe("places", () => {
  test("offsets count UTF-16 units, columns count characters, after an emoji and after CRLF", () => {
    const texte = "# 😀\r\ndonnée x « 😀 » : taux @\r\n";
    const source = new SourceText("f.rules", texte);
    const [d] = astFromText(source).diagnostics;
    expect([d!.span.start, source.positionAt(d!.span.start)]).toEqual([texte.indexOf("@"), { ligne: 2, colonne: 23 }]);
  });
});
