// Fichier généré par Avenant — ne pas modifier.
import { ResultatEnEntiers } from "./resultat.js";
import type { Bit, Montant, Plan, Points } from "./resultat.js";
import type { Declarees } from "./lecture.js";
import type { ColonneDecrite, Entree, LigneRefusee, Tableau } from "./tableau.js";
import type { DonneesRefusees, Estimation } from "./types.js";
export type { Colonne } from "./quatre.js";
export type { ColonneDecrite, LigneRefusee, Tableau } from "./tableau.js";
export interface Sortie {
	readonly masques: readonly Int32Array[];
	readonly valeurs: readonly Float64Array[];
	readonly grandes: readonly bigint[][];
}
export interface VersionEnColonnes {
	readonly plan: Plan;
	/** Pour chaque élément, ce qui dit s'il est atteint ; sans test propre, s'il est accessible. */
	readonly atteints: readonly (readonly [nom: string, Bit])[];
	readonly colonnes: readonly ColonneDecrite[];
	/** Toutes les données du paquet : une colonne d'un autre nom est une faute. */
	readonly declarees: Declarees;
	readonly mots: number;
	readonly valeurs: readonly ("nombre" | "grand")[];
	readonly calculer: (entree: Entree, sortie: Sortie, debut: number, fin: number, exercice: number) => void;
	readonly estimer: (donnees: object, exercice: number) => Estimation | DonneesRefusees;
}
export interface OptionsDeLot {
	readonly debut?: number;
	readonly fin?: number;
	/** Où écrire, pour ne rien allouer d'un morceau à l'autre, ou partager entre fils (SharedArrayBuffer). */
	readonly sortie?: Sortie;
	/** `false` : les données ont déjà été contrôlées. */
	readonly controle?: boolean;
}
/** Une sortie vide pour tant de lignes ; `partagee` : lisible d'un autre fil. */
export declare function nouvelleSortie(version: VersionEnColonnes, lignes: number, partagee?: boolean): Sortie;
/**
* Évalue toutes les lignes d'un tableau. Lève une RangeError, en français, pour une colonne ou des présences d'un nom inconnu, du
* mauvais type ou trop courtes, ou une sortie trop petite. Une ligne à laquelle il manque des données est encadrée, une ligne dont
* une valeur est absurde est refusée : leurs chiffres, dans la sortie, valent NaN.
*/
export declare function evaluerColonnes(version: VersionEnColonnes, tableau: Tableau, exercice: number, options?: OptionsDeLot): ResultatEnColonnes;
/** Par morceaux de tant de lignes, la mémoire restant la même ; chaque résultat ne vaut que jusqu'au suivant. */
export declare function parMorceaux(version: VersionEnColonnes, tableau: Tableau, exercice: number, taille?: number): Generator<ResultatEnColonnes>;
export declare class ResultatEnColonnes {
	readonly lignes: number;
	/** Rang, dans le tableau, de la première ligne. */
	readonly debut: number;
	readonly sortie: Sortie;
	/** Lignes auxquelles il manque des données, par leur rang ici. */
	readonly encadrees: ReadonlyMap<number, Estimation>;
	readonly refusees: readonly LigneRefusee[];
	private readonly version;
	private readonly exercice;
	private readonly perdues;
	constructor(version: VersionEnColonnes, exercice: number, lignes: number, debut: number, sortie: Sortie, encadrees: ReadonlyMap<number, Estimation>, refusees: readonly LigneRefusee[]);
	/** Points au moins et au plus, par ligne, en centièmes ; égaux quand tout est connu, NaN si la ligne est refusée, infinis sans borne. */
	get points(): {
		readonly min: Float64Array;
		readonly max: Float64Array;
	};
	/** De même, en centimes. */
	get montant(): {
		readonly min: Float64Array;
		readonly max: Float64Array;
	};
	/** Le résultat d'une ligne : exact, encadré, ou nul si elle est refusée. */
	resultat(ligne: number): ResultatEnEntiers<string, Points | null, Montant | null> | Estimation | null;
	/** 1 si l'élément est atteint sur cette ligne, 0 s'il ne l'est pas ou n'est pas accessible, 2 si des données manquent pour le dire. */
	atteint(nom: string): Uint8Array;
	private etat;
	private bornes;
}
//# sourceMappingURL=colonnes.d.ts.map
