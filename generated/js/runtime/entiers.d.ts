// Fichier généré par Avenant — ne pas modifier.
import type { ModeArrondi } from "./exact.js";
/** num / den (den > 0), en entier, à la façon que dit le texte. `den` n'est nul que sur la ligne d'un tableau à laquelle il manque. */
export declare function arrondi(num: number, den: number, mode: ModeArrondi): number;
/** De même, quand les nombres sont trop grands pour être sûrs. */
export declare function arrondiGrand(num: bigint, den: bigint, mode: ModeArrondi): bigint;
/** Un nombre exact, en unités de son échelle ; NaN s'il n'en est pas un nombre entier sûr. */
export declare function aLEchelle(brut: unknown, echelle: number): number;
/** Le numéro d'un jour ; NaN s'il n'existe pas. */
export declare function numeroDuJour(brut: unknown): number;
/** Le dernier jour d'un exercice. */
export declare function finDExerciceEntiere(exercice: number): number;
//# sourceMappingURL=entiers.d.ts.map
