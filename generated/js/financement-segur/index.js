// Fichier généré par Avenant — ne pas modifier.
// Financement Ségur du logiciel métier, vague 1 : ses versions, et celle qui répond à une question.
import { versionDuJour, anneeDuJour } from "../runtime/grille.js";
import { elementsParNom } from "../runtime/estimation.js";
import { CONNU_LE } from "../provenance.js";
import * as v1 from "./v1.js";
import * as v2 from "./v2.js";
export { parNom } from "../runtime/estimation.js";
export { schema } from "../donnees.js";
const GRILLE = [{
	de: "2021-08-11",
	a: null,
	connuDes: "2021-08-11",
	connuJusque: "2022-06-21",
	version: "v1"
}, {
	de: "2021-08-11",
	a: null,
	connuDes: "2022-06-21",
	connuJusque: null,
	version: "v2"
}];
/** La version qui répond. Lève une RangeError, en français, si le jour n'est pas couvert ou si rien n'était encore publié. */
export function version(question) {
	return versionDuJour("Financement Ségur du logiciel métier, vague 1", GRILLE, question, CONNU_LE);
}
/**
* Financement Ségur du logiciel métier, vague 1, toutes données connues : verdict, points (centièmes entiers) et montant (centimes entiers) de chaque élément et au total.
* Une donnée qui manque ou ne peut être lue fait refuser l'ensemble (`valide` vaut faux), sans erreur levée ; `estimer` se passe de ce qui manque.
* Ce que la version ne lit pas n'est pas contrôlé ici : `verifierDonnees` dit aussi les noms inconnus.
* Lève une RangeError, en français, si le jour n'est pas couvert ou si rien n'était encore publié.
*/
export function evaluer(donnees, question) {
	switch (version(question)) {
		case "v1": return v1.evaluer(donnees, anneeDuJour(question.jour));
		case "v2": return v2.evaluer(donnees, anneeDuJour(question.jour));
	}
}
/**
* Financement Ségur du logiciel métier, vague 1 : verdict, points et montant de chaque élément et au total.
* Une donnée absente n'est jamais zéro : le résultat est alors un encadrement. Des données illisibles sont refusées, sans erreur levée.
* Lève une RangeError, en français, si le jour n'est pas couvert ou si rien n'était encore publié.
*/
export function estimer(donnees, question) {
	switch (version(question)) {
		case "v1": return v1.estimer(donnees, anneeDuJour(question.jour));
		case "v2": return v2.estimer(donnees, anneeDuJour(question.jour));
	}
}
/**
* Financement Ségur du logiciel métier, vague 1.
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
* Financement Ségur du logiciel métier, vague 1.
* Les données que lisent ces règles et qui manquent encore. Vide : tout est connu.
*/
export function donneesAFournir(donnees, question) {
	switch (version(question)) {
		case "v1": return v1.donneesAFournir(donnees);
		case "v2": return v2.donneesAFournir(donnees);
	}
}
/**
* Financement Ségur du logiciel métier, vague 1.
* Explique, données complètes ou non : pour chaque élément la mesure, le seuil, ce qui manque dans l'unité du cabinet, ce que l'atteindre
* vaudrait, pourquoi il est refusé, l'acte et l'article ; en données et en phrases. `etapes` est le calcul entier, qui se refait à la main.
* Chaque partie se calcule la première fois qu'on la lit ; `toJSON()` donne le tout en un objet simple, à étaler ou à copier.
*/
export function expliquer(donnees, question) {
	switch (version(question)) {
		case "v1": return v1.expliquer(donnees, anneeDuJour(question.jour));
		case "v2": return v2.expliquer(donnees, anneeDuJour(question.jour));
	}
}
/** Les éléments d'un résultat, par leur nom. Un élément que n'a pas la version qui a répondu est absent. */
export function elementsDe(resultat) {
	return elementsParNom(resultat);
}
