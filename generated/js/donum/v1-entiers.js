// Fichier généré par Avenant — ne pas modifier.
// Dotation numérique (DONUM), version v1, en entiers : un cabinet.
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
	return [
		{
			nom: "volet socle",
			verdict: VERDICTS[1 + b0],
			points: -b0 & 28e3,
			montant: -b0 & 196e3
		},
		{
			nom: "équipement_donum",
			verdict: VERDICTS[1 + b1],
			points: null,
			montant: null
		},
		{
			nom: "téléservices_socle",
			verdict: VERDICTS[1 + b2],
			points: null,
			montant: null
		},
		{
			nom: "volet options",
			verdict: b0 === 1 ? null : "non accessible",
			points: (-b3 & 6e3) + (-b4 & 6e3) + (-b5 & 2e3),
			montant: (-b3 & 42e3) + (-b4 & 42e3) + (-b5 & 14e3)
		},
		{
			nom: "certificats_dématérialisés",
			verdict: VERDICTS[b0 * (1 + b3)],
			points: -b3 & 6e3,
			montant: -b3 & 42e3
		},
		{
			nom: "dmp_et_e_prescription",
			verdict: VERDICTS[b0 * (1 + b4)],
			points: -b4 & 6e3,
			montant: -b4 & 42e3
		},
		{
			nom: "apcv_et_messagerie",
			verdict: VERDICTS[b0 * (1 + b5)],
			points: -b5 & 2e3,
			montant: -b5 & 14e3
		}
	];
}
/** Comment cette version range ce qu'elle a calculé. */
export const plan = {
	dispositif: "donum",
	version: "v1",
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
	const bd14_logiciel_reference_segur = donnees["logiciel_référencé_ségur"];
	const d14_logiciel_reference_segur = +(bd14_logiciel_reference_segur === true);
	if ((d14_logiciel_reference_segur | +(bd14_logiciel_reference_segur === false)) === 0) return null;
	const bd13_lap_certifie = donnees["lap_certifié"];
	const d13_lap_certifie = +(bd13_lap_certifie === true);
	if ((d13_lap_certifie | +(bd13_lap_certifie === false)) === 0) return null;
	const bd21_specialite_sans_lap = donnees["spécialité_sans_lap"];
	const d21_specialite_sans_lap = +(bd21_specialite_sans_lap === true);
	if ((d21_specialite_sans_lap | +(bd21_specialite_sans_lap === false)) === 0) return null;
	const bd20_sesam_vitale_a_jour = donnees["sesam_vitale_à_jour"];
	const d20_sesam_vitale_a_jour = +(bd20_sesam_vitale_a_jour === true);
	if ((d20_sesam_vitale_a_jour | +(bd20_sesam_vitale_a_jour === false)) === 0) return null;
	// équipement_donum
	const i0_equipement_donum_condition = d14_logiciel_reference_segur & (d13_lap_certifie | d21_specialite_sans_lap) & d20_sesam_vitale_a_jour;
	const d6_declarations_mt = donnees["déclarations_mt"];
	if (d6_declarations_mt !== (d6_declarations_mt | 0) || d6_declarations_mt < 0) return null;
	const d7_declarations_mt_dematerialisees = donnees["déclarations_mt_dématérialisées"];
	if (d7_declarations_mt_dematerialisees !== (d7_declarations_mt_dematerialisees | 0) || d7_declarations_mt_dematerialisees < 0) return null;
	if (d7_declarations_mt_dematerialisees > d6_declarations_mt) return null;
	const d8_feuilles_de_soins = donnees["feuilles_de_soins"];
	if (d8_feuilles_de_soins !== (d8_feuilles_de_soins | 0) || d8_feuilles_de_soins < 0) return null;
	const d10_fse_teletransmises = donnees["fse_télétransmises"];
	if (d10_fse_teletransmises !== (d10_fse_teletransmises | 0) || d10_fse_teletransmises < 0) return null;
	if (d10_fse_teletransmises > d8_feuilles_de_soins) return null;
	const d18_protocoles = donnees["protocoles"];
	if (d18_protocoles !== (d18_protocoles | 0) || d18_protocoles < 0) return null;
	const d19_protocoles_dematerialises = donnees["protocoles_dématérialisés"];
	if (d19_protocoles_dematerialises !== (d19_protocoles_dematerialises | 0) || d19_protocoles_dematerialises < 0) return null;
	if (d19_protocoles_dematerialises > d18_protocoles) return null;
	const d0_arrets = donnees["arrêts"];
	if (d0_arrets !== (d0_arrets | 0) || d0_arrets < 0) return null;
	const d1_arrets_dematerialises = donnees["arrêts_dématérialisés"];
	if (d1_arrets_dematerialises !== (d1_arrets_dematerialises | 0) || d1_arrets_dematerialises < 0) return null;
	if (d1_arrets_dematerialises > d0_arrets) return null;
	// téléservices_socle
	const i1_teleservices_socle_mesure = (((+(d6_declarations_mt === 0) === 1 ? 0n : BigInt(d7_declarations_mt_dematerialisees)) * (+(d8_feuilles_de_soins === 0) === 1 ? 1n : BigInt(d8_feuilles_de_soins)) + (+(d8_feuilles_de_soins === 0) === 1 ? 0n : BigInt(d10_fse_teletransmises)) * (+(d6_declarations_mt === 0) === 1 ? 1n : BigInt(d6_declarations_mt))) * (+(d18_protocoles === 0) === 1 ? 1n : BigInt(d18_protocoles)) + (+(d18_protocoles === 0) === 1 ? 0n : BigInt(d19_protocoles_dematerialises)) * ((+(d6_declarations_mt === 0) === 1 ? 1n : BigInt(d6_declarations_mt)) * (+(d8_feuilles_de_soins === 0) === 1 ? 1n : BigInt(d8_feuilles_de_soins)))) * (+(d0_arrets === 0) === 1 ? 1n : BigInt(d0_arrets)) + (+(d0_arrets === 0) === 1 ? 0n : BigInt(d1_arrets_dematerialises)) * ((+(d6_declarations_mt === 0) === 1 ? 1n : BigInt(d6_declarations_mt)) * (+(d8_feuilles_de_soins === 0) === 1 ? 1n : BigInt(d8_feuilles_de_soins)) * (+(d18_protocoles === 0) === 1 ? 1n : BigInt(d18_protocoles)));
	const i2_teleservices_socle_mesure_den = (+(d6_declarations_mt === 0) === 1 ? 1n : BigInt(d6_declarations_mt)) * (+(d8_feuilles_de_soins === 0) === 1 ? 1n : BigInt(d8_feuilles_de_soins)) * (+(d18_protocoles === 0) === 1 ? 1n : BigInt(d18_protocoles)) * (+(d0_arrets === 0) === 1 ? 1n : BigInt(d0_arrets)) * (BigInt(+(d6_declarations_mt !== 0)) + BigInt(+(d8_feuilles_de_soins !== 0)) + BigInt(+(d18_protocoles !== 0)) + BigInt(+(d0_arrets !== 0)));
	const i3_teleservices_socle_mesure_nm = +(+(d6_declarations_mt !== 0) + +(d8_feuilles_de_soins !== 0) + +(d18_protocoles !== 0) + +(d0_arrets !== 0) === 0);
	const i4_teleservices_socle_propre = +(5n * i1_teleservices_socle_mesure >= 3n * i2_teleservices_socle_mesure_den) & (i3_teleservices_socle_mesure_nm ^ 1);
	// volet socle
	const i5_volet_socle_exige = i0_equipement_donum_condition & i4_teleservices_socle_propre;
	const d2_certificats_at_mp = donnees["certificats_at_mp"];
	if (d2_certificats_at_mp !== (d2_certificats_at_mp | 0) || d2_certificats_at_mp < 0) return null;
	const d3_certificats_at_mp_dematerialises = donnees["certificats_at_mp_dématérialisés"];
	if (d3_certificats_at_mp_dematerialises !== (d3_certificats_at_mp_dematerialises | 0) || d3_certificats_at_mp_dematerialises < 0) return null;
	if (d3_certificats_at_mp_dematerialises > d2_certificats_at_mp) return null;
	const d11_grossesses = donnees["grossesses"];
	if (d11_grossesses !== (d11_grossesses | 0) || d11_grossesses < 0) return null;
	const d12_grossesses_dematerialisees = donnees["grossesses_dématérialisées"];
	if (d12_grossesses_dematerialisees !== (d12_grossesses_dematerialisees | 0) || d12_grossesses_dematerialisees < 0) return null;
	if (d12_grossesses_dematerialisees > d11_grossesses) return null;
	const d22_transports = donnees["transports"];
	if (d22_transports !== (d22_transports | 0) || d22_transports < 0) return null;
	const d23_transports_dematerialises = donnees["transports_dématérialisés"];
	if (d23_transports_dematerialises !== (d23_transports_dematerialises | 0) || d23_transports_dematerialises < 0) return null;
	if (d23_transports_dematerialises > d22_transports) return null;
	// certificats_dématérialisés
	const i8_certificats_dematerialises_mesure = ((+(d2_certificats_at_mp === 0) === 1 ? 0n : BigInt(d3_certificats_at_mp_dematerialises)) * (+(d11_grossesses === 0) === 1 ? 1n : BigInt(d11_grossesses)) + (+(d11_grossesses === 0) === 1 ? 0n : BigInt(d12_grossesses_dematerialisees)) * (+(d2_certificats_at_mp === 0) === 1 ? 1n : BigInt(d2_certificats_at_mp))) * (+(d22_transports === 0) === 1 ? 1n : BigInt(d22_transports)) + (+(d22_transports === 0) === 1 ? 0n : BigInt(d23_transports_dematerialises)) * ((+(d2_certificats_at_mp === 0) === 1 ? 1n : BigInt(d2_certificats_at_mp)) * (+(d11_grossesses === 0) === 1 ? 1n : BigInt(d11_grossesses)));
	const i9_certificats_dematerialises_mesure_den = (+(d2_certificats_at_mp === 0) === 1 ? 1n : BigInt(d2_certificats_at_mp)) * (+(d11_grossesses === 0) === 1 ? 1n : BigInt(d11_grossesses)) * (+(d22_transports === 0) === 1 ? 1n : BigInt(d22_transports)) * (BigInt(+(d2_certificats_at_mp !== 0)) + BigInt(+(d11_grossesses !== 0)) + BigInt(+(d22_transports !== 0)));
	const i10_certificats_dematerialises_mesure_nm = +(+(d2_certificats_at_mp !== 0) + +(d11_grossesses !== 0) + +(d22_transports !== 0) === 0);
	const i11_certificats_dematerialises_propre = +(10n * i8_certificats_dematerialises_mesure >= 3n * i9_certificats_dematerialises_mesure_den) & (i10_certificats_dematerialises_mesure_nm ^ 1);
	const i12_certificats_dematerialises_atteint = i5_volet_socle_exige & i11_certificats_dematerialises_propre;
	const d4_consultations = donnees["consultations"];
	if (d4_consultations !== (d4_consultations | 0) || d4_consultations < 0) return null;
	const d5_consultations_avec_depot_dmp = donnees["consultations_avec_dépôt_dmp"];
	if (d5_consultations_avec_depot_dmp !== (d5_consultations_avec_depot_dmp | 0) || d5_consultations_avec_depot_dmp < 0) return null;
	if (d5_consultations_avec_depot_dmp > d4_consultations) return null;
	const d16_prescriptions = donnees["prescriptions"];
	if (d16_prescriptions !== (d16_prescriptions | 0) || d16_prescriptions < 0) return null;
	const d17_prescriptions_electroniques = donnees["prescriptions_électroniques"];
	if (d17_prescriptions_electroniques !== (d17_prescriptions_electroniques | 0) || d17_prescriptions_electroniques < 0) return null;
	if (d17_prescriptions_electroniques > d16_prescriptions) return null;
	// dmp_et_e_prescription
	const i14_dmp_et_e_prescription_mesure = (+(d4_consultations === 0) === 1 ? 0n : BigInt(d5_consultations_avec_depot_dmp)) * (+(d16_prescriptions === 0) === 1 ? 1n : BigInt(d16_prescriptions)) + (+(d16_prescriptions === 0) === 1 ? 0n : BigInt(d17_prescriptions_electroniques)) * (+(d4_consultations === 0) === 1 ? 1n : BigInt(d4_consultations));
	const i15_dmp_et_e_prescription_mesure_den = (+(d4_consultations === 0) === 1 ? 1n : BigInt(d4_consultations)) * (+(d16_prescriptions === 0) === 1 ? 1n : BigInt(d16_prescriptions)) * (BigInt(+(d4_consultations !== 0)) + BigInt(+(d16_prescriptions !== 0)));
	const i16_dmp_et_e_prescription_mesure_nm = +(+(d4_consultations !== 0) + +(d16_prescriptions !== 0) === 0);
	const i17_dmp_et_e_prescription_propre = +(10n * i14_dmp_et_e_prescription_mesure >= 3n * i15_dmp_et_e_prescription_mesure_den) & (i16_dmp_et_e_prescription_mesure_nm ^ 1);
	const i18_dmp_et_e_prescription_atteint = i5_volet_socle_exige & i17_dmp_et_e_prescription_propre;
	const d9_fse_apcv = donnees["fse_apcv"];
	if (d9_fse_apcv !== (d9_fse_apcv | 0) || d9_fse_apcv < 0) return null;
	if (d9_fse_apcv > d10_fse_teletransmises) return null;
	const d15_messages_mss = donnees["messages_mss"];
	if (d15_messages_mss !== (d15_messages_mss | 0) || d15_messages_mss < 0) return null;
	// apcv_et_messagerie
	const i20_apcv_et_messagerie_condition = +(d9_fse_apcv >= 1) & +(d15_messages_mss >= 1);
	const i21_apcv_et_messagerie_atteint = i5_volet_socle_exige & i20_apcv_et_messagerie_condition;
	const m0 = i5_volet_socle_exige | i0_equipement_donum_condition << 1 | i4_teleservices_socle_propre << 2 | i12_certificats_dematerialises_atteint << 3 | i18_dmp_et_e_prescription_atteint << 4 | i21_apcv_et_messagerie_atteint << 5;
	const x32 = (-i5_volet_socle_exige & 28e3) + (-i12_certificats_dematerialises_atteint & 6e3) + (-i18_dmp_et_e_prescription_atteint & 6e3) + (-i21_apcv_et_messagerie_atteint & 2e3);
	const x33 = 7 * x32;
	return new ResultatEnEntiers(plan, exercice, [
		m0,
		x32,
		x33
	]);
}
/** Les données brutes, dans l'ordre de la version. */
export function donneesLues(donnees) {
	return [
		donnees["arrêts"],
		donnees["arrêts_dématérialisés"],
		donnees["certificats_at_mp"],
		donnees["certificats_at_mp_dématérialisés"],
		donnees["consultations"],
		donnees["consultations_avec_dépôt_dmp"],
		donnees["déclarations_mt"],
		donnees["déclarations_mt_dématérialisées"],
		donnees["feuilles_de_soins"],
		donnees["fse_apcv"],
		donnees["fse_télétransmises"],
		donnees["grossesses"],
		donnees["grossesses_dématérialisées"],
		donnees["lap_certifié"],
		donnees["logiciel_référencé_ségur"],
		donnees["messages_mss"],
		donnees["prescriptions"],
		donnees["prescriptions_électroniques"],
		donnees["protocoles"],
		donnees["protocoles_dématérialisés"],
		donnees["sesam_vitale_à_jour"],
		donnees["spécialité_sans_lap"],
		donnees["transports"],
		donnees["transports_dématérialisés"]
	];
}
