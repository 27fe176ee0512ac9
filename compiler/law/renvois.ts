// Which dispositifs a dispositif speaks of (`volet 1 de forfait_structure`): its law, its versions and their boundaries depend on
// theirs as well.
import { walk } from "../ast/walk.ts";
import type { Corpus } from "../corpus/corpus.ts";

interface Renvois {
  /** The dispositifs that each one names. */
  readonly directs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Elements that another dispositif names, by the dispositif they belong to. */
  readonly cites: ReadonlyMap<string, ReadonlySet<string>>;
}

const connus = new WeakMap<Corpus, Renvois>();

function renvoisDe(corpus: Corpus): Renvois {
  const renvois = connus.get(corpus) ?? relever(corpus);
  connus.set(corpus, renvois);
  return renvois;
}

/** The dispositif and all it refers to, directly or not. */
export function dispositifsLus(corpus: Corpus, nom: string): ReadonlySet<string> {
  const { directs } = renvoisDe(corpus);
  const out = new Set([nom]);
  for (const d of out) for (const lu of directs.get(d) ?? []) out.add(lu);
  return out;
}

/** Elements of a dispositif that some rule names with it: `volet 1 de forfait_structure`. */
export function elementsCites(corpus: Corpus, dispositif: string): ReadonlySet<string> {
  return renvoisDe(corpus).cites.get(dispositif) ?? new Set();
}

function relever(corpus: Corpus): Renvois {
  const directs = new Map<string, Set<string>>();
  const cites = new Map<string, Set<string>>();
  const sous = (m: Map<string, Set<string>>, cle: string): Set<string> => {
    const s = m.get(cle) ?? new Set<string>();
    m.set(cle, s);
    return s;
  };
  for (const acte of corpus.actes)
    for (const o of acte.operations)
      walk(o.instruction.kind === "cree" ? o.instruction.dispositif : o.instruction, (n) => {
        if (n.kind !== "ref" || !n.de) return;
        sous(directs, o.dispositif).add(n.de.nom);
        sous(cites, n.de.nom).add(n.nom);
      });
  return { directs, cites };
}
