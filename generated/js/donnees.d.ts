// Fichier généré par Avenant — ne pas modifier.
import type { Declarees } from "./runtime/lecture.js";
import type { SchemaStandard, Verification } from "./runtime/verification.js";
import type { Compte, JourIso } from "./runtime/unites.js";
import type { NombreExact } from "./runtime/types.js";
/** Les données d'un cabinet. */
export interface Donnees {
	/**
	* Services aux patients en parcours de soins complexe.
	* Consacrez-vous du personnel, ou un prestataire, à l'accompagnement des patients aux parcours complexes ?
	* Donnée déclarative.
	*/
	readonly "accompagnement_parcours_complexes"?: boolean | undefined;
	/**
	* Rang du médecin parmi ses confrères, par l'activité.
	* « sous_p90 » : Sous P90.
	* « entre_p90_et_p95 » : Entre P90 et P95.
	* « au_dessus_de_p95 » : Au-dessus de P95.
	* Donnée préremplie.
	*/
	readonly "activité_du_médecin"?: "sous_p90" | "entre_p90_et_p95" | "au_dessus_de_p95" | undefined;
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
	* Année du contrat d'aide (1 pour la première).
	* Nombre de années, entier.
	* Donnée préremplie.
	*/
	readonly "année_du_contrat"?: Compte | undefined;
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
	* Changement de logiciel à l'occasion de la version Ségur.
	* Avez-vous changé de logiciel pour passer à la version Ségur ?
	* Donnée déclarative.
	*/
	readonly "changement_de_logiciel"?: boolean | undefined;
	/**
	* Capacité à coder et requêter les données médicales.
	* Pouvez-vous coder vos données médicales et les interroger, par exemple pour alimenter un registre ?
	* Donnée déclarative.
	*/
	readonly "codage_et_requêtes"?: boolean | undefined;
	/**
	* Commande signée à temps, parvenue ensuite : admise par l'administration.
	* Donnée préremplie.
	*/
	readonly "commande_admise"?: boolean | undefined;
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
	* Jour où le médecin a signé la commande.
	* Quel jour avez-vous signé la commande de la prestation Ségur ?
	* Donnée déclarative.
	*/
	readonly "date_commande"?: JourIso | undefined;
	/**
	* Jour de l'installation de la version Ségur.
	* Quel jour la version Ségur de votre logiciel a-t-elle été installée ?
	* Donnée déclarative.
	*/
	readonly "date_installation"?: JourIso | undefined;
	/**
	* Jour où cette part de VSM a été atteinte.
	* Donnée préremplie.
	*/
	readonly "date_objectif_vsm"?: JourIso | undefined;
	/**
	* Jour où la commande est parvenue aux pouvoirs publics.
	* Donnée préremplie.
	*/
	readonly "date_réception_commande"?: JourIso | undefined;
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
	* Taux de départ du médecin à l'indicateur de l'adulte.
	* Donnée préremplie.
	*/
	readonly "départ_rosp_adulte"?: NombreExact | undefined;
	/**
	* Taux de départ du médecin à l'indicateur de l'enfant.
	* Donnée préremplie.
	*/
	readonly "départ_rosp_enfant"?: NombreExact | undefined;
	/**
	* Participation à une forme d'exercice coordonné.
	* Participez-vous à une équipe de soins primaires ou spécialisés, une maison de santé, une CPTS ou à des réunions de concertation régulières ?
	* Donnée déclarative.
	*/
	readonly "exercice_coordonné"?: boolean | undefined;
	/**
	* Prestation Ségur facturée, TTC.
	* Donnée préremplie.
	*/
	readonly "facture_ségur"?: NombreExact | undefined;
	/**
	* Feuilles de soins, toutes formes confondues.
	* Nombre de feuilles, entier.
	* Donnée préremplie.
	*/
	readonly "feuilles_de_soins"?: Compte | undefined;
	/**
	* Frais du changement de logiciel ou du rattrapage, hors prestation Ségur, TTC.
	* Que vous ont coûté le changement de logiciel ou le rattrapage, en dehors de la prestation Ségur ?
	* Donnée déclarative.
	*/
	readonly "frais_hors_ségur"?: NombreExact | undefined;
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
	* Heures entières par semaine ouvertes aux patients du SAS.
	* Nombre de heures, entier.
	* Combien d'heures entières de créneaux ouvrez-vous chaque semaine aux patients adressés par le SAS (2 pour 2 h 30) ?
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
	* Nombre minimal de patients atteint pour l'indicateur de l'adulte.
	* Donnée préremplie.
	*/
	readonly "minimum_patients_adulte"?: boolean | undefined;
	/**
	* Nombre minimal de patients atteint pour l'indicateur de l'enfant.
	* Donnée préremplie.
	*/
	readonly "minimum_patients_enfant"?: boolean | undefined;
	/**
	* Médecin de 67 ans ou plus.
	* Donnée préremplie.
	*/
	readonly "médecin_67_ans_et_plus"?: boolean | undefined;
	/**
	* Objectif cible notifié pour l'indicateur de l'enfant.
	* Donnée préremplie.
	*/
	readonly "objectif_cible_enfant"?: NombreExact | undefined;
	/**
	* Objectif intermédiaire notifié pour l'indicateur de l'enfant.
	* Donnée préremplie.
	*/
	readonly "objectif_intermédiaire_enfant"?: NombreExact | undefined;
	/**
	* Patients de 75 à 79 ans, sans ALD.
	* Nombre de patients, entier.
	* Donnée préremplie.
	*/
	readonly "patients_75_à_79_ans"?: Compte | undefined;
	/**
	* Patients de 7 à 74 ans, sans ALD.
	* Nombre de patients, entier.
	* Donnée préremplie.
	*/
	readonly "patients_7_à_74_ans"?: Compte | undefined;
	/**
	* Patients de 80 ans et plus, sans ALD.
	* Nombre de patients, entier.
	* Donnée préremplie.
	*/
	readonly "patients_80_ans_et_plus"?: Compte | undefined;
	/**
	* Patients en ALD ayant choisi le médecin comme médecin traitant.
	* Nombre de patients, entier.
	* Donnée préremplie.
	*/
	readonly "patients_ald"?: Compte | undefined;
	/**
	* Patients en ALD de 80 ans et plus.
	* Nombre de patients, entier.
	* Donnée préremplie.
	*/
	readonly "patients_ald_80_ans_et_plus"?: Compte | undefined;
	/**
	* Patients en ALD dont le VSM alimente le DMP.
	* Nombre de patients, entier.
	* Au plus « patients_ald ».
	* Donnée préremplie.
	*/
	readonly "patients_ald_avec_vsm"?: Compte | undefined;
	/**
	* Patients en ALD de moins de 80 ans.
	* Nombre de patients, entier.
	* Donnée préremplie.
	*/
	readonly "patients_ald_moins_80_ans"?: Compte | undefined;
	/**
	* Patients à la complémentaire santé solidaire (C2S), déjà comptés selon leur âge.
	* Nombre de patients, entier.
	* Donnée préremplie.
	*/
	readonly "patients_c2s"?: Compte | undefined;
	/**
	* Parmi eux, patients de moins de 16 ans.
	* Nombre de patients, entier.
	* Au plus « patientèle_médecin_traitant ».
	* Donnée préremplie.
	*/
	readonly "patients_moins_16_ans"?: Compte | undefined;
	/**
	* Patients de moins de 7 ans, sans ALD.
	* Nombre de patients, entier.
	* Donnée préremplie.
	*/
	readonly "patients_moins_7_ans"?: Compte | undefined;
	/**
	* Patients non vus depuis deux ans.
	* Nombre de patients, entier.
	* Donnée préremplie.
	*/
	readonly "patients_non_vus"?: Compte | undefined;
	/**
	* Patients de 16 ans et plus ayant choisi le médecin comme médecin traitant.
	* Nombre de patients, entier.
	* Donnée préremplie.
	*/
	readonly "patientèle_16_ans_et_plus"?: Compte | undefined;
	/**
	* Patients ayant choisi le médecin comme médecin traitant.
	* Nombre de patients, entier.
	* Donnée préremplie.
	*/
	readonly "patientèle_médecin_traitant"?: Compte | undefined;
	/**
	* Points d'effection SAS notifiés par la caisse.
	* Donnée préremplie.
	*/
	readonly "points_effection_sas"?: NombreExact | undefined;
	/**
	* Points de l'indicateur de l'enfant, selon le tableau de l'avenant 1.
	* Donnée préremplie.
	*/
	readonly "points_indicateur_enfant"?: NombreExact | undefined;
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
	* Quotité de l'assistant médical.
	* « tiers_temps » : Tiers temps.
	* « mi_temps » : Mi-temps.
	* « temps_plein » : Temps plein.
	* Quel temps de travail l'aide finance-t-elle ?
	* Donnée déclarative.
	*/
	readonly "quotité_assistant"?: "tiers_temps" | "mi_temps" | "temps_plein" | undefined;
	/**
	* Rattrapage d'une version obsolète du logiciel.
	* Votre logiciel était-il dans une version obsolète, à rattraper d'abord ?
	* Donnée déclarative.
	*/
	readonly "rattrapage_de_version"?: boolean | undefined;
	/**
	* Secteur conventionnel.
	* « secteur_1 » : Secteur 1.
	* « secteur_2_optam » : Secteur 2, Optam ou Optam-ACO.
	* « secteur_2 » : Secteur 2 sans Optam.
	* Donnée préremplie.
	*/
	readonly "secteur_conventionnel"?: "secteur_1" | "secteur_2_optam" | "secteur_2" | undefined;
	/**
	* Cahier des charges SESAM-Vitale à jour des avenants publiés au 31 décembre de l'année précédente.
	* Donnée préremplie.
	*/
	readonly "sesam_vitale_à_jour"?: boolean | undefined;
	/**
	* Exercice en zone d'intervention prioritaire (ZIP).
	* « hors_zip » : Hors ZIP.
	* « en_zip » : En ZIP.
	* « première_année_zip » : Première installation en ZIP, première année.
	* « deuxième_année_zip » : Première installation en ZIP, deuxième année.
	* Donnée préremplie.
	*/
	readonly "situation_en_zip"?: "hors_zip" | "en_zip" | "première_année_zip" | "deuxième_année_zip" | undefined;
	/**
	* Soins non programmés dans une organisation territoriale régulée (exercices 2020 et 2021).
	* Prenez-vous en charge des soins non programmés dans une organisation territoriale régulée ?
	* Donnée déclarative.
	*/
	readonly "soins_non_programmés_régulés"?: boolean | undefined;
	/**
	* Logiciel parmi les solutions référencées à temps pour être financées.
	* Donnée préremplie.
	*/
	readonly "solution_finançable"?: boolean | undefined;
	/**
	* Spécialité sans offre de logiciel d'aide à la prescription certifié.
	* Exercez-vous une spécialité pour laquelle il n'existe pas de LAP certifié ?
	* Donnée déclarative.
	*/
	readonly "spécialité_sans_lap"?: boolean | undefined;
	/**
	* 30e centile des prescripteurs à l'indicateur de l'adulte.
	* Donnée préremplie.
	*/
	readonly "taux_p30"?: NombreExact | undefined;
	/**
	* 50e centile des prescripteurs à l'indicateur de l'adulte.
	* Donnée préremplie.
	*/
	readonly "taux_p50"?: NombreExact | undefined;
	/**
	* 80e centile des prescripteurs à l'indicateur de l'adulte.
	* Donnée préremplie.
	*/
	readonly "taux_p80"?: NombreExact | undefined;
	/**
	* 90e centile des prescripteurs à l'indicateur de l'adulte.
	* Donnée préremplie.
	*/
	readonly "taux_p90"?: NombreExact | undefined;
	/**
	* Taux du médecin à l'indicateur de l'adulte.
	* Donnée préremplie.
	*/
	readonly "taux_rosp_adulte"?: NombreExact | undefined;
	/**
	* Taux du médecin à l'indicateur de l'enfant.
	* Donnée préremplie.
	*/
	readonly "taux_rosp_enfant"?: NombreExact | undefined;
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
	* Indicateurs de prévention validés, additionnés sur tous les patients.
	* Nombre de validations, entier.
	* Donnée préremplie.
	*/
	readonly "validations_prévention"?: Compte | undefined;
	/**
	* Parmi eux, patients dont le VSM est structuré au format CI-SIS.
	* Nombre de patients, entier.
	* Au plus « patients_ald_avec_vsm ».
	* Donnée préremplie.
	*/
	readonly "vsm_structurés"?: Compte | undefined;
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
/** Chaque donnée déclarée : une autre est refusée. */
export declare const DONNEES: Declarees;
/** Nom d'une donnée. */
export type NomDeDonnee = keyof Donnees;
/**
* Contrôle des données quelconques : des données du bon type, ou les fautes, en français. Ne lève jamais d'erreur.
* Une donnée absente, ou qui vaut undefined, est inconnue ; null est refusé.
*/
export declare function verifierDonnees(donnees: unknown): Verification<Donnees>;
/** Le même contrôle, pour les bibliothèques qui suivent « Standard Schema ». */
export declare const schema: SchemaStandard<Donnees>;
//# sourceMappingURL=donnees.d.ts.map
