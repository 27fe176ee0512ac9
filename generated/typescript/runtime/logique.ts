// Fichier généré par Avenant — ne pas modifier.
// Truths of the law: what a test may still turn out to be. A truth is the set of its possible outcomes, so that a missing
// datum is neither yes nor no; « non mesurable » (a zero denominator) is an outcome of its own. Imports nothing.

/** A set of outcomes, never empty: FAUX, VRAI, NON_MESURABLE or a sum of them (1 to 7). */
export type Verite = number;

export const FAUX: Verite = 1;
export const VRAI: Verite = 2;
export const NON_MESURABLE: Verite = 4;
/** A yes or no question without its answer. */
export const INCONNU: Verite = FAUX | VRAI;

/** The answer to a yes or no question; undefined when it is missing. */
export function reponse(oui: boolean | undefined): Verite {
  return oui === undefined ? INCONNU : oui ? VRAI : FAUX;
}

/** Surely true. */
export function certain(v: Verite): boolean {
  return v === VRAI;
}

/** Surely false; « non mesurable » is not false, see `acquis`. */
export function exclu(v: Verite): boolean {
  return v === FAUX;
}

/** May it end in this outcome (VRAI, FAUX or NON_MESURABLE)? */
export function peut(v: Verite, issue: Verite): boolean {
  return (v & issue) !== 0;
}

/** Only one outcome is left. */
export function decide(v: Verite): boolean {
  return v === FAUX || v === VRAI || v === NON_MESURABLE;
}

/** False as soon as one side is false; else non mesurable as soon as one side is; else true. */
export function et(a: Verite, b: Verite): Verite {
  const nonFaux = VRAI | NON_MESURABLE;
  let out = (a | b) & FAUX;
  if ((a & VRAI) !== 0 && (b & VRAI) !== 0) out |= VRAI;
  if (((a & NON_MESURABLE) !== 0 && (b & nonFaux) !== 0) || ((b & NON_MESURABLE) !== 0 && (a & nonFaux) !== 0)) out |= NON_MESURABLE;
  return out;
}

/** True as soon as one side is true; else non mesurable as soon as one side is; else false. */
export function ou(a: Verite, b: Verite): Verite {
  return non(et(non(a), non(b)));
}

/** True and false change places; non mesurable stays. */
export function non(a: Verite): Verite {
  return ((a & FAUX) << 1) | ((a & VRAI) >> 1) | (a & NON_MESURABLE);
}

/** A test that ends non mesurable is not met. */
export function acquis(v: Verite): Verite {
  return (v & NON_MESURABLE) !== 0 ? (v & VRAI) | FAUX : v;
}

/** `et` over a list; true when the list is empty. */
export function tous(tests: readonly Verite[]): Verite {
  return tests.reduce(et, VRAI);
}

/** « au moins N » tests met: true if the certain successes suffice, false if even the unknown ones would not. */
export function auMoins(nombre: number, tests: readonly Verite[]): Verite {
  let certains = 0;
  let possibles = 0;
  for (const test of tests) {
    const v = acquis(test);
    if (v === VRAI) certains++;
    if ((v & VRAI) !== 0) possibles++;
  }
  return certains >= nombre ? VRAI : possibles < nombre ? FAUX : INCONNU;
}

/** The union of alternatives: either truth may be the one. */
export function unionVerites(a: Verite, b: Verite): Verite {
  return a | b;
}
