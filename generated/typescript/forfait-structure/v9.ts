// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v9 : exercices 2023 et suivants.
// Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6 ; Avenant n° 7 ; Avenant n° 9.

import { fraction } from "../runtime/exact.ts";
import { et, ou, tous, acquis } from "../runtime/logique.ts";
import { comparer } from "../runtime/comparaison.ts";
import { produit, quotient, part, somme } from "../runtime/intervalle.ts";
import { constante, nonCommunique, verite, nombre, siNombre } from "../runtime/valeurs.ts";
import { evaluation } from "../runtime/evaluation.ts";
import type { Description, DonneesRefusees, Evaluation, Valeur } from "../runtime/types.ts";
import { DONNEES_DECLAREES } from "../donnees.ts";
import type { Donnees } from "../donnees.ts";

/** Les éléments de cette version. */
export interface Elements {
  /**
   * Volet 1 « Équipement du cabinet ».
   * Article : article 20.1 et annexe 12, article 1.
   * Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 7.
   */
  readonly "volet 1": true;
  /**
   * Indicateur logiciel « Logiciel métier : LAP certifié HAS et compatible DMP ».
   * Article : annexe 12, article 1.1.
   * Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 9.
   */
  readonly "logiciel": true;
  /**
   * Indicateur sesam_vitale « Version du cahier des charges SESAM-Vitale ».
   * Article : annexe 12, article 1.3.
   * Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 9.
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
   * Indicateur coordination « Prise en charge coordonnée des patients ».
   * Article : article 20.2, indicateur 3.
   * Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 7.
   */
  readonly "coordination": true;
  /**
   * Volet 2 « Services aux patients ».
   * Article : article 20.2 et annexe 12, article 2.
   * Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6 ; Avenant n° 7 ; Avenant n° 9.
   */
  readonly "volet 2": true;
  /**
   * Indicateur téléservices « Téléservices ».
   * Article : annexe 12, volet 2, indicateur 1.
   * Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 9.
   */
  readonly "téléservices": true;
  /**
   * Sous-indicateur aat « Arrêt de travail en ligne (AAT) ».
   * Actes : Avenant n° 9.
   */
  readonly "aat": true;
  /**
   * Sous-indicateur at_mp « Certificat d'accident du travail ou de maladie professionnelle (CM AT-MP) ».
   * Actes : Avenant n° 9.
   */
  readonly "at_mp": true;
  /**
   * Sous-indicateur pse « Protocole de soins électronique (PSE) ».
   * Actes : Avenant n° 9.
   */
  readonly "pse": true;
  /**
   * Sous-indicateur dmt « Déclaration de médecin traitant (DMT) ».
   * Actes : Avenant n° 9.
   */
  readonly "dmt": true;
  /**
   * Sous-indicateur spe « Prescription électronique de transport (SPE) ».
   * Actes : Avenant n° 9.
   */
  readonly "spe": true;
  /**
   * Indicateur usage_dmp « Alimentation du DMP ».
   * Article : annexe 12, volet 2, indicateur 1.
   * Actes : Avenant n° 9.
   */
  readonly "usage_dmp": true;
  /**
   * Indicateur usage_mss « Échanges avec les patients par la messagerie de Mon espace santé ».
   * Article : annexe 12, volet 2, indicateur 1.
   * Actes : Avenant n° 9.
   */
  readonly "usage_mss": true;
  /**
   * Indicateur e_prescription « Usage de l'e-prescription ».
   * Article : annexe 12, volet 2, indicateur 1.
   * Actes : Avenant n° 9.
   */
  readonly "e_prescription": true;
  /**
   * Indicateur usage_apcv « Usage de l'application carte Vitale (apCV) ».
   * Article : annexe 12, volet 2, indicateur 1.
   * Actes : Avenant n° 9.
   */
  readonly "usage_apcv": true;
  /**
   * Indicateur codage « Capacité à coder et requêter les données médicales ».
   * Article : annexe 12, volet 2, indicateur 2.
   * Actes : Convention nationale des médecins libéraux du 25 août 2016.
   */
  readonly "codage": true;
  /**
   * Indicateur parcours_complexes « Services aux patients en parcours de soins complexe ».
   * Article : annexe 12, volet 2, indicateur 4.
   * Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 7.
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
   * Indicateur soins_non_programmés « Participation au service d'accès aux soins (SAS) ».
   * Article : annexe 12, volet 2, indicateur 8.
   * Actes : Avenant n° 7 ; Avenant n° 9.
   */
  readonly "soins_non_programmés": true;
  /**
   * Indicateur effection_sas « Effection SAS : patients reçus à la demande de la régulation ».
   * Article : annexe 12, volet 2, indicateur 9.
   * Actes : Avenant n° 9.
   */
  readonly "effection_sas": true;
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
  | "addendum_8"
  | "appareils_connectés"
  | "arrêts"
  | "arrêts_dématérialisés"
  | "certificats_at_mp"
  | "certificats_at_mp_dématérialisés"
  | "codage_et_requêtes"
  | "consultations"
  | "consultations_avec_dépôt_dmp"
  | "consultations_avec_échange_mss"
  | "contrat_assistant_médical"
  | "cpts_participant_au_sas"
  | "déclarations_mt"
  | "déclarations_mt_dématérialisées"
  | "exercice_coordonné"
  | "feuilles_de_soins"
  | "fse_apcv"
  | "fse_télétransmises"
  | "heures_sas"
  | "horaires_affichés"
  | "inscrit_sas"
  | "lap_certifié"
  | "logiciel_référencé_ségur"
  | "points_effection_sas"
  | "prescriptions"
  | "prescriptions_électroniques"
  | "protocoles"
  | "protocoles_dématérialisés"
  | "spécialité_sans_lap"
  | "transports"
  | "transports_dématérialisés"
  | "équipement_vidéo"
  | "étudiants_encadrés"
>;
const n0_7 = constante(7n, 1n);
const n1_2_3 = constante(2n, 3n);
const n2_400 = constante(400n, 1n);
const n3_0 = constante(0n, 1n);
const n4_0_8 = constante(4n, 5n);
const n5_22_5 = constante(45n, 2n);
const n6_0_3 = constante(3n, 10n);
const n7_0_9 = constante(9n, 10n);
const n8_10 = constante(10n, 1n);
const n9_0_2 = constante(1n, 5n);
const n10_40 = constante(40n, 1n);
const n11_0_05 = constante(1n, 20n);
const n12_0_5 = constante(1n, 2n);
const n13_50 = constante(50n, 1n);
const n14_70 = constante(70n, 1n);
const n15_25 = constante(25n, 1n);
const n16_2 = constante(2n, 1n);
const n17_200 = constante(200n, 1n);
const e18_0 = fraction(0n, 1n);
const e19_360 = fraction(360n, 1n);
/** Les données, les règles et les éléments de cette version, avec leurs actes et articles. */
export const description: Description<NomDElement> = {
  dispositif: "forfait_structure",
  libelle: "Forfait structure",
  version: "v9",
  entrees: [
    { nom: "accompagnement_parcours_complexes", genre: "booleen" },
    { nom: "addendum_8", genre: "booleen" },
    { nom: "appareils_connectés", genre: "booleen" },
    { nom: "arrêts", genre: "nombre", entier: true, min: e18_0 },
    { nom: "arrêts_dématérialisés", genre: "nombre", entier: true, min: e18_0, auPlus: 3 },
    { nom: "certificats_at_mp", genre: "nombre", entier: true, min: e18_0 },
    { nom: "certificats_at_mp_dématérialisés", genre: "nombre", entier: true, min: e18_0, auPlus: 5 },
    { nom: "codage_et_requêtes", genre: "booleen" },
    { nom: "consultations", genre: "nombre", entier: true, min: e18_0 },
    { nom: "consultations_avec_dépôt_dmp", genre: "nombre", entier: true, min: e18_0, auPlus: 8 },
    { nom: "consultations_avec_échange_mss", genre: "nombre", entier: true, min: e18_0, auPlus: 8 },
    { nom: "contrat_assistant_médical", genre: "booleen" },
    { nom: "cpts_participant_au_sas", genre: "booleen" },
    { nom: "déclarations_mt", genre: "nombre", entier: true, min: e18_0 },
    { nom: "déclarations_mt_dématérialisées", genre: "nombre", entier: true, min: e18_0, auPlus: 13 },
    { nom: "exercice_coordonné", genre: "booleen" },
    { nom: "feuilles_de_soins", genre: "nombre", entier: true, min: e18_0 },
    { nom: "fse_apcv", genre: "nombre", entier: true, min: e18_0, auPlus: 18 },
    { nom: "fse_télétransmises", genre: "nombre", entier: true, min: e18_0, auPlus: 16 },
    { nom: "heures_sas", genre: "nombre", entier: true, min: e18_0 },
    { nom: "horaires_affichés", genre: "booleen" },
    { nom: "inscrit_sas", genre: "booleen" },
    { nom: "lap_certifié", genre: "booleen" },
    { nom: "logiciel_référencé_ségur", genre: "booleen" },
    { nom: "points_effection_sas", genre: "nombre", min: e18_0, limites: [{ min: e18_0, max: e19_360 }] },
    { nom: "prescriptions", genre: "nombre", entier: true, min: e18_0 },
    { nom: "prescriptions_électroniques", genre: "nombre", entier: true, min: e18_0, auPlus: 25 },
    { nom: "protocoles", genre: "nombre", entier: true, min: e18_0 },
    { nom: "protocoles_dématérialisés", genre: "nombre", entier: true, min: e18_0, auPlus: 27 },
    { nom: "spécialité_sans_lap", genre: "booleen" },
    { nom: "transports", genre: "nombre", entier: true, min: e18_0 },
    { nom: "transports_dématérialisés", genre: "nombre", entier: true, min: e18_0, auPlus: 30 },
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
    "coordination.accessible",
    "coordination.condition",
    "coordination.propre",
    "coordination.atteint",
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
    "téléservices.atteint",
    "aat.accessible",
    "aat.mesure",
    "aat.seuil",
    "aat.propre",
    "aat.atteint",
    "aat.points-propres",
    "aat.points",
    "at_mp.accessible",
    "at_mp.mesure",
    "at_mp.seuil",
    "at_mp.propre",
    "at_mp.atteint",
    "at_mp.points-propres",
    "at_mp.points",
    "pse.accessible",
    "pse.mesure",
    "pse.seuil",
    "pse.propre",
    "pse.atteint",
    "pse.points-propres",
    "pse.points",
    "dmt.accessible",
    "dmt.mesure",
    "dmt.seuil",
    "dmt.propre",
    "dmt.atteint",
    "dmt.points-propres",
    "dmt.points",
    "spe.accessible",
    "spe.mesure",
    "spe.seuil",
    "spe.propre",
    "spe.atteint",
    "spe.points-propres",
    "spe.points",
    "téléservices.points",
    "usage_dmp.accessible",
    "usage_dmp.mesure",
    "usage_dmp.seuil",
    "usage_dmp.propre",
    "usage_dmp.atteint",
    "usage_dmp.points-propres",
    "usage_dmp.points",
    "usage_mss.accessible",
    "usage_mss.mesure",
    "usage_mss.seuil",
    "usage_mss.propre",
    "usage_mss.atteint",
    "usage_mss.points-propres",
    "usage_mss.points",
    "e_prescription.accessible",
    "e_prescription.mesure",
    "e_prescription.seuil",
    "e_prescription.propre",
    "e_prescription.atteint",
    "e_prescription.points-propres",
    "e_prescription.points",
    "usage_apcv.accessible",
    "usage_apcv.mesure",
    "usage_apcv.seuil",
    "usage_apcv.propre",
    "usage_apcv.atteint",
    "usage_apcv.points-propres",
    "usage_apcv.points",
    "codage.accessible",
    "codage.condition",
    "codage.propre",
    "codage.atteint",
    "codage.points-propres",
    "codage.points",
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
    "soins_non_programmés.accessible",
    "soins_non_programmés.condition",
    "soins_non_programmés.mesure",
    "soins_non_programmés.seuil",
    "soins_non_programmés.propre",
    "soins_non_programmés.atteint",
    "soins_non_programmés.points-propres",
    "soins_non_programmés.points",
    "effection_sas.accessible",
    "effection_sas.atteint",
    "effection_sas.points-propres",
    "effection_sas.points",
    "volet 2.points",
    "aat.montant-propre",
    "aat.montant",
    "at_mp.montant-propre",
    "at_mp.montant",
    "pse.montant-propre",
    "pse.montant",
    "dmt.montant-propre",
    "dmt.montant",
    "spe.montant-propre",
    "spe.montant",
    "téléservices.montant",
    "usage_dmp.montant-propre",
    "usage_dmp.montant",
    "usage_mss.montant-propre",
    "usage_mss.montant",
    "e_prescription.montant-propre",
    "e_prescription.montant",
    "usage_apcv.montant-propre",
    "usage_apcv.montant",
    "codage.montant-propre",
    "codage.montant",
    "parcours_complexes.montant-propre",
    "parcours_complexes.montant",
    "étudiants.montant-propre",
    "étudiants.montant",
    "vidéotransmission.montant-propre",
    "vidéotransmission.montant",
    "équipements_connectés.montant-propre",
    "équipements_connectés.montant",
    "soins_non_programmés.montant-propre",
    "soins_non_programmés.montant",
    "effection_sas.montant-propre",
    "effection_sas.montant",
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
      actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 7"],
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
      actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 9"],
      article: "annexe 12, article 1.1",
    },
    {
      nom: "sesam_vitale",
      libelle: "Version du cahier des charges SESAM-Vitale",
      accessible: 6,
      propre: 8,
      points: null,
      montant: null,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 9"],
      article: "annexe 12, article 1.3",
    },
    {
      nom: "télétransmission",
      libelle: "Taux de télétransmission",
      accessible: 10,
      propre: 13,
      points: null,
      montant: null,
      mesure: 11,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
      article: "annexe 12, article 1.4",
    },
    {
      nom: "horaires",
      libelle: "Affichage des horaires d'ouverture du cabinet",
      accessible: 15,
      propre: 17,
      points: null,
      montant: null,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
      article: "annexe 12, article 1.5",
    },
    {
      nom: "coordination",
      libelle: "Prise en charge coordonnée des patients",
      accessible: 19,
      propre: 21,
      points: null,
      montant: null,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 7"],
      article: "article 20.2, indicateur 3",
    },
    {
      nom: "volet 2",
      libelle: "Services aux patients",
      accessible: 38,
      propre: null,
      points: 148,
      montant: 182,
      mesure: null,
      actes: [
        "Convention nationale des médecins libéraux du 25 août 2016",
        "Avenant n° 6",
        "Avenant n° 7",
        "Avenant n° 9",
      ],
      article: "article 20.2 et annexe 12, article 2",
    },
    {
      nom: "téléservices",
      libelle: "Téléservices",
      accessible: 40,
      propre: null,
      points: 77,
      montant: 159,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 9"],
      article: "annexe 12, volet 2, indicateur 1",
    },
    {
      nom: "aat",
      libelle: "Arrêt de travail en ligne (AAT)",
      accessible: 42,
      propre: 45,
      points: 48,
      montant: 150,
      mesure: 43,
      actes: ["Avenant n° 9"],
      article: null,
    },
    {
      nom: "at_mp",
      libelle: "Certificat d'accident du travail ou de maladie professionnelle (CM AT-MP)",
      accessible: 49,
      propre: 52,
      points: 55,
      montant: 152,
      mesure: 50,
      actes: ["Avenant n° 9"],
      article: null,
    },
    {
      nom: "pse",
      libelle: "Protocole de soins électronique (PSE)",
      accessible: 56,
      propre: 59,
      points: 62,
      montant: 154,
      mesure: 57,
      actes: ["Avenant n° 9"],
      article: null,
    },
    {
      nom: "dmt",
      libelle: "Déclaration de médecin traitant (DMT)",
      accessible: 63,
      propre: 66,
      points: 69,
      montant: 156,
      mesure: 64,
      actes: ["Avenant n° 9"],
      article: null,
    },
    {
      nom: "spe",
      libelle: "Prescription électronique de transport (SPE)",
      accessible: 70,
      propre: 73,
      points: 76,
      montant: 158,
      mesure: 71,
      actes: ["Avenant n° 9"],
      article: null,
    },
    {
      nom: "usage_dmp",
      libelle: "Alimentation du DMP",
      accessible: 78,
      propre: 81,
      points: 84,
      montant: 161,
      mesure: 79,
      actes: ["Avenant n° 9"],
      article: "annexe 12, volet 2, indicateur 1",
    },
    {
      nom: "usage_mss",
      libelle: "Échanges avec les patients par la messagerie de Mon espace santé",
      accessible: 85,
      propre: 88,
      points: 91,
      montant: 163,
      mesure: 86,
      actes: ["Avenant n° 9"],
      article: "annexe 12, volet 2, indicateur 1",
    },
    {
      nom: "e_prescription",
      libelle: "Usage de l'e-prescription",
      accessible: 92,
      propre: 95,
      points: 98,
      montant: 165,
      mesure: 93,
      actes: ["Avenant n° 9"],
      article: "annexe 12, volet 2, indicateur 1",
    },
    {
      nom: "usage_apcv",
      libelle: "Usage de l'application carte Vitale (apCV)",
      accessible: 99,
      propre: 102,
      points: 105,
      montant: 167,
      mesure: 100,
      actes: ["Avenant n° 9"],
      article: "annexe 12, volet 2, indicateur 1",
    },
    {
      nom: "codage",
      libelle: "Capacité à coder et requêter les données médicales",
      accessible: 106,
      propre: 108,
      points: 111,
      montant: 169,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
      article: "annexe 12, volet 2, indicateur 2",
    },
    {
      nom: "parcours_complexes",
      libelle: "Services aux patients en parcours de soins complexe",
      accessible: 112,
      propre: 114,
      points: 117,
      montant: 171,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 7"],
      article: "annexe 12, volet 2, indicateur 4",
    },
    {
      nom: "étudiants",
      libelle: "Encadrement d'étudiants en médecine, niveau 1",
      accessible: 118,
      propre: 120,
      points: 123,
      montant: 173,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
      article: "annexe 12, volet 2, indicateur 5",
    },
    {
      nom: "vidéotransmission",
      libelle: "Équipement pour vidéotransmission sécurisée",
      accessible: 124,
      propre: 126,
      points: 129,
      montant: 175,
      mesure: null,
      actes: ["Avenant n° 6"],
      article: "annexe 12, volet 2, indicateur 6",
    },
    {
      nom: "équipements_connectés",
      libelle: "Équipements médicaux connectés",
      accessible: 130,
      propre: 132,
      points: 135,
      montant: 177,
      mesure: null,
      actes: ["Avenant n° 6"],
      article: "annexe 12, volet 2, indicateur 7",
    },
    {
      nom: "soins_non_programmés",
      libelle: "Participation au service d'accès aux soins (SAS)",
      accessible: 136,
      propre: 140,
      points: 143,
      montant: 179,
      mesure: 138,
      actes: ["Avenant n° 7", "Avenant n° 9"],
      article: "annexe 12, volet 2, indicateur 8",
    },
    {
      nom: "effection_sas",
      libelle: "Effection SAS : patients reçus à la demande de la régulation",
      accessible: 144,
      propre: null,
      points: 147,
      montant: 181,
      mesure: null,
      actes: ["Avenant n° 9"],
      article: "annexe 12, volet 2, indicateur 9",
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
  points: 184,
  montant: 185,
  resultats: [{ nom: "aide_assistant_ouverte", libelle: "Aide à l'emploi d'un assistant médical ouverte", regle: 32 }],
};

/** La valeur de chaque règle, dans l'ordre de `description.regles`. */
export function calculer(donnees: readonly Valeur[], exercice: number): readonly Valeur[] {
  const d0_accompagnement_parcours_complexes = verite(donnees, 0);
  const d1_addendum_8 = verite(donnees, 1);
  const d2_appareils_connectes = verite(donnees, 2);
  const d3_arrets = nombre(donnees, 3);
  const d4_arrets_dematerialises = nombre(donnees, 4);
  const d5_certificats_at_mp = nombre(donnees, 5);
  const d6_certificats_at_mp_dematerialises = nombre(donnees, 6);
  const d7_codage_et_requetes = verite(donnees, 7);
  const d8_consultations = nombre(donnees, 8);
  const d9_consultations_avec_depot_dmp = nombre(donnees, 9);
  const d10_consultations_avec_echange_mss = nombre(donnees, 10);
  const d11_contrat_assistant_medical = verite(donnees, 11);
  const d12_cpts_participant_au_sas = verite(donnees, 12);
  const d13_declarations_mt = nombre(donnees, 13);
  const d14_declarations_mt_dematerialisees = nombre(donnees, 14);
  const d15_exercice_coordonne = verite(donnees, 15);
  const d16_feuilles_de_soins = nombre(donnees, 16);
  const d17_fse_apcv = nombre(donnees, 17);
  const d18_fse_teletransmises = nombre(donnees, 18);
  const d19_heures_sas = nombre(donnees, 19);
  const d20_horaires_affiches = verite(donnees, 20);
  const d21_inscrit_sas = verite(donnees, 21);
  const d22_lap_certifie = verite(donnees, 22);
  const d23_logiciel_reference_segur = verite(donnees, 23);
  const d24_points_effection_sas = nombre(donnees, 24);
  const d25_prescriptions = nombre(donnees, 25);
  const d26_prescriptions_electroniques = nombre(donnees, 26);
  const d27_protocoles = nombre(donnees, 27);
  const d28_protocoles_dematerialises = nombre(donnees, 28);
  const d29_specialite_sans_lap = verite(donnees, 29);
  const d30_transports = nombre(donnees, 30);
  const d31_transports_dematerialises = nombre(donnees, 31);
  const d32_equipement_video = verite(donnees, 32);
  const d33_etudiants_encadres = verite(donnees, 33);

  // Forfait structure
  const i0_dispositif_valeur_du_point = n0_7;

  // Volet 1 « Équipement du cabinet ».
  // Article : article 20.1 et annexe 12, article 1.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 7.
  const i1_volet_1_accessible = 2;

  // Indicateur logiciel « Logiciel métier : LAP certifié HAS et compatible DMP ».
  // Article : annexe 12, article 1.1.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 9.
  const i2_logiciel_accessible = i1_volet_1_accessible;
  const i3_logiciel_condition = et(d23_logiciel_reference_segur, ou(d22_lap_certifie, d29_specialite_sans_lap));
  const i4_logiciel_propre = i3_logiciel_condition;
  const i5_logiciel_atteint = et(i2_logiciel_accessible, acquis(i4_logiciel_propre));

  // Indicateur sesam_vitale « Version du cahier des charges SESAM-Vitale ».
  // Article : annexe 12, article 1.3.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 9.
  const i6_sesam_vitale_accessible = i1_volet_1_accessible;
  const i7_sesam_vitale_condition = d1_addendum_8;
  const i8_sesam_vitale_propre = i7_sesam_vitale_condition;
  const i9_sesam_vitale_atteint = et(i6_sesam_vitale_accessible, acquis(i8_sesam_vitale_propre));

  // Indicateur télétransmission « Taux de télétransmission ».
  // Article : annexe 12, article 1.4.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i10_teletransmission_accessible = i1_volet_1_accessible;
  const i11_teletransmission_mesure = part(quotient(d18_fse_teletransmises, d16_feuilles_de_soins, true));
  const i12_teletransmission_seuil = n1_2_3;
  const i13_teletransmission_propre = comparer("≥", i11_teletransmission_mesure, i12_teletransmission_seuil);
  const i14_teletransmission_atteint = et(i10_teletransmission_accessible, acquis(i13_teletransmission_propre));

  // Indicateur horaires « Affichage des horaires d'ouverture du cabinet ».
  // Article : annexe 12, article 1.5.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i15_horaires_accessible = i1_volet_1_accessible;
  const i16_horaires_condition = d20_horaires_affiches;
  const i17_horaires_propre = i16_horaires_condition;
  const i18_horaires_atteint = et(i15_horaires_accessible, acquis(i17_horaires_propre));

  // Indicateur coordination « Prise en charge coordonnée des patients ».
  // Article : article 20.2, indicateur 3.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 7.
  const i19_coordination_accessible = i1_volet_1_accessible;
  const i20_coordination_condition = d15_exercice_coordonne;
  const i21_coordination_propre = i20_coordination_condition;
  const i22_coordination_atteint = et(i19_coordination_accessible, acquis(i21_coordination_propre));

  // Volet 1 « Équipement du cabinet ».
  // Article : article 20.1 et annexe 12, article 1.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 7.
  const i23_volet_1_exige = tous([
    i5_logiciel_atteint,
    i9_sesam_vitale_atteint,
    i14_teletransmission_atteint,
    i18_horaires_atteint,
    i22_coordination_atteint,
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
  const i29_assistant_medical_condition = d11_contrat_assistant_medical;
  const i30_assistant_medical_propre = i29_assistant_medical_condition;
  const i31_assistant_medical_atteint = et(i28_assistant_medical_accessible, acquis(i30_assistant_medical_propre));

  // aide_assistant_ouverte
  const i32_aide_assistant_ouverte = i31_assistant_medical_atteint;

  // Volet 1 « Équipement du cabinet ».
  // Article : article 20.1 et annexe 12, article 1.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 7.
  const i33_volet_1_points_propres = n2_400;
  const i34_volet_1_points = siNombre(i25_volet_1_atteint, i33_volet_1_points_propres, n3_0);
  const i35_volet_1_montant_propre = produit(i33_volet_1_points_propres, i0_dispositif_valeur_du_point);
  const i36_volet_1_montant = siNombre(i25_volet_1_atteint, i35_volet_1_montant_propre, n3_0);

  // Volet 2 « Services aux patients ».
  // Article : article 20.2 et annexe 12, article 2.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6 ; Avenant n° 7 ; Avenant n° 9.
  const i37_volet_2_prerequis = i25_volet_1_atteint;
  const i38_volet_2_accessible = acquis(i37_volet_2_prerequis);
  const i39_volet_2_atteint = i38_volet_2_accessible;

  // Indicateur téléservices « Téléservices ».
  // Article : annexe 12, volet 2, indicateur 1.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 9.
  const i40_teleservices_accessible = i38_volet_2_accessible;
  const i41_teleservices_atteint = i40_teleservices_accessible;

  // Sous-indicateur aat « Arrêt de travail en ligne (AAT) ».
  // Actes : Avenant n° 9.
  const i42_aat_accessible = i40_teleservices_accessible;
  const i43_aat_mesure = part(quotient(d4_arrets_dematerialises, d3_arrets, true));
  const i44_aat_seuil = n4_0_8;
  const i45_aat_propre = comparer("≥", i43_aat_mesure, i44_aat_seuil);
  const i46_aat_atteint = et(i42_aat_accessible, acquis(i45_aat_propre));
  const i47_aat_points_propres = n5_22_5;
  const i48_aat_points = siNombre(i46_aat_atteint, i47_aat_points_propres, n3_0);

  // Sous-indicateur at_mp « Certificat d'accident du travail ou de maladie professionnelle (CM AT-MP) ».
  // Actes : Avenant n° 9.
  const i49_at_mp_accessible = i40_teleservices_accessible;
  const i50_at_mp_mesure = part(quotient(d6_certificats_at_mp_dematerialises, d5_certificats_at_mp, true));
  const i51_at_mp_seuil = n6_0_3;
  const i52_at_mp_propre = comparer("≥", i50_at_mp_mesure, i51_at_mp_seuil);
  const i53_at_mp_atteint = et(i49_at_mp_accessible, acquis(i52_at_mp_propre));
  const i54_at_mp_points_propres = n5_22_5;
  const i55_at_mp_points = siNombre(i53_at_mp_atteint, i54_at_mp_points_propres, n3_0);

  // Sous-indicateur pse « Protocole de soins électronique (PSE) ».
  // Actes : Avenant n° 9.
  const i56_pse_accessible = i40_teleservices_accessible;
  const i57_pse_mesure = part(quotient(d28_protocoles_dematerialises, d27_protocoles, true));
  const i58_pse_seuil = n4_0_8;
  const i59_pse_propre = comparer("≥", i57_pse_mesure, i58_pse_seuil);
  const i60_pse_atteint = et(i56_pse_accessible, acquis(i59_pse_propre));
  const i61_pse_points_propres = n5_22_5;
  const i62_pse_points = siNombre(i60_pse_atteint, i61_pse_points_propres, n3_0);

  // Sous-indicateur dmt « Déclaration de médecin traitant (DMT) ».
  // Actes : Avenant n° 9.
  const i63_dmt_accessible = i40_teleservices_accessible;
  const i64_dmt_mesure = part(quotient(d14_declarations_mt_dematerialisees, d13_declarations_mt, true));
  const i65_dmt_seuil = n4_0_8;
  const i66_dmt_propre = comparer("≥", i64_dmt_mesure, i65_dmt_seuil);
  const i67_dmt_atteint = et(i63_dmt_accessible, acquis(i66_dmt_propre));
  const i68_dmt_points_propres = n5_22_5;
  const i69_dmt_points = siNombre(i67_dmt_atteint, i68_dmt_points_propres, n3_0);

  // Sous-indicateur spe « Prescription électronique de transport (SPE) ».
  // Actes : Avenant n° 9.
  const i70_spe_accessible = i40_teleservices_accessible;
  const i71_spe_mesure = part(quotient(d31_transports_dematerialises, d30_transports, true));
  const i72_spe_seuil = n7_0_9;
  const i73_spe_propre = comparer("≥", i71_spe_mesure, i72_spe_seuil);
  const i74_spe_atteint = et(i70_spe_accessible, acquis(i73_spe_propre));
  const i75_spe_points_propres = n8_10;
  const i76_spe_points = siNombre(i74_spe_atteint, i75_spe_points_propres, n3_0);

  // Indicateur téléservices « Téléservices ».
  // Article : annexe 12, volet 2, indicateur 1.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 9.
  const i77_teleservices_points = siNombre(
    i41_teleservices_atteint,
    somme([i48_aat_points, i55_at_mp_points, i62_pse_points, i69_dmt_points, i76_spe_points]),
    n3_0,
  );

  // Indicateur usage_dmp « Alimentation du DMP ».
  // Article : annexe 12, volet 2, indicateur 1.
  // Actes : Avenant n° 9.
  const i78_usage_dmp_accessible = i38_volet_2_accessible;
  const i79_usage_dmp_mesure = part(quotient(d9_consultations_avec_depot_dmp, d8_consultations, true));
  const i80_usage_dmp_seuil = n9_0_2;
  const i81_usage_dmp_propre = comparer("≥", i79_usage_dmp_mesure, i80_usage_dmp_seuil);
  const i82_usage_dmp_atteint = et(i78_usage_dmp_accessible, acquis(i81_usage_dmp_propre));
  const i83_usage_dmp_points_propres = n10_40;
  const i84_usage_dmp_points = siNombre(i82_usage_dmp_atteint, i83_usage_dmp_points_propres, n3_0);

  // Indicateur usage_mss « Échanges avec les patients par la messagerie de Mon espace santé ».
  // Article : annexe 12, volet 2, indicateur 1.
  // Actes : Avenant n° 9.
  const i85_usage_mss_accessible = i38_volet_2_accessible;
  const i86_usage_mss_mesure = part(quotient(d10_consultations_avec_echange_mss, d8_consultations, true));
  const i87_usage_mss_seuil = n11_0_05;
  const i88_usage_mss_propre = comparer("≥", i86_usage_mss_mesure, i87_usage_mss_seuil);
  const i89_usage_mss_atteint = et(i85_usage_mss_accessible, acquis(i88_usage_mss_propre));
  const i90_usage_mss_points_propres = n10_40;
  const i91_usage_mss_points = siNombre(i89_usage_mss_atteint, i90_usage_mss_points_propres, n3_0);

  // Indicateur e_prescription « Usage de l'e-prescription ».
  // Article : annexe 12, volet 2, indicateur 1.
  // Actes : Avenant n° 9.
  const i92_e_prescription_accessible = i38_volet_2_accessible;
  const i93_e_prescription_mesure = part(quotient(d26_prescriptions_electroniques, d25_prescriptions, true));
  const i94_e_prescription_seuil = n12_0_5;
  const i95_e_prescription_propre = comparer("≥", i93_e_prescription_mesure, i94_e_prescription_seuil);
  const i96_e_prescription_atteint = et(i92_e_prescription_accessible, acquis(i95_e_prescription_propre));
  const i97_e_prescription_points_propres = n10_40;
  const i98_e_prescription_points = siNombre(i96_e_prescription_atteint, i97_e_prescription_points_propres, n3_0);

  // Indicateur usage_apcv « Usage de l'application carte Vitale (apCV) ».
  // Article : annexe 12, volet 2, indicateur 1.
  // Actes : Avenant n° 9.
  const i99_usage_apcv_accessible = i38_volet_2_accessible;
  const i100_usage_apcv_mesure = part(quotient(d17_fse_apcv, d18_fse_teletransmises, true));
  const i101_usage_apcv_seuil = n11_0_05;
  const i102_usage_apcv_propre = comparer("≥", i100_usage_apcv_mesure, i101_usage_apcv_seuil);
  const i103_usage_apcv_atteint = et(i99_usage_apcv_accessible, acquis(i102_usage_apcv_propre));
  const i104_usage_apcv_points_propres = n10_40;
  const i105_usage_apcv_points = siNombre(i103_usage_apcv_atteint, i104_usage_apcv_points_propres, n3_0);

  // Indicateur codage « Capacité à coder et requêter les données médicales ».
  // Article : annexe 12, volet 2, indicateur 2.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i106_codage_accessible = i38_volet_2_accessible;
  const i107_codage_condition = d7_codage_et_requetes;
  const i108_codage_propre = i107_codage_condition;
  const i109_codage_atteint = et(i106_codage_accessible, acquis(i108_codage_propre));
  const i110_codage_points_propres = n13_50;
  const i111_codage_points = siNombre(i109_codage_atteint, i110_codage_points_propres, n3_0);

  // Indicateur parcours_complexes « Services aux patients en parcours de soins complexe ».
  // Article : annexe 12, volet 2, indicateur 4.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 7.
  const i112_parcours_complexes_accessible = i38_volet_2_accessible;
  const i113_parcours_complexes_condition = d0_accompagnement_parcours_complexes;
  const i114_parcours_complexes_propre = i113_parcours_complexes_condition;
  const i115_parcours_complexes_atteint = et(
    i112_parcours_complexes_accessible,
    acquis(i114_parcours_complexes_propre),
  );
  const i116_parcours_complexes_points_propres = n14_70;
  const i117_parcours_complexes_points = siNombre(
    i115_parcours_complexes_atteint,
    i116_parcours_complexes_points_propres,
    n3_0,
  );

  // Indicateur étudiants « Encadrement d'étudiants en médecine, niveau 1 ».
  // Article : annexe 12, volet 2, indicateur 5.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i118_etudiants_accessible = i38_volet_2_accessible;
  const i119_etudiants_condition = d33_etudiants_encadres;
  const i120_etudiants_propre = i119_etudiants_condition;
  const i121_etudiants_atteint = et(i118_etudiants_accessible, acquis(i120_etudiants_propre));
  const i122_etudiants_points_propres = n13_50;
  const i123_etudiants_points = siNombre(i121_etudiants_atteint, i122_etudiants_points_propres, n3_0);

  // Indicateur vidéotransmission « Équipement pour vidéotransmission sécurisée ».
  // Article : annexe 12, volet 2, indicateur 6.
  // Actes : Avenant n° 6.
  const i124_videotransmission_accessible = i38_volet_2_accessible;
  const i125_videotransmission_condition = d32_equipement_video;
  const i126_videotransmission_propre = i125_videotransmission_condition;
  const i127_videotransmission_atteint = et(i124_videotransmission_accessible, acquis(i126_videotransmission_propre));
  const i128_videotransmission_points_propres = n13_50;
  const i129_videotransmission_points = siNombre(
    i127_videotransmission_atteint,
    i128_videotransmission_points_propres,
    n3_0,
  );

  // Indicateur équipements_connectés « Équipements médicaux connectés ».
  // Article : annexe 12, volet 2, indicateur 7.
  // Actes : Avenant n° 6.
  const i130_equipements_connectes_accessible = i38_volet_2_accessible;
  const i131_equipements_connectes_condition = d2_appareils_connectes;
  const i132_equipements_connectes_propre = i131_equipements_connectes_condition;
  const i133_equipements_connectes_atteint = et(
    i130_equipements_connectes_accessible,
    acquis(i132_equipements_connectes_propre),
  );
  const i134_equipements_connectes_points_propres = n15_25;
  const i135_equipements_connectes_points = siNombre(
    i133_equipements_connectes_atteint,
    i134_equipements_connectes_points_propres,
    n3_0,
  );

  // Indicateur soins_non_programmés « Participation au service d'accès aux soins (SAS) ».
  // Article : annexe 12, volet 2, indicateur 8.
  // Actes : Avenant n° 7 ; Avenant n° 9.
  const i136_soins_non_programmes_accessible = i38_volet_2_accessible;
  const i137_soins_non_programmes_condition = ou(d21_inscrit_sas, d12_cpts_participant_au_sas);
  const i138_soins_non_programmes_mesure = d19_heures_sas;
  const i139_soins_non_programmes_seuil = n16_2;
  const i140_soins_non_programmes_propre = et(
    i137_soins_non_programmes_condition,
    comparer("≥", i138_soins_non_programmes_mesure, i139_soins_non_programmes_seuil),
  );
  const i141_soins_non_programmes_atteint = et(
    i136_soins_non_programmes_accessible,
    acquis(i140_soins_non_programmes_propre),
  );
  const i142_soins_non_programmes_points_propres = n17_200;
  const i143_soins_non_programmes_points = siNombre(
    i141_soins_non_programmes_atteint,
    i142_soins_non_programmes_points_propres,
    n3_0,
  );

  // Indicateur effection_sas « Effection SAS : patients reçus à la demande de la régulation ».
  // Article : annexe 12, volet 2, indicateur 9.
  // Actes : Avenant n° 9.
  const i144_effection_sas_accessible = i38_volet_2_accessible;
  const i145_effection_sas_atteint = i144_effection_sas_accessible;
  const i146_effection_sas_points_propres = nonCommunique(d24_points_effection_sas, e18_0, e19_360);
  const i147_effection_sas_points = siNombre(i145_effection_sas_atteint, i146_effection_sas_points_propres, n3_0);

  // Volet 2 « Services aux patients ».
  // Article : article 20.2 et annexe 12, article 2.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6 ; Avenant n° 7 ; Avenant n° 9.
  const i148_volet_2_points = siNombre(
    i39_volet_2_atteint,
    somme([
      i77_teleservices_points,
      i84_usage_dmp_points,
      i91_usage_mss_points,
      i98_e_prescription_points,
      i105_usage_apcv_points,
      i111_codage_points,
      i117_parcours_complexes_points,
      i123_etudiants_points,
      i129_videotransmission_points,
      i135_equipements_connectes_points,
      i143_soins_non_programmes_points,
      i147_effection_sas_points,
    ]),
    n3_0,
  );

  // Sous-indicateur aat « Arrêt de travail en ligne (AAT) ».
  // Actes : Avenant n° 9.
  const i149_aat_montant_propre = produit(i47_aat_points_propres, i0_dispositif_valeur_du_point);
  const i150_aat_montant = siNombre(i46_aat_atteint, i149_aat_montant_propre, n3_0);

  // Sous-indicateur at_mp « Certificat d'accident du travail ou de maladie professionnelle (CM AT-MP) ».
  // Actes : Avenant n° 9.
  const i151_at_mp_montant_propre = produit(i54_at_mp_points_propres, i0_dispositif_valeur_du_point);
  const i152_at_mp_montant = siNombre(i53_at_mp_atteint, i151_at_mp_montant_propre, n3_0);

  // Sous-indicateur pse « Protocole de soins électronique (PSE) ».
  // Actes : Avenant n° 9.
  const i153_pse_montant_propre = produit(i61_pse_points_propres, i0_dispositif_valeur_du_point);
  const i154_pse_montant = siNombre(i60_pse_atteint, i153_pse_montant_propre, n3_0);

  // Sous-indicateur dmt « Déclaration de médecin traitant (DMT) ».
  // Actes : Avenant n° 9.
  const i155_dmt_montant_propre = produit(i68_dmt_points_propres, i0_dispositif_valeur_du_point);
  const i156_dmt_montant = siNombre(i67_dmt_atteint, i155_dmt_montant_propre, n3_0);

  // Sous-indicateur spe « Prescription électronique de transport (SPE) ».
  // Actes : Avenant n° 9.
  const i157_spe_montant_propre = produit(i75_spe_points_propres, i0_dispositif_valeur_du_point);
  const i158_spe_montant = siNombre(i74_spe_atteint, i157_spe_montant_propre, n3_0);

  // Indicateur téléservices « Téléservices ».
  // Article : annexe 12, volet 2, indicateur 1.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 9.
  const i159_teleservices_montant = siNombre(
    i41_teleservices_atteint,
    somme([i150_aat_montant, i152_at_mp_montant, i154_pse_montant, i156_dmt_montant, i158_spe_montant]),
    n3_0,
  );

  // Indicateur usage_dmp « Alimentation du DMP ».
  // Article : annexe 12, volet 2, indicateur 1.
  // Actes : Avenant n° 9.
  const i160_usage_dmp_montant_propre = produit(i83_usage_dmp_points_propres, i0_dispositif_valeur_du_point);
  const i161_usage_dmp_montant = siNombre(i82_usage_dmp_atteint, i160_usage_dmp_montant_propre, n3_0);

  // Indicateur usage_mss « Échanges avec les patients par la messagerie de Mon espace santé ».
  // Article : annexe 12, volet 2, indicateur 1.
  // Actes : Avenant n° 9.
  const i162_usage_mss_montant_propre = produit(i90_usage_mss_points_propres, i0_dispositif_valeur_du_point);
  const i163_usage_mss_montant = siNombre(i89_usage_mss_atteint, i162_usage_mss_montant_propre, n3_0);

  // Indicateur e_prescription « Usage de l'e-prescription ».
  // Article : annexe 12, volet 2, indicateur 1.
  // Actes : Avenant n° 9.
  const i164_e_prescription_montant_propre = produit(i97_e_prescription_points_propres, i0_dispositif_valeur_du_point);
  const i165_e_prescription_montant = siNombre(i96_e_prescription_atteint, i164_e_prescription_montant_propre, n3_0);

  // Indicateur usage_apcv « Usage de l'application carte Vitale (apCV) ».
  // Article : annexe 12, volet 2, indicateur 1.
  // Actes : Avenant n° 9.
  const i166_usage_apcv_montant_propre = produit(i104_usage_apcv_points_propres, i0_dispositif_valeur_du_point);
  const i167_usage_apcv_montant = siNombre(i103_usage_apcv_atteint, i166_usage_apcv_montant_propre, n3_0);

  // Indicateur codage « Capacité à coder et requêter les données médicales ».
  // Article : annexe 12, volet 2, indicateur 2.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i168_codage_montant_propre = produit(i110_codage_points_propres, i0_dispositif_valeur_du_point);
  const i169_codage_montant = siNombre(i109_codage_atteint, i168_codage_montant_propre, n3_0);

  // Indicateur parcours_complexes « Services aux patients en parcours de soins complexe ».
  // Article : annexe 12, volet 2, indicateur 4.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 7.
  const i170_parcours_complexes_montant_propre = produit(
    i116_parcours_complexes_points_propres,
    i0_dispositif_valeur_du_point,
  );
  const i171_parcours_complexes_montant = siNombre(
    i115_parcours_complexes_atteint,
    i170_parcours_complexes_montant_propre,
    n3_0,
  );

  // Indicateur étudiants « Encadrement d'étudiants en médecine, niveau 1 ».
  // Article : annexe 12, volet 2, indicateur 5.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i172_etudiants_montant_propre = produit(i122_etudiants_points_propres, i0_dispositif_valeur_du_point);
  const i173_etudiants_montant = siNombre(i121_etudiants_atteint, i172_etudiants_montant_propre, n3_0);

  // Indicateur vidéotransmission « Équipement pour vidéotransmission sécurisée ».
  // Article : annexe 12, volet 2, indicateur 6.
  // Actes : Avenant n° 6.
  const i174_videotransmission_montant_propre = produit(
    i128_videotransmission_points_propres,
    i0_dispositif_valeur_du_point,
  );
  const i175_videotransmission_montant = siNombre(
    i127_videotransmission_atteint,
    i174_videotransmission_montant_propre,
    n3_0,
  );

  // Indicateur équipements_connectés « Équipements médicaux connectés ».
  // Article : annexe 12, volet 2, indicateur 7.
  // Actes : Avenant n° 6.
  const i176_equipements_connectes_montant_propre = produit(
    i134_equipements_connectes_points_propres,
    i0_dispositif_valeur_du_point,
  );
  const i177_equipements_connectes_montant = siNombre(
    i133_equipements_connectes_atteint,
    i176_equipements_connectes_montant_propre,
    n3_0,
  );

  // Indicateur soins_non_programmés « Participation au service d'accès aux soins (SAS) ».
  // Article : annexe 12, volet 2, indicateur 8.
  // Actes : Avenant n° 7 ; Avenant n° 9.
  const i178_soins_non_programmes_montant_propre = produit(
    i142_soins_non_programmes_points_propres,
    i0_dispositif_valeur_du_point,
  );
  const i179_soins_non_programmes_montant = siNombre(
    i141_soins_non_programmes_atteint,
    i178_soins_non_programmes_montant_propre,
    n3_0,
  );

  // Indicateur effection_sas « Effection SAS : patients reçus à la demande de la régulation ».
  // Article : annexe 12, volet 2, indicateur 9.
  // Actes : Avenant n° 9.
  const i180_effection_sas_montant_propre = produit(i146_effection_sas_points_propres, i0_dispositif_valeur_du_point);
  const i181_effection_sas_montant = siNombre(i145_effection_sas_atteint, i180_effection_sas_montant_propre, n3_0);

  // Volet 2 « Services aux patients ».
  // Article : article 20.2 et annexe 12, article 2.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6 ; Avenant n° 7 ; Avenant n° 9.
  const i182_volet_2_montant = siNombre(
    i39_volet_2_atteint,
    somme([
      i159_teleservices_montant,
      i161_usage_dmp_montant,
      i163_usage_mss_montant,
      i165_e_prescription_montant,
      i167_usage_apcv_montant,
      i169_codage_montant,
      i171_parcours_complexes_montant,
      i173_etudiants_montant,
      i175_videotransmission_montant,
      i177_equipements_connectes_montant,
      i179_soins_non_programmes_montant,
      i181_effection_sas_montant,
    ]),
    n3_0,
  );

  // Volet 3 « Aide à l'emploi d'un assistant médical ».
  // Article : articles 9-1 et suivants.
  // Actes : Avenant n° 7.
  const i183_volet_3_atteint = i27_volet_3_accessible;

  // Forfait structure
  const i184_dispositif_points = somme([i34_volet_1_points, i148_volet_2_points]);
  const i185_dispositif_montant = somme([i36_volet_1_montant, i182_volet_2_montant]);

  return [
    i0_dispositif_valeur_du_point,
    i1_volet_1_accessible,
    i2_logiciel_accessible,
    i3_logiciel_condition,
    i4_logiciel_propre,
    i5_logiciel_atteint,
    i6_sesam_vitale_accessible,
    i7_sesam_vitale_condition,
    i8_sesam_vitale_propre,
    i9_sesam_vitale_atteint,
    i10_teletransmission_accessible,
    i11_teletransmission_mesure,
    i12_teletransmission_seuil,
    i13_teletransmission_propre,
    i14_teletransmission_atteint,
    i15_horaires_accessible,
    i16_horaires_condition,
    i17_horaires_propre,
    i18_horaires_atteint,
    i19_coordination_accessible,
    i20_coordination_condition,
    i21_coordination_propre,
    i22_coordination_atteint,
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
    i41_teleservices_atteint,
    i42_aat_accessible,
    i43_aat_mesure,
    i44_aat_seuil,
    i45_aat_propre,
    i46_aat_atteint,
    i47_aat_points_propres,
    i48_aat_points,
    i49_at_mp_accessible,
    i50_at_mp_mesure,
    i51_at_mp_seuil,
    i52_at_mp_propre,
    i53_at_mp_atteint,
    i54_at_mp_points_propres,
    i55_at_mp_points,
    i56_pse_accessible,
    i57_pse_mesure,
    i58_pse_seuil,
    i59_pse_propre,
    i60_pse_atteint,
    i61_pse_points_propres,
    i62_pse_points,
    i63_dmt_accessible,
    i64_dmt_mesure,
    i65_dmt_seuil,
    i66_dmt_propre,
    i67_dmt_atteint,
    i68_dmt_points_propres,
    i69_dmt_points,
    i70_spe_accessible,
    i71_spe_mesure,
    i72_spe_seuil,
    i73_spe_propre,
    i74_spe_atteint,
    i75_spe_points_propres,
    i76_spe_points,
    i77_teleservices_points,
    i78_usage_dmp_accessible,
    i79_usage_dmp_mesure,
    i80_usage_dmp_seuil,
    i81_usage_dmp_propre,
    i82_usage_dmp_atteint,
    i83_usage_dmp_points_propres,
    i84_usage_dmp_points,
    i85_usage_mss_accessible,
    i86_usage_mss_mesure,
    i87_usage_mss_seuil,
    i88_usage_mss_propre,
    i89_usage_mss_atteint,
    i90_usage_mss_points_propres,
    i91_usage_mss_points,
    i92_e_prescription_accessible,
    i93_e_prescription_mesure,
    i94_e_prescription_seuil,
    i95_e_prescription_propre,
    i96_e_prescription_atteint,
    i97_e_prescription_points_propres,
    i98_e_prescription_points,
    i99_usage_apcv_accessible,
    i100_usage_apcv_mesure,
    i101_usage_apcv_seuil,
    i102_usage_apcv_propre,
    i103_usage_apcv_atteint,
    i104_usage_apcv_points_propres,
    i105_usage_apcv_points,
    i106_codage_accessible,
    i107_codage_condition,
    i108_codage_propre,
    i109_codage_atteint,
    i110_codage_points_propres,
    i111_codage_points,
    i112_parcours_complexes_accessible,
    i113_parcours_complexes_condition,
    i114_parcours_complexes_propre,
    i115_parcours_complexes_atteint,
    i116_parcours_complexes_points_propres,
    i117_parcours_complexes_points,
    i118_etudiants_accessible,
    i119_etudiants_condition,
    i120_etudiants_propre,
    i121_etudiants_atteint,
    i122_etudiants_points_propres,
    i123_etudiants_points,
    i124_videotransmission_accessible,
    i125_videotransmission_condition,
    i126_videotransmission_propre,
    i127_videotransmission_atteint,
    i128_videotransmission_points_propres,
    i129_videotransmission_points,
    i130_equipements_connectes_accessible,
    i131_equipements_connectes_condition,
    i132_equipements_connectes_propre,
    i133_equipements_connectes_atteint,
    i134_equipements_connectes_points_propres,
    i135_equipements_connectes_points,
    i136_soins_non_programmes_accessible,
    i137_soins_non_programmes_condition,
    i138_soins_non_programmes_mesure,
    i139_soins_non_programmes_seuil,
    i140_soins_non_programmes_propre,
    i141_soins_non_programmes_atteint,
    i142_soins_non_programmes_points_propres,
    i143_soins_non_programmes_points,
    i144_effection_sas_accessible,
    i145_effection_sas_atteint,
    i146_effection_sas_points_propres,
    i147_effection_sas_points,
    i148_volet_2_points,
    i149_aat_montant_propre,
    i150_aat_montant,
    i151_at_mp_montant_propre,
    i152_at_mp_montant,
    i153_pse_montant_propre,
    i154_pse_montant,
    i155_dmt_montant_propre,
    i156_dmt_montant,
    i157_spe_montant_propre,
    i158_spe_montant,
    i159_teleservices_montant,
    i160_usage_dmp_montant_propre,
    i161_usage_dmp_montant,
    i162_usage_mss_montant_propre,
    i163_usage_mss_montant,
    i164_e_prescription_montant_propre,
    i165_e_prescription_montant,
    i166_usage_apcv_montant_propre,
    i167_usage_apcv_montant,
    i168_codage_montant_propre,
    i169_codage_montant,
    i170_parcours_complexes_montant_propre,
    i171_parcours_complexes_montant,
    i172_etudiants_montant_propre,
    i173_etudiants_montant,
    i174_videotransmission_montant_propre,
    i175_videotransmission_montant,
    i176_equipements_connectes_montant_propre,
    i177_equipements_connectes_montant,
    i178_soins_non_programmes_montant_propre,
    i179_soins_non_programmes_montant,
    i180_effection_sas_montant_propre,
    i181_effection_sas_montant,
    i182_volet_2_montant,
    i183_volet_3_atteint,
    i184_dispositif_points,
    i185_dispositif_montant,
  ];
}

/**
 * Évalue cette version sur les données d'un cabinet. Une donnée absente n'est jamais zéro : le résultat est alors un encadrement.
 * Des données qui ne peuvent être lues sont refusées (`valide` vaut faux), sans lever d'erreur.
 */
export function evaluer(donnees: Donnees, exercice: number): Evaluation<NomDElement> | DonneesRefusees {
  return evaluation(description, calculer, DONNEES_DECLAREES, donnees, exercice);
}
