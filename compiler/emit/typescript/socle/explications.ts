// One result explained, as data and as French sentences. Computes nothing of its own: the steps, causes, gains and words come from their
// files, and are put together here, element by element, when they are asked for.
import * as exact from "../../../runtime/exact.ts";
import { VRAI } from "../../../runtime/logique.ts";
import * as phrases from "../../../runtime/phrases.ts";
import type { Suivie } from "./algebre.ts";
import { brutesConnues } from "./connues.ts";
import { ecarts } from "./ecart.ts";
import { chiffre, resultatsDesElements, resultatsNommes } from "./estimation.ts";
import type { ExplicationDElement, ExplicationEnClair, Libelle, Libelles } from "./explique.ts";
import { distance, gain, numerateurEtDenominateur } from "./gains.ts";
import { Journal, operandeDe, valeurDeNotee } from "./journal.ts";
import type { Operande } from "./journal.ts";
import { lire, lireConnues } from "./lecture.ts";
import type { Lecture } from "./lecture.ts";
import { donneesManquantes } from "./manquantes.ts";
import { valeurDOperande } from "./motifs.ts";
import { figures, motifs, nommee, phrasesDElement } from "./recit.ts";
import type { Sujet } from "./sujet.ts";
import type { DonneesRefusees, Fourchette } from "./types.ts";

/* @__NO_SIDE_EFFECTS__ */
export function libelle(nom: string, texte: string, unite: string | null): Libelle {
  return { nom, libelle: texte, unite };
}

/* @__NO_SIDE_EFFECTS__ */
export function libelles(tous: readonly Libelle[]): Libelles {
  return new Map(tous.map((l) => [l.nom, l]));
}

/** `noyau` reconnaît en peu de temps les données complètes : rien d'autre n'est alors calculé avant d'être lu. */
export function explication<Nom extends string, Donnees extends object>(sujet: Sujet<Donnees>, donnees: Donnees, exercice: number): Explication<Nom> | DonneesRefusees {
  const brutes = brutesConnues(sujet, donnees, exercice);
  return brutes === null ? deDonneesLues(sujet, donnees, exercice) : new Montree<Nom>(sujet, exercice, brutes, null);
}

function deDonneesLues<Nom extends string, Donnees extends object>(sujet: Sujet<Donnees>, donnees: Donnees, exercice: number): Explication<Nom> | DonneesRefusees {
  const { entrees, limites, dispositif, version } = sujet.description;
  const lecture = lire(entrees, limites, sujet.toutes, donnees);
  return lecture.erreurs.length > 0 ? { valide: false, dispositif, version, erreurs: lecture.erreurs } : new Montree<Nom>(sujet, exercice, [], lecture);
}

/** Chaque partie est calculée la première fois qu'on la lit. Pour l'étaler, l'envoyer ou la copier : `toJSON()`. */
export class Explication<Nom extends string = string> implements ExplicationEnClair<Nom> {
  readonly exercice: number;
  private readonly sujet: SujetExplique;
  private readonly brutes: readonly unknown[];
  private readonly lecture: Lecture | null;
  private faits: Faits<Nom> | null = null;

  /** `brutes` : les données connues, si elles n'ont pas été lues. */
  constructor(sujet: SujetExplique, exercice: number, brutes: readonly unknown[], lecture: Lecture | null) {
    this.sujet = sujet;
    this.exercice = exercice;
    this.brutes = brutes;
    this.lecture = lecture;
  }

  get valide(): true { return true; }
  get dispositif(): string { return this.sujet.description.dispositif; }
  get version(): string { return this.sujet.description.version; }
  get points(): Fourchette | null { return this.lus.points(); }
  get montant(): Fourchette | null { return this.lus.montant(); }
  get elements(): readonly ExplicationDElement<Nom>[] { return this.lus.elements(); }
  get resultats(): ExplicationEnClair["resultats"] { return this.lus.resultats(); }
  get donneesManquantes(): ExplicationEnClair["donneesManquantes"] { return this.lus.donneesManquantes(); }
  get donneesAbsentes(): readonly string[] { return this.lus.donneesAbsentes(); }
  get sansEffet(): readonly string[] { return this.lus.sansEffet(); }
  get gains(): ExplicationEnClair["gains"] { return this.lus.gains(); }
  get etapes(): ExplicationEnClair["etapes"] { return this.lus.etapes(); }
  get totaux(): ExplicationEnClair["totaux"] { return this.lus.totaux(); }
  get phrases(): readonly string[] { return this.lus.phrases(); }

  /** Tout, calculé, en un objet simple : ce qu'écrit JSON.stringify, ce que structuredClone sait copier. */
  toJSON(): ExplicationEnClair<Nom> {
    const { valide, dispositif, version, exercice, points, montant, elements, resultats, donneesManquantes, donneesAbsentes, sansEffet, gains, etapes, totaux, phrases } = this;
    return { valide, dispositif, version, exercice, points, montant, elements, resultats, donneesManquantes, donneesAbsentes, sansEffet, gains, etapes, totaux, phrases };
  }

  private get lus(): Faits<Nom> {
    return (this.faits ??= faits<Nom>(this.sujet, this.exercice, this.lecture ?? lireConnues(this.sujet.description.entrees, this.brutes)));
  }
}

/** Comment Node.js demande ce qu'il doit montrer d'un objet. */
class Montree<Nom extends string> extends Explication<Nom> {
  [Symbol.for("nodejs.util.inspect.custom")](): unknown {
    return this.toJSON();
  }
}

