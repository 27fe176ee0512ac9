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
/** Une algèbre neuve et les étapes qu'elle écrit. `noms` : ceux des données, dans l'ordre de la version. */
export function journal(noms) {
	const etapes = [];
	const noter = (operation, termes, valeur, suite = {}) => {
		etapes.push({
			operation,
			operandes: termes.map(operandeDe),
			...suite,
			valeur: valeurEcrite(valeur)
		});
		return new Note(valeur, etapes.length - 1);
	};
	const directe = DIRECTE;
	const v = valeurDeNotee;
	const vs = (liste) => liste.map(v);
	const table = (operation) => (cellules, entrees, lignes) => noter(operation, [...entrees, ...lignes], directe[operation](cellules, vs(entrees), vs(lignes)), { lignes: cellules.map((tests) => tests.map(testEcrit)) });
	// Each datum is one step, however often it is read.
	const lues = new Map();
	const donnee = (donnees, rang) => {
		const note = lues.get(rang) ?? noter("donnee", [], donnees[rang], { donnee: noms[rang] });
		lues.set(rang, note);
		return note;
	};
	const algebre = {
		...Object.fromEntries(SIMPLES.map((nom) => [nom, (...termes) => noter(nom, termes, directe[nom](...vs(termes)))])),
		...Object.fromEntries(LISTES.map((nom) => [nom, (termes) => noter(nom, termes, directe[nom](vs(termes)))])),
		verite: donnee,
		nombre: donnee,
		options: donnee,
		propre: (_, test) => noter("propre", [test], v(test)),
		auMoins: (nombre, tests) => noter("auMoins", tests, directe["auMoins"](nombre, vs(tests)), { precisions: [String(nombre)] }),
		comparer: (op, a, b) => noter("comparer", [a, b], directe["comparer"](op, v(a), v(b)), { precisions: [op] }),
		quotient: (a, b, entier) => noter("quotient", [a, b], directe["quotient"](v(a), v(b), entier), entier === true ? { precisions: ["dénominateur entier"] } : {}),
		moyenne: (termes, parmiMesurables) => noter("moyenne", termes, directe["moyenne"](vs(termes), parmiMesurables), parmiMesurables === true ? { precisions: ["parmi les mesurables"] } : {}),
		arrondi: (a, pas, mode) => noter("arrondi", [a], directe["arrondi"](v(a), pas, mode), { precisions: [exact.ecrire(pas), mode] }),
		progression: (mesure, points) => noter("progression", [mesure, ...points.flatMap((p) => [p.borne, p.valeur])], directe["progression"](v(mesure), points.map((p) => ({
			borne: v(p.borne),
			valeur: v(p.valeur)
		})))),
		nonCommunique: (x, min, max) => noter("nonCommunique", [x], directe["nonCommunique"](v(x), min, max), { precisions: [exact.ecrire(min), exact.ecrire(max)] }),
		tableVerite: table("tableVerite"),
		tableNombre: table("tableNombre"),
		tableOptions: table("tableOptions")
	};
	return {
		algebre,
		etapes
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
