// Fichier généré par Avenant — ne pas modifier.
// Reads what a practice gives: plain JSON values, each checked against its description. Absent is never zero: an absent
// datum is everything that it may still be. What cannot be read is refused with a sentence, never corrected.
import * as exact from "./exact.ts";
import type { Exact } from "./exact.ts";
import { entre, estPoint, exactement } from "./intervalle.ts";
import type { Nombre } from "./intervalle.ts";
import { lireJour, numeroDe } from "./jours.ts";
import { reponse } from "./logique.ts";
import type { EntreeDecrite, ErreurDeDonnee, Valeur } from "./types.ts";
import { intersection } from "./valeurs.ts";

export interface Lecture {
  /** Une valeur par donnée décrite, dans l'ordre. */
  readonly valeurs: readonly Valeur[];
  readonly absentes: readonly string[];
  readonly sansEffet: readonly string[];
  readonly erreurs: readonly ErreurDeDonnee[];
}

/** Une donnée fournie : seules les propriétés propres de l'objet comptent. */
function fournie(donnees: object, nom: string): unknown {
  return Object.hasOwn(donnees, nom) ? (donnees as Record<string, unknown>)[nom] : undefined;
}

export function lire(entrees: readonly EntreeDecrite[], connues: readonly string[], donnees: object): Lecture {
  const erreurs: ErreurDeDonnee[] = [];
  const valeurs: Valeur[] = [];
  const absentes: string[] = [];
  for (const entree of entrees) {
    const brut = fournie(donnees, entree.nom);
    const lue = brut === undefined ? absente(entree) : presente(entree, brut);
    if (brut === undefined) absentes.push(entree.nom);
    if (typeof lue === "string") erreurs.push({ donnee: entree.nom, message: lue });
    valeurs.push(typeof lue === "string" ? absente(entree) : lue);
  }
  const lues = new Set(entrees.map((e) => e.nom));
  const declarees = new Set(connues);
  const sansEffet: string[] = [];
  for (const nom of Object.keys(donnees)) {
    if (lues.has(nom) || fournie(donnees, nom) === undefined) continue;
    if (declarees.has(nom)) sansEffet.push(nom);
    else erreurs.push({ donnee: nom, message: `« ${nom} » n'est pas une donnée déclarée.` });
  }
  if (erreurs.length === 0) coherence(entrees, new Set(absentes), valeurs, erreurs);
  return { valeurs, absentes, sansEffet: sansEffet.sort(parCodes), erreurs };
}

function parCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Tout ce que la donnée peut encore être. */
function absente(entree: EntreeDecrite): Valeur {
  if (entree.genre === "booleen") return reponse(undefined);
  if (entree.genre === "choix") return entree.options ?? [];
  const { min = null, max = null } = entree;
  if (entree.entier === undefined) return entre(min, max);
  return entre(min && exact.entier(exact.plafond(min)), max && exact.entier(exact.plancher(max)));
}

/** La valeur, ou la phrase qui dit pourquoi elle est refusée. */
function presente(entree: EntreeDecrite, brut: unknown): Exclude<Valeur, string> | string {
  const quoi = `« ${entree.nom} »`;
  if (entree.genre === "booleen") return typeof brut === "boolean" ? reponse(brut) : `${quoi} attend vrai ou faux (true, false).`;
  if (entree.genre === "choix") {
    const { options = [] } = entree;
    if (typeof brut === "string" && options.includes(brut)) return [brut];
    return `${quoi} attend l'une de ces valeurs : ${options.join(", ")}.`;
  }
  const valeur = entree.genre === "date" ? lireDate(brut) : lireNombre(brut);
  if (valeur === undefined) {
    if (entree.genre === "date") return `${quoi} attend un jour qui existe, écrit AAAA-MM-JJ.`;
    return entree.entier === true ? `${quoi} attend un nombre entier.` : `${quoi} attend un nombre exact : un entier, ou un texte comme "22,5" ou "2/3".`;
  }
  if (entree.entier === true && !exact.estEntier(valeur)) return `${quoi} attend un nombre entier.`;
  if (entree.min !== undefined && exact.compare(valeur, entree.min) < 0) return `${quoi} ne peut être inférieure à ${exact.ecrire(entree.min)}.`;
  if (entree.max !== undefined && exact.compare(valeur, entree.max) > 0) return `${quoi} ne peut dépasser ${exact.ecrire(entree.max)}.`;
  const limite = entree.limites?.find(({ min, max }) => exact.compare(valeur, min) < 0 || exact.compare(valeur, max) > 0);
  if (limite !== undefined) return `${quoi} va de ${exact.ecrire(limite.min)} à ${exact.ecrire(limite.max)}.`;
  return exactement(valeur);
}

function lireDate(brut: unknown): Exact | undefined {
  const jour = typeof brut === "string" ? lireJour(brut) : undefined;
  return jour === undefined ? undefined : exact.entier(numeroDe(jour));
}

/** Entier de JavaScript (sûr), ou texte exact. */
function lireNombre(brut: unknown): Exact | undefined {
  if (typeof brut === "number") return Number.isSafeInteger(brut) ? exact.entier(brut) : undefined;
  return typeof brut === "string" ? exact.lire(brut.replace(",", ".")) : undefined;
}

/**
 * « au plus » : refusé entre deux données fournies. Une donnée absente en est d'autant mieux connue : si a est au plus b,
 * a ne dépasse pas le plus grand b, b n'est pas sous le plus petit a, et ainsi de proche en proche.
 */
function coherence(entrees: readonly EntreeDecrite[], absentes: ReadonlySet<string>, valeurs: Valeur[], erreurs: ErreurDeDonnee[]): void {
  for (const [rang, entree] of entrees.entries()) {
    const autre = absentes.has(entree.nom) ? undefined : prochaine(entrees, absentes, entree.auPlus);
    if (autre === undefined || exact.compare((valeurs[rang] as Nombre).min!, (valeurs[autre] as Nombre).max!) <= 0) continue;
    erreurs.push({ donnee: entree.nom, message: `« ${entree.nom} » ne peut dépasser « ${entrees[autre]!.nom} ».` });
  }
  for (let tour = 0, change = true; change && tour < entrees.length; tour++) {
    change = false;
    for (const [petite, { auPlus: grande }] of entrees.entries()) {
      if (grande === undefined) continue;
      const a = valeurs[petite] as Nombre;
      if (restreindre(valeurs, petite, entre(null, (valeurs[grande] as Nombre).max))) change = true;
      if (restreindre(valeurs, grande, entre(a.min, null))) change = true;
    }
  }
}

/** Rang de la première donnée fournie de la chaîne « au plus », à travers celles qui manquent. */
function prochaine(entrees: readonly EntreeDecrite[], absentes: ReadonlySet<string>, depart: number | undefined): number | undefined {
  const vues = new Set<number>();
  let rang = depart;
  while (rang !== undefined && absentes.has(entrees[rang]!.nom)) {
    if (vues.has(rang)) return undefined;
    vues.add(rang);
    rang = entrees[rang]!.auPlus;
  }
  return rang;
}

function restreindre(valeurs: Valeur[], rang: number, limite: Nombre): boolean {
  const avant = valeurs[rang] as Nombre;
  const apres = estPoint(avant) ? undefined : intersection(avant, limite);
  if (apres === undefined || (memeBorne(avant.min, apres.min) && memeBorne(avant.max, apres.max))) return false;
  valeurs[rang] = apres;
  return true;
}

function memeBorne(a: Exact | null, b: Exact | null): boolean {
  return a === null || b === null ? a === b : exact.egal(a, b);
}
