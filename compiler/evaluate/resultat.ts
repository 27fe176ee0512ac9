// What one evaluation answers. Numbers are enclosures: exact when min equals max, otherwise they contain every possible result.
import type { Exact } from "../runtime/exact.ts";
import type { Jour } from "../runtime/jours.ts";
import type { Nombre } from "../runtime/intervalle.ts";
import type { Verite } from "../runtime/logique.ts";

/** A value given by the practice. Absent data are simply not in the map: absent is never zero. */
export type ValeurDonnee =
  | { readonly kind: "nombre"; readonly valeur: Exact }
  | { readonly kind: "booleen"; readonly valeur: boolean }
  | { readonly kind: "date"; readonly jour: Jour }
  | { readonly kind: "option"; readonly option: string };

export type Donnees = ReadonlyMap<string, ValeurDonnee>;

/** A value computed by a rule. Days are numbers (jours.numeroDe) in `nombre` values of rules of type date. */
export type Valeur =
  | { readonly kind: "verite"; readonly verite: Verite }
  | { readonly kind: "nombre"; readonly nombre: Nombre }
  | { readonly kind: "options"; readonly options: readonly string[] };

export type Verdict = "atteint" | "non atteint" | "non accessible" | "non évaluable";

/** Bounds of a figure; null: no bound on that side. Exact when both are equal. */
export interface Fourchette {
  readonly min: Exact | null;
  readonly max: Exact | null;
}

export interface ResultatElement {
  readonly nom: string;
  /** Null: the element has no test of its own and is accessible (or may be). */
  readonly verdict: Verdict | null;
  readonly points: Fourchette | null;
  readonly montant: Fourchette | null;
  /** Measured rate or count, when it has a mesure. */
  readonly mesure: Nombre | null;
}

export interface DonneeManquante {
  readonly nom: string;
  /** How much the enclosure of the amount (else of the points) depends on it: width of what it holds open, largest first. Null: unbounded. */
  readonly largeur: Exact | null;
}

export interface Resultat {
  readonly points: Fourchette | null;
  readonly montant: Fourchette | null;
  /** In reading order. */
  readonly elements: readonly ResultatElement[];
  readonly resultats: ReadonlyMap<string, Valeur>;
  /** Absent data on which something undetermined depends, ranked. */
  readonly manquantes: readonly DonneeManquante[];
  /** The value of every rule, by id, in order of computation. */
  readonly trace: ReadonlyMap<string, Valeur>;
}
