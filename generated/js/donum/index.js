// Fichier généré par Avenant — ne pas modifier.
// Dotation numérique (DONUM) : ses versions, et celle qui répond à une question.
import { versionDeLExercice } from "../runtime/grille.js";
import { elementsParNom } from "../runtime/estimation.js";
import { CONNU_LE } from "../provenance.js";
import * as v1 from "./v1.js";
import * as v2 from "./v2.js";
export { parNom } from "../runtime/estimation.js";
export { schema } from "../donnees.js";
const GRILLE = [{
	de: 2026,
	a: 2027,
	connuDes: "2024-06-21",
	connuJusque: null,
	version: "v1"
}, {
	de: 2028,
	a: null,
	connuDes: "2024-06-21",
	connuJusque: null,
	version: "v2"
}];
/** La version qui répond. Lève une RangeError, en français, si l'exercice n'est pas couvert ou si rien n'était encore publié. */
export function version(question) {
	return versionDeLExercice("Dotation numérique (DONUM)", GRILLE, question, CONNU_LE);
}
/**
* Dotation numérique (DONUM), toutes données connues : verdict, points (centièmes entiers) et montant (centimes entiers) de chaque élément et au total.
* Une donnée qui manque ou ne peut être lue fait refuser l'ensemble (`valide` vaut faux), sans erreur levée ; `estimer` se passe de ce qui manque.
* Ce que la version ne lit pas n'est pas contrôlé ici : `verifierDonnees` dit aussi les noms inconnus.
* Lève une RangeError, en français, si l'exercice n'est pas couvert ou si rien n'était encore publié.
*/
export function evaluer(donnees, question) {
	switch (version(question)) {
		case "v1": return v1.evaluer(donnees, question.exercice);
		case "v2": return v2.evaluer(donnees, question.exercice);
	}
}
/**
* Dotation numérique (DONUM) : verdict, points et montant de chaque élément et au total.
* Une donnée absente n'est jamais zéro : le résultat est alors un encadrement. Des données illisibles sont refusées, sans erreur levée.
* Lève une RangeError, en français, si l'exercice n'est pas couvert ou si rien n'était encore publié.
*/
export function estimer(donnees, question) {
	switch (version(question)) {
		case "v1": return v1.estimer(donnees, question.exercice);
		case "v2": return v2.estimer(donnees, question.exercice);
	}
}
/**
* Dotation numérique (DONUM).
* Contrôle des données quelconques : des données du bon type, ou les fautes, en français. Ne lève jamais d'erreur.
* Une donnée absente, ou qui vaut undefined, est inconnue ; null est refusé.
* Sans question : ce que disent les déclarations ; avec elle, aussi les bornes que donne la version qui répond.
*/
export function verifierDonnees(donnees, question) {
	switch (version(question)) {
		case "v1": return v1.verifierDonnees(donnees);
		case "v2": return v2.verifierDonnees(donnees);
	}
}
/**
* Dotation numérique (DONUM).
* Les données que lisent ces règles et qui manquent encore. Vide : tout est connu.
*/
export function donneesAFournir(donnees, question) {
	switch (version(question)) {
		case "v1": return v1.donneesAFournir(donnees);
		case "v2": return v2.donneesAFournir(donnees);
	}
}
/**
* Dotation numérique (DONUM).
* Explique, données complètes ou non : pour chaque élément la mesure, le seuil, ce qui manque dans l'unité du cabinet, ce que l'atteindre
* vaudrait, pourquoi il est refusé, l'acte et l'article ; en données et en phrases. `etapes` est le calcul entier, qui se refait à la main.
* Chaque partie se calcule la première fois qu'on la lit ; `toJSON()` donne le tout en un objet simple, à étaler ou à copier.
*/
export function expliquer(donnees, question) {
	switch (version(question)) {
		case "v1": return v1.expliquer(donnees, question.exercice);
		case "v2": return v2.expliquer(donnees, question.exercice);
	}
}
/** Les éléments d'un résultat, par leur nom. Un élément que n'a pas la version qui a répondu est absent. */
export function elementsDe(resultat) {
	return elementsParNom(resultat);
}
