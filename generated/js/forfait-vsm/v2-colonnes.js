// Fichier généré par Avenant — ne pas modifier.
import { DONNEES } from "../donnees.js";
import { plan } from "./v2-entiers.js";
import { estimer } from "./v2.js";
/** Les colonnes attendues, dans cet ordre. */
const COLONNES = [
	{
		nom: "date_objectif_vsm",
		genre: "date",
		type: "entier",
		min: -62200,
		max: 376300,
		echelle: 1
	},
	{
		nom: "patients_ald",
		genre: "compte",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1
	},
	{
		nom: "patients_ald_avec_vsm",
		genre: "compte",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1,
		auPlus: "patients_ald"
	},
	{
		nom: "patientèle_médecin_traitant",
		genre: "compte",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1
	},
	{
		nom: "vsm_structurés",
		genre: "compte",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1,
		auPlus: "patients_ald_avec_vsm"
	}
];
/** Une ligne après l'autre : celles qui ne vont pas par quatre. */
function uneAUne(entree, sortie, debut, fin) {
	const c_d0_date_objectif_vsm = entree[0];
	const c_d2_patients_ald_avec_vsm = entree[2];
	const c_d1_patients_ald = entree[1];
	const c_d4_vsm_structures = entree[4];
	const c_d3_patientele_medecin_traitant = entree[3];
	const s_m0 = sortie.masques[0];
	const v0 = sortie.valeurs[0];
	const v1 = sortie.valeurs[1];
	const v2 = sortie.valeurs[2];
	const v3 = sortie.valeurs[3];
	for (let i = debut; i < fin; i++) {
		const d0_date_objectif_vsm = c_d0_date_objectif_vsm[i];
		// délai_vsm
		const i0_delai_vsm_propre = +(d0_date_objectif_vsm <= 19722);
		const d2_patients_ald_avec_vsm = c_d2_patients_ald_avec_vsm[i];
		const d1_patients_ald = c_d1_patients_ald[i];
		// vsm
		const i1_vsm_propre = +(2 * d2_patients_ald_avec_vsm >= d1_patients_ald) & +(d1_patients_ald !== 0);
		const i2_vsm_atteint = i0_delai_vsm_propre & i1_vsm_propre;
		s_m0[i] = i0_delai_vsm_propre | i2_vsm_atteint << 1;
		const x3 = +(10 * d2_patients_ald_avec_vsm < 9 * d1_patients_ald);
		const x4 = x3 === 1 ? 1500 : 3e3;
		const i5_vsm_montant_propre = +(d1_patients_ald === 0) === 1 ? 0 : x4;
		const d4_vsm_structures = c_d4_vsm_structures[i];
		const x6 = +(3 * d4_vsm_structures > d2_patients_ald_avec_vsm) & +(d2_patients_ald_avec_vsm !== 0);
		const x7 = 5 + x6;
		const x8 = i5_vsm_montant_propre * x7;
		const d3_patientele_medecin_traitant = c_d3_patientele_medecin_traitant[i];
		const x9 = x8 * d3_patientele_medecin_traitant;
		const x10 = i2_vsm_atteint === 1 ? x9 : 0;
		v0[i] = x10;
		v1[i] = 4e3;
		v2[i] = x10;
		v3[i] = 4e3;
	}
}
/** Quatre lignes à la fois : une vérité par octet. `debut` et `fin` sont des multiples de quatre. */
function quatreAQuatre(entree, sortie, debut, fin) {
	const c_d0_date_objectif_vsm = entree[0];
	const c_d2_patients_ald_avec_vsm = entree[2];
	const c_d1_patients_ald = entree[1];
	const c_d4_vsm_structures = entree[4];
	const c_d3_patientele_medecin_traitant = entree[3];
	const s_m0 = sortie.masques[0];
	const v0 = sortie.valeurs[0];
	const v1 = sortie.valeurs[1];
	const v2 = sortie.valeurs[2];
	const v3 = sortie.valeurs[3];
	for (let i = debut; i < fin; i += 4) {
		const d0_date_objectif_vsm_0 = c_d0_date_objectif_vsm[i];
		const d0_date_objectif_vsm_1 = c_d0_date_objectif_vsm[i + 1];
		const d0_date_objectif_vsm_2 = c_d0_date_objectif_vsm[i + 2];
		const d0_date_objectif_vsm_3 = c_d0_date_objectif_vsm[i + 3];
		// délai_vsm
		const q_i0_delai_vsm_propre = +(d0_date_objectif_vsm_0 <= 19722) | +(d0_date_objectif_vsm_1 <= 19722) << 8 | +(d0_date_objectif_vsm_2 <= 19722) << 16 | +(d0_date_objectif_vsm_3 <= 19722) << 24;
		const d2_patients_ald_avec_vsm_0 = c_d2_patients_ald_avec_vsm[i];
		const d2_patients_ald_avec_vsm_1 = c_d2_patients_ald_avec_vsm[i + 1];
		const d2_patients_ald_avec_vsm_2 = c_d2_patients_ald_avec_vsm[i + 2];
		const d2_patients_ald_avec_vsm_3 = c_d2_patients_ald_avec_vsm[i + 3];
		const d1_patients_ald_0 = c_d1_patients_ald[i];
		const d1_patients_ald_1 = c_d1_patients_ald[i + 1];
		const d1_patients_ald_2 = c_d1_patients_ald[i + 2];
		const d1_patients_ald_3 = c_d1_patients_ald[i + 3];
		// vsm
		const q_i1_vsm_propre = +(2 * d2_patients_ald_avec_vsm_0 >= d1_patients_ald_0) & +(d1_patients_ald_0 !== 0) | (+(2 * d2_patients_ald_avec_vsm_1 >= d1_patients_ald_1) & +(d1_patients_ald_1 !== 0)) << 8 | (+(2 * d2_patients_ald_avec_vsm_2 >= d1_patients_ald_2) & +(d1_patients_ald_2 !== 0)) << 16 | (+(2 * d2_patients_ald_avec_vsm_3 >= d1_patients_ald_3) & +(d1_patients_ald_3 !== 0)) << 24;
		const q_i2_vsm_atteint = q_i0_delai_vsm_propre & q_i1_vsm_propre;
		const g0_m0 = q_i0_delai_vsm_propre | q_i2_vsm_atteint << 1;
		s_m0[i] = g0_m0 & 255;
		s_m0[i + 1] = g0_m0 >>> 8 & 255;
		s_m0[i + 2] = g0_m0 >>> 16 & 255;
		s_m0[i + 3] = g0_m0 >>> 24 & 255;
		const q_x3 = +(10 * d2_patients_ald_avec_vsm_0 < 9 * d1_patients_ald_0) | +(10 * d2_patients_ald_avec_vsm_1 < 9 * d1_patients_ald_1) << 8 | +(10 * d2_patients_ald_avec_vsm_2 < 9 * d1_patients_ald_2) << 16 | +(10 * d2_patients_ald_avec_vsm_3 < 9 * d1_patients_ald_3) << 24;
		const x4_0 = (q_x3 & 1) === 1 ? 1500 : 3e3;
		const x4_1 = (q_x3 >>> 8 & 1) === 1 ? 1500 : 3e3;
		const x4_2 = (q_x3 >>> 16 & 1) === 1 ? 1500 : 3e3;
		const x4_3 = (q_x3 >>> 24 & 1) === 1 ? 1500 : 3e3;
		const i5_vsm_montant_propre_0 = +(d1_patients_ald_0 === 0) === 1 ? 0 : x4_0;
		const i5_vsm_montant_propre_1 = +(d1_patients_ald_1 === 0) === 1 ? 0 : x4_1;
		const i5_vsm_montant_propre_2 = +(d1_patients_ald_2 === 0) === 1 ? 0 : x4_2;
		const i5_vsm_montant_propre_3 = +(d1_patients_ald_3 === 0) === 1 ? 0 : x4_3;
		const d4_vsm_structures_0 = c_d4_vsm_structures[i];
		const d4_vsm_structures_1 = c_d4_vsm_structures[i + 1];
		const d4_vsm_structures_2 = c_d4_vsm_structures[i + 2];
		const d4_vsm_structures_3 = c_d4_vsm_structures[i + 3];
		const q_x6 = +(3 * d4_vsm_structures_0 > d2_patients_ald_avec_vsm_0) & +(d2_patients_ald_avec_vsm_0 !== 0) | (+(3 * d4_vsm_structures_1 > d2_patients_ald_avec_vsm_1) & +(d2_patients_ald_avec_vsm_1 !== 0)) << 8 | (+(3 * d4_vsm_structures_2 > d2_patients_ald_avec_vsm_2) & +(d2_patients_ald_avec_vsm_2 !== 0)) << 16 | (+(3 * d4_vsm_structures_3 > d2_patients_ald_avec_vsm_3) & +(d2_patients_ald_avec_vsm_3 !== 0)) << 24;
		const x7_0 = 5 + (q_x6 & 1);
		const x7_1 = 5 + (q_x6 >>> 8 & 1);
		const x7_2 = 5 + (q_x6 >>> 16 & 1);
		const x7_3 = 5 + (q_x6 >>> 24 & 1);
		const x8_0 = i5_vsm_montant_propre_0 * x7_0;
		const x8_1 = i5_vsm_montant_propre_1 * x7_1;
		const x8_2 = i5_vsm_montant_propre_2 * x7_2;
		const x8_3 = i5_vsm_montant_propre_3 * x7_3;
		const d3_patientele_medecin_traitant_0 = c_d3_patientele_medecin_traitant[i];
		const d3_patientele_medecin_traitant_1 = c_d3_patientele_medecin_traitant[i + 1];
		const d3_patientele_medecin_traitant_2 = c_d3_patientele_medecin_traitant[i + 2];
		const d3_patientele_medecin_traitant_3 = c_d3_patientele_medecin_traitant[i + 3];
		const x9_0 = x8_0 * d3_patientele_medecin_traitant_0;
		const x9_1 = x8_1 * d3_patientele_medecin_traitant_1;
		const x9_2 = x8_2 * d3_patientele_medecin_traitant_2;
		const x9_3 = x8_3 * d3_patientele_medecin_traitant_3;
		const x10_0 = (q_i2_vsm_atteint & 1) === 1 ? x9_0 : 0;
		const x10_1 = (q_i2_vsm_atteint >>> 8 & 1) === 1 ? x9_1 : 0;
		const x10_2 = (q_i2_vsm_atteint >>> 16 & 1) === 1 ? x9_2 : 0;
		const x10_3 = (q_i2_vsm_atteint >>> 24 & 1) === 1 ? x9_3 : 0;
		v0[i] = x10_0;
		v0[i + 1] = x10_1;
		v0[i + 2] = x10_2;
		v0[i + 3] = x10_3;
		v1[i] = 4e3;
		v1[i + 1] = 4e3;
		v1[i + 2] = 4e3;
		v1[i + 3] = 4e3;
		v2[i] = x10_0;
		v2[i + 1] = x10_1;
		v2[i + 2] = x10_2;
		v2[i + 3] = x10_3;
		v3[i] = 4e3;
		v3[i + 1] = 4e3;
		v3[i + 2] = 4e3;
		v3[i + 3] = 4e3;
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
	atteints: [["délai_vsm", 0], ["vsm", 1]],
	colonnes: COLONNES,
	declarees: DONNEES,
	mots: 1,
	valeurs: [
		"nombre",
		"nombre",
		"nombre",
		"nombre"
	],
	calculer,
	estimer: (donnees, exercice) => estimer(donnees, exercice)
};
