// Fichier généré par Avenant — ne pas modifier.
// Les données d'un cabinet. Une donnée absente est inconnue : jamais zéro, jamais non.

import { fraction } from "./runtime/exact.ts";
import { declarees, donnee } from "./runtime/lecture.ts";
import type { Declarees } from "./runtime/lecture.ts";
import type { Compte, NombreExact } from "./runtime/types.ts";

/** Les données d'un cabinet. */
export interface Donnees {
  /**
   * Services aux patients en parcours de soins complexe.
   * Consacrez-vous du personnel, ou un prestataire, à l'accompagnement des patients aux parcours complexes ?
   * Donnée déclarative.
   */
  readonly "accompagnement_parcours_complexes"?: boolean | undefined;
  /**
   * Cahier des charges SESAM-Vitale avec l'addendum 7 (accepté en 2023).
   * Donnée préremplie.
   */
  readonly "addendum_7"?: boolean | undefined;
  /**
   * Cahier des charges SESAM-Vitale avec l'addendum 8 (application carte Vitale).
   * Donnée préremplie.
   */
  readonly "addendum_8"?: boolean | undefined;
  /**
   * Équipements médicaux connectés.
   * Disposez-vous d'équipements médicaux connectés ?
   * Donnée déclarative.
   */
  readonly "appareils_connectés"?: boolean | undefined;
  /**
   * Arrêts de travail prescrits.
   * Nombre de arrêts, entier.
   * Donnée préremplie.
   */
  readonly "arrêts"?: Compte | undefined;
  /**
   * Arrêts de travail prescrits en ligne.
   * Nombre de arrêts, entier.
   * Au plus « arrêts ».
   * Donnée préremplie.
   */
  readonly "arrêts_dématérialisés"?: Compte | undefined;
  /**
   * Objectif du bouquet de téléservices atteint (exercices 2017 à 2021).
   * Donnée préremplie.
   */
  readonly "bouquet_téléservices_atteint"?: boolean | undefined;
  /**
   * Certificats d'accident du travail ou de maladie professionnelle.
   * Nombre de certificats, entier.
   * Donnée préremplie.
   */
  readonly "certificats_at_mp"?: Compte | undefined;
  /**
   * Certificats d'accident du travail ou de maladie professionnelle établis en ligne.
   * Nombre de certificats, entier.
   * Au plus « certificats_at_mp ».
   * Donnée préremplie.
   */
  readonly "certificats_at_mp_dématérialisés"?: Compte | undefined;
  /**
   * Capacité à coder et requêter les données médicales.
   * Pouvez-vous coder vos données médicales et les interroger, par exemple pour alimenter un registre ?
   * Donnée déclarative.
   */
  readonly "codage_et_requêtes"?: boolean | undefined;
  /**
   * Logiciel compatible avec le dossier médical partagé (DMP).
   * Votre logiciel métier est-il compatible avec le DMP ?
   * Donnée déclarative.
   */
  readonly "compatible_dmp"?: boolean | undefined;
  /**
   * Consultations.
   * Nombre de consultations, entier.
   * Donnée préremplie.
   */
  readonly "consultations"?: Compte | undefined;
  /**
   * Consultations donnant lieu au dépôt d'un document dans le DMP.
   * Nombre de consultations, entier.
   * Au plus « consultations ».
   * Donnée préremplie.
   */
  readonly "consultations_avec_dépôt_dmp"?: Compte | undefined;
  /**
   * Consultations comprenant un échange avec le patient par la messagerie de Mon espace santé.
   * Nombre de consultations, entier.
   * Au plus « consultations ».
   * Donnée préremplie.
   */
  readonly "consultations_avec_échange_mss"?: Compte | undefined;
  /**
   * Contrat d'aide à l'emploi d'un assistant médical.
   * Donnée préremplie.
   */
  readonly "contrat_assistant_médical"?: boolean | undefined;
  /**
   * Membre d'une CPTS qui participe au SAS.
   * Êtes-vous membre d'une communauté professionnelle territoriale de santé qui participe au SAS ?
   * Donnée déclarative.
   */
  readonly "cpts_participant_au_sas"?: boolean | undefined;
  /**
   * Déclarations de médecin traitant.
   * Nombre de déclarations, entier.
   * Donnée préremplie.
   */
  readonly "déclarations_mt"?: Compte | undefined;
  /**
   * Déclarations de médecin traitant en ligne.
   * Nombre de déclarations, entier.
   * Au plus « déclarations_mt ».
   * Donnée préremplie.
   */
  readonly "déclarations_mt_dématérialisées"?: Compte | undefined;
  /**
   * Participation à une forme d'exercice coordonné.
   * Participez-vous à une équipe de soins primaires ou spécialisés, une maison de santé, une CPTS ou à des réunions de concertation régulières ?
   * Donnée déclarative.
   */
  readonly "exercice_coordonné"?: boolean | undefined;
  /**
   * Feuilles de soins, toutes formes confondues.
   * Nombre de feuilles, entier.
   * Donnée préremplie.
   */
  readonly "feuilles_de_soins"?: Compte | undefined;
  /**
   * Feuilles de soins électroniques établies avec l'application carte Vitale.
   * Nombre de feuilles, entier.
   * Au plus « fse_télétransmises ».
   * Donnée préremplie.
   */
  readonly "fse_apcv"?: Compte | undefined;
  /**
   * Feuilles de soins télétransmises.
   * Nombre de feuilles, entier.
   * Au plus « feuilles_de_soins ».
   * Donnée préremplie.
   */
  readonly "fse_télétransmises"?: Compte | undefined;
  /**
   * Déclarations de grossesse.
   * Nombre de déclarations, entier.
   * Donnée préremplie.
   */
  readonly "grossesses"?: Compte | undefined;
  /**
   * Déclarations de grossesse en ligne.
   * Nombre de déclarations, entier.
   * Au plus « grossesses ».
   * Donnée préremplie.
   */
  readonly "grossesses_dématérialisées"?: Compte | undefined;
  /**
   * Heures par semaine ouvertes aux patients du SAS.
   * Nombre de heures, entier.
   * Combien d'heures de créneaux ouvrez-vous chaque semaine aux patients adressés par le SAS ?
   * Donnée déclarative.
   */
  readonly "heures_sas"?: Compte | undefined;
  /**
   * Horaires d'ouverture du cabinet affichés dans l'annuaire santé.
   * Les horaires d'ouverture de votre cabinet figurent-ils dans l'annuaire santé ?
   * Donnée déclarative.
   */
  readonly "horaires_affichés"?: boolean | undefined;
  /**
   * Inscription au service d'accès aux soins (SAS).
   * Êtes-vous inscrit auprès du service d'accès aux soins ?
   * Donnée déclarative.
   */
  readonly "inscrit_sas"?: boolean | undefined;
  /**
   * Logiciel d'aide à la prescription (LAP) certifié par la HAS.
   * Utilisez-vous un logiciel d'aide à la prescription certifié par la Haute Autorité de santé ?
   * Donnée déclarative.
   */
  readonly "lap_certifié"?: boolean | undefined;
  /**
   * Logiciel métier référencé Ségur.
   * Votre logiciel métier est-il référencé Ségur ?
   * Donnée déclarative.
   */
  readonly "logiciel_référencé_ségur"?: boolean | undefined;
  /**
   * Logiciel référencé Ségur en service au plus tard le 31 janvier 2024 (exercice 2023).
   * Votre logiciel référencé Ségur était-il en service au 31 janvier 2024 ?
   * Donnée déclarative.
   */
  readonly "logiciel_ségur_au_31_janvier_2024"?: boolean | undefined;
  /**
   * Messagerie sécurisée de santé.
   * Disposez-vous d'une messagerie sécurisée de santé ?
   * Donnée déclarative.
   */
  readonly "messagerie_sécurisée"?: boolean | undefined;
  /**
   * Messages envoyés par la messagerie sécurisée de santé.
   * Nombre de messages, entier.
   * Donnée préremplie.
   */
  readonly "messages_mss"?: Compte | undefined;
  /**
   * Points d'effection SAS notifiés par la caisse.
   * Donnée préremplie.
   */
  readonly "points_effection_sas"?: NombreExact | undefined;
  /**
   * Points de volet 1 versés au titre de la tolérance de 2017.
   * Donnée préremplie.
   */
  readonly "points_tolérance_2017"?: NombreExact | undefined;
  /**
   * Points du bouquet de téléservices notifiés par la caisse (exercice 2023).
   * Donnée préremplie.
   */
  readonly "points_téléservices"?: NombreExact | undefined;
  /**
   * Prescriptions de produits de santé.
   * Nombre de prescriptions, entier.
   * Donnée préremplie.
   */
  readonly "prescriptions"?: Compte | undefined;
  /**
   * Prescriptions de produits de santé passées par l'e-prescription.
   * Nombre de prescriptions, entier.
   * Au plus « prescriptions ».
   * Donnée préremplie.
   */
  readonly "prescriptions_électroniques"?: Compte | undefined;
  /**
   * Protocoles de soins.
   * Nombre de protocoles, entier.
   * Donnée préremplie.
   */
  readonly "protocoles"?: Compte | undefined;
  /**
   * Protocoles de soins électroniques.
   * Nombre de protocoles, entier.
   * Au plus « protocoles ».
   * Donnée préremplie.
   */
  readonly "protocoles_dématérialisés"?: Compte | undefined;
  /**
   * Cahier des charges SESAM-Vitale à jour des avenants publiés au 31 décembre de l'année précédente.
   * Donnée préremplie.
   */
  readonly "sesam_vitale_à_jour"?: boolean | undefined;
  /**
   * Soins non programmés dans une organisation territoriale régulée (exercices 2020 et 2021).
   * Prenez-vous en charge des soins non programmés dans une organisation territoriale régulée ?
   * Donnée déclarative.
   */
  readonly "soins_non_programmés_régulés"?: boolean | undefined;
  /**
   * Spécialité sans offre de logiciel d'aide à la prescription certifié.
   * Exercez-vous une spécialité pour laquelle il n'existe pas de LAP certifié ?
   * Donnée déclarative.
   */
  readonly "spécialité_sans_lap"?: boolean | undefined;
  /**
   * Volet 2 payé au titre de la tolérance de 2017.
   * Donnée préremplie.
   */
  readonly "tolérance_2017_ouvre_volet_2"?: boolean | undefined;
  /**
   * Prescriptions de transport.
   * Nombre de transports, entier.
   * Donnée préremplie.
   */
  readonly "transports"?: Compte | undefined;
  /**
   * Prescriptions de transport électroniques.
   * Nombre de transports, entier.
   * Au plus « transports ».
   * Donnée préremplie.
   */
  readonly "transports_dématérialisés"?: Compte | undefined;
  /**
   * Équipement pour vidéotransmission sécurisée.
   * Disposez-vous d'un équipement de vidéotransmission sécurisée ?
   * Donnée déclarative.
   */
  readonly "équipement_vidéo"?: boolean | undefined;
  /**
   * Encadrement d'étudiants en médecine, niveau 1.
   * Encadrez-vous des étudiants en médecine de niveau 1 ?
   * Donnée déclarative.
   */
  readonly "étudiants_encadrés"?: boolean | undefined;
}

