// Figures side by side: before and after, their difference, the most in points and euros.
import { montant, nombre, points } from "../../runtime/ecriture.ts";
import * as exact from "../../runtime/exact.ts";
import type { Exact } from "../../runtime/exact.ts";
import { column } from "../document/document.ts";
import type { Column } from "../document/document.ts";
import type { Maximum } from "../../evaluate/sommet.ts";

export const SANS_MAXIMUM = "sans maximum";

/** Undefined: gives none; null: no limit. */
export type Chiffre = Exact | null | undefined;

export function dire(e: Chiffre, comment: (e: Exact) => string): string {
  return e === undefined ? "—" : e === null ? SANS_MAXIMUM : comment(e);
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
  if (p === undefined) return e === null ? SANS_MAXIMUM : `${montant(e!)} au plus`;
  return p === null ? SANS_MAXIMUM : `${points(p)} au plus${e === undefined || e === null ? "" : `, soit ${montant(e)}`}`;
}

export interface AvantApres {
  readonly avant: Maximum;
  readonly apres: Maximum;
}

/** Points then euros, before, after and difference; a unit without a figure in any line, or without limit in all, is left out. */
export function colonnesDeChiffres(lignes: readonly AvantApres[], avant: string, apres: string): { readonly titres: readonly Column[]; cases(ligne: AvantApres): readonly string[] } {
  const unites = [{ nom: "Points", de: (m: Maximum): Chiffre => m.points, comment: nombre }, { nom: "Euros", de: (m: Maximum): Chiffre => m.montant, comment: montant }]
    .filter((u) => lignes.some((l) => [u.de(l.avant), u.de(l.apres)].some((x) => x !== undefined && x !== null)));
  return {
    titres: unites.flatMap((u) => [`${u.nom} ${avant}`, `${u.nom} ${apres}`, "Écart"]).map((t) => column(t, "right")),
    cases: (l) => unites.flatMap((u) => [dire(u.de(l.avant), u.comment), dire(u.de(l.apres), u.comment), ecart(u.de(l.avant), u.de(l.apres), u.comment)]),
  };
}
