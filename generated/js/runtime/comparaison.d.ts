// Fichier généré par Avenant — ne pas modifier.
import type { Nombre } from "./intervalle.js";
import type { Verite } from "./logique.js";
export type Comparaison = "=" | "≠" | "<" | "≤" | ">" | "≥";
export declare function comparer(op: Comparaison, a: Nombre, b: Nombre): Verite;
export declare function inferieur(a: Nombre, b: Nombre): Verite;
export declare function egal(a: Nombre, b: Nombre): Verite;
//# sourceMappingURL=comparaison.d.ts.map
