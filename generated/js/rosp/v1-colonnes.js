// Fichier généré par Avenant — ne pas modifier.
import { DONNEES } from "../donnees.js";
import { plan } from "./v1-entiers.js";
import { estimer } from "./v1.js";
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
		nom: "minimum_patients_adulte",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
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
		nom: "taux_p50",
		genre: "nombre",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1e6
	},
	{
		nom: "taux_p90",
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
	}
];
/** Calcule les lignes de `debut` à `fin` (exclue), sans les contrôler. */
function calculer(entree, sortie, debut, fin) {
	const c_d5_taux_rosp_adulte = entree[5];
	const c_d0_depart_rosp_adulte = entree[0];
	const c_d3_taux_p50 = entree[3];
	const c_d4_taux_p90 = entree[4];
	const c_d2_patientele_16_ans_et_plus = entree[2];
	const c_d1_minimum_patients_adulte = entree[1];
	const s_m0 = sortie.masques[0];
	const v0 = sortie.grandes[0];
	const v1 = sortie.valeurs[1];
	const v2 = sortie.grandes[2];
	const v3 = sortie.valeurs[3];
	const v4 = sortie.grandes[4];
	const v5 = sortie.valeurs[5];
	const v6 = sortie.grandes[6];
	const v7 = sortie.valeurs[7];
	for (let i = debut; i < fin; i++) {
		const d5_taux_rosp_adulte = c_d5_taux_rosp_adulte[i];
		const d0_depart_rosp_adulte = c_d0_depart_rosp_adulte[i];
		// rosp_adulte
		const x0 = +(d5_taux_rosp_adulte >= d0_depart_rosp_adulte);
		const d3_taux_p50 = c_d3_taux_p50[i];
		const x1 = d3_taux_p50 - d0_depart_rosp_adulte;
		const x2 = d5_taux_rosp_adulte - d0_depart_rosp_adulte;
		const x3 = 3 * x2;
		const x4 = 10 * x1;
		const x5 = x0 === 1 ? x3 : 0;
		const x6 = x0 === 1 ? x4 : 1;
		const x7 = +(d5_taux_rosp_adulte >= d3_taux_p50);
		const d4_taux_p90 = c_d4_taux_p90[i];
		const x8 = d4_taux_p90 - d3_taux_p50;
		const x9 = d5_taux_rosp_adulte - d3_taux_p50;
		const x10 = 30 * x8 + 70 * x9;
		const x11 = 100 * x8;
		const x12 = x7 === 1 ? x10 : x5;
		const x13 = x7 === 1 ? x11 : x6;
		const x14 = +(d5_taux_rosp_adulte >= d4_taux_p90);
		const x15 = x14 === 1 ? 1 : x12;
		const x16 = x14 === 1 ? 1 : x13;
		const x17 = 30 * x15;
		const d2_patientele_16_ans_et_plus = c_d2_patientele_16_ans_et_plus[i];
		const x18 = BigInt(x17) * BigInt(d2_patientele_16_ans_et_plus);
		const i19_rosp_adulte_points_propres_den = 800 * x16;
		const d1_minimum_patients_adulte = c_d1_minimum_patients_adulte[i];
		const x20 = d1_minimum_patients_adulte === 1 ? x18 : 0n;
		const x21 = d1_minimum_patients_adulte === 1 ? i19_rosp_adulte_points_propres_den : 1;
		const i22_rosp_adulte_montant_propre = 7n * x18;
		const x23 = d1_minimum_patients_adulte === 1 ? i22_rosp_adulte_montant_propre : 0n;
		const x24 = d1_minimum_patients_adulte === 1 ? i19_rosp_adulte_points_propres_den : 1;
		s_m0[i] = d1_minimum_patients_adulte;
		v0[i] = x20;
		v1[i] = x21;
		v2[i] = x23;
		v3[i] = x24;
		v4[i] = x20;
		v5[i] = x21;
		v6[i] = x23;
		v7[i] = x24;
	}
}
/** Cette version, pour `evaluerColonnes` : toutes les lignes d'un tableau à la fois. */
export const enColonnes = {
	plan,
	atteints: [["rosp_adulte", 0]],
	colonnes: COLONNES,
	declarees: DONNEES,
	mots: 1,
	valeurs: [
		"grand",
		"nombre",
		"grand",
		"nombre",
		"grand",
		"nombre",
		"grand",
		"nombre"
	],
	calculer,
	estimer: (donnees, exercice) => estimer(donnees, exercice)
};
