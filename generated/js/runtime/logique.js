// Fichier généré par Avenant — ne pas modifier.
export const FAUX = 1;
export const VRAI = 2;
export const NON_MESURABLE = 4;
/** A yes or no question without its answer. */
export const INCONNU = FAUX | VRAI;
/** The answer to a yes or no question; undefined when it is missing. */
export function reponse(oui) {
	return oui === undefined ? INCONNU : oui ? VRAI : FAUX;
}
/** Surely true. */
export function certain(v) {
	return v === VRAI;
}
/** Surely false; « non mesurable » is not false, see `acquis`. */
export function exclu(v) {
	return v === FAUX;
}
/** May it end in this outcome (VRAI, FAUX or NON_MESURABLE)? */
export function peut(v, issue) {
	return (v & issue) !== 0;
}
/** Only one outcome is left. */
export function decide(v) {
	return v === FAUX || v === VRAI || v === NON_MESURABLE;
}
/** False as soon as one side is false; else non mesurable as soon as one side is; else true. */
export function et(a, b) {
	const nonFaux = VRAI | NON_MESURABLE;
	let out = (a | b) & FAUX;
	if ((a & VRAI) !== 0 && (b & VRAI) !== 0) out |= VRAI;
	if ((a & NON_MESURABLE) !== 0 && (b & nonFaux) !== 0 || (b & NON_MESURABLE) !== 0 && (a & nonFaux) !== 0) out |= NON_MESURABLE;
	return out;
}
/** True as soon as one side is true; else non mesurable as soon as one side is; else false. */
export function ou(a, b) {
	return non(et(non(a), non(b)));
}
/** True and false change places; non mesurable stays. */
export function non(a) {
	return (a & FAUX) << 1 | (a & VRAI) >> 1 | a & NON_MESURABLE;
}
/** A test that ends non mesurable is not met. */
export function acquis(v) {
	return (v & NON_MESURABLE) !== 0 ? v & VRAI | FAUX : v;
}
/** `et` over a list; true when the list is empty. */
export function tous(tests) {
	return tests.reduce(et, VRAI);
}
/** « au moins N » tests met: true if the certain successes suffice, false if even the unknown ones would not. */
export function auMoins(nombre, tests) {
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
export function unionVerites(a, b) {
	return a | b;
}
