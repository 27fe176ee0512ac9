// Fichier généré par Avenant — ne pas modifier.
// Forfait pour l'élaboration initiale du volet de synthèse médicale (VSM), version v1, en entiers : un cabinet.
import { ResultatEnEntiers, VERDICTS, fraction } from "../runtime/resultat.js";
import { numeroDuJour } from "../runtime/entiers.js";
/** Les éléments, d'après ce que le calcul a gardé. */
function tranche0(etat) {
	const m0 = etat[0];
	const b0 = m0 & 1;
	const b1 = m0 >>> 1 & 1;
	return [{
		nom: "délai_vsm",
		verdict: VERDICTS[1 + b0],
		points: null,
		montant: null
	}, {
		nom: "vsm",
		verdict: VERDICTS[b0 * (1 + b1)],
		points: null,
		montant: fraction(etat[1], etat[2])
	}];
}
/** Comment cette version range ce qu'elle a calculé. */
export const plan = {
	dispositif: "forfait_vsm",
	version: "v1",
	mots: 1,
	elements: [tranche0],
	points: null,
	montant: { fraction: 3 },
	resultats: []
};
/**
* Le calcul en entiers exacts. Nul : une donnée manque, ne peut être lue, ou sort du domaine où ce calcul est prouvé exact ;
* `evaluer` sait alors la lire, ou dire pourquoi elle est refusée.
*/
export function evaluerEnEntiers(donnees, exercice) {
	const d0_date_objectif_vsm = numeroDuJour(donnees["date_objectif_vsm"]);
	if (!(d0_date_objectif_vsm >= -62200 && d0_date_objectif_vsm <= 376300)) return null;
	// délai_vsm
	const i0_delai_vsm_propre = +(d0_date_objectif_vsm <= 19538);
	const d2_patients_ald_avec_vsm = donnees["patients_ald_avec_vsm"];
	if (d2_patients_ald_avec_vsm !== (d2_patients_ald_avec_vsm | 0) || d2_patients_ald_avec_vsm < 0) return null;
	const d1_patients_ald = donnees["patients_ald"];
	if (d1_patients_ald !== (d1_patients_ald | 0) || d1_patients_ald < 0) return null;
	if (d2_patients_ald_avec_vsm > d1_patients_ald) return null;
	// vsm
	const i1_vsm_propre = +(2 * d2_patients_ald_avec_vsm >= d1_patients_ald) & +(d1_patients_ald !== 0);
	const i2_vsm_atteint = i0_delai_vsm_propre & i1_vsm_propre;
	const m0 = i0_delai_vsm_propre | i2_vsm_atteint << 1;
	const x3 = +(10 * d2_patients_ald_avec_vsm < 9 * d1_patients_ald);
	const x4 = x3 === 1 ? 1500 : 3e3;
	const i5_vsm_montant_propre = +(d1_patients_ald === 0) === 1 ? 0 : x4;
	const d4_vsm_structures = donnees["vsm_structurés"];
	if (d4_vsm_structures !== (d4_vsm_structures | 0) || d4_vsm_structures < 0) return null;
	if (d4_vsm_structures > d2_patients_ald_avec_vsm) return null;
	const x6 = +(3 * d4_vsm_structures > d2_patients_ald_avec_vsm) & +(d2_patients_ald_avec_vsm !== 0);
	const x7 = 5 + x6;
	const x8 = i5_vsm_montant_propre * x7;
	const d3_patientele_medecin_traitant = donnees["patientèle_médecin_traitant"];
	if (d3_patientele_medecin_traitant !== (d3_patientele_medecin_traitant | 0) || d3_patientele_medecin_traitant < 0) return null;
	const x9 = x8 * d3_patientele_medecin_traitant;
	const x10 = i2_vsm_atteint === 1 ? x9 : 0;
	return new ResultatEnEntiers(plan, exercice, [
		m0,
		x10,
		4e3,
		x10,
		4e3
	]);
}
/** Les données brutes, dans l'ordre de la version. */
export function donneesLues(donnees) {
	return [
		donnees["date_objectif_vsm"],
		donnees["patients_ald"],
		donnees["patients_ald_avec_vsm"],
		donnees["patientèle_médecin_traitant"],
		donnees["vsm_structurés"]
	];
}
