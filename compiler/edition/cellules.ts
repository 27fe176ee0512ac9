// The cells of validity × knowledge of one dispositif, by what applies in them: two cells to which the same instructions apply,
// with every dated value on the same case, hold one law.
import { contient, type Corpus, type Operation } from "../corpus/corpus.ts";
import { aspectAuJour } from "../law/fenetres.ts";
import { operationsDe } from "../law/from-corpus.ts";
import { SANS_HYPOTHESE, type Hypothese } from "../law/law.ts";
import { retenu } from "../law/retenus.ts";
import type { Jour } from "../runtime/jours.ts";
import { segmentsDe, type Segment } from "./segments.ts";

/** After every publication. */
export const TOUJOURS: Jour = "9999-12-31";

interface Suivie {
  readonly operation: Operation;
  readonly publie: Jour;
}

/** The instructions that apply on a day and as known on another. */
export interface Cellule {
  readonly segment: Segment;
  readonly connuDes: Jour;
  readonly operations: readonly Suivie[];
  readonly cle: string;
}

export class Cellules {
  readonly operations: readonly Suivie[];
  private readonly retenues: readonly Suivie[];
  readonly segments: readonly Segment[];
  /** Publications of the acts that touch the dispositif or those it speaks of. */
  readonly coupes: readonly Jour[];
  /** One for each change: a publication that brings nothing to a segment makes no cell here. */
  readonly distinctes: Cellule[] = [];
  /** Keys of the ordinary cells. */
  readonly ordinaires = new Set<string>();
  private readonly ecrites = new Map<Segment, Map<Operation, string>>();

  /** `connuLe`: from that known-on day alone. What acts left out say shapes the segments, and applies in none. */
  constructor(corpus: Corpus, nom: string, hypothese: Hypothese = SANS_HYPOTHESE, connuLe: Jour | null = null) {
    const vue = { jour: "", connuLe: connuLe ?? TOUJOURS, sans: hypothese.sans, lectures: hypothese.lectures };
    this.operations = operationsDe(corpus, nom, hypothese.lectures).map((operation) => ({ operation, publie: corpus.acteParId.get(operation.acte)!.publie }));
    this.retenues = this.operations.filter((o) => retenu(corpus.acteParId.get(o.operation.acte)!, vue));
    this.coupes = connuLe !== null ? [connuLe] : [...new Set(this.operations.map((o) => o.publie))].sort();
    this.segments = segmentsDe(corpus, nom, hypothese.lectures);
  }

  /** The cells of a segment, one for each publication; a cell where nothing new applies is the one before. */
  de(segment: Segment): readonly Cellule[] {
    const duJour = this.retenues.filter((o) => contient(o.operation.fenetre, segment.jour));
    const out: Cellule[] = [];
    for (const connuDes of this.coupes) {
      const precedente = out[out.length - 1];
      if (precedente && !duJour.some((o) => o.publie === connuDes)) {
        out.push(precedente);
        continue;
      }
      const operations = duJour.filter((o) => o.publie <= connuDes);
      const cellule = { segment, connuDes, operations, cle: this.cle(segment, operations) };
      this.distinctes.push(cellule);
      this.ordinaires.add(cellule.cle);
      out.push(cellule);
    }
    return out;
  }

  cle(segment: Segment, operations: readonly Suivie[]): string {
    const ecrites = this.ecrites.get(segment) ?? new Map<Operation, string>();
    this.ecrites.set(segment, ecrites);
    return operations.map(({ operation: o }) => {
      const connue = ecrites.get(o) ?? aspectAuJour(o, segment.jour);
      ecrites.set(o, connue);
      return connue;
    }).join(" ");
  }
}
