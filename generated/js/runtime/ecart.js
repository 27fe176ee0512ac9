// Fichier généré par Avenant — ne pas modifier.
// The same computation twice at once, as it is and with one element's own test held true, and what separates the two. What is unknown is
// unknown alike on both sides: the difference is much better known than its two terms. Only what depends on that test is computed
// again; the rest is in the journal.
import * as exact from "./exact.js";
import { addition, exactement, oppose, ouZero, produit, soustraction, union } from "./intervalle.js";
import { decide, FAUX, NON_MESURABLE, VRAI } from "./logique.js";
import { DIRECTE } from "./algebre.js";
import { Note } from "./journal.js";
import { intersection } from "./valeurs.js";
/** Une valeur que la supposition change : avant, après, et pour un nombre ce qui les sépare. */
class Paire {
	avant;
	apres;
	ecart;
	constructor(avant, apres, ecart) {
		this.avant = avant;
		this.apres = apres;
		this.ecart = ecart;
	}
}
const NUL = exactement(exact.ZERO);
const DECIDEES = [VRAI, FAUX];
/** Ce que chaque valeur notée gagnerait si le test propre de cet élément était satisfait. */
export function ecarts(journal, element) {
	const depart = journal.propres.get(element);
	const changees = depart === undefined || journal.pas[depart].valeur === VRAI ? new Map() : suppose(journal, depart);
	return (notee) => {
		const x = notee instanceof Note ? changees.get(notee.etape) : undefined;
		return x === undefined ? NUL : paye(x).ecart;
	};
}
/** Les étapes que change le test, tenu pour satisfait. */
function suppose({ pas, suites }, depart) {
	const changees = new Map();
	const aFaire = new Uint8Array(pas.length);
	let reste = 0;
	const changer = (rang, x) => {
		changees.set(rang, x);
		for (const suite of suites[rang]) {
			reste += 1 - aFaire[suite];
			aFaire[suite] = 1;
		}
	};
	deux ??= algebre();
	changer(depart, paire(pas[depart].valeur, VRAI));
	for (let rang = depart + 1; reste > 0; rang++) {
		if (aFaire[rang] === 0) continue;
		reste--;
		const { refaire, termes } = pas[rang];
		const x = refaire(deux, termes.map((t) => t instanceof Note ? changees.get(t.etape) ?? t.valeur : t));
		if (x instanceof Paire) changer(rang, x);
	}
	return changees;
}
/** Ce qui n'est pas mesurable compte zéro dans ce qui est payé. */
function paye(x) {
	const [avant, apres] = [x.avant, x.apres];
	return avant.nm || apres.nm ? paire(ouZero(avant), ouZero(apres)) : x;
}
const avant = (x) => x instanceof Paire ? x.avant : x;
const apres = (x) => x instanceof Paire ? x.apres : x;
const ecartDe = (x) => x instanceof Paire ? x.ecart : NUL;
/** `fin` : ce qu'on sait de l'écart par ailleurs. */
function paire(a, b, fin) {
	if (typeof a === "number" || Array.isArray(a)) return new Paire(a, b, NUL);
	const brut = soustraction(b, a);
	return new Paire(a, b, fin === undefined || fin.nm || fin.vide || brut.vide ? brut : intersection(brut, fin) ?? brut);
}
let deux;
const DIRECT = DIRECTE;
/** Une opération dont rien n'est supposé : la même des deux côtés. */
function operation(lus, appel, fin) {
	if (!lus.some((x) => x instanceof Paire)) return appel(avant);
	const [a, b] = [appel(avant), appel(apres)];
	// Two open truths may be the same set of outcomes and still part.
	return a === b && typeof a === "number" && decide(a) ? a : paire(a, b, fin?.());
}
function simple(nom, ...termes) {
	return operation(termes, (lire) => DIRECT[nom](...termes.map(lire)));
}
function liste(nom, termes, fin, ...suite) {
	return operation(termes, (lire) => DIRECT[nom](termes.map(lire), ...suite), fin);
}
function algebre() {
	const table = (nom) => (cellules, entrees, lignes) => operation([...entrees, ...lignes], (lire) => DIRECT[nom](cellules, entrees.map(lire), lignes.map(lire)));
	const nommees = (noms, faire) => Object.fromEntries(noms.map((nom) => [nom, faire(nom)]));
	const faite = {
		propre: (_, test) => test,
		...nommees([
			"et",
			"ou",
			"non",
			"acquis",
			"egalVerites",
			"egalOptions",
			"quotient",
			"part",
			"siVerite",
			"siOptions"
		], (nom) => (...termes) => simple(nom, ...termes)),
		...nommees([
			"tous",
			"unDes",
			"minimum",
			"maximum"
		], (nom) => (termes) => liste(nom, termes)),
		...nommees([
			"tableVerite",
			"tableNombre",
			"tableOptions"
		], table),
		addition: (a, b) => operation([a, b], (lire) => DIRECT["addition"](lire(a), lire(b)), () => addition(ecartDe(a), ecartDe(b))),
		soustraction: (a, b) => operation([a, b], (lire) => DIRECT["soustraction"](lire(a), lire(b)), () => addition(ecartDe(a), oppose(ecartDe(b)))),
		produit: (a, b) => operation([a, b], (lire) => DIRECT["produit"](lire(a), lire(b)), () => a instanceof Paire && b instanceof Paire ? undefined : a instanceof Paire ? produit(a.ecart, b) : produit(a, ecartDe(b))),
		somme: (termes) => liste("somme", termes, () => termes.map(ecartDe).reduce(addition, NUL)),
		moyenne: (termes, parmiMesurables) => liste("moyenne", termes, undefined, parmiMesurables),
		auMoins: (nombre, tests) => operation(tests, (lire) => DIRECT["auMoins"](nombre, tests.map(lire))),
		comparer: (op, a, b) => operation([a, b], (lire) => DIRECT["comparer"](op, lire(a), lire(b))),
		ouZero: (a) => a instanceof Paire ? ((p) => paire(ouZero(p.avant), ouZero(p.apres), p.ecart))(paye(a)) : DIRECT["ouZero"](a),
		arrondi: (a, pas, mode) => operation([a], (lire) => DIRECT["arrondi"](lire(a), pas, mode)),
		progression: (mesure, points) => operation([mesure, ...points.flatMap((p) => [p.borne, p.valeur])], (lire) => DIRECT["progression"](lire(mesure), points.map((p) => ({
			borne: lire(p.borne),
			valeur: lire(p.valeur)
		})))),
		nonCommunique: (x, min, max) => operation([x], (lire) => DIRECT["nonCommunique"](lire(x), min, max)),
		siNombre: (test, alors, sinon) => operation([
			test,
			alors,
			sinon
		], (lire) => DIRECT["siNombre"](lire(test), lire(alors), lire(sinon)), () => selonLeTest(test, alors, sinon))
	};
	return faite;
}
/** Chaque issue d'avant avec chaque issue d'après ; la même des deux côtés si le test n'est pas supposé. */
function selonLeTest(test, alors, sinon) {
	const [a, b] = [avant(test), apres(test)];
	if (((a | b) & NON_MESURABLE) !== 0) return undefined;
	const branche = (issue) => issue === VRAI ? alors : sinon;
	let out;
	for (const x of DECIDEES) {
		for (const y of DECIDEES) {
			if ((a & x) === 0 || (b & y) === 0 || !(test instanceof Paire || x === y)) continue;
			const ecart = x === y ? ecartDe(branche(x)) : soustraction(apres(branche(y)), avant(branche(x)));
			out = out === undefined ? ecart : union(out, ecart);
		}
	}
	return out;
}
