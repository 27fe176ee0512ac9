// Fichier généré par Avenant — ne pas modifier.
import type { Plan, Resultat } from "../runtime/resultat.js";
import type { Centimes } from "../runtime/unites.js";
import type { Donnees } from "../donnees.js";
import type { NomDElement } from "./v8.js";
/** Comment cette version range ce qu'elle a calculé. */
export declare const plan: Plan;
/** Le résultat de cette version, toutes données connues. */
export type ResultatDeVersion = Resultat<NomDElement, null, Centimes>;
/**
* Le calcul en entiers exacts. Nul : une donnée manque, ne peut être lue, ou sort du domaine où ce calcul est prouvé exact ;
* `evaluer` sait alors la lire, ou dire pourquoi elle est refusée.
*/
export declare function evaluerEnEntiers(donnees: Donnees, exercice: number): ResultatDeVersion | null;
/** Les données brutes, dans l'ordre de la version. */
export declare function donneesLues(donnees: Donnees): readonly unknown[];
//# sourceMappingURL=v8-entiers.d.ts.map
