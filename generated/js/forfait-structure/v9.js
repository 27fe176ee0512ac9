// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v9 : exercice 2023 ; exercices 2024 à 2025 ; exercices 2026 et suivants.
// Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6 ; Avenant n° 7 ; Avenant n° 9.
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
const n0_7 = constante(7n, 1n);
const n1_2_3 = constante(2n, 3n);
const n2_400 = constante(400n, 1n);
const n3_0 = constante(0n, 1n);
const n4_0_8 = constante(4n, 5n);
const n5_22_5 = constante(45n, 2n);
const n6_0_3 = constante(3n, 10n);
const n7_0_9 = constante(9n, 10n);
const n8_10 = constante(10n, 1n);
const n9_0_2 = constante(1n, 5n);
const n10_40 = constante(40n, 1n);
const n11_0_05 = constante(1n, 20n);
const n12_0_5 = constante(1n, 2n);
const n13_50 = constante(50n, 1n);
const n14_70 = constante(70n, 1n);
const n15_25 = constante(25n, 1n);
const n16_2 = constante(2n, 1n);
const n17_200 = constante(200n, 1n);
const e18_0 = fraction(0n, 1n);
const e19_360 = fraction(360n, 1n);
const entrees = entreesLues(DONNEES, [
	"accompagnement_parcours_complexes",
	"addendum_8",
	"appareils_connectés",
	"arrêts",
	"arrêts_dématérialisés",
	"certificats_at_mp",
	"certificats_at_mp_dématérialisés",
	"codage_et_requêtes",
	"consultations",
	"consultations_avec_dépôt_dmp",
	"consultations_avec_échange_mss",
	"cpts_participant_au_sas",
	"déclarations_mt",
	"déclarations_mt_dématérialisées",
	"exercice_coordonné",
	"feuilles_de_soins",
	"fse_apcv",
	"fse_télétransmises",
	"heures_sas",
	"horaires_affichés",
	"inscrit_sas",
	"lap_certifié",
	"logiciel_référencé_ségur",
	"points_effection_sas",
	"prescriptions",
	"prescriptions_électroniques",
	"protocoles",
	"protocoles_dématérialisés",
	"spécialité_sans_lap",
	"transports",
	"transports_dématérialisés",
	"équipement_vidéo",
	"étudiants_encadrés"
]);
const limites = [{
	nom: "points_effection_sas",
	min: e18_0,
	max: e19_360
}];
/**
* Les données, les règles et les éléments de cette version. Les nombres sont des rangs dans ce que rend `calculer` ;
* ceux d'un élément : accès, condition propre, points, montant, mesure.
*/
export const description = {
	dispositif: "forfait_structure",
	version: "v9",
	entrees,
	limites,
	elements: [
		element(l.l19_volet_1, 0, 1, 2, 3, null),
		element(l.l20_logiciel, 0, 6, null, null, null),
		element(l.l21_sesam_vitale, 0, 9, null, null, null),
		element(l.l4_teletransmission, 0, 12, null, null, 13),
		element(l.l5_horaires, 0, 16, null, null, null),
		element(l.l16_coordination, 0, 19, null, null, null),
		element(l.l22_volet_2, 22, null, 23, 24, null),
		element(l.l23_teleservices, 22, null, 25, 26, null),
		element(l.l24_aat, 22, 27, 28, 29, 30),
		element(l.l25_at_mp, 22, 33, 34, 35, 36),
		element(l.l26_pse, 22, 39, 40, 41, 42),
		element(l.l27_dmt, 22, 44, 45, 46, 47),
		element(l.l28_spe, 22, 49, 50, 51, 52),
		element(l.l29_usage_dmp, 22, 55, 56, 57, 58),
		element(l.l30_usage_mss, 22, 61, 62, 63, 64),
		element(l.l35_e_prescription, 22, 67, 68, 69, 70),
		element(l.l36_usage_apcv, 22, 73, 74, 75, 76),
		element(l.l8_codage, 22, 78, 79, 80, null),
		element(l.l17_parcours_complexes, 22, 83, 84, 85, null),
		element(l.l11_etudiants, 22, 88, 89, 90, null),
		element(l.l13_videotransmission, 22, 93, 94, 95, null),
		element(l.l14_equipements_connectes, 22, 98, 99, 100, null),
		element(l.l31_soins_non_programmes, 22, 103, 104, 105, 106),
		element(l.l32_effection_sas, 22, null, 110, 111, null)
	],
	points: 112,
	montant: 113,
	resultats: []
};
/** Pour expliquer chaque élément : sa place, et les rangs de ses conditions dans ce que rend `calculer`. */
export const raisons = [
	{
		genre: "volet",
		parent: null,
		atteint: 4,
		condition: null,
		exige: 5,
		seuil: null,
		unite: ""
	},
	{
		genre: "indicateur",
		parent: "volet 1",
		atteint: 7,
		condition: 8,
		exige: null,
		seuil: null,
		unite: ""
	},
	{
		genre: "indicateur",
		parent: "volet 1",
		atteint: 10,
		condition: 11,
		exige: null,
		seuil: null,
		unite: ""
	},
	{
		genre: "indicateur",
		parent: "volet 1",
		atteint: 14,
		condition: null,
		exige: null,
		seuil: {
			regle: 15,
			op: "≥",
			comparateur: "au moins"
		},
		unite: "%"
	},
	{
		genre: "indicateur",
		parent: "volet 1",
		atteint: 17,
		condition: 18,
		exige: null,
		seuil: null,
		unite: ""
	},
	{
		genre: "indicateur",
		parent: "volet 1",
		atteint: 20,
		condition: 21,
		exige: null,
		seuil: null,
		unite: ""
	},
	{
		genre: "volet",
		parent: null,
		atteint: 22,
		condition: null,
		exige: null,
		seuil: null,
		unite: ""
	},
	{
		genre: "indicateur",
		parent: "volet 2",
		atteint: 22,
		condition: null,
		exige: null,
		seuil: null,
		unite: ""
	},
	{
		genre: "sous-indicateur",
		parent: "téléservices",
		atteint: 31,
		condition: null,
		exige: null,
		seuil: {
			regle: 32,
			op: "≥",
			comparateur: "au moins"
		},
		unite: "%"
	},
	{
		genre: "sous-indicateur",
		parent: "téléservices",
		atteint: 37,
		condition: null,
		exige: null,
		seuil: {
			regle: 38,
			op: "≥",
			comparateur: "au moins"
		},
		unite: "%"
	},
	{
		genre: "sous-indicateur",
		parent: "téléservices",
		atteint: 43,
		condition: null,
		exige: null,
		seuil: {
			regle: 32,
			op: "≥",
			comparateur: "au moins"
		},
		unite: "%"
	},
	{
		genre: "sous-indicateur",
		parent: "téléservices",
		atteint: 48,
		condition: null,
		exige: null,
		seuil: {
			regle: 32,
			op: "≥",
			comparateur: "au moins"
		},
		unite: "%"
	},
	{
		genre: "sous-indicateur",
		parent: "téléservices",
		atteint: 53,
		condition: null,
		exige: null,
		seuil: {
			regle: 54,
			op: "≥",
			comparateur: "au moins"
		},
		unite: "%"
	},
	{
		genre: "indicateur",
		parent: "volet 2",
		atteint: 59,
		condition: null,
		exige: null,
		seuil: {
			regle: 60,
			op: "≥",
			comparateur: "au moins"
		},
		unite: "%"
	},
	{
		genre: "indicateur",
		parent: "volet 2",
		atteint: 65,
		condition: null,
		exige: null,
		seuil: {
			regle: 66,
			op: "≥",
			comparateur: "au moins"
		},
		unite: "%"
	},
	{
		genre: "indicateur",
		parent: "volet 2",
		atteint: 71,
		condition: null,
		exige: null,
		seuil: {
			regle: 72,
			op: "≥",
			comparateur: "au moins"
		},
		unite: "%"
	},
	{
		genre: "indicateur",
		parent: "volet 2",
		atteint: 77,
		condition: null,
		exige: null,
		seuil: {
			regle: 66,
			op: "≥",
			comparateur: "au moins"
		},
		unite: "%"
	},
	{
		genre: "indicateur",
		parent: "volet 2",
		atteint: 81,
		condition: 82,
		exige: null,
		seuil: null,
		unite: ""
	},
	{
		genre: "indicateur",
		parent: "volet 2",
		atteint: 86,
		condition: 87,
		exige: null,
		seuil: null,
		unite: ""
	},
	{
		genre: "indicateur",
		parent: "volet 2",
		atteint: 91,
		condition: 92,
		exige: null,
		seuil: null,
		unite: ""
	},
	{
		genre: "indicateur",
		parent: "volet 2",
		atteint: 96,
		condition: 97,
		exige: null,
		seuil: null,
		unite: ""
	},
	{
		genre: "indicateur",
		parent: "volet 2",
		atteint: 101,
		condition: 102,
		exige: null,
		seuil: null,
		unite: ""
	},
	{
		genre: "indicateur",
		parent: "volet 2",
		atteint: 107,
		condition: 108,
		exige: null,
		seuil: {
			regle: 109,
			op: "≥",
			comparateur: "au moins"
		},
		unite: ""
	},
	{
		genre: "indicateur",
		parent: "volet 2",
		atteint: 22,
		condition: null,
		exige: null,
		seuil: null,
		unite: ""
	}
];
/** Le calcul. Une vérité peut rester ouverte, un nombre être encadré : données complètes ou non, ce sont les mêmes lignes. */
export function calculer(o, donnees) {
	const d0_accompagnement_parcours_complexes = o.verite(donnees, 0);
	const d1_addendum_8 = o.verite(donnees, 1);
	const d2_appareils_connectes = o.verite(donnees, 2);
	const d3_arrets = o.nombre(donnees, 3);
	const d4_arrets_dematerialises = o.nombre(donnees, 4);
	const d5_certificats_at_mp = o.nombre(donnees, 5);
	const d6_certificats_at_mp_dematerialises = o.nombre(donnees, 6);
	const d7_codage_et_requetes = o.verite(donnees, 7);
	const d8_consultations = o.nombre(donnees, 8);
	const d9_consultations_avec_depot_dmp = o.nombre(donnees, 9);
	const d10_consultations_avec_echange_mss = o.nombre(donnees, 10);
	const d11_cpts_participant_au_sas = o.verite(donnees, 11);
	const d12_declarations_mt = o.nombre(donnees, 12);
	const d13_declarations_mt_dematerialisees = o.nombre(donnees, 13);
	const d14_exercice_coordonne = o.verite(donnees, 14);
	const d15_feuilles_de_soins = o.nombre(donnees, 15);
	const d16_fse_apcv = o.nombre(donnees, 16);
	const d17_fse_teletransmises = o.nombre(donnees, 17);
	const d18_heures_sas = o.nombre(donnees, 18);
	const d19_horaires_affiches = o.verite(donnees, 19);
	const d20_inscrit_sas = o.verite(donnees, 20);
	const d21_lap_certifie = o.verite(donnees, 21);
	const d22_logiciel_reference_segur = o.verite(donnees, 22);
	const d23_points_effection_sas = o.nombre(donnees, 23);
	const d24_prescriptions = o.nombre(donnees, 24);
	const d25_prescriptions_electroniques = o.nombre(donnees, 25);
	const d26_protocoles = o.nombre(donnees, 26);
	const d27_protocoles_dematerialises = o.nombre(donnees, 27);
	const d28_specialite_sans_lap = o.verite(donnees, 28);
	const d29_transports = o.nombre(donnees, 29);
	const d30_transports_dematerialises = o.nombre(donnees, 30);
	const d31_equipement_video = o.verite(donnees, 31);
	const d32_etudiants_encadres = o.verite(donnees, 32);
	// logiciel (annexe 12, article 1.1)
	const i3_logiciel_condition = o.et(d22_logiciel_reference_segur, o.ou(d21_lap_certifie, d28_specialite_sans_lap));
	const i4_logiciel_propre = o.propre(1, i3_logiciel_condition);
	const i5_logiciel_atteint = o.acquis(i4_logiciel_propre);
	// sesam_vitale (annexe 12, article 1.3)
	const i8_sesam_vitale_propre = o.propre(2, d1_addendum_8);
	const i9_sesam_vitale_atteint = o.acquis(i8_sesam_vitale_propre);
	// télétransmission (annexe 12, article 1.4)
	const i11_teletransmission_mesure = o.part(o.quotient(d17_fse_teletransmises, d15_feuilles_de_soins, true));
	const i13_teletransmission_propre = o.propre(3, o.comparer("≥", i11_teletransmission_mesure, n1_2_3));
	const i14_teletransmission_atteint = o.acquis(i13_teletransmission_propre);
	// horaires (annexe 12, article 1.5)
	const i17_horaires_propre = o.propre(4, d19_horaires_affiches);
	const i18_horaires_atteint = o.acquis(i17_horaires_propre);
	// coordination (article 20.2, indicateur 3)
	const i21_coordination_propre = o.propre(5, d14_exercice_coordonne);
	const i22_coordination_atteint = o.acquis(i21_coordination_propre);
	// volet 1 (article 20.1 et annexe 12, article 1)
	const i23_volet_1_exige = o.tous([
		i5_logiciel_atteint,
		i9_sesam_vitale_atteint,
		i14_teletransmission_atteint,
		i18_horaires_atteint,
		i22_coordination_atteint
	]);
	const i24_volet_1_propre = o.propre(0, i23_volet_1_exige);
	const i25_volet_1_atteint = o.acquis(i24_volet_1_propre);
	const i27_volet_1_points = o.siNombre(i25_volet_1_atteint, n2_400, n3_0);
	const i28_volet_1_montant_propre = o.produit(n2_400, n0_7);
	const i29_volet_1_montant = o.siNombre(i25_volet_1_atteint, i28_volet_1_montant_propre, n3_0);
	// volet 2 (article 20.2 et annexe 12, article 2)
	const i31_volet_2_accessible = o.acquis(i25_volet_1_atteint);
	// aat
	const i36_aat_mesure = o.part(o.quotient(d4_arrets_dematerialises, d3_arrets, true));
	const i38_aat_propre = o.propre(8, o.comparer("≥", i36_aat_mesure, n4_0_8));
	const i39_aat_atteint = o.et(i31_volet_2_accessible, o.acquis(i38_aat_propre));
	const i41_aat_points = o.siNombre(i39_aat_atteint, n5_22_5, n3_0);
	// at_mp
	const i43_at_mp_mesure = o.part(o.quotient(d6_certificats_at_mp_dematerialises, d5_certificats_at_mp, true));
	const i45_at_mp_propre = o.propre(9, o.comparer("≥", i43_at_mp_mesure, n6_0_3));
	const i46_at_mp_atteint = o.et(i31_volet_2_accessible, o.acquis(i45_at_mp_propre));
	const i48_at_mp_points = o.siNombre(i46_at_mp_atteint, n5_22_5, n3_0);
	// pse
	const i50_pse_mesure = o.part(o.quotient(d27_protocoles_dematerialises, d26_protocoles, true));
	const i52_pse_propre = o.propre(10, o.comparer("≥", i50_pse_mesure, n4_0_8));
	const i53_pse_atteint = o.et(i31_volet_2_accessible, o.acquis(i52_pse_propre));
	const i55_pse_points = o.siNombre(i53_pse_atteint, n5_22_5, n3_0);
	// dmt
	const i57_dmt_mesure = o.part(o.quotient(d13_declarations_mt_dematerialisees, d12_declarations_mt, true));
	const i59_dmt_propre = o.propre(11, o.comparer("≥", i57_dmt_mesure, n4_0_8));
	const i60_dmt_atteint = o.et(i31_volet_2_accessible, o.acquis(i59_dmt_propre));
	const i62_dmt_points = o.siNombre(i60_dmt_atteint, n5_22_5, n3_0);
	// spe
	const i64_spe_mesure = o.part(o.quotient(d30_transports_dematerialises, d29_transports, true));
	const i66_spe_propre = o.propre(12, o.comparer("≥", i64_spe_mesure, n7_0_9));
	const i67_spe_atteint = o.et(i31_volet_2_accessible, o.acquis(i66_spe_propre));
	const i69_spe_points = o.siNombre(i67_spe_atteint, n8_10, n3_0);
	// téléservices (annexe 12, volet 2, indicateur 1)
	const i70_teleservices_points = o.siNombre(i31_volet_2_accessible, o.somme([
		i41_aat_points,
		i48_at_mp_points,
		i55_pse_points,
		i62_dmt_points,
		i69_spe_points
	]), n3_0);
	// usage_dmp (annexe 12, volet 2, indicateur 1)
	const i72_usage_dmp_mesure = o.part(o.quotient(d9_consultations_avec_depot_dmp, d8_consultations, true));
	const i74_usage_dmp_propre = o.propre(13, o.comparer("≥", i72_usage_dmp_mesure, n9_0_2));
	const i75_usage_dmp_atteint = o.et(i31_volet_2_accessible, o.acquis(i74_usage_dmp_propre));
	const i77_usage_dmp_points = o.siNombre(i75_usage_dmp_atteint, n10_40, n3_0);
	// usage_mss (annexe 12, volet 2, indicateur 1)
	const i79_usage_mss_mesure = o.part(o.quotient(d10_consultations_avec_echange_mss, d8_consultations, true));
	const i81_usage_mss_propre = o.propre(14, o.comparer("≥", i79_usage_mss_mesure, n11_0_05));
	const i82_usage_mss_atteint = o.et(i31_volet_2_accessible, o.acquis(i81_usage_mss_propre));
	const i84_usage_mss_points = o.siNombre(i82_usage_mss_atteint, n10_40, n3_0);
	// e_prescription (annexe 12, volet 2, indicateur 1)
	const i86_e_prescription_mesure = o.part(o.quotient(d25_prescriptions_electroniques, d24_prescriptions, true));
	const i88_e_prescription_propre = o.propre(15, o.comparer("≥", i86_e_prescription_mesure, n12_0_5));
	const i89_e_prescription_atteint = o.et(i31_volet_2_accessible, o.acquis(i88_e_prescription_propre));
	const i91_e_prescription_points = o.siNombre(i89_e_prescription_atteint, n10_40, n3_0);
	// usage_apcv (annexe 12, volet 2, indicateur 1)
	const i93_usage_apcv_mesure = o.part(o.quotient(d16_fse_apcv, d17_fse_teletransmises, true));
	const i95_usage_apcv_propre = o.propre(16, o.comparer("≥", i93_usage_apcv_mesure, n11_0_05));
	const i96_usage_apcv_atteint = o.et(i31_volet_2_accessible, o.acquis(i95_usage_apcv_propre));
	const i98_usage_apcv_points = o.siNombre(i96_usage_apcv_atteint, n10_40, n3_0);
	// codage (annexe 12, volet 2, indicateur 2)
	const i101_codage_propre = o.propre(17, d7_codage_et_requetes);
	const i102_codage_atteint = o.et(i31_volet_2_accessible, o.acquis(i101_codage_propre));
	const i104_codage_points = o.siNombre(i102_codage_atteint, n13_50, n3_0);
	// parcours_complexes (annexe 12, volet 2, indicateur 4)
	const i107_parcours_complexes_propre = o.propre(18, d0_accompagnement_parcours_complexes);
	const i108_parcours_complexes_atteint = o.et(i31_volet_2_accessible, o.acquis(i107_parcours_complexes_propre));
	const i110_parcours_complexes_points = o.siNombre(i108_parcours_complexes_atteint, n14_70, n3_0);
	// étudiants (annexe 12, volet 2, indicateur 5)
	const i113_etudiants_propre = o.propre(19, d32_etudiants_encadres);
	const i114_etudiants_atteint = o.et(i31_volet_2_accessible, o.acquis(i113_etudiants_propre));
	const i116_etudiants_points = o.siNombre(i114_etudiants_atteint, n13_50, n3_0);
	// vidéotransmission (annexe 12, volet 2, indicateur 6)
	const i119_videotransmission_propre = o.propre(20, d31_equipement_video);
	const i120_videotransmission_atteint = o.et(i31_volet_2_accessible, o.acquis(i119_videotransmission_propre));
	const i122_videotransmission_points = o.siNombre(i120_videotransmission_atteint, n13_50, n3_0);
	// équipements_connectés (annexe 12, volet 2, indicateur 7)
	const i125_equipements_connectes_propre = o.propre(21, d2_appareils_connectes);
	const i126_equipements_connectes_atteint = o.et(i31_volet_2_accessible, o.acquis(i125_equipements_connectes_propre));
	const i128_equipements_connectes_points = o.siNombre(i126_equipements_connectes_atteint, n15_25, n3_0);
	// soins_non_programmés (annexe 12, volet 2, indicateur 8)
	const i130_soins_non_programmes_condition = o.ou(d20_inscrit_sas, d11_cpts_participant_au_sas);
	const i133_soins_non_programmes_propre = o.propre(22, o.et(i130_soins_non_programmes_condition, o.comparer("≥", d18_heures_sas, n16_2)));
	const i134_soins_non_programmes_atteint = o.et(i31_volet_2_accessible, o.acquis(i133_soins_non_programmes_propre));
	const i136_soins_non_programmes_points = o.siNombre(i134_soins_non_programmes_atteint, n17_200, n3_0);
	// effection_sas (annexe 12, volet 2, indicateur 9)
	const i139_effection_sas_points_propres = o.nonCommunique(d23_points_effection_sas, e18_0, e19_360);
	const i140_effection_sas_points = o.siNombre(i31_volet_2_accessible, i139_effection_sas_points_propres, n3_0);
	// volet 2
	const i141_volet_2_points = o.siNombre(i31_volet_2_accessible, o.somme([
		i70_teleservices_points,
		i77_usage_dmp_points,
		i84_usage_mss_points,
		i91_e_prescription_points,
		i98_usage_apcv_points,
		i104_codage_points,
		i110_parcours_complexes_points,
		i116_etudiants_points,
		i122_videotransmission_points,
		i128_equipements_connectes_points,
		i136_soins_non_programmes_points,
		i140_effection_sas_points
	]), n3_0);
	// aat
	const i142_aat_montant_propre = o.produit(n5_22_5, n0_7);
	const i143_aat_montant = o.siNombre(i39_aat_atteint, i142_aat_montant_propre, n3_0);
	// at_mp
	const i144_at_mp_montant_propre = o.produit(n5_22_5, n0_7);
	const i145_at_mp_montant = o.siNombre(i46_at_mp_atteint, i144_at_mp_montant_propre, n3_0);
	// pse
	const i146_pse_montant_propre = o.produit(n5_22_5, n0_7);
	const i147_pse_montant = o.siNombre(i53_pse_atteint, i146_pse_montant_propre, n3_0);
	// dmt
	const i148_dmt_montant_propre = o.produit(n5_22_5, n0_7);
	const i149_dmt_montant = o.siNombre(i60_dmt_atteint, i148_dmt_montant_propre, n3_0);
	// spe
	const i150_spe_montant_propre = o.produit(n8_10, n0_7);
	const i151_spe_montant = o.siNombre(i67_spe_atteint, i150_spe_montant_propre, n3_0);
	// téléservices
	const i152_teleservices_montant = o.siNombre(i31_volet_2_accessible, o.somme([
		i143_aat_montant,
		i145_at_mp_montant,
		i147_pse_montant,
		i149_dmt_montant,
		i151_spe_montant
	]), n3_0);
	// usage_dmp
	const i153_usage_dmp_montant_propre = o.produit(n10_40, n0_7);
	const i154_usage_dmp_montant = o.siNombre(i75_usage_dmp_atteint, i153_usage_dmp_montant_propre, n3_0);
	// usage_mss
	const i155_usage_mss_montant_propre = o.produit(n10_40, n0_7);
	const i156_usage_mss_montant = o.siNombre(i82_usage_mss_atteint, i155_usage_mss_montant_propre, n3_0);
	// e_prescription
	const i157_e_prescription_montant_propre = o.produit(n10_40, n0_7);
	const i158_e_prescription_montant = o.siNombre(i89_e_prescription_atteint, i157_e_prescription_montant_propre, n3_0);
	// usage_apcv
	const i159_usage_apcv_montant_propre = o.produit(n10_40, n0_7);
	const i160_usage_apcv_montant = o.siNombre(i96_usage_apcv_atteint, i159_usage_apcv_montant_propre, n3_0);
	// codage
	const i161_codage_montant_propre = o.produit(n13_50, n0_7);
	const i162_codage_montant = o.siNombre(i102_codage_atteint, i161_codage_montant_propre, n3_0);
	// parcours_complexes
	const i163_parcours_complexes_montant_propre = o.produit(n14_70, n0_7);
	const i164_parcours_complexes_montant = o.siNombre(i108_parcours_complexes_atteint, i163_parcours_complexes_montant_propre, n3_0);
	// étudiants
	const i165_etudiants_montant_propre = o.produit(n13_50, n0_7);
	const i166_etudiants_montant = o.siNombre(i114_etudiants_atteint, i165_etudiants_montant_propre, n3_0);
	// vidéotransmission
	const i167_videotransmission_montant_propre = o.produit(n13_50, n0_7);
	const i168_videotransmission_montant = o.siNombre(i120_videotransmission_atteint, i167_videotransmission_montant_propre, n3_0);
	// équipements_connectés
	const i169_equipements_connectes_montant_propre = o.produit(n15_25, n0_7);
	const i170_equipements_connectes_montant = o.siNombre(i126_equipements_connectes_atteint, i169_equipements_connectes_montant_propre, n3_0);
	// soins_non_programmés
	const i171_soins_non_programmes_montant_propre = o.produit(n17_200, n0_7);
	const i172_soins_non_programmes_montant = o.siNombre(i134_soins_non_programmes_atteint, i171_soins_non_programmes_montant_propre, n3_0);
	// effection_sas
	const i173_effection_sas_montant_propre = o.produit(i139_effection_sas_points_propres, n0_7);
	const i174_effection_sas_montant = o.siNombre(i31_volet_2_accessible, i173_effection_sas_montant_propre, n3_0);
	// volet 2
	const i175_volet_2_montant = o.siNombre(i31_volet_2_accessible, o.somme([
		i152_teleservices_montant,
		i154_usage_dmp_montant,
		i156_usage_mss_montant,
		i158_e_prescription_montant,
		i160_usage_apcv_montant,
		i162_codage_montant,
		i164_parcours_complexes_montant,
		i166_etudiants_montant,
		i168_videotransmission_montant,
		i170_equipements_connectes_montant,
		i172_soins_non_programmes_montant,
		i174_effection_sas_montant
	]), n3_0);
	// Ensemble
	const i176_dispositif_points = o.somme([i27_volet_1_points, i141_volet_2_points]);
	const i177_dispositif_montant = o.somme([i29_volet_1_montant, i175_volet_2_montant]);
	return [
		2,
		i24_volet_1_propre,
		i27_volet_1_points,
		i29_volet_1_montant,
		i25_volet_1_atteint,
		i23_volet_1_exige,
		i4_logiciel_propre,
		i5_logiciel_atteint,
		i3_logiciel_condition,
		i8_sesam_vitale_propre,
		i9_sesam_vitale_atteint,
		d1_addendum_8,
		i13_teletransmission_propre,
		i11_teletransmission_mesure,
		i14_teletransmission_atteint,
		n1_2_3,
		i17_horaires_propre,
		i18_horaires_atteint,
		d19_horaires_affiches,
		i21_coordination_propre,
		i22_coordination_atteint,
		d14_exercice_coordonne,
		i31_volet_2_accessible,
		i141_volet_2_points,
		i175_volet_2_montant,
		i70_teleservices_points,
		i152_teleservices_montant,
		i38_aat_propre,
		i41_aat_points,
		i143_aat_montant,
		i36_aat_mesure,
		i39_aat_atteint,
		n4_0_8,
		i45_at_mp_propre,
		i48_at_mp_points,
		i145_at_mp_montant,
		i43_at_mp_mesure,
		i46_at_mp_atteint,
		n6_0_3,
		i52_pse_propre,
		i55_pse_points,
		i147_pse_montant,
		i50_pse_mesure,
		i53_pse_atteint,
		i59_dmt_propre,
		i62_dmt_points,
		i149_dmt_montant,
		i57_dmt_mesure,
		i60_dmt_atteint,
		i66_spe_propre,
		i69_spe_points,
		i151_spe_montant,
		i64_spe_mesure,
		i67_spe_atteint,
		n7_0_9,
		i74_usage_dmp_propre,
		i77_usage_dmp_points,
		i154_usage_dmp_montant,
		i72_usage_dmp_mesure,
		i75_usage_dmp_atteint,
		n9_0_2,
		i81_usage_mss_propre,
		i84_usage_mss_points,
		i156_usage_mss_montant,
		i79_usage_mss_mesure,
		i82_usage_mss_atteint,
		n11_0_05,
		i88_e_prescription_propre,
		i91_e_prescription_points,
		i158_e_prescription_montant,
		i86_e_prescription_mesure,
		i89_e_prescription_atteint,
		n12_0_5,
		i95_usage_apcv_propre,
		i98_usage_apcv_points,
		i160_usage_apcv_montant,
		i93_usage_apcv_mesure,
		i96_usage_apcv_atteint,
		i101_codage_propre,
		i104_codage_points,
		i162_codage_montant,
		i102_codage_atteint,
		d7_codage_et_requetes,
		i107_parcours_complexes_propre,
		i110_parcours_complexes_points,
		i164_parcours_complexes_montant,
		i108_parcours_complexes_atteint,
		d0_accompagnement_parcours_complexes,
		i113_etudiants_propre,
		i116_etudiants_points,
		i166_etudiants_montant,
		i114_etudiants_atteint,
		d32_etudiants_encadres,
		i119_videotransmission_propre,
		i122_videotransmission_points,
		i168_videotransmission_montant,
		i120_videotransmission_atteint,
		d31_equipement_video,
		i125_equipements_connectes_propre,
		i128_equipements_connectes_points,
		i170_equipements_connectes_montant,
		i126_equipements_connectes_atteint,
		d2_appareils_connectes,
		i133_soins_non_programmes_propre,
		i136_soins_non_programmes_points,
		i172_soins_non_programmes_montant,
		d18_heures_sas,
		i134_soins_non_programmes_atteint,
		i130_soins_non_programmes_condition,
		n16_2,
		i140_effection_sas_points,
		i174_effection_sas_montant,
		i176_dispositif_points,
		i177_dispositif_montant
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
