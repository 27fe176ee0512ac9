// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v3 : exercice 2019 ; exercices 2020 à 2021 ; exercice 2022 ; exercices 2023 et suivants.
// Actes : Convention nationale des médecins libéraux du 25 août 2016.

import { fraction } from "../runtime/exact.ts";
import { et, tous, acquis } from "../runtime/logique.ts";
import { comparer } from "../runtime/comparaison.ts";
import { produit, quotient, part, somme } from "../runtime/intervalle.ts";
import { constante, verite, nombre, siNombre } from "../runtime/valeurs.ts";
import { evaluation } from "../runtime/evaluation.ts";
import type { Description, DonneesRefusees, Evaluation, Valeur } from "../runtime/types.ts";
import { DONNEES_DECLAREES } from "../donnees.ts";
import type { Donnees } from "../donnees.ts";

/** Les éléments de cette version. */
export interface Elements {
  /**
   * Volet 1 « Équipement du cabinet ».
   * Article : article 20.1 et annexe 12, article 1.
   * Actes : Convention nationale des médecins libéraux du 25 août 2016.
   */
  readonly "volet 1": true;
  /**
   * Indicateur logiciel « Logiciel métier : LAP certifié HAS et compatible DMP ».
   * Article : annexe 12, article 1.1.
   * Actes : Convention nationale des médecins libéraux du 25 août 2016.
   */
  readonly "logiciel": true;
  /**
   * Indicateur messagerie « Messagerie sécurisée de santé ».
   * Article : annexe 12, article 1.2.
   * Actes : Convention nationale des médecins libéraux du 25 août 2016.
   */
  readonly "messagerie": true;
  /**
   * Indicateur sesam_vitale « Version du cahier des charges SESAM-Vitale ».
   * Article : annexe 12, article 1.3.
   * Actes : Convention nationale des médecins libéraux du 25 août 2016.
   */
  readonly "sesam_vitale": true;
  /**
   * Indicateur télétransmission « Taux de télétransmission ».
   * Article : annexe 12, article 1.4.
   * Actes : Convention nationale des médecins libéraux du 25 août 2016.
   */
  readonly "télétransmission": true;
  /**
   * Indicateur horaires « Affichage des horaires d'ouverture du cabinet ».
   * Article : annexe 12, article 1.5.
   * Actes : Convention nationale des médecins libéraux du 25 août 2016.
   */
  readonly "horaires": true;
  /**
   * Volet 2 « Services aux patients ».
   * Article : article 20.2 et annexe 12, article 2.
   * Actes : Convention nationale des médecins libéraux du 25 août 2016.
   */
  readonly "volet 2": true;
  /**
   * Indicateur téléservices « Bouquet de téléservices ».
   * Article : annexe 12, volet 2, indicateur 1.
   * Actes : Convention nationale des médecins libéraux du 25 août 2016.
   */
  readonly "téléservices": true;
  /**
   * Indicateur codage « Capacité à coder et requêter les données médicales ».
   * Article : annexe 12, volet 2, indicateur 2.
   * Actes : Convention nationale des médecins libéraux du 25 août 2016.
   */
  readonly "codage": true;
  /**
   * Indicateur coordination « Prise en charge coordonnée des patients ».
   * Article : article 20.2, indicateur 3.
   * Actes : Convention nationale des médecins libéraux du 25 août 2016.
   */
  readonly "coordination": true;
  /**
   * Indicateur parcours_complexes « Services aux patients en parcours de soins complexe ».
   * Article : annexe 12, volet 2, indicateur 4.
   * Actes : Convention nationale des médecins libéraux du 25 août 2016.
   */
  readonly "parcours_complexes": true;
  /**
   * Indicateur étudiants « Encadrement d'étudiants en médecine, niveau 1 ».
   * Article : annexe 12, volet 2, indicateur 5.
   * Actes : Convention nationale des médecins libéraux du 25 août 2016.
   */
  readonly "étudiants": true;
}

