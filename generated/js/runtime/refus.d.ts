// Fichier généré par Avenant — ne pas modifier.
import type { Declarees, Lecture } from "./lecture.js";
import type { DonneeDecrite, DonneesRefusees, Limite } from "./types.js";
type Version = Pick<DonneesRefusees, "dispositif" | "version">;
/** Ce qui manque ou ne peut être lu ; nul : rien. */
export declare function illisibles({ dispositif, version }: Version, { erreurs, absentes }: Lecture): DonneesRefusees | null;
/** Pourquoi le calcul en entiers n'a pas répondu. */
export declare function refus({ dispositif, version }: Version, entrees: readonly DonneeDecrite[], limites: readonly Limite[], toutes: Declarees, donnees: object): DonneesRefusees;
export {};
//# sourceMappingURL=refus.d.ts.map
