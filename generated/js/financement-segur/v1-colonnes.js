// Fichier généré par Avenant — ne pas modifier.
import { plan } from "./v1-entiers.js";
import { estimer } from "./v1.js";
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
	const c_d1_date_commande = entree[1];
	const c_d2_date_installation = entree[2];
	const c_d7_solution_financable = entree[7];
	const c_d5_logiciel_reference_segur = entree[5];
	const c_d3_facture_segur = entree[3];
	const c_d0_changement_de_logiciel = entree[0];
	const c_d6_rattrapage_de_version = entree[6];
	const c_d4_frais_hors_segur = entree[4];
	const s_m0 = sortie.masques[0];
	const v0 = sortie.valeurs[0];
	const v1 = sortie.valeurs[1];
	const v2 = sortie.valeurs[2];
	const v3 = sortie.valeurs[3];
	const v4 = sortie.valeurs[4];
	for (let i = debut; i < fin; i++) {
		const d1_date_commande = c_d1_date_commande[i];
		// commande
		const i0_commande_propre = +(d1_date_commande <= 19188);
		const d2_date_installation = c_d2_date_installation[i];
		// installation
		const i1_installation_propre = +(d2_date_installation <= 19280);
		const d7_solution_financable = c_d7_solution_financable[i];
		// volet prestation
		const i2_volet_prestation_exige = d7_solution_financable & i0_commande_propre & i1_installation_propre;
		const d5_logiciel_reference_segur = c_d5_logiciel_reference_segur[i];
		s_m0[i] = i2_volet_prestation_exige | d7_solution_financable << 1 | i0_commande_propre << 2 | i1_installation_propre << 3 | d5_logiciel_reference_segur << 4;
		const d3_facture_segur = c_d3_facture_segur[i];
		const x3 = +(d3_facture_segur <= 43e3) === 1 ? d3_facture_segur : 43e3;
		const x4 = -i2_volet_prestation_exige & x3;
		// reste_à_charge
		const x5 = d3_facture_segur - x4;
		const x6 = -+(x5 >= 0) & x5;
		const d0_changement_de_logiciel = c_d0_changement_de_logiciel[i];
		const d6_rattrapage_de_version = c_d6_rattrapage_de_version[i];
		const x7 = d0_changement_de_logiciel | d6_rattrapage_de_version;
		const d4_frais_hors_segur = c_d4_frais_hors_segur[i];
		const x8 = -x7 & d4_frais_hors_segur;
		const i9_reste_a_charge = x6 + x8;
		v0[i] = x4;
		v1[i] = x4;
		v2[i] = 100;
		v3[i] = i9_reste_a_charge;
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
