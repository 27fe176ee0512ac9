// Fichier généré par Avenant — ne pas modifier.
declare const UNITE: unique symbol;
/** N'existe que pour le contrôle des types. */
interface Marque<U extends string> {
	readonly [UNITE]: U;
}
/**
* Un entier dans son unité. C'est un nombre de JavaScript, mais TypeScript refuse de l'ajouter, de le soustraire ou de le
* comparer à une autre unité : `additionner` ajoute deux quantités de même unité, `Number(x)` rend le nombre nu.
*/
export type Quantite<U extends string> = (number & Marque<U>) | Marque<U>;
/** Des euros, en centimes entiers : 157,50 € = 15750. */
export type Centimes = Quantite<"centimes">;
/** Des points, en centièmes entiers : 22,5 points = 2250. */
export type CentiemesDePoint = Quantite<"centièmes de point">;
/** Un compte : entier positif ou nul. */
export type Compte = number & Marque<"compte">;
/** Un jour qui existe : « AAAA-MM-JJ ». */
export type JourIso = `${number}-${number}-${number}`;
/** Une part : ce qui est compté, sur combien. Les deux sont des comptes ; sur zéro, elle n'est pas mesurable. */
export interface Part {
	readonly num: Compte;
	readonly den: Compte;
}
/** Un nombre exact qu'aucun nombre entier de centièmes ne dit : num/den, réduite, den positif. */
export interface Fraction {
	readonly num: bigint;
	readonly den: bigint;
}
/** Un montant que la loi n'arrondit pas, en euros. */
export type FractionDEuro = Fraction & Marque<"centimes">;
/** Des points que la loi n'arrondit pas. */
export type FractionDePoint = Fraction & Marque<"centièmes de point">;
/** 15750 pour 157,50 €. */
export declare function centimes(n: number): Centimes;
/** 2250 pour 22,5 points. */
export declare function centiemesDePoint(n: number): CentiemesDePoint;
/** Un compte : entier positif ou nul. Ni part, ni pourcentage. */
export declare function compte(n: number): Compte;
/** `part(2, 3)` : deux sur trois. */
export declare function part(num: number, den: number): Part;
/** Un jour qui existe, écrit AAAA-MM-JJ. */
export declare function jourIso(texte: string): JourIso;
/** La somme de quantités de même unité. */
export declare function additionner(...termes: readonly Centimes[]): Centimes;
export declare function additionner(...termes: readonly CentiemesDePoint[]): CentiemesDePoint;
/** « 157,50 € ». */
export declare function ecrireMontant(montant: Centimes | FractionDEuro): string;
/** « 22,5 points ». */
export declare function ecrirePoints(points: CentiemesDePoint | FractionDePoint): string;
export {};
//# sourceMappingURL=unites.d.ts.map
