// Fichier généré par Avenant — ne pas modifier.
import type { Algebre } from "./algebre.js";
import type { Valeur, ValeurEcrite } from "./types.js";
/** Ce sur quoi porte une opération : le résultat d'une étape précédente, ou une valeur écrite dans les règles. */
export type Operande = {
	readonly etape: number;
} | {
	readonly valeur: ValeurEcrite;
};
export interface Etape {
	readonly operation: "donnee" | keyof Algebre;
	/** La donnée lue. */
	readonly donnee?: string;
	readonly operandes: readonly Operande[];
	/** Ce qui précise l'opération : comparaison (« ≥ »), nombre requis, pas et sens d'un arrondi, bornes d'un chiffre non communiqué. */
	readonly precisions?: readonly string[];
	/** Pour un barème à lignes : les tests de chaque ligne. Les entrées sont les premiers opérandes, puis une valeur par ligne. */
	readonly lignes?: readonly (readonly TestEcrit[])[];
	readonly valeur: ValeurEcrite;
}
export type TestEcrit = {
	readonly genre: "tout";
} | {
	readonly genre: "option";
	readonly option: string;
} | {
	readonly genre: "verite";
	readonly vrai: boolean;
} | {
	readonly genre: "intervalle";
	readonly bas: string | null;
	readonly basInclus: boolean;
	readonly haut: string | null;
	readonly hautInclus: boolean;
};
/** Une valeur, et l'étape qui l'a donnée. */
export declare class Note {
	readonly valeur: Valeur;
	readonly etape: number;
	constructor(valeur: Valeur, etape: number);
}
/** Ce que le calcul fait passer d'une opération à l'autre. */
export type Notee = Valeur | Note;
export declare function valeurDeNotee(x: unknown): Valeur;
export declare function operandeDe(x: unknown): Operande;
/** Une algèbre neuve et les étapes qu'elle écrit. `noms` : ceux des données, dans l'ordre de la version. */
export declare function journal(noms: readonly string[]): {
	readonly algebre: Algebre;
	readonly etapes: readonly Etape[];
};
//# sourceMappingURL=journal.d.ts.map
