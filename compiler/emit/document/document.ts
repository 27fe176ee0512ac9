// The small tree that every written page is made of, before anyone decides between Markdown, a terminal or a screen.
// Plain data and its makers; the printers stand elsewhere (../markdown/print.ts, plain.ts).
import { typographie } from "./typographie.ts";

export type MarkKind = "nouveau" | "modifie" | "transfere" | "abroge" | "suspendu";

export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong"; readonly content: readonly Inline[] }
  | { readonly kind: "emphasis"; readonly content: readonly Inline[] }
  | { readonly kind: "code"; readonly text: string }
  /** `href`: an http(s) address, or the relative path of another page. */
  | { readonly kind: "link"; readonly content: readonly Inline[]; readonly href: string }
  /** What changed against the page before: « nouveau », « modifié : 280 → 400 ». */
  | { readonly kind: "mark"; readonly mark: MarkKind; readonly text: string };

export type Align = "left" | "right" | "center";

export type Cell = readonly Inline[];

export interface Column {
  readonly head: Cell;
  readonly align: Align;
}

/** `margin`: two columns, a text and who wrote it; a terminal sets the second one in the margin. */
export interface Table {
  readonly kind: "table";
  readonly layout: "grid" | "margin";
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3 | 4 | 5; readonly content: readonly Inline[] }
  | { readonly kind: "paragraph"; readonly content: readonly Inline[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  /** Verbatim lines of the law. */
  | { readonly kind: "quote"; readonly lines: readonly string[] }
  /** A drawing beside the page; `text` says what it shows. */
  | { readonly kind: "image"; readonly text: string; readonly href: string }
  | Table;

export interface Document {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What a sentence may be given as: a string is text of ours or a label, set in French typography. */
export type Words = string | readonly (string | Inline)[];

export function inlines(words: Words): readonly Inline[] {
  const parts = typeof words === "string" ? [words] : words;
  return parts.filter((p) => p !== "").map((p) => (typeof p === "string" ? { kind: "text", text: typographie(p) } : p));
}

export function strong(words: Words): Inline {
  return { kind: "strong", content: inlines(words) };
}

export function emphasis(words: Words): Inline {
  return { kind: "emphasis", content: inlines(words) };
}

export function code(text: string): Inline {
  return { kind: "code", text };
}

/** A link; plain text when there is nowhere to go. */
export function link(words: Words, href: string | null | undefined): Inline {
  if (href === null || href === undefined) {
    const content = inlines(words);
    return content.length === 1 ? content[0]! : { kind: "text", text: content.map(textOf).join("") };
  }
  return { kind: "link", content: inlines(words), href };
}

export function mark(kind: MarkKind, text: string): Inline {
  return { kind: "mark", mark: kind, text: typographie(text) };
}

export function heading(level: 1 | 2 | 3 | 4 | 5, words: Words): Block {
  return { kind: "heading", level, content: inlines(words) };
}

export function paragraph(words: Words): Block {
  return { kind: "paragraph", content: inlines(words) };
}

export function list(items: readonly Words[], ordered = false): Block {
  return { kind: "list", ordered, items: items.map(inlines) };
}

export function quote(text: string): Block {
  return { kind: "quote", lines: text.split(/\r\n|[\n\r\u0085\u2028\u2029]/) };
}

export function image(text: string, href: string): Block {
  return { kind: "image", text: typographie(text), href };
}

export function column(words: Words, align: Align = "left"): Column {
  return { head: inlines(words), align };
}

export function table(columns: readonly Column[], rows: readonly (readonly Words[])[], layout: Table["layout"] = "grid"): Table {
  return { kind: "table", layout, columns, rows: rows.map((r) => columns.map((_, i) => inlines(r[i] ?? ""))) };
}

/** The bare text of an inline, without its dress. */
export function textOf(inline: Inline): string {
  switch (inline.kind) {
    case "text":
    case "code":
    case "mark":
      return inline.text;
    case "strong":
    case "emphasis":
    case "link":
      return inline.content.map(textOf).join("");
  }
}
