// What the checks of coherence find, on whole small corpora: codes, the words under the fault, and the figures they show.
import { describe, expect, test } from "vitest";
import { CONTROLES } from "../../compiler/checks/index.ts";
import { controles } from "../../compiler/diagnostics/catalogue/controles.ts";
import { enDispositif } from "../support/compile.ts";
import { amende, codes, controler, plat, X } from "../support/controles.ts";

const BON = enDispositif(X("condition : lap", "points : 10"));

test("a sound law is silent", () => expect(controler(BON)).toEqual([]));

test("each code has one check, each check its sentences", () => {
  expect([...new Set(CONTROLES.flatMap((c) => c.codes))].sort()).toEqual(Object.keys(controles).sort());
});

describe("sources", () => {
  test("an act without source", () => expect(codes(controler(BON.replace("  source : « JO »\n", "")))).toEqual(["source-manquante"]));
  test("a dispositif without article", () => expect(codes(controler(BON.replace("  article : « 20 »\n", "")))).toEqual(["article-manquant"]));
  const ajout = "  ajoute\n    indicateur y\n      condition : dmp\n      points : 1";
  test("an element added by a group that cites nothing", () => {
    expect(codes(controler(amende(BON, `dans fs, à compter de 2021\n${ajout}`)))).toEqual(["article-manquant"]);
  });
  test("the group speaks for it", () => expect(controler(amende(BON, `dans fs, à compter de 2021, par « article 4 »\n${ajout}`))).toEqual([]));
});

describe("announced totals", () => {
  const volet = (total: string): string => enDispositif(
    `  volet 2\n    total : ${total}\n    indicateur a\n      condition : lap\n      points : 22,5\n    indicateur b\n      condition : dmp\n      points : 10`,
  );
  test("exact", () => expect(controler(volet("32,5 points"))).toEqual([]));
  test("in euros", () => expect(controler(volet("227,50 €"))).toEqual([]));
  test("wrong: the sum line by line, the gap and its value", () => {
    const [d, ...reste] = controler(volet("30 points"));
    expect(reste).toEqual([]);
    expect(d!.code).toBe("total-faux");
    expect(plat(d!.exemple)).toBe("Calcul : 22,5 (a) + 10 (b) = 32,5 points (exercices concernés : 2017 et après)");
    expect(plat(d!.pourquoi)).toBe("écart : 2,5 points de moins que les règles, soit 17,50 € par cabinet (7 € le point)");
  });
  test("a recognised gap must be announced − computed", () => {
    expect(controler(volet("40 points écart reconnu de 7,5 points « non publié »"))).toEqual([]);
    expect(codes(controler(volet("40 points écart reconnu de 8 points « non publié »")))).toEqual(["ecart-faux"]);
  });
  test("a total belongs to its act: a later amendment does not make it false", () => {
    expect(controler(amende(volet("32,5 points"), "dans fs, à compter de 2021, par « 1 »\n  modifie a\n    points : 30 au lieu de 22,5"))).toEqual([]);
  });
  test("annonce: of an element under the name it had, its act or an earlier one having changed it", () => {
    const texte = (cible: string, n: string): string => amende(volet("32,5 points"),
      `dans fs, à compter de 2021, par « 1 »\n  renumérote volet 2 en volet 5\n  renomme a en aa\nannonce total de ${cible} : ${n} points à compter de 2021`);
    expect(["volet 2", "volet 5"].map((v) => [codes(controler(texte(v, "33"))), codes(controler(texte(v, "32,5")))])).toEqual([[["total-faux"], []], [["total-faux"], []]]);
    expect(codes(controler(texte("a", "22")))).toEqual(["total-faux"]);
  });
  test("annonce: checked in the law as its act leaves it", () => {
    const texte = (n: string, cible = "volet 2"): string => amende(volet("32,5 points"),
      `dans fs, à compter de 2021, par « 1 »\n  modifie a\n    points : 30 au lieu de 22,5\nannonce total de ${cible} : ${n} en 2021`);
    expect(controler(texte("40 points"))).toEqual([]);
    expect(codes(controler(texte("41 points")))).toEqual(["total-faux"]);
    expect(codes(controler(texte("40 points", "volet 9")))).toEqual(["annonce-sans-cible"]);
  });
  test("without a maximum it cannot be checked", () => {
    expect(codes(controler(enDispositif("  total : 500 €\n" + X("condition : lap", "montant : 2 € × patients"))))).toEqual(["total-inverifiable"]);
  });
});

