// Fichier généré par Avenant — ne pas modifier.
// Forfait médecin traitant (FMT) : ses versions, et celle qui répond à une question.

import { versionDeLExercice } from "../runtime/grille.ts";
import type { Case, QuestionExercice } from "../runtime/grille.ts";
import { elementsParNom } from "../runtime/evaluation.ts";
import type { DonneesRefusees, ElementsParNom, Evaluation } from "../runtime/types.ts";
import type { Donnees } from "../donnees.ts";
import { CONNU_LE } from "../provenance.ts";
import type { Elements } from "./elements.ts";
import * as v1 from "./v1.ts";
export { parNom } from "../runtime/evaluation.ts";
/** Une version distincte du droit. */
export type Version = "v1";
/** Nom d'un élément, dans l'une ou l'autre des versions. */
export type NomDElement = keyof Elements;
const GRILLE: readonly Case<Version, number>[] = [
  { de: 2026, a: null, connuDes: "2024-06-21", connuJusque: null, version: "v1" },
];

/** La version qui répond. Lève une RangeError, en français, si l'exercice n'est pas couvert ou si rien n'était encore publié. */
export function version(question: QuestionExercice): Version {
  return versionDeLExercice("Forfait médecin traitant (FMT)", GRILLE, question, CONNU_LE);
}

/**
 * Forfait médecin traitant (FMT) : verdict, points et montant de chaque élément et au total.
 * Une donnée absente n'est jamais zéro : le résultat est alors un encadrement. Des données illisibles sont refusées, sans erreur levée.
 * Lève une RangeError, en français, si l'exercice n'est pas couvert ou si rien n'était encore publié.
 */
export function evaluer(donnees: Donnees, question: QuestionExercice): Evaluation<NomDElement> | DonneesRefusees {
  switch (version(question)) {
    case "v1":
      return v1.evaluer(donnees, question.exercice);
  }
}

/** Les éléments d'un résultat, par leur nom. Un élément que n'a pas la version qui a répondu est absent. */
export function elementsDe(resultat: Evaluation<NomDElement>): ElementsParNom<Elements> {
  return elementsParNom<Elements>(resultat);
}
