// Fichier généré par Avenant — ne pas modifier.
import type { Comparaison } from "./comparaison.js";
import type { Exact, ModeArrondi } from "./exact.js";
import type { Nombre } from "./intervalle.js";
import type { Verite } from "./logique.js";
import type { Cellules, Options } from "./valeurs.js";
/** Largeur que tient ouverte chaque donnée ; nul : sans limite. */
export type Portee = ReadonlyMap<string, Exact | null>;
/** Une valeur qui peut encore changer, et les données dont elle dépend. */
export declare class Ouvert<T> {
	readonly valeur: T;
	readonly dependances: ReadonlySet<string>;
	readonly portee: Portee;
	constructor(valeur: T, dependances: ReadonlySet<string>, portee: Portee);
}
export type V = Verite | Ouvert<Verite>;
export type N = Nombre | Ouvert<Nombre>;
export type C = Options | Ouvert<Options>;
/** Vérité, nombre ou choix, simple ou suivi. */
export type Suivie = V | N | C;
export interface Algebre {
	verite(donnees: readonly Suivie[], rang: number): V;
	nombre(donnees: readonly Suivie[], rang: number): N;
	options(donnees: readonly Suivie[], rang: number): C;
	/** Le test propre d'un élément, par le rang de celui-ci : ce qu'il donne, ou ce qu'on suppose. */
	propre(element: number, test: V): V;
	et(a: V, b: V): V;
	ou(a: V, b: V): V;
	tous(tests: readonly V[]): V;
	unDes(tests: readonly V[]): V;
	auMoins(nombre: number, tests: readonly V[]): V;
	non(a: V): V;
	acquis(a: V): V;
	comparer(op: Comparaison, a: N, b: N): V;
	egalVerites(a: V, b: V): V;
	egalOptions(a: C, b: C): V;
	addition(a: N, b: N): N;
	soustraction(a: N, b: N): N;
	produit(a: N, b: N): N;
	quotient(a: N, b: N, entier?: boolean): N;
	part(a: N): N;
	somme(termes: readonly N[]): N;
	minimum(termes: readonly N[]): N;
	maximum(termes: readonly N[]): N;
	moyenne(termes: readonly N[], parmiMesurables?: boolean): N;
	ouZero(a: N): N;
	arrondi(a: N, pas: Exact, mode: ModeArrondi): N;
	progression(mesure: N, points: readonly {
		readonly borne: N;
		readonly valeur: N;
	}[]): N;
	nonCommunique(donnee: N, min: Exact, max: Exact): N;
	siVerite(test: V, alors: V, sinon: V): V;
	siNombre(test: V, alors: N, sinon: N): N;
	siOptions(test: V, alors: C, sinon: C): C;
	tableVerite(cellules: Cellules, entrees: readonly Suivie[], valeurs: readonly V[]): V;
	tableNombre(cellules: Cellules, entrees: readonly Suivie[], valeurs: readonly N[]): N;
	tableOptions(cellules: Cellules, entrees: readonly Suivie[], valeurs: readonly C[]): C;
}
/** Le calcul d'une version : les valeurs que sa description désigne par leur rang. */
export type Calcul = (o: Algebre, donnees: readonly Suivie[], exercice: number) => readonly Suivie[];
/** De simples valeurs. */
export declare const DIRECTE: Algebre;
//# sourceMappingURL=algebre.d.ts.map
