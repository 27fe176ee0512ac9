// Fichier généré par Avenant — ne pas modifier.
import type { Algebre, Portee, Suivie } from "./algebre.js";
import type { Valeur } from "./types.js";
/** Une donnée absente. */
export declare function donneeOuverte(nom: string, valeur: Valeur): Suivie;
export declare function dependancesDe(x: unknown): ReadonlySet<string>;
export declare function porteeDe(x: unknown): Portee;
export declare const SUIVIE: Algebre;
//# sourceMappingURL=suivi.d.ts.map
