// Fichier généré par Avenant — ne pas modifier.
/** A fraction in lowest terms, denominator at least 1. Make them only with the functions below. */
export interface Exact {
	readonly n: bigint;
	readonly d: bigint;
}
/** n / d in lowest terms. The caller has made sure that d is not zero: a zero denominator is a bug of ours. */
export declare function fraction(n: bigint, d: bigint): Exact;
export declare function entier(n: bigint | number): Exact;
export declare const ZERO: Exact;
export declare const UN: Exact;
export declare function plus(a: Exact, b: Exact): Exact;
export declare function moins(a: Exact, b: Exact): Exact;
export declare function fois(a: Exact, b: Exact): Exact;
/** a / b; b must not be zero. */
export declare function divise(a: Exact, b: Exact): Exact;
export declare function oppose(a: Exact): Exact;
/** Negative, zero or positive as a is below, equal to or above b: by cross-multiplication, never by division. */
export declare function compare(a: Exact, b: Exact): -1 | 0 | 1;
export declare function egal(a: Exact, b: Exact): boolean;
export declare function signe(a: Exact): -1 | 0 | 1;
export declare function estEntier(a: Exact): boolean;
export declare function minimum(a: Exact, b: Exact): Exact;
export declare function maximum(a: Exact, b: Exact): Exact;
/** The largest integer at most a. */
export declare function plancher(a: Exact): bigint;
/** The smallest integer at least a. */
export declare function plafond(a: Exact): bigint;
export type ModeArrondi = "moitie-vers-exterieur" | "moitie-vers-pair" | "moitie-vers-zero" | "inferieur" | "superieur";
/** a rounded to a multiple of `pas` (pas > 0), in the stated way. */
export declare function arrondi(a: Exact, pas: Exact, mode: ModeArrondi): Exact;
/** The decimal writing of a fraction if it has one ("22.5", "-3"), else "n/d" ("2/3"). Exact, never rounded. */
export declare function ecrire(a: Exact): string;
/** Reads what `ecrire` writes: "22.5", "-3", "2/3". Undefined for anything else. */
export declare function lire(texte: string): Exact | undefined;
//# sourceMappingURL=exact.d.ts.map
