// What hangs on the order of acts: two of one day, a provision made for later, a name that changes, an act left out. Text in,
// law, codes or fates out.
import { describe, expect, test } from "vitest";
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import { avenant, compiler, enBref, erreurs, fondation } from "../support/evaluer.ts";
import { corpusOf, lawOf, show } from "../support/law.ts";

const BASE = fondation(`  volet 1
    exige : tous les indicateurs
    points : 100
    indicateur a
      condition : x
    indicateur b
      condition : y
    indicateur m
      mesure : fse / feuilles
      seuil : au moins 20 %
  volet 2
    prérequis : volet 1
    indicateur d
      condition : z
      points : 60`);

const dans = (corps: string, fenetre = "à compter de 2019"): string => `dans f, ${fenetre}\n${corps}`;
const REMPLACE_D = "  remplace d\n    indicateur d\n      article : « 9 »\n      condition : y\n      points : 3";

describe("two acts of one day that touch one thing", () => {
  const cas: [string, string, string][] = [
    ["a clause, twice", "  modifie d\n    condition : x", "  modifie d\n    condition : y"],
    ["a clause removed, then written", "  modifie d\n    sans condition", "  modifie d\n    condition : y"],
    ["a clause, then the whole element", "  modifie d\n    condition : x", REMPLACE_D],
    ["a clause, then the end of the element", "  modifie d\n    condition : x", "  abroge d"],
    ["the place", "  transfère b de volet 1 vers volet 2", "  transfère b de volet 2 vers volet 1"],
    ["the name", "  renomme b en b1", "  renomme b1 en b2"],
    ["the suspension", "  suspend b réputé atteint", "  rétablit b"],
    ["a child, then the whole volet", "  modifie a\n    condition : y", "  abroge volet 1"],
  ];
  test.each(cas)("%s: an error until one says après", (_, un, deux) => {
    const acte = (nom: string, corps: string, plus = ""): string => avenant(nom, "1er juin 2018", dans(corps), plus);
    const dites = (second: string): string[] => erreurs(BASE, acte("a1", un), second).filter((c) => c === "actes-du-meme-jour");
    expect(dites(acte("a2", deux))).toEqual(["actes-du-meme-jour"]);
    expect(dites(acte("a2", deux, "  après a1\n"))).toEqual([]);
  });

  test.each([
    ["two clauses of one element", "  modifie d\n    condition : x", "  modifie d\n    points : 3 au lieu de 60"],
    ["the name of one, a clause of another", "  renomme b en b1", "  modifie a\n    condition : y"],
    ["the place of one, a clause of it", "  transfère b de volet 1 vers volet 2", "  modifie b\n    condition : x"],
  ])("%s: the same law under either name", (_, un, deux) => {
    const loi = (p: string, q: string): string => show(lawOf(corpusOf(BASE, avenant(p, "1er juin 2018", dans(un)), avenant(q, "1er juin 2018", dans(deux))).corpus, 2020).law.dispositifs.get("f"));
    expect(erreurs(BASE, avenant("p", "1er juin 2018", dans(un)), avenant("q", "1er juin 2018", dans(deux)))).toEqual([]);
    expect(loi("p", "q").replace(/@\w+/g, "")).toBe(loi("q", "p").replace(/@\w+/g, ""));
  });

  test("not on days that only one of them governs", () => {
    expect(erreurs(BASE, avenant("a1", "1er juin 2018", dans("  modifie d\n    points : 5 au lieu de 60", "en 2019")), avenant("a2", "1er juin 2018", dans("  modifie d\n    points : 6 au lieu de 60", "en 2020")))).toEqual([]);
  });
});

