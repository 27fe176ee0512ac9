// Fichier généré par Avenant — ne pas modifier.
// Aide à l'emploi d'un assistant médical : ce que les textes disent des éléments.

/** Les éléments, dans l'une ou l'autre des versions. */
export interface Elements {
  /**
   * Indicateur assistant_médical « Contrat d'aide à l'emploi d'un assistant médical ».
   * Article : article 9-1 et suivants.
   * Actes : Avenant n° 7 ; Convention médicale 2024-2029.
   */
  readonly "assistant_médical": true;
}

export const l0_assistant_medical = {
  nom: "assistant_médical",
  libelle: "Contrat d'aide à l'emploi d'un assistant médical",
  actes: ["Avenant n° 7"],
  article: "article 9-1 et suivants",
} as const;
export const l1_assistant_medical = {
  nom: "assistant_médical",
  libelle: "Contrat d'aide à l'emploi d'un assistant médical",
  actes: ["Avenant n° 7", "Convention médicale 2024-2029"],
  article: "article 9-1 et suivants",
} as const;
