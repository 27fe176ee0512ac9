// Where the law of a dispositif can change: the boundaries of every window that an act writes, and the days on which acts
// became known. Between two boundaries nothing changes, so one day stands for all.
import type * as ast from "../ast/nodes.ts";
import { ORIGINE, type Corpus } from "../corpus/corpus.ts";
import { fenetresDe } from "../law/fenetres.ts";
import { operationsDe } from "../law/from-corpus.ts";
import { anneeDe, dernierJour, premierJour, type Jour } from "../runtime/jours.ts";

export interface Segment {
  readonly debut: Jour;
  readonly fin: Jour | null;
  /** The day that stands for the segment: 31 December of its first exercice, or its first day. */
  readonly jour: Jour;
  readonly exercices: { readonly de: number; readonly a: number | null } | null;
}

/** `année civile` unless the dispositif says `période : unique` when it is created. */
export function periodeDe(corpus: Corpus, dispositif: string, lectures: readonly string[] = []): ast.Periode["valeur"] {
  for (const o of operationsDe(corpus, dispositif, lectures))
    if (o.instruction.kind === "cree" && o.dispositif === dispositif)
      for (const c of o.instruction.dispositif.clauses) if (c.mot === "periode" && c.valeur?.kind === "periode") return c.valeur.valeur;
  return "annee-civile";
}

export function segmentsDe(corpus: Corpus, dispositif: string, lectures: readonly string[] = []): readonly Segment[] {
  const operations = operationsDe(corpus, dispositif, lectures);
  const creations = operations.filter((o) => o.instruction.kind === "cree" && o.dispositif === dispositif);
  if (creations.length === 0) return [];
  const debut = creations.map((o) => o.fenetre.debut).sort()[0]!;
  const bounds = new Set<Jour>([debut]);
  for (const o of operations)
    for (const f of [o.fenetre, ...fenetresDe(o)]) {
      if (f.debut > debut) bounds.add(f.debut);
      if (f.fin !== null && f.fin > debut) bounds.add(f.fin);
    }
  return periodeDe(corpus, dispositif, lectures) === "annee-civile" ? byYear([...bounds]) : byDay([...bounds].sort());
}

/** A boundary inside a year changes that year, since an exercice is judged on its last day. */
function byYear(bounds: readonly Jour[]): Segment[] {
  const years = [...new Set(bounds.map((b) => (b === ORIGINE ? 1900 : anneeDe(b))))].sort((a, b) => a - b);
  return years.map((de, i) => {
    const next = years[i + 1];
    return {
      debut: premierJour(de),
      fin: next === undefined ? null : premierJour(next),
      jour: dernierJour(de),
      exercices: { de, a: next === undefined ? null : next - 1 },
    };
  });
}

function byDay(bounds: readonly Jour[]): Segment[] {
  return bounds.map((debut, i) => ({ debut, fin: bounds[i + 1] ?? null, jour: debut === ORIGINE ? "1900-01-01" : debut, exercices: null }));
}
