// A diagnostic is data: the sentence comes from the catalogue, the picture from render. Nobody throws for a user's mistake.
import type { Span } from "../source/span.ts";

export type Gravite = "erreur" | "avertissement" | "conseil" | "note";

/** A second place that tells the other half of the story. */
export interface Etiquette {
  readonly span: Span;
  readonly texte: string;
}

/** One replacement in a text. */
export interface Edit {
  readonly span: Span;
  readonly texte: string;
}

/** A correction. `sure` means it cannot change the law (an accent, a comma, a space). */
export interface Fix {
  readonly titre: string;
  readonly sure: boolean;
  readonly edits: readonly Edit[];
}

export interface Diagnostic {
  readonly code: string;
  readonly gravite: Gravite;
  /** The smallest place that is wrong. */
  readonly span: Span;
  /** Stands alone in a list of forty. */
  readonly titre: string;
  /** Words under the carets of `span`. */
  readonly ici?: string;
  readonly etiquettes: readonly Etiquette[];
  readonly pourquoi?: string;
  /** « À faire ». */
  readonly aide?: string;
  /** A concrete practice as counter-example, or the computation behind a figure. */
  readonly exemple?: string;
  /** Legal heading of the place: acte › volet › indicateur. */
  readonly chemin?: readonly string[];
  readonly fixes: readonly Fix[];
  /** What filled the blanks of the catalogue's sentences, so that they can be said in another language. */
  readonly mots?: Readonly<Record<string, string>>;
}

/** What every phase returns. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

export function isError(d: Diagnostic): boolean {
  return d.gravite === "erreur";
}
