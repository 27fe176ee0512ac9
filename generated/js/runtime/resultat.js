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
		const { elements } = planLu(this.plan);
		const { etat } = this;
		return elements.map((e) => evalue(e, etat));
	}
	element(nom) {
		const e = planLu(this.plan).parNom.get(nom);
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
const LUS = new WeakMap();
function planLu(plan) {
	let lu = LUS.get(plan);
	if (lu === undefined) {
		const elements = plan.elements.map(elementLu);
		lu = {
			elements,
			parNom: new Map(elements.map((e) => [e.nom, e]))
		};
		LUS.set(plan, lu);
	}
	return lu;
}
function elementLu({ nom, accessible, atteint, points, montant }) {
	const termes = new Map();
	for (const [quoi, c] of [["points", points], ["montant", montant]]) {
		if (c === null || !("termes" in c)) continue;
		for (const [bits, centiemes, facteur = -1] of c.termes) {
			const cle = `${bits.join(" ")} * ${facteur}`;
			const t = termes.get(cle) ?? test(bits, facteur);
			termes.set(cle, {
				...t,
				[quoi]: t[quoi] + centiemes
			});
		}
	}
	return {
		nom,
		accessible: test(accessible),
		atteint: atteint === null ? null : test(atteint),
		termes: [...termes.values()],
		sansPoints: points === null,
		sansMontant: montant === null,
		points: ailleurs(points),
		montant: ailleurs(montant)
	};
}
function ailleurs(c) {
	return c === null || "termes" in c ? null : c;
}
function test(bits, facteur = -1) {
	const fait = (mot, masque, suite) => ({
		mot,
		masque,
		suite,
		points: 0,
		montant: 0,
		facteur
	});
	if (typeof bits === "boolean") return fait(-1, bits ? 0 : 1, null);
	const masques = new Map();
	for (const b of typeof bits === "number" ? [bits] : bits) {
		const mot = Math.trunc(b / BITS_PAR_MOT);
		masques.set(mot, (masques.get(mot) ?? 0) | 1 << b % BITS_PAR_MOT);
	}
	return [...masques].reduce((suite, [mot, masque]) => fait(mot, masque, suite), null) ?? fait(-1, 0, null);
}
/** 1 ou 0, sans branche : la machine devinerait mal une fois sur deux. */
function vaut({ mot, masque, suite }, etat) {
	if (mot < 0) return +(masque === 0);
	const ici = +((etat[mot] & masque) === masque);
	return suite === null ? ici : ici & vaut(suite, etat);
}
function vrai(bits, etat) {
	return vaut(test(bits), etat) === 1;
}
const VERDICTS = [
	"non accessible",
	"non atteint",
	"atteint"
];
function evalue(e, etat) {
	const accessible = vaut(e.accessible, etat);
	const verdict = e.atteint === null && accessible === 1 ? null : VERDICTS[accessible * (e.atteint === null ? 1 : 1 + vaut(e.atteint, etat))];
	let points = 0;
	let montant = 0;
	const { termes } = e;
	for (let i = 0; i < termes.length; i++) {
		const t = termes[i];
		const fois = t.facteur < 0 ? vaut(t, etat) : vaut(t, etat) * etat[t.facteur];
		points += t.points * fois;
		montant += t.montant * fois;
	}
	return {
		nom: e.nom,
		verdict,
		points: e.sansPoints ? null : e.points === null ? points : chiffre(e.points, etat),
		montant: e.sansMontant ? null : e.montant === null ? montant : chiffre(e.montant, etat)
	};
}
function chiffre(c, etat) {
	if (c === null) return null;
	if ("rang" in c) return etat[c.rang];
	if ("fraction" in c) return fraction(etat[c.fraction], etat[c.fraction + 1]);
	let total = 0;
	for (const [bits, centiemes, facteur] of c.termes) {
		if (vrai(bits, etat)) total += facteur === undefined ? centiemes : centiemes * etat[facteur];
	}
	return total;
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
