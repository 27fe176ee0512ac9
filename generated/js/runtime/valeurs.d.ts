// Fichier généré par Avenant — ne pas modifier.
import type { Exact } from "./exact.js";
import type { Nombre } from "./intervalle.js";
import type { Verite } from "./logique.js";
import type { Valeur } from "./types.js";
export type Options = readonly string[];
/** Le nombre n/d, exactement connu. */
export declare function constante(n: bigint, d: bigint): Nombre;
/** Le dernier jour de l'exercice, par son numéro. */
export declare function finDExercice(exercice: number): Nombre;
/** Ce que les sources ne donnent pas : la donnée le fournit, sinon il est entre les bornes. */
export declare function nonCommunique(donnee: Nombre, min: Exact, max: Exact): Nombre;
/** Ce que les deux permettent ; indéfini s'ils se contredisent. */
export declare function intersection(a: Nombre, b: Nombre): Nombre | undefined;
/** « ou » sur une liste ; faux si elle est vide. */
export declare function unDes(tests: readonly Verite[]): Verite;
export declare function egalVerites(a: Verite, b: Verite): Verite;
/** Mêmes options ? */
export declare function egalOptions(a: Options, b: Options): Verite;
export declare function siVerite(test: Verite, alors: Verite, sinon: Verite): Verite;
export declare function siNombre(test: Verite, alors: Nombre, sinon: Nombre): Nombre;
/** Une option est toujours mesurable : un test qui ne l'est pas n'est pas satisfait. */
export declare function siOptions(test: Verite, alors: Options, sinon: Options): Options;
export type TestCellule = {
	readonly kind: "tout";
} | {
	readonly kind: "option";
	readonly option: string;
} | {
	readonly kind: "booleen";
	readonly valeur: boolean;
} | {
	readonly kind: "intervalle";
	readonly bas: Exact | null;
	readonly basInclus: boolean;
	readonly haut: Exact | null;
	readonly hautInclus: boolean;
};
export type Cellules = readonly (readonly TestCellule[])[];
/** Les lignes qui peuvent être la bonne, et si une entrée peut n'être pas mesurable : aucune ne l'est alors. */
export declare function lignes(cellules: Cellules, entrees: readonly Valeur[]): {
	readonly rangs: readonly number[];
	readonly nm: boolean;
};
export declare function tableNombre(cellules: Cellules, entrees: readonly Valeur[], valeurs: readonly Nombre[]): Nombre;
export declare function tableVerite(cellules: Cellules, entrees: readonly Valeur[], valeurs: readonly Verite[]): Verite;
/** Une option est toujours mesurable : à défaut, la dernière ligne. */
export declare function tableOptions(cellules: Cellules, entrees: readonly Valeur[], valeurs: readonly Options[]): Options;
//# sourceMappingURL=valeurs.d.ts.map
