// Histories of amendments made at random over every verb, each act kept only if it is sound: whatever the history, no
// instruction is lost, a cut by publication is the corpus of that day, files have no order, identities are unique, and leaving
// acts out never breaks anything but says what falls.
import fc from "fast-check";
import { expect, test } from "vitest";
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import type { Corpus } from "../../compiler/corpus/corpus.ts";
import { contient } from "../../compiler/corpus/corpus.ts";
import { evaluer } from "../../compiler/evaluate/evaluate.ts";
import { lawFromCorpus } from "../../compiler/law/from-corpus.ts";
import type { ElementEnVigueur, Law, Viewpoint } from "../../compiler/law/law.ts";
import { printDispositif } from "../../compiler/law/print.ts";
import { compile } from "../../compiler/pipeline.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { avenant, fondation } from "../support/evaluer.ts";
import { MARQUES } from "../support/rules.ts";
import { taille } from "../differential/hasard.ts";
import { SEED } from "../support/prng.ts";

const BASE = fondation(`  paramètre limite « L » : 15 juillet 2022
  volet 1
    points : 100 en 2017, 200 à compter de 2018
    indicateur a
      condition : x
      points : 10
    indicateur b
      condition : y
      points : 20
  volet 2
    indicateur d
      mesure : fse / feuilles
      seuil : au moins 20 %
      points : 60
    indicateur e
      mesure : commande
      seuil : avant le 28 avril 2022
      points : 7`);

const NOMS = ["a", "b", "d", "e", "n1", "n2"];
const nom = fc.constantFrom(...NOMS);
const volet = fc.constantFrom("volet 1", "volet 2", "volet 3");
const chiffre = fc.constantFrom(5, 10, 20, 60);
const test1 = fc.constantFrom("x", "y", "x et z", "a", "d ou x", "volet 1");
const indicateur = (n: string, c: string, p: number): string => `    indicateur ${n}\n      condition : ${c}\n      points : ${p}`;

const instruction = fc.oneof(
  fc.tuple(volet, nom, test1, chiffre).map(([v, n, c, p]) => `  ajoute à ${v}\n${indicateur(n, c, p)}`),
  fc.tuple(nom, chiffre, chiffre).map(([n, p, q]) => `  modifie ${n}\n    points : ${p} au lieu de ${q}`),
  fc.tuple(nom, test1).map(([n, c]) => `  modifie ${n}\n    condition : ${c}`),
  fc.tuple(nom, nom, test1, chiffre).map(([n, m, c, p]) => `  remplace ${n}\n${indicateur(m, c, p)}`),
  nom.map((n) => `  abroge ${n}`),
  fc.tuple(nom, volet, volet).map(([n, v, w]) => `  transfère ${n} de ${v} vers ${w}`),
  fc.tuple(nom, nom, test1).map(([n, m, c]) => `  fusionne ${n} dans ${m}\n    condition : ${c}`),
  fc.tuple(nom, test1, test1).map(([n, c, d]) => `  scinde ${n} en\n${indicateur("n1", c, 3)}\n${indicateur("n2", d, 4)}`),
  fc.tuple(nom, nom).map(([n, m]) => `  renomme ${n} en ${m}`),
  fc.tuple(volet, volet).map(([v, w]) => `  renumérote ${v} en ${w}`),
  fc.constantFrom("  reporte limite du 15 juillet 2022 au 30 juillet 2022", "  reporte e du 28 avril 2022 au 1er mai 2022", "  pour mémoire « x »"),
  fc.tuple(nom, fc.constantFrom("réputé atteint", "sans points")).map(([n, s]) => `  suspend ${n}\n    ${s}`),
  nom.map((n) => `  rétablit ${n}`),
  fc.tuple(nom, chiffre).map(([n, p]) => `  modifie ${n}\n    sans points au lieu de ${p}`),
);
const fenetre = fc.constantFrom("à compter de 2018", "à compter de 2020", "en 2019", "de 2020 à 2021", "dès l'origine");
const groupes = fc.array(fc.tuple(fenetre, instruction), { minLength: 3, maxLength: 6 });
const histoire = fc.array(groupes, { minLength: 5, maxLength: 8 });

const sources = (textes: readonly string[]): SourceText[] => textes.map((t, i) => new SourceText(`f${i}.rules`, t));

