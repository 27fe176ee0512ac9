// The only ways a text enters Markdown. What comes from the sources stays text: no raw HTML, no table broken, no heading or
// list begun by a label, no link that is not ours.
import { sansControles } from "../document/typographie.ts";

/** Running text, in a paragraph or a cell. */
export function escapeText(text: string): string {
  return sansControles(text)
    .replace(/[\\`*[\]<>{|~&#$]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/\b(https?|ftp):\/\//gi, "$1\\://")
    .replace(/\bwww\./gi, "www\\.");
}

/** The same at the start of a block, where a few more characters would begin a list or a rule. */
export function escapeStart(markdown: string): string {
  return markdown.replace(/^[ \t]+/, "").replace(/^([-+=])/, "\\$1").replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

/** A code span; in a table its bars are escaped too. */
export function codeSpan(text: string): string {
  const clean = sansControles(text).replace(/\|/g, "\\|");
  const fence = "`".repeat(1 + Math.max(0, ...[...clean.matchAll(/`+/g)].map((m) => m[0].length)));
  const pad = /^`|`$|^ .* $/.test(clean) || clean === "" ? " " : "";
  return fence + pad + clean + pad + fence;
}

/** An address that may be followed, with every doubtful character percent-encoded; undefined for any other. */
export function address(href: string): string | undefined {
  const relative = /^(?:\.\.\/|\.\/)*[a-z0-9][a-z0-9/_.-]*(?:#[a-z0-9-]+)?$/.test(href);
  if (!relative && !/^https?:\/\/[^\s/]/i.test(href)) return undefined;
  return href.replace(/[^A-Za-z0-9\-._~:/?#@!$&'*+,;=%]/gu, (c) => encode(c));
}

function encode(c: string): string {
  if (/^[\ud800-\udfff]$/.test(c)) return "%EF%BF%BD";
  return c === "(" ? "%28" : c === ")" ? "%29" : encodeURIComponent(c);
}
