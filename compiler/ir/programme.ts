// The programme: one dispositif as the law of one viewpoint has it, resolved, typed, in dependency order. A small core;
// sugar (majoration, barème, exige…) lowers into it and keeps its name in `origine`.
import type { Exact, ModeArrondi } from "../runtime/exact.ts";
import type { Jour } from "../runtime/jours.ts";
import type { Provenance } from "../law/law.ts";
import type { Span } from "../source/span.ts";

/** What a number counts. Points and euros never meet; a count keeps the name of what it counts (singular, folded). */
export type Dimension =
  | { readonly kind: "sans" }
  | { readonly kind: "points" }
  | { readonly kind: "montant" }
  | { readonly kind: "duree" } // days
  | { readonly kind: "compte"; readonly unite: string };

export type Type =
  | { readonly kind: "booleen" }
  | { readonly kind: "nombre"; readonly dimension: Dimension }
  | { readonly kind: "date" }
  | { readonly kind: "choix"; readonly donnee: string; readonly options: readonly string[] };

/** Data the programme reads, with what is known of their values. */
export interface Entree {
  readonly nom: string;
  readonly libelle: string;
  readonly type: Type;
  /** Counts: integers. `nombre`, `montant`, `points`, `taux`: exact decimals. */
  readonly entier: boolean;
  /** Bounds, inclusive. A count, an amount, points, a rate are at least 0 unless `entre` says otherwise. Null: none. */
  readonly min: Exact | null;
  readonly max: Exact | null;
  /** Coherence: at most that other datum. */
  readonly auPlus: string | null;
  readonly origine: "declaratif" | "prerempli" | null;
  readonly question: string | null;
  /** Label of each option of a choice, in the order of `type.options`. */
  readonly libelles: readonly string[];
  readonly span: Span;
}

export type RegleId = string;

export type Constante =
  | { readonly kind: "nombre"; readonly valeur: Exact }
  | { readonly kind: "booleen"; readonly valeur: boolean }
  | { readonly kind: "date"; readonly jour: Jour }
  | { readonly kind: "option"; readonly option: string };

export type OpComparaison = "=" | "≠" | "<" | "≤" | ">" | "≥";

/** One test of a table cell against its input. */
export type TestCellule =
  | { readonly kind: "tout" }
  | { readonly kind: "option"; readonly option: string }
  | { readonly kind: "booleen"; readonly valeur: boolean }
  /** Numbers, or days as their number (jours.numeroDe). Null bound: none. */
  | { readonly kind: "intervalle"; readonly bas: Exact | null; readonly basInclus: boolean; readonly haut: Exact | null; readonly hautInclus: boolean };

export interface LigneDeTable {
  readonly tests: readonly TestCellule[];
  readonly valeur: Expr;
  readonly span: Span;
}

/**
 * About a dozen kinds. Non mesurable (a zero denominator) propagates through arithmetic, comparaison, non, si (test) and
 * table (input); `acquis` and `ou-zero` end it.
 */
export type Expr =
  | { readonly kind: "constante"; readonly valeur: Constante }
  | { readonly kind: "entree"; readonly nom: string }
  | { readonly kind: "regle"; readonly id: RegleId }
  | { readonly kind: "arithmetique"; readonly op: "+" | "-" | "×"; readonly gauche: Expr; readonly droite: Expr }
  /** `part`: the numerator is known to be between 0 and the denominator. `entier`: the denominator is an integer. */
  | { readonly kind: "quotient"; readonly num: Expr; readonly den: Expr; readonly part: boolean; readonly entier: boolean }
  /** Numbers and dates; = and ≠ also for booleans and options. */
  | { readonly kind: "comparaison"; readonly op: OpComparaison; readonly gauche: Expr; readonly droite: Expr }
  | { readonly kind: "logique"; readonly op: "et" | "ou"; readonly termes: readonly Expr[] }
  | { readonly kind: "non"; readonly terme: Expr }
  /** The test is met: true stays true, false and non mesurable become false. */
  | { readonly kind: "acquis"; readonly terme: Expr }
  /** At least N of these are met. */
  | { readonly kind: "au-moins"; readonly nombre: number; readonly termes: readonly Expr[] }
  | { readonly kind: "si"; readonly test: Expr; readonly alors: Expr; readonly sinon: Expr }
  | { readonly kind: "agregat"; readonly fonction: "somme" | "minimum" | "maximum" | "moyenne"; readonly termes: readonly Expr[]; readonly parmiMesurables: boolean }
  /** First (and only) line whose tests all hold. Checks have shown that lines neither overlap nor leave a gap. */
  | { readonly kind: "table"; readonly entrees: readonly Expr[]; readonly lignes: readonly LigneDeTable[] }
  /** Linear interpolation, read from the last segment (runtime/progression). Bounds may be data. */
  | { readonly kind: "progression"; readonly mesure: Expr; readonly bornes: readonly { readonly borne: Expr; readonly valeur: Expr }[] }
  /** Non mesurable counts 0. */
  | { readonly kind: "ou-zero"; readonly terme: Expr }
  | { readonly kind: "arrondi"; readonly terme: Expr; readonly pas: Exact; readonly mode: ModeArrondi }
  /** Last day of the exercice asked for, or of the one before. Of type date. */
  | { readonly kind: "fin-exercice"; readonly precedent: boolean }
  /** A figure that the sources do not give: the datum supplies it (refused outside the bounds), else it is between the bounds. */
  | { readonly kind: "non-communique"; readonly min: Exact; readonly max: Exact; readonly entree: string | null };

