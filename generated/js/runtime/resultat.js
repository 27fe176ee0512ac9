// Fichier généré par Avenant — ne pas modifier.
import { ecrireMontant, ecrirePoints } from "./unites.js";
export const BITS_PAR_MOT = 30;
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
		return this.plan.elements.map((e) => evalue(e, this.etat));
	}
	element(nom) {
		const e = this.plan.elements.find((x) => x.nom === nom);
		return e && evalue(e, this.etat);
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
export function bit(b, etat) {
	if (typeof b === "boolean") return b;
	return (etat[Math.trunc(b / BITS_PAR_MOT)] >>> b % BITS_PAR_MOT & 1) === 1;
}
function evalue(e, etat) {
	return {
		nom: e.nom,
		verdict: verdict(e, etat),
		points: chiffre(e.points, etat),
		montant: chiffre(e.montant, etat)
	};
}
function verdict(e, etat) {
	if (!bit(e.accessible, etat)) return "non accessible";
	if (e.atteint === null) return null;
	return bit(e.atteint, etat) ? "atteint" : "non atteint";
}
function chiffre(c, etat) {
	if (c === null) return null;
	if ("rang" in c) return etat[c.rang];
	if ("fraction" in c) return fraction(etat[c.fraction], etat[c.fraction + 1]);
	let total = 0;
	const { termes } = c;
	for (let i = 0; i < termes.length; i++) {
		const terme = termes[i];
		if (tous(terme[0], etat)) total += terme[2] === undefined ? terme[1] : terme[1] * etat[terme[2]];
	}
	return total;
}
function tous(bits, etat) {
	for (let i = 0; i < bits.length; i++) if (!bit(bits[i], etat)) return false;
	return true;
}
function nommee(r, etat) {
	switch (r.genre) {
		case "verite": return {
			genre: "verite",
			valeur: bit(r.nm, etat) ? null : bit(r.vrai, etat)
		};
		case "nombre": return {
			genre: "nombre",
			valeur: bit(r.nm, etat) ? null : chiffre(r.chiffre, etat)
		};
		case "option": return {
			genre: "option",
			valeur: r.options.find(([, b]) => bit(b, etat))?.[0] ?? ""
		};
	}
}
function fraction(n, d) {
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
