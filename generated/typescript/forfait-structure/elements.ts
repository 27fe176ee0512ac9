// Fichier généré par Avenant — ne pas modifier.
// Forfait structure : ce que les textes disent des éléments.

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

export const l0_volet_1 = {
  nom: "volet 1",
  libelle: "Équipement du cabinet",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
  article: "article 20.1 et annexe 12, article 1",
} as const;
export const l1_logiciel = {
  nom: "logiciel",
  libelle: "Logiciel métier : LAP certifié HAS et compatible DMP",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
  article: "annexe 12, article 1.1",
} as const;
export const l2_messagerie = {
  nom: "messagerie",
  libelle: "Messagerie sécurisée de santé",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
  article: "annexe 12, article 1.2",
} as const;
export const l3_sesam_vitale = {
  nom: "sesam_vitale",
  libelle: "Version du cahier des charges SESAM-Vitale",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
  article: "annexe 12, article 1.3",
} as const;
export const l4_teletransmission = {
  nom: "télétransmission",
  libelle: "Taux de télétransmission",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
  article: "annexe 12, article 1.4",
} as const;
export const l5_horaires = {
  nom: "horaires",
  libelle: "Affichage des horaires d'ouverture du cabinet",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
  article: "annexe 12, article 1.5",
} as const;
export const l6_volet_2 = {
  nom: "volet 2",
  libelle: "Services aux patients",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
  article: "article 20.2 et annexe 12, article 2",
} as const;
export const l7_teleservices = {
  nom: "téléservices",
  libelle: "Bouquet de téléservices",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
  article: "annexe 12, volet 2, indicateur 1",
} as const;
export const l8_codage = {
  nom: "codage",
  libelle: "Capacité à coder et requêter les données médicales",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
  article: "annexe 12, volet 2, indicateur 2",
} as const;
export const l9_coordination = {
  nom: "coordination",
  libelle: "Prise en charge coordonnée des patients",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
  article: "article 20.2, indicateur 3",
} as const;
export const l10_parcours_complexes = {
  nom: "parcours_complexes",
  libelle: "Services aux patients en parcours de soins complexe",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
  article: "annexe 12, volet 2, indicateur 4",
} as const;
export const l11_etudiants = {
  nom: "étudiants",
  libelle: "Encadrement d'étudiants en médecine, niveau 1",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
  article: "annexe 12, volet 2, indicateur 5",
} as const;
export const l12_volet_2 = {
  nom: "volet 2",
  libelle: "Services aux patients",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 6"],
  article: "article 20.2 et annexe 12, article 2",
} as const;
export const l13_videotransmission = {
  nom: "vidéotransmission",
  libelle: "Équipement pour vidéotransmission sécurisée",
  actes: ["Avenant n° 6"],
  article: "annexe 12, volet 2, indicateur 6",
} as const;
export const l14_equipements_connectes = {
  nom: "équipements_connectés",
  libelle: "Équipements médicaux connectés",
  actes: ["Avenant n° 6"],
  article: "annexe 12, volet 2, indicateur 7",
} as const;
export const l15_volet_2 = {
  nom: "volet 2",
  libelle: "Services aux patients",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 6", "Avenant n° 7"],
  article: "article 20.2 et annexe 12, article 2",
} as const;
export const l16_coordination = {
  nom: "coordination",
  libelle: "Prise en charge coordonnée des patients",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 7"],
  article: "article 20.2, indicateur 3",
} as const;
export const l17_parcours_complexes = {
  nom: "parcours_complexes",
  libelle: "Services aux patients en parcours de soins complexe",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 7"],
  article: "annexe 12, volet 2, indicateur 4",
} as const;
export const l18_soins_non_programmes = {
  nom: "soins_non_programmés",
  libelle: "Soins non programmés dans une organisation territoriale régulée",
  actes: ["Avenant n° 7"],
  article: "annexe 12, volet 2, indicateur 8",
} as const;
export const l19_volet_1 = {
  nom: "volet 1",
  libelle: "Équipement du cabinet",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 7"],
  article: "article 20.1 et annexe 12, article 1",
} as const;
export const l20_logiciel = {
  nom: "logiciel",
  libelle: "Logiciel métier : LAP certifié HAS et compatible DMP",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 9"],
  article: "annexe 12, article 1.1",
} as const;
export const l21_sesam_vitale = {
  nom: "sesam_vitale",
  libelle: "Version du cahier des charges SESAM-Vitale",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 9"],
  article: "annexe 12, article 1.3",
} as const;
export const l22_volet_2 = {
  nom: "volet 2",
  libelle: "Services aux patients",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 6", "Avenant n° 7", "Avenant n° 9"],
  article: "article 20.2 et annexe 12, article 2",
} as const;
export const l23_teleservices = {
  nom: "téléservices",
  libelle: "Téléservices",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 9"],
  article: "annexe 12, volet 2, indicateur 1",
} as const;
export const l24_aat = {
  nom: "aat",
  libelle: "Arrêt de travail en ligne (AAT)",
  actes: ["Avenant n° 9"],
  article: null,
} as const;
export const l25_at_mp = {
  nom: "at_mp",
  libelle: "Certificat d'accident du travail ou de maladie professionnelle (CM AT-MP)",
  actes: ["Avenant n° 9"],
  article: null,
} as const;
export const l26_pse = {
  nom: "pse",
  libelle: "Protocole de soins électronique (PSE)",
  actes: ["Avenant n° 9"],
  article: null,
} as const;
export const l27_dmt = {
  nom: "dmt",
  libelle: "Déclaration de médecin traitant (DMT)",
  actes: ["Avenant n° 9"],
  article: null,
} as const;
export const l28_spe = {
  nom: "spe",
  libelle: "Prescription électronique de transport (SPE)",
  actes: ["Avenant n° 9"],
  article: null,
} as const;
export const l29_usage_dmp = {
  nom: "usage_dmp",
  libelle: "Alimentation du DMP",
  actes: ["Avenant n° 9"],
  article: "annexe 12, volet 2, indicateur 1",
} as const;
export const l30_usage_mss = {
  nom: "usage_mss",
  libelle: "Échanges avec les patients par la messagerie de Mon espace santé",
  actes: ["Avenant n° 9"],
  article: "annexe 12, volet 2, indicateur 1",
} as const;
export const l31_soins_non_programmes = {
  nom: "soins_non_programmés",
  libelle: "Participation au service d'accès aux soins (SAS)",
  actes: ["Avenant n° 7", "Avenant n° 9"],
  article: "annexe 12, volet 2, indicateur 8",
} as const;
export const l32_effection_sas = {
  nom: "effection_sas",
  libelle: "Effection SAS : patients reçus à la demande de la régulation",
  actes: ["Avenant n° 9"],
  article: "annexe 12, volet 2, indicateur 9",
} as const;
export const l33_volet_1 = {
  nom: "volet 1",
  libelle: "Équipement du cabinet",
  actes: [
    "Convention nationale des médecins libéraux du 25 août 2016",
    "Avenant n° 7",
    "La coordination reste facultative en 2022",
  ],
  article: "article 20.1 et annexe 12, article 1",
} as const;
export const l34_coordination = {
  nom: "coordination",
  libelle: "Prise en charge coordonnée des patients",
  actes: [
    "Convention nationale des médecins libéraux du 25 août 2016",
    "Avenant n° 7",
    "La coordination reste facultative en 2022",
  ],
  article: "article 20.2, indicateur 3",
} as const;
export const l35_e_prescription = {
  nom: "e_prescription",
  libelle: "Usage de l'e-prescription",
  actes: ["Avenant n° 9"],
  article: "annexe 12, volet 2, indicateur 1",
} as const;
export const l36_usage_apcv = {
  nom: "usage_apcv",
  libelle: "Usage de l'application carte Vitale (apCV)",
  actes: ["Avenant n° 9"],
  article: "annexe 12, volet 2, indicateur 1",
} as const;
export const l37_volet_1 = {
  nom: "volet 1",
  libelle: "Équipement du cabinet",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 7", "Règlement arbitral de 2023"],
  article: "article 20.1 et annexe 12, article 1",
} as const;
export const l38_volet_2 = {
  nom: "volet 2",
  libelle: "Services aux patients",
  actes: [
    "Convention nationale des médecins libéraux du 25 août 2016",
    "Avenant n° 6",
    "Avenant n° 7",
    "Avenant n° 9",
    "Règlement arbitral de 2023",
  ],
  article: "article 20.2 et annexe 12, article 2",
} as const;
export const l39_teleservices = {
  nom: "téléservices",
  libelle: "Bouquet de téléservices",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 9", "Règlement arbitral de 2023"],
  article: "annexe 12, volet 2, indicateur 1",
} as const;
export const l40_aat = {
  nom: "aat",
  libelle: "Arrêt de travail en ligne (AAT)",
  actes: ["Avenant n° 9", "Règlement arbitral de 2023"],
  article: null,
} as const;
export const l41_at_mp = {
  nom: "at_mp",
  libelle: "Certificat d'accident du travail ou de maladie professionnelle (CM AT-MP)",
  actes: ["Avenant n° 9", "Règlement arbitral de 2023"],
  article: null,
} as const;
export const l42_pse = {
  nom: "pse",
  libelle: "Protocole de soins électronique (PSE)",
  actes: ["Avenant n° 9", "Règlement arbitral de 2023"],
  article: null,
} as const;
export const l43_dmt = {
  nom: "dmt",
  libelle: "Déclaration de médecin traitant (DMT)",
  actes: ["Avenant n° 9", "Règlement arbitral de 2023"],
  article: null,
} as const;
export const l44_spe = {
  nom: "spe",
  libelle: "Prescription électronique de transport (SPE)",
  actes: ["Avenant n° 9", "Règlement arbitral de 2023"],
  article: null,
} as const;
export const l45_dsg = {
  nom: "dsg",
  libelle: "Déclaration simplifiée de grossesse (DSG)",
  actes: ["Règlement arbitral de 2023"],
  article: null,
} as const;
export const l46_e_prescription = {
  nom: "e_prescription",
  libelle: "Usage de l'e-prescription",
  actes: ["Avenant n° 9", "Règlement arbitral de 2023"],
  article: "annexe 12, volet 2, indicateur 1",
} as const;
export const l47_usage_apcv = {
  nom: "usage_apcv",
  libelle: "Usage de l'application carte Vitale (apCV)",
  actes: ["Avenant n° 9", "Règlement arbitral de 2023"],
  article: "annexe 12, volet 2, indicateur 1",
} as const;
export const l48_coordination = {
  nom: "coordination",
  libelle: "Prise en charge coordonnée des patients",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Avenant n° 7", "Règlement arbitral de 2023"],
  article: "article 20.2, indicateur 3",
} as const;
export const l49_logiciel = {
  nom: "logiciel",
  libelle: "Logiciel métier : LAP certifié HAS et compatible DMP",
  actes: [
    "Convention nationale des médecins libéraux du 25 août 2016",
    "Avenant n° 9",
    "Assouplissement des seuils de 2023",
  ],
  article: "annexe 12, article 1.1",
} as const;
export const l50_sesam_vitale = {
  nom: "sesam_vitale",
  libelle: "Version du cahier des charges SESAM-Vitale",
  actes: [
    "Convention nationale des médecins libéraux du 25 août 2016",
    "Avenant n° 9",
    "Assouplissement des seuils de 2023",
  ],
  article: "annexe 12, article 1.3",
} as const;
export const l51_aat = {
  nom: "aat",
  libelle: "Arrêt de travail en ligne (AAT)",
  actes: ["Avenant n° 9", "Règlement arbitral de 2023", "Assouplissement des seuils de 2023"],
  article: null,
} as const;
export const l52_dmt = {
  nom: "dmt",
  libelle: "Déclaration de médecin traitant (DMT)",
  actes: ["Avenant n° 9", "Règlement arbitral de 2023", "Assouplissement des seuils de 2023"],
  article: null,
} as const;
export const l53_usage_dmp = {
  nom: "usage_dmp",
  libelle: "Alimentation du DMP",
  actes: ["Avenant n° 9", "Assouplissement des seuils de 2023"],
  article: "annexe 12, volet 2, indicateur 1",
} as const;
export const l54_volet_1 = {
  nom: "volet 1",
  libelle: "Équipement du cabinet",
  actes: [
    "Convention nationale des médecins libéraux du 25 août 2016",
    "Avenant n° 7",
    "Règlement arbitral de 2023",
    "Convention médicale 2024-2029",
  ],
  article: "annexe 9, volet 1",
} as const;
export const l55_logiciel = {
  nom: "logiciel",
  libelle: "Logiciel référencé Ségur, messagerie comprise, et LAP certifié HAS",
  actes: [
    "Convention nationale des médecins libéraux du 25 août 2016",
    "Avenant n° 9",
    "Convention médicale 2024-2029",
  ],
  article: "annexe 9, volet 1",
} as const;
export const l56_sesam_vitale = {
  nom: "sesam_vitale",
  libelle: "SESAM-Vitale avec l'addendum 8 (application carte Vitale)",
  actes: [
    "Convention nationale des médecins libéraux du 25 août 2016",
    "Avenant n° 9",
    "Convention médicale 2024-2029",
  ],
  article: "annexe 9, volet 1",
} as const;
export const l57_teletransmission = {
  nom: "télétransmission",
  libelle: "Taux de télétransmission",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Convention médicale 2024-2029"],
  article: "annexe 9, volet 1",
} as const;
export const l58_horaires = {
  nom: "horaires",
  libelle: "Affichage des horaires d'ouverture du cabinet",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Convention médicale 2024-2029"],
  article: "annexe 9, volet 1",
} as const;
export const l59_volet_2 = {
  nom: "volet 2",
  libelle: "Services aux patients",
  actes: [
    "Convention nationale des médecins libéraux du 25 août 2016",
    "Avenant n° 6",
    "Avenant n° 7",
    "Avenant n° 9",
    "Règlement arbitral de 2023",
    "Convention médicale 2024-2029",
  ],
  article: "annexe 9, volet 2",
} as const;
export const l60_teleservices = {
  nom: "téléservices",
  libelle: "Téléservices",
  actes: [
    "Convention nationale des médecins libéraux du 25 août 2016",
    "Avenant n° 9",
    "Règlement arbitral de 2023",
    "Convention médicale 2024-2029",
  ],
  article: "annexe 9, volet 2",
} as const;
export const l61_aat = {
  nom: "aat",
  libelle: "Arrêt de travail en ligne (AAT)",
  actes: ["Avenant n° 9", "Règlement arbitral de 2023", "Convention médicale 2024-2029"],
  article: null,
} as const;
export const l62_at_mp = {
  nom: "at_mp",
  libelle: "Certificat d'accident du travail ou de maladie professionnelle (CM AT-MP)",
  actes: ["Avenant n° 9", "Règlement arbitral de 2023", "Convention médicale 2024-2029"],
  article: null,
} as const;
export const l63_pse = {
  nom: "pse",
  libelle: "Protocole de soins électronique (PSE)",
  actes: ["Avenant n° 9", "Règlement arbitral de 2023", "Convention médicale 2024-2029"],
  article: null,
} as const;
export const l64_dmt = {
  nom: "dmt",
  libelle: "Déclaration de médecin traitant (DMT)",
  actes: ["Avenant n° 9", "Règlement arbitral de 2023", "Convention médicale 2024-2029"],
  article: null,
} as const;
export const l65_spe = {
  nom: "spe",
  libelle: "Prescription électronique de transport (SPE)",
  actes: ["Avenant n° 9", "Règlement arbitral de 2023", "Convention médicale 2024-2029"],
  article: null,
} as const;
export const l66_dsg = {
  nom: "dsg",
  libelle: "Déclaration simplifiée de grossesse (DSG)",
  actes: ["Règlement arbitral de 2023", "Convention médicale 2024-2029"],
  article: null,
} as const;
export const l67_usage_dmp = {
  nom: "usage_dmp",
  libelle: "Alimentation du DMP",
  actes: ["Avenant n° 9", "Convention médicale 2024-2029"],
  article: "annexe 9, volet 2",
} as const;
export const l68_usage_mss = {
  nom: "usage_mss",
  libelle: "Échanges avec les patients par la messagerie de Mon espace santé",
  actes: ["Avenant n° 9", "Convention médicale 2024-2029"],
  article: "annexe 9, volet 2",
} as const;
export const l69_e_prescription = {
  nom: "e_prescription",
  libelle: "Usage de l'e-prescription",
  actes: ["Avenant n° 9", "Règlement arbitral de 2023", "Convention médicale 2024-2029"],
  article: "annexe 9, volet 2",
} as const;
export const l70_usage_apcv = {
  nom: "usage_apcv",
  libelle: "Usage de l'application carte Vitale (apCV)",
  actes: ["Avenant n° 9", "Règlement arbitral de 2023", "Convention médicale 2024-2029"],
  article: "annexe 9, volet 2",
} as const;
export const l71_codage = {
  nom: "codage",
  libelle: "Capacité à coder et requêter les données médicales",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Convention médicale 2024-2029"],
  article: "annexe 9, volet 2",
} as const;
export const l72_coordination = {
  nom: "coordination",
  libelle: "Prise en charge coordonnée des patients",
  actes: [
    "Convention nationale des médecins libéraux du 25 août 2016",
    "Avenant n° 7",
    "Règlement arbitral de 2023",
    "Convention médicale 2024-2029",
  ],
  article: "annexe 9, volet 2",
} as const;
export const l73_parcours_complexes = {
  nom: "parcours_complexes",
  libelle: "Services aux patients en parcours de soins complexe",
  actes: [
    "Convention nationale des médecins libéraux du 25 août 2016",
    "Avenant n° 7",
    "Convention médicale 2024-2029",
  ],
  article: "annexe 9, volet 2",
} as const;
export const l74_etudiants = {
  nom: "étudiants",
  libelle: "Encadrement d'étudiants en médecine, niveau 1",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Convention médicale 2024-2029"],
  article: "annexe 9, volet 2",
} as const;
export const l75_videotransmission = {
  nom: "vidéotransmission",
  libelle: "Équipement pour vidéotransmission sécurisée",
  actes: ["Avenant n° 6", "Convention médicale 2024-2029"],
  article: "annexe 9, volet 2",
} as const;
export const l76_equipements_connectes = {
  nom: "équipements_connectés",
  libelle: "Équipements médicaux connectés",
  actes: ["Avenant n° 6", "Convention médicale 2024-2029"],
  article: "annexe 9, volet 2",
} as const;
export const l77_soins_non_programmes = {
  nom: "soins_non_programmés",
  libelle: "Participation au service d'accès aux soins (SAS)",
  actes: ["Avenant n° 7", "Avenant n° 9", "Convention médicale 2024-2029"],
  article: "annexe 9, volet 2",
} as const;
