// The law while it is being consolidated. What stands is never altered: an instruction opens its own copy of the elements it
// changes, and of what contains them, so that laws share all that they have in common. And the search for an element by name.
import type * as ast from "../ast/nodes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Corpus, Operation } from "../corpus/corpus.ts";
import { anneeDe, jourEnLettres, type Jour } from "../runtime/jours.ts";
import type { ClauseEnVigueur, CleClause, DeclarationEnVigueur, Disparition, DispositifEnVigueur, ElementEnVigueur, InstructionSuivie, Provenance } from "./law.ts";

interface Traces {
  /** Who last did what leaves no other mark: a clause removed, the place, the name, the suspension. */
  readonly traces: ReadonlyMap<string, Provenance>;
}

export interface ElementState extends ElementEnVigueur, Traces {
  readonly enfants: readonly ElementState[];
}

export interface DispositifState extends DispositifEnVigueur, Traces {
  readonly enfants: readonly ElementState[];
  /** Identities whose name is no longer that of their creation: it may serve again, not its identity. */
  readonly renommes: ReadonlySet<string>;
}

/** A clause bearer: an element or the dispositif itself. */
export type Porteur = ElementState | DispositifState;

interface Ouvert {
  libelle: string | null;
  readonly clauses: Map<CleClause, ClauseEnVigueur>;
  readonly enfants: ElementState[];
  readonly changements: Provenance[];
  readonly traces: Map<string, Provenance>;
}

/** An element that the act being applied may change. */
export type ElementOuvert = Omit<ElementState, keyof Ouvert | "nom" | "suspension"> & Ouvert & {
  nom: string;
  suspension: ElementState["suspension"];
};

/** A dispositif that the act being applied may change. */
export type DispositifOuvert = Omit<DispositifState, keyof Ouvert | "declarations" | "disparus" | "renommes"> & Ouvert & {
  readonly declarations: Map<string, DeclarationEnVigueur>;
  readonly disparus: Map<string, Disparition>;
  readonly renommes: Set<string>;
};

export type PorteurOuvert = ElementOuvert | DispositifOuvert;

/** Everything an instruction needs while it is applied. */
export interface Application {
  readonly corpus: Corpus;
  readonly jour: Jour;
  /** Acts were left out, or a reading taken before this act: an instruction that no longer fits is listed, not an error. */
  readonly hypothetique: boolean;
  readonly operation: Operation;
  readonly par: Provenance;
  readonly dispositifs: Map<string, DispositifState>;
  /** What this act has opened or made; in a hypothetical law, this instruction. */
  readonly ouverts: Set<Porteur>;
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
    app.fautes.add(perdu(e.nom.nom));
    perdre(app, e.enfants);
  }
}

const perdu = (nom: string): string => `${NOM_PERDU} : ${nom}`;

/** Could this name be that of an element that an act meant to create? Then no neighbour is meant. */
export function estPerdu(app: Application, nom: string): boolean {
  return app.fautes.has(perdu(nom)) || app.fautes.has(NOM_PERDU);
}

/** Has the absence of this name already been explained by an earlier fault? */
export function absenceDite(app: Application, nom: string): boolean {
  return app.fautes.has(nom) || estPerdu(app, nom);
}

/** Remembers what became of a name, for those who still write it. */
export function disparait(app: Application, d: DispositifOuvert, { nom, id }: { readonly nom: string; readonly id: string }, devenu: string, autre: string | null = null, meme = false): void {
  d.disparus.set(nom, { id, devenu, nom: autre, meme, par: app.par });
}

export interface Trouve {
  readonly element: ElementState;
  readonly parent: Porteur;
}

export function trouver(dispositif: DispositifState, nom: string): Trouve | undefined {
  const search = (parent: Porteur): Trouve | undefined => {
    for (const element of parent.enfants) {
      if (element.nom === nom) return { element, parent };
      const below = search(element);
      if (below) return below;
    }
    return undefined;
  };
  return search(dispositif);
}

export interface Pris {
  readonly element: ElementOuvert;
  /** The list that holds it. */
  readonly liste: ElementState[];
  readonly parent: PorteurOuvert;
}

/** The element of that name, open to change with what contains it. */
export function prendre(app: Application, dispositif: DispositifOuvert, nom: string): Pris | undefined {
  const search = (parent: Porteur): number[] | undefined => {
    for (const [rang, e] of parent.enfants.entries()) {
      const below = e.nom === nom ? [] : search(e);
      if (below) return [rang, ...below];
    }
    return undefined;
  };
  let pris: Pris | undefined;
  for (const rang of search(dispositif) ?? []) {
    const parent = pris?.element ?? dispositif;
    pris = { element: ouvrirEnfant(app, parent, rang), liste: parent.enfants, parent };
  }
  return pris;
}

export function ouvrirEnfant(app: Application, parent: PorteurOuvert, rang: number): ElementOuvert {
  const e = parent.enfants[rang]!;
  if (app.ouverts.has(e)) return e as ElementOuvert;
  const ouvert: ElementOuvert = { ...e, ...copieDe(e) };
  app.ouverts.add(ouvert);
  parent.enfants[rang] = ouvert;
  return ouvert;
}

export function ouvrirDispositif(app: Application, d: DispositifState): DispositifOuvert {
  if (app.ouverts.has(d)) return d as DispositifOuvert;
  const ouvert: DispositifOuvert = { ...d, ...copieDe(d), declarations: new Map(d.declarations), disparus: new Map(d.disparus), renommes: new Set(d.renommes) };
  app.ouverts.add(ouvert);
  app.dispositifs.set(d.nom, ouvert);
  return ouvert;
}

function copieDe(p: Porteur): Omit<Ouvert, "libelle"> {
  return { clauses: new Map(p.clauses), enfants: [...p.enfants], changements: [...p.changements], traces: new Map(p.traces) };
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
