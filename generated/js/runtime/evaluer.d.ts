// Fichier généré par Avenant — ne pas modifier.
import type { Calcul } from "./algebre.js";
import type { Declarees } from "./lecture.js";
import type { Montant, Points, Resultat } from "./resultat.js";
import type { Description, DonneesRefusees } from "./types.js";
/** Les chiffres que le calcul en entiers donne en centièmes entiers : points et montant, au total et pour chaque élément. */
export interface ChiffresEntiers {
	readonly points: boolean;
	readonly montant: boolean;
	readonly elements: readonly (readonly [points: boolean, montant: boolean])[];
}
/** Le résultat exact, ou pourquoi il n'y en a pas. */
export declare function evaluerExactement<
	Nom extends string,
	P extends Points | null,
	M extends Montant | null
>(description: Description, calcul: Calcul, toutes: Declarees, donnees: object, exercice: number, entiers: ChiffresEntiers | null): Resultat<Nom, P, M> | DonneesRefusees;
//# sourceMappingURL=evaluer.d.ts.map
