// What each verb does to the law, and what each wrong instruction is told: text in, law or code out.
import { describe, expect, test } from "vitest";
import { corpusOf, lawOf, show } from "../support/law.ts";

const CONVENTION = `
donnée x « X » : oui ou non
donnée y « Y » : oui ou non
convention c « Convention »
  publiée le 1er janvier 2016
  source : « JO »
dispositif f « F » à compter de 2017
  valeur du point : 7 €
  paramètre limite « Limite » : 15 juillet 2022
  volet 1 « Un »
    points : 175 en 2017, 230 en 2018, 280 à compter de 2019
    indicateur a « A »
      condition : x
      points : 10
    indicateur b « B »
      condition : y
  volet 2 « Deux »
    indicateur d « D »
      condition : x
      points : 60
`;

const acte = (nom: string, publie: string, texte: string): string => `
avenant ${nom} à c « ${nom} »
  publié le ${publie}
  source : « JO »
${texte}
`;

interface Essai {
  readonly nom: string;
  readonly actes: readonly string[];
  readonly exercice: number;
  /** Lines that the law must show, or the codes it must give. */
  readonly loi?: string;
  readonly codes?: readonly string[];
}

const ESSAIS: readonly Essai[] = [
  {
    nom: "a dated value is one clause with one author", actes: [], exercice: 2018,
    loi: "limite=15 juillet 2022@c\nvolet 1 points=230@c\n  a condition=x@c points=10@c\n  b condition=y@c\nvolet 2\n  d condition=x@c points=60@c",
  },
  {
    nom: "modifie with the right old value", exercice: 2020,
    actes: [acte("a1", "1er juin 2019", "dans f, à compter de 2020\n  modifie d\n    points : 120 au lieu de 60")],
    loi: "limite=15 juillet 2022@c\nvolet 1 points=280@c\n  a condition=x@c points=10@c\n  b condition=y@c\nvolet 2\n  d condition=x@c points=120@a1",
  },
  {
    nom: "the same before its effect", exercice: 2019,
    actes: [acte("a1", "1er juin 2019", "dans f, à compter de 2020\n  modifie d\n    points : 120 au lieu de 60")],
    loi: "limite=15 juillet 2022@c\nvolet 1 points=280@c\n  a condition=x@c points=10@c\n  b condition=y@c\nvolet 2\n  d condition=x@c points=60@c",
  },
  {
    nom: "the old value may carry its unit", exercice: 2020,
    actes: [acte("a1", "1er juin 2019", "dans f, à compter de 2020\n  modifie d\n    points : 120 au lieu de 60 points")], codes: [],
  },
  {
    nom: "the old value is wrong", exercice: 2020,
    actes: [acte("a1", "1er juin 2019", "dans f, à compter de 2020\n  modifie d\n    points : 120 au lieu de 50")], codes: ["au-lieu-de-faux"],
  },
  {
    nom: "the old value is missing", exercice: 2020,
    actes: [acte("a1", "1er juin 2019", "dans f, à compter de 2020\n  modifie d\n    points : 120")], codes: ["au-lieu-de-manquant"],
  },
  {
    nom: "an old value where there was none", exercice: 2020,
    actes: [acte("a1", "1er juin 2019", "dans f, à compter de 2020\n  modifie b\n    points : 5 au lieu de 3")], codes: ["au-lieu-de-sans-valeur"],
  },
  {
    nom: "a first value needs no old one", exercice: 2020,
    actes: [acte("a1", "1er juin 2019", "dans f, à compter de 2020\n  modifie b\n    points : 5")], codes: [],
  },
  {
    nom: "a dated old value", exercice: 2018,
    actes: [acte("a1", "1er juin 2016", "dans f, à compter de 2018\n  modifie volet 1\n    points : 300 au lieu de (230 en 2018, 280 à compter de 2019)")], codes: [],
  },
  {
    nom: "a forgotten act is seen by the next one", exercice: 2021,
    actes: [acte("a2", "1er juin 2020", "dans f, à compter de 2021\n  modifie d\n    points : 150 au lieu de 120")], codes: ["au-lieu-de-faux"],
  },
  {
    nom: "the same instruction twice", exercice: 2020,
    actes: [
      acte("a1", "1er juin 2019", "dans f, à compter de 2020\n  modifie d\n    points : 120 au lieu de 60"),
      acte("a2", "2 juin 2019", "dans f, à compter de 2020\n  modifie d\n    points : 120 au lieu de 60"),
    ], codes: ["au-lieu-de-faux"],
  },
  {
    nom: "two acts of one day on one clause", exercice: 2020,
    actes: [
      acte("a1", "1er juin 2019", "dans f, à compter de 2020\n  modifie d\n    points : 120 au lieu de 60"),
      acte("a2", "1er juin 2019", "dans f, à compter de 2020\n  modifie d\n    points : 130 au lieu de 120"),
    ], codes: ["actes-du-meme-jour"],
  },
  {
    nom: "two acts of one day, ordered by après", exercice: 2020,
    actes: [
      acte("b1", "1er juin 2019", "dans f, à compter de 2020\n  modifie d\n    points : 120 au lieu de 60"),
      acte("a2", "1er juin 2019", "  après b1\ndans f, à compter de 2020\n  modifie d\n    points : 130 au lieu de 120"),
    ],
    loi: "limite=15 juillet 2022@c\nvolet 1 points=280@c\n  a condition=x@c points=10@c\n  b condition=y@c\nvolet 2\n  d condition=x@c points=130@a2",
  },
  {
    nom: "two acts of one day on different clauses", exercice: 2020,
    actes: [
      acte("a1", "1er juin 2019", "dans f, à compter de 2020\n  modifie d\n    points : 120 au lieu de 60"),
      acte("a2", "1er juin 2019", "dans f, à compter de 2020\n  modifie a\n    points : 20 au lieu de 10"),
    ], codes: [],
  },
  {
    nom: "ajoute after a sibling", exercice: 2020,
    actes: [acte("a1", "1er juin 2019", "dans f, à compter de 2020\n  ajoute à volet 1 après a\n    indicateur n « N »\n      condition : x")],
    loi: "limite=15 juillet 2022@c\nvolet 1 points=280@c\n  a condition=x@c points=10@c\n  n condition=x@a1\n  b condition=y@c\nvolet 2\n  d condition=x@c points=60@c",
  },
  {
    nom: "ajoute a name that exists", exercice: 2020,
    actes: [acte("a1", "1er juin 2019", "dans f, à compter de 2020\n  ajoute à volet 2\n    indicateur a « A »\n      condition : x")], codes: ["element-deja-present"],
  },
  {
    nom: "ajoute after nothing", exercice: 2020,
    actes: [acte("a1", "1er juin 2019", "dans f, à compter de 2020\n  ajoute à volet 2 après a\n    indicateur n « N »\n      condition : x")], codes: ["place-introuvable"],
  },
  {
    nom: "transfère moves and keeps the clauses", exercice: 2022,
    actes: [acte("a1", "1er juin 2019", "dans f, à compter de 2022\n  transfère d de volet 2 vers volet 1\n    sans points au lieu de 60")],
    loi: "limite=15 juillet 2022@c\nvolet 1 points=280@c\n  a condition=x@c points=10@c\n  b condition=y@c\n  d condition=x@c\nvolet 2",
  },
  {
    nom: "transfère from the wrong place", exercice: 2022,
    actes: [acte("a1", "1er juin 2019", "dans f, à compter de 2022\n  transfère d de volet 1 vers volet 2")], codes: ["transfert-mauvaise-origine"],
  },
  {
    nom: "transfère there and back", exercice: 2023,
    actes: [
      acte("a1", "1er juin 2019", "dans f, à compter de 2022\n  transfère d de volet 2 vers volet 1"),
      acte("a2", "1er juin 2022", "dans f, à compter de 2023\n  transfère d de volet 1 vers volet 2"),
    ],
    loi: "limite=15 juillet 2022@c\nvolet 1 points=280@c\n  a condition=x@c points=10@c\n  b condition=y@c\nvolet 2\n  d condition=x@c points=60@c",
  },
  {
    nom: "fusionne ends one and changes the other", exercice: 2022,
    actes: [acte("a1", "1er juin 2019", "dans f, à compter de 2022\n  fusionne b dans a\n    condition : x et y")],
    loi: "limite=15 juillet 2022@c\nvolet 1 points=280@c\n  a condition=une expression et une expression@a1 points=10@c\nvolet 2\n  d condition=x@c points=60@c".replace("une expression et une expression", "x et y"),
  },
  {
    nom: "remplace under the same name keeps place and identity, and ends what is not rewritten", exercice: 2022,
    actes: [acte("a1", "1er juin 2019", "dans f, à compter de 2022\n  remplace a\n    indicateur a « A bis »\n      condition : y")],
    loi: "limite=15 juillet 2022@c\nvolet 1 points=280@c\n  a condition=y@a1\n  b condition=y@c\nvolet 2\n  d condition=x@c points=60@c",
  },
  {
    nom: "remplace by another name", exercice: 2022,
    actes: [acte("a1", "1er juin 2019", "dans f, à compter de 2022\n  remplace a\n    indicateur n « N »\n      condition : y")],
    loi: "limite=15 juillet 2022@c\nvolet 1 points=280@c\n  n condition=y@a1\n  b condition=y@c\nvolet 2\n  d condition=x@c points=60@c",
  },
  {
    nom: "abroge", exercice: 2022,
    actes: [acte("a1", "1er juin 2019", "dans f, à compter de 2022\n  abroge b")],
    loi: "limite=15 juillet 2022@c\nvolet 1 points=280@c\n  a condition=x@c points=10@c\nvolet 2\n  d condition=x@c points=60@c",
  },
  {
    nom: "an instruction on what is gone", exercice: 2023,
    actes: [
      acte("a1", "1er juin 2019", "dans f, à compter de 2022\n  abroge b"),
      acte("a2", "1er juin 2022", "dans f, à compter de 2023\n  modifie b\n    condition : x"),
    ], codes: ["operation-sans-cible"],
  },
  {
    nom: "renomme keeps the identity", exercice: 2022,
    actes: [acte("a1", "1er juin 2019", "dans f, à compter de 2022\n  renomme b en bb « B bis »")],
    loi: "limite=15 juillet 2022@c\nvolet 1 points=280@c\n  a condition=x@c points=10@c\n  bb (f/b) condition=y@c\nvolet 2\n  d condition=x@c points=60@c",
  },
  {
    nom: "reporte moves a date", exercice: 2022,
    actes: [acte("a1", "1er juin 2022", "dans f, à compter de 2022\n  reporte limite du 15 juillet 2022 au 30 novembre 2022")],
    loi: "limite=30 novembre 2022@a1\nvolet 1 points=280@c\n  a condition=x@c points=10@c\n  b condition=y@c\nvolet 2\n  d condition=x@c points=60@c",
  },
  {
    nom: "reporte from another date than the one in force", exercice: 2022,
    actes: [acte("a1", "1er juin 2022", "dans f, à compter de 2022\n  reporte limite du 14 juillet 2022 au 30 novembre 2022")], codes: ["au-lieu-de-faux"],
  },
  {
    nom: "modifie a parameter needs the old value", exercice: 2022,
    actes: [acte("a1", "1er juin 2022", "dans f, à compter de 2022\n  modifie limite\n    valeur : 30 novembre 2022")], codes: ["au-lieu-de-manquant"],
  },
  {
    nom: "overwriting from earlier what another act made for later", exercice: 2023,
    actes: [
      acte("a1", "1er juin 2019", "dans f, à compter de 2023\n  modifie a\n    condition : y"),
      acte("a2", "1er juin 2021", "dans f, à compter de 2022\n  modifie a\n    condition : x et y"),
    ], codes: ["disposition-future-ecrasee"],
  },
  {
    nom: "the same, knowingly", exercice: 2023,
    actes: [
      acte("a1", "1er juin 2019", "dans f, à compter de 2023\n  modifie a\n    condition : y"),
      acte("a2", "1er juin 2021", "dans f, à compter de 2022\n  modifie a malgré a1\n    condition : x et y"),
    ], codes: [],
  },
  {
    nom: "a window for one year leaves the next alone", exercice: 2023,
    actes: [acte("a1", "1er juin 2019", "dans f, pour 2022\n  modifie d\n    points : 0 au lieu de 60")],
    loi: "limite=15 juillet 2022@c\nvolet 1 points=280@c\n  a condition=x@c points=10@c\n  b condition=y@c\nvolet 2\n  d condition=x@c points=60@c",
  },
  {
    nom: "a clause with no value at that date", exercice: 2021,
    actes: [acte("a1", "1er juin 2019", "dans f, à compter de 2020\n  modifie d\n    points : 1 en 2020 au lieu de 60")], codes: ["clause-sans-valeur"],
  },
  {
    nom: "an indicator cannot hold a volet", exercice: 2021,
    actes: [acte("a1", "1er juin 2019", "dans f, à compter de 2020\n  ajoute à a\n    volet 3 « Trois »")], codes: ["genre-inattendu"],
  },
  {
    nom: "pour mémoire changes nothing", exercice: 2021,
    actes: [acte("a1", "1er juin 2019", "dans f, à compter de 2020\n  pour mémoire « annexe 3, 1° »")],
    loi: "limite=15 juillet 2022@c\nvolet 1 points=280@c\n  a condition=x@c points=10@c\n  b condition=y@c\nvolet 2\n  d condition=x@c points=60@c",
  },
];

