// Fichier généré par Avenant — ne pas modifier.
// Why an evaluation has no answer: data that cannot be read, that are missing, or that go beyond what whole numbers are proved to
// hold. The last are lawful: an estimate, which computes with exact fractions, still takes them.
import * as exact from "./exact.js";
import { lire } from "./lecture.js";
/** Ce que tient une colonne de 32 bits, et donc tout calcul en entiers. */
const PLUS_GRAND = exact.entier(2147483647);
const CENT = exact.entier(100);
/** Ce qui manque ou ne peut être lu ; nul : rien. */
export function illisibles({ dispositif, version }, { erreurs, absentes }) {
	if (erreurs.length > 0) return {
		valide: false,
		dispositif,
		version,
		erreurs
	};
	if (absentes.length === 0) return null;
	return {
		valide: false,
		dispositif,
		version,
		erreurs: absentes.map((nom) => ({
			donnee: nom,
			message: `Il manque « ${nom} ». Pour un encadrement sans cette donnée, demandez « estimer ».`
		}))
	};
}
/** Pourquoi le calcul en entiers n'a pas répondu. */
export function refus({ dispositif, version }, entrees, limites, toutes, donnees) {
	const lecture = lire(entrees, limites, toutes, donnees);
	const lue = illisibles({
		dispositif,
		version
	}, lecture);
	if (lue !== null) return lue;
	const hors = entrees.flatMap((e, i) => {
		const pourquoi = e.genre === "nombre" ? horsDesEntiers(e, lecture.valeurs[i].min) : null;
		return pourquoi === null ? [] : [{
			donnee: e.nom,
			message: `« ${e.nom} » ${pourquoi} ; « estimer » sait la prendre telle quelle.`
		}];
	});
	return {
		valide: false,
		dispositif,
		version,
		erreurs: hors.length > 0 ? hors : [{
			donnee: "",
			message: "Les données ont changé pendant leur lecture."
		}]
	};
}
/** Points et euros se comptent en centièmes. */
function horsDesEntiers({ entier }, valeur) {
	const enUnites = entier === true ? valeur : exact.fois(valeur, CENT);
	if (!exact.estEntier(enUnites)) return "a plus de deux décimales : ce calcul compte en centièmes entiers";
	const taille = exact.signe(enUnites) < 0 ? exact.oppose(enUnites) : enUnites;
	return exact.compare(taille, PLUS_GRAND) > 0 ? `dépasse ce que ce calcul tient (${entier === true ? "2 147 483 647" : "21 474 836,47"})` : null;
}
