// What is said of data: those that no practice could give, and why; those that no rule reads.
import { describe, expect, test } from "vitest";
import { enDispositif } from "../support/compile.ts";
import { amende, controler, dits, X } from "../support/controles.ts";

const BON = enDispositif(X("condition : lap", "points : 10"));

describe("data that no practice could give", () => {
  const COMPTE = "on attendait un nombre de cas";
  test.each<[string, readonly string[]]>([
    ["donnée n : nombre de cas entre 5 et 5", []], ["donnée n : nombre de cas entre 1,2 et 2,5", []], ["donnée n : nombre de cas entre -1 cas et 3 cas", []],
    ["donnée n : nombre de cas entre 6 et 5", ["5 : la première borne dépasse la seconde"]],
    ["donnée n : nombre de cas entre 1,2 et 1,8", ["1,8 : aucun nombre entier ne se trouve entre les deux"]],
    ["donnée n : nombre entre 1,2 et 1,8", []],
    ["donnée n : nombre de cas entre 1 patient et 3 cas", [`1 patient : ${COMPTE}`]], ["donnée n : nombre de cas entre 1 cas et 3 patients", [`3 patients : ${COMPTE}`]],
    ["donnée n : nombre de cas entre -1 patient et 3 cas", [`-1 patient : ${COMPTE}`]],
    ["donnée n : nombre de cas entre lap et 3 cas", [`lap : ${COMPTE}`]],
    ["donnée n : nombre de cas entre 1er janvier 2020 et 3 cas", [`1er janvier 2020 : ${COMPTE}`]],
    ["donnée n : montant entre 0 € et 10 points", ["10 points : on attendait des euros"]],
    ["donnée n : date entre 1er janvier 2020 et 31 décembre 2022", []],
    ["donnée n : date entre 1er janvier 2020 et 3", ["3 : on attendait une date"]],
    ["donnée n : oui ou non entre 1 et 2", ["1 : un oui ou non n’a pas de bornes"]],
    ["donnée n : choix parmi a « A », b « B » entre 1 et 2", ["1 : un choix (n) n’a pas de bornes"]],
    ["donnée n : taux entre 0 et 1", []], ["donnée n : taux entre 10 % et 1/2", []], ["donnée n : taux entre 0 et -1/2", ["-1/2 : la première borne dépasse la seconde"]],
    ["donnée n : taux entre 0 et 20", ["20 : une borne de taux s’écrit « 20 % » ou « 1/5 »"]],
    ["donnée n : nombre entre 0 et 20", []],
  ])("bounds: %s", (donnee, attendus) => expect(dits(`${donnee}\n${BON}`, "donnee-bornes")).toEqual(attendus));

  const ROND = "ces données se bornent en rond";
  test.each<[string, readonly string[]]>([
    ["donnée n : nombre de cas, au plus inconnue", ["inconnue : aucune donnée ne porte ce nom"]],
    ["donnée n : oui ou non, au plus lap", ["lap : un oui ou non ne se range pas du plus petit au plus grand"]],
    ["donnée n : choix parmi a « A », b « B », au plus quotité", ["quotité : un choix (n) ne se range pas du plus petit au plus grand"]],
    ["donnée n : date, au plus commande", []],
    ["donnée n : nombre de cas, au plus feuilles", ["feuilles : « n » est un nombre de cas, « feuilles » est un nombre de feuilles"]],
    ["donnée n : nombre de cas, au plus n", [`n : ${ROND}`]],
    ["donnée n : nombre de cas, au plus p\ndonnée p : nombre de cas, au plus n", [`p : ${ROND}`, `n : ${ROND}`]],
    ["donnée n : nombre de cas, au plus p\ndonnée p : nombre de cas, au plus q\ndonnée q : nombre de cas, au plus n", [`p : ${ROND}`, `q : ${ROND}`, `n : ${ROND}`]],
    ["donnée n : nombre de cas, au plus p\ndonnée p : nombre de cas, au plus q\ndonnée q : nombre de cas, au plus p", [`q : ${ROND}`, `p : ${ROND}`]],
    ["donnée n : nombre de cas, au plus p\ndonnée p : nombre de lits, au plus n", ["p : « n » est un nombre de cas, « p » est un nombre de lits", "n : « p » est un nombre de lits, « n » est un nombre de cas"]],
    ["donnée n : nombre de cas, au plus p\ndonnée p : nombre de lits, au plus q\ndonnée q : nombre de cas", ["q : « p » est un nombre de lits, « q » est un nombre de cas"]],
    ["donnée n : nombre entre 4 et 6, au plus p\ndonnée p : nombre entre 0 et 4", []],
    ["donnée n : nombre entre 5 et 6, au plus p\ndonnée p : nombre entre 0 et 4", ["p : les bornes de l’une et de l’autre ne le permettent jamais"]],
    ["donnée n : nombre, au plus p\ndonnée p : nombre entre 0 et 4", []], ["donnée n : nombre entre 5 et 6, au plus p\ndonnée p : nombre", []],
  ])("« au plus »: %s", (donnees, attendus) => expect(dits(`${donnees}\n${BON}`, "donnee-au-plus")).toEqual(attendus));

  test("a near name is proposed", () => {
    const [d] = controler(`donnée n : nombre de feuilles, au plus feuille\n${BON}`);
    expect([d!.aide, d!.fixes.map((f) => f.titre)]).toEqual(["vouliez-vous dire « feuilles » ?", ["écrire « feuilles »"]]);
  });

  test.each<[string, readonly string[]]>([
    ["a, b", []], ["a « A », b « B »", []], ["a « B », b « A »", ["b a"]], ["mi_temps « Mi-temps », mitemps « Autre »", ["mitemps mi_temps"]],
    ["a « Un », b « un »", ["b a"]], ["a « A », b « B », c « Â »", ["c a"]], ["a « Un deux », b « Undeux »", ["b a"]], ["a « Un deux », un_deux « B »", ["un_deux a"]],
  ])("choices: %s", (options, attendus) => {
    const texte = `donnée n : choix parmi ${options}\n${BON}`;
    const mots = ({ start, end }: { readonly start: number; readonly end: number }): string => texte.slice(start, end);
    const ds = controler(texte).filter((d) => d.code === "donnee-choix");
    expect(ds.map((d) => `${mots(d.span)} ${d.etiquettes.map((e) => mots(e.span)).join()}`)).toEqual(attendus);
    expect(ds.every((d) => d.titre.startsWith("deux choix de « n » se lisent « ") && !d.titre.endsWith("«  »"))).toBe(true);
    expect(new Set(ds.flatMap((d) => d.etiquettes.map((e) => e.texte)))).toEqual(new Set(attendus.map(() => "ce choix se lit déjà ainsi")));
  });
});

