// Fichier généré par Avenant — ne pas modifier.
/** Les éléments, dans l'une ou l'autre des versions. */
export interface Elements {
	/**
	* Volet 1 « Équipement du cabinet ».
	* Article : annexe 9, volet 1.
	* Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 7 ; Règlement arbitral de 2023 ; Convention médicale 2024-2029.
	* En v10, v11 : Article : article 20.1 et annexe 12, article 1.
	* En v8 : Article : article 20.1 et annexe 12, article 1.
	* En v6, v7, v9 : Article : article 20.1 et annexe 12, article 1.
	* En v1, v2, v3, v4, v5 : Article : article 20.1 et annexe 12, article 1.
	*/
	readonly "volet 1": true;
	/**
	* Indicateur logiciel « Logiciel référencé Ségur, messagerie comprise, et LAP certifié HAS ».
	* Article : annexe 9, volet 1.
	* Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 9 ; Convention médicale 2024-2029.
	* En v11 : Indicateur logiciel « Logiciel métier : LAP certifié HAS et compatible DMP ». Article : annexe 12, article 1.1.
	* En v7, v8, v9, v10 : Indicateur logiciel « Logiciel métier : LAP certifié HAS et compatible DMP ». Article : annexe 12, article 1.1.
	* En v1, v2, v3, v4, v5, v6 : Indicateur logiciel « Logiciel métier : LAP certifié HAS et compatible DMP ». Article : annexe 12, article 1.1.
	*/
	readonly "logiciel": true;
	/**
	* Indicateur messagerie « Messagerie sécurisée de santé ».
	* Article : annexe 12, article 1.2.
	* Actes : Convention nationale des médecins libéraux du 25 août 2016.
	*/
	readonly "messagerie": true;
	/**
	* Indicateur sesam_vitale « SESAM-Vitale avec l'addendum 8 (application carte Vitale) ».
	* Article : annexe 9, volet 1.
	* Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 9 ; Convention médicale 2024-2029.
	* En v11 : Indicateur sesam_vitale « Version du cahier des charges SESAM-Vitale ». Article : annexe 12, article 1.3.
	* En v7, v8, v9, v10 : Indicateur sesam_vitale « Version du cahier des charges SESAM-Vitale ». Article : annexe 12, article 1.3.
	* En v1, v2, v3, v4, v5, v6 : Indicateur sesam_vitale « Version du cahier des charges SESAM-Vitale ». Article : annexe 12, article 1.3.
	*/
	readonly "sesam_vitale": true;
	/**
	* Indicateur télétransmission « Taux de télétransmission ».
	* Article : annexe 9, volet 1.
	* Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Convention médicale 2024-2029.
	* En v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11 : Article : annexe 12, article 1.4.
	*/
	readonly "télétransmission": true;
	/**
	* Indicateur horaires « Affichage des horaires d'ouverture du cabinet ».
	* Article : annexe 9, volet 1.
	* Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Convention médicale 2024-2029.
	* En v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11 : Article : annexe 12, article 1.5.
	*/
	readonly "horaires": true;
	/**
	* Volet 2 « Services aux patients ».
	* Article : annexe 9, volet 2.
	* Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6 ; Avenant n° 7 ; Avenant n° 9 ; Règlement arbitral de 2023 ; Convention médicale 2024-2029.
	* En v10, v11 : Article : article 20.2 et annexe 12, article 2.
	* En v7, v8, v9 : Article : article 20.2 et annexe 12, article 2.
	* En v5, v6 : Article : article 20.2 et annexe 12, article 2.
	* En v4 : Article : article 20.2 et annexe 12, article 2.
	* En v1, v2, v3 : Article : article 20.2 et annexe 12, article 2.
	*/
	readonly "volet 2": true;
	/**
	* Indicateur téléservices « Téléservices ».
	* Article : annexe 9, volet 2.
	* Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 9 ; Règlement arbitral de 2023 ; Convention médicale 2024-2029.
	* En v10, v11 : Indicateur téléservices « Bouquet de téléservices ». Article : annexe 12, volet 2, indicateur 1.
	* En v7, v8, v9 : Article : annexe 12, volet 2, indicateur 1.
	* En v1, v2, v3, v4, v5, v6 : Indicateur téléservices « Bouquet de téléservices ». Article : annexe 12, volet 2, indicateur 1.
	*/
	readonly "téléservices": true;
	/**
	* Indicateur codage « Capacité à coder et requêter les données médicales ».
	* Article : annexe 9, volet 2.
	* Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Convention médicale 2024-2029.
	* En v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11 : Article : annexe 12, volet 2, indicateur 2.
	*/
	readonly "codage": true;
	/**
	* Indicateur coordination « Prise en charge coordonnée des patients ».
	* Article : annexe 9, volet 2.
	* Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 7 ; Règlement arbitral de 2023 ; Convention médicale 2024-2029.
	* En v10, v11 : Article : article 20.2, indicateur 3.
	* En v8 : Article : article 20.2, indicateur 3.
	* En v5, v6, v7, v9 : Article : article 20.2, indicateur 3.
	* En v1, v2, v3, v4 : Article : article 20.2, indicateur 3.
	*/
	readonly "coordination": true;
	/**
	* Indicateur parcours_complexes « Services aux patients en parcours de soins complexe ».
	* Article : annexe 9, volet 2.
	* Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 7 ; Convention médicale 2024-2029.
	* En v5, v6, v7, v8, v9, v10, v11 : Article : annexe 12, volet 2, indicateur 4.
	* En v1, v2, v3, v4 : Article : annexe 12, volet 2, indicateur 4.
	*/
	readonly "parcours_complexes": true;
	/**
	* Indicateur étudiants « Encadrement d'étudiants en médecine, niveau 1 ».
	* Article : annexe 9, volet 2.
	* Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Convention médicale 2024-2029.
	* En v1, v2, v3, v4, v5, v6, v7, v8, v9, v10, v11 : Article : annexe 12, volet 2, indicateur 5.
	*/
	readonly "étudiants": true;
	/**
	* Indicateur vidéotransmission « Équipement pour vidéotransmission sécurisée ».
	* Article : annexe 9, volet 2.
	* Actes : Avenant n° 6 ; Convention médicale 2024-2029.
	* En v4, v5, v6, v7, v8, v9, v10, v11 : Article : annexe 12, volet 2, indicateur 6.
	*/
	readonly "vidéotransmission": true;
	/**
	* Indicateur équipements_connectés « Équipements médicaux connectés ».
	* Article : annexe 9, volet 2.
	* Actes : Avenant n° 6 ; Convention médicale 2024-2029.
	* En v4, v5, v6, v7, v8, v9, v10, v11 : Article : annexe 12, volet 2, indicateur 7.
	*/
	readonly "équipements_connectés": true;
	/**
	* Indicateur soins_non_programmés « Participation au service d'accès aux soins (SAS) ».
	* Article : annexe 9, volet 2.
	* Actes : Avenant n° 7 ; Avenant n° 9 ; Convention médicale 2024-2029.
	* En v7, v8, v9, v10, v11 : Article : annexe 12, volet 2, indicateur 8.
	* En v5, v6 : Indicateur soins_non_programmés « Soins non programmés dans une organisation territoriale régulée ». Article : annexe 12, volet 2, indicateur 8.
	*/
	readonly "soins_non_programmés": true;
	/**
	* Sous-indicateur aat « Arrêt de travail en ligne (AAT) ».
	* Actes : Avenant n° 9 ; Règlement arbitral de 2023 ; Convention médicale 2024-2029.
	*/
	readonly "aat": true;
	/**
	* Sous-indicateur at_mp « Certificat d'accident du travail ou de maladie professionnelle (CM AT-MP) ».
	* Actes : Avenant n° 9 ; Règlement arbitral de 2023 ; Convention médicale 2024-2029.
	*/
	readonly "at_mp": true;
	/**
	* Sous-indicateur pse « Protocole de soins électronique (PSE) ».
	* Actes : Avenant n° 9 ; Règlement arbitral de 2023 ; Convention médicale 2024-2029.
	*/
	readonly "pse": true;
	/**
	* Sous-indicateur dmt « Déclaration de médecin traitant (DMT) ».
	* Actes : Avenant n° 9 ; Règlement arbitral de 2023 ; Convention médicale 2024-2029.
	*/
	readonly "dmt": true;
	/**
	* Sous-indicateur spe « Prescription électronique de transport (SPE) ».
	* Actes : Avenant n° 9 ; Règlement arbitral de 2023 ; Convention médicale 2024-2029.
	*/
	readonly "spe": true;
	/**
	* Indicateur usage_dmp « Alimentation du DMP ».
	* Article : annexe 9, volet 2.
	* Actes : Avenant n° 9 ; Convention médicale 2024-2029.
	* En v11 : Article : annexe 12, volet 2, indicateur 1.
	* En v7, v8, v9, v10 : Article : annexe 12, volet 2, indicateur 1.
	*/
	readonly "usage_dmp": true;
	/**
	* Indicateur usage_mss « Échanges avec les patients par la messagerie de Mon espace santé ».
	* Article : annexe 9, volet 2.
	* Actes : Avenant n° 9 ; Convention médicale 2024-2029.
	* En v7, v8, v9, v10, v11 : Article : annexe 12, volet 2, indicateur 1.
	*/
	readonly "usage_mss": true;
	/**
	* Indicateur effection_sas « Effection SAS : patients reçus à la demande de la régulation ».
	* Article : annexe 12, volet 2, indicateur 9.
	* Actes : Avenant n° 9.
	*/
	readonly "effection_sas": true;
	/**
	* Indicateur e_prescription « Usage de l'e-prescription ».
	* Article : annexe 9, volet 2.
	* Actes : Avenant n° 9 ; Règlement arbitral de 2023 ; Convention médicale 2024-2029.
	* En v10, v11 : Article : annexe 12, volet 2, indicateur 1.
	* En v9 : Article : annexe 12, volet 2, indicateur 1.
	*/
	readonly "e_prescription": true;
	/**
	* Indicateur usage_apcv « Usage de l'application carte Vitale (apCV) ».
	* Article : annexe 9, volet 2.
	* Actes : Avenant n° 9 ; Règlement arbitral de 2023 ; Convention médicale 2024-2029.
	* En v10, v11 : Article : annexe 12, volet 2, indicateur 1.
	* En v9 : Article : annexe 12, volet 2, indicateur 1.
	*/
	readonly "usage_apcv": true;
	/**
	* Sous-indicateur dsg « Déclaration simplifiée de grossesse (DSG) ».
	* Actes : Règlement arbitral de 2023 ; Convention médicale 2024-2029.
	*/
	readonly "dsg": true;
}
export declare const l0_volet_1: {
	readonly nom: "volet 1";
	readonly libelle: "Équipement du cabinet";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016"];
	readonly article: "article 20.1 et annexe 12, article 1";
};
export declare const l1_logiciel: {
	readonly nom: "logiciel";
	readonly libelle: "Logiciel métier : LAP certifié HAS et compatible DMP";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016"];
	readonly article: "annexe 12, article 1.1";
};
export declare const l2_messagerie: {
	readonly nom: "messagerie";
	readonly libelle: "Messagerie sécurisée de santé";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016"];
	readonly article: "annexe 12, article 1.2";
};
export declare const l3_sesam_vitale: {
	readonly nom: "sesam_vitale";
	readonly libelle: "Version du cahier des charges SESAM-Vitale";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016"];
	readonly article: "annexe 12, article 1.3";
};
export declare const l4_teletransmission: {
	readonly nom: "télétransmission";
	readonly libelle: "Taux de télétransmission";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016"];
	readonly article: "annexe 12, article 1.4";
};
export declare const l5_horaires: {
	readonly nom: "horaires";
	readonly libelle: "Affichage des horaires d'ouverture du cabinet";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016"];
	readonly article: "annexe 12, article 1.5";
};
export declare const l6_volet_2: {
	readonly nom: "volet 2";
	readonly libelle: "Services aux patients";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016"];
	readonly article: "article 20.2 et annexe 12, article 2";
};
export declare const l7_teleservices: {
	readonly nom: "téléservices";
	readonly libelle: "Bouquet de téléservices";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016"];
	readonly article: "annexe 12, volet 2, indicateur 1";
};
export declare const l8_codage: {
	readonly nom: "codage";
	readonly libelle: "Capacité à coder et requêter les données médicales";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016"];
	readonly article: "annexe 12, volet 2, indicateur 2";
};
export declare const l9_coordination: {
	readonly nom: "coordination";
	readonly libelle: "Prise en charge coordonnée des patients";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016"];
	readonly article: "article 20.2, indicateur 3";
};
export declare const l10_parcours_complexes: {
	readonly nom: "parcours_complexes";
	readonly libelle: "Services aux patients en parcours de soins complexe";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016"];
	readonly article: "annexe 12, volet 2, indicateur 4";
};
export declare const l11_etudiants: {
	readonly nom: "étudiants";
	readonly libelle: "Encadrement d'étudiants en médecine, niveau 1";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016"];
	readonly article: "annexe 12, volet 2, indicateur 5";
};
export declare const l12_volet_2: {
	readonly nom: "volet 2";
	readonly libelle: "Services aux patients";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 6"];
	readonly article: "article 20.2 et annexe 12, article 2";
};
export declare const l13_videotransmission: {
	readonly nom: "vidéotransmission";
	readonly libelle: "Équipement pour vidéotransmission sécurisée";
	readonly actes: readonly ["Avenant n° 6"];
	readonly article: "annexe 12, volet 2, indicateur 6";
};
export declare const l14_equipements_connectes: {
	readonly nom: "équipements_connectés";
	readonly libelle: "Équipements médicaux connectés";
	readonly actes: readonly ["Avenant n° 6"];
	readonly article: "annexe 12, volet 2, indicateur 7";
};
export declare const l15_volet_2: {
	readonly nom: "volet 2";
	readonly libelle: "Services aux patients";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 6", "Avenant n° 7"];
	readonly article: "article 20.2 et annexe 12, article 2";
};
export declare const l16_coordination: {
	readonly nom: "coordination";
	readonly libelle: "Prise en charge coordonnée des patients";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 7"];
	readonly article: "article 20.2, indicateur 3";
};
export declare const l17_parcours_complexes: {
	readonly nom: "parcours_complexes";
	readonly libelle: "Services aux patients en parcours de soins complexe";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 7"];
	readonly article: "annexe 12, volet 2, indicateur 4";
};
export declare const l18_soins_non_programmes: {
	readonly nom: "soins_non_programmés";
	readonly libelle: "Soins non programmés dans une organisation territoriale régulée";
	readonly actes: readonly ["Avenant n° 7"];
	readonly article: "annexe 12, volet 2, indicateur 8";
};
export declare const l19_volet_1: {
	readonly nom: "volet 1";
	readonly libelle: "Équipement du cabinet";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 7"];
	readonly article: "article 20.1 et annexe 12, article 1";
};
export declare const l20_logiciel: {
	readonly nom: "logiciel";
	readonly libelle: "Logiciel métier : LAP certifié HAS et compatible DMP";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 9"];
	readonly article: "annexe 12, article 1.1";
};
export declare const l21_sesam_vitale: {
	readonly nom: "sesam_vitale";
	readonly libelle: "Version du cahier des charges SESAM-Vitale";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 9"];
	readonly article: "annexe 12, article 1.3";
};
export declare const l22_volet_2: {
	readonly nom: "volet 2";
	readonly libelle: "Services aux patients";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 6", "Avenant n° 7", "Avenant n° 9"];
	readonly article: "article 20.2 et annexe 12, article 2";
};
export declare const l23_teleservices: {
	readonly nom: "téléservices";
	readonly libelle: "Téléservices";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 9"];
	readonly article: "annexe 12, volet 2, indicateur 1";
};
export declare const l24_aat: {
	readonly nom: "aat";
	readonly libelle: "Arrêt de travail en ligne (AAT)";
	readonly actes: readonly ["Avenant n° 9"];
	readonly article: null;
};
export declare const l25_at_mp: {
	readonly nom: "at_mp";
	readonly libelle: "Certificat d'accident du travail ou de maladie professionnelle (CM AT-MP)";
	readonly actes: readonly ["Avenant n° 9"];
	readonly article: null;
};
export declare const l26_pse: {
	readonly nom: "pse";
	readonly libelle: "Protocole de soins électronique (PSE)";
	readonly actes: readonly ["Avenant n° 9"];
	readonly article: null;
};
export declare const l27_dmt: {
	readonly nom: "dmt";
	readonly libelle: "Déclaration de médecin traitant (DMT)";
	readonly actes: readonly ["Avenant n° 9"];
	readonly article: null;
};
export declare const l28_spe: {
	readonly nom: "spe";
	readonly libelle: "Prescription électronique de transport (SPE)";
	readonly actes: readonly ["Avenant n° 9"];
	readonly article: null;
};
export declare const l29_usage_dmp: {
	readonly nom: "usage_dmp";
	readonly libelle: "Alimentation du DMP";
	readonly actes: readonly ["Avenant n° 9"];
	readonly article: "annexe 12, volet 2, indicateur 1";
};
export declare const l30_usage_mss: {
	readonly nom: "usage_mss";
	readonly libelle: "Échanges avec les patients par la messagerie de Mon espace santé";
	readonly actes: readonly ["Avenant n° 9"];
	readonly article: "annexe 12, volet 2, indicateur 1";
};
export declare const l31_soins_non_programmes: {
	readonly nom: "soins_non_programmés";
	readonly libelle: "Participation au service d'accès aux soins (SAS)";
	readonly actes: readonly ["Avenant n° 7", "Avenant n° 9"];
	readonly article: "annexe 12, volet 2, indicateur 8";
};
export declare const l32_effection_sas: {
	readonly nom: "effection_sas";
	readonly libelle: "Effection SAS : patients reçus à la demande de la régulation";
	readonly actes: readonly ["Avenant n° 9"];
	readonly article: "annexe 12, volet 2, indicateur 9";
};
export declare const l33_volet_1: {
	readonly nom: "volet 1";
	readonly libelle: "Équipement du cabinet";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 7", "La coordination reste facultative en 2022"];
	readonly article: "article 20.1 et annexe 12, article 1";
};
export declare const l34_coordination: {
	readonly nom: "coordination";
	readonly libelle: "Prise en charge coordonnée des patients";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 7", "La coordination reste facultative en 2022"];
	readonly article: "article 20.2, indicateur 3";
};
export declare const l35_e_prescription: {
	readonly nom: "e_prescription";
	readonly libelle: "Usage de l'e-prescription";
	readonly actes: readonly ["Avenant n° 9"];
	readonly article: "annexe 12, volet 2, indicateur 1";
};
export declare const l36_usage_apcv: {
	readonly nom: "usage_apcv";
	readonly libelle: "Usage de l'application carte Vitale (apCV)";
	readonly actes: readonly ["Avenant n° 9"];
	readonly article: "annexe 12, volet 2, indicateur 1";
};
export declare const l37_volet_1: {
	readonly nom: "volet 1";
	readonly libelle: "Équipement du cabinet";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 7", "Règlement arbitral de 2023"];
	readonly article: "article 20.1 et annexe 12, article 1";
};
export declare const l38_volet_2: {
	readonly nom: "volet 2";
	readonly libelle: "Services aux patients";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 6", "Avenant n° 7", "Avenant n° 9", "Règlement arbitral de 2023"];
	readonly article: "article 20.2 et annexe 12, article 2";
};
export declare const l39_teleservices: {
	readonly nom: "téléservices";
	readonly libelle: "Bouquet de téléservices";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 9", "Règlement arbitral de 2023"];
	readonly article: "annexe 12, volet 2, indicateur 1";
};
export declare const l40_aat: {
	readonly nom: "aat";
	readonly libelle: "Arrêt de travail en ligne (AAT)";
	readonly actes: readonly ["Avenant n° 9", "Règlement arbitral de 2023"];
	readonly article: null;
};
export declare const l41_at_mp: {
	readonly nom: "at_mp";
	readonly libelle: "Certificat d'accident du travail ou de maladie professionnelle (CM AT-MP)";
	readonly actes: readonly ["Avenant n° 9", "Règlement arbitral de 2023"];
	readonly article: null;
};
export declare const l42_pse: {
	readonly nom: "pse";
	readonly libelle: "Protocole de soins électronique (PSE)";
	readonly actes: readonly ["Avenant n° 9", "Règlement arbitral de 2023"];
	readonly article: null;
};
export declare const l43_dmt: {
	readonly nom: "dmt";
	readonly libelle: "Déclaration de médecin traitant (DMT)";
	readonly actes: readonly ["Avenant n° 9", "Règlement arbitral de 2023"];
	readonly article: null;
};
export declare const l44_spe: {
	readonly nom: "spe";
	readonly libelle: "Prescription électronique de transport (SPE)";
	readonly actes: readonly ["Avenant n° 9", "Règlement arbitral de 2023"];
	readonly article: null;
};
export declare const l45_dsg: {
	readonly nom: "dsg";
	readonly libelle: "Déclaration simplifiée de grossesse (DSG)";
	readonly actes: readonly ["Règlement arbitral de 2023"];
	readonly article: null;
};
export declare const l46_e_prescription: {
	readonly nom: "e_prescription";
	readonly libelle: "Usage de l'e-prescription";
	readonly actes: readonly ["Avenant n° 9", "Règlement arbitral de 2023"];
	readonly article: "annexe 12, volet 2, indicateur 1";
};
export declare const l47_usage_apcv: {
	readonly nom: "usage_apcv";
	readonly libelle: "Usage de l'application carte Vitale (apCV)";
	readonly actes: readonly ["Avenant n° 9", "Règlement arbitral de 2023"];
	readonly article: "annexe 12, volet 2, indicateur 1";
};
export declare const l48_coordination: {
	readonly nom: "coordination";
	readonly libelle: "Prise en charge coordonnée des patients";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 7", "Règlement arbitral de 2023"];
	readonly article: "article 20.2, indicateur 3";
};
export declare const l49_logiciel: {
	readonly nom: "logiciel";
	readonly libelle: "Logiciel métier : LAP certifié HAS et compatible DMP";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 9", "Assouplissement des seuils de 2023"];
	readonly article: "annexe 12, article 1.1";
};
export declare const l50_sesam_vitale: {
	readonly nom: "sesam_vitale";
	readonly libelle: "Version du cahier des charges SESAM-Vitale";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 9", "Assouplissement des seuils de 2023"];
	readonly article: "annexe 12, article 1.3";
};
export declare const l51_aat: {
	readonly nom: "aat";
	readonly libelle: "Arrêt de travail en ligne (AAT)";
	readonly actes: readonly ["Avenant n° 9", "Règlement arbitral de 2023", "Assouplissement des seuils de 2023"];
	readonly article: null;
};
export declare const l52_dmt: {
	readonly nom: "dmt";
	readonly libelle: "Déclaration de médecin traitant (DMT)";
	readonly actes: readonly ["Avenant n° 9", "Règlement arbitral de 2023", "Assouplissement des seuils de 2023"];
	readonly article: null;
};
export declare const l53_usage_dmp: {
	readonly nom: "usage_dmp";
	readonly libelle: "Alimentation du DMP";
	readonly actes: readonly ["Avenant n° 9", "Assouplissement des seuils de 2023"];
	readonly article: "annexe 12, volet 2, indicateur 1";
};
export declare const l54_volet_1: {
	readonly nom: "volet 1";
	readonly libelle: "Équipement du cabinet";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 7", "Règlement arbitral de 2023", "Convention médicale 2024-2029"];
	readonly article: "annexe 9, volet 1";
};
export declare const l55_logiciel: {
	readonly nom: "logiciel";
	readonly libelle: "Logiciel référencé Ségur, messagerie comprise, et LAP certifié HAS";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 9", "Convention médicale 2024-2029"];
	readonly article: "annexe 9, volet 1";
};
export declare const l56_sesam_vitale: {
	readonly nom: "sesam_vitale";
	readonly libelle: "SESAM-Vitale avec l'addendum 8 (application carte Vitale)";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 9", "Convention médicale 2024-2029"];
	readonly article: "annexe 9, volet 1";
};
export declare const l57_teletransmission: {
	readonly nom: "télétransmission";
	readonly libelle: "Taux de télétransmission";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Convention médicale 2024-2029"];
	readonly article: "annexe 9, volet 1";
};
export declare const l58_horaires: {
	readonly nom: "horaires";
	readonly libelle: "Affichage des horaires d'ouverture du cabinet";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Convention médicale 2024-2029"];
	readonly article: "annexe 9, volet 1";
};
export declare const l59_volet_2: {
	readonly nom: "volet 2";
	readonly libelle: "Services aux patients";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 6", "Avenant n° 7", "Avenant n° 9", "Règlement arbitral de 2023", "Convention médicale 2024-2029"];
	readonly article: "annexe 9, volet 2";
};
export declare const l60_teleservices: {
	readonly nom: "téléservices";
	readonly libelle: "Téléservices";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 9", "Règlement arbitral de 2023", "Convention médicale 2024-2029"];
	readonly article: "annexe 9, volet 2";
};
export declare const l61_aat: {
	readonly nom: "aat";
	readonly libelle: "Arrêt de travail en ligne (AAT)";
	readonly actes: readonly ["Avenant n° 9", "Règlement arbitral de 2023", "Convention médicale 2024-2029"];
	readonly article: null;
};
export declare const l62_at_mp: {
	readonly nom: "at_mp";
	readonly libelle: "Certificat d'accident du travail ou de maladie professionnelle (CM AT-MP)";
	readonly actes: readonly ["Avenant n° 9", "Règlement arbitral de 2023", "Convention médicale 2024-2029"];
	readonly article: null;
};
export declare const l63_pse: {
	readonly nom: "pse";
	readonly libelle: "Protocole de soins électronique (PSE)";
	readonly actes: readonly ["Avenant n° 9", "Règlement arbitral de 2023", "Convention médicale 2024-2029"];
	readonly article: null;
};
export declare const l64_dmt: {
	readonly nom: "dmt";
	readonly libelle: "Déclaration de médecin traitant (DMT)";
	readonly actes: readonly ["Avenant n° 9", "Règlement arbitral de 2023", "Convention médicale 2024-2029"];
	readonly article: null;
};
export declare const l65_spe: {
	readonly nom: "spe";
	readonly libelle: "Prescription électronique de transport (SPE)";
	readonly actes: readonly ["Avenant n° 9", "Règlement arbitral de 2023", "Convention médicale 2024-2029"];
	readonly article: null;
};
export declare const l66_dsg: {
	readonly nom: "dsg";
	readonly libelle: "Déclaration simplifiée de grossesse (DSG)";
	readonly actes: readonly ["Règlement arbitral de 2023", "Convention médicale 2024-2029"];
	readonly article: null;
};
export declare const l67_usage_dmp: {
	readonly nom: "usage_dmp";
	readonly libelle: "Alimentation du DMP";
	readonly actes: readonly ["Avenant n° 9", "Convention médicale 2024-2029"];
	readonly article: "annexe 9, volet 2";
};
export declare const l68_usage_mss: {
	readonly nom: "usage_mss";
	readonly libelle: "Échanges avec les patients par la messagerie de Mon espace santé";
	readonly actes: readonly ["Avenant n° 9", "Convention médicale 2024-2029"];
	readonly article: "annexe 9, volet 2";
};
export declare const l69_e_prescription: {
	readonly nom: "e_prescription";
	readonly libelle: "Usage de l'e-prescription";
	readonly actes: readonly ["Avenant n° 9", "Règlement arbitral de 2023", "Convention médicale 2024-2029"];
	readonly article: "annexe 9, volet 2";
};
export declare const l70_usage_apcv: {
	readonly nom: "usage_apcv";
	readonly libelle: "Usage de l'application carte Vitale (apCV)";
	readonly actes: readonly ["Avenant n° 9", "Règlement arbitral de 2023", "Convention médicale 2024-2029"];
	readonly article: "annexe 9, volet 2";
};
export declare const l71_codage: {
	readonly nom: "codage";
	readonly libelle: "Capacité à coder et requêter les données médicales";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Convention médicale 2024-2029"];
	readonly article: "annexe 9, volet 2";
};
export declare const l72_coordination: {
	readonly nom: "coordination";
	readonly libelle: "Prise en charge coordonnée des patients";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 7", "Règlement arbitral de 2023", "Convention médicale 2024-2029"];
	readonly article: "annexe 9, volet 2";
};
export declare const l73_parcours_complexes: {
	readonly nom: "parcours_complexes";
	readonly libelle: "Services aux patients en parcours de soins complexe";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 7", "Convention médicale 2024-2029"];
	readonly article: "annexe 9, volet 2";
};
export declare const l74_etudiants: {
	readonly nom: "étudiants";
	readonly libelle: "Encadrement d'étudiants en médecine, niveau 1";
	readonly actes: readonly ["Convention nationale des médecins libéraux du 25 août 2016", "Convention médicale 2024-2029"];
	readonly article: "annexe 9, volet 2";
};
export declare const l75_videotransmission: {
	readonly nom: "vidéotransmission";
	readonly libelle: "Équipement pour vidéotransmission sécurisée";
	readonly actes: readonly ["Avenant n° 6", "Convention médicale 2024-2029"];
	readonly article: "annexe 9, volet 2";
};
export declare const l76_equipements_connectes: {
	readonly nom: "équipements_connectés";
	readonly libelle: "Équipements médicaux connectés";
	readonly actes: readonly ["Avenant n° 6", "Convention médicale 2024-2029"];
	readonly article: "annexe 9, volet 2";
};
export declare const l77_soins_non_programmes: {
	readonly nom: "soins_non_programmés";
	readonly libelle: "Participation au service d'accès aux soins (SAS)";
	readonly actes: readonly ["Avenant n° 7", "Avenant n° 9", "Convention médicale 2024-2029"];
	readonly article: "annexe 9, volet 2";
};
//# sourceMappingURL=elements.d.ts.map
