// Fichier généré par Avenant — ne pas modifier.
// Rémunération sur objectifs de santé publique (ROSP) : ce que les textes disent des éléments.

/** Les éléments, dans l'une ou l'autre des versions. */
export interface Elements {
  /**
   * Indicateur rosp_adulte « Indicateur type de l'adulte, 30 points ».
   * Actes : Convention nationale des médecins libéraux du 25 août 2016.
   */
  readonly "rosp_adulte": true;
  /**
   * Indicateur rosp_enfant « Indicateur type de l'enfant ».
   * Actes : Avenant n° 1.
   */
  readonly "rosp_enfant": true;
}

export const l0_rosp_adulte = {
  nom: "rosp_adulte",
  libelle: "Indicateur type de l'adulte, 30 points",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
  article: null,
} as const;
export const l1_rosp_enfant = {
  nom: "rosp_enfant",
  libelle: "Indicateur type de l'enfant",
  actes: ["Avenant n° 1"],
  article: null,
} as const;
