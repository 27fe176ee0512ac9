// Fichier généré par Avenant — ne pas modifier.
// Financement Ségur du logiciel métier, vague 1, version v2 : à compter du 2021-08-11.
// Actes : Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville ; Report des dates limites du Ségur numérique, médecine de ville.
import { constante } from "../runtime/valeurs.js";
import { entreesLues } from "../runtime/lecture.js";
import { element, estimation } from "../runtime/estimation.js";
import { explication } from "../runtime/explications.js";
import { sujetDeVersion } from "../runtime/sujet.js";
import { aFournir, verification } from "../runtime/verification.js";
import { DONNEES } from "../donnees.js";
import { LIBELLES } from "../libelles.js";
import { refus } from "../runtime/refus.js";
import { donneesLues, evaluerEnEntiers, plan } from "./v2-entiers.js";
import * as l from "./elements.js";
const n0_19326 = constante(19326n, 1n);
const n1_19475 = constante(19475n, 1n);
const n2_430 = constante(430n, 1n);
const n3_0 = constante(0n, 1n);
const entrees = entreesLues(DONNEES, [
	"changement_de_logiciel",
	"commande_admise",
	"date_commande",
	"date_installation",
	"date_réception_commande",
	"facture_ségur",
	"frais_hors_ségur",
	"logiciel_référencé_ségur",
	"rattrapage_de_version",
	"solution_finançable"
]);
const limites = [];
/**
* Les données, les règles et les éléments de cette version. Les nombres sont des rangs dans ce que rend `calculer` ;
* ceux d'un élément : accès, condition propre, points, montant, mesure.
*/
export const description = {
	dispositif: "financement_ségur",
	version: "v2",
	entrees,
	limites,
	elements: [
		element(l.l0_volet_prestation, 0, 1, null, 2, null),
		element(l.l1_solution, 0, 5, null, null, null),
		element(l.l4_commande, 0, 8, null, null, 9),
		element(l.l5_installation, 0, 13, null, null, 14)
	],
	points: null,
	montant: 2,
	resultats: [
		{
			nom: "charge_état",
			libelle: "Pris en charge par l'État",
			regle: 2
		},
		{
			nom: "reste_à_charge",
			libelle: "Reste à la charge du médecin",
			regle: 17
		},
		{
			nom: "financement_usage",
			libelle: "Financement de l'usage ouvert (avenant 9, ou avenant 4 en centre de santé)",
			regle: 18
		}
	]
};
/** Pour expliquer chaque élément : sa place, et les rangs de ses conditions dans ce que rend `calculer`. */
export const raisons = [
	{
		genre: "volet",
		parent: null,
		atteint: 3,
		condition: null,
		exige: 4,
		seuil: null,
		unite: ""
	},
	{
		genre: "indicateur",
		parent: "volet prestation",
		atteint: 6,
		condition: 7,
		exige: null,
		seuil: null,
		unite: ""
	},
	{
		genre: "indicateur",
		parent: "volet prestation",
		atteint: 10,
		condition: 11,
		exige: null,
		seuil: {
			regle: 12,
			op: "≤",
			comparateur: "au plus tard"
		},
		unite: "date"
	},
	{
		genre: "indicateur",
		parent: "volet prestation",
		atteint: 15,
		condition: null,
		exige: null,
		seuil: {
			regle: 16,
			op: "<",
			comparateur: "avant"
		},
		unite: "date"
	}
];
/** Le calcul. Une vérité peut rester ouverte, un nombre être encadré : données complètes ou non, ce sont les mêmes lignes. */
export function calculer(o, donnees) {
	const d0_changement_de_logiciel = o.verite(donnees, 0);
	const d1_commande_admise = o.verite(donnees, 1);
	const d2_date_commande = o.nombre(donnees, 2);
	const d3_date_installation = o.nombre(donnees, 3);
	const d4_date_reception_commande = o.nombre(donnees, 4);
	const d5_facture_segur = o.nombre(donnees, 5);
	const d6_frais_hors_segur = o.nombre(donnees, 6);
	const d7_logiciel_reference_segur = o.verite(donnees, 7);
	const d8_rattrapage_de_version = o.verite(donnees, 8);
	const d9_solution_financable = o.verite(donnees, 9);
	// solution
	const i4_solution_propre = o.propre(1, d9_solution_financable);
	const i5_solution_atteint = o.acquis(i4_solution_propre);
	// commande
	const i7_commande_condition = o.ou(o.comparer("<", d4_date_reception_commande, n0_19326), d1_commande_admise);
	const i10_commande_propre = o.propre(2, o.et(i7_commande_condition, o.comparer("≤", d2_date_commande, n0_19326)));
	const i11_commande_atteint = o.acquis(i10_commande_propre);
	// installation
	const i15_installation_propre = o.propre(3, o.comparer("<", d3_date_installation, n1_19475));
	const i16_installation_atteint = o.acquis(i15_installation_propre);
	// volet prestation
	const i17_volet_prestation_exige = o.tous([
		i5_solution_atteint,
		i11_commande_atteint,
		i16_installation_atteint
	]);
	const i18_volet_prestation_propre = o.propre(0, i17_volet_prestation_exige);
	const i19_volet_prestation_atteint = o.acquis(i18_volet_prestation_propre);
	const i21_volet_prestation_montant = o.siNombre(i19_volet_prestation_atteint, o.minimum([d5_facture_segur, n2_430]), n3_0);
	// reste_à_charge
	const i23_reste_a_charge = o.addition(o.maximum([o.soustraction(d5_facture_segur, i21_volet_prestation_montant), n3_0]), o.siNombre(o.ou(d0_changement_de_logiciel, d8_rattrapage_de_version), d6_frais_hors_segur, n3_0));
	return [
		2,
		i18_volet_prestation_propre,
		i21_volet_prestation_montant,
		i19_volet_prestation_atteint,
		i17_volet_prestation_exige,
		i4_solution_propre,
		i5_solution_atteint,
		d9_solution_financable,
		i10_commande_propre,
		d2_date_commande,
		i11_commande_atteint,
		i7_commande_condition,
		n0_19326,
		i15_installation_propre,
		d3_date_installation,
		i16_installation_atteint,
		n1_19475,
		i23_reste_a_charge,
		d7_logiciel_reference_segur
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
