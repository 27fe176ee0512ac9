// Fichier généré par Avenant — ne pas modifier.
// Numbers of which some part may be missing: the closed interval of the values that are still possible, and whether the
// number may be non mesurable. Every operation contains each result that its operands allow; points give points.
import * as exact from "./exact.ts";
import type { Exact, ModeArrondi } from "./exact.ts";

/** `min` null: no lower limit; `max` null: no upper limit. Make them only with the functions below. */
export interface Nombre {
  readonly min: Exact | null;
  readonly max: Exact | null;
  /** May be non mesurable. */
  readonly nm: boolean;
  /** Is surely non mesurable: it has no numeric value, and `min` and `max` mean nothing. */
  readonly vide: boolean;
}

export const NON_MESURABLE: Nombre = { min: null, max: null, nm: true, vide: true };

/** One known value. */
/* @__NO_SIDE_EFFECTS__ */
export function exactement(e: Exact): Nombre {
  return { min: e, max: e, nm: false, vide: false };
}

/** Some value from min to max, ends included; null is no limit. */
/* @__NO_SIDE_EFFECTS__ */
export function entre(min: Exact | null, max: Exact | null): Nombre {
  return fait(min, max, false);
}

export const NUL: Nombre = exactement(exact.ZERO);
/** A count or an amount that was not given. */
export const INCONNU_POSITIF: Nombre = entre(exact.ZERO, null);
export const INCONNU: Nombre = entre(null, null);

/** The value, when only one is possible. */
export function valeurDe(a: Nombre): Exact | undefined {
  return estPoint(a) ? a.min! : undefined;
}

/** Only one value is possible, and it is measurable. */
export function estPoint(a: Nombre): boolean {
  return !a.nm && a.min !== null && a.max !== null && (a.min === a.max || exact.egal(a.min, a.max));
}

function fait(min: Exact | null, max: Exact | null, nm: boolean): Nombre {
  return { min, max, nm, vide: false };
}

// ---- arithmetic ---------------------------------------------------------------------------------------------------

export function addition(a: Nombre, b: Nombre): Nombre {
  if (a.vide || b.vide) return NON_MESURABLE;
  const min = a.min === null || b.min === null ? null : exact.plus(a.min, b.min);
  const max = a.min === a.max && b.min === b.max ? min : a.max === null || b.max === null ? null : exact.plus(a.max, b.max);
  return fait(min, max, a.nm || b.nm);
}

export function oppose(a: Nombre): Nombre {
  if (a.vide) return NON_MESURABLE;
  const min = a.max === null ? null : exact.oppose(a.max);
  return fait(min, a.min === a.max ? min : a.min === null ? null : exact.oppose(a.min), a.nm);
}

export function soustraction(a: Nombre, b: Nombre): Nombre {
  return addition(a, oppose(b));
}

/** A limit of an interval: a number, or an infinity that knows its side. */
type Bout = Exact | "-∞" | "+∞";

function signeDe(b: Bout): number {
  return b === "-∞" ? -1 : b === "+∞" ? 1 : exact.signe(b);
}

/** Infinity × 0 is 0 here: an unlimited factor is still a number, and zero times it is zero. */
function foisBout(a: Bout, b: Bout): Bout {
  if (typeof a !== "string" && typeof b !== "string") return exact.fois(a, b);
  const s = signeDe(a) * signeDe(b);
  return s === 0 ? exact.ZERO : s < 0 ? "-∞" : "+∞";
}

function compareBouts(a: Bout, b: Bout): number {
  if (typeof a !== "string" && typeof b !== "string") return exact.compare(a, b);
  const rang = (x: Bout): number => (x === "-∞" ? -1 : x === "+∞" ? 1 : 0);
  return rang(a) - rang(b);
}

export function produit(a: Nombre, b: Nombre): Nombre {
  if (a.vide || b.vide) return NON_MESURABLE;
  const nm = a.nm || b.nm;
  // One value on each side, as when all data are known.
  if (a.min !== null && a.min === a.max && b.min !== null && b.min === b.max) {
    const e = exact.fois(a.min, b.min);
    return fait(e, e, nm);
  }
  let bas: Bout = "+∞";
  let haut: Bout = "-∞";
  for (const x of [a.min ?? "-∞", a.max ?? "+∞"] as const) {
    for (const y of [b.min ?? "-∞", b.max ?? "+∞"] as const) {
      const p = foisBout(x, y);
      if (compareBouts(p, bas) < 0) bas = p;
      if (compareBouts(p, haut) > 0) haut = p;
    }
  }
  return fait(typeof bas === "string" ? null : bas, typeof haut === "string" ? null : haut, nm);
}

/**
 * a / b. A denominator that is surely zero is non mesurable; one that may be zero gives what its other values give, and
 * may be non mesurable. `entier` says that b only takes whole values, so that its smallest positive one is 1.
 */
