// What is said of elements: out of reach, without effect, with a threshold that says nothing.
import { describe, expect, test } from "vitest";
import { enDispositif } from "../support/compile.ts";
import { amende, controler, dits, indicateur, X } from "../support/controles.ts";

const chemins = (lignes: string, code: string): (readonly string[] | undefined)[] => controler(enDispositif(lignes)).filter((d) => d.code === code).map((d) => d.chemin);
const BON = X("condition : lap", "points : 1");

describe("out of reach", () => {
  const inaccessibles = (lignes: string): string[] => dits(enDispositif(lignes), "indicateur-inaccessible");
  const JAMAIS = "année > 20 années";
  const SEUIL = ["mesure : année", "seuil : au moins 11 années"];
  test.each<[string, string, readonly string[]]>([
    ["its test", X(`condition : ${JAMAIS}`, "points : 1"), ["x : son test n’est jamais rempli"]],
    ["its threshold", X(...SEUIL, "points : 1"), ["x : son seuil est hors de portée"]],
    ["its threshold, the condition being met by some", X("condition : lap", ...SEUIL, "points : 1"), ["x : son seuil est hors de portée"]],
    ["its test first, were the threshold out of reach too", X(`condition : ${JAMAIS}`, ...SEUIL, "points : 1"), ["x : son test n’est jamais rempli"]],
    ["its test, the threshold being met by some", X(`condition : ${JAMAIS}`, "mesure : année", "seuil : au moins 3 années", "points : 1"), ["x : son test n’est jamais rempli"]],
    ["its prérequis", X(`prérequis : ${JAMAIS}`, "condition : lap", "points : 1"), ["x : ses prérequis ne sont jamais remplis"]],
    ["its prérequis, without a test of its own", X(`prérequis : ${JAMAIS}`, "points : 1"), ["x : ses prérequis ne sont jamais remplis"]],
    ["its prérequis and its test", X(`prérequis : ${JAMAIS}`, `condition : ${JAMAIS}`, "points : 1"), ["x : ses prérequis ne sont jamais remplis"]],
    ["no test at all", X("points : 1"), []],
    ["a prérequis that some meet", X("prérequis : dmp", "points : 1"), []],
  ])("%s", (_, lignes, attendus) => expect(inaccessibles(lignes)).toEqual(attendus));

  const IMPOSSIBLE = indicateur("i", "condition : lap et non lap", "points : 1");
  const SUITE = ["i : sa condition demande une chose et son contraire"];
  test.each<[string, string, readonly string[]]>([
    ["an element with that prérequis", `${IMPOSSIBLE}\n${X("prérequis : i", "points : 1")}`, SUITE],
    ["an element with it in its condition", `${IMPOSSIBLE}\n${X("condition : i et dmp", "points : 1")}`, SUITE],
    ["through a calcul", `  calcul c « C » : i et dmp\n${IMPOSSIBLE}\n${X("condition : c", "points : 1")}`, SUITE],
    ["through two calculs", `  calcul c « C » : i et dmp\n  calcul c2 « C » : c et dmp\n${IMPOSSIBLE}\n${X("condition : c2", "points : 1")}`, SUITE],
    ["what a closed volet holds", `  volet 1\n    prérequis : ${JAMAIS}\n    indicateur a\n      condition : lap\n      points : 1`, ["volet 1 : ses prérequis ne sont jamais remplis"]],
    ["what it holds further down", `  volet 1\n    prérequis : dmp et non dmp\n    indicateur a\n      condition : lap\n      points : 1\n      sous-indicateur b\n        condition : dmp\n        points : 1`, ["volet 1 : sa condition demande une chose et son contraire"]],
    ["what a volet out of reach holds is not out of reach", `  volet 1\n    condition : lap et non lap\n    points : 1\n    indicateur a\n      condition : lap\n      points : 1`, ["volet 1 : sa condition demande une chose et son contraire"]],
    ["nor when its threshold is", `  volet 1\n    condition : ${JAMAIS}\n    points : 1\n    indicateur a\n      condition : dmp et non dmp\n      points : 1`, ["volet 1 : son test n’est jamais rempli", "a : sa condition demande une chose et son contraire"]],
    ["what leans on an element that some attain without it", `${IMPOSSIBLE}\n${indicateur("y", "condition : i ou lap", "points : 1")}\n${X("condition : y et dmp et non dmp", "points : 1")}`, [...SUITE, "x : sa condition demande une chose et son contraire"]],
    ["a volet that needs one of those it holds", `  volet 1\n    exige : a\n    points : 1\n    indicateur a\n      condition : lap et non lap\n    indicateur b\n      condition : dmp\n      points : 1`, ["a : sa condition demande une chose et son contraire"]],
    ["another mistake beside it is said", `${IMPOSSIBLE}\n${X("condition : dmp et non dmp", "points : 1")}`, [...SUITE, "x : sa condition demande une chose et son contraire"]],
    ["so is another one in the same volet", `  volet 1\n    indicateur i\n      condition : lap et non lap\n      points : 1\n    indicateur x\n      condition : dmp et non dmp\n      points : 1`, [...SUITE, "x : sa condition demande une chose et son contraire"]],
    ["a name that starts with another's", `${indicateur("i", "condition : lap et non lap", "points : 1")}\n${indicateur("i2", "condition : dmp et non dmp", "points : 1")}`, [...SUITE, "i2 : sa condition demande une chose et son contraire"]],
    ["what leans on what could be reached", `${indicateur("i", "condition : lap", "points : 1")}\n${X("prérequis : i", "condition : non lap", "points : 1")}`, ["x : sa condition demande une chose et son contraire"]],
  ])("said once, where it is: %s", (_, lignes, attendus) => expect(inaccessibles(lignes)).toEqual(attendus));

  test("a test that some exercice of the version lets pass", () => {
    expect(inaccessibles(X("condition : fin d'exercice ≥ 1er janvier 2020", "points : 1"))).toEqual([]);
    expect(inaccessibles(X("condition : commande > fin d'exercice et lap et non lap", "points : 1"))).toEqual(["x : sa condition demande une chose et son contraire"]);
  });
  test("its place", () => expect(chemins(X("condition : lap et non lap", "points : 1"), "indicateur-inaccessible")).toEqual([["fs", "x"]]));
});

