// Fichier généré par Avenant — ne pas modifier.
import type { QuestionExercice } from "../runtime/grille.js";
import type { DonneesRefusees, ElementsParNom, Estimation } from "../runtime/types.js";
import type { Resultat } from "../runtime/resultat.js";
import type { Explication } from "../runtime/explications.js";
import type { Verification } from "../runtime/verification.js";
import type { Donnees, NomDeDonnee } from "../donnees.js";
import type { Elements } from "./elements.js";
export { parNom } from "../runtime/estimation.js";
export { schema } from "../donnees.js";
/** Une version distincte du droit. */
export type Version = "v1" | "v2";
/** Nom d'un élément, dans l'une ou l'autre des versions. */
export type NomDElement = keyof Elements;
/** La version qui répond. Lève une RangeError, en français, si l'exercice n'est pas couvert ou si rien n'était encore publié. */
export declare function version(question: QuestionExercice): Version;
/**
* Forfait patientèle médecin traitant (FPMT), toutes données connues : verdict, points (centièmes entiers) et montant (centimes entiers) de chaque élément et au total.
* Une donnée qui manque ou ne peut être lue fait refuser l'ensemble (`valide` vaut faux), sans erreur levée ; `estimer` se passe de ce qui manque.
* Ce que la version ne lit pas n'est pas contrôlé ici : `verifierDonnees` dit aussi les noms inconnus.
* Lève une RangeError, en français, si l'exercice n'est pas couvert ou si rien n'était encore publié.
*/
export declare function evaluer(donnees: Donnees, question: QuestionExercice): Resultat<NomDElement> | DonneesRefusees;
/**
* Forfait patientèle médecin traitant (FPMT) : verdict, points et montant de chaque élément et au total.
* Une donnée absente n'est jamais zéro : le résultat est alors un encadrement. Des données illisibles sont refusées, sans erreur levée.
* Lève une RangeError, en français, si l'exercice n'est pas couvert ou si rien n'était encore publié.
*/
export declare function estimer(donnees: Donnees, question: QuestionExercice): Estimation<NomDElement> | DonneesRefusees;
/**
* Forfait patientèle médecin traitant (FPMT).
* Contrôle des données quelconques : des données du bon type, ou les fautes, en français. Ne lève jamais d'erreur.
* Une donnée absente, ou qui vaut undefined, est inconnue ; null est refusé.
* Sans question : ce que disent les déclarations ; avec elle, aussi les bornes que donne la version qui répond.
*/
export declare function verifierDonnees(donnees: unknown, question: QuestionExercice): Verification<Donnees>;
/**
* Forfait patientèle médecin traitant (FPMT).
* Les données que lisent ces règles et qui manquent encore. Vide : tout est connu.
*/
export declare function donneesAFournir(donnees: Donnees, question: QuestionExercice): readonly NomDeDonnee[];
/**
* Forfait patientèle médecin traitant (FPMT).
* Explique, données complètes ou non : pour chaque élément la mesure, le seuil, ce qui manque dans l'unité du cabinet, ce que l'atteindre
* vaudrait, pourquoi il est refusé, l'acte et l'article ; en données et en phrases. `etapes` est le calcul entier, qui se refait à la main.
* Chaque partie se calcule la première fois qu'on la lit ; `toJSON()` donne le tout en un objet simple, à étaler ou à copier.
*/
export declare function expliquer(donnees: Donnees, question: QuestionExercice): Explication<NomDElement> | DonneesRefusees;
/** Les éléments d'un résultat, par leur nom. Un élément que n'a pas la version qui a répondu est absent. */
export declare function elementsDe(resultat: Estimation<NomDElement>): ElementsParNom<Elements>;
//# sourceMappingURL=index.d.ts.map
