// The one order in which diagnostics are shown: by file, place, code. It does not depend on the order of the checks.
import type { Diagnostic } from "./diagnostic.ts";

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return byText(a.span.file, b.span.file) || a.span.start - b.span.start || byText(a.code, b.code) || a.span.end - b.span.end || byText(a.titre, b.titre);
}

/** A sorted copy. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(compareDiagnostics);
}
