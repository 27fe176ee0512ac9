// Fichier généré par Avenant — ne pas modifier.
// Data checked before anything is computed: either data of the declared types, or the reasons in French. Nothing is corrected and
// nothing is thrown, whatever is given. Reading each datum is in lecture.ts.
import { fournie, lire } from "./lecture.js";
/** Ce qui n'est pas fourni, ou vaut `undefined`, est inconnu ; `null` est refusé, pour que personne ne le prenne pour zéro. */
export function verification(toutes, limites, donnees) {
	const fautes = [];
	try {
		const objet = donnees;
		fautes.push(...lire([], limites, toutes, objet).erreurs);
		if (fautes.length === 0) return {
			valide: true,
			donnees: copie(toutes, objet)
		};
	} catch {
		// A property that throws when it is read.
		fautes.push({
			donnee: "",
			message: "Les données ne peuvent pas être lues : l'objet qui les porte refuse de les donner."
		});
	}
	return {
		valide: false,
		fautes
	};
}
/** A plain object: the datum of a class is read once, and is its own from then on. */
function copie(toutes, objet) {
	const noms = new Set([...Object.keys(objet), ...toutes.keys()]);
	return Object.freeze(Object.fromEntries([...noms].map((nom) => [nom, fournie(objet, nom)]).filter(([, valeur]) => valeur !== undefined)));
}
/** Les données qu'une version lit et qui manquent ; vide : tout est connu. */
export function aFournir(entrees, donnees) {
	return entrees.map((e) => e.nom).filter((nom) => fournie(donnees, nom) === undefined);
}
/* @__NO_SIDE_EFFECTS__ */
export function schemaStandard(toutes, limites) {
	const validate = (valeur) => {
		const v = verification(toutes, limites, valeur);
		if (v.valide) return { value: v.donnees };
		return { issues: v.fautes.map(({ donnee, message }) => donnee === "" ? { message } : {
			message,
			path: [donnee]
		}) };
	};
	return { "~standard": {
		version: 1,
		vendor: "avenant",
		validate
	} };
}
