// Every distinct version of the law: validity × knowledge, consolidated and lowered once each. Two cells share a version when
// the same instructions apply to them and every dated value falls on the same case.
import { contient, type Corpus, type Operation } from "../corpus/corpus.ts";
import { connuAu } from "../corpus/connu.ts";
import { concreteWindow } from "../corpus/from-ast.ts";
import { isError, type Diagnostic, type Outcome } from "../diagnostics/diagnostic.ts";
import { dire } from "../diagnostics/catalogue/actes.ts";
import { programmeFromLaw } from "../ir/from-law.ts";
import { lawFromCorpus, operationsDe } from "../law/from-corpus.ts";
import type { Hypothese, Viewpoint } from "../law/law.ts";
import { retenu } from "../law/retenus.ts";
import { jourEnLettres, type Jour } from "../runtime/jours.ts";
import { VUE_ORDINAIRE, type CaseDeGrille, type Edition, type EditionDispositif, type Version, type Vue } from "./edition.ts";
import { fenetresDe, periodeDe, segmentsDe } from "./segments.ts";

/** What the edition is made of, besides the rules: stated by the caller, printed in the provenance. */
export interface Marques {
  readonly empreinte: string;
  readonly versionDuCompilateur: string;
}

/** The edition as seen from `vue`: known on a day, without some acts, with some readings; ordinarily all that is published. */
export function editionFromCorpus(entier: Corpus, marques: Marques, vue: Vue = VUE_ORDINAIRE): Outcome<Edition> {
  const corpus = vue.connuLe === null ? entier : connuAu(entier, vue.connuLe);
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  const dits = new Map<string, number>();
  const keep = (found: readonly Diagnostic[]): void => {
    for (const d of found) {
      const key = `${d.code} ${d.span.file} ${d.span.start} ${d.span.end}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const cause = UNE_CAUSE.has(d.code) ? `${d.code} ${d.titre}` : key;
      const deja = dits.get(cause);
      if (deja !== undefined) diagnostics[deja] = aussi(diagnostics[deja]!, d);
      else {
        dits.set(cause, diagnostics.length);
        diagnostics.push(d);
      }
    }
  };
  const dispositifs = nomsDesDispositifs(corpus).map((nom) => editionDispositif(corpus, nom, vue, null, keep));
  if (vue === VUE_ORDINAIRE && !diagnostics.some(isError)) lireLesLectures(corpus, keep);
  const connuLe = vue.connuLe ?? corpus.publications[corpus.publications.length - 1] ?? "1900-01-01";
  return { value: { corpus, vue, dispositifs, connuLe, ...marques }, diagnostics };
}

/** One dispositif as known on one day only, under a hypothesis: to be held against the edition. What is wrong there is not said. */
export function dispositifSous(corpus: Corpus, nom: string, connuLe: Jour, hypothese: Hypothese): EditionDispositif {
  return editionDispositif(corpus, nom, hypothese, [connuLe], () => {});
}

/** Said of a name: wherever the name is used, the cause is one. */
const UNE_CAUSE: ReadonlySet<string> = new Set(["nom-inconnu", "element-sans-verdict", "grandeur-absente"]);

/** The same cause at another place: shown in the first message. */
function aussi(d: Diagnostic, autre: Diagnostic): Diagnostic {
  return { ...d, etiquettes: [...d.etiquettes, { span: autre.span, texte: "ici aussi" }] };
}

/** Readings are off by default, but a reading that cannot be applied is a fault all the same: each is consolidated once a segment. */
function lireLesLectures(corpus: Corpus, keep: (d: readonly Diagnostic[]) => void): void {
  const connuLe = "9999-12-31";
  for (const lecture of corpus.actes) {
    if (lecture.genre !== "lecture") continue;
    for (const nom of new Set(lecture.operations.map((o) => o.dispositif)))
      for (const segment of segmentsDe(corpus, nom)) {
        if (!lecture.operations.some((o) => o.dispositif === nom && contient(o.fenetre, segment.jour))) continue;
        const law = lawFromCorpus(corpus, { jour: segment.jour, connuLe, sans: [], lectures: [lecture.id] }, nom);
        keep(law.diagnostics);
        const dispositif = law.value.dispositifs.get(nom);
        if (dispositif) keep(programmeFromLaw(law.value, dispositif).diagnostics);
      }
  }
}

export function nomsDesDispositifs(corpus: Corpus): readonly string[] {
  const noms = new Set<string>();
  for (const a of corpus.actes)
    for (const o of a.operations) if (o.instruction.kind === "cree" && a.genre !== "lecture") noms.add(o.dispositif);
  return [...noms];
}

/** `connus`: the known-on days to look from; null: each publication that shapes the dispositif. */
function editionDispositif(corpus: Corpus, nom: string, hypothese: Hypothese, connus: readonly Jour[] | null, keep: (d: readonly Diagnostic[]) => void): EditionDispositif {
  const operations = operationsDe(corpus, nom, hypothese.lectures).map((operation) => ({
    operation,
    publie: corpus.acteParId.get(operation.acte)!.publie,
    fenetres: fenetresDe(operation).map(concreteWindow),
  }));
  const cuts = connus ?? [...new Set(operations.map((o) => o.publie))].sort();
  const versions = new Map<string, Version | null>();
  const grille: CaseDeGrille[] = [];
  const creation = operations.find((o) => o.operation.instruction.kind === "cree" && o.operation.dispositif === nom)?.operation.instruction;
  let libelle: string = (creation?.kind === "cree" ? creation.dispositif.libelle?.texte : undefined) ?? nom;
  const segments = segmentsDe(corpus, nom, hypothese.lectures);
  keep(avantLaNaissance(operations.map((o) => o.operation), nom, segments[0]?.debut));
  for (const segment of segments)
    for (const [i, connuDes] of cuts.entries()) {
      const viewpoint = { jour: segment.jour, connuLe: connuDes, sans: hypothese.sans, lectures: hypothese.lectures };
      const applied = operations.filter((o) => retenu(corpus.acteParId.get(o.operation.acte)!, viewpoint) && contient(o.operation.fenetre, segment.jour));
      const key = keyOf(applied, segment.jour);
      let version = versions.get(key);
      if (version === undefined) {
        version = build(corpus, nom, viewpoint, [...versions.values()].filter((v) => v !== null).length + 1, keep);
        versions.set(key, version);
      }
      if (version) libelle = version.law.libelle ?? nom;
      grille.push({
        exercices: segment.exercices,
        jours: { debut: segment.debut, fin: segment.fin },
        connuDes,
        connuJusque: cuts[i + 1] ?? null,
        version: version?.cle ?? null,
      });
    }
  return {
    nom,
    libelle,
    periode: periodeDe(corpus, nom),
    versions: [...versions.values()].filter((v) => v !== null),
    grille,
  };
}

/** Instructions whose window closes before the dispositif exists: no version would ever show that they are lost. */
function avantLaNaissance(operations: readonly Operation[], nom: string, debut: Jour | undefined): Diagnostic[] {
  return operations
    .filter((o) => o.dispositif === nom && o.instruction.kind !== "cree" && debut !== undefined && o.fenetre.fin !== null && o.fenetre.fin <= debut)
    .map((o) => dire("dispositif-absent", o.span, { nom, quand: `sur la période de cette instruction : il commence le ${jourEnLettres(debut!)}` }));
}

function keyOf(applied: readonly { readonly operation: Operation; readonly fenetres: readonly { debut: Jour; fin: Jour | null }[] }[], jour: Jour): string {
  return applied
    .map((o) => `${o.operation.id}:${o.fenetres.map((f) => (contient(f, jour) ? "1" : "0")).join("")}`)
    .join(" ");
}

function build(corpus: Corpus, nom: string, viewpoint: Viewpoint, rang: number, keep: (d: readonly Diagnostic[]) => void): Version | null {
  const law = lawFromCorpus(corpus, viewpoint, nom);
  keep(law.diagnostics);
  const dispositif = law.value.dispositifs.get(nom);
  if (!dispositif) return null;
  const programme = programmeFromLaw(law.value, dispositif);
  if (!law.diagnostics.some(isError)) keep(programme.diagnostics); // what a broken law lacks has been said
  return { cle: `v${rang}`, viewpoint, law: dispositif, programme: programme.value };
}
