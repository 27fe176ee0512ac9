// What is said of acts themselves: sources that are missing, windows that cut a year.
import { describe, expect, test } from "vitest";
import { enDispositif } from "../support/compile.ts";
import { amende, controler, dits, X } from "../support/controles.ts";

const BON = enDispositif(X("condition : lap", "points : 10"));
const avec = (verbe: string, par = ""): string => amende(BON, `dans fs, à compter de 2021${par}\n${verbe}`);

describe("sources", () => {
  const MANQUE = "ni « article : », ni « source : », ni « par » au-dessus";
  const Y = (clause = ""): string => `    indicateur y\n${clause}      condition : dmp\n      points : 1`;
  test.each<[string, string, readonly string[]]>([
    ["ajoute", avec(`  ajoute\n${Y()}`), [`y : ${MANQUE}`]],
    ["ajoute, several", avec(`  ajoute\n${Y()}\n${Y().replace("indicateur y", "indicateur z")}`), [`y : ${MANQUE}`, `z : ${MANQUE}`]],
    ["ajoute, one with its article", avec(`  ajoute\n${Y("      article : « 9 »\n")}\n${Y().replace("indicateur y", "indicateur z")}`), [`z : ${MANQUE}`]],
    ["remplace", avec(`  remplace x\n${Y()}`), [`y : ${MANQUE}`]],
    ["scinde", avec(`  scinde x en\n${Y()}\n${Y().replace("indicateur y", "indicateur z")}`), [`y : ${MANQUE}`, `z : ${MANQUE}`]],
    ["what makes no element", avec("  modifie x\n    points : 12 au lieu de 10"), []],
    ["abroge", avec(`  abroge x\n  ajoute\n${Y("      article : « 9 »\n")}`), []],
    ["its own source", avec(`  ajoute\n${Y("      source : « JO »\n")}`), []],
    ["the group says where", avec(`  ajoute\n${Y()}`, ", par « 1 »"), []],
    ["the group has its source", avec(`  source : « JO »\n  ajoute\n${Y()}`), []],
    ["a dispositif", BON.replace("  article : « 20 »\n", ""), [`fs : ${MANQUE}`]],
    ["a dispositif with a source", BON.replace("article : « 20 »", "source : « JO »"), []],
    ["a dispositif speaks for what it holds", BON, []],
    ["an announced total", `${BON}annonce total de fs : 10 points en 2017\n`, []],
  ])("%s", (_, texte, attendus) => expect(dits(texte, "article-manquant")).toEqual(attendus));

  test("an act without source", () => expect(dits(BON.replace("  source : « JO »\n", ""))).toEqual(["c16 : il manque une ligne « source : »"]));

  const vu = (texte: string): unknown[] => controler(texte).map((d) => [d.titre, d.chemin, ...(d.exemple === undefined ? [] : [d.exemple])]);
  test("what is named, and its place", () => {
    expect(vu(BON.replace("  source : « JO »\n", ""))).toEqual([["« Convention » ne cite aucune source", ["« Convention »"]]]);
    expect(vu(BON.replace("  article : « 20 »\n", ""))).toEqual([["le dispositif « fs » ne renvoie à aucun article", ["« Convention »"]]]);
    expect(vu(avec(`  ajoute\n${Y()}`))).toEqual([["« y » ne renvoie à aucun article", ["« A1 »", "dans fs"]]]);
  });
});

describe("windows inside a year", () => {
  const dans = (quand: string): string => amende(BON, `dans fs, ${quand}, par « 1 »\n  modifie x\n    points : 12 au lieu de 10`);
  const limite = (quand: string, jour: string): string[] => [`${quand} : le ${jour} n’est pas une limite d’année`];
  test.each<[string, readonly string[]]>([
    ["à compter du 1er mai 2021", limite("à compter du 1er mai 2021", "1er mai 2021")],
    ["à compter du 1er janvier 2021", []], ["en 2021", []], ["de 2021 à 2022", []],
    ["du 1er janvier 2021 au 30 juin 2022", limite("du 1er janvier 2021 au 30 juin 2022", "1er juillet 2022")],
    ["du 1er mai 2021 au 30 juin 2022", limite("du 1er mai 2021 au 30 juin 2022", "1er mai 2021")],
    ["du 1er janvier 2021 au 31 décembre 2022", []],
  ])("%s", (quand, attendus) => expect(dits(dans(quand))).toEqual(attendus));

  test("in the value of a clause, in the dispositif itself", () => {
    expect(dits(BON.replace("points : 10", "points : 10 jusqu'au 30 avril 2018, 12 à compter du 1er mai 2018"))).toEqual([...limite("jusqu'au 30 avril 2018", "1er mai 2018"), ...limite("à compter du 1er mai 2018", "1er mai 2018")]);
    expect(dits(BON.replace("dispositif fs à compter de 2017", "dispositif fs à compter du 1er mai 2017"))).toEqual(limite("à compter du 1er mai 2017", "1er mai 2017"));
  });

  test("not in a right judged by day; another dispositif may be", () => {
    const jour = dans("à compter du 1er mai 2021").replace("  article : « 20 »\n", "  article : « 20 »\n  période : unique\n");
    const civile = jour.replace("période : unique", "période : année civile");
    const autre = `dispositif aide à compter du 1er mai 2019\n  article : « 9 »\n  indicateur z\n    condition : lap\n    montant : 1 €\n`;
    expect(dits(jour)).toEqual([]);
    expect(dits(civile)).toEqual(limite("à compter du 1er mai 2021", "1er mai 2021"));
    expect(dits(`${jour}${autre}`)).toEqual(limite("à compter du 1er mai 2019", "1er mai 2019"));
  });

  test("an announced total has none", () => expect(dits(`${BON}annonce total de fs : 10 points du 1er mai 2018 au 30 juin 2019\n`, "fenetre-en-cours-d-exercice")).toEqual([]));

  test("what is named, and its place", () => {
    expect(controler(dans("à compter du 1er mai 2021")).map((d) => [d.titre, d.chemin])).toEqual([["cette période ne coïncide pas avec des exercices entiers de « fs »", ["« A1 »"]]]);
  });
});
