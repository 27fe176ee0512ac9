// From text to the law of one day, for tests of acts and instructions.
import { astFromText } from "../../compiler/ast/from-text.ts";
import { corpusFromAst } from "../../compiler/corpus/from-ast.ts";
import type { Corpus } from "../../compiler/corpus/corpus.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { lawFromCorpus } from "../../compiler/law/from-corpus.ts";
import type { Law, Viewpoint } from "../../compiler/law/law.ts";
import { dernierJour } from "../../compiler/runtime/jours.ts";
import { SourceText } from "../../compiler/source/source-text.ts";

export function corpusOf(...texts: readonly string[]): { corpus: Corpus; diagnostics: readonly Diagnostic[] } {
  const trees = texts.map((t, i) => astFromText(new SourceText(`f${i}.rules`, t)));
  const reading = trees.flatMap((t) => t.diagnostics).filter((d) => d.gravite === "erreur");
  if (reading.length > 0) throw new Error(`the snippet does not read: ${reading.map((d) => `${d.code} ${d.titre} @${d.span.start}`).join("; ")}`);
  const { value, diagnostics } = corpusFromAst(trees.map((t) => t.value));
  return { corpus: value, diagnostics };
}

export function lawOf(corpus: Corpus, exercice: number, view: Partial<Viewpoint> = {}): { law: Law; diagnostics: readonly Diagnostic[] } {
  const { value, diagnostics } = lawFromCorpus(corpus, { jour: dernierJour(exercice), connuLe: "2999-12-31", sans: [], lectures: [], ...view });
  return { law: value, diagnostics };
}

export { printDispositif as show } from "../../compiler/law/print.ts";
