// Fichier généré par Avenant — ne pas modifier.
// Aide à l'emploi d'un assistant médical, version v5, en entiers : par colonnes.
import { parQuatre } from "../runtime/quatre.js";
import { DONNEES } from "../donnees.js";
import { plan } from "./v5-entiers.js";
import { estimer } from "./v5.js";
/** Les colonnes attendues, dans cet ordre. */
const COLONNES = [
	{
		nom: "activité_du_médecin",
		genre: "choix",
		type: "octet",
		min: 0,
		max: 2,
		echelle: 1,
		options: [
			"sous_p90",
			"entre_p90_et_p95",
			"au_dessus_de_p95"
		]
	},
	{
		nom: "addendum_8",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "année_du_contrat",
		genre: "compte",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1
	},
	{
		nom: "compatible_dmp",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "contrat_assistant_médical",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "feuilles_de_soins",
		genre: "compte",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1
	},
	{
		nom: "fse_télétransmises",
		genre: "compte",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1,
		auPlus: "feuilles_de_soins"
	},
	{
		nom: "horaires_affichés",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "lap_certifié",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "logiciel_référencé_ségur",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "messagerie_sécurisée",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "quotité_assistant",
		genre: "choix",
		type: "octet",
		min: 0,
		max: 2,
		echelle: 1,
		options: [
			"tiers_temps",
			"mi_temps",
			"temps_plein"
		]
	},
	{
		nom: "spécialité_sans_lap",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	}
];
/** Une ligne après l'autre : celles qui ne vont pas par quatre. */
function uneAUne(entree, sortie, debut, fin) {
	const c_d8_lap_certifie = entree[8];
	const c_d12_specialite_sans_lap = entree[12];
	const c_d3_compatible_dmp = entree[3];
	const c_d1_addendum_8 = entree[1];
	const c_d9_logiciel_reference_segur = entree[9];
	const c_d6_fse_teletransmises = entree[6];
	const c_d5_feuilles_de_soins = entree[5];
	const c_d10_messagerie_securisee = entree[10];
	const c_d7_horaires_affiches = entree[7];
	const c_d4_contrat_assistant_medical = entree[4];
	const c_d11_quotite_assistant = entree[11];
	const c_d2_annee_du_contrat = entree[2];
	const c_d0_activite_du_medecin = entree[0];
	const s_m0 = sortie.masques[0];
	const v0 = sortie.valeurs[0];
	const v1 = sortie.valeurs[1];
	for (let i = debut; i < fin; i++) {
		const d8_lap_certifie = c_d8_lap_certifie[i];
		const d12_specialite_sans_lap = c_d12_specialite_sans_lap[i];
		const d3_compatible_dmp = c_d3_compatible_dmp[i];
		// logiciel de forfait_structure
		const i0_forfait_structure_logiciel_condition = (d8_lap_certifie | d12_specialite_sans_lap) & d3_compatible_dmp;
		const d1_addendum_8 = c_d1_addendum_8[i];
		const d9_logiciel_reference_segur = c_d9_logiciel_reference_segur[i];
		// sesam_vitale de forfait_structure
		const i1_forfait_structure_sesam_vitale_condition = d1_addendum_8 | d9_logiciel_reference_segur;
		const d6_fse_teletransmises = c_d6_fse_teletransmises[i];
		const d5_feuilles_de_soins = c_d5_feuilles_de_soins[i];
		// télétransmission de forfait_structure
		const i2_forfait_structure_teletransmission_propre = +(3 * d6_fse_teletransmises >= 2 * d5_feuilles_de_soins) & +(d5_feuilles_de_soins !== 0);
		const d10_messagerie_securisee = c_d10_messagerie_securisee[i];
		const d7_horaires_affiches = c_d7_horaires_affiches[i];
		// volet 1 de forfait_structure
		const i3_forfait_structure_volet_1_exige = i0_forfait_structure_logiciel_condition & d10_messagerie_securisee & i1_forfait_structure_sesam_vitale_condition & i2_forfait_structure_teletransmission_propre & d7_horaires_affiches;
		const d4_contrat_assistant_medical = c_d4_contrat_assistant_medical[i];
		// assistant_médical
		const i4_assistant_medical_atteint = i3_forfait_structure_volet_1_exige & d4_contrat_assistant_medical;
		s_m0[i] = i3_forfait_structure_volet_1_exige | i4_assistant_medical_atteint << 1;
		const d11_quotite_assistant = c_d11_quotite_assistant[i];
		const d2_annee_du_contrat = c_d2_annee_du_contrat[i];
		const d0_activite_du_medecin = c_d0_activite_du_medecin[i];
		const x5 = +(d11_quotite_assistant === 2) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
		const x6 = x5 === 1 ? 25e3 : 36e3;
		const x7 = +(d11_quotite_assistant === 2) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
		const x8 = x7 === 1 ? 21e3 : x6;
		const x9 = +(d11_quotite_assistant === 2) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
		const x10 = x9 === 1 ? 27e3 : x8;
		const x11 = +(d11_quotite_assistant === 2) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
		const x12 = x11 === 1 ? 27e3 : x10;
		const x13 = +(d11_quotite_assistant === 2) & +(d2_annee_du_contrat <= 1);
		const x14 = x13 === 1 ? 36e3 : x12;
		const x15 = +(d11_quotite_assistant === 1) & +(d2_annee_du_contrat >= 2) & +(d0_activite_du_medecin === 2);
		const x16 = x15 === 1 ? 18e3 : x14;
		const x17 = +(d11_quotite_assistant === 1) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
		const x18 = x17 === 1 ? 12500 : x16;
		const x19 = +(d11_quotite_assistant === 1) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
		const x20 = x19 === 1 ? 10500 : x18;
		const x21 = +(d11_quotite_assistant === 1) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
		const x22 = x21 === 1 ? 13500 : x20;
		const x23 = +(d11_quotite_assistant === 1) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
		const x24 = x23 === 1 ? 13500 : x22;
		const x25 = +(d11_quotite_assistant === 1) & +(d2_annee_du_contrat <= 1);
		const x26 = x25 === 1 ? 18e3 : x24;
		const x27 = +(d11_quotite_assistant === 0) & +(d2_annee_du_contrat >= 2) & +(d0_activite_du_medecin === 2);
		const x28 = x27 === 1 ? 12e3 : x26;
		const x29 = +(d11_quotite_assistant === 0) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
		const x30 = x29 === 1 ? 8350 : x28;
		const x31 = +(d11_quotite_assistant === 0) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
		const x32 = x31 === 1 ? 7e3 : x30;
		const x33 = +(d11_quotite_assistant === 0) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
		const x34 = x33 === 1 ? 9e3 : x32;
		const x35 = +(d11_quotite_assistant === 0) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
		const x36 = x35 === 1 ? 9e3 : x34;
		const x37 = +(d11_quotite_assistant === 0) & +(d2_annee_du_contrat <= 1);
		const x38 = x37 === 1 ? 12e3 : x36;
		const x40 = -i4_assistant_medical_atteint & 100 * x38;
		v0[i] = x38;
		v1[i] = x40;
	}
}
/** Quatre lignes à la fois : une vérité par octet. `debut` et `fin` sont des multiples de quatre. */
function quatreAQuatre(entree, sortie, debut, fin) {
	const c_d8_lap_certifie = entree[8];
	const c_d12_specialite_sans_lap = entree[12];
	const c_d3_compatible_dmp = entree[3];
	const c_d1_addendum_8 = entree[1];
	const c_d9_logiciel_reference_segur = entree[9];
	const c_d6_fse_teletransmises = entree[6];
	const c_d5_feuilles_de_soins = entree[5];
	const c_d10_messagerie_securisee = entree[10];
	const c_d7_horaires_affiches = entree[7];
	const c_d4_contrat_assistant_medical = entree[4];
	const c_d11_quotite_assistant = entree[11];
	const c_d2_annee_du_contrat = entree[2];
	const c_d0_activite_du_medecin = entree[0];
	const k_d8_lap_certifie = parQuatre(c_d8_lap_certifie);
	const k_d12_specialite_sans_lap = parQuatre(c_d12_specialite_sans_lap);
	const k_d3_compatible_dmp = parQuatre(c_d3_compatible_dmp);
	const k_d1_addendum_8 = parQuatre(c_d1_addendum_8);
	const k_d9_logiciel_reference_segur = parQuatre(c_d9_logiciel_reference_segur);
	const k_d10_messagerie_securisee = parQuatre(c_d10_messagerie_securisee);
	const k_d7_horaires_affiches = parQuatre(c_d7_horaires_affiches);
	const k_d4_contrat_assistant_medical = parQuatre(c_d4_contrat_assistant_medical);
	const s_m0 = sortie.masques[0];
	const v0 = sortie.valeurs[0];
	const v1 = sortie.valeurs[1];
	for (let i = debut; i < fin; i += 4) {
		const j = i >>> 2;
		const q_d8_lap_certifie = k_d8_lap_certifie[j] & 16843009;
		const q_d12_specialite_sans_lap = k_d12_specialite_sans_lap[j] & 16843009;
		const q_d3_compatible_dmp = k_d3_compatible_dmp[j] & 16843009;
		// logiciel de forfait_structure
		const q_i0_forfait_structure_logiciel_condition = (q_d8_lap_certifie | q_d12_specialite_sans_lap) & q_d3_compatible_dmp;
		const q_d1_addendum_8 = k_d1_addendum_8[j] & 16843009;
		const q_d9_logiciel_reference_segur = k_d9_logiciel_reference_segur[j] & 16843009;
		// sesam_vitale de forfait_structure
		const q_i1_forfait_structure_sesam_vitale_condition = q_d1_addendum_8 | q_d9_logiciel_reference_segur;
		const d6_fse_teletransmises_0 = c_d6_fse_teletransmises[i];
		const d6_fse_teletransmises_1 = c_d6_fse_teletransmises[i + 1];
		const d6_fse_teletransmises_2 = c_d6_fse_teletransmises[i + 2];
		const d6_fse_teletransmises_3 = c_d6_fse_teletransmises[i + 3];
		const d5_feuilles_de_soins_0 = c_d5_feuilles_de_soins[i];
		const d5_feuilles_de_soins_1 = c_d5_feuilles_de_soins[i + 1];
		const d5_feuilles_de_soins_2 = c_d5_feuilles_de_soins[i + 2];
		const d5_feuilles_de_soins_3 = c_d5_feuilles_de_soins[i + 3];
		// télétransmission de forfait_structure
		const q_i2_forfait_structure_teletransmission_propre = +(3 * d6_fse_teletransmises_0 >= 2 * d5_feuilles_de_soins_0) & +(d5_feuilles_de_soins_0 !== 0) | (+(3 * d6_fse_teletransmises_1 >= 2 * d5_feuilles_de_soins_1) & +(d5_feuilles_de_soins_1 !== 0)) << 8 | (+(3 * d6_fse_teletransmises_2 >= 2 * d5_feuilles_de_soins_2) & +(d5_feuilles_de_soins_2 !== 0)) << 16 | (+(3 * d6_fse_teletransmises_3 >= 2 * d5_feuilles_de_soins_3) & +(d5_feuilles_de_soins_3 !== 0)) << 24;
		const q_d10_messagerie_securisee = k_d10_messagerie_securisee[j] & 16843009;
		const q_d7_horaires_affiches = k_d7_horaires_affiches[j] & 16843009;
		// volet 1 de forfait_structure
		const q_i3_forfait_structure_volet_1_exige = q_i0_forfait_structure_logiciel_condition & q_d10_messagerie_securisee & q_i1_forfait_structure_sesam_vitale_condition & q_i2_forfait_structure_teletransmission_propre & q_d7_horaires_affiches;
		const q_d4_contrat_assistant_medical = k_d4_contrat_assistant_medical[j] & 16843009;
		// assistant_médical
		const q_i4_assistant_medical_atteint = q_i3_forfait_structure_volet_1_exige & q_d4_contrat_assistant_medical;
		const g0_m0 = q_i3_forfait_structure_volet_1_exige | q_i4_assistant_medical_atteint << 1;
		s_m0[i] = g0_m0 & 255;
		s_m0[i + 1] = g0_m0 >>> 8 & 255;
		s_m0[i + 2] = g0_m0 >>> 16 & 255;
		s_m0[i + 3] = g0_m0 >>> 24 & 255;
		const d11_quotite_assistant_0 = c_d11_quotite_assistant[i];
		const d11_quotite_assistant_1 = c_d11_quotite_assistant[i + 1];
		const d11_quotite_assistant_2 = c_d11_quotite_assistant[i + 2];
		const d11_quotite_assistant_3 = c_d11_quotite_assistant[i + 3];
		const d2_annee_du_contrat_0 = c_d2_annee_du_contrat[i];
		const d2_annee_du_contrat_1 = c_d2_annee_du_contrat[i + 1];
		const d2_annee_du_contrat_2 = c_d2_annee_du_contrat[i + 2];
		const d2_annee_du_contrat_3 = c_d2_annee_du_contrat[i + 3];
		const d0_activite_du_medecin_0 = c_d0_activite_du_medecin[i];
		const d0_activite_du_medecin_1 = c_d0_activite_du_medecin[i + 1];
		const d0_activite_du_medecin_2 = c_d0_activite_du_medecin[i + 2];
		const d0_activite_du_medecin_3 = c_d0_activite_du_medecin[i + 3];
		const q_x5 = +(d11_quotite_assistant_0 === 2) & +(d2_annee_du_contrat_0 >= 3) & +(d0_activite_du_medecin_0 === 1) | (+(d11_quotite_assistant_1 === 2) & +(d2_annee_du_contrat_1 >= 3) & +(d0_activite_du_medecin_1 === 1)) << 8 | (+(d11_quotite_assistant_2 === 2) & +(d2_annee_du_contrat_2 >= 3) & +(d0_activite_du_medecin_2 === 1)) << 16 | (+(d11_quotite_assistant_3 === 2) & +(d2_annee_du_contrat_3 >= 3) & +(d0_activite_du_medecin_3 === 1)) << 24;
		const x6_0 = (q_x5 & 1) === 1 ? 25e3 : 36e3;
		const x6_1 = (q_x5 >>> 8 & 1) === 1 ? 25e3 : 36e3;
		const x6_2 = (q_x5 >>> 16 & 1) === 1 ? 25e3 : 36e3;
		const x6_3 = (q_x5 >>> 24 & 1) === 1 ? 25e3 : 36e3;
		const q_x7 = +(d11_quotite_assistant_0 === 2) & +(d2_annee_du_contrat_0 >= 3) & +(d0_activite_du_medecin_0 === 0) | (+(d11_quotite_assistant_1 === 2) & +(d2_annee_du_contrat_1 >= 3) & +(d0_activite_du_medecin_1 === 0)) << 8 | (+(d11_quotite_assistant_2 === 2) & +(d2_annee_du_contrat_2 >= 3) & +(d0_activite_du_medecin_2 === 0)) << 16 | (+(d11_quotite_assistant_3 === 2) & +(d2_annee_du_contrat_3 >= 3) & +(d0_activite_du_medecin_3 === 0)) << 24;
		const x8_0 = (q_x7 & 1) === 1 ? 21e3 : x6_0;
		const x8_1 = (q_x7 >>> 8 & 1) === 1 ? 21e3 : x6_1;
		const x8_2 = (q_x7 >>> 16 & 1) === 1 ? 21e3 : x6_2;
		const x8_3 = (q_x7 >>> 24 & 1) === 1 ? 21e3 : x6_3;
		const q_x9 = +(d11_quotite_assistant_0 === 2) & +(d2_annee_du_contrat_0 >= 2) & +(d2_annee_du_contrat_0 <= 2) & +(d0_activite_du_medecin_0 === 1) | (+(d11_quotite_assistant_1 === 2) & +(d2_annee_du_contrat_1 >= 2) & +(d2_annee_du_contrat_1 <= 2) & +(d0_activite_du_medecin_1 === 1)) << 8 | (+(d11_quotite_assistant_2 === 2) & +(d2_annee_du_contrat_2 >= 2) & +(d2_annee_du_contrat_2 <= 2) & +(d0_activite_du_medecin_2 === 1)) << 16 | (+(d11_quotite_assistant_3 === 2) & +(d2_annee_du_contrat_3 >= 2) & +(d2_annee_du_contrat_3 <= 2) & +(d0_activite_du_medecin_3 === 1)) << 24;
		const x10_0 = (q_x9 & 1) === 1 ? 27e3 : x8_0;
		const x10_1 = (q_x9 >>> 8 & 1) === 1 ? 27e3 : x8_1;
		const x10_2 = (q_x9 >>> 16 & 1) === 1 ? 27e3 : x8_2;
		const x10_3 = (q_x9 >>> 24 & 1) === 1 ? 27e3 : x8_3;
		const q_x11 = +(d11_quotite_assistant_0 === 2) & +(d2_annee_du_contrat_0 >= 2) & +(d2_annee_du_contrat_0 <= 2) & +(d0_activite_du_medecin_0 === 0) | (+(d11_quotite_assistant_1 === 2) & +(d2_annee_du_contrat_1 >= 2) & +(d2_annee_du_contrat_1 <= 2) & +(d0_activite_du_medecin_1 === 0)) << 8 | (+(d11_quotite_assistant_2 === 2) & +(d2_annee_du_contrat_2 >= 2) & +(d2_annee_du_contrat_2 <= 2) & +(d0_activite_du_medecin_2 === 0)) << 16 | (+(d11_quotite_assistant_3 === 2) & +(d2_annee_du_contrat_3 >= 2) & +(d2_annee_du_contrat_3 <= 2) & +(d0_activite_du_medecin_3 === 0)) << 24;
		const x12_0 = (q_x11 & 1) === 1 ? 27e3 : x10_0;
		const x12_1 = (q_x11 >>> 8 & 1) === 1 ? 27e3 : x10_1;
		const x12_2 = (q_x11 >>> 16 & 1) === 1 ? 27e3 : x10_2;
		const x12_3 = (q_x11 >>> 24 & 1) === 1 ? 27e3 : x10_3;
		const q_x13 = +(d11_quotite_assistant_0 === 2) & +(d2_annee_du_contrat_0 <= 1) | (+(d11_quotite_assistant_1 === 2) & +(d2_annee_du_contrat_1 <= 1)) << 8 | (+(d11_quotite_assistant_2 === 2) & +(d2_annee_du_contrat_2 <= 1)) << 16 | (+(d11_quotite_assistant_3 === 2) & +(d2_annee_du_contrat_3 <= 1)) << 24;
		const x14_0 = (q_x13 & 1) === 1 ? 36e3 : x12_0;
		const x14_1 = (q_x13 >>> 8 & 1) === 1 ? 36e3 : x12_1;
		const x14_2 = (q_x13 >>> 16 & 1) === 1 ? 36e3 : x12_2;
		const x14_3 = (q_x13 >>> 24 & 1) === 1 ? 36e3 : x12_3;
		const q_x15 = +(d11_quotite_assistant_0 === 1) & +(d2_annee_du_contrat_0 >= 2) & +(d0_activite_du_medecin_0 === 2) | (+(d11_quotite_assistant_1 === 1) & +(d2_annee_du_contrat_1 >= 2) & +(d0_activite_du_medecin_1 === 2)) << 8 | (+(d11_quotite_assistant_2 === 1) & +(d2_annee_du_contrat_2 >= 2) & +(d0_activite_du_medecin_2 === 2)) << 16 | (+(d11_quotite_assistant_3 === 1) & +(d2_annee_du_contrat_3 >= 2) & +(d0_activite_du_medecin_3 === 2)) << 24;
		const x16_0 = (q_x15 & 1) === 1 ? 18e3 : x14_0;
		const x16_1 = (q_x15 >>> 8 & 1) === 1 ? 18e3 : x14_1;
		const x16_2 = (q_x15 >>> 16 & 1) === 1 ? 18e3 : x14_2;
		const x16_3 = (q_x15 >>> 24 & 1) === 1 ? 18e3 : x14_3;
		const q_x17 = +(d11_quotite_assistant_0 === 1) & +(d2_annee_du_contrat_0 >= 3) & +(d0_activite_du_medecin_0 === 1) | (+(d11_quotite_assistant_1 === 1) & +(d2_annee_du_contrat_1 >= 3) & +(d0_activite_du_medecin_1 === 1)) << 8 | (+(d11_quotite_assistant_2 === 1) & +(d2_annee_du_contrat_2 >= 3) & +(d0_activite_du_medecin_2 === 1)) << 16 | (+(d11_quotite_assistant_3 === 1) & +(d2_annee_du_contrat_3 >= 3) & +(d0_activite_du_medecin_3 === 1)) << 24;
		const x18_0 = (q_x17 & 1) === 1 ? 12500 : x16_0;
		const x18_1 = (q_x17 >>> 8 & 1) === 1 ? 12500 : x16_1;
		const x18_2 = (q_x17 >>> 16 & 1) === 1 ? 12500 : x16_2;
		const x18_3 = (q_x17 >>> 24 & 1) === 1 ? 12500 : x16_3;
		const q_x19 = +(d11_quotite_assistant_0 === 1) & +(d2_annee_du_contrat_0 >= 3) & +(d0_activite_du_medecin_0 === 0) | (+(d11_quotite_assistant_1 === 1) & +(d2_annee_du_contrat_1 >= 3) & +(d0_activite_du_medecin_1 === 0)) << 8 | (+(d11_quotite_assistant_2 === 1) & +(d2_annee_du_contrat_2 >= 3) & +(d0_activite_du_medecin_2 === 0)) << 16 | (+(d11_quotite_assistant_3 === 1) & +(d2_annee_du_contrat_3 >= 3) & +(d0_activite_du_medecin_3 === 0)) << 24;
		const x20_0 = (q_x19 & 1) === 1 ? 10500 : x18_0;
		const x20_1 = (q_x19 >>> 8 & 1) === 1 ? 10500 : x18_1;
		const x20_2 = (q_x19 >>> 16 & 1) === 1 ? 10500 : x18_2;
		const x20_3 = (q_x19 >>> 24 & 1) === 1 ? 10500 : x18_3;
		const q_x21 = +(d11_quotite_assistant_0 === 1) & +(d2_annee_du_contrat_0 >= 2) & +(d2_annee_du_contrat_0 <= 2) & +(d0_activite_du_medecin_0 === 1) | (+(d11_quotite_assistant_1 === 1) & +(d2_annee_du_contrat_1 >= 2) & +(d2_annee_du_contrat_1 <= 2) & +(d0_activite_du_medecin_1 === 1)) << 8 | (+(d11_quotite_assistant_2 === 1) & +(d2_annee_du_contrat_2 >= 2) & +(d2_annee_du_contrat_2 <= 2) & +(d0_activite_du_medecin_2 === 1)) << 16 | (+(d11_quotite_assistant_3 === 1) & +(d2_annee_du_contrat_3 >= 2) & +(d2_annee_du_contrat_3 <= 2) & +(d0_activite_du_medecin_3 === 1)) << 24;
		const x22_0 = (q_x21 & 1) === 1 ? 13500 : x20_0;
		const x22_1 = (q_x21 >>> 8 & 1) === 1 ? 13500 : x20_1;
		const x22_2 = (q_x21 >>> 16 & 1) === 1 ? 13500 : x20_2;
		const x22_3 = (q_x21 >>> 24 & 1) === 1 ? 13500 : x20_3;
		const q_x23 = +(d11_quotite_assistant_0 === 1) & +(d2_annee_du_contrat_0 >= 2) & +(d2_annee_du_contrat_0 <= 2) & +(d0_activite_du_medecin_0 === 0) | (+(d11_quotite_assistant_1 === 1) & +(d2_annee_du_contrat_1 >= 2) & +(d2_annee_du_contrat_1 <= 2) & +(d0_activite_du_medecin_1 === 0)) << 8 | (+(d11_quotite_assistant_2 === 1) & +(d2_annee_du_contrat_2 >= 2) & +(d2_annee_du_contrat_2 <= 2) & +(d0_activite_du_medecin_2 === 0)) << 16 | (+(d11_quotite_assistant_3 === 1) & +(d2_annee_du_contrat_3 >= 2) & +(d2_annee_du_contrat_3 <= 2) & +(d0_activite_du_medecin_3 === 0)) << 24;
		const x24_0 = (q_x23 & 1) === 1 ? 13500 : x22_0;
		const x24_1 = (q_x23 >>> 8 & 1) === 1 ? 13500 : x22_1;
		const x24_2 = (q_x23 >>> 16 & 1) === 1 ? 13500 : x22_2;
		const x24_3 = (q_x23 >>> 24 & 1) === 1 ? 13500 : x22_3;
		const q_x25 = +(d11_quotite_assistant_0 === 1) & +(d2_annee_du_contrat_0 <= 1) | (+(d11_quotite_assistant_1 === 1) & +(d2_annee_du_contrat_1 <= 1)) << 8 | (+(d11_quotite_assistant_2 === 1) & +(d2_annee_du_contrat_2 <= 1)) << 16 | (+(d11_quotite_assistant_3 === 1) & +(d2_annee_du_contrat_3 <= 1)) << 24;
		const x26_0 = (q_x25 & 1) === 1 ? 18e3 : x24_0;
		const x26_1 = (q_x25 >>> 8 & 1) === 1 ? 18e3 : x24_1;
		const x26_2 = (q_x25 >>> 16 & 1) === 1 ? 18e3 : x24_2;
		const x26_3 = (q_x25 >>> 24 & 1) === 1 ? 18e3 : x24_3;
		const q_x27 = +(d11_quotite_assistant_0 === 0) & +(d2_annee_du_contrat_0 >= 2) & +(d0_activite_du_medecin_0 === 2) | (+(d11_quotite_assistant_1 === 0) & +(d2_annee_du_contrat_1 >= 2) & +(d0_activite_du_medecin_1 === 2)) << 8 | (+(d11_quotite_assistant_2 === 0) & +(d2_annee_du_contrat_2 >= 2) & +(d0_activite_du_medecin_2 === 2)) << 16 | (+(d11_quotite_assistant_3 === 0) & +(d2_annee_du_contrat_3 >= 2) & +(d0_activite_du_medecin_3 === 2)) << 24;
		const x28_0 = (q_x27 & 1) === 1 ? 12e3 : x26_0;
		const x28_1 = (q_x27 >>> 8 & 1) === 1 ? 12e3 : x26_1;
		const x28_2 = (q_x27 >>> 16 & 1) === 1 ? 12e3 : x26_2;
		const x28_3 = (q_x27 >>> 24 & 1) === 1 ? 12e3 : x26_3;
		const q_x29 = +(d11_quotite_assistant_0 === 0) & +(d2_annee_du_contrat_0 >= 3) & +(d0_activite_du_medecin_0 === 1) | (+(d11_quotite_assistant_1 === 0) & +(d2_annee_du_contrat_1 >= 3) & +(d0_activite_du_medecin_1 === 1)) << 8 | (+(d11_quotite_assistant_2 === 0) & +(d2_annee_du_contrat_2 >= 3) & +(d0_activite_du_medecin_2 === 1)) << 16 | (+(d11_quotite_assistant_3 === 0) & +(d2_annee_du_contrat_3 >= 3) & +(d0_activite_du_medecin_3 === 1)) << 24;
		const x30_0 = (q_x29 & 1) === 1 ? 8350 : x28_0;
		const x30_1 = (q_x29 >>> 8 & 1) === 1 ? 8350 : x28_1;
		const x30_2 = (q_x29 >>> 16 & 1) === 1 ? 8350 : x28_2;
		const x30_3 = (q_x29 >>> 24 & 1) === 1 ? 8350 : x28_3;
		const q_x31 = +(d11_quotite_assistant_0 === 0) & +(d2_annee_du_contrat_0 >= 3) & +(d0_activite_du_medecin_0 === 0) | (+(d11_quotite_assistant_1 === 0) & +(d2_annee_du_contrat_1 >= 3) & +(d0_activite_du_medecin_1 === 0)) << 8 | (+(d11_quotite_assistant_2 === 0) & +(d2_annee_du_contrat_2 >= 3) & +(d0_activite_du_medecin_2 === 0)) << 16 | (+(d11_quotite_assistant_3 === 0) & +(d2_annee_du_contrat_3 >= 3) & +(d0_activite_du_medecin_3 === 0)) << 24;
		const x32_0 = (q_x31 & 1) === 1 ? 7e3 : x30_0;
		const x32_1 = (q_x31 >>> 8 & 1) === 1 ? 7e3 : x30_1;
		const x32_2 = (q_x31 >>> 16 & 1) === 1 ? 7e3 : x30_2;
		const x32_3 = (q_x31 >>> 24 & 1) === 1 ? 7e3 : x30_3;
		const q_x33 = +(d11_quotite_assistant_0 === 0) & +(d2_annee_du_contrat_0 >= 2) & +(d2_annee_du_contrat_0 <= 2) & +(d0_activite_du_medecin_0 === 1) | (+(d11_quotite_assistant_1 === 0) & +(d2_annee_du_contrat_1 >= 2) & +(d2_annee_du_contrat_1 <= 2) & +(d0_activite_du_medecin_1 === 1)) << 8 | (+(d11_quotite_assistant_2 === 0) & +(d2_annee_du_contrat_2 >= 2) & +(d2_annee_du_contrat_2 <= 2) & +(d0_activite_du_medecin_2 === 1)) << 16 | (+(d11_quotite_assistant_3 === 0) & +(d2_annee_du_contrat_3 >= 2) & +(d2_annee_du_contrat_3 <= 2) & +(d0_activite_du_medecin_3 === 1)) << 24;
		const x34_0 = (q_x33 & 1) === 1 ? 9e3 : x32_0;
		const x34_1 = (q_x33 >>> 8 & 1) === 1 ? 9e3 : x32_1;
		const x34_2 = (q_x33 >>> 16 & 1) === 1 ? 9e3 : x32_2;
		const x34_3 = (q_x33 >>> 24 & 1) === 1 ? 9e3 : x32_3;
		const q_x35 = +(d11_quotite_assistant_0 === 0) & +(d2_annee_du_contrat_0 >= 2) & +(d2_annee_du_contrat_0 <= 2) & +(d0_activite_du_medecin_0 === 0) | (+(d11_quotite_assistant_1 === 0) & +(d2_annee_du_contrat_1 >= 2) & +(d2_annee_du_contrat_1 <= 2) & +(d0_activite_du_medecin_1 === 0)) << 8 | (+(d11_quotite_assistant_2 === 0) & +(d2_annee_du_contrat_2 >= 2) & +(d2_annee_du_contrat_2 <= 2) & +(d0_activite_du_medecin_2 === 0)) << 16 | (+(d11_quotite_assistant_3 === 0) & +(d2_annee_du_contrat_3 >= 2) & +(d2_annee_du_contrat_3 <= 2) & +(d0_activite_du_medecin_3 === 0)) << 24;
		const x36_0 = (q_x35 & 1) === 1 ? 9e3 : x34_0;
		const x36_1 = (q_x35 >>> 8 & 1) === 1 ? 9e3 : x34_1;
		const x36_2 = (q_x35 >>> 16 & 1) === 1 ? 9e3 : x34_2;
		const x36_3 = (q_x35 >>> 24 & 1) === 1 ? 9e3 : x34_3;
		const q_x37 = +(d11_quotite_assistant_0 === 0) & +(d2_annee_du_contrat_0 <= 1) | (+(d11_quotite_assistant_1 === 0) & +(d2_annee_du_contrat_1 <= 1)) << 8 | (+(d11_quotite_assistant_2 === 0) & +(d2_annee_du_contrat_2 <= 1)) << 16 | (+(d11_quotite_assistant_3 === 0) & +(d2_annee_du_contrat_3 <= 1)) << 24;
		const x38_0 = (q_x37 & 1) === 1 ? 12e3 : x36_0;
		const x38_1 = (q_x37 >>> 8 & 1) === 1 ? 12e3 : x36_1;
		const x38_2 = (q_x37 >>> 16 & 1) === 1 ? 12e3 : x36_2;
		const x38_3 = (q_x37 >>> 24 & 1) === 1 ? 12e3 : x36_3;
		const x40_0 = -(q_i4_assistant_medical_atteint & 1) & 100 * x38_0;
		const x40_1 = -(q_i4_assistant_medical_atteint >>> 8 & 1) & 100 * x38_1;
		const x40_2 = -(q_i4_assistant_medical_atteint >>> 16 & 1) & 100 * x38_2;
		const x40_3 = -(q_i4_assistant_medical_atteint >>> 24 & 1) & 100 * x38_3;
		v0[i] = x38_0;
		v0[i + 1] = x38_1;
		v0[i + 2] = x38_2;
		v0[i + 3] = x38_3;
		v1[i] = x40_0;
		v1[i + 1] = x40_1;
		v1[i + 2] = x40_2;
		v1[i + 3] = x40_3;
	}
}
/** Calcule les lignes de `debut` à `fin` (exclue), sans les contrôler. */
function calculer(entree, sortie, debut, fin) {
	const premiere = debut + 3 & -4;
	const derniere = fin & -4;
	if (derniere <= premiere) return uneAUne(entree, sortie, debut, fin);
	uneAUne(entree, sortie, debut, premiere);
	quatreAQuatre(entree, sortie, premiere, derniere);
	uneAUne(entree, sortie, derniere, fin);
}
/** Cette version, pour `evaluerColonnes` : toutes les lignes d'un tableau à la fois. */
export const enColonnes = {
	plan,
	atteints: [["assistant_médical", 1]],
	colonnes: COLONNES,
	declarees: DONNEES,
	mots: 1,
	valeurs: ["nombre", "nombre"],
	calculer,
	estimer: (donnees, exercice) => estimer(donnees, exercice)
};
