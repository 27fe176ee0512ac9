// Random numbers for the interval tests: a value drawn first, then an interval that allows it. Not a test.
import fc from "fast-check";
import * as exact from "../../compiler/runtime/exact.ts";
import type { Exact } from "../../compiler/runtime/exact.ts";
import { NON_MESURABLE } from "../../compiler/runtime/intervalle.ts";
import type { Nombre } from "../../compiler/runtime/intervalle.ts";

/** A value as one practice would have it: a number, or non mesurable. */
export type Valeur = Exact | "nm";

/** A partly known number, and one of the values it allows. */
export interface Tirage {
  readonly nombre: Nombre;
  readonly valeur: Valeur;
}

export const fractions: fc.Arbitrary<Exact> = fc.oneof(
  fc.integer({ min: -6, max: 6 }).map(exact.entier),
  fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 12 })).map(([n, d]) => exact.fraction(BigInt(n), BigInt(d))),
  fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 12n })).map(([n, d]) => exact.fraction(n, d)),
);
export const entiers: fc.Arbitrary<Exact> = fc.integer({ min: -8, max: 8 }).map(exact.entier);

/** How far an end of the interval stands from the value: often 0, sometimes without limit. */
const ecarts = fc.oneof(fc.constant(exact.ZERO), fc.constant(null), fractions.map((e) => (exact.signe(e) < 0 ? exact.oppose(e) : e)));

export function tirages(valeurs: fc.Arbitrary<Exact>, avecNm = true): fc.Arbitrary<Tirage> {
  const mesurable = fc.tuple(valeurs, ecarts, ecarts, avecNm ? fc.boolean() : fc.constant(false)).map(([v, bas, haut, nm]) => ({
    nombre: { min: bas && exact.moins(v, bas), max: haut && exact.plus(v, haut), nm, vide: false },
    valeur: v,
  }));
  if (!avecNm) return mesurable;
  const non = mesurable.map(({ nombre }): Tirage => ({ nombre: { ...nombre, nm: true }, valeur: "nm" }));
  return fc.oneof({ weight: 6, arbitrary: mesurable }, { weight: 1, arbitrary: non }, { weight: 1, arbitrary: fc.constant<Tirage>({ nombre: NON_MESURABLE, valeur: "nm" }) });
}

/** Is this value among those the number allows? */
export function contient(n: Nombre, v: Valeur): boolean {
  if (v === "nm") return n.nm;
  return !n.vide && (n.min === null || exact.compare(n.min, v) <= 0) && (n.max === null || exact.compare(v, n.max) <= 0);
}

/** For messages: « [0 ; 2/3] nm ». */
export function dit(n: Nombre): string {
  if (n.vide) return "nm";
  const borne = (e: Exact | null, infini: string): string => (e === null ? infini : exact.ecrire(e));
  return `[${borne(n.min, "-∞")} ; ${borne(n.max, "+∞")}]${n.nm ? " nm" : ""}`;
}

/** Reads what `dit` writes, for tables. */
export function lu(texte: string): Nombre {
  if (texte === "nm") return NON_MESURABLE;
  const m = /^(?:\[(\S+) ; (\S+)\]|(\S+))( nm)?$/.exec(texte)!;
  const borne = (t: string): Exact | null => (t.endsWith("∞") ? null : exact.lire(t)!);
  return { min: borne(m[3] ?? m[1]!), max: borne(m[3] ?? m[2]!), nm: m[4] !== undefined, vide: false };
}
