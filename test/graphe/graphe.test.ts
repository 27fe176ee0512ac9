// The drawings: what links what, for acts and for elements, the text that says the same, circles, and what stands around one
// element. Expected links come from the law of the snippets.
import { describe, expect, test } from "vitest";
import { grapheDesActes } from "../../compiler/emit/graphe/actes.ts";
import { autourDe, liensEnCercle } from "../../compiler/emit/graphe/autour.ts";
import type { Graphe } from "../../compiler/emit/graphe/graphe.ts";
import { grapheDesPrerequis } from "../../compiler/emit/graphe/prerequis.ts";
import { grapheEnTexte } from "../../compiler/emit/graphe/texte.ts";
import { corpusOf, lawOf } from "../support/law.ts";

const ACTES = `
donnée a : oui ou non
donnée b : oui ou non

convention c1 « Convention »
  publiée le 1er janvier 2016
  source : « JO »
dispositif d « Forfait » à compter de 2017
  calcul k « Clé » : a et b
  volet 1 « Équipement »
    exige : tous les indicateurs sauf z
    indicateur x « Logiciel »
      condition : a
    indicateur z
      condition : b
  volet 2 « Services »
    prérequis : volet 1
    indicateur y
      condition : x et k
      points : 40
dispositif e « Autre » à compter de 2017
  indicateur w
    prérequis : volet 2 de d
    condition : a

avenant av2 à c1 « Avenant n° 2 »
  publié le 1er janvier 2018
  source : « JO »
dans d, à compter de 2019
  modifie y
    points : 50 au lieu de 40
dans d, en 2020
  modifie y
    points : 60 au lieu de 50

décision de3 modifiant av2 « Décision »
  après av2
  publiée le 1er janvier 2018
  source : « JO »
dans e, à compter de 2019
  modifie w
    sans condition

lecture l4 de av2 « Lecture »
  source : « JO »
dans d, à compter de 2019
  modifie y
    sans condition
`;

const { corpus } = corpusOf(ACTES);
const TOUT = { connuLe: "2999-12-31", sans: [], lectures: [] };
const liens = (g: Graphe): string[] => g.liens.map((l) => `${l.de} ${l.genre} ${l.vers}${l.precision === "" ? "" : ` (${l.precision})`}`);
const prerequis = (texte: string, nom = "d", exercice = 2020): Graphe => grapheDesPrerequis(corpusOf(texte).corpus, lawOf(corpusOf(texte).corpus, exercice).law.dispositifs.get(nom)!, "exercice 2020");

describe("acts", () => {
  test("what each amends, follows, and acts upon", () => {
    expect(liens(grapheDesActes(corpus, TOUT))).toEqual([
      "acte av2 modifie acte c1", "acte de3 modifie acte av2", "acte de3 suit acte av2",
      "acte c1 touche dispositif d (crée à compter de 2017)", "acte av2 touche dispositif d (1 instruction à compter de 2019 ; 1 instruction en 2020)",
      "acte c1 touche dispositif e (crée à compter de 2017)", "acte de3 touche dispositif e (1 instruction à compter de 2019)",
    ]);
  });

  test("readings stand there when they are asked for; acts left out do not, and those that amend them say so", () => {
    const g = grapheDesActes(corpus, { ...TOUT, lectures: ["l4"], sans: [] });
    expect(liens(g)).toContain("acte l4 lit acte av2");
    const sans = grapheDesActes(corpus, { ...TOUT, sans: ["av2"] });
    expect(sans.noeuds.map((n) => n.id)).toEqual(["acte c1", "acte de3", "dispositif d", "dispositif e"]);
    expect(sans.noeuds[1]!.lignes).toContain("sans objet : l'avenant n° 2 est laissé de côté");
  });

  test("known on a day", () => {
    expect(grapheDesActes(corpus, { ...TOUT, connuLe: "2017-12-31" }).noeuds.map((n) => n.id)).toEqual(["acte c1", "dispositif d", "dispositif e"]);
  });

  test("those that touched one element, and how", () => {
    const g = grapheDesActes(corpus, { ...TOUT, dispositif: "d", element: "y" });
    expect(g.noeuds.map((n) => n.id)).toEqual(["acte c1", "acte av2"]);
    expect(g.noeuds[1]!.lignes.map((l) => l.replace(/\u202f/g, " "))).toEqual(["publié le 1er janvier 2018", "à compter de 2019 : « y » : points : 50 points (auparavant : 40 points)", "en 2020 : « y » : points : 60 points (auparavant : 50 points)"]);
    expect(liens(g)).toEqual(["acte av2 modifie acte c1"]);
  });
});

describe("elements", () => {
  const g = prerequis(ACTES);
  test("what opens, is asked for, is read", () => {
    expect(liens(g)).toEqual(["élément x exige élément volet 1", "élément volet 1 ouvre élément volet 2", "élément x sert élément y (condition)", "déclaration k sert élément y (condition)"]);
    expect(g.noeuds.map((n) => [n.id, n.dans])).toEqual([
      ["élément volet 1", null], ["élément x", "élément volet 1"], ["élément z", "élément volet 1"], ["élément volet 2", null], ["élément y", "élément volet 2"], ["déclaration k", null],
    ]);
  });

  test("of another dispositif", () => expect(liens(prerequis(ACTES, "e"))).toEqual(["ailleurs d volet 2 ouvre élément w"]));

  test("as a text: each element says what it needs", () => {
    expect(grapheEnTexte(g).replace(/[\u00a0\u202f]/g, " ").split("\n").slice(3)).toEqual([
      "- Volet 1 : Équipement (exige : tous les indicateurs, sauf « z »)",
      "    exige « Logiciel »",
      "  - Logiciel (x)",
      "  - Z (z)",
      "- Volet 2 : Services",
      "    prérequis « Volet 1 : Équipement »",
      "  - Y (y ; 60 points)",
      "      dépend de « Logiciel », condition",
      "      dépend de « Clé », condition",
      "- Clé (calcul k)",
    ]);
  });

  test("around one element: what leads to it and what follows from it, with what holds them", () => {
    expect(autourDe(g, new Set(["élément x"])).noeuds.map((n) => n.id)).toEqual(["élément volet 1", "élément x", "élément volet 2", "élément y"]);
    expect(autourDe(g, new Set(["élément z"])).noeuds.map((n) => n.id)).toEqual(["élément volet 1", "élément z"]);
    expect(autourDe(g, new Set(["déclaration k"])).noeuds.map((n) => n.id)).toEqual(["élément volet 2", "élément y", "déclaration k"]);
  });

  test("no circle in sound rules", () => expect(liensEnCercle(g).size).toBe(0));

  test("a circle of prerequisites is drawn, and each of its links is known", () => {
    const cercle = prerequis("convention c1\n  publiée le 1er janvier 2016\ndispositif d à compter de 2017\n  indicateur a\n    prérequis : b\n  indicateur b\n    prérequis : c\n  indicateur c\n    prérequis : a\n  indicateur z\n    prérequis : a\n  indicateur soi\n    prérequis : soi\n");
    expect([...liensEnCercle(cercle)].map((l) => `${l.de} → ${l.vers}`)).toEqual(["élément b → élément a", "élément c → élément b", "élément a → élément c", "élément soi → élément soi"]);
    expect(grapheEnTexte(cercle).match(/ce lien fait partie d'un cercle/g)).toHaveLength(4);
  });
});
