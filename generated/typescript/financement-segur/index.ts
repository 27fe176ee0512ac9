// Fichier généré par Avenant — ne pas modifier.
// Financement Ségur du logiciel métier, vague 1 : ses versions, et celle qui répond à une question.

import { versionDuJour, anneeDuJour } from "../runtime/grille.ts";
import type { Case, QuestionJour } from "../runtime/grille.ts";
import { elementsParNom } from "../runtime/evaluation.ts";
import type { DonneesRefusees, ElementsParNom, Evaluation } from "../runtime/types.ts";
import type { Donnees } from "../donnees.ts";
import { CONNU_LE } from "../provenance.ts";
import type { Elements } from "./elements.ts";
import * as v1 from "./v1.ts";
import * as v2 from "./v2.ts";
export { parNom } from "../runtime/evaluation.ts";
/** Une version distincte du droit. */
export type Version = "v1" | "v2";
/** Nom d'un élément, dans l'une ou l'autre des versions. */
export type NomDElement = keyof Elements;
const GRILLE: readonly Case<Version, string>[] = [
  { de: "2021-08-11", a: null, connuDes: "2021-08-11", connuJusque: "2022-06-21", version: "v1" },
  { de: "2021-08-11", a: null, connuDes: "2022-06-21", connuJusque: null, version: "v2" },
];

/** La version qui répond. Lève une RangeError, en français, si le jour n'est pas couvert ou si rien n'était encore publié. */
export function version(question: QuestionJour): Version {
  return versionDuJour("Financement Ségur du logiciel métier, vague 1", GRILLE, question, CONNU_LE);
}

/**
 * Financement Ségur du logiciel métier, vague 1 : verdict, points et montant de chaque élément et au total.
 * Une donnée absente n'est jamais zéro : le résultat est alors un encadrement. Des données illisibles sont refusées, sans erreur levée.
 * Lève une RangeError, en français, si le jour n'est pas couvert ou si rien n'était encore publié.
 */
export function evaluer(donnees: Donnees, question: QuestionJour): Evaluation<NomDElement> | DonneesRefusees {
  switch (version(question)) {
    case "v1":
      return v1.evaluer(donnees, anneeDuJour(question.jour));
    case "v2":
      return v2.evaluer(donnees, anneeDuJour(question.jour));
  }
}

/** Les éléments d'un résultat, par leur nom. Un élément que n'a pas la version qui a répondu est absent. */
export function elementsDe(resultat: Evaluation<NomDElement>): ElementsParNom<Elements> {
  return elementsParNom<Elements>(resultat);
}
