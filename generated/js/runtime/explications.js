// Fichier généré par Avenant — ne pas modifier.
// One result explained, as data and as French sentences. Computes nothing of its own: the steps, causes, gains and words come from their
// files, and are put together here, element by element.
import * as exact from "./exact.js";
import { VRAI } from "./logique.js";
import * as phrases from "./phrases.js";
import { ecarts } from "./ecart.js";
import { estimation } from "./estimation.js";
import { distance, gain, numerateurEtDenominateur } from "./gains.js";
import { journal, operandeDe, valeurDeNotee } from "./journal.js";
import { lire } from "./lecture.js";
import { valeurDOperande } from "./motifs.js";
import { figures, motifs, nommee, phrasesDElement } from "./recit.js";
/* @__NO_SIDE_EFFECTS__ */
export function libelle(nom, texte, unite) {
	return {
		nom,
		libelle: texte,
		unite
	};
}
/* @__NO_SIDE_EFFECTS__ */
export function libelles(tous) {
	return new Map(tous.map((l) => [l.nom, l]));
}
export function explication(description, raisons, calcul, toutes, mots, donnees, exercice) {
	const estimee = estimation(description, calcul, toutes, donnees, exercice);
	if (!estimee.valide) return estimee;
	const lues = lire(description.entrees, description.limites, toutes, donnees).valeurs;
	const { algebre, etapes } = journal(description.entrees.map((e) => e.nom));
	const notees = calcul(algebre, lues, exercice);
	const a = (rang) => rang === null ? null : operandeDe(notees[rang]);
	const vocabulaire = {
		toutes,
		mots,
		elements: new Map(estimee.elements.map((e) => [e.nom, e]))
	};
	// Several elements may share a step; one that has a test of its own is the one to name.
	const atteints = new Map();
	for (const [i, r] of raisons.entries()) {
		const o = a(r.atteint);
		if (o !== null && "etape" in o && description.elements[i].propre !== null) atteints.set(o.etape, description.elements[i].texte.nom);
	}
	const elements = estimee.elements.map((e, i) => {
		const [rangs, r] = [description.elements[i], raisons[i]];
		const places = {
			accessible: a(rangs.accessible),
			propre: a(rangs.propre),
			points: a(rangs.points),
			montant: a(rangs.montant),
			mesure: a(rangs.mesure)
		};
		const decides = places.mesure === null ? null : numerateurEtDenominateur(etapes, places.mesure);
		const rapport = decides && {
			num: fourchetteDe(etapes, decides.num),
			den: fourchetteDe(etapes, decides.den)
		};
		const seuil = r.seuil && {
			op: r.seuil.op,
			comparateur: r.seuil.comparateur,
			valeur: fourchetteDe(etapes, a(r.seuil.regle))
		};
		const voulu = seuil === null || seuil.valeur.exact === null ? undefined : exact.lire(seuil.valeur.exact);
		const loin = e.verdict !== "non atteint" || places.mesure === null || voulu === undefined ? null : distance(etapes, places.mesure, r.seuil.op, voulu, toutes, (nom) => nommee(mots, nom));
		const possible = rangs.propre === null || valeurDeNotee(notees[rangs.propre]) === VRAI ? null : gain(description, ecarts(calcul, lues, exercice, i));
		const apport = possible && {
			element: e.nom,
			libelle: e.libelle,
			...possible,
			effort: loin
		};
		const base = {
			...e,
			genre: r.genre,
			parent: r.parent,
			rapport,
			seuil,
			distance: loin,
			gain: apport
		};
		const trouves = motifs(base, r, {
			etapes,
			atteints,
			a,
			accessible: places.accessible
		}, vocabulaire);
		return {
			...base,
			motifs: trouves,
			etapes: places,
			phrases: phrasesDElement(base, r, trouves)
		};
	});
	return {
		...estimee,
		elements,
		gains: elements.flatMap((e) => e.gain !== null && (e.verdict === "non atteint" || e.verdict === "non évaluable") ? [e.gain] : []),
		etapes,
		totaux: {
			points: a(description.points),
			montant: a(description.montant)
		},
		phrases: [phrases.total(figures(estimee)), ...[phrases.dependances(estimee.donneesManquantes.map(({ nom }) => ({
			nom,
			libelle: nommee(mots, nom).libelle
		})))].filter((p) => p !== null)]
	};
}
function fourchetteDe(etapes, o) {
	const v = valeurDOperande(etapes, o);
	return v.genre === "nombre" ? {
		min: v.min,
		max: v.max,
		exact: v.exact
	} : {
		min: null,
		max: null,
		exact: null
	};
}
