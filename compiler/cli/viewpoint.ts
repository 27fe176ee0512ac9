// The viewpoint asked for on the command line: exercice or day, known-on day, acts left out, readings taken.
import type { Corpus } from "../corpus/corpus.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { VUE_ORDINAIRE, type Vue } from "../edition/edition.ts";
import type { Hypothese, Viewpoint } from "../law/law.ts";
import { nomsDesDispositifs } from "../edition/from-corpus.ts";
import { periodeDe } from "../edition/segments.ts";
import { dernierJour, existe, jourDe, jourEnLettres, lireJour, moisDuNom, type Jour } from "../runtime/jours.ts";
import { Usage } from "./exit.ts";

export interface PointDeVue {
  readonly dispositif: string;
  readonly viewpoint: Viewpoint;
  /** Null for a dispositif judged by day. */
  readonly exercice: number | null;
}

export function pointDeVue(corpus: Corpus, dispositif: string, options: Readonly<Record<string, unknown>>): PointDeVue {
  const lectures = actes(corpus, options["lecture"], "--lecture", true);
  connu(corpus, dispositif, lectures);
  const annuel = periodeDe(corpus, dispositif, lectures) === "annee-civile";
  const exercice = exerciceDe(options["exercice"]);
  const jour = jourDit(options["jour"], "--jour");
  if (exercice !== undefined && jour !== undefined) throw new Usage(`--exercice et --jour ne se donnent pas ensemble : « ${dispositif} » se juge ${annuel ? "par exercice, retirez --jour" : "à un jour, retirez --exercice"}.`);
  if (annuel && exercice === undefined) throw new Usage(`« ${dispositif} » se juge par exercice : ajoutez par exemple « --exercice 2022 ».`);
  if (!annuel && jour === undefined) throw new Usage(`« ${dispositif} » se juge à un jour : ajoutez par exemple « --jour 2022-12-31 ».`);
  return {
    dispositif,
    exercice: annuel ? exercice! : null,
    viewpoint: {
      jour: annuel ? dernierJour(exercice!) : jour!,
      ...surLesActes(corpus, options),
    },
  };
}

/** What the options say of the acts: known by when, left out, read how. */
export function surLesActes(corpus: Corpus, options: Readonly<Record<string, unknown>>): Omit<Viewpoint, "jour"> {
  return { connuLe: jourDit(options["connuLe"], "--connu-le") ?? corpus.publications[corpus.publications.length - 1] ?? "1900-01-01", ...hypothese(corpus, options) };
}

/** The name, if a dispositif bears it: one that an act creates, or a reading taken. */
export function connu(corpus: Corpus, dispositif: string, lectures: readonly string[] = []): string {
  const noms = nomsDesDispositifs(corpus, lectures);
  if (noms.includes(dispositif)) return dispositif;
  const near = nearest(dispositif, noms);
  throw new Usage(`Le dispositif « ${dispositif} » n’existe pas.${near ? ` Vouliez-vous dire « ${near} » ?` : ""} Dispositifs : ${noms.join(", ") || "aucun"}.`);
}

/** The same for every dispositif and every period at once. */
export function vueDite(corpus: Corpus, options: Readonly<Record<string, unknown>>): Vue {
  const connuLe = jourDit(options["connuLe"], "--connu-le") ?? null;
  const premiere = corpus.publications[0];
  if (connuLe !== null && (premiere === undefined || connuLe < premiere))
    throw new Usage(`Le ${jourEnLettres(connuLe)}, rien n’était publié${premiere === undefined ? "" : ` : le premier acte est du ${jourEnLettres(premiere)}`}.`);
  const suppose = hypothese(corpus, options);
  for (const id of [...suppose.sans, ...suppose.lectures])
    if (connuLe !== null && corpus.acteParId.get(id)!.publie > connuLe) throw new Usage(`« ${id} » n’était pas encore publié le ${jourEnLettres(connuLe)}.`);
  return connuLe === null && suppose.sans.length + suppose.lectures.length === 0 ? VUE_ORDINAIRE : { connuLe, ...suppose };
}

function hypothese(corpus: Corpus, options: Readonly<Record<string, unknown>>): Hypothese {
  return { sans: actes(corpus, options["sans"], "--sans", false), lectures: actes(corpus, options["lecture"], "--lecture", true) };
}

function exerciceDe(dit: unknown): number | undefined {
  if (dit === undefined) return undefined;
  if (typeof dit === "string" && /^(19|20|21)\d\d$/.test(dit)) return Number(dit);
  throw new Usage(`--exercice attend une année sur quatre chiffres, par exemple 2022, pas « ${String(dit)} ».`);
}

function jourDit(dit: unknown, option: string): Jour | undefined {
  if (dit === undefined) return undefined;
  const texte = String(dit).trim();
  const jour = jourEcrit(texte);
  if (jour) return jour;
  throw new Usage(`${option} attend une date qui existe, par exemple 2022-12-31, pas « ${texte} ».`);
}

/** Reads 2022-12-31, 31/12/2022 or « 31 décembre 2022 »; undefined when it is no day that exists. */
export function jourEcrit(texte: string): Jour | undefined {
  const iso = lireJour(texte);
  if (iso) return iso;
  const barre = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(texte);
  const long = /^(\d{1,2})(?:er)?\s+(\p{L}+)\s+(\d{4})$/u.exec(texte);
  const c = barre
    ? { jour: Number(barre[1]), mois: Number(barre[2]), annee: Number(barre[3]) }
    : long
      ? { jour: Number(long[1]), mois: moisDuNom(long[2]!), annee: Number(long[3]) }
      : undefined;
  return c && existe(c) ? jourDe(c) : undefined;
}

/** Acts, or readings, that exist. */
export function actes(corpus: Corpus, dit: unknown, option: string, lecture: boolean): string[] {
  const noms = Array.isArray(dit) ? dit.map(String) : [];
  const connus = corpus.actes.filter((a) => (a.genre === "lecture") === lecture).map((a) => a.id);
  for (const nom of noms)
    if (!connus.includes(nom)) {
      const near = nearest(nom, connus);
      throw new Usage(`${option} : « ${nom} » n’existe pas.${near ? ` Vouliez-vous dire « ${near} » ?` : ""} ${lecture ? "Lectures" : "Actes"} : ${connus.join(", ") || "aucun"}.`);
    }
  return noms;
}
