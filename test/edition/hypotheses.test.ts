// What `verifier` says of laws that no ordinary viewpoint shows: one act left out, a reading, two readings. A note, once for a
// cause, with both places; nothing when only instructions fall away.
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import { programmeAt } from "../../compiler/pipeline.ts";
import { avenant, compiler, fondation } from "../support/evaluer.ts";

const BASE = fondation(`  volet 1
    exige : tous les indicateurs
    points : 100
    indicateur a
      condition : x
    indicateur b
      condition : y
  volet 2
    prérequis : volet 1
    indicateur d
      condition : z
      points : 60
    indicateur m
      mesure : fse / feuilles
      seuil : au moins 20 %
      points : 5`);

const dans = (corps: string, fenetre = "à compter de 2019", quoi = "f"): string => `dans ${quoi}, ${fenetre}\n${corps}`;
const lecture = (nom: string, corps: string, de = "c"): string => `\nlecture ${nom} de ${de} « ${nom} »\n  source : secondaire « revue »\n${corps}\n`;

function notes(...textes: readonly string[]): readonly Diagnostic[] {
  const { diagnostics } = compiler(...textes);
  expect(diagnostics.filter(isError).map((d) => `${d.code} ${d.titre}`)).toEqual([]);
  return diagnostics.filter((d) => d.gravite === "note");
}

describe("an act left out", () => {
  const N = avenant("a1", "1er juin 2018", dans("  ajoute à volet 2\n    indicateur n\n      condition : x\n      points : 4"));
  const suite = (corps: string, fenetre?: string): string => avenant("a2", "1er juin 2019", dans(corps, fenetre));

  test("a name that a later act counts on is missing: one note, whatever the years, with both places", () => {
    const [note, ...reste] = notes(BASE, N, suite("  modifie d\n    condition : n et z"), avenant("a3", "1er juin 2020", dans("  modifie b\n    condition : x", "à compter de 2021")));
    expect(reste).toEqual([]);
    expect([note!.code, note!.titre]).toEqual(["sans-acte", "si l’acte « a1 » est laissé de côté, rien ne s’appelle « n » dans « F »"]);
    expect(note!.span.file).toBe("f2.rules");
    expect(note!.etiquettes.map((e) => [e.span.file, e.texte])).toEqual([["f1.rules", "acte laissé de côté"]]);
  });

  test("an act that says nothing here takes with it what amends it here", () => {
    const ailleurs = "\nrèglement r modifiant c « R »\n  publié le 1er mai 2018\n  source : « JO »\n\ndispositif g « G » à compter de 2019\n  article : « 1 »\n  indicateur pilote\n    condition : x\n";
    const decision = `\ndécision p modifiant r « P »\n  publiée le 1er juin 2018\n  source : « JO »\n\n${dans("  ajoute à volet 2\n    indicateur n\n      condition : x\n      points : 4")}\n`;
    const titres = notes(BASE, ailleurs, decision, suite("  modifie d\n    condition : n et z")).filter((d) => d.code === "sans-acte").map((d) => d.titre);
    expect(titres.sort()).toEqual(["p", "r"].map((id) => `si l’acte « ${id} » est laissé de côté, rien ne s’appelle « n » dans « F »`));
  });

  test("the same name missing twice is one cause", () => {
    const ds = notes(BASE, N, suite("  modifie d\n    condition : n et z\n  modifie m\n    condition : n"));
    expect(ds.map((d) => d.etiquettes.map((e) => e.texte))).toEqual([["acte laissé de côté", "ici aussi"]]);
  });

  test("a circle that one act had undone", () => {
    const [note] = notes(BASE, avenant("a1", "1er juin 2018", dans("  modifie volet 2\n    sans prérequis")), suite("  modifie a\n    prérequis : d"));
    expect(note!.titre).toContain("si l’acte « a1 » est laissé de côté, ces prérequis tournent en rond");
  });

  test("a threshold and the measure that another act gave it", () => {
    const ds = notes(BASE, avenant("a1", "1er juin 2018", dans("  modifie m\n    mesure : patients\n    seuil : au moins 8 patients au lieu de 20 %")), suite("  modifie m\n    mesure : ald"));
    expect(ds.map((d) => d.titre)).toEqual([expect.stringMatching(/^si l’acte « a1 » est laissé de côté, /)]);
  });

  test("another dispositif whose reference leads nowhere", () => {
    const g = "\ndispositif g « G » à compter de 2018\n  article : « 2 »\n  valeur du point : 7 €\n  indicateur ga\n    condition : x\n    points : 9\n";
    const ds = notes(BASE + g, N, avenant("a2", "1er juin 2019", dans("  modifie ga\n    condition : n de f", "à compter de 2020", "g")));
    expect(ds.map((d) => d.titre)).toEqual(["si l’acte « a1 » est laissé de côté, ce renvoi vers « f » ne mène à rien : aucun élément n’y porte le nom « n »"]);
  });

  test.each([
    ["that touches nothing", avenant("a1", "1er juin 2018", dans("  pour mémoire « x »")) + suite("  modifie d\n    points : 70 au lieu de 60")],
    ["whose followers fall with it", N + suite("  modifie n\n    points : 5 au lieu de 4")],
    ["whose followers conflict", avenant("a1", "1er juin 2018", dans("  modifie d\n    points : 70 au lieu de 60")) + suite("  modifie d\n    points : 80 au lieu de 70")],
  ])("%s: no note", (_, texte) => expect(notes(BASE, texte)).toEqual([]));

  test("the founding act: everything is without object, nothing breaks", () => {
    const textes = [BASE, N, suite("  modifie d\n    points : 70 au lieu de 60\n  abroge m")];
    expect(notes(...textes)).toEqual([]);
    const corpus = compiler(...textes).value.corpus!;
    const vue = { jour: "2022-12-31", connuLe: "2999-12-31", sans: ["c"], lectures: [] };
    expect(programmeAt(corpus, "f", vue)).toEqual({ value: undefined, diagnostics: [] });
  });
});

