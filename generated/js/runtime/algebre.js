// Fichier généré par Avenant — ne pas modifier.
// The operations that generated code is written in. The code does not look into its values: DIRECTE gives plain ones;
// suivi.ts gives values that remember which data keep them open.
import { comparer } from "./comparaison.js";
import { addition, arrondi, maximum, minimum, moyenne, ouZero, part, produit, quotient, somme, soustraction } from "./intervalle.js";
import { acquis, auMoins, et, non, ou, tous } from "./logique.js";
import { progression } from "./progression.js";
import { egalOptions, egalVerites, nonCommunique, siNombre, siOptions, siVerite, tableNombre, tableOptions, tableVerite, unDes } from "./valeurs.js";
/** Une valeur qui peut encore changer, et les données dont elle dépend. */
export class Ouvert {
	valeur;
	dependances;
	portee;
	constructor(valeur, dependances, portee) {
		this.valeur = valeur;
		this.dependances = dependances;
		this.portee = portee;
	}
}
/** De simples valeurs. */
export const DIRECTE = {
	verite: (donnees, rang) => donnees[rang],
	nombre: (donnees, rang) => donnees[rang],
	options: (donnees, rang) => donnees[rang],
	propre: (_, test) => test,
	et,
	ou,
	tous,
	unDes,
	auMoins,
	non,
	acquis,
	comparer,
	egalVerites,
	egalOptions,
	addition,
	soustraction,
	produit,
	quotient,
	part,
	somme,
	moyenne,
	ouZero,
	arrondi,
	progression,
	nonCommunique,
	minimum: (termes) => termes.reduce(minimum),
	maximum: (termes) => termes.reduce(maximum),
	siVerite,
	siNombre,
	siOptions,
	tableVerite,
	tableNombre,
	tableOptions
};
