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
export function explication(description, raisons, calcul, toutes, mots, donnees, exercice, ...noyau) {
	const { dispositif, version } = description;
	const brutes = brutesConnues(description, toutes, donnees, exercice, noyau);
	const lecture = brutes === null ? lire(description.entrees, description.limites, toutes, donnees) : null;
	if (lecture !== null && lecture.erreurs.length > 0) return {
		valide: false,
		dispositif,
		version,
		erreurs: lecture.erreurs
	};
	const sujet = {
		description,
		raisons,
		calcul,
		toutes,
		mots
	};
	const lues = uneFois(() => faits(sujet, exercice, lecture ?? lireConnues(description.entrees, brutes)));
	const explication = {
		valide: true,
		dispositif,
		version,
		exercice,
		get points() {
			return lues().points();
		},
		get montant() {
			return lues().montant();
		},
		get elements() {
			return lues().elements();
		},
		get resultats() {
			return lues().resultats();
		},
		get donneesManquantes() {
			return lues().donneesManquantes();
		},
		get donneesAbsentes() {
			return lues().donneesAbsentes();
		},
		get sansEffet() {
			return lues().sansEffet();
		},
		get gains() {
			return lues().gains();
		},
		get etapes() {
			return lues().etapes();
		},
		get totaux() {
			return lues().totaux();
		},
		get phrases() {
			return lues().phrases();
		}
	};
	return Object.defineProperty(explication, MONTRER, { value: montrer });
}
/** Comment Node.js demande ce qu'il doit montrer d'un objet. */
const MONTRER = Symbol.for("nodejs.util.inspect.custom");
function montrer() {
	return { ...this };
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
