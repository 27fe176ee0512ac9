// The tree of a file of cases: maps, lists and texts with their places, whatever wrote them (YAML or JSON). Every text is
// as written; what it means is read in valeurs.ts.
import type { Span } from "../source/span.ts";

export interface Scalaire {
  readonly kind: "scalaire";
  readonly span: Span;
  readonly texte: string;
  /** Between quotation marks: always a text of one value. */
  readonly guillemets: boolean;
}

export interface Liste {
  readonly kind: "liste";
  readonly span: Span;
  readonly elements: readonly Noeud[];
}

export interface Affectation {
  readonly nom: Scalaire;
  readonly valeur: Noeud;
}

export interface Carte {
  readonly kind: "carte";
  readonly span: Span;
  readonly entrees: readonly Affectation[];
}

export type Noeud = Carte | Liste | Scalaire;

/** `cle:` with nothing after. */
export function estVide(n: Noeud): boolean {
  return n.kind === "scalaire" && n.texte === "" && !n.guillemets;
}

/** `[22,5]`: a list of figures stuck to their commas was meant as one number. The number, or undefined. */
export function nombreCoupe(liste: Liste): string | undefined {
  const [avant, apres] = liste.elements;
  return liste.elements.length === 2 && avant && apres ? collees(avant, apres) : undefined;
}

/** The first two figures of a list that a comma without space separates: « 22,5 ». */
export function premiereCoupure(liste: Liste): string | undefined {
  for (let i = 1; i < liste.elements.length; i++) {
    const trouve = collees(liste.elements[i - 1]!, liste.elements[i]!);
    if (trouve !== undefined) return trouve;
  }
  return undefined;
}

/** `{ devis: 22,5 }` makes a key « 5 »: the number that was meant, and its place. */
export function cleCoupee(carte: Carte, rang: number): { readonly texte: string; readonly span: Span } | undefined {
  const avant = carte.entrees[rang - 1];
  const ici = carte.entrees[rang];
  if (!avant || !ici || !estVide(ici.valeur)) return undefined;
  const texte = collees(avant.valeur, ici.nom);
  return texte === undefined ? undefined : { texte, span: { ...ici.nom.span, start: avant.valeur.span.start } };
}

function collees(a: Noeud, b: Noeud): string | undefined {
  if (a.kind !== "scalaire" || b.kind !== "scalaire" || a.guillemets || b.guillemets) return undefined;
  if (a.span.end + 1 !== b.span.start || !/\d$/.test(a.texte) || !/^\d/.test(b.texte)) return undefined;
  return `${a.texte},${b.texte}`;
}
