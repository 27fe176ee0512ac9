// What the reader gives beside the trees: where lines begin, what each fault is and where, what is cut and what stands whole,
// and what a cell of a table is. Texts are small; places are counted in the text itself.
import { describe, expect, test } from "vitest";
import type { Faute } from "../../grammar/faults.ts";
import { read, readCellule } from "../../grammar/read.ts";
import { MOTS } from "../../grammar/keywords.ts";
import { debuteLaLigne, motCle } from "../../grammar/tokens.ts";

type Inattendue = Extract<Faute, { kind: "inattendu" }>;

/** « kind «words»», in order. */
const dites = (texte: string): string[] => read(texte).fautes.map((f) => `${f.kind} «${texte.slice(f.start, f.end)}»`);
const inattendue = (texte: string): Inattendue => read(texte).fautes.find((f): f is Inattendue => f.kind === "inattendu")!;

describe("tokens", () => {
  test("each knows whether it is the first of its line, whatever ends the lines", () => {
    const { tokens } = read("a b\nc\rd\r\n\te f # x\n# y\n  g\n> z\nh i");
    expect(tokens.filter(debuteLaLigne).map((t) => t.image)).toEqual(["a", "c", "d", "e", "g", "h"]);
  });
  test("the first is so even after blanks", () => expect(read("  a b").tokens.map(debuteLaLigne)).toEqual([true, false]));
  test("comments, quotations and tables, whatever ends the lines", () => {
    const { tokens, commentaires, citations } = read("a # b\r\u00a0 > c\n > d\n\t| e |\r| f | a > | g |");
    expect([tokens, commentaires, citations].map((ts) => ts.map((t) => `${t.tokenType.name} ${t.image}`))).toEqual([
      ["Ident a", "LigneTableau | e |", "LigneTableau | f | a > | g |"], ["Commentaire # b"], ["CitationLigne > c", "CitationLigne > d"],
    ]);
    expect(read("a > b | c").tokens.map((t) => t.image)).toEqual(["a", ">", "b", "c"]); // « | » alone is no character of the language
  });
  test.each(["été", "Égal", "œuvre", "Ÿ", "ſ", "n_1"])("« %s » is a name", (nom) => {
    expect([read(nom).tokens.map((t) => t.tokenType.name), read(`dispositif ${nom}`).fautes]).toEqual([["Ident"], []]);
  });
  test.each(["a×b", "a÷b"])("« %s » is not one name", (texte) => expect(read(texte).tokens[0]!.image).toBe("a"));
  test("an address is one token", () => {
    expect(read("source : « JO », https://a.fr/b#c?d=« e »").tokens.slice(4, 5).map((t) => [t.tokenType.name, t.image])).toEqual([["Url", "https://a.fr/b#c?d=«"]]);
  });
  test.each(MOTS.filter((m) => m.souple).map((m) => m.ecritures[0]!))("« %s » may be a name", (mot) => expect(read(`dispositif ${mot}`).fautes).toEqual([]));
  test("a word that keywords.ts does not have", () => expect(() => motCle("Zut")).toThrow("keywords.ts has no row Zut"));
  test("and where it ends", () => {
    expect(read("ab « c d » 12").tokens.map((t) => [t.startOffset, t.endOffset])).toEqual([[0, 1], [3, 9], [11, 12]]);
  });
});

