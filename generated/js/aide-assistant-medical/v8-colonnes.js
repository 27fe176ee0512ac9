// Fichier généré par Avenant — ne pas modifier.
import { plan } from "./v8-entiers.js";
import { estimer } from "./v8.js";
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
		nom: "addendum_7",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
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
		nom: "logiciel_ségur_au_31_janvier_2024",
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
/** Calcule les lignes de `debut` à `fin` (exclue), sans les contrôler. */
function calculer(entree, sortie, debut, fin) {
	const c_d9_logiciel_reference_segur = entree[9];
	const c_d10_logiciel_segur_au_31_janvier_2024 = entree[10];
	const c_d8_lap_certifie = entree[8];
	const c_d12_specialite_sans_lap = entree[12];
	const c_d2_addendum_8 = entree[2];
	const c_d1_addendum_7 = entree[1];
	const c_d6_fse_teletransmises = entree[6];
	const c_d5_feuilles_de_soins = entree[5];
	const c_d7_horaires_affiches = entree[7];
	const c_d4_contrat_assistant_medical = entree[4];
	const c_d11_quotite_assistant = entree[11];
	const c_d3_annee_du_contrat = entree[3];
	const c_d0_activite_du_medecin = entree[0];
	const s_m0 = sortie.masques[0];
	const v0 = sortie.valeurs[0];
	const v1 = sortie.valeurs[1];
	for (let i = debut; i < fin; i++) {
		const d9_logiciel_reference_segur = c_d9_logiciel_reference_segur[i];
		const d10_logiciel_segur_au_31_janvier_2024 = c_d10_logiciel_segur_au_31_janvier_2024[i];
		const d8_lap_certifie = c_d8_lap_certifie[i];
		const d12_specialite_sans_lap = c_d12_specialite_sans_lap[i];
		// logiciel de forfait_structure
		const i0_forfait_structure_logiciel_condition = (d9_logiciel_reference_segur | d10_logiciel_segur_au_31_janvier_2024) & (d8_lap_certifie | d12_specialite_sans_lap);
		const d2_addendum_8 = c_d2_addendum_8[i];
		const d1_addendum_7 = c_d1_addendum_7[i];
		// sesam_vitale de forfait_structure
		const i1_forfait_structure_sesam_vitale_condition = d2_addendum_8 | d1_addendum_7;
		const d6_fse_teletransmises = c_d6_fse_teletransmises[i];
		const d5_feuilles_de_soins = c_d5_feuilles_de_soins[i];
		// télétransmission de forfait_structure
		const i2_forfait_structure_teletransmission_propre = +(3 * d6_fse_teletransmises >= 2 * d5_feuilles_de_soins) & +(d5_feuilles_de_soins !== 0);
		const d7_horaires_affiches = c_d7_horaires_affiches[i];
		// volet 1 de forfait_structure
		const i3_forfait_structure_volet_1_exige = i0_forfait_structure_logiciel_condition & i1_forfait_structure_sesam_vitale_condition & i2_forfait_structure_teletransmission_propre & d7_horaires_affiches;
		const d4_contrat_assistant_medical = c_d4_contrat_assistant_medical[i];
		// assistant_médical
		const i4_assistant_medical_atteint = i3_forfait_structure_volet_1_exige & d4_contrat_assistant_medical;
		s_m0[i] = i3_forfait_structure_volet_1_exige | i4_assistant_medical_atteint << 1;
		const d11_quotite_assistant = c_d11_quotite_assistant[i];
		const d3_annee_du_contrat = c_d3_annee_du_contrat[i];
		const d0_activite_du_medecin = c_d0_activite_du_medecin[i];
		const x5 = +(d11_quotite_assistant === 2) & +(d3_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
		const x6 = x5 === 1 ? 25e3 : 36e3;
		const x7 = +(d11_quotite_assistant === 2) & +(d3_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
		const x8 = x7 === 1 ? 21e3 : x6;
		const x9 = +(d11_quotite_assistant === 2) & +(d3_annee_du_contrat >= 2) & +(d3_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
		const x10 = x9 === 1 ? 27e3 : x8;
		const x11 = +(d11_quotite_assistant === 2) & +(d3_annee_du_contrat >= 2) & +(d3_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
		const x12 = x11 === 1 ? 27e3 : x10;
		const x13 = +(d11_quotite_assistant === 2) & +(d3_annee_du_contrat <= 1);
		const x14 = x13 === 1 ? 36e3 : x12;
		const x15 = +(d11_quotite_assistant === 1) & +(d3_annee_du_contrat >= 2) & +(d0_activite_du_medecin === 2);
		const x16 = x15 === 1 ? 18e3 : x14;
		const x17 = +(d11_quotite_assistant === 1) & +(d3_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
		const x18 = x17 === 1 ? 12500 : x16;
		const x19 = +(d11_quotite_assistant === 1) & +(d3_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
		const x20 = x19 === 1 ? 10500 : x18;
		const x21 = +(d11_quotite_assistant === 1) & +(d3_annee_du_contrat >= 2) & +(d3_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
		const x22 = x21 === 1 ? 13500 : x20;
		const x23 = +(d11_quotite_assistant === 1) & +(d3_annee_du_contrat >= 2) & +(d3_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
		const x24 = x23 === 1 ? 13500 : x22;
		const x25 = +(d11_quotite_assistant === 1) & +(d3_annee_du_contrat <= 1);
		const x26 = x25 === 1 ? 18e3 : x24;
		const x27 = +(d11_quotite_assistant === 0) & +(d3_annee_du_contrat >= 2) & +(d0_activite_du_medecin === 2);
		const x28 = x27 === 1 ? 12e3 : x26;
		const x29 = +(d11_quotite_assistant === 0) & +(d3_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
		const x30 = x29 === 1 ? 8350 : x28;
		const x31 = +(d11_quotite_assistant === 0) & +(d3_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
		const x32 = x31 === 1 ? 7e3 : x30;
		const x33 = +(d11_quotite_assistant === 0) & +(d3_annee_du_contrat >= 2) & +(d3_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
		const x34 = x33 === 1 ? 9e3 : x32;
		const x35 = +(d11_quotite_assistant === 0) & +(d3_annee_du_contrat >= 2) & +(d3_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
		const x36 = x35 === 1 ? 9e3 : x34;
		const x37 = +(d11_quotite_assistant === 0) & +(d3_annee_du_contrat <= 1);
		const x38 = x37 === 1 ? 12e3 : x36;
		const x40 = -i4_assistant_medical_atteint & 100 * x38;
		v0[i] = x38;
		v1[i] = x40;
	}
}
/** Cette version, pour `evaluerColonnes` : toutes les lignes d'un tableau à la fois. */
export const enColonnes = {
	plan,
	colonnes: COLONNES,
	mots: 1,
	valeurs: ["nombre", "nombre"],
	calculer,
	estimer: (donnees, exercice) => estimer(donnees, exercice)
};
