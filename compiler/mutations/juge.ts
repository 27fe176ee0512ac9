// Says whether anything notices changed rules: the cases first, those that noticed the last changes before the others, then the
// checks of `verifier`. A text that did not change is not read again.
import { astFromText } from "../ast/from-text.ts";
import { corpusFromAst } from "../corpus/from-ast.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { isError, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { compile } from "../pipeline.ts";
import type { CasFile } from "../scenarios/cas.ts";
import { moteurDe } from "../scenarios/moteur.ts";
import { lancer } from "../scenarios/run.ts";
import type { SourceText } from "../source/source-text.ts";

/** Nothing is emitted from a mutant. */
export const MARQUES = { empreinte: "0".repeat(64), versionDuCompilateur: "mutations" };

export interface Jugement {
  /** Errors that `verifier` says, when no case fails. */
  readonly erreurs: readonly Diagnostic[];
  /** First case that fails. */
  readonly echec: string | null;
  /** When nothing noticed. */
  readonly corpus: Corpus | null;
}

export type Juge = (rules: readonly SourceText[], touches?: ReadonlySet<string> | null) => Jugement;

/** Stops at the first thing that fails. `touches`: the dispositifs whose cases matter; null: all. */
export function jugeDe(cas: readonly CasFile[]): Juge {
  const tous = cas.flatMap((fichier) => fichier.cas.map((un) => ({ ...fichier, cas: [un] })));
  return (rules, touches = null) => {
    const trees = rules.map(astFromText);
    const corpus = corpusFromAst(trees.map((t) => t.value));
    const lues = [...trees.flatMap((t) => t.diagnostics), ...corpus.diagnostics].filter(isError);
    if (lues.length > 0) return { erreurs: lues, echec: null, corpus: null };
    const moteur = moteurDe(corpus.value);
    for (const [i, un] of tous.entries()) {
      if (touches !== null && !touches.has(un.dispositif.texte)) continue;
      const rate = lancer(un, moteur).cas.find((c) => c.etat !== "reussi");
      if (rate === undefined) continue;
      tous.unshift(...tous.splice(i, 1));
      return { erreurs: [], echec: rate.nom, corpus: null };
    }
    const erreurs = compile(rules, MARQUES).diagnostics.filter(isError);
    return { erreurs, echec: null, corpus: erreurs.length > 0 ? null : corpus.value };
  };
}
