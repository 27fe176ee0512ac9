// Fichier généré par Avenant — ne pas modifier.
// Evaluating when all data are known, where integer code gives up on lawful data: the exact calculation says the result, or the data
// are refused with the reason. Nothing is ever rounded to fit.
import * as exact from "./exact.js";
import { ouZero, valeurDe } from "./intervalle.js";
import { VRAI } from "./logique.js";
import { DIRECTE } from "./algebre.js";
import { lire } from "./lecture.js";
import { illisibles } from "./refus.js";
import { resultatEnJson, resultatEnLettres } from "./resultat.js";
/** Le résultat exact, ou pourquoi il n'y en a pas. */
export function evaluerExactement(description, calcul, toutes, donnees, exercice, entiers) {
	const { dispositif, version, entrees, limites } = description;
	const lecture = lire(entrees, limites, toutes, donnees);
	const refusees = illisibles(description, lecture);
	if (refusees !== null) return refusees;
	const valeurs = calcul(DIRECTE, lecture.valeurs, exercice);
	try {
		return new ResultatExact(description, valeurs, exercice, entiers);
	} catch (e) {
		if (e instanceof NeTientPas) return {
			valide: false,
			dispositif,
			version,
			erreurs: [{
				donnee: "",
				message: e.message
			}]
		};
		throw e;
	}
}
class NeTientPas extends RangeError {}
class ResultatExact {
	valide = true;
	dispositif;
	version;
	exercice;
	points;
	montant;
	elements;
	resultats;
	constructor(description, valeurs, exercice, entiers) {
		this.dispositif = description.dispositif;
		this.version = description.version;
		this.exercice = exercice;
		this.points = chiffre(valeurs, description.points, entiers?.points);
		this.montant = chiffre(valeurs, description.montant, entiers?.montant);
		this.elements = description.elements.map((e, i) => ({
			nom: e.texte.nom,
			verdict: verdict(e, valeurs),
			points: chiffre(valeurs, e.points, entiers?.elements[i]?.[0]),
			montant: chiffre(valeurs, e.montant, entiers?.elements[i]?.[1])
		}));
		this.resultats = new Map(description.resultats.map((r) => [r.nom, nommee(valeurs[r.regle])]));
	}
	element(nom) {
		return this.elements.find((e) => e.nom === nom);
	}
	toJSON() {
		return resultatEnJson(this);
	}
	toString() {
		return resultatEnLettres(this);
	}
}
function verdict(e, valeurs) {
	if (valeurs[e.accessible] !== VRAI) return "non accessible";
	if (e.propre === null) return null;
	return valeurs[e.propre] === VRAI ? "atteint" : "non atteint";
}
/** Whole hundredths where integer code gives whole hundredths, a fraction elsewhere: one figure has one shape. */
function chiffre(valeurs, rang, entiere = false) {
	if (rang === null) return null;
	const valeur = valeurDe(ouZero(valeurs[rang]));
	if (valeur === undefined) throw new NeTientPas("Les textes ne donnent pas tous les chiffres de ce calcul : demandez « estimer ».");
	const centiemes = exact.fois(valeur, exact.entier(100));
	if (exact.estEntier(centiemes) && entiere && Number.isSafeInteger(Number(centiemes.n))) return Number(centiemes.n);
	if (entiere) throw new NeTientPas("Un résultat ne tient pas en centièmes entiers : voyez les données de ce calcul, ou demandez « estimer ».");
	return {
		num: valeur.n,
		den: valeur.d
	};
}
function nommee(v) {
	if (typeof v === "number") return {
		genre: "verite",
		valeur: verite(v)
	};
	if (Array.isArray(v)) return {
		genre: "option",
		valeur: v[0] ?? ""
	};
	const n = v;
	const valeur = n.vide ? undefined : valeurDe(n);
	return {
		genre: "nombre",
		valeur: valeur === undefined ? null : {
			num: valeur.n,
			den: valeur.d
		}
	};
}
function verite(v) {
	return v === VRAI ? true : v === 1 ? false : null;
}