type SujetExplique = Omit<Sujet<never>, "noyau" | "cles">;
type Faits<Nom extends string> = { readonly [K in Exclude<keyof ExplicationEnClair<Nom>, "valide" | "dispositif" | "version" | "exercice">]: () => ExplicationEnClair<Nom>[K] };

/** Chaque partie de l'explication, faite la première fois qu'on la lit. Le calcul exact n'est fait qu'une fois. */
function faits<Nom extends string>(sujet: SujetExplique, exercice: number, lecture: Lecture): Faits<Nom> {
  const { description, raisons, calcul, toutes, mots } = sujet;
  const journal = new Journal(description.entrees.map((e) => e.nom));
  const notees = calcul(journal.algebre, lecture.valeurs as readonly Suivie[], exercice);
  const valeurs = notees.map(valeurDeNotee);
  const a = (rang: number | null): Operande | null => (rang === null ? null : operandeDe(notees[rang]));
  const resultats = resultatsDesElements<Nom>(description, valeurs);
  const figuresDuTotal = uneFois(() => ({ points: chiffre(valeurs, description.points), montant: chiffre(valeurs, description.montant) }));
  const manquantes = uneFois(() => donneesManquantes(description, calcul, lecture, exercice, resultats));
  const vocabulaire = uneFois(() => ({ toutes, mots, elements: new Map(resultats.map((e) => [e.nom as string, e])) }));
  const atteints = uneFois(() => {
    // Several elements may share a step; one that has a test of its own is the one to name.
    const out = new Map<number, string>();
    for (const [i, r] of raisons.entries()) {
      const o = a(r.atteint);
      if (o !== null && "etape" in o && description.elements[i]!.propre !== null) out.set(o.etape, description.elements[i]!.texte.nom);
    }
    return out;
  });
  const elements = uneFois(() => resultats.map((e, i): ExplicationDElement<Nom> => {
    const [rangs, r] = [description.elements[i]!, raisons[i]!];
    const places = { accessible: a(rangs.accessible)!, propre: a(rangs.propre), points: a(rangs.points), montant: a(rangs.montant), mesure: a(rangs.mesure) };
    const decides = places.mesure === null ? null : numerateurEtDenominateur(journal, places.mesure);
    const rapport = decides && { num: fourchetteDe(journal, decides.num), den: fourchetteDe(journal, decides.den) };
    const seuil = r.seuil && { op: r.seuil.op, comparateur: r.seuil.comparateur, valeur: fourchetteDe(journal, a(r.seuil.regle)!) };
    const voulu = seuil === null || seuil.valeur.exact === null ? undefined : exact.lire(seuil.valeur.exact);
    const loin = e.verdict !== "non atteint" || places.mesure === null || voulu === undefined ? null : distance(journal, places.mesure, r.seuil!.op, voulu, toutes, (nom) => nommee(mots, nom));
    const possible = rangs.propre === null || valeurs[rangs.propre] === VRAI ? null : gain(description, ecartDuRang(ecarts(journal, i)));
    const apport = possible && { element: e.nom, libelle: e.libelle, ...possible, effort: loin };
    const { nom, libelle: enClair, verdict, points, montant, mesure, actes, article } = e;
    const { genre, parent } = r;
    const base = { nom, libelle: enClair, verdict, points, montant, mesure, actes, article, genre, parent, rapport, seuil, distance: loin, gain: apport };
    const trouves = motifs(base, r, { etapes: journal, atteints: atteints(), a, accessible: places.accessible }, vocabulaire());
    const dites = phrasesDElement(base, r, trouves);
    // Written out: objects of one shape, made at once.
    return { nom, libelle: enClair, verdict, points, montant, mesure, actes, article, genre, parent, rapport, seuil, distance: loin, gain: apport, motifs: trouves, etapes: places, phrases: dites };
  }));
  const ecartDuRang = (ecart: ReturnType<typeof ecarts>) => (rang: number) => ecart(notees[rang]);
  return {
    points: () => figuresDuTotal().points,
    montant: () => figuresDuTotal().montant,
    elements,
    resultats: uneFois(() => resultatsNommes(description, valeurs)),
    donneesManquantes: manquantes,
    donneesAbsentes: () => lecture.absentes,
    sansEffet: () => lecture.sansEffet,
    gains: uneFois(() => elements().flatMap((e) => (e.gain !== null && (e.verdict === "non atteint" || e.verdict === "non évaluable") ? [e.gain] : []))),
    etapes: uneFois(() => journal.etapes()),
    totaux: uneFois(() => ({ points: a(description.points), montant: a(description.montant) })),
    phrases: uneFois(() => [
      phrases.total(figures(figuresDuTotal())),
      ...[phrases.dependances(manquantes().map(({ nom }) => ({ nom, libelle: nommee(mots, nom).libelle })))].filter((p) => p !== null),
    ]),
  };
}

function uneFois<T>(faire: () => T): () => T {
  let fait: { readonly valeur: T } | undefined;
  return () => (fait ??= { valeur: faire() }).valeur;
}

function fourchetteDe(journal: Journal, o: Operande): Fourchette {
  const v = valeurDOperande(journal, o);
  return v.genre === "nombre" ? { min: v.min, max: v.max, exact: v.exact } : { min: null, max: null, exact: null };
}
