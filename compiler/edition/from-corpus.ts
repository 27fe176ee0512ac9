// Every distinct version of the law: validity × knowledge, consolidated and lowered once each. Two cells share a version when
// the same instructions apply to them and every dated value falls on the same case.
import { connuAu } from "../corpus/connu.ts";
import type { Acte, Corpus, Operation } from "../corpus/corpus.ts";
import { isError, type Diagnostic, type Outcome } from "../diagnostics/diagnostic.ts";
import { dire } from "../diagnostics/catalogue/actes.ts";
import { programmeFromLaw } from "../ir/from-law.ts";
import { lawFromCorpus } from "../law/from-corpus.ts";
import type { Hypothese, Viewpoint } from "../law/law.ts";
import { jourEnLettres, type Jour } from "../runtime/jours.ts";
import type { Span } from "../source/span.ts";
import { Cellules, TOUJOURS } from "./cellules.ts";
import { VUE_ORDINAIRE, type CaseDeGrille, type Edition, type EditionDispositif, type Version, type Vue } from "./edition.ts";
import { lecturesEnsemble, sansUnActe, touche, Typees } from "./hypotheses.ts";
import { periodeDe, segmentsDe } from "./segments.ts";

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
  const noms = nomsDesDispositifs(corpus, vue.lectures);
  const typees = new Map(noms.map((nom) => [nom, new Typees(nom)]));
  const cellules = new Map(noms.map((nom) => [nom, new Cellules(corpus, nom, vue)]));
  const dispositifs = noms.map((nom) => editionDispositif(corpus, nom, vue, typees.get(nom)!, cellules.get(nom)!, keep));
  if (vue === VUE_ORDINAIRE) {
    if (!diagnostics.some(isError)) lireLesLectures(corpus, typees, keep);
    if (!diagnostics.some(isError)) for (const nom of noms) diagnostics.push(...sansUnActe(corpus, typees.get(nom)!, cellules.get(nom)!), ...lecturesEnsemble(corpus, nom, typees.get(nom)!));
  }
  const connuLe = vue.connuLe ?? corpus.publications[corpus.publications.length - 1] ?? "1900-01-01";
  const { versionDuCompilateur } = marques;
  return { value: { corpus, vue, dispositifs, connuLe, get empreinte() { return marques.empreinte; }, versionDuCompilateur }, diagnostics: sansEchos(diagnostics) };
}

/** One dispositif as known on one day only, under a hypothesis: to be held against the edition. What is wrong there is not said. */
export function dispositifSous(corpus: Corpus, nom: string, connuLe: Jour, hypothese: Hypothese): EditionDispositif {
  return editionDispositif(corpus, nom, hypothese, new Typees(nom), new Cellules(corpus, nom, hypothese, connuLe), null);
}

/** A clause already found wrong in itself is not what later acts quote: they are not blamed for it. */
function sansEchos(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const dedans = (a: Span, b: Span): boolean => a.file === b.file && b.start <= a.start && a.end <= b.end;
  return diagnostics.filter((d) => d.code !== "au-lieu-de-faux"
    || !d.etiquettes.some((e) => diagnostics.some((autre) => autre.code === "seuil-sans-unite" && dedans(autre.span, e.span))));
}

/** Said of a name: wherever the name is used, the cause is one. */
const UNE_CAUSE: ReadonlySet<string> = new Set(["nom-inconnu", "element-sans-verdict", "grandeur-absente"]);

/** The same cause at another place: shown in the first message. */
function aussi(d: Diagnostic, autre: Diagnostic): Diagnostic {
  return { ...d, etiquettes: [...d.etiquettes, { span: autre.span, texte: "ici aussi" }] };
}

/** Readings are off by default, but one that cannot be applied is a fault all the same: each is consolidated once a segment. */
function lireLesLectures(corpus: Corpus, typees: ReadonlyMap<string, Typees>, keep: (d: readonly Diagnostic[]) => void): void {
  for (const lecture of corpus.actes) {
    if (lecture.genre !== "lecture") continue;
    for (const nom of new Set(lecture.operations.map((o) => o.dispositif)))
      for (const { jour } of segmentsDe(corpus, nom, [lecture.id])) {
        if (!touche(lecture, nom, jour)) continue;
        const vue = { jour, connuLe: TOUJOURS, sans: [], lectures: [lecture.id] };
        const { law, fautes } = (typees.get(nom) ?? new Typees(nom)).fautesDe(corpus, vue);
        const note = (d: Diagnostic): Diagnostic => dire("lecture-et-acte", d.span, { lecture: lecture.id, constat: d.titre, ici: d.ici ?? "" }, { etiquettes: d.etiquettes });
        keep(law.instructions.flatMap((i) => (i.motif && i.operation.dispositif === nom ? [note(i.motif)] : [])));
        keep(fautes.map((d) => (ecritApres(corpus, lecture, d.span) ? note(d) : d)));
      }
  }
}

