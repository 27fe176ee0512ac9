// The picture of a fault: numbered source lines, carets under the main place, dashes under the others. One frame per
// stretch of text; the sentences around it are render.ts's.
import type { SourceText } from "../source/source-text.ts";
import type { Span } from "../source/span.ts";
import { FRANCAIS } from "./langue.ts";
import type { Rubriques } from "./langue.ts";
import { cells, printable, widthOfText, wrap } from "./printable.ts";
import type { Cell } from "./printable.ts";

/** A place to underline. */
export interface Mark {
  readonly span: Span;
  readonly principal: boolean;
  /** Already printable; may be empty. */
  readonly texte: string;
}

/** Places near enough to be read in one picture; the main one first, if it is here. */
export interface Frame {
  readonly source: SourceText;
  readonly marks: readonly Mark[];
}

/** A row of the picture: the number in the margin (empty for carets), and what stands right of the bar. */
export interface Row {
  readonly numero: string;
  readonly texte: string;
  readonly principal?: boolean;
}

/** Lines further apart than this are shown in two frames. */
const NEAR = 4;

/** Groups the places: the frame of the main place first, then in the order of the labels. */
export function frames(marks: readonly Mark[], lookup: (file: string) => SourceText | undefined): Frame[] {
  const out: { source: SourceText; marks: Mark[] }[] = [];
  for (const mark of marks) {
    const source = lookup(mark.span.file);
    if (!source) continue;
    const line = source.lineIndexAt(mark.span.start);
    const near = out.find((f) => f.source === source && f.marks.some((m) => Math.abs(source.lineIndexAt(m.span.start) - line) <= NEAR));
    if (near) near.marks.push(mark);
    else out.push({ source, marks: [mark] });
  }
  return out;
}

/** The rows of one frame, lines in reading order. `width` is the room right of the bar. */
export function rows(frame: Frame, width: number, ascii: boolean, rubriques: Rubriques = FRANCAIS): Row[] {
  const { source } = frame;
  const byLine = new Map<number, Mark[]>();
  for (const mark of frame.marks) {
    const line = source.lineIndexAt(mark.span.start);
    byLine.set(line, [...(byLine.get(line) ?? []), mark]);
  }
  const out: Row[] = [];
  for (const [line, marks] of [...byLine].sort((a, b) => a[0] - b[0])) {
    const sorted = [...marks].sort((a, b) => a.span.start - b.span.start || Number(b.principal) - Number(a.principal));
    const whole = cells(source.lineText(line), ascii);
    const numero = String(line + 1);
    if (widthOfCells(whole) <= width) {
      out.push({ numero, texte: textOf(whole) });
      for (const mark of sorted) out.push(...underline(mark, source, line, whole, 0, width, ascii, rubriques));
    } else {
      for (const mark of sorted) out.push(...excerpt(mark, source, line, whole, width, numero, ascii, rubriques));
    }
  }
  return out;
}

/** A line too long for the page: each place shows the part around it. */
function excerpt(mark: Mark, source: SourceText, line: number, whole: readonly Cell[], width: number, numero: string, ascii: boolean, rubriques: Rubriques): Row[] {
  const dots = ascii ? "..." : "…";
  const room = width - 2 * dots.length;
  const at = cellAt(whole, mark.span.start - source.lineStart(line));
  let from = at;
  for (let before = 0; from > 0 && before + whole[from - 1]!.width <= Math.floor(room / 3); from--) before += whole[from - 1]!.width;
  let to = from;
  for (let used = 0; to < whole.length && used + whole[to]!.width <= room; to++) used += whole[to]!.width;
  const part = whole.slice(from, to);
  const left = from > 0 ? dots : "";
  const right = to < whole.length ? dots : "";
  const skipped = whole.slice(0, from).reduce((n, c) => n + c.units, 0);
  const shifted = left === "" ? part : [{ text: left, width: left.length, units: 0 }, ...part];
  return [{ numero, texte: left + textOf(part) + right }, ...underline(mark, source, line, shifted, skipped, width, ascii, rubriques)];
}

/** The carets and their words. `skipped`: units of the line left of the first cell. */
function underline(mark: Mark, source: SourceText, line: number, shown: readonly Cell[], skipped: number, width: number, ascii: boolean, rubriques: Rubriques): Row[] {
  const base = source.lineStart(line) + skipped;
  const lastLine = source.lineIndexAt(Math.max(mark.span.start, mark.span.end - 1));
  const first = cellAt(shown, mark.span.start - base);
  const last = Math.max(first, cellAt(shown, mark.span.end - base));
  const indent = widthOfCells(shown.slice(0, first));
  const length = Math.max(1, widthOfCells(shown.slice(first, last)));
  const suite = lastLine > line ? printable(rubriques.jusqua(lastLine + 1), ascii) : "";
  const texte = [mark.texte, suite].filter((t) => t !== "").join(" ");
  const carets = " ".repeat(indent) + (mark.principal ? "^" : "-").repeat(length);
  const row = (t: string): Row => ({ numero: "", texte: t, principal: mark.principal });
  if (texte === "") return [row(carets)];
  const column = indent + length + 1;
  if (column + widthOfText(texte) <= width) return [row(`${carets} ${texte}`)];
  const under = Math.max(0, Math.min(indent, width - 60));
  if (width - column >= 30) {
    const [head, ...tail] = wrap(texte, width - column, width - column);
    // A narrow column of words is harder to read than a line below.
    if (tail.length <= 1 || wrap(texte, width - under, width - under).length >= tail.length) return [row(`${carets} ${head}`), ...tail.map((t) => row(" ".repeat(column) + t))];
  }
  // Too far right: the words go below, under the carets or as near as they fit.
  return [row(carets), ...wrap(texte, width - under, width - under).map((t) => row(" ".repeat(under) + t))];
}

/** Index of the cell that holds an offset counted in units; the number of cells when it lies behind them all. */
function cellAt(shown: readonly Cell[], offset: number): number {
  let units = 0;
  for (const [i, cell] of shown.entries()) {
    if (units + cell.units > offset) return i;
    units += cell.units;
  }
  return shown.length;
}

function widthOfCells(list: readonly Cell[]): number {
  return list.reduce((n, c) => n + c.width, 0);
}

function textOf(list: readonly Cell[]): string {
  return list.map((c) => c.text).join("").trimEnd();
}
