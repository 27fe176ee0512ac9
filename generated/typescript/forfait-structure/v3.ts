// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v3 : exercice 2019 ; exercices 2020 à 2021 ; exercice 2022 ; exercice 2023 ; exercices 2024 à 2025 ; exercices 2026 et suivants.
// Actes : Convention nationale des médecins libéraux du 25 août 2016.

import { constante } from "../runtime/valeurs.ts";
import { entreesLues } from "../runtime/lecture.ts";
import { element, estimation } from "../runtime/estimation.ts";
import { explication } from "../runtime/explications.ts";
import { sujetDeVersion } from "../runtime/sujet.ts";
import { aFournir, verification } from "../runtime/verification.ts";
import type { Algebre, Suivie } from "../runtime/algebre.ts";
import type { Description, DonneesRefusees, Estimation, Limite } from "../runtime/types.ts";
import type { Explication } from "../runtime/explications.ts";
import type { RaisonsDElement } from "../runtime/explique.ts";
import type { Verification } from "../runtime/verification.ts";
import { DONNEES } from "../donnees.ts";
import { LIBELLES } from "../libelles.ts";
import type { Donnees, NomDeDonnee } from "../donnees.ts";
import { refus } from "../runtime/refus.ts";
import { donneesLues, evaluerEnEntiers, plan } from "./v3-entiers.ts";
import type { ResultatDeVersion } from "./v3-entiers.ts";
import * as l from "./elements.ts";
/** Nom d'un élément de cette version. */
export type NomDElement =
  | "volet 1"
  | "logiciel"
  | "messagerie"
  | "sesam_vitale"
  | "télétransmission"
  | "horaires"
  | "volet 2"
  | "téléservices"
  | "codage"
  | "coordination"
  | "parcours_complexes"
  | "étudiants";
const n0_7 = constante(7n, 1n);
const n1_2_3 = constante(2n, 3n);
const n2_280 = constante(280n, 1n);
const n3_0 = constante(0n, 1n);
const n4_90 = constante(90n, 1n);
const n5_50 = constante(50n, 1n);
const n6_60 = constante(60n, 1n);
const n7_130 = constante(130n, 1n);
const entrees = entreesLues(DONNEES, [
  "accompagnement_parcours_complexes",
  "bouquet_téléservices_atteint",
  "codage_et_requêtes",
  "compatible_dmp",
  "exercice_coordonné",
  "feuilles_de_soins",
  "fse_télétransmises",
  "horaires_affichés",
  "lap_certifié",
  "messagerie_sécurisée",
  "sesam_vitale_à_jour",
  "étudiants_encadrés",
]);
const limites: readonly Limite[] = [];
/**
 * Les données, les règles et les éléments de cette version. Les nombres sont des rangs dans ce que rend `calculer` ;
 * ceux d'un élément : accès, condition propre, points, montant, mesure.
 */
