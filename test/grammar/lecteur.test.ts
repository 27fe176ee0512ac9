// What the reader gives beside the trees: where lines begin, what each fault is and where, what is cut and what stands whole,
// and what a cell of a table is. Texts are small; places are counted in the text itself.
import { describe, expect, test } from "vitest";
import type { Faute } from "../../grammar/faults.ts";
import { read, readCellule } from "../../grammar/read.ts";
import { debuteLaLigne } from "../../grammar/tokens.ts";

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
    ["two faults", "  seuil :\n  points : 3\n  plafond : )\n", 5, 2, [], ["«:»", "«)»"]],
  ])("%s", (_, suite, lus, brises, perdus, fautes) => expect(coupe(TETE + suite)).toEqual({ lus, brises, perdus, dites: fautes }));

  test.each<[string, string]>([
    ["après … ajoute", "avenant a à c\ndans d, pour 2022\n  après x\n  ajoute\n    indicateur y\n  abroge\n"],
    ["fusionne … dans", "avenant a à c\ndans d, pour 2022\n  fusionne x\n  dans y\n  abroge\n"],
    ["transfère … après", "avenant a à c\ndans d, pour 2022\n  transfère x de y vers z\n  après t\n  abroge\n"],
  ])("a verb over several lines: %s", (_, texte) => expect(coupe(texte).dites).toEqual(["«e»"]));

  test("a hundred faults and one more are said, what follows is not read", () => {
    const l = read(`${TETE}${"  seuil :\n".repeat(150)}`);
    expect([l.fautes.length, l.enonces.length]).toEqual([101, 103]);
  });
});

describe("the fault of reading", () => {
  test("what was found, what stands before, where the statement began, what could stand there", () => {
    const texte = "convention c\ndispositif d\n  arrondi : 3\n";
    expect(inattendue(texte)).toMatchObject({
      start: 38, end: 39, enonce: 28, trouve: { token: "Nombre", texte: "3", start: 38 }, avant: { token: "DeuxPoints", texte: ":", start: 36 },
    });
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
    expect(f).toMatchObject({ start: 0, end: 1, enonce: 0, trouve: { token: "ParenFerme", texte: ")" } });
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
    ["a word badly written where a name should be", "  indicateur Total\n", ["inattendu «Total»"]],
    ["a word badly written elsewhere", "  Indicateur total\n", ["mot-mal-ecrit «Indicateur»", "inattendu «total»"]],
  ])("%s", (_, suite, attendues) => expect(dites(TETE + suite)).toEqual(attendues));
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
  test.each(["3", "-3", "20 %", "22,5", "1er mai 2017", "lap", "au moins 3", "volet 1", "Nombre", "3 - 2", "a - b", "- a"])("« %s » is read", (texte) => {
    const { cst, fautes } = cellule(texte);
    expect([cst !== undefined, fautes]).toEqual([true, []]);
  });
  test.each(["", " ", "mi-temps", "a-b", "x y", "@", "3 @", "# 3", "« a", "(3", "Mi-temps partiel", `${"(".repeat(65)}3${")".repeat(65)}`])("« %s » is a label", (texte) => {
    expect(cellule(texte)).toEqual({ fautes: [] });
  });
  test("places are those of the text", () => {
    const { cst, fautes } = readCellule("| x | Au Moins 3 |", 6, 16);
    expect(cst?.location?.startOffset ?? NaN).toBe(6);
    expect(fautes).toEqual([{ kind: "mot-mal-ecrit", start: 6, end: 14, texte: "Au Moins", ecriture: "au moins", accents: false }]);
  });
});
