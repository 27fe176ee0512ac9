// A document as GitHub-flavoured Markdown: blocks apart by one empty line, tables aligned by code points, LF only.
import type { Align, Block, Document, Inline, Table } from "../document/document.ts";
import { address, codeSpan, escapeStart, escapeText } from "./escape.ts";

export function printMarkdown(document: Document): string {
  return `${document.blocks.map(block).join("\n\n")}\n`;
}

function block(b: Block): string {
  switch (b.kind) {
    case "heading":
      return `${"#".repeat(b.level)} ${inlines(b.content)}`;
    case "paragraph":
      return escapeStart(inlines(b.content));
    case "list":
      return b.items.map((item, i) => `${b.ordered ? `${i + 1}.` : "-"} ${escapeStart(inlines(item))}`).join("\n");
    case "quote":
      // A hard break after each line keeps the lines of the law.
      return b.lines.map((l, i) => (l.trim() === "" ? ">" : `> ${escapeStart(escapeText(l).trim())}${i < b.lines.length - 1 && b.lines[i + 1]!.trim() !== "" ? "\\" : ""}`)).join("\n");
    case "image":
      return `![${escapeText(b.text)}](${address(b.href) ?? ""})`;
    case "table":
      return table(b);
  }
}

function inlines(content: readonly Inline[]): string {
  return content.map(inline).join("").replace(/ {2,}/g, " ").trimEnd();
}

function inline(i: Inline): string {
  switch (i.kind) {
    case "text":
      return escapeText(i.text);
    case "code":
      return codeSpan(i.text);
    case "strong":
      return dressed("**", i.content);
    case "emphasis":
      return dressed("*", i.content);
    case "mark":
      return i.text === "" ? "" : `**\\[${escapeText(i.text).trim()}\\]**`;
    case "link": {
      const href = address(i.href);
      const text = i.content.map(inline).join("");
      return href === undefined ? text : `[${text}](${href})`;
    }
  }
}

/** Emphasis must touch its text, else it is read as asterisks. */
function dressed(sign: string, content: readonly Inline[]): string {
  const text = content.map(inline).join("");
  const inside = text.trim();
  if (inside === "") return text;
  const at = text.indexOf(inside);
  return text.slice(0, at) + sign + inside + sign + text.slice(at + inside.length);
}

function table(t: Table): string {
  const rows = [t.columns.map((c) => cell(c.head)), ...t.rows.map((r) => r.map(cell))];
  const widths = t.columns.map((_, i) => Math.max(3, ...rows.map((r) => length(r[i] ?? ""))));
  const line = (cells: readonly string[]): string => `| ${cells.map((c, i) => pad(c, widths[i]!, t.columns[i]!.align)).join(" | ")} |`;
  const rule = `| ${t.columns.map((c, i) => (c.align === "left" ? "-".repeat(widths[i]!) : c.align === "right" ? `${"-".repeat(widths[i]! - 1)}:` : `:${"-".repeat(widths[i]! - 2)}:`)).join(" | ")} |`;
  return [line(rows[0]!), rule, ...rows.slice(1).map(line)].join("\n");
}

function cell(content: readonly Inline[]): string {
  return inlines(content).replace(/^ +/, "");
}

function pad(text: string, width: number, align: Align): string {
  const rest = width - length(text);
  if (align === "right") return " ".repeat(rest) + text;
  return align === "left" ? text + " ".repeat(rest) : " ".repeat(rest >> 1) + text + " ".repeat(rest - (rest >> 1));
}

function length(text: string): number {
  return [...text].length;
}
