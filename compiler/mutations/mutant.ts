// A rule changed in one way: what kind of change, where, from which words to which. How changes are found is in the other files
// of this folder; whether anything notices is judged in juge.ts.
import type * as ast from "../ast/nodes.ts";
import type { Noeud } from "../ast/walk.ts";
import type { SourceText } from "../source/source-text.ts";
import type { Span } from "../source/span.ts";

/** The kinds of change, each with its name for a reader. */
export const GENRES = {
  chiffre: "un chiffre changé d’une unité",
  comparateur: "« au moins » au lieu de « plus de », ou l’inverse",
  condition: "une condition ou un terme retiré",
  "et-ou": "« et » au lieu de « ou », ou l’inverse",
  date: "une date changée d’un jour",
  fenetre: "une période changée d’une année ou d’un jour",
  tableau: "deux lignes de tableau ou deux valeurs datées échangées",
  borne: "une borne de tableau déplacée, ou inclusive au lieu d’exclusive",
  branche: "« alors » et « sinon » échangés, un choix pris pour l’autre",
  clause: "une clause retirée (prérequis, plafond, arrondi, pondération, sauf…)",
  calcul: "une opération pour une autre",
  instruction: "une instruction d’un acte retirée",
  acte: "un acte retiré",
} as const;

export type Genre = keyof typeof GENRES;

/** A piece of text put in place of another. */
export interface Retouche {
  readonly start: number;
  readonly end: number;
  readonly texte: string;
}

export interface Mutant {
  readonly genre: Genre;
  readonly file: string;
  /** In order, without overlap. */
  readonly retouches: readonly Retouche[];
  /** The words changed, shortened: « au moins 20 % ». Nothing after: they are taken away. */
  readonly avant: string;
  readonly apres: string;
  /** The act, and the element, declaration or dispositif in which it stands. */
  readonly acte: string | null;
  readonly sujet: string | null;
}

/** What an operator sees of a place: the text and what stands around. */
export interface Lieu {
  readonly source: SourceText;
  readonly acte: string | null;
  readonly sujet: string | null;
}

/** One change, from what is written at a span to another text; the same text is no change. */
export function mutant(lieu: Lieu, genre: Genre, span: Pick<Span, "start" | "end">, texte: string): Mutant[] {
  return mutantDe(lieu, genre, [{ start: span.start, end: span.end, texte }]);
}

/** Several changes at once, that make one. */
export function mutantDe({ source, acte, sujet }: Lieu, genre: Genre, retouches: readonly Retouche[]): Mutant[] {
  const tri = [...retouches].sort((a, b) => a.start - b.start);
  if (tri.length === 0 || tri.every((r) => source.text.slice(r.start, r.end) === r.texte)) return [];
  const avant = tri.map((r) => court(source.text.slice(r.start, r.end))).join(" … ");
  const apres = tri.map((r) => court(r.texte)).join(" … ");
  return [{ genre, file: source.file, retouches: tri, avant, apres, acte, sujet }];
}

/** The text with the change made. */
export function appliquer(texte: string, retouches: readonly Retouche[]): string {
  let out = "";
  let lu = 0;
  for (const r of retouches) {
    out += texte.slice(lu, r.start) + r.texte;
    lu = r.end;
  }
  return out + texte.slice(lu);
}

/** Whole lines from the first of a span to its last. */
export function lignesDe(source: SourceText, span: Pick<Span, "start" | "end">): Retouche {
  const premiere = source.lineIndexAt(span.start);
  const derniere = source.lineIndexAt(Math.max(span.start, span.end - 1));
  return { start: source.lineStart(premiere), end: source.lineStart(derniere + 1), texte: "" };
}

const LONGUEUR = 90;

function court(texte: string): string {
  const t = texte.replace(/\s+/g, " ").trim();
  return t.length <= LONGUEUR ? t : `${t.slice(0, LONGUEUR)}…`;
}

/** The innermost thing with a name, for saying where a change is. */
export function sujetDe(parents: readonly Noeud[]): string | null {
  for (let i = parents.length - 1; i >= 0; i--) {
    const n = parents[i]!;
    if (n.kind === "element" || n.kind === "declaration" || n.kind === "dispositif" || n.kind === "donnee") return n.nom.nom;
    if ("cible" in n && n.cible !== undefined && n.kind !== "acte" && n.kind !== "annonce") return n.cible.nom;
    if (n.kind === "annonce") return n.cible?.nom ?? null;
    if (n.kind === "groupe") return n.dispositif.nom;
  }
  return null;
}

/** A group whose instructions are all kept for memory changes nothing, whatever its words. */
export function pourMemoire(n: Noeud): boolean {
  return n.kind === "pour-memoire" || (n.kind === "groupe" && n.verbes.every((v: ast.Verbe) => v.kind === "pour-memoire"));
}
