// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v5, en entiers : un cabinet.
import { ResultatEnEntiers } from "../runtime/resultat.js";
/** Comment cette version range ce qu'elle a calculé. */
export const plan = {
	dispositif: "forfait_structure",
	version: "v5",
	mots: 1,
	elements: [
		{
			nom: "volet 1",
			accessible: true,
			atteint: 0,
			points: { termes: [[[0], 28e3]] },
			montant: { termes: [[[0], 196e3]] }
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
				[[6], 9e3],
				[[7], 5e3],
				[[8], 12e3],
				[[9], 7e3],
				[[10], 5e3],
				[[11], 5e3],
				[[12], 2500],
				[[13], 15e3]
			] },
			montant: { termes: [
				[[6], 63e3],
				[[7], 35e3],
				[[8], 84e3],
				[[9], 49e3],
				[[10], 35e3],
				[[11], 35e3],
				[[12], 17500],
				[[13], 105e3]
			] }
		},
		{
			nom: "téléservices",
			accessible: 0,
			atteint: 6,
			points: { termes: [[[6], 9e3]] },
			montant: { termes: [[[6], 63e3]] }
		},
		{
			nom: "codage",
			accessible: 0,
			atteint: 7,
			points: { termes: [[[7], 5e3]] },
			montant: { termes: [[[7], 35e3]] }
		},
		{
			nom: "coordination",
			accessible: 0,
			atteint: 8,
			points: { termes: [[[8], 12e3]] },
			montant: { termes: [[[8], 84e3]] }
		},
		{
			nom: "parcours_complexes",
			accessible: 0,
			atteint: 9,
			points: { termes: [[[9], 7e3]] },
			montant: { termes: [[[9], 49e3]] }
		},
		{
			nom: "étudiants",
			accessible: 0,
			atteint: 10,
			points: { termes: [[[10], 5e3]] },
			montant: { termes: [[[10], 35e3]] }
		},
		{
			nom: "vidéotransmission",
			accessible: 0,
			atteint: 11,
			points: { termes: [[[11], 5e3]] },
			montant: { termes: [[[11], 35e3]] }
		},
		{
			nom: "équipements_connectés",
			accessible: 0,
			atteint: 12,
			points: { termes: [[[12], 2500]] },
			montant: { termes: [[[12], 17500]] }
		},
		{
			nom: "soins_non_programmés",
			accessible: 0,
			atteint: 13,
			points: { termes: [[[13], 15e3]] },
			montant: { termes: [[[13], 105e3]] }
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
	const bd9_lap_certifie = donnees["lap_certifié"];
	const d9_lap_certifie = +(bd9_lap_certifie === true);
	if ((d9_lap_certifie | +(bd9_lap_certifie === false)) === 0) return null;
	const bd4_compatible_dmp = donnees["compatible_dmp"];
	const d4_compatible_dmp = +(bd4_compatible_dmp === true);
	if ((d4_compatible_dmp | +(bd4_compatible_dmp === false)) === 0) return null;
	// logiciel
	const i0_logiciel_condition = d9_lap_certifie & d4_compatible_dmp;
	const d7_fse_teletransmises = donnees["fse_télétransmises"];
	if (d7_fse_teletransmises !== (d7_fse_teletransmises | 0) || d7_fse_teletransmises < 0) return null;
	const d6_feuilles_de_soins = donnees["feuilles_de_soins"];
	if (d6_feuilles_de_soins !== (d6_feuilles_de_soins | 0) || d6_feuilles_de_soins < 0) return null;
	if (d7_fse_teletransmises > d6_feuilles_de_soins) return null;
	// télétransmission
	const i1_teletransmission_propre = +(3 * d7_fse_teletransmises >= 2 * d6_feuilles_de_soins) & +(d6_feuilles_de_soins !== 0);
	const bd10_messagerie_securisee = donnees["messagerie_sécurisée"];
	const d10_messagerie_securisee = +(bd10_messagerie_securisee === true);
	if ((d10_messagerie_securisee | +(bd10_messagerie_securisee === false)) === 0) return null;
	const bd11_sesam_vitale_a_jour = donnees["sesam_vitale_à_jour"];
	const d11_sesam_vitale_a_jour = +(bd11_sesam_vitale_a_jour === true);
	if ((d11_sesam_vitale_a_jour | +(bd11_sesam_vitale_a_jour === false)) === 0) return null;
	const bd8_horaires_affiches = donnees["horaires_affichés"];
	const d8_horaires_affiches = +(bd8_horaires_affiches === true);
	if ((d8_horaires_affiches | +(bd8_horaires_affiches === false)) === 0) return null;
	// volet 1
	const i2_volet_1_exige = i0_logiciel_condition & d10_messagerie_securisee & d11_sesam_vitale_a_jour & i1_teletransmission_propre & d8_horaires_affiches;
	const bd2_bouquet_teleservices_atteint = donnees["bouquet_téléservices_atteint"];
	const d2_bouquet_teleservices_atteint = +(bd2_bouquet_teleservices_atteint === true);
	if ((d2_bouquet_teleservices_atteint | +(bd2_bouquet_teleservices_atteint === false)) === 0) return null;
	// téléservices
	const i5_teleservices_atteint = i2_volet_1_exige & d2_bouquet_teleservices_atteint;
	const bd3_codage_et_requetes = donnees["codage_et_requêtes"];
	const d3_codage_et_requetes = +(bd3_codage_et_requetes === true);
	if ((d3_codage_et_requetes | +(bd3_codage_et_requetes === false)) === 0) return null;
	// codage
	const i7_codage_atteint = i2_volet_1_exige & d3_codage_et_requetes;
	const bd5_exercice_coordonne = donnees["exercice_coordonné"];
	const d5_exercice_coordonne = +(bd5_exercice_coordonne === true);
	if ((d5_exercice_coordonne | +(bd5_exercice_coordonne === false)) === 0) return null;
	// coordination
	const i9_coordination_atteint = i2_volet_1_exige & d5_exercice_coordonne;
	const bd0_accompagnement_parcours_complexes = donnees["accompagnement_parcours_complexes"];
	const d0_accompagnement_parcours_complexes = +(bd0_accompagnement_parcours_complexes === true);
	if ((d0_accompagnement_parcours_complexes | +(bd0_accompagnement_parcours_complexes === false)) === 0) return null;
	// parcours_complexes
	const i11_parcours_complexes_atteint = i2_volet_1_exige & d0_accompagnement_parcours_complexes;
	const bd14_etudiants_encadres = donnees["étudiants_encadrés"];
	const d14_etudiants_encadres = +(bd14_etudiants_encadres === true);
	if ((d14_etudiants_encadres | +(bd14_etudiants_encadres === false)) === 0) return null;
	// étudiants
	const i13_etudiants_atteint = i2_volet_1_exige & d14_etudiants_encadres;
	const bd13_equipement_video = donnees["équipement_vidéo"];
	const d13_equipement_video = +(bd13_equipement_video === true);
	if ((d13_equipement_video | +(bd13_equipement_video === false)) === 0) return null;
	// vidéotransmission
	const i15_videotransmission_atteint = i2_volet_1_exige & d13_equipement_video;
	const bd1_appareils_connectes = donnees["appareils_connectés"];
	const d1_appareils_connectes = +(bd1_appareils_connectes === true);
	if ((d1_appareils_connectes | +(bd1_appareils_connectes === false)) === 0) return null;
	// équipements_connectés
	const i17_equipements_connectes_atteint = i2_volet_1_exige & d1_appareils_connectes;
	const bd12_soins_non_programmes_regules = donnees["soins_non_programmés_régulés"];
	const d12_soins_non_programmes_regules = +(bd12_soins_non_programmes_regules === true);
	if ((d12_soins_non_programmes_regules | +(bd12_soins_non_programmes_regules === false)) === 0) return null;
	// soins_non_programmés
	const i19_soins_non_programmes_atteint = i2_volet_1_exige & d12_soins_non_programmes_regules;
	const m0 = i2_volet_1_exige | i0_logiciel_condition << 1 | d10_messagerie_securisee << 2 | d11_sesam_vitale_a_jour << 3 | i1_teletransmission_propre << 4 | d8_horaires_affiches << 5 | i5_teleservices_atteint << 6 | i7_codage_atteint << 7 | i9_coordination_atteint << 8 | i11_parcours_complexes_atteint << 9 | i13_etudiants_atteint << 10 | i15_videotransmission_atteint << 11 | i17_equipements_connectes_atteint << 12 | i19_soins_non_programmes_atteint << 13;
	const x35 = (-i2_volet_1_exige & 28e3) + (-i5_teleservices_atteint & 9e3) + (-i7_codage_atteint & 5e3) + (-i9_coordination_atteint & 12e3) + (-i11_parcours_complexes_atteint & 7e3) + (-i13_etudiants_atteint & 5e3) + (-i15_videotransmission_atteint & 5e3) + (-i17_equipements_connectes_atteint & 2500) + (-i19_soins_non_programmes_atteint & 15e3);
	const x36 = 7 * x35;
	return new ResultatEnEntiers(plan, exercice, [
		m0,
		x35,
		x36
	]);
}
/** Les données brutes, dans l'ordre de la version. */
export function donneesLues(donnees) {
	return [
		donnees["accompagnement_parcours_complexes"],
		donnees["appareils_connectés"],
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
		donnees["soins_non_programmés_régulés"],
		donnees["équipement_vidéo"],
		donnees["étudiants_encadrés"]
	];
}
