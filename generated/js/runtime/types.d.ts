// Fichier généré par Avenant — ne pas modifier.
import type { Exact } from "./exact.js";
import type { Nombre } from "./intervalle.js";
import type { Verite } from "./logique.js";
/** Un nombre exact : entier, ou texte comme « 22,5 », « 22.5 » ou « 2/3 ». Un nombre à virgule de JavaScript est refusé. */
export type NombreExact = number | string;
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
export type ValeurEcrite = {
	readonly genre: "verite";
	readonly possibles: readonly ("vrai" | "faux" | "non mesurable")[];
} | ({
	readonly genre: "nombre";
} & Mesure) | {
	readonly genre: "options";
	readonly possibles: readonly string[];
};
export interface Estimation<Nom extends string = string> {
	readonly valide: true;
	readonly dispositif: string;
	readonly version: string;
	readonly exercice: number;
	readonly points: Fourchette | null;
	readonly montant: Fourchette | null;
	/** Dans l'ordre de lecture. */
	readonly elements: readonly ResultatElement<Nom>[];
	readonly resultats: readonly ResultatNomme[];
	/** Données à demander : celles dont un verdict, un chiffre ou un résultat dépend encore, la plus décisive d'abord. */
	readonly donneesManquantes: readonly DonneeManquante[];
	/** Données que lit cette version et qui n'ont pas été fournies. */
	readonly donneesAbsentes: readonly string[];
	/** Données fournies que cette version ne lit pas. */
	readonly sansEffet: readonly string[];
}
export interface DonneeManquante {
	readonly nom: string;
	/** Ce qu'elle tient ouvert du montant (à défaut, des points) : la largeur de la fourchette qu'elle peut refermer. Nul : sans limite. */
	readonly largeur: string | null;
}
export interface ErreurDeDonnee {
	/** Vide : l'objet entier. */
	readonly donnee: string;
	readonly message: string;
	/** La donnée déclarée dont le nom ressemble à celui qui est refusé. */
	readonly proche?: string;
}
/** Les données ne peuvent pas être lues : rien n'est évalué. */
export interface DonneesRefusees {
	readonly valide: false;
	readonly dispositif: string;
	readonly version: string;
	readonly erreurs: readonly ErreurDeDonnee[];
}
/** Une valeur calculée : vérité (nombre de 1 à 7), encadrement, ou options encore possibles. */
export type Valeur = Verite | Nombre | readonly string[];
/** Une donnée déclarée ; ce qui ne la concerne pas est omis. */
export interface DonneeDecrite {
	readonly nom: string;
	readonly genre: "booleen" | "nombre" | "date" | "choix";
	readonly entier?: true;
	readonly min?: Exact;
	readonly max?: Exact;
	/** Nom de la donnée qu'elle ne peut dépasser. */
	readonly auPlus?: string;
	readonly options?: readonly string[];
}
/** Bornes que le texte donne à un chiffre non communiqué que fournit la donnée : hors d'elles, elle est refusée. */
export interface Limite {
	readonly nom: string;
	readonly min: Exact;
	readonly max: Exact;
}
/** Ce que le texte dit d'un élément. */
export interface ElementDecrit {
	readonly nom: string;
	readonly libelle: string;
	readonly actes: readonly string[];
	readonly article: string | null;
}
/** Un élément d'une version : rangs, parmi les valeurs du calcul, de celles qui le concernent. */
export interface ElementCalcule {
	readonly texte: ElementDecrit;
	readonly accessible: number;
	readonly propre: number | null;
	readonly points: number | null;
	readonly montant: number | null;
	readonly mesure: number | null;
}
export interface Description {
	readonly dispositif: string;
	readonly version: string;
	readonly entrees: readonly DonneeDecrite[];
	readonly limites: readonly Limite[];
	readonly elements: readonly ElementCalcule[];
	readonly points: number | null;
	readonly montant: number | null;
	readonly resultats: readonly {
		readonly nom: string;
		readonly libelle: string;
		readonly regle: number;
	}[];
}
/** Les éléments d'un résultat, par leur nom ; absent : la version qui a répondu ne l'a pas. */
export type ElementsParNom<Elements> = { readonly [Nom in keyof Elements]?: ResultatElement<Nom & string> };
//# sourceMappingURL=types.d.ts.map