describe("instructions", () => {
  test.each(ESSAIS)("$nom", ({ actes, exercice, loi, codes }) => {
    const { corpus, diagnostics } = corpusOf(CONVENTION, ...actes);
    const found = lawOf(corpus, exercice);
    const seen = [...diagnostics, ...found.diagnostics].map((d) => d.code);
    expect(seen).toEqual(codes ?? []);
    if (loi !== undefined) expect(show(found.law.dispositifs.get("f"))).toBe(loi);
  });
});

describe("acts", () => {
  const one = acte("a1", "1er juin 2019", "dans f, à compter de 2020\n  modifie d\n    points : 120 au lieu de 60");
  test.each([
    ["an act without publication", "avenant z à c « Z »\n  source : « JO »\n", ["acte-sans-publication"]],
    ["an act of an unknown act", "avenant z à cc « Z »\n  publié le 1er juin 2019\n  source : « JO »\n", ["acte-inconnu"]],
    ["a group without window", acte("z", "1er juin 2020", "dans f\n  abroge a"), ["fenetre-manquante"]],
    ["a group on an unknown dispositif", acte("z", "1er juin 2020", "dans ff, à compter de 2020\n  abroge a"), ["dispositif-inconnu"]],
    ["the same act twice", one, ["acte-en-double"]],
    ["the same datum twice", "donnée x « X » : oui ou non\n", ["donnee-en-double"]],
    ["après contradicts publication", acte("z", "1er juin 2018", "  après a1\n"), ["ordre-impossible"]],
  ])("%s", (_, texte, codes) => {
    expect(corpusOf(CONVENTION, one, texte).diagnostics.map((d) => d.code)).toEqual(codes);
  });

  test("files in any order give the same law", () => {
    const two = acte("a2", "1er juin 2020", "dans f, à compter de 2021\n  modifie d\n    points : 150 au lieu de 120");
    const laws = [[CONVENTION, one, two], [two, one, CONVENTION], [one, two, CONVENTION]].map((files) => show(lawOf(corpusOf(...files).corpus, 2022).law.dispositifs.get("f")));
    expect(new Set(laws).size).toBe(1);
    expect(laws[0]).toContain("points=150@a2");
  });

  test("each clock alone changes the law", () => {
    const { corpus } = corpusOf(CONVENTION, one);
    const at = (exercice: number, connuLe: string): string => show(lawOf(corpus, exercice, { connuLe }).law.dispositifs.get("f"));
    expect(at(2020, "2019-05-31")).toContain("points=60@c");
    expect(at(2020, "2019-06-01")).toContain("points=120@a1");
    expect(at(2019, "2019-06-01")).toContain("points=60@c");
    expect(at(2017, "2015-12-31")).toBe("(pas en vigueur)");
  });

  test("acts on disjoint clauses commute", () => {
    const p = (nom: string, jour: string, cible: string, points: string): string => acte(nom, jour, `dans f, à compter de 2020\n  modifie ${cible}\n    points : ${points}`);
    const ab = corpusOf(CONVENTION, p("p", "1er juin 2019", "d", "120 au lieu de 60"), p("q", "2 juin 2019", "a", "20 au lieu de 10"));
    const ba = corpusOf(CONVENTION, p("p", "2 juin 2019", "d", "120 au lieu de 60"), p("q", "1er juin 2019", "a", "20 au lieu de 10"));
    expect(show(lawOf(ab.corpus, 2022).law.dispositifs.get("f"))).toBe(show(lawOf(ba.corpus, 2022).law.dispositifs.get("f")));
  });
});

