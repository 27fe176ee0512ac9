// Fichier généré par Avenant — ne pas modifier.
export function bissextile(annee) {
	return annee % 4 === 0 && annee % 100 !== 0 || annee % 400 === 0;
}
export function joursDuMois(annee, mois) {
	return mois === 2 ? bissextile(annee) ? 29 : 28 : mois === 4 || mois === 6 || mois === 9 || mois === 11 ? 30 : 31;
}
/** Does this day exist? Years 1800 to 2999 only. */
export function existe(c) {
	return Number.isInteger(c.annee) && c.annee >= 1800 && c.annee <= 2999 && Number.isInteger(c.mois) && c.mois >= 1 && c.mois <= 12 && Number.isInteger(c.jour) && c.jour >= 1 && c.jour <= joursDuMois(c.annee, c.mois);
}
export function jourDe(c) {
	return `${String(c.annee).padStart(4, "0")}-${String(c.mois).padStart(2, "0")}-${String(c.jour).padStart(2, "0")}`;
}
/** Reads "2022-12-31"; undefined if it is not written so or does not exist. */
export function lireJour(texte) {
	const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(texte);
	if (!m) return undefined;
	const c = {
		annee: Number(m[1]),
		mois: Number(m[2]),
		jour: Number(m[3])
	};
	return existe(c) ? texte : undefined;
}
export function civilDe(j) {
	return {
		annee: Number(j.slice(0, 4)),
		mois: Number(j.slice(5, 7)),
		jour: Number(j.slice(8, 10))
	};
}
/** Days since 1970-01-01. */
export function numeroDe(j) {
	const { annee, mois, jour } = civilDe(j);
	const y = mois <= 2 ? annee - 1 : annee;
	const era = Math.floor(y / 400);
	const yoe = y - era * 400;
	const doy = Math.floor((153 * (mois + (mois > 2 ? -3 : 9)) + 2) / 5) + jour - 1;
	const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
	return era * 146097 + doe - 719468;
}
/** The day of a number of days since 1970-01-01. */
export function jourDuNumero(numero) {
	const z = numero + 719468;
	const era = Math.floor(z / 146097);
	const doe = z - era * 146097;
	const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
	const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
	const mp = Math.floor((5 * doy + 2) / 153);
	const jour = doy - Math.floor((153 * mp + 2) / 5) + 1;
	const mois = mp < 10 ? mp + 3 : mp - 9;
	return jourDe({
		annee: yoe + era * 400 + (mois <= 2 ? 1 : 0),
		mois,
		jour
	});
}
export function lendemain(j) {
	return jourDuNumero(numeroDe(j) + 1);
}
export function veille(j) {
	return jourDuNumero(numeroDe(j) - 1);
}
export function premierJour(annee) {
	return jourDe({
		annee,
		mois: 1,
		jour: 1
	});
}
export function dernierJour(annee) {
	return jourDe({
		annee,
		mois: 12,
		jour: 31
	});
}
export function anneeDe(j) {
	return civilDe(j).annee;
}
const MOIS = [
	"janvier",
	"février",
	"mars",
	"avril",
	"mai",
	"juin",
	"juillet",
	"août",
	"septembre",
	"octobre",
	"novembre",
	"décembre"
];
/** « 1er janvier 2022 », with no-break spaces left to the typographer. */
export function jourEnLettres(j) {
	const { annee, mois, jour } = civilDe(j);
	return `${jour === 1 ? "1er" : String(jour)} ${MOIS[mois - 1]} ${annee}`;
}
/** Number of a month from its French name, accents optional; 0 if it is none. */
export function moisDuNom(nom) {
	const folded = nom.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
	return 1 + MOIS.findIndex((m) => m.normalize("NFD").replace(/[\u0300-\u036f]/g, "") === folded);
}
