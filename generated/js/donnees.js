// Fichier généré par Avenant — ne pas modifier.
// Les données d'un cabinet. Une donnée absente est inconnue : jamais zéro, jamais non.
import { fraction } from "./runtime/exact.js";
import { declarees, donnee } from "./runtime/lecture.js";
import { schemaStandard, verification } from "./runtime/verification.js";
const e0_0 = fraction(0n, 1n);
const e1_175 = fraction(175n, 1n);
/** Chaque donnée déclarée : une autre est refusée. */
export const DONNEES = declarees([
	donnee("accompagnement_parcours_complexes", "booleen"),
	donnee("activité_du_médecin", "choix", { options: [
		"sous_p90",
		"entre_p90_et_p95",
		"au_dessus_de_p95"
	] }),
	donnee("addendum_7", "booleen"),
	donnee("addendum_8", "booleen"),
	donnee("année_du_contrat", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("appareils_connectés", "booleen"),
	donnee("arrêts", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("arrêts_dématérialisés", "nombre", {
		entier: true,
		min: e0_0,
		auPlus: "arrêts"
	}),
	donnee("bouquet_téléservices_atteint", "booleen"),
	donnee("certificats_at_mp", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("certificats_at_mp_dématérialisés", "nombre", {
		entier: true,
		min: e0_0,
		auPlus: "certificats_at_mp"
	}),
	donnee("changement_de_logiciel", "booleen"),
	donnee("codage_et_requêtes", "booleen"),
	donnee("commande_admise", "booleen"),
	donnee("compatible_dmp", "booleen"),
	donnee("consultations", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("consultations_avec_dépôt_dmp", "nombre", {
		entier: true,
		min: e0_0,
		auPlus: "consultations"
	}),
	donnee("consultations_avec_échange_mss", "nombre", {
		entier: true,
		min: e0_0,
		auPlus: "consultations"
	}),
	donnee("contrat_assistant_médical", "booleen"),
	donnee("cpts_participant_au_sas", "booleen"),
	donnee("date_commande", "date"),
	donnee("date_installation", "date"),
	donnee("date_objectif_vsm", "date"),
	donnee("date_réception_commande", "date"),
	donnee("déclarations_mt", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("déclarations_mt_dématérialisées", "nombre", {
		entier: true,
		min: e0_0,
		auPlus: "déclarations_mt"
	}),
	donnee("départ_rosp_adulte", "nombre", { min: e0_0 }),
	donnee("départ_rosp_enfant", "nombre", { min: e0_0 }),
	donnee("exercice_coordonné", "booleen"),
	donnee("facture_ségur", "nombre", { min: e0_0 }),
	donnee("feuilles_de_soins", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("frais_hors_ségur", "nombre", { min: e0_0 }),
	donnee("fse_apcv", "nombre", {
		entier: true,
		min: e0_0,
		auPlus: "fse_télétransmises"
	}),
	donnee("fse_télétransmises", "nombre", {
		entier: true,
		min: e0_0,
		auPlus: "feuilles_de_soins"
	}),
	donnee("grossesses", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("grossesses_dématérialisées", "nombre", {
		entier: true,
		min: e0_0,
		auPlus: "grossesses"
	}),
	donnee("heures_sas", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("horaires_affichés", "booleen"),
	donnee("inscrit_sas", "booleen"),
	donnee("lap_certifié", "booleen"),
	donnee("logiciel_référencé_ségur", "booleen"),
	donnee("logiciel_ségur_au_31_janvier_2024", "booleen"),
	donnee("messagerie_sécurisée", "booleen"),
	donnee("messages_mss", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("minimum_patients_adulte", "booleen"),
	donnee("minimum_patients_enfant", "booleen"),
	donnee("médecin_67_ans_et_plus", "booleen"),
	donnee("objectif_cible_enfant", "nombre", { min: e0_0 }),
	donnee("objectif_intermédiaire_enfant", "nombre", { min: e0_0 }),
	donnee("patients_75_à_79_ans", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("patients_7_à_74_ans", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("patients_80_ans_et_plus", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("patients_ald", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("patients_ald_80_ans_et_plus", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("patients_ald_avec_vsm", "nombre", {
		entier: true,
		min: e0_0,
		auPlus: "patients_ald"
	}),
	donnee("patients_ald_moins_80_ans", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("patients_c2s", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("patients_moins_16_ans", "nombre", {
		entier: true,
		min: e0_0,
		auPlus: "patientèle_médecin_traitant"
	}),
	donnee("patients_moins_7_ans", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("patients_non_vus", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("patientèle_16_ans_et_plus", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("patientèle_médecin_traitant", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("points_effection_sas", "nombre", { min: e0_0 }),
	donnee("points_indicateur_enfant", "nombre", { min: e0_0 }),
	donnee("points_tolérance_2017", "nombre", {
		min: e0_0,
		max: e1_175
	}),
	donnee("points_téléservices", "nombre", { min: e0_0 }),
	donnee("prescriptions", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("prescriptions_électroniques", "nombre", {
		entier: true,
		min: e0_0,
		auPlus: "prescriptions"
	}),
	donnee("protocoles", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("protocoles_dématérialisés", "nombre", {
		entier: true,
		min: e0_0,
		auPlus: "protocoles"
	}),
	donnee("quotité_assistant", "choix", { options: [
		"tiers_temps",
		"mi_temps",
		"temps_plein"
	] }),
	donnee("rattrapage_de_version", "booleen"),
	donnee("secteur_conventionnel", "choix", { options: [
		"secteur_1",
		"secteur_2_optam",
		"secteur_2"
	] }),
	donnee("sesam_vitale_à_jour", "booleen"),
	donnee("situation_en_zip", "choix", { options: [
		"hors_zip",
		"en_zip",
		"première_année_zip",
		"deuxième_année_zip"
	] }),
	donnee("soins_non_programmés_régulés", "booleen"),
	donnee("solution_finançable", "booleen"),
	donnee("spécialité_sans_lap", "booleen"),
	donnee("taux_p30", "nombre", { min: e0_0 }),
	donnee("taux_p50", "nombre", { min: e0_0 }),
	donnee("taux_p80", "nombre", { min: e0_0 }),
	donnee("taux_p90", "nombre", { min: e0_0 }),
	donnee("taux_rosp_adulte", "nombre", { min: e0_0 }),
	donnee("taux_rosp_enfant", "nombre", { min: e0_0 }),
	donnee("tolérance_2017_ouvre_volet_2", "booleen"),
	donnee("transports", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("transports_dématérialisés", "nombre", {
		entier: true,
		min: e0_0,
		auPlus: "transports"
	}),
	donnee("validations_prévention", "nombre", {
		entier: true,
		min: e0_0
	}),
	donnee("vsm_structurés", "nombre", {
		entier: true,
		min: e0_0,
		auPlus: "patients_ald_avec_vsm"
	}),
	donnee("équipement_vidéo", "booleen"),
	donnee("étudiants_encadrés", "booleen")
]);
/**
* Contrôle des données quelconques : des données du bon type, ou les fautes, en français. Ne lève jamais d'erreur.
* Une donnée absente, ou qui vaut undefined, est inconnue ; null est refusé.
*/
export function verifierDonnees(donnees) {
	return verification(DONNEES, [], donnees);
}
/** Le même contrôle, pour les bibliothèques qui suivent « Standard Schema ». */
export const schema = schemaStandard(DONNEES, []);
