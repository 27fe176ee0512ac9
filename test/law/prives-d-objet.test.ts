// An act left out takes with it what amends it, directly or not: those instructions are listed as without object, none is applied
// by chance, none is silently dropped. What replaces the missing act stands by itself.
import { describe, expect, test } from "vitest";
import { totauxAnnonces } from "../../compiler/law/annonces.ts";
import { corpusOf, lawOf } from "../support/law.ts";

const TEXTE = `
donnée x « X » : oui ou non
convention c « Convention »
  publiée le 1er janvier 2016
  source : « JO »
dispositif f « F » à compter de 2017
  valeur du point : 7 €
  indicateur d « D »
    condition : x
    points : 60
  indicateur g « G »
    condition : x
règlement r modifiant c « Règlement »
  publié le 1er janvier 2018
  source : « JO »
dans f, à compter de 2020
  modifie d
    points : 100 au lieu de 60
annonce total de f : 100 points à compter de 2020
décision e modifiant r « Assouplissement »
  publiée le 1er janvier 2019
  source : « JO »
dans f, à compter de 2020
  modifie g
    points : 5
annonce total de f : 105 points à compter de 2020
décision p à e « Précision »
  publiée le 1er janvier 2020
  source : « JO »
dans f, à compter de 2020
  ajoute
    indicateur h « H »
      condition : x
      points : 1
  pour mémoire « ce que précise la décision »
convention n remplaçant r « Nouvelle convention »
  publiée le 1er janvier 2021
  source : « JO »
dans f, à compter de 2020
  ajoute
    indicateur i « I »
      condition : x
      points : 2
`;

function vue(sans: readonly string[], connuLe = "2999-12-31"): { readonly lignes: readonly string[]; readonly points: readonly string[]; readonly annonces: number } {
  const { law, diagnostics } = lawOf(corpusOf(TEXTE).corpus, 2020, { sans, connuLe });
  expect(diagnostics).toEqual([]);
  const f = law.dispositifs.get("f");
  return {
    lignes: law.instructions.map((i) => `${i.operation.id} ${i.statut}`),
    points: (f?.enfants ?? []).map((e) => `${e.nom} ${e.clauses.get("points")?.par.acte ?? "-"}`),
    annonces: f ? totauxAnnonces(law, f).length : 0,
  };
}

describe("acts that amend an act left out", () => {
  test("nothing left out: all apply", () => {
    expect(vue([]).lignes).toEqual(["c#1 appliquee", "r#1 appliquee", "e#1 appliquee", "p#1 appliquee", "p#2 pour-memoire", "n#1 appliquee"]);
  });

  test("directly and through another; a replacing text stays", () => {
    expect(vue(["r"])).toMatchObject({
      lignes: ["c#1 appliquee", "e#1 sans-objet", "p#1 sans-objet", "p#2 sans-objet", "n#1 appliquee"],
      points: ["d c", "g -", "i n"],
    });
  });

  test("only what amends it", () => {
    expect(vue(["e"])).toMatchObject({ lignes: ["c#1 appliquee", "r#1 appliquee", "p#1 sans-objet", "p#2 sans-objet", "n#1 appliquee"], points: ["d r", "g -", "i n"] });
  });

  test("the founding text: every amendment goes with it, what does not amend finds nothing", () => {
    expect(vue(["c"])).toMatchObject({ lignes: ["r#1 sans-objet", "e#1 sans-objet", "p#1 sans-objet", "p#2 sans-objet", "n#1 sans-objet"], points: [] });
  });

  test("an act without object announces nothing, and silences nobody", () => {
    expect(vue([], "2019-06-01").annonces).toBe(1);
    expect(vue(["r"], "2019-06-01").annonces).toBe(0);
    expect(vue(["e"], "2020-06-01").annonces).toBe(1);
  });

  test("a circle of amendments ends", () => {
    const { corpus: rond } = corpusOf("convention a à b « A »\n  publiée le 1er janvier 2016\n  source : « JO »\nconvention b à a « B »\n  publiée le 2 janvier 2016\n  source : « JO »\n");
    expect(lawOf(rond, 2020, { sans: ["z"] }).law.instructions).toEqual([]);
  });
});