export const description: Description = {
  dispositif: "forfait_structure",
  version: "v3",
  entrees: entrees,
  limites: limites,
  elements: [
    element(l.l0_volet_1, 0, 1, 2, 3, null),
    element(l.l1_logiciel, 0, 6, null, null, null),
    element(l.l2_messagerie, 0, 9, null, null, null),
    element(l.l3_sesam_vitale, 0, 12, null, null, null),
    element(l.l4_teletransmission, 0, 15, null, null, 16),
    element(l.l5_horaires, 0, 19, null, null, null),
    element(l.l6_volet_2, 22, null, 23, 24, null),
    element(l.l7_teleservices, 22, 25, 26, 27, null),
    element(l.l8_codage, 22, 30, 31, 32, null),
    element(l.l9_coordination, 22, 35, 36, 37, null),
    element(l.l10_parcours_complexes, 22, 40, 41, 42, null),
    element(l.l11_etudiants, 22, 45, 46, 47, null),
  ],
  points: 50,
  montant: 51,
  resultats: [],
};
/** Pour expliquer chaque élément : sa place, et les rangs de ses conditions dans ce que rend `calculer`. */
export const raisons: readonly RaisonsDElement[] = [
  { genre: "volet", parent: null, atteint: 4, condition: null, exige: 5, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 1", atteint: 7, condition: 8, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 1", atteint: 10, condition: 11, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 1", atteint: 13, condition: 14, exige: null, seuil: null, unite: "" },
  {
    genre: "indicateur",
    parent: "volet 1",
    atteint: 17,
    condition: null,
    exige: null,
    seuil: { regle: 18, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  { genre: "indicateur", parent: "volet 1", atteint: 20, condition: 21, exige: null, seuil: null, unite: "" },
  { genre: "volet", parent: null, atteint: 22, condition: null, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 28, condition: 29, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 33, condition: 34, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 38, condition: 39, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 43, condition: 44, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 48, condition: 49, exige: null, seuil: null, unite: "" },
];

/** Le calcul. Une vérité peut rester ouverte, un nombre être encadré : données complètes ou non, ce sont les mêmes lignes. */
export function calculer(o: Algebre, donnees: readonly Suivie[]): readonly Suivie[] {
  const d0_accompagnement_parcours_complexes = o.verite(donnees, 0);
  const d1_bouquet_teleservices_atteint = o.verite(donnees, 1);
  const d2_codage_et_requetes = o.verite(donnees, 2);
  const d3_compatible_dmp = o.verite(donnees, 3);
  const d4_exercice_coordonne = o.verite(donnees, 4);
  const d5_feuilles_de_soins = o.nombre(donnees, 5);
  const d6_fse_teletransmises = o.nombre(donnees, 6);
  const d7_horaires_affiches = o.verite(donnees, 7);
  const d8_lap_certifie = o.verite(donnees, 8);
  const d9_messagerie_securisee = o.verite(donnees, 9);
  const d10_sesam_vitale_a_jour = o.verite(donnees, 10);
  const d11_etudiants_encadres = o.verite(donnees, 11);

  // logiciel (annexe 12, article 1.1)
  const i3_logiciel_condition = o.et(d8_lap_certifie, d3_compatible_dmp);
  const i4_logiciel_propre = o.propre(1, i3_logiciel_condition);
  const i5_logiciel_atteint = o.acquis(i4_logiciel_propre);

  // messagerie (annexe 12, article 1.2)
  const i8_messagerie_propre = o.propre(2, d9_messagerie_securisee);
  const i9_messagerie_atteint = o.acquis(i8_messagerie_propre);

  // sesam_vitale (annexe 12, article 1.3)
  const i12_sesam_vitale_propre = o.propre(3, d10_sesam_vitale_a_jour);
  const i13_sesam_vitale_atteint = o.acquis(i12_sesam_vitale_propre);

  // télétransmission (annexe 12, article 1.4)
  const i15_teletransmission_mesure = o.part(o.quotient(d6_fse_teletransmises, d5_feuilles_de_soins, true));
  const i17_teletransmission_propre = o.propre(4, o.comparer("≥", i15_teletransmission_mesure, n1_2_3));
  const i18_teletransmission_atteint = o.acquis(i17_teletransmission_propre);

  // horaires (annexe 12, article 1.5)
  const i21_horaires_propre = o.propre(5, d7_horaires_affiches);
  const i22_horaires_atteint = o.acquis(i21_horaires_propre);

  // volet 1 (article 20.1 et annexe 12, article 1)
  const i23_volet_1_exige = o.tous([
    i5_logiciel_atteint,
    i9_messagerie_atteint,
    i13_sesam_vitale_atteint,
    i18_teletransmission_atteint,
    i22_horaires_atteint,
  ]);
  const i24_volet_1_propre = o.propre(0, i23_volet_1_exige);
  const i25_volet_1_atteint = o.acquis(i24_volet_1_propre);
  const i27_volet_1_points = o.siNombre(i25_volet_1_atteint, n2_280, n3_0);
  const i28_volet_1_montant_propre = o.produit(n2_280, n0_7);
  const i29_volet_1_montant = o.siNombre(i25_volet_1_atteint, i28_volet_1_montant_propre, n3_0);

  // volet 2 (article 20.2 et annexe 12, article 2)
  const i31_volet_2_accessible = o.acquis(i25_volet_1_atteint);

  // téléservices (annexe 12, volet 2, indicateur 1)
  const i35_teleservices_propre = o.propre(7, d1_bouquet_teleservices_atteint);
  const i36_teleservices_atteint = o.et(i31_volet_2_accessible, o.acquis(i35_teleservices_propre));
  const i38_teleservices_points = o.siNombre(i36_teleservices_atteint, n4_90, n3_0);

  // codage (annexe 12, volet 2, indicateur 2)
  const i41_codage_propre = o.propre(8, d2_codage_et_requetes);
  const i42_codage_atteint = o.et(i31_volet_2_accessible, o.acquis(i41_codage_propre));
  const i44_codage_points = o.siNombre(i42_codage_atteint, n5_50, n3_0);

  // coordination (article 20.2, indicateur 3)
  const i47_coordination_propre = o.propre(9, d4_exercice_coordonne);
  const i48_coordination_atteint = o.et(i31_volet_2_accessible, o.acquis(i47_coordination_propre));
  const i50_coordination_points = o.siNombre(i48_coordination_atteint, n6_60, n3_0);

  // parcours_complexes (annexe 12, volet 2, indicateur 4)
  const i53_parcours_complexes_propre = o.propre(10, d0_accompagnement_parcours_complexes);
  const i54_parcours_complexes_atteint = o.et(i31_volet_2_accessible, o.acquis(i53_parcours_complexes_propre));
  const i56_parcours_complexes_points = o.siNombre(i54_parcours_complexes_atteint, n7_130, n3_0);

  // étudiants (annexe 12, volet 2, indicateur 5)
  const i59_etudiants_propre = o.propre(11, d11_etudiants_encadres);
  const i60_etudiants_atteint = o.et(i31_volet_2_accessible, o.acquis(i59_etudiants_propre));
  const i62_etudiants_points = o.siNombre(i60_etudiants_atteint, n5_50, n3_0);

  // volet 2
  const i63_volet_2_points = o.siNombre(
    i31_volet_2_accessible,
    o.somme([
      i38_teleservices_points,
      i44_codage_points,
      i50_coordination_points,
      i56_parcours_complexes_points,
      i62_etudiants_points,
    ]),
    n3_0,
  );

  // téléservices
  const i64_teleservices_montant_propre = o.produit(n4_90, n0_7);
  const i65_teleservices_montant = o.siNombre(i36_teleservices_atteint, i64_teleservices_montant_propre, n3_0);

  // codage
  const i66_codage_montant_propre = o.produit(n5_50, n0_7);
  const i67_codage_montant = o.siNombre(i42_codage_atteint, i66_codage_montant_propre, n3_0);

  // coordination
  const i68_coordination_montant_propre = o.produit(n6_60, n0_7);
  const i69_coordination_montant = o.siNombre(i48_coordination_atteint, i68_coordination_montant_propre, n3_0);

  // parcours_complexes
  const i70_parcours_complexes_montant_propre = o.produit(n7_130, n0_7);
  const i71_parcours_complexes_montant = o.siNombre(
    i54_parcours_complexes_atteint,
    i70_parcours_complexes_montant_propre,
    n3_0,
  );

  // étudiants
  const i72_etudiants_montant_propre = o.produit(n5_50, n0_7);
  const i73_etudiants_montant = o.siNombre(i60_etudiants_atteint, i72_etudiants_montant_propre, n3_0);

  // volet 2
  const i74_volet_2_montant = o.siNombre(
    i31_volet_2_accessible,
    o.somme([
      i65_teleservices_montant,
      i67_codage_montant,
      i69_coordination_montant,
      i71_parcours_complexes_montant,
      i73_etudiants_montant,
    ]),
    n3_0,
  );

  // Ensemble
  const i75_dispositif_points = o.somme([i27_volet_1_points, i63_volet_2_points]);
  const i76_dispositif_montant = o.somme([i29_volet_1_montant, i74_volet_2_montant]);

  return [
    2,
    i24_volet_1_propre,
    i27_volet_1_points,
    i29_volet_1_montant,
    i25_volet_1_atteint,
    i23_volet_1_exige,
    i4_logiciel_propre,
    i5_logiciel_atteint,
    i3_logiciel_condition,
    i8_messagerie_propre,
    i9_messagerie_atteint,
    d9_messagerie_securisee,
    i12_sesam_vitale_propre,
    i13_sesam_vitale_atteint,
    d10_sesam_vitale_a_jour,
    i17_teletransmission_propre,
    i15_teletransmission_mesure,
    i18_teletransmission_atteint,
    n1_2_3,
    i21_horaires_propre,
    i22_horaires_atteint,
    d7_horaires_affiches,
    i31_volet_2_accessible,
    i63_volet_2_points,
    i74_volet_2_montant,
    i35_teleservices_propre,
    i38_teleservices_points,
    i65_teleservices_montant,
    i36_teleservices_atteint,
    d1_bouquet_teleservices_atteint,
    i41_codage_propre,
    i44_codage_points,
    i67_codage_montant,
    i42_codage_atteint,
    d2_codage_et_requetes,
    i47_coordination_propre,
    i50_coordination_points,
    i69_coordination_montant,
    i48_coordination_atteint,
    d4_exercice_coordonne,
    i53_parcours_complexes_propre,
    i56_parcours_complexes_points,
    i71_parcours_complexes_montant,
    i54_parcours_complexes_atteint,
    d0_accompagnement_parcours_complexes,
    i59_etudiants_propre,
    i62_etudiants_points,
    i73_etudiants_montant,
    i60_etudiants_atteint,
    d11_etudiants_encadres,
    i75_dispositif_points,
    i76_dispositif_montant,
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
