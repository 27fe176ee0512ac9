// One side of a comparison: the law and the programme of a dispositif at a viewpoint, and how to find things in it.
import type { Corpus, Operation } from "../corpus/corpus.ts";
import type { Outcome } from "../diagnostics/diagnostic.ts";
import { programmeFromLaw } from "../ir/from-law.ts";
import type { Programme } from "../ir/programme.ts";
import { lawFromCorpus } from "../law/from-corpus.ts";
import type { DispositifEnVigueur, ElementEnVigueur, Law, Viewpoint } from "../law/law.ts";

/** A viewpoint to compare, and the exercice it judges; null for a dispositif judged by day. */
export interface Vue {
  readonly viewpoint: Viewpoint;
  readonly exercice: number | null;
}

export interface Cote {
  readonly vue: Vue;
  readonly law: Law;
  /** Null: not in force, or not yet known. */
  readonly loi: DispositifEnVigueur | null;
  readonly programme: Programme | null;
  /** Instructions that act on the dispositif, by id. */
  readonly agissent: ReadonlyMap<string, Operation>;
}

export function coteDe(corpus: Corpus, dispositif: string, vue: Vue): Outcome<Cote> {
  const law = lawFromCorpus(corpus, vue.viewpoint, dispositif);
  const loi = law.value.dispositifs.get(dispositif) ?? null;
  const programme = loi && programmeFromLaw(law.value, loi);
  const agissent = new Map(
    law.value.instructions
      .filter((i) => i.operation.dispositif === dispositif && (i.statut === "appliquee" || i.statut === "pour-memoire"))
      .map((i) => [i.operation.id, i.operation]),
  );
  return {
    value: { vue, law: law.value, loi, programme: programme?.value ?? null, agissent },
    diagnostics: [...law.diagnostics, ...(programme?.diagnostics ?? [])],
  };
}

export interface Place {
  readonly element: ElementEnVigueur;
  readonly parent: ElementEnVigueur | null;
}

/** Every element by its id for life, in reading order. */
export function placesDe(loi: DispositifEnVigueur | null): ReadonlyMap<string, Place> {
  const out = new Map<string, Place>();
  const voir = (elements: readonly ElementEnVigueur[], parent: ElementEnVigueur | null): void => {
    for (const element of elements) {
      out.set(element.id, { element, parent });
      voir(element.enfants, element);
    }
  };
  voir(loi?.enfants ?? [], null);
  return out;
}
