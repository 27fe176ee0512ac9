// Fichier généré par Avenant — ne pas modifier.
import type { Exact, ModeArrondi } from "./exact.js";
/** `min` null: no lower limit; `max` null: no upper limit. Make them only with the functions below. */
export interface Nombre {
	readonly min: Exact | null;
	readonly max: Exact | null;
	/** May be non mesurable. */
	readonly nm: boolean;
	/** Is surely non mesurable: it has no numeric value, and `min` and `max` mean nothing. */
	readonly vide: boolean;
}
export declare const NON_MESURABLE: Nombre;
/** One known value. */
export declare function exactement(e: Exact): Nombre;
/** Some value from min to max, ends included; null is no limit. */
export declare function entre(min: Exact | null, max: Exact | null): Nombre;
export declare const NUL: Nombre;
/** A count or an amount that was not given. */
export declare const INCONNU_POSITIF: Nombre;
export declare const INCONNU: Nombre;
/** The value, when only one is possible. */
export declare function valeurDe(a: Nombre): Exact | undefined;
/** Only one value is possible, and it is measurable. */
export declare function estPoint(a: Nombre): boolean;
export declare function addition(a: Nombre, b: Nombre): Nombre;
export declare function oppose(a: Nombre): Nombre;
export declare function soustraction(a: Nombre, b: Nombre): Nombre;
export declare function produit(a: Nombre, b: Nombre): Nombre;
/**
* a / b. A denominator that is surely zero is non mesurable; one that may be zero gives what its other values give, and
* may be non mesurable. `entier` says that b only takes whole values, so that its smallest positive one is 1.
*/
export declare function quotient(a: Nombre, b: Nombre, entier?: boolean): Nombre;
export declare function minimum(a: Nombre, b: Nombre): Nombre;
export declare function maximum(a: Nombre, b: Nombre): Nombre;
export declare function somme(termes: readonly Nombre[]): Nombre;
/**
* The mean. One non mesurable term makes it non mesurable, unless `parmiMesurables`: the mean is then taken over the
* terms that can be measured, and is non mesurable only when none can.
*/
export declare function moyenne(termes: readonly Nombre[], parmiMesurables?: boolean): Nombre;
/** Either number may be the one: the smallest interval that holds both. */
export declare function union(a: Nombre, b: Nombre): Nombre;
/** An amount or a majoration that ends non mesurable is 0. */
export declare function ouZero(a: Nombre): Nombre;
/** Rounded to a multiple of `pas`, in the stated way. Rounding never changes the order of two numbers. */
export declare function arrondi(a: Nombre, pas: Exact, mode: ModeArrondi): Nombre;
/** Brought back to `min` when below, to `max` when above. */
export declare function borner(a: Nombre, min: Exact, max: Exact): Nombre;
/** A part of a whole: from 0 to 1. */
export declare function part(a: Nombre): Nombre;
//# sourceMappingURL=intervalle.d.ts.map
