// One result explained, as data and as French sentences: each element with its measure, its threshold, what is lacking, what that would be
// worth, why it is refused, where it is written. Computes nothing of its own: the steps, causes and gains come from their files.
import * as ecriture from "../../../runtime/ecriture.ts";
import * as exact from "../../../runtime/exact.ts";
import type { Nombre } from "../../../runtime/intervalle.ts";
import { jourDuNumero, jourEnLettres } from "../../../runtime/jours.ts";
import { VRAI } from "../../../runtime/logique.ts";
import * as phrases from "../../../runtime/phrases.ts";
import type { Calcul, Suivie } from "./algebre.ts";
import { ecarts } from "./ecart.ts";
import { bornesLues, estimation } from "./estimation.ts";
import { distance, gain, numerateurEtDenominateur } from "./gains.ts";
import type { Distance, Gain } from "./gains.ts";
import { journal, operandeDe, valeurDeNotee } from "./journal.ts";
import type { Etape, Operande } from "./journal.ts";
import { lire } from "./lecture.ts";
import type { Declarees } from "./lecture.ts";
import { causes, valeurDOperande } from "./motifs.ts";
import type { Cause } from "./motifs.ts";
import type { Description, DonneesRefusees, Estimation, Fourchette, ResultatElement } from "./types.ts";

export type { Distance, Gain } from "./gains.ts";

/** Pourquoi un élément n'est pas atteint, ou ne l'est pas encore. */
export interface Motif {
  readonly genre: "accès" | "condition" | "seuil" | "exigence";
  /** L'élément qui manque. */
  readonly element: string | null;
  /** Les données qui décident. */
  readonly donnees: readonly string[];
  /** Faux : ces données ne sont pas toutes connues. */
  readonly connu: boolean;
  readonly phrase: string;
}

export interface ExplicationDElement<Nom extends string = string> extends ResultatElement<Nom> {
  readonly genre: "volet" | "indicateur" | "sous-indicateur";
  readonly parent: string | null;
  /** Ce que divise la mesure, quand elle est un rapport. */
  readonly rapport: { readonly num: Fourchette; readonly den: Fourchette } | null;
  readonly seuil: { readonly op: string; readonly comparateur: string; readonly valeur: Fourchette } | null;
  /** Ce qui manque, dans l'unité du cabinet ; nul : rien, ou cela ne se compte pas en une seule donnée. */
  readonly distance: Distance | null;
  /** Ce que l'atteindre apporterait au total, tout le reste inchangé ; nul : déjà atteint, ou sans test propre. */
  readonly gain: Gain | null;
  readonly motifs: readonly Motif[];
  /** Les étapes qui donnent ces valeurs. */
  readonly etapes: { readonly accessible: Operande; readonly propre: Operande | null; readonly points: Operande | null; readonly montant: Operande | null; readonly mesure: Operande | null };
  readonly phrases: readonly string[];
}

export interface Explication<Nom extends string = string> extends Omit<Estimation<Nom>, "elements"> {
  readonly elements: readonly ExplicationDElement<Nom>[];
  /** Les éléments non atteints et ce que chacun apporterait, dans l'ordre de lecture : à trier par qui les montre. */
  readonly gains: readonly Gain[];
  /** Le calcul entier, dans l'ordre : refait, il donne les totaux. */
  readonly etapes: readonly Etape[];
  readonly totaux: { readonly points: Operande | null; readonly montant: Operande | null };
  readonly phrases: readonly string[];
}

/** Ce qu'il faut savoir d'un élément pour l'expliquer : sa place, et des rangs parmi les valeurs du calcul. */
export interface RaisonsDElement {
  readonly genre: "volet" | "indicateur" | "sous-indicateur";
  readonly parent: string | null;
  readonly atteint: number | null;
  readonly condition: number | null;
  readonly exige: number | null;
  readonly seuil: { readonly regle: number; readonly op: string; readonly comparateur: string } | null;
  /** Comment se lit la mesure : « % », « date », « points », « € », « jours », ou rien. */
  readonly unite: string;
}

