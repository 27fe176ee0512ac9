// Fichier généré par Avenant — ne pas modifier.
// Rémunération sur objectifs de santé publique (ROSP) : ses versions, et celle qui répond à une question.

import { versionDeLExercice } from "../runtime/grille.ts";
import type { Case, QuestionExercice } from "../runtime/grille.ts";
import { elementsParNom } from "../runtime/estimation.ts";
import type { DonneesRefusees, ElementsParNom, Estimation } from "../runtime/types.ts";
import type { Resultat } from "../runtime/resultat.ts";
import type { Explication } from "../runtime/explications.ts";
import type { Verification } from "../runtime/verification.ts";
import type { Donnees, NomDeDonnee } from "../donnees.ts";
import { CONNU_LE } from "../provenance.ts";
import type { Elements } from "./elements.ts";
import * as v1 from "./v1.ts";
import * as v2 from "./v2.ts";
import * as v3 from "./v3.ts";
export { parNom } from "../runtime/estimation.ts";
export { schema } from "../donnees.ts";
/** Une version distincte du droit. */
export type Version = "v1" | "v2" | "v3";
/** Nom d'un élément, dans l'une ou l'autre des versions. */
export type NomDElement = keyof Elements;
const GRILLE: readonly Case<Version, number>[] = [
  { de: 2017, a: 2017, connuDes: "2016-10-23", connuJusque: "2017-01-05", version: "v1" },
  { de: 2017, a: 2017, connuDes: "2017-01-05", connuJusque: null, version: "v2" },
  { de: 2018, a: 2025, connuDes: "2016-10-23", connuJusque: "2017-01-05", version: "v1" },
  { de: 2018, a: 2025, connuDes: "2017-01-05", connuJusque: "2018-08-10", version: "v2" },
  { de: 2018, a: 2025, connuDes: "2018-08-10", connuJusque: null, version: "v3" },
  { de: 2026, a: null, connuDes: "2016-10-23", connuJusque: "2017-01-05", version: "v1" },
  { de: 2026, a: null, connuDes: "2017-01-05", connuJusque: "2018-08-10", version: "v2" },
  { de: 2026, a: null, connuDes: "2018-08-10", connuJusque: "2024-06-21", version: "v3" },
];

/** La version qui répond. Lève une RangeError, en français, si l'exercice n'est pas couvert ou si rien n'était encore publié. */
export function version(question: QuestionExercice): Version {
  return versionDeLExercice("Rémunération sur objectifs de santé publique (ROSP)", GRILLE, question, CONNU_LE);
}

/**
 * Rémunération sur objectifs de santé publique (ROSP), toutes données connues : verdict, points (centièmes entiers) et montant (centimes entiers) de chaque élément et au total.
 * Une donnée qui manque ou ne peut être lue fait refuser l'ensemble (`valide` vaut faux), sans erreur levée ; `estimer` se passe de ce qui manque.
 * Ce que la version ne lit pas n'est pas contrôlé ici : `verifierDonnees` dit aussi les noms inconnus.
 * Lève une RangeError, en français, si l'exercice n'est pas couvert ou si rien n'était encore publié.
 */
export function evaluer(donnees: Donnees, question: QuestionExercice): Resultat<NomDElement> | DonneesRefusees {
  switch (version(question)) {
    case "v1":
      return v1.evaluer(donnees, question.exercice);
    case "v2":
      return v2.evaluer(donnees, question.exercice);
    case "v3":
      return v3.evaluer(donnees, question.exercice);
  }
}

/**
 * Rémunération sur objectifs de santé publique (ROSP) : verdict, points et montant de chaque élément et au total.
 * Une donnée absente n'est jamais zéro : le résultat est alors un encadrement. Des données illisibles sont refusées, sans erreur levée.
 * Lève une RangeError, en français, si l'exercice n'est pas couvert ou si rien n'était encore publié.
 */
export function estimer(donnees: Donnees, question: QuestionExercice): Estimation<NomDElement> | DonneesRefusees {
  switch (version(question)) {
    case "v1":
      return v1.estimer(donnees, question.exercice);
    case "v2":
      return v2.estimer(donnees, question.exercice);
    case "v3":
      return v3.estimer(donnees, question.exercice);
  }
}

/**
 * Rémunération sur objectifs de santé publique (ROSP).
 * Contrôle des données quelconques : des données du bon type, ou les fautes, en français. Ne lève jamais d'erreur.
 * Une donnée absente, ou qui vaut undefined, est inconnue ; null est refusé.
 * Sans question : ce que disent les déclarations ; avec elle, aussi les bornes que donne la version qui répond.
 */
export function verifierDonnees(donnees: unknown, question: QuestionExercice): Verification<Donnees> {
  switch (version(question)) {
    case "v1":
      return v1.verifierDonnees(donnees);
    case "v2":
      return v2.verifierDonnees(donnees);
    case "v3":
      return v3.verifierDonnees(donnees);
  }
}

/**
 * Rémunération sur objectifs de santé publique (ROSP).
 * Les données que lisent ces règles et qui manquent encore. Vide : tout est connu.
 */
export function donneesAFournir(donnees: Donnees, question: QuestionExercice): readonly NomDeDonnee[] {
  switch (version(question)) {
    case "v1":
      return v1.donneesAFournir(donnees);
    case "v2":
      return v2.donneesAFournir(donnees);
    case "v3":
      return v3.donneesAFournir(donnees);
  }
}

/**
 * Rémunération sur objectifs de santé publique (ROSP).
 * Explique, données complètes ou non : pour chaque élément la mesure, le seuil, ce qui manque dans l'unité du cabinet, ce que l'atteindre
 * vaudrait, pourquoi il est refusé, l'acte et l'article ; en données et en phrases. `etapes` est le calcul entier, qui se refait à la main.
 * Chaque partie se calcule la première fois qu'on la lit ; `toJSON()` donne le tout en un objet simple, à étaler ou à copier.
 */
export function expliquer(donnees: Donnees, question: QuestionExercice): Explication<NomDElement> | DonneesRefusees {
  switch (version(question)) {
    case "v1":
      return v1.expliquer(donnees, question.exercice);
    case "v2":
      return v2.expliquer(donnees, question.exercice);
    case "v3":
      return v3.expliquer(donnees, question.exercice);
  }
}

/** Les éléments d'un résultat, par leur nom. Un élément que n'a pas la version qui a répondu est absent. */
export function elementsDe(resultat: Estimation<NomDElement>): ElementsParNom<Elements> {
  return elementsParNom<Elements>(resultat);
}
