// Fichier généré par Avenant — ne pas modifier.
/** A set of outcomes, never empty: FAUX, VRAI, NON_MESURABLE or a sum of them (1 to 7). */
export type Verite = number;
export declare const FAUX: Verite;
export declare const VRAI: Verite;
export declare const NON_MESURABLE: Verite;
/** A yes or no question without its answer. */
export declare const INCONNU: Verite;
/** The answer to a yes or no question; undefined when it is missing. */
export declare function reponse(oui: boolean | undefined): Verite;
/** Surely true. */
export declare function certain(v: Verite): boolean;
/** Surely false; « non mesurable » is not false, see `acquis`. */
export declare function exclu(v: Verite): boolean;
/** May it end in this outcome (VRAI, FAUX or NON_MESURABLE)? */
export declare function peut(v: Verite, issue: Verite): boolean;
/** Only one outcome is left. */
export declare function decide(v: Verite): boolean;
/** False as soon as one side is false; else non mesurable as soon as one side is; else true. */
export declare function et(a: Verite, b: Verite): Verite;
/** True as soon as one side is true; else non mesurable as soon as one side is; else false. */
export declare function ou(a: Verite, b: Verite): Verite;
/** True and false change places; non mesurable stays. */
export declare function non(a: Verite): Verite;
/** A test that ends non mesurable is not met. */
export declare function acquis(v: Verite): Verite;
/** `et` over a list; true when the list is empty. */
export declare function tous(tests: readonly Verite[]): Verite;
/** « au moins N » tests met: true if the certain successes suffice, false if even the unknown ones would not. */
export declare function auMoins(nombre: number, tests: readonly Verite[]): Verite;
/** The union of alternatives: either truth may be the one. */
export declare function unionVerites(a: Verite, b: Verite): Verite;
//# sourceMappingURL=logique.d.ts.map