interface Libelle {
  readonly nom: string;
  readonly libelle: string;
  readonly unite: string | null;
}
export type Libelles = ReadonlyMap<string, Libelle>;

/* @__NO_SIDE_EFFECTS__ */
export function libelle(nom: string, texte: string, unite: string | null): Libelle {
  return { nom, libelle: texte, unite };
}

/* @__NO_SIDE_EFFECTS__ */
export function libelles(tous: readonly Libelle[]): Libelles {
  return new Map(tous.map((l) => [l.nom, l]));
}

export function explication<Nom extends string>(
  description: Description, raisons: readonly RaisonsDElement[], calcul: Calcul, toutes: Declarees, mots: Libelles, donnees: object, exercice: number,
): Explication<Nom> | DonneesRefusees {
  const estimee = estimation<Nom>(description, calcul, toutes, donnees, exercice);
  if (!estimee.valide) return estimee;
  const lues = lire(description.entrees, description.limites, toutes, donnees).valeurs;
  const { algebre, etapes } = journal(description.entrees.map((e) => e.nom));
  const notees = calcul(algebre, lues as readonly Suivie[], exercice);
  const a = (rang: number | null): Operande | null => (rang === null ? null : operandeDe(notees[rang]));
  const vocabulaire = { toutes, mots, elements: new Map(estimee.elements.map((e) => [e.nom as string, e])) };
  // Several elements may share a step; one that has a test of its own is the one to name.
  const atteints = new Map<number, string>();
  for (const [i, r] of raisons.entries()) {
    const o = a(r.atteint);
    if (o !== null && "etape" in o && description.elements[i]!.propre !== null) atteints.set(o.etape, description.elements[i]!.texte.nom);
  }

  const elements = estimee.elements.map((e, i): ExplicationDElement<Nom> => {
    const [rangs, r] = [description.elements[i]!, raisons[i]!];
    const places = { accessible: a(rangs.accessible)!, propre: a(rangs.propre), points: a(rangs.points), montant: a(rangs.montant), mesure: a(rangs.mesure) };
    const decides = places.mesure === null ? null : numerateurEtDenominateur(etapes, places.mesure);
    const rapport = decides && { num: fourchetteDe(etapes, decides.num), den: fourchetteDe(etapes, decides.den) };
    const seuil = r.seuil && { op: r.seuil.op, comparateur: r.seuil.comparateur, valeur: fourchetteDe(etapes, a(r.seuil.regle)!) };
    const voulu = seuil === null || seuil.valeur.exact === null ? undefined : exact.lire(seuil.valeur.exact);
    const loin = e.verdict !== "non atteint" || places.mesure === null || voulu === undefined ? null : distance(etapes, places.mesure, r.seuil!.op, voulu, toutes, (nom) => nommee(mots, nom));
    const possible = rangs.propre === null || valeurDeNotee(notees[rangs.propre]) === VRAI ? null : gain(description, ecarts(calcul, lues, exercice, i));
    const apport = possible && { element: e.nom, libelle: e.libelle, ...possible, effort: loin };
    const base = { ...e, genre: r.genre, parent: r.parent, rapport, seuil, distance: loin, gain: apport };
    const trouves = motifs(base, r, { etapes, atteints, a, accessible: places.accessible }, vocabulaire);
    return { ...base, motifs: trouves, etapes: places, phrases: phrasesDElement(base, r, trouves) };
  });
  return {
    ...estimee,
    elements,
    gains: elements.flatMap((e) => (e.gain !== null && (e.verdict === "non atteint" || e.verdict === "non évaluable") ? [e.gain] : [])),
    etapes,
    totaux: { points: a(description.points), montant: a(description.montant) },
    phrases: [
      phrases.total(figures(estimee)),
      ...[phrases.dependances(estimee.donneesManquantes.map(({ nom }) => ({ nom, libelle: nommee(mots, nom).libelle })))].filter((p) => p !== null),
    ],
  };
}

