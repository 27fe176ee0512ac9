// Fichier généré par Avenant — ne pas modifier.
export const l0_volet_1 = {
	nom: "volet 1",
	libelle: "Équipement du cabinet",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
	article: "article 20.1 et annexe 12, article 1"
};
export const l1_logiciel = {
	nom: "logiciel",
	libelle: "Logiciel métier : LAP certifié HAS et compatible DMP",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
	article: "annexe 12, article 1.1"
};
export const l2_messagerie = {
	nom: "messagerie",
	libelle: "Messagerie sécurisée de santé",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
	article: "annexe 12, article 1.2"
};
export const l3_sesam_vitale = {
	nom: "sesam_vitale",
	libelle: "Version du cahier des charges SESAM-Vitale",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
	article: "annexe 12, article 1.3"
};
export const l4_teletransmission = {
	nom: "télétransmission",
	libelle: "Taux de télétransmission",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
	article: "annexe 12, article 1.4"
};
export const l5_horaires = {
	nom: "horaires",
	libelle: "Affichage des horaires d'ouverture du cabinet",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
	article: "annexe 12, article 1.5"
};
export const l6_volet_2 = {
	nom: "volet 2",
	libelle: "Services aux patients",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
	article: "article 20.2 et annexe 12, article 2"
};
export const l7_teleservices = {
	nom: "téléservices",
	libelle: "Bouquet de téléservices",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
	article: "annexe 12, volet 2, indicateur 1"
};
export const l8_codage = {
	nom: "codage",
	libelle: "Capacité à coder et requêter les données médicales",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
	article: "annexe 12, volet 2, indicateur 2"
};
export const l9_coordination = {
	nom: "coordination",
	libelle: "Prise en charge coordonnée des patients",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
	article: "article 20.2, indicateur 3"
};
export const l10_parcours_complexes = {
	nom: "parcours_complexes",
	libelle: "Services aux patients en parcours de soins complexe",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
	article: "annexe 12, volet 2, indicateur 4"
};
export const l11_etudiants = {
	nom: "étudiants",
	libelle: "Encadrement d'étudiants en médecine, niveau 1",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
	article: "annexe 12, volet 2, indicateur 5"
};
export const l12_volet_2 = {
	nom: "volet 2",
	libelle: "Services aux patients",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 6"],
	article: "article 20.2 et annexe 12, article 2"
};
export const l13_videotransmission = {
	nom: "vidéotransmission",
	libelle: "Équipement pour vidéotransmission sécurisée",
	actes: ["Avenant n° 6"],
	article: "annexe 12, volet 2, indicateur 6"
};
export const l14_equipements_connectes = {
	nom: "équipements_connectés",
	libelle: "Équipements médicaux connectés",
	actes: ["Avenant n° 6"],
	article: "annexe 12, volet 2, indicateur 7"
};
export const l15_volet_2 = {
	nom: "volet 2",
	libelle: "Services aux patients",
	actes: [
		"Convention nationale des médecins libéraux du 25 août 2016",
		"Avenant n° 6",
		"Avenant n° 7"
	],
	article: "article 20.2 et annexe 12, article 2"
};
export const l16_coordination = {
	nom: "coordination",
	libelle: "Prise en charge coordonnée des patients",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 7"],
	article: "article 20.2, indicateur 3"
};
export const l17_parcours_complexes = {
	nom: "parcours_complexes",
	libelle: "Services aux patients en parcours de soins complexe",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 7"],
	article: "annexe 12, volet 2, indicateur 4"
};
export const l18_soins_non_programmes = {
	nom: "soins_non_programmés",
	libelle: "Soins non programmés dans une organisation territoriale régulée",
	actes: ["Avenant n° 7"],
	article: "annexe 12, volet 2, indicateur 8"
};
export const l19_volet_1 = {
	nom: "volet 1",
	libelle: "Équipement du cabinet",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 7"],
	article: "article 20.1 et annexe 12, article 1"
};
export const l20_logiciel = {
	nom: "logiciel",
	libelle: "Logiciel métier : LAP certifié HAS et compatible DMP",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 9"],
	article: "annexe 12, article 1.1"
};
export const l21_sesam_vitale = {
	nom: "sesam_vitale",
	libelle: "Version du cahier des charges SESAM-Vitale",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 9"],
	article: "annexe 12, article 1.3"
};
export const l22_volet_2 = {
	nom: "volet 2",
	libelle: "Services aux patients",
	actes: [
		"Convention nationale des médecins libéraux du 25 août 2016",
		"Avenant n° 6",
		"Avenant n° 7",
		"Avenant n° 9"
	],
	article: "article 20.2 et annexe 12, article 2"
};
export const l23_teleservices = {
	nom: "téléservices",
	libelle: "Téléservices",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 9"],
	article: "annexe 12, volet 2, indicateur 1"
};
export const l24_aat = {
	nom: "aat",
	libelle: "Arrêt de travail en ligne (AAT)",
	actes: ["Avenant n° 9"],
	article: null
};
export const l25_at_mp = {
	nom: "at_mp",
	libelle: "Certificat d'accident du travail ou de maladie professionnelle (CM AT-MP)",
	actes: ["Avenant n° 9"],
	article: null
};
export const l26_pse = {
	nom: "pse",
	libelle: "Protocole de soins électronique (PSE)",
	actes: ["Avenant n° 9"],
	article: null
};
export const l27_dmt = {
	nom: "dmt",
	libelle: "Déclaration de médecin traitant (DMT)",
	actes: ["Avenant n° 9"],
	article: null
};
export const l28_spe = {
	nom: "spe",
	libelle: "Prescription électronique de transport (SPE)",
	actes: ["Avenant n° 9"],
	article: null
};
export const l29_usage_dmp = {
	nom: "usage_dmp",
	libelle: "Alimentation du DMP",
	actes: ["Avenant n° 9"],
	article: "annexe 12, volet 2, indicateur 1"
};
export const l30_usage_mss = {
	nom: "usage_mss",
	libelle: "Échanges avec les patients par la messagerie de Mon espace santé",
	actes: ["Avenant n° 9"],
	article: "annexe 12, volet 2, indicateur 1"
};
export const l31_soins_non_programmes = {
	nom: "soins_non_programmés",
	libelle: "Participation au service d'accès aux soins (SAS)",
	actes: ["Avenant n° 7", "Avenant n° 9"],
	article: "annexe 12, volet 2, indicateur 8"
};
export const l32_effection_sas = {
	nom: "effection_sas",
	libelle: "Effection SAS : patients reçus à la demande de la régulation",
	actes: ["Avenant n° 9"],
	article: "annexe 12, volet 2, indicateur 9"
};
export const l33_volet_1 = {
	nom: "volet 1",
	libelle: "Équipement du cabinet",
	actes: [
		"Convention nationale des médecins libéraux du 25 août 2016",
		"Avenant n° 7",
		"La coordination reste facultative en 2022"
	],
	article: "article 20.1 et annexe 12, article 1"
};
export const l34_coordination = {
	nom: "coordination",
	libelle: "Prise en charge coordonnée des patients",
	actes: [
		"Convention nationale des médecins libéraux du 25 août 2016",
		"Avenant n° 7",
		"La coordination reste facultative en 2022"
	],
	article: "article 20.2, indicateur 3"
};
export const l35_e_prescription = {
	nom: "e_prescription",
	libelle: "Usage de l'e-prescription",
	actes: ["Avenant n° 9"],
	article: "annexe 12, volet 2, indicateur 1"
};
export const l36_usage_apcv = {
	nom: "usage_apcv",
	libelle: "Usage de l'application carte Vitale (apCV)",
	actes: ["Avenant n° 9"],
	article: "annexe 12, volet 2, indicateur 1"
};
export const l37_volet_1 = {
	nom: "volet 1",
	libelle: "Équipement du cabinet",
	actes: [
		"Convention nationale des médecins libéraux du 25 août 2016",
		"Avenant n° 7",
		"Règlement arbitral de 2023"
	],
	article: "article 20.1 et annexe 12, article 1"
};
export const l38_volet_2 = {
	nom: "volet 2",
	libelle: "Services aux patients",
	actes: [
		"Convention nationale des médecins libéraux du 25 août 2016",
		"Avenant n° 6",
		"Avenant n° 7",
		"Avenant n° 9",
		"Règlement arbitral de 2023"
	],
	article: "article 20.2 et annexe 12, article 2"
};
export const l39_teleservices = {
	nom: "téléservices",
	libelle: "Bouquet de téléservices",
	actes: [
		"Convention nationale des médecins libéraux du 25 août 2016",
		"Avenant n° 9",
		"Règlement arbitral de 2023"
	],
	article: "annexe 12, volet 2, indicateur 1"
};
export const l40_aat = {
	nom: "aat",
	libelle: "Arrêt de travail en ligne (AAT)",
	actes: ["Avenant n° 9", "Règlement arbitral de 2023"],
	article: null
};
export const l41_at_mp = {
	nom: "at_mp",
	libelle: "Certificat d'accident du travail ou de maladie professionnelle (CM AT-MP)",
	actes: ["Avenant n° 9", "Règlement arbitral de 2023"],
	article: null
};
export const l42_pse = {
	nom: "pse",
	libelle: "Protocole de soins électronique (PSE)",
	actes: ["Avenant n° 9", "Règlement arbitral de 2023"],
	article: null
};
export const l43_dmt = {
	nom: "dmt",
	libelle: "Déclaration de médecin traitant (DMT)",
	actes: ["Avenant n° 9", "Règlement arbitral de 2023"],
	article: null
};
export const l44_spe = {
	nom: "spe",
	libelle: "Prescription électronique de transport (SPE)",
	actes: ["Avenant n° 9", "Règlement arbitral de 2023"],
	article: null
};
export const l45_dsg = {
	nom: "dsg",
	libelle: "Déclaration simplifiée de grossesse (DSG)",
	actes: ["Règlement arbitral de 2023"],
	article: null
};
export const l46_e_prescription = {
	nom: "e_prescription",
	libelle: "Usage de l'e-prescription",
	actes: ["Avenant n° 9", "Règlement arbitral de 2023"],
	article: "annexe 12, volet 2, indicateur 1"
};
export const l47_usage_apcv = {
	nom: "usage_apcv",
	libelle: "Usage de l'application carte Vitale (apCV)",
	actes: ["Avenant n° 9", "Règlement arbitral de 2023"],
	article: "annexe 12, volet 2, indicateur 1"
};
export const l48_coordination = {
	nom: "coordination",
	libelle: "Prise en charge coordonnée des patients",
	actes: [
		"Convention nationale des médecins libéraux du 25 août 2016",
		"Avenant n° 7",
		"Règlement arbitral de 2023"
	],
	article: "article 20.2, indicateur 3"
};
export const l49_logiciel = {
	nom: "logiciel",
	libelle: "Logiciel métier : LAP certifié HAS et compatible DMP",
	actes: [
		"Convention nationale des médecins libéraux du 25 août 2016",
		"Avenant n° 9",
		"Assouplissement des seuils de 2023"
	],
	article: "annexe 12, article 1.1"
};
export const l50_sesam_vitale = {
	nom: "sesam_vitale",
	libelle: "Version du cahier des charges SESAM-Vitale",
	actes: [
		"Convention nationale des médecins libéraux du 25 août 2016",
		"Avenant n° 9",
		"Assouplissement des seuils de 2023"
	],
	article: "annexe 12, article 1.3"
};
export const l51_aat = {
	nom: "aat",
	libelle: "Arrêt de travail en ligne (AAT)",
	actes: [
		"Avenant n° 9",
		"Règlement arbitral de 2023",
		"Assouplissement des seuils de 2023"
	],
	article: null
};
export const l52_dmt = {
	nom: "dmt",
	libelle: "Déclaration de médecin traitant (DMT)",
	actes: [
		"Avenant n° 9",
		"Règlement arbitral de 2023",
		"Assouplissement des seuils de 2023"
	],
	article: null
};
export const l53_usage_dmp = {
	nom: "usage_dmp",
	libelle: "Alimentation du DMP",
	actes: ["Avenant n° 9", "Assouplissement des seuils de 2023"],
	article: "annexe 12, volet 2, indicateur 1"
};
export const l54_volet_1 = {
	nom: "volet 1",
	libelle: "Équipement du cabinet",
	actes: [
		"Convention nationale des médecins libéraux du 25 août 2016",
		"Avenant n° 7",
		"Règlement arbitral de 2023",
		"Convention médicale 2024-2029"
	],
	article: "annexe 9, volet 1"
};
export const l55_logiciel = {
	nom: "logiciel",
	libelle: "Logiciel référencé Ségur, messagerie comprise, et LAP certifié HAS",
	actes: [
		"Convention nationale des médecins libéraux du 25 août 2016",
		"Avenant n° 9",
		"Convention médicale 2024-2029"
	],
	article: "annexe 9, volet 1"
};
export const l56_sesam_vitale = {
	nom: "sesam_vitale",
	libelle: "SESAM-Vitale avec l'addendum 8 (application carte Vitale)",
	actes: [
		"Convention nationale des médecins libéraux du 25 août 2016",
		"Avenant n° 9",
		"Convention médicale 2024-2029"
	],
	article: "annexe 9, volet 1"
};
export const l57_teletransmission = {
	nom: "télétransmission",
	libelle: "Taux de télétransmission",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Convention médicale 2024-2029"],
	article: "annexe 9, volet 1"
};
export const l58_horaires = {
	nom: "horaires",
	libelle: "Affichage des horaires d'ouverture du cabinet",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Convention médicale 2024-2029"],
	article: "annexe 9, volet 1"
};
export const l59_volet_2 = {
	nom: "volet 2",
	libelle: "Services aux patients",
	actes: [
		"Convention nationale des médecins libéraux du 25 août 2016",
		"Avenant n° 6",
		"Avenant n° 7",
		"Avenant n° 9",
		"Règlement arbitral de 2023",
		"Convention médicale 2024-2029"
	],
	article: "annexe 9, volet 2"
};
export const l60_teleservices = {
	nom: "téléservices",
	libelle: "Téléservices",
	actes: [
		"Convention nationale des médecins libéraux du 25 août 2016",
		"Avenant n° 9",
		"Règlement arbitral de 2023",
		"Convention médicale 2024-2029"
	],
	article: "annexe 9, volet 2"
};
export const l61_aat = {
	nom: "aat",
	libelle: "Arrêt de travail en ligne (AAT)",
	actes: [
		"Avenant n° 9",
		"Règlement arbitral de 2023",
		"Convention médicale 2024-2029"
	],
	article: null
};
export const l62_at_mp = {
	nom: "at_mp",
	libelle: "Certificat d'accident du travail ou de maladie professionnelle (CM AT-MP)",
	actes: [
		"Avenant n° 9",
		"Règlement arbitral de 2023",
		"Convention médicale 2024-2029"
	],
	article: null
};
export const l63_pse = {
	nom: "pse",
	libelle: "Protocole de soins électronique (PSE)",
	actes: [
		"Avenant n° 9",
		"Règlement arbitral de 2023",
		"Convention médicale 2024-2029"
	],
	article: null
};
export const l64_dmt = {
	nom: "dmt",
	libelle: "Déclaration de médecin traitant (DMT)",
	actes: [
		"Avenant n° 9",
		"Règlement arbitral de 2023",
		"Convention médicale 2024-2029"
	],
	article: null
};
export const l65_spe = {
	nom: "spe",
	libelle: "Prescription électronique de transport (SPE)",
	actes: [
		"Avenant n° 9",
		"Règlement arbitral de 2023",
		"Convention médicale 2024-2029"
	],
	article: null
};
export const l66_dsg = {
	nom: "dsg",
	libelle: "Déclaration simplifiée de grossesse (DSG)",
	actes: ["Règlement arbitral de 2023", "Convention médicale 2024-2029"],
	article: null
};
export const l67_usage_dmp = {
	nom: "usage_dmp",
	libelle: "Alimentation du DMP",
	actes: ["Avenant n° 9", "Convention médicale 2024-2029"],
	article: "annexe 9, volet 2"
};
export const l68_usage_mss = {
	nom: "usage_mss",
	libelle: "Échanges avec les patients par la messagerie de Mon espace santé",
	actes: ["Avenant n° 9", "Convention médicale 2024-2029"],
	article: "annexe 9, volet 2"
};
export const l69_e_prescription = {
	nom: "e_prescription",
	libelle: "Usage de l'e-prescription",
	actes: [
		"Avenant n° 9",
		"Règlement arbitral de 2023",
		"Convention médicale 2024-2029"
	],
	article: "annexe 9, volet 2"
};
export const l70_usage_apcv = {
	nom: "usage_apcv",
	libelle: "Usage de l'application carte Vitale (apCV)",
	actes: [
		"Avenant n° 9",
		"Règlement arbitral de 2023",
		"Convention médicale 2024-2029"
	],
	article: "annexe 9, volet 2"
};
export const l71_codage = {
	nom: "codage",
	libelle: "Capacité à coder et requêter les données médicales",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Convention médicale 2024-2029"],
	article: "annexe 9, volet 2"
};
export const l72_coordination = {
	nom: "coordination",
	libelle: "Prise en charge coordonnée des patients",
	actes: [
		"Convention nationale des médecins libéraux du 25 août 2016",
		"Avenant n° 7",
		"Règlement arbitral de 2023",
		"Convention médicale 2024-2029"
	],
	article: "annexe 9, volet 2"
};
export const l73_parcours_complexes = {
	nom: "parcours_complexes",
	libelle: "Services aux patients en parcours de soins complexe",
	actes: [
		"Convention nationale des médecins libéraux du 25 août 2016",
		"Avenant n° 7",
		"Convention médicale 2024-2029"
	],
	article: "annexe 9, volet 2"
};
export const l74_etudiants = {
	nom: "étudiants",
	libelle: "Encadrement d'étudiants en médecine, niveau 1",
	actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Convention médicale 2024-2029"],
	article: "annexe 9, volet 2"
};
export const l75_videotransmission = {
	nom: "vidéotransmission",
	libelle: "Équipement pour vidéotransmission sécurisée",
	actes: ["Avenant n° 6", "Convention médicale 2024-2029"],
	article: "annexe 9, volet 2"
};
export const l76_equipements_connectes = {
	nom: "équipements_connectés",
	libelle: "Équipements médicaux connectés",
	actes: ["Avenant n° 6", "Convention médicale 2024-2029"],
	article: "annexe 9, volet 2"
};
export const l77_soins_non_programmes = {
	nom: "soins_non_programmés",
	libelle: "Participation au service d'accès aux soins (SAS)",
	actes: [
		"Avenant n° 7",
		"Avenant n° 9",
		"Convention médicale 2024-2029"
	],
	article: "annexe 9, volet 2"
};
