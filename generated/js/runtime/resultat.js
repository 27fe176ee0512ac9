// Fichier généré par Avenant — ne pas modifier.
import { ecrireMontant, ecrirePoints } from "./unites.js";
export const BITS_PAR_MOT = 30;
/** Le résultat d'une évaluation, toutes données connues. Pour l'étaler, l'envoyer ou le copier : `toJSON()`. */
export class Resultat {}
/** Celui que donne le calcul en entiers : quelques bits et des totaux, lus à la demande. */
export class ResultatEnEntiers {
	exercice;
	plan;
	etat;
	constructor(plan, exercice, etat) {
		this.plan = plan;
		this.exercice = exercice;
		this.etat = etat;
	}
	get valide() {
		return true;
	}
	get dispositif() {
		return this.plan.dispositif;
	}
	get version() {
		return this.plan.version;
	}
	get points() {
		return chiffre(this.plan.points, this.etat);
	}
	get montant() {
		return chiffre(this.plan.montant, this.etat);
	}
	get elements() {
		const { elements } = this.plan;
		const { etat } = this;
		// Not flatMap, ten times as slow.
		const lus = elements.length === 1 ? elements[0](etat) : [].concat(...elements.map((tranche) => tranche(etat)));
		return lus;
	}
	element(nom) {
		for (const tranche of this.plan.elements) {
			const e = tranche(this.etat).find((x) => x.nom === nom);
			if (e !== undefined) return e;
		}
		return undefined;
	}
	get resultats() {
		return new Map(this.plan.resultats.map((r) => [r.nom, nommee(r, this.etat)]));
	}
	toJSON() {
		return resultatEnJson(this);
	}
	toString() {
		return resultatEnLettres(this);
	}
}
export function resultatEnJson({ dispositif, version, exercice, points, montant, elements }) {
	const ecrits = elements.map((e) => ({
		...e,
		points: enJson(e.points),
		montant: enJson(e.montant)
	}));
	return {
		valide: true,
		dispositif,
		version,
		exercice,
		points: enJson(points),
		montant: enJson(montant),
		elements: ecrits
	};
}
export function resultatEnLettres({ points, montant }) {
	return [points === null ? "" : ecrirePoints(points), montant === null ? "" : ecrireMontant(montant)].filter((t) => t !== "").join(", ");
}
function enJson(q) {
	if (q === null || typeof q === "number") return q;
	const { num, den } = q;
	return {
		num: String(num),
		den: String(den)
	};
}
// ---- what kept bits and figures say -----------------------------------------------------------------------------------
/** D'après l'accès et le test : leur produit. */
export const VERDICTS = [
	"non accessible",
	"non atteint",
	"atteint"
];
function vrai(b, etat) {
	return typeof b === "boolean" ? b : (etat[Math.trunc(b / BITS_PAR_MOT)] >>> b % BITS_PAR_MOT & 1) === 1;
}
function chiffre(c, etat) {
	if (c === null) return null;
	return "rang" in c ? etat[c.rang] : fraction(etat[c.fraction], etat[c.fraction + 1]);
}
function nommee(r, etat) {
	switch (r.genre) {
		case "verite": return {
			genre: "verite",
			valeur: vrai(r.nm, etat) ? null : vrai(r.vrai, etat)
		};
		case "nombre": return {
			genre: "nombre",
			valeur: vrai(r.nm, etat) ? null : chiffre(r.chiffre, etat)
		};
		case "option": return {
			genre: "option",
			valeur: r.options.find(([, b]) => vrai(b, etat))?.[0] ?? ""
		};
	}
}
/** Réduite. */
export function fraction(n, d) {
	const [num, den] = [BigInt(n), BigInt(d)];
	let [a, b] = [num < 0n ? -num : num, den];
	while (b !== 0n) [a, b] = [b, a % b];
	return a <= 1n ? {
		num,
		den
	} : {
		num: num / a,
		den: den / a
	};
}
