// Fichier généré par Avenant — ne pas modifier.
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
/** Calcule les lignes de `debut` à `fin` (exclue), sans les contrôler. */
function calculer(entree, sortie, debut, fin) {
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
/** Cette version, pour `evaluerColonnes` : toutes les lignes d'un tableau à la fois. */
export const enColonnes = {
	plan,
	colonnes: COLONNES,
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