interface Vocabulaire {
  readonly toutes: Declarees;
  readonly mots: Libelles;
  readonly elements: ReadonlyMap<string, ResultatElement>;
}

interface Lieu {
  readonly etapes: readonly Etape[];
  readonly atteints: ReadonlyMap<number, string>;
  readonly a: (rang: number | null) => Operande | null;
  readonly accessible: Operande;
}

type Base = Omit<ExplicationDElement, "motifs" | "etapes" | "phrases">;

function nommee(mots: Libelles, nom: string): { readonly libelle: string; readonly unite: string | null } {
  const { libelle: texte = nom, unite = null } = mots.get(nom) ?? {};
  return { libelle: texte, unite };
}

function fourchetteDe(etapes: readonly Etape[], o: Operande): Fourchette {
  const v = valeurDOperande(etapes, o);
  return v.genre === "nombre" ? { min: v.min, max: v.max, exact: v.exact } : { min: null, max: null, exact: null };
}

// ---- why ----------------------------------------------------------------------------------------------------------

function motifs(e: Base, r: RaisonsDElement, { etapes, atteints, a, accessible }: Lieu, vocabulaire: Vocabulaire): readonly Motif[] {
  if (e.verdict === "atteint") return [];
  const suivre = (genre: Motif["genre"], debut: string, operande: Operande | null): readonly Motif[] =>
    operande === null ? [] : causes(etapes, atteints, operande, e.nom).map((c) => ({ genre, ...c, phrase: `${debut} : ${causeEnMots(c, etapes, vocabulaire)}.` }));
  const acces = suivre("accès", "Prérequis", accessible);
  if (e.verdict === "non accessible" || e.verdict === null) return acces;
  return [...acces, ...suivre("condition", "Condition", a(r.condition)), ...seuilManque(e, r), ...suivre("exigence", "Exigence", a(r.exige))];
}

/** Le seuil n'est pas sûrement franchi : c'est dit par la mesure. */
function seuilManque(e: Base, r: RaisonsDElement): readonly Motif[] {
  if (e.seuil === null || e.mesure === null) return [];
  const mesure = bornesLues(e.mesure);
  const connu = e.mesure.mesurable === "non" || (e.mesure.exact !== null && e.mesure.mesurable === "oui");
  const franchi = connu && e.mesure.mesurable === "oui" && e.seuil.valeur.exact !== null && tient(e.seuil.op, exact.compare(mesure.min!, exact.lire(e.seuil.valeur.exact)!));
  if (franchi) return [];
  return [{ genre: "seuil", element: null, donnees: [], connu, phrase: `Seuil : ${mesureEnMots(e, r)}, ${e.seuil.comparateur} ${chiffre(bornesLues(e.seuil.valeur), r.unite)} attendu.` }];
}

function tient(op: string, compare: number): boolean {
  switch (op) {
    case "≥": return compare >= 0;
    case ">": return compare > 0;
    case "≤": return compare <= 0;
    case "<": return compare < 0;
    case "≠": return compare !== 0;
    default: return compare === 0;
  }
}

function causeEnMots({ element, donnees, connu }: Cause, etapes: readonly Etape[], v: Vocabulaire): string {
  if (element !== null) {
    const e = v.elements.get(element);
    return `« ${e?.libelle ?? element} » (${element}) ${connu ? (e?.verdict === "non accessible" ? "n’est pas accessible" : "n’est pas atteint") : "n’est pas encore évaluable"}`;
  }
  return donnees.length === 0 ? "ce que le texte exige n’est pas rempli" : donnees.map((nom) => `« ${nommee(v.mots, nom).libelle} » (${nom}), ${donneeEnMots(etapes, nom, v)}`).join(" ; ");
}

