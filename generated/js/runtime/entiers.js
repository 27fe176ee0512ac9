// Fichier généré par Avenant — ne pas modifier.
import * as exact from "./exact.js";
import { lireJour, numeroDe } from "./jours.js";
/** num / den (den > 0), en entier, à la façon que dit le texte. `den` n'est nul que sur la ligne d'un tableau à laquelle il manque. */
export function arrondi(num, den, mode) {
	if (den === 0) return 0;
	const reste = (num % den + den) % den;
	const bas = (num - reste) / den;
	if (reste === 0) return bas;
	return monte(mode, 2 * reste - den, bas % 2 !== 0, num > 0) ? bas + 1 : bas;
}
/** De même, quand les nombres sont trop grands pour être sûrs. */
export function arrondiGrand(num, den, mode) {
	if (den === 0n) return 0n;
	const reste = (num % den + den) % den;
	const bas = (num - reste) / den;
	if (reste === 0n) return bas;
	const double = 2n * reste - den;
	return monte(mode, double < 0n ? -1 : double > 0n ? 1 : 0, bas % 2n !== 0n, num > 0n) ? bas + 1n : bas;
}
/** `moitie` : signe de l'écart à la moitié. */
function monte(mode, moitie, impair, positif) {
	if (mode === "inferieur") return false;
	if (mode === "superieur") return true;
	if (moitie !== 0) return moitie > 0;
	if (mode === "moitie-vers-exterieur") return positif;
	if (mode === "moitie-vers-zero") return !positif;
	return impair;
}
/** Un nombre exact, en unités de son échelle ; NaN s'il n'en est pas un nombre entier sûr. */
export function aLEchelle(brut, echelle) {
	if (typeof brut === "number") return Number.isSafeInteger(brut) && Number.isSafeInteger(brut * echelle) ? brut * echelle : Number.NaN;
	const lu = typeof brut === "string" ? exact.lire(brut.replace(",", ".")) : undefined;
	if (lu === undefined) return Number.NaN;
	const n = exact.fois(lu, exact.entier(echelle));
	return exact.estEntier(n) && Number.isSafeInteger(Number(n.n)) ? Number(n.n) : Number.NaN;
}
/** Le numéro d'un jour ; NaN s'il n'existe pas. */
export function numeroDuJour(brut) {
	const jour = typeof brut === "string" ? lireJour(brut) : undefined;
	return jour === undefined ? Number.NaN : numeroDe(jour);
}
/** Le dernier jour d'un exercice. */
export function finDExerciceEntiere(exercice) {
	return numeroDe(`${String(exercice).padStart(4, "0")}-12-31`);
}
