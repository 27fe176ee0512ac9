// Fichier généré par Avenant — ne pas modifier.
import type { ElementMesure, Libelles, Motif, RaisonsDElement, Vocabulaire } from "./explique.js";
import type { Etapes, Operande } from "./journal.js";
import type { Fourchette } from "./types.js";
/** Où chercher les causes. */
export interface Lieu {
	readonly etapes: Etapes;
	readonly atteints: ReadonlyMap<number, string>;
	readonly a: (rang: number | null) => Operande | null;
	readonly accessible: Operande;
}
export declare function nommee(mots: Libelles, nom: string): {
	readonly libelle: string;
	readonly unite: string | null;
};
/** Pourquoi l'élément n'est pas atteint, ou pas encore. */
export declare function motifs(e: ElementMesure, r: RaisonsDElement, { etapes, atteints, a, accessible }: Lieu, vocabulaire: Vocabulaire): readonly Motif[];
/** « 400 points », « soit 2 800 € ». */
export declare function figures(f: {
	readonly points: Fourchette | null;
	readonly montant: Fourchette | null;
}): readonly string[];
/** L'élément en quelques phrases. */
export declare function phrasesDElement(e: ElementMesure, r: RaisonsDElement, trouves: readonly Motif[]): readonly string[];
//# sourceMappingURL=recit.d.ts.map
