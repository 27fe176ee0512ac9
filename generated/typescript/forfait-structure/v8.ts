// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v8 : exercice 2022.
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
   * Indicateur messagerie « Messagerie sécurisée de santé ».
   * Article : annexe 12, article 1.2.
   * Actes : Convention nationale des médecins libéraux du 25 août 2016.
   */
  readonly "messagerie": true;
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
  | "compatible_dmp"
  | "consultations"
  | "consultations_avec_dépôt_dmp"
  | "consultations_avec_échange_mss"
  | "contrat_assistant_médical"
  | "cpts_participant_au_sas"
  | "déclarations_mt"
  | "déclarations_mt_dématérialisées"
  | "exercice_coordonné"
  | "feuilles_de_soins"
  | "fse_télétransmises"
  | "heures_sas"
  | "horaires_affichés"
  | "inscrit_sas"
  | "lap_certifié"
  | "logiciel_référencé_ségur"
  | "messagerie_sécurisée"
  | "points_effection_sas"
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
const n12_50 = constante(50n, 1n);
const n13_70 = constante(70n, 1n);
const n14_25 = constante(25n, 1n);
const n15_2 = constante(2n, 1n);
const n16_200 = constante(200n, 1n);
const e17_0 = fraction(0n, 1n);
const e18_360 = fraction(360n, 1n);
/** Les données, les règles et les éléments de cette version, avec leurs actes et articles. */
export const description: Description<NomDElement> = {
  dispositif: "forfait_structure",
  libelle: "Forfait structure",
  version: "v8",
  entrees: [
    { nom: "accompagnement_parcours_complexes", genre: "booleen" },
    { nom: "addendum_8", genre: "booleen" },
    { nom: "appareils_connectés", genre: "booleen" },
    { nom: "arrêts", genre: "nombre", entier: true, min: e17_0 },
    { nom: "arrêts_dématérialisés", genre: "nombre", entier: true, min: e17_0, auPlus: 3 },
    { nom: "certificats_at_mp", genre: "nombre", entier: true, min: e17_0 },
    { nom: "certificats_at_mp_dématérialisés", genre: "nombre", entier: true, min: e17_0, auPlus: 5 },
    { nom: "codage_et_requêtes", genre: "booleen" },
    { nom: "compatible_dmp", genre: "booleen" },
    { nom: "consultations", genre: "nombre", entier: true, min: e17_0 },
    { nom: "consultations_avec_dépôt_dmp", genre: "nombre", entier: true, min: e17_0, auPlus: 9 },
    { nom: "consultations_avec_échange_mss", genre: "nombre", entier: true, min: e17_0, auPlus: 9 },
    { nom: "contrat_assistant_médical", genre: "booleen" },
    { nom: "cpts_participant_au_sas", genre: "booleen" },
    { nom: "déclarations_mt", genre: "nombre", entier: true, min: e17_0 },
    { nom: "déclarations_mt_dématérialisées", genre: "nombre", entier: true, min: e17_0, auPlus: 14 },
    { nom: "exercice_coordonné", genre: "booleen" },
    { nom: "feuilles_de_soins", genre: "nombre", entier: true, min: e17_0 },
    { nom: "fse_télétransmises", genre: "nombre", entier: true, min: e17_0, auPlus: 17 },
    { nom: "heures_sas", genre: "nombre", entier: true, min: e17_0 },
    { nom: "horaires_affichés", genre: "booleen" },
    { nom: "inscrit_sas", genre: "booleen" },
    { nom: "lap_certifié", genre: "booleen" },
    { nom: "logiciel_référencé_ségur", genre: "booleen" },
    { nom: "messagerie_sécurisée", genre: "booleen" },
    { nom: "points_effection_sas", genre: "nombre", min: e17_0, limites: [{ min: e17_0, max: e18_360 }] },
    { nom: "protocoles", genre: "nombre", entier: true, min: e17_0 },
    { nom: "protocoles_dématérialisés", genre: "nombre", entier: true, min: e17_0, auPlus: 26 },
    { nom: "spécialité_sans_lap", genre: "booleen" },
    { nom: "transports", genre: "nombre", entier: true, min: e17_0 },
    { nom: "transports_dématérialisés", genre: "nombre", entier: true, min: e17_0, auPlus: 29 },
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
      propre: 28,
      points: 38,
      montant: 40,
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
      actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 9"],
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
      nom: "coordination",
      libelle: "Prise en charge coordonnée des patients",
      accessible: 23,
      propre: 25,
      points: null,
      montant: null,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 7"],
      article: "article 20.2, indicateur 3",
    },
    {
      nom: "volet 2",
      libelle: "Services aux patients",
      accessible: 42,
      propre: null,
      points: 138,
      montant: 168,
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
      accessible: 44,
      propre: null,
      points: 81,
      montant: 149,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 9"],
      article: "annexe 12, volet 2, indicateur 1",
    },
    {
      nom: "aat",
      libelle: "Arrêt de travail en ligne (AAT)",
      accessible: 46,
      propre: 49,
      points: 52,
      montant: 140,
      mesure: 47,
      actes: ["Avenant n° 9"],
      article: null,
    },
    {
      nom: "at_mp",
      libelle: "Certificat d'accident du travail ou de maladie professionnelle (CM AT-MP)",
      accessible: 53,
      propre: 56,
      points: 59,
      montant: 142,
      mesure: 54,
      actes: ["Avenant n° 9"],
      article: null,
    },
    {
      nom: "pse",
      libelle: "Protocole de soins électronique (PSE)",
      accessible: 60,
      propre: 63,
      points: 66,
      montant: 144,
      mesure: 61,
      actes: ["Avenant n° 9"],
      article: null,
    },
    {
      nom: "dmt",
      libelle: "Déclaration de médecin traitant (DMT)",
      accessible: 67,
      propre: 70,
      points: 73,
      montant: 146,
      mesure: 68,
      actes: ["Avenant n° 9"],
      article: null,
    },
    {
      nom: "spe",
      libelle: "Prescription électronique de transport (SPE)",
      accessible: 74,
      propre: 77,
      points: 80,
      montant: 148,
      mesure: 75,
      actes: ["Avenant n° 9"],
      article: null,
    },
    {
      nom: "usage_dmp",
      libelle: "Alimentation du DMP",
      accessible: 82,
      propre: 85,
      points: 88,
      montant: 151,
      mesure: 83,
      actes: ["Avenant n° 9"],
      article: "annexe 12, volet 2, indicateur 1",
    },
    {
      nom: "usage_mss",
      libelle: "Échanges avec les patients par la messagerie de Mon espace santé",
      accessible: 89,
      propre: 92,
      points: 95,
      montant: 153,
      mesure: 90,
      actes: ["Avenant n° 9"],
      article: "annexe 12, volet 2, indicateur 1",
    },
    {
      nom: "codage",
      libelle: "Capacité à coder et requêter les données médicales",
      accessible: 96,
      propre: 98,
      points: 101,
      montant: 155,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
      article: "annexe 12, volet 2, indicateur 2",
    },
    {
      nom: "parcours_complexes",
      libelle: "Services aux patients en parcours de soins complexe",
      accessible: 102,
      propre: 104,
      points: 107,
      montant: 157,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 7"],
      article: "annexe 12, volet 2, indicateur 4",
    },
    {
      nom: "étudiants",
      libelle: "Encadrement d'étudiants en médecine, niveau 1",
      accessible: 108,
      propre: 110,
      points: 113,
      montant: 159,
      mesure: null,
      actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
      article: "annexe 12, volet 2, indicateur 5",
    },
    {
      nom: "vidéotransmission",
      libelle: "Équipement pour vidéotransmission sécurisée",
      accessible: 114,
      propre: 116,
      points: 119,
      montant: 161,
      mesure: null,
      actes: ["Avenant n° 6"],
      article: "annexe 12, volet 2, indicateur 6",
    },
    {
      nom: "équipements_connectés",
      libelle: "Équipements médicaux connectés",
      accessible: 120,
      propre: 122,
      points: 125,
      montant: 163,
      mesure: null,
      actes: ["Avenant n° 6"],
      article: "annexe 12, volet 2, indicateur 7",
    },
    {
      nom: "soins_non_programmés",
      libelle: "Participation au service d'accès aux soins (SAS)",
      accessible: 126,
      propre: 130,
      points: 133,
      montant: 165,
      mesure: 128,
      actes: ["Avenant n° 7", "Avenant n° 9"],
      article: "annexe 12, volet 2, indicateur 8",
    },
    {
      nom: "effection_sas",
      libelle: "Effection SAS : patients reçus à la demande de la régulation",
      accessible: 134,
      propre: null,
      points: 137,
      montant: 167,
      mesure: null,
      actes: ["Avenant n° 9"],
      article: "annexe 12, volet 2, indicateur 9",
    },
    {
      nom: "volet 3",
      libelle: "Aide à l'emploi d'un assistant médical",
      accessible: 31,
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
      accessible: 32,
      propre: 34,
      points: null,
      montant: null,
      mesure: null,
      actes: ["Avenant n° 7"],
      article: "article 9-1",
    },
  ],
  points: 170,
  montant: 171,
  resultats: [{ nom: "aide_assistant_ouverte", libelle: "Aide à l'emploi d'un assistant médical ouverte", regle: 36 }],
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
  const d8_compatible_dmp = verite(donnees, 8);
  const d9_consultations = nombre(donnees, 9);
  const d10_consultations_avec_depot_dmp = nombre(donnees, 10);
  const d11_consultations_avec_echange_mss = nombre(donnees, 11);
  const d12_contrat_assistant_medical = verite(donnees, 12);
  const d13_cpts_participant_au_sas = verite(donnees, 13);
  const d14_declarations_mt = nombre(donnees, 14);
  const d15_declarations_mt_dematerialisees = nombre(donnees, 15);
  const d16_exercice_coordonne = verite(donnees, 16);
  const d17_feuilles_de_soins = nombre(donnees, 17);
  const d18_fse_teletransmises = nombre(donnees, 18);
  const d19_heures_sas = nombre(donnees, 19);
  const d20_horaires_affiches = verite(donnees, 20);
  const d21_inscrit_sas = verite(donnees, 21);
  const d22_lap_certifie = verite(donnees, 22);
  const d23_logiciel_reference_segur = verite(donnees, 23);
  const d24_messagerie_securisee = verite(donnees, 24);
  const d25_points_effection_sas = nombre(donnees, 25);
  const d26_protocoles = nombre(donnees, 26);
  const d27_protocoles_dematerialises = nombre(donnees, 27);
  const d28_specialite_sans_lap = verite(donnees, 28);
  const d29_transports = nombre(donnees, 29);
  const d30_transports_dematerialises = nombre(donnees, 30);
  const d31_equipement_video = verite(donnees, 31);
  const d32_etudiants_encadres = verite(donnees, 32);

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
  const i3_logiciel_condition = et(ou(d22_lap_certifie, d28_specialite_sans_lap), d8_compatible_dmp);
  const i4_logiciel_propre = i3_logiciel_condition;
  const i5_logiciel_atteint = et(i2_logiciel_accessible, acquis(i4_logiciel_propre));

  // Indicateur messagerie « Messagerie sécurisée de santé ».
  // Article : annexe 12, article 1.2.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i6_messagerie_accessible = i1_volet_1_accessible;
  const i7_messagerie_condition = d24_messagerie_securisee;
  const i8_messagerie_propre = i7_messagerie_condition;
  const i9_messagerie_atteint = et(i6_messagerie_accessible, acquis(i8_messagerie_propre));

  // Indicateur sesam_vitale « Version du cahier des charges SESAM-Vitale ».
  // Article : annexe 12, article 1.3.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 9.
  const i10_sesam_vitale_accessible = i1_volet_1_accessible;
  const i11_sesam_vitale_condition = ou(d1_addendum_8, d23_logiciel_reference_segur);
  const i12_sesam_vitale_propre = i11_sesam_vitale_condition;
  const i13_sesam_vitale_atteint = et(i10_sesam_vitale_accessible, acquis(i12_sesam_vitale_propre));

  // Indicateur télétransmission « Taux de télétransmission ».
  // Article : annexe 12, article 1.4.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i14_teletransmission_accessible = i1_volet_1_accessible;
  const i15_teletransmission_mesure = part(quotient(d18_fse_teletransmises, d17_feuilles_de_soins, true));
  const i16_teletransmission_seuil = n1_2_3;
  const i17_teletransmission_propre = comparer("≥", i15_teletransmission_mesure, i16_teletransmission_seuil);
  const i18_teletransmission_atteint = et(i14_teletransmission_accessible, acquis(i17_teletransmission_propre));

  // Indicateur horaires « Affichage des horaires d'ouverture du cabinet ».
  // Article : annexe 12, article 1.5.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i19_horaires_accessible = i1_volet_1_accessible;
  const i20_horaires_condition = d20_horaires_affiches;
  const i21_horaires_propre = i20_horaires_condition;
  const i22_horaires_atteint = et(i19_horaires_accessible, acquis(i21_horaires_propre));

  // Indicateur coordination « Prise en charge coordonnée des patients ».
  // Article : article 20.2, indicateur 3.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 7.
  const i23_coordination_accessible = i1_volet_1_accessible;
  const i24_coordination_condition = d16_exercice_coordonne;
  const i25_coordination_propre = i24_coordination_condition;
  const i26_coordination_atteint = et(i23_coordination_accessible, acquis(i25_coordination_propre));

  // Volet 1 « Équipement du cabinet ».
  // Article : article 20.1 et annexe 12, article 1.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 7.
  const i27_volet_1_exige = tous([
    i5_logiciel_atteint,
    i9_messagerie_atteint,
    i13_sesam_vitale_atteint,
    i18_teletransmission_atteint,
    i22_horaires_atteint,
    i26_coordination_atteint,
  ]);
  const i28_volet_1_propre = i27_volet_1_exige;
  const i29_volet_1_atteint = et(i1_volet_1_accessible, acquis(i28_volet_1_propre));

  // Volet 3 « Aide à l'emploi d'un assistant médical ».
  // Article : articles 9-1 et suivants.
  // Actes : Avenant n° 7.
  const i30_volet_3_prerequis = i29_volet_1_atteint;
  const i31_volet_3_accessible = acquis(i30_volet_3_prerequis);

  // Indicateur assistant_médical « Contrat d'aide à l'emploi d'un assistant médical ».
  // Article : article 9-1.
  // Actes : Avenant n° 7.
  const i32_assistant_medical_accessible = i31_volet_3_accessible;
  const i33_assistant_medical_condition = d12_contrat_assistant_medical;
  const i34_assistant_medical_propre = i33_assistant_medical_condition;
  const i35_assistant_medical_atteint = et(i32_assistant_medical_accessible, acquis(i34_assistant_medical_propre));

  // aide_assistant_ouverte
  const i36_aide_assistant_ouverte = i35_assistant_medical_atteint;

  // Volet 1 « Équipement du cabinet ».
  // Article : article 20.1 et annexe 12, article 1.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 7.
  const i37_volet_1_points_propres = n2_400;
  const i38_volet_1_points = siNombre(i29_volet_1_atteint, i37_volet_1_points_propres, n3_0);
  const i39_volet_1_montant_propre = produit(i37_volet_1_points_propres, i0_dispositif_valeur_du_point);
  const i40_volet_1_montant = siNombre(i29_volet_1_atteint, i39_volet_1_montant_propre, n3_0);

  // Volet 2 « Services aux patients ».
  // Article : article 20.2 et annexe 12, article 2.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6 ; Avenant n° 7 ; Avenant n° 9.
  const i41_volet_2_prerequis = i29_volet_1_atteint;
  const i42_volet_2_accessible = acquis(i41_volet_2_prerequis);
  const i43_volet_2_atteint = i42_volet_2_accessible;

  // Indicateur téléservices « Téléservices ».
  // Article : annexe 12, volet 2, indicateur 1.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 9.
  const i44_teleservices_accessible = i42_volet_2_accessible;
  const i45_teleservices_atteint = i44_teleservices_accessible;

  // Sous-indicateur aat « Arrêt de travail en ligne (AAT) ».
  // Actes : Avenant n° 9.
  const i46_aat_accessible = i44_teleservices_accessible;
  const i47_aat_mesure = part(quotient(d4_arrets_dematerialises, d3_arrets, true));
  const i48_aat_seuil = n4_0_8;
  const i49_aat_propre = comparer("≥", i47_aat_mesure, i48_aat_seuil);
  const i50_aat_atteint = et(i46_aat_accessible, acquis(i49_aat_propre));
  const i51_aat_points_propres = n5_22_5;
  const i52_aat_points = siNombre(i50_aat_atteint, i51_aat_points_propres, n3_0);

  // Sous-indicateur at_mp « Certificat d'accident du travail ou de maladie professionnelle (CM AT-MP) ».
  // Actes : Avenant n° 9.
  const i53_at_mp_accessible = i44_teleservices_accessible;
  const i54_at_mp_mesure = part(quotient(d6_certificats_at_mp_dematerialises, d5_certificats_at_mp, true));
  const i55_at_mp_seuil = n6_0_3;
  const i56_at_mp_propre = comparer("≥", i54_at_mp_mesure, i55_at_mp_seuil);
  const i57_at_mp_atteint = et(i53_at_mp_accessible, acquis(i56_at_mp_propre));
  const i58_at_mp_points_propres = n5_22_5;
  const i59_at_mp_points = siNombre(i57_at_mp_atteint, i58_at_mp_points_propres, n3_0);

  // Sous-indicateur pse « Protocole de soins électronique (PSE) ».
  // Actes : Avenant n° 9.
  const i60_pse_accessible = i44_teleservices_accessible;
  const i61_pse_mesure = part(quotient(d27_protocoles_dematerialises, d26_protocoles, true));
  const i62_pse_seuil = n4_0_8;
  const i63_pse_propre = comparer("≥", i61_pse_mesure, i62_pse_seuil);
  const i64_pse_atteint = et(i60_pse_accessible, acquis(i63_pse_propre));
  const i65_pse_points_propres = n5_22_5;
  const i66_pse_points = siNombre(i64_pse_atteint, i65_pse_points_propres, n3_0);

  // Sous-indicateur dmt « Déclaration de médecin traitant (DMT) ».
  // Actes : Avenant n° 9.
  const i67_dmt_accessible = i44_teleservices_accessible;
  const i68_dmt_mesure = part(quotient(d15_declarations_mt_dematerialisees, d14_declarations_mt, true));
  const i69_dmt_seuil = n4_0_8;
  const i70_dmt_propre = comparer("≥", i68_dmt_mesure, i69_dmt_seuil);
  const i71_dmt_atteint = et(i67_dmt_accessible, acquis(i70_dmt_propre));
  const i72_dmt_points_propres = n5_22_5;
  const i73_dmt_points = siNombre(i71_dmt_atteint, i72_dmt_points_propres, n3_0);

  // Sous-indicateur spe « Prescription électronique de transport (SPE) ».
  // Actes : Avenant n° 9.
  const i74_spe_accessible = i44_teleservices_accessible;
  const i75_spe_mesure = part(quotient(d30_transports_dematerialises, d29_transports, true));
  const i76_spe_seuil = n7_0_9;
  const i77_spe_propre = comparer("≥", i75_spe_mesure, i76_spe_seuil);
  const i78_spe_atteint = et(i74_spe_accessible, acquis(i77_spe_propre));
  const i79_spe_points_propres = n8_10;
  const i80_spe_points = siNombre(i78_spe_atteint, i79_spe_points_propres, n3_0);

  // Indicateur téléservices « Téléservices ».
  // Article : annexe 12, volet 2, indicateur 1.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 9.
  const i81_teleservices_points = siNombre(
    i45_teleservices_atteint,
    somme([i52_aat_points, i59_at_mp_points, i66_pse_points, i73_dmt_points, i80_spe_points]),
    n3_0,
  );

  // Indicateur usage_dmp « Alimentation du DMP ».
  // Article : annexe 12, volet 2, indicateur 1.
  // Actes : Avenant n° 9.
  const i82_usage_dmp_accessible = i42_volet_2_accessible;
  const i83_usage_dmp_mesure = part(quotient(d10_consultations_avec_depot_dmp, d9_consultations, true));
  const i84_usage_dmp_seuil = n9_0_2;
  const i85_usage_dmp_propre = comparer("≥", i83_usage_dmp_mesure, i84_usage_dmp_seuil);
  const i86_usage_dmp_atteint = et(i82_usage_dmp_accessible, acquis(i85_usage_dmp_propre));
  const i87_usage_dmp_points_propres = n10_40;
  const i88_usage_dmp_points = siNombre(i86_usage_dmp_atteint, i87_usage_dmp_points_propres, n3_0);

  // Indicateur usage_mss « Échanges avec les patients par la messagerie de Mon espace santé ».
  // Article : annexe 12, volet 2, indicateur 1.
  // Actes : Avenant n° 9.
  const i89_usage_mss_accessible = i42_volet_2_accessible;
  const i90_usage_mss_mesure = part(quotient(d11_consultations_avec_echange_mss, d9_consultations, true));
  const i91_usage_mss_seuil = n11_0_05;
  const i92_usage_mss_propre = comparer("≥", i90_usage_mss_mesure, i91_usage_mss_seuil);
  const i93_usage_mss_atteint = et(i89_usage_mss_accessible, acquis(i92_usage_mss_propre));
  const i94_usage_mss_points_propres = n10_40;
  const i95_usage_mss_points = siNombre(i93_usage_mss_atteint, i94_usage_mss_points_propres, n3_0);

  // Indicateur codage « Capacité à coder et requêter les données médicales ».
  // Article : annexe 12, volet 2, indicateur 2.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i96_codage_accessible = i42_volet_2_accessible;
  const i97_codage_condition = d7_codage_et_requetes;
  const i98_codage_propre = i97_codage_condition;
  const i99_codage_atteint = et(i96_codage_accessible, acquis(i98_codage_propre));
  const i100_codage_points_propres = n12_50;
  const i101_codage_points = siNombre(i99_codage_atteint, i100_codage_points_propres, n3_0);

  // Indicateur parcours_complexes « Services aux patients en parcours de soins complexe ».
  // Article : annexe 12, volet 2, indicateur 4.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 7.
  const i102_parcours_complexes_accessible = i42_volet_2_accessible;
  const i103_parcours_complexes_condition = d0_accompagnement_parcours_complexes;
  const i104_parcours_complexes_propre = i103_parcours_complexes_condition;
  const i105_parcours_complexes_atteint = et(
    i102_parcours_complexes_accessible,
    acquis(i104_parcours_complexes_propre),
  );
  const i106_parcours_complexes_points_propres = n13_70;
  const i107_parcours_complexes_points = siNombre(
    i105_parcours_complexes_atteint,
    i106_parcours_complexes_points_propres,
    n3_0,
  );

  // Indicateur étudiants « Encadrement d'étudiants en médecine, niveau 1 ».
  // Article : annexe 12, volet 2, indicateur 5.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i108_etudiants_accessible = i42_volet_2_accessible;
  const i109_etudiants_condition = d32_etudiants_encadres;
  const i110_etudiants_propre = i109_etudiants_condition;
  const i111_etudiants_atteint = et(i108_etudiants_accessible, acquis(i110_etudiants_propre));
  const i112_etudiants_points_propres = n12_50;
  const i113_etudiants_points = siNombre(i111_etudiants_atteint, i112_etudiants_points_propres, n3_0);

  // Indicateur vidéotransmission « Équipement pour vidéotransmission sécurisée ».
  // Article : annexe 12, volet 2, indicateur 6.
  // Actes : Avenant n° 6.
  const i114_videotransmission_accessible = i42_volet_2_accessible;
  const i115_videotransmission_condition = d31_equipement_video;
  const i116_videotransmission_propre = i115_videotransmission_condition;
  const i117_videotransmission_atteint = et(i114_videotransmission_accessible, acquis(i116_videotransmission_propre));
  const i118_videotransmission_points_propres = n12_50;
  const i119_videotransmission_points = siNombre(
    i117_videotransmission_atteint,
    i118_videotransmission_points_propres,
    n3_0,
  );

  // Indicateur équipements_connectés « Équipements médicaux connectés ».
  // Article : annexe 12, volet 2, indicateur 7.
  // Actes : Avenant n° 6.
  const i120_equipements_connectes_accessible = i42_volet_2_accessible;
  const i121_equipements_connectes_condition = d2_appareils_connectes;
  const i122_equipements_connectes_propre = i121_equipements_connectes_condition;
  const i123_equipements_connectes_atteint = et(
    i120_equipements_connectes_accessible,
    acquis(i122_equipements_connectes_propre),
  );
  const i124_equipements_connectes_points_propres = n14_25;
  const i125_equipements_connectes_points = siNombre(
    i123_equipements_connectes_atteint,
    i124_equipements_connectes_points_propres,
    n3_0,
  );

  // Indicateur soins_non_programmés « Participation au service d'accès aux soins (SAS) ».
  // Article : annexe 12, volet 2, indicateur 8.
  // Actes : Avenant n° 7 ; Avenant n° 9.
  const i126_soins_non_programmes_accessible = i42_volet_2_accessible;
  const i127_soins_non_programmes_condition = ou(d21_inscrit_sas, d13_cpts_participant_au_sas);
  const i128_soins_non_programmes_mesure = d19_heures_sas;
  const i129_soins_non_programmes_seuil = n15_2;
  const i130_soins_non_programmes_propre = et(
    i127_soins_non_programmes_condition,
    comparer("≥", i128_soins_non_programmes_mesure, i129_soins_non_programmes_seuil),
  );
  const i131_soins_non_programmes_atteint = et(
    i126_soins_non_programmes_accessible,
    acquis(i130_soins_non_programmes_propre),
  );
  const i132_soins_non_programmes_points_propres = n16_200;
  const i133_soins_non_programmes_points = siNombre(
    i131_soins_non_programmes_atteint,
    i132_soins_non_programmes_points_propres,
    n3_0,
  );

  // Indicateur effection_sas « Effection SAS : patients reçus à la demande de la régulation ».
  // Article : annexe 12, volet 2, indicateur 9.
  // Actes : Avenant n° 9.
  const i134_effection_sas_accessible = i42_volet_2_accessible;
  const i135_effection_sas_atteint = i134_effection_sas_accessible;
  const i136_effection_sas_points_propres = nonCommunique(d25_points_effection_sas, e17_0, e18_360);
  const i137_effection_sas_points = siNombre(i135_effection_sas_atteint, i136_effection_sas_points_propres, n3_0);

  // Volet 2 « Services aux patients ».
  // Article : article 20.2 et annexe 12, article 2.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6 ; Avenant n° 7 ; Avenant n° 9.
  const i138_volet_2_points = siNombre(
    i43_volet_2_atteint,
    somme([
      i81_teleservices_points,
      i88_usage_dmp_points,
      i95_usage_mss_points,
      i101_codage_points,
      i107_parcours_complexes_points,
      i113_etudiants_points,
      i119_videotransmission_points,
      i125_equipements_connectes_points,
      i133_soins_non_programmes_points,
      i137_effection_sas_points,
    ]),
    n3_0,
  );

  // Sous-indicateur aat « Arrêt de travail en ligne (AAT) ».
  // Actes : Avenant n° 9.
  const i139_aat_montant_propre = produit(i51_aat_points_propres, i0_dispositif_valeur_du_point);
  const i140_aat_montant = siNombre(i50_aat_atteint, i139_aat_montant_propre, n3_0);

  // Sous-indicateur at_mp « Certificat d'accident du travail ou de maladie professionnelle (CM AT-MP) ».
  // Actes : Avenant n° 9.
  const i141_at_mp_montant_propre = produit(i58_at_mp_points_propres, i0_dispositif_valeur_du_point);
  const i142_at_mp_montant = siNombre(i57_at_mp_atteint, i141_at_mp_montant_propre, n3_0);

  // Sous-indicateur pse « Protocole de soins électronique (PSE) ».
  // Actes : Avenant n° 9.
  const i143_pse_montant_propre = produit(i65_pse_points_propres, i0_dispositif_valeur_du_point);
  const i144_pse_montant = siNombre(i64_pse_atteint, i143_pse_montant_propre, n3_0);

  // Sous-indicateur dmt « Déclaration de médecin traitant (DMT) ».
  // Actes : Avenant n° 9.
  const i145_dmt_montant_propre = produit(i72_dmt_points_propres, i0_dispositif_valeur_du_point);
  const i146_dmt_montant = siNombre(i71_dmt_atteint, i145_dmt_montant_propre, n3_0);

  // Sous-indicateur spe « Prescription électronique de transport (SPE) ».
  // Actes : Avenant n° 9.
  const i147_spe_montant_propre = produit(i79_spe_points_propres, i0_dispositif_valeur_du_point);
  const i148_spe_montant = siNombre(i78_spe_atteint, i147_spe_montant_propre, n3_0);

  // Indicateur téléservices « Téléservices ».
  // Article : annexe 12, volet 2, indicateur 1.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 9.
  const i149_teleservices_montant = siNombre(
    i45_teleservices_atteint,
    somme([i140_aat_montant, i142_at_mp_montant, i144_pse_montant, i146_dmt_montant, i148_spe_montant]),
    n3_0,
  );

  // Indicateur usage_dmp « Alimentation du DMP ».
  // Article : annexe 12, volet 2, indicateur 1.
  // Actes : Avenant n° 9.
  const i150_usage_dmp_montant_propre = produit(i87_usage_dmp_points_propres, i0_dispositif_valeur_du_point);
  const i151_usage_dmp_montant = siNombre(i86_usage_dmp_atteint, i150_usage_dmp_montant_propre, n3_0);

  // Indicateur usage_mss « Échanges avec les patients par la messagerie de Mon espace santé ».
  // Article : annexe 12, volet 2, indicateur 1.
  // Actes : Avenant n° 9.
  const i152_usage_mss_montant_propre = produit(i94_usage_mss_points_propres, i0_dispositif_valeur_du_point);
  const i153_usage_mss_montant = siNombre(i93_usage_mss_atteint, i152_usage_mss_montant_propre, n3_0);

  // Indicateur codage « Capacité à coder et requêter les données médicales ».
  // Article : annexe 12, volet 2, indicateur 2.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i154_codage_montant_propre = produit(i100_codage_points_propres, i0_dispositif_valeur_du_point);
  const i155_codage_montant = siNombre(i99_codage_atteint, i154_codage_montant_propre, n3_0);

  // Indicateur parcours_complexes « Services aux patients en parcours de soins complexe ».
  // Article : annexe 12, volet 2, indicateur 4.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 7.
  const i156_parcours_complexes_montant_propre = produit(
    i106_parcours_complexes_points_propres,
    i0_dispositif_valeur_du_point,
  );
  const i157_parcours_complexes_montant = siNombre(
    i105_parcours_complexes_atteint,
    i156_parcours_complexes_montant_propre,
    n3_0,
  );

  // Indicateur étudiants « Encadrement d'étudiants en médecine, niveau 1 ».
  // Article : annexe 12, volet 2, indicateur 5.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016.
  const i158_etudiants_montant_propre = produit(i112_etudiants_points_propres, i0_dispositif_valeur_du_point);
  const i159_etudiants_montant = siNombre(i111_etudiants_atteint, i158_etudiants_montant_propre, n3_0);

  // Indicateur vidéotransmission « Équipement pour vidéotransmission sécurisée ».
  // Article : annexe 12, volet 2, indicateur 6.
  // Actes : Avenant n° 6.
  const i160_videotransmission_montant_propre = produit(
    i118_videotransmission_points_propres,
    i0_dispositif_valeur_du_point,
  );
  const i161_videotransmission_montant = siNombre(
    i117_videotransmission_atteint,
    i160_videotransmission_montant_propre,
    n3_0,
  );

  // Indicateur équipements_connectés « Équipements médicaux connectés ».
  // Article : annexe 12, volet 2, indicateur 7.
  // Actes : Avenant n° 6.
  const i162_equipements_connectes_montant_propre = produit(
    i124_equipements_connectes_points_propres,
    i0_dispositif_valeur_du_point,
  );
  const i163_equipements_connectes_montant = siNombre(
    i123_equipements_connectes_atteint,
    i162_equipements_connectes_montant_propre,
    n3_0,
  );

  // Indicateur soins_non_programmés « Participation au service d'accès aux soins (SAS) ».
  // Article : annexe 12, volet 2, indicateur 8.
  // Actes : Avenant n° 7 ; Avenant n° 9.
  const i164_soins_non_programmes_montant_propre = produit(
    i132_soins_non_programmes_points_propres,
    i0_dispositif_valeur_du_point,
  );
  const i165_soins_non_programmes_montant = siNombre(
    i131_soins_non_programmes_atteint,
    i164_soins_non_programmes_montant_propre,
    n3_0,
  );

  // Indicateur effection_sas « Effection SAS : patients reçus à la demande de la régulation ».
  // Article : annexe 12, volet 2, indicateur 9.
  // Actes : Avenant n° 9.
  const i166_effection_sas_montant_propre = produit(i136_effection_sas_points_propres, i0_dispositif_valeur_du_point);
  const i167_effection_sas_montant = siNombre(i135_effection_sas_atteint, i166_effection_sas_montant_propre, n3_0);

  // Volet 2 « Services aux patients ».
  // Article : article 20.2 et annexe 12, article 2.
  // Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6 ; Avenant n° 7 ; Avenant n° 9.
  const i168_volet_2_montant = siNombre(
    i43_volet_2_atteint,
    somme([
      i149_teleservices_montant,
      i151_usage_dmp_montant,
      i153_usage_mss_montant,
      i155_codage_montant,
      i157_parcours_complexes_montant,
      i159_etudiants_montant,
      i161_videotransmission_montant,
      i163_equipements_connectes_montant,
      i165_soins_non_programmes_montant,
      i167_effection_sas_montant,
    ]),
    n3_0,
  );

  // Volet 3 « Aide à l'emploi d'un assistant médical ».
  // Article : articles 9-1 et suivants.
  // Actes : Avenant n° 7.
  const i169_volet_3_atteint = i31_volet_3_accessible;

  // Forfait structure
  const i170_dispositif_points = somme([i38_volet_1_points, i138_volet_2_points]);
  const i171_dispositif_montant = somme([i40_volet_1_montant, i168_volet_2_montant]);

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
    i23_coordination_accessible,
    i24_coordination_condition,
    i25_coordination_propre,
    i26_coordination_atteint,
    i27_volet_1_exige,
    i28_volet_1_propre,
    i29_volet_1_atteint,
    i30_volet_3_prerequis,
    i31_volet_3_accessible,
    i32_assistant_medical_accessible,
    i33_assistant_medical_condition,
    i34_assistant_medical_propre,
    i35_assistant_medical_atteint,
    i36_aide_assistant_ouverte,
    i37_volet_1_points_propres,
    i38_volet_1_points,
    i39_volet_1_montant_propre,
    i40_volet_1_montant,
    i41_volet_2_prerequis,
    i42_volet_2_accessible,
    i43_volet_2_atteint,
    i44_teleservices_accessible,
    i45_teleservices_atteint,
    i46_aat_accessible,
    i47_aat_mesure,
    i48_aat_seuil,
    i49_aat_propre,
    i50_aat_atteint,
    i51_aat_points_propres,
    i52_aat_points,
    i53_at_mp_accessible,
    i54_at_mp_mesure,
    i55_at_mp_seuil,
    i56_at_mp_propre,
    i57_at_mp_atteint,
    i58_at_mp_points_propres,
    i59_at_mp_points,
    i60_pse_accessible,
    i61_pse_mesure,
    i62_pse_seuil,
    i63_pse_propre,
    i64_pse_atteint,
    i65_pse_points_propres,
    i66_pse_points,
    i67_dmt_accessible,
    i68_dmt_mesure,
    i69_dmt_seuil,
    i70_dmt_propre,
    i71_dmt_atteint,
    i72_dmt_points_propres,
    i73_dmt_points,
    i74_spe_accessible,
    i75_spe_mesure,
    i76_spe_seuil,
    i77_spe_propre,
    i78_spe_atteint,
    i79_spe_points_propres,
    i80_spe_points,
    i81_teleservices_points,
    i82_usage_dmp_accessible,
    i83_usage_dmp_mesure,
    i84_usage_dmp_seuil,
    i85_usage_dmp_propre,
    i86_usage_dmp_atteint,
    i87_usage_dmp_points_propres,
    i88_usage_dmp_points,
    i89_usage_mss_accessible,
    i90_usage_mss_mesure,
    i91_usage_mss_seuil,
    i92_usage_mss_propre,
    i93_usage_mss_atteint,
    i94_usage_mss_points_propres,
    i95_usage_mss_points,
    i96_codage_accessible,
    i97_codage_condition,
    i98_codage_propre,
    i99_codage_atteint,
    i100_codage_points_propres,
    i101_codage_points,
    i102_parcours_complexes_accessible,
    i103_parcours_complexes_condition,
    i104_parcours_complexes_propre,
    i105_parcours_complexes_atteint,
    i106_parcours_complexes_points_propres,
    i107_parcours_complexes_points,
    i108_etudiants_accessible,
    i109_etudiants_condition,
    i110_etudiants_propre,
    i111_etudiants_atteint,
    i112_etudiants_points_propres,
    i113_etudiants_points,
    i114_videotransmission_accessible,
    i115_videotransmission_condition,
    i116_videotransmission_propre,
    i117_videotransmission_atteint,
    i118_videotransmission_points_propres,
    i119_videotransmission_points,
    i120_equipements_connectes_accessible,
    i121_equipements_connectes_condition,
    i122_equipements_connectes_propre,
    i123_equipements_connectes_atteint,
    i124_equipements_connectes_points_propres,
    i125_equipements_connectes_points,
    i126_soins_non_programmes_accessible,
    i127_soins_non_programmes_condition,
    i128_soins_non_programmes_mesure,
    i129_soins_non_programmes_seuil,
    i130_soins_non_programmes_propre,
    i131_soins_non_programmes_atteint,
    i132_soins_non_programmes_points_propres,
    i133_soins_non_programmes_points,
    i134_effection_sas_accessible,
    i135_effection_sas_atteint,
    i136_effection_sas_points_propres,
    i137_effection_sas_points,
    i138_volet_2_points,
    i139_aat_montant_propre,
    i140_aat_montant,
    i141_at_mp_montant_propre,
    i142_at_mp_montant,
    i143_pse_montant_propre,
    i144_pse_montant,
    i145_dmt_montant_propre,
    i146_dmt_montant,
    i147_spe_montant_propre,
    i148_spe_montant,
    i149_teleservices_montant,
    i150_usage_dmp_montant_propre,
    i151_usage_dmp_montant,
    i152_usage_mss_montant_propre,
    i153_usage_mss_montant,
    i154_codage_montant_propre,
    i155_codage_montant,
    i156_parcours_complexes_montant_propre,
    i157_parcours_complexes_montant,
    i158_etudiants_montant_propre,
    i159_etudiants_montant,
    i160_videotransmission_montant_propre,
    i161_videotransmission_montant,
    i162_equipements_connectes_montant_propre,
    i163_equipements_connectes_montant,
    i164_soins_non_programmes_montant_propre,
    i165_soins_non_programmes_montant,
    i166_effection_sas_montant_propre,
    i167_effection_sas_montant,
    i168_volet_2_montant,
    i169_volet_3_atteint,
    i170_dispositif_points,
    i171_dispositif_montant,
  ];
}

/**
 * Évalue cette version sur les données d'un cabinet. Une donnée absente n'est jamais zéro : le résultat est alors un encadrement.
 * Des données qui ne peuvent être lues sont refusées (`valide` vaut faux), sans lever d'erreur.
 */
export function evaluer(donnees: Donnees, exercice: number): Evaluation<NomDElement> | DonneesRefusees {
  return evaluation(description, calculer, DONNEES_DECLAREES, donnees, exercice);
}
