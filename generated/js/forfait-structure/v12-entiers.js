// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v12, en entiers : un cabinet.
import { ResultatEnEntiers, VERDICTS } from "../runtime/resultat.js";
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
			points: (-b5 & 2250) + (-b6 & 2250) + (-b7 & 2250) + (-b8 & 2250) + (-b9 & 1e3) + (-b10 & 1e3) + (-b11 & 4e3) + (-b12 & 4e3) + (-b13 & 4e3) + (-b14 & 4e3) + (-b15 & 5e3) + (-b16 & 12e3) + (-b17 & 7e3) + (-b18 & 5e3) + (-b19 & 5e3) + (-b20 & 2500) + (-b21 & 2e4),
			montant: (-b5 & 15750) + (-b6 & 15750) + (-b7 & 15750) + (-b8 & 15750) + (-b9 & 7e3) + (-b10 & 7e3) + (-b11 & 28e3) + (-b12 & 28e3) + (-b13 & 28e3) + (-b14 & 28e3) + (-b15 & 35e3) + (-b16 & 84e3) + (-b17 & 49e3) + (-b18 & 35e3) + (-b19 & 35e3) + (-b20 & 17500) + (-b21 & 14e4)
		},
		{
			nom: "téléservices",
			verdict: b0 === 1 ? null : "non accessible",
			points: (-b5 & 2250) + (-b6 & 2250) + (-b7 & 2250) + (-b8 & 2250) + (-b9 & 1e3) + (-b10 & 1e3),
			montant: (-b5 & 15750) + (-b6 & 15750) + (-b7 & 15750) + (-b8 & 15750) + (-b9 & 7e3) + (-b10 & 7e3)
		},
		{
			nom: "aat",
			verdict: VERDICTS[b0 * (1 + b5)],
			points: -b5 & 2250,
			montant: -b5 & 15750
		},
		{
			nom: "at_mp",
			verdict: VERDICTS[b0 * (1 + b6)],
			points: -b6 & 2250,
			montant: -b6 & 15750
		},
		{
			nom: "pse",
			verdict: VERDICTS[b0 * (1 + b7)],
			points: -b7 & 2250,
			montant: -b7 & 15750
		},
		{
			nom: "dmt",
			verdict: VERDICTS[b0 * (1 + b8)],
			points: -b8 & 2250,
			montant: -b8 & 15750
		},
		{
			nom: "spe",
			verdict: VERDICTS[b0 * (1 + b9)],
			points: -b9 & 1e3,
			montant: -b9 & 7e3
		},
		{
			nom: "dsg",
			verdict: VERDICTS[b0 * (1 + b10)],
			points: -b10 & 1e3,
			montant: -b10 & 7e3
		},
		{
			nom: "usage_dmp",
			verdict: VERDICTS[b0 * (1 + b11)],
			points: -b11 & 4e3,
			montant: -b11 & 28e3
		},
		{
			nom: "usage_mss",
			verdict: VERDICTS[b0 * (1 + b12)],
			points: -b12 & 4e3,
			montant: -b12 & 28e3
		},
		{
			nom: "e_prescription",
			verdict: VERDICTS[b0 * (1 + b13)],
			points: -b13 & 4e3,
			montant: -b13 & 28e3
		},
		{
			nom: "usage_apcv",
			verdict: VERDICTS[b0 * (1 + b14)],
			points: -b14 & 4e3,
			montant: -b14 & 28e3
		},
		{
			nom: "codage",
			verdict: VERDICTS[b0 * (1 + b15)],
			points: -b15 & 5e3,
			montant: -b15 & 35e3
		},
		{
			nom: "coordination",
			verdict: VERDICTS[b0 * (1 + b16)],
			points: -b16 & 12e3,
			montant: -b16 & 84e3
		},
		{
			nom: "parcours_complexes",
			verdict: VERDICTS[b0 * (1 + b17)],
			points: -b17 & 7e3,
			montant: -b17 & 49e3
		},
		{
			nom: "étudiants",
			verdict: VERDICTS[b0 * (1 + b18)],
			points: -b18 & 5e3,
			montant: -b18 & 35e3
		},
		{
			nom: "vidéotransmission",
			verdict: VERDICTS[b0 * (1 + b19)],
			points: -b19 & 5e3,
			montant: -b19 & 35e3
		},
		{
			nom: "équipements_connectés",
			verdict: VERDICTS[b0 * (1 + b20)],
			points: -b20 & 2500,
			montant: -b20 & 17500
		},
		{
			nom: "soins_non_programmés",
			verdict: VERDICTS[b0 * (1 + b21)],
			points: -b21 & 2e4,
			montant: -b21 & 14e4
		}
	];
}
/** Comment cette version range ce qu'elle a calculé. */
export const plan = {
	dispositif: "forfait_structure",
	version: "v12",
	mots: 1,
	elements: [tranche0],
	points: { rang: 1 },
	montant: { rang: 2 },
	resultats: []
};
/**
* Le calcul en entiers exacts. Nul : une donnée manque, ne peut être lue, ou sort du domaine où ce calcul est prouvé exact ;
* `evaluer` sait alors la lire, ou dire pourquoi elle est refusée.
*/
export function evaluerEnEntiers(donnees, exercice) {
	const bd24_logiciel_reference_segur = donnees["logiciel_référencé_ségur"];
	const d24_logiciel_reference_segur = +(bd24_logiciel_reference_segur === true);
	if ((d24_logiciel_reference_segur | +(bd24_logiciel_reference_segur === false)) === 0) return null;
	const bd23_lap_certifie = donnees["lap_certifié"];
	const d23_lap_certifie = +(bd23_lap_certifie === true);
	if ((d23_lap_certifie | +(bd23_lap_certifie === false)) === 0) return null;
	const bd29_specialite_sans_lap = donnees["spécialité_sans_lap"];
	const d29_specialite_sans_lap = +(bd29_specialite_sans_lap === true);
	if ((d29_specialite_sans_lap | +(bd29_specialite_sans_lap === false)) === 0) return null;
	// logiciel
	const i0_logiciel_condition = d24_logiciel_reference_segur & (d23_lap_certifie | d29_specialite_sans_lap);
	const d17_fse_teletransmises = donnees["fse_télétransmises"];
	if (d17_fse_teletransmises !== (d17_fse_teletransmises | 0) || d17_fse_teletransmises < 0) return null;
	const d15_feuilles_de_soins = donnees["feuilles_de_soins"];
	if (d15_feuilles_de_soins !== (d15_feuilles_de_soins | 0) || d15_feuilles_de_soins < 0) return null;
	if (d17_fse_teletransmises > d15_feuilles_de_soins) return null;
	// télétransmission
	const i1_teletransmission_propre = +(3 * d17_fse_teletransmises >= 2 * d15_feuilles_de_soins) & +(d15_feuilles_de_soins !== 0);
	const bd1_addendum_8 = donnees["addendum_8"];
	const d1_addendum_8 = +(bd1_addendum_8 === true);
	if ((d1_addendum_8 | +(bd1_addendum_8 === false)) === 0) return null;
	const bd21_horaires_affiches = donnees["horaires_affichés"];
	const d21_horaires_affiches = +(bd21_horaires_affiches === true);
	if ((d21_horaires_affiches | +(bd21_horaires_affiches === false)) === 0) return null;
	// volet 1
	const i2_volet_1_exige = i0_logiciel_condition & d1_addendum_8 & i1_teletransmission_propre & d21_horaires_affiches;
	const d4_arrets_dematerialises = donnees["arrêts_dématérialisés"];
	if (d4_arrets_dematerialises !== (d4_arrets_dematerialises | 0) || d4_arrets_dematerialises < 0) return null;
	const d3_arrets = donnees["arrêts"];
	if (d3_arrets !== (d3_arrets | 0) || d3_arrets < 0) return null;
	if (d4_arrets_dematerialises > d3_arrets) return null;
	// aat
	const i5_aat_propre = +(10 * d4_arrets_dematerialises >= 9 * d3_arrets) & +(d3_arrets !== 0);
	const i6_aat_atteint = i2_volet_1_exige & i5_aat_propre;
	const d6_certificats_at_mp_dematerialises = donnees["certificats_at_mp_dématérialisés"];
	if (d6_certificats_at_mp_dematerialises !== (d6_certificats_at_mp_dematerialises | 0) || d6_certificats_at_mp_dematerialises < 0) return null;
	const d5_certificats_at_mp = donnees["certificats_at_mp"];
	if (d5_certificats_at_mp !== (d5_certificats_at_mp | 0) || d5_certificats_at_mp < 0) return null;
	if (d6_certificats_at_mp_dematerialises > d5_certificats_at_mp) return null;
	// at_mp
	const i8_at_mp_propre = +(2 * d6_certificats_at_mp_dematerialises >= d5_certificats_at_mp) & +(d5_certificats_at_mp !== 0);
	const i9_at_mp_atteint = i2_volet_1_exige & i8_at_mp_propre;
	const d28_protocoles_dematerialises = donnees["protocoles_dématérialisés"];
	if (d28_protocoles_dematerialises !== (d28_protocoles_dematerialises | 0) || d28_protocoles_dematerialises < 0) return null;
	const d27_protocoles = donnees["protocoles"];
	if (d27_protocoles !== (d27_protocoles | 0) || d27_protocoles < 0) return null;
	if (d28_protocoles_dematerialises > d27_protocoles) return null;
	// pse
	const i11_pse_propre = +(10 * d28_protocoles_dematerialises >= 9 * d27_protocoles) & +(d27_protocoles !== 0);
	const i12_pse_atteint = i2_volet_1_exige & i11_pse_propre;
	const d13_declarations_mt_dematerialisees = donnees["déclarations_mt_dématérialisées"];
	if (d13_declarations_mt_dematerialisees !== (d13_declarations_mt_dematerialisees | 0) || d13_declarations_mt_dematerialisees < 0) return null;
	const d12_declarations_mt = donnees["déclarations_mt"];
	if (d12_declarations_mt !== (d12_declarations_mt | 0) || d12_declarations_mt < 0) return null;
	if (d13_declarations_mt_dematerialisees > d12_declarations_mt) return null;
	// dmt
	const i14_dmt_propre = +(10 * d13_declarations_mt_dematerialisees >= 9 * d12_declarations_mt) & +(d12_declarations_mt !== 0);
	const i15_dmt_atteint = i2_volet_1_exige & i14_dmt_propre;
	const d31_transports_dematerialises = donnees["transports_dématérialisés"];
	if (d31_transports_dematerialises !== (d31_transports_dematerialises | 0) || d31_transports_dematerialises < 0) return null;
	const d30_transports = donnees["transports"];
	if (d30_transports !== (d30_transports | 0) || d30_transports < 0) return null;
	if (d31_transports_dematerialises > d30_transports) return null;
	// spe
	const i17_spe_propre = +(10 * d31_transports_dematerialises >= 3 * d30_transports) & +(d30_transports !== 0);
	const i18_spe_atteint = i2_volet_1_exige & i17_spe_propre;
	const d19_grossesses_dematerialisees = donnees["grossesses_dématérialisées"];
	if (d19_grossesses_dematerialisees !== (d19_grossesses_dematerialisees | 0) || d19_grossesses_dematerialisees < 0) return null;
	const d18_grossesses = donnees["grossesses"];
	if (d18_grossesses !== (d18_grossesses | 0) || d18_grossesses < 0) return null;
	if (d19_grossesses_dematerialisees > d18_grossesses) return null;
	// dsg
	const i20_dsg_propre = +(2 * d19_grossesses_dematerialisees >= d18_grossesses) & +(d18_grossesses !== 0);
	const i21_dsg_atteint = i2_volet_1_exige & i20_dsg_propre;
	const d9_consultations_avec_depot_dmp = donnees["consultations_avec_dépôt_dmp"];
	if (d9_consultations_avec_depot_dmp !== (d9_consultations_avec_depot_dmp | 0) || d9_consultations_avec_depot_dmp < 0) return null;
	const d8_consultations = donnees["consultations"];
	if (d8_consultations !== (d8_consultations | 0) || d8_consultations < 0) return null;
	if (d9_consultations_avec_depot_dmp > d8_consultations) return null;
	// usage_dmp
	const i25_usage_dmp_propre = +(10 * d9_consultations_avec_depot_dmp >= 3 * d8_consultations) & +(d8_consultations !== 0);
	const i26_usage_dmp_atteint = i2_volet_1_exige & i25_usage_dmp_propre;
	const d10_consultations_avec_echange_mss = donnees["consultations_avec_échange_mss"];
	if (d10_consultations_avec_echange_mss !== (d10_consultations_avec_echange_mss | 0) || d10_consultations_avec_echange_mss < 0) return null;
	if (d10_consultations_avec_echange_mss > d8_consultations) return null;
	// usage_mss
	const i28_usage_mss_propre = +(10 * d10_consultations_avec_echange_mss >= d8_consultations) & +(d8_consultations !== 0);
	const i29_usage_mss_atteint = i2_volet_1_exige & i28_usage_mss_propre;
	const d26_prescriptions_electroniques = donnees["prescriptions_électroniques"];
	if (d26_prescriptions_electroniques !== (d26_prescriptions_electroniques | 0) || d26_prescriptions_electroniques < 0) return null;
	const d25_prescriptions = donnees["prescriptions"];
	if (d25_prescriptions !== (d25_prescriptions | 0) || d25_prescriptions < 0) return null;
	if (d26_prescriptions_electroniques > d25_prescriptions) return null;
	// e_prescription
	const i31_e_prescription_propre = +(5 * d26_prescriptions_electroniques >= 2 * d25_prescriptions) & +(d25_prescriptions !== 0);
	const i32_e_prescription_atteint = i2_volet_1_exige & i31_e_prescription_propre;
	const d16_fse_apcv = donnees["fse_apcv"];
	if (d16_fse_apcv !== (d16_fse_apcv | 0) || d16_fse_apcv < 0) return null;
	if (d16_fse_apcv > d17_fse_teletransmises) return null;
	// usage_apcv
	const i34_usage_apcv_propre = +(d16_fse_apcv >= 1);
	const i35_usage_apcv_atteint = i2_volet_1_exige & i34_usage_apcv_propre;
	const bd7_codage_et_requetes = donnees["codage_et_requêtes"];
	const d7_codage_et_requetes = +(bd7_codage_et_requetes === true);
	if ((d7_codage_et_requetes | +(bd7_codage_et_requetes === false)) === 0) return null;
	// codage
	const i37_codage_atteint = i2_volet_1_exige & d7_codage_et_requetes;
	const bd14_exercice_coordonne = donnees["exercice_coordonné"];
	const d14_exercice_coordonne = +(bd14_exercice_coordonne === true);
	if ((d14_exercice_coordonne | +(bd14_exercice_coordonne === false)) === 0) return null;
	// coordination
	const i39_coordination_atteint = i2_volet_1_exige & d14_exercice_coordonne;
	const bd0_accompagnement_parcours_complexes = donnees["accompagnement_parcours_complexes"];
	const d0_accompagnement_parcours_complexes = +(bd0_accompagnement_parcours_complexes === true);
	if ((d0_accompagnement_parcours_complexes | +(bd0_accompagnement_parcours_complexes === false)) === 0) return null;
	// parcours_complexes
	const i41_parcours_complexes_atteint = i2_volet_1_exige & d0_accompagnement_parcours_complexes;
	const bd33_etudiants_encadres = donnees["étudiants_encadrés"];
	const d33_etudiants_encadres = +(bd33_etudiants_encadres === true);
	if ((d33_etudiants_encadres | +(bd33_etudiants_encadres === false)) === 0) return null;
	// étudiants
	const i43_etudiants_atteint = i2_volet_1_exige & d33_etudiants_encadres;
	const x78 = (-i2_volet_1_exige & 28e3) + (-i6_aat_atteint & 2250) + (-i9_at_mp_atteint & 2250) + (-i12_pse_atteint & 2250) + (-i15_dmt_atteint & 2250) + (-i18_spe_atteint & 1e3) + (-i21_dsg_atteint & 1e3) + (-i26_usage_dmp_atteint & 4e3) + (-i29_usage_mss_atteint & 4e3) + (-i32_e_prescription_atteint & 4e3) + (-i35_usage_apcv_atteint & 4e3) + (-i37_codage_atteint & 5e3) + (-i39_coordination_atteint & 12e3) + (-i41_parcours_complexes_atteint & 7e3) + (-i43_etudiants_atteint & 5e3);
	const bd32_equipement_video = donnees["équipement_vidéo"];
	const d32_equipement_video = +(bd32_equipement_video === true);
	if ((d32_equipement_video | +(bd32_equipement_video === false)) === 0) return null;
	// vidéotransmission
	const i45_videotransmission_atteint = i2_volet_1_exige & d32_equipement_video;
	const bd2_appareils_connectes = donnees["appareils_connectés"];
	const d2_appareils_connectes = +(bd2_appareils_connectes === true);
	if ((d2_appareils_connectes | +(bd2_appareils_connectes === false)) === 0) return null;
	// équipements_connectés
	const i47_equipements_connectes_atteint = i2_volet_1_exige & d2_appareils_connectes;
	const bd22_inscrit_sas = donnees["inscrit_sas"];
	const d22_inscrit_sas = +(bd22_inscrit_sas === true);
	if ((d22_inscrit_sas | +(bd22_inscrit_sas === false)) === 0) return null;
	const bd11_cpts_participant_au_sas = donnees["cpts_participant_au_sas"];
	const d11_cpts_participant_au_sas = +(bd11_cpts_participant_au_sas === true);
	if ((d11_cpts_participant_au_sas | +(bd11_cpts_participant_au_sas === false)) === 0) return null;
	// soins_non_programmés
	const i49_soins_non_programmes_condition = d22_inscrit_sas | d11_cpts_participant_au_sas;
	const d20_heures_sas = donnees["heures_sas"];
	if (d20_heures_sas !== (d20_heures_sas | 0) || d20_heures_sas < 0) return null;
	const i50_soins_non_programmes_propre = i49_soins_non_programmes_condition & +(d20_heures_sas >= 2);
	const i51_soins_non_programmes_atteint = i2_volet_1_exige & i50_soins_non_programmes_propre;
	const m0 = i2_volet_1_exige | i0_logiciel_condition << 1 | d1_addendum_8 << 2 | i1_teletransmission_propre << 3 | d21_horaires_affiches << 4 | i6_aat_atteint << 5 | i9_at_mp_atteint << 6 | i12_pse_atteint << 7 | i15_dmt_atteint << 8 | i18_spe_atteint << 9 | i21_dsg_atteint << 10 | i26_usage_dmp_atteint << 11 | i29_usage_mss_atteint << 12 | i32_e_prescription_atteint << 13 | i35_usage_apcv_atteint << 14 | i37_codage_atteint << 15 | i39_coordination_atteint << 16 | i41_parcours_complexes_atteint << 17 | i43_etudiants_atteint << 18 | i45_videotransmission_atteint << 19 | i47_equipements_connectes_atteint << 20 | i51_soins_non_programmes_atteint << 21;
	const x79 = x78 + (-i45_videotransmission_atteint & 5e3) + (-i47_equipements_connectes_atteint & 2500) + (-i51_soins_non_programmes_atteint & 2e4);
	const x80 = 7 * x79;
	return new ResultatEnEntiers(plan, exercice, [
		m0,
		x79,
		x80
	]);
}
/** Les données brutes, dans l'ordre de la version. */
export function donneesLues(donnees) {
	return [
		donnees["accompagnement_parcours_complexes"],
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