const e0_0 = fraction(0n, 1n);
const e1_175 = fraction(175n, 1n);
/** Chaque donnée déclarée : une autre est refusée. */
export const DONNEES: Declarees = declarees([
  donnee("accompagnement_parcours_complexes", "booleen"),
  donnee("addendum_7", "booleen"),
  donnee("addendum_8", "booleen"),
  donnee("appareils_connectés", "booleen"),
  donnee("arrêts", "nombre", { entier: true, min: e0_0 }),
  donnee("arrêts_dématérialisés", "nombre", { entier: true, min: e0_0, auPlus: "arrêts" }),
  donnee("bouquet_téléservices_atteint", "booleen"),
  donnee("certificats_at_mp", "nombre", { entier: true, min: e0_0 }),
  donnee("certificats_at_mp_dématérialisés", "nombre", { entier: true, min: e0_0, auPlus: "certificats_at_mp" }),
  donnee("codage_et_requêtes", "booleen"),
  donnee("compatible_dmp", "booleen"),
  donnee("consultations", "nombre", { entier: true, min: e0_0 }),
  donnee("consultations_avec_dépôt_dmp", "nombre", { entier: true, min: e0_0, auPlus: "consultations" }),
  donnee("consultations_avec_échange_mss", "nombre", { entier: true, min: e0_0, auPlus: "consultations" }),
  donnee("contrat_assistant_médical", "booleen"),
  donnee("cpts_participant_au_sas", "booleen"),
  donnee("déclarations_mt", "nombre", { entier: true, min: e0_0 }),
  donnee("déclarations_mt_dématérialisées", "nombre", { entier: true, min: e0_0, auPlus: "déclarations_mt" }),
  donnee("exercice_coordonné", "booleen"),
  donnee("feuilles_de_soins", "nombre", { entier: true, min: e0_0 }),
  donnee("fse_apcv", "nombre", { entier: true, min: e0_0, auPlus: "fse_télétransmises" }),
  donnee("fse_télétransmises", "nombre", { entier: true, min: e0_0, auPlus: "feuilles_de_soins" }),
  donnee("grossesses", "nombre", { entier: true, min: e0_0 }),
  donnee("grossesses_dématérialisées", "nombre", { entier: true, min: e0_0, auPlus: "grossesses" }),
  donnee("heures_sas", "nombre", { entier: true, min: e0_0 }),
  donnee("horaires_affichés", "booleen"),
  donnee("inscrit_sas", "booleen"),
  donnee("lap_certifié", "booleen"),
  donnee("logiciel_référencé_ségur", "booleen"),
  donnee("logiciel_ségur_au_31_janvier_2024", "booleen"),
  donnee("messagerie_sécurisée", "booleen"),
  donnee("messages_mss", "nombre", { entier: true, min: e0_0 }),
  donnee("points_effection_sas", "nombre", { min: e0_0 }),
  donnee("points_tolérance_2017", "nombre", { min: e0_0, max: e1_175 }),
  donnee("points_téléservices", "nombre", { min: e0_0 }),
  donnee("prescriptions", "nombre", { entier: true, min: e0_0 }),
  donnee("prescriptions_électroniques", "nombre", { entier: true, min: e0_0, auPlus: "prescriptions" }),
  donnee("protocoles", "nombre", { entier: true, min: e0_0 }),
  donnee("protocoles_dématérialisés", "nombre", { entier: true, min: e0_0, auPlus: "protocoles" }),
  donnee("sesam_vitale_à_jour", "booleen"),
  donnee("soins_non_programmés_régulés", "booleen"),
  donnee("spécialité_sans_lap", "booleen"),
  donnee("tolérance_2017_ouvre_volet_2", "booleen"),
  donnee("transports", "nombre", { entier: true, min: e0_0 }),
  donnee("transports_dématérialisés", "nombre", { entier: true, min: e0_0, auPlus: "transports" }),
  donnee("équipement_vidéo", "booleen"),
  donnee("étudiants_encadrés", "booleen"),
]);
