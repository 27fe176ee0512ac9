// Fichier généré par Avenant — ne pas modifier.
// Aide à l'emploi d'un assistant médical, version v1 : exercice 2019.
// Actes : Avenant n° 7.

import { fraction } from "../runtime/exact.ts";
import { constante } from "../runtime/valeurs.ts";
import { entreesLues } from "../runtime/lecture.ts";
import { element, estimation } from "../runtime/estimation.ts";
import { explication } from "../runtime/explications.ts";
import { sujetDeVersion } from "../runtime/sujet.ts";
import { aFournir, verification } from "../runtime/verification.ts";
import type { Algebre, Suivie } from "../runtime/algebre.ts";
import type { Nombre } from "../runtime/intervalle.ts";
import type { Cellules } from "../runtime/valeurs.ts";
import type { Description, DonneesRefusees, Estimation, Limite } from "../runtime/types.ts";
import type { Explication } from "../runtime/explications.ts";
import type { RaisonsDElement } from "../runtime/explique.ts";
import type { Verification } from "../runtime/verification.ts";
import { DONNEES } from "../donnees.ts";
import { LIBELLES } from "../libelles.ts";
import type { Donnees, NomDeDonnee } from "../donnees.ts";
import { refus } from "../runtime/refus.ts";
import { donneesLues, evaluerEnEntiers, plan } from "./v1-entiers.ts";
import type { ResultatDeVersion } from "./v1-entiers.ts";
import * as l from "./elements.ts";
/** Nom d'un élément de cette version. */
export type NomDElement = "assistant_médical";
const n0_2_3 = constante(2n, 3n);
const e1_1 = fraction(1n, 1n);
const e2_2 = fraction(2n, 1n);
const e3_3 = fraction(3n, 1n);
const t4_cellules: Cellules = [
  [
    { kind: "option", option: "tiers_temps" },
    { kind: "intervalle", bas: null, basInclus: true, haut: e1_1, hautInclus: true },
    { kind: "tout" },
  ],
  [
    { kind: "option", option: "tiers_temps" },
    { kind: "intervalle", bas: e2_2, basInclus: true, haut: e2_2, hautInclus: true },
    { kind: "option", option: "sous_p90" },
  ],
  [
    { kind: "option", option: "tiers_temps" },
    { kind: "intervalle", bas: e2_2, basInclus: true, haut: e2_2, hautInclus: true },
    { kind: "option", option: "entre_p90_et_p95" },
  ],
  [
    { kind: "option", option: "tiers_temps" },
    { kind: "intervalle", bas: e3_3, basInclus: true, haut: null, hautInclus: true },
    { kind: "option", option: "sous_p90" },
  ],
  [
    { kind: "option", option: "tiers_temps" },
    { kind: "intervalle", bas: e3_3, basInclus: true, haut: null, hautInclus: true },
    { kind: "option", option: "entre_p90_et_p95" },
  ],
  [
    { kind: "option", option: "tiers_temps" },
    { kind: "intervalle", bas: e2_2, basInclus: true, haut: null, hautInclus: true },
    { kind: "option", option: "au_dessus_de_p95" },
  ],
  [
    { kind: "option", option: "mi_temps" },
    { kind: "intervalle", bas: null, basInclus: true, haut: e1_1, hautInclus: true },
    { kind: "tout" },
  ],
  [
    { kind: "option", option: "mi_temps" },
    { kind: "intervalle", bas: e2_2, basInclus: true, haut: e2_2, hautInclus: true },
    { kind: "option", option: "sous_p90" },
  ],
  [
    { kind: "option", option: "mi_temps" },
    { kind: "intervalle", bas: e2_2, basInclus: true, haut: e2_2, hautInclus: true },
    { kind: "option", option: "entre_p90_et_p95" },
  ],
  [
    { kind: "option", option: "mi_temps" },
    { kind: "intervalle", bas: e3_3, basInclus: true, haut: null, hautInclus: true },
    { kind: "option", option: "sous_p90" },
  ],
  [
    { kind: "option", option: "mi_temps" },
    { kind: "intervalle", bas: e3_3, basInclus: true, haut: null, hautInclus: true },
    { kind: "option", option: "entre_p90_et_p95" },
  ],
  [
    { kind: "option", option: "mi_temps" },
    { kind: "intervalle", bas: e2_2, basInclus: true, haut: null, hautInclus: true },
    { kind: "option", option: "au_dessus_de_p95" },
  ],
  [
    { kind: "option", option: "temps_plein" },
    { kind: "intervalle", bas: null, basInclus: true, haut: e1_1, hautInclus: true },
    { kind: "tout" },
  ],
  [
    { kind: "option", option: "temps_plein" },
    { kind: "intervalle", bas: e2_2, basInclus: true, haut: e2_2, hautInclus: true },
    { kind: "option", option: "sous_p90" },
  ],
  [
    { kind: "option", option: "temps_plein" },
    { kind: "intervalle", bas: e2_2, basInclus: true, haut: e2_2, hautInclus: true },
    { kind: "option", option: "entre_p90_et_p95" },
  ],
  [
    { kind: "option", option: "temps_plein" },
    { kind: "intervalle", bas: e3_3, basInclus: true, haut: null, hautInclus: true },
    { kind: "option", option: "sous_p90" },
  ],
  [
    { kind: "option", option: "temps_plein" },
    { kind: "intervalle", bas: e3_3, basInclus: true, haut: null, hautInclus: true },
    { kind: "option", option: "entre_p90_et_p95" },
  ],
  [
    { kind: "option", option: "temps_plein" },
    { kind: "intervalle", bas: e2_2, basInclus: true, haut: null, hautInclus: true },
    { kind: "option", option: "au_dessus_de_p95" },
  ],
];
const n5_12000 = constante(12000n, 1n);
const n6_9000 = constante(9000n, 1n);
const n7_7000 = constante(7000n, 1n);
const n8_8350 = constante(8350n, 1n);
const n9_18000 = constante(18000n, 1n);
const n10_13500 = constante(13500n, 1n);
const n11_10500 = constante(10500n, 1n);
const n12_12500 = constante(12500n, 1n);
const n13_36000 = constante(36000n, 1n);
const n14_27000 = constante(27000n, 1n);
const n15_21000 = constante(21000n, 1n);
const n16_25000 = constante(25000n, 1n);
const v17_valeurs: readonly Nombre[] = [
  n5_12000,
  n6_9000,
  n6_9000,
  n7_7000,
  n8_8350,
  n5_12000,
  n9_18000,
  n10_13500,
  n10_13500,
  n11_10500,
  n12_12500,
  n9_18000,
  n13_36000,
  n14_27000,
  n14_27000,
  n15_21000,
  n16_25000,
  n13_36000,
];
const n18_0 = constante(0n, 1n);
const entrees = entreesLues(DONNEES, [
  "activité_du_médecin",
  "année_du_contrat",
  "compatible_dmp",
  "contrat_assistant_médical",
  "feuilles_de_soins",
  "fse_télétransmises",
  "horaires_affichés",
  "lap_certifié",
  "messagerie_sécurisée",
  "quotité_assistant",
  "sesam_vitale_à_jour",
]);
const limites: readonly Limite[] = [];
/**
 * Les données, les règles et les éléments de cette version. Les nombres sont des rangs dans ce que rend `calculer` ;
 * ceux d'un élément : accès, condition propre, points, montant, mesure.
 */
