// Fichier généré par Avenant — ne pas modifier.
// A table of practices, by columns: typed arrays in, typed arrays out, the same exact figures as one practice at a time. How
// results are kept and read is here; reading the table is tableau.ts, and the loop itself is emitted for each version.
import * as exact from "./exact.js";
import { BITS_PAR_MOT, ResultatEnEntiers } from "./resultat.js";
import { colonnesDe, donneesDe, incompletes, presencesDe, refus } from "./tableau.js";
/** Une sortie vide pour tant de lignes ; `partagee` : lisible d'un autre fil. */
export function nouvelleSortie(version, lignes, partagee = false) {
	const memoire = (octets) => partagee ? new SharedArrayBuffer(octets) : new ArrayBuffer(octets);
	return {
		masques: Array.from({ length: version.mots }, () => new Int32Array(memoire(4 * lignes))),
		valeurs: version.valeurs.map((genre) => new Float64Array(memoire(genre === "nombre" ? 8 * lignes : 0))),
		grandes: version.valeurs.map(() => [])
	};
}
/**
* Évalue toutes les lignes d'un tableau. Lève une RangeError, en français, pour une colonne ou des présences d'un nom inconnu, du
* mauvais type ou trop courtes, ou une sortie trop petite. Une ligne à laquelle il manque des données est encadrée, une ligne dont
* une valeur est absurde est refusée : leurs chiffres, dans la sortie, valent NaN.
*/
export function evaluerColonnes(version, tableau, exercice, options = {}) {
	const { debut = 0, fin = tableau.lignes, controle = true } = options;
	if (!(Number.isSafeInteger(debut) && Number.isSafeInteger(fin) && 0 <= debut && debut <= fin && fin <= tableau.lignes)) throw new RangeError(`Les lignes vont de 0 à ${tableau.lignes}.`);
	if (!Number.isSafeInteger(exercice)) throw new RangeError("L'exercice est une année, par exemple 2022.");
	const entree = colonnesDe(version.colonnes, version.declarees, tableau);
	const lignes = fin - debut;
	const morceau = entree.map((c) => c.subarray(debut, fin));
	const sortie = options.sortie ?? nouvelleSortie(version, lignes);
	const place = Math.min(...sortie.masques.map((m) => m.length), ...sortie.valeurs.flatMap((v, k) => version.valeurs[k] === "nombre" ? [v.length] : []));
	if (place < lignes) throw new RangeError(`La sortie n'a de place que pour ${place} lignes sur ${lignes}.`);
	const presentes = presencesDe(version.colonnes, tableau);
	const refusees = controle ? refus(version.colonnes, morceau, presentes, debut) : [];
	version.calculer(morceau, sortie, 0, lignes, exercice);
	const encadrees = new Map();
	for (const ligne of incompletes(presentes, debut, fin)) {
		const e = version.estimer(donneesDe(version.colonnes, entree, presentes, ligne), exercice);
		if (e.valide) encadrees.set(ligne - debut, e);
		else refusees.push(...e.erreurs.map((x) => ({
			ligne,
			donnee: x.donnee,
			message: x.message
		})));
	}
	// What was computed on missing or absurd values is no figure: whoever reads the output itself must see it.
	for (const i of [...encadrees.keys(), ...refusees.map((r) => r.ligne - debut)]) for (const v of sortie.valeurs) v[i] = Number.NaN;
	return new ResultatEnColonnes(version, exercice, lignes, debut, sortie, encadrees, refusees);
}
/** Par morceaux de tant de lignes, la mémoire restant la même ; chaque résultat ne vaut que jusqu'au suivant. */
export function* parMorceaux(version, tableau, exercice, taille = 65536) {
	if (!Number.isSafeInteger(taille) || taille < 1) throw new RangeError("Un morceau compte au moins une ligne.");
	const sortie = nouvelleSortie(version, Math.min(taille, tableau.lignes));
	for (let debut = 0; debut < tableau.lignes; debut += taille) yield evaluerColonnes(version, tableau, exercice, {
		debut,
		fin: Math.min(debut + taille, tableau.lignes),
		sortie
	});
}
export class ResultatEnColonnes {
	lignes;
	/** Rang, dans le tableau, de la première ligne. */
	debut;
	sortie;
	/** Lignes auxquelles il manque des données, par leur rang ici. */
	encadrees;
	refusees;
	version;
	exercice;
	perdues;
	constructor(version, exercice, lignes, debut, sortie, encadrees, refusees) {
		this.version = version;
		this.exercice = exercice;
		this.lignes = lignes;
		this.debut = debut;
		this.sortie = sortie;
		this.encadrees = encadrees;
		this.refusees = refusees;
		this.perdues = new Set(refusees.map((r) => r.ligne - debut));
	}
	/** Points au moins et au plus, par ligne, en centièmes ; égaux quand tout est connu, NaN si la ligne est refusée, infinis sans borne. */
	get points() {
		return this.bornes(this.version.plan.points, "points");
	}
	/** De même, en centimes. */
	get montant() {
		return this.bornes(this.version.plan.montant, "montant");
	}
	/** Le résultat d'une ligne : exact, encadré, ou nul si elle est refusée. */
	resultat(ligne) {
		if (this.perdues.has(ligne)) return null;
		return this.encadrees.get(ligne) ?? new ResultatEnEntiers(this.version.plan, this.exercice, this.etat(ligne));
	}
	/** 1 si l'élément est atteint sur cette ligne, 0 s'il ne l'est pas ou n'est pas accessible, 2 si des données manquent pour le dire. */
	atteint(nom) {
		const [, b] = this.version.atteints.find(([n]) => n === nom) ?? [];
		if (b === undefined) throw new RangeError(`« ${nom} » n'est pas un élément de cette version.`);
		const out = new Uint8Array(this.lignes);
		const masque = typeof b === "number" ? this.sortie.masques[Math.trunc(b / BITS_PAR_MOT)] : undefined;
		for (let i = 0; i < this.lignes; i++) out[i] = masque === undefined ? Number(b) : masque[i] >>> b % BITS_PAR_MOT & 1;
		for (const [i, e] of this.encadrees) {
			const verdict = e.elements.find((x) => x.nom === nom).verdict;
			out[i] = verdict === "atteint" || verdict === null ? 1 : verdict === "non évaluable" ? 2 : 0;
		}
		for (const i of this.perdues) out[i] = 2;
		return out;
	}
	etat(i) {
		const { masques, valeurs, grandes } = this.sortie;
		return [...masques.map((m) => m[i]), ...this.version.valeurs.map((genre, k) => genre === "grand" ? grandes[k][i] : valeurs[k][i])];
	}
	bornes(chiffre, quoi) {
		if (chiffre === null) throw new RangeError(`Cette version ne compte pas de ${quoi}.`);
		if (!("rang" in chiffre)) throw new RangeError(`Les ${quoi} de cette version sont des fractions : lisez-les ligne par ligne, avec « resultat ».`);
		const exacts = this.sortie.valeurs[chiffre.rang - this.version.mots].subarray(0, this.lignes);
		const [min, max] = [exacts.slice(), exacts.slice()];
		for (const [i, e] of this.encadrees) {
			min[i] = centiemes(e[quoi]?.min, Number.NEGATIVE_INFINITY);
			max[i] = centiemes(e[quoi]?.max, Number.POSITIVE_INFINITY);
		}
		for (const i of this.perdues) min[i] = max[i] = Number.NaN;
		return {
			min,
			max
		};
	}
}
/** Une borne qui n'est pas un nombre entier de centièmes s'arrondit vers l'extérieur : elle reste une borne. */
function centiemes(borne, sans) {
	const lu = borne === null || borne === undefined ? undefined : exact.lire(borne);
	if (lu === undefined) return sans;
	const c = exact.fois(lu, exact.entier(100));
	return Number(sans < 0 ? exact.plancher(c) : exact.plafond(c));
}
