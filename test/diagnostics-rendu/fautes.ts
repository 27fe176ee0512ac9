// Makes diagnostics for the tests of their rendering: places are given by the words they cover. Not a test.
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import type { Span } from "../../compiler/source/span.ts";

/** A text whose first line has the number `ligne`, as an excerpt of a longer file. */
export function texte(file: string, ligne: number, lines: string): SourceText {
  return new SourceText(file, "\n".repeat(ligne - 1) + lines);
}

/** The nth place where these words stand. */
export function lieu(source: SourceText, words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = source.text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`« ${words} » is not in ${source.file}`);
  return { file: source.file, start, end: start + words.length };
}

export function faute(span: Span, rest: Partial<Diagnostic> & { readonly titre: string }): Diagnostic {
  return { code: "code-test", gravite: "erreur", span, etiquettes: [], fixes: [], ...rest };
}

export function parmi(...sources: readonly SourceText[]): (file: string) => SourceText | undefined {
  return (file) => sources.find((s) => s.file === file);
}

/** Without the first line of end and the common indent of a template literal. */
export function image(template: string): string {
  const lines = template.replace(/^\n/, "").replace(/\n[ ]*$/, "").split("\n");
  const indent = Math.min(...lines.filter((l) => l.trim() !== "").map((l) => l.length - l.trimStart().length));
  return lines.map((l) => l.slice(indent)).join("\n");
}
