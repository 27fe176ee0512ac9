// Fichier généré par Avenant — ne pas modifier.
export const l0_volet_socle = {
	nom: "volet socle",
	libelle: "Indicateurs socles",
	actes: ["Convention médicale 2024-2029"],
	article: "annexe 9"
};
export const l1_equipement_donum = {
	nom: "équipement_donum",
	libelle: "Logiciel référencé Ségur, LAP certifié et SESAM-Vitale à jour",
	actes: ["Convention médicale 2024-2029"],
	article: null
};
export const l2_teleservices_socle = {
	nom: "téléservices_socle",
	libelle: "Usage des téléservices : DCMT, FSE, PSE et AAT",
	actes: ["Convention médicale 2024-2029"],
	article: null
};
export const l3_volet_options = {
	nom: "volet options",
	libelle: "Indicateurs optionnels",
	actes: ["Convention médicale 2024-2029"],
	article: "annexe 9"
};
export const l4_certificats_dematerialises = {
	nom: "certificats_dématérialisés",
	libelle: "Dématérialisation des AT-MP, DSG et prescriptions de transport",
	actes: ["Convention médicale 2024-2029"],
	article: null
};
export const l5_dmp_et_e_prescription = {
	nom: "dmp_et_e_prescription",
	libelle: "Alimentation du DMP et e-prescription",
	actes: ["Convention médicale 2024-2029"],
	article: null
};
export const l6_apcv_et_messagerie = {
	nom: "apcv_et_messagerie",
	libelle: "Application carte Vitale et messagerie sécurisée",
	actes: ["Convention médicale 2024-2029"],
	article: null
};