/** Nom d'un élément de cette version. */
export type NomDElement = keyof Elements;
/** Les données que lit cette version. */
export type DonneesLues = Pick<
  Donnees,
  | "accompagnement_parcours_complexes"
  | "bouquet_téléservices_atteint"
  | "codage_et_requêtes"
  | "compatible_dmp"
  | "exercice_coordonné"
  | "feuilles_de_soins"
  | "fse_télétransmises"
  | "horaires_affichés"
  | "lap_certifié"
  | "messagerie_sécurisée"
  | "sesam_vitale_à_jour"
  | "étudiants_encadrés"
>;
const n0_7 = constante(7n, 1n);
const n1_2_3 = constante(2n, 3n);
const n2_280 = constante(280n, 1n);
const n3_0 = constante(0n, 1n);
const n4_90 = constante(90n, 1n);
const n5_50 = constante(50n, 1n);
const n6_60 = constante(60n, 1n);
const n7_130 = constante(130n, 1n);
const e8_0 = fraction(0n, 1n);
/** Les données, les règles et les éléments de cette version, avec leurs actes et articles. */
export const description: Description<NomDElement> = {
  dispositif: "forfait_structure",
  libelle: "Forfait structure",
  version: "v3",
  entrees: [
    { nom: "accompagnement_parcours_complexes", genre: "booleen" },
    { nom: "bouquet_téléservices_atteint", genre: "booleen" },
    { nom: "codage_et_requêtes", genre: "booleen" },
    { nom: "compatible_dmp", genre: "booleen" },
    { nom: "exercice_coordonné", genre: "booleen" },
    { nom: "feuilles_de_soins", genre: "nombre", entier: true, min: e8_0 },
    { nom: "fse_télétransmises", genre: "nombre", entier: true, min: e8_0, auPlus: 5 },
    { nom: "horaires_affichés", genre: "booleen" },
    { nom: "lap_certifié", genre: "booleen" },
    { nom: "messagerie_sécurisée", genre: "booleen" },
    { nom: "sesam_vitale_à_jour", genre: "booleen" },
    { nom: "étudiants_encadrés", genre: "booleen" },
  ],
  regles: [
    "dispositif.valeur-du-point",
    "volet 1.accessible",
    "logiciel.accessible",
    "logiciel.condition",
    "logiciel.propre",
    "logiciel.atteint",
    "messagerie.accessible",
    "messagerie.condition",
    "messagerie.propre",
    "messagerie.atteint",
    "sesam_vitale.accessible",
    "sesam_vitale.condition",
    "sesam_vitale.propre",
    "sesam_vitale.atteint",
    "télétransmission.accessible",
    "télétransmission.mesure",
    "télétransmission.seuil",
    "télétransmission.propre",
    "télétransmission.atteint",
    "horaires.accessible",
    "horaires.condition",
    "horaires.propre",
    "horaires.atteint",
    "volet 1.exige",
    "volet 1.propre",
    "volet 1.atteint",
    "volet 1.points-propres",
    "volet 1.points",
    "volet 1.montant-propre",
    "volet 1.montant",
    "volet 2.prerequis",
    "volet 2.accessible",
    "volet 2.atteint",
    "téléservices.accessible",
    "téléservices.condition",
    "téléservices.propre",
    "téléservices.atteint",
    "téléservices.points-propres",
    "téléservices.points",
    "codage.accessible",
    "codage.condition",
    "codage.propre",
    "codage.atteint",
    "codage.points-propres",
    "codage.points",
    "coordination.accessible",
    "coordination.condition",
    "coordination.propre",
    "coordination.atteint",
    "coordination.points-propres",
    "coordination.points",
    "parcours_complexes.accessible",
    "parcours_complexes.condition",
    "parcours_complexes.propre",
    "parcours_complexes.atteint",
    "parcours_complexes.points-propres",
    "parcours_complexes.points",
    "étudiants.accessible",
    "étudiants.condition",
    "étudiants.propre",
    "étudiants.atteint",
    "étudiants.points-propres",
    "étudiants.points",
    "volet 2.points",
    "téléservices.montant-propre",
    "téléservices.montant",
    "codage.montant-propre",
    "codage.montant",
    "coordination.montant-propre",
    "coordination.montant",
    "parcours_complexes.montant-propre",
    "parcours_complexes.montant",
    "étudiants.montant-propre",
    "étudiants.montant",
    "volet 2.montant",
    "dispositif.points",
    "dispositif.montant",
  ],
  elements: [
    {
      nom: "volet 1",
      libelle: "Équipement du cabinet",
      accessible: 1,
      propre: 24,
      points: 27,
      montant: 29,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
      article: "article 20.1 et annexe 12, article 1",
    },
    {
      nom: "logiciel",
      libelle: "Logiciel métier : LAP certifié HAS et compatible DMP",
      accessible: 2,
      propre: 4,
      points: null,
      montant: null,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
      article: "annexe 12, article 1.1",
    },
    {
      nom: "messagerie",
      libelle: "Messagerie sécurisée de santé",
      accessible: 6,
      propre: 8,
      points: null,
      montant: null,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
      article: "annexe 12, article 1.2",
    },
    {
      nom: "sesam_vitale",
      libelle: "Version du cahier des charges SESAM-Vitale",
      accessible: 10,
      propre: 12,
      points: null,
      montant: null,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
      article: "annexe 12, article 1.3",
    },
    {
      nom: "télétransmission",
      libelle: "Taux de télétransmission",
      accessible: 14,
      propre: 17,
      points: null,
      montant: null,
      mesure: 15,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
      article: "annexe 12, article 1.4",
    },
    {
      nom: "horaires",
      libelle: "Affichage des horaires d'ouverture du cabinet",
      accessible: 19,
      propre: 21,
      points: null,
      montant: null,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
      article: "annexe 12, article 1.5",
    },
    {
      nom: "volet 2",
      libelle: "Services aux patients",
      accessible: 31,
      propre: null,
      points: 63,
      montant: 74,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
      article: "article 20.2 et annexe 12, article 2",
    },
    {
      nom: "téléservices",
      libelle: "Bouquet de téléservices",
      accessible: 33,
      propre: 35,
      points: 38,
      montant: 65,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
      article: "annexe 12, volet 2, indicateur 1",
    },
    {
      nom: "codage",
      libelle: "Capacité à coder et requêter les données médicales",
      accessible: 39,
      propre: 41,
      points: 44,
      montant: 67,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
      article: "annexe 12, volet 2, indicateur 2",
    },
    {
      nom: "coordination",
      libelle: "Prise en charge coordonnée des patients",
      accessible: 45,
      propre: 47,
      points: 50,
      montant: 69,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
      article: "article 20.2, indicateur 3",
    },
    {
      nom: "parcours_complexes",
      libelle: "Services aux patients en parcours de soins complexe",
      accessible: 51,
      propre: 53,
      points: 56,
      montant: 71,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
      article: "annexe 12, volet 2, indicateur 4",
    },
    {
      nom: "étudiants",
      libelle: "Encadrement d'étudiants en médecine, niveau 1",
      accessible: 57,
      propre: 59,
      points: 62,
      montant: 73,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
      article: "annexe 12, volet 2, indicateur 5",
    },
  ],
  points: 75,
  montant: 76,
  resultats: [],
};

