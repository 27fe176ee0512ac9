// Fichier généré par Avenant — ne pas modifier.
// Rémunération sur objectifs de santé publique (ROSP), version v1, en entiers : un cabinet.
import { ResultatEnEntiers, VERDICTS, fraction } from "../runtime/resultat.js";
import { aLEchelle } from "../runtime/entiers.js";
/** Les éléments, d'après ce que le calcul a gardé. */
function tranche0(etat) {
	const m0 = etat[0];
	const b0 = m0 & 1;
	return [{
		nom: "rosp_adulte",
		verdict: VERDICTS[1 + b0],
		points: fraction(etat[1], etat[2]),
		montant: fraction(etat[3], etat[4])
	}];
}
/** Comment cette version range ce qu'elle a calculé. */
export const plan = {
	dispositif: "rosp",
	version: "v1",
	mots: 1,
	elements: [tranche0],
	points: { fraction: 5 },
	montant: { fraction: 7 },
	resultats: []
};
/**
* Le calcul en entiers exacts. Nul : une donnée manque, ne peut être lue, ou sort du domaine où ce calcul est prouvé exact ;
* `evaluer` sait alors la lire, ou dire pourquoi elle est refusée.
*/
export function evaluerEnEntiers(donnees, exercice) {
	const d5_taux_rosp_adulte = aLEchelle(donnees["taux_rosp_adulte"], 1e6);
	if (!(d5_taux_rosp_adulte >= 0 && d5_taux_rosp_adulte <= 2147483647)) return null;
	const d0_depart_rosp_adulte = aLEchelle(donnees["départ_rosp_adulte"], 1e6);
	if (!(d0_depart_rosp_adulte >= 0 && d0_depart_rosp_adulte <= 2147483647)) return null;
	// rosp_adulte
	const x0 = +(d5_taux_rosp_adulte >= d0_depart_rosp_adulte);
	const d3_taux_p50 = aLEchelle(donnees["taux_p50"], 1e6);
	if (!(d3_taux_p50 >= 0 && d3_taux_p50 <= 2147483647)) return null;
	const x1 = d3_taux_p50 - d0_depart_rosp_adulte;
	const x2 = d5_taux_rosp_adulte - d0_depart_rosp_adulte;
	const x3 = 3 * x2;
	const x4 = 10 * x1;
	const x5 = x0 === 1 ? x3 : 0;
	const x6 = x0 === 1 ? x4 : 1;
	const x7 = +(d5_taux_rosp_adulte >= d3_taux_p50);
	const d4_taux_p90 = aLEchelle(donnees["taux_p90"], 1e6);
	if (!(d4_taux_p90 >= 0 && d4_taux_p90 <= 2147483647)) return null;
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
	const d2_patientele_16_ans_et_plus = donnees["patientèle_16_ans_et_plus"];
	if (d2_patientele_16_ans_et_plus !== (d2_patientele_16_ans_et_plus | 0) || d2_patientele_16_ans_et_plus < 0) return null;
	const x18 = BigInt(x17) * BigInt(d2_patientele_16_ans_et_plus);
	const i19_rosp_adulte_points_propres_den = 800 * x16;
	const bd1_minimum_patients_adulte = donnees["minimum_patients_adulte"];
	const d1_minimum_patients_adulte = +(bd1_minimum_patients_adulte === true);
	if ((d1_minimum_patients_adulte | +(bd1_minimum_patients_adulte === false)) === 0) return null;
	const x20 = d1_minimum_patients_adulte === 1 ? x18 : 0n;
	const x21 = d1_minimum_patients_adulte === 1 ? i19_rosp_adulte_points_propres_den : 1;
	const i22_rosp_adulte_montant_propre = 7n * x18;
	const x23 = d1_minimum_patients_adulte === 1 ? i22_rosp_adulte_montant_propre : 0n;
	const x24 = d1_minimum_patients_adulte === 1 ? i19_rosp_adulte_points_propres_den : 1;
	const m0 = d1_minimum_patients_adulte;
	return new ResultatEnEntiers(plan, exercice, [
		m0,
		x20,
		x21,
		x23,
		x24,
		x20,
		x21,
		x23,
		x24
	]);
}
/** Les données brutes, dans l'ordre de la version. */
export function donneesLues(donnees) {
	return [
		donnees["départ_rosp_adulte"],
		donnees["minimum_patients_adulte"],
		donnees["patientèle_16_ans_et_plus"],
		donnees["taux_p50"],
		donnees["taux_p90"],
		donnees["taux_rosp_adulte"]
	];
}
