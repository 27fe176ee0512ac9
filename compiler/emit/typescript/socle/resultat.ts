// What an evaluation on known data answers, kept small: some bits and totals. Verdicts and figures of the elements are told
// from them on demand. Figures are whole centimes and whole hundredths of a point, or an exact fraction where the law rounds
// nothing.
import type { CentiemesDePoint, Centimes, Fraction, FractionDEuro, FractionDePoint } from "./unites.ts";
import { ecrireMontant, ecrirePoints } from "./unites.ts";

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

export type ValeurNommee =
  | { readonly genre: "verite"; readonly valeur: boolean | null }
  /** Fraction réduite ; nul : non mesurable. */
  | { readonly genre: "nombre"; readonly valeur: { readonly num: bigint; readonly den: bigint } | null }
  | { readonly genre: "option"; readonly valeur: string };

// ---- how a version reads its state --------------------------------------------------------------------------------

/** Rang d'un bit, ou valeur fixe. */
export type Bit = number | boolean;
/** Le rang d'une valeur, ou ceux d'un numérateur et, juste après, de son dénominateur. */
export type Chiffre = { readonly rang: number } | { readonly fraction: number };

/** Un élément que dit une version. */
export interface ElementLu {
  readonly nom: string;
  readonly verdict: VerdictConnu | null;
  readonly points: number | Fraction | null;
  readonly montant: number | Fraction | null;
}

export type ResultatEntier =
  | { readonly genre: "verite"; readonly nom: string; readonly vrai: Bit; readonly nm: Bit }
  | { readonly genre: "nombre"; readonly nom: string; readonly chiffre: Chiffre; readonly nm: Bit }
  | { readonly genre: "option"; readonly nom: string; readonly options: readonly (readonly [string, Bit])[] };

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

export const BITS_PAR_MOT = 30;

/** Le résultat d'une évaluation, toutes données connues. Pour l'étaler, l'envoyer ou le copier : `toJSON()`. */
export abstract class Resultat<Nom extends string = string, P extends Points | null = Points | null, M extends Montant | null = Montant | null> {
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
export class ResultatEnEntiers<Nom extends string, P extends Points | null, M extends Montant | null> implements Resultat<Nom, P, M> {
  readonly exercice: number;
  private readonly plan: Plan;
  private readonly etat: Etat;

  constructor(plan: Plan, exercice: number, etat: Etat) {
    this.plan = plan;
    this.exercice = exercice;
    this.etat = etat;
  }

  get valide(): true {
    return true;
  }

  get dispositif(): string {
    return this.plan.dispositif;
  }

  get version(): string {
    return this.plan.version;
  }

  get points(): P {
    return chiffre(this.plan.points, this.etat) as P;
  }

  get montant(): M {
    return chiffre(this.plan.montant, this.etat) as M;
  }

  get elements(): readonly ElementEvalue<Nom>[] {
    const { elements } = this.plan;
    const { etat } = this;
    // Not flatMap, ten times as slow.
    const lus = elements.length === 1 ? elements[0]!(etat) : ([] as ElementLu[]).concat(...elements.map((tranche) => tranche(etat)));
    return lus as readonly ElementEvalue<Nom>[];
  }

  element<N extends Nom>(nom: N): ElementEvalue<N> | undefined {
    for (const tranche of this.plan.elements) {
      const e = tranche(this.etat).find((x) => x.nom === nom);
      if (e !== undefined) return e as ElementEvalue<N>;
    }
    return undefined;
  }

  get resultats(): ReadonlyMap<string, ValeurNommee> {
    return new Map(this.plan.resultats.map((r) => [r.nom, nommee(r, this.etat)]));
  }

  toJSON(): unknown {
    return resultatEnJson(this);
  }

  toString(): string {
    return resultatEnLettres(this);
  }
}

type ResultatLu = Omit<Resultat, "element">;

export function resultatEnJson({ dispositif, version, exercice, points, montant, elements }: ResultatLu): unknown {
  const ecrits = elements.map((e) => ({ ...e, points: enJson(e.points), montant: enJson(e.montant) }));
  return { valide: true, dispositif, version, exercice, points: enJson(points), montant: enJson(montant), elements: ecrits };
}

export function resultatEnLettres({ points, montant }: ResultatLu): string {
  return [points === null ? "" : ecrirePoints(points), montant === null ? "" : ecrireMontant(montant)].filter((t) => t !== "").join(", ");
}

function enJson(q: Points | Montant | null): unknown {
  if (q === null || typeof q === "number") return q;
  const { num, den } = q as FractionDEuro;
  return { num: String(num), den: String(den) };
}

// ---- what kept bits and figures say -----------------------------------------------------------------------------------

/** D'après l'accès et le test : leur produit. */
export const VERDICTS: readonly VerdictConnu[] = ["non accessible", "non atteint", "atteint"];

function vrai(b: Bit, etat: Etat): boolean {
  return typeof b === "boolean" ? b : (((etat[Math.trunc(b / BITS_PAR_MOT)] as number) >>> (b % BITS_PAR_MOT)) & 1) === 1;
}

function chiffre(c: Chiffre | null, etat: Etat): unknown {
  if (c === null) return null;
  return "rang" in c ? etat[c.rang] : fraction(etat[c.fraction]!, etat[c.fraction + 1]!);
}

function nommee(r: ResultatEntier, etat: Etat): ValeurNommee {
  switch (r.genre) {
    case "verite": return { genre: "verite", valeur: vrai(r.nm, etat) ? null : vrai(r.vrai, etat) };
    case "nombre": return { genre: "nombre", valeur: vrai(r.nm, etat) ? null : (chiffre(r.chiffre, etat) as { num: bigint; den: bigint }) };
    case "option": return { genre: "option", valeur: r.options.find(([, b]) => vrai(b, etat))?.[0] ?? "" };
  }
}

/** Réduite. */
export function fraction(n: number | bigint, d: number | bigint): Fraction {
  const [num, den] = [BigInt(n), BigInt(d)];
  let [a, b] = [num < 0n ? -num : num, den];
  while (b !== 0n) [a, b] = [b, a % b];
  return a <= 1n ? { num, den } : { num: num / a, den: den / a };
}