describe("without effect", () => {
  const sansEffet = (lignes: string): string[] => dits(enDispositif(lignes), "element-sans-effet").map((d) => d.replace(" : sans effet", ""));
  const Y = indicateur("y", "condition : dmp");
  test.each<[string, string, readonly string[]]>([
    ["a test that nothing reads", `${BON}\n${Y}`, ["y"]],
    ["beside amounts only", `${X("condition : lap", "montant : 1 €")}\n${Y}`, ["y"]],
    ["verdicts only", `${X("condition : lap")}\n${Y}`, []],
    ["read by a prérequis", `${X("prérequis : y", "condition : lap", "points : 1")}\n${Y}`, []],
    ["read by a condition", `${X("condition : y et lap", "points : 1")}\n${Y}`, []],
    ["read by a calcul", `  calcul c « C » : y\n${BON}\n${Y}`, []],
    ["read by a résultat", `  résultat r « R » : si y alors 1 sinon 2\n${BON}\n${Y}`, []],
    ["read by an exige", `  volet 1\n    exige : au moins 1 indicateur\n    points : 3\n    indicateur y\n      condition : dmp`, []],
    ["a volet of elements without effect is not said again", `${BON}\n  volet 1\n    indicateur y\n      condition : dmp\n    indicateur z\n      condition : dmp`, ["y", "z"]],
    ["a volet that has points, and one that brings none", `  volet 1\n    points : 3\n    indicateur y\n      condition : dmp`, ["y"]],
    ["below a volet too", `  volet 1\n    indicateur x\n      condition : lap\n      points : 1\n    indicateur y\n      condition : dmp`, ["y"]],
    ["a volet that holds nothing", `${BON}\n  volet 1\n    condition : dmp`, ["volet 1"]],
  ])("%s", (_, lignes, attendus) => expect(sansEffet(lignes)).toEqual(attendus));

  test("points without a value", () => {
    expect(dits(enDispositif(`${BON}\n${Y}`).replace("  valeur du point : 7 €\n", ""), "element-sans-effet")).toEqual(["y : sans effet"]);
  });
  test("suspended, wherever it stands", () => {
    const texte = (ou: string): string => amende(enDispositif(`${BON}\n${ou}`), "dans fs, à compter de 2017, par « 1 »\n  suspend y réputé atteint", "23 octobre 2016\n  après c16");
    expect(dits(texte(Y), "element-sans-effet")).toEqual([]);
    expect(dits(texte(`  volet 1\n${Y.replace(/^/gm, "  ")}\n    indicateur z\n      condition : lap`), "element-sans-effet")).toEqual(["z : sans effet"]);
  });
  test("its place", () => expect(chemins(`${BON}\n${Y}`, "element-sans-effet")).toEqual([["fs", "y"]]));
});

describe("a threshold that everybody meets", () => {
  const TOUS = "aucune valeur possible de la mesure n’est du mauvais côté";
  test.each<[string, string, readonly string[]]>([
    ["the least", X("mesure : année", "seuil : au moins 1 années", "points : 1"), [`seuil : au moins 1 années : ${TOUS}`]],
    ["just above the least", X("mesure : année", "seuil : plus de 1 années", "points : 1"), []],
    ["the most", X("mesure : année", "seuil : au plus 10 années", "points : 1"), [`seuil : au plus 10 années : ${TOUS}`]],
    ["just below the most", X("mesure : année", "seuil : moins de 10 années", "points : 1"), []],
    ["a part that may not be measured", X("mesure : fse / feuilles", "seuil : au moins 0 %", "points : 1"), [`seuil : au moins 0 % : ${TOUS}`]],
    ["a count without limit", X("mesure : feuilles", "seuil : au moins 1 feuille", "points : 1"), []],
    ["a date", X("mesure : commande", "seuil : avant le 28 avril 2023", "points : 1"), []],
    ["no threshold", X("condition : lap", "points : 1"), []],
    ["out of reach: said otherwise", X("mesure : année", "seuil : au moins 11 années", "points : 1"), []],
    ["of the second of two", `${BON}\n${indicateur("s", "mesure : année", "seuil : au moins 1 années", "points : 1")}`, [`seuil : au moins 1 années : ${TOUS}`]],
  ])("%s", (_, lignes, attendus) => expect(dits(enDispositif(lignes), "seuil-toujours-atteint")).toEqual(attendus));

  test("its place and its name", () => {
    const [d] = controler(enDispositif(X("mesure : année", "seuil : au moins 1 années", "points : 1")));
    expect([d!.titre, d!.chemin]).toEqual(["tout cabinet atteint le seuil de « x »", ["fs", "x"]]);
  });
});

describe("a right judged by day", () => {
  test("has no exercices to name", () => {
    const texte = enDispositif(`${BON}\n${indicateur("y", "condition : dmp")}`).replace("  article : « 20 »\n", "  article : « 20 »\n  période : unique\n");
    expect(controler(texte).map((d) => [d.code, d.exemple])).toEqual([["element-sans-effet", undefined]]);
  });
});
