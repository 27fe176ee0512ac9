// The law after each act: a chain of steps that starts from nothing. Laws of one corpus that begin with the same instructions,
// saying the same on their days, share these steps; which acts a viewpoint retains is the caller's business.
import type { Corpus, Operation } from "../corpus/corpus.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Jour } from "../runtime/jours.ts";
import { aspectAuJour } from "./fenetres.ts";
import type { InstructionSuivie } from "./law.ts";
import { appliquer } from "./operations.ts";
import type { Application, DispositifState, Porteur } from "./state.ts";

export interface Etape {
  readonly dispositifs: ReadonlyMap<string, DispositifState>;
  readonly fautes: ReadonlySet<string>;
  /** What the act did, and what was said of it. */
  readonly suivies: readonly InstructionSuivie[];
  readonly diagnostics: readonly Diagnostic[];
  readonly suites: Map<string, Etape>;
}

/** The instructions of one act that apply, on a day. */
export interface Pas {
  readonly operations: readonly Operation[];
  readonly jour: Jour;
  /** Acts were left out, or a reading taken before this act. */
  readonly hypothetique: boolean;
}

const departs = new WeakMap<Corpus, Etape>();

/** Before any act. */
export function depart(corpus: Corpus): Etape {
  const etape = departs.get(corpus) ?? { dispositifs: new Map(), fautes: new Set(), suivies: [], diagnostics: [], suites: new Map() };
  departs.set(corpus, etape);
  return etape;
}

/** The step after this one: made once, then remembered. Sentences name the day: a step of which something was said holds for its day only. */
export function apres(corpus: Corpus, etape: Etape, pas: Pas): Etape {
  const cle = `${pas.hypothetique ? "?" : ""}${pas.operations.map((o) => aspectAuJour(o, pas.jour)).join(" ")}`;
  const cleDuJour = `${cle} ${pas.jour}`;
  const connue = etape.suites.get(cle) ?? etape.suites.get(cleDuJour);
  if (connue) return connue;
  const suite = franchir(corpus, etape, pas);
  const muette = suite.diagnostics.length === 0 && suite.suivies.every((s) => s.motif === null);
  etape.suites.set(muette ? cle : cleDuJour, suite);
  return suite;
}

function franchir(corpus: Corpus, etape: Etape, { operations, jour, hypothetique }: Pas): Etape {
  const dispositifs = new Map(etape.dispositifs);
  const fautes = new Set(etape.fautes);
  const diagnostics: Diagnostic[] = [];
  const ouverts = new Set<Porteur>();
  const suivies = operations.map((operation): InstructionSuivie => {
    const app: Application = {
      corpus, jour, hypothetique, operation, dispositifs, diagnostics, fautes, statut: "appliquee", motif: null, effets: 0,
      // An instruction of a hypothetical law may be undone: it leaves what stands before it as it is.
      ouverts: hypothetique ? new Set() : ouverts,
      par: { acte: operation.acte, operation: operation.id, par: operation.par, span: operation.span },
    };
    appliquer(app);
    return { operation, statut: app.statut, motif: app.statut === "appliquee" ? null : app.motif };
  });
  return { dispositifs, fautes, suivies, diagnostics, suites: new Map() };
}
