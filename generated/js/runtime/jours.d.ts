// Fichier généré par Avenant — ne pas modifier.
/** "2022-12-31". Texts of this shape compare as days do, in code-unit order. */
export type Jour = string;
export interface Civil {
	readonly annee: number;
	readonly mois: number;
	readonly jour: number;
}
export declare function bissextile(annee: number): boolean;
export declare function joursDuMois(annee: number, mois: number): number;
/** Does this day exist? Years 1800 to 2999 only. */
export declare function existe(c: Civil): boolean;
export declare function jourDe(c: Civil): Jour;
/** Reads "2022-12-31"; undefined if it is not written so or does not exist. */
export declare function lireJour(texte: string): Jour | undefined;
export declare function civilDe(j: Jour): Civil;
/** Days since 1970-01-01. */
export declare function numeroDe(j: Jour): number;
/** The day of a number of days since 1970-01-01. */
export declare function jourDuNumero(numero: number): Jour;
export declare function lendemain(j: Jour): Jour;
export declare function veille(j: Jour): Jour;
export declare function premierJour(annee: number): Jour;
export declare function dernierJour(annee: number): Jour;
export declare function anneeDe(j: Jour): number;
/** « 1er janvier 2022 », with no-break spaces left to the typographer. */
export declare function jourEnLettres(j: Jour): string;
/** Number of a month from its French name, accents optional; 0 if it is none. */
export declare function moisDuNom(nom: string): number;
//# sourceMappingURL=jours.d.ts.map
