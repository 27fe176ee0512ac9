// Fichier généré par Avenant — ne pas modifier.
// One result explained, as data and as French sentences. Computes nothing of its own: the steps, causes, gains and words come from their
// files, and are put together here, element by element, when they are asked for.
import * as exact from "./exact.js";
import { VRAI } from "./logique.js";
import * as phrases from "./phrases.js";
import { brutesConnues } from "./connues.js";
import { ecarts } from "./ecart.js";
import { chiffre, resultatsDesElements, resultatsNommes } from "./estimation.js";
import { distance, gain, numerateurEtDenominateur } from "./gains.js";
import { Journal, operandeDe, valeurDeNotee } from "./journal.js";
import { lire, lireConnues } from "./lecture.js";
import { donneesManquantes } from "./manquantes.js";
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
/** `noyau` reconnaît en peu de temps les données complètes : rien d'autre n'est alors calculé avant d'être lu. */
export function explication(sujet, donnees, exercice) {
	const brutes = brutesConnues(sujet, donnees, exercice);
	return brutes === null ? deDonneesLues(sujet, donnees, exercice) : new Montree(sujet, exercice, brutes, null);
}
function deDonneesLues(sujet, donnees, exercice) {
	const { entrees, limites, dispositif, version } = sujet.description;
	const lecture = lire(entrees, limites, sujet.toutes, donnees);
	return lecture.erreurs.length > 0 ? {
		valide: false,
		dispositif,
		version,
		erreurs: lecture.erreurs
	} : new Montree(sujet, exercice, [], lecture);
}
/** Chaque partie est calculée la première fois qu'on la lit. Pour l'étaler, l'envoyer ou la copier : `toJSON()`. */
export class Explication {
	exercice;
	sujet;
	brutes;
	lecture;
	faits = null;
	/** `brutes` : les données connues, si elles n'ont pas été lues. */
	constructor(sujet, exercice, brutes, lecture) {
		this.sujet = sujet;
		this.exercice = exercice;
		this.brutes = brutes;
		this.lecture = lecture;
	}
	get valide() {
		return true;
	}
	get dispositif() {
		return this.sujet.description.dispositif;
	}
	get version() {
		return this.sujet.description.version;
	}
	get points() {
		return this.lus.points();
	}
	get montant() {
		return this.lus.montant();
	}
	get elements() {
		return this.lus.elements();
	}
	get resultats() {
		return this.lus.resultats();
	}
	get donneesManquantes() {
		return this.lus.donneesManquantes();
	}
	get donneesAbsentes() {
		return this.lus.donneesAbsentes();
	}
	get sansEffet() {
		return this.lus.sansEffet();
	}
	get gains() {
		return this.lus.gains();
	}
	get etapes() {
		return this.lus.etapes();
	}
	get totaux() {
		return this.lus.totaux();
	}
	get phrases() {
		return this.lus.phrases();
	}
	/** Tout, calculé, en un objet simple : ce qu'écrit JSON.stringify, ce que structuredClone sait copier. */
	toJSON() {
		const { valide, dispositif, version, exercice, points, montant, elements, resultats, donneesManquantes, donneesAbsentes, sansEffet, gains, etapes, totaux, phrases } = this;
		return {
			valide,
			dispositif,
			version,
			exercice,
			points,
			montant,
			elements,
			resultats,
			donneesManquantes,
			donneesAbsentes,
			sansEffet,
			gains,
			etapes,
			totaux,
			phrases
		};
	}
	get lus() {
		return this.faits ??= faits(this.sujet, this.exercice, this.lecture ?? lireConnues(this.sujet.description.entrees, this.brutes));
	}
}
/** Comment Node.js demande ce qu'il doit montrer d'un objet. */
class Montree extends Explication {
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return this.toJSON();
	}
}
/** Chaque partie de l'explication, faite la première fois qu'on la lit. Le calcul exact n'est fait qu'une fois. */
function faits(sujet, exercice, lecture) {
	const { description, raisons, calcul, toutes, mots } = sujet;
	const journal = new Journal(description.entrees.map((e) => e.nom));
	const notees = calcul(journal.algebre, lecture.valeurs, exercice);
	const valeurs = notees.map(valeurDeNotee);
	const a = (rang) => rang === null ? null : operandeDe(notees[rang]);
	const resultats = resultatsDesElements(description, valeurs);
	const figuresDuTotal = uneFois(() => ({
		points: chiffre(valeurs, description.points),
		montant: chiffre(valeurs, description.montant)
	}));
	const manquantes = uneFois(() => donneesManquantes(description, calcul, lecture, exercice, resultats));
	const vocabulaire = uneFois(() => ({
		toutes,
		mots,
		elements: new Map(resultats.map((e) => [e.nom, e]))
	}));
	const atteints = uneFois(() => {
		// Several elements may share a step; one that has a test of its own is the one to name.
		const out = new Map();
		for (const [i, r] of raisons.entries()) {
			const o = a(r.atteint);
			if (o !== null && "etape" in o && description.elements[i].propre !== null) out.set(o.etape, description.elements[i].texte.nom);
		}
		return out;
	});
	const elements = uneFois(() => resultats.map((e, i) => {
		const [rangs, r] = [description.elements[i], raisons[i]];
		const places = {
			accessible: a(rangs.accessible),
			propre: a(rangs.propre),
			points: a(rangs.points),
			montant: a(rangs.montant),
			mesure: a(rangs.mesure)
		};
		const decides = places.mesure === null ? null : numerateurEtDenominateur(journal, places.mesure);
		const rapport = decides && {
			num: fourchetteDe(journal, decides.num),
			den: fourchetteDe(journal, decides.den)
		};
		const seuil = r.seuil && {
			op: r.seuil.op,
			comparateur: r.seuil.comparateur,
			valeur: fourchetteDe(journal, a(r.seuil.regle))
		};
		const voulu = seuil === null || seuil.valeur.exact === null ? undefined : exact.lire(seuil.valeur.exact);
		const loin = e.verdict !== "non atteint" || places.mesure === null || voulu === undefined ? null : distance(journal, places.mesure, r.seuil.op, voulu, toutes, (nom) => nommee(mots, nom));
		const possible = rangs.propre === null || valeurs[rangs.propre] === VRAI ? null : gain(description, ecartDuRang(ecarts(journal, i)));
		const apport = possible && {
			element: e.nom,
			libelle: e.libelle,
			...possible,
			effort: loin
		};
		const { nom, libelle: enClair, verdict, points, montant, mesure, actes, article } = e;
		const { genre, parent } = r;
		const base = {
			nom,
			libelle: enClair,
			verdict,
			points,
			montant,
			mesure,
			actes,
			article,
			genre,
			parent,
			rapport,
			seuil,
			distance: loin,
			gain: apport
		};
		const trouves = motifs(base, r, {
			etapes: journal,
			atteints: atteints(),
			a,
			accessible: places.accessible
		}, vocabulaire());
		const dites = phrasesDElement(base, r, trouves);
		// Written out: objects of one shape, made at once.
		return {
			nom,
			libelle: enClair,
			verdict,
			points,
			montant,
			mesure,
			actes,
			article,
			genre,
			parent,
			rapport,
			seuil,
			distance: loin,
			gain: apport,
			motifs: trouves,
			etapes: places,
			phrases: dites
		};
	}));
	const ecartDuRang = (ecart) => (rang) => ecart(notees[rang]);
	return {
		points: () => figuresDuTotal().points,
		montant: () => figuresDuTotal().montant,
		elements,
		resultats: uneFois(() => resultatsNommes(description, valeurs)),
		donneesManquantes: manquantes,
		donneesAbsentes: () => lecture.absentes,
		sansEffet: () => lecture.sansEffet,
		gains: uneFois(() => elements().flatMap((e) => e.gain !== null && (e.verdict === "non atteint" || e.verdict === "non évaluable") ? [e.gain] : [])),
		etapes: uneFois(() => journal.etapes()),
		totaux: uneFois(() => ({
			points: a(description.points),
			montant: a(description.montant)
		})),
		phrases: uneFois(() => [phrases.total(figures(figuresDuTotal())), ...[phrases.dependances(manquantes().map(({ nom }) => ({
			nom,
			libelle: nommee(mots, nom).libelle
		})))].filter((p) => p !== null)])
	};
}
function uneFois(faire) {
	let fait;
	return () => (fait ??= { valeur: faire() }).valeur;
}
function fourchetteDe(journal, o) {
	const v = valeurDOperande(journal, o);
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