describe("what a token shows by itself", () => {
  /** Faults of what stands between ‹ ›, counted from there; the text around reads well. */
  function fautes(texte: string): Faute[] {
    const debut = texte.indexOf("‹");
    const net = `convention c\n${texte.replace(/[‹›]/g, "")}\n`;
    return read(net).fautes.map((f) => ({ ...f, start: f.start - 13 - debut, end: f.end - 13 - debut }));
  }
  test.each<[string, readonly object[]]>([
    ["note : ‹“a”›", [{ kind: "guillemets-anglais", start: 0, end: 3 }]],
    ["note : ‹\"a\"›", []],
    ["note : ‹« a »›", []],
    ["note : ‹« a›", [{ kind: "texte-non-ferme", start: 0, end: 3 }]],
    ["note : ‹\"a›", [{ kind: "texte-non-ferme", start: 0, end: 2 }]],
    ["note : « a » ‹@›", [{ kind: "caractere-inconnu", start: 0, end: 1, texte: "@" }]],
    ["note : « a » ‹@@&›", [{ kind: "caractere-inconnu", start: 0, end: 3, texte: "@@&" }]],
    ["note : « a » ‹@ &›", [{ kind: "caractere-inconnu", start: 0, end: 1, texte: "@" }, { kind: "caractere-inconnu", start: 2, end: 3, texte: "&" }]],
    [`dispositif ‹${"a".repeat(128)}›`, []],
    [`dispositif ‹${"a".repeat(129)}›`, [{ kind: "nom-trop-long", start: 0, end: 129 }]],
    ["dispositif d ‹Volet› 1", [{ kind: "mot-mal-ecrit", start: 0, end: 5, texte: "Volet", ecriture: "volet", accents: false }]],
    ["dispositif d ‹prerequis› : x", [{ kind: "mot-mal-ecrit", start: 0, end: 9, texte: "prerequis", ecriture: "prérequis", accents: true }]],
    ["dispositif d ‹PRÉREQUIS› : x", [{ kind: "mot-mal-ecrit", start: 0, end: 9, texte: "PRÉREQUIS", ecriture: "prérequis", accents: false }]],
    ["‹publiee le› 1er mai 2017", [{ kind: "mot-mal-ecrit", start: 0, end: 10, texte: "publiee le", ecriture: "publiée le", accents: true }]],
    ["dispositif d seuil : ‹au  \t moins› 3", []],
    ["dispositif d seuil : ‹au\u00a0\u202fmoins› 3", []],
    ["dispositif d ‹jusqu’en› 2020", []],
    ["dispositif d ‹pre\u0301requis› : x", []],
  ])("%s", (texte, attendues) => expect(fautes(texte)).toEqual(attendues));
});

