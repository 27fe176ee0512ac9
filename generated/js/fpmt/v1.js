// Fichier généré par Avenant — ne pas modifier.
// Forfait patientèle médecin traitant (FPMT), version v1 : exercices 2018 à 2023 ; exercices 2024 à 2025 ; exercices 2026 et suivants.
// Actes : Convention nationale des médecins libéraux du 25 août 2016.
import { constante } from "../runtime/valeurs.js";
import { entreesLues } from "../runtime/lecture.js";
import { element, estimation } from "../runtime/estimation.js";
import { explication } from "../runtime/explications.js";
import { sujetDeVersion } from "../runtime/sujet.js";
import { aFournir, verification } from "../runtime/verification.js";
import { DONNEES } from "../donnees.js";
import { LIBELLES } from "../libelles.js";
import { refus } from "../runtime/refus.js";
import { donneesLues, evaluerEnEntiers, plan } from "./v1-entiers.js";
import * as l from "./elements.js";
const n0_6 = constante(6n, 1n);
const n1_0 = constante(0n, 1n);
const n2_5 = constante(5n, 1n);
const n3_42 = constante(42n, 1n);
const n4_70 = constante(70n, 1n);
const entrees = entreesLues(DONNEES, [
	"patients_75_à_79_ans",
	"patients_7_à_74_ans",
	"patients_80_ans_et_plus",
	"patients_ald_80_ans_et_plus",
	"patients_ald_moins_80_ans",
	"patients_moins_7_ans"
]);
const limites = [];
/**
* Les données, les règles et les éléments de cette version. Les nombres sont des rangs dans ce que rend `calculer` ;
* ceux d'un élément : accès, condition propre, points, montant, mesure.
*/
export const description = {
	dispositif: "fpmt",
	version: "v1",
	entrees,
	limites,
	elements: [
		element(l.l0_moins_7_ans, 0, null, null, 1, null),
		element(l.l1_de_7_a_74_ans, 0, null, null, 2, null),
		element(l.l2_de_75_a_79_ans, 0, null, null, 3, null),
		element(l.l3_ald_moins_80_ans, 0, null, null, 4, null),
		element(l.l4_plus_80_ans, 0, null, null, 5, null),
		element(l.l5_ald_plus_80_ans, 0, null, null, 6, null)
	],
	points: null,
	montant: 7,
	resultats: []
};
/** Pour expliquer chaque élément : sa place, et les rangs de ses conditions dans ce que rend `calculer`. */
export const raisons = [
	{
		genre: "indicateur",
		parent: null,
		atteint: 0,
		condition: null,
		exige: null,
		seuil: null,
		unite: ""
	},
	{
		genre: "indicateur",
		parent: null,
		atteint: 0,
		condition: null,
		exige: null,
		seuil: null,
		unite: ""
	},
	{
		genre: "indicateur",
		parent: null,
		atteint: 0,
		condition: null,
		exige: null,
		seuil: null,
		unite: ""
	},
	{
		genre: "indicateur",
		parent: null,
		atteint: 0,
		condition: null,
		exige: null,
		seuil: null,
		unite: ""
	},
	{
		genre: "indicateur",
		parent: null,
		atteint: 0,
		condition: null,
		exige: null,
		seuil: null,
		unite: ""
	},
	{
		genre: "indicateur",
		parent: null,
		atteint: 0,
		condition: null,
		exige: null,
		seuil: null,
		unite: ""
	}
];
/** Le calcul. Une vérité peut rester ouverte, un nombre être encadré : données complètes ou non, ce sont les mêmes lignes. */
export function calculer(o, donnees) {
	const d0_patients_75_a_79_ans = o.nombre(donnees, 0);
	const d1_patients_7_a_74_ans = o.nombre(donnees, 1);
	const d2_patients_80_ans_et_plus = o.nombre(donnees, 2);
	const d3_patients_ald_80_ans_et_plus = o.nombre(donnees, 3);
	const d4_patients_ald_moins_80_ans = o.nombre(donnees, 4);
	const d5_patients_moins_7_ans = o.nombre(donnees, 5);
	// moins_7_ans
	const i2_moins_7_ans_montant_propre = o.produit(d5_patients_moins_7_ans, n0_6);
	const i3_moins_7_ans_montant = o.siNombre(2, i2_moins_7_ans_montant_propre, n1_0);
	// de_7_à_74_ans
	const i6_de_7_a_74_ans_montant_propre = o.produit(d1_patients_7_a_74_ans, n2_5);
	const i7_de_7_a_74_ans_montant = o.siNombre(2, i6_de_7_a_74_ans_montant_propre, n1_0);
	// de_75_à_79_ans
	const i10_de_75_a_79_ans_montant_propre = o.produit(d0_patients_75_a_79_ans, n2_5);
	const i11_de_75_a_79_ans_montant = o.siNombre(2, i10_de_75_a_79_ans_montant_propre, n1_0);
	// ald_moins_80_ans
	const i14_ald_moins_80_ans_montant_propre = o.produit(d4_patients_ald_moins_80_ans, n3_42);
	const i15_ald_moins_80_ans_montant = o.siNombre(2, i14_ald_moins_80_ans_montant_propre, n1_0);
	// plus_80_ans
	const i18_plus_80_ans_montant_propre = o.produit(d2_patients_80_ans_et_plus, n3_42);
	const i19_plus_80_ans_montant = o.siNombre(2, i18_plus_80_ans_montant_propre, n1_0);
	// ald_plus_80_ans
	const i22_ald_plus_80_ans_montant_propre = o.produit(d3_patients_ald_80_ans_et_plus, n4_70);
	const i23_ald_plus_80_ans_montant = o.siNombre(2, i22_ald_plus_80_ans_montant_propre, n1_0);
	// Ensemble
	const i24_dispositif_montant = o.somme([
		i3_moins_7_ans_montant,
		i7_de_7_a_74_ans_montant,
		i11_de_75_a_79_ans_montant,
		i15_ald_moins_80_ans_montant,
		i19_plus_80_ans_montant,
		i23_ald_plus_80_ans_montant
	]);
	return [
		2,
		i3_moins_7_ans_montant,
		i7_de_7_a_74_ans_montant,
		i11_de_75_a_79_ans_montant,
		i15_ald_moins_80_ans_montant,
		i19_plus_80_ans_montant,
		i23_ald_plus_80_ans_montant,
		i24_dispositif_montant
	];
}
/**
* Évalue cette version, toutes données connues : verdicts, points en centièmes, montants en centimes, exacts.
* Une donnée qui manque ou ne peut être lue fait refuser l'ensemble (`valide` vaut faux), sans lever d'erreur ; `estimer` se passe de ce qui manque.
* De même un compte de plus de 2 147 483 647, ou des points et des euros qui ne sont pas des centièmes : `estimer` les prend.
* Ce que cette version ne lit pas n'est pas contrôlé ici : `verifierDonnees` dit aussi les noms inconnus.
*/
export function evaluer(donnees, exercice) {
	const enEntiers = evaluerEnEntiers(donnees, exercice);
	if (enEntiers !== null) return enEntiers;
	return refus(plan, entrees, limites, DONNEES, donnees);
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
