// Where something stands in a text. Offsets are UTF-16 units, as in JavaScript strings and in the editor protocol;
// lines and columns exist only at the edge (SourceText). Imports nothing.

/** A file as the project names it: its path relative to the root, with "/" between folders. */
export type FileId = string;

/** Half-open range of UTF-16 offsets in one file. */
export interface Span {
  readonly file: FileId;
  readonly start: number;
  readonly end: number;
}

/** The smallest span that covers both; they must be in the same file. */
export function cover(a: Span, b: Span): Span {
  return { file: a.file, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