/** La valeur de chaque règle, dans l'ordre de `description.regles`. */
export function calculer(donnees: readonly Valeur[], exercice: number): readonly Valeur[] {
  const d0_accompagnement_parcours_complexes = verite(donnees, 0);
  const d1_bouquet_teleservices_atteint = verite(donnees, 1);
  const d2_codage_et_requetes = verite(donnees, 2);
  const d3_compatible_dmp = verite(donnees, 3);
  const d4_exercice_coordonne = verite(donnees, 4);
  const d5_feuilles_de_soins = nombre(donnees, 5);
  const d6_fse_teletransmises = nombre(donnees, 6);
  const d7_horaires_affiches = verite(donnees, 7);
  const d8_lap_certifie = verite(donnees, 8);
  const d9_messagerie_securisee = verite(donnees, 9);
  const d10_sesam_vitale_a_jour = verite(donnees, 10);
  const d11_etudiants_encadres = verite(donnees, 11);

  // Forfait structure
  const i0_dispositif_valeur_du_point = n0_7;

  // Volet 1 « Équipement du cabinet ».
  // Article : article 20.1 et annexe 12, article 1.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i1_volet_1_accessible = 2;

  // Indicateur logiciel « Logiciel métier : LAP certifié HAS et compatible DMP ».
  // Article : annexe 12, article 1.1.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i2_logiciel_accessible = i1_volet_1_accessible;
  const i3_logiciel_condition = et(d8_lap_certifie, d3_compatible_dmp);
  const i4_logiciel_propre = i3_logiciel_condition;
  const i5_logiciel_atteint = et(i2_logiciel_accessible, acquis(i4_logiciel_propre));

  // Indicateur messagerie « Messagerie sécurisée de santé ».
  // Article : annexe 12, article 1.2.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i6_messagerie_accessible = i1_volet_1_accessible;
  const i7_messagerie_condition = d9_messagerie_securisee;
  const i8_messagerie_propre = i7_messagerie_condition;
  const i9_messagerie_atteint = et(i6_messagerie_accessible, acquis(i8_messagerie_propre));

  // Indicateur sesam_vitale « Version du cahier des charges SESAM-Vitale ».
  // Article : annexe 12, article 1.3.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i10_sesam_vitale_accessible = i1_volet_1_accessible;
  const i11_sesam_vitale_condition = d10_sesam_vitale_a_jour;
  const i12_sesam_vitale_propre = i11_sesam_vitale_condition;
  const i13_sesam_vitale_atteint = et(i10_sesam_vitale_accessible, acquis(i12_sesam_vitale_propre));

  // Indicateur télétransmission « Taux de télétransmission ».
  // Article : annexe 12, article 1.4.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i14_teletransmission_accessible = i1_volet_1_accessible;
  const i15_teletransmission_mesure = part(quotient(d6_fse_teletransmises, d5_feuilles_de_soins, true));
  const i16_teletransmission_seuil = n1_2_3;
  const i17_teletransmission_propre = comparer("≥", i15_teletransmission_mesure, i16_teletransmission_seuil);
  const i18_teletransmission_atteint = et(i14_teletransmission_accessible, acquis(i17_teletransmission_propre));

  // Indicateur horaires « Affichage des horaires d'ouverture du cabinet ».
  // Article : annexe 12, article 1.5.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i19_horaires_accessible = i1_volet_1_accessible;
  const i20_horaires_condition = d7_horaires_affiches;
  const i21_horaires_propre = i20_horaires_condition;
  const i22_horaires_atteint = et(i19_horaires_accessible, acquis(i21_horaires_propre));

  // Volet 1 « Équipement du cabinet ».
  // Article : article 20.1 et annexe 12, article 1.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i23_volet_1_exige = tous([
    i5_logiciel_atteint,
    i9_messagerie_atteint,
    i13_sesam_vitale_atteint,
    i18_teletransmission_atteint,
    i22_horaires_atteint,
  ]);
  const i24_volet_1_propre = i23_volet_1_exige;
  const i25_volet_1_atteint = et(i1_volet_1_accessible, acquis(i24_volet_1_propre));
  const i26_volet_1_points_propres = n2_280;
  const i27_volet_1_points = siNombre(i25_volet_1_atteint, i26_volet_1_points_propres, n3_0);
  const i28_volet_1_montant_propre = produit(i26_volet_1_points_propres, i0_dispositif_valeur_du_point);
  const i29_volet_1_montant = siNombre(i25_volet_1_atteint, i28_volet_1_montant_propre, n3_0);

  // Volet 2 « Services aux patients ».
  // Article : article 20.2 et annexe 12, article 2.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i30_volet_2_prerequis = i25_volet_1_atteint;
  const i31_volet_2_accessible = acquis(i30_volet_2_prerequis);
  const i32_volet_2_atteint = i31_volet_2_accessible;

  // Indicateur téléservices « Bouquet de téléservices ».
  // Article : annexe 12, volet 2, indicateur 1.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i33_teleservices_accessible = i31_volet_2_accessible;
  const i34_teleservices_condition = d1_bouquet_teleservices_atteint;
  const i35_teleservices_propre = i34_teleservices_condition;
  const i36_teleservices_atteint = et(i33_teleservices_accessible, acquis(i35_teleservices_propre));
  const i37_teleservices_points_propres = n4_90;
  const i38_teleservices_points = siNombre(i36_teleservices_atteint, i37_teleservices_points_propres, n3_0);

  // Indicateur codage « Capacité à coder et requêter les données médicales ».
  // Article : annexe 12, volet 2, indicateur 2.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i39_codage_accessible = i31_volet_2_accessible;
  const i40_codage_condition = d2_codage_et_requetes;
  const i41_codage_propre = i40_codage_condition;
  const i42_codage_atteint = et(i39_codage_accessible, acquis(i41_codage_propre));
  const i43_codage_points_propres = n5_50;
  const i44_codage_points = siNombre(i42_codage_atteint, i43_codage_points_propres, n3_0);

  // Indicateur coordination « Prise en charge coordonnée des patients ».
  // Article : article 20.2, indicateur 3.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i45_coordination_accessible = i31_volet_2_accessible;
  const i46_coordination_condition = d4_exercice_coordonne;
  const i47_coordination_propre = i46_coordination_condition;
  const i48_coordination_atteint = et(i45_coordination_accessible, acquis(i47_coordination_propre));
  const i49_coordination_points_propres = n6_60;
  const i50_coordination_points = siNombre(i48_coordination_atteint, i49_coordination_points_propres, n3_0);

  // Indicateur parcours_complexes « Services aux patients en parcours de soins complexe ».
  // Article : annexe 12, volet 2, indicateur 4.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i51_parcours_complexes_accessible = i31_volet_2_accessible;
  const i52_parcours_complexes_condition = d0_accompagnement_parcours_complexes;
  const i53_parcours_complexes_propre = i52_parcours_complexes_condition;
  const i54_parcours_complexes_atteint = et(i51_parcours_complexes_accessible, acquis(i53_parcours_complexes_propre));
  const i55_parcours_complexes_points_propres = n7_130;
  const i56_parcours_complexes_points = siNombre(
    i54_parcours_complexes_atteint,
    i55_parcours_complexes_points_propres,
    n3_0,
  );

  // Indicateur étudiants « Encadrement d'étudiants en médecine, niveau 1 ».
  // Article : annexe 12, volet 2, indicateur 5.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i57_etudiants_accessible = i31_volet_2_accessible;
  const i58_etudiants_condition = d11_etudiants_encadres;
  const i59_etudiants_propre = i58_etudiants_condition;
  const i60_etudiants_atteint = et(i57_etudiants_accessible, acquis(i59_etudiants_propre));
  const i61_etudiants_points_propres = n5_50;
  const i62_etudiants_points = siNombre(i60_etudiants_atteint, i61_etudiants_points_propres, n3_0);

  // Volet 2 « Services aux patients ».
  // Article : article 20.2 et annexe 12, article 2.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i63_volet_2_points = siNombre(
    i32_volet_2_atteint,
    somme([
      i38_teleservices_points,
      i44_codage_points,
      i50_coordination_points,
      i56_parcours_complexes_points,
      i62_etudiants_points,
    ]),
    n3_0,
  );

  // Indicateur téléservices « Bouquet de téléservices ».
  // Article : annexe 12, volet 2, indicateur 1.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i64_teleservices_montant_propre = produit(i37_teleservices_points_propres, i0_dispositif_valeur_du_point);
  const i65_teleservices_montant = siNombre(i36_teleservices_atteint, i64_teleservices_montant_propre, n3_0);

  // Indicateur codage « Capacité à coder et requêter les données médicales ».
  // Article : annexe 12, volet 2, indicateur 2.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i66_codage_montant_propre = produit(i43_codage_points_propres, i0_dispositif_valeur_du_point);
  const i67_codage_montant = siNombre(i42_codage_atteint, i66_codage_montant_propre, n3_0);

  // Indicateur coordination « Prise en charge coordonnée des patients ».
  // Article : article 20.2, indicateur 3.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i68_coordination_montant_propre = produit(i49_coordination_points_propres, i0_dispositif_valeur_du_point);
  const i69_coordination_montant = siNombre(i48_coordination_atteint, i68_coordination_montant_propre, n3_0);

  // Indicateur parcours_complexes « Services aux patients en parcours de soins complexe ».
  // Article : annexe 12, volet 2, indicateur 4.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i70_parcours_complexes_montant_propre = produit(
    i55_parcours_complexes_points_propres,
    i0_dispositif_valeur_du_point,
  );
  const i71_parcours_complexes_montant = siNombre(
    i54_parcours_complexes_atteint,
    i70_parcours_complexes_montant_propre,
    n3_0,
  );

  // Indicateur étudiants « Encadrement d'étudiants en médecine, niveau 1 ».
  // Article : annexe 12, volet 2, indicateur 5.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i72_etudiants_montant_propre = produit(i61_etudiants_points_propres, i0_dispositif_valeur_du_point);
  const i73_etudiants_montant = siNombre(i60_etudiants_atteint, i72_etudiants_montant_propre, n3_0);

  // Volet 2 « Services aux patients ».
  // Article : article 20.2 et annexe 12, article 2.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i74_volet_2_montant = siNombre(
    i32_volet_2_atteint,
    somme([
      i65_teleservices_montant,
      i67_codage_montant,
      i69_coordination_montant,
      i71_parcours_complexes_montant,
      i73_etudiants_montant,
    ]),
    n3_0,
  );

  // Forfait structure
  const i75_dispositif_points = somme([i27_volet_1_points, i63_volet_2_points]);
  const i76_dispositif_montant = somme([i29_volet_1_montant, i74_volet_2_montant]);

  return [
    i0_dispositif_valeur_du_point,
    i1_volet_1_accessible,
    i2_logiciel_accessible,
    i3_logiciel_condition,
    i4_logiciel_propre,
    i5_logiciel_atteint,
    i6_messagerie_accessible,
    i7_messagerie_condition,
    i8_messagerie_propre,
    i9_messagerie_atteint,
    i10_sesam_vitale_accessible,
    i11_sesam_vitale_condition,
    i12_sesam_vitale_propre,
    i13_sesam_vitale_atteint,
    i14_teletransmission_accessible,
    i15_teletransmission_mesure,
    i16_teletransmission_seuil,
    i17_teletransmission_propre,
    i18_teletransmission_atteint,
    i19_horaires_accessible,
    i20_horaires_condition,
    i21_horaires_propre,
    i22_horaires_atteint,
    i23_volet_1_exige,
    i24_volet_1_propre,
    i25_volet_1_atteint,
    i26_volet_1_points_propres,
    i27_volet_1_points,
    i28_volet_1_montant_propre,
    i29_volet_1_montant,
    i30_volet_2_prerequis,
    i31_volet_2_accessible,
    i32_volet_2_atteint,
    i33_teleservices_accessible,
    i34_teleservices_condition,
    i35_teleservices_propre,
    i36_teleservices_atteint,
    i37_teleservices_points_propres,
    i38_teleservices_points,
    i39_codage_accessible,
    i40_codage_condition,
    i41_codage_propre,
    i42_codage_atteint,
    i43_codage_points_propres,
    i44_codage_points,
    i45_coordination_accessible,
    i46_coordination_condition,
    i47_coordination_propre,
    i48_coordination_atteint,
    i49_coordination_points_propres,
    i50_coordination_points,
    i51_parcours_complexes_accessible,
    i52_parcours_complexes_condition,
    i53_parcours_complexes_propre,
    i54_parcours_complexes_atteint,
    i55_parcours_complexes_points_propres,
    i56_parcours_complexes_points,
    i57_etudiants_accessible,
    i58_etudiants_condition,
    i59_etudiants_propre,
    i60_etudiants_atteint,
    i61_etudiants_points_propres,
    i62_etudiants_points,
    i63_volet_2_points,
    i64_teleservices_montant_propre,
    i65_teleservices_montant,
    i66_codage_montant_propre,
    i67_codage_montant,
    i68_coordination_montant_propre,
    i69_coordination_montant,
    i70_parcours_complexes_montant_propre,
    i71_parcours_complexes_montant,
    i72_etudiants_montant_propre,
    i73_etudiants_montant,
    i74_volet_2_montant,
    i75_dispositif_points,
    i76_dispositif_montant,
  ];
}

/**
 * Évalue cette version sur les données d'un cabinet. Une donnée absente n'est jamais zéro : le résultat est alors un encadrement.
 * Des données qui ne peuvent être lues sont refusées (`valide` vaut faux), sans lever d'erreur.
 */
export function evaluer(donnees: Donnees, exercice: number): Evaluation<NomDElement> | DonneesRefusees {
  return evaluation(description, calculer, DONNEES_DECLAREES, donnees, exercice);
}
