// The sentence of the project, as code: texts become trees, trees a corpus, the corpus every version of the law, each version a
// typed programme, held against the checks. Evaluating, explaining and emitting start from what this returns.
import { avecChemin } from "./ast/chemin.ts";
import type * as ast from "./ast/nodes.ts";
import { borner } from "./ast/bornes.ts";
import { astFromText } from "./ast/from-text.ts";
import { checkCorpus, checkEdition } from "./checks/index.ts";
import { corpusFromAst } from "./corpus/from-ast.ts";
import type { Corpus } from "./corpus/corpus.ts";
import { isError, type Diagnostic, type Outcome } from "./diagnostics/diagnostic.ts";
import type { Edition } from "./edition/edition.ts";
import { editionFromCorpus, type Marques } from "./edition/from-corpus.ts";
import type { Programme } from "./ir/programme.ts";
import { programmeFromLaw } from "./ir/from-law.ts";
import { lawFromCorpus } from "./law/from-corpus.ts";
import type { DispositifEnVigueur, Law, Viewpoint } from "./law/law.ts";
import type { SourceText } from "./source/source-text.ts";

/** What could be made; a phase that met an error leaves what follows undefined, so that one cause gives one message. */
export interface Compilation {
  readonly trees: readonly ast.Fichier[];
  readonly corpus?: Corpus;
  readonly edition?: Edition;
}

/**
 * Reads, consolidates every version, types it and runs every check. Never throws for what an analyst wrote. `suivre` hears what
 * is going on, for those who wait.
 */
export function compile(sources: readonly SourceText[], marques: Marques, suivre: (etape: string) => void = () => {}): Outcome<Compilation> {
  const diagnostics: Diagnostic[] = [];
  const add = <T>(outcome: Outcome<T>): T => {
    diagnostics.push(...outcome.diagnostics);
    return outcome.value;
  };
  const stop = (): boolean => diagnostics.some(isError);
  const trees = sources.map((s, i) => {
    suivre(`Lecture : fichier ${i + 1} sur ${sources.length}`);
    return add(astFromText(s));
  });
  const lus = diagnostics.length; // reading has said where it stands
  const rendre = (value: Compilation): Outcome<Compilation> => ({ value, diagnostics: borner([...avecChemin(trees, diagnostics.slice(0, lus), true), ...avecChemin(trees, diagnostics.slice(lus))]) });
  if (stop()) return rendre({ trees });
  const corpus = add(corpusFromAst(trees));
  if (!stop()) diagnostics.push(...checkCorpus(corpus));
  if (stop()) return rendre({ trees, corpus });
  suivre("Consolidation de chaque version du droit…");
  const edition = add(editionFromCorpus(corpus, marques));
  suivre("Vérifications…");
  if (!stop()) diagnostics.push(...checkEdition(edition));
  return rendre({ trees, corpus, edition });
}

/** The law of one dispositif at one viewpoint, and its programme; undefined when it is not in force or not yet known then. */
export function programmeAt(
  corpus: Corpus,
  dispositif: string,
  viewpoint: Viewpoint,
): Outcome<{ readonly law: Law; readonly dispositif: DispositifEnVigueur; readonly programme: Programme } | undefined> {
  const law = lawFromCorpus(corpus, viewpoint, dispositif);
  const found = law.value.dispositifs.get(dispositif);
  if (!found) return { value: undefined, diagnostics: law.diagnostics };
  const programme = programmeFromLaw(law.value, found);
  return {
    value: { law: law.value, dispositif: found, programme: programme.value },
    diagnostics: [...law.diagnostics, ...programme.diagnostics],
  };
}
