// Fichier généré par Avenant — ne pas modifier.
// Aide à l'emploi d'un assistant médical, version v5 : exercice 2022.
// Actes : Avenant n° 7.
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
import { donneesLues, evaluerEnEntiers, plan } from "./v5-entiers.js";
import * as l from "./elements.js";
const n0_2_3 = constante(2n, 3n);
const e1_1 = fraction(1n, 1n);
const e2_2 = fraction(2n, 1n);
const e3_3 = fraction(3n, 1n);
const t4_cellules = [
	[
		{
			kind: "option",
			option: "tiers_temps"
		},
		{
			kind: "intervalle",
			bas: null,
			basInclus: true,
			haut: e1_1,
			hautInclus: true
		},
		{ kind: "tout" }
	],
	[
		{
			kind: "option",
			option: "tiers_temps"
		},
		{
			kind: "intervalle",
			bas: e2_2,
			basInclus: true,
			haut: e2_2,
			hautInclus: true
		},
		{
			kind: "option",
			option: "sous_p90"
		}
	],
	[
		{
			kind: "option",
			option: "tiers_temps"
		},
		{
			kind: "intervalle",
			bas: e2_2,
			basInclus: true,
			haut: e2_2,
			hautInclus: true
		},
		{
			kind: "option",
			option: "entre_p90_et_p95"
		}
	],
	[
		{
			kind: "option",
			option: "tiers_temps"
		},
		{
			kind: "intervalle",
			bas: e3_3,
			basInclus: true,
			haut: null,
			hautInclus: true
		},
		{
			kind: "option",
			option: "sous_p90"
		}
	],
	[
		{
			kind: "option",
			option: "tiers_temps"
		},
		{
			kind: "intervalle",
			bas: e3_3,
			basInclus: true,
			haut: null,
			hautInclus: true
		},
		{
			kind: "option",
			option: "entre_p90_et_p95"
		}
	],
	[
		{
			kind: "option",
			option: "tiers_temps"
		},
		{
			kind: "intervalle",
			bas: e2_2,
			basInclus: true,
			haut: null,
			hautInclus: true
		},
		{
			kind: "option",
			option: "au_dessus_de_p95"
		}
	],
	[
		{
			kind: "option",
			option: "mi_temps"
		},
		{
			kind: "intervalle",
			bas: null,
			basInclus: true,
			haut: e1_1,
			hautInclus: true
		},
		{ kind: "tout" }
	],
	[
		{
			kind: "option",
			option: "mi_temps"
		},
		{
			kind: "intervalle",
			bas: e2_2,
			basInclus: true,
			haut: e2_2,
			hautInclus: true
		},
		{
			kind: "option",
			option: "sous_p90"
		}
	],
	[
		{
			kind: "option",
			option: "mi_temps"
		},
		{
			kind: "intervalle",
			bas: e2_2,
			basInclus: true,
			haut: e2_2,
			hautInclus: true
		},
		{
			kind: "option",
			option: "entre_p90_et_p95"
		}
	],
	[
		{
			kind: "option",
			option: "mi_temps"
		},
		{
			kind: "intervalle",
			bas: e3_3,
			basInclus: true,
			haut: null,
			hautInclus: true
		},
		{
			kind: "option",
			option: "sous_p90"
		}
	],
	[
		{
			kind: "option",
			option: "mi_temps"
		},
		{
			kind: "intervalle",
			bas: e3_3,
			basInclus: true,
			haut: null,
			hautInclus: true
		},
		{
			kind: "option",
			option: "entre_p90_et_p95"
		}
	],
	[
		{
			kind: "option",
			option: "mi_temps"
		},
		{
			kind: "intervalle",
			bas: e2_2,
			basInclus: true,
			haut: null,
			hautInclus: true
		},
		{
			kind: "option",
			option: "au_dessus_de_p95"
		}
	],
	[
		{
			kind: "option",
			option: "temps_plein"
		},
		{
			kind: "intervalle",
			bas: null,
			basInclus: true,
			haut: e1_1,
			hautInclus: true
		},
		{ kind: "tout" }
	],
	[
		{
			kind: "option",
			option: "temps_plein"
		},
		{
			kind: "intervalle",
			bas: e2_2,
			basInclus: true,
			haut: e2_2,
			hautInclus: true
		},
		{
			kind: "option",
			option: "sous_p90"
		}
	],
	[
		{
			kind: "option",
			option: "temps_plein"
		},
		{
			kind: "intervalle",
			bas: e2_2,
			basInclus: true,
			haut: e2_2,
			hautInclus: true
		},
		{
			kind: "option",
			option: "entre_p90_et_p95"
		}
	],
	[
		{
			kind: "option",
			option: "temps_plein"
		},
		{
			kind: "intervalle",
			bas: e3_3,
			basInclus: true,
			haut: null,
			hautInclus: true
		},
		{
			kind: "option",
			option: "sous_p90"
		}
	],
	[
		{
			kind: "option",
			option: "temps_plein"
		},
		{
			kind: "intervalle",
			bas: e3_3,
			basInclus: true,
			haut: null,
			hautInclus: true
		},
		{
			kind: "option",
			option: "entre_p90_et_p95"
		}
	],
	[
		{
			kind: "option",
			option: "temps_plein"
		},
		{
			kind: "intervalle",
			bas: e2_2,
			basInclus: true,
			haut: null,
			hautInclus: true
		},
		{
			kind: "option",
			option: "au_dessus_de_p95"
		}
	]
];
const n5_12000 = constante(12000n, 1n);
const n6_9000 = constante(9000n, 1n);
const n7_7000 = constante(7000n, 1n);
const n8_8350 = constante(8350n, 1n);
const n9_18000 = constante(18000n, 1n);
const n10_13500 = constante(13500n, 1n);
const n11_10500 = constante(10500n, 1n);
const n12_12500 = constante(12500n, 1n);
const n13_36000 = constante(36000n, 1n);
const n14_27000 = constante(27000n, 1n);
const n15_21000 = constante(21000n, 1n);
const n16_25000 = constante(25000n, 1n);
const v17_valeurs = [
	n5_12000,
	n6_9000,
	n6_9000,
	n7_7000,
	n8_8350,
	n5_12000,
	n9_18000,
	n10_13500,
	n10_13500,
	n11_10500,
	n12_12500,
	n9_18000,
	n13_36000,
	n14_27000,
	n14_27000,
	n15_21000,
	n16_25000,
	n13_36000
];
const n18_0 = constante(0n, 1n);
const entrees = entreesLues(DONNEES, [
	"activité_du_médecin",
	"addendum_8",
	"année_du_contrat",
	"compatible_dmp",
	"contrat_assistant_médical",
	"feuilles_de_soins",
	"fse_télétransmises",
	"horaires_affichés",
	"lap_certifié",
	"logiciel_référencé_ségur",
	"messagerie_sécurisée",
	"quotité_assistant",
	"spécialité_sans_lap"
]);
const limites = [];
/**
* Les données, les règles et les éléments de cette version. Les nombres sont des rangs dans ce que rend `calculer` ;
* ceux d'un élément : accès, condition propre, points, montant, mesure.
*/
export const description = {
	dispositif: "aide_assistant_médical",
	version: "v5",
	entrees,
	limites,
	elements: [element(l.l0_assistant_medical, 0, 1, null, 2, null)],
	points: null,
	montant: 2,
	resultats: []
};
/** Pour expliquer chaque élément : sa place, et les rangs de ses conditions dans ce que rend `calculer`. */
export const raisons = [{
	genre: "indicateur",
	parent: null,
	atteint: 3,
	condition: 4,
	exige: null,
	seuil: null,
	unite: ""
}];
/** Le calcul. Une vérité peut rester ouverte, un nombre être encadré : données complètes ou non, ce sont les mêmes lignes. */
export function calculer(o, donnees) {
	const d0_activite_du_medecin = o.options(donnees, 0);
	const d1_addendum_8 = o.verite(donnees, 1);
	const d2_annee_du_contrat = o.nombre(donnees, 2);
	const d3_compatible_dmp = o.verite(donnees, 3);
	const d4_contrat_assistant_medical = o.verite(donnees, 4);
	const d5_feuilles_de_soins = o.nombre(donnees, 5);
	const d6_fse_teletransmises = o.nombre(donnees, 6);
	const d7_horaires_affiches = o.verite(donnees, 7);
	const d8_lap_certifie = o.verite(donnees, 8);
	const d9_logiciel_reference_segur = o.verite(donnees, 9);
	const d10_messagerie_securisee = o.verite(donnees, 10);
	const d11_quotite_assistant = o.options(donnees, 11);
	const d12_specialite_sans_lap = o.verite(donnees, 12);
	// logiciel de forfait_structure
	const i2_forfait_structure_logiciel_condition = o.et(o.ou(d8_lap_certifie, d12_specialite_sans_lap), d3_compatible_dmp);
	const i4_forfait_structure_logiciel_atteint = o.acquis(i2_forfait_structure_logiciel_condition);
	// messagerie de forfait_structure
	const i8_forfait_structure_messagerie_atteint = o.acquis(d10_messagerie_securisee);
	// sesam_vitale de forfait_structure
	const i10_forfait_structure_sesam_vitale_condition = o.ou(d1_addendum_8, d9_logiciel_reference_segur);
	const i12_forfait_structure_sesam_vitale_atteint = o.acquis(i10_forfait_structure_sesam_vitale_condition);
	// télétransmission de forfait_structure
	const i14_forfait_structure_teletransmission_mesure = o.part(o.quotient(d6_fse_teletransmises, d5_feuilles_de_soins, true));
	const i16_forfait_structure_teletransmission_propre = o.comparer("≥", i14_forfait_structure_teletransmission_mesure, n0_2_3);
	const i17_forfait_structure_teletransmission_atteint = o.acquis(i16_forfait_structure_teletransmission_propre);
	// horaires de forfait_structure
	const i21_forfait_structure_horaires_atteint = o.acquis(d7_horaires_affiches);
	// volet 1 de forfait_structure
	const i22_forfait_structure_volet_1_exige = o.tous([
		i4_forfait_structure_logiciel_atteint,
		i8_forfait_structure_messagerie_atteint,
		i12_forfait_structure_sesam_vitale_atteint,
		i17_forfait_structure_teletransmission_atteint,
		i21_forfait_structure_horaires_atteint
	]);
	const i24_forfait_structure_volet_1_atteint = o.acquis(i22_forfait_structure_volet_1_exige);
	// assistant_médical (article 9-1 et suivants)
	const i26_assistant_medical_accessible = o.acquis(i24_forfait_structure_volet_1_atteint);
	const i28_assistant_medical_propre = o.propre(0, d4_contrat_assistant_medical);
	const i29_assistant_medical_atteint = o.et(i26_assistant_medical_accessible, o.acquis(i28_assistant_medical_propre));
	const i30_assistant_medical_montant_propre = o.tableNombre(t4_cellules, [
		d11_quotite_assistant,
		d2_annee_du_contrat,
		d0_activite_du_medecin
	], v17_valeurs);
	const i31_assistant_medical_montant = o.siNombre(i29_assistant_medical_atteint, i30_assistant_medical_montant_propre, n18_0);
	return [
		i26_assistant_medical_accessible,
		i28_assistant_medical_propre,
		i31_assistant_medical_montant,
		i29_assistant_medical_atteint,
		d4_contrat_assistant_medical
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
