// Fichier généré par Avenant — ne pas modifier.
// Forfait pour l'élaboration initiale du volet de synthèse médicale (VSM) : ce que les textes disent des éléments.

/** Les éléments, dans l'une ou l'autre des versions. */
export interface Elements {
  /**
   * Indicateur délai_vsm « Objectif atteint dans le délai ».
   * Actes : Avenant n° 9 ; Règlement arbitral de 2023 ; Assouplissement des seuils de 2023.
   */
  readonly "délai_vsm": true;
  /**
   * Indicateur vsm « VSM des patients en ALD déposés dans le DMP ».
   * Actes : Avenant n° 9.
   */
  readonly "vsm": true;
}

export const l0_delai_vsm = {
  nom: "délai_vsm",
  libelle: "Objectif atteint dans le délai",
  actes: ["Avenant n° 9"],
  article: null,
} as const;
export const l1_vsm = {
  nom: "vsm",
  libelle: "VSM des patients en ALD déposés dans le DMP",
  actes: ["Avenant n° 9"],
  article: null,
} as const;
export const l2_delai_vsm = {
  nom: "délai_vsm",
  libelle: "Objectif atteint dans le délai",
  actes: ["Avenant n° 9", "Règlement arbitral de 2023"],
  article: null,
} as const;
export const l3_delai_vsm = {
  nom: "délai_vsm",
  libelle: "Objectif atteint dans le délai",
  actes: ["Avenant n° 9", "Règlement arbitral de 2023", "Assouplissement des seuils de 2023"],
  article: null,
} as const;
