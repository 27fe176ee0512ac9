// Fichier généré par Avenant — ne pas modifier.
// Forfait médecin traitant (FMT) : ce que les textes disent des éléments.

/** Les éléments, dans l'une ou l'autre des versions. */
export interface Elements {
  /**
   * Volet socle « Socle ».
   * Actes : Convention médicale 2024-2029.
   */
  readonly "volet socle": true;
  /**
   * Indicateur non_vus « Non vus depuis deux ans ».
   * Actes : Convention médicale 2024-2029.
   */
  readonly "non_vus": true;
  /**
   * Indicateur moins_7_ans « Moins de 7 ans ».
   * Actes : Convention médicale 2024-2029.
   */
  readonly "moins_7_ans": true;
  /**
   * Indicateur de_7_à_74_ans « De 7 à 74 ans ».
   * Actes : Convention médicale 2024-2029.
   */
  readonly "de_7_à_74_ans": true;
  /**
   * Indicateur de_75_à_79_ans « De 75 à 79 ans ».
   * Actes : Convention médicale 2024-2029.
   */
  readonly "de_75_à_79_ans": true;
  /**
   * Indicateur ald_moins_80_ans « En ALD, moins de 80 ans ».
   * Actes : Convention médicale 2024-2029.
   */
  readonly "ald_moins_80_ans": true;
  /**
   * Indicateur plus_80_ans « 80 ans et plus, sans ALD ».
   * Actes : Convention médicale 2024-2029.
   */
  readonly "plus_80_ans": true;
  /**
   * Indicateur ald_plus_80_ans « En ALD, 80 ans et plus ».
   * Actes : Convention médicale 2024-2029.
   */
  readonly "ald_plus_80_ans": true;
  /**
   * Volet précarité « Complémentaire santé solidaire ».
   * Actes : Convention médicale 2024-2029.
   */
  readonly "volet précarité": true;
  /**
   * Indicateur c2s « Bénéficiaires de la C2S ».
   * Actes : Convention médicale 2024-2029.
   */
  readonly "c2s": true;
  /**
   * Volet prévention « Indicateurs de prévention ».
   * Actes : Convention médicale 2024-2029.
   */
  readonly "volet prévention": true;
  /**
   * Indicateur indicateurs_validés « Indicateurs de prévention validés ».
   * Actes : Convention médicale 2024-2029.
   */
  readonly "indicateurs_validés": true;
}

export const l0_volet_socle = {
  nom: "volet socle",
  libelle: "Socle",
  actes: ["Convention médicale 2024-2029"],
  article: null,
} as const;
export const l1_non_vus = {
  nom: "non_vus",
  libelle: "Non vus depuis deux ans",
  actes: ["Convention médicale 2024-2029"],
  article: null,
} as const;
export const l2_moins_7_ans = {
  nom: "moins_7_ans",
  libelle: "Moins de 7 ans",
  actes: ["Convention médicale 2024-2029"],
  article: null,
} as const;
export const l3_de_7_a_74_ans = {
  nom: "de_7_à_74_ans",
  libelle: "De 7 à 74 ans",
  actes: ["Convention médicale 2024-2029"],
  article: null,
} as const;
export const l4_de_75_a_79_ans = {
  nom: "de_75_à_79_ans",
  libelle: "De 75 à 79 ans",
  actes: ["Convention médicale 2024-2029"],
  article: null,
} as const;
export const l5_ald_moins_80_ans = {
  nom: "ald_moins_80_ans",
  libelle: "En ALD, moins de 80 ans",
  actes: ["Convention médicale 2024-2029"],
  article: null,
} as const;
export const l6_plus_80_ans = {
  nom: "plus_80_ans",
  libelle: "80 ans et plus, sans ALD",
  actes: ["Convention médicale 2024-2029"],
  article: null,
} as const;
export const l7_ald_plus_80_ans = {
  nom: "ald_plus_80_ans",
  libelle: "En ALD, 80 ans et plus",
  actes: ["Convention médicale 2024-2029"],
  article: null,
} as const;
export const l8_volet_precarite = {
  nom: "volet précarité",
  libelle: "Complémentaire santé solidaire",
  actes: ["Convention médicale 2024-2029"],
  article: null,
} as const;
export const l9_c2s = {
  nom: "c2s",
  libelle: "Bénéficiaires de la C2S",
  actes: ["Convention médicale 2024-2029"],
  article: null,
} as const;
export const l10_volet_prevention = {
  nom: "volet prévention",
  libelle: "Indicateurs de prévention",
  actes: ["Convention médicale 2024-2029"],
  article: null,
} as const;
export const l11_indicateurs_valides = {
  nom: "indicateurs_validés",
  libelle: "Indicateurs de prévention validés",
  actes: ["Convention médicale 2024-2029"],
  article: null,
} as const;
