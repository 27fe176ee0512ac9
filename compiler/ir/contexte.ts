// What the lowering of one dispositif carries along: the law, the names, the rules made so far, the faults said. It holds
// no knowledge of the language; each lower-*.ts adds its own rules through it.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/catalogue.ts";
import type { DeclarationEnVigueur, DispositifEnVigueur, Law, Provenance } from "../law/law.ts";
import type { Span } from "../source/span.ts";
import type { Portee } from "./portee.ts";
import type { Entree, Expr, Programme, Regle, RegleId } from "./programme.ts";
import { terme } from "./terme.ts";
import type { Terme } from "./terme.ts";
import { SANS } from "./types.ts";
import type { Unites } from "./types.ts";

/** Where one is in the law while lowering: whose clause, under which heading, made by which act. */
export interface Lieu {
  /** Name of the element or declaration; null: the dispositif itself. */
  readonly sujet: string | null;
  readonly chemin: readonly string[];
  readonly par: Provenance | null;
  /** In a `mesure`, a ratio of unlike counts is an error. */
  readonly mesure?: boolean;
  /** What a bare `points` or `montant` stands for, in a pondération. */
  readonly grandeur?: { readonly nom: "points" | "montant"; readonly terme: Terme };
}

/** What lowering an expression asks of its seniors, so that files do not call each other in circles. */
export interface Portes {
  declaration(ctx: Contexte, d: DeclarationEnVigueur, span: Span): Terme;
  /** Another dispositif of the same law, lowered; a text says why there is none. */
  autre(nom: string): Programme | string;
  /** May points or amounts be negative, in this dispositif or in another one already lowered? */
  negatif(ctx: Contexte, autre?: string): boolean;
}

/** What one piece of lowering added: rules with their terms, places of references; and whether it had anything to say. */
export interface Journal {
  readonly regles: [RegleId, Regle, Terme][];
  readonly lieux: [Expr, Span][];
  dit: boolean;
}

export class Contexte {
  readonly regles = new Map<RegleId, Regle>();
  readonly termes = new Map<RegleId, Terme>();
  /** Where a reference to a rule was written: cycles are shown there. */
  readonly lieux = new Map<Expr, Span>();
  readonly diagnostics: Diagnostic[] = [];
  /** Entries that stand for parameters still to be fixed by decree. */
  readonly aFixer = new Map<string, Entree>();
  /** Declarations being lowered, to see one that defines itself. */
  readonly enCours: { readonly nom: string; readonly span: Span }[] = [];
  private readonly dits = new Set<string>();
  private journal: Journal | null = null;

  constructor(
    readonly law: Law,
    readonly dispositif: DispositifEnVigueur,
    readonly portee: Portee,
    readonly unites: Unites,
    readonly portes: Portes,
  ) {}

  /** Says a fault once per place. */
  signaler(d: Diagnostic): void {
    if (this.journal) this.journal.dit = true;
    const cle = `${d.code} ${d.span.file} ${d.span.start} ${d.span.end}`;
    if (this.dits.has(cle)) return;
    this.dits.add(cle);
    this.diagnostics.push(d);
  }

  /** Adds a rule and answers a reference to it. */
  regle(id: RegleId, t: Terme, lieu: Lieu, construction: string, span: Span): Terme {
    const type = t.type.kind === "faute" ? SANS : t.type;
    if (!this.regles.has(id)) this.ajouter(id, { id, type, expr: t.expr, origine: { span, construction, sujet: lieu.sujet, par: lieu.par } }, t);
    return this.vers(id, t);
  }

  private ajouter(id: RegleId, regle: Regle, t: Terme): void {
    this.regles.set(id, regle);
    this.termes.set(id, t);
    this.journal?.regles.push([id, regle, t]);
  }

  /** Remembers where a reference to a rule was written. */
  situer(renvoi: Expr, span: Span): void {
    this.lieux.set(renvoi, span);
    this.journal?.lieux.push([renvoi, span]);
  }

  /** Does what it is given, and tells what that added. */
  noter<T>(faire: () => T): { readonly valeur: T; readonly journal: Journal } {
    const journal: Journal = { regles: [], lieux: [], dit: false };
    this.journal = journal;
    const valeur = faire();
    this.journal = null;
    return { valeur, journal };
  }

  /** Adds the same again. */
  rejouer(journal: Journal): void {
    for (const [id, regle, t] of journal.regles) if (!this.regles.has(id)) this.ajouter(id, regle, t);
    for (const [renvoi, span] of journal.lieux) this.situer(renvoi, span);
  }

  /** A reference to a rule whose term is known. */
  vers(id: RegleId, t: Terme): Terme {
    return { ...t, expr: { kind: "regle", id } };
  }
}

/** The legal heading, for every fault said at this place. */
export function ici(lieu: Lieu, place: Place = {}): Place {
  return { chemin: lieu.chemin, ...place };
}

/** A reference to a rule made elsewhere or later, of a type known beforehand. */
export function renvoi(id: RegleId, modele: Terme): Terme {
  return terme({ kind: "regle", id }, modele.type, modele);
}

