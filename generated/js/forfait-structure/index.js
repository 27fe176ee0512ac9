// Fichier généré par Avenant — ne pas modifier.
// Forfait structure : ses versions, et celle qui répond à une question.
import { versionDeLExercice } from "../runtime/grille.js";
import { elementsParNom } from "../runtime/estimation.js";
import { CONNU_LE } from "../provenance.js";
import * as v1 from "./v1.js";
import * as v2 from "./v2.js";
import * as v3 from "./v3.js";
import * as v4 from "./v4.js";
import * as v5 from "./v5.js";
import * as v6 from "./v6.js";
import * as v7 from "./v7.js";
import * as v8 from "./v8.js";
import * as v9 from "./v9.js";
import * as v10 from "./v10.js";
import * as v11 from "./v11.js";
import * as v12 from "./v12.js";
export { parNom } from "../runtime/estimation.js";
export { schema } from "../donnees.js";
const GRILLE = [
	{
		de: 2017,
		a: 2017,
		connuDes: "2016-10-23",
		connuJusque: null,
		version: "v1"
	},
	{
		de: 2018,
		a: 2018,
		connuDes: "2016-10-23",
		connuJusque: null,
		version: "v2"
	},
	{
		de: 2019,
		a: 2019,
		connuDes: "2016-10-23",
		connuJusque: "2018-08-10",
		version: "v3"
	},
	{
		de: 2019,
		a: 2019,
		connuDes: "2018-08-10",
		connuJusque: null,
		version: "v4"
	},
	{
		de: 2020,
		a: 2021,
		connuDes: "2016-10-23",
		connuJusque: "2018-08-10",
		version: "v3"
	},
	{
		de: 2020,
		a: 2021,
		connuDes: "2018-08-10",
		connuJusque: "2019-08-20",
		version: "v4"
	},
	{
		de: 2020,
		a: 2021,
		connuDes: "2019-08-20",
		connuJusque: null,
		version: "v5"
	},
	{
		de: 2022,
		a: 2022,
		connuDes: "2016-10-23",
		connuJusque: "2018-08-10",
		version: "v3"
	},
	{
		de: 2022,
		a: 2022,
		connuDes: "2018-08-10",
		connuJusque: "2019-08-20",
		version: "v4"
	},
	{
		de: 2022,
		a: 2022,
		connuDes: "2019-08-20",
		connuJusque: "2021-09-25",
		version: "v6"
	},
	{
		de: 2022,
		a: 2022,
		connuDes: "2021-09-25",
		connuJusque: "2023-01-11",
		version: "v7"
	},
	{
		de: 2022,
		a: 2022,
		connuDes: "2023-01-11",
		connuJusque: null,
		version: "v8"
	},
	{
		de: 2023,
		a: 2023,
		connuDes: "2016-10-23",
		connuJusque: "2018-08-10",
		version: "v3"
	},
	{
		de: 2023,
		a: 2023,
		connuDes: "2018-08-10",
		connuJusque: "2019-08-20",
		version: "v4"
	},
	{
		de: 2023,
		a: 2023,
		connuDes: "2019-08-20",
		connuJusque: "2021-09-25",
		version: "v6"
	},
	{
		de: 2023,
		a: 2023,
		connuDes: "2021-09-25",
		connuJusque: "2023-04-30",
		version: "v9"
	},
	{
		de: 2023,
		a: 2023,
		connuDes: "2023-04-30",
		connuJusque: "2023-12-13",
		version: "v10"
	},
	{
		de: 2023,
		a: 2023,
		connuDes: "2023-12-13",
		connuJusque: null,
		version: "v11"
	},
	{
		de: 2024,
		a: 2025,
		connuDes: "2016-10-23",
		connuJusque: "2018-08-10",
		version: "v3"
	},
	{
		de: 2024,
		a: 2025,
		connuDes: "2018-08-10",
		connuJusque: "2019-08-20",
		version: "v4"
	},
	{
		de: 2024,
		a: 2025,
		connuDes: "2019-08-20",
		connuJusque: "2021-09-25",
		version: "v6"
	},
	{
		de: 2024,
		a: 2025,
		connuDes: "2021-09-25",
		connuJusque: "2023-04-30",
		version: "v9"
	},
	{
		de: 2024,
		a: 2025,
		connuDes: "2023-04-30",
		connuJusque: "2024-06-21",
		version: "v10"
	},
	{
		de: 2024,
		a: 2025,
		connuDes: "2024-06-21",
		connuJusque: null,
		version: "v12"
	},
	{
		de: 2026,
		a: null,
		connuDes: "2016-10-23",
		connuJusque: "2018-08-10",
		version: "v3"
	},
	{
		de: 2026,
		a: null,
		connuDes: "2018-08-10",
		connuJusque: "2019-08-20",
		version: "v4"
	},
	{
		de: 2026,
		a: null,
		connuDes: "2019-08-20",
		connuJusque: "2021-09-25",
		version: "v6"
	},
	{
		de: 2026,
		a: null,
		connuDes: "2021-09-25",
		connuJusque: "2023-04-30",
		version: "v9"
	},
	{
		de: 2026,
		a: null,
		connuDes: "2023-04-30",
		connuJusque: "2024-06-21",
		version: "v10"
	}
];
/** La version qui répond. Lève une RangeError, en français, si l'exercice n'est pas couvert ou si rien n'était encore publié. */
export function version(question) {
	return versionDeLExercice("Forfait structure", GRILLE, question, CONNU_LE);
}
/**
* Forfait structure, toutes données connues : verdict, points (centièmes entiers) et montant (centimes entiers) de chaque élément et au total.
* Une donnée qui manque ou ne peut être lue fait refuser l'ensemble (`valide` vaut faux), sans erreur levée ; `estimer` se passe de ce qui manque.
* Ce que la version ne lit pas n'est pas contrôlé ici : `verifierDonnees` dit aussi les noms inconnus.
* Lève une RangeError, en français, si l'exercice n'est pas couvert ou si rien n'était encore publié.
*/
export function evaluer(donnees, question) {
	switch (version(question)) {
		case "v1": return v1.evaluer(donnees, question.exercice);
		case "v2": return v2.evaluer(donnees, question.exercice);
		case "v3": return v3.evaluer(donnees, question.exercice);
		case "v4": return v4.evaluer(donnees, question.exercice);
		case "v5": return v5.evaluer(donnees, question.exercice);
		case "v6": return v6.evaluer(donnees, question.exercice);
		case "v7": return v7.evaluer(donnees, question.exercice);
		case "v8": return v8.evaluer(donnees, question.exercice);
		case "v9": return v9.evaluer(donnees, question.exercice);
		case "v10": return v10.evaluer(donnees, question.exercice);
		case "v11": return v11.evaluer(donnees, question.exercice);
		case "v12": return v12.evaluer(donnees, question.exercice);
	}
}
/**
* Forfait structure : verdict, points et montant de chaque élément et au total.
* Une donnée absente n'est jamais zéro : le résultat est alors un encadrement. Des données illisibles sont refusées, sans erreur levée.
* Lève une RangeError, en français, si l'exercice n'est pas couvert ou si rien n'était encore publié.
*/
export function estimer(donnees, question) {
	switch (version(question)) {
		case "v1": return v1.estimer(donnees, question.exercice);
		case "v2": return v2.estimer(donnees, question.exercice);
		case "v3": return v3.estimer(donnees, question.exercice);
		case "v4": return v4.estimer(donnees, question.exercice);
		case "v5": return v5.estimer(donnees, question.exercice);
		case "v6": return v6.estimer(donnees, question.exercice);
		case "v7": return v7.estimer(donnees, question.exercice);
		case "v8": return v8.estimer(donnees, question.exercice);
		case "v9": return v9.estimer(donnees, question.exercice);
		case "v10": return v10.estimer(donnees, question.exercice);
		case "v11": return v11.estimer(donnees, question.exercice);
		case "v12": return v12.estimer(donnees, question.exercice);
	}
}
/**
* Forfait structure.
* Contrôle des données quelconques : des données du bon type, ou les fautes, en français. Ne lève jamais d'erreur.
* Une donnée absente, ou qui vaut undefined, est inconnue ; null est refusé.
* Sans question : ce que disent les déclarations ; avec elle, aussi les bornes que donne la version qui répond.
*/
export function verifierDonnees(donnees, question) {
	switch (version(question)) {
		case "v1": return v1.verifierDonnees(donnees);
		case "v2": return v2.verifierDonnees(donnees);
		case "v3": return v3.verifierDonnees(donnees);
		case "v4": return v4.verifierDonnees(donnees);
		case "v5": return v5.verifierDonnees(donnees);
		case "v6": return v6.verifierDonnees(donnees);
		case "v7": return v7.verifierDonnees(donnees);
		case "v8": return v8.verifierDonnees(donnees);
		case "v9": return v9.verifierDonnees(donnees);
		case "v10": return v10.verifierDonnees(donnees);
		case "v11": return v11.verifierDonnees(donnees);
		case "v12": return v12.verifierDonnees(donnees);
	}
}
/**
* Forfait structure.
* Les données que lisent ces règles et qui manquent encore. Vide : tout est connu.
*/
export function donneesAFournir(donnees, question) {
	switch (version(question)) {
		case "v1": return v1.donneesAFournir(donnees);
		case "v2": return v2.donneesAFournir(donnees);
		case "v3": return v3.donneesAFournir(donnees);
		case "v4": return v4.donneesAFournir(donnees);
		case "v5": return v5.donneesAFournir(donnees);
		case "v6": return v6.donneesAFournir(donnees);
		case "v7": return v7.donneesAFournir(donnees);
		case "v8": return v8.donneesAFournir(donnees);
		case "v9": return v9.donneesAFournir(donnees);
		case "v10": return v10.donneesAFournir(donnees);
		case "v11": return v11.donneesAFournir(donnees);
		case "v12": return v12.donneesAFournir(donnees);
	}
}
/**
* Forfait structure.
* Explique, données complètes ou non : pour chaque élément la mesure, le seuil, ce qui manque dans l'unité du cabinet, ce que l'atteindre
* vaudrait, pourquoi il est refusé, l'acte et l'article ; en données et en phrases. `etapes` est le calcul entier, qui se refait à la main.
* Chaque partie se calcule la première fois qu'on la lit ; `toJSON()` donne le tout en un objet simple, à étaler ou à copier.
*/
export function expliquer(donnees, question) {
	switch (version(question)) {
		case "v1": return v1.expliquer(donnees, question.exercice);
		case "v2": return v2.expliquer(donnees, question.exercice);
		case "v3": return v3.expliquer(donnees, question.exercice);
		case "v4": return v4.expliquer(donnees, question.exercice);
		case "v5": return v5.expliquer(donnees, question.exercice);
		case "v6": return v6.expliquer(donnees, question.exercice);
		case "v7": return v7.expliquer(donnees, question.exercice);
		case "v8": return v8.expliquer(donnees, question.exercice);
		case "v9": return v9.expliquer(donnees, question.exercice);
		case "v10": return v10.expliquer(donnees, question.exercice);
		case "v11": return v11.expliquer(donnees, question.exercice);
		case "v12": return v12.expliquer(donnees, question.exercice);
	}
}
/** Les éléments d'un résultat, par leur nom. Un élément que n'a pas la version qui a répondu est absent. */
export function elementsDe(resultat) {
	return elementsParNom(resultat);
}
