// Fichier généré par Avenant — ne pas modifier.
import type { Nombre } from "./intervalle.js";
import type { Calcul } from "./algebre.js";
import type { Valeur } from "./types.js";
/** Ce que chaque valeur du calcul gagnerait si le test propre de cet élément était satisfait. */
export declare function ecarts(calcul: Calcul, donnees: readonly Valeur[], exercice: number, element: number): (rang: number) => Nombre;
//# sourceMappingURL=ecart.d.ts.map
