// Fichier généré par Avenant — ne pas modifier.
import type { VersionEnColonnes } from "../runtime/colonnes.js";
/** Cette version, pour `evaluerColonnes` : toutes les lignes d'un tableau à la fois. */
export declare const enColonnes: VersionEnColonnes;
//# sourceMappingURL=v3-colonnes.d.ts.map
