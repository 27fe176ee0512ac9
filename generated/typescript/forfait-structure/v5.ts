// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v5 : exercice 2019.
// Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6 ; Avenant n° 7.

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
   * Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6.
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
  /**
   * Indicateur vidéotransmission « Équipement pour vidéotransmission sécurisée ».
   * Article : annexe 12, volet 2, indicateur 6.
   * Actes : Avenant n° 6.
   */
  readonly "vidéotransmission": true;
  /**
   * Indicateur équipements_connectés « Équipements médicaux connectés ».
   * Article : annexe 12, volet 2, indicateur 7.
   * Actes : Avenant n° 6.
   */
  readonly "équipements_connectés": true;
  /**
   * Volet 3 « Aide à l'emploi d'un assistant médical ».
   * Article : articles 9-1 et suivants.
   * Actes : Avenant n° 7.
   */
  readonly "volet 3": true;
  /**
   * Indicateur assistant_médical « Contrat d'aide à l'emploi d'un assistant médical ».
   * Article : article 9-1.
   * Actes : Avenant n° 7.
   */
  readonly "assistant_médical": true;
}

/** Nom d'un élément de cette version. */
export type NomDElement = keyof Elements;
/** Les données que lit cette version. */
export type DonneesLues = Pick<
  Donnees,
  | "accompagnement_parcours_complexes"
  | "appareils_connectés"
  | "bouquet_téléservices_atteint"
  | "codage_et_requêtes"
  | "compatible_dmp"
  | "contrat_assistant_médical"
  | "exercice_coordonné"
  | "feuilles_de_soins"
  | "fse_télétransmises"
  | "horaires_affichés"
  | "lap_certifié"
  | "messagerie_sécurisée"
  | "sesam_vitale_à_jour"
  | "équipement_vidéo"
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
const n8_25 = constante(25n, 1n);
const e9_0 = fraction(0n, 1n);
/** Les données, les règles et les éléments de cette version, avec leurs actes et articles. */
export const description: Description<NomDElement> = {
  dispositif: "forfait_structure",
  libelle: "Forfait structure",
  version: "v5",
  entrees: [
    { nom: "accompagnement_parcours_complexes", genre: "booleen" },
    { nom: "appareils_connectés", genre: "booleen" },
    { nom: "bouquet_téléservices_atteint", genre: "booleen" },
    { nom: "codage_et_requêtes", genre: "booleen" },
    { nom: "compatible_dmp", genre: "booleen" },
    { nom: "contrat_assistant_médical", genre: "booleen" },
    { nom: "exercice_coordonné", genre: "booleen" },
    { nom: "feuilles_de_soins", genre: "nombre", entier: true, min: e9_0 },
    { nom: "fse_télétransmises", genre: "nombre", entier: true, min: e9_0, auPlus: 7 },
    { nom: "horaires_affichés", genre: "booleen" },
    { nom: "lap_certifié", genre: "booleen" },
    { nom: "messagerie_sécurisée", genre: "booleen" },
    { nom: "sesam_vitale_à_jour", genre: "booleen" },
    { nom: "équipement_vidéo", genre: "booleen" },
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
    "volet 3.prerequis",
    "volet 3.accessible",
    "assistant_médical.accessible",
    "assistant_médical.condition",
    "assistant_médical.propre",
    "assistant_médical.atteint",
    "aide_assistant_ouverte",
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
    "vidéotransmission.accessible",
    "vidéotransmission.condition",
    "vidéotransmission.propre",
    "vidéotransmission.atteint",
    "vidéotransmission.points-propres",
    "vidéotransmission.points",
    "équipements_connectés.accessible",
    "équipements_connectés.condition",
    "équipements_connectés.propre",
    "équipements_connectés.atteint",
    "équipements_connectés.points-propres",
    "équipements_connectés.points",
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
    "vidéotransmission.montant-propre",
    "vidéotransmission.montant",
    "équipements_connectés.montant-propre",
    "équipements_connectés.montant",
    "volet 2.montant",
    "volet 3.atteint",
    "dispositif.points",
    "dispositif.montant",
  ],
  elements: [
    {
      nom: "volet 1",
      libelle: "Équipement du cabinet",
      accessible: 1,
      propre: 24,
      points: 34,
      montant: 36,
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
      accessible: 38,
      propre: null,
      points: 82,
      montant: 97,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 6"],
      article: "article 20.2 et annexe 12, article 2",
    },
    {
      nom: "téléservices",
      libelle: "Bouquet de téléservices",
      accessible: 40,
      propre: 42,
      points: 45,
      montant: 84,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
      article: "annexe 12, volet 2, indicateur 1",
    },
    {
      nom: "codage",
      libelle: "Capacité à coder et requêter les données médicales",
      accessible: 46,
      propre: 48,
      points: 51,
      montant: 86,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
      article: "annexe 12, volet 2, indicateur 2",
    },
    {
      nom: "coordination",
      libelle: "Prise en charge coordonnée des patients",
      accessible: 52,
      propre: 54,
      points: 57,
      montant: 88,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
      article: "article 20.2, indicateur 3",
    },
    {
      nom: "parcours_complexes",
      libelle: "Services aux patients en parcours de soins complexe",
      accessible: 58,
      propre: 60,
      points: 63,
      montant: 90,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
      article: "annexe 12, volet 2, indicateur 4",
    },
    {
      nom: "étudiants",
      libelle: "Encadrement d'étudiants en médecine, niveau 1",
      accessible: 64,
      propre: 66,
      points: 69,
      montant: 92,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
      article: "annexe 12, volet 2, indicateur 5",
    },
    {
      nom: "vidéotransmission",
      libelle: "Équipement pour vidéotransmission sécurisée",
      accessible: 70,
      propre: 72,
      points: 75,
      montant: 94,
      mesure: null,
      actes: ["Avenant n° 6"],
      article: "annexe 12, volet 2, indicateur 6",
    },
    {
      nom: "équipements_connectés",
      libelle: "Équipements médicaux connectés",
      accessible: 76,
      propre: 78,
      points: 81,
      montant: 96,
      mesure: null,
      actes: ["Avenant n° 6"],
      article: "annexe 12, volet 2, indicateur 7",
    },
    {
      nom: "volet 3",
      libelle: "Aide à l'emploi d'un assistant médical",
      accessible: 27,
      propre: null,
      points: null,
      montant: null,
      mesure: null,
      actes: ["Avenant n° 7"],
      article: "articles 9-1 et suivants",
    },
    {
      nom: "assistant_médical",
      libelle: "Contrat d'aide à l'emploi d'un assistant médical",
      accessible: 28,
      propre: 30,
      points: null,
      montant: null,
      mesure: null,
      actes: ["Avenant n° 7"],
      article: "article 9-1",
    },
  ],
  points: 99,
  montant: 100,
  resultats: [{ nom: "aide_assistant_ouverte", libelle: "Aide à l'emploi d'un assistant médical ouverte", regle: 32 }],
};

