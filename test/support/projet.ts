// The real corpus with its cases, compiled and run in memory: what `verifier` then `tester` say of it.
import { astFromText } from "../../compiler/ast/from-text.ts";
import { corpusFromAst } from "../../compiler/corpus/from-ast.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import { compile } from "../../compiler/pipeline.ts";
import type { SourceText } from "../../compiler/source/source-text.ts";
import type { CasFile } from "../../compiler/scenarios/cas.ts";
import { lireCas } from "../../compiler/scenarios/read.ts";
import { lancer } from "../../compiler/scenarios/run.ts";
import { moteurDe } from "../../compiler/cli/engine.ts";
import { MARQUES } from "./rules.ts";

export interface Jugement {
  /** Errors that `verifier` says, when no case fails. */
  readonly erreurs: readonly Diagnostic[];
  /** First case that fails. */
  readonly echec: string | null;
}

export function lireLesCas(sources: readonly SourceText[]): readonly CasFile[] {
  return sources.flatMap((s) => {
    const { value, diagnostics } = lireCas(s);
    const bad = diagnostics.find(isError);
    if (bad || !value) throw new Error(`${s.file}: ${bad?.titre ?? "no cases"}`);
    return [value];
  });
}

/**
 * Says whether `tester` or `verifier` see anything; stops at the first thing that fails. The cases that saw the last changes are
 * tried first, before the whole law is checked. `touches`: the dispositifs whose cases matter.
 */
export function jugeDe(cas: readonly CasFile[]): (rules: readonly SourceText[], touches?: ReadonlySet<string> | null) => Jugement {
  const tous = cas.flatMap((fichier) => fichier.cas.map((un) => ({ ...fichier, cas: [un] })));
  return (rules, touches = null) => {
    const trees = rules.map(astFromText);
    const corpus = corpusFromAst(trees.map((t) => t.value));
    const lues = [...trees.flatMap((t) => t.diagnostics), ...corpus.diagnostics].filter(isError);
    if (lues.length > 0) return { erreurs: lues, echec: null };
    const moteur = moteurDe(corpus.value);
    for (const [i, un] of tous.entries()) {
      if (touches !== null && !touches.has(un.dispositif.texte)) continue;
      const rate = lancer(un, moteur).cas.find((c) => c.etat !== "reussi");
      if (rate === undefined) continue;
      tous.unshift(...tous.splice(i, 1));
      return { erreurs: [], echec: rate.nom };
    }
    return { erreurs: compile(rules, MARQUES).diagnostics.filter(isError), echec: null };
  };
}
