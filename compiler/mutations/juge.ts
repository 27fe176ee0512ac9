// Says whether anything notices changed rules: the cases first, those that speak of what changed before the others, those that noticed
// the last changes before all; then the checks of `verifier`. A text that did not change is not read again.
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

export type Juge = (rules: readonly SourceText[], touches?: ReadonlySet<string> | null, noms?: ReadonlySet<string>) => Jugement;

interface CasSeul {
  readonly fichier: CasFile;
  /** What it gives in rows and what it expects: the names it is about. */
  readonly noms: ReadonlySet<string>;
}

/** Cases that noticed a change lately. */
const DERNIERS = 8;

/** Stops at the first thing that fails. `touches`: the dispositifs whose cases matter; null: all. `noms`: what the change speaks of. */
export function jugeDe(cas: readonly CasFile[]): Juge {
  const tous = cas.flatMap((fichier) => fichier.cas.map((un): CasSeul => ({ fichier: { ...fichier, cas: [un] }, noms: new Set([...un.attendu, ...un.cellules].map((a) => a.nom.texte)) })));
  return (rules, touches = null, noms = new Set()) => {
    const trees = rules.map(astFromText);
    const corpus = corpusFromAst(trees.map((t) => t.value));
    const lues = [...trees.flatMap((t) => t.diagnostics), ...corpus.diagnostics].filter(isError);
    if (lues.length > 0) return { erreurs: lues, echec: null, corpus: null };
    const moteur = moteurDe(corpus.value);
    const utiles = touches === null ? tous : tous.filter((c) => touches.has(c.fichier.dispositif.texte));
    const [derniers, autres] = [utiles.slice(0, DERNIERS), utiles.slice(DERNIERS)];
    const parle = (c: CasSeul): boolean => [...noms].some((n) => c.noms.has(n));
    for (const c of [...derniers, ...autres.filter(parle), ...autres.filter((x) => !parle(x))]) {
      const rate = lancer(c.fichier, moteur).cas.find((x) => x.etat !== "reussi");
      if (rate === undefined) continue;
      tous.unshift(...tous.splice(tous.indexOf(c), 1));
      return { erreurs: [], echec: rate.nom, corpus: null };
    }
    const erreurs = compile(rules, MARQUES).diagnostics.filter(isError);
    return { erreurs, echec: null, corpus: erreurs.length > 0 ? null : corpus.value };
  };
}