/** Where a rule comes from: the construct of the language, the element, the act. */
export interface Origine {
  readonly span: Span;
  /** Clause word or construct: "condition", "seuil", "majoration", "total des éléments"… */
  readonly construction: string;
  /** Name of the element, calcul, paramètre or résultat; null for the dispositif itself. */
  readonly sujet: string | null;
  readonly par: Provenance | null;
}

export interface Regle {
  readonly id: RegleId;
  readonly type: Type;
  readonly expr: Expr;
  readonly origine: Origine;
}

export interface SeuilProgramme {
  /** The threshold's value. */
  readonly regle: RegleId;
  readonly op: OpComparaison;
  /** As written: « au moins », « plus de », « avant »… */
  readonly comparateur: string;
}

/** An element of the tree; rules by id. Order of `Programme.elements`: reading order, parents first. */
export interface ElementProgramme {
  readonly id: string;
  readonly nom: string;
  readonly genre: "volet" | "indicateur" | "sous-indicateur";
  readonly libelle: string;
  readonly parent: string | null;
  readonly enfants: readonly string[];
  /** Booléen: its own prérequis and those above. */
  readonly accessible: RegleId;
  /** Booléen, may be non mesurable: condition ∧ seuil ∧ exige. Null: no test of its own, hence no verdict. */
  readonly propre: RegleId | null;
  /** Booléen, true or false: accessible and own test met. */
  readonly atteint: RegleId;
  /** Points of the element with its children's, gated by its access and own test. Null: nothing below carries points. */
  readonly points: RegleId | null;
  /** Own points before gating. */
  readonly pointsPropres: RegleId | null;
  /** Amount with its children's, gated. Null: neither points with a value nor montant below. */
  readonly montant: RegleId | null;
  readonly mesure: RegleId | null;
  readonly seuil: SeuilProgramme | null;
  readonly condition: RegleId | null;
  readonly exige: RegleId | null;
  readonly article: string | null;
  /** Acts that made or changed it, in order, without repetition. */
  readonly actes: readonly string[];
  readonly span: Span;
}

export interface ResultatProgramme {
  readonly nom: string;
  readonly libelle: string;
  readonly regle: RegleId;
}

export interface Programme {
  readonly dispositif: string;
  readonly libelle: string;
  readonly periode: "annee-civile" | "unique";
  /** Data read by some rule, in declaration order of the corpus (code-unit order of names). */
  readonly entrees: readonly Entree[];
  /** In dependency order: a rule only refers to rules before it. */
  readonly regles: readonly Regle[];
  readonly elements: readonly ElementProgramme[];
  /** Names of the elements directly under the dispositif. */
  readonly racines: readonly string[];
  /** Total of the dispositif; null when nothing carries points. */
  readonly points: RegleId | null;
  readonly montant: RegleId | null;
  readonly resultats: readonly ResultatProgramme[];
  /** `confirmé jusqu'en`: last exercice that the sources confirm; null when unsaid. */
  readonly confirmeJusquEn: number | null;
  /** Acts that shaped this programme, in legal order. */
  readonly actes: readonly string[];
}