/** La valeur de chaque règle, dans l'ordre de `description.regles`. */
export function calculer(donnees: readonly Valeur[], exercice: number): readonly Valeur[] {
  const d0_accompagnement_parcours_complexes = verite(donnees, 0);
  const d1_appareils_connectes = verite(donnees, 1);
  const d2_bouquet_teleservices_atteint = verite(donnees, 2);
  const d3_codage_et_requetes = verite(donnees, 3);
  const d4_compatible_dmp = verite(donnees, 4);
  const d5_contrat_assistant_medical = verite(donnees, 5);
  const d6_exercice_coordonne = verite(donnees, 6);
  const d7_feuilles_de_soins = nombre(donnees, 7);
  const d8_fse_teletransmises = nombre(donnees, 8);
  const d9_horaires_affiches = verite(donnees, 9);
  const d10_lap_certifie = verite(donnees, 10);
  const d11_messagerie_securisee = verite(donnees, 11);
  const d12_sesam_vitale_a_jour = verite(donnees, 12);
  const d13_equipement_video = verite(donnees, 13);
  const d14_etudiants_encadres = verite(donnees, 14);

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
  const i3_logiciel_condition = et(d10_lap_certifie, d4_compatible_dmp);
  const i4_logiciel_propre = i3_logiciel_condition;
  const i5_logiciel_atteint = et(i2_logiciel_accessible, acquis(i4_logiciel_propre));

  // Indicateur messagerie « Messagerie sécurisée de santé ».
  // Article : annexe 12, article 1.2.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i6_messagerie_accessible = i1_volet_1_accessible;
  const i7_messagerie_condition = d11_messagerie_securisee;
  const i8_messagerie_propre = i7_messagerie_condition;
  const i9_messagerie_atteint = et(i6_messagerie_accessible, acquis(i8_messagerie_propre));

  // Indicateur sesam_vitale « Version du cahier des charges SESAM-Vitale ».
  // Article : annexe 12, article 1.3.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i10_sesam_vitale_accessible = i1_volet_1_accessible;
  const i11_sesam_vitale_condition = d12_sesam_vitale_a_jour;
  const i12_sesam_vitale_propre = i11_sesam_vitale_condition;
  const i13_sesam_vitale_atteint = et(i10_sesam_vitale_accessible, acquis(i12_sesam_vitale_propre));

  // Indicateur télétransmission « Taux de télétransmission ».
  // Article : annexe 12, article 1.4.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i14_teletransmission_accessible = i1_volet_1_accessible;
  const i15_teletransmission_mesure = part(quotient(d8_fse_teletransmises, d7_feuilles_de_soins, true));
  const i16_teletransmission_seuil = n1_2_3;
  const i17_teletransmission_propre = comparer("≥", i15_teletransmission_mesure, i16_teletransmission_seuil);
  const i18_teletransmission_atteint = et(i14_teletransmission_accessible, acquis(i17_teletransmission_propre));

  // Indicateur horaires « Affichage des horaires d'ouverture du cabinet ».
  // Article : annexe 12, article 1.5.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i19_horaires_accessible = i1_volet_1_accessible;
  const i20_horaires_condition = d9_horaires_affiches;
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

  // Volet 3 « Aide à l'emploi d'un assistant médical ».
  // Article : articles 9-1 et suivants.
  // Actes : Avenant n° 7.
  const i26_volet_3_prerequis = i25_volet_1_atteint;
  const i27_volet_3_accessible = acquis(i26_volet_3_prerequis);

  // Indicateur assistant_médical « Contrat d'aide à l'emploi d'un assistant médical ».
  // Article : article 9-1.
  // Actes : Avenant n° 7.
  const i28_assistant_medical_accessible = i27_volet_3_accessible;
  const i29_assistant_medical_condition = d5_contrat_assistant_medical;
  const i30_assistant_medical_propre = i29_assistant_medical_condition;
  const i31_assistant_medical_atteint = et(i28_assistant_medical_accessible, acquis(i30_assistant_medical_propre));

  // aide_assistant_ouverte
  const i32_aide_assistant_ouverte = i31_assistant_medical_atteint;

  // Volet 1 « Équipement du cabinet ».
  // Article : article 20.1 et annexe 12, article 1.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i33_volet_1_points_propres = n2_280;
  const i34_volet_1_points = siNombre(i25_volet_1_atteint, i33_volet_1_points_propres, n3_0);
  const i35_volet_1_montant_propre = produit(i33_volet_1_points_propres, i0_dispositif_valeur_du_point);
  const i36_volet_1_montant = siNombre(i25_volet_1_atteint, i35_volet_1_montant_propre, n3_0);

  // Volet 2 « Services aux patients ».
  // Article : article 20.2 et annexe 12, article 2.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6.
  const i37_volet_2_prerequis = i25_volet_1_atteint;
  const i38_volet_2_accessible = acquis(i37_volet_2_prerequis);
  const i39_volet_2_atteint = i38_volet_2_accessible;

  // Indicateur téléservices « Bouquet de téléservices ».
  // Article : annexe 12, volet 2, indicateur 1.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i40_teleservices_accessible = i38_volet_2_accessible;
  const i41_teleservices_condition = d2_bouquet_teleservices_atteint;
  const i42_teleservices_propre = i41_teleservices_condition;
  const i43_teleservices_atteint = et(i40_teleservices_accessible, acquis(i42_teleservices_propre));
  const i44_teleservices_points_propres = n4_90;
  const i45_teleservices_points = siNombre(i43_teleservices_atteint, i44_teleservices_points_propres, n3_0);

  // Indicateur codage « Capacité à coder et requêter les données médicales ».
  // Article : annexe 12, volet 2, indicateur 2.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i46_codage_accessible = i38_volet_2_accessible;
  const i47_codage_condition = d3_codage_et_requetes;
  const i48_codage_propre = i47_codage_condition;
  const i49_codage_atteint = et(i46_codage_accessible, acquis(i48_codage_propre));
  const i50_codage_points_propres = n5_50;
  const i51_codage_points = siNombre(i49_codage_atteint, i50_codage_points_propres, n3_0);

  // Indicateur coordination « Prise en charge coordonnée des patients ».
  // Article : article 20.2, indicateur 3.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i52_coordination_accessible = i38_volet_2_accessible;
  const i53_coordination_condition = d6_exercice_coordonne;
  const i54_coordination_propre = i53_coordination_condition;
  const i55_coordination_atteint = et(i52_coordination_accessible, acquis(i54_coordination_propre));
  const i56_coordination_points_propres = n6_60;
  const i57_coordination_points = siNombre(i55_coordination_atteint, i56_coordination_points_propres, n3_0);

  // Indicateur parcours_complexes « Services aux patients en parcours de soins complexe ».
  // Article : annexe 12, volet 2, indicateur 4.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i58_parcours_complexes_accessible = i38_volet_2_accessible;
  const i59_parcours_complexes_condition = d0_accompagnement_parcours_complexes;
  const i60_parcours_complexes_propre = i59_parcours_complexes_condition;
  const i61_parcours_complexes_atteint = et(i58_parcours_complexes_accessible, acquis(i60_parcours_complexes_propre));
  const i62_parcours_complexes_points_propres = n7_130;
  const i63_parcours_complexes_points = siNombre(
    i61_parcours_complexes_atteint,
    i62_parcours_complexes_points_propres,
    n3_0,
  );

  // Indicateur étudiants « Encadrement d'étudiants en médecine, niveau 1 ».
  // Article : annexe 12, volet 2, indicateur 5.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i64_etudiants_accessible = i38_volet_2_accessible;
  const i65_etudiants_condition = d14_etudiants_encadres;
  const i66_etudiants_propre = i65_etudiants_condition;
  const i67_etudiants_atteint = et(i64_etudiants_accessible, acquis(i66_etudiants_propre));
  const i68_etudiants_points_propres = n5_50;
  const i69_etudiants_points = siNombre(i67_etudiants_atteint, i68_etudiants_points_propres, n3_0);

  // Indicateur vidéotransmission « Équipement pour vidéotransmission sécurisée ».
  // Article : annexe 12, volet 2, indicateur 6.
  // Actes : Avenant n° 6.
  const i70_videotransmission_accessible = i38_volet_2_accessible;
  const i71_videotransmission_condition = d13_equipement_video;
  const i72_videotransmission_propre = i71_videotransmission_condition;
  const i73_videotransmission_atteint = et(i70_videotransmission_accessible, acquis(i72_videotransmission_propre));
  const i74_videotransmission_points_propres = n5_50;
  const i75_videotransmission_points = siNombre(
    i73_videotransmission_atteint,
    i74_videotransmission_points_propres,
    n3_0,
  );

  // Indicateur équipements_connectés « Équipements médicaux connectés ».
  // Article : annexe 12, volet 2, indicateur 7.
  // Actes : Avenant n° 6.
  const i76_equipements_connectes_accessible = i38_volet_2_accessible;
  const i77_equipements_connectes_condition = d1_appareils_connectes;
  const i78_equipements_connectes_propre = i77_equipements_connectes_condition;
  const i79_equipements_connectes_atteint = et(
    i76_equipements_connectes_accessible,
    acquis(i78_equipements_connectes_propre),
  );
  const i80_equipements_connectes_points_propres = n8_25;
  const i81_equipements_connectes_points = siNombre(
    i79_equipements_connectes_atteint,
    i80_equipements_connectes_points_propres,
    n3_0,
  );

  // Volet 2 « Services aux patients ».
  // Article : article 20.2 et annexe 12, article 2.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6.
  const i82_volet_2_points = siNombre(
    i39_volet_2_atteint,
    somme([
      i45_teleservices_points,
      i51_codage_points,
      i57_coordination_points,
      i63_parcours_complexes_points,
      i69_etudiants_points,
      i75_videotransmission_points,
      i81_equipements_connectes_points,
    ]),
    n3_0,
  );

  // Indicateur téléservices « Bouquet de téléservices ».
  // Article : annexe 12, volet 2, indicateur 1.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i83_teleservices_montant_propre = produit(i44_teleservices_points_propres, i0_dispositif_valeur_du_point);
  const i84_teleservices_montant = siNombre(i43_teleservices_atteint, i83_teleservices_montant_propre, n3_0);

  // Indicateur codage « Capacité à coder et requêter les données médicales ».
  // Article : annexe 12, volet 2, indicateur 2.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i85_codage_montant_propre = produit(i50_codage_points_propres, i0_dispositif_valeur_du_point);
  const i86_codage_montant = siNombre(i49_codage_atteint, i85_codage_montant_propre, n3_0);

  // Indicateur coordination « Prise en charge coordonnée des patients ».
  // Article : article 20.2, indicateur 3.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i87_coordination_montant_propre = produit(i56_coordination_points_propres, i0_dispositif_valeur_du_point);
  const i88_coordination_montant = siNombre(i55_coordination_atteint, i87_coordination_montant_propre, n3_0);

  // Indicateur parcours_complexes « Services aux patients en parcours de soins complexe ».
  // Article : annexe 12, volet 2, indicateur 4.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i89_parcours_complexes_montant_propre = produit(
    i62_parcours_complexes_points_propres,
    i0_dispositif_valeur_du_point,
  );
  const i90_parcours_complexes_montant = siNombre(
    i61_parcours_complexes_atteint,
    i89_parcours_complexes_montant_propre,
    n3_0,
  );

  // Indicateur étudiants « Encadrement d'étudiants en médecine, niveau 1 ».
  // Article : annexe 12, volet 2, indicateur 5.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i91_etudiants_montant_propre = produit(i68_etudiants_points_propres, i0_dispositif_valeur_du_point);
  const i92_etudiants_montant = siNombre(i67_etudiants_atteint, i91_etudiants_montant_propre, n3_0);

  // Indicateur vidéotransmission « Équipement pour vidéotransmission sécurisée ».
  // Article : annexe 12, volet 2, indicateur 6.
  // Actes : Avenant n° 6.
  const i93_videotransmission_montant_propre = produit(
    i74_videotransmission_points_propres,
    i0_dispositif_valeur_du_point,
  );
  const i94_videotransmission_montant = siNombre(
    i73_videotransmission_atteint,
    i93_videotransmission_montant_propre,
    n3_0,
  );

  // Indicateur équipements_connectés « Équipements médicaux connectés ».
  // Article : annexe 12, volet 2, indicateur 7.
  // Actes : Avenant n° 6.
  const i95_equipements_connectes_montant_propre = produit(
    i80_equipements_connectes_points_propres,
    i0_dispositif_valeur_du_point,
  );
  const i96_equipements_connectes_montant = siNombre(
    i79_equipements_connectes_atteint,
    i95_equipements_connectes_montant_propre,
    n3_0,
  );

  // Volet 2 « Services aux patients ».
  // Article : article 20.2 et annexe 12, article 2.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6.
  const i97_volet_2_montant = siNombre(
    i39_volet_2_atteint,
    somme([
      i84_teleservices_montant,
      i86_codage_montant,
      i88_coordination_montant,
      i90_parcours_complexes_montant,
      i92_etudiants_montant,
      i94_videotransmission_montant,
      i96_equipements_connectes_montant,
    ]),
    n3_0,
  );

  // Volet 3 « Aide à l'emploi d'un assistant médical ».
  // Article : articles 9-1 et suivants.
  // Actes : Avenant n° 7.
  const i98_volet_3_atteint = i27_volet_3_accessible;

  // Forfait structure
  const i99_dispositif_points = somme([i34_volet_1_points, i82_volet_2_points]);
  const i100_dispositif_montant = somme([i36_volet_1_montant, i97_volet_2_montant]);

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
    i26_volet_3_prerequis,
    i27_volet_3_accessible,
    i28_assistant_medical_accessible,
    i29_assistant_medical_condition,
    i30_assistant_medical_propre,
    i31_assistant_medical_atteint,
    i32_aide_assistant_ouverte,
    i33_volet_1_points_propres,
    i34_volet_1_points,
    i35_volet_1_montant_propre,
    i36_volet_1_montant,
    i37_volet_2_prerequis,
    i38_volet_2_accessible,
    i39_volet_2_atteint,
    i40_teleservices_accessible,
    i41_teleservices_condition,
    i42_teleservices_propre,
    i43_teleservices_atteint,
    i44_teleservices_points_propres,
    i45_teleservices_points,
    i46_codage_accessible,
    i47_codage_condition,
    i48_codage_propre,
    i49_codage_atteint,
    i50_codage_points_propres,
    i51_codage_points,
    i52_coordination_accessible,
    i53_coordination_condition,
    i54_coordination_propre,
    i55_coordination_atteint,
    i56_coordination_points_propres,
    i57_coordination_points,
    i58_parcours_complexes_accessible,
    i59_parcours_complexes_condition,
    i60_parcours_complexes_propre,
    i61_parcours_complexes_atteint,
    i62_parcours_complexes_points_propres,
    i63_parcours_complexes_points,
    i64_etudiants_accessible,
    i65_etudiants_condition,
    i66_etudiants_propre,
    i67_etudiants_atteint,
    i68_etudiants_points_propres,
    i69_etudiants_points,
    i70_videotransmission_accessible,
    i71_videotransmission_condition,
    i72_videotransmission_propre,
    i73_videotransmission_atteint,
    i74_videotransmission_points_propres,
    i75_videotransmission_points,
    i76_equipements_connectes_accessible,
    i77_equipements_connectes_condition,
    i78_equipements_connectes_propre,
    i79_equipements_connectes_atteint,
    i80_equipements_connectes_points_propres,
    i81_equipements_connectes_points,
    i82_volet_2_points,
    i83_teleservices_montant_propre,
    i84_teleservices_montant,
    i85_codage_montant_propre,
    i86_codage_montant,
    i87_coordination_montant_propre,
    i88_coordination_montant,
    i89_parcours_complexes_montant_propre,
    i90_parcours_complexes_montant,
    i91_etudiants_montant_propre,
    i92_etudiants_montant,
    i93_videotransmission_montant_propre,
    i94_videotransmission_montant,
    i95_equipements_connectes_montant_propre,
    i96_equipements_connectes_montant,
    i97_volet_2_montant,
    i98_volet_3_atteint,
    i99_dispositif_points,
    i100_dispositif_montant,
  ];
}

/**
 * Évalue cette version sur les données d'un cabinet. Une donnée absente n'est jamais zéro : le résultat est alors un encadrement.
 * Des données qui ne peuvent être lues sont refusées (`valide` vaut faux), sans lever d'erreur.
 */
export function evaluer(donnees: Donnees, exercice: number): Evaluation<NomDElement> | DonneesRefusees {
  return evaluation(description, calculer, DONNEES_DECLAREES, donnees, exercice);
}
