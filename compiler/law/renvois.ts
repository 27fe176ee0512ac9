// Which dispositifs a dispositif speaks of (`volet 1 de forfait_structure`): its law, its versions and their boundaries depend on
// theirs as well.
import type { Corpus } from "../corpus/corpus.ts";

const cache = new WeakMap<Corpus, Map<string, Set<string>>>();

/** The dispositif and all it refers to, directly or not. */
export function dispositifsLus(corpus: Corpus, nom: string): ReadonlySet<string> {
  const directs = cache.get(corpus) ?? renvoisDirects(corpus);
  cache.set(corpus, directs);
  const out = new Set([nom]);
  for (const d of out) for (const lu of directs.get(d) ?? []) out.add(lu);
  return out;
}

function renvoisDirects(corpus: Corpus): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  for (const acte of corpus.actes)
    for (const o of acte.operations) {
      const lus = out.get(o.dispositif) ?? new Set<string>();
      out.set(o.dispositif, lus);
      renvoisDans(o.instruction, lus);
    }
  return out;
}

/** Every `… de DISPOSITIF` below a node. */
function renvoisDans(node: unknown, lus: Set<string>): void {
  if (Array.isArray(node)) {
    for (const n of node) renvoisDans(n, lus);
    return;
  }
  if (typeof node !== "object" || node === null) return;
  const ref = node as { kind?: unknown; de?: { nom?: unknown } };
  if (ref.kind === "ref") {
    if (typeof ref.de?.nom === "string") lus.add(ref.de.nom);
    return;
  }
  for (const v of Object.values(node)) if (typeof v === "object") renvoisDans(v, lus);
}
