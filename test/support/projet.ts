// The cases of the real corpus, read; a case that cannot be read is a fault of the test.
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import type { SourceText } from "../../compiler/source/source-text.ts";
import type { CasFile } from "../../compiler/scenarios/cas.ts";
import { lireCas } from "../../compiler/scenarios/read.ts";

export function lireLesCas(sources: readonly SourceText[]): readonly CasFile[] {
  return sources.flatMap((s) => {
    const { value, diagnostics } = lireCas(s);
    const bad = diagnostics.find(isError);
    if (bad || !value) throw new Error(`${s.file}: ${bad?.titre ?? "no cases"}`);
    return [value];
  });
}