describe("readings", () => {
  const l = (nom: string, corps: string): string => lecture(nom, dans(corps));
  test("two readings that write one clause are told", () => {
    const ds = notes(BASE, l("l1", "  modifie d\n    condition : x") + avenant("a1", "1er juin 2018", dans("  modifie b\n    condition : x")) + lecture("l2", dans("  modifie d\n    condition : y"), "a1"));
    expect(ds.map((d) => d.titre)).toEqual(["les lectures « l1 » et « l2 » écrivent toutes deux la clause « condition » de « d »"]);
    expect(ds[0]!.etiquettes).toHaveLength(1);
  });
  test("readings of one act, or whose figures exclude each other", () => {
    const deux = (nom: string): string => l(nom, `  modifie d\n    points : ${nom.slice(1)} au lieu de 60`);
    expect(notes(BASE, deux("l1") + deux("l2")).map((d) => d.code)).toEqual(["lectures-ensemble"]);
  });
  test("readings that get along are not told", () => {
    expect(notes(BASE, l("l1", "  modifie d\n    condition : x") + l("l2", "  modifie b\n    condition : x"))).toEqual([]);
  });
  test("a later act that quotes the ordinary text: a note, not an error", () => {
    const ds = notes(BASE, l("l1", "  modifie d\n    points : 61 au lieu de 60") + avenant("a1", "1er juin 2019", dans("  modifie d\n    points : 70 au lieu de 60", "à compter de 2020")));
    expect(ds.map((d) => d.code)).toEqual(["lecture-et-acte"]);
  });
  test("a reading is typed on its own years, and so is a dispositif that it alone creates", () => {
    const codes = (t: string): string[] => compiler(BASE, t).diagnostics.filter(isError).map((d) => d.code);
    expect(codes(lecture("l1", dans("  modifie d\n    condition : rien", "pour 2021")))).toEqual(["nom-inconnu"]);
    expect(codes(lecture("l1", "dispositif g « G » à compter de 2018\n  article : « 2 »\n  indicateur ga\n    condition : rien"))).toEqual(["nom-inconnu"]);
  });
});
