// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v11, en entiers : un cabinet.
import { ResultatEnEntiers, VERDICTS } from "../runtime/resultat.js";
import { aLEchelle } from "../runtime/entiers.js";
/** Les éléments, d'après ce que le calcul a gardé. */
function tranche0(etat) {
	const m0 = etat[0];
	const b0 = m0 & 1;
	const b1 = m0 >>> 1 & 1;
	const b2 = m0 >>> 2 & 1;
	const b3 = m0 >>> 3 & 1;
	const b4 = m0 >>> 4 & 1;
	const b5 = m0 >>> 5 & 1;
	const b6 = m0 >>> 6 & 1;
	const b7 = m0 >>> 7 & 1;
	const b8 = m0 >>> 8 & 1;
	const b9 = m0 >>> 9 & 1;
	const b10 = m0 >>> 10 & 1;
	const b11 = m0 >>> 11 & 1;
	const b12 = m0 >>> 12 & 1;
	const b13 = m0 >>> 13 & 1;
	const b14 = m0 >>> 14 & 1;
	const b15 = m0 >>> 15 & 1;
	const b16 = m0 >>> 16 & 1;
	const b17 = m0 >>> 17 & 1;
	const b18 = m0 >>> 18 & 1;
	const b19 = m0 >>> 19 & 1;
	const b20 = m0 >>> 20 & 1;
	const b21 = m0 >>> 21 & 1;
	const b22 = m0 >>> 22 & 1;
	return [
		{
			nom: "volet 1",
			verdict: VERDICTS[1 + b0],
			points: -b0 & 28e3,
			montant: -b0 & 196e3
		},
		{
			nom: "logiciel",
			verdict: VERDICTS[1 + b1],
			points: null,
			montant: null
		},
		{
			nom: "sesam_vitale",
			verdict: VERDICTS[1 + b2],
			points: null,
			montant: null
		},
		{
			nom: "télétransmission",
			verdict: VERDICTS[1 + b3],
			points: null,
			montant: null
		},
		{
			nom: "horaires",
			verdict: VERDICTS[1 + b4],
			points: null,
			montant: null
		},
		{
			nom: "volet 2",
			verdict: b0 === 1 ? null : "non accessible",
			points: 0 + b5 * etat[1] + (-b6 & 4e3) + (-b7 & 4e3) + (-b8 & 4e3) + (-b9 & 4e3) + (-b10 & 5e3) + (-b11 & 12e3) + (-b12 & 7e3) + (-b13 & 5e3) + (-b14 & 5e3) + (-b15 & 2500) + (-b16 & 2e4),
			montant: 0 + b5 * 7 * etat[1] + (-b6 & 28e3) + (-b7 & 28e3) + (-b8 & 28e3) + (-b9 & 28e3) + (-b10 & 35e3) + (-b11 & 84e3) + (-b12 & 49e3) + (-b13 & 35e3) + (-b14 & 35e3) + (-b15 & 17500) + (-b16 & 14e4)
		},
		{
			nom: "téléservices",
			verdict: VERDICTS[b0 * (1 + b5)],
			points: 0 + b5 * etat[1],
			montant: 0 + b5 * 7 * etat[1]
		},
		{
			nom: "aat",
			verdict: VERDICTS[b0 * (1 + b17)],
			points: null,
			montant: null
		},
		{
			nom: "at_mp",
			verdict: VERDICTS[b0 * (1 + b18)],
			points: null,
			montant: null
		},
		{
			nom: "pse",
			verdict: VERDICTS[b0 * (1 + b19)],
			points: null,
			montant: null
		},
		{
			nom: "dmt",
			verdict: VERDICTS[b0 * (1 + b20)],
			points: null,
			montant: null
		},
		{
			nom: "spe",
			verdict: VERDICTS[b0 * (1 + b21)],
			points: null,
			montant: null
		},
		{
			nom: "dsg",
			verdict: VERDICTS[b0 * (1 + b22)],
			points: null,
			montant: null
		},
		{
			nom: "usage_dmp",
			verdict: VERDICTS[b0 * (1 + b6)],
			points: -b6 & 4e3,
			montant: -b6 & 28e3
		},
		{
			nom: "usage_mss",
			verdict: VERDICTS[b0 * (1 + b7)],
			points: -b7 & 4e3,
			montant: -b7 & 28e3
		},
		{
			nom: "e_prescription",
			verdict: VERDICTS[b0 * (1 + b8)],
			points: -b8 & 4e3,
			montant: -b8 & 28e3
		},
		{
			nom: "usage_apcv",
			verdict: VERDICTS[b0 * (1 + b9)],
			points: -b9 & 4e3,
			montant: -b9 & 28e3
		},
		{
			nom: "codage",
			verdict: VERDICTS[b0 * (1 + b10)],
			points: -b10 & 5e3,
			montant: -b10 & 35e3
		},
		{
			nom: "coordination",
			verdict: VERDICTS[b0 * (1 + b11)],
			points: -b11 & 12e3,
			montant: -b11 & 84e3
		},
		{
			nom: "parcours_complexes",
			verdict: VERDICTS[b0 * (1 + b12)],
			points: -b12 & 7e3,
			montant: -b12 & 49e3
		},
		{
			nom: "étudiants",
			verdict: VERDICTS[b0 * (1 + b13)],
			points: -b13 & 5e3,
			montant: -b13 & 35e3
		},
		{
			nom: "vidéotransmission",
			verdict: VERDICTS[b0 * (1 + b14)],
			points: -b14 & 5e3,
			montant: -b14 & 35e3
		},
		{
			nom: "équipements_connectés",
			verdict: VERDICTS[b0 * (1 + b15)],
			points: -b15 & 2500,
			montant: -b15 & 17500
		},
		{
			nom: "soins_non_programmés",
			verdict: VERDICTS[b0 * (1 + b16)],
			points: -b16 & 2e4,
			montant: -b16 & 14e4
		}
	];
}
/** Comment cette version range ce qu'elle a calculé. */
export const plan = {
	dispositif: "forfait_structure",
	version: "v11",
	mots: 1,
	elements: [tranche0],
	points: { rang: 2 },
	montant: { rang: 3 },
	resultats: []
};
/**
* Le calcul en entiers exacts. Nul : une donnée manque, ne peut être lue, ou sort du domaine où ce calcul est prouvé exact ;
* `evaluer` sait alors la lire, ou dire pourquoi elle est refusée.
*/
export function evaluerEnEntiers(donnees, exercice) {
	const bd25_logiciel_reference_segur = donnees["logiciel_référencé_ségur"];
	const d25_logiciel_reference_segur = +(bd25_logiciel_reference_segur === true);
	if ((d25_logiciel_reference_segur | +(bd25_logiciel_reference_segur === false)) === 0) return null;
	const bd26_logiciel_segur_au_31_janvier_2024 = donnees["logiciel_ségur_au_31_janvier_2024"];
	const d26_logiciel_segur_au_31_janvier_2024 = +(bd26_logiciel_segur_au_31_janvier_2024 === true);
	if ((d26_logiciel_segur_au_31_janvier_2024 | +(bd26_logiciel_segur_au_31_janvier_2024 === false)) === 0) return null;
	const bd24_lap_certifie = donnees["lap_certifié"];
	const d24_lap_certifie = +(bd24_lap_certifie === true);
	if ((d24_lap_certifie | +(bd24_lap_certifie === false)) === 0) return null;
	const bd32_specialite_sans_lap = donnees["spécialité_sans_lap"];
	const d32_specialite_sans_lap = +(bd32_specialite_sans_lap === true);
	if ((d32_specialite_sans_lap | +(bd32_specialite_sans_lap === false)) === 0) return null;
	// logiciel
	const i0_logiciel_condition = (d25_logiciel_reference_segur | d26_logiciel_segur_au_31_janvier_2024) & (d24_lap_certifie | d32_specialite_sans_lap);
	const bd2_addendum_8 = donnees["addendum_8"];
	const d2_addendum_8 = +(bd2_addendum_8 === true);
	if ((d2_addendum_8 | +(bd2_addendum_8 === false)) === 0) return null;
	const bd1_addendum_7 = donnees["addendum_7"];
	const d1_addendum_7 = +(bd1_addendum_7 === true);
	if ((d1_addendum_7 | +(bd1_addendum_7 === false)) === 0) return null;
	// sesam_vitale
	const i1_sesam_vitale_condition = d2_addendum_8 | d1_addendum_7;
	const d18_fse_teletransmises = donnees["fse_télétransmises"];
	if (d18_fse_teletransmises !== (d18_fse_teletransmises | 0) || d18_fse_teletransmises < 0) return null;
	const d16_feuilles_de_soins = donnees["feuilles_de_soins"];
	if (d16_feuilles_de_soins !== (d16_feuilles_de_soins | 0) || d16_feuilles_de_soins < 0) return null;
	if (d18_fse_teletransmises > d16_feuilles_de_soins) return null;
	// télétransmission
	const i2_teletransmission_propre = +(3 * d18_fse_teletransmises >= 2 * d16_feuilles_de_soins) & +(d16_feuilles_de_soins !== 0);
	const bd22_horaires_affiches = donnees["horaires_affichés"];
	const d22_horaires_affiches = +(bd22_horaires_affiches === true);
	if ((d22_horaires_affiches | +(bd22_horaires_affiches === false)) === 0) return null;
	// volet 1
	const i3_volet_1_exige = i0_logiciel_condition & i1_sesam_vitale_condition & i2_teletransmission_propre & d22_horaires_affiches;
	const d5_arrets_dematerialises = donnees["arrêts_dématérialisés"];
	if (d5_arrets_dematerialises !== (d5_arrets_dematerialises | 0) || d5_arrets_dematerialises < 0) return null;
	const d4_arrets = donnees["arrêts"];
	if (d4_arrets !== (d4_arrets | 0) || d4_arrets < 0) return null;
	if (d5_arrets_dematerialises > d4_arrets) return null;
	// aat
	const i6_aat_propre = +(10 * d5_arrets_dematerialises >= 7 * d4_arrets) & +(d4_arrets !== 0);
	const i7_aat_atteint = i3_volet_1_exige & i6_aat_propre;
	const d7_certificats_at_mp_dematerialises = donnees["certificats_at_mp_dématérialisés"];
	if (d7_certificats_at_mp_dematerialises !== (d7_certificats_at_mp_dematerialises | 0) || d7_certificats_at_mp_dematerialises < 0) return null;
	const d6_certificats_at_mp = donnees["certificats_at_mp"];
	if (d6_certificats_at_mp !== (d6_certificats_at_mp | 0) || d6_certificats_at_mp < 0) return null;
	if (d7_certificats_at_mp_dematerialises > d6_certificats_at_mp) return null;
	// at_mp
	const i8_at_mp_propre = +(20 * d7_certificats_at_mp_dematerialises >= 9 * d6_certificats_at_mp) & +(d6_certificats_at_mp !== 0);
	const i9_at_mp_atteint = i3_volet_1_exige & i8_at_mp_propre;
	const d31_protocoles_dematerialises = donnees["protocoles_dématérialisés"];
	if (d31_protocoles_dematerialises !== (d31_protocoles_dematerialises | 0) || d31_protocoles_dematerialises < 0) return null;
	const d30_protocoles = donnees["protocoles"];
	if (d30_protocoles !== (d30_protocoles | 0) || d30_protocoles < 0) return null;
	if (d31_protocoles_dematerialises > d30_protocoles) return null;
	// pse
	const i10_pse_propre = +(5 * d31_protocoles_dematerialises >= 4 * d30_protocoles) & +(d30_protocoles !== 0);
	const i11_pse_atteint = i3_volet_1_exige & i10_pse_propre;
	const d34_transports_dematerialises = donnees["transports_dématérialisés"];
	if (d34_transports_dematerialises !== (d34_transports_dematerialises | 0) || d34_transports_dematerialises < 0) return null;
	const d33_transports = donnees["transports"];
	if (d33_transports !== (d33_transports | 0) || d33_transports < 0) return null;
	if (d34_transports_dematerialises > d33_transports) return null;
	// spe
	const i12_spe_propre = +(5 * d34_transports_dematerialises >= d33_transports) & +(d33_transports !== 0);
	const i13_spe_atteint = i3_volet_1_exige & i12_spe_propre;
	const d20_grossesses_dematerialisees = donnees["grossesses_dématérialisées"];
	if (d20_grossesses_dematerialisees !== (d20_grossesses_dematerialisees | 0) || d20_grossesses_dematerialisees < 0) return null;
	const d19_grossesses = donnees["grossesses"];
	if (d19_grossesses !== (d19_grossesses | 0) || d19_grossesses < 0) return null;
	if (d20_grossesses_dematerialisees > d19_grossesses) return null;
	// dsg
	const i14_dsg_propre = +(10 * d20_grossesses_dematerialisees >= d19_grossesses) & +(d19_grossesses !== 0);
	const i15_dsg_atteint = i3_volet_1_exige & i14_dsg_propre;
	// téléservices
	const i16_teleservices_exige = +(i7_aat_atteint + i9_at_mp_atteint + i11_pse_atteint + i13_spe_atteint + i15_dsg_atteint >= 1);
	const i17_teleservices_atteint = i3_volet_1_exige & i16_teleservices_exige;
	const d10_consultations_avec_depot_dmp = donnees["consultations_avec_dépôt_dmp"];
	if (d10_consultations_avec_depot_dmp !== (d10_consultations_avec_depot_dmp | 0) || d10_consultations_avec_depot_dmp < 0) return null;
	const d9_consultations = donnees["consultations"];
	if (d9_consultations !== (d9_consultations | 0) || d9_consultations < 0) return null;
	if (d10_consultations_avec_depot_dmp > d9_consultations) return null;
	// usage_dmp
	const i19_usage_dmp_propre = +(10 * d10_consultations_avec_depot_dmp >= d9_consultations) & +(d9_consultations !== 0);
	const i20_usage_dmp_atteint = i3_volet_1_exige & i19_usage_dmp_propre;
	const d11_consultations_avec_echange_mss = donnees["consultations_avec_échange_mss"];
	if (d11_consultations_avec_echange_mss !== (d11_consultations_avec_echange_mss | 0) || d11_consultations_avec_echange_mss < 0) return null;
	if (d11_consultations_avec_echange_mss > d9_consultations) return null;
	// usage_mss
	const i22_usage_mss_propre = +(20 * d11_consultations_avec_echange_mss >= d9_consultations) & +(d9_consultations !== 0);
	const i23_usage_mss_atteint = i3_volet_1_exige & i22_usage_mss_propre;
	const d29_prescriptions_electroniques = donnees["prescriptions_électroniques"];
	if (d29_prescriptions_electroniques !== (d29_prescriptions_electroniques | 0) || d29_prescriptions_electroniques < 0) return null;
	const d28_prescriptions = donnees["prescriptions"];
	if (d28_prescriptions !== (d28_prescriptions | 0) || d28_prescriptions < 0) return null;
	if (d29_prescriptions_electroniques > d28_prescriptions) return null;
	// e_prescription
	const i25_e_prescription_propre = +(10 * d29_prescriptions_electroniques >= 3 * d28_prescriptions) & +(d28_prescriptions !== 0);
	const i26_e_prescription_atteint = i3_volet_1_exige & i25_e_prescription_propre;
	const d17_fse_apcv = donnees["fse_apcv"];
	if (d17_fse_apcv !== (d17_fse_apcv | 0) || d17_fse_apcv < 0) return null;
	if (d17_fse_apcv > d18_fse_teletransmises) return null;
	// usage_apcv
	const i28_usage_apcv_propre = +(d17_fse_apcv >= 1);
	const i29_usage_apcv_atteint = i3_volet_1_exige & i28_usage_apcv_propre;
	const bd8_codage_et_requetes = donnees["codage_et_requêtes"];
	const d8_codage_et_requetes = +(bd8_codage_et_requetes === true);
	if ((d8_codage_et_requetes | +(bd8_codage_et_requetes === false)) === 0) return null;
	// codage
	const i31_codage_atteint = i3_volet_1_exige & d8_codage_et_requetes;
	const bd15_exercice_coordonne = donnees["exercice_coordonné"];
	const d15_exercice_coordonne = +(bd15_exercice_coordonne === true);
	if ((d15_exercice_coordonne | +(bd15_exercice_coordonne === false)) === 0) return null;
	// coordination
	const i33_coordination_atteint = i3_volet_1_exige & d15_exercice_coordonne;
	const bd0_accompagnement_parcours_complexes = donnees["accompagnement_parcours_complexes"];
	const d0_accompagnement_parcours_complexes = +(bd0_accompagnement_parcours_complexes === true);
	if ((d0_accompagnement_parcours_complexes | +(bd0_accompagnement_parcours_complexes === false)) === 0) return null;
	// parcours_complexes
	const i35_parcours_complexes_atteint = i3_volet_1_exige & d0_accompagnement_parcours_complexes;
	const bd36_etudiants_encadres = donnees["étudiants_encadrés"];
	const d36_etudiants_encadres = +(bd36_etudiants_encadres === true);
	if ((d36_etudiants_encadres | +(bd36_etudiants_encadres === false)) === 0) return null;
	// étudiants
	const i37_etudiants_atteint = i3_volet_1_exige & d36_etudiants_encadres;
	const bd35_equipement_video = donnees["équipement_vidéo"];
	const d35_equipement_video = +(bd35_equipement_video === true);
	if ((d35_equipement_video | +(bd35_equipement_video === false)) === 0) return null;
	// vidéotransmission
	const i39_videotransmission_atteint = i3_volet_1_exige & d35_equipement_video;
	const bd3_appareils_connectes = donnees["appareils_connectés"];
	const d3_appareils_connectes = +(bd3_appareils_connectes === true);
	if ((d3_appareils_connectes | +(bd3_appareils_connectes === false)) === 0) return null;
	// équipements_connectés
	const i41_equipements_connectes_atteint = i3_volet_1_exige & d3_appareils_connectes;
	const bd23_inscrit_sas = donnees["inscrit_sas"];
	const d23_inscrit_sas = +(bd23_inscrit_sas === true);
	if ((d23_inscrit_sas | +(bd23_inscrit_sas === false)) === 0) return null;
	const bd12_cpts_participant_au_sas = donnees["cpts_participant_au_sas"];
	const d12_cpts_participant_au_sas = +(bd12_cpts_participant_au_sas === true);
	if ((d12_cpts_participant_au_sas | +(bd12_cpts_participant_au_sas === false)) === 0) return null;
	// soins_non_programmés
	const i43_soins_non_programmes_condition = d23_inscrit_sas | d12_cpts_participant_au_sas;
	const d21_heures_sas = donnees["heures_sas"];
	if (d21_heures_sas !== (d21_heures_sas | 0) || d21_heures_sas < 0) return null;
	const i44_soins_non_programmes_propre = i43_soins_non_programmes_condition & +(d21_heures_sas >= 2);
	const i45_soins_non_programmes_atteint = i3_volet_1_exige & i44_soins_non_programmes_propre;
	const d27_points_teleservices = aLEchelle(donnees["points_téléservices"], 100);
	if (!(d27_points_teleservices >= 0 && d27_points_teleservices <= 15800)) return null;
	const x68 = (-i3_volet_1_exige & 28e3) + (-i17_teleservices_atteint & d27_points_teleservices) + (-i20_usage_dmp_atteint & 4e3) + (-i23_usage_mss_atteint & 4e3) + (-i26_e_prescription_atteint & 4e3) + (-i29_usage_apcv_atteint & 4e3) + (-i31_codage_atteint & 5e3) + (-i33_coordination_atteint & 12e3) + (-i35_parcours_complexes_atteint & 7e3) + (-i37_etudiants_atteint & 5e3) + (-i39_videotransmission_atteint & 5e3) + (-i41_equipements_connectes_atteint & 2500) + (-i45_soins_non_programmes_atteint & 2e4);
	const d14_declarations_mt_dematerialisees = donnees["déclarations_mt_dématérialisées"];
	if (d14_declarations_mt_dematerialisees !== (d14_declarations_mt_dematerialisees | 0) || d14_declarations_mt_dematerialisees < 0) return null;
	const d13_declarations_mt = donnees["déclarations_mt"];
	if (d13_declarations_mt !== (d13_declarations_mt | 0) || d13_declarations_mt < 0) return null;
	if (d14_declarations_mt_dematerialisees > d13_declarations_mt) return null;
	// dmt
	const i64_dmt_propre = +(10 * d14_declarations_mt_dematerialisees >= 9 * d13_declarations_mt) & +(d13_declarations_mt !== 0);
	const i65_dmt_atteint = i3_volet_1_exige & i64_dmt_propre;
	const m0 = i3_volet_1_exige | i0_logiciel_condition << 1 | i1_sesam_vitale_condition << 2 | i2_teletransmission_propre << 3 | d22_horaires_affiches << 4 | i17_teleservices_atteint << 5 | i20_usage_dmp_atteint << 6 | i23_usage_mss_atteint << 7 | i26_e_prescription_atteint << 8 | i29_usage_apcv_atteint << 9 | i31_codage_atteint << 10 | i33_coordination_atteint << 11 | i35_parcours_complexes_atteint << 12 | i37_etudiants_atteint << 13 | i39_videotransmission_atteint << 14 | i41_equipements_connectes_atteint << 15 | i45_soins_non_programmes_atteint << 16 | i7_aat_atteint << 17 | i9_at_mp_atteint << 18 | i11_pse_atteint << 19 | i65_dmt_atteint << 20 | i13_spe_atteint << 21 | i15_dsg_atteint << 22;
	const x69 = 7 * x68;
	return new ResultatEnEntiers(plan, exercice, [
		m0,
		d27_points_teleservices,
		x68,
		x69
	]);
}
/** Les données brutes, dans l'ordre de la version. */
export function donneesLues(donnees) {
	return [
		donnees["accompagnement_parcours_complexes"],
		donnees["addendum_7"],
		donnees["addendum_8"],
		donnees["appareils_connectés"],
		donnees["arrêts"],
		donnees["arrêts_dématérialisés"],
		donnees["certificats_at_mp"],
		donnees["certificats_at_mp_dématérialisés"],
		donnees["codage_et_requêtes"],
		donnees["consultations"],
		donnees["consultations_avec_dépôt_dmp"],
		donnees["consultations_avec_échange_mss"],
		donnees["cpts_participant_au_sas"],
		donnees["déclarations_mt"],
		donnees["déclarations_mt_dématérialisées"],
		donnees["exercice_coordonné"],
		donnees["feuilles_de_soins"],
		donnees["fse_apcv"],
		donnees["fse_télétransmises"],
		donnees["grossesses"],
		donnees["grossesses_dématérialisées"],
		donnees["heures_sas"],
		donnees["horaires_affichés"],
		donnees["inscrit_sas"],
		donnees["lap_certifié"],
		donnees["logiciel_référencé_ségur"],
		donnees["logiciel_ségur_au_31_janvier_2024"],
		donnees["points_téléservices"],
		donnees["prescriptions"],
		donnees["prescriptions_électroniques"],
		donnees["protocoles"],
		donnees["protocoles_dématérialisés"],
		donnees["spécialité_sans_lap"],
		donnees["transports"],
		donnees["transports_dématérialisés"],
		donnees["équipement_vidéo"],
		donnees["étudiants_encadrés"]
	];
}
