// Fichier généré par Avenant — ne pas modifier.
import type { Calcul } from "./algebre.js";
import type { Declarees } from "./lecture.js";
import type { Montant, Plan, Points, Resultat } from "./resultat.js";
import type { Description, DonneesRefusees } from "./types.js";
/** Le résultat exact, ou pourquoi il n'y en a pas. */
export declare function evaluerExactement<
	Nom extends string,
	P extends Points | null,
	M extends Montant | null
>(description: Description, calcul: Calcul, toutes: Declarees, donnees: object, exercice: number, plan: Plan | null): Resultat<Nom, P, M> | DonneesRefusees;
//# sourceMappingURL=evaluer.d.ts.map
