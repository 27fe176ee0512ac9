// Fichier généré par Avenant — ne pas modifier.
// The types of a generated package: what a practice gives, what an evaluation answers, and how a version describes itself.
// Figures are exact texts ("22.5", "-3", "2/3"); everything is plain JSON.
import type { Exact } from "./exact.ts";
import type { Nombre } from "./intervalle.ts";
import type { Verite } from "./logique.ts";

/** Un compte : entier positif ou nul. */
export type Compte = number;
/** Un nombre exact : entier, ou texte comme « 22,5 », « 22.5 » ou « 2/3 ». Un nombre à virgule de JavaScript est refusé. */
export type NombreExact = number | string;
/** Un jour : « AAAA-MM-JJ ». */
export type Jour = string;

export type Verdict = "atteint" | "non atteint" | "non accessible" | "non évaluable";

/** Bornes exactes d'une grandeur ; nul : pas de borne connue de ce côté. `exact` : la valeur, quand une seule est possible. */
export interface Fourchette {
  readonly min: string | null;
  readonly max: string | null;
  readonly exact: string | null;
}

/** Une mesure ; son dénominateur peut être nul, elle n'est alors pas mesurable. */
export interface Mesure extends Fourchette {
  readonly mesurable: "oui" | "non" | "peut-être";
}

export interface ResultatElement<Nom extends string = string> {
  readonly nom: Nom;
  readonly libelle: string;
  /** Nul : l'élément n'a pas de condition propre. */
  readonly verdict: Verdict | null;
  readonly points: Fourchette | null;
  readonly montant: Fourchette | null;
  readonly mesure: Mesure | null;
  readonly actes: readonly string[];
  readonly article: string | null;
}

/** Un résultat nommé : vrai ou faux possibles, nombre, ou options possibles. */
export interface ResultatNomme {
  readonly nom: string;
  readonly libelle: string;
  readonly valeur: ValeurEcrite;
}

export type ValeurEcrite =
  | { readonly genre: "verite"; readonly possibles: readonly ("vrai" | "faux" | "non mesurable")[] }
  | ({ readonly genre: "nombre" } & Mesure)
  | { readonly genre: "options"; readonly possibles: readonly string[] };

export interface Evaluation<Nom extends string = string> {
  readonly valide: true;
  readonly dispositif: string;
  readonly version: string;
  readonly exercice: number;
  readonly points: Fourchette | null;
  readonly montant: Fourchette | null;
  /** Dans l'ordre de lecture. */
  readonly elements: readonly ResultatElement<Nom>[];
  readonly resultats: readonly ResultatNomme[];
  /** Données que lit cette version et qui n'ont pas été fournies. */
  readonly donneesAbsentes: readonly string[];
  /** Données fournies que cette version ne lit pas. */
  readonly sansEffet: readonly string[];
}

export interface ErreurDeDonnee {
  readonly donnee: string;
  readonly message: string;
}

/** Les données ne peuvent pas être lues : rien n'est évalué. */
export interface DonneesRefusees {
  readonly valide: false;
  readonly dispositif: string;
  readonly version: string;
  readonly erreurs: readonly ErreurDeDonnee[];
}

// ---- how a version describes itself -------------------------------------------------------------------------------

/** Une valeur calculée : vérité (nombre de 1 à 7), encadrement, ou options encore possibles. */
export type Valeur = Verite | Nombre | readonly string[];

/** Une donnée que lit la version ; ce qui ne la concerne pas est omis. */
export interface EntreeDecrite {
  readonly nom: string;
  readonly genre: "booleen" | "nombre" | "date" | "choix";
  readonly entier?: true;
  readonly min?: Exact;
  readonly max?: Exact;
  /** Rang de la donnée qu'elle ne peut dépasser. */
  readonly auPlus?: number;
  readonly options?: readonly string[];
  /** Bornes que le texte donne à un chiffre non communiqué que fournit la donnée : hors d'elles, elle est refusée. */
  readonly limites?: readonly { readonly min: Exact; readonly max: Exact }[];
}

export interface ElementDecrit<Nom extends string = string> {
  readonly nom: Nom;
  readonly libelle: string;
  /** Rangs des règles qui le décrivent ; nul : sans objet. */
  readonly accessible: number;
  readonly propre: number | null;
  readonly points: number | null;
  readonly montant: number | null;
  readonly mesure: number | null;
  readonly actes: readonly string[];
  readonly article: string | null;
}

export interface Description<Nom extends string = string> {
  readonly dispositif: string;
  readonly libelle: string;
  readonly version: string;
  readonly entrees: readonly EntreeDecrite[];
  /** Nom de chaque règle, dans l'ordre du calcul. */
  readonly regles: readonly string[];
  readonly elements: readonly ElementDecrit<Nom>[];
  readonly points: number | null;
  readonly montant: number | null;
  readonly resultats: readonly { readonly nom: string; readonly libelle: string; readonly regle: number }[];
}

/** Le calcul d'une version : la valeur de chaque règle, dans l'ordre. */
export type Calcul = (donnees: readonly Valeur[], exercice: number) => readonly Valeur[];
