// Fichier généré par Avenant — ne pas modifier.
import type { Calcul } from "./algebre.js";
import type { Libelles, RaisonsDElement } from "./explique.js";
import type { Declarees } from "./lecture.js";
import type { Description } from "./types.js";
/**
* Ce que le module en entiers d'une version exporte, s'il y en a un : le calcul, nul si les données ne sont pas toutes connues et admises,
* et les données brutes, dans l'ordre des entrées de la version.
*/
export interface Noyau<Donnees> {
	readonly enEntiers: (donnees: Donnees, exercice: number) => object | null;
	readonly donneesLues: (donnees: Donnees) => readonly unknown[];
}
export interface Sujet<Donnees> {
	readonly description: Description;
	readonly raisons: readonly RaisonsDElement[];
	readonly calcul: Calcul;
	readonly toutes: Declarees;
	readonly mots: Libelles;
	readonly noyau: Noyau<Donnees> | null;
	/** The last property names that were found to be the data of the version, in their order. */
	cles: readonly string[];
}
export declare function sujetDeVersion<Donnees>(description: Description, raisons: readonly RaisonsDElement[], calcul: Calcul, toutes: Declarees, mots: Libelles, ...[enEntiers, donneesLues]: readonly [] | readonly [Noyau<Donnees>["enEntiers"], Noyau<Donnees>["donneesLues"]]): Sujet<Donnees>;
//# sourceMappingURL=sujet.d.ts.map
