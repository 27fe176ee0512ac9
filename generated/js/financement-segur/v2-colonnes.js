// Fichier généré par Avenant — ne pas modifier.
import { plan } from "./v2-entiers.js";
import { estimer } from "./v2.js";
/** Les colonnes attendues, dans cet ordre. */
const COLONNES = [
	{
		nom: "changement_de_logiciel",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "commande_admise",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "date_commande",
		genre: "date",
		type: "entier",
		min: -62200,
		max: 376300,
		echelle: 1
	},
	{
		nom: "date_installation",
		genre: "date",
		type: "entier",
		min: -62200,
		max: 376300,
		echelle: 1
	},
	{
		nom: "date_réception_commande",
		genre: "date",
		type: "entier",
		min: -62200,
		max: 376300,
		echelle: 1
	},
	{
		nom: "facture_ségur",
		genre: "nombre",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 100
	},
	{
		nom: "frais_hors_ségur",
		genre: "nombre",
		type: "entier",
		min: 0,
		max: 2147483647,
		echelle: 100
	},
	{
		nom: "logiciel_référencé_ségur",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "rattrapage_de_version",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	},
	{
		nom: "solution_finançable",
		genre: "booleen",
		type: "octet",
		min: 0,
		max: 1,
		echelle: 1
	}
];
/** Calcule les lignes de `debut` à `fin` (exclue), sans les contrôler. */
function calculer(entree, sortie, debut, fin) {
	const c_d4_date_reception_commande = entree[4];
	const c_d1_commande_admise = entree[1];
	const c_d2_date_commande = entree[2];
	const c_d3_date_installation = entree[3];
	const c_d9_solution_financable = entree[9];
	const c_d7_logiciel_reference_segur = entree[7];
	const c_d5_facture_segur = entree[5];
	const c_d0_changement_de_logiciel = entree[0];
	const c_d8_rattrapage_de_version = entree[8];
	const c_d6_frais_hors_segur = entree[6];
	const s_m0 = sortie.masques[0];
	const v0 = sortie.valeurs[0];
	const v1 = sortie.valeurs[1];
	const v2 = sortie.valeurs[2];
	const v3 = sortie.valeurs[3];
	const v4 = sortie.valeurs[4];
	for (let i = debut; i < fin; i++) {
		const d4_date_reception_commande = c_d4_date_reception_commande[i];
		const d1_commande_admise = c_d1_commande_admise[i];
		// commande
		const i0_commande_condition = +(d4_date_reception_commande < 19326) | d1_commande_admise;
		const d2_date_commande = c_d2_date_commande[i];
		const i1_commande_propre = i0_commande_condition & +(d2_date_commande <= 19326);
		const d3_date_installation = c_d3_date_installation[i];
		// installation
		const i2_installation_propre = +(d3_date_installation < 19475);
		const d9_solution_financable = c_d9_solution_financable[i];
		// volet prestation
		const i3_volet_prestation_exige = d9_solution_financable & i1_commande_propre & i2_installation_propre;
		const d7_logiciel_reference_segur = c_d7_logiciel_reference_segur[i];
		s_m0[i] = i3_volet_prestation_exige | d9_solution_financable << 1 | i1_commande_propre << 2 | i2_installation_propre << 3 | d7_logiciel_reference_segur << 4;
		const d5_facture_segur = c_d5_facture_segur[i];
		const x4 = +(d5_facture_segur <= 43e3) === 1 ? d5_facture_segur : 43e3;
		const x5 = -i3_volet_prestation_exige & x4;
		// reste_à_charge
		const x6 = d5_facture_segur - x5;
		const x7 = -+(x6 >= 0) & x6;
		const d0_changement_de_logiciel = c_d0_changement_de_logiciel[i];
		const d8_rattrapage_de_version = c_d8_rattrapage_de_version[i];
		const x8 = d0_changement_de_logiciel | d8_rattrapage_de_version;
		const d6_frais_hors_segur = c_d6_frais_hors_segur[i];
		const x9 = -x8 & d6_frais_hors_segur;
		const i10_reste_a_charge = x7 + x9;
		v0[i] = x5;
		v1[i] = x5;
		v2[i] = 100;
		v3[i] = i10_reste_a_charge;
		v4[i] = 100;
	}
}
/** Cette version, pour `evaluerColonnes` : toutes les lignes d'un tableau à la fois. */
export const enColonnes = {
	plan,
	colonnes: COLONNES,
	mots: 1,
	valeurs: [
		"nombre",
		"nombre",
		"nombre",
		"nombre",
		"nombre"
	],
	calculer,
	estimer: (donnees, exercice) => estimer(donnees, exercice)
};