/** The founding text, and acts of the instructions that are sound after those before them. */
function saine(actes: readonly (readonly [string, string][])[]): string[] {
  const textes = [BASE];
  actes.forEach((groupesDeLActe, i) => {
    const gardes: string[] = [];
    const acte = (corps: readonly string[]): string => avenant(`a${i}`, `${10 + i} mars ${2017 + Math.floor(i / 3)}`, corps.join("\n"));
    for (const [f, instruction] of groupesDeLActe) {
      const avec = [...gardes, `dans f, ${f}, par « ${i} »\n${instruction}`];
      if (!compile(sources([...textes, acte(avec)]), MARQUES).diagnostics.some(isError)) gardes.splice(0, gardes.length, ...avec);
    }
    if (gardes.length > 0) textes.push(acte(gardes));
  });
  return textes;
}

const JOURS = [2017, 2018, 2019, 2020, 2021, 2023].map((a) => `${a}-12-31`);
const loi = (corpus: Corpus, vue: Partial<Viewpoint> & { jour: string }): { law: Law; dit: string; erreurs: string[] } => {
  const { value: law, diagnostics } = lawFromCorpus(corpus, { connuLe: "2999-12-31", sans: [], lectures: [], ...vue });
  return { law, dit: printDispositif(law.dispositifs.get("f")), erreurs: diagnostics.filter(isError).map((d) => d.code) };
};
const ids = (es: readonly ElementEnVigueur[]): string[] => es.flatMap((e) => [e.id, ...ids(e.enfants)]);

function chaqueInstructionEstSuivie({ law }: { law: Law }, sans: readonly string[]): void {
  const attendues = law.corpus.actes.filter((a) => !sans.includes(a.id)).flatMap((a) => a.operations.filter((o) => contient(o.fenetre, law.viewpoint.jour)).map((o) => o.id));
  expect(law.instructions.map((i) => i.operation.id)).toEqual(attendues);
  for (const i of law.instructions) if (i.statut !== "appliquee" && i.statut !== "pour-memoire") expect([i.statut, i.motif?.etiquettes.length]).toEqual([i.statut, expect.any(Number)]);
}

test("random histories over every verb", () => {
  const verbes = new Set<string>();
  fc.assert(fc.property(histoire, (actes) => {
    const textes = saine(actes);
    const { value, diagnostics } = compile(sources(textes), MARQUES);
    const corpus = value.corpus!;
    for (const a of corpus.actes) for (const o of a.operations) verbes.add(o.instruction.kind);
    const retournes = compile(sources(textes).reverse(), MARQUES);
    expect(retournes.diagnostics).toEqual(diagnostics);
    expect(retournes.value.edition!.dispositifs.map((d) => d.versions.map((v) => printDispositif(v.law)))).toEqual(value.edition!.dispositifs.map((d) => d.versions.map((v) => printDispositif(v.law))));
    for (const v of value.edition!.dispositifs[0]!.versions) {
      expect(new Set(ids(v.law.enfants)).size).toBe(ids(v.law.enfants).length);
      expect(() => evaluer(v.programme, new Map([["x", { kind: "booleen", valeur: true }]]), { exercice: 2020 }).manquantes).not.toThrow();
    }
    const seule = compile(sources([BASE]), MARQUES).value.corpus!;
    for (const jour of JOURS) {
      const pleine = loi(corpus, { jour });
      expect(pleine.erreurs).toEqual([]);
      chaqueInstructionEstSuivie(pleine, []);
      for (const i of pleine.law.instructions) expect(["appliquee", "pour-memoire"]).toContain(i.statut);
      const autres = corpus.actes.map((a) => a.id).filter((id) => id !== "c");
      expect(loi(corpus, { jour, sans: autres }).dit).toBe(loi(seule, { jour }).dit);
      for (const id of autres) chaqueInstructionEstSuivie(loi(corpus, { jour, sans: [id] }), [id]);
      expect(loi(corpus, { jour, sans: ["c"] }).law.instructions.map((i) => i.statut).filter((s) => s !== "sans-objet")).toEqual([]);
    }
    for (const connuLe of corpus.publications) {
      const publies = corpus.actes.filter((a) => a.publie <= connuLe).map((a) => a.id);
      const alors = compile(sources(textes.filter((t) => publies.some((id) => (id === "c" ? t === BASE : t.includes(`avenant ${id} à`))))), MARQUES).value.corpus!;
      expect(loi(corpus, { jour: "2020-12-31", connuLe }).dit).toBe(loi(alors, { jour: "2020-12-31" }).dit);
    }
  }), { numRuns: 3 * taille(), seed: SEED });
  expect(verbes.size).toBeGreaterThan(7);
});