describe("a provision made for later", () => {
  const plusTard = avenant("a1", "1er juin 2017", dans("  modifie d\n    condition : x", "à compter de 2021"));
  test("is not swept away by an element rewritten from earlier", () => {
    const remplace = (malgre: string): string => avenant("a2", "1er juin 2018", dans(REMPLACE_D.replace("remplace d", `remplace d${malgre}`)));
    expect(erreurs(BASE, plusTard, remplace(""))).toEqual(["disposition-future-ecrasee"]);
    expect(erreurs(BASE, plusTard, remplace(" malgré a1"))).toEqual([]);
  });
  test("is amended by who quotes it", () => {
    expect(erreurs(BASE, plusTard, avenant("a2", "1er juin 2018", dans("  modifie d\n    condition : y au lieu de x", "à compter de 2021")))).toEqual([]);
  });
});

describe("identity through a change of name", () => {
  const tout = { x: true, y: true, z: true, fse: 1, feuilles: 5 };
  test("what was said of the element is still said of it", () => {
    const textes = [BASE, avenant("a1", "1er juin 2018", dans("  modifie volet 1\n    exige : a et b\n  renomme a en aa\n  renumérote volet 1 en volet 3"))];
    expect(enBref(textes, tout)).toBe("160 / 1120 volet 3=atteint aa=atteint b=atteint m=atteint d=atteint");
    expect(enBref(textes, { ...tout, x: false })).toContain("0 / 0 volet 3=non atteint aa=non atteint");
  });
  test("numbers may turn: volet 2 still waits for the former volet 1", () => {
    const textes = [BASE, avenant("a1", "1er juin 2018", dans("  renumérote volet 1 en volet 3\n  renumérote volet 2 en volet 1"))];
    expect(enBref(textes, { ...tout, y: false })).toBe("0 / 0 volet 3=non atteint a=atteint b=non atteint m=atteint volet 1=non accessible d=non accessible");
  });
  test("another dispositif follows too", () => {
    const g = "\ndispositif g « G » à compter de 2018\n  article : « 2 »\n  valeur du point : 7 €\n  indicateur ga\n    condition : d de f\n    points : 9\n";
    const textes = [BASE + g, avenant("a1", "1er juin 2018", dans("  renomme d en dd"))];
    expect(enBref(textes, tout, { dispositif: "g", exercice: 2018 })).toBe("9 / 63 ga=atteint");
    expect(enBref(textes, tout, { dispositif: "g", exercice: 2019 })).toBe("9 / 63 ga=atteint");
  });
  test("the name is free again, the identity is not", () => {
    const { corpus } = corpusOf(BASE, avenant("a1", "1er juin 2018", dans("  renomme a en aa\n  ajoute à volet 1\n    indicateur a\n      condition : z")));
    expect(show(lawOf(corpus, 2020).law.dispositifs.get("f"))).toMatch(/aa \(f\/a\) .*[\s\S]* a \(f\/a#a1\) /);
  });
  test("a place is counted after the element has left its own", () => {
    const { corpus } = corpusOf(BASE, avenant("a1", "1er juin 2018", dans("  transfère a de volet 1 vers volet 1 après b")));
    expect(lawOf(corpus, 2020).law.dispositifs.get("f")!.enfants[0]!.enfants.map((e) => e.nom)).toEqual(["b", "a", "m"]);
  });
});

describe("an act left out", () => {
  const A1 = avenant("a1", "1er juin 2018", dans("  modifie d\n    points : 120 au lieu de 60\n  ajoute à volet 2\n    indicateur n\n      condition : x\n      points : 4"));
  const vue = (a2: string): { statuts: string[]; loi: string } => {
    const { corpus } = corpusOf(BASE, A1, avenant("a2", "1er juin 2019", dans(a2, "à compter de 2020")));
    const { law, diagnostics } = lawOf(corpus, 2022, { sans: ["a1"] });
    expect(diagnostics).toEqual([]);
    return { statuts: law.instructions.filter((i) => i.operation.acte === "a2").map((i) => i.statut), loi: show(law.dispositifs.get("f")) };
  };
  test("an instruction that conflicts is not applied at all, and a later part does not hide it", () => {
    const { statuts, loi } = vue("  modifie d\n    condition : y\n    points : 150 au lieu de 120\n    sans total");
    expect(statuts).toEqual(["en-conflit"]);
    expect(loi).toContain("d condition=z@c points=60@c");
  });
  test("what adds to what already stands is applied", () => {
    const { statuts, loi } = vue("  modifie d\n    points : 60 au lieu de 120\n    condition : y");
    expect(statuts).toEqual(["appliquee"]);
    expect(loi).toContain("d condition=y@a2 points=60@c");
  });
  test("an element that exists otherwise is a conflict, the same element already there is not", () => {
    expect(vue("  ajoute à volet 2\n    indicateur d\n      condition : z\n      points : 61").statuts).toEqual(["en-conflit"]);
    expect(vue("  ajoute à volet 2\n    indicateur d\n      condition : z\n      points : 60").statuts).toEqual(["deja-acquise"]);
  });
  test("half of a merger is no merger", () => {
    const { statuts, loi } = vue("  fusionne b, n dans a");
    expect(statuts).toEqual(["sans-objet"]);
    expect(loi).toContain("  b condition=y@c");
  });
});

describe("a name of the past", () => {
  const dites = (un: string, deux: string): string[] => compiler(BASE, avenant("a1", "1er juin 2018", dans(un)), avenant("a2", "1er juin 2019", dans(deux, "à compter de 2020"))).diagnostics
    .filter(isError).map((d) => `${d.code} : ${d.etiquettes[0]?.texte ?? ""} ; ${d.aide}`);
  const ICI = "operation-sans-cible : « d »";
  test.each([
    ["renamed", "  renomme d en services", "  modifie d\n    points : 5 au lieu de 60", `${ICI} s’appelle « services » ici, selon « a1 » ; vouliez-vous dire « services » ?`],
    ["renumbered", "  renumérote volet 2 en volet 5", "  modifie volet 2\n    note : « n »", "operation-sans-cible : « volet 2 » s’appelle « volet 5 » ici, selon « a1 » ; vouliez-vous dire « volet 5 » ?"],
    ["merged", "  fusionne d dans a\n    condition : x", "  modifie d\n    points : 5 au lieu de 60", `${ICI} est fusionné dans « a » ici, selon « a1 » ; vouliez-vous dire « a » ?`],
    ["replaced", "  remplace d\n    indicateur e\n      condition : x\n      points : 2", "  modifie d\n    points : 5 au lieu de 60", `${ICI} est remplacé par « e » ici, selon « a1 » ; vouliez-vous dire « e » ?`],
    ["split", "  scinde d en\n    indicateur e\n      condition : x\n      points : 2\n    indicateur g\n      condition : y\n      points : 3", "  abroge d", `${ICI} est scindé en « e », « g » ici, selon « a1 » ; corrigez le nom ou la période d’effet ; s’ils sont justes, vérifiez l’acte qui crée ou supprime cet élément`],
    ["ended, and still required", "  modifie volet 1\n    exige : a et b", "  abroge b", "nom-inconnu : « b » est abrogé ici, selon « a2 » ; citez un autre élément, ou changez cette clause dans l’acte qui le supprime"],
  ])("%s: what it has become, and where", (_, un, deux, dit) => expect(dites(un, deux)).toEqual([dit]));
});

test("what an act does to one that is left out has no object, and says why, with both places", () => {
  const { corpus } = corpusOf(BASE, avenant("a1", "1er juin 2018", dans("  modifie d\n    points : 5 au lieu de 60")), `\navenant a2 à a1 « a2 »\n  publié le 1er juin 2019\n  source : « JO »\n${dans("  modifie a\n    condition : y")}\n`);
  const { law } = lawOf(corpus, 2020, { sans: ["a1"] });
  const suivie = law.instructions.find((i) => i.operation.acte === "a2")!;
  expect([suivie.statut, suivie.motif?.code, suivie.motif?.etiquettes.map((e) => e.texte)]).toEqual(["sans-objet", "acte-vise-ecarte", ["« a1 » est laissé de côté"]]);
});
