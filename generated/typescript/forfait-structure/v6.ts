// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v6 : exercice 2022 ; exercice 2023 ; exercices 2024 à 2025 ; exercices 2026 et suivants.
// Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6 ; Avenant n° 7.

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
import { donneesLues, evaluerEnEntiers, plan } from "./v6-entiers.ts";
import type { ResultatDeVersion } from "./v6-entiers.ts";
import * as l from "./elements.ts";
/** Nom d'un élément de cette version. */
export type NomDElement =
  | "volet 1"
  | "logiciel"
  | "messagerie"
  | "sesam_vitale"
  | "télétransmission"
  | "horaires"
  | "coordination"
  | "volet 2"
  | "téléservices"
  | "codage"
  | "parcours_complexes"
  | "étudiants"
  | "vidéotransmission"
  | "équipements_connectés"
  | "soins_non_programmés";
const n0_7 = constante(7n, 1n);
const n1_2_3 = constante(2n, 3n);
const n2_400 = constante(400n, 1n);
const n3_0 = constante(0n, 1n);
const n4_90 = constante(90n, 1n);
const n5_50 = constante(50n, 1n);
const n6_70 = constante(70n, 1n);
const n7_25 = constante(25n, 1n);
const n8_150 = constante(150n, 1n);
const entrees = entreesLues(DONNEES, [
  "accompagnement_parcours_complexes",
  "appareils_connectés",
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
  "soins_non_programmés_régulés",
  "équipement_vidéo",
  "étudiants_encadrés",
]);
const limites: readonly Limite[] = [];
/**
 * Les données, les règles et les éléments de cette version. Les nombres sont des rangs dans ce que rend `calculer` ;
 * ceux d'un élément : accès, condition propre, points, montant, mesure.
 */
export const description: Description = {
  dispositif: "forfait_structure",
  version: "v6",
  entrees: entrees,
  limites: limites,
  elements: [
    element(l.l19_volet_1, 0, 1, 2, 3, null),
    element(l.l1_logiciel, 0, 6, null, null, null),
    element(l.l2_messagerie, 0, 9, null, null, null),
    element(l.l3_sesam_vitale, 0, 12, null, null, null),
    element(l.l4_teletransmission, 0, 15, null, null, 16),
    element(l.l5_horaires, 0, 19, null, null, null),
    element(l.l16_coordination, 0, 22, null, null, null),
    element(l.l15_volet_2, 25, null, 26, 27, null),
    element(l.l7_teleservices, 25, 28, 29, 30, null),
    element(l.l8_codage, 25, 33, 34, 35, null),
    element(l.l17_parcours_complexes, 25, 38, 39, 40, null),
    element(l.l11_etudiants, 25, 43, 44, 45, null),
    element(l.l13_videotransmission, 25, 48, 49, 50, null),
    element(l.l14_equipements_connectes, 25, 53, 54, 55, null),
    element(l.l18_soins_non_programmes, 25, 58, 59, 60, null),
  ],
  points: 63,
  montant: 64,
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
  { genre: "indicateur", parent: "volet 1", atteint: 23, condition: 24, exige: null, seuil: null, unite: "" },
  { genre: "volet", parent: null, atteint: 25, condition: null, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 31, condition: 32, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 36, condition: 37, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 41, condition: 42, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 46, condition: 47, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 51, condition: 52, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 56, condition: 57, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 61, condition: 62, exige: null, seuil: null, unite: "" },
];

