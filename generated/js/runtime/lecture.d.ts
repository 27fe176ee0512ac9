// Fichier généré par Avenant — ne pas modifier.
import type { DonneeDecrite, ErreurDeDonnee, Limite, Valeur } from "./types.js";
export interface Lecture {
	/** Une valeur par donnée décrite, dans l'ordre. */
	readonly valeurs: readonly Valeur[];
	readonly absentes: readonly string[];
	readonly sansEffet: readonly string[];
	readonly erreurs: readonly ErreurDeDonnee[];
}
/** Une donnée fournie, par l'objet ou par sa classe, comme la lit tout calcul ; ce que porte n'importe quel objet n'en est pas une. */
export declare function fournie(donnees: object, nom: string): unknown;
/** Les données du paquet, par leur nom. */
export type Declarees = ReadonlyMap<string, DonneeDecrite>;
export declare function declarees(donnees: readonly DonneeDecrite[]): Declarees;
export declare function donnee(nom: string, genre: DonneeDecrite["genre"], precisions?: Omit<DonneeDecrite, "nom" | "genre">): DonneeDecrite;
/** Celles que lit une version. */
export declare function entreesLues(toutes: Declarees, noms: readonly string[]): readonly DonneeDecrite[];
/** Toute donnée fournie est contrôlée, lue ou non par la version. */
export declare function lire(entrees: readonly DonneeDecrite[], limites: readonly Limite[], toutes: Declarees, donnees: object): Lecture;
/** Des données que la version a déjà reconnues, une par entrée, dans l'ordre. */
export declare function lireConnues(entrees: readonly DonneeDecrite[], brutes: readonly unknown[]): Lecture;
/** La première de la chaîne « au plus » qui est parmi celles-là. */
export declare function prochaine(toutes: Declarees, parmi: Pick<ReadonlySet<string>, "has">, depart: string): string | undefined;
//# sourceMappingURL=lecture.d.ts.map