export const description: Description = {
  dispositif: "aide_assistant_médical",
  version: "v1",
  entrees: entrees,
  limites: limites,
  elements: [element(l.l0_assistant_medical, 0, 1, null, 2, null)],
  points: null,
  montant: 2,
  resultats: [],
};
/** Pour expliquer chaque élément : sa place, et les rangs de ses conditions dans ce que rend `calculer`. */
export const raisons: readonly RaisonsDElement[] = [
  { genre: "indicateur", parent: null, atteint: 3, condition: 4, exige: null, seuil: null, unite: "" },
];

/** Le calcul. Une vérité peut rester ouverte, un nombre être encadré : données complètes ou non, ce sont les mêmes lignes. */
export function calculer(o: Algebre, donnees: readonly Suivie[]): readonly Suivie[] {
  const d0_activite_du_medecin = o.options(donnees, 0);
  const d1_annee_du_contrat = o.nombre(donnees, 1);
  const d2_compatible_dmp = o.verite(donnees, 2);
  const d3_contrat_assistant_medical = o.verite(donnees, 3);
  const d4_feuilles_de_soins = o.nombre(donnees, 4);
  const d5_fse_teletransmises = o.nombre(donnees, 5);
  const d6_horaires_affiches = o.verite(donnees, 6);
  const d7_lap_certifie = o.verite(donnees, 7);
  const d8_messagerie_securisee = o.verite(donnees, 8);
  const d9_quotite_assistant = o.options(donnees, 9);
  const d10_sesam_vitale_a_jour = o.verite(donnees, 10);

  // logiciel de forfait_structure
  const i2_forfait_structure_logiciel_condition = o.et(d7_lap_certifie, d2_compatible_dmp);
  const i4_forfait_structure_logiciel_atteint = o.acquis(i2_forfait_structure_logiciel_condition);

  // messagerie de forfait_structure
  const i8_forfait_structure_messagerie_atteint = o.acquis(d8_messagerie_securisee);

  // sesam_vitale de forfait_structure
  const i12_forfait_structure_sesam_vitale_atteint = o.acquis(d10_sesam_vitale_a_jour);

  // télétransmission de forfait_structure
  const i14_forfait_structure_teletransmission_mesure = o.part(
    o.quotient(d5_fse_teletransmises, d4_feuilles_de_soins, true),
  );
  const i16_forfait_structure_teletransmission_propre = o.comparer(
    "≥",
    i14_forfait_structure_teletransmission_mesure,
    n0_2_3,
  );
  const i17_forfait_structure_teletransmission_atteint = o.acquis(i16_forfait_structure_teletransmission_propre);

  // horaires de forfait_structure
  const i21_forfait_structure_horaires_atteint = o.acquis(d6_horaires_affiches);

  // volet 1 de forfait_structure
  const i22_forfait_structure_volet_1_exige = o.tous([
    i4_forfait_structure_logiciel_atteint,
    i8_forfait_structure_messagerie_atteint,
    i12_forfait_structure_sesam_vitale_atteint,
    i17_forfait_structure_teletransmission_atteint,
    i21_forfait_structure_horaires_atteint,
  ]);
  const i24_forfait_structure_volet_1_atteint = o.acquis(i22_forfait_structure_volet_1_exige);

  // assistant_médical (article 9-1 et suivants)
  const i26_assistant_medical_accessible = o.acquis(i24_forfait_structure_volet_1_atteint);
  const i28_assistant_medical_propre = o.propre(0, d3_contrat_assistant_medical);
  const i29_assistant_medical_atteint = o.et(i26_assistant_medical_accessible, o.acquis(i28_assistant_medical_propre));
  const i30_assistant_medical_montant_propre = o.tableNombre(
    t4_cellules,
    [d9_quotite_assistant, d1_annee_du_contrat, d0_activite_du_medecin],
    v17_valeurs,
  );
  const i31_assistant_medical_montant = o.siNombre(
    i29_assistant_medical_atteint,
    i30_assistant_medical_montant_propre,
    n18_0,
  );

  return [
    i26_assistant_medical_accessible,
    i28_assistant_medical_propre,
    i31_assistant_medical_montant,
    i29_assistant_medical_atteint,
    d3_contrat_assistant_medical,
  ];
}

