// Which tests cannot hold together, and why: thresholds that leave nothing, a thing and its contrary, two choices at once.
import { describe, expect, test } from "vitest";
import { enDispositif } from "../support/compile.ts";
import { amende, dits, indicateur, X } from "../support/controles.ts";

const SEUILS = ["x : ses seuils ne laissent aucune valeur possible"];
const CONTRAIRE = ["x : sa condition demande une chose et son contraire"];
const CHOIX = ["x : sa condition demande deux choix à la fois"];
const JAMAIS = ["x : son test n’est jamais rempli"];
const RIEN: readonly string[] = [];

const inaccessibles = (lignes: string): string[] => dits(enDispositif(lignes), "indicateur-inaccessible");
const deCondition = (condition: string): string[] => inaccessibles(X(`condition : ${condition}`, "points : 1"));

describe("two comparisons of one quantity", () => {
  test.each<[string, readonly string[]]>([
    ["score > 3 et score < 3", SEUILS], ["score < 3 et score > 3", SEUILS],
    ["score ≥ 3 et score < 3", SEUILS], ["score < 3 et score ≥ 3", SEUILS],
    ["score > 3 et score ≤ 3", SEUILS], ["score ≤ 3 et score > 3", SEUILS],
    ["score ≥ 3 et score ≤ 3", RIEN], ["score ≤ 3 et score ≥ 3", RIEN],
    ["score > 3 et score < 4", RIEN], ["score > 4 et score < 3", SEUILS], ["score ≥ 4 et score ≤ 3", SEUILS],
    ["score = 3 et score > 3", SEUILS], ["score > 3 et score = 3", SEUILS],
    ["score = 3 et score < 3", SEUILS], ["score < 3 et score = 3", SEUILS],
    ["score = 3 et score ≥ 3", RIEN], ["score ≤ 3 et score = 3", RIEN], ["score = 3 et score = 3", RIEN],
    ["score = 3 et score = 4", SEUILS], ["score = 4 et score = 3", SEUILS],
    ["score ≠ 3 et score ≠ 4", RIEN], ["score ≠ 4 et score ≥ 4 et score ≤ 5", RIEN],
    ["score > 3 et devis < 2 €", RIEN],
  ])("%s", (condition, attendus) => expect(deCondition(condition)).toEqual(attendus));

  test.each<[string, readonly string[]]>([
    ["score ≥ 2 et score ≥ 4 et score < 3", SEUILS], ["score ≥ 4 et score ≥ 2 et score < 3", SEUILS],
    ["score ≤ 4 et score ≤ 2 et score > 3", SEUILS], ["score ≤ 2 et score ≤ 4 et score > 3", SEUILS],
    ["score > 3 et score ≥ 3 et score ≤ 3", SEUILS], ["score ≥ 3 et score > 3 et score ≤ 3", SEUILS],
    ["score < 3 et score ≤ 3 et score ≥ 3", SEUILS], ["score ≤ 3 et score < 3 et score ≥ 3", SEUILS],
    ["score > 2 et score ≥ 3 et score ≤ 3", RIEN], ["score < 4 et score ≤ 3 et score ≥ 3", RIEN],
    ["score ≥ 4 et score > 3 et score ≤ 4", RIEN], ["score ≤ 3 et score < 4 et score ≥ 3", RIEN],
    ["score ≥ 2 et score > 3 et score ≤ 3", SEUILS], ["score ≤ 4 et score < 3 et score ≥ 3", SEUILS],
  ])("the narrowest of several bounds is kept: %s", (condition, attendus) => expect(deCondition(condition)).toEqual(attendus));

  test.each<[string, readonly string[]]>([
    ["3 < score et score < 3", SEUILS], ["3 < score et score < 4", RIEN], ["3 > score et score ≥ 3", SEUILS], ["3 > score et score ≥ 2", RIEN],
    ["3 ≤ score et score < 3", SEUILS], ["3 ≤ score et score ≤ 3", RIEN], ["3 ≥ score et score > 3", SEUILS], ["3 ≥ score et score ≥ 3", RIEN],
    ["3 = score et score > 3", SEUILS], ["3 ≠ score et score = 3", RIEN],
  ])("the figure may come first: %s", (condition, attendus) => expect(deCondition(condition)).toEqual(attendus));

  test.each<[string, readonly string[]]>([
    ["fse / feuilles > 30 % et fse / feuilles < 20 %", SEUILS],
    ["fse / feuilles > 30 % et avec_dépôt / consultations < 20 %", RIEN],
    ["score > devis / 100 € et score < devis / 100 €", RIEN],
    ["commande > 1er janvier 2020 et commande < 1er janvier 2019", RIEN],
  ])("whatever is compared: %s", (condition, attendus) => expect(deCondition(condition)).toEqual(attendus));
});

