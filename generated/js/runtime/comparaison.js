// Fichier généré par Avenant — ne pas modifier.
// Comparing numbers of which some part may be missing: each answer is the set of the outcomes still possible. A non
// mesurable side makes the comparison non mesurable. The arithmetic is in intervalle.ts.
import * as exact from "./exact.js";
import { FAUX, non, NON_MESURABLE, VRAI } from "./logique.js";
export function comparer(op, a, b) {
	switch (op) {
		case "=": return egal(a, b);
		case "≠": return non(egal(a, b));
		case "<": return inferieur(a, b);
		case "≤": return non(inferieur(b, a));
		case ">": return inferieur(b, a);
		case "≥": return non(inferieur(a, b));
	}
}
export function inferieur(a, b) {
	if (a.vide || b.vide) return NON_MESURABLE;
	let out = a.nm || b.nm ? NON_MESURABLE : 0;
	if (a.min === null || b.max === null || exact.compare(a.min, b.max) < 0) out |= VRAI;
	if (a.max === null || b.min === null || exact.compare(a.max, b.min) >= 0) out |= FAUX;
	return out;
}
export function egal(a, b) {
	if (a.vide || b.vide) return NON_MESURABLE;
	let out = a.nm || b.nm ? NON_MESURABLE : 0;
	const auDessus = a.min !== null && b.max !== null && exact.compare(a.min, b.max) > 0;
	const auDessous = a.max !== null && b.min !== null && exact.compare(a.max, b.min) < 0;
	if (!auDessus && !auDessous) out |= VRAI;
	if (!memePoint(a, b)) out |= FAUX;
	return out;
}
function memePoint(a, b) {
	if (a.min === null || a.max === null || b.min === null || b.max === null) return false;
	return exact.egal(a.min, a.max) && exact.egal(b.min, b.max) && exact.egal(a.min, b.min);
}
