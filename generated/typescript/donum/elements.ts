// Fichier généré par Avenant — ne pas modifier.
// Dotation numérique (DONUM) : ce que les textes disent des éléments.

/** Les éléments, dans l'une ou l'autre des versions. */
export interface Elements {
  /**
   * Volet socle « Indicateurs socles ».
   * Article : annexe 9.
   * Actes : Convention médicale 2024-2029.
   */
  readonly "volet socle": true;
  /**
   * Indicateur équipement_donum « Logiciel référencé Ségur, LAP certifié et SESAM-Vitale à jour ».
   * Actes : Convention médicale 2024-2029.
   */
  readonly "équipement_donum": true;
  /**
   * Indicateur téléservices_socle « Usage des téléservices : DCMT, FSE, PSE et AAT ».
   * Actes : Convention médicale 2024-2029.
   */
  readonly "téléservices_socle": true;
  /**
   * Volet options « Indicateurs optionnels ».
   * Article : annexe 9.
   * Actes : Convention médicale 2024-2029.
   */
  readonly "volet options": true;
  /**
   * Indicateur certificats_dématérialisés « Dématérialisation des AT-MP, DSG et prescriptions de transport ».
   * Actes : Convention médicale 2024-2029.
   */
  readonly "certificats_dématérialisés": true;
  /**
   * Indicateur dmp_et_e_prescription « Alimentation du DMP et e-prescription ».
   * Actes : Convention médicale 2024-2029.
   */
  readonly "dmp_et_e_prescription": true;
  /**
   * Indicateur apcv_et_messagerie « Application carte Vitale et messagerie sécurisée ».
   * Actes : Convention médicale 2024-2029.
   */
  readonly "apcv_et_messagerie": true;
}

export const l0_volet_socle = {
  nom: "volet socle",
  libelle: "Indicateurs socles",
  actes: ["Convention médicale 2024-2029"],
  article: "annexe 9",
} as const;
export const l1_equipement_donum = {
  nom: "équipement_donum",
  libelle: "Logiciel référencé Ségur, LAP certifié et SESAM-Vitale à jour",
  actes: ["Convention médicale 2024-2029"],
  article: null,
} as const;
export const l2_teleservices_socle = {
  nom: "téléservices_socle",
  libelle: "Usage des téléservices : DCMT, FSE, PSE et AAT",
  actes: ["Convention médicale 2024-2029"],
  article: null,
} as const;
export const l3_volet_options = {
  nom: "volet options",
  libelle: "Indicateurs optionnels",
  actes: ["Convention médicale 2024-2029"],
  article: "annexe 9",
} as const;
export const l4_certificats_dematerialises = {
  nom: "certificats_dématérialisés",
  libelle: "Dématérialisation des AT-MP, DSG et prescriptions de transport",
  actes: ["Convention médicale 2024-2029"],
  article: null,
} as const;
export const l5_dmp_et_e_prescription = {
  nom: "dmp_et_e_prescription",
  libelle: "Alimentation du DMP et e-prescription",
  actes: ["Convention médicale 2024-2029"],
  article: null,
} as const;
export const l6_apcv_et_messagerie = {
  nom: "apcv_et_messagerie",
  libelle: "Application carte Vitale et messagerie sécurisée",
  actes: ["Convention médicale 2024-2029"],
  article: null,
} as const;
