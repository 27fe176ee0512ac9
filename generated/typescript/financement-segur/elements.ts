// Fichier généré par Avenant — ne pas modifier.
// Financement Ségur du logiciel métier, vague 1 : ce que les textes disent des éléments.

/** Les éléments, dans l'une ou l'autre des versions. */
export interface Elements {
  /**
   * Volet prestation « Prestation Ségur prise en charge ».
   * Actes : Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville.
   */
  readonly "volet prestation": true;
  /**
   * Indicateur solution « Solution référencée à temps ».
   * Actes : Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville.
   */
  readonly "solution": true;
  /**
   * Indicateur commande « Commande à temps ».
   * Actes : Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville ; Report des dates limites du Ségur numérique, médecine de ville.
   */
  readonly "commande": true;
  /**
   * Indicateur installation « Installation à temps ».
   * Actes : Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville ; Report des dates limites du Ségur numérique, médecine de ville.
   */
  readonly "installation": true;
}

export const l0_volet_prestation = {
  nom: "volet prestation",
  libelle: "Prestation Ségur prise en charge",
  actes: ["Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville"],
  article: null,
} as const;
export const l1_solution = {
  nom: "solution",
  libelle: "Solution référencée à temps",
  actes: ["Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville"],
  article: null,
} as const;
export const l2_commande = {
  nom: "commande",
  libelle: "Commande à temps",
  actes: ["Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville"],
  article: null,
} as const;
export const l3_installation = {
  nom: "installation",
  libelle: "Installation à temps",
  actes: ["Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville"],
  article: null,
} as const;
export const l4_commande = {
  nom: "commande",
  libelle: "Commande à temps",
  actes: [
    "Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville",
    "Report des dates limites du Ségur numérique, médecine de ville",
  ],
  article: null,
} as const;
export const l5_installation = {
  nom: "installation",
  libelle: "Installation à temps",
  actes: [
    "Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville",
    "Report des dates limites du Ségur numérique, médecine de ville",
  ],
  article: null,
} as const;
