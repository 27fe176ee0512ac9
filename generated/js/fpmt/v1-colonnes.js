// Fichier généré par Avenant — ne pas modifier.
import { DONNEES } from "../donnees.js";
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
/** Une ligne après l'autre : celles qui ne vont pas par quatre. */
function uneAUne(entree, sortie, debut, fin) {
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
/** Quatre lignes à la fois : une vérité par octet. `debut` et `fin` sont des multiples de quatre. */
function quatreAQuatre(entree, sortie, debut, fin) {
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
	for (let i = debut; i < fin; i += 4) {
		const d5_patients_moins_7_ans_0 = c_d5_patients_moins_7_ans[i];
		const d5_patients_moins_7_ans_1 = c_d5_patients_moins_7_ans[i + 1];
		const d5_patients_moins_7_ans_2 = c_d5_patients_moins_7_ans[i + 2];
		const d5_patients_moins_7_ans_3 = c_d5_patients_moins_7_ans[i + 3];
		// moins_7_ans
		const i0_moins_7_ans_montant_propre_0 = 6 * d5_patients_moins_7_ans_0;
		const i0_moins_7_ans_montant_propre_1 = 6 * d5_patients_moins_7_ans_1;
		const i0_moins_7_ans_montant_propre_2 = 6 * d5_patients_moins_7_ans_2;
		const i0_moins_7_ans_montant_propre_3 = 6 * d5_patients_moins_7_ans_3;
		const d1_patients_7_a_74_ans_0 = c_d1_patients_7_a_74_ans[i];
		const d1_patients_7_a_74_ans_1 = c_d1_patients_7_a_74_ans[i + 1];
		const d1_patients_7_a_74_ans_2 = c_d1_patients_7_a_74_ans[i + 2];
		const d1_patients_7_a_74_ans_3 = c_d1_patients_7_a_74_ans[i + 3];
		// de_7_à_74_ans
		const i1_de_7_a_74_ans_montant_propre_0 = 5 * d1_patients_7_a_74_ans_0;
		const i1_de_7_a_74_ans_montant_propre_1 = 5 * d1_patients_7_a_74_ans_1;
		const i1_de_7_a_74_ans_montant_propre_2 = 5 * d1_patients_7_a_74_ans_2;
		const i1_de_7_a_74_ans_montant_propre_3 = 5 * d1_patients_7_a_74_ans_3;
		const d0_patients_75_a_79_ans_0 = c_d0_patients_75_a_79_ans[i];
		const d0_patients_75_a_79_ans_1 = c_d0_patients_75_a_79_ans[i + 1];
		const d0_patients_75_a_79_ans_2 = c_d0_patients_75_a_79_ans[i + 2];
		const d0_patients_75_a_79_ans_3 = c_d0_patients_75_a_79_ans[i + 3];
		// de_75_à_79_ans
		const i2_de_75_a_79_ans_montant_propre_0 = 5 * d0_patients_75_a_79_ans_0;
		const i2_de_75_a_79_ans_montant_propre_1 = 5 * d0_patients_75_a_79_ans_1;
		const i2_de_75_a_79_ans_montant_propre_2 = 5 * d0_patients_75_a_79_ans_2;
		const i2_de_75_a_79_ans_montant_propre_3 = 5 * d0_patients_75_a_79_ans_3;
		const d4_patients_ald_moins_80_ans_0 = c_d4_patients_ald_moins_80_ans[i];
		const d4_patients_ald_moins_80_ans_1 = c_d4_patients_ald_moins_80_ans[i + 1];
		const d4_patients_ald_moins_80_ans_2 = c_d4_patients_ald_moins_80_ans[i + 2];
		const d4_patients_ald_moins_80_ans_3 = c_d4_patients_ald_moins_80_ans[i + 3];
		// ald_moins_80_ans
		const i3_ald_moins_80_ans_montant_propre_0 = 42 * d4_patients_ald_moins_80_ans_0;
		const i3_ald_moins_80_ans_montant_propre_1 = 42 * d4_patients_ald_moins_80_ans_1;
		const i3_ald_moins_80_ans_montant_propre_2 = 42 * d4_patients_ald_moins_80_ans_2;
		const i3_ald_moins_80_ans_montant_propre_3 = 42 * d4_patients_ald_moins_80_ans_3;
		const d2_patients_80_ans_et_plus_0 = c_d2_patients_80_ans_et_plus[i];
		const d2_patients_80_ans_et_plus_1 = c_d2_patients_80_ans_et_plus[i + 1];
		const d2_patients_80_ans_et_plus_2 = c_d2_patients_80_ans_et_plus[i + 2];
		const d2_patients_80_ans_et_plus_3 = c_d2_patients_80_ans_et_plus[i + 3];
		// plus_80_ans
		const i4_plus_80_ans_montant_propre_0 = 42 * d2_patients_80_ans_et_plus_0;
		const i4_plus_80_ans_montant_propre_1 = 42 * d2_patients_80_ans_et_plus_1;
		const i4_plus_80_ans_montant_propre_2 = 42 * d2_patients_80_ans_et_plus_2;
		const i4_plus_80_ans_montant_propre_3 = 42 * d2_patients_80_ans_et_plus_3;
		const d3_patients_ald_80_ans_et_plus_0 = c_d3_patients_ald_80_ans_et_plus[i];
		const d3_patients_ald_80_ans_et_plus_1 = c_d3_patients_ald_80_ans_et_plus[i + 1];
		const d3_patients_ald_80_ans_et_plus_2 = c_d3_patients_ald_80_ans_et_plus[i + 2];
		const d3_patients_ald_80_ans_et_plus_3 = c_d3_patients_ald_80_ans_et_plus[i + 3];
		// ald_plus_80_ans
		const i5_ald_plus_80_ans_montant_propre_0 = 70 * d3_patients_ald_80_ans_et_plus_0;
		const i5_ald_plus_80_ans_montant_propre_1 = 70 * d3_patients_ald_80_ans_et_plus_1;
		const i5_ald_plus_80_ans_montant_propre_2 = 70 * d3_patients_ald_80_ans_et_plus_2;
		const i5_ald_plus_80_ans_montant_propre_3 = 70 * d3_patients_ald_80_ans_et_plus_3;
		const x7_0 = 100 * i0_moins_7_ans_montant_propre_0 + 100 * i1_de_7_a_74_ans_montant_propre_0 + 100 * i2_de_75_a_79_ans_montant_propre_0 + 100 * i3_ald_moins_80_ans_montant_propre_0 + 100 * i4_plus_80_ans_montant_propre_0 + 100 * i5_ald_plus_80_ans_montant_propre_0;
		const x7_1 = 100 * i0_moins_7_ans_montant_propre_1 + 100 * i1_de_7_a_74_ans_montant_propre_1 + 100 * i2_de_75_a_79_ans_montant_propre_1 + 100 * i3_ald_moins_80_ans_montant_propre_1 + 100 * i4_plus_80_ans_montant_propre_1 + 100 * i5_ald_plus_80_ans_montant_propre_1;
		const x7_2 = 100 * i0_moins_7_ans_montant_propre_2 + 100 * i1_de_7_a_74_ans_montant_propre_2 + 100 * i2_de_75_a_79_ans_montant_propre_2 + 100 * i3_ald_moins_80_ans_montant_propre_2 + 100 * i4_plus_80_ans_montant_propre_2 + 100 * i5_ald_plus_80_ans_montant_propre_2;
		const x7_3 = 100 * i0_moins_7_ans_montant_propre_3 + 100 * i1_de_7_a_74_ans_montant_propre_3 + 100 * i2_de_75_a_79_ans_montant_propre_3 + 100 * i3_ald_moins_80_ans_montant_propre_3 + 100 * i4_plus_80_ans_montant_propre_3 + 100 * i5_ald_plus_80_ans_montant_propre_3;
		v0[i] = i0_moins_7_ans_montant_propre_0;
		v0[i + 1] = i0_moins_7_ans_montant_propre_1;
		v0[i + 2] = i0_moins_7_ans_montant_propre_2;
		v0[i + 3] = i0_moins_7_ans_montant_propre_3;
		v1[i] = i1_de_7_a_74_ans_montant_propre_0;
		v1[i + 1] = i1_de_7_a_74_ans_montant_propre_1;
		v1[i + 2] = i1_de_7_a_74_ans_montant_propre_2;
		v1[i + 3] = i1_de_7_a_74_ans_montant_propre_3;
		v2[i] = i2_de_75_a_79_ans_montant_propre_0;
		v2[i + 1] = i2_de_75_a_79_ans_montant_propre_1;
		v2[i + 2] = i2_de_75_a_79_ans_montant_propre_2;
		v2[i + 3] = i2_de_75_a_79_ans_montant_propre_3;
		v3[i] = i3_ald_moins_80_ans_montant_propre_0;
		v3[i + 1] = i3_ald_moins_80_ans_montant_propre_1;
		v3[i + 2] = i3_ald_moins_80_ans_montant_propre_2;
		v3[i + 3] = i3_ald_moins_80_ans_montant_propre_3;
		v4[i] = i4_plus_80_ans_montant_propre_0;
		v4[i + 1] = i4_plus_80_ans_montant_propre_1;
		v4[i + 2] = i4_plus_80_ans_montant_propre_2;
		v4[i + 3] = i4_plus_80_ans_montant_propre_3;
		v5[i] = i5_ald_plus_80_ans_montant_propre_0;
		v5[i + 1] = i5_ald_plus_80_ans_montant_propre_1;
		v5[i + 2] = i5_ald_plus_80_ans_montant_propre_2;
		v5[i + 3] = i5_ald_plus_80_ans_montant_propre_3;
		v6[i] = x7_0;
		v6[i + 1] = x7_1;
		v6[i + 2] = x7_2;
		v6[i + 3] = x7_3;
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
	atteints: [
		["moins_7_ans", true],
		["de_7_à_74_ans", true],
		["de_75_à_79_ans", true],
		["ald_moins_80_ans", true],
		["plus_80_ans", true],
		["ald_plus_80_ans", true]
	],
	colonnes: COLONNES,
	declarees: DONNEES,
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