describe("an act left out", () => {
  const a1 = acte("a1", "1er juin 2019", "dans f, à compter de 2020\n  modifie d\n    points : 120 au lieu de 60\n  abroge b");
  const statuts = (a2: string): string[] => {
    const { corpus } = corpusOf(CONVENTION, a1, acte("a2", "1er juin 2020", `dans f, à compter de 2021\n${a2}`));
    const { law, diagnostics } = lawOf(corpus, 2022, { sans: ["a1"] });
    expect(diagnostics).toEqual([]);
    return law.instructions.filter((i) => i.operation.acte === "a2").map((i) => i.statut);
  };
  test.each([
    ["whose old value is no longer there: en conflit", "  modifie d\n    points : 150 au lieu de 120", ["en-conflit"]],
    ["whose new value already stands: déjà acquise", "  modifie d\n    points : 60 au lieu de 120", ["deja-acquise"]],
    ["that leaves out what the missing act would have put there: sans objet", "  modifie volet 1\n    exige : tous les indicateurs sauf d\n    points : 100 au lieu de 280", ["sans-objet"]],
    ["that still fits: applied", "  modifie a\n    points : 20 au lieu de 10", ["appliquee"]],
  ])("an instruction %s", (_, a2, expected) => {
    expect(statuts(a2)).toEqual(expected);
  });

  test("an instruction on what the missing act created: sans objet", () => {
    const cree = acte("a1", "1er juin 2019", "dans f, à compter de 2020\n  ajoute à volet 2\n    indicateur n « N »\n      condition : x");
    const { corpus } = corpusOf(CONVENTION, cree, acte("a2", "1er juin 2020", "dans f, à compter de 2021\n  abroge n"));
    const { law } = lawOf(corpus, 2022, { sans: ["a1"] });
    expect(law.instructions.at(-1)?.statut).toBe("sans-objet");
  });
});

describe("readings", () => {
  const lecture = `
lecture autre de c « Autre lecture »
  source : secondaire « revue »
dans f, à compter de 2017
  modifie d
    points : 61 au lieu de 60
`;
  test("off unless asked for, known with the act it reads", () => {
    const { corpus, diagnostics } = corpusOf(CONVENTION, lecture);
    expect(diagnostics).toEqual([]);
    const points = (lectures: readonly string[], connuLe = "2999-12-31"): string => show(lawOf(corpus, 2020, { lectures, connuLe }).law.dispositifs.get("f"));
    expect(points([])).toContain("d condition=x@c points=60@c");
    expect(points(["autre"])).toContain("points=61@autre");
    expect(points(["autre"], "2016-01-01")).toContain("points=61@autre");
  });
});
