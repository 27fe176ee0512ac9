// Fichier généré par Avenant — ne pas modifier.
// Forfait pour l'élaboration initiale du volet de synthèse médicale (VSM), version v1 : du 2021-09-26 au 2023-05-01 exclu ; du 2023-05-01 au 2023-12-13 exclu ; du 2023-12-13 au 2025-01-01 exclu ; à compter du 2025-01-01.
// Actes : Avenant n° 9.
import { fraction } from "../runtime/exact.js";
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
const n0_800 = constante(800n, 1n);
const n1_19538 = constante(19538n, 1n);
const n2_0_5 = constante(1n, 2n);
const e3_0_9 = fraction(9n, 10n);
const t4_cellules = [[{
	kind: "intervalle",
	bas: null,
	basInclus: true,
	haut: e3_0_9,
	hautInclus: false
}], [{
	kind: "intervalle",
	bas: e3_0_9,
	basInclus: true,
	haut: null,
	hautInclus: true
}]];
const n5_1500 = constante(1500n, 1n);
const n6_3000 = constante(3000n, 1n);
const v7_valeurs = [n5_1500, n6_3000];
const n8_1_3 = constante(1n, 3n);
const n9_0_2 = constante(1n, 5n);
const n10_0 = constante(0n, 1n);
const n11_1 = constante(1n, 1n);
const entrees = entreesLues(DONNEES, [
	"date_objectif_vsm",
	"patients_ald",
	"patients_ald_avec_vsm",
	"patientèle_médecin_traitant",
	"vsm_structurés"
]);
const limites = [];
/**
* Les données, les règles et les éléments de cette version. Les nombres sont des rangs dans ce que rend `calculer` ;
* ceux d'un élément : accès, condition propre, points, montant, mesure.
*/
export const description = {
	dispositif: "forfait_vsm",
	version: "v1",
	entrees,
	limites,
	elements: [element(l.l0_delai_vsm, 0, 1, null, null, 2), element(l.l1_vsm, 5, 6, null, 7, 8)],
	points: null,
	montant: 7,
	resultats: []
};
/** Pour expliquer chaque élément : sa place, et les rangs de ses conditions dans ce que rend `calculer`. */
export const raisons = [{
	genre: "indicateur",
	parent: null,
	atteint: 3,
	condition: null,
	exige: null,
	seuil: {
		regle: 4,
		op: "≤",
		comparateur: "au plus tard"
	},
	unite: "date"
}, {
	genre: "indicateur",
	parent: null,
	atteint: 9,
	condition: null,
	exige: null,
	seuil: {
		regle: 10,
		op: "≥",
		comparateur: "au moins"
	},
	unite: "%"
}];
/** Le calcul. Une vérité peut rester ouverte, un nombre être encadré : données complètes ou non, ce sont les mêmes lignes. */
export function calculer(o, donnees) {
	const d0_date_objectif_vsm = o.nombre(donnees, 0);
	const d1_patients_ald = o.nombre(donnees, 1);
	const d2_patients_ald_avec_vsm = o.nombre(donnees, 2);
	const d3_patientele_medecin_traitant = o.nombre(donnees, 3);
	const d4_vsm_structures = o.nombre(donnees, 4);
	// délai_vsm
	const i4_delai_vsm_propre = o.propre(0, o.comparer("≤", d0_date_objectif_vsm, n1_19538));
	const i5_delai_vsm_atteint = o.acquis(i4_delai_vsm_propre);
	// vsm
	const i7_vsm_accessible = o.acquis(i5_delai_vsm_atteint);
	const i8_vsm_mesure = o.part(o.quotient(d2_patients_ald_avec_vsm, d1_patients_ald, true));
	const i10_vsm_propre = o.propre(1, o.comparer("≥", i8_vsm_mesure, n2_0_5));
	const i11_vsm_atteint = o.et(i7_vsm_accessible, o.acquis(i10_vsm_propre));
	const i12_vsm_montant_propre = o.ouZero(o.tableNombre(t4_cellules, [o.part(o.quotient(d2_patients_ald_avec_vsm, d1_patients_ald, true))], v7_valeurs));
	const i13_vsm_majoration_structuration = o.siNombre(o.acquis(o.comparer(">", o.part(o.quotient(d4_vsm_structures, d2_patients_ald_avec_vsm, true)), n8_1_3)), n9_0_2, n10_0);
	const i14_vsm_montant = o.siNombre(i11_vsm_atteint, o.quotient(o.produit(o.produit(i12_vsm_montant_propre, o.addition(n11_1, i13_vsm_majoration_structuration)), d3_patientele_medecin_traitant), n0_800, true), n10_0);
	return [
		2,
		i4_delai_vsm_propre,
		d0_date_objectif_vsm,
		i5_delai_vsm_atteint,
		n1_19538,
		i7_vsm_accessible,
		i10_vsm_propre,
		i14_vsm_montant,
		i8_vsm_mesure,
		i11_vsm_atteint,
		n2_0_5
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
