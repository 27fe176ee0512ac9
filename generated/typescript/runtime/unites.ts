// Fichier généré par Avenant — ne pas modifier.
// Units that the type-checker keeps apart: euros in whole centimes, points in whole hundredths, counts, parts, days. What
// is built here was checked; a wrong number is a mistake of the calling program, hence a RangeError whose message is in French.
import * as ecriture from "./ecriture.ts";
import * as exact from "./exact.ts";
import { lireJour } from "./jours.ts";

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

function entier(n: unknown, quoi: string): number {
  if (!Number.isSafeInteger(n)) throw new RangeError(`${quoi} est un nombre entier ; « ${String(n)} » n'en est pas un.`);
  return n as number;
}

/** 15750 pour 157,50 €. */
export function centimes(n: number): Centimes {
  return entier(n, "Un montant en centimes") as Centimes;
}

/** 2250 pour 22,5 points. */
export function centiemesDePoint(n: number): CentiemesDePoint {
  return entier(n, "Un nombre de centièmes de point") as CentiemesDePoint;
}

/** Un compte : entier positif ou nul. Ni part, ni pourcentage. */
export function compte(n: number): Compte {
  if (entier(n, "Un compte") < 0) throw new RangeError(`Un compte n'est pas négatif ; « ${n} » l'est.`);
  return n as Compte;
}

/** `part(2, 3)` : deux sur trois. */
export function part(num: number, den: number): Part {
  const [a, b] = [compte(num), compte(den)];
  if (a > b) throw new RangeError(`Une part ne dépasse pas le tout ; ${a} est supérieur à ${b}.`);
  return { num: a, den: b };
}

/** Un jour qui existe, écrit AAAA-MM-JJ. */
export function jourIso(texte: string): JourIso {
  if (typeof texte !== "string" || lireJour(texte) === undefined) throw new RangeError(`« ${String(texte)} » n'est pas un jour qui existe, écrit AAAA-MM-JJ.`);
  return texte as JourIso;
}

/** La somme de quantités de même unité. */
export function additionner(...termes: readonly Centimes[]): Centimes;
export function additionner(...termes: readonly CentiemesDePoint[]): CentiemesDePoint;
export function additionner(...termes: readonly unknown[]): unknown {
  return entier(termes.reduce((a: number, b) => a + Number(b), 0), "Une somme de quantités");
}

/** « 157,50 € ». */
export function ecrireMontant(montant: Centimes | FractionDEuro): string {
  return ecriture.montant(lu(montant));
}

/** « 22,5 points ». */
export function ecrirePoints(points: CentiemesDePoint | FractionDePoint): string {
  return ecriture.points(lu(points));
}

function lu(q: Quantite<string> | Fraction): exact.Exact {
  if (typeof q === "number") return exact.fraction(BigInt(entier(q, "Une quantité")), 100n);
  const { num, den } = q as Fraction;
  return exact.fraction(num, den);
}