describe("elements", () => {
  test.each([
    ["contradictory bounds", X("condition : fse / feuilles ≥ 90 % et fse / feuilles < 50 %", "points : 1")],
    ["measure and condition", X("condition : fse / feuilles < 50 %", "mesure : fse / feuilles", "seuil : au moins 90 %", "points : 1")],
    ["a thing and its contrary", X("condition : lap et non lap", "points : 1")],
    ["two options at once", X("condition : quotité = mi_temps et quotité = tiers_temps", "points : 1")],
    ["a threshold out of bounds", X("mesure : année", "seuil : au moins 11 années", "points : 1")],
  ])("nobody can attain: %s", (_, lignes) => expect(codes(controler(enDispositif(lignes)))).toEqual(["indicateur-inaccessible"]));

  test.each([
    X("condition : fse / feuilles ≥ 50 % et fse / feuilles < 90 %", "points : 1"),
    X("condition : lap ou non lap", "points : 1"),
    X("mesure : année", "seuil : au moins 10 années", "points : 1"),
  ])("somebody can: %s", (lignes) => expect(controler(enDispositif(lignes))).toEqual([]));

  test("what only follows from it is not said", () => {
    const lignes = `  volet 1\n    exige : tous les indicateurs\n    points : 1\n    indicateur a\n      condition : lap et non lap\n  volet 2\n    prérequis : volet 1\n    indicateur y\n      condition : dmp\n      points : 2`;
    const ds = controler(enDispositif(lignes)).filter((d) => d.code === "indicateur-inaccessible");
    expect(ds.map((d) => d.titre)).toEqual(["aucun cabinet ne peut atteindre « a »"]);
  });

  test("a threshold that everybody meets", () => {
    expect(codes(controler(enDispositif(X("mesure : fse / feuilles", "seuil : au moins 0 %", "points : 1"))))).toEqual(["seuil-toujours-atteint"]);
  });

  test("an element that nothing uses", () => {
    const ds = controler(enDispositif(`${X("condition : lap", "points : 1")}\n  indicateur y\n    condition : dmp`));
    expect(ds.map((d) => [d.code, plat(d.exemple)])).toEqual([["element-sans-effet", "exercices concernés : 2017 et après"]]);
  });
  test("used by an exige, or by another dispositif", () => {
    expect(controler(enDispositif("  volet 1\n    exige : tous les indicateurs\n    points : 1\n    indicateur a\n      condition : lap"))).toEqual([]);
    expect(controler(`${enDispositif(`${X("condition : lap", "points : 1")}\n  indicateur y\n    condition : dmp`)}
dispositif aide à compter de 2019
  article : « 9 »
  indicateur z
    prérequis : y de fs
    condition : lap
    montant : 1 €
`)).toEqual([]);
  });
});

describe("data and windows", () => {
  test("data that no rule reads", () => {
    const ds = controler(BON, true).filter((d) => d.code === "donnee-jamais-lue");
    expect(ds.map((d) => d.titre)).toContain("la donnée « devis » n’est lue par aucune règle, à aucune date");
    expect(ds.map((d) => d.titre).some((t) => t.includes("« lap »"))).toBe(false);
  });
  test("a datum that bounds another serves", () => {
    const ds = controler(enDispositif(X("mesure : fse", "seuil : au moins 3 feuilles", "points : 1")), true);
    expect(ds.some((d) => d.titre.includes("« feuilles »"))).toBe(false);
  });
  test("a window inside a year, in an annual dispositif only", () => {
    const texte = amende(BON, "dans fs, à compter du 1er mai 2021, par « 1 »\n  modifie x\n    points : 12 au lieu de 10");
    expect(codes(controler(texte))).toEqual(["fenetre-en-cours-d-exercice"]);
    expect(controler(texte.replace("  article : « 20 »\n", "  article : « 20 »\n  période : unique\n"))).toEqual([]);
  });
});

