// Fichier généré par Avenant — ne pas modifier.
import type { CentiemesDePoint, Centimes, Fraction, FractionDEuro, FractionDePoint } from "./unites.js";
/** Points : centièmes entiers, ou fraction exacte. */
export type Points = CentiemesDePoint | FractionDePoint;
/** Montant : centimes entiers, ou fraction exacte d'euro. */
export type Montant = Centimes | FractionDEuro;
/** Quand toutes les données sont connues. */
export type VerdictConnu = "atteint" | "non atteint" | "non accessible";
export interface ElementEvalue<Nom extends string = string> {
	readonly nom: Nom;
	/** Nul : l'élément n'a pas de condition propre. */
	readonly verdict: VerdictConnu | null;
	/** Ceux de l'élément et de ce qu'il contient. Nul : rien n'y porte de points. */
	readonly points: Points | null;
	readonly montant: Montant | null;
}
export type ValeurNommee = {
	readonly genre: "verite";
	readonly valeur: boolean | null;
} | {
	readonly genre: "nombre";
	readonly valeur: {
		readonly num: bigint;
		readonly den: bigint;
	} | null;
} | {
	readonly genre: "option";
	readonly valeur: string;
};
/** Rang d'un bit, ou valeur fixe. */
export type Bit = number | boolean;
/** Le rang d'une valeur, ou ceux d'un numérateur et, juste après, de son dénominateur. */
export type Chiffre = {
	readonly rang: number;
} | {
	readonly fraction: number;
};
/** Un élément que dit une version. */
export interface ElementLu {
	readonly nom: string;
	readonly verdict: VerdictConnu | null;
	readonly points: number | Fraction | null;
	readonly montant: number | Fraction | null;
}
export type ResultatEntier = {
	readonly genre: "verite";
	readonly nom: string;
	readonly vrai: Bit;
	readonly nm: Bit;
} | {
	readonly genre: "nombre";
	readonly nom: string;
	readonly chiffre: Chiffre;
	readonly nm: Bit;
} | {
	readonly genre: "option";
	readonly nom: string;
	readonly options: readonly (readonly [string, Bit])[];
};
/** Comment une version range ce qu'elle a calculé. */
export interface Plan {
	readonly dispositif: string;
	readonly version: string;
	/** Mots de 30 bits en tête de l'état. */
	readonly mots: number;
	/** Les éléments, par tranches de cent. */
	readonly elements: readonly ((etat: Etat) => readonly ElementLu[])[];
	readonly points: Chiffre | null;
	readonly montant: Chiffre | null;
	readonly resultats: readonly ResultatEntier[];
}
/** Mots de bits, puis valeurs. */
export type Etat = readonly (number | bigint)[];
export declare const BITS_PAR_MOT = 30;
/** Le résultat d'une évaluation, toutes données connues. Pour l'étaler, l'envoyer ou le copier : `toJSON()`. */
export declare abstract class Resultat<
	Nom extends string = string,
	P extends Points | null = Points | null,
	M extends Montant | null = Montant | null
> {
	abstract get valide(): true;
	abstract get dispositif(): string;
	abstract get version(): string;
	abstract get exercice(): number;
	/** Total des points. */
	abstract get points(): P;
	/** Total dû. */
	abstract get montant(): M;
	/** Dans l'ordre de lecture. */
	abstract get elements(): readonly ElementEvalue<Nom>[];
	/** Un élément par son nom ; indéfini si cette version ne l'a pas. */
	abstract element<N extends Nom>(nom: N): ElementEvalue<N> | undefined;
	/** Les résultats que le texte nomme. */
	abstract get resultats(): ReadonlyMap<string, ValeurNommee>;
	/** Du JSON simple ; une fraction devient deux textes. */
	abstract toJSON(): unknown;
	/** « 1 385 points, 9 695 € ». */
	abstract toString(): string;
}
/** Celui que donne le calcul en entiers : quelques bits et des totaux, lus à la demande. */
export declare class ResultatEnEntiers<
	Nom extends string,
	P extends Points | null,
	M extends Montant | null
> implements Resultat<Nom, P, M> {
	readonly exercice: number;
	private readonly plan;
	private readonly etat;
	constructor(plan: Plan, exercice: number, etat: Etat);
	get valide(): true;
	get dispositif(): string;
	get version(): string;
	get points(): P;
	get montant(): M;
	get elements(): readonly ElementEvalue<Nom>[];
	element<N extends Nom>(nom: N): ElementEvalue<N> | undefined;
	get resultats(): ReadonlyMap<string, ValeurNommee>;
	toJSON(): unknown;
	toString(): string;
}
type ResultatLu = Omit<Resultat, "element">;
export declare function resultatEnJson({ dispositif, version, exercice, points, montant, elements }: ResultatLu): unknown;
export declare function resultatEnLettres({ points, montant }: ResultatLu): string;
/** D'après l'accès et le test : leur produit. */
export declare const VERDICTS: readonly VerdictConnu[];
/** Réduite. */
export declare function fraction(n: number | bigint, d: number | bigint): Fraction;
export {};
//# sourceMappingURL=resultat.d.ts.map
