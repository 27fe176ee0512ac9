// Fichier généré par Avenant — ne pas modifier.
import type { Declarees } from "./lecture.js";
import type { Description } from "./types.js";
/**
* Ce que le module en entiers d'une version exporte pour cela, s'il y en a un : le calcul, nul si les données ne sont pas toutes connues et
* admises, et les données brutes, dans l'ordre des entrées de la version.
*/
export type Noyau<Donnees> = readonly [] | readonly [enEntiers: (donnees: Donnees, exercice: number) => object | null, donneesLues: (donnees: Donnees) => readonly unknown[]];
/** Nul : à lire une à une. */
export declare function brutesConnues<Donnees extends object>(description: Description, toutes: Declarees, donnees: Donnees, exercice: number, [enEntiers, donneesLues]: Noyau<Donnees>): readonly unknown[] | null;
//# sourceMappingURL=connues.d.ts.map
