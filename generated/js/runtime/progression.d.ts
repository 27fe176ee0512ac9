// Fichier généré par Avenant — ne pas modifier.
import type { Nombre } from "./intervalle.js";
/** `oi : 30 %`: at this bound of the rate, this value. */
export interface PointDeBareme {
	readonly borne: Nombre;
	readonly valeur: Nombre;
}
/** The value of the barème at a rate. `points` in writing order, at least one. */
export declare function progression(taux: Nombre, points: readonly PointDeBareme[]): Nombre;
//# sourceMappingURL=progression.d.ts.map
