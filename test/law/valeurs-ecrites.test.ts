// When do two written values say the same, and how is a value quoted in a message: asked through « au lieu de », which repeats
// the old value. Expected words are those of the language (language.md), never those of the machine.
import { describe, expect, test } from "vitest";
import { corpusOf, lawOf } from "../support/law.ts";

/** What an act that writes `nouvelle` for the clause of « d », which was `ancienne`, is told. */
function dits(ancienne: string, nouvelle: string, exercice = 2020): string[] {
  const { corpus } = corpusOf(`
donnée x « X » : oui ou non
donnée y « Y » : oui ou non
donnée n « N » : nombre
convention c « Convention »
  publiée le 1er janvier 2016
  source : « JO »
dispositif f « F » à compter de 2017
  indicateur d « D »
    mesure : n
    ${ancienne}
avenant a1 à c « A1 »
  publié le 1er juin 2019
  source : « JO »
dans f, à compter de 2020
  modifie d
    ${nouvelle}
`);
  return lawOf(corpus, exercice).diagnostics.map((d) => `${d.code} : ${d.titre}`);
}

describe("the same value", () => {
  test.each([
    ["au moins 20 %", "au moins 20 %"], ["au moins 20 %", "20 %"], ["20 %", "au moins 20 %"], ["au moins 20 %", "1/5"], ["au moins 20 %", "0,2"],
    ["au moins 3 feuilles", "3 feuille"], ["au moins 3 feuilles", "3"], ["au moins 3", "3 feuilles"], ["au moins 3 jeux", "3 jeu"],
    ["au moins -3", "0 - 3"], ["au moins 20", "2 × 10"], ["au moins 15", "10 + 5"], ["au moins 15", "20 - 5"], ["au moins 15", "30 / 2"], ["au moins 3 patients", "6 feuilles / 2 feuilles"],
    ["au moins 6 patients", "2 × 3 patients"], ["au moins 6 patients", "2 patients + 4"], ["au moins 6 patients", "8 - 2 patients"], ["au moins 3 patients", "6 patients / 2"],
    ["au moins n", "n"], ["au moins n × 2", "n × 2"], ["au moins 1 / 0", "1 / 0"], ["avant le 15 juillet 2022", "avant le 15 juillet 2022"],
  ])("« seuil : %s » is « %s »", (ancien, cite) => expect(dits(`seuil : ${ancien}`, `seuil : 99 au lieu de ${cite}`)).toEqual([]));

  test.each([
    ["au moins 20 %", "plus de 20 %"], ["au moins 20 %", "20"], ["au moins 20 %", "2 %"], ["au moins 3 feuilles", "3 patients"], ["au moins 3 feuilles", "4 feuilles"],
    ["au moins -3", "3"], ["au moins 20", "2 + 10"], ["au moins 25", "20 - 5"], ["au moins 15", "20 + 5"], ["au moins 60", "30 / 2"],
    ["au moins 6 patients", "2 × 3 feuilles"], ["au moins 6 patients", "3 feuilles × 2"], ["au moins 6 patients", "4 feuilles + 2"], ["au moins 6 patients", "8 feuilles - 2"], ["au moins 3 patients", "6 feuilles / 2"],
    ["au moins n", "x"], ["au moins n × 2", "n × 3"], ["au moins n + 1", "n - 1"], ["au moins 1 / 0", "0 / 1"], ["avant le 15 juillet 2022", "avant le 16 juillet 2022"], ["au moins 1", "non x"], ["au moins 2 patients", "1 patient"],
  ])("« seuil : %s » is not « %s »", (ancien, cite) => expect(dits(`seuil : ${ancien}`, `seuil : 99 au lieu de ${cite}`).map((d) => d.split(" : ")[0])).toEqual(["au-lieu-de-faux"]));

  test.each<[string, string, boolean]>([
    ["exige : tous les indicateurs", "tous les indicateurs", true], ["exige : tous les indicateurs", "tous les indicateurs sauf a", false],
    ["exige : au moins 2 indicateurs", "au moins 2 indicateurs", true], ["exige : au moins 2 indicateurs", "au moins 3 indicateurs", false],
    ["points : non communiqués", "non communiqués", true], ["points : non communiqués", "3", false], ["points : 3", "non communiqués", false],
  ])("« %s » and « %s »: %s", (ancien, cite, meme) => {
    expect(dits(ancien, `${ancien.split(" : ")[0]!} : ${ancien.startsWith("exige") ? "au moins 9 indicateurs" : "9"} au lieu de ${cite}`).map((d) => d.split(" : ")[0])).toEqual(meme ? [] : ["au-lieu-de-faux"]);
  });
});

