// Fichier généré par Avenant — ne pas modifier.
// Forfait patientèle médecin traitant (FPMT) : ce que les textes disent des éléments.

/** Les éléments, dans l'une ou l'autre des versions. */
export interface Elements {
  /**
   * Indicateur moins_7_ans « Moins de 7 ans ».
   * Actes : Convention nationale des médecins libéraux du 25 août 2016.
   */
  readonly "moins_7_ans": true;
  /**
   * Indicateur de_7_à_74_ans « De 7 à 74 ans ».
   * Actes : Convention nationale des médecins libéraux du 25 août 2016.
   */
  readonly "de_7_à_74_ans": true;
  /**
   * Indicateur de_75_à_79_ans « De 75 à 79 ans ».
   * Actes : Convention nationale des médecins libéraux du 25 août 2016.
   */
  readonly "de_75_à_79_ans": true;
  /**
   * Indicateur ald_moins_80_ans « En ALD, moins de 80 ans ».
   * Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Convention médicale 2024-2029.
   */
  readonly "ald_moins_80_ans": true;
  /**
   * Indicateur plus_80_ans « 80 ans et plus, sans ALD ».
   * Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Convention médicale 2024-2029.
   */
  readonly "plus_80_ans": true;
  /**
   * Indicateur ald_plus_80_ans « En ALD, 80 ans et plus ».
   * Actes : Convention nationale des médecins libéraux du 25 août 2016.
   */
  readonly "ald_plus_80_ans": true;
}

export const l0_moins_7_ans = {
  nom: "moins_7_ans",
  libelle: "Moins de 7 ans",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
  article: null,
} as const;
export const l1_de_7_a_74_ans = {
  nom: "de_7_à_74_ans",
  libelle: "De 7 à 74 ans",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
  article: null,
} as const;
export const l2_de_75_a_79_ans = {
  nom: "de_75_à_79_ans",
  libelle: "De 75 à 79 ans",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
  article: null,
} as const;
export const l3_ald_moins_80_ans = {
  nom: "ald_moins_80_ans",
  libelle: "En ALD, moins de 80 ans",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
  article: null,
} as const;
export const l4_plus_80_ans = {
  nom: "plus_80_ans",
  libelle: "80 ans et plus, sans ALD",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
  article: null,
} as const;
export const l5_ald_plus_80_ans = {
  nom: "ald_plus_80_ans",
  libelle: "En ALD, 80 ans et plus",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016"],
  article: null,
} as const;
export const l6_ald_moins_80_ans = {
  nom: "ald_moins_80_ans",
  libelle: "En ALD, moins de 80 ans",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Convention médicale 2024-2029"],
  article: null,
} as const;
export const l7_plus_80_ans = {
  nom: "plus_80_ans",
  libelle: "80 ans et plus, sans ALD",
  actes: ["Convention nationale des médecins libéraux du 25 août 2016", "Convention médicale 2024-2029"],
  article: null,
} as const;
