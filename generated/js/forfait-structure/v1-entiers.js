// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v1, en entiers : un cabinet.
import { ResultatEnEntiers } from "../runtime/resultat.js";
/** Comment cette version range ce qu'elle a calculé. */
export const plan = {
	dispositif: "forfait_structure",
	version: "v1",
	mots: 1,
	elements: [
		{
			nom: "volet 1",
			accessible: true,
			atteint: 0,
			points: { termes: [[[0], 17500]] },
			montant: { termes: [[[0], 122500]] }
		},
		{
			nom: "logiciel",
			accessible: true,
			atteint: 1,
			points: null,
			montant: null
		},
		{
			nom: "messagerie",
			accessible: true,
			atteint: 2,
			points: null,
			montant: null
		},
		{
			nom: "sesam_vitale",
			accessible: true,
			atteint: 3,
			points: null,
			montant: null
		},
		{
			nom: "télétransmission",
			accessible: true,
			atteint: 4,
			points: null,
			montant: null
		},
		{
			nom: "horaires",
			accessible: true,
			atteint: 5,
			points: null,
			montant: null
		},
		{
			nom: "volet 2",
			accessible: 0,
			atteint: null,
			points: { termes: [
				[[6], 2e3],
				[[7], 1e3],
				[[8], 1500],
				[[9], 2e3],
				[[10], 1e3]
			] },
			montant: { termes: [
				[[6], 14e3],
				[[7], 7e3],
				[[8], 10500],
				[[9], 14e3],
				[[10], 7e3]
			] }
		},
		{
			nom: "téléservices",
			accessible: 0,
			atteint: 6,
			points: { termes: [[[6], 2e3]] },
			montant: { termes: [[[6], 14e3]] }
		},
		{
			nom: "codage",
			accessible: 0,
			atteint: 7,
			points: { termes: [[[7], 1e3]] },
			montant: { termes: [[[7], 7e3]] }
		},
		{
			nom: "coordination",
			accessible: 0,
			atteint: 8,
			points: { termes: [[[8], 1500]] },
			montant: { termes: [[[8], 10500]] }
		},
		{
			nom: "parcours_complexes",
			accessible: 0,
			atteint: 9,
			points: { termes: [[[9], 2e3]] },
			montant: { termes: [[[9], 14e3]] }
		},
		{
			nom: "étudiants",
			accessible: 0,
			atteint: 10,
			points: { termes: [[[10], 1e3]] },
			montant: { termes: [[[10], 7e3]] }
		}
	],
	points: { rang: 1 },
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
	const bd3_compatible_dmp = donnees["compatible_dmp"];
	const d3_compatible_dmp = +(bd3_compatible_dmp === true);
	if ((d3_compatible_dmp | +(bd3_compatible_dmp === false)) === 0) return null;
	// logiciel
	const i0_logiciel_condition = d8_lap_certifie & d3_compatible_dmp;
	const d6_fse_teletransmises = donnees["fse_télétransmises"];
	if (d6_fse_teletransmises !== (d6_fse_teletransmises | 0) || d6_fse_teletransmises < 0) return null;
	const d5_feuilles_de_soins = donnees["feuilles_de_soins"];
	if (d5_feuilles_de_soins !== (d5_feuilles_de_soins | 0) || d5_feuilles_de_soins < 0) return null;
	if (d6_fse_teletransmises > d5_feuilles_de_soins) return null;
	// télétransmission
	const i1_teletransmission_propre = +(3 * d6_fse_teletransmises >= 2 * d5_feuilles_de_soins) & +(d5_feuilles_de_soins !== 0);
	const bd9_messagerie_securisee = donnees["messagerie_sécurisée"];
	const d9_messagerie_securisee = +(bd9_messagerie_securisee === true);
	if ((d9_messagerie_securisee | +(bd9_messagerie_securisee === false)) === 0) return null;
	const bd10_sesam_vitale_a_jour = donnees["sesam_vitale_à_jour"];
	const d10_sesam_vitale_a_jour = +(bd10_sesam_vitale_a_jour === true);
	if ((d10_sesam_vitale_a_jour | +(bd10_sesam_vitale_a_jour === false)) === 0) return null;
	const bd7_horaires_affiches = donnees["horaires_affichés"];
	const d7_horaires_affiches = +(bd7_horaires_affiches === true);
	if ((d7_horaires_affiches | +(bd7_horaires_affiches === false)) === 0) return null;
	// volet 1
	const i2_volet_1_exige = i0_logiciel_condition & d9_messagerie_securisee & d10_sesam_vitale_a_jour & i1_teletransmission_propre & d7_horaires_affiches;
	const bd1_bouquet_teleservices_atteint = donnees["bouquet_téléservices_atteint"];
	const d1_bouquet_teleservices_atteint = +(bd1_bouquet_teleservices_atteint === true);
	if ((d1_bouquet_teleservices_atteint | +(bd1_bouquet_teleservices_atteint === false)) === 0) return null;
	// téléservices
	const i5_teleservices_atteint = i2_volet_1_exige & d1_bouquet_teleservices_atteint;
	const bd2_codage_et_requetes = donnees["codage_et_requêtes"];
	const d2_codage_et_requetes = +(bd2_codage_et_requetes === true);
	if ((d2_codage_et_requetes | +(bd2_codage_et_requetes === false)) === 0) return null;
	// codage
	const i7_codage_atteint = i2_volet_1_exige & d2_codage_et_requetes;
	const bd4_exercice_coordonne = donnees["exercice_coordonné"];
	const d4_exercice_coordonne = +(bd4_exercice_coordonne === true);
	if ((d4_exercice_coordonne | +(bd4_exercice_coordonne === false)) === 0) return null;
	// coordination
	const i9_coordination_atteint = i2_volet_1_exige & d4_exercice_coordonne;
	const bd0_accompagnement_parcours_complexes = donnees["accompagnement_parcours_complexes"];
	const d0_accompagnement_parcours_complexes = +(bd0_accompagnement_parcours_complexes === true);
	if ((d0_accompagnement_parcours_complexes | +(bd0_accompagnement_parcours_complexes === false)) === 0) return null;
	// parcours_complexes
	const i11_parcours_complexes_atteint = i2_volet_1_exige & d0_accompagnement_parcours_complexes;
	const bd11_etudiants_encadres = donnees["étudiants_encadrés"];
	const d11_etudiants_encadres = +(bd11_etudiants_encadres === true);
	if ((d11_etudiants_encadres | +(bd11_etudiants_encadres === false)) === 0) return null;
	// étudiants
	const i13_etudiants_atteint = i2_volet_1_exige & d11_etudiants_encadres;
	const m0 = i2_volet_1_exige | i0_logiciel_condition << 1 | d9_messagerie_securisee << 2 | d10_sesam_vitale_a_jour << 3 | i1_teletransmission_propre << 4 | d7_horaires_affiches << 5 | i5_teleservices_atteint << 6 | i7_codage_atteint << 7 | i9_coordination_atteint << 8 | i11_parcours_complexes_atteint << 9 | i13_etudiants_atteint << 10;
	const x26 = (-i2_volet_1_exige & 17500) + (-i5_teleservices_atteint & 2e3) + (-i7_codage_atteint & 1e3) + (-i9_coordination_atteint & 1500) + (-i11_parcours_complexes_atteint & 2e3) + (-i13_etudiants_atteint & 1e3);
	const x27 = 7 * x26;
	return new ResultatEnEntiers(plan, exercice, [
		m0,
		x26,
		x27
	]);
}
/** Les données brutes, dans l'ordre de la version. */
export function donneesLues(donnees) {
	return [
		donnees["accompagnement_parcours_complexes"],
		donnees["bouquet_téléservices_atteint"],
		donnees["codage_et_requêtes"],
		donnees["compatible_dmp"],
		donnees["exercice_coordonné"],
		donnees["feuilles_de_soins"],
		donnees["fse_télétransmises"],
		donnees["horaires_affichés"],
		donnees["lap_certifié"],
		donnees["messagerie_sécurisée"],
		donnees["sesam_vitale_à_jour"],
		donnees["étudiants_encadrés"]
	];
}
