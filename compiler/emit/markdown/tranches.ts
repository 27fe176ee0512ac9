// The grid of an edition as a reader crosses it: at one known-on day, the exercices (or spans of days) one after the other,
// each with its version.
import { maximaDuProgramme } from "../../evaluate/sommet.ts";
import type { Maxima } from "../../evaluate/sommet.ts";
import type { CaseDeGrille, EditionDispositif, Version } from "../../edition/edition.ts";
import type { Programme } from "../../ir/programme.ts";
import { litLaFinDExercice } from "../../ir/walk.ts";
import { anneeDe, jourEnLettres, premierJour, veille } from "../../runtime/jours.ts";
import type { Jour } from "../../runtime/jours.ts";
import { ORIGINE } from "../../corpus/corpus.ts";
import { fenetreEnMots } from "../document/mots.ts";

/** Half-open, in days; whole years when the exercice is the calendar year. */
export interface Tranche {
  readonly debut: Jour;
  readonly fin: Jour | null;
  readonly version: Version | null;
}

/** A column of the tables and a page of text. */
export interface Colonne extends Tranche {
  readonly version: Version;
  /** « 2022 », « 2026 et suivants », « à compter du 1er mai 2023 ». */
  readonly titre: string;
  /** « exercice 2022 »: for a sentence. */
  readonly periode: string;
  /** File name without ending. */
  readonly slug: string;
  readonly exercice: number | null;
  /** After the last exercice that the sources confirm. */
  readonly provisoire: boolean;
}

function bornesDe(c: CaseDeGrille): { debut: Jour; fin: Jour | null } {
  if (c.exercices === null) return c.jours;
  return { debut: premierJour(c.exercices.de), fin: c.exercices.a === null ? null : premierJour(c.exercices.a + 1) };
}

function versionDe(d: EditionDispositif, cle: string | null): Version | null {
  return cle === null ? null : (d.versions.find((v) => v.cle === cle) ?? null);
}

/** What was known on a day, in order of validity. Neighbours with the same version are one. */
export function tranchesConnues(d: EditionDispositif, connuLe: Jour): readonly Tranche[] {
  const out: Tranche[] = [];
  for (const c of d.grille) {
    if (c.connuDes > connuLe || (c.connuJusque !== null && c.connuJusque <= connuLe)) continue;
    const { debut, fin } = bornesDe(c);
    const version = versionDe(d, c.version);
    const derniere = out.at(-1);
    if (derniere !== undefined && derniere.version === version && derniere.fin === debut) out[out.length - 1] = { ...derniere, fin };
    else out.push({ debut, fin, version });
  }
  return out;
}

export function versionConnue(d: EditionDispositif, jour: Jour, connuLe: Jour): Version | null {
  return tranchesConnues(d, connuLe).find((t) => t.debut <= jour && (t.fin === null || jour < t.fin))?.version ?? null;
}

/** Longer closed spans are kept as one column. */
const ANNEES_AU_PLUS = 20;

/** Every exercice at a known-on day; the last one open. An open span is told year by year as far as the sources confirm it. */
export function colonnes(d: EditionDispositif, connuLe: Jour): readonly Colonne[] {
  const out: Colonne[] = [];
  for (const { debut, fin, version } of tranchesConnues(d, connuLe)) {
    if (version === null) continue;
    const confirme = version.programme.confirmeJusquEn;
    if (d.periode === "unique") {
      out.push({ debut, fin, version, titre: fenetreEnMots(debut, fin), periode: fenetreEnMots(debut, fin), slug: debut <= ORIGINE ? "origine" : debut, exercice: null, provisoire: false });
      continue;
    }
    const de = anneeDe(debut);
    const dernier = fin === null ? Math.max(de, (confirme ?? de) + 1) : anneeDe(fin) - 1;
    if (dernier - de >= ANNEES_AU_PLUS) {
      out.push({ ...annee(debut, fin, version, `${de} à ${dernier}`, confirme), periode: `exercices ${de} à ${dernier}` });
      continue;
    }
    for (let a = de; a <= dernier; a++) {
      const ouverte = fin === null && a === dernier;
      out.push(annee(premierJour(a), ouverte ? null : premierJour(a + 1), version, ouverte ? `${a} et suivants` : String(a), confirme));
    }
  }
  return out;
}

