// Fichier généré par Avenant — ne pas modifier.
/** Indéfini si aucun n'est assez proche. */
export declare function proche(nom: string, connus: Iterable<string>): string | undefined;
//# sourceMappingURL=proche.d.ts.map
