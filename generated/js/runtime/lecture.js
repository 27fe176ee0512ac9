// Fichier généré par Avenant — ne pas modifier.
// Reads what a practice gives: plain JSON values, each checked against its description. Absent is never zero: an absent
// datum is everything that it may still be. What cannot be read is refused with a sentence, never corrected.
import * as exact from "./exact.js";
import { entre, estPoint, exactement } from "./intervalle.js";
import { lireJour, numeroDe } from "./jours.js";
import { reponse } from "./logique.js";
import { proche } from "./proche.js";
import { intersection } from "./valeurs.js";
/** Une donnée fournie, par l'objet ou par sa classe, comme la lit tout calcul ; ce que porte n'importe quel objet n'en est pas une. */
export function fournie(donnees, nom) {
	return nom in Object.prototype && !Object.hasOwn(donnees, nom) ? undefined : donnees[nom];
}
/* @__NO_SIDE_EFFECTS__ */
export function declarees(donnees) {
	return new Map(donnees.map((d) => [d.nom, d]));
}
/* @__NO_SIDE_EFFECTS__ */
export function donnee(nom, genre, precisions = {}) {
	return {
		nom,
		genre,
		...precisions
	};
}
/** Celles que lit une version. */
/* @__NO_SIDE_EFFECTS__ */
export function entreesLues(toutes, noms) {
	return noms.map((nom) => toutes.get(nom));
}
const PAS_UN_OBJET = "Les données sont attendues dans un objet, une propriété par donnée.";
/** Toute donnée fournie est contrôlée, lue ou non par la version. */
export function lire(entrees, limites, toutes, donnees) {
	const erreurs = [];
	if (typeof donnees !== "object" || donnees === null || Symbol.iterator in donnees) return {
		valeurs: [],
		absentes: [],
		sansEffet: [],
		erreurs: [{
			donnee: "",
			message: PAS_UN_OBJET
		}]
	};
	const fournies = new Map();
	for (const declaree of toutes.values()) {
		const brut = fournie(donnees, declaree.nom);
		if (brut === undefined) continue;
		const lue = presente(declaree, limites, brut);
		if (typeof lue === "string") erreurs.push({
			donnee: declaree.nom,
			message: lue
		});
		else fournies.set(declaree.nom, lue);
	}
	for (const nom of Object.keys(donnees)) {
		if (toutes.has(nom) || fournie(donnees, nom) === undefined) continue;
		const voisine = proche(nom, toutes.keys());
		const message = `« ${nom} » n'est pas une donnée déclarée.`;
		erreurs.push(voisine === undefined ? {
			donnee: nom,
			message
		} : {
			donnee: nom,
			message: `${message} Vouliez-vous dire « ${voisine} » ?`,
			proche: voisine
		});
	}
	if (erreurs.length === 0) coherence(toutes, fournies, erreurs);
	const valeurs = entrees.map((e) => fournies.get(e.nom) ?? absente(e));
	if (erreurs.length === 0) resserrer(toutes, entrees, valeurs);
	const lues = new Set(entrees.map((e) => e.nom));
	return {
		valeurs,
		absentes: entrees.filter((e) => !fournies.has(e.nom)).map((e) => e.nom),
		sansEffet: [...fournies.keys()].filter((nom) => !lues.has(nom)).sort(parCodes),
		erreurs
	};
}
/** Des données que la version a déjà reconnues, une par entrée, dans l'ordre. */
export function lireConnues(entrees, brutes) {
	const valeurs = entrees.map((e, i) => {
		const lue = presente(e, [], brutes[i]);
		if (typeof lue === "string") throw new TypeError(`Les données ont changé pendant leur lecture. ${lue}`);
		return lue;
	});
	return {
		valeurs,
		absentes: [],
		sansEffet: [],
		erreurs: []
	};
}
function parCodes(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** Tout ce que la donnée peut encore être. */
function absente(entree) {
	if (entree.genre === "booleen") return reponse(undefined);
	if (entree.genre === "choix") return entree.options ?? [];
	const { min = null, max = null } = entree;
	if (entree.entier === undefined) return entre(min, max);
	return entre(min && exact.entier(exact.plafond(min)), max && exact.entier(exact.plancher(max)));
}
/** La valeur, ou la phrase qui dit pourquoi elle est refusée. */
function presente(entree, limites, brut) {
	const quoi = `« ${entree.nom} »`;
	if (brut === null) return `${quoi} est nulle (null) : une donnée inconnue s'omet.`;
	if (entree.genre === "booleen") return typeof brut === "boolean" ? reponse(brut) : `${quoi} attend vrai ou faux (true, false).`;
	if (entree.genre === "choix") {
		const { options = [] } = entree;
		if (typeof brut === "string" && options.includes(brut)) return [brut];
		return `${quoi} attend l'une de ces valeurs : ${options.join(", ")}.`;
	}
	const valeur = entree.genre === "date" ? lireDate(brut) : entree.entier === true && typeof brut === "string" ? undefined : lireNombre(brut);
	if (valeur === undefined) {
		if (entree.genre === "date") return `${quoi} attend un jour qui existe, écrit AAAA-MM-JJ.`;
		return entree.entier === true ? pasUnCompte(quoi, brut) : `${quoi} attend un nombre exact : un entier, ou un texte comme "22,5" ou "2/3".`;
	}
	if (entree.min !== undefined && exact.compare(valeur, entree.min) < 0) return `${quoi} ne peut être inférieure à ${exact.ecrire(entree.min)}.`;
	if (entree.max !== undefined && exact.compare(valeur, entree.max) > 0) return `${quoi} ne peut dépasser ${exact.ecrire(entree.max)}.`;
	const limite = limites.find(({ nom, min, max }) => nom === entree.nom && (exact.compare(valeur, min) < 0 || exact.compare(valeur, max) > 0));
	if (limite !== undefined) return `${quoi} va de ${exact.ecrire(limite.min)} à ${exact.ecrire(limite.max)}.`;
	return exactement(valeur);
}
/** Un compte : un entier de JavaScript, rien d'autre. */
function pasUnCompte(quoi, brut) {
	const attendu = `${quoi} attend un nombre entier`;
	if (typeof brut === "string") return /%\s*$/.test(brut) ? `${attendu} : un compte, pas un pourcentage.` : `${attendu}, pas un texte.`;
	if (typeof brut !== "number") return `${attendu}.`;
	return `${attendu} ; ${String(brut).replace(".", ",")} n'en est pas un${Number.isInteger(brut) ? " que JavaScript sache tenir" : ""}.`;
}
function lireDate(brut) {
	const jour = typeof brut === "string" ? lireJour(brut) : undefined;
	return jour === undefined ? undefined : exact.entier(numeroDe(jour));
}
/** Entier de JavaScript (sûr), ou texte exact. */
function lireNombre(brut) {
	if (typeof brut === "number") return Number.isSafeInteger(brut) ? exact.entier(brut) : undefined;
	return typeof brut === "string" ? exact.lire(brut.replace(",", ".")) : undefined;
}
/** « au plus » : refusé entre deux données fournies, à travers celles qui manquent entre elles. */
function coherence(toutes, fournies, erreurs) {
	for (const [nom, valeur] of fournies) {
		const autre = prochaine(toutes, fournies, nom);
		if (autre === undefined || exact.compare(valeur.min, fournies.get(autre).max) <= 0) continue;
		erreurs.push({
			donnee: nom,
			message: `« ${nom} » ne peut dépasser « ${autre} ».`
		});
	}
}
/** La première de la chaîne « au plus » qui est parmi celles-là. */
export function prochaine(toutes, parmi, depart) {
	const vues = new Set([depart]);
	for (let nom = toutes.get(depart)?.auPlus; nom !== undefined && !vues.has(nom); nom = toutes.get(nom)?.auPlus) {
		if (parmi.has(nom)) return nom;
		vues.add(nom);
	}
	return undefined;
}
/**
* « au plus » : une donnée absente en est d'autant mieux connue. Si a est au plus b, a ne dépasse pas le plus grand b, b
* n'est pas sous le plus petit a, et ainsi de proche en proche.
*/
function resserrer(toutes, entrees, valeurs) {
	const rangs = new Map(entrees.map((e, rang) => [e.nom, rang]));
	const paires = entrees.flatMap(({ nom }, petite) => {
		const autre = prochaine(toutes, rangs, nom);
		return autre === undefined ? [] : [{
			petite,
			grande: rangs.get(autre)
		}];
	});
	for (let tour = 0, change = true; change && tour < entrees.length; tour++) {
		change = false;
		for (const { petite, grande } of paires) {
			const a = valeurs[petite];
			if (restreindre(valeurs, petite, entre(null, valeurs[grande].max))) change = true;
			if (restreindre(valeurs, grande, entre(a.min, null))) change = true;
		}
	}
}
function restreindre(valeurs, rang, limite) {
	const avant = valeurs[rang];
	const apres = estPoint(avant) ? undefined : intersection(avant, limite);
	if (apres === undefined || memeBorne(avant.min, apres.min) && memeBorne(avant.max, apres.max)) return false;
	valeurs[rang] = apres;
	return true;
}
function memeBorne(a, b) {
	return a === null || b === null ? a === b : exact.egal(a, b);
}
