// The thread of statements, and the elements it holds: what follows an element, of a lower rank, belongs to it.
import { cover, type Span } from "../source/span.ts";
import type { Citations } from "./from-cst-citations.ts";
import { dire, type Contexte } from "./from-cst-leaves.ts";
import type { Piece } from "./from-cst-statements.ts";
import type * as ast from "./nodes.ts";

type De<T extends Piece["type"]> = Extract<Piece, { readonly type: T }>;

/** Statements one after the other, and the place where reading stands. */
export class Fil {
  readonly c: Contexte;
  readonly citations: Citations;
  private readonly pieces: readonly Piece[];
  private readonly douteux: readonly number[];
  private rang = 0;
  private section = 0;

  constructor(c: Contexte, pieces: readonly Piece[], citationsLues: Citations, douteux: readonly number[]) {
    this.c = c;
    this.pieces = pieces;
    this.citations = citationsLues;
    this.douteux = douteux;
  }

  /** The statement to be read next. */
  get ici(): Piece | undefined {
    return this.pieces[this.rang];
  }

  avance(): void {
    const p = this.ici;
    if (p?.type === "acte" || p?.type === "dispositif" || p?.type === "groupe" || p?.type === "annonce") this.section = p.span.start;
    this.rang++;
  }

  /** Says that a statement is out of place, unless one before it in the same section was lost: that would be the cause. */
  deplace(p: Piece, ou: string, conseil: string): void {
    if (this.douteux.some((d) => d >= this.section && d < p.span.start)) return;
    this.c.diagnostics.push(dire("place-inattendue", p.motSpan, { mot: p.mot, ou, conseil }));
  }

  /** The header of an act without its act, unless it was lost just before. */
  sansActe(p: Piece): void {
    if (this.douteux.some((d) => d < p.span.start)) return;
    this.c.diagnostics.push(dire("disposition-sans-acte", p.motSpan, { mot: p.mot }));
  }

  /** Was a statement lost between this one and the next? Then what is missing may have been there. */
  perduApres(p: Piece): boolean {
    const fin = this.ici?.span.start ?? Infinity;
    return this.douteux.some((d) => d > p.span.start && d < fin);
  }

  avecCitation(p: Piece): { readonly citation?: ast.Citation } {
    const citation = this.citations.de(p.span.start);
    return citation ? { citation } : {};
  }
}

export function tout(debut: Span, parties: readonly (readonly { readonly span: Span }[])[]): Span {
  let span = debut;
  for (const partie of parties) for (const n of partie) span = cover(span, n.span);
  return span;
}

const RANGS: Readonly<Record<ast.GenreElement, number>> = { volet: 1, indicateur: 2, "sous-indicateur": 3 };

/** An element and everything of a lower rank that follows it. */
export function element(fil: Fil, p: De<"element">, dansUnIndicateur = false, libre = false): ast.Element {
  fil.avance();
  const { genre } = p.noeud;
  if (genre === "sous-indicateur" && !dansUnIndicateur && !libre) {
    fil.deplace(p, "aucun indicateur n’est ouvert", "placez le sous-indicateur sous un « indicateur »");
  }
  const citation = fil.avecCitation(p);
  const clauses: ast.Clause[] = [];
  const enfants: ast.Element[] = [];
  for (let q = fil.ici; q !== undefined; q = fil.ici) {
    if (q.type === "clause") {
      fil.avance();
      clauses.push(q.noeud);
    } else if (q.type === "element" && RANGS[q.noeud.genre] > RANGS[genre]) enfants.push(element(fil, q, genre === "indicateur"));
    else break;
  }
  return { ...p.noeud, ...citation, span: tout(p.span, [clauses, enfants]), clauses, enfants };
}

/** Passes over what stands under a statement that is out of place: it has been said once. */
export function sauter(fil: Fil): void {
  for (let q = fil.ici; q !== undefined && (q.type === "clause" || q.type === "sans" || q.type === "element" || q.type === "declaration"); q = fil.ici) fil.avance();
}
