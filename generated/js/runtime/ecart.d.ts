// Fichier généré par Avenant — ne pas modifier.
import type { Nombre } from "./intervalle.js";
import type { Journal } from "./journal.js";
/** Ce que chaque valeur notée gagnerait si le test propre de cet élément était satisfait. */
export declare function ecarts(journal: Journal, element: number): (notee: unknown) => Nombre;
//# sourceMappingURL=ecart.d.ts.map