describe("a value in words", () => {
  /** What the message says that the law holds. */
  const trouve = (ancienne: string, nouvelle: string): string | undefined => / vaut (.*) en 2020$/.exec(dits(ancienne, nouvelle).join().replace(/[\u00a0\u202f]/g, " "))?.[1];
  test.each([
    ["3", "3"], ["0,5", "0,5"], ["999", "999"], ["1000", "1 000"], ["12345,5", "12 345,5"], ["1234567", "1 234 567"], ["2/3", "2 / 3"],
    ["60 points", "60 points"], ["7 €", "7 €"], ["20 %", "20 %"],
    ["n", "n"], ["-n", "-n"], ["n × 2 + 1", "(n × 2) + 1"], ["n - (1 - 2)", "n - (1 - 2)"], ["n / (2 / 3)", "n / (2 / 3)"], ["n × 2 / 3", "n × 2 / 3"], ["n × (2 + 3)", "n × (2 + 3)"], ["n + 1 + 2", "n + 1 + 2"],
    ["-(n + 1)", "-(n + 1)"], ["si x alors 1 sinon 2", "une expression"],
  ])("points : %s", (ecrit, attendu) => expect(trouve(`points : ${ecrit}`, "points : 9 au lieu de 8888")).toBe(attendu));

  test.each([
    ["condition : x et (y ou x)", "condition : x au lieu de y", "x et (y ou x)"], ["condition : non x", "condition : x au lieu de y", "non x"], ["condition : non (x et y)", "condition : x au lieu de y", "non (x et y)"],
    ["exige : tous les indicateurs", "exige : au moins 1 indicateurs au lieu de au moins 3 indicateurs", "tous les indicateurs"],
    ["exige : tous les indicateurs sauf a, b", "exige : au moins 1 indicateurs au lieu de au moins 3 indicateurs", "tous les indicateurs sauf a, b"],
    ["exige : au moins 2 indicateurs", "exige : au moins 1 indicateurs au lieu de au moins 3 indicateurs", "au moins 2 indicateurs"],
    ["points : non communiqués", "points : 1 au lieu de 2", "non communiqués"],
    ["article : « 20 »", "article : « 21 » au lieu de « 22 »", "« 20 »"],
  ])("« %s », then « %s »: %s", (ancien, nouveau, attendu) => expect(trouve(ancien, nouveau)).toBe(attendu));

  test.each([
    ["points : 60", "points : 9 au lieu de 50", "au-lieu-de-faux : « au lieu de 50 » ne correspond pas : la clause « points » de « d » vaut 60 en 2020"],
    ["points : 60", "points : 9 au lieu de (50 en 2019)", "au-lieu-de-faux : « au lieu de (aucune valeur à cette date) » ne correspond pas : la clause « points » de « d » vaut 60 en 2020"],
    ["points : 60", "points : 9", "au-lieu-de-manquant : la clause « points » de « d » valait déjà 60 en 2020, et rien ne le dit"],
    ["condition : x", "points : 9 au lieu de 50", "au-lieu-de-sans-valeur : « au lieu de » ne remplace rien : « d » n’avait pas de clause « points » en 2020"],
    ["condition : x", "sans prérequis", "sans-clause-absente : « d » n’a pas de clause « prérequis » en 2020 : rien à retirer"],
    ["condition : x", "sans barème", "sans-clause-absente : « d » n’a pas de clause « barème » en 2020 : rien à retirer"],
    ["condition : x", "sans pondération", "sans-clause-absente : « d » n’a pas de clause « pondération » en 2020 : rien à retirer"],
    ["points : 60", "points : 1 en 2019 au lieu de 60", "clause-sans-valeur : la clause « points » de « d » n’a aucune valeur en 2020"],
    ["points : 60", "points : 1 en 2020, 2 en 2020 au lieu de 60", "clause-deux-valeurs : la clause « points » de « d » a plusieurs valeurs en 2020"],
  ])("« %s », then « %s »", (ancien, nouveau, attendu) => expect(dits(ancien, nouveau)).toEqual([attendu]));
});

test("a clause is looked at on the day: before its window and after", () => {
  expect(dits("points : 60 en 2020, 70 à compter de 2021", "points : 9 au lieu de 60", 2020)).toEqual([]);
  expect(dits("points : 60 en 2020, 70 à compter de 2021", "points : 9 au lieu de 60", 2021).map((d) => d.split(" : ")[0])).toEqual(["au-lieu-de-faux"]);
  expect(dits("points : 60 en 2020, 70 à compter de 2021", "points : 9 au lieu de 70", 2021)).toEqual([]);
});
