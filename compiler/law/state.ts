// The law while it is being consolidated: mutable copies of elements, and the search for one by name. Frozen into law.ts
// shapes at the end; nothing outside law/ sees these.
import type * as ast from "../ast/nodes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Corpus, Fenetre, Operation } from "../corpus/corpus.ts";
import { anneeDe, jourEnLettres, type Jour } from "../runtime/jours.ts";
import type { Span } from "../source/span.ts";
import type { ClauseEnVigueur, CleClause, DeclarationEnVigueur, Disparition, DispositifEnVigueur, ElementEnVigueur, InstructionSuivie, Provenance, Suspension } from "./law.ts";

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
  /** Who last did what leaves no other mark: a clause removed, the place, the name, the suspension. */
  traces: Map<string, Provenance>;
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
  traces: Map<string, Provenance>;
  disparus: Map<string, Disparition>;
  /** Identities whose name is no longer that of their creation: it may serve again, not its identity. */
  renommes: Set<string>;
}

/** Everything an instruction needs while it is applied. */
export interface Application {
  readonly corpus: Corpus;
  readonly jour: Jour;
  /** Acts were left out, or a reading taken before this act: an instruction that no longer fits is listed, not an error. */
  readonly hypothetique: boolean;
  readonly operation: Operation;
  readonly par: Provenance;
  readonly dispositifs: Map<string, DispositifState>;
  readonly diagnostics: Diagnostic[];
  /** What an earlier instruction of this law left in doubt, each already said: « coordination › points », a name. */
  readonly fautes: Set<string>;
  statut: InstructionSuivie["statut"];
  /** Why it is not applied as written: what an ordinary viewpoint would have said. */
  motif: Diagnostic | null;
  /** How many things the instruction has changed. */
  effets: number;
}

const GRAVITE: readonly InstructionSuivie["statut"][] = ["appliquee", "pour-memoire", "deja-acquise", "sans-objet", "en-conflit"];

/** What becomes of the instruction, and why: the worst of what became of its parts. */
export function noter(app: Application, statut: InstructionSuivie["statut"], motif: Diagnostic): void {
  if (GRAVITE.indexOf(statut) <= GRAVITE.indexOf(app.statut)) return;
  app.statut = statut;
  app.motif = motif;
}

/** In `fautes`: a name that some act meant to create is missing, and nobody knows which. */
export const NOM_PERDU = "un nom";

/** An element that could not be put in the law: later references to what it holds are not blamed. */
export function perdre(app: Application, elements: readonly ast.Element[]): void {
  for (const e of elements) {
    app.fautes.add(e.nom.nom);
    perdre(app, e.enfants);
  }
}

/** Has the absence of this name already been explained by an earlier fault? */
export function absenceDite(app: Application, nom: string): boolean {
  return app.fautes.has(nom) || app.fautes.has(NOM_PERDU);
}

/** Remembers what became of a name, for those who still write it. */
export function disparait(app: Application, d: DispositifState, { nom, id }: { readonly nom: string; readonly id: string }, devenu: string, autre: string | null = null, meme = false): void {
  d.disparus.set(nom, { id, devenu, nom: autre, meme, par: app.par });
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

export function freezeElement({ traces: _, ...e }: ElementState): ElementEnVigueur {
  return { ...e, clauses: new Map(e.clauses), enfants: e.enfants.map(freezeElement), changements: [...e.changements] };
}

export function freezeDispositif({ traces: _, renommes: __, ...d }: DispositifState): DispositifEnVigueur {
  return {
    ...d,
    clauses: new Map(d.clauses),
    declarations: new Map(d.declarations),
    enfants: d.enfants.map(freezeElement),
    changements: [...d.changements],
    disparus: new Map(d.disparus),
  };
}

/** The dispositif as it stands, untouched by what follows. */
export function copie(d: DispositifState): DispositifState {
  return { ...d, ...copieDe(d), declarations: new Map(d.declarations), disparus: new Map(d.disparus), renommes: new Set(d.renommes) };
}

function copieDe(p: Porteur): Pick<Porteur, "clauses" | "enfants" | "changements" | "traces"> {
  return {
    clauses: new Map(p.clauses), changements: [...p.changements], traces: new Map(p.traces),
    enfants: p.enfants.map((e) => ({ ...e, ...copieDe(e) })),
  };
}
