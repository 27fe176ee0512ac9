// Fichier généré par Avenant — ne pas modifier.
// The same operations, each written down: what it was applied to and what it gave. The list, read again by anybody, gives the
// amount; explications.ts reads it to say why. Texts and numbers only: it can be kept, sent and shown.
import * as exact from "./exact.js";
import { DIRECTE } from "./algebre.js";
import { valeurEcrite } from "./estimation.js";
/** Une valeur, et l'étape qui l'a donnée. */
export class Note {
	valeur;
	etape;
	constructor(valeur, etape) {
		this.valeur = valeur;
		this.etape = etape;
	}
}
export function valeurDeNotee(x) {
	return x instanceof Note ? x.valeur : x;
}
export function operandeDe(x) {
	return x instanceof Note ? { etape: x.etape } : { valeur: valeurEcrite(x) };
}
/** Operations on plain operands, all noted alike; those below add something of their own. */
const SIMPLES = [
	"et",
	"ou",
	"non",
	"acquis",
	"egalVerites",
	"egalOptions",
	"addition",
	"soustraction",
	"produit",
	"part",
	"ouZero",
	"siVerite",
	"siNombre",
	"siOptions"
];
const LISTES = [
	"tous",
	"unDes",
	"somme",
	"minimum",
	"maximum"
];
const DIRECTES = DIRECTE;
/** Ce que fait un calcul. `noms` : ceux des données, dans l'ordre de la version. */
export class Journal {
	pas = [];
	/** L'étape du test propre de chaque élément. */
	propres = new Map();
	algebre;
	noms;
	lues = new Map();
	ecrites = [];
	lecteurs;
	constructor(noms) {
		this.noms = noms;
		this.algebre = this.notante();
	}
	/** Pour chaque étape, celles qui lisent ce qu'elle donne. */
	get suites() {
		return this.lecteurs ??= lecteurs(this.pas);
	}
	etape(rang) {
		return this.ecrites[rang] ??= ecrite(this.pas[rang]);
	}
	lecture(donnee) {
		return this.etape(this.lues.get(this.noms.indexOf(donnee)).etape);
	}
	etapes() {
		return this.pas.map((_, rang) => this.etape(rang));
	}
	noter(operation, termes, refaire, suite = null) {
		const valeur = refaire(DIRECTES, termes.map(valeurDeNotee));
		this.pas.push({
			operation,
			termes,
			valeur,
			refaire,
			suite
		});
		return new Note(valeur, this.pas.length - 1);
	}
	/** Each datum is one step, however often it is read. */
	donnee(donnees, rang) {
		const deja = this.lues.get(rang);
		if (deja !== undefined) return deja;
		const note = this.noter("donnee", [], () => donnees[rang], () => ({ donnee: this.noms[rang] }));
		this.lues.set(rang, note);
		return note;
	}
	notante() {
		const donnee = (donnees, rang) => this.donnee(donnees, rang);
		const table = (operation) => (cellules, entrees, lignes) => this.noter(operation, [...entrees, ...lignes], (o, t) => o[operation](cellules, t.slice(0, entrees.length), t.slice(entrees.length)), () => ({ lignes: cellules.map((tests) => tests.map(testEcrit)) }));
		const algebre = {
			verite: donnee,
			nombre: donnee,
			options: donnee,
			propre: (element, test) => {
				const note = this.noter("propre", [test], (o, [x]) => o["propre"](element, x));
				this.propres.set(element, note.etape);
				return note;
			},
			auMoins: (nombre, tests) => this.noter("auMoins", tests, (o, t) => o["auMoins"](nombre, t), () => ({ precisions: [String(nombre)] })),
			comparer: (op, a, b) => this.noter("comparer", [a, b], (o, [x, y]) => o["comparer"](op, x, y), () => ({ precisions: [op] })),
			quotient: (a, b, entier) => this.noter("quotient", [a, b], (o, [x, y]) => o["quotient"](x, y, entier), entier === true ? () => ({ precisions: ["dénominateur entier"] }) : null),
			moyenne: (termes, parmiMesurables) => this.noter("moyenne", termes, (o, t) => o["moyenne"](t, parmiMesurables), parmiMesurables === true ? () => ({ precisions: ["parmi les mesurables"] }) : null),
			arrondi: (a, pas, mode) => this.noter("arrondi", [a], (o, [x]) => o["arrondi"](x, pas, mode), () => ({ precisions: [exact.ecrire(pas), mode] })),
			progression: (mesure, points) => this.noter("progression", [mesure, ...points.flatMap((p) => [p.borne, p.valeur])], (o, t) => o["progression"](t[0], points.map((_, i) => ({
				borne: t[2 * i + 1],
				valeur: t[2 * i + 2]
			})))),
			nonCommunique: (x, min, max) => this.noter("nonCommunique", [x], (o, [y]) => o["nonCommunique"](y, min, max), () => ({ precisions: [exact.ecrire(min), exact.ecrire(max)] })),
			tableVerite: table("tableVerite"),
			tableNombre: table("tableNombre"),
			tableOptions: table("tableOptions")
		};
		for (const nom of SIMPLES) algebre[nom] = (...termes) => this.noter(nom, termes, (o, t) => o[nom](...t));
		for (const nom of LISTES) algebre[nom] = (termes) => this.noter(nom, termes, (o, t) => o[nom](t));
		return algebre;
	}
}
function lecteurs(pas) {
	const out = pas.map(() => []);
	for (const [rang, { termes }] of pas.entries()) for (const t of termes) if (t instanceof Note) out[t.etape].push(rang);
	return out;
}
function ecrite({ operation, termes, valeur, suite }) {
	return {
		operation,
		operandes: termes.map(operandeDe),
		...suite?.(),
		valeur: valeurEcrite(valeur)
	};
}
function testEcrit(t) {
	switch (t.kind) {
		case "tout": return { genre: "tout" };
		case "option": return {
			genre: "option",
			option: t.option
		};
		case "booleen": return {
			genre: "verite",
			vrai: t.valeur
		};
		case "intervalle": return {
			genre: "intervalle",
			bas: t.bas && exact.ecrire(t.bas),
			basInclus: t.basInclus,
			haut: t.haut && exact.ecrire(t.haut),
			hautInclus: t.hautInclus
		};
	}
}
