// Fichier généré par Avenant — ne pas modifier.
/** Sur les exercices [de, a] (ou les jours [de, a[), tel que connu dans [connuDes, connuJusque[. Nul : sans limite, ou pas de version. */
export interface Case<
	Version extends string,
	Borne extends number | string
> {
	readonly de: Borne;
	readonly a: Borne | null;
	readonly connuDes: string;
	readonly connuJusque: string | null;
	readonly version: Version | null;
}
/** L'exercice demandé ; `connuLe` : ce qui était publié ce jour-là (par défaut, tout ce que contient ce paquet). */
export interface QuestionExercice {
	readonly exercice: number;
	readonly connuLe?: string;
}
/** Le jour demandé, pour un dispositif sans période annuelle. */
export interface QuestionJour {
	readonly jour: string;
	readonly connuLe?: string;
}
export declare function versionDeLExercice<V extends string>(libelle: string, grille: readonly Case<V, number>[], q: QuestionExercice, connuLe: string): V;
export declare function versionDuJour<V extends string>(libelle: string, grille: readonly Case<V, string>[], q: QuestionJour, connuLe: string): V;
export declare function anneeDuJour(jour: string): number;
//# sourceMappingURL=grille.d.ts.map
