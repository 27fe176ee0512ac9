// All instruments together, in legal order: who said what, known from when, in effect over which days. Nothing is
// consolidated here; a corpus is what was published, the law is what results from it at a viewpoint.
import type * as ast from "../ast/nodes.ts";
import type { Jour } from "../runtime/jours.ts";
import type { Span } from "../source/span.ts";

export type ActeId = string;

/** Before every day: the start of `dès l'origine`. */
export const ORIGINE: Jour = "0000-01-01";

/** Half-open, concrete. `fin` null: no end. */
export interface Fenetre {
  readonly debut: Jour;
  readonly fin: Jour | null;
}

/** One instruction of an act. */
export interface Operation {
  /** `avenant_9#3`: act and rank in it. */
  readonly id: string;
  readonly acte: ActeId;
  readonly dispositif: string;
  readonly fenetre: Fenetre;
  /** The passage of the amending act: « article 4 ». */
  readonly par: string | null;
  readonly sources: readonly ast.Source[];
  readonly notes: readonly ast.Texte[];
  /** What only the administration can settle. */
  readonly questions: readonly ast.Texte[];
  readonly citation: string | null;
  readonly instruction: ast.Verbe | { readonly kind: "cree"; readonly dispositif: ast.Dispositif };
  readonly span: Span;
}

/** A figure that an act announces; never amended, checked in the law as that act leaves it. */
export interface AnnonceDeTotal {
  readonly acte: ActeId;
  readonly node: ast.Annonce;
}

export interface Acte {
  readonly id: ActeId;
  readonly genre: ast.GenreActe;
  readonly libelle: string;
  readonly cible: ActeId | null;
  readonly lien: "a" | "modifiant" | "remplacant" | "de" | null;
  readonly signe: Jour | null;
  /** Known from this day. */
  readonly publie: Jour;
  readonly sources: readonly ast.Source[];
  readonly notes: readonly ast.Texte[];
  /** What only the administration can settle. */
  readonly questions: readonly ast.Texte[];
  readonly citation: string | null;
  /** Place in the legal order of the corpus, from 0. */
  readonly rang: number;
  readonly operations: readonly Operation[];
  readonly annonces: readonly AnnonceDeTotal[];
  readonly node: ast.Acte;
}

export interface Corpus {
  /** Data by name: the interface, not the law. */
  readonly donnees: ReadonlyMap<string, ast.Donnee>;
  /** In legal order: publication, then `après`, readings just after the act they read. */
  readonly actes: readonly Acte[];
  readonly acteParId: ReadonlyMap<ActeId, Acte>;
  readonly fichiers: readonly ast.Fichier[];
  /** Distinct publication days, ascending. The last one is the default `connu le`. */
  readonly publications: readonly Jour[];
}

export function contient(f: Fenetre, jour: Jour): boolean {
  return f.debut <= jour && (f.fin === null || jour < f.fin);
}
