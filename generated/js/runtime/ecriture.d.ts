// Fichier généré par Avenant — ne pas modifier.
import type { Exact } from "./exact.js";
import type { Nombre } from "./intervalle.js";
/** U+202F. */
export declare const ESPACE_FINE = " ";
/** A number without unit: « 1 500 », « 22,5 », « 2/3 », « -3 ». */
export declare function nombre(e: Exact): string;
/** « 9 695 € », « 157,50 € »; what centimes cannot say is written in full: « 102,375 € ». */
export declare function montant(e: Exact): string;
/** « 20 % »; a part that has no decimal percentage stays a fraction: « 2/3 ». */
export declare function taux(e: Exact): string;
/** « 22,5 points », « 1,5 point », « 0 point ». */
export declare function points(e: Exact): string;
/** A number and what it counts: « 14 documents », « 1 feuille de soins ». */
export declare function quantite(e: Exact, nom: string): string;
/** In French the plural begins at 2. */
export declare function estPluriel(e: Exact): boolean;
/** What is counted, given in the singular or in the plural, as the number asks. Only the first word changes. */
export declare function accorde(e: Exact, nom: string): string;
/** A value with its unit as the language writes it: "€", "%", "points", "jours", the name of what is counted, or "". */
export declare function avecUnite(e: Exact, unite: string): string;
/** What is known of a number: « 840 points », « de 600 à 960 points », « au moins 600 points », « non mesurable »… */
export declare function etendue(a: Nombre, unite: string): string;
/** « a, b et c ». */
export declare function liste(noms: readonly string[], lien?: "et" | "ou"): string;
//# sourceMappingURL=ecriture.d.ts.map
