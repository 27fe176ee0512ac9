// The law while it is being consolidated: mutable copies of elements, and the search for one by name. Frozen into law.ts
// shapes at the end; nothing outside law/ sees these.
import type * as ast from "../ast/nodes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Corpus, Fenetre, Operation } from "../corpus/corpus.ts";
import { anneeDe, jourEnLettres, type Jour } from "../runtime/jours.ts";
import type { Span } from "../source/span.ts";
import type { ClauseEnVigueur, CleClause, DeclarationEnVigueur, DispositifEnVigueur, ElementEnVigueur, InstructionSuivie, Provenance, Suspension } from "./law.ts";

export interface ElementState {
  readonly id: string;
  genre: ast.GenreElement;
  nom: string;
  libelle: string | null;
  clauses: Map<CleClause, ClauseEnVigueur>;
  enfants: ElementState[];
  suspension: Suspension | null;
  readonly cree: Provenance;
  changements: Provenance[];
  citation: string | null;
  span: Span;
}

export interface DispositifState {
  readonly nom: string;
  libelle: string | null;
  readonly fenetre: Fenetre;
  readonly succedeA: string | null;
  clauses: Map<CleClause, ClauseEnVigueur>;
  declarations: Map<string, DeclarationEnVigueur>;
  enfants: ElementState[];
  readonly cree: Provenance;
  changements: Provenance[];
  citation: string | null;
  readonly span: Span;
}

/** Everything an instruction needs while it is applied. */
export interface Application {
  readonly corpus: Corpus;
  readonly jour: Jour;
  /** Acts were left out: an instruction that no longer fits is listed, not an error. */
  readonly hypothetique: boolean;
  readonly operation: Operation;
  readonly par: Provenance;
  readonly dispositifs: Map<string, DispositifState>;
  readonly diagnostics: Diagnostic[];
  statut: InstructionSuivie["statut"];
}

/** A clause bearer: an element or the dispositif itself. */
export type Porteur = ElementState | DispositifState;

export interface Trouve {
  readonly element: ElementState;
  /** The list that holds it. */
  readonly liste: ElementState[];
  readonly parent: Porteur;
}

export function trouver(dispositif: DispositifState, nom: string): Trouve | undefined {
  const search = (parent: Porteur): Trouve | undefined => {
    for (const e of parent.enfants) {
      if (e.nom === nom) return { element: e, liste: parent.enfants, parent };
      const below = search(e);
      if (below) return below;
    }
    return undefined;
  };
  return search(dispositif);
}

export function nomsDe(dispositif: DispositifState): string[] {
  const out: string[] = [];
  const collect = (parent: Porteur): void => {
    for (const e of parent.enfants) {
      out.push(e.nom);
      collect(e);
    }
  };
  collect(dispositif);
  return [...out, ...dispositif.declarations.keys()];
}

export function contientElement(e: ElementState, nom: string): boolean {
  return e.nom === nom || e.enfants.some((c) => contientElement(c, nom));
}

/** « en 2022 », or the day when the year does not say it. */
export function quandEnMots(jour: Jour): string {
  return jour.endsWith("-12-31") ? `en ${anneeDe(jour)}` : `le ${jourEnLettres(jour)}`;
}

export function freezeElement(e: ElementState): ElementEnVigueur {
  return { ...e, clauses: new Map(e.clauses), enfants: e.enfants.map(freezeElement), changements: [...e.changements] };
}

export function freezeDispositif(d: DispositifState): DispositifEnVigueur {
  return {
    ...d,
    clauses: new Map(d.clauses),
    declarations: new Map(d.declarations),
    enfants: d.enfants.map(freezeElement),
    changements: [...d.changements],
  };
}
