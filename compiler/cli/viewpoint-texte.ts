// A viewpoint written in a few words, as `comparer` takes two of them: « 2022 », « 2022 connu le 2022-12-31 », « 2023 sans
// règlement_arbitral », « 1er mai 2023 lecture tiers_inclus ». What is not said comes from the common options.
import type { Corpus } from "../corpus/corpus.ts";
import type { Vue } from "../diff/cote.ts";
import type { VueDe } from "../diff/comparer.ts";
import { fold, nearest } from "../diagnostics/suggest.ts";
import { periodeDe } from "../edition/segments.ts";
import type { Viewpoint } from "../law/law.ts";
import { anneeDe, dernierJour, type Jour } from "../runtime/jours.ts";
import { Usage } from "./exit.ts";
import { actes, jourEcrit } from "./viewpoint.ts";

const EXEMPLE = "par exemple « 2022 », « 2022 connu le 2022-12-31 » ou « 2023 sans avenant_9 »";
const MOTS = ["connu", "sans", "lecture"] as const;
const MOIS = /^\p{L}+$/u;

/** Does the argument begin as a viewpoint does, and not as a name? */
export function commenceUnPointDeVue(texte: string): boolean {
  return /^\s*(\d|exercice\s)/i.test(texte);
}

export interface PointDeVueEcrit {
  readonly moment: { readonly annee: number } | { readonly jour: Jour };
  readonly actes: Omit<Viewpoint, "jour">;
}

/** `defaut`: what the common options say; a text that speaks of one of them replaces it. */
export function lirePointDeVue(corpus: Corpus, texte: string, defaut: Omit<Viewpoint, "jour">): PointDeVueEcrit {
  const mots = texte.trim().split(/[\s\u00a0\u202f,]+/).filter((m) => m !== "");
  let i = fold(mots[0] ?? "") === "exercice" ? 1 : 0;
  const moment = lireMoment(mots.slice(i), texte);
  i += moment.mots;
  let { connuLe, sans, lectures } = defaut;
  const vus = new Set<string>();
  while (i < mots.length) {
    const mot = motCle(mots[i]!);
    if (mot === undefined) throw new Usage(inattendu(mots[i]!, texte));
    if (vus.has(mot)) throw new Usage(`« ${mot} » est écrit deux fois dans « ${texte} ».`);
    vus.add(mot);
    i++;
    if (mot === "connu") {
      if (fold(mots[i] ?? "") === "le") i++;
      const lu = lireJourEnMots(mots.slice(i));
      if (!lu) throw new Usage(`« connu le » attend une date qui existe, par exemple 2022-12-31, dans « ${texte} ».`);
      connuLe = lu.jour;
      i += lu.mots;
      continue;
    }
    const noms: string[] = [];
    for (; i < mots.length && motCle(mots[i]!) === undefined; i++) if (fold(mots[i]!) !== "et") noms.push(mots[i]!);
    if (noms.length === 0) throw new Usage(`Il manque ${mot === "sans" ? "un acte après « sans »" : "un nom après « lecture »"} dans « ${texte} ».`);
    if (mot === "sans") sans = actes(corpus, noms, "sans", false);
    else lectures = actes(corpus, noms, "lecture", true);
  }
  return { moment: moment.moment, actes: { connuLe, sans, lectures } };
}

function motCle(mot: string): (typeof MOTS)[number] | undefined {
  return MOTS.find((m) => fold(mot) === m);
}

function inattendu(mot: string, texte: string): string {
  const proche = nearest(mot, MOTS);
  return `« ${mot} » ne se comprend pas dans « ${texte} ».${proche ? ` Vouliez-vous dire « ${proche === "connu" ? "connu le" : proche} » ?` : ""} Après l’exercice ou le jour : connu le DATE, sans ACTE, lecture NOM.`;
}

function lireMoment(mots: readonly string[], texte: string): { readonly moment: PointDeVueEcrit["moment"]; readonly mots: number } {
  const jour = lireJourEnMots(mots);
  if (jour) return { moment: { jour: jour.jour }, mots: jour.mots };
  if (/^(19|20|21)\d\d$/.test(mots[0] ?? "")) return { moment: { annee: Number(mots[0]) }, mots: 1 };
  throw new Usage(`« ${texte} » n’est pas un point de vue : commencez par un exercice ou un jour qui existe, ${EXEMPLE}.`);
}

function lireJourEnMots(mots: readonly string[]): { readonly jour: Jour; readonly mots: number } | undefined {
  const un = jourEcrit(mots[0] ?? "");
  if (un) return { jour: un, mots: 1 };
  const trois = mots.length >= 3 && MOIS.test(mots[1]!) ? jourEcrit(mots.slice(0, 3).join(" ")) : undefined;
  return trois ? { jour: trois, mots: 3 } : undefined;
}

/**
 * The viewpoint for each dispositif. Named alone, a dispositif wants what it is judged by, an exercice or a day; among all of
 * them, a day stands for its exercice, and an exercice for its last day.
 */
export function vueDe(corpus: Corpus, ecrit: PointDeVueEcrit, seul: boolean): VueDe {
  return (dispositif): Vue => {
    const annuel = periodeDe(corpus, dispositif, ecrit.actes.lectures) === "annee-civile";
    const { moment } = ecrit;
    if (seul && annuel && "jour" in moment) throw new Usage(`« ${dispositif} » se juge par exercice : écrivez par exemple « ${anneeDe(moment.jour)} ».`);
    if (seul && !annuel && "annee" in moment) throw new Usage(`« ${dispositif} » se juge à un jour : écrivez par exemple « ${moment.annee}-12-31 ».`);
    const annee = "annee" in moment ? moment.annee : anneeDe(moment.jour);
    const jour = "jour" in moment && !annuel ? moment.jour : dernierJour(annee);
    return { viewpoint: { jour, ...ecrit.actes }, exercice: annuel ? annee : null };
  };
}
