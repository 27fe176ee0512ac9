// Fichier généré par Avenant — ne pas modifier.
// Rémunération sur objectifs de santé publique (ROSP), version v2 : exercice 2017 ; exercices 2018 à 2025 ; exercices 2026 et suivants.
// Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 1.
import { fraction } from "../runtime/exact.js";
import { constante } from "../runtime/valeurs.js";
import { entreesLues } from "../runtime/lecture.js";
import { element, estimation } from "../runtime/estimation.js";
import { explication } from "../runtime/explications.js";
import { sujetDeVersion } from "../runtime/sujet.js";
import { aFournir, verification } from "../runtime/verification.js";
import { DONNEES } from "../donnees.js";
import { LIBELLES } from "../libelles.js";
import { evaluerExactement } from "../runtime/evaluer.js";
import { donneesLues, evaluerEnEntiers } from "./v2-entiers.js";
import * as l from "./elements.js";
const n0_7 = constante(7n, 1n);
const n1_800 = constante(800n, 1n);
const n2_600 = constante(600n, 1n);
const n3_0 = constante(0n, 1n);
const n4_0_3 = constante(3n, 10n);
const n5_1 = constante(1n, 1n);
const n6_30 = constante(30n, 1n);
const e7_0 = fraction(0n, 1n);
const e8_305 = fraction(305n, 1n);
const entrees = entreesLues(DONNEES, [
	"départ_rosp_adulte",
	"départ_rosp_enfant",
	"minimum_patients_adulte",
	"minimum_patients_enfant",
	"objectif_cible_enfant",
	"objectif_intermédiaire_enfant",
	"patients_moins_16_ans",
	"patientèle_16_ans_et_plus",
	"points_indicateur_enfant",
	"taux_p50",
	"taux_p90",
	"taux_rosp_adulte",
	"taux_rosp_enfant"
]);
const limites = [{
	nom: "points_indicateur_enfant",
	min: e7_0,
	max: e8_305
}];
/**
* Les données, les règles et les éléments de cette version. Les nombres sont des rangs dans ce que rend `calculer` ;
* ceux d'un élément : accès, condition propre, points, montant, mesure.
*/
export const description = {
	dispositif: "rosp",
	version: "v2",
	entrees,
	limites,
	elements: [element(l.l0_rosp_adulte, 0, 1, 2, 3, null), element(l.l1_rosp_enfant, 0, 6, 7, 8, null)],
	points: 11,
	montant: 12,
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
}, {
	genre: "indicateur",
	parent: null,
	atteint: 9,
	condition: 10,
	exige: null,
	seuil: null,
	unite: ""
}];
/** Le calcul. Une vérité peut rester ouverte, un nombre être encadré : données complètes ou non, ce sont les mêmes lignes. */
export function calculer(o, donnees) {
	const d0_depart_rosp_adulte = o.nombre(donnees, 0);
	const d1_depart_rosp_enfant = o.nombre(donnees, 1);
	const d2_minimum_patients_adulte = o.verite(donnees, 2);
	const d3_minimum_patients_enfant = o.verite(donnees, 3);
	const d4_objectif_cible_enfant = o.nombre(donnees, 4);
	const d5_objectif_intermediaire_enfant = o.nombre(donnees, 5);
	const d6_patients_moins_16_ans = o.nombre(donnees, 6);
	const d7_patientele_16_ans_et_plus = o.nombre(donnees, 7);
	const d8_points_indicateur_enfant = o.nombre(donnees, 8);
	const d9_taux_p50 = o.nombre(donnees, 9);
	const d10_taux_p90 = o.nombre(donnees, 10);
	const d11_taux_rosp_adulte = o.nombre(donnees, 11);
	const d12_taux_rosp_enfant = o.nombre(donnees, 12);
	// rosp_adulte
	const i7_rosp_adulte_propre = o.propre(0, d2_minimum_patients_adulte);
	const i8_rosp_adulte_atteint = o.acquis(i7_rosp_adulte_propre);
	const i9_rosp_adulte_bareme = o.progression(d11_taux_rosp_adulte, [
		{
			borne: d0_depart_rosp_adulte,
			valeur: n3_0
		},
		{
			borne: d9_taux_p50,
			valeur: n4_0_3
		},
		{
			borne: d10_taux_p90,
			valeur: n5_1
		}
	]);
	const i10_rosp_adulte_points_propres = o.quotient(o.produit(o.produit(n6_30, i9_rosp_adulte_bareme), d7_patientele_16_ans_et_plus), n1_800, true);
	const i11_rosp_adulte_points = o.siNombre(i8_rosp_adulte_atteint, i10_rosp_adulte_points_propres, n3_0);
	const i12_rosp_adulte_montant_propre = o.produit(i10_rosp_adulte_points_propres, n0_7);
	const i13_rosp_adulte_montant = o.siNombre(i8_rosp_adulte_atteint, i12_rosp_adulte_montant_propre, n3_0);
	// rosp_enfant
	const i16_rosp_enfant_propre = o.propre(1, d3_minimum_patients_enfant);
	const i17_rosp_enfant_atteint = o.acquis(i16_rosp_enfant_propre);
	const i18_rosp_enfant_bareme = o.progression(d12_taux_rosp_enfant, [
		{
			borne: d1_depart_rosp_enfant,
			valeur: n3_0
		},
		{
			borne: d5_objectif_intermediaire_enfant,
			valeur: n4_0_3
		},
		{
			borne: d4_objectif_cible_enfant,
			valeur: n5_1
		}
	]);
	const i19_rosp_enfant_points_propres = o.quotient(o.produit(o.produit(o.nonCommunique(d8_points_indicateur_enfant, e7_0, e8_305), i18_rosp_enfant_bareme), d6_patients_moins_16_ans), n2_600, true);
	const i20_rosp_enfant_points = o.siNombre(i17_rosp_enfant_atteint, i19_rosp_enfant_points_propres, n3_0);
	const i21_rosp_enfant_montant_propre = o.produit(i19_rosp_enfant_points_propres, n0_7);
	const i22_rosp_enfant_montant = o.siNombre(i17_rosp_enfant_atteint, i21_rosp_enfant_montant_propre, n3_0);
	// Ensemble
	const i23_dispositif_points = o.somme([i11_rosp_adulte_points, i20_rosp_enfant_points]);
	const i24_dispositif_montant = o.somme([i13_rosp_adulte_montant, i22_rosp_enfant_montant]);
	return [
		2,
		i7_rosp_adulte_propre,
		i11_rosp_adulte_points,
		i13_rosp_adulte_montant,
		i8_rosp_adulte_atteint,
		d2_minimum_patients_adulte,
		i16_rosp_enfant_propre,
		i20_rosp_enfant_points,
		i22_rosp_enfant_montant,
		i17_rosp_enfant_atteint,
		d3_minimum_patients_enfant,
		i23_dispositif_points,
		i24_dispositif_montant
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
		elements: [[false, false], [false, false]]
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
