// Fichier généré par Avenant — ne pas modifier.
import { ResultatEnEntiers } from "./resultat.js";
import type { Montant, Plan, Points } from "./resultat.js";
import type { DonneesRefusees, Estimation } from "./types.js";
export interface ColonneDecrite {
	readonly nom: string;
	readonly genre: "booleen" | "compte" | "nombre" | "date" | "choix";
	/** `octet` : Uint8Array ; `entier` : Int32Array. */
	readonly type: "octet" | "entier";
	readonly min: number;
	readonly max: number;
	/** Unités pour un : 100 pour des points ou des euros, 1 000 000 pour un taux, 1 pour un compte. */
	readonly echelle: number;
	readonly options?: readonly string[];
	/** Nom de la colonne qu'elle ne peut dépasser. */
	readonly auPlus?: string;
}
export type Colonne = Uint8Array | Int32Array;
export type Entree = readonly Colonne[];
export interface Sortie {
	readonly masques: readonly Int32Array[];
	readonly valeurs: readonly Float64Array[];
	readonly grandes: readonly bigint[][];
}
export interface VersionEnColonnes {
	readonly plan: Plan;
	readonly colonnes: readonly ColonneDecrite[];
	readonly mots: number;
	readonly valeurs: readonly ("nombre" | "grand")[];
	readonly calculer: (entree: Entree, sortie: Sortie, debut: number, fin: number, exercice: number) => void;
	readonly estimer: (donnees: object, exercice: number) => Estimation | DonneesRefusees;
}
/**
* Un tableau de cabinets. Une colonne par donnée : oui ou non en octets (1 ou 0), rang de l'option en octets, comptes, jours
* (numéro, 0 = 1er janvier 1970) et nombres à l'échelle en entiers de 32 bits.
*/
export interface Tableau {
	readonly lignes: number;
	readonly colonnes: {
		readonly [nom: string]: Colonne;
	};
	/** Pour une colonne incomplète : un bit par ligne, le plus faible d'abord ; 0 : la valeur manque. Une colonne absente manque partout. */
	readonly presences?: {
		readonly [nom: string]: Uint8Array;
	};
}
export interface LigneRefusee {
	readonly ligne: number;
	readonly donnee: string;
	readonly message: string;
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
* Évalue toutes les lignes d'un tableau. Lève une RangeError, en français, pour une colonne inconnue, du mauvais type ou trop
* courte ; une ligne dont une valeur est absurde est refusée, et ses chiffres valent NaN.
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
/** Quatre octets d'une colonne en un mot, ligne après ligne ; la fin qui n'en fait pas quatre n'y est pas. */
export declare function parQuatre(colonne: Colonne): Int32Array;
/** Pour chaque façon d'en retenir parmi huit au plus, leur somme. */
export declare function tableDePoints(points: readonly number[]): Int32Array;
//# sourceMappingURL=colonnes.d.ts.map
