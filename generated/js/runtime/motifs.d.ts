// Fichier généré par Avenant — ne pas modifier.
import type { Etapes, Operande } from "./journal.js";
import type { ValeurEcrite } from "./types.js";
/** Ce qui manque à un élément. */
export interface Cause {
	/** L'élément dont il dépend et qui n'est pas atteint. */
	readonly element: string | null;
	/** Les données dont dépend la condition qui n'est pas remplie. */
	readonly donnees: readonly string[];
	/** Faux : on ne le saura qu'avec ces données. */
	readonly connu: boolean;
}
/** `atteints` : l'étape qui dit si chaque élément est atteint. `depart` n'est pas sa propre cause. */
export declare function causes(etapes: Etapes, atteints: ReadonlyMap<number, string>, operande: Operande, depart: string): readonly Cause[];
export declare function valeurDOperande(etapes: Etapes, o: Operande): ValeurEcrite;
/** Les données que lit une étape, directement ou non, dans l'ordre de lecture. */
export declare function donneesDe(etapes: Etapes, depart: number): readonly string[];
//# sourceMappingURL=motifs.d.ts.map
