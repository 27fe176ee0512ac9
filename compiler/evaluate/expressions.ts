// The value of one expression of the programme: one case per kind, written to be obviously right. With every datum known
// the value is one point; with missing data it contains every value that some completion would give. What the data may
// be is in entrees.ts, which line of a table is read in tables.ts.
import type { Constante, Expr, RegleId } from "../ir/programme.ts";
import { comparer } from "../runtime/comparaison.ts";
import * as exact from "../runtime/exact.ts";
import * as intervalle from "../runtime/intervalle.ts";
import type { Nombre } from "../runtime/intervalle.ts";
import * as jours from "../runtime/jours.ts";
import * as logique from "../runtime/logique.ts";
import type { Verite } from "../runtime/logique.ts";
import { progression } from "../runtime/progression.ts";
import type { Valeur } from "./resultat.ts";
import { lignesPossibles } from "./tables.ts";

/** What an expression is read in: the data, the rules already computed, the exercice asked for. */
export interface Contexte {
  readonly entrees: ReadonlyMap<string, Valeur>;
  readonly regles: ReadonlyMap<RegleId, Valeur>;
  readonly exercice: number | null;
}

/** The value of an expression whose rules are already in the context. */
export function calculer(e: Expr, c: Contexte): Valeur {
  switch (e.kind) {
    case "constante":
      return deConstante(e.valeur);
    case "entree":
      return trouve(c.entrees, e.nom);
    case "regle":
      return trouve(c.regles, e.id);
    case "arithmetique": {
      const gauche = nombreDe(e.gauche, c);
      const droite = nombreDe(e.droite, c);
      if (e.op === "+") return nombre(intervalle.addition(gauche, droite));
      if (e.op === "-") return nombre(intervalle.soustraction(gauche, droite));
      return nombre(intervalle.produit(gauche, droite));
    }
    case "quotient": {
      const q = intervalle.quotient(nombreDe(e.num, c), nombreDe(e.den, c), e.entier);
      return nombre(e.part ? intervalle.part(q) : q);
    }
    case "comparaison":
      return verite(comparerValeurs(e.op, calculer(e.gauche, c), calculer(e.droite, c)));
    case "logique": {
      const termes = e.termes.map((t) => veriteDe(t, c));
      return verite(e.op === "et" ? logique.tous(termes) : termes.reduce(logique.ou, logique.FAUX));
    }
    case "non":
      return verite(logique.non(veriteDe(e.terme, c)));
    case "acquis":
      return verite(logique.acquis(veriteDe(e.terme, c)));
    case "au-moins":
      return verite(logique.auMoins(e.nombre, e.termes.map((t) => veriteDe(t, c))));
    case "si": {
      const test = veriteDe(e.test, c);
      const issues: Valeur[] = [];
      if (logique.peut(test, logique.VRAI)) issues.push(calculer(e.alors, c));
      if (logique.peut(test, logique.FAUX)) issues.push(calculer(e.sinon, c));
      return reunir(issues, logique.peut(test, logique.NON_MESURABLE), () => calculer(e.sinon, c));
    }
    case "agregat":
      return nombre(agreger(e.fonction, e.termes.map((t) => nombreDe(t, c)), e.parmiMesurables));
    case "table": {
      const entrees = e.entrees.map((x) => calculer(x, c));
      const issues = lignesPossibles(e.lignes, entrees).map((ligne) => calculer(ligne.valeur, c));
      return reunir(issues, entrees.some(peutEtreNonMesurable), () => calculer(e.lignes[e.lignes.length - 1]!.valeur, c));
    }
    case "progression": {
      const bornes = e.bornes.map((b) => ({ borne: nombreDe(b.borne, c), valeur: nombreDe(b.valeur, c) }));
      return nombre(progression(nombreDe(e.mesure, c), bornes));
    }
    case "ou-zero":
      return nombre(intervalle.ouZero(nombreDe(e.terme, c)));
    case "arrondi":
      return nombre(intervalle.arrondi(nombreDe(e.terme, c), e.pas, e.mode));
    case "fin-exercice":
      return nombre(c.exercice === null ? intervalle.INCONNU : finExercice(c.exercice, e.precedent));
    case "non-communique":
      return nombre(nonCommunique(e.min, e.max, e.entree === null ? undefined : c.entrees.get(e.entree)));
    default:
      return jamais(e);
  }
}

// ---- one kind each ------------------------------------------------------------------------------------------------

function deConstante(v: Constante): Valeur {
  switch (v.kind) {
    case "nombre": return nombre(intervalle.exactement(v.valeur));
    case "booleen": return verite(logique.reponse(v.valeur));
    case "date": return nombre(jourConnu(v.jour));
    case "option": return { kind: "options", options: [v.option] };
  }
}

/** A known day, as its number. */
export function jourConnu(jour: jours.Jour): Nombre {
  return intervalle.exactement(exact.entier(jours.numeroDe(jour)));
}

function finExercice(exercice: number, precedent: boolean): Nombre {
  return jourConnu(jours.dernierJour(precedent ? exercice - 1 : exercice));
}

function comparerValeurs(op: "=" | "≠" | "<" | "≤" | ">" | "≥", a: Valeur, b: Valeur): Verite {
  if (a.kind === "nombre" && b.kind === "nombre") return comparer(op, a.nombre, b.nombre);
  const egales = a.kind === "options" && b.kind === "options" ? memeOption(a.options, b.options) : memeReponse(veriteDans(a), veriteDans(b));
  return op === "≠" ? logique.non(egales) : egales;
}

