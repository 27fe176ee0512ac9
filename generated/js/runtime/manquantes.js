// Fichier généré par Avenant — ne pas modifier.
// Which absent data to ask for first: those on which a verdict, a figure or a result still depends, those that hold most
// of the amount open first, then of the points. The same answer as the reference evaluator's.
import * as exact from "./exact.js";
import { dependancesDe, donneeOuverte, porteeDe, SUIVIE } from "./suivi.js";
export function donneesManquantes(description, calcul, lecture, exercice, elements) {
	if (lecture.absentes.length === 0) return [];
	const absentes = new Set(lecture.absentes);
	const donnees = description.entrees.map(({ nom }, rang) => absentes.has(nom) ? donneeOuverte(nom, lecture.valeurs[rang]) : lecture.valeurs[rang]);
	const valeurs = calcul(SUIVIE, donnees, exercice);
	const a = (rang) => rang === null ? undefined : valeurs[rang];
	const montant = porteeDe(a(description.montant));
	const points = porteeDe(a(description.points));
	const noms = new Set([...montant.keys(), ...points.keys()]);
	const voir = (rang) => {
		for (const nom of dependancesDe(a(rang))) noms.add(nom);
	};
	for (const [i, e] of description.elements.entries()) {
		voir(e.points);
		voir(e.montant);
		if (elements[i].verdict !== "non évaluable") continue;
		voir(e.accessible);
		voir(e.propre);
	}
	for (const r of description.resultats) voir(r.regle);
	const montree = description.montant !== null ? montant : points;
	return [...noms].sort((x, y) => plusLarge(montant, x, y) || plusLarge(points, x, y) || (x < y ? -1 : 1)).map((nom) => {
		const largeur = largeurDe(montree, nom);
		return {
			nom,
			largeur: largeur && exact.ecrire(largeur)
		};
	});
}
function largeurDe(portee, nom) {
	return portee.has(nom) ? portee.get(nom) : exact.ZERO;
}
/** Négatif quand la première tient le plus ouvert. */
function plusLarge(portee, x, y) {
	const [a, b] = [largeurDe(portee, x), largeurDe(portee, y)];
	if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
	return exact.compare(b, a);
}