function annee(debut: Jour, fin: Jour | null, version: Version, titre: string, confirme: number | null): Colonne {
  const a = anneeDe(debut);
  const ouverte = fin === null;
  return { debut, fin, version, titre, periode: ouverte ? `exercices ${titre}` : `exercice ${titre}`, slug: String(a).padStart(4, "0"), exercice: a, provisoire: confirme !== null && a > confirme };
}

/** « 2019 à 2021 » for a span of columns, by their first and last. */
export function etendueEnMots(premiere: Colonne, derniere: Colonne): string {
  if (premiere === derniere && (premiere.exercice === null || derniere.fin !== null)) return premiere.exercice === null ? premiere.titre : `en ${premiere.titre}`;
  if (premiere.exercice === null) return fenetreEnMots(premiere.debut, derniere.fin);
  return derniere.fin === null ? `à compter de ${premiere.exercice}` : `de ${premiere.exercice} à ${anneeDe(veille(derniere.fin))}`;
}

/** Runs of columns on which something is said alike; an undefined word breaks the run. */
export function parPlages<T>(cols: readonly Colonne[], dire: (c: Colonne) => T | undefined, cle: (t: T) => string): readonly { readonly valeur: T; readonly quand: string; readonly premiere: Colonne }[] {
  const plages: { valeur: T; cle: string; premiere: Colonne; derniere: Colonne }[] = [];
  cols.forEach((c, i) => {
    const valeur = dire(c);
    if (valeur === undefined) return;
    const derniere = plages.at(-1);
    if (derniere !== undefined && derniere.derniere === cols[i - 1] && derniere.cle === cle(valeur)) derniere.derniere = c;
    else plages.push({ valeur, cle: cle(valeur), premiere: c, derniere: c });
  });
  return plages.map((p) => ({ valeur: p.valeur, premiere: p.premiere, quand: etendueEnMots(p.premiere, p.derniere) }));
}

// ---- the most that a version gives --------------------------------------------------------------------------------

/** Several pages ask for the same maxima, and an evaluation costs more than a page. Null: whatever the exercice. */
const dejaCalcules = new WeakMap<Programme, Map<Jour | null, Maxima>>();

export function maximaDe({ programme }: Version, jour: Jour): Maxima {
  const siens = dejaCalcules.get(programme) ?? new Map<Jour | null, Maxima>();
  dejaCalcules.set(programme, siens);
  const cle = programme.regles.some((r) => litLaFinDExercice(r.expr)) ? jour : null;
  const deja = siens.get(cle);
  if (deja !== undefined) return deja;
  const maxima = maximaDuProgramme(programme, programme.periode === "unique" ? { exercice: null, jour } : { exercice: anneeDe(jour) });
  siens.set(cle, maxima);
  return maxima;
}

/** « avant le 25 septembre 2021 », « du 11 janvier au 29 avril 2023 »: known-on days of a variant. */
export function connuEnMots(debut: Jour | null, fin: Jour | null): string {
  if (debut === null) return fin === null ? "toujours" : `avant le ${jourEnLettres(fin)}`;
  return fin === null ? `à compter du ${jourEnLettres(debut)}` : `du ${jourEnLettres(debut)} au ${jourEnLettres(veille(fin))}`;
}

/** The successive readings of one day as publications followed, oldest first; neighbours with the same version are one. */
export function variantesConnues(d: EditionDispositif, jour: Jour): readonly { readonly connuDes: Jour; readonly connuJusque: Jour | null; readonly version: Version | null }[] {
  const out: { connuDes: Jour; connuJusque: Jour | null; version: Version | null }[] = [];
  const cases = d.grille.filter((c) => {
    const { debut, fin } = bornesDe(c);
    return debut <= jour && (fin === null || jour < fin);
  });
  for (const c of [...cases].sort((a, b) => (a.connuDes < b.connuDes ? -1 : a.connuDes > b.connuDes ? 1 : 0))) {
    const version = versionDe(d, c.version);
    const derniere = out.at(-1);
    if (derniere !== undefined && derniere.version === version) out[out.length - 1] = { ...derniere, connuJusque: c.connuJusque };
    else out.push({ connuDes: c.connuDes, connuJusque: c.connuJusque, version });
  }
  return out;
}
