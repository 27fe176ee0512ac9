// What a version knows of itself so that it can be explained, put together once, when its module is read.
import type { Calcul } from "./algebre.ts";
import type { Libelles, RaisonsDElement } from "./explique.ts";
import type { Declarees } from "./lecture.ts";
import type { Description } from "./types.ts";

/**
 * Ce que le module en entiers d'une version exporte, s'il y en a un : le calcul, nul si les données ne sont pas toutes connues et admises,
 * et les données brutes, dans l'ordre des entrées de la version.
 */
export interface Noyau<Donnees> {
  readonly enEntiers: (donnees: Donnees, exercice: number) => object | null;
  readonly donneesLues: (donnees: Donnees) => readonly unknown[];
}

export interface Sujet<Donnees> {
  readonly description: Description;
  readonly raisons: readonly RaisonsDElement[];
  readonly calcul: Calcul;
  readonly toutes: Declarees;
  readonly mots: Libelles;
  readonly noyau: Noyau<Donnees> | null;
  /** The last property names that were found to be the data of the version, in their order. */
  cles: readonly string[];
}

/* @__NO_SIDE_EFFECTS__ */
export function sujetDeVersion<Donnees>(
  description: Description, raisons: readonly RaisonsDElement[], calcul: Calcul, toutes: Declarees, mots: Libelles,
  ...[enEntiers, donneesLues]: readonly [] | readonly [Noyau<Donnees>["enEntiers"], Noyau<Donnees>["donneesLues"]]
): Sujet<Donnees> {
  const noyau = enEntiers === undefined || donneesLues === undefined ? null : { enEntiers, donneesLues };
  return { description, raisons, calcul, toutes, mots, noyau, cles: [] };
}
