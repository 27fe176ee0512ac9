// Fichier généré par Avenant — ne pas modifier.
// The barème by linear interpolation (language.md 3.3): segments are read from the last, an empty one is skipped, below
// the first bound the first value holds. Rate, bounds and values may be partly unknown.
import * as exact from "./exact.js";
import { NON_MESURABLE, union } from "./intervalle.js";
/** The value of the barème at a rate. `points` in writing order, at least one. */
export function progression(taux, points) {
	if (taux.vide || points.some((p) => p.borne.vide || p.valeur.vide)) return NON_MESURABLE;
	const nm = taux.nm || points.some((p) => p.borne.nm || p.valeur.nm);
	const possibles = pieces(taux, points);
	const enveloppe = possibles.reduce(union);
	return {
		min: enveloppe.min,
		max: enveloppe.max,
		nm,
		vide: false
	};
}
/** What each piece that the rate may fall in gives, from the last; stops where no other piece is left. */
function pieces(taux, points) {
	const out = [];
	let max = taux.max;
	for (let i = points.length - 1; i >= 0; i--) {
		const de = points[i];
		const a = points[i + 1];
		const reste = {
			...taux,
			max
		};
		if (peutAtteindre(reste, de.borne)) {
			if (a === undefined) out.push(mesurable(de.valeur));
			else if (peutPreceder(reste, a.borne) && peutPreceder(de.borne, a.borne)) out.push(interpolation(reste, de, a));
		}
		// A rate at or above this bound and below the last one lies in this segment or in one already read.
		if (atteintSurement(taux, de.borne)) return out;
		max = auPlus(max, de.borne.max);
	}
	out.push(mesurable(points[0].valeur));
	return out;
}
/** (1 - t) × valeur of `de` + t × valeur of `a`, where t, the way made from one bound to the other, is known between two limits. */
function interpolation(taux, de, a) {
	// t grows with the rate and falls as either bound rises; where the limits do not form a segment, only 0 ≤ t ≤ 1 is sure.
	const loin = chemin(taux.max, de.borne.min, a.borne.min) ?? exact.UN;
	const pres = chemin(taux.min, de.borne.max, a.borne.max) ?? exact.ZERO;
	const t = [pres, loin];
	const bas = t.map((x) => melange(x, de.valeur.min, a.valeur.min)).reduce((x, y) => x === null || y === null ? null : exact.minimum(x, y));
	const haut = t.map((x) => melange(x, de.valeur.max, a.valeur.max)).reduce((x, y) => x === null || y === null ? null : exact.maximum(x, y));
	return {
		min: bas,
		max: haut,
		nm: false,
		vide: false
	};
}
/** (taux - de) / (a - de), when de ≤ taux < a. */
function chemin(taux, de, a) {
	if (taux === null || de === null || a === null) return undefined;
	if (exact.compare(de, taux) > 0 || exact.compare(taux, a) >= 0) return undefined;
	return exact.divise(exact.moins(taux, de), exact.moins(a, de));
}
function melange(t, de, a) {
	if (exact.egal(t, exact.ZERO)) return de;
	if (exact.egal(t, exact.UN)) return a;
	return de === null || a === null ? null : exact.plus(de, exact.fois(t, exact.moins(a, de)));
}
function mesurable(a) {
	return a.nm ? {
		...a,
		nm: false
	} : a;
}
function auPlus(max, limite) {
	return max === null ? limite : limite === null ? max : exact.minimum(max, limite);
}
function peutAtteindre(a, borne) {
	return a.max === null || borne.min === null || exact.compare(a.max, borne.min) >= 0;
}
function atteintSurement(a, borne) {
	return a.min !== null && borne.max !== null && exact.compare(a.min, borne.max) >= 0;
}
function peutPreceder(a, borne) {
	return a.min === null || borne.max === null || exact.compare(a.min, borne.max) < 0;
}
