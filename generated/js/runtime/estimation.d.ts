// Fichier généré par Avenant — ne pas modifier.
import type { Nombre } from "./intervalle.js";
import type { Verite } from "./logique.js";
import type { Calcul } from "./algebre.js";
import type { Declarees } from "./lecture.js";
import type { Description, DonneesRefusees, ElementCalcule, ElementDecrit, ElementsParNom, Estimation, Fourchette, ResultatElement, Valeur, ValeurEcrite, Verdict } from "./types.js";
/** Estime une version sur les données d'un cabinet. Ne lève pas d'erreur pour des données mauvaises : elles sont refusées. */
export declare function estimation<Nom extends string>(description: Description, calcul: Calcul, toutes: Declarees, donnees: object, exercice: number): Estimation<Nom> | DonneesRefusees;
export declare function resultatsDesElements<Nom extends string>(description: Description, valeurs: readonly Valeur[]): readonly ResultatElement<Nom>[];
export declare function resultatsNommes(description: Description, valeurs: readonly Valeur[]): Estimation["resultats"];
/** Un élément et les rangs de ses valeurs. */
export declare function element(texte: ElementDecrit, accessible: number, propre: number | null, points: number | null, montant: number | null, mesure: number | null): ElementCalcule;
export declare function chiffre(valeurs: readonly Valeur[], rang: number | null): Fourchette | null;
/** Nul : sans test propre, et accessible. */
export declare function verdict(accessible: Verite, propre: Verite | null): Verdict | null;
/** L'élément de ce nom, s'il existe dans cette version. */
export declare function parNom<
	Nom extends string,
	N extends Nom
>(resultat: Estimation<Nom>, nom: N): ResultatElement<N> | undefined;
/** Tous les éléments d'un résultat, par leur nom. */
export declare function elementsParNom<Elements>(resultat: Estimation<keyof Elements & string>): ElementsParNom<Elements>;
/** Points et montants : ce qui n'est pas mesurable compte zéro. */
export declare function fourchette(a: Nombre): Fourchette;
/** Les bornes écrites, relues. */
export declare function bornesLues({ min, max }: Fourchette): Nombre;
/** Une valeur, en textes. */
export declare function valeurEcrite(v: Valeur): ValeurEcrite;
//# sourceMappingURL=estimation.d.ts.map
