// Fichier généré par Avenant — ne pas modifier.
// Which version answers: by exercice or by day, as known on a day. A question that no version answers is a mistake of the
// calling program, hence a RangeError whose message is in French.
import { lireJour } from "./jours.js";
export function versionDeLExercice(libelle, grille, q, connuLe) {
	const exercice = q?.exercice;
	if (!Number.isSafeInteger(exercice)) throw new RangeError(`${libelle} : l'exercice est une année, par exemple 2022.`);
	const valables = grille.filter((c) => c.de <= exercice && (c.a === null || exercice <= c.a));
	return choisie(libelle, `l'exercice ${exercice}`, valables, jourValide(libelle, q.connuLe ?? connuLe));
}
export function versionDuJour(libelle, grille, q, connuLe) {
	const jour = jourValide(libelle, q?.jour);
	const valables = grille.filter((c) => c.de <= jour && (c.a === null || jour < c.a));
	return choisie(libelle, `le ${jour}`, valables, jourValide(libelle, q.connuLe ?? connuLe));
}
export function anneeDuJour(jour) {
	return Number(jour.slice(0, 4));
}
function choisie(libelle, quand, valables, connuLe) {
	const versions = valables.filter((c) => c.version !== null);
	if (versions.length === 0) throw new RangeError(`${libelle} : aucune règle pour ${quand}.`);
	const version = versions.find((c) => c.connuDes <= connuLe && (c.connuJusque === null || connuLe < c.connuJusque))?.version;
	if (version === undefined || version === null) throw new RangeError(`${libelle} : les règles pour ${quand} n'étaient pas encore publiées le ${connuLe}.`);
	return version;
}
function jourValide(libelle, jour) {
	if (typeof jour !== "string" || lireJour(jour) === undefined) throw new RangeError(`${libelle} : « ${String(jour)} » n'est pas un jour qui existe, écrit AAAA-MM-JJ.`);
	return jour;
}