describe("cutting", () => {
  /** Statements read, first words of those broken, and of those lost. */
  function coupe(texte: string): { readonly lus: number; readonly brises: number; readonly perdus: readonly string[]; readonly dites: readonly string[] } {
    const l = read(texte);
    return { lus: l.enonces.length, brises: l.brises.size, perdus: l.perdus.map((p) => texte.slice(p).split("\n")[0]!.trim()), dites: dites(texte).map((d) => d.replace("inattendu ", "")) };
  }
  const TETE = "convention c\ndispositif d\n"; // two statements
  test.each<[string, string, number, number, readonly string[], readonly string[]]>([
    // what is read, broken, lost, said
    ["nothing is cut without a fault", "  seuil : 3\n", 3, 0, [], []],
    ["a clause without its value", "  seuil :\n  points : 3\n", 4, 1, [], ["«:»"]],
    ["« points » and « montant » go on with an expression", "  condition : x et\n  points de b > 3\n  plafond : y +\n  montant de b\n  seuil :\n", 5, 1, [], ["«:»"]],
    ["« points : » opens a clause, even after what does not end", "  condition : x et\n  points : 3\n", 4, 1, [], ["«t»"]],
    ["« volet » goes on with an expression", "  prérequis : x et\n  volet 1\n  seuil :\n", 4, 1, [], ["«:»"]],
    ["« volet » with its label opens one, even after what does not end", "  condition : x et\n  volet 1 « V »\n", 4, 1, [], ["«t»"]],
    ["« volet » opens one after what ends", "  condition : x\n  volet 1\n  seuil :\n", 5, 1, [], ["«:»"]],
    ["« volet » between parentheses", "  condition : (x\n  volet 1\n  points : 3\n", 4, 1, [], ["«volet»"]],
    ["a parenthesis closed is closed", "  condition : (x)\n  volet 1\n  seuil :\n", 5, 1, [], ["«:»"]],
    ["a parenthesis too many closes nothing", "  condition : x) et (y\n  points de b\n  points : 3\n", 4, 1, [], ["«)»"]],
    ["a word of the header", "  seuil :\n  signée le 1er mai 2017\n", 4, 1, [], ["«:»"]],
    ["an unknown word and its colon", "  plafond : 3\n  seuill : 3\n  points : 3\n", 4, 0, ["seuill : 3"], ["«seuill»"]],
    ["an unknown word and a name", "  plafond : 3\n  indicatuer b « B »\n  points : 3\n", 4, 0, ["indicatuer b « B »"], ["«indicatuer»"]],
    ["an unknown word and a number", "  plafond : 3\n  vollet 2\n  points : 3\n", 4, 0, ["vollet 2"], ["«vollet»"]],
    ["an unknown word alone belongs to what precedes", "  plafond : 3\n  seuill\n  points : 3\n", 4, 1, [], ["«seuill»"]],
    ["an unknown word after what does not end", "  plafond : 3 +\n  seuill : 3\n  points : 3\n", 4, 1, [], ["«:»"]],
    ["words of the middle of a line cut nothing", "  plafond : seuil : 3\n", 3, 1, [], ["«seuil»"]],
    ["« volet » without what follows it", "  condition : x et\n  volet", 3, 1, [], ["«t»"]],
    ["a parenthesis that stays open within one that is closed", "  condition : ) ((x)\n  volet 1\n  points : 3\n", 4, 1, [], ["«)»"]],
    ["a number and its colon open nothing", "  plafond : 3\n  12 : 3\n  points : 3\n", 4, 1, [], ["«12»"]],
    ["a text not closed still stands", "  note : « a\n  points : 3\n", 4, 0, [], ["texte-non-ferme «« a»"]],
    ["two faults", "  seuil :\n  points : 3\n  plafond : )\n", 5, 2, [], ["«:»", "«)»"]],
  ])("%s", (_, suite, lus, brises, perdus, fautes) => expect(coupe(TETE + suite)).toEqual({ lus, brises, perdus, dites: fautes }));

  // After a fault, what a line opens is read if the line before could end there, and is part of it otherwise.
  test.each<[string, boolean]>([
    ...["x", "3", ")", "(x)", "%", "€", "« t »", "non communiqués", "parmi les mesurables", "fin d'exercice", "fin de l'exercice précédent", "dès l'origine"].map((fin): [string, boolean] => [fin, true]),
    ...[":", ";", ",", "(", "((x)", "+", "-", "×", "/", "=", "≠", "<", "≤", ">", "≥", "et", "si", "de", "d'", "au lieu de", "au moins", "avant", "à compter de", "pour"].map((fin): [string, boolean] => [fin, false]),
  ])("a line ends at « %s »: %s", (fin, finit) => {
    expect(coupe(`${TETE}  condition : ) x ${fin}\n  volet 1\n`)).toMatchObject({ lus: finit ? 4 : 3, brises: 1, dites: ["«)»"] });
  });

  test.each<[string, string, number]>([
    ["ajoute … après", "  ajoute à y\n  après x\n    indicateur n\n", 5],
    ["fusionne … dans", "  fusionne x\n  dans y\n", 4],
    ["transfère … après", "  transfère x de y vers z\n  après t\n", 4],
    ["après, after another verb, is a line of a header", "  abroge x\n  après t\n", 5],
  ])("a verb over several lines: %s", (_, verbe, lus) => expect(coupe(`avenant a à c\ndans d, pour 2022\n${verbe}  abroge\n`)).toMatchObject({ lus, dites: ["«e»"] }));

  test("a text that reads is not cut: « en volet 3 « Trois » » stands on two lines", () => {
    expect(coupe("avenant a à c\ndans d, pour 2022\n  renomme volet 1 en\n  volet 3 « Trois »\n")).toEqual({ lus: 3, brises: 0, perdus: [], dites: [] });
  });
  test("an empty text has no statement", () => expect([coupe(""), coupe("# a\n")]).toEqual(Array(2).fill({ lus: 0, brises: 0, perdus: [], dites: [] })));

  test("a hundred faults and one more are said, what follows is not read", () => {
    const l = read(`${TETE}${"  seuil :\n".repeat(150)}`);
    expect([l.fautes.length, l.enonces.length]).toEqual([101, 103]);
  });
  test("and so for what is too deep", () => {
    const l = read(`${TETE}${`  plafond : ${"(".repeat(65)}\n`.repeat(150)}`);
    expect([l.fautes.length, l.perdus.length]).toEqual([101, 101]);
  });
});

