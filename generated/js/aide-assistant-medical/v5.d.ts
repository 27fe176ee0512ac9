// Fichier généré par Avenant — ne pas modifier.
import type { Algebre, Suivie } from "../runtime/algebre.js";
import type { Description, DonneesRefusees, Estimation } from "../runtime/types.js";
import type { Explication } from "../runtime/explications.js";
import type { RaisonsDElement } from "../runtime/explique.js";
import type { Verification } from "../runtime/verification.js";
import type { Donnees, NomDeDonnee } from "../donnees.js";
import type { ResultatDeVersion } from "./v5-entiers.js";
/** Nom d'un élément de cette version. */
export type NomDElement = "assistant_médical";
/**
* Les données, les règles et les éléments de cette version. Les nombres sont des rangs dans ce que rend `calculer` ;
* ceux d'un élément : accès, condition propre, points, montant, mesure.
*/
export declare const description: Description;
/** Pour expliquer chaque élément : sa place, et les rangs de ses conditions dans ce que rend `calculer`. */
export declare const raisons: readonly RaisonsDElement[];
/** Le calcul. Une vérité peut rester ouverte, un nombre être encadré : données complètes ou non, ce sont les mêmes lignes. */
export declare function calculer(o: Algebre, donnees: readonly Suivie[]): readonly Suivie[];
/**
* Évalue cette version, toutes données connues : verdicts, points en centièmes, montants en centimes, exacts.
* Une donnée qui manque ou ne peut être lue fait refuser l'ensemble (`valide` vaut faux), sans lever d'erreur ; `estimer` se passe de ce qui manque.
* De même un compte de plus de 2 147 483 647, ou des points et des euros qui ne sont pas des centièmes : `estimer` les prend.
* Ce que cette version ne lit pas n'est pas contrôlé ici : `verifierDonnees` dit aussi les noms inconnus.
*/
export declare function evaluer(donnees: Donnees, exercice: number): ResultatDeVersion | DonneesRefusees;
/**
* Estime cette version sur les données d'un cabinet. Une donnée absente n'est jamais zéro : le résultat est alors un encadrement.
* Des données qui ne peuvent être lues sont refusées (`valide` vaut faux), sans lever d'erreur.
*/
export declare function estimer(donnees: Donnees, exercice: number): Estimation<NomDElement> | DonneesRefusees;
/**
* Contrôle des données quelconques : des données du bon type, ou les fautes, en français. Ne lève jamais d'erreur.
* Une donnée absente, ou qui vaut undefined, est inconnue ; null est refusé.
*/
export declare function verifierDonnees(donnees: unknown): Verification<Donnees>;
/** Les données que lisent ces règles et qui manquent encore. Vide : tout est connu. */
export declare function donneesAFournir(donnees: Donnees): readonly NomDeDonnee[];
/**
* Explique, données complètes ou non : pour chaque élément la mesure, le seuil, ce qui manque dans l'unité du cabinet, ce que l'atteindre
* vaudrait, pourquoi il est refusé, l'acte et l'article ; en données et en phrases. `etapes` est le calcul entier, qui se refait à la main.
* Chaque partie se calcule la première fois qu'on la lit ; `toJSON()` donne le tout en un objet simple, à étaler ou à copier.
*/
export declare function expliquer(donnees: Donnees, exercice: number): Explication<NomDElement> | DonneesRefusees;
//# sourceMappingURL=v5.d.ts.map
