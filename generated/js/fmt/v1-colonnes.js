// Fichier généré par Avenant — ne pas modifier.
// Forfait médecin traitant (FMT), version v1, en entiers : par colonnes.
import { parQuatre } from "../runtime/quatre.js";
import { DONNEES } from "../donnees.js";
import { plan } from "./v1-entiers.js";
import { estimer } from "./v1.js";
/** Les colonnes attendues, dans cet ordre. */
const COLONNES = [
	{
		nom: "médecin_67_ans_et_plus",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
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
		nom: "patients_c2s",
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
	},
	{
		nom: "patients_non_vus",
		genre: "compte",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1
	},
	{
		nom: "situation_en_zip",
		genre: "choix",
		type: "octet",
		min: 0,
		max: 3,
		echelle: 1,
		options: [
			"hors_zip",
			"en_zip",
			"première_année_zip",
			"deuxième_année_zip"
		]
	},
	{
		nom: "validations_prévention",
		genre: "compte",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1
	}
];
/** Une ligne après l'autre : celles qui ne vont pas par quatre. */
function uneAUne(entree, sortie, debut, fin) {
	const c_d8_patients_non_vus = entree[8];
	const c_d7_patients_moins_7_ans = entree[7];
	const c_d2_patients_7_a_74_ans = entree[2];
	const c_d1_patients_75_a_79_ans = entree[1];
	const c_d5_patients_ald_moins_80_ans = entree[5];
	const c_d3_patients_80_ans_et_plus = entree[3];
	const c_d4_patients_ald_80_ans_et_plus = entree[4];
	const c_d9_situation_en_zip = entree[9];
	const c_d0_medecin_67_ans_et_plus = entree[0];
	const c_d6_patients_c2s = entree[6];
	const c_d10_validations_prevention = entree[10];
	const v0 = sortie.valeurs[0];
	const v1 = sortie.valeurs[1];
	const v2 = sortie.valeurs[2];
	const v3 = sortie.valeurs[3];
	const v4 = sortie.valeurs[4];
	const v5 = sortie.valeurs[5];
	const v6 = sortie.valeurs[6];
	const v7 = sortie.valeurs[7];
	const v8 = sortie.valeurs[8];
	const v9 = sortie.valeurs[9];
	const v10 = sortie.valeurs[10];
	for (let i = debut; i < fin; i++) {
		const d8_patients_non_vus = c_d8_patients_non_vus[i];
		const d7_patients_moins_7_ans = c_d7_patients_moins_7_ans[i];
		const d2_patients_7_a_74_ans = c_d2_patients_7_a_74_ans[i];
		const d1_patients_75_a_79_ans = c_d1_patients_75_a_79_ans[i];
		const d5_patients_ald_moins_80_ans = c_d5_patients_ald_moins_80_ans[i];
		const d3_patients_80_ans_et_plus = c_d3_patients_80_ans_et_plus[i];
		const d4_patients_ald_80_ans_et_plus = c_d4_patients_ald_80_ans_et_plus[i];
		// patientèle_fmt
		const i0_patientele_fmt = d8_patients_non_vus + d7_patients_moins_7_ans + d2_patients_7_a_74_ans + d1_patients_75_a_79_ans + d5_patients_ald_moins_80_ans + d3_patients_80_ans_et_plus + d4_patients_ald_80_ans_et_plus;
		const d9_situation_en_zip = c_d9_situation_en_zip[i];
		// taux_de_zone
		const x1 = +(d9_situation_en_zip === 2);
		const x2 = x1 === 1 ? 5 : 3;
		const x3 = +(d9_situation_en_zip === 1);
		const x4 = x3 === 1 ? 1 : x2;
		const x5 = +(d9_situation_en_zip === 0);
		const x6 = x5 === 1 ? 0 : x4;
		// non_vus
		const i7_non_vus_montant_propre = 5 * d8_patients_non_vus;
		// moins_7_ans
		const i8_moins_7_ans_montant_propre = 15 * d7_patients_moins_7_ans;
		// de_7_à_74_ans
		const i9_de_7_a_74_ans_montant_propre = 5 * d2_patients_7_a_74_ans;
		// de_75_à_79_ans
		const i10_de_75_a_79_ans_montant_propre = 15 * d1_patients_75_a_79_ans;
		// ald_moins_80_ans
		const i11_ald_moins_80_ans_montant_propre = 55 * d5_patients_ald_moins_80_ans;
		// plus_80_ans
		const i12_plus_80_ans_montant_propre = 55 * d3_patients_80_ans_et_plus;
		// ald_plus_80_ans
		const i13_ald_plus_80_ans_montant_propre = 100 * d4_patients_ald_80_ans_et_plus;
		// volet socle
		const x14 = i7_non_vus_montant_propre + i8_moins_7_ans_montant_propre + i9_de_7_a_74_ans_montant_propre + i10_de_75_a_79_ans_montant_propre + i11_ald_moins_80_ans_montant_propre + i12_plus_80_ans_montant_propre + i13_ald_plus_80_ans_montant_propre;
		const d0_medecin_67_ans_et_plus = c_d0_medecin_67_ans_et_plus[i];
		const x15 = 10 + d0_medecin_67_ans_et_plus;
		const x16 = x15 + x6;
		const x17 = x14 * x16;
		const d6_patients_c2s = c_d6_patients_c2s[i];
		// c2s
		const i18_c2s_montant_propre = 10 * d6_patients_c2s;
		const d10_validations_prevention = c_d10_validations_prevention[i];
		// indicateurs_validés
		const i19_indicateurs_valides_montant_propre = 5 * d10_validations_prevention;
		const x20 = 15 * i0_patientele_fmt;
		const x21 = 5 * x20;
		const x22 = +(i19_indicateurs_valides_montant_propre <= x21) === 1 ? i19_indicateurs_valides_montant_propre : x21;
		const x24 = 10 * x17 + 100 * i18_c2s_montant_propre + 100 * x22;
		v0[i] = x17;
		v1[i] = i7_non_vus_montant_propre;
		v2[i] = i8_moins_7_ans_montant_propre;
		v3[i] = i9_de_7_a_74_ans_montant_propre;
		v4[i] = i10_de_75_a_79_ans_montant_propre;
		v5[i] = i11_ald_moins_80_ans_montant_propre;
		v6[i] = i12_plus_80_ans_montant_propre;
		v7[i] = i13_ald_plus_80_ans_montant_propre;
		v8[i] = i18_c2s_montant_propre;
		v9[i] = x22;
		v10[i] = x24;
	}
}
/** Quatre lignes à la fois : une vérité par octet. `debut` et `fin` sont des multiples de quatre. */
function quatreAQuatre(entree, sortie, debut, fin) {
	const c_d8_patients_non_vus = entree[8];
	const c_d7_patients_moins_7_ans = entree[7];
	const c_d2_patients_7_a_74_ans = entree[2];
	const c_d1_patients_75_a_79_ans = entree[1];
	const c_d5_patients_ald_moins_80_ans = entree[5];
	const c_d3_patients_80_ans_et_plus = entree[3];
	const c_d4_patients_ald_80_ans_et_plus = entree[4];
	const c_d9_situation_en_zip = entree[9];
	const c_d0_medecin_67_ans_et_plus = entree[0];
	const c_d6_patients_c2s = entree[6];
	const c_d10_validations_prevention = entree[10];
	const k_d0_medecin_67_ans_et_plus = parQuatre(c_d0_medecin_67_ans_et_plus);
	const v0 = sortie.valeurs[0];
	const v1 = sortie.valeurs[1];
	const v2 = sortie.valeurs[2];
	const v3 = sortie.valeurs[3];
	const v4 = sortie.valeurs[4];
	const v5 = sortie.valeurs[5];
	const v6 = sortie.valeurs[6];
	const v7 = sortie.valeurs[7];
	const v8 = sortie.valeurs[8];
	const v9 = sortie.valeurs[9];
	const v10 = sortie.valeurs[10];
	for (let i = debut; i < fin; i += 4) {
		const j = i >>> 2;
		const d8_patients_non_vus_0 = c_d8_patients_non_vus[i];
		const d8_patients_non_vus_1 = c_d8_patients_non_vus[i + 1];
		const d8_patients_non_vus_2 = c_d8_patients_non_vus[i + 2];
		const d8_patients_non_vus_3 = c_d8_patients_non_vus[i + 3];
		const d7_patients_moins_7_ans_0 = c_d7_patients_moins_7_ans[i];
		const d7_patients_moins_7_ans_1 = c_d7_patients_moins_7_ans[i + 1];
		const d7_patients_moins_7_ans_2 = c_d7_patients_moins_7_ans[i + 2];
		const d7_patients_moins_7_ans_3 = c_d7_patients_moins_7_ans[i + 3];
		const d2_patients_7_a_74_ans_0 = c_d2_patients_7_a_74_ans[i];
		const d2_patients_7_a_74_ans_1 = c_d2_patients_7_a_74_ans[i + 1];
		const d2_patients_7_a_74_ans_2 = c_d2_patients_7_a_74_ans[i + 2];
		const d2_patients_7_a_74_ans_3 = c_d2_patients_7_a_74_ans[i + 3];
		const d1_patients_75_a_79_ans_0 = c_d1_patients_75_a_79_ans[i];
		const d1_patients_75_a_79_ans_1 = c_d1_patients_75_a_79_ans[i + 1];
		const d1_patients_75_a_79_ans_2 = c_d1_patients_75_a_79_ans[i + 2];
		const d1_patients_75_a_79_ans_3 = c_d1_patients_75_a_79_ans[i + 3];
		const d5_patients_ald_moins_80_ans_0 = c_d5_patients_ald_moins_80_ans[i];
		const d5_patients_ald_moins_80_ans_1 = c_d5_patients_ald_moins_80_ans[i + 1];
		const d5_patients_ald_moins_80_ans_2 = c_d5_patients_ald_moins_80_ans[i + 2];
		const d5_patients_ald_moins_80_ans_3 = c_d5_patients_ald_moins_80_ans[i + 3];
		const d3_patients_80_ans_et_plus_0 = c_d3_patients_80_ans_et_plus[i];
		const d3_patients_80_ans_et_plus_1 = c_d3_patients_80_ans_et_plus[i + 1];
		const d3_patients_80_ans_et_plus_2 = c_d3_patients_80_ans_et_plus[i + 2];
		const d3_patients_80_ans_et_plus_3 = c_d3_patients_80_ans_et_plus[i + 3];
		const d4_patients_ald_80_ans_et_plus_0 = c_d4_patients_ald_80_ans_et_plus[i];
		const d4_patients_ald_80_ans_et_plus_1 = c_d4_patients_ald_80_ans_et_plus[i + 1];
		const d4_patients_ald_80_ans_et_plus_2 = c_d4_patients_ald_80_ans_et_plus[i + 2];
		const d4_patients_ald_80_ans_et_plus_3 = c_d4_patients_ald_80_ans_et_plus[i + 3];
		// patientèle_fmt
		const i0_patientele_fmt_0 = d8_patients_non_vus_0 + d7_patients_moins_7_ans_0 + d2_patients_7_a_74_ans_0 + d1_patients_75_a_79_ans_0 + d5_patients_ald_moins_80_ans_0 + d3_patients_80_ans_et_plus_0 + d4_patients_ald_80_ans_et_plus_0;
		const i0_patientele_fmt_1 = d8_patients_non_vus_1 + d7_patients_moins_7_ans_1 + d2_patients_7_a_74_ans_1 + d1_patients_75_a_79_ans_1 + d5_patients_ald_moins_80_ans_1 + d3_patients_80_ans_et_plus_1 + d4_patients_ald_80_ans_et_plus_1;
		const i0_patientele_fmt_2 = d8_patients_non_vus_2 + d7_patients_moins_7_ans_2 + d2_patients_7_a_74_ans_2 + d1_patients_75_a_79_ans_2 + d5_patients_ald_moins_80_ans_2 + d3_patients_80_ans_et_plus_2 + d4_patients_ald_80_ans_et_plus_2;
		const i0_patientele_fmt_3 = d8_patients_non_vus_3 + d7_patients_moins_7_ans_3 + d2_patients_7_a_74_ans_3 + d1_patients_75_a_79_ans_3 + d5_patients_ald_moins_80_ans_3 + d3_patients_80_ans_et_plus_3 + d4_patients_ald_80_ans_et_plus_3;
		const d9_situation_en_zip_0 = c_d9_situation_en_zip[i];
		const d9_situation_en_zip_1 = c_d9_situation_en_zip[i + 1];
		const d9_situation_en_zip_2 = c_d9_situation_en_zip[i + 2];
		const d9_situation_en_zip_3 = c_d9_situation_en_zip[i + 3];
		// taux_de_zone
		const q_x1 = +(d9_situation_en_zip_0 === 2) | +(d9_situation_en_zip_1 === 2) << 8 | +(d9_situation_en_zip_2 === 2) << 16 | +(d9_situation_en_zip_3 === 2) << 24;
		const x2_0 = (q_x1 & 1) === 1 ? 5 : 3;
		const x2_1 = (q_x1 >>> 8 & 1) === 1 ? 5 : 3;
		const x2_2 = (q_x1 >>> 16 & 1) === 1 ? 5 : 3;
		const x2_3 = (q_x1 >>> 24 & 1) === 1 ? 5 : 3;
		const q_x3 = +(d9_situation_en_zip_0 === 1) | +(d9_situation_en_zip_1 === 1) << 8 | +(d9_situation_en_zip_2 === 1) << 16 | +(d9_situation_en_zip_3 === 1) << 24;
		const x4_0 = (q_x3 & 1) === 1 ? 1 : x2_0;
		const x4_1 = (q_x3 >>> 8 & 1) === 1 ? 1 : x2_1;
		const x4_2 = (q_x3 >>> 16 & 1) === 1 ? 1 : x2_2;
		const x4_3 = (q_x3 >>> 24 & 1) === 1 ? 1 : x2_3;
		const q_x5 = +(d9_situation_en_zip_0 === 0) | +(d9_situation_en_zip_1 === 0) << 8 | +(d9_situation_en_zip_2 === 0) << 16 | +(d9_situation_en_zip_3 === 0) << 24;
		const x6_0 = (q_x5 & 1) === 1 ? 0 : x4_0;
		const x6_1 = (q_x5 >>> 8 & 1) === 1 ? 0 : x4_1;
		const x6_2 = (q_x5 >>> 16 & 1) === 1 ? 0 : x4_2;
		const x6_3 = (q_x5 >>> 24 & 1) === 1 ? 0 : x4_3;
		// non_vus
		const i7_non_vus_montant_propre_0 = 5 * d8_patients_non_vus_0;
		const i7_non_vus_montant_propre_1 = 5 * d8_patients_non_vus_1;
		const i7_non_vus_montant_propre_2 = 5 * d8_patients_non_vus_2;
		const i7_non_vus_montant_propre_3 = 5 * d8_patients_non_vus_3;
		// moins_7_ans
		const i8_moins_7_ans_montant_propre_0 = 15 * d7_patients_moins_7_ans_0;
		const i8_moins_7_ans_montant_propre_1 = 15 * d7_patients_moins_7_ans_1;
		const i8_moins_7_ans_montant_propre_2 = 15 * d7_patients_moins_7_ans_2;
		const i8_moins_7_ans_montant_propre_3 = 15 * d7_patients_moins_7_ans_3;
		// de_7_à_74_ans
		const i9_de_7_a_74_ans_montant_propre_0 = 5 * d2_patients_7_a_74_ans_0;
		const i9_de_7_a_74_ans_montant_propre_1 = 5 * d2_patients_7_a_74_ans_1;
		const i9_de_7_a_74_ans_montant_propre_2 = 5 * d2_patients_7_a_74_ans_2;
		const i9_de_7_a_74_ans_montant_propre_3 = 5 * d2_patients_7_a_74_ans_3;
		// de_75_à_79_ans
		const i10_de_75_a_79_ans_montant_propre_0 = 15 * d1_patients_75_a_79_ans_0;
		const i10_de_75_a_79_ans_montant_propre_1 = 15 * d1_patients_75_a_79_ans_1;
		const i10_de_75_a_79_ans_montant_propre_2 = 15 * d1_patients_75_a_79_ans_2;
		const i10_de_75_a_79_ans_montant_propre_3 = 15 * d1_patients_75_a_79_ans_3;
		// ald_moins_80_ans
		const i11_ald_moins_80_ans_montant_propre_0 = 55 * d5_patients_ald_moins_80_ans_0;
		const i11_ald_moins_80_ans_montant_propre_1 = 55 * d5_patients_ald_moins_80_ans_1;
		const i11_ald_moins_80_ans_montant_propre_2 = 55 * d5_patients_ald_moins_80_ans_2;
		const i11_ald_moins_80_ans_montant_propre_3 = 55 * d5_patients_ald_moins_80_ans_3;
		// plus_80_ans
		const i12_plus_80_ans_montant_propre_0 = 55 * d3_patients_80_ans_et_plus_0;
		const i12_plus_80_ans_montant_propre_1 = 55 * d3_patients_80_ans_et_plus_1;
		const i12_plus_80_ans_montant_propre_2 = 55 * d3_patients_80_ans_et_plus_2;
		const i12_plus_80_ans_montant_propre_3 = 55 * d3_patients_80_ans_et_plus_3;
		// ald_plus_80_ans
		const i13_ald_plus_80_ans_montant_propre_0 = 100 * d4_patients_ald_80_ans_et_plus_0;
		const i13_ald_plus_80_ans_montant_propre_1 = 100 * d4_patients_ald_80_ans_et_plus_1;
		const i13_ald_plus_80_ans_montant_propre_2 = 100 * d4_patients_ald_80_ans_et_plus_2;
		const i13_ald_plus_80_ans_montant_propre_3 = 100 * d4_patients_ald_80_ans_et_plus_3;
		// volet socle
		const x14_0 = i7_non_vus_montant_propre_0 + i8_moins_7_ans_montant_propre_0 + i9_de_7_a_74_ans_montant_propre_0 + i10_de_75_a_79_ans_montant_propre_0 + i11_ald_moins_80_ans_montant_propre_0 + i12_plus_80_ans_montant_propre_0 + i13_ald_plus_80_ans_montant_propre_0;
		const x14_1 = i7_non_vus_montant_propre_1 + i8_moins_7_ans_montant_propre_1 + i9_de_7_a_74_ans_montant_propre_1 + i10_de_75_a_79_ans_montant_propre_1 + i11_ald_moins_80_ans_montant_propre_1 + i12_plus_80_ans_montant_propre_1 + i13_ald_plus_80_ans_montant_propre_1;
		const x14_2 = i7_non_vus_montant_propre_2 + i8_moins_7_ans_montant_propre_2 + i9_de_7_a_74_ans_montant_propre_2 + i10_de_75_a_79_ans_montant_propre_2 + i11_ald_moins_80_ans_montant_propre_2 + i12_plus_80_ans_montant_propre_2 + i13_ald_plus_80_ans_montant_propre_2;
		const x14_3 = i7_non_vus_montant_propre_3 + i8_moins_7_ans_montant_propre_3 + i9_de_7_a_74_ans_montant_propre_3 + i10_de_75_a_79_ans_montant_propre_3 + i11_ald_moins_80_ans_montant_propre_3 + i12_plus_80_ans_montant_propre_3 + i13_ald_plus_80_ans_montant_propre_3;
		const q_d0_medecin_67_ans_et_plus = k_d0_medecin_67_ans_et_plus[j] & 16843009;
		const x15_0 = 10 + (q_d0_medecin_67_ans_et_plus & 1);
		const x15_1 = 10 + (q_d0_medecin_67_ans_et_plus >>> 8 & 1);
		const x15_2 = 10 + (q_d0_medecin_67_ans_et_plus >>> 16 & 1);
		const x15_3 = 10 + (q_d0_medecin_67_ans_et_plus >>> 24 & 1);
		const x16_0 = x15_0 + x6_0;
		const x16_1 = x15_1 + x6_1;
		const x16_2 = x15_2 + x6_2;
		const x16_3 = x15_3 + x6_3;
		const x17_0 = x14_0 * x16_0;
		const x17_1 = x14_1 * x16_1;
		const x17_2 = x14_2 * x16_2;
		const x17_3 = x14_3 * x16_3;
		const d6_patients_c2s_0 = c_d6_patients_c2s[i];
		const d6_patients_c2s_1 = c_d6_patients_c2s[i + 1];
		const d6_patients_c2s_2 = c_d6_patients_c2s[i + 2];
		const d6_patients_c2s_3 = c_d6_patients_c2s[i + 3];
		// c2s
		const i18_c2s_montant_propre_0 = 10 * d6_patients_c2s_0;
		const i18_c2s_montant_propre_1 = 10 * d6_patients_c2s_1;
		const i18_c2s_montant_propre_2 = 10 * d6_patients_c2s_2;
		const i18_c2s_montant_propre_3 = 10 * d6_patients_c2s_3;
		const d10_validations_prevention_0 = c_d10_validations_prevention[i];
		const d10_validations_prevention_1 = c_d10_validations_prevention[i + 1];
		const d10_validations_prevention_2 = c_d10_validations_prevention[i + 2];
		const d10_validations_prevention_3 = c_d10_validations_prevention[i + 3];
		// indicateurs_validés
		const i19_indicateurs_valides_montant_propre_0 = 5 * d10_validations_prevention_0;
		const i19_indicateurs_valides_montant_propre_1 = 5 * d10_validations_prevention_1;
		const i19_indicateurs_valides_montant_propre_2 = 5 * d10_validations_prevention_2;
		const i19_indicateurs_valides_montant_propre_3 = 5 * d10_validations_prevention_3;
		const x20_0 = 15 * i0_patientele_fmt_0;
		const x20_1 = 15 * i0_patientele_fmt_1;
		const x20_2 = 15 * i0_patientele_fmt_2;
		const x20_3 = 15 * i0_patientele_fmt_3;
		const x21_0 = 5 * x20_0;
		const x21_1 = 5 * x20_1;
		const x21_2 = 5 * x20_2;
		const x21_3 = 5 * x20_3;
		const x22_0 = +(i19_indicateurs_valides_montant_propre_0 <= x21_0) === 1 ? i19_indicateurs_valides_montant_propre_0 : x21_0;
		const x22_1 = +(i19_indicateurs_valides_montant_propre_1 <= x21_1) === 1 ? i19_indicateurs_valides_montant_propre_1 : x21_1;
		const x22_2 = +(i19_indicateurs_valides_montant_propre_2 <= x21_2) === 1 ? i19_indicateurs_valides_montant_propre_2 : x21_2;
		const x22_3 = +(i19_indicateurs_valides_montant_propre_3 <= x21_3) === 1 ? i19_indicateurs_valides_montant_propre_3 : x21_3;
		const x24_0 = 10 * x17_0 + 100 * i18_c2s_montant_propre_0 + 100 * x22_0;
		const x24_1 = 10 * x17_1 + 100 * i18_c2s_montant_propre_1 + 100 * x22_1;
		const x24_2 = 10 * x17_2 + 100 * i18_c2s_montant_propre_2 + 100 * x22_2;
		const x24_3 = 10 * x17_3 + 100 * i18_c2s_montant_propre_3 + 100 * x22_3;
		v0[i] = x17_0;
		v0[i + 1] = x17_1;
		v0[i + 2] = x17_2;
		v0[i + 3] = x17_3;
		v1[i] = i7_non_vus_montant_propre_0;
		v1[i + 1] = i7_non_vus_montant_propre_1;
		v1[i + 2] = i7_non_vus_montant_propre_2;
		v1[i + 3] = i7_non_vus_montant_propre_3;
		v2[i] = i8_moins_7_ans_montant_propre_0;
		v2[i + 1] = i8_moins_7_ans_montant_propre_1;
		v2[i + 2] = i8_moins_7_ans_montant_propre_2;
		v2[i + 3] = i8_moins_7_ans_montant_propre_3;
		v3[i] = i9_de_7_a_74_ans_montant_propre_0;
		v3[i + 1] = i9_de_7_a_74_ans_montant_propre_1;
		v3[i + 2] = i9_de_7_a_74_ans_montant_propre_2;
		v3[i + 3] = i9_de_7_a_74_ans_montant_propre_3;
		v4[i] = i10_de_75_a_79_ans_montant_propre_0;
		v4[i + 1] = i10_de_75_a_79_ans_montant_propre_1;
		v4[i + 2] = i10_de_75_a_79_ans_montant_propre_2;
		v4[i + 3] = i10_de_75_a_79_ans_montant_propre_3;
		v5[i] = i11_ald_moins_80_ans_montant_propre_0;
		v5[i + 1] = i11_ald_moins_80_ans_montant_propre_1;
		v5[i + 2] = i11_ald_moins_80_ans_montant_propre_2;
		v5[i + 3] = i11_ald_moins_80_ans_montant_propre_3;
		v6[i] = i12_plus_80_ans_montant_propre_0;
		v6[i + 1] = i12_plus_80_ans_montant_propre_1;
		v6[i + 2] = i12_plus_80_ans_montant_propre_2;
		v6[i + 3] = i12_plus_80_ans_montant_propre_3;
		v7[i] = i13_ald_plus_80_ans_montant_propre_0;
		v7[i + 1] = i13_ald_plus_80_ans_montant_propre_1;
		v7[i + 2] = i13_ald_plus_80_ans_montant_propre_2;
		v7[i + 3] = i13_ald_plus_80_ans_montant_propre_3;
		v8[i] = i18_c2s_montant_propre_0;
		v8[i + 1] = i18_c2s_montant_propre_1;
		v8[i + 2] = i18_c2s_montant_propre_2;
		v8[i + 3] = i18_c2s_montant_propre_3;
		v9[i] = x22_0;
		v9[i + 1] = x22_1;
		v9[i + 2] = x22_2;
		v9[i + 3] = x22_3;
		v10[i] = x24_0;
		v10[i + 1] = x24_1;
		v10[i + 2] = x24_2;
		v10[i + 3] = x24_3;
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
		["volet socle", true],
		["non_vus", true],
		["moins_7_ans", true],
		["de_7_à_74_ans", true],
		["de_75_à_79_ans", true],
		["ald_moins_80_ans", true],
		["plus_80_ans", true],
		["ald_plus_80_ans", true],
		["volet précarité", true],
		["c2s", true],
		["volet prévention", true],
		["indicateurs_validés", true]
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
		"nombre",
		"nombre",
		"nombre",
		"nombre",
		"nombre"
	],
	calculer,
	estimer: (donnees, exercice) => estimer(donnees, exercice)
};
