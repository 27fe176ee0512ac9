// For whom a change matters: from a practice that attains everything, the data that the change reads are moved around every
// threshold, one at a time, then two. A change is witnessed when its element answers otherwise, or when moving the datum is not
// worth the same on both sides; otherwise it is said that no practice was found.
import type { Donnees, Resultat, ResultatElement, ValeurDonnee } from "../evaluate/resultat.ts";
import type { Programme, RegleId } from "../ir/programme.ts";
import { donneesLues, reglesLues } from "../ir/walk.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import { leTout, pratiqueDeBase } from "./base.ts";
import type { Changement } from "./changement.ts";
import type { Cote } from "./cote.ts";
import { valeursATenter } from "./critiques.ts";
import { cleDeValeur, nombreDe, type Essais, type Issues } from "./essai.ts";

/** A datum of a witness that is not as in the practice it starts from. */
export interface Ecart {
  readonly donnee: string;
  readonly libelle: string;
  readonly base: ValeurDonnee;
  readonly valeur: ValeurDonnee;
}

export interface Temoin {
  readonly donnees: Donnees;
  readonly ecarts: readonly Ecart[];
  readonly issues: Issues;
}

/** What the search says of one change, by its rank in the list of changes. */
export interface Portee {
  /** Ranks of the witnesses: the one who gains, the one who loses, or the one whose verdict alone changes. */
  readonly temoins: readonly number[];
  /** Practices tried for it. */
  readonly essais: number;
}

export interface Recherche {
  /** The practice that the search starts from, and what it gives. */
  readonly base: Donnees;
  readonly depart: Issues;
  readonly temoins: readonly Temoin[];
  /** One for each change; null for a change that touches no computation. */
  readonly portees: readonly (Portee | null)[];
  readonly essayes: number;
  /** The search stopped at its budget. */
  readonly epuise: boolean;
}

/** Pairs of data tried for a change that no single datum shows. */
const PAIRES = 300;

export function chercherTemoins(essais: Essais, changements: readonly Changement[]): Recherche {
  const base = pratiqueDeBase(essais, leTout);
  const depart = essais.essayer(base) ?? { avant: null, apres: null };
  const temoins = new Map<string, Temoin>();
  const rangs = new Map<string, number>();
  const retenir = (t: Temoin): number => {
    const cle = [...t.donnees].map(([nom, v]) => `${nom}=${cleDeValeur(v)}`).sort().join("\n");
    if (!rangs.has(cle)) {
      rangs.set(cle, rangs.size);
      temoins.set(cle, t);
    }
    return rangs.get(cle)!;
  };
  const portees = changements.map((c): Portee | null => {
    if (c.portee === "texte") return null;
    const avant = essais.essayes;
    const ailleurs = donneesPlusPrecises(essais, changements, c);
    const trouves = temoinsDe(essais, base, c, ailleurs);
    const autres = trouves.length > 0 || c.sujet.genre === "dispositif" ? trouves : temoinsDe(essais, pratiqueDeBase(essais, (i) => pourLElement(essais, c, i), base), c, ailleurs);
    return { temoins: autres.map(retenir), essais: essais.essayes - avant };
  });
  return { base, depart, temoins: [...temoins.values()], portees, essayes: essais.essayes, epuise: essais.epuise };
}

/** The element itself first, then the whole: for elements that the common practice leaves closed. */
function pourLElement({ cotes }: Essais, c: Changement, issues: Issues): readonly Exact[] {
  const atteints = [[cotes.avant, issues.avant], [cotes.apres, issues.apres]] as const;
  const poids = (v: ResultatElement | undefined): number => (v === undefined ? 0 : v.verdict === "atteint" ? 3 : v.verdict === "non atteint" || v.verdict === null ? 2 : 1);
  const somme = atteints.reduce((s, [cote, r]) => s + poids(r === null ? undefined : elementDe(cote, r, c.sujet.id)), 0);
  return [exact.entier(somme), ...leTout(issues)];
}

interface Trouve {
  readonly temoin: Temoin;
  /** Gain, loss, or a verdict without figure. */
  readonly effet: Exact;
}

