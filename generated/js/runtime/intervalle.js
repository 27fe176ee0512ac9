// Fichier généré par Avenant — ne pas modifier.
// Numbers of which some part may be missing: the closed interval of the values that are still possible, and whether the
// number may be non mesurable. Every operation contains each result that its operands allow; points give points.
import * as exact from "./exact.js";
export const NON_MESURABLE = {
	min: null,
	max: null,
	nm: true,
	vide: true
};
/** One known value. */
/* @__NO_SIDE_EFFECTS__ */
export function exactement(e) {
	return {
		min: e,
		max: e,
		nm: false,
		vide: false
	};
}
/** Some value from min to max, ends included; null is no limit. */
/* @__NO_SIDE_EFFECTS__ */
export function entre(min, max) {
	return fait(min, max, false);
}
export const NUL = exactement(exact.ZERO);
/** A count or an amount that was not given. */
export const INCONNU_POSITIF = entre(exact.ZERO, null);
export const INCONNU = entre(null, null);
/** The value, when only one is possible. */
export function valeurDe(a) {
	return estPoint(a) ? a.min : undefined;
}
/** Only one value is possible, and it is measurable. */
export function estPoint(a) {
	return !a.nm && a.min !== null && a.max !== null && (a.min === a.max || exact.egal(a.min, a.max));
}
function fait(min, max, nm) {
	return {
		min,
		max,
		nm,
		vide: false
	};
}
// ---- arithmetic ---------------------------------------------------------------------------------------------------
export function addition(a, b) {
	if (a.vide || b.vide) return NON_MESURABLE;
	const min = a.min === null || b.min === null ? null : exact.plus(a.min, b.min);
	const max = a.min === a.max && b.min === b.max ? min : a.max === null || b.max === null ? null : exact.plus(a.max, b.max);
	return fait(min, max, a.nm || b.nm);
}
export function oppose(a) {
	if (a.vide) return NON_MESURABLE;
	const min = a.max === null ? null : exact.oppose(a.max);
	return fait(min, a.min === a.max ? min : a.min === null ? null : exact.oppose(a.min), a.nm);
}
export function soustraction(a, b) {
	return addition(a, oppose(b));
}
function signeDe(b) {
	return b === "-∞" ? -1 : b === "+∞" ? 1 : exact.signe(b);
}
/** Infinity × 0 is 0 here: an unlimited factor is still a number, and zero times it is zero. */
function foisBout(a, b) {
	if (typeof a !== "string" && typeof b !== "string") return exact.fois(a, b);
	const s = signeDe(a) * signeDe(b);
	return s === 0 ? exact.ZERO : s < 0 ? "-∞" : "+∞";
}
function compareBouts(a, b) {
	if (typeof a !== "string" && typeof b !== "string") return exact.compare(a, b);
	const rang = (x) => x === "-∞" ? -1 : x === "+∞" ? 1 : 0;
	return rang(a) - rang(b);
}
export function produit(a, b) {
	if (a.vide || b.vide) return NON_MESURABLE;
	const nm = a.nm || b.nm;
	// One value on each side, as when all data are known.
	if (a.min !== null && a.min === a.max && b.min !== null && b.min === b.max) {
		const e = exact.fois(a.min, b.min);
		return fait(e, e, nm);
	}
	let bas = "+∞";
	let haut = "-∞";
	for (const x of [a.min ?? "-∞", a.max ?? "+∞"]) {
		for (const y of [b.min ?? "-∞", b.max ?? "+∞"]) {
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
export function quotient(a, b, entier = false) {
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
	const seuil = entier ? exact.UN : null;
	const parts = [];
	if (haut === null || exact.signe(haut) > 0) {
		const proche = bas !== null && exact.signe(bas) > 0 ? bas : seuil;
		parts.push(fait(haut === null ? exact.ZERO : inverse(haut), proche === null ? null : inverse(proche), false));
	}
	if (bas === null || exact.signe(bas) < 0) {
		const proche = haut !== null && exact.signe(haut) < 0 ? haut : seuil === null ? null : exact.oppose(seuil);
		parts.push(fait(proche === null ? null : inverse(proche), bas === null ? exact.ZERO : inverse(bas), false));
	}
	const mesurable = parts.map((p) => produit(a, p)).reduce((x, y) => x ? union(x, y) : y, undefined);
	if (!mesurable) return NON_MESURABLE;
	const nulPossible = (bas === null || exact.signe(bas) <= 0) && (haut === null || exact.signe(haut) >= 0);
	return fait(mesurable.min, mesurable.max, a.nm || b.nm || nulPossible);
}
function inverse(e) {
	return exact.divise(exact.UN, e);
}
// ---- lists --------------------------------------------------------------------------------------------------------
export function minimum(a, b) {
	if (a.vide || b.vide) return NON_MESURABLE;
	const min = a.min === null || b.min === null ? null : exact.minimum(a.min, b.min);
	const max = a.max === null ? b.max : b.max === null ? a.max : exact.minimum(a.max, b.max);
	return fait(min, max, a.nm || b.nm);
}
export function maximum(a, b) {
	return oppose(minimum(oppose(a), oppose(b)));
}
export function somme(termes) {
	return termes.reduce(addition, NUL);
}
/**
* The mean. One non mesurable term makes it non mesurable, unless `parmiMesurables`: the mean is then taken over the
* terms that can be measured, and is non mesurable only when none can.
*/
export function moyenne(termes, parmiMesurables = false) {
	if (!parmiMesurables) return quotient(somme(termes), exactement(exact.entier(termes.length)), true);
	const mesurables = termes.filter((t) => !t.vide);
	if (mesurables.length === 0) return NON_MESURABLE;
	const surs = mesurables.filter((t) => !t.nm);
	const douteux = mesurables.filter((t) => t.nm);
	const haut = moyenneBasse(surs.map(oppose), douteux.map(oppose));
	return fait(moyenneBasse(surs, douteux), haut === null ? null : exact.oppose(haut), surs.length === 0);
}
/** The lowest mean: the sure terms at their lowest, then each doubtful one that still pulls the mean down. */
function moyenneBasse(surs, douteux) {
	let total = exact.ZERO;
	let nombre = 0n;
	for (const { min } of surs) {
		if (min === null) return null;
		total = exact.plus(total, min);
		nombre++;
	}
	const candidats = [];
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
export function union(a, b) {
	if (a === b) return a;
	if (a.vide) return b.vide || b.nm ? b : fait(b.min, b.max, true);
	if (b.vide) return union(b, a);
	const min = a.min === null || b.min === null ? null : exact.minimum(a.min, b.min);
	const max = a.max === null || b.max === null ? null : exact.maximum(a.max, b.max);
	return fait(min, max, a.nm || b.nm);
}
/** An amount or a majoration that ends non mesurable is 0. */
export function ouZero(a) {
	if (a.vide) return NUL;
	return a.nm ? union(fait(a.min, a.max, false), NUL) : a;
}
/** Rounded to a multiple of `pas`, in the stated way. Rounding never changes the order of two numbers. */
export function arrondi(a, pas, mode) {
	if (a.vide) return NON_MESURABLE;
	const bout = (e) => e === null ? null : exact.arrondi(e, pas, mode);
	return fait(bout(a.min), bout(a.max), a.nm);
}
/** Brought back to `min` when below, to `max` when above. */
export function borner(a, min, max) {
	return minimum(maximum(a, exactement(min)), exactement(max));
}
/** A part of a whole: from 0 to 1. */
export function part(a) {
	return borner(a, exact.ZERO, exact.UN);
}
