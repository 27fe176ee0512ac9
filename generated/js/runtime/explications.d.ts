// Fichier généré par Avenant — ne pas modifier.
import type { Calcul } from "./algebre.js";
import type { Noyau } from "./connues.js";
import type { Explication, Libelle, Libelles, RaisonsDElement } from "./explique.js";
import type { Declarees } from "./lecture.js";
import type { Description, DonneesRefusees } from "./types.js";
export declare function libelle(nom: string, texte: string, unite: string | null): Libelle;
export declare function libelles(tous: readonly Libelle[]): Libelles;
/** `noyau` reconnaît en peu de temps les données complètes : rien d'autre n'est alors calculé avant d'être lu. */
export declare function explication<
	Nom extends string,
	Donnees extends object
>(description: Description, raisons: readonly RaisonsDElement[], calcul: Calcul, toutes: Declarees, mots: Libelles, donnees: Donnees, exercice: number, ...noyau: Noyau<Donnees>): Explication<Nom> | DonneesRefusees;
//# sourceMappingURL=explications.d.ts.map
