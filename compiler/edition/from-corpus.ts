// Every distinct version of the law: validity × knowledge, consolidated and lowered once each. Two cells share a version when
// the same instructions apply to them and every dated value falls on the same case.
import { contient, type Corpus, type Operation } from "../corpus/corpus.ts";
import { concreteWindow } from "../corpus/from-ast.ts";
import { isError, type Diagnostic, type Outcome } from "../diagnostics/diagnostic.ts";
import { dire } from "../diagnostics/catalogue/actes.ts";
import { programmeFromLaw } from "../ir/from-law.ts";
import { lawFromCorpus, operationsDe } from "../law/from-corpus.ts";
import { jourEnLettres, type Jour } from "../runtime/jours.ts";
import type { CaseDeGrille, Edition, EditionDispositif, Version } from "./edition.ts";
import { fenetresDe, periodeDe, segmentsDe } from "./segments.ts";

/** What the edition is made of, besides the rules: stated by the caller, printed in the provenance. */
export interface Marques {
  readonly empreinte: string;
  readonly versionDuCompilateur: string;
}

export function editionFromCorpus(corpus: Corpus, marques: Marques): Outcome<Edition> {
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
  const dispositifs = nomsDesDispositifs(corpus).map((nom) => editionDispositif(corpus, nom, keep));
  if (!diagnostics.some(isError)) lireLesLectures(corpus, keep);
  const connuLe = corpus.publications[corpus.publications.length - 1] ?? "1900-01-01";
  return { value: { corpus, dispositifs, connuLe, ...marques }, diagnostics };
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

function editionDispositif(corpus: Corpus, nom: string, keep: (d: readonly Diagnostic[]) => void): EditionDispositif {
  const operations = operationsDe(corpus, nom).map((operation) => ({
    operation,
    publie: corpus.acteParId.get(operation.acte)!.publie,
    fenetres: fenetresDe(operation).map(concreteWindow),
  }));
  const cuts = [...new Set(operations.map((o) => o.publie))].sort();
  const versions = new Map<string, Version | null>();
  const grille: CaseDeGrille[] = [];
  let libelle: string = nom;
  const segments = segmentsDe(corpus, nom);
  keep(avantLaNaissance(operations.map((o) => o.operation), nom, segments[0]?.debut));
  for (const segment of segments)
    for (const [i, connuDes] of cuts.entries()) {
      const applied = operations.filter((o) => o.publie <= connuDes && contient(o.operation.fenetre, segment.jour));
      const key = keyOf(applied, segment.jour);
      let version = versions.get(key);
      if (version === undefined) {
        version = build(corpus, nom, segment.jour, connuDes, [...versions.values()].filter((v) => v !== null).length + 1, keep);
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

function build(corpus: Corpus, nom: string, jour: Jour, connuLe: Jour, rang: number, keep: (d: readonly Diagnostic[]) => void): Version | null {
  const viewpoint = { jour, connuLe, sans: [], lectures: [] };
  const law = lawFromCorpus(corpus, viewpoint, nom);
  keep(law.diagnostics);
  const dispositif = law.value.dispositifs.get(nom);
  if (!dispositif) return null;
  const programme = programmeFromLaw(law.value, dispositif);
  if (!law.diagnostics.some(isError)) keep(programme.diagnostics); // what a broken law lacks has been said
  return { cle: `v${rang}`, viewpoint, law: dispositif, programme: programme.value };
}
