// Fichier généré par Avenant — ne pas modifier.
export type Colonne = Uint8Array | Int32Array;
/** Quatre octets d'une colonne en un mot, ligne après ligne ; la fin qui n'en fait pas quatre n'y est pas. */
export declare function parQuatre(colonne: Colonne): Int32Array;
/** Pour chaque façon d'en retenir parmi huit au plus, leur somme. */
export declare function tableDePoints(points: readonly number[]): Int32Array;
//# sourceMappingURL=quatre.d.ts.map
