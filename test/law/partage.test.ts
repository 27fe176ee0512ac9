// What laws share: the steps of one corpus whatever the order of the days asked for, what a change of name leaves alone, and
// what is read of a corpus for one dispositif alone.
import { expect, test } from "vitest";
import { fenetresDe } from "../../compiler/law/fenetres.ts";
import { lawFromCorpus, operationsDe } from "../../compiler/law/from-corpus.ts";
import type { Viewpoint } from "../../compiler/law/law.ts";
import { dispositifsLus, elementsCites } from "../../compiler/law/renvois.ts";
import { avenant, fondation } from "../support/evaluer.ts";
import { corpusOf, lawOf, show } from "../support/law.ts";

const dispositif = (nom: string, corps: string): string => `dispositif ${nom} « ${nom} » à compter de 2017\n  article : « 1 »\n  valeur du point : 1 €\n${corps}\n`;
const AUTRES = `\nconvention k « K »\n  publiée le 1er février 2016\n  source : « JO »\n${dispositif("g", "  indicateur ga\n    condition : b de f\n  indicateur gb\n    condition : x")}${dispositif("h", "  indicateur ha\n    condition : ga de g\n    points : 3 en 2017, 4 de 2018 à 2020, 5 à compter de 2021")}${dispositif("seul", "  indicateur sa\n    condition : x et b")}`;
const BASE = fondation("  calcul k : points de b\n  calcul l : 3\n  volet 1\n    points : 100\n    indicateur a\n      condition : x\n    indicateur b\n      condition : y\n      points : 5\n  volet 2\n    prérequis : volet 1\n    indicateur d\n      condition : z et b\n      points : 60\n    indicateur e\n      condition : z", { fenetre: "à compter de 2017 jusqu'en 2040" });
const dans = (corps: string, fenetre = "à compter de 2018"): string => `dans f, ${fenetre}\n${corps}`;
const TEXTES = [
  BASE, AUTRES,
  avenant("a1", "1er juin 2017", dans("  modifie d\n    points : 1 en 2020, 2 à compter de 2021 au lieu de 60")),
  avenant("a2", "1er juin 2018", dans("  modifie volet 1\n    points : 200 en 2020, 201 de 2021 à 2030 au lieu de 100", "à compter de 2020")),
  avenant("a3", "1er juin 2019", dans("  modifie b\n    points : 9 au lieu de 7\n  pour mémoire « m »\n  modifie e\n    points : 1 au lieu de 2")),
  "lecture lu de a3 « L »\n  source : secondaire « revue »\ndans f, à compter de 2018\n  modifie a\n    condition : z\n",
];

test("days in any order, with and without an act, say what they say alone", () => {
  const vues = [2018, 2019, 2020, 2021, 2022].flatMap((exercice) => [[exercice, {}], [exercice, { sans: ["a1"] }], [exercice, { lectures: ["lu"] }]] as [number, Partial<Viewpoint>][]);
  const dit = (corpus: ReturnType<typeof corpusOf>["corpus"], [exercice, vue]: [number, Partial<Viewpoint>]): readonly unknown[] => {
    const { law, diagnostics } = lawOf(corpus, exercice, vue);
    return [exercice, show(law.dispositifs.get("f")), diagnostics.map((d) => d.titre), law.instructions.map((i) => `${i.operation.id} ${i.statut} ${i.motif?.titre ?? ""}`)];
  };
  const seules = vues.map((v) => dit(corpusOf(...TEXTES).corpus, v));
  const { corpus } = corpusOf(...TEXTES);
  expect([...vues, ...vues].map((v) => dit(corpus, v))).toEqual([...seules, ...seules]);
  const envers = corpusOf(...TEXTES).corpus;
  expect([...vues].reverse().map((v) => dit(envers, v))).toEqual([...seules].reverse());
});

test("days that write the same are one law; a message names its day, and its law is of that day", () => {
  const { corpus } = corpusOf(BASE, AUTRES, TEXTES[2]!);
  const f = (exercice: number, vue: Partial<Viewpoint> = {}) => lawOf(corpus, exercice, vue).law.dispositifs.get("f");
  expect(f(2021)).toBe(f(2022));
  expect([f(2020) === f(2021), f(2018) === f(2019), f(2022, { sans: ["k"] }) === f(2022)]).toEqual([false, false, false]);
  const { corpus: autre } = corpusOf(BASE, TEXTES[4]!);
  const motif = (exercice: number): unknown[] => lawOf(autre, exercice, { sans: ["z"] }).law.instructions.map((i) => i.motif?.titre.slice(-4));
  expect([motif(2021), motif(2022), motif(2021)]).toEqual([2021, 2022, 2021].map((n) => [undefined, String(n), undefined, String(n)]));
});

