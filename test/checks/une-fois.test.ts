// One finding is said once, with the exercices it concerns.
import { describe, expect, test } from "vitest";
import { uneFois } from "../../compiler/checks/une-fois.ts";
import type { Constat, Exercices } from "../../compiler/checks/une-fois.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { enDispositif } from "../support/compile.ts";
import { amende, controler, X } from "../support/controles.ts";

function constat(quand: readonly Exercices[], d: Partial<Diagnostic> = {}): Constat {
  const diagnostic: Diagnostic = { code: "c", gravite: "erreur", span: { file: "f", start: 1, end: 2 }, titre: "t", etiquettes: [], fixes: [], ...d };
  return { diagnostic, quand };
}

describe("the exercices in words", () => {
  test.each<[string, readonly (readonly [number, number | null])[]]>([
    ["2017", [[2017, 2017]]], ["2017 à 2018", [[2017, 2018]]], ["2017 et après", [[2017, null]]],
    ["2017 à 2018", [[2017, 2017], [2018, 2018]]], ["2017, 2019", [[2017, 2017], [2019, 2019]]],
    ["2017 à 2020", [[2019, 2020], [2017, 2018]]], ["2017, 2019 à 2021, 2023 et après", [[2023, null], [2017, 2017], [2019, 2021]]],
    ["2017 à 2022", [[2017, 2022], [2018, 2019]]], ["2017 à 2022", [[2017, 2020], [2019, 2022]]],
    ["2017 et après", [[2017, null], [2019, 2020]]], ["2017 et après", [[2017, 2020], [2019, null]]], ["2017 et après", [[2017, null], [2019, null]]],
    ["2017 et après", [[2017, 2020], [2021, null], [2025, 2026]]],
  ])("%s", (mots, quand) => {
    expect(uneFois([constat(quand.map(([de, a]) => ({ de, a })))]).map((d) => d.exemple)).toEqual([`exercices concernés : ${mots}`]);
  });
  test("none: nothing is added", () => expect(uneFois([constat([]), constat([], { code: "d", exemple: "e" })]).map((d) => d.exemple)).toEqual([undefined, "e"]));
  test("after the example", () => expect(uneFois([constat([{ de: 2017, a: 2017 }], { exemple: "calcul" })]).map((d) => d.exemple)).toEqual(["calcul (exercices concernés : 2017)"]));
});

describe("what is one finding", () => {
  const [avant, apres] = [[{ de: 2017, a: 2017 }], [{ de: 2019, a: null }]];
  test("one code at one place: as first said, for all the years", () => {
    expect(uneFois([constat(avant), constat([], { code: "d" }), constat(apres, { titre: "autre" })]).map((d) => [d.code, d.titre, d.exemple]))
      .toEqual([["c", "t", "exercices concernés : 2017, 2019 et après"], ["d", "t", undefined]]);
  });
  test.each<[string, Partial<Diagnostic>]>([
    ["another code", { code: "d" }], ["another file", { span: { file: "g", start: 1, end: 2 } }],
    ["another start", { span: { file: "f", start: 0, end: 2 } }], ["another end", { span: { file: "f", start: 1, end: 3 } }],
  ])("%s is another finding", (_, d) => expect(uneFois([constat(avant), constat(apres, d)])).toHaveLength(2));
});

describe("on whole laws", () => {
  const exemples = (lignes: string, groupe: string): (string | undefined)[] =>
    controler(amende(enDispositif(lignes), `dans fs, ${groupe}`)).map((d) => d.exemple);
  const BON = X("condition : lap", "points : 1");
  test.each<[string, string]>([["en 2019", "2019"], ["à compter de 2021", "2021 et après"], ["de 2019 à 2021", "2019 à 2021"]])("an element added %s", (quand, mots) => {
    expect(exemples(BON, `${quand}, par « 1 »\n  ajoute\n    indicateur y\n      condition : dmp`)).toEqual([`exercices concernés : ${mots}`]);
  });
  test("what was so before an act was known counts too", () => {
    expect(exemples(`${BON}\n  indicateur y\n    condition : dmp`, "à compter de 2021, par « 1 »\n  modifie y\n    points : 1")).toEqual(["exercices concernés : 2017 et après"]);
  });
});
