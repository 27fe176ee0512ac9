// Fichier généré par Avenant — ne pas modifier.
import type { Nombre } from "./intervalle.js";
/** « Ce cabinet obtient 1 385 points, soit 9 695 €. » */
export declare function total(figures: readonly string[]): string;
/** « = 20 % », « = 2/3 »; a rate that has no short writing is given to the second decimal, cut and never rounded up: « soit environ 19,66 % ». */
export declare function tauxEnClair(n: Nombre): string;
/** « Pour l’atteindre : 14 de plus à « Feuilles de soins », pour 22,5 points. » */
export declare function pourAtteindre(manque: string, libelle: string, gain: string): string;
/** « Le résultat dépend encore de … », null when nothing is missing. */
export declare function dependances(donnees: readonly {
	readonly nom: string;
	readonly libelle: string;
}[]): string | null;
//# sourceMappingURL=phrases.d.ts.map
