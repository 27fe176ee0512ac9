// Fichier généré par Avenant — ne pas modifier.
import type { Calcul } from "./algebre.js";
import type { Lecture } from "./lecture.js";
import type { Description, DonneeManquante, ResultatElement } from "./types.js";
export declare function donneesManquantes(description: Description, calcul: Calcul, lecture: Lecture, exercice: number, elements: readonly ResultatElement[]): readonly DonneeManquante[];
//# sourceMappingURL=manquantes.d.ts.map
