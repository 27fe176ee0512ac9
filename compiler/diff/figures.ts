// Enclosures compared and subtracted: what a practice, or a maximum, gains or loses.
import type { Fourchette } from "../evaluate/resultat.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";

type Peut = Fourchette | null | undefined;

function memeBorne(a: Exact | null, b: Exact | null): boolean {
  return a === null || b === null ? a === b : exact.egal(a, b);
}

/** Absent on both sides is the same; absent on one side only is not. */
export function memesBornes(a: Peut, b: Peut): boolean {
  if (!a || !b) return !a && !b;
  return memeBorne(a.min, b.min) && memeBorne(a.max, b.max);
}

/** The exact figure, when there is one. */
export function exacte(f: Peut): Exact | undefined {
  return f && f.min !== null && f.max !== null && exact.egal(f.min, f.max) ? f.min : undefined;
}

/** From one to the other, end by end (both low, then both high): how far a maximum moves. Null: no limit. */
export function ecart(a: Peut, b: Peut): Fourchette {
  const de = (x: Exact | null, y: Exact | null): Exact | null => (x === null || y === null ? null : exact.moins(y, x));
  const zero = { min: exact.ZERO, max: exact.ZERO };
  const [f, g] = [a ?? zero, b ?? zero];
  const [bas, haut] = [de(f.min, g.min), de(f.max, g.max)];
  return bas !== null && haut !== null && exact.compare(bas, haut) > 0 ? { min: haut, max: bas } : { min: bas, max: haut };
}
