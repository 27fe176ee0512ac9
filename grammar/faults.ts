// What can go wrong while reading, as data: no sentences here (compiler/ast/faults.ts words them).

interface Ou {
  readonly start: number;
  readonly end: number;
}

export type Faute =
  | (Ou & { readonly kind: "caractere-inconnu"; readonly texte: string })
  | (Ou & { readonly kind: "texte-non-ferme" })
  | (Ou & { readonly kind: "guillemets-anglais" }) // “ ” instead of « »
  | (Ou & { readonly kind: "nom-trop-long" })
  /** A word of the language without its accents, or in capitals: understood. */
  | (Ou & { readonly kind: "mot-mal-ecrit"; readonly texte: string; readonly ecriture: string; readonly accents: boolean })
  | (Ou & { readonly kind: "imbrication-trop-profonde" })
  | (Ou & Inattendu);

/** The reader found one thing and could only go on with another. */
export interface Inattendu {
  readonly kind: "inattendu";
  /** What was found: the token's name and its text; absent at the end of a statement. */
  readonly trouve?: { readonly token: string; readonly texte: string };
  /** What stands before it. */
  readonly avant?: { readonly token: string; readonly texte: string; readonly start: number };
  /** Where the statement being read begins. */
  readonly enonce: number;
  /** Names of the tokens that could stand here; empty when any statement could. */
  readonly attendus: readonly string[];
  /** The grammar rule being read. */
  readonly regle: string;
}

/** Published limits that reading enforces (reliability, section 5). */
export const LIMITES = {
  imbrication: 64,
  nom: 128,
  fautes: 100,
} as const;

/** What word processors put for a space, a hyphen or an apostrophe: it reads the same, and is another character. */
const SOSIES: readonly (readonly [RegExp, string])[] = [
  [/^[\u1680\u205f\u3000]+$/, " "],
  [/^[\u2010\u2011]$/, "-"],
  [/^[\u02bc\u02b9\u2032\u00b4\u0060\u2018\u201b]$/, "’"],
];

/** The character of the language that looks the same. */
export function sosieDe(texte: string): string | undefined {
  return SOSIES.find(([motif]) => motif.test(texte))?.[1];
}
