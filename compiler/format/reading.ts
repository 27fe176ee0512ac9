// The text behind the tree, as the formatter needs it: what was written at a place, and where a line really begins (its
// node may begin after its word, or at its quotation). Without a text every answer is empty and every place is 0. Lines
// end with "\n" here: formater.ts sees to it.
import { motDuToken } from "../../grammar/keywords.ts";
import { read } from "../../grammar/read.ts";
import type { Span } from "../source/span.ts";
import { typographie } from "./typographie.ts";

/** A comment, or one line of quotation, with its place. */
export interface Remarque {
  readonly genre: "commentaire" | "citation";
  readonly debut: number;
  readonly fin: number;
  /** As it will be printed. */
  readonly texte: string;
}

/** A name, a text or a word of the language, with its place: what the formatter must find again. */
export interface Mot {
  readonly cle: string;
  readonly start: number;
  readonly end: number;
}

/** What the tree of a text does not hold. */
export function lire(text: string): Lecture {
  const { tokens, commentaires, citations } = read(text);
  const remarques = [
    ...commentaires.map((t) => remarque("commentaire", t.startOffset, t.image)),
    ...citations.map((t) => remarque("citation", t.startOffset, t.image)),
  ];
  const mots = tokens.flatMap((t) => mot(t.tokenType.name, t.startOffset, t.image));
  return new Lecture(text, remarques.sort((a, b) => a.debut - b.debut), mots);
}

/** No text at all: for a tree that was made by hand. */
export const SANS_TEXTE = (): Lecture => new Lecture("", [], []);

function remarque(genre: Remarque["genre"], debut: number, image: string): Remarque {
  const propre = image.normalize("NFC").trimEnd();
  const texte = genre === "commentaire" ? propre : `> ${propre.slice(1).trim()}`.trimEnd();
  return { genre, debut, fin: debut + image.length, texte };
}

/** Roles whose words the formatter never adds, drops or exchanges. */
const ROLES_FIXES = new Set(["acte", "entete", "construction", "verbe", "effet", "valeur", "type"]);
const UNITES = new Set(["an", "ans", "année", "années", "jour", "jours", "euro", "euros"]);

function mot(token: string, start: number, ecrit: string): Mot[] {
  const image = ecrit.normalize("NFC");
  const place = { start, end: start + ecrit.length };
  if (token === "Ident") return UNITES.has(image) ? [] : [{ cle: image, ...place }];
  if (token === "Texte") return [{ cle: typographie(image.slice(1, -1)), ...place }];
  if (token === "SourceTexte") return []; // « source : texte … » is what « source : … » means
  return ROLES_FIXES.has(motDuToken(token)?.role ?? "") ? [{ cle: token, ...place }] : [];
}

export class Lecture {
  readonly text: string;
  /** Comments and lines of quotation, in order. */
  readonly remarques: readonly Remarque[];
  readonly mots: readonly Mot[];
  private readonly debuts: ReadonlyMap<number, Remarque>;
  private readonly fins: ReadonlyMap<number, Remarque>;

  constructor(text: string, remarques: readonly Remarque[], mots: readonly Mot[]) {
    this.text = text;
    this.mots = mots;
    this.remarques = remarques;
    this.debuts = new Map(remarques.map((r) => [r.debut, r]));
    this.fins = new Map(remarques.map((r) => [r.fin, r]));
  }

  readonly ecrit = (span: Span): string => this.text.slice(span.start, span.end);

  /** Where the node's own text begins, once blanks, comments and quotations are passed. */
  debut(span: Span): number {
    if (this.text === "") return 0;
    let i = span.start;
    for (;;) {
      const remarque = this.debuts.get(i);
      if (remarque !== undefined) i = remarque.fin;
      else if (i < this.text.length && BLANC.test(this.text[i]!)) i++;
      else return i;
    }
  }

  /** The same, for a node that begins after its word: `signée le`, `après`, `note :`. */
  debutAvec(span: Span, mots: RegExp): number {
    const avant = this.text.slice(Math.max(0, span.start - 80), span.start);
    const m = mots.exec(avant);
    return m === null ? this.debut(span) : span.start - (avant.length - m.index);
  }

  /** Where the text that stands before a place ends, blanks and remarks put aside. */
  finAvant(offset: number): number {
    let i = offset;
    for (;;) {
      const remarque = this.fins.get(i);
      if (remarque !== undefined) i = remarque.debut;
      else if (i > 0 && BLANC.test(this.text[i - 1]!)) i--;
      else return i;
    }
  }

  /** Will a blank line stand between what ends at `de` and the declaration at `a`? None is kept after a quotation. */
  separes(de: number, a: number): boolean {
    let fin = a;
    while (fin > de && BLANC.test(this.text[fin - 1]!)) fin--;
    return /\n[^\S\n]*\n/.test(this.text.slice(de, this.fins.get(fin)?.genre === "citation" ? fin : a));
  }

  /** Does a blank line stand just before a place? */
  suitUneLigneVide(offset: number): boolean {
    let lignes = 0;
    for (let i = offset - 1; i >= 0 && BLANC.test(this.text[i]!); i--) if (this.text[i] === "\n") lignes++;
    return lignes > 1;
  }

  /** The column, from 0, of the first mark on the line of a place. */
  retrait(offset: number): number {
    const debut = offset === 0 ? 0 : this.text.lastIndexOf("\n", offset - 1) + 1;
    let i = debut;
    while (i < this.text.length && this.text[i] !== "\n" && BLANC.test(this.text[i]!)) i++;
    return i - debut;
  }

  /** Does something else than blanks stand before this place on its line? */
  suitDuTexte(offset: number): boolean {
    let i = offset - 1;
    while (i >= 0 && this.text[i] !== "\n") {
      if (!BLANC.test(this.text[i]!)) return true;
      i--;
    }
    return false;
  }
}

const BLANC = /[\s\u00a0\u202f]/;