/** `ailleurs`: data that another, more precise change reads; they are left to it. */
function temoinsDe(essais: Essais, base: Donnees, c: Changement, ailleurs: ReadonlySet<string>): readonly Temoin[] {
  const depart = essais.essayer(base);
  if (!depart) return [];
  const juge = jugeDe(essais, c, depart);
  const trouves: Trouve[] = [];
  const essayer = (ecarts: readonly (readonly [string, ValeurDonnee])[]): void => {
    const donnees = new Map([...base, ...ecarts]);
    const issues = essais.essayer(donnees);
    const effet = issues && juge(issues);
    if (!effet) return;
    const detail = ecarts.map(([nom, valeur]): Ecart => ({ donnee: nom, libelle: essais.entrees.find((e) => e.nom === nom)!.libelle, base: base.get(nom)!, valeur }));
    trouves.push({ temoin: { donnees, ecarts: detail, issues }, effet });
  };
  essayer([]);
  const valeurs = valeursATenter(essais, base);
  const candidatsDe = (noms: readonly string[]): (readonly [string, ValeurDonnee])[] =>
    noms.flatMap((nom) => plusProchesDabord(base.get(nom)!, valeurs.get(nom) ?? []).map((v) => [nom, v] as const));
  const lues = donneesDe(essais, c).filter((nom) => !ailleurs.has(nom));
  const candidats = candidatsDe(lues);
  for (const un of candidats) essayer([un]);
  if (trouves.length === 0) {
    let reste = PAIRES;
    for (const [i, un] of candidats.entries())
      for (const deux of candidats.slice(i + 1)) if (un[0] !== deux[0] && reste-- > 0) essayer([un, deux]);
  }
  const gagne = premier(trouves, 1);
  const perd = premier(trouves, -1);
  const out = [gagne, perd].filter((t) => t !== undefined);
  return (out.length > 0 ? out : [premier(trouves, 0)].filter((t) => t !== undefined)).map((t) => t.temoin);
}

/** Other values, the least moved first. */
function plusProchesDabord(base: ValeurDonnee, valeurs: readonly ValeurDonnee[]): readonly ValeurDonnee[] {
  const autres = valeurs.filter((v) => cleDeValeur(v) !== cleDeValeur(base));
  const depart = nombreDe(base);
  const loin = (v: ValeurDonnee): Exact => absolu(exact.moins(nombreDe(v) ?? exact.ZERO, depart ?? exact.ZERO));
  return depart === undefined ? autres : [...autres].sort((a, b) => exact.compare(loin(a), loin(b)));
}

/** Fewest data moved, then the largest effect, then the first tried. */
function premier(trouves: readonly Trouve[], signe: -1 | 0 | 1): Trouve | undefined {
  return trouves.filter((t) => exact.signe(t.effet) === signe)
    .reduce<Trouve | undefined>((m, t) => {
      if (!m || t.temoin.ecarts.length < m.temoin.ecarts.length) return t;
      if (t.temoin.ecarts.length > m.temoin.ecarts.length) return m;
      return exact.compare(absolu(t.effet), absolu(m.effet)) > 0 ? t : m;
    }, undefined);
}

function absolu(e: Exact): Exact {
  return exact.signe(e) < 0 ? exact.oppose(e) : e;
}

// ---- does this practice show that change? --------------------------------------------------------------------------

type Juge = (issues: Issues) => Exact | undefined;

/**
 * The effect that a practice shows: gain, loss, zero for a verdict alone; undefined when it shows nothing. A change of a test
 * shows in its element's verdict; a change of figures in its element's figures; any other when a datum is no longer worth the same.
 */
function jugeDe({ cotes }: Essais, c: Changement, depart: Issues): Juge {
  const total = (i: Issues): Exact => exact.moins(valeur(i.apres), valeur(i.avant));
  const marge = (i: Issues): Exact | undefined => nonNul(exact.moins(total(i), total(depart)));
  if (c.sujet.genre === "dispositif" || depart.avant === null || depart.apres === null) return (i) => nonNul(total(i));
  if (!ELEMENTS.has(c.sujet.genre)) return marge;
  const paire = (i: Issues): readonly [ResultatElement | undefined, ResultatElement | undefined] =>
    [elementDe(cotes.avant, i.avant!, c.sujet.id), elementDe(cotes.apres, i.apres!, c.sujet.id)];
  const ouvert = (i: Issues): boolean => surLAcces(c) || paire(i).every((r) => r?.verdict !== "non accessible");
  // What a closed volet takes back is no effect of what it holds.
  const chiffre = (i: Issues): Exact | undefined => {
    const [a, b] = paire(i);
    const figure = ouvert(i) && (exact.signe(total(i)) !== 0 || marge(i)) ? exact.moins(valeur(b ?? null), valeur(a ?? null)) : exact.ZERO;
    return nonNul(figure);
  };
  if (surLeTest(c)) {
    return (i) => {
      const [a, b] = paire(i);
      if (!a || !b || !ouvert(i) || rempli(a) === rempli(b)) return undefined;
      return chiffre(i) ?? marge(i) ?? (exact.signe(valeur(i.avant)) === 0 && exact.signe(valeur(i.apres)) === 0 ? exact.ZERO : exact.entier(rempli(b) ? 1 : -1));
    };
  }
  return chiffre(depart) ? chiffre : (i) => chiffre(i) ?? marge(i);
}

