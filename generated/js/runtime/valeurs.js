// Fichier généré par Avenant — ne pas modifier.
// What generated code needs beside the arithmetic: constants, truths and choices that may still be several, tables.
import * as exact from "./exact.js";
import { comparer } from "./comparaison.js";
import { entre, estPoint, exactement, NON_MESURABLE as NOMBRE_NON_MESURABLE, union } from "./intervalle.js";
import { dernierJour, numeroDe } from "./jours.js";
import { et, FAUX, non, NON_MESURABLE, ou, VRAI } from "./logique.js";
/** Le nombre n/d, exactement connu. */
/* @__NO_SIDE_EFFECTS__ */
export function constante(n, d) {
	return exactement(exact.fraction(n, d));
}
/** Le dernier jour de l'exercice, par son numéro. */
export function finDExercice(exercice) {
	return exactement(exact.entier(numeroDe(dernierJour(exercice))));
}
/** Ce que les sources ne donnent pas : la donnée le fournit, sinon il est entre les bornes. */
export function nonCommunique(donnee, min, max) {
	return estPoint(donnee) ? donnee : intersection(entre(min, max), donnee) ?? entre(min, max);
}
/** Ce que les deux permettent ; indéfini s'ils se contredisent. */
export function intersection(a, b) {
	const min = a.min === null || b.min !== null && exact.compare(b.min, a.min) > 0 ? b.min : a.min;
	const max = a.max === null || b.max !== null && exact.compare(b.max, a.max) < 0 ? b.max : a.max;
	return min !== null && max !== null && exact.compare(min, max) > 0 ? undefined : entre(min, max);
}
// ---- truths -------------------------------------------------------------------------------------------------------
/** « ou » sur une liste ; faux si elle est vide. */
export function unDes(tests) {
	return tests.reduce(ou, FAUX);
}
export function egalVerites(a, b) {
	return ou(et(a, b), et(non(a), non(b)));
}
/** Mêmes options ? */
export function egalOptions(a, b) {
	const commune = a.some((o) => b.includes(o));
	const seule = a.length === 1 && b.length === 1 && commune;
	return (commune ? VRAI : 0) | (seule ? 0 : FAUX);
}
// ---- choices ------------------------------------------------------------------------------------------------------
export function siVerite(test, alors, sinon) {
	return ((test & VRAI) !== 0 ? alors : 0) | ((test & FAUX) !== 0 ? sinon : 0) | test & NON_MESURABLE;
}
export function siNombre(test, alors, sinon) {
	const possibles = [];
	if ((test & VRAI) !== 0) possibles.push(alors);
	if ((test & FAUX) !== 0) possibles.push(sinon);
	if ((test & NON_MESURABLE) !== 0) possibles.push(NOMBRE_NON_MESURABLE);
	return possibles.reduce(union);
}
/** Une option est toujours mesurable : un test qui ne l'est pas n'est pas satisfait. */
export function siOptions(test, alors, sinon) {
	return unionOptions([...(test & VRAI) !== 0 ? [alors] : [], ...test !== VRAI ? [sinon] : []]);
}
function unionOptions(listes) {
	return [...new Set(listes.flat())];
}
/** Les lignes qui peuvent être la bonne, et si une entrée peut n'être pas mesurable : aucune ne l'est alors. */
export function lignes(cellules, entrees) {
	const rangs = [];
	const nm = entrees.some(peutManquer);
	if (entrees.some(manque)) return {
		rangs,
		nm
	};
	const mesurables = entrees.map(mesurable);
	for (const [rang, tests] of cellules.entries()) {
		const tient = tests.reduce((v, test, i) => et(v, cellule(test, mesurables[i])), VRAI);
		if ((tient & VRAI) !== 0) rangs.push(rang);
		if (tient === VRAI) break;
	}
	return {
		rangs,
		nm
	};
}
function manque(v) {
	return typeof v === "number" ? v === NON_MESURABLE : !Array.isArray(v) && v.vide;
}
function peutManquer(v) {
	if (typeof v === "number") return (v & NON_MESURABLE) !== 0;
	return !Array.isArray(v) && v.nm;
}
function mesurable(v) {
	if (typeof v === "number") return v & ~NON_MESURABLE;
	return Array.isArray(v) || !v.nm ? v : {
		...v,
		nm: false
	};
}
function cellule(test, v) {
	switch (test.kind) {
		case "tout": return VRAI;
		case "option": return egalOptions(v, [test.option]);
		case "booleen": return test.valeur ? v : non(v);
		case "intervalle": {
			const bas = test.bas === null ? VRAI : comparer(test.basInclus ? "≥" : ">", v, exactement(test.bas));
			const haut = test.haut === null ? VRAI : comparer(test.hautInclus ? "≤" : "<", v, exactement(test.haut));
			return et(bas, haut);
		}
	}
}
export function tableNombre(cellules, entrees, valeurs) {
	const { rangs, nm } = lignes(cellules, entrees);
	const possibles = rangs.map((r) => valeurs[r]);
	if (nm || possibles.length === 0) possibles.push(NOMBRE_NON_MESURABLE);
	return possibles.reduce(union);
}
export function tableVerite(cellules, entrees, valeurs) {
	const { rangs, nm } = lignes(cellules, entrees);
	const possibles = rangs.reduce((v, r) => v | valeurs[r], 0);
	return nm || possibles === 0 ? possibles | NON_MESURABLE : possibles;
}
/** Une option est toujours mesurable : à défaut, la dernière ligne. */
export function tableOptions(cellules, entrees, valeurs) {
	const { rangs, nm } = lignes(cellules, entrees);
	const possibles = rangs.map((r) => valeurs[r]);
	return unionOptions(nm || possibles.length === 0 ? [...possibles, valeurs[valeurs.length - 1]] : possibles);
}
