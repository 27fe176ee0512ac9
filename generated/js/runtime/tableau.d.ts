// Fichier généré par Avenant — ne pas modifier.
import type { Declarees } from "./lecture.js";
import type { Colonne } from "./quatre.js";
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
export type Entree = readonly Colonne[];
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
/** Les colonnes d'une version, dans son ordre ; une colonne absente est faite de zéros que rien ne lit. */
export declare function colonnesDe(colonnes: readonly ColonneDecrite[], declarees: Declarees, tableau: Tableau): Colonne[];
/** Par colonne : partout (nul), nulle part, ou selon ces bits. */
export type Presence = Uint8Array | "absente" | null;
/** Ce qui est là. Lève une RangeError si les bits ne couvrent pas les lignes. */
export declare function presencesDe(colonnes: readonly ColonneDecrite[], tableau: Tableau): readonly Presence[];
/** Les lignes auxquelles il manque une valeur. */
export declare function incompletes(presentes: readonly Presence[], debut: number, fin: number): number[];
/** Lines with a value that cannot be; said once a line. */
export declare function refus(colonnes: readonly ColonneDecrite[], entree: Entree, presentes: readonly Presence[], debut: number): LigneRefusee[];
/** One line as `estimer` reads it, without what is missing. */
export declare function donneesDe(colonnes: readonly ColonneDecrite[], entree: Entree, presentes: readonly Presence[], ligne: number): object;
//# sourceMappingURL=tableau.d.ts.map