/** Is this place in an act that comes after the reading, and says what it says whatever the reading? */
function ecritApres(corpus: Corpus, lecture: Acte, span: Span): boolean {
  const auteur = corpus.actes.filter((a) => a.node.span.file === span.file && a.node.span.start <= span.start).sort((a, b) => b.node.span.start - a.node.span.start)[0];
  return auteur !== undefined && auteur.rang > lecture.rang;
}

/** In order of creation; those that only readings create are there when the readings are taken. */
export function nomsDesDispositifs(corpus: Corpus, lectures: readonly string[] = []): readonly string[] {
  const noms = new Set<string>();
  for (const a of corpus.actes)
    for (const o of a.operations) if (o.instruction.kind === "cree" && (a.genre !== "lecture" || lectures.includes(a.id))) noms.add(o.dispositif);
  return [...noms];
}

const dejaFaites = new WeakMap<Corpus, Map<string, Version>>();

/** Versions of this corpus, by dispositif and by what applies in them: a reading leaves most of them as they were. */
function versionsFaites(corpus: Corpus): Map<string, Version> {
  const faites = dejaFaites.get(corpus) ?? new Map<string, Version>();
  dejaFaites.set(corpus, faites);
  return faites;
}

function editionDispositif(corpus: Corpus, nom: string, hypothese: Hypothese, typees: Typees, cellules: Cellules, entendre: ((d: readonly Diagnostic[]) => void) | null): EditionDispositif {
  const keep = entendre ?? (() => {});
  const versions = new Map<string, Version | null>();
  // Without an act, what still applies may apply otherwise: those versions are never taken from elsewhere.
  const faites = hypothese.sans.length === 0 ? versionsFaites(corpus) : new Map<string, Version>();
  const grille: CaseDeGrille[] = [];
  const creation = cellules.operations.find((o) => o.operation.instruction.kind === "cree" && o.operation.dispositif === nom)?.operation.instruction;
  let libelle: string = (creation?.kind === "cree" ? creation.dispositif.libelle?.texte : undefined) ?? nom;
  keep(avantLaNaissance(cellules.operations.map((o) => o.operation), nom, cellules.segments[0]?.debut));
  for (const segment of cellules.segments)
    for (const [i, { cle, connuDes }] of cellules.de(segment).entries()) {
      let version = versions.get(cle);
      if (version === undefined) {
        const rang = [...versions.values()].filter((v) => v !== null).length + 1;
        const faite = entendre === null ? faites.get(`${nom} ${cle}`) : undefined;
        version = faite ? { ...faite, cle: `v${rang}` } : build(corpus, nom, { jour: segment.jour, connuLe: connuDes, sans: hypothese.sans, lectures: hypothese.lectures }, rang, typees, keep);
        if (version && hypothese.sans.length === 0) faites.set(`${nom} ${cle}`, version);
        versions.set(cle, version);
      }
      if (version) libelle = version.law.libelle ?? nom;
      grille.push({
        exercices: segment.exercices,
        jours: { debut: segment.debut, fin: segment.fin },
        connuDes: cellules.coupes[i]!,
        connuJusque: cellules.coupes[i + 1] ?? null,
        version: version?.cle ?? null,
      });
    }
  return {
    nom,
    libelle,
    periode: periodeDe(corpus, nom, hypothese.lectures),
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

function build(corpus: Corpus, nom: string, viewpoint: Viewpoint, rang: number, typees: Typees, keep: (d: readonly Diagnostic[]) => void): Version | null {
  const law = lawFromCorpus(corpus, viewpoint, nom);
  keep(law.diagnostics);
  const dispositif = law.value.dispositifs.get(nom);
  if (!dispositif) return null;
  const programme = programmeFromLaw(law.value, dispositif);
  if (!law.diagnostics.some(isError)) keep(programme.diagnostics); // what a broken law lacks has been said
  typees.retenir(law.value);
  return { cle: `v${rang}`, viewpoint, law: dispositif, programme: programme.value };
}