const ELEMENTS: ReadonlySet<string> = new Set(["volet", "indicateur", "sous-indicateur"]);

function nonNul(e: Exact): Exact | undefined {
  return exact.signe(e) === 0 ? undefined : e;
}

/** Its test is met, or it has none. */
function rempli({ verdict }: ResultatElement): boolean {
  return verdict === "atteint" || verdict === null;
}

function surLAcces(c: Changement): boolean {
  return c.kind === "transfere" || ("mot" in c && c.mot === "prerequis");
}

const TESTS: ReadonlySet<string> = new Set(["condition", "mesure", "seuil", "exige"]);

function surLeTest(c: Changement): boolean {
  return c.kind === "suspendu" || c.kind === "retabli" || c.kind === "suspension-recrite" ? c.avant !== "sans-points" && c.apres !== "sans-points" : "mot" in c && TESTS.has(c.mot);
}

function valeur(r: Pick<Resultat, "points" | "montant"> | null): Exact {
  const f = r?.montant ?? r?.points;
  return f ? exact.plus(f.min ?? exact.ZERO, f.max ?? exact.ZERO) : exact.ZERO;
}

export function elementDe({ programme }: Cote, r: Resultat, id: string): ResultatElement | undefined {
  const rang = programme!.elements.findIndex((e) => e.id === id);
  return rang < 0 ? undefined : r.elements[rang];
}

// ---- which data a change reads ------------------------------------------------------------------------------------

/** Own test first, then figures, then access if the change is about it; both sides. */
function donneesDe({ cotes, entrees }: Essais, c: Changement): readonly string[] {
  const out = new Set<string>();
  for (const { programme } of [cotes.apres, cotes.avant]) if (programme) for (const nom of lues(programme, racines(programme, c), surLAcces(c))) out.add(nom);
  return [...out].filter((nom) => entrees.some((e) => e.nom === nom));
}

/**
 * Data that the test of an element below reads, when that test changes too, or the element comes or goes; for a change of access, data that any other change
 * reads: what they show is said there.
 */
function donneesPlusPrecises(essais: Essais, changements: readonly Changement[], c: Changement): ReadonlySet<string> {
  if (surLAcces(c)) return new Set(changements.filter((x) => x.portee === "calcul" && x.sujet.id !== c.sujet.id && !surLAcces(x)).flatMap((x) => donneesDe(essais, x)));
  const dessous = new Set([essais.cotes.avant, essais.cotes.apres].flatMap(({ programme: p }) => {
    const descendants = (nom: string): string[] => (p?.elements.find((e) => e.nom === nom)?.enfants ?? []).flatMap((n) => [n, ...descendants(n)]);
    const racine = p?.elements.find((e) => e.id === c.sujet.id);
    return racine ? descendants(racine.nom).map((n) => p!.elements.find((e) => e.nom === n)!.id) : [];
  }));
  return new Set(changements.filter((x) => (surLeTest(x) || "objet" in x) && dessous.has(x.sujet.id)).flatMap((x) => donneesDe(essais, x)));
}

function racines(p: Programme, c: Changement): readonly RegleId[] {
  const e = p.elements.find((x) => x.id === c.sujet.id);
  if (e) return [e.condition, e.mesure, e.seuil?.regle, e.exige, e.propre, e.pointsPropres, e.points, e.montant, e.accessible].filter((r) => r !== null && r !== undefined);
  if (c.sujet.genre === "dispositif") return [p.montant, p.points].filter((r) => r !== null);
  // A calcul or paramètre: whatever reads it.
  const dependantes = new Set<RegleId>(p.regles.filter((r) => r.origine.sujet === c.sujet.nom || r.id === c.sujet.nom).map((r) => r.id));
  for (const r of p.regles) if (reglesLues(r.expr).some((id) => dependantes.has(id))) dependantes.add(r.id);
  return [...dependantes];
}

/** Data behind these rules; what opens an element is read only when `acces`. */
function lues(p: Programme, depuis: readonly RegleId[], acces: boolean): readonly string[] {
  const regles = new Map(p.regles.map((r) => [r.id, r.expr]));
  const vues = new Set<RegleId>(acces ? [] : p.elements.map((e) => e.accessible));
  const out = new Set<string>();
  const visiter = (id: RegleId): void => {
    if (vues.has(id)) return;
    vues.add(id);
    const expr = regles.get(id)!;
    for (const nom of donneesLues(expr)) out.add(nom);
    reglesLues(expr).forEach(visiter);
  };
  depuis.forEach(visiter);
  return [...out];
}
