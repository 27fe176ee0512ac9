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
type Suite = Pick<Etape, "donnee" | "precisions" | "lignes">;
type Fonction = (...termes: readonly unknown[]) => unknown;
type Fonctions = Readonly<Record<string, Fonction>>;
/** Une opération faite : sur quoi, ce qu'elle a donné, et comment la refaire, dans n'importe quelle algèbre, sur d'autres termes. */
export interface Pas {
	readonly operation: Etape["operation"];
	readonly termes: readonly unknown[];
	readonly valeur: Valeur;
	readonly refaire: (o: Fonctions, termes: readonly unknown[]) => unknown;
	readonly suite: (() => Suite) | null;
}
/** Les étapes, écrites quand on les lit. */
export interface Etapes {
	etape(rang: number): Etape;
	/** Celle qui lit cette donnée. */
	lecture(donnee: string): Etape;
}
/** Ce que fait un calcul. `noms` : ceux des données, dans l'ordre de la version. */
export declare class Journal implements Etapes {
	readonly pas: Pas[];
	/** L'étape du test propre de chaque élément. */
	readonly propres: Map<number, number>;
	readonly algebre: Algebre;
	private readonly noms;
	private readonly lues;
	private readonly ecrites;
	private lecteurs;
	constructor(noms: readonly string[]);
	/** Pour chaque étape, celles qui lisent ce qu'elle donne. */
	get suites(): readonly (readonly number[])[];
	etape(rang: number): Etape;
	lecture(donnee: string): Etape;
	etapes(): readonly Etape[];
	private noter;
	/** Each datum is one step, however often it is read. */
	private donnee;
	private notante;
}
export {};
//# sourceMappingURL=journal.d.ts.map
