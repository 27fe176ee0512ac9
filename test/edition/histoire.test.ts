// An identity keeps its history through renaming, renumbering, transfer and merger, whatever the name it is asked for by.
import { describe, expect, test } from "vitest";
import { histoiresDe } from "../../compiler/edition/histoire.ts";
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import { avenant, compiler, fondation } from "../support/evaluer.ts";

const BASE = fondation(`  volet 1
    points : 100
    exige : tous les indicateurs
    indicateur a
      condition : x
    indicateur b
      condition : y
  volet 2
    indicateur d
      condition : z
      points : 60`);

const VIE = [
  avenant("a1", "1er juin 2018", "dans f, à compter de 2019\n  renomme a en aa"),
  avenant("a2", "1er juin 2019", "dans f, à compter de 2020\n  transfère aa de volet 1 vers volet 2\n    points : 5"),
  avenant("a3", "1er juin 2020", "dans f, à compter de 2021\n  modifie aa\n    points : 6 au lieu de 5\n  ajoute à volet 1\n    indicateur a\n      condition : y"),
  avenant("a4", "1er juin 2021", "dans f, à compter de 2022\n  fusionne aa dans d\n    condition : x et z\n  renumérote volet 2 en volet 5"),
];

function histoire(nom: string, actes = VIE): string[] {
  const { value, diagnostics } = compiler(BASE, ...actes);
  expect(diagnostics.filter(isError).map((d) => d.titre)).toEqual([]);
  const f = value.edition!.dispositifs[0]!;
  return histoiresDe(value.corpus!, f, nom).map((h) => `${h.id} ${h.noms.join()} : ${h.etapes.map((e) => `${e.operation.id} ${e.operation.instruction.kind}${e.devenu === null ? "" : ` (${e.devenu})`}`).join(", ")}`);
}

describe("the history of an identity", () => {
  const A = "f/a a,aa : c#1 cree, a1#1 renomme (s’appelle « aa »), a2#1 transfere, a3#1 modifie, a4#1 fusionne (est fusionné dans « d »)";
  test.each([
    ["by the name of today, or the last one", "aa", [A]],
    ["by a name that served twice: both", "a", [A, "f/a#a3 a : a3#2 ajoute"]],
    ["of what another was merged into", "d", ["f/d d : c#1 cree, a4#1 fusionne"]],
    ["by identity", "f/d", ["f/d d : c#1 cree, a4#1 fusionne"]],
    ["of a volet renumbered", "volet 5", ["f/volet 2 volet 2,volet 5 : c#1 cree, a4#2 renumerote (s’appelle « volet 5 »)"]],
    ["of nobody", "zz", []],
  ])("%s", (_, nom, attendu) => expect(histoire(nom)).toEqual(attendu));

  test("an end, a suspension and a clause taken away are steps", () => {
    const actes = [avenant("a1", "1er juin 2018", "dans f, pour 2019\n  suspend d\n    sans points\ndans f, à compter de 2020\n  modifie d\n    sans points au lieu de 60\n    condition : y\ndans f, à compter de 2022\n  abroge d")];
    expect(histoire("d", actes)).toEqual(["f/d d : c#1 cree, a1#1 suspend, a1#2 modifie, a1#3 abroge (est abrogé)"]);
  });

  test("a name taken over by another element is not the end of that other", () => {
    const actes = [avenant("a1", "1er juin 2018", "dans f, à compter de 2020\n  scinde d en\n    indicateur e\n      condition : x\n      points : 2\n    indicateur g\n      condition : y\n      points : 3")];
    expect(histoire("d", actes)).toEqual(["f/d d : c#1 cree, a1#1 scinde (est scindé en « e », « g »)"]);
    expect(histoire("e", actes)).toEqual(["f/e e : a1#1 scinde"]);
  });

  test("a paramètre, a calcul, the dispositif itself; the end of the dispositif ends what stood in it, and nothing else", () => {
    const actes = [
      avenant("a1", "1er juin 2018", "dans f, à compter de 2019\n  ajoute\n    paramètre p « P » : 800 patients\n    calcul k « K » : 2 × p"),
      avenant("a2", "1er juin 2019", "dans f, à compter de 2020\n  modifie p\n    valeur : 600 patients au lieu de 800 patients\n  abroge d"),
      avenant("a3", "1er juin 2020", "dans f, à compter de 2021\n  abroge f"),
    ];
    expect(histoire("p", actes)).toEqual(["f/p p : a1#1 ajoute, a2#1 modifie, a3#1 abroge (prend fin avec son dispositif)"]);
    expect(histoire("f/k", actes)).toEqual(["f/k k : a1#1 ajoute, a3#1 abroge (prend fin avec son dispositif)"]);
    expect(histoire("d", actes)).toEqual(["f/d d : c#1 cree, a2#2 abroge (est abrogé)"]);
    expect(histoire("b", actes)).toEqual(["f/b b : c#1 cree, a3#1 abroge (prend fin avec son dispositif)"]);
    expect(histoire("f", actes)).toEqual([expect.stringMatching(/^f f : c#1 cree, .*a3#1 abroge \(est abrogé\)$/)]);
    const abroge = [avenant("a1", "1er juin 2018", "dans f, à compter de 2019\n  ajoute\n    paramètre p « P » : 800 patients\ndans f, à compter de 2020\n  abroge p")];
    expect(histoire("p", abroge)).toEqual(["f/p p : a1#1 ajoute, a1#2 abroge (est abrogé)"]);
  });
});
