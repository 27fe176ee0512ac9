// Which absent data hold something open, and how much of the result each of them holds. Only undetermined expressions are
// walked: a datum whose answer can no longer change anything is not asked for.
import type { Expr, Programme, RegleId } from "../ir/programme.ts";
import { enfantsDe } from "../ir/walk.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import * as intervalle from "../runtime/intervalle.ts";
import type { Nombre } from "../runtime/intervalle.ts";
import * as logique from "../runtime/logique.ts";
import { calculer, estDetermine, nombreDe, veriteDe } from "./expressions.ts";
import type { Contexte } from "./expressions.ts";
import type { DonneeManquante, ResultatElement } from "./resultat.ts";
import { lignesPossibles } from "./tables.ts";

/** Name of a datum -> width that it holds open; null: no limit. */
type Portee = ReadonlyMap<string, Exact | null>;

/** Absent data on which a verdict, a figure or a result still depends, those that hold most of the amount open first. */
export function donneesManquantes(programme: Programme, elements: readonly ResultatElement[], c: Contexte): readonly DonneeManquante[] {
  const marche = marcheur(programme, c);
  const montant = marche.portee(programme.montant);
  const points = marche.portee(programme.points);
  const noms = new Set([...montant.keys(), ...points.keys()]);
  programme.elements.forEach((element, i) => {
    const ouvert = elements[i]!.verdict === "non évaluable";
    const racines = [element.points, element.montant, ...(ouvert ? [element.accessible, element.propre] : [])];
    for (const regle of racines) for (const nom of marche.dependances(regle)) noms.add(nom);
  });
  for (const resultat of programme.resultats) for (const nom of marche.dependances(resultat.regle)) noms.add(nom);

  const largeur = (portee: Portee, nom: string): Exact | null => (portee.has(nom) ? portee.get(nom)! : exact.ZERO);
  return [...noms]
    .sort((a, b) => plusLarge(largeur(montant, a), largeur(montant, b)) || plusLarge(largeur(points, a), largeur(points, b)) || (a < b ? -1 : 1))
    .map((nom) => ({ nom, largeur: largeur(programme.montant !== null ? montant : points, nom) }));
}

/** Negative when the first is the larger. */
function plusLarge(a: Exact | null, b: Exact | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  return exact.compare(b, a);
}

function marcheur(programme: Programme, c: Contexte) {
  const regles = new Map(programme.regles.map((r) => [r.id, r.expr]));
  const vues = { dependances: new Map<RegleId, ReadonlySet<string>>(), portees: new Map<RegleId, Portee>() };

  function dependancesDeRegle(id: RegleId): ReadonlySet<string> {
    const vue = vues.dependances.get(id);
    if (vue !== undefined) return vue;
    const out = dependances(regles.get(id)!);
    vues.dependances.set(id, out);
    return out;
  }

  function porteeDeRegle(id: RegleId): Portee {
    const vue = vues.portees.get(id);
    if (vue !== undefined) return vue;
    const out = portee(regles.get(id)!);
    vues.portees.set(id, out);
    return out;
  }

  /** Absent data read by the undetermined parts of an expression. */
  function dependances(e: Expr): ReadonlySet<string> {
    if (estDetermine(calculer(e, c))) return new Set();
    if (e.kind === "entree") return new Set([e.nom]);
    if (e.kind === "regle") return dependancesDeRegle(e.id);
    if (e.kind === "non-communique") return new Set(e.entree === null ? [] : [e.entree]);
    return new Set(partiesUtiles(e, c).flatMap((partie) => [...dependances(partie)]));
  }

  /** The same, with the width of the number that each of them holds open. */
  function portee(e: Expr): Portee {
    const valeur = calculer(e, c);
    if (valeur.kind !== "nombre" || estDetermine(valeur)) return new Map();
    const ouverte = largeurDe(valeur.nombre);
    const entiere = (x: Expr): Portee => new Map([...dependances(x)].map((nom) => [nom, ouverte]));
    switch (e.kind) {
      case "regle":
        return porteeDeRegle(e.id);
      case "arithmetique":
        if (e.op !== "×") return sommer([portee(e.gauche), portee(e.droite)]);
        return produit(e.gauche, e.droite) ?? produit(e.droite, e.gauche) ?? entiere(e);
      case "agregat":
        return e.fonction === "somme" ? sommer(e.termes.map(portee)) : entiere(e);
      case "si":
        return plafonner(ouverte, [entiere(e.test), ...branches(e.test, e.alors, e.sinon, c).map(portee)]);
      case "ou-zero":
        return nombreDe(e.terme, c).nm ? entiere(e) : portee(e.terme);
      default:
        return entiere(e);
    }
  }

  function produit(facteur: Expr, autre: Expr): Portee | undefined {
    const k = intervalle.valeurDe(nombreDe(facteur, c));
    if (k === undefined) return undefined;
    const echelle = exact.signe(k) < 0 ? exact.oppose(k) : k;
    return new Map([...portee(autre)].map(([nom, w]) => [nom, w === null ? null : exact.fois(w, echelle)]));
  }

  return {
    dependances: (id: RegleId | null): ReadonlySet<string> => (id === null ? new Set() : dependancesDeRegle(id)),
    portee: (id: RegleId | null): Portee => (id === null ? new Map() : porteeDeRegle(id)),
  };
}

/** Sub-expressions that can still play a part: not the branch that will not be taken, not the line that cannot match. */
function partiesUtiles(e: Expr, c: Contexte): readonly Expr[] {
  if (e.kind === "si") return [e.test, ...branches(e.test, e.alors, e.sinon, c)];
  if (e.kind !== "table") return enfantsDe(e);
  const lignes = lignesPossibles(e.lignes, e.entrees.map((x) => calculer(x, c)));
  return [...e.entrees, ...lignes.map((ligne) => ligne.valeur)];
}

function branches(test: Expr, alors: Expr, sinon: Expr, c: Contexte): readonly Expr[] {
  const v = veriteDe(test, c);
  return [...(logique.peut(v, logique.VRAI) ? [alors] : []), ...(logique.peut(v, logique.FAUX) ? [sinon] : [])];
}

/** Non mesurable counts 0 in what is paid. */
function largeurDe(n: Nombre): Exact | null {
  const { min, max } = intervalle.ouZero(n);
  return min === null || max === null ? null : exact.moins(max, min);
}

function sommer(portees: readonly Portee[]): Portee {
  return combiner(portees, (a, b) => (a === null || b === null ? null : exact.plus(a, b)));
}

/** The widest of several, never wider than the whole. */
function plafonner(tout: Exact | null, portees: readonly Portee[]): Portee {
  const large = combiner(portees, (a, b) => (a === null || b === null ? null : exact.maximum(a, b)));
  return new Map([...large].map(([nom, w]) => [nom, tout === null ? w : w === null ? tout : exact.minimum(w, tout)]));
}

function combiner(portees: readonly Portee[], ensemble: (a: Exact | null, b: Exact | null) => Exact | null): Portee {
  const out = new Map<string, Exact | null>();
  for (const portee of portees) for (const [nom, w] of portee) out.set(nom, out.has(nom) ? ensemble(out.get(nom)!, w) : w);
  return out;
}
