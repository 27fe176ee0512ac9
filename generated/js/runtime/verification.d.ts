// Fichier généré par Avenant — ne pas modifier.
import type { Declarees } from "./lecture.js";
import type { DonneeDecrite, ErreurDeDonnee, Limite } from "./types.js";
/** Des données lisibles, ou ce qui empêche de les lire. */
export type Verification<Donnees> = {
	readonly valide: true;
	readonly donnees: Donnees;
} | {
	readonly valide: false;
	readonly fautes: readonly ErreurDeDonnee[];
};
/** Ce qui n'est pas fourni, ou vaut `undefined`, est inconnu ; `null` est refusé, pour que personne ne le prenne pour zéro. */
export declare function verification<Donnees>(toutes: Declarees, limites: readonly Limite[], donnees: unknown): Verification<Donnees>;
/** Les données qu'une version lit et qui manquent ; vide : tout est connu. */
export declare function aFournir<Nom extends string>(entrees: readonly DonneeDecrite[], donnees: object): readonly Nom[];
/** Ce que disent les bibliothèques qui suivent « Standard Schema », version 1 : un contrôle que d'autres outils savent appeler. */
export interface SchemaStandard<Donnees> {
	readonly "~standard": {
		readonly version: 1;
		readonly vendor: string;
		readonly validate: (valeur: unknown) => ReponseDeSchema<Donnees>;
		/** N'existe que pour le contrôle des types. */
		readonly types?: {
			readonly input: unknown;
			readonly output: Donnees;
		} | undefined;
	};
}
/** Une valeur, ou des phrases et le champ de chacune. */
export type ReponseDeSchema<Donnees> = {
	readonly value: Donnees;
	readonly issues?: undefined;
} | {
	readonly issues: readonly {
		readonly message: string;
		readonly path?: readonly string[] | undefined;
	}[];
};
export declare function schemaStandard<Donnees>(toutes: Declarees, limites: readonly Limite[]): SchemaStandard<Donnees>;
//# sourceMappingURL=verification.d.ts.map
