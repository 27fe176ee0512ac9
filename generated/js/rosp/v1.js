// Fichier généré par Avenant — ne pas modifier.
// Rémunération sur objectifs de santé publique (ROSP), version v1 : exercice 2017 ; exercices 2018 à 2025 ; exercices 2026 et suivants.
// Actes : Convention nationale des médecins libéraux du 25 août 2016.
import { constante } from "../runtime/valeurs.js";
import { entreesLues } from "../runtime/lecture.js";
import { element, estimation } from "../runtime/estimation.js";
import { explication } from "../runtime/explications.js";
import { sujetDeVersion } from "../runtime/sujet.js";
import { aFournir, verification } from "../runtime/verification.js";
import { DONNEES } from "../donnees.js";
import { LIBELLES } from "../libelles.js";
import { evaluerExactement } from "../runtime/evaluer.js";
import { donneesLues, evaluerEnEntiers } from "./v1-entiers.js";
import * as l from "./elements.js";
const n0_7 = constante(7n, 1n);
const n1_800 = constante(800n, 1n);
const n2_0 = constante(0n, 1n);
const n3_0_3 = constante(3n, 10n);
const n4_1 = constante(1n, 1n);
const n5_30 = constante(30n, 1n);
const entrees = entreesLues(DONNEES, [
	"départ_rosp_adulte",
	"minimum_patients_adulte",
	"patientèle_16_ans_et_plus",
	"taux_p50",
	"taux_p90",
	"taux_rosp_adulte"
]);
const limites = [];
/**
* Les données, les règles et les éléments de cette version. Les nombres sont des rangs dans ce que rend `calculer` ;
* ceux d'un élément : accès, condition propre, points, montant, mesure.
*/
export const description = {
	dispositif: "rosp",
	version: "v1",
	entrees,
	limites,
	elements: [element(l.l0_rosp_adulte, 0, 1, 2, 3, null)],
	points: 2,
	montant: 3,
	resultats: []
};
/** Pour expliquer chaque élément : sa place, et les rangs de ses conditions dans ce que rend `calculer`. */
export const raisons = [{
	genre: "indicateur",
	parent: null,
	atteint: 4,
	condition: 5,
	exige: null,
	seuil: null,
	unite: ""
}];
/** Le calcul. Une vérité peut rester ouverte, un nombre être encadré : données complètes ou non, ce sont les mêmes lignes. */
export function calculer(o, donnees) {
	const d0_depart_rosp_adulte = o.nombre(donnees, 0);
	const d1_minimum_patients_adulte = o.verite(donnees, 1);
	const d2_patientele_16_ans_et_plus = o.nombre(donnees, 2);
	const d3_taux_p50 = o.nombre(donnees, 3);
	const d4_taux_p90 = o.nombre(donnees, 4);
	const d5_taux_rosp_adulte = o.nombre(donnees, 5);
	// rosp_adulte
	const i6_rosp_adulte_propre = o.propre(0, d1_minimum_patients_adulte);
	const i7_rosp_adulte_atteint = o.acquis(i6_rosp_adulte_propre);
	const i8_rosp_adulte_bareme = o.progression(d5_taux_rosp_adulte, [
		{
			borne: d0_depart_rosp_adulte,
			valeur: n2_0
		},
		{
			borne: d3_taux_p50,
			valeur: n3_0_3
		},
		{
			borne: d4_taux_p90,
			valeur: n4_1
		}
	]);
	const i9_rosp_adulte_points_propres = o.quotient(o.produit(o.produit(n5_30, i8_rosp_adulte_bareme), d2_patientele_16_ans_et_plus), n1_800, true);
	const i10_rosp_adulte_points = o.siNombre(i7_rosp_adulte_atteint, i9_rosp_adulte_points_propres, n2_0);
	const i11_rosp_adulte_montant_propre = o.produit(i9_rosp_adulte_points_propres, n0_7);
	const i12_rosp_adulte_montant = o.siNombre(i7_rosp_adulte_atteint, i11_rosp_adulte_montant_propre, n2_0);
	return [
		2,
		i6_rosp_adulte_propre,
		i10_rosp_adulte_points,
		i12_rosp_adulte_montant,
		i7_rosp_adulte_atteint,
		d1_minimum_patients_adulte
	];
}
/**
* Évalue cette version, toutes données connues : verdicts, points en centièmes, montants en centimes, exacts.
* Une donnée qui manque ou ne peut être lue fait refuser l'ensemble (`valide` vaut faux), sans lever d'erreur ; `estimer` se passe de ce qui manque.
* Ce que cette version ne lit pas n'est pas contrôlé ici : `verifierDonnees` dit aussi les noms inconnus.
*/
export function evaluer(donnees, exercice) {
	const enEntiers = evaluerEnEntiers(donnees, exercice);
	if (enEntiers !== null) return enEntiers;
	return evaluerExactement(description, calculer, DONNEES, donnees, exercice, {
		points: false,
		montant: false,
		elements: [[false, false]]
	});
}
/**
* Estime cette version sur les données d'un cabinet. Une donnée absente n'est jamais zéro : le résultat est alors un encadrement.
* Des données qui ne peuvent être lues sont refusées (`valide` vaut faux), sans lever d'erreur.
*/
export function estimer(donnees, exercice) {
	return estimation(description, calculer, DONNEES, donnees, exercice);
}
const sujet = sujetDeVersion(description, raisons, calculer, DONNEES, LIBELLES, evaluerEnEntiers, donneesLues);
/**
* Contrôle des données quelconques : des données du bon type, ou les fautes, en français. Ne lève jamais d'erreur.
* Une donnée absente, ou qui vaut undefined, est inconnue ; null est refusé.
*/
export function verifierDonnees(donnees) {
	return verification(DONNEES, description.limites, donnees);
}
/** Les données que lisent ces règles et qui manquent encore. Vide : tout est connu. */
export function donneesAFournir(donnees) {
	return aFournir(description.entrees, donnees);
}
/**
* Explique, données complètes ou non : pour chaque élément la mesure, le seuil, ce qui manque dans l'unité du cabinet, ce que l'atteindre
* vaudrait, pourquoi il est refusé, l'acte et l'article ; en données et en phrases. `etapes` est le calcul entier, qui se refait à la main.
* Chaque partie se calcule la première fois qu'on la lit ; `toJSON()` donne le tout en un objet simple, à étaler ou à copier.
*/
export function expliquer(donnees, exercice) {
	return explication(sujet, donnees, exercice);
}
