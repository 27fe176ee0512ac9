// Fichier généré par Avenant — ne pas modifier.
// The same operations on values that remember what keeps them open: the absent data on which they depend and, for a
// number, the width that each holds open. A value that is settled remembers nothing: what can no longer change anything is not asked.
import { comparer } from "./comparaison.ts";
import * as exact from "./exact.ts";
import type { Exact } from "./exact.ts";
import * as intervalle from "./intervalle.ts";
import type { Nombre } from "./intervalle.ts";
import * as logique from "./logique.ts";
import type { Verite } from "./logique.ts";
import { progression } from "./progression.ts";
import { Ouvert } from "./algebre.ts";
import type { Algebre, Portee, Suivie } from "./algebre.ts";
import type { Valeur } from "./types.ts";
import * as valeurs from "./valeurs.ts";
import type { Options } from "./valeurs.ts";

type Suivi<T> = T | Ouvert<T>;

/** Une donnée absente. */
export function donneeOuverte(nom: string, valeur: Valeur): Suivie {
  return noeud(valeur, [new Ouvert(valeur, new Set([nom]), new Map())]) as Suivie;
}

export function dependancesDe(x: unknown): ReadonlySet<string> {
  return x instanceof Ouvert ? x.dependances : RIEN;
}

export function porteeDe(x: unknown): Portee {
  return x instanceof Ouvert ? x.portee : AUCUNE;
}

const RIEN: ReadonlySet<string> = new Set();
const AUCUNE: Portee = new Map();

function v<T>(x: Suivi<T>): T {
  return x instanceof Ouvert ? x.valeur : x;
}

function tousDe<T>(liste: readonly Suivi<T>[]): T[] {
  return liste.map(v);
}

/** Une seule valeur possible : rien de plus à apprendre. */
function estDetermine(x: Valeur): boolean {
  if (typeof x === "number") return logique.decide(x);
  return Array.isArray(x) ? x.length === 1 : (x as Nombre).vide || intervalle.estPoint(x as Nombre);
}

/** Une opération : sa valeur, ses parties utiles, et pour un nombre comment se partage ce qui reste ouvert. */
function noeud<T extends Valeur>(valeur: T, parties: readonly unknown[], partage?: (ouverte: Exact | null) => Portee | undefined): Suivi<T> {
  if (estDetermine(valeur)) return valeur;
  const dependances = new Set(parties.flatMap((p) => [...dependancesDe(p)]));
  if (typeof valeur === "number" || Array.isArray(valeur)) return new Ouvert(valeur, dependances, AUCUNE);
  const ouverte = largeur(valeur as Nombre);
  return new Ouvert(valeur, dependances, partage?.(ouverte) ?? entiere(dependances, ouverte));
}

/** Ce qui n'est pas mesurable compte zéro dans ce qui est payé. */
function largeur(n: Nombre): Exact | null {
  const { min, max } = intervalle.ouZero(n);
  return min === null || max === null ? null : exact.moins(max, min);
}

function entiere(noms: Iterable<string>, ouverte: Exact | null): Portee {
  return new Map([...noms].map((nom) => [nom, ouverte]));
}

function combiner(portees: readonly Portee[], ensemble: (a: Exact, b: Exact) => Exact): Portee {
  const out = new Map<string, Exact | null>();
  for (const portee of portees) {
    for (const [nom, w] of portee) {
      const autre = out.get(nom);
      out.set(nom, autre === undefined ? w : autre === null || w === null ? null : ensemble(autre, w));
    }
  }
  return out;
}

/** La plus large, sans dépasser le tout. */
function plafonner(tout: Exact | null, portees: readonly Portee[]): Portee {
  return new Map([...combiner(portees, exact.maximum)].map(([nom, w]) => [nom, tout === null ? w : w === null ? tout : exact.minimum(w, tout)]));
}

function multiplier(facteur: Suivi<Nombre>, autre: Suivi<Nombre>): Portee | undefined {
  const k = intervalle.valeurDe(v(facteur));
  if (k === undefined) return undefined;
  const echelle = exact.signe(k) < 0 ? exact.oppose(k) : k;
  return new Map([...porteeDe(autre)].map(([nom, w]) => [nom, w === null ? null : exact.fois(w, echelle)]));
}

/** La branche qui ne sera pas prise ne joue plus. */
function branches<T>(test: Suivi<Verite>, alors: T, sinon: T): T[] {
  return [...(logique.peut(v(test), logique.VRAI) ? [alors] : []), ...(logique.peut(v(test), logique.FAUX) ? [sinon] : [])];
}

