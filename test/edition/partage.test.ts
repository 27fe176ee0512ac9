// Laws of one corpus share the steps of their consolidation and what their elements were lowered to. None of it may show: each law,
// asked after all the others, is what it would be alone.
import { describe, expect, test } from "vitest";
import type * as ast from "../../compiler/ast/nodes.ts";
import { astFromText } from "../../compiler/ast/from-text.ts";
import { corpusFromAst } from "../../compiler/corpus/from-ast.ts";
import type { Corpus } from "../../compiler/corpus/corpus.ts";
import { nomsDesDispositifs } from "../../compiler/edition/from-corpus.ts";
import { programmeFromLaw } from "../../compiler/ir/from-law.ts";
import { lawFromCorpus } from "../../compiler/law/from-corpus.ts";
import type { Viewpoint } from "../../compiler/law/law.ts";
import { printDispositif } from "../../compiler/law/print.ts";
import { dernierJour } from "../../compiler/runtime/jours.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { avenant, fondation } from "../support/evaluer.ts";
import { fichiersReels } from "../support/rules.ts";

const TOUJOURS = "2999-12-31";
const vue = (annee: number, plus: Partial<Viewpoint> = {}): Viewpoint => ({ jour: dernierJour(annee), connuLe: TOUJOURS, sans: [], lectures: [], ...plus });

/** All that a law and its programmes say, as data. */
function dire(corpus: Corpus, v: Viewpoint, nom: string): unknown {
  const { value: law, diagnostics } = lawFromCorpus(corpus, v, nom);
  const d = law.dispositifs.get(nom);
  return {
    diagnostics,
    droit: printDispositif(d),
    disparus: [...(d?.disparus ?? [])],
    instructions: law.instructions.map(({ operation, statut, motif }) => ({ id: operation.id, statut, motif })),
    programme: d && programmeFromLaw(law, d),
  };
}

/** Every law twice: after all the others of its corpus, and alone in a corpus of its own. */
function comparer(neuf: () => Corpus, vues: readonly Viewpoint[]): void {
  const partage = neuf();
  const noms = nomsDesDispositifs(partage);
  const demandes = vues.flatMap((v) => noms.map((nom) => ({ v, nom })));
  const premieres = demandes.map(({ v, nom }) => dire(partage, v, nom));
  for (const [i, { v, nom }] of demandes.entries()) {
    const seule = dire(neuf(), v, nom);
    expect(premieres[i], `${nom} ${JSON.stringify(v)}`).toEqual(seule);
    expect(dire(partage, v, nom), `${nom} ${JSON.stringify(v)}, asked again`).toEqual(seule);
  }
}

function lire(textes: readonly SourceText[]): ast.Fichier[] {
  return textes.map((t) => {
    const { value, diagnostics } = astFromText(t);
    expect(diagnostics).toEqual([]);
    return value;
  });
}

const lireTextes = (...textes: readonly string[]): ast.Fichier[] => lire(textes.map((t, i) => new SourceText(`t${i}.rules`, t)));

const BASE = fondation(`  calcul part « Part » : fse / feuilles
  volet 1
    exige : tous les indicateurs
    points : 100 en 2017, 120 à compter de 2018
    indicateur a
      condition : x
      points : 5
    indicateur b
      condition : a et y
  volet 2
    prérequis : volet 1
    indicateur d
      mesure : part
      seuil : au moins 20 %
      points : 60
    indicateur e
      condition : d
      points : 10 en 2017, 20 en 2018, 30 à compter de 2019`);

const dans = (corps: string, fenetre = "à compter de 2019"): string => `dans f, ${fenetre}\n${corps}`;

describe("what laws share does not show", () => {
  test.each([
    ["another value of a name", "  modifie part\n    valeur : feuilles / fse"],
    ["another unit of a name", "  modifie part\n    valeur : fse"],
    ["a name that no longer has a verdict", "  modifie a\n    sans condition"],
    ["a name borne by another", "  renomme a en c"],
    ["an element that opens elsewhere", "  transfère a de volet 1 vers volet 2"],
    ["a suspension", "  suspend d\n    réputé atteint"],
    ["an element written again", "  remplace d\n    indicateur d\n      condition : z\n      points : 60"],
    ["an element split", "  scinde e\n    indicateur e1\n      condition : y\n    indicateur e2\n      condition : z"],
    ["an element that goes", "  abroge d"],
    ["another value of the point", "  modifie f\n    valeur du point : 8 € au lieu de 7 €"],
    ["nothing there: each day says so for itself", "  modifie absente\n    points : 3"],
  ])("%s", (_, corps) => {
    const suite = avenant("a2", "1er juin 2019", dans("  modifie e\n    points : 40 au lieu de 30", "à compter de 2020"));
    const arbres = lireTextes(BASE, avenant("a1", "1er juin 2018", dans(corps)), suite);
    const vues = [2017, 2018, 2019, 2020, 2021].flatMap((annee) => [vue(annee), vue(annee, { connuLe: "2018-12-31" }), vue(annee, { sans: ["a1"] }), vue(annee, { sans: ["a2"] })]);
    comparer(() => corpusFromAst(arbres).value, vues);
  });

  test("a law already given is not touched by the next", () => {
    const a1 = avenant("a1", "1er juin 2018", dans("  modifie e\n    points : 40 au lieu de 30\n  renomme a en c"));
    const corpus = corpusFromAst(lireTextes(BASE, a1)).value;
    const avant = lawFromCorpus(corpus, vue(2019, { connuLe: "2017-12-31" }), "f").value.dispositifs.get("f");
    const ecrit = printDispositif(avant);
    expect(printDispositif(lawFromCorpus(corpus, vue(2019), "f").value.dispositifs.get("f"))).not.toBe(ecrit);
    expect(printDispositif(avant)).toBe(ecrit);
  });

  test("the real corpus, each act left out in turn", () => {
    const arbres = lire(fichiersReels(".rules"));
    const neuf = (): Corpus => corpusFromAst(arbres).value;
    const actes = neuf().actes.filter((a) => a.genre !== "lecture").map((a) => a.id);
    comparer(neuf, [2018, 2022, 2024].flatMap((annee) => [vue(annee), vue(annee, { connuLe: "2019-06-30" })]).concat(actes.map((id) => vue(2022, { sans: [id] }))));
  });
});