describe("the fault of reading", () => {
  test("what was found, what stands before, where the statement began, what could stand there", () => {
    const texte = "convention c\ndispositif d\n  arrondi : 3\n";
    expect(inattendue(texte)).toMatchObject({
      start: 38, end: 39, enonce: 28, trouve: { token: "Nombre", texte: "3", start: 38 }, avant: { token: "DeuxPoints", texte: ":", start: 36 },
    });
    expect(inattendue(texte).regle).toBe("arrondi");
    expect(inattendue(texte).attendus).toContain("AuCentime");
    expect(inattendue(texte).attendus).not.toContain("Volet");
  });
  test("at the end of a statement nothing is found: the place is its last character", () => {
    const f = inattendue("convention c\ndispositif d\n  plafond : abc\n    × \n");
    expect(f).toMatchObject({ start: 46, end: 47, enonce: 28, avant: { token: "Fois", texte: "×", start: 46 } });
    expect("trouve" in f).toBe(false);
    expect(inattendue("convention c\ndispositif d\n  exige : tous les indicateurs sauf\n")).toMatchObject({ start: 60, end: 61, avant: { token: "Sauf", start: 57 } });
  });
  test("at the start of a text nothing stands before, and any statement could", () => {
    const f = inattendue(")\n");
    expect(f).toMatchObject({ start: 0, end: 1, enonce: 0, trouve: { token: "ParenFerme", texte: ")" }, attendus: [], regle: "fichier" });
    expect("avant" in f).toBe(false);
  });
});

describe("one cause, one message", () => {
  const TETE = "convention c\ndispositif d\n";
  test.each<[string, string, readonly string[]]>([
    ["a text that is not closed hides what follows from it", "  plafond : « a\n", ["texte-non-ferme «« a»"]],
    ["a stray character before the fault", "  plafond : @ )\n", ["caractere-inconnu «@»"]],
    ["a stray character between two words", "  plafond : x @ y\n", ["caractere-inconnu «@»"]],
    ["a stray character after the fault", "  plafond : x y @\n", ["inattendu «y»"]],
    ["a character that looks like a hyphen", "  plafond : x \u2010 y\n", ["caractere-inconnu «\u2010»"]],
    ["a stray character of another statement", "  plafond : x@\n  seuil :\n", ["caractere-inconnu «@»", "inattendu «:»"]],
    ["a text not closed where a statement should begin", "« a\n", ["texte-non-ferme «« a»"]],
    ["a text that is not closed, in another statement", "  seuil :\n  plafond : « a\n", ["texte-non-ferme «« a»", "inattendu «:»"]],
    ["a character that looks like a hyphen, after the fault", "  plafond : x y \u2010 z\n", ["caractere-inconnu «\u2010»"]],
    ["a stray character of a later statement", "  plafond : x y\n  seuil : 3 @\n", ["caractere-inconnu «@»", "inattendu «y»"]],
    ["English quotation marks where no text should be", "  plafond : x “a”\n", ["guillemets-anglais «“a”»", "inattendu «“a”»"]],
    ["a word badly written where a name should be", "  indicateur Total\n", ["inattendu «Total»"]],
    ["a word badly written elsewhere", "  Indicateur total\n", ["mot-mal-ecrit «Indicateur»", "inattendu «total»"]],
  ])("%s", (_, suite, attendues) => expect(dites(suite.startsWith("«") ? suite : TETE + suite)).toEqual(attendues));
});

