// A file as the formatter sees it: lines of the law, one within another. Each entry is one line (or a few, if it is long)
// with its own place in the text, and holds the lines that stand below it. It knows neither comments nor blank lines.
import type { Doc } from "prettier";
import type * as ast from "../ast/nodes.ts";
import type { Span } from "../source/span.ts";
import type { Lecture } from "./reading.ts";

/** What decides the blank lines around an entry. */
export type Genre = "donnee" | "acte" | "disposition" | "annonce" | "partie" | "ligne" | "rangee";

export interface Entree {
  readonly genre: Genre;
  /** Where its own text begins in the source: after its quotation. */
  readonly debut: number;
  readonly doc: Doc;
  readonly citation?: ast.Citation;
  readonly enfants: readonly Entree[];
}

/** In the order of the text; entries that come from no text (all at 0) keep the order in which they were given. */
export function dansLOrdre(entrees: readonly Entree[]): Entree[] {
  return [...entrees].sort((a, b) => a.debut - b.debut);
}

/** The entry of a node, its children in the order of the text. */
export function entree(genre: Genre, n: { readonly span: Span; readonly citation?: ast.Citation }, lu: Lecture, doc: Doc, enfants: readonly Entree[]): Entree {
  const base = { genre, debut: lu.debut(n.span), doc, enfants: dansLOrdre(enfants) };
  return n.citation === undefined ? base : { ...base, citation: n.citation };
}

/** A line that is no node of its own, or is less than one. */
export function ligne(debut: number, doc: Doc, enfants: readonly Entree[] = []): Entree {
  return { genre: "ligne", debut, doc, enfants };
}
