// A file of cases, read: each case with its moment, its data and what it expects, rows of tables included. What the names
// mean is known only with the programme (run.ts).
import type { Jour } from "../runtime/jours.ts";
import type { Span } from "../source/span.ts";
import type { Affectation, Scalaire } from "./arbre.ts";

/** When, and in which law: the moment, what was known, acts left out, readings taken. */
export interface Vue {
  readonly exercice: number | null;
  readonly jour: Jour | null;
  readonly connuLe: Jour | null;
  readonly sans: readonly string[];
  readonly lectures: readonly string[];
}

export interface DonneeDuCas extends Affectation {
  /** Shared by several cases: without effect in one of them is not worth a remark. */
  readonly duProfil: boolean;
}

export interface Cas {
  /** « Tout est atteint en 2022 »; rows of a table: « Bornes du DMP, ligne 2 ». */
  readonly nom: string;
  /** The name of the case, or the row. */
  readonly span: Span;
  readonly vue: Vue;
  /** Acts and readings that `sans` and `lectures` name. */
  readonly actes: readonly Scalaire[];
  readonly donnees: readonly DonneeDuCas[];
  readonly attendu: readonly Affectation[];
  /** Cells of a row: data or expectations, as their column says. */
  readonly cellules: readonly Affectation[];
}

export interface CasFile {
  readonly dispositif: Scalaire;
  /** In reading order. A case that could not be read is not there: its fault is in the diagnostics. */
  readonly cas: readonly Cas[];
  /** Cases marked « à confirmer: oui »: they are no tests yet, nobody plays them. */
  readonly propositions: readonly Cas[];
}