/** Ni la ligne qui ne peut être la bonne. */
function lignesUtiles<T>(cellules: valeurs.Cellules, entrees: readonly Suivi<Valeur>[], lignes: readonly T[]): unknown[] {
  return [...entrees, ...valeurs.lignes(cellules, tousDe(entrees)).rangs.map((r) => lignes[r])];
}

export const SUIVIE: Algebre = {
  verite: (donnees, rang) => donnees[rang] as Suivi<Verite>,
  nombre: (donnees, rang) => donnees[rang] as Suivi<Nombre>,
  options: (donnees, rang) => donnees[rang] as Suivi<Options>,

  propre: (_, test) => test,
  et: (a, b) => noeud(logique.et(v(a), v(b)), [a, b]),
  ou: (a, b) => noeud(logique.ou(v(a), v(b)), [a, b]),
  tous: (tests) => noeud(logique.tous(tousDe(tests)), tests),
  unDes: (tests) => noeud(valeurs.unDes(tousDe(tests)), tests),
  auMoins: (nombre, tests) => noeud(logique.auMoins(nombre, tousDe(tests)), tests),
  non: (a) => noeud(logique.non(v(a)), [a]),
  acquis: (a) => noeud(logique.acquis(v(a)), [a]),
  comparer: (op, a, b) => noeud(comparer(op, v(a), v(b)), [a, b]),
  egalVerites: (a, b) => noeud(valeurs.egalVerites(v(a), v(b)), [a, b]),
  egalOptions: (a, b) => noeud(valeurs.egalOptions(v(a), v(b)), [a, b]),

  addition: (a, b) => noeud(intervalle.addition(v(a), v(b)), [a, b], () => combiner([porteeDe(a), porteeDe(b)], exact.plus)),
  soustraction: (a, b) => noeud(intervalle.soustraction(v(a), v(b)), [a, b], () => combiner([porteeDe(a), porteeDe(b)], exact.plus)),
  produit: (a, b) => noeud(intervalle.produit(v(a), v(b)), [a, b], () => multiplier(a, b) ?? multiplier(b, a)),
  quotient: (a, b, entier) => noeud(intervalle.quotient(v(a), v(b), entier), [a, b]),
  part: (a) => noeud(intervalle.part(v(a)), [a]),
  somme: (termes) => noeud(intervalle.somme(tousDe(termes)), termes, () => combiner(termes.map(porteeDe), exact.plus)),
  minimum: (termes) => noeud(tousDe(termes).reduce(intervalle.minimum), termes),
  maximum: (termes) => noeud(tousDe(termes).reduce(intervalle.maximum), termes),
  moyenne: (termes, parmiMesurables) => noeud(intervalle.moyenne(tousDe(termes), parmiMesurables), termes),
  ouZero: (a) => noeud(intervalle.ouZero(v(a)), [a], () => (v(a).nm ? undefined : porteeDe(a))),
  arrondi: (a, pas, mode) => noeud(intervalle.arrondi(v(a), pas, mode), [a]),
  progression: (mesure, points) =>
    noeud(progression(v(mesure), points.map((p) => ({ borne: v(p.borne), valeur: v(p.valeur) }))), [mesure, ...points.flatMap((p) => [p.borne, p.valeur])]),
  nonCommunique: (donnee, min, max) => noeud(valeurs.nonCommunique(v(donnee), min, max), [donnee]),

  siVerite: (test, alors, sinon) => noeud(valeurs.siVerite(v(test), v(alors), v(sinon)), [test, ...branches(test, alors, sinon)]),
  siOptions: (test, alors, sinon) => noeud(valeurs.siOptions(v(test), v(alors), v(sinon)), [test, ...branches(test, alors, sinon)]),
  siNombre(test, alors, sinon) {
    const prises = branches(test, alors, sinon);
    return noeud(valeurs.siNombre(v(test), v(alors), v(sinon)), [test, ...prises], (ouverte) =>
      plafonner(ouverte, [entiere(dependancesDe(test), ouverte), ...prises.map(porteeDe)]));
  },
  tableVerite: (cellules, entrees, lignes) => noeud(valeurs.tableVerite(cellules, tousDe(entrees), tousDe(lignes)), lignesUtiles(cellules, entrees, lignes)),
  tableNombre: (cellules, entrees, lignes) => noeud(valeurs.tableNombre(cellules, tousDe(entrees), tousDe(lignes)), lignesUtiles(cellules, entrees, lignes)),
  tableOptions: (cellules, entrees, lignes) => noeud(valeurs.tableOptions(cellules, tousDe(entrees), tousDe(lignes)), lignesUtiles(cellules, entrees, lignes)),
};
