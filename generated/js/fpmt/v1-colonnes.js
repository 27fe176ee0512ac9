// Fichier généré par Avenant — ne pas modifier.
import { plan } from "./v1-entiers.js";
import { estimer } from "./v1.js";
/** Les colonnes attendues, dans cet ordre. */
const COLONNES = [
	{
		nom: "patients_75_à_79_ans",
		genre: "compte",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1
	},
	{
		nom: "patients_7_à_74_ans",
		genre: "compte",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1
	},
	{
		nom: "patients_80_ans_et_plus",
		genre: "compte",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1
	},
	{
		nom: "patients_ald_80_ans_et_plus",
		genre: "compte",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1
	},
	{
		nom: "patients_ald_moins_80_ans",
		genre: "compte",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1
	},
	{
		nom: "patients_moins_7_ans",
		genre: "compte",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1
	}
];
/** Calcule les lignes de `debut` à `fin` (exclue), sans les contrôler. */
function calculer(entree, sortie, debut, fin) {
	const c_d5_patients_moins_7_ans = entree[5];
	const c_d1_patients_7_a_74_ans = entree[1];
	const c_d0_patients_75_a_79_ans = entree[0];
	const c_d4_patients_ald_moins_80_ans = entree[4];
	const c_d2_patients_80_ans_et_plus = entree[2];
	const c_d3_patients_ald_80_ans_et_plus = entree[3];
	const v0 = sortie.valeurs[0];
	const v1 = sortie.valeurs[1];
	const v2 = sortie.valeurs[2];
	const v3 = sortie.valeurs[3];
	const v4 = sortie.valeurs[4];
	const v5 = sortie.valeurs[5];
	const v6 = sortie.valeurs[6];
	for (let i = debut; i < fin; i++) {
		const d5_patients_moins_7_ans = c_d5_patients_moins_7_ans[i];
		// moins_7_ans
		const i0_moins_7_ans_montant_propre = 6 * d5_patients_moins_7_ans;
		const d1_patients_7_a_74_ans = c_d1_patients_7_a_74_ans[i];
		// de_7_à_74_ans
		const i1_de_7_a_74_ans_montant_propre = 5 * d1_patients_7_a_74_ans;
		const d0_patients_75_a_79_ans = c_d0_patients_75_a_79_ans[i];
		// de_75_à_79_ans
		const i2_de_75_a_79_ans_montant_propre = 5 * d0_patients_75_a_79_ans;
		const d4_patients_ald_moins_80_ans = c_d4_patients_ald_moins_80_ans[i];
		// ald_moins_80_ans
		const i3_ald_moins_80_ans_montant_propre = 42 * d4_patients_ald_moins_80_ans;
		const d2_patients_80_ans_et_plus = c_d2_patients_80_ans_et_plus[i];
		// plus_80_ans
		const i4_plus_80_ans_montant_propre = 42 * d2_patients_80_ans_et_plus;
		const d3_patients_ald_80_ans_et_plus = c_d3_patients_ald_80_ans_et_plus[i];
		// ald_plus_80_ans
		const i5_ald_plus_80_ans_montant_propre = 70 * d3_patients_ald_80_ans_et_plus;
		const x7 = 100 * i0_moins_7_ans_montant_propre + 100 * i1_de_7_a_74_ans_montant_propre + 100 * i2_de_75_a_79_ans_montant_propre + 100 * i3_ald_moins_80_ans_montant_propre + 100 * i4_plus_80_ans_montant_propre + 100 * i5_ald_plus_80_ans_montant_propre;
		v0[i] = i0_moins_7_ans_montant_propre;
		v1[i] = i1_de_7_a_74_ans_montant_propre;
		v2[i] = i2_de_75_a_79_ans_montant_propre;
		v3[i] = i3_ald_moins_80_ans_montant_propre;
		v4[i] = i4_plus_80_ans_montant_propre;
		v5[i] = i5_ald_plus_80_ans_montant_propre;
		v6[i] = x7;
	}
}
/** Cette version, pour `evaluerColonnes` : toutes les lignes d'un tableau à la fois. */
export const enColonnes = {
	plan,
	colonnes: COLONNES,
	mots: 0,
	valeurs: [
		"nombre",
		"nombre",
		"nombre",
		"nombre",
		"nombre",
		"nombre",
		"nombre"
	],
	calculer,
	estimer: (donnees, exercice) => estimer(donnees, exercice)
};
