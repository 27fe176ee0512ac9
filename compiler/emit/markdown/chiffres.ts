// Figures side by side: before and after, their difference, the most in points and euros.
import { montant, nombre, points } from "../../runtime/ecriture.ts";
import * as exact from "../../runtime/exact.ts";
import type { Exact } from "../../runtime/exact.ts";
import type { Maximum } from "../../evaluate/sommet.ts";

/** Undefined: gives none; null: no limit. */
export type Chiffre = Exact | null | undefined;

export function dire(e: Chiffre, comment: (e: Exact) => string): string {
  return e === undefined ? "—" : e === null ? "sans maximum" : comment(e);
}

/** « +150 », « −48 », « = »; a dash where there is no figure to compare. */
export function ecart(a: Chiffre, b: Chiffre, comment: (e: Exact) => string): string {
  if (a === null || b === null || a === undefined || b === undefined) return memes(a, b) ? "=" : "—";
  const diff = exact.moins(b, a);
  return exact.signe(diff) > 0 ? `+${comment(diff)}` : exact.signe(diff) < 0 ? `−${comment(exact.oppose(diff))}` : "=";
}

export function memes(a: Chiffre, b: Chiffre): boolean {
  return a === null || b === null || a === undefined || b === undefined ? a === b : exact.egal(a, b);
}

/** « 605 points au plus, soit 4 235 € ». */
export function plafond({ points: p, montant: e }: Maximum): string {
  if (p === undefined && e === undefined) return "aucun chiffre";
  if (p === undefined) return e === null ? "sans maximum" : `${montant(e!)} au plus`;
  return p === null ? "sans maximum" : `${points(p)} au plus${e === undefined || e === null ? "" : `, soit ${montant(e)}`}`;
}

/** Points then euros, before, after and difference: six cells. */
export function sixCases(avant: Maximum, apres: Maximum): readonly string[] {
  return [
    dire(avant.points, nombre), dire(apres.points, nombre), ecart(avant.points, apres.points, nombre),
    dire(avant.montant, montant), dire(apres.montant, montant), ecart(avant.montant, apres.montant, montant),
  ];
}
