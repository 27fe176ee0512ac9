// Fichier généré par Avenant — ne pas modifier.
// Units that the type-checker keeps apart: euros in whole centimes, points in whole hundredths, counts, parts, days. What
// is built here was checked; a wrong number is a mistake of the calling program, hence a RangeError whose message is in French.
import * as ecriture from "./ecriture.js";
import * as exact from "./exact.js";
import { lireJour } from "./jours.js";
function entier(n, quoi) {
	if (!Number.isSafeInteger(n)) throw new RangeError(`${quoi} est un nombre entier ; « ${String(n)} » n'en est pas un.`);
	return n;
}
/** 15750 pour 157,50 €. */
export function centimes(n) {
	return entier(n, "Un montant en centimes");
}
/** 2250 pour 22,5 points. */
export function centiemesDePoint(n) {
	return entier(n, "Un nombre de centièmes de point");
}
/** Un compte : entier positif ou nul. Ni part, ni pourcentage. */
export function compte(n) {
	if (entier(n, "Un compte") < 0) throw new RangeError(`Un compte n'est pas négatif ; « ${n} » l'est.`);
	return n;
}
/** `part(2, 3)` : deux sur trois. */
export function part(num, den) {
	const [a, b] = [compte(num), compte(den)];
	if (a > b) throw new RangeError(`Une part ne dépasse pas le tout ; ${a} est supérieur à ${b}.`);
	return {
		num: a,
		den: b
	};
}
/** Un jour qui existe, écrit AAAA-MM-JJ. */
export function jourIso(texte) {
	if (typeof texte !== "string" || lireJour(texte) === undefined) throw new RangeError(`« ${String(texte)} » n'est pas un jour qui existe, écrit AAAA-MM-JJ.`);
	return texte;
}
export function additionner(...termes) {
	return entier(termes.reduce((a, b) => a + Number(b), 0), "Une somme de quantités");
}
/** « 157,50 € ». */
export function ecrireMontant(montant) {
	return ecriture.montant(lu(montant));
}
/** « 22,5 points ». */
export function ecrirePoints(points) {
	return ecriture.points(lu(points));
}
function lu(q) {
	if (typeof q === "number") return exact.fraction(BigInt(entier(q, "Une quantité")), 100n);
	const { num, den } = q;
	return exact.fraction(num, den);
}
