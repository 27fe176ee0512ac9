// Fichier généré par Avenant — ne pas modifier.
// Data that are complete, seen without reading them one by one: integer code accepts them, and the object holds what the version reads,
// no more. What fails here is read in full elsewhere, which says why.
import { prochaine } from "./lecture.js";
/** Nul : à lire une à une. */
export function brutesConnues(sujet, donnees, exercice) {
	const { noyau } = sujet;
	if (noyau === null) return null;
	if (typeof donnees !== "object" || donnees === null || Symbol.iterator in donnees) return null;
	if (!seules(sujet, donnees)) return null;
	// A copy: what is explained later is what was given now.
	const lues = noyau.donneesLues(donnees);
	return noyau.enEntiers(donnees, exercice) === null ? null : lues;
}
function seules(sujet, donnees) {
	const cles = Object.keys(donnees);
	if (memes(sujet.cles, cles)) return true;
	if (cles.length !== sujet.description.entrees.length || !controlees(sujet, cles)) return false;
	sujet.cles = cles;
	return true;
}
function memes(a, b) {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
}
/** Integer code controls « au plus » from one datum to the next; not through one that the version does not read. */
function controlees({ description, toutes }, cles) {
	const donnees = new Set(cles);
	return description.entrees.every((e) => {
		if (!donnees.has(e.nom)) return false;
		const suivante = prochaine(toutes, donnees, e.nom);
		return suivante === undefined || suivante === e.auPlus;
	});
}
