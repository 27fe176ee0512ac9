// The only way into the law: the corpus seen from a viewpoint. The founding texts, then each instruction of each retained act
// whose window holds the day, in legal order. Step by step or at once gives the same law.
import type { Corpus, Operation } from "../corpus/corpus.ts";
import { contient } from "../corpus/corpus.ts";
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.ts";
import type { InstructionSuivie, Law, Viewpoint } from "./law.ts";
import { appliquer } from "./operations.ts";
import { dispositifsLus } from "./renvois.ts";
import { privesDObjet, retenu } from "./retenus.ts";
import { freezeDispositif, type Application, type DispositifState } from "./state.ts";

/** Consolidates; `seulement` restricts the work to one dispositif and those it speaks of. */
export function lawFromCorpus(corpus: Corpus, viewpoint: Viewpoint, seulement?: string): Outcome<Law> {
  const diagnostics: Diagnostic[] = [];
  const dispositifs = new Map<string, DispositifState>();
  const instructions: InstructionSuivie[] = [];
  const fautes = new Set<string>();
  const hypothetique = viewpoint.sans.length > 0;
  const voulus = seulement === undefined ? undefined : dispositifsLus(corpus, seulement);
  const prives = privesDObjet(corpus, viewpoint);
  for (const acte of corpus.actes) {
    if (!retenu(acte, viewpoint)) continue;
    for (const operation of acte.operations) {
      if (voulus && !voulus.has(operation.dispositif)) continue;
      if (!contient(operation.fenetre, viewpoint.jour)) continue;
      if (prives.has(acte.id)) {
        instructions.push({ operation, statut: "sans-objet" });
        continue;
      }
      const app: Application = {
        corpus, jour: viewpoint.jour, hypothetique, operation, dispositifs, diagnostics, fautes, statut: "appliquee", effets: 0,
        par: { acte: acte.id, operation: operation.id, par: operation.par, span: operation.span },
      };
      appliquer(app);
      instructions.push({ operation, statut: app.statut });
    }
  }
  const law: Law = {
    viewpoint,
    corpus,
    dispositifs: new Map([...dispositifs].map(([nom, d]) => [nom, freezeDispositif(d)])),
    instructions,
  };
  return { value: law, diagnostics };
}

/** Operations by acts that are not readings on a dispositif and those it speaks of: what shapes its ordinary versions. */
export function operationsDe(corpus: Corpus, dispositif: string): readonly Operation[] {
  const voulus = dispositifsLus(corpus, dispositif);
  return corpus.actes.filter((a) => a.genre !== "lecture").flatMap((a) => a.operations.filter((o) => voulus.has(o.dispositif)));
}
