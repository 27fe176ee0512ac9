// Fichier généré par Avenant — ne pas modifier.
import type { Sujet } from "./sujet.js";
/** Nul : à lire une à une. */
export declare function brutesConnues<Donnees extends object>(sujet: Sujet<Donnees>, donnees: Donnees, exercice: number): readonly unknown[] | null;
//# sourceMappingURL=connues.d.ts.map
