// The colours of a message, as functions that the caller gives: the terminal library lives in cli/, and no meaning is
// carried by colour alone.
import type { Gravite } from "./diagnostic.ts";

/** Each function receives text without colour and may dress it; it must not change its width. */
export interface Paint {
  /** `erreur[code]`. */
  readonly gravite: (texte: string, gravite: Gravite) => string;
  /** The title, after the colon. */
  readonly titre: (texte: string) => string;
  /** Line numbers, bars and corners. */
  readonly marge: (texte: string) => string;
  /** Carets of the main place and their words. */
  readonly principal: (texte: string, gravite: Gravite) => string;
  /** Dashes of the other places and their words. */
  readonly secondaire: (texte: string) => string;
  /** « Pourquoi », « À faire »… */
  readonly rubrique: (texte: string) => string;
}

const tel = (texte: string): string => texte;

export const SANS_COULEUR: Paint = { gravite: tel, titre: tel, marge: tel, principal: tel, secondaire: tel, rubrique: tel };
