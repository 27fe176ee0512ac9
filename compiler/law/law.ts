// The law seen from a viewpoint: plain elements with the clauses in force that day, each knowing the act that made it.
import type * as ast from "../ast/nodes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ActeId, Corpus, Fenetre, Operation } from "../corpus/corpus.ts";
import type { Jour } from "../runtime/jours.ts";
import type { Span } from "../source/span.ts";

/** Two clocks (the day the right is about, the day as of which acts are known), acts left out, readings taken. */
export interface Viewpoint {
  readonly jour: Jour;
  readonly connuLe: Jour;
  readonly sans: readonly ActeId[];
  readonly lectures: readonly ActeId[];
}

/** What a viewpoint supposes besides its days; nothing, ordinarily. */
export type Hypothese = Pick<Viewpoint, "sans" | "lectures">;

export const SANS_HYPOTHESE: Hypothese = { sans: [], lectures: [] };

/** The instruction that made a thing: act, passage, place in the files. */
export interface Provenance {
  readonly acte: ActeId;
  readonly operation: string;
  /** « article 4 » of the amending act, if the group says it. */
  readonly par: string | null;
  readonly span: Span;
}

export interface ClauseEnVigueur {
  readonly mot: ast.MotClause;
  /** Name of a majoration. */
  readonly nom: string | null;
  /** A `Datee` holds exactly one case here: the one of the day, with its window dropped from meaning. */
  readonly valeur: ast.ValeurClause;
  readonly ecart: ast.Ecart | null;
  readonly par: Provenance;
  /** Instructions that had made the clause before, oldest first. */
  readonly anterieurs: readonly Provenance[];
  /** Span of the clause in the file where `par` wrote it. */
  readonly span: Span;
}

/** "points", or "majoration structuration". */
export type CleClause = string;

export function cleClause(mot: ast.MotClause, nom: string | null): CleClause {
  return nom === null ? mot : `${mot} ${nom}`;
}

/** `suspend X`: what it yields meanwhile. */
export interface Suspension {
  readonly effet: "repute-atteint" | "sans-points" | ast.NonCommuniques;
  readonly par: Provenance;
}

export interface ElementEnVigueur {
  /** For life, through renaming, renumbering and transfer: `forfait_structure/coordination` (name at creation). */
  readonly id: string;
  readonly genre: ast.GenreElement;
  readonly nom: string;
  readonly libelle: string | null;
  readonly clauses: ReadonlyMap<CleClause, ClauseEnVigueur>;
  readonly enfants: readonly ElementEnVigueur[];
  readonly suspension: Suspension | null;
  readonly cree: Provenance;
  /** Instructions that touched it after its creation, in order. */
  readonly changements: readonly Provenance[];
  readonly citation: string | null;
  readonly span: Span;
}

export interface DeclarationEnVigueur {
  readonly genre: "calcul" | "parametre" | "resultat";
  readonly nom: string;
  readonly libelle: string | null;
  readonly valeur: ast.ValeurClause;
  readonly par: Provenance;
  readonly anterieurs: readonly Provenance[];
  readonly citation: string | null;
  readonly span: Span;
}

/** A name that the law no longer bears: what became of it, and where that was said. */
export interface Disparition {
  /** Identity of what bore it. */
  readonly id: string;
  /** « s’appelle « mss » », « est abrogé ». */
  readonly devenu: string;
  /** The name to write instead, when there is one. */
  readonly nom: string | null;
  /** That name is borne by the same element. */
  readonly meme: boolean;
  readonly par: Provenance;
}

export interface DispositifEnVigueur {
  readonly nom: string;
  readonly libelle: string | null;
  readonly fenetre: Fenetre;
  readonly succedeA: string | null;
  readonly clauses: ReadonlyMap<CleClause, ClauseEnVigueur>;
  readonly declarations: ReadonlyMap<string, DeclarationEnVigueur>;
  readonly enfants: readonly ElementEnVigueur[];
  /** By name. A name that serves again is found first. */
  readonly disparus: ReadonlyMap<string, Disparition>;
  readonly cree: Provenance;
  readonly changements: readonly Provenance[];
  readonly citation: string | null;
  readonly span: Span;
}

/** What became of an instruction in this law. Only `appliquee` occurs without error in an ordinary viewpoint. */
export interface InstructionSuivie {
  readonly operation: Operation;
  readonly statut: "appliquee" | "sans-objet" | "deja-acquise" | "en-conflit" | "pour-memoire";
  /** Why, and the other place, when it is not applied: what an ordinary viewpoint would say. */
  readonly motif: Diagnostic | null;
}

export interface Law {
  readonly viewpoint: Viewpoint;
  readonly corpus: Corpus;
  /** In order of creation. A dispositif not in force that day is absent. */
  readonly dispositifs: ReadonlyMap<string, DispositifEnVigueur>;
  readonly instructions: readonly InstructionSuivie[];
}
