// Fichier généré par Avenant — ne pas modifier.
import { plan } from "./v7-entiers.js";
import { estimer } from "./v7.js";
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
	const c_d8_logiciel_reference_segur = entree[8];
	const c_d7_lap_certifie = entree[7];
	const c_d10_specialite_sans_lap = entree[10];
	const c_d5_fse_teletransmises = entree[5];
	const c_d4_feuilles_de_soins = entree[4];
	const c_d1_addendum_8 = entree[1];
	const c_d6_horaires_affiches = entree[6];
	const c_d3_contrat_assistant_medical = entree[3];
	const c_d9_quotite_assistant = entree[9];
	const c_d2_annee_du_contrat = entree[2];
	const c_d0_activite_du_medecin = entree[0];
	const s_m0 = sortie.masques[0];
	const v0 = sortie.valeurs[0];
	const v1 = sortie.valeurs[1];
	for (let i = debut; i < fin; i++) {
		const d8_logiciel_reference_segur = c_d8_logiciel_reference_segur[i];
		const d7_lap_certifie = c_d7_lap_certifie[i];
		const d10_specialite_sans_lap = c_d10_specialite_sans_lap[i];
		// logiciel de forfait_structure
		const i0_forfait_structure_logiciel_condition = d8_logiciel_reference_segur & (d7_lap_certifie | d10_specialite_sans_lap);
		const d5_fse_teletransmises = c_d5_fse_teletransmises[i];
		const d4_feuilles_de_soins = c_d4_feuilles_de_soins[i];
		// télétransmission de forfait_structure
		const i1_forfait_structure_teletransmission_propre = +(3 * d5_fse_teletransmises >= 2 * d4_feuilles_de_soins) & +(d4_feuilles_de_soins !== 0);
		const d1_addendum_8 = c_d1_addendum_8[i];
		const d6_horaires_affiches = c_d6_horaires_affiches[i];
		// volet 1 de forfait_structure
		const i2_forfait_structure_volet_1_exige = i0_forfait_structure_logiciel_condition & d1_addendum_8 & i1_forfait_structure_teletransmission_propre & d6_horaires_affiches;
		const d3_contrat_assistant_medical = c_d3_contrat_assistant_medical[i];
		// assistant_médical
		const i3_assistant_medical_atteint = i2_forfait_structure_volet_1_exige & d3_contrat_assistant_medical;
		s_m0[i] = i2_forfait_structure_volet_1_exige | i3_assistant_medical_atteint << 1;
		const d9_quotite_assistant = c_d9_quotite_assistant[i];
		const d2_annee_du_contrat = c_d2_annee_du_contrat[i];
		const d0_activite_du_medecin = c_d0_activite_du_medecin[i];
		const x4 = +(d9_quotite_assistant === 2) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
		const x5 = x4 === 1 ? 25e3 : 36e3;
		const x6 = +(d9_quotite_assistant === 2) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
		const x7 = x6 === 1 ? 21e3 : x5;
		const x8 = +(d9_quotite_assistant === 2) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
		const x9 = x8 === 1 ? 27e3 : x7;
		const x10 = +(d9_quotite_assistant === 2) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
		const x11 = x10 === 1 ? 27e3 : x9;
		const x12 = +(d9_quotite_assistant === 2) & +(d2_annee_du_contrat <= 1);
		const x13 = x12 === 1 ? 36e3 : x11;
		const x14 = +(d9_quotite_assistant === 1) & +(d2_annee_du_contrat >= 2) & +(d0_activite_du_medecin === 2);
		const x15 = x14 === 1 ? 18e3 : x13;
		const x16 = +(d9_quotite_assistant === 1) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
		const x17 = x16 === 1 ? 12500 : x15;
		const x18 = +(d9_quotite_assistant === 1) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
		const x19 = x18 === 1 ? 10500 : x17;
		const x20 = +(d9_quotite_assistant === 1) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
		const x21 = x20 === 1 ? 13500 : x19;
		const x22 = +(d9_quotite_assistant === 1) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
		const x23 = x22 === 1 ? 13500 : x21;
		const x24 = +(d9_quotite_assistant === 1) & +(d2_annee_du_contrat <= 1);
		const x25 = x24 === 1 ? 18e3 : x23;
		const x26 = +(d9_quotite_assistant === 0) & +(d2_annee_du_contrat >= 2) & +(d0_activite_du_medecin === 2);
		const x27 = x26 === 1 ? 12e3 : x25;
		const x28 = +(d9_quotite_assistant === 0) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
		const x29 = x28 === 1 ? 8350 : x27;
		const x30 = +(d9_quotite_assistant === 0) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
		const x31 = x30 === 1 ? 7e3 : x29;
		const x32 = +(d9_quotite_assistant === 0) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
		const x33 = x32 === 1 ? 9e3 : x31;
		const x34 = +(d9_quotite_assistant === 0) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
		const x35 = x34 === 1 ? 9e3 : x33;
		const x36 = +(d9_quotite_assistant === 0) & +(d2_annee_du_contrat <= 1);
		const x37 = x36 === 1 ? 12e3 : x35;
		const x39 = -i3_assistant_medical_atteint & 100 * x37;
		v0[i] = x37;
		v1[i] = x39;
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
