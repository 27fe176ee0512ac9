// Fichier généré par Avenant — ne pas modifier.
import { DONNEES } from "../donnees.js";
import { plan } from "./v3-entiers.js";
import { estimer } from "./v3.js";
/** Les colonnes attendues, dans cet ordre. */
const COLONNES = [
	{
		nom: "départ_rosp_adulte",
		genre: "nombre",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1e6
	},
	{
		nom: "départ_rosp_enfant",
		genre: "nombre",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1e6
	},
	{
		nom: "minimum_patients_adulte",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "minimum_patients_enfant",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "objectif_cible_enfant",
		genre: "nombre",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1e6
	},
	{
		nom: "objectif_intermédiaire_enfant",
		genre: "nombre",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1e6
	},
	{
		nom: "patients_moins_16_ans",
		genre: "compte",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1
	},
	{
		nom: "patientèle_16_ans_et_plus",
		genre: "compte",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1
	},
	{
		nom: "points_indicateur_enfant",
		genre: "nombre",
		type: "entier",
		min: 0,
		max: 30500,
		echelle: 100
	},
	{
		nom: "taux_p30",
		genre: "nombre",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1e6
	},
	{
		nom: "taux_p80",
		genre: "nombre",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1e6
	},
	{
		nom: "taux_rosp_adulte",
		genre: "nombre",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1e6
	},
	{
		nom: "taux_rosp_enfant",
		genre: "nombre",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1e6
	}
];
/** Calcule les lignes de `debut` à `fin` (exclue), sans les contrôler. */
function calculer(entree, sortie, debut, fin) {
	const c_d11_taux_rosp_adulte = entree[11];
	const c_d0_depart_rosp_adulte = entree[0];
	const c_d9_taux_p30 = entree[9];
	const c_d10_taux_p80 = entree[10];
	const c_d7_patientele_16_ans_et_plus = entree[7];
	const c_d2_minimum_patients_adulte = entree[2];
	const c_d12_taux_rosp_enfant = entree[12];
	const c_d1_depart_rosp_enfant = entree[1];
	const c_d5_objectif_intermediaire_enfant = entree[5];
	const c_d4_objectif_cible_enfant = entree[4];
	const c_d8_points_indicateur_enfant = entree[8];
	const c_d6_patients_moins_16_ans = entree[6];
	const c_d3_minimum_patients_enfant = entree[3];
	const s_m0 = sortie.masques[0];
	const v0 = sortie.grandes[0];
	const v1 = sortie.valeurs[1];
	const v2 = sortie.grandes[2];
	const v3 = sortie.valeurs[3];
	const v4 = sortie.grandes[4];
	const v5 = sortie.grandes[5];
	const v6 = sortie.grandes[6];
	const v7 = sortie.grandes[7];
	const v8 = sortie.grandes[8];
	const v9 = sortie.grandes[9];
	const v10 = sortie.grandes[10];
	const v11 = sortie.grandes[11];
	for (let i = debut; i < fin; i++) {
		const d11_taux_rosp_adulte = c_d11_taux_rosp_adulte[i];
		const d0_depart_rosp_adulte = c_d0_depart_rosp_adulte[i];
		// rosp_adulte
		const x0 = +(d11_taux_rosp_adulte >= d0_depart_rosp_adulte);
		const d9_taux_p30 = c_d9_taux_p30[i];
		const x1 = d9_taux_p30 - d0_depart_rosp_adulte;
		const x2 = d11_taux_rosp_adulte - d0_depart_rosp_adulte;
		const x3 = 3 * x2;
		const x4 = 10 * x1;
		const x5 = x0 === 1 ? x3 : 0;
		const x6 = x0 === 1 ? x4 : 1;
		const x7 = +(d11_taux_rosp_adulte >= d9_taux_p30);
		const d10_taux_p80 = c_d10_taux_p80[i];
		const x8 = d10_taux_p80 - d9_taux_p30;
		const x9 = d11_taux_rosp_adulte - d9_taux_p30;
		const x10 = 30 * x8 + 70 * x9;
		const x11 = 100 * x8;
		const x12 = x7 === 1 ? x10 : x5;
		const x13 = x7 === 1 ? x11 : x6;
		const x14 = +(d11_taux_rosp_adulte >= d10_taux_p80);
		const x15 = x14 === 1 ? 1 : x12;
		const x16 = x14 === 1 ? 1 : x13;
		const x17 = 30 * x15;
		const d7_patientele_16_ans_et_plus = c_d7_patientele_16_ans_et_plus[i];
		const x18 = BigInt(x17) * BigInt(d7_patientele_16_ans_et_plus);
		const i19_rosp_adulte_points_propres_den = 800 * x16;
		const d2_minimum_patients_adulte = c_d2_minimum_patients_adulte[i];
		const x20 = d2_minimum_patients_adulte === 1 ? x18 : 0n;
		const x21 = d2_minimum_patients_adulte === 1 ? i19_rosp_adulte_points_propres_den : 1;
		const i22_rosp_adulte_montant_propre = 7n * x18;
		const x23 = d2_minimum_patients_adulte === 1 ? i22_rosp_adulte_montant_propre : 0n;
		const x24 = d2_minimum_patients_adulte === 1 ? i19_rosp_adulte_points_propres_den : 1;
		const d12_taux_rosp_enfant = c_d12_taux_rosp_enfant[i];
		const d1_depart_rosp_enfant = c_d1_depart_rosp_enfant[i];
		// rosp_enfant
		const x25 = +(d12_taux_rosp_enfant >= d1_depart_rosp_enfant);
		const d5_objectif_intermediaire_enfant = c_d5_objectif_intermediaire_enfant[i];
		const x26 = d5_objectif_intermediaire_enfant - d1_depart_rosp_enfant;
		const x27 = d12_taux_rosp_enfant - d1_depart_rosp_enfant;
		const x28 = 3 * x27;
		const x29 = 10 * x26;
		const x30 = x25 === 1 ? x28 : 0;
		const x31 = x25 === 1 ? x29 : 1;
		const x32 = +(d12_taux_rosp_enfant >= d5_objectif_intermediaire_enfant);
		const d4_objectif_cible_enfant = c_d4_objectif_cible_enfant[i];
		const x33 = d4_objectif_cible_enfant - d5_objectif_intermediaire_enfant;
		const x34 = d12_taux_rosp_enfant - d5_objectif_intermediaire_enfant;
		const x35 = 30 * x33 + 70 * x34;
		const x36 = 100 * x33;
		const x37 = x32 === 1 ? x35 : x30;
		const x38 = x32 === 1 ? x36 : x31;
		const x39 = +(d12_taux_rosp_enfant >= d4_objectif_cible_enfant);
		const x40 = x39 === 1 ? 1 : x37;
		const x41 = x39 === 1 ? 1 : x38;
		const d8_points_indicateur_enfant = c_d8_points_indicateur_enfant[i];
		const x42 = d8_points_indicateur_enfant * x40;
		const x43 = 100 * x41;
		const d6_patients_moins_16_ans = c_d6_patients_moins_16_ans[i];
		const x44 = BigInt(x42) * BigInt(d6_patients_moins_16_ans);
		const i45_rosp_enfant_points_propres_den = 600n * BigInt(x43);
		const d3_minimum_patients_enfant = c_d3_minimum_patients_enfant[i];
		const x46 = d3_minimum_patients_enfant === 1 ? x44 : 0n;
		const x47 = d3_minimum_patients_enfant === 1 ? i45_rosp_enfant_points_propres_den : 1n;
		const i51_dispositif_points = x20 * x47 + x46 * BigInt(x21);
		// rosp_enfant
		const i48_rosp_enfant_montant_propre = 7n * x44;
		const x49 = d3_minimum_patients_enfant === 1 ? i48_rosp_enfant_montant_propre : 0n;
		const x50 = d3_minimum_patients_enfant === 1 ? i45_rosp_enfant_points_propres_den : 1n;
		const i53_dispositif_montant = x23 * x50 + x49 * BigInt(x24);
		const i52_dispositif_points_den = BigInt(x21) * x47;
		const i54_dispositif_montant_den = BigInt(x24) * x50;
		s_m0[i] = d2_minimum_patients_adulte | d3_minimum_patients_enfant << 1;
		v0[i] = x20;
		v1[i] = x21;
		v2[i] = x23;
		v3[i] = x24;
		v4[i] = x46;
		v5[i] = x47;
		v6[i] = x49;
		v7[i] = x50;
		v8[i] = i51_dispositif_points;
		v9[i] = i52_dispositif_points_den;
		v10[i] = i53_dispositif_montant;
		v11[i] = i54_dispositif_montant_den;
	}
}
/** Cette version, pour `evaluerColonnes` : toutes les lignes d'un tableau à la fois. */
export const enColonnes = {
	plan,
	atteints: [["rosp_adulte", 0], ["rosp_enfant", 1]],
	colonnes: COLONNES,
	declarees: DONNEES,
	mots: 1,
	valeurs: [
		"grand",
		"nombre",
		"grand",
		"nombre",
		"grand",
		"grand",
		"grand",
		"grand",
		"grand",
		"grand",
		"grand",
		"grand"
	],
	calculer,
	estimer: (donnees, exercice) => estimer(donnees, exercice)
};