describe("answers", () => {
  test.each<[string, readonly string[]]>([
    ["lap et non lap", CONTRAIRE], ["non lap et lap", CONTRAIRE], ["lap et dmp et non lap", CONTRAIRE],
    ["lap et lap", RIEN], ["non lap et non lap", RIEN], ["lap et non dmp", RIEN], ["lap ou non lap", RIEN],
    ["(lap ou dmp) et non lap", RIEN], ["(lap ou dmp) et non (lap ou dmp)", CONTRAIRE], ["lap et non (lap et dmp)", RIEN],
    ["score > 3 et non (score < 4)", RIEN],
  ])("yes and no: %s", (condition, attendus) => expect(deCondition(condition)).toEqual(attendus));

  test.each<[string, readonly string[]]>([
    ["quotité = mi_temps et quotité = tiers_temps", CHOIX], ["quotité = mi_temps et quotité = mi_temps", RIEN],
    ["quotité = mi_temps et quotité ≠ tiers_temps", RIEN], ["quotité ≠ mi_temps et quotité ≠ tiers_temps", RIEN],
  ])("choices: %s", (condition, attendus) => expect(deCondition(condition)).toEqual(attendus));
});

describe("where the tests that must hold together are written", () => {
  const OUI_NON = "  calcul prêt « Prêt » : lap et dmp\n  calcul part « Part » : fse / feuilles\n";
  test.each<[string, string, readonly string[]]>([
    ["a calcul and the condition", `${OUI_NON}${X("condition : prêt et non lap", "points : 1")}`, CONTRAIRE],
    ["a calcul read twice", `${OUI_NON}${X("condition : prêt et prêt", "points : 1")}`, RIEN],
    ["a quantity and the calcul that is it", `${OUI_NON}${X("condition : part > 90 % et fse / feuilles < 50 %", "points : 1")}`, SEUILS],
    ["a paramètre as bound", `  paramètre min « Min » : 4\n${X("condition : score ≥ min et score < 3", "points : 1")}`, SEUILS],
    ["condition and seuil", X("condition : score < 2", "mesure : score", "seuil : au moins 3", "points : 1"), SEUILS],
    ["condition and prérequis", `${indicateur("p", "condition : lap", "points : 1")}\n${X("prérequis : p", "condition : non lap", "points : 1")}`, CONTRAIRE],
    ["two prérequis", `${indicateur("p", "condition : lap", "points : 1")}\n${indicateur("q", "condition : non lap", "points : 1")}\n${X("prérequis : p et q", "condition : dmp", "points : 1")}`, CONTRAIRE],
    ["the prérequis of the volet", `${indicateur("p", "condition : lap", "points : 1")}\n  volet 1\n    prérequis : p\n    indicateur x\n      condition : non lap\n      points : 1`, CONTRAIRE],
    ["exige", "  volet 1\n    exige : tous les indicateurs\n    condition : non lap\n    points : 1\n    indicateur a\n      condition : lap", ["volet 1 : sa condition demande une chose et son contraire"]],
    ["one prérequis among two", `${indicateur("p", "condition : lap", "points : 1")}\n${X("prérequis : p ou dmp", "condition : non lap", "points : 1")}`, RIEN],
  ])("%s", (_, lignes, attendus) => expect(inaccessibles(lignes)).toEqual(attendus));

  test("each version of the law by itself", () => {
    const texte = amende(enDispositif(X("condition : lap", "points : 1")), "dans fs, à compter de 2021, par « 1 »\n  modifie x\n    condition : lap et non lap au lieu de lap");
    expect(dits(texte, "indicateur-inaccessible")).toEqual(CONTRAIRE);
  });

  // Written out in full, the last of them would be longer than this machine holds.
  test("a long chain of calculs is read only as far as is useful", () => {
    const chaine = Array.from({ length: 40 }, (_, i) => `  calcul c${i + 1} « C » : maximum de (c${i} ; c${i})\n`).join("");
    expect(inaccessibles(`  calcul c0 « C » : score\n${chaine}${X("condition : c40 > 3 et c40 < 2", "points : 1")}`)).toEqual(SEUILS);
    expect(inaccessibles(`  calcul c0 « C » : lap\n${chaine.replace(/maximum de \((c\d+) ; c\d+\)/g, "$1 et $1")}${X("condition : c40 et non lap", "points : 1")}`)).toEqual(CONTRAIRE);
  });
});

test("what the data alone exclude is said as such", () => expect(deCondition("année > 20 années")).toEqual(JAMAIS));