/**
 * Évalue cette version, toutes données connues : verdicts, points en centièmes, montants en centimes, exacts.
 * Une donnée qui manque ou ne peut être lue fait refuser l'ensemble (`valide` vaut faux), sans lever d'erreur ; `estimer` se passe de ce qui manque.
 * De même un compte de plus de 2 147 483 647, ou des points et des euros qui ne sont pas des centièmes : `estimer` les prend.
 * Ce que cette version ne lit pas n'est pas contrôlé ici : `verifierDonnees` dit aussi les noms inconnus.
 */
export function evaluer(donnees: Donnees, exercice: number): ResultatDeVersion | DonneesRefusees {
  const enEntiers = evaluerEnEntiers(donnees, exercice);
  if (enEntiers !== null) return enEntiers;
  return refus(plan, entrees, limites, DONNEES, donnees);
}

/**
 * Estime cette version sur les données d'un cabinet. Une donnée absente n'est jamais zéro : le résultat est alors un encadrement.
 * Des données qui ne peuvent être lues sont refusées (`valide` vaut faux), sans lever d'erreur.
 */
export function estimer(donnees: Donnees, exercice: number): Estimation<NomDElement> | DonneesRefusees {
  return estimation<NomDElement>(description, calculer, DONNEES, donnees, exercice);
}

const sujet = sujetDeVersion<Donnees>(description, raisons, calculer, DONNEES, LIBELLES, evaluerEnEntiers, donneesLues);

/**
 * Contrôle des données quelconques : des données du bon type, ou les fautes, en français. Ne lève jamais d'erreur.
 * Une donnée absente, ou qui vaut undefined, est inconnue ; null est refusé.
 */
export function verifierDonnees(donnees: unknown): Verification<Donnees> {
  return verification<Donnees>(DONNEES, description.limites, donnees);
}

/** Les données que lisent ces règles et qui manquent encore. Vide : tout est connu. */
export function donneesAFournir(donnees: Donnees): readonly NomDeDonnee[] {
  return aFournir<NomDeDonnee>(description.entrees, donnees);
}

/**
 * Explique, données complètes ou non : pour chaque élément la mesure, le seuil, ce qui manque dans l'unité du cabinet, ce que l'atteindre
 * vaudrait, pourquoi il est refusé, l'acte et l'article ; en données et en phrases. `etapes` est le calcul entier, qui se refait à la main.
 * Chaque partie se calcule la première fois qu'on la lit ; `toJSON()` donne le tout en un objet simple, à étaler ou à copier.
 */
export function expliquer(donnees: Donnees, exercice: number): Explication<NomDElement> | DonneesRefusees {
  return explication<NomDElement, Donnees>(sujet, donnees, exercice);
}
