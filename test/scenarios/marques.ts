// A text with the expected fault between ⟦ and ⟧, and the check that the tool shows exactly that place.
import { expect } from "vitest";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { SourceText } from "../../compiler/source/source-text.ts";

export interface Marque {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
}

export function marque(texte: string, fichier = "essai.cas.yaml"): Marque {
  const start = texte.indexOf("⟦");
  const end = texte.indexOf("⟧") - 1;
  return { source: new SourceText(fichier, texte.replace("⟦", "").replace("⟧", "")), start, end };
}

/** One error only, of that code, there. */
export function attendreSeule(m: Marque, diagnostics: readonly Diagnostic[], code: string): Diagnostic {
  expect(diagnostics.map((d) => [d.code, m.source.slice(d.span)])).toEqual([[code, m.source.text.slice(m.start, m.end)]]);
  expect(diagnostics[0]!.span).toEqual({ file: m.source.file, start: m.start, end: m.end });
  return diagnostics[0]!;
}
