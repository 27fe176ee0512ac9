// A drawing as data: what is drawn and what links it, before any shape. Acts and elements make it; texte.ts and dot.ts write it.

export type GenreDeNoeud = "acte" | "lecture" | "dispositif" | "volet" | "indicateur" | "declaration" | "ailleurs";

export interface NoeudDessine {
  /** Unique in the drawing; written nowhere but in data. */
  readonly id: string;
  readonly genre: GenreDeNoeud;
  readonly titre: string;
  /** What is known of it, one line each. */
  readonly lignes: readonly string[];
  /** The one that holds it: a volet, its dispositif. */
  readonly dans: string | null;
}

/** « modifie » goes from the act to what it amends; the others go from what is needed to what needs it. */
export type GenreDeLien = "modifie" | "remplace" | "lit" | "suit" | "touche" | "ouvre" | "exige" | "sert";

export interface LienDessine {
  readonly de: string;
  readonly vers: string;
  readonly genre: GenreDeLien;
  /** Beside the arrow; empty when the kind says all. */
  readonly precision: string;
}

export interface Graphe {
  readonly titre: string;
  /** How to read it, in one sentence. */
  readonly lecture: string;
  readonly noeuds: readonly NoeudDessine[];
  readonly liens: readonly LienDessine[];
}

/** From one node to another, in words: « modifie », « ouvre ». */
export const VERBES: Readonly<Record<GenreDeLien, { readonly aller: string; readonly retour: string }>> = {
  modifie: { aller: "modifie", retour: "modifié par" },
  remplace: { aller: "remplace", retour: "remplacé par" },
  lit: { aller: "donne une lecture de", retour: "lu par" },
  suit: { aller: "s'applique après", retour: "suivi par" },
  touche: { aller: "intervient sur", retour: "écrit par" },
  ouvre: { aller: "ouvre", retour: "prérequis" },
  exige: { aller: "est exigé par", retour: "exige" },
  sert: { aller: "sert à", retour: "dépend de" },
};