export function quotient(a: Nombre, b: Nombre, entier = false): Nombre {
  if (a.vide || b.vide) return NON_MESURABLE;
  if (b.min !== null && b.min === b.max && a.min !== null && a.min === a.max && (!entier || exact.estEntier(b.min))) {
    if (b.min.n === 0n) return NON_MESURABLE;
    const e = exact.divise(a.min, b.min);
    return fait(e, e, a.nm || b.nm);
  }
  let bas = b.min;
  let haut = b.max;
  if (entier && bas !== null) bas = exact.entier(exact.plafond(bas));
  if (entier && haut !== null) haut = exact.entier(exact.plancher(haut));
  const seuil = entier ? exact.UN : null; // the closest to zero that a value other than zero can be
  const parts: Nombre[] = [];
  if (haut === null || exact.signe(haut) > 0) {
    const proche = bas !== null && exact.signe(bas) > 0 ? bas : seuil;
    parts.push(fait(haut === null ? exact.ZERO : inverse(haut), proche === null ? null : inverse(proche), false));
  }
  if (bas === null || exact.signe(bas) < 0) {
    const proche = haut !== null && exact.signe(haut) < 0 ? haut : seuil === null ? null : exact.oppose(seuil);
    parts.push(fait(proche === null ? null : inverse(proche), bas === null ? exact.ZERO : inverse(bas), false));
  }
  const mesurable = parts.map((p) => produit(a, p)).reduce<Nombre | undefined>((x, y) => (x ? union(x, y) : y), undefined);
  if (!mesurable) return NON_MESURABLE;
  const nulPossible = (bas === null || exact.signe(bas) <= 0) && (haut === null || exact.signe(haut) >= 0);
  return fait(mesurable.min, mesurable.max, a.nm || b.nm || nulPossible);
}

function inverse(e: Exact): Exact {
  return exact.divise(exact.UN, e);
}

// ---- lists --------------------------------------------------------------------------------------------------------

export function minimum(a: Nombre, b: Nombre): Nombre {
  if (a.vide || b.vide) return NON_MESURABLE;
  const min = a.min === null || b.min === null ? null : exact.minimum(a.min, b.min);
  const max = a.max === null ? b.max : b.max === null ? a.max : exact.minimum(a.max, b.max);
  return fait(min, max, a.nm || b.nm);
}

export function maximum(a: Nombre, b: Nombre): Nombre {
  return oppose(minimum(oppose(a), oppose(b)));
}

export function somme(termes: readonly Nombre[]): Nombre {
  return termes.reduce(addition, NUL);
}

/**
 * The mean. One non mesurable term makes it non mesurable, unless `parmiMesurables`: the mean is then taken over the
 * terms that can be measured, and is non mesurable only when none can.
 */
export function moyenne(termes: readonly Nombre[], parmiMesurables = false): Nombre {
  if (!parmiMesurables) return quotient(somme(termes), exactement(exact.entier(termes.length)), true);
  const mesurables = termes.filter((t) => !t.vide);
  if (mesurables.length === 0) return NON_MESURABLE;
  const surs = mesurables.filter((t) => !t.nm);
  const douteux = mesurables.filter((t) => t.nm);
  const haut = moyenneBasse(surs.map(oppose), douteux.map(oppose));
  return fait(moyenneBasse(surs, douteux), haut === null ? null : exact.oppose(haut), surs.length === 0);
}

/** The lowest mean: the sure terms at their lowest, then each doubtful one that still pulls the mean down. */
function moyenneBasse(surs: readonly Nombre[], douteux: readonly Nombre[]): Exact | null {
  let total = exact.ZERO;
  let nombre = 0n;
  for (const { min } of surs) {
    if (min === null) return null;
    total = exact.plus(total, min);
    nombre++;
  }
  const candidats: Exact[] = [];
  for (const { min } of douteux) {
    if (min === null) return null;
    candidats.push(min);
  }
  for (const candidat of candidats.sort(exact.compare)) {
    if (nombre > 0n && exact.compare(exact.fois(candidat, exact.entier(nombre)), total) >= 0) break;
    total = exact.plus(total, candidat);
    nombre++;
  }
  return exact.divise(total, exact.entier(nombre));
}

// ---- alternatives and limits -------------------------------------------------------------------------------------------

/** Either number may be the one: the smallest interval that holds both. */
export function union(a: Nombre, b: Nombre): Nombre {
  if (a === b) return a;
  if (a.vide) return b.vide || b.nm ? b : fait(b.min, b.max, true);
  if (b.vide) return union(b, a);
  const min = a.min === null || b.min === null ? null : exact.minimum(a.min, b.min);
  const max = a.max === null || b.max === null ? null : exact.maximum(a.max, b.max);
  return fait(min, max, a.nm || b.nm);
}

/** An amount or a majoration that ends non mesurable is 0. */
export function ouZero(a: Nombre): Nombre {
  if (a.vide) return NUL;
  return a.nm ? union(fait(a.min, a.max, false), NUL) : a;
}

/** Rounded to a multiple of `pas`, in the stated way. Rounding never changes the order of two numbers. */
export function arrondi(a: Nombre, pas: Exact, mode: ModeArrondi): Nombre {
  if (a.vide) return NON_MESURABLE;
  const bout = (e: Exact | null): Exact | null => (e === null ? null : exact.arrondi(e, pas, mode));
  return fait(bout(a.min), bout(a.max), a.nm);
}

/** Brought back to `min` when below, to `max` when above. */
export function borner(a: Nombre, min: Exact, max: Exact): Nombre {
  return minimum(maximum(a, exactement(min)), exactement(max));
}

/** A part of a whole: from 0 to 1. */
export function part(a: Nombre): Nombre {
  return borner(a, exact.ZERO, exact.UN);
}
