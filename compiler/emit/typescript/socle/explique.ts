// The shape of an explanation, and what a version says of itself so that it can be explained. explications.ts makes them.
import type { Distance, Gain } from "./gains.ts";
import type { Etape, Operande } from "./journal.ts";
import type { Declarees } from "./lecture.ts";
import type { Estimation, Fourchette, ResultatElement } from "./types.ts";

/** Pourquoi un élément n'est pas atteint, ou ne l'est pas encore. */
export interface Motif {
  readonly genre: "accès" | "condition" | "seuil" | "exigence";
  /** L'élément qui manque. */
  readonly element: string | null;
  /** Les données qui décident. */
  readonly donnees: readonly string[];
  /** Faux : ces données ne sont pas toutes connues. */
  readonly connu: boolean;
  readonly phrase: string;
}

export interface ExplicationDElement<Nom extends string = string> extends ResultatElement<Nom> {
  readonly genre: "volet" | "indicateur" | "sous-indicateur";
  readonly parent: string | null;
  /** Ce que divise la mesure, quand elle est un rapport. */
  readonly rapport: { readonly num: Fourchette; readonly den: Fourchette } | null;
  readonly seuil: { readonly op: string; readonly comparateur: string; readonly valeur: Fourchette } | null;
  /** Ce qui manque, dans l'unité du cabinet ; nul : rien, ou cela ne se compte pas en une seule donnée. */
  readonly distance: Distance | null;
  /** Ce que l'atteindre apporterait au total, tout le reste inchangé ; nul : déjà atteint, ou sans test propre. */
  readonly gain: Gain | null;
  readonly motifs: readonly Motif[];
  /** Les étapes qui donnent ces valeurs. */
  readonly etapes: { readonly accessible: Operande; readonly propre: Operande | null; readonly points: Operande | null; readonly montant: Operande | null; readonly mesure: Operande | null };
  readonly phrases: readonly string[];
}

/** Une explication, tout calculé. */
export interface ExplicationEnClair<Nom extends string = string> extends Omit<Estimation<Nom>, "elements"> {
  readonly elements: readonly ExplicationDElement<Nom>[];
  /** Les éléments non atteints et ce que chacun apporterait, dans l'ordre de lecture : à trier par qui les montre. */
  readonly gains: readonly Gain[];
  /** Le calcul entier, dans l'ordre : refait, il donne les totaux. */
  readonly etapes: readonly Etape[];
  readonly totaux: { readonly points: Operande | null; readonly montant: Operande | null };
  readonly phrases: readonly string[];
}

/** Ce qu'il faut savoir d'un élément pour l'expliquer : sa place, et des rangs parmi les valeurs du calcul. */
export interface RaisonsDElement {
  readonly genre: "volet" | "indicateur" | "sous-indicateur";
  readonly parent: string | null;
  readonly atteint: number | null;
  readonly condition: number | null;
  readonly exige: number | null;
  readonly seuil: { readonly regle: number; readonly op: string; readonly comparateur: string } | null;
  /** Comment se lit la mesure : « % », « date », « points », « € », « jours », ou rien. */
  readonly unite: string;
}

/** Une donnée en toutes lettres, et ce qu'elle compte. */
export interface Libelle {
  readonly nom: string;
  readonly libelle: string;
  readonly unite: string | null;
}
export type Libelles = ReadonlyMap<string, Libelle>;

/** Ce qu'il faut pour nommer ce dont on parle. */
export interface Vocabulaire {
  readonly toutes: Declarees;
  readonly mots: Libelles;
  readonly elements: ReadonlyMap<string, ResultatElement>;
}

/** Un élément avant qu'il ne soit raconté. */
export type ElementMesure = Omit<ExplicationDElement, "motifs" | "etapes" | "phrases">;