function donneeEnMots(etapes: readonly Etape[], nom: string, v: Vocabulaire): string {
  const valeur = etapes.find((e) => e.donnee === nom)!.valeur;
  switch (valeur.genre) {
    case "verite": return valeur.possibles.length !== 1 ? "non communiqué" : valeur.possibles[0] === "vrai" ? "oui" : "non";
    case "options": return valeur.possibles.length === 1 ? valeur.possibles[0]! : "non communiqué";
    case "nombre": return valeur.exact === null ? "non communiqué" : chiffre(bornesLues(valeur), v.toutes.get(nom)?.genre === "date" ? "date" : (nommee(v.mots, nom).unite ?? ""));
  }
}

// ---- sentences ----------------------------------------------------------------------------------------------------

/** « 400 points », « soit 2 800 € ». */
function figures(f: { readonly points: Fourchette | null; readonly montant: Fourchette | null }): readonly string[] {
  return [...(f.points === null ? [] : [chiffre(bornesLues(f.points), "points")]), ...(f.montant === null ? [] : [chiffre(bornesLues(f.montant), "€")])];
}

function chiffre(n: Nombre, unite: string): string {
  if (unite !== "date") return ecriture.etendue(n, unite);
  return n.min !== null && n.max !== null && exact.egal(n.min, n.max) ? jourEnLettres(jourDuNumero(Number(n.min.n))) : "date inconnue";
}

/** « 2 900 / 3 000 soit environ 96,66 % ». */
function mesureEnMots(e: Base, r: RaisonsDElement): string {
  const mesure = e.mesure!;
  const n: Nombre = mesure.mesurable === "non" ? { min: null, max: null, nm: true, vide: true } : { ...bornesLues(mesure), nm: mesure.mesurable === "peut-être" };
  if (e.rapport === null || e.rapport.num.exact === null || e.rapport.den.exact === null) return chiffre(n, r.unite);
  const [num, den] = [bornesLues(e.rapport.num), bornesLues(e.rapport.den)];
  return `${chiffre(num, "")} / ${chiffre(den, "")} ${r.unite === "%" ? phrases.tauxEnClair(n) : `= ${chiffre(n, r.unite)}`}`;
}

function phrasesDElement(e: Base, r: RaisonsDElement, trouves: readonly Motif[]): readonly string[] {
  const mesure = e.mesure === null ? [] : [mesureEnMots(e, r)];
  const seuil = e.seuil === null ? [] : [`seuil ${e.seuil.comparateur} ${chiffre(bornesLues(e.seuil.valeur), r.unite)}`];
  const debut = [...mesure, ...seuil].join(" ; ");
  const verdict = e.verdict === null ? "" : `${debut === "" ? "" : " : "}${e.verdict}`;
  const fin = figures(e).join(", ");
  const calcul = `${e.libelle} : ${debut}${verdict}${fin === "" ? "" : ` → ${fin}`}`;
  return [
    `${calcul.replace(/ : (?=→)/, " ")}.`,
    ...trouves.filter((m) => m.genre !== "seuil" || mesure.length === 0).map((m) => m.phrase),
    ...vers(e),
    ...(e.article === null && e.actes.length === 0 ? [] : [`${[...(e.article === null ? [] : [`Article : ${e.article}`]), ...(e.actes.length === 0 ? [] : [`Actes : ${e.actes.join(" ; ")}`])].join(". ")}.`]),
  ];
}

/** « Pour l’atteindre : 14 feuilles de plus à « Feuilles télétransmises », pour 22,5 points et 157,50 €. » */
function vers({ gain: g, distance: d }: Base): readonly string[] {
  if (g === null) return [];
  const nul = [g.points, g.montant].every((f) => f === null || f.exact === "0");
  const apport = nul ? "" : figures(g).join(" et ");
  if (d !== null) return [phrases.pourAtteindre(d.unite === null ? ecriture.nombre(exact.entier(d.manque)) : ecriture.quantite(exact.entier(d.manque), d.unite), d.libelle, apport)];
  return apport === "" ? [] : [`L’atteindre apporterait ${apport}.`];
}