function memeOption(a: readonly string[], b: readonly string[]): Verite {
  const commune = a.some((option) => b.includes(option));
  if (!commune) return logique.FAUX;
  return a.length === 1 && b.length === 1 ? logique.VRAI : logique.INCONNU;
}

/** Two answers are the same when both are yes or both are no. */
function memeReponse(a: Verite, b: Verite): Verite {
  return logique.ou(logique.et(a, b), logique.et(logique.non(a), logique.non(b)));
}

/** `parmi les mesurables` is said of a mean only. */
function agreger(fonction: "somme" | "minimum" | "maximum" | "moyenne", termes: readonly Nombre[], parmiMesurables: boolean): Nombre {
  switch (fonction) {
    case "somme": return intervalle.somme(termes);
    case "minimum": return termes.reduce(intervalle.minimum);
    case "maximum": return termes.reduce(intervalle.maximum);
    case "moyenne": return intervalle.moyenne(termes, parmiMesurables);
  }
}

/** The datum gives the figure; otherwise it is between the bounds, and within what is known of the datum. */
function nonCommunique(min: exact.Exact, max: exact.Exact, donnee: Valeur | undefined): Nombre {
  const bornes = intervalle.entre(min, max);
  if (donnee?.kind !== "nombre") return bornes;
  if (intervalle.estPoint(donnee.nombre)) return donnee.nombre;
  return intersection(bornes, donnee.nombre) ?? bornes;
}

/** The values that both allow; undefined when there is none. */
export function intersection(a: Nombre, b: Nombre): Nombre | undefined {
  const min = a.min === null ? b.min : b.min === null ? a.min : exact.maximum(a.min, b.min);
  const max = a.max === null ? b.max : b.max === null ? a.max : exact.minimum(a.max, b.max);
  if (min !== null && max !== null && exact.compare(min, max) > 0) return undefined;
  return intervalle.entre(min, max);
}

// ---- alternatives -------------------------------------------------------------------------------------------------

/**
 * The value when any of the issues may be the one, and non mesurable too if `nm`. An option of a choice is never non
 * mesurable: there, a test that cannot be measured is not met and `defaut` is read. No issue at all (data that contradict
 * their declaration) is non mesurable too.
 */
function reunir(issues: readonly Valeur[], nm: boolean, defaut: () => Valeur): Valeur {
  const toutes = nm || issues.length === 0 ? [...issues, nonMesurableComme(issues[0] ?? defaut(), defaut)] : issues;
  return toutes.reduce(reunion);
}

function nonMesurableComme(modele: Valeur, defaut: () => Valeur): Valeur {
  switch (modele.kind) {
    case "nombre": return nombre(intervalle.NON_MESURABLE);
    case "verite": return verite(logique.NON_MESURABLE);
    case "options": return defaut();
  }
}

function reunion(a: Valeur, b: Valeur): Valeur {
  if (a.kind === "nombre" && b.kind === "nombre") return nombre(intervalle.union(a.nombre, b.nombre));
  if (a.kind === "verite" && b.kind === "verite") return verite(logique.unionVerites(a.verite, b.verite));
  if (a.kind === "options" && b.kind === "options") return { kind: "options", options: [...new Set([...a.options, ...b.options])] };
  throw new TypeError("two branches of different types: the programme was not type-checked");
}

function peutEtreNonMesurable(v: Valeur): boolean {
  return v.kind === "nombre" ? v.nombre.nm : v.kind === "verite" && logique.peut(v.verite, logique.NON_MESURABLE);
}

/** Only one value is left: nothing more can be learnt about it. */
export function estDetermine(v: Valeur): boolean {
  switch (v.kind) {
    case "verite": return logique.decide(v.verite);
    case "nombre": return v.nombre.vide || intervalle.estPoint(v.nombre);
    case "options": return v.options.length === 1;
  }
}

// ---- going from a kind of value to another is a bug of ours --------------------------------------------------------

export function nombreDe(e: Expr, c: Contexte): Nombre {
  return nombreDans(calculer(e, c));
}

export function veriteDe(e: Expr, c: Contexte): Verite {
  return veriteDans(calculer(e, c));
}

/** The number of a value that is one. */
export function nombreDans(v: Valeur): Nombre {
  if (v.kind !== "nombre") throw new TypeError(`a number was expected, not ${v.kind}`);
  return v.nombre;
}

/** The truth of a value that is one. */
export function veriteDans(v: Valeur): Verite {
  if (v.kind !== "verite") throw new TypeError(`a truth was expected, not ${v.kind}`);
  return v.verite;
}

function nombre(n: Nombre): Valeur {
  return { kind: "nombre", nombre: n };
}

function verite(v: Verite): Valeur {
  return { kind: "verite", verite: v };
}

function trouve(valeurs: ReadonlyMap<string, Valeur>, cle: string): Valeur {
  const v = valeurs.get(cle);
  if (v === undefined) throw new ReferenceError(`« ${cle} » is read before it is computed`);
  return v;
}

function jamais(e: never): never {
  throw new TypeError(`unknown kind of expression: ${JSON.stringify(e)}`);
}