describe("data that no practice could give", () => {
  const avec = (donnees: string): string[] => codes(controler(donnees + BON));
  test.each<[string, readonly string[]]>([
    ["donnée n « n » : nombre de cas entre 1 et 10", []],
    ["donnée n « n » : nombre de cas entre 1 cas et 10 cas", []],
    ["donnée n « n » : nombre de cas entre 10 et 1", ["donnee-bornes"]],
    ["donnée n « n » : nombre de cas entre 1,2 et 1,8", ["donnee-bornes"]],
    ["donnée n « n » : nombre de cas entre 1 patient et 3 patients", ["donnee-bornes"]],
    ["donnée n « n » : montant entre 0 points et 10 points", ["donnee-bornes"]],
    ["donnée n « n » : montant entre 0 et 10 €", []],
    ["donnée n « n » : taux entre 0 et 20", ["donnee-bornes"]],
    ["donnée n « n » : taux entre 0 et 20 %", []],
    ["donnée n « n » : taux entre 1/3 et 1", []],
    ["donnée n « n » : date entre 1 et 20", ["donnee-bornes"]],
    ["donnée n « n » : date entre 1er janvier 2020 et 31 décembre 2022", []],
    ["donnée n « n » : oui ou non entre 1 et 2", ["donnee-bornes"]],
    ["donnée n « n » : nombre de cas, au plus n", ["donnee-au-plus"]],
    ["donnée n « n » : nombre de cas, au plus inconnue", ["donnee-au-plus"]],
    ["donnée n « n » : nombre de cas, au plus feuilles", ["donnee-au-plus"]],
    ["donnée n « n » : nombre de feuilles, au plus feuilles", []],
    ["donnée n « n » : nombre de feuilles entre 5 et 6, au plus p\ndonnée p « p » : nombre de feuilles entre 0 et 4", ["donnee-au-plus"]],
    ["donnée n « n » : oui ou non, au plus lap", ["donnee-au-plus"]],
    ["donnée n « n » : choix parmi a « A », b « B », a « C »", ["donnee-choix"]],
    ["donnée n « n » : choix parmi mi_temps « Mi-temps », mitemps « Autre »", ["donnee-choix"]],
    ["donnée n « n » : choix parmi a « B », b « A »", ["donnee-choix"]],
    ["donnée n « n » : choix parmi a « A », b « B »", []],
  ])("%s", (donnees, attendus) => expect(avec(`${donnees}\n`)).toEqual(attendus));
});

describe("the maximum attainable", () => {
  const total = (points: number, a: string, b: string): string[] =>
    codes(controler(enDispositif(`  total : ${points} points\n  indicateur a\n    condition : ${a}\n    points : 10\n  indicateur b\n    condition : ${b}\n    points : 4`)));
  test.each<[number, string, string, readonly string[]]>([
    [14, "lap", "dmp", []],
    [14, "lap", "non lap", ["total-faux"]],
    [10, "lap", "non lap", []],
    [10, "quotité = tiers_temps", "quotité = mi_temps", []],
    [14, "quotité = tiers_temps", "quotité = mi_temps", ["total-faux"]],
    [14, "quotité = tiers_temps", "quotité = tiers_temps et dmp", []],
    [10, "lap et dmp", "lap et non dmp", []],
    [14, "lap ou dmp", "non lap", []],
  ])("%i points for « %s » and « %s »", (points, a, b, attendus) => expect(total(points, a, b)).toEqual(attendus));
  test("the sum is told with what nobody adds up", () => {
    const [d] = controler(enDispositif("  total : 14 points\n  indicateur a\n    condition : lap\n    points : 10\n  indicateur b\n    condition : non lap\n    points : 4"));
    expect(plat(d!.exemple)).toContain("10 (a) + 4 (b), qu’aucun cabinet ne cumule : 10 points au plus");
  });
});
