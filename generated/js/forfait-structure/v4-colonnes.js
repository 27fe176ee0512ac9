// Fichier généré par Avenant — ne pas modifier.
import { plan } from "./v4-entiers.js";
import { estimer } from "./v4.js";
/** Les colonnes attendues, dans cet ordre. */
const COLONNES = [
	{
		nom: "accompagnement_parcours_complexes",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "appareils_connectés",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "bouquet_téléservices_atteint",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "codage_et_requêtes",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "compatible_dmp",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "exercice_coordonné",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "feuilles_de_soins",
		genre: "compte",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1
	},
	{
		nom: "fse_télétransmises",
		genre: "compte",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 1,
		auPlus: "feuilles_de_soins"
	},
	{
		nom: "horaires_affichés",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "lap_certifié",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "messagerie_sécurisée",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "sesam_vitale_à_jour",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "équipement_vidéo",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "étudiants_encadrés",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	}
];
/** Calcule les lignes de `debut` à `fin` (exclue), sans les contrôler. */
function calculer(entree, sortie, debut, fin) {
	const c_d9_lap_certifie = entree[9];
	const c_d4_compatible_dmp = entree[4];
	const c_d7_fse_teletransmises = entree[7];
	const c_d6_feuilles_de_soins = entree[6];
	const c_d10_messagerie_securisee = entree[10];
	const c_d11_sesam_vitale_a_jour = entree[11];
	const c_d8_horaires_affiches = entree[8];
	const c_d2_bouquet_teleservices_atteint = entree[2];
	const c_d3_codage_et_requetes = entree[3];
	const c_d5_exercice_coordonne = entree[5];
	const c_d0_accompagnement_parcours_complexes = entree[0];
	const c_d13_etudiants_encadres = entree[13];
	const c_d12_equipement_video = entree[12];
	const c_d1_appareils_connectes = entree[1];
	const s_m0 = sortie.masques[0];
	const v0 = sortie.valeurs[0];
	const v1 = sortie.valeurs[1];
	for (let i = debut; i < fin; i++) {
		const d9_lap_certifie = c_d9_lap_certifie[i];
		const d4_compatible_dmp = c_d4_compatible_dmp[i];
		// logiciel
		const i0_logiciel_condition = d9_lap_certifie & d4_compatible_dmp;
		const d7_fse_teletransmises = c_d7_fse_teletransmises[i];
		const d6_feuilles_de_soins = c_d6_feuilles_de_soins[i];
		// télétransmission
		const i1_teletransmission_propre = +(3 * d7_fse_teletransmises >= 2 * d6_feuilles_de_soins) & +(d6_feuilles_de_soins !== 0);
		const d10_messagerie_securisee = c_d10_messagerie_securisee[i];
		const d11_sesam_vitale_a_jour = c_d11_sesam_vitale_a_jour[i];
		const d8_horaires_affiches = c_d8_horaires_affiches[i];
		// volet 1
		const i2_volet_1_exige = i0_logiciel_condition & d10_messagerie_securisee & d11_sesam_vitale_a_jour & i1_teletransmission_propre & d8_horaires_affiches;
		const d2_bouquet_teleservices_atteint = c_d2_bouquet_teleservices_atteint[i];
		// téléservices
		const i5_teleservices_atteint = i2_volet_1_exige & d2_bouquet_teleservices_atteint;
		const d3_codage_et_requetes = c_d3_codage_et_requetes[i];
		// codage
		const i7_codage_atteint = i2_volet_1_exige & d3_codage_et_requetes;
		const d5_exercice_coordonne = c_d5_exercice_coordonne[i];
		// coordination
		const i9_coordination_atteint = i2_volet_1_exige & d5_exercice_coordonne;
		const d0_accompagnement_parcours_complexes = c_d0_accompagnement_parcours_complexes[i];
		// parcours_complexes
		const i11_parcours_complexes_atteint = i2_volet_1_exige & d0_accompagnement_parcours_complexes;
		const d13_etudiants_encadres = c_d13_etudiants_encadres[i];
		// étudiants
		const i13_etudiants_atteint = i2_volet_1_exige & d13_etudiants_encadres;
		const d12_equipement_video = c_d12_equipement_video[i];
		// vidéotransmission
		const i15_videotransmission_atteint = i2_volet_1_exige & d12_equipement_video;
		const d1_appareils_connectes = c_d1_appareils_connectes[i];
		// équipements_connectés
		const i17_equipements_connectes_atteint = i2_volet_1_exige & d1_appareils_connectes;
		s_m0[i] = i2_volet_1_exige | i0_logiciel_condition << 1 | d10_messagerie_securisee << 2 | d11_sesam_vitale_a_jour << 3 | i1_teletransmission_propre << 4 | d8_horaires_affiches << 5 | i5_teleservices_atteint << 6 | i7_codage_atteint << 7 | i9_coordination_atteint << 8 | i11_parcours_complexes_atteint << 9 | i13_etudiants_atteint << 10 | i15_videotransmission_atteint << 11 | i17_equipements_connectes_atteint << 12;
		const x32 = (-i2_volet_1_exige & 28e3) + (-i5_teleservices_atteint & 9e3) + (-i7_codage_atteint & 5e3) + (-i9_coordination_atteint & 6e3) + (-i11_parcours_complexes_atteint & 13e3) + (-i13_etudiants_atteint & 5e3) + (-i15_videotransmission_atteint & 5e3) + (-i17_equipements_connectes_atteint & 2500);
		const x33 = 7 * x32;
		v0[i] = x32;
		v1[i] = x33;
	}
}
/** Cette version, pour `evaluerColonnes` : toutes les lignes d'un tableau à la fois. */
export const enColonnes = {
	plan,
	colonnes: COLONNES,
	mots: 1,
	valeurs: ["nombre", "nombre"],
	calculer,
	estimer: (donnees, exercice) => estimer(donnees, exercice)
};