describe("nesting: operators that have their operand are counted no more", () => {
  const plafond = (valeur: string): string[] => read(`convention c\ndispositif d\n  condition : ${valeur}\n  points : 3\n`).fautes.map((f) => f.kind);
  const trop = ["imbrication-trop-profonde"];
  test.each<[string, string, readonly string[]]>([
    ["64 parentheses", `${"(".repeat(64)}a${")".repeat(64)}`, []],
    ["65 parentheses", `${"(".repeat(65)}a${")".repeat(65)}`, trop],
    ["parentheses one after the other", Array(90).fill("(a)").join(" et "), []],
    ["non one after the other", Array(90).fill("non a").join(" et "), []],
    ["non before parentheses, one after the other", Array(90).fill("non (a)").join(" et "), []],
    ["non inside parentheses, one after the other", Array(90).fill("(non a)").join(" et "), []],
    ["signs one after the other", Array(90).fill("-a").join(" + "), []],
    ["minus between two operands is no sign", Array(90).fill("a").join(" - "), []],
    ["minus after a parenthesis is no sign", Array(90).fill("(a)").join(" - "), []],
    ["65 signs", `${"-".repeat(65)}a`, trop],
    ["a sign and 64 parentheses", `-${"(".repeat(64)}a${")".repeat(64)}`, trop],
    ["non and 64 parentheses", `non ${"(".repeat(64)}a${")".repeat(64)}`, trop],
    ["non (non (…)), 33 times", `${"non (".repeat(33)}a${")".repeat(33)}`, trop],
    ["non (non (…)), 32 times", `${"non (".repeat(32)}a${")".repeat(32)}`, []],
    ["a minus between operands, before 64 parentheses", `(a) - ${"(".repeat(64)}a${")".repeat(64)}`, []],
    ["a sign after « si », and 63 parentheses", `si -${"(".repeat(63)}a`, trop],
    ["(-(-(…)), 33 times", "(-".repeat(33), trop],
    ["-moyenne de (-moyenne de (…)), 33 times", "-moyenne de (".repeat(33), trop],
    ["parentheses closed before, then 65", `(a) + ${"(".repeat(65)}`, trop],
    ["a parenthesis too many, then 65", `) ${"(".repeat(65)}`, trop],
    ["non before parentheses, closed together, then 65", `(${Array(40).fill("non (a)").join(" et ")}) et ${"(".repeat(65)}`, trop],
    ["non inside a parenthesis, closed, then 65", `(${Array(40).fill("non a").join(" et ")}) et ${"(".repeat(65)}`, trop],
    ["si inside parentheses, one after the other", Array(70).fill("(si a alors 1 sinon 2)").join(" + "), []],
    ["si, each within the one before", `${"si a alors 1 sinon ".repeat(65)}2`, trop],
  ])("%s", (_, valeur, attendues) => expect(plafond(valeur)).toEqual(attendues));

  test("the fault is at the word that passes the limit", () => {
    const texte = `convention c\ndispositif d\n  condition : ${"(".repeat(70)}a`;
    expect(read(texte).fautes).toEqual([{ kind: "imbrication-trop-profonde", start: 40 + 64, end: 40 + 65 }]);
    expect(read(texte).perdus).toEqual([28]);
  });
});

describe("cells", () => {
  const cellule = (texte: string) => readCellule(`| ${texte} |`, 2, 2 + texte.length);
  test.each(["3", "-3", "20 %", "22,5", "1er mai 2017", "lap", "au moins 3", "volet 1", "Nombre", "3 - 2", "a - b", "- a", "-a", "3-a", "a-3", "a -b", "a- b", "a*b", "a/b"])("« %s » is read", (texte) => {
    const { cst, fautes } = cellule(texte);
    expect([cst !== undefined, fautes]).toEqual([true, []]);
  });
  test.each(["", " ", "mi-temps", "a-b", "x y", "@", "3 @", "# 3", "3 # a", "a-", "-".repeat(65) + "3", "« a", "(3", "Mi-temps partiel", `${"(".repeat(65)}3${")".repeat(65)}`])("« %s » is a label", (texte) => {
    expect(cellule(texte)).toEqual({ fautes: [] });
  });
  test("places are those of the text", () => {
    const { cst, fautes } = readCellule("| x | Au Moins 3 |", 6, 16);
    expect([cst?.location?.startOffset, cst?.location?.endOffset]).toEqual([6, 15]);
    expect(fautes).toEqual([{ kind: "mot-mal-ecrit", start: 6, end: 14, texte: "Au Moins", ecriture: "au moins", accents: false }]);
  });
});
