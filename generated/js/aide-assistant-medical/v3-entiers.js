// Fichier généré par Avenant — ne pas modifier.
// Aide à l'emploi d'un assistant médical, version v3, en entiers : un cabinet.
import { ResultatEnEntiers, VERDICTS } from "../runtime/resultat.js";
const OPTIONS_d0_activite_du_medecin = [
	"sous_p90",
	"entre_p90_et_p95",
	"au_dessus_de_p95"
];
const OPTIONS_d10_quotite_assistant = [
	"tiers_temps",
	"mi_temps",
	"temps_plein"
];
/** Les éléments, d'après ce que le calcul a gardé. */
function tranche0(etat) {
	const m0 = etat[0];
	const b0 = m0 & 1;
	const b1 = m0 >>> 1 & 1;
	return [{
		nom: "assistant_médical",
		verdict: VERDICTS[b0 * (1 + b1)],
		points: null,
		montant: 0 + b1 * 100 * etat[1]
	}];
}
/** Comment cette version range ce qu'elle a calculé. */
export const plan = {
	dispositif: "aide_assistant_médical",
	version: "v3",
	mots: 1,
	elements: [tranche0],
	points: null,
	montant: { rang: 2 },
	resultats: []
};
/**
* Le calcul en entiers exacts. Nul : une donnée manque, ne peut être lue, ou sort du domaine où ce calcul est prouvé exact ;
* `evaluer` sait alors la lire, ou dire pourquoi elle est refusée.
*/
export function evaluerEnEntiers(donnees, exercice) {
	const bd8_lap_certifie = donnees["lap_certifié"];
	const d8_lap_certifie = +(bd8_lap_certifie === true);
	if ((d8_lap_certifie | +(bd8_lap_certifie === false)) === 0) return null;
	const bd2_compatible_dmp = donnees["compatible_dmp"];
	const d2_compatible_dmp = +(bd2_compatible_dmp === true);
	if ((d2_compatible_dmp | +(bd2_compatible_dmp === false)) === 0) return null;
	// logiciel de forfait_structure
	const i0_forfait_structure_logiciel_condition = d8_lap_certifie & d2_compatible_dmp;
	const d6_fse_teletransmises = donnees["fse_télétransmises"];
	if (d6_fse_teletransmises !== (d6_fse_teletransmises | 0) || d6_fse_teletransmises < 0) return null;
	const d5_feuilles_de_soins = donnees["feuilles_de_soins"];
	if (d5_feuilles_de_soins !== (d5_feuilles_de_soins | 0) || d5_feuilles_de_soins < 0) return null;
	if (d6_fse_teletransmises > d5_feuilles_de_soins) return null;
	// télétransmission de forfait_structure
	const i1_forfait_structure_teletransmission_propre = +(3 * d6_fse_teletransmises >= 2 * d5_feuilles_de_soins) & +(d5_feuilles_de_soins !== 0);
	const bd9_messagerie_securisee = donnees["messagerie_sécurisée"];
	const d9_messagerie_securisee = +(bd9_messagerie_securisee === true);
	if ((d9_messagerie_securisee | +(bd9_messagerie_securisee === false)) === 0) return null;
	const bd11_sesam_vitale_a_jour = donnees["sesam_vitale_à_jour"];
	const d11_sesam_vitale_a_jour = +(bd11_sesam_vitale_a_jour === true);
	if ((d11_sesam_vitale_a_jour | +(bd11_sesam_vitale_a_jour === false)) === 0) return null;
	const bd7_horaires_affiches = donnees["horaires_affichés"];
	const d7_horaires_affiches = +(bd7_horaires_affiches === true);
	if ((d7_horaires_affiches | +(bd7_horaires_affiches === false)) === 0) return null;
	const bd4_exercice_coordonne = donnees["exercice_coordonné"];
	const d4_exercice_coordonne = +(bd4_exercice_coordonne === true);
	if ((d4_exercice_coordonne | +(bd4_exercice_coordonne === false)) === 0) return null;
	// volet 1 de forfait_structure
	const i2_forfait_structure_volet_1_exige = i0_forfait_structure_logiciel_condition & d9_messagerie_securisee & d11_sesam_vitale_a_jour & i1_forfait_structure_teletransmission_propre & d7_horaires_affiches & d4_exercice_coordonne;
	const bd3_contrat_assistant_medical = donnees["contrat_assistant_médical"];
	const d3_contrat_assistant_medical = +(bd3_contrat_assistant_medical === true);
	if ((d3_contrat_assistant_medical | +(bd3_contrat_assistant_medical === false)) === 0) return null;
	// assistant_médical
	const i3_assistant_medical_atteint = i2_forfait_structure_volet_1_exige & d3_contrat_assistant_medical;
	const m0 = i2_forfait_structure_volet_1_exige | i3_assistant_medical_atteint << 1;
	const d10_quotite_assistant = OPTIONS_d10_quotite_assistant.indexOf(donnees["quotité_assistant"]);
	if (d10_quotite_assistant < 0) return null;
	const d1_annee_du_contrat = donnees["année_du_contrat"];
	if (d1_annee_du_contrat !== (d1_annee_du_contrat | 0) || d1_annee_du_contrat < 0) return null;
	const d0_activite_du_medecin = OPTIONS_d0_activite_du_medecin.indexOf(donnees["activité_du_médecin"]);
	if (d0_activite_du_medecin < 0) return null;
	const x4 = +(d10_quotite_assistant === 2) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
	const x5 = x4 === 1 ? 25e3 : 36e3;
	const x6 = +(d10_quotite_assistant === 2) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
	const x7 = x6 === 1 ? 21e3 : x5;
	const x8 = +(d10_quotite_assistant === 2) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
	const x9 = x8 === 1 ? 27e3 : x7;
	const x10 = +(d10_quotite_assistant === 2) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
	const x11 = x10 === 1 ? 27e3 : x9;
	const x12 = +(d10_quotite_assistant === 2) & +(d1_annee_du_contrat <= 1);
	const x13 = x12 === 1 ? 36e3 : x11;
	const x14 = +(d10_quotite_assistant === 1) & +(d1_annee_du_contrat >= 2) & +(d0_activite_du_medecin === 2);
	const x15 = x14 === 1 ? 18e3 : x13;
	const x16 = +(d10_quotite_assistant === 1) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
	const x17 = x16 === 1 ? 12500 : x15;
	const x18 = +(d10_quotite_assistant === 1) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
	const x19 = x18 === 1 ? 10500 : x17;
	const x20 = +(d10_quotite_assistant === 1) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
	const x21 = x20 === 1 ? 13500 : x19;
	const x22 = +(d10_quotite_assistant === 1) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
	const x23 = x22 === 1 ? 13500 : x21;
	const x24 = +(d10_quotite_assistant === 1) & +(d1_annee_du_contrat <= 1);
	const x25 = x24 === 1 ? 18e3 : x23;
	const x26 = +(d10_quotite_assistant === 0) & +(d1_annee_du_contrat >= 2) & +(d0_activite_du_medecin === 2);
	const x27 = x26 === 1 ? 12e3 : x25;
	const x28 = +(d10_quotite_assistant === 0) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
	const x29 = x28 === 1 ? 8350 : x27;
	const x30 = +(d10_quotite_assistant === 0) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
	const x31 = x30 === 1 ? 7e3 : x29;
	const x32 = +(d10_quotite_assistant === 0) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
	const x33 = x32 === 1 ? 9e3 : x31;
	const x34 = +(d10_quotite_assistant === 0) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
	const x35 = x34 === 1 ? 9e3 : x33;
	const x36 = +(d10_quotite_assistant === 0) & +(d1_annee_du_contrat <= 1);
	const x37 = x36 === 1 ? 12e3 : x35;
	const x39 = -i3_assistant_medical_atteint & 100 * x37;
	return new ResultatEnEntiers(plan, exercice, [
		m0,
		x37,
		x39
	]);
}
/** Les données brutes, dans l'ordre de la version. */
export function donneesLues(donnees) {
	return [
		donnees["activité_du_médecin"],
		donnees["année_du_contrat"],
		donnees["compatible_dmp"],
		donnees["contrat_assistant_médical"],
		donnees["exercice_coordonné"],
		donnees["feuilles_de_soins"],
		donnees["fse_télétransmises"],
		donnees["horaires_affichés"],
		donnees["lap_certifié"],
		donnees["messagerie_sécurisée"],
		donnees["quotité_assistant"],
		donnees["sesam_vitale_à_jour"]
	];
}
