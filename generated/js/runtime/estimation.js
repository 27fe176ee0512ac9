// Fichier généré par Avenant — ne pas modifier.
// From the values of all rules to the answer: verdicts, figures as exact texts, missing data. Decides nothing of the law.
import * as exact from "./exact.js";
import { entre, ouZero } from "./intervalle.js";
import { FAUX, NON_MESURABLE, VRAI } from "./logique.js";
import { DIRECTE } from "./algebre.js";
import { lire } from "./lecture.js";
import { donneesManquantes } from "./manquantes.js";
/** Estime une version sur les données d'un cabinet. Ne lève pas d'erreur pour des données mauvaises : elles sont refusées. */
export function estimation(description, calcul, toutes, donnees, exercice) {
	const { dispositif, version, entrees, limites } = description;
	const lecture = lire(entrees, limites, toutes, donnees);
	if (lecture.erreurs.length > 0) return {
		valide: false,
		dispositif,
		version,
		erreurs: lecture.erreurs
	};
	const valeurs = calcul(DIRECTE, lecture.valeurs, exercice);
	const elements = resultatsDesElements(description, valeurs);
	return {
		valide: true,
		dispositif,
		version,
		exercice,
		points: chiffre(valeurs, description.points),
		montant: chiffre(valeurs, description.montant),
		elements,
		resultats: resultatsNommes(description, valeurs),
		donneesManquantes: donneesManquantes(description, calcul, lecture, exercice, elements),
		donneesAbsentes: lecture.absentes,
		sansEffet: lecture.sansEffet
	};
}
export function resultatsDesElements(description, valeurs) {
	return description.elements.map((e) => resultat(e, valeurs));
}
export function resultatsNommes(description, valeurs) {
	return description.resultats.map(({ nom, libelle, regle }) => ({
		nom,
		libelle,
		valeur: valeurEcrite(valeurs[regle])
	}));
}
/** Un élément et les rangs de ses valeurs. */
/* @__NO_SIDE_EFFECTS__ */
export function element(texte, accessible, propre, points, montant, mesure) {
	return {
		texte,
		accessible,
		propre,
		points,
		montant,
		mesure
	};
}
function resultat(e, valeurs) {
	const { nom, libelle, actes, article } = e.texte;
	return {
		nom,
		libelle,
		verdict: verdict(valeurs[e.accessible], e.propre === null ? null : valeurs[e.propre]),
		points: chiffre(valeurs, e.points),
		montant: chiffre(valeurs, e.montant),
		mesure: e.mesure === null ? null : mesure(valeurs[e.mesure]),
		actes,
		article
	};
}
export function chiffre(valeurs, rang) {
	return rang === null ? null : fourchette(valeurs[rang]);
}
/** Nul : sans test propre, et accessible. */
export function verdict(accessible, propre) {
	if ((accessible & VRAI) === 0) return "non accessible";
	if (propre === null) return null;
	if ((propre & VRAI) === 0) return "non atteint";
	return accessible === VRAI && propre === VRAI ? "atteint" : "non évaluable";
}
/** L'élément de ce nom, s'il existe dans cette version. */
export function parNom(resultat, nom) {
	return resultat.elements.find((e) => e.nom === nom);
}
/** Tous les éléments d'un résultat, par leur nom. */
export function elementsParNom(resultat) {
	const out = Object.create(null);
	for (const e of resultat.elements) out[e.nom] = e;
	return Object.freeze(out);
}
// ---- figures as texts ---------------------------------------------------------------------------------------------
/** Points et montants : ce qui n'est pas mesurable compte zéro. */
export function fourchette(a) {
	return bornes(ouZero(a));
}
function bornes(a) {
	const min = a.vide || a.min === null ? null : exact.ecrire(a.min);
	const max = a.min === a.max ? min : a.vide || a.max === null ? null : exact.ecrire(a.max);
	return {
		min,
		max,
		exact: min !== null && min === max ? min : null
	};
}
/** Les bornes écrites, relues. */
export function bornesLues({ min, max }) {
	const bas = min === null ? null : exact.lire(min);
	return entre(bas, min === max ? bas : max === null ? null : exact.lire(max));
}
function mesure(a) {
	const b = bornes(a);
	return {
		min: b.min,
		max: b.max,
		exact: b.exact,
		mesurable: mesurable(a)
	};
}
function mesurable(a) {
	return a.vide ? "non" : a.nm ? "peut-être" : "oui";
}
/** Une valeur, en textes. */
export function valeurEcrite(v) {
	if (typeof v !== "number") {
		if (Array.isArray(v)) return {
			genre: "options",
			possibles: v
		};
		const b = bornes(v);
		return {
			genre: "nombre",
			min: b.min,
			max: b.max,
			exact: b.exact,
			mesurable: mesurable(v)
		};
	}
	const possibles = [];
	if ((v & VRAI) !== 0) possibles.push("vrai");
	if ((v & FAUX) !== 0) possibles.push("faux");
	if ((v & NON_MESURABLE) !== 0) possibles.push("non mesurable");
	return {
		genre: "verite",
		possibles
	};
}
