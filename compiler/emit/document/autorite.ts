// Who says it: the act, the passage and the standing of its source, for the margin of the text and the notes of tables.
import type * as ast from "../../ast/nodes.ts";
import type { Corpus, Operation } from "../../corpus/corpus.ts";
import type { ClauseEnVigueur, Provenance } from "../../law/law.ts";
import { inlines, link } from "./document.ts";
import type { Inline } from "./document.ts";
import { nomCourt, standingEnMots } from "./mots.ts";
import { typographie } from "./typographie.ts";

/** Where the page of an act is, seen from the page being written; null when there is none. */
export type LienActe = (acte: string) => string | null;

export interface Autorites {
  readonly corpus: Corpus;
  operation(par: Provenance): Operation | undefined;
  /** `source`: the element's own source, which speaks for what the same instruction wrote. */
  standing(par: Provenance, source?: ClauseEnVigueur): ast.Standing;
  /** « avenant 9, annexe 3 (source secondaire) ». `article`: of the element, which a founding text is cited by. */
  cite(par: Provenance, article?: string | null, source?: ClauseEnVigueur): readonly Inline[];
  /** The same, its standing left out. */
  nomme(par: Provenance, article?: string | null): readonly Inline[];
  /** The same for an instruction. */
  citeOperation(operation: Operation): readonly Inline[];
  /** A note, where an act that it names as the files do is called by its title. */
  note(texte: string): readonly Inline[];
}

const FORCE: Record<ast.Standing, number> = { texte: 0, secondaire: 1, deduite: 2 };

/** The best of several sources; `texte` when none is written, as the language says. */
export function meilleurStanding(sources: readonly ast.Source[]): ast.Standing {
  return sources.reduce<ast.Standing | null>((m, s) => (m === null || FORCE[s.standing] < FORCE[m] ? s.standing : m), null) ?? "texte";
}

export function autoritesDe(corpus: Corpus, lienActe: LienActe): Autorites {
  const operations = new Map<string, Operation>();
  for (const acte of corpus.actes) for (const o of acte.operations) operations.set(o.id, o);
  const standingDOperation = (o: Operation): ast.Standing => meilleurStanding(o.sources.length > 0 ? o.sources : (corpus.acteParId.get(o.acte)?.sources ?? []));
  const citer = (acte: string, passage: string | null, standing: ast.Standing): readonly Inline[] => {
    const reste = `${passage === null ? "" : `, ${passage}`}${standing === "texte" ? "" : ` (${standingEnMots(standing)})`}`;
    return [link(nomCourt(corpus, acte), lienActe(acte)), ...(reste === "" ? [] : [{ kind: "text" as const, text: typographie(reste) }])];
  };
  const standing = (par: Provenance, source?: ClauseEnVigueur): ast.Standing => {
    if (source?.valeur.kind === "source" && source.par.operation === par.operation) return source.valeur.standing;
    const o = operations.get(par.operation);
    return o === undefined ? meilleurStanding(corpus.acteParId.get(par.acte)?.sources ?? []) : standingDOperation(o);
  };
  const passage = (par: Provenance, article: string | null | undefined): string | null =>
    operations.get(par.operation)?.instruction.kind === "cree" ? (article ?? par.par) : par.par;
  return {
    corpus,
    operation: (par) => operations.get(par.operation),
    standing,
    cite: (par, article, source) => citer(par.acte, passage(par, article), standing(par, source)),
    nomme: (par, article) => citer(par.acte, passage(par, article), "texte"),
    citeOperation: (o) => citer(o.acte, o.par, standingDOperation(o)),
    note: (texte) => noteEnMots(corpus, lienActe, texte),
  };
}

/** « voir la lecture seuils_dmt » becomes « voir la lecture « DMT à 90 % » », with its page. */
export function noteEnMots(corpus: Corpus, lienActe: LienActe, texte: string): readonly Inline[] {
  return texte.split(/([\p{L}\p{N}]+(?:_[\p{L}\p{N}]+)+)/u).flatMap((morceau, i): readonly Inline[] => {
    const acte = i % 2 === 1 ? corpus.acteParId.get(morceau) : undefined;
    if (acte === undefined) return inlines(morceau);
    return [...inlines("« "), link(acte.libelle, lienActe(acte.id)), ...inlines(" »")];
  });
}