test("an act whose instructions are of other days is no step", () => {
  const { corpus } = corpusOf(BASE, avenant("a1", "1er juin 2017", dans("  abroge a", "en 2019")));
  const { corpus: sans } = corpusOf(BASE);
  expect(show(lawOf(corpus, 2022).law.dispositifs.get("f"))).toBe(show(lawOf(sans, 2022).law.dispositifs.get("f")));
  expect(lawOf(corpus, 2022).law.instructions.map((i) => i.operation.id)).toEqual(["c#1"]);
});

test("a change of name opens only what says the name", () => {
  const { corpus } = corpusOf(BASE, AUTRES, avenant("a1", "1er juin 2018", dans("  renomme b en bb", "à compter de 2019")));
  const loi = (exercice: number) => lawOf(corpus, exercice).law.dispositifs;
  const memes = (nom: string): boolean[] => {
    const [avant, apres] = [loi(2018).get(nom)!, loi(2019).get(nom)!];
    const enfants = (d: typeof avant) => d.enfants.flatMap((v) => [v, ...v.enfants]);
    return [avant === apres, ...enfants(avant).map((e, i) => e === enfants(apres)[i])];
  };
  expect({ f: memes("f"), g: memes("g"), h: memes("h"), seul: memes("seul") }).toEqual({
    f: [false, false, true, false, false, false, true], // volet 1, a, b, volet 2, d, e
    g: [false, false, true], h: [true, true], seul: [true, true],
  });
  const [avant, apres] = [loi(2018).get("f")!, loi(2019).get("f")!];
  expect(apres.declarations.get("l")!.valeur).toBe(avant.declarations.get("l")!.valeur);
  expect(show(loi(2019).get("seul"))).toContain("condition=x et b@k");
});

test("one dispositif, and those it speaks of", () => {
  const { corpus } = corpusOf(...TEXTES);
  const ids = (seulement?: string) => [...lawFromCorpus(corpus, { jour: "2018-12-31", connuLe: "2017-01-01", sans: [], lectures: [] }, seulement).value.dispositifs.keys()];
  expect([ids(), ids("h"), ids("g"), ids("f"), ids("seul")]).toEqual([["f", "g", "h", "seul"], ["f", "g", "h"], ["f", "g"], ["f"], ["seul"]]);
  expect([[...dispositifsLus(corpus, "h")], [...dispositifsLus(corpus, "inconnu")]]).toEqual([["h", "g", "f"], ["inconnu"]]);
  expect([[...elementsCites(corpus, "f")], [...elementsCites(corpus, "g")], [...elementsCites(corpus, "h")]]).toEqual([["b"], ["ga"], []]);
  const operations = (nom: string, lectures?: readonly string[]): string[] => operationsDe(corpus, nom, lectures).map((o) => o.id);
  expect([operations("seul"), operations("f"), operations("g", ["lu"])]).toEqual([["k#3"], ["c#1", "a1#1", "a2#1", "a3#1", "a3#2", "a3#3"], ["c#1", "k#1", "a1#1", "a2#1", "a3#1", "a3#2", "a3#3", "lu#1"]]);
});

test("windows written inside an instruction, not its own", () => {
  const { corpus } = corpusOf(...TEXTES);
  const fenetres = (nom: string): string[][] => operationsDe(corpus, nom).filter((o) => o.dispositif === nom).map((o) => fenetresDe(o).map((w) => `${w.debut}…${w.fin ?? ""}`));
  expect(fenetres("f")).toEqual([[], ["2020-01-01…2021-01-01", "2021-01-01…"], ["2020-01-01…2021-01-01", "2021-01-01…2031-01-01"], [], [], []]);
  expect(fenetres("h")).toEqual([["2017-01-01…2018-01-01", "2018-01-01…2021-01-01", "2021-01-01…"]]);
});