describe("data that no rule reads", () => {
  const nonLues = (texte: string): string[] => dits(texte, "donnee-jamais-lue").map((d) => d.replace(" : déclarée ici, sans effet", ""));
  const AUTRES = ["fse", "feuilles", "consultations", "avec_dépôt", "patients", "quotité", "année", "devis", "score", "commande", "effection"];
  const sauf = (...lues: string[]): string[] => ["dmp", ...AUTRES].filter((x) => !lues.includes(x));
  const lues = (texte: string): string[] => {
    const non = nonLues(texte);
    return ["lap", "dmp", ...AUTRES].filter((x) => !non.includes(x));
  };
  const lecture = (lignes: string): string => `${BON}lecture l1 de c16 « L »\n  source : « JO »\ndans fs, à compter de 2017, par « 1 »\n${lignes}\n`;

  test("all but those that are", () => expect(new Set(nonLues(BON))).toEqual(new Set(sauf())));
  test("what bounds a datum that is read, and what bounds that one", () => {
    const chaine = `donnée n : nombre de cas, au plus p\ndonnée p : nombre de cas, au plus q\ndonnée q : nombre de cas\ndonnée r : nombre de cas, au plus n\n`;
    expect(nonLues(`${chaine}${enDispositif(X("condition : n > 3 cas", "points : 10"))}`).filter((x) => x.length === 1)).toEqual(["r"]);
    expect(nonLues(`${chaine}${enDispositif(X("condition : q > 3 cas", "points : 10"))}`).filter((x) => x.length === 1)).toEqual(["n", "p", "r"]);
  });
  test("read in one version only", () => {
    expect(lues(amende(BON, "dans fs, en 2021, par « 1 »\n  modifie x\n    condition : dmp au lieu de lap"))).toEqual(["lap", "dmp"]);
  });
  test("replaced on the day it was written, it was never read", () => {
    expect(lues(amende(BON, "dans fs, à compter de 2017, par « 1 »\n  modifie x\n    condition : dmp au lieu de lap", "23 octobre 2016\n  après c16"))).toEqual(["dmp"]);
  });
  test.each<[string, string, readonly string[]]>([
    ["in a condition", lecture("  modifie x\n    condition : lap et dmp au lieu de lap"), ["lap", "dmp"]],
    ["as what a table reads", lecture("  modifie x\n    barème : progression de fse / feuilles (0 % : 0 % ; 100 % : 100 %)"), ["lap", "fse", "feuilles"]],
    ["in an element that it adds", lecture("  ajoute\n    indicateur y\n      condition : quotité = mi_temps\n      points : 1"), ["lap", "quotité"]],
    ["as the datum that supplies a figure", lecture("  modifie x\n    points : non communiqués, de 0 à 360, fournis par effection au lieu de 10"), ["lap", "effection"]],
  ])("a reading counts, though off by default: %s", (_, texte, attendus) => expect(new Set(lues(texte))).toEqual(new Set(attendus)));
  test("a unit is not the datum of that name", () => {
    expect(lues(`donnée jours_de_garde : nombre de patients\n${lecture("  modifie x\n    condition : jours_de_garde ≥ 3 patients au lieu de lap")}`)).toEqual(["lap"]);
  });
});
