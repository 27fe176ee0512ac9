// Fichier généré par Avenant — ne pas modifier.
import type { Libelles } from "./runtime/explique.js";
/** Le libellé de chaque donnée, et ce qu'elle compte. */
export declare const LIBELLES: Libelles;
//# sourceMappingURL=libelles.d.ts.map
