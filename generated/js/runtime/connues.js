// Fichier généré par Avenant — ne pas modifier.
// Data that are complete, seen without reading them one by one: integer code accepts them, and the object holds what the version reads,
// no more. What fails here is read in full elsewhere, which says why.
import { prochaine } from "./lecture.js";
/** For each version, the last property names that were found to be its data, in their order. */
const CLES = new WeakMap();
/** Nul : à lire une à une. */
export function brutesConnues(description, toutes, donnees, exercice, [enEntiers, donneesLues]) {
	if (enEntiers === undefined || donneesLues === undefined) return null;
	if (typeof donnees !== "object" || donnees === null || Symbol.iterator in donnees) return null;
	if (!seules(description, toutes, donnees)) return null;
	// A copy: what is explained later is what was given now.
	const lues = donneesLues(donnees);
	return enEntiers(donnees, exercice) === null ? null : lues;
}
function seules(description, toutes, donnees) {
	const cles = Object.keys(donnees);
	const vues = CLES.get(description);
	if (vues !== undefined && memes(vues, cles)) return true;
	if (cles.length !== description.entrees.length || !controlees(description, toutes, cles)) return false;
	CLES.set(description, cles);
	return true;
}
function memes(a, b) {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
}
/** Integer code controls « au plus » from one datum to the next; not through one that the version does not read. */
function controlees({ entrees }, toutes, cles) {
	const donnees = new Set(cles);
	return entrees.every((e) => {
		if (!donnees.has(e.nom)) return false;
		const suivante = prochaine(toutes, donnees, e.nom);
		return suivante === undefined || suivante === e.auPlus;
	});
}