/** Le calcul. Une vérité peut rester ouverte, un nombre être encadré : données complètes ou non, ce sont les mêmes lignes. */
export function calculer(o: Algebre, donnees: readonly Suivie[]): readonly Suivie[] {
  const d0_accompagnement_parcours_complexes = o.verite(donnees, 0);
  const d1_appareils_connectes = o.verite(donnees, 1);
  const d2_bouquet_teleservices_atteint = o.verite(donnees, 2);
  const d3_codage_et_requetes = o.verite(donnees, 3);
  const d4_compatible_dmp = o.verite(donnees, 4);
  const d5_exercice_coordonne = o.verite(donnees, 5);
  const d6_feuilles_de_soins = o.nombre(donnees, 6);
  const d7_fse_teletransmises = o.nombre(donnees, 7);
  const d8_horaires_affiches = o.verite(donnees, 8);
  const d9_lap_certifie = o.verite(donnees, 9);
  const d10_messagerie_securisee = o.verite(donnees, 10);
  const d11_sesam_vitale_a_jour = o.verite(donnees, 11);
  const d12_soins_non_programmes_regules = o.verite(donnees, 12);
  const d13_equipement_video = o.verite(donnees, 13);
  const d14_etudiants_encadres = o.verite(donnees, 14);

  // logiciel (annexe 12, article 1.1)
  const i3_logiciel_condition = o.et(d9_lap_certifie, d4_compatible_dmp);
  const i4_logiciel_propre = o.propre(1, i3_logiciel_condition);
  const i5_logiciel_atteint = o.acquis(i4_logiciel_propre);

  // messagerie (annexe 12, article 1.2)
  const i8_messagerie_propre = o.propre(2, d10_messagerie_securisee);
  const i9_messagerie_atteint = o.acquis(i8_messagerie_propre);

  // sesam_vitale (annexe 12, article 1.3)
  const i12_sesam_vitale_propre = o.propre(3, d11_sesam_vitale_a_jour);
  const i13_sesam_vitale_atteint = o.acquis(i12_sesam_vitale_propre);

  // télétransmission (annexe 12, article 1.4)
  const i15_teletransmission_mesure = o.part(o.quotient(d7_fse_teletransmises, d6_feuilles_de_soins, true));
  const i17_teletransmission_propre = o.propre(4, o.comparer("≥", i15_teletransmission_mesure, n1_2_3));
  const i18_teletransmission_atteint = o.acquis(i17_teletransmission_propre);

  // horaires (annexe 12, article 1.5)
  const i21_horaires_propre = o.propre(5, d8_horaires_affiches);
  const i22_horaires_atteint = o.acquis(i21_horaires_propre);

  // coordination (article 20.2, indicateur 3)
  const i25_coordination_propre = o.propre(6, d5_exercice_coordonne);
  const i26_coordination_atteint = o.acquis(i25_coordination_propre);

  // volet 1 (article 20.1 et annexe 12, article 1)
  const i27_volet_1_exige = o.tous([
    i5_logiciel_atteint,
    i9_messagerie_atteint,
    i13_sesam_vitale_atteint,
    i18_teletransmission_atteint,
    i22_horaires_atteint,
    i26_coordination_atteint,
  ]);
  const i28_volet_1_propre = o.propre(0, i27_volet_1_exige);
  const i29_volet_1_atteint = o.acquis(i28_volet_1_propre);
  const i31_volet_1_points = o.siNombre(i29_volet_1_atteint, n2_400, n3_0);
  const i32_volet_1_montant_propre = o.produit(n2_400, n0_7);
  const i33_volet_1_montant = o.siNombre(i29_volet_1_atteint, i32_volet_1_montant_propre, n3_0);

  // volet 2 (article 20.2 et annexe 12, article 2)
  const i35_volet_2_accessible = o.acquis(i29_volet_1_atteint);

  // téléservices (annexe 12, volet 2, indicateur 1)
  const i39_teleservices_propre = o.propre(8, d2_bouquet_teleservices_atteint);
  const i40_teleservices_atteint = o.et(i35_volet_2_accessible, o.acquis(i39_teleservices_propre));
  const i42_teleservices_points = o.siNombre(i40_teleservices_atteint, n4_90, n3_0);

  // codage (annexe 12, volet 2, indicateur 2)
  const i45_codage_propre = o.propre(9, d3_codage_et_requetes);
  const i46_codage_atteint = o.et(i35_volet_2_accessible, o.acquis(i45_codage_propre));
  const i48_codage_points = o.siNombre(i46_codage_atteint, n5_50, n3_0);

  // parcours_complexes (annexe 12, volet 2, indicateur 4)
  const i51_parcours_complexes_propre = o.propre(10, d0_accompagnement_parcours_complexes);
  const i52_parcours_complexes_atteint = o.et(i35_volet_2_accessible, o.acquis(i51_parcours_complexes_propre));
  const i54_parcours_complexes_points = o.siNombre(i52_parcours_complexes_atteint, n6_70, n3_0);

  // étudiants (annexe 12, volet 2, indicateur 5)
  const i57_etudiants_propre = o.propre(11, d14_etudiants_encadres);
  const i58_etudiants_atteint = o.et(i35_volet_2_accessible, o.acquis(i57_etudiants_propre));
  const i60_etudiants_points = o.siNombre(i58_etudiants_atteint, n5_50, n3_0);

  // vidéotransmission (annexe 12, volet 2, indicateur 6)
  const i63_videotransmission_propre = o.propre(12, d13_equipement_video);
  const i64_videotransmission_atteint = o.et(i35_volet_2_accessible, o.acquis(i63_videotransmission_propre));
  const i66_videotransmission_points = o.siNombre(i64_videotransmission_atteint, n5_50, n3_0);

  // équipements_connectés (annexe 12, volet 2, indicateur 7)
  const i69_equipements_connectes_propre = o.propre(13, d1_appareils_connectes);
  const i70_equipements_connectes_atteint = o.et(i35_volet_2_accessible, o.acquis(i69_equipements_connectes_propre));
  const i72_equipements_connectes_points = o.siNombre(i70_equipements_connectes_atteint, n7_25, n3_0);

  // soins_non_programmés (annexe 12, volet 2, indicateur 8)
  const i75_soins_non_programmes_propre = o.propre(14, d12_soins_non_programmes_regules);
  const i76_soins_non_programmes_atteint = o.et(i35_volet_2_accessible, o.acquis(i75_soins_non_programmes_propre));
  const i78_soins_non_programmes_points = o.siNombre(i76_soins_non_programmes_atteint, n8_150, n3_0);

  // volet 2
  const i79_volet_2_points = o.siNombre(
    i35_volet_2_accessible,
    o.somme([
      i42_teleservices_points,
      i48_codage_points,
      i54_parcours_complexes_points,
      i60_etudiants_points,
      i66_videotransmission_points,
      i72_equipements_connectes_points,
      i78_soins_non_programmes_points,
    ]),
    n3_0,
  );

  // téléservices
  const i80_teleservices_montant_propre = o.produit(n4_90, n0_7);
  const i81_teleservices_montant = o.siNombre(i40_teleservices_atteint, i80_teleservices_montant_propre, n3_0);

  // codage
  const i82_codage_montant_propre = o.produit(n5_50, n0_7);
  const i83_codage_montant = o.siNombre(i46_codage_atteint, i82_codage_montant_propre, n3_0);

  // parcours_complexes
  const i84_parcours_complexes_montant_propre = o.produit(n6_70, n0_7);
  const i85_parcours_complexes_montant = o.siNombre(
    i52_parcours_complexes_atteint,
    i84_parcours_complexes_montant_propre,
    n3_0,
  );

  // étudiants
  const i86_etudiants_montant_propre = o.produit(n5_50, n0_7);
  const i87_etudiants_montant = o.siNombre(i58_etudiants_atteint, i86_etudiants_montant_propre, n3_0);

  // vidéotransmission
  const i88_videotransmission_montant_propre = o.produit(n5_50, n0_7);
  const i89_videotransmission_montant = o.siNombre(
    i64_videotransmission_atteint,
    i88_videotransmission_montant_propre,
    n3_0,
  );

  // équipements_connectés
  const i90_equipements_connectes_montant_propre = o.produit(n7_25, n0_7);
  const i91_equipements_connectes_montant = o.siNombre(
    i70_equipements_connectes_atteint,
    i90_equipements_connectes_montant_propre,
    n3_0,
  );

  // soins_non_programmés
  const i92_soins_non_programmes_montant_propre = o.produit(n8_150, n0_7);
  const i93_soins_non_programmes_montant = o.siNombre(
    i76_soins_non_programmes_atteint,
    i92_soins_non_programmes_montant_propre,
    n3_0,
  );

  // volet 2
  const i94_volet_2_montant = o.siNombre(
    i35_volet_2_accessible,
    o.somme([
      i81_teleservices_montant,
      i83_codage_montant,
      i85_parcours_complexes_montant,
      i87_etudiants_montant,
      i89_videotransmission_montant,
      i91_equipements_connectes_montant,
      i93_soins_non_programmes_montant,
    ]),
    n3_0,
  );

  // Ensemble
  const i95_dispositif_points = o.somme([i31_volet_1_points, i79_volet_2_points]);
  const i96_dispositif_montant = o.somme([i33_volet_1_montant, i94_volet_2_montant]);

  return [
    2,
    i28_volet_1_propre,
    i31_volet_1_points,
    i33_volet_1_montant,
    i29_volet_1_atteint,
    i27_volet_1_exige,
    i4_logiciel_propre,
    i5_logiciel_atteint,
    i3_logiciel_condition,
    i8_messagerie_propre,
    i9_messagerie_atteint,
    d10_messagerie_securisee,
    i12_sesam_vitale_propre,
    i13_sesam_vitale_atteint,
    d11_sesam_vitale_a_jour,
    i17_teletransmission_propre,
    i15_teletransmission_mesure,
    i18_teletransmission_atteint,
    n1_2_3,
    i21_horaires_propre,
    i22_horaires_atteint,
    d8_horaires_affiches,
    i25_coordination_propre,
    i26_coordination_atteint,
    d5_exercice_coordonne,
    i35_volet_2_accessible,
    i79_volet_2_points,
    i94_volet_2_montant,
    i39_teleservices_propre,
    i42_teleservices_points,
    i81_teleservices_montant,
    i40_teleservices_atteint,
    d2_bouquet_teleservices_atteint,
    i45_codage_propre,
    i48_codage_points,
    i83_codage_montant,
    i46_codage_atteint,
    d3_codage_et_requetes,
    i51_parcours_complexes_propre,
    i54_parcours_complexes_points,
    i85_parcours_complexes_montant,
    i52_parcours_complexes_atteint,
    d0_accompagnement_parcours_complexes,
    i57_etudiants_propre,
    i60_etudiants_points,
    i87_etudiants_montant,
    i58_etudiants_atteint,
    d14_etudiants_encadres,
    i63_videotransmission_propre,
    i66_videotransmission_points,
    i89_videotransmission_montant,
    i64_videotransmission_atteint,
    d13_equipement_video,
    i69_equipements_connectes_propre,
    i72_equipements_connectes_points,
    i91_equipements_connectes_montant,
    i70_equipements_connectes_atteint,
    d1_appareils_connectes,
    i75_soins_non_programmes_propre,
    i78_soins_non_programmes_points,
    i93_soins_non_programmes_montant,
    i76_soins_non_programmes_atteint,
    d12_soins_non_programmes_regules,
    i95_dispositif_points,
    i96_dispositif_montant,
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
