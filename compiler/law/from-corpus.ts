// The only way into the law: the corpus seen from a viewpoint. The founding texts, then each instruction of each retained act
// whose window holds the day, in legal order. Step by step or at once gives the same law.
import type { Corpus, Operation } from "../corpus/corpus.ts";
import { contient } from "../corpus/corpus.ts";
import { dire } from "../diagnostics/catalogue/actes.ts";
import type { Diagnostic, Etiquette, Outcome } from "../diagnostics/diagnostic.ts";
import { apres, depart } from "./etapes.ts";
import type { InstructionSuivie, Law, Viewpoint } from "./law.ts";
import { dispositifsLus } from "./renvois.ts";
import { privesDObjet, retenu } from "./retenus.ts";

/** Consolidates; `seulement` restricts the work to one dispositif and those it speaks of. */
export function lawFromCorpus(corpus: Corpus, viewpoint: Viewpoint, seulement?: string): Outcome<Law> {
  const diagnostics: Diagnostic[] = [];
  const instructions: InstructionSuivie[] = [];
  const voulus = seulement === undefined ? undefined : dispositifsLus(corpus, seulement);
  const prives = privesDObjet(corpus, viewpoint.sans);
  let etape = depart(corpus);
  let lue = false;
  for (const acte of corpus.actes) {
    if (!retenu(acte, viewpoint)) continue;
    // What comes after a reading quotes the ordinary text: where the reading has changed it, the instruction is listed.
    const hypothetique = viewpoint.sans.length > 0 || (lue && acte.genre !== "lecture");
    lue ||= acte.genre === "lecture";
    const operations = acte.operations.filter((o) => (!voulus || voulus.has(o.dispositif)) && contient(o.fenetre, viewpoint.jour));
    if (operations.length === 0) continue;
    const prive = prives.get(acte.id);
    if (prive !== undefined) {
      for (const operation of operations) {
        const motif = dire("acte-vise-ecarte", operation.span, { acte: prive });
        instructions.push({ operation, statut: "sans-objet", motif: avecLesActesEcartes(corpus, { ...viewpoint, lectures: [] }, operation, motif) });
      }
      continue;
    }
    etape = apres(corpus, etape, { operations, jour: viewpoint.jour, hypothetique });
    diagnostics.push(...etape.diagnostics);
    for (const i of etape.suivies) instructions.push(i.motif === null ? i : { ...i, motif: avecLesActesEcartes(corpus, viewpoint, i.operation, i.motif) });
  }
  return { value: { viewpoint, corpus, dispositifs: etape.dispositifs, instructions }, diagnostics };
}

/** Operations on a dispositif and those it speaks of, by acts and by the readings taken: what shapes its versions. */
export function operationsDe(corpus: Corpus, dispositif: string, lectures: readonly string[] = []): readonly Operation[] {
  const voulus = dispositifsLus(corpus, dispositif);
  return corpus.actes.filter((a) => a.genre !== "lecture" || lectures.includes(a.id)).flatMap((a) => a.operations.filter((o) => voulus.has(o.dispositif)));
}

/** The other half of the story when what an instruction speaks of is missing: the acts left out, and readings taken, that touch the same dispositif. */
function avecLesActesEcartes(corpus: Corpus, { sans, lectures, jour }: Viewpoint, operation: Operation, motif: Diagnostic | null): Diagnostic | null {
  if (motif === null || motif.etiquettes.length > 0) return motif;
  const places = (ids: readonly string[], texte: (id: string) => string, dit: (o: Operation) => boolean): Etiquette[] =>
    ids.flatMap((id) => corpus.acteParId.get(id) ?? []).filter((a) => a.operations.some((o) => o.dispositif === operation.dispositif && dit(o))).map((a) => ({ span: a.node.nom.span, texte: texte(a.id) }));
  return { ...motif, etiquettes: [
    ...places(sans, (id) => `« ${id} » est laissé de côté`, () => true),
    ...places(lectures, (id) => `la lecture « ${id} » est retenue`, (o) => contient(o.fenetre, jour)),
  ] };
}
