// A document for a terminal: headings underlined, the act in the margin, tables in columns, nothing that a terminal obeys.
import type { Align, Block, Cell, Document, Inline, Table } from "./document.ts";
import { sansControles } from "./typographie.ts";

export interface PlainOptions {
  /** Columns of the terminal; 100 when unsaid. */
  readonly width?: number;
}

/** The document as lines of text, ended by LF. */
export function printPlain(document: Document, options: PlainOptions = {}): string {
  const width = Math.max(40, options.width ?? 100);
  return `${document.blocks.map((b) => lines(b, width).join("\n")).join("\n\n")}\n`;
}

function plain(content: readonly Inline[]): string {
  return content.map(piece).join("").replace(/ {2,}/g, " ").trim();
}

function piece(inline: Inline): string {
  switch (inline.kind) {
    case "text":
    case "code":
      return sansControles(inline.text);
    case "mark":
      return `[${sansControles(inline.text)}]`;
    case "strong":
    case "emphasis":
      return inline.content.map(piece).join("");
    case "link":
      return inline.content.map(piece).join("") + (/^https?:/.test(inline.href) ? ` <${sansControles(inline.href)}>` : "");
  }
}

function lines(block: Block, width: number): readonly string[] {
  switch (block.kind) {
    case "heading": {
      const text = wrap(plain(block.content), width);
      const under = block.level === 1 ? "=" : block.level === 2 ? "-" : "";
      return under === "" ? text : [...text, under.repeat(Math.max(...text.map(length)))];
    }
    case "paragraph":
      return wrap(plain(block.content), width);
    case "list":
      return block.items.flatMap((item, i) => hang(plain(item), block.ordered ? `${i + 1}. ` : "- ", width));
    case "quote":
      return block.lines.flatMap((l) => wrap(sansControles(l), width - 4).map((x) => `  | ${x}`));
    case "image":
      return wrap(`[${sansControles(block.text)}]`, width);
    case "table":
      return block.layout === "margin" ? margin(block, width) : grid(block, width);
  }
}

/** The text on the left, who wrote it on the right. */
function margin(table: Table, width: number): readonly string[] {
  const right = Math.min(34, Math.floor(width / 3));
  const left = width - right - 3;
  return table.rows.flatMap((row) => beside([hang(plain(row[0] ?? []), "", left, "  "), wrap(plain(row[1] ?? []), right)], [left, right], ["left", "left"]));
}

function grid(table: Table, width: number): readonly string[] {
  const texts = [table.columns.map((c) => plain(c.head)), ...table.rows.map((r) => r.map((c: Cell) => plain(c)))];
  const natural = table.columns.map((_, i) => Math.max(1, ...texts.map((r) => length(r[i] ?? ""))));
  const widths = fit(natural, width - 3 * (natural.length - 1));
  const aligns = table.columns.map((c) => c.align);
  const [head, ...body] = texts.map((r) => beside(r.map((t, i) => wrap(t, widths[i]!)), widths, aligns));
  return [...head!, widths.map((w) => "-".repeat(w)).join("-+-"), ...body.flat()];
}

/** Widths that fit: the widest columns give way first. */
function fit(natural: readonly number[], room: number): readonly number[] {
  const out = [...natural];
  while (out.reduce((a, b) => a + b, 0) > room) {
    const widest = out.indexOf(Math.max(...out));
    if (out[widest]! <= 8) break;
    out[widest]!--;
  }
  return out;
}

function beside(cells: readonly (readonly string[])[], widths: readonly number[], aligns: readonly Align[]): readonly string[] {
  const height = Math.max(1, ...cells.map((c) => c.length));
  return Array.from({ length: height }, (_, y) => cells.map((c, i) => pad(c[y] ?? "", widths[i]!, aligns[i]!)).join(" | ").trimEnd());
}

function pad(text: string, width: number, align: Align): string {
  const rest = Math.max(0, width - length(text));
  if (align === "right") return " ".repeat(rest) + text;
  return align === "left" ? text + " ".repeat(rest) : " ".repeat(rest >> 1) + text + " ".repeat(rest - (rest >> 1));
}

function hang(text: string, bullet: string, width: number, indent = " ".repeat(bullet.length)): readonly string[] {
  const [first, ...rest] = wrap(text, width - indent.length);
  return [bullet + (first ?? ""), ...rest.map((l) => indent + l)];
}

/** Cut at ordinary spaces only; a word longer than the line is cut where it must. */
function wrap(text: string, width: number): readonly string[] {
  const out: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    let rest = [...word];
    if (line !== "" && length(line) + 1 + rest.length > width) {
      out.push(line);
      line = "";
    }
    while (rest.length > width) {
      out.push(rest.slice(0, width).join(""));
      rest = rest.slice(width);
    }
    line = line === "" ? rest.join("") : `${line} ${rest.join("")}`;
  }
  return [...out, line];
}

function length(text: string): number {
  return [...text].length;
}
