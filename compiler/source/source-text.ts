// A text and its lines. It never alters the text: what the editor shows is what is compiled. Imports nothing but Span.
import type { FileId, Span } from "./span.ts";

/** Line and column as people count them: from 1, columns in code points. */
export interface Position {
  readonly ligne: number;
  readonly colonne: number;
}

export class SourceText {
  readonly file: FileId;
  readonly text: string;
  private readonly starts: readonly number[];

  constructor(file: FileId, text: string) {
    this.file = file;
    this.text = text;
    const starts = [0];
    for (const { 0: fin, index } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + fin.length);
    this.starts = starts;
  }

  /** Is there a line of more characters than that, its end perhaps included? */
  aUneLigneDePlusDe(longueur: number): boolean {
    return this.starts.some((debut, i) => (this.starts[i + 1] ?? this.text.length) - debut > longueur);
  }

  /** The number of lines, at least 1. */
  get lineCount(): number {
    return this.starts.length;
  }

  /** Index from 0 of the line that holds an offset. */
  lineIndexAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Line and column from 1; the column counts code points, so that an emoji before the place counts once. */
  positionAt(offset: number): Position {
    const bounded = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineIndexAt(bounded);
    const before = this.text.slice(this.starts[line]!, bounded);
    return { ligne: line + 1, colonne: [...before].length + 1 };
  }

  /** The text of a line (index from 0), without its end of line. */
  lineText(index: number): string {
    const start = this.starts[index] ?? this.text.length;
    const end = this.starts[index + 1] ?? this.text.length;
    return this.text.slice(start, end).replace(/[\r\n]+$/, "");
  }

  lineStart(index: number): number {
    return this.starts[index] ?? this.text.length;
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }
}
