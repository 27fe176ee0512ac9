// Fichier généré par Avenant — ne pas modifier.
// What an evaluation on known data answers, kept small: some bits and totals. Verdicts and figures of the elements are told
// from them on demand. Figures are whole centimes and whole hundredths of a point, or an exact fraction where the law rounds
// nothing.
import type { CentiemesDePoint, Centimes, FractionDEuro, FractionDePoint } from "./unites.ts";
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
/** Rangs de bits, les centièmes dus quand tous valent 1, et le rang de la valeur qui les multiplie. */
export type Terme = readonly [readonly number[], number, number?];
export type Chiffre = { readonly termes: readonly Terme[] } | { readonly rang: number } | { readonly fraction: number };

export interface ElementEntier {
  readonly nom: string;
  readonly accessible: Bit;
  readonly atteint: Bit | null;
  readonly points: Chiffre | null;
  readonly montant: Chiffre | null;
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
  readonly elements: readonly ElementEntier[];
  readonly points: Chiffre | null;
  readonly montant: Chiffre | null;
  readonly resultats: readonly ResultatEntier[];
}

/** Mots de bits, puis valeurs. */
export type Etat = readonly (number | bigint)[];

export const BITS_PAR_MOT = 30;

/** Le résultat d'une évaluation, toutes données connues. */
export interface Resultat<Nom extends string = string, P extends Points | null = Points | null, M extends Montant | null = Montant | null> {
  readonly valide: true;
  readonly dispositif: string;
  readonly version: string;
  readonly exercice: number;
  /** Total des points. */
  readonly points: P;
  /** Total dû. */
  readonly montant: M;
  /** Dans l'ordre de lecture. */
  readonly elements: readonly ElementEvalue<Nom>[];
  /** Un élément par son nom ; indéfini si cette version ne l'a pas. */
  element<N extends Nom>(nom: N): ElementEvalue<N> | undefined;
  /** Les résultats que le texte nomme. */
  readonly resultats: ReadonlyMap<string, ValeurNommee>;
  /** Du JSON simple ; une fraction devient deux textes. */
  toJSON(): unknown;
  /** « 1 385 points, 9 695 € ». */
  toString(): string;
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
    return this.plan.elements.map((e) => evalue<Nom>(e, this.etat));
  }

  element<N extends Nom>(nom: N): ElementEvalue<N> | undefined {
    const e = this.plan.elements.find((x) => x.nom === nom);
    return e && evalue<N>(e, this.etat);
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

export function bit(b: Bit, etat: Etat): boolean {
  if (typeof b === "boolean") return b;
  return (((etat[Math.trunc(b / BITS_PAR_MOT)] as number) >>> (b % BITS_PAR_MOT)) & 1) === 1;
}

function evalue<Nom extends string>(e: ElementEntier, etat: Etat): ElementEvalue<Nom> {
  return { nom: e.nom as Nom, verdict: verdict(e, etat), points: chiffre(e.points, etat) as Points | null, montant: chiffre(e.montant, etat) as Montant | null };
}

function verdict(e: ElementEntier, etat: Etat): VerdictConnu | null {
  if (!bit(e.accessible, etat)) return "non accessible";
  if (e.atteint === null) return null;
  return bit(e.atteint, etat) ? "atteint" : "non atteint";
}

function chiffre(c: Chiffre | null, etat: Etat): unknown {
  if (c === null) return null;
  if ("rang" in c) return etat[c.rang];
  if ("fraction" in c) return fraction(etat[c.fraction]!, etat[c.fraction + 1]!);
  let total = 0;
  const { termes } = c;
  for (let i = 0; i < termes.length; i++) {
    const terme = termes[i]!;
    if (tous(terme[0], etat)) total += terme[2] === undefined ? terme[1] : terme[1] * (etat[terme[2]] as number);
  }
  return total;
}

function tous(bits: readonly number[], etat: Etat): boolean {
  for (let i = 0; i < bits.length; i++) if (!bit(bits[i]!, etat)) return false;
  return true;
}

function nommee(r: ResultatEntier, etat: Etat): ValeurNommee {
  switch (r.genre) {
    case "verite": return { genre: "verite", valeur: bit(r.nm, etat) ? null : bit(r.vrai, etat) };
    case "nombre": return { genre: "nombre", valeur: bit(r.nm, etat) ? null : (chiffre(r.chiffre, etat) as { num: bigint; den: bigint }) };
    case "option": return { genre: "option", valeur: r.options.find(([, b]) => bit(b, etat))?.[0] ?? "" };
  }
}

function fraction(n: number | bigint, d: number | bigint): { readonly num: bigint; readonly den: bigint } {
  const [num, den] = [BigInt(n), BigInt(d)];
  let [a, b] = [num < 0n ? -num : num, den];
  while (b !== 0n) [a, b] = [b, a % b];
  return a <= 1n ? { num, den } : { num: num / a, den: den / a };
}
