// Fichier généré par Avenant — ne pas modifier.
// The same operations on values that remember what keeps them open: the absent data on which they depend and, for a
// number, the width that each holds open. A value that is settled remembers nothing: what can no longer change anything is not asked.
import { comparer } from "./comparaison.js";
import * as exact from "./exact.js";
import * as intervalle from "./intervalle.js";
import * as logique from "./logique.js";
import { progression } from "./progression.js";
import { Ouvert } from "./algebre.js";
import * as valeurs from "./valeurs.js";
/** Une donnée absente. */
export function donneeOuverte(nom, valeur) {
	return noeud(valeur, [new Ouvert(valeur, new Set([nom]), new Map())]);
}
export function dependancesDe(x) {
	return x instanceof Ouvert ? x.dependances : RIEN;
}
export function porteeDe(x) {
	return x instanceof Ouvert ? x.portee : AUCUNE;
}
const RIEN = new Set();
const AUCUNE = new Map();
function v(x) {
	return x instanceof Ouvert ? x.valeur : x;
}
function tousDe(liste) {
	return liste.map(v);
}
/** Une seule valeur possible : rien de plus à apprendre. */
function estDetermine(x) {
	if (typeof x === "number") return logique.decide(x);
	return Array.isArray(x) ? x.length === 1 : x.vide || intervalle.estPoint(x);
}
/** Une opération : sa valeur, ses parties utiles, et pour un nombre comment se partage ce qui reste ouvert. */
function noeud(valeur, parties, partage) {
	if (estDetermine(valeur)) return valeur;
	const dependances = new Set(parties.flatMap((p) => [...dependancesDe(p)]));
	if (typeof valeur === "number" || Array.isArray(valeur)) return new Ouvert(valeur, dependances, AUCUNE);
	const ouverte = largeur(valeur);
	return new Ouvert(valeur, dependances, partage?.(ouverte) ?? entiere(dependances, ouverte));
}
/** Ce qui n'est pas mesurable compte zéro dans ce qui est payé. */
function largeur(n) {
	const { min, max } = intervalle.ouZero(n);
	return min === null || max === null ? null : exact.moins(max, min);
}
function entiere(noms, ouverte) {
	return new Map([...noms].map((nom) => [nom, ouverte]));
}
function combiner(portees, ensemble) {
	const out = new Map();
	for (const portee of portees) {
		for (const [nom, w] of portee) {
			const autre = out.get(nom);
			out.set(nom, autre === undefined ? w : autre === null || w === null ? null : ensemble(autre, w));
		}
	}
	return out;
}
/** La plus large, sans dépasser le tout. */
function plafonner(tout, portees) {
	return new Map([...combiner(portees, exact.maximum)].map(([nom, w]) => [nom, tout === null ? w : w === null ? tout : exact.minimum(w, tout)]));
}
function multiplier(facteur, autre) {
	const k = intervalle.valeurDe(v(facteur));
	if (k === undefined) return undefined;
	const echelle = exact.signe(k) < 0 ? exact.oppose(k) : k;
	return new Map([...porteeDe(autre)].map(([nom, w]) => [nom, w === null ? null : exact.fois(w, echelle)]));
}
/** La branche qui ne sera pas prise ne joue plus. */
function branches(test, alors, sinon) {
	return [...logique.peut(v(test), logique.VRAI) ? [alors] : [], ...logique.peut(v(test), logique.FAUX) ? [sinon] : []];
}
/** Ni la ligne qui ne peut être la bonne. */
function lignesUtiles(cellules, entrees, lignes) {
	return [...entrees, ...valeurs.lignes(cellules, tousDe(entrees)).rangs.map((r) => lignes[r])];
}
export const SUIVIE = {
	verite: (donnees, rang) => donnees[rang],
	nombre: (donnees, rang) => donnees[rang],
	options: (donnees, rang) => donnees[rang],
	propre: (_, test) => test,
	et: (a, b) => noeud(logique.et(v(a), v(b)), [a, b]),
	ou: (a, b) => noeud(logique.ou(v(a), v(b)), [a, b]),
	tous: (tests) => noeud(logique.tous(tousDe(tests)), tests),
	unDes: (tests) => noeud(valeurs.unDes(tousDe(tests)), tests),
	auMoins: (nombre, tests) => noeud(logique.auMoins(nombre, tousDe(tests)), tests),
	non: (a) => noeud(logique.non(v(a)), [a]),
	acquis: (a) => noeud(logique.acquis(v(a)), [a]),
	comparer: (op, a, b) => noeud(comparer(op, v(a), v(b)), [a, b]),
	egalVerites: (a, b) => noeud(valeurs.egalVerites(v(a), v(b)), [a, b]),
	egalOptions: (a, b) => noeud(valeurs.egalOptions(v(a), v(b)), [a, b]),
	addition: (a, b) => noeud(intervalle.addition(v(a), v(b)), [a, b], () => combiner([porteeDe(a), porteeDe(b)], exact.plus)),
	soustraction: (a, b) => noeud(intervalle.soustraction(v(a), v(b)), [a, b], () => combiner([porteeDe(a), porteeDe(b)], exact.plus)),
	produit: (a, b) => noeud(intervalle.produit(v(a), v(b)), [a, b], () => multiplier(a, b) ?? multiplier(b, a)),
	quotient: (a, b, entier) => noeud(intervalle.quotient(v(a), v(b), entier), [a, b]),
	part: (a) => noeud(intervalle.part(v(a)), [a]),
	somme: (termes) => noeud(intervalle.somme(tousDe(termes)), termes, () => combiner(termes.map(porteeDe), exact.plus)),
	minimum: (termes) => noeud(tousDe(termes).reduce(intervalle.minimum), termes),
	maximum: (termes) => noeud(tousDe(termes).reduce(intervalle.maximum), termes),
	moyenne: (termes, parmiMesurables) => noeud(intervalle.moyenne(tousDe(termes), parmiMesurables), termes),
	ouZero: (a) => noeud(intervalle.ouZero(v(a)), [a], () => v(a).nm ? undefined : porteeDe(a)),
	arrondi: (a, pas, mode) => noeud(intervalle.arrondi(v(a), pas, mode), [a]),
	progression: (mesure, points) => noeud(progression(v(mesure), points.map((p) => ({
		borne: v(p.borne),
		valeur: v(p.valeur)
	}))), [mesure, ...points.flatMap((p) => [p.borne, p.valeur])]),
	nonCommunique: (donnee, min, max) => noeud(valeurs.nonCommunique(v(donnee), min, max), [donnee]),
	siVerite: (test, alors, sinon) => noeud(valeurs.siVerite(v(test), v(alors), v(sinon)), [test, ...branches(test, alors, sinon)]),
	siOptions: (test, alors, sinon) => noeud(valeurs.siOptions(v(test), v(alors), v(sinon)), [test, ...branches(test, alors, sinon)]),
	siNombre(test, alors, sinon) {
		const prises = branches(test, alors, sinon);
		return noeud(valeurs.siNombre(v(test), v(alors), v(sinon)), [test, ...prises], (ouverte) => plafonner(ouverte, [entiere(dependancesDe(test), ouverte), ...prises.map(porteeDe)]));
	},
	tableVerite: (cellules, entrees, lignes) => noeud(valeurs.tableVerite(cellules, tousDe(entrees), tousDe(lignes)), lignesUtiles(cellules, entrees, lignes)),
	tableNombre: (cellules, entrees, lignes) => noeud(valeurs.tableNombre(cellules, tousDe(entrees), tousDe(lignes)), lignesUtiles(cellules, entrees, lignes)),
	tableOptions: (cellules, entrees, lignes) => noeud(valeurs.tableOptions(cellules, tousDe(entrees), tousDe(lignes)), lignesUtiles(cellules, entrees, lignes))
};
