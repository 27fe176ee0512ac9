// What becomes of the other instructions when acts are left out or readings taken: those without object, already true, or in conflict, with the
// spans of validity where that is so. Only the law is consolidated; nothing is typed.
import type { Corpus, Operation } from "../corpus/corpus.ts";
import { contient } from "../corpus/corpus.ts";
import { lawFromCorpus } from "../law/from-corpus.ts";
import type { Hypothese, InstructionSuivie, Viewpoint } from "../law/law.ts";
import { privesDObjet } from "../law/retenus.ts";
import type { Jour } from "../runtime/jours.ts";
import { segmentsDe } from "./segments.ts";

export interface Suite {
  readonly operation: Operation;
  readonly statut: Exclude<InstructionSuivie["statut"], "appliquee" | "pour-memoire">;
  readonly debut: Jour;
  readonly fin: Jour | null;
  /** Why, as an ordinary viewpoint would say it. */
  readonly motif: InstructionSuivie["motif"];
  /** Without object because its whole act amends one that is left out. */
  readonly prive: boolean;
}

/** The instructions on a dispositif that no longer apply as they are written, in legal order; neighbouring spans are one. */
export function suitesDe(corpus: Corpus, nom: string, connuLe: Jour, hypothese: Hypothese): readonly Suite[] {
  const out: Suite[] = [];
  for (const segment of segmentsDe(corpus, nom, hypothese.lectures)) {
    const viewpoint = { jour: segment.jour, connuLe, sans: hypothese.sans, lectures: hypothese.lectures };
    if (!touche(corpus, nom, viewpoint)) continue;
    const prives = privesDObjet(corpus, viewpoint.sans);
    const { instructions } = lawFromCorpus(corpus, viewpoint, nom).value;
    for (const { operation, statut, motif } of instructions) {
      if (operation.dispositif !== nom || statut === "appliquee" || statut === "pour-memoire") continue;
      const voisine = out.findIndex((s) => s.operation === operation && s.statut === statut && s.fin === segment.debut);
      if (voisine < 0) out.push({ operation, statut, motif, debut: segment.debut, fin: segment.fin, prive: prives.has(operation.acte) });
      else out[voisine] = { ...out[voisine]!, fin: segment.fin };
    }
  }
  const rang = (s: Suite): number => corpus.acteParId.get(s.operation.acte)!.rang;
  return out.sort((a, b) => rang(a) - rang(b));
}

/** On a day where the acts left out, those that amend them and the readings taken say nothing, everything stands as written. */
function touche(corpus: Corpus, nom: string, viewpoint: Viewpoint): boolean {
  return [...viewpoint.sans, ...viewpoint.lectures, ...privesDObjet(corpus, viewpoint.sans).keys()].some((id) => corpus.acteParId.get(id)?.operations.some((o) => o.dispositif === nom && contient(o.fenetre, viewpoint.jour)));
}
