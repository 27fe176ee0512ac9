// Fichier généré par Avenant — ne pas modifier.
// Aide à l'emploi d'un assistant médical, version v9 : exercices 2024 à 2025.
// Actes : Avenant n° 7 ; Convention médicale 2024-2029.
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
import { donneesLues, evaluerEnEntiers, plan } from "./v9-entiers.js";
import * as l from "./elements.js";
const e0_1 = fraction(1n, 1n);
const e1_2 = fraction(2n, 1n);
const e2_3 = fraction(3n, 1n);
const t3_cellules = [
	[
		{
			kind: "option",
			option: "tiers_temps"
		},
		{ kind: "tout" },
		{ kind: "tout" }
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
			haut: e0_1,
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
			bas: e1_2,
			basInclus: true,
			haut: e1_2,
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
			bas: e1_2,
			basInclus: true,
			haut: e1_2,
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
			bas: e2_3,
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
			bas: e2_3,
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
			bas: e1_2,
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
			haut: e0_1,
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
			bas: e1_2,
			basInclus: true,
			haut: e1_2,
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
			bas: e1_2,
			basInclus: true,
			haut: e1_2,
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
			bas: e2_3,
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
			bas: e2_3,
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
			bas: e1_2,
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
const v4_valeurs = [
	1,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2,
	2
];
const n5_775 = constante(775n, 1n);
const n6_0 = constante(0n, 1n);
const n7_19000 = constante(19000n, 1n);
const n8_14000 = constante(14000n, 1n);
const n9_11000 = constante(11000n, 1n);
const n10_13000 = constante(13000n, 1n);
const n11_38000 = constante(38000n, 1n);
const n12_28000 = constante(28000n, 1n);
const n13_22000 = constante(22000n, 1n);
const n14_26000 = constante(26000n, 1n);
const v15_valeurs = [
	n6_0,
	n7_19000,
	n8_14000,
	n8_14000,
	n9_11000,
	n10_13000,
	n7_19000,
	n11_38000,
	n12_28000,
	n12_28000,
	n13_22000,
	n14_26000,
	n11_38000
];
const entrees = entreesLues(DONNEES, [
	"activité_du_médecin",
	"année_du_contrat",
	"contrat_assistant_médical",
	"patientèle_médecin_traitant",
	"quotité_assistant",
	"secteur_conventionnel"
]);
const limites = [];
/**
* Les données, les règles et les éléments de cette version. Les nombres sont des rangs dans ce que rend `calculer` ;
* ceux d'un élément : accès, condition propre, points, montant, mesure.
*/
export const description = {
	dispositif: "aide_assistant_médical",
	version: "v9",
	entrees,
	limites,
	elements: [element(l.l1_assistant_medical, 0, 1, null, 2, 3)],
	points: null,
	montant: 2,
	resultats: []
};
/** Pour expliquer chaque élément : sa place, et les rangs de ses conditions dans ce que rend `calculer`. */
export const raisons = [{
	genre: "indicateur",
	parent: null,
	atteint: 4,
	condition: 5,
	exige: null,
	seuil: {
		regle: 6,
		op: "≥",
		comparateur: "au moins"
	},
	unite: ""
}];
/** Le calcul. Une vérité peut rester ouverte, un nombre être encadré : données complètes ou non, ce sont les mêmes lignes. */
export function calculer(o, donnees) {
	const d0_activite_du_medecin = o.options(donnees, 0);
	const d1_annee_du_contrat = o.nombre(donnees, 1);
	const d2_contrat_assistant_medical = o.verite(donnees, 2);
	const d3_patientele_medecin_traitant = o.nombre(donnees, 3);
	const d4_quotite_assistant = o.options(donnees, 4);
	const d5_secteur_conventionnel = o.options(donnees, 5);
	// assistant_médical (article 9-1 et suivants)
	const i0_assistant_medical_accessible = o.acquis(o.tableVerite(t3_cellules, [
		d4_quotite_assistant,
		d1_annee_du_contrat,
		d0_activite_du_medecin
	], v4_valeurs));
	const i1_assistant_medical_condition = o.et(d2_contrat_assistant_medical, o.ou(o.egalOptions(d5_secteur_conventionnel, ["secteur_1"]), o.egalOptions(d5_secteur_conventionnel, ["secteur_2_optam"])));
	const i4_assistant_medical_propre = o.propre(0, o.et(i1_assistant_medical_condition, o.comparer("≥", d3_patientele_medecin_traitant, n5_775)));
	const i5_assistant_medical_atteint = o.et(i0_assistant_medical_accessible, o.acquis(i4_assistant_medical_propre));
	const i6_assistant_medical_montant_propre = o.tableNombre(t3_cellules, [
		d4_quotite_assistant,
		d1_annee_du_contrat,
		d0_activite_du_medecin
	], v15_valeurs);
	const i7_assistant_medical_montant = o.siNombre(i5_assistant_medical_atteint, i6_assistant_medical_montant_propre, n6_0);
	return [
		i0_assistant_medical_accessible,
		i4_assistant_medical_propre,
		i7_assistant_medical_montant,
		d3_patientele_medecin_traitant,
		i5_assistant_medical_atteint,
		i1_assistant_medical_condition,
		n5_775
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
