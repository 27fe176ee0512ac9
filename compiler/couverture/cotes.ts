// On which side of a threshold a practice stands, in its own units: of a rate n/d, one more or one less of what is counted; of a
// count, one; of a day, the eve and the morrow; of an amount, a centime. Which sides can be reached at all.
import type { Contexte } from "../evaluate/expressions.ts";
import { calculer, estDetermine } from "../evaluate/expressions.ts";
import type { Expr, Programme, Type } from "../ir/programme.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import { COTES, indexDe, lue, type Cote, type Index } from "./reperes.ts";

/** How far the nearest reachable value is; null: none is nearest, any distance will do. */
export interface Mesure {
  readonly expr: Expr;
  readonly pas: Exact | null;
  /** A rate: what is counted, and over what. */
  readonly rapport: { readonly num: Expr; readonly den: Expr } | null;
  readonly min: Exact | null;
  readonly max: Exact | null;
}

const CENTIME = exact.fraction(1n, 100n);

export function mesureDe(programme: Programme, e: Expr): Mesure {
  const index = indexDe(programme);
  const expr = lue(index, e);
  if (expr.kind === "quotient" && entiere(programme, index, expr.num) && entiere(programme, index, expr.den)) {
    return { expr, pas: exact.UN, rapport: { num: lue(index, expr.num), den: lue(index, expr.den) }, min: exact.ZERO, max: expr.part ? exact.UN : null };
  }
  const entree = expr.kind === "entree" ? programme.entrees.find((x) => x.nom === expr.nom) : undefined;
  const type = entree?.type;
  const bornes = { min: entree?.min ?? null, max: entree?.max ?? null };
  if (type?.kind === "date" || entree?.entier === true) return { expr, pas: exact.UN, rapport: null, ...bornes };
  return { expr, pas: type && euros(type) ? CENTIME : null, rapport: null, ...bornes };
}

function euros(t: Type): boolean {
  return t.kind === "nombre" && t.dimension.kind === "montant";
}

function entiere(programme: Programme, index: Index, e: Expr): boolean {
  const x = lue(index, e);
  if (x.kind === "entree") return programme.entrees.find((y) => y.nom === x.nom)?.entier === true;
  if (x.kind === "constante") return x.valeur.kind === "nombre" && exact.estEntier(x.valeur.valeur);
  if (x.kind === "agregat") return x.fonction === "somme" && x.termes.every((t) => entiere(programme, index, t));
  return x.kind === "arithmetique" && entiere(programme, index, x.gauche) && entiere(programme, index, x.droite);
}

/** The sides that some practice can show of a threshold whose value is known (null: it hangs on the practice). */
export function cotesPossibles(m: Mesure, seuil: Exact | null): readonly Cote[] {
  if (seuil === null) return COTES;
  return COTES.filter((c) => {
    if (c === "à") return (m.pas === null || m.rapport !== null || !exact.egal(m.pas, exact.UN) || exact.estEntier(seuil)) && dedans(m, seuil, seuil);
    return c === "sous" ? m.min === null || exact.compare(seuil, m.min) > 0 : m.max === null || exact.compare(seuil, m.max) < 0;
  });
}

function dedans(m: Mesure, bas: Exact, haut: Exact): boolean {
  return (m.min === null || exact.compare(bas, m.min) >= 0) && (m.max === null || exact.compare(haut, m.max) <= 0);
}

/** The value of an expression when it is one number. */
export function point(e: Expr, c: Contexte): Exact | null {
  const v = calculer(e, c);
  return v.kind === "nombre" && estDetermine(v) && !v.nombre.vide && !v.nombre.nm ? v.nombre.min : null;
}

/** Which side this practice shows; null: far from the threshold, or not known. */
export function coteDe(m: Mesure, seuil: Exact | null, c: Contexte): Cote | null {
  if (seuil === null) return null;
  const [valeur, fois] = m.rapport ? [point(m.rapport.num, c), point(m.rapport.den, c)] : [point(m.expr, c), exact.UN];
  if (valeur === null || fois === null || exact.signe(fois) === 0) return null;
  const cible = exact.fois(seuil, fois);
  const ordre = exact.compare(valeur, cible);
  if (ordre === 0) return "à";
  const ecart = ordre < 0 ? exact.moins(cible, valeur) : exact.moins(valeur, cible);
  // The whole number next to a threshold that is none is nearer than one unit.
  if (m.pas !== null && exact.compare(ecart, m.pas) > 0) return null;
  return ordre < 0 ? "sous" : "sur";
}
