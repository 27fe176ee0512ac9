// From one expression of the programme to integer code. Known data only: each case says of a point what
// evaluate/expressions.ts says of an enclosure. What integers cannot hold is refused as a whole (HorsDesEntiers).
import type { Expr, RegleId, TestCellule } from "../../../ir/programme.ts";
import * as exact from "../../../runtime/exact.ts";
import { numeroDe } from "../../../runtime/jours.ts";
import * as code from "./code.ts";
import type { Code } from "./code.ts";
import * as fractions from "./fractions.ts";
import type { Fraction, Verite } from "./fractions.ts";

/** A version that has no integer code: its evaluator stays the exact one. */
export class HorsDesEntiers extends Error {}

export type Valeur =
  | { readonly genre: "verite"; readonly v: Verite }
  | { readonly genre: "nombre"; readonly n: Fraction }
  /** For each option, the truth that it is the one. */
  | { readonly genre: "option"; readonly est: ReadonlyMap<string, Code> };

export interface Portee {
  readonly entrees: ReadonlyMap<string, Valeur>;
  readonly regles: ReadonlyMap<RegleId, Valeur>;
  /** Last day of the exercice, and of the one before. */
  readonly finExercice: (precedent: boolean) => Code;
  /** Gives a name to what would be written several times. */
  readonly nommer: (c: Code) => Code;
}

export function abaisser(e: Expr, p: Portee): Valeur {
  const nombre = (x: Expr): Fraction => nommee(nombreDans(abaisser(x, p)), p);
  const verite = (x: Expr): Verite => veriteDans(abaisser(x, p));
  switch (e.kind) {
    case "constante": return deConstante(e);
    case "entree": return p.entrees.get(e.nom)!;
    case "regle": return p.regles.get(e.id)!;
    case "arithmetique": {
      const [a, b] = [nombre(e.gauche), nombre(e.droite)];
      return deNombre(e.op === "+" ? fractions.addition(a, b) : e.op === "-" ? fractions.soustraction(a, b) : fractions.produit(a, b));
    }
    case "quotient": {
      const [a, b] = [nombre(e.num), nombre(e.den)];
      const q = fractions.quotient(a, b, p.nommer);
      return deNombre(e.part ? part(q, e, p) : q);
    }
    case "comparaison": return deVerite(comparer(e, p));
    case "logique": {
      const termes = e.termes.map(verite);
      return deVerite(e.op === "et" ? fractions.tous(termes) : fractions.unDes(termes));
    }
    case "non": return deVerite(fractions.non(verite(e.terme)));
    case "acquis": return deVerite(fractions.acquis(verite(e.terme)));
    case "au-moins": {
      const total = e.termes.map((t) => verite(t).vrai).reduce(code.somme, code.NON);
      return deVerite(fractions.certaine(code.compare("≥", total, code.entier(e.nombre))));
    }
    case "si": {
      const test = verite(e.test);
      const vrai = p.nommer(test.vrai);
      const sinon = abaisser(e.sinon, p);
      return avecNm(selon(vrai, abaisser(e.alors, p), sinon, p), test.nm, sinon, p);
    }
    case "agregat": return deNombre(agreger(e, e.termes.map(nombre), p));
    case "table": return table(e, p);
    case "progression": return deNombre(progression(e, p));
    case "ou-zero": return deNombre(fractions.ouZero(nombre(e.terme)));
    case "arrondi": {
      const a = nombre(e.terme);
      const den = a.nm === null ? a.den : code.choix(a.nm, code.OUI, a.den);
      return deNombre(fractions.arrondi({ ...a, den }, e.pas, e.mode));
    }
    case "fin-exercice": return deNombre({ num: p.finExercice(e.precedent), den: code.OUI, nm: null });
    case "non-communique": {
      if (e.entree !== null) return p.entrees.get(e.entree)!;
      if (exact.egal(e.min, e.max)) return deNombre(fractions.exacte(e.min));
      throw new HorsDesEntiers("a figure that nothing gives");
    }
  }
}

// ---- one kind each --------------------------------------------------------------------------------------------------

function deConstante({ valeur }: Extract<Expr, { kind: "constante" }>): Valeur {
  switch (valeur.kind) {
    case "nombre": return deNombre(fractions.exacte(valeur.valeur));
    case "booleen": return deVerite(fractions.certaine(valeur.valeur ? code.OUI : code.NON));
    case "date": return deNombre({ num: code.entier(numeroDe(valeur.jour)), den: code.OUI, nm: null });
    case "option": return { genre: "option", est: new Map([[valeur.option, code.OUI]]) };
  }
}

/** From 0 to 1. A count that its declaration keeps under the other needs no limit. */
function part(q: Fraction, e: Extract<Expr, { kind: "quotient" }>, p: Portee): Fraction {
  if (e.num.kind === "entree" && e.den.kind === "entree" && q.num.min >= 0n && bornee(e.num.nom, e.den.nom, p)) return q;
  const plein = fractions.minimum(q, { num: code.OUI, den: code.OUI, nm: null });
  return q.num.min >= 0n ? { ...plein, nm: q.nm } : { ...fractions.maximum(plein, { num: code.NON, den: code.OUI, nm: null }), nm: q.nm };
}

function bornee(num: string, den: string, p: Portee): boolean {
  return (p as PorteeAvecBornes).auPlus?.(num, den) ?? false;
}

/** Knows which data are kept under which. */
export interface PorteeAvecBornes extends Portee {
  readonly auPlus?: (petite: string, grande: string) => boolean;
}

function comparer(e: Extract<Expr, { kind: "comparaison" }>, p: Portee): Verite {
  const [a, b] = [abaisser(e.gauche, p), abaisser(e.droite, p)];
  if (a.genre === "nombre" && b.genre === "nombre") return fractions.comparaison(e.op, nommee(a.n, p), nommee(b.n, p));
  const egales = a.genre === "option" && b.genre === "option" ? memeOption(a.est, b.est) : memeReponse(veriteDans(a), veriteDans(b));
  return e.op === "≠" ? fractions.non(egales) : egales;
}

function memeOption(a: ReadonlyMap<string, Code>, b: ReadonlyMap<string, Code>): Verite {
  return fractions.certaine(code.ou(...[...a].flatMap(([option, est]) => (b.has(option) ? [code.et(est, b.get(option)!)] : []))));
}

function memeReponse(a: Verite, b: Verite): Verite {
  return fractions.unDes([fractions.tous([a, b]), fractions.tous([fractions.non(a), fractions.non(b)])]);
}

function agreger(e: Extract<Expr, { kind: "agregat" }>, termes: readonly Fraction[], p: Portee): Fraction {
  switch (e.fonction) {
    case "somme": return termes.reduce(fractions.addition, { num: code.NON, den: code.OUI, nm: null });
    case "minimum": return termes.reduce(fractions.minimum);
    case "maximum": return termes.reduce(fractions.maximum);
    case "moyenne": return moyenne(termes, e.parmiMesurables, p);
  }
}

function moyenne(termes: readonly Fraction[], parmiMesurables: boolean, p: Portee): Fraction {
  const total = (parmiMesurables ? termes.map(fractions.ouZero) : termes).reduce(fractions.addition);
  const nombre = parmiMesurables ? termes.map((t) => (t.nm === null ? code.OUI : code.non(t.nm))).reduce(code.somme) : code.entier(termes.length);
  return fractions.quotient(total, { num: nombre, den: code.OUI, nm: null }, p.nommer);
}

// ---- alternatives ---------------------------------------------------------------------------------------------------

function selon(test: Code, a: Valeur, b: Valeur, p: Portee): Valeur {
  if (a.genre === "nombre" && b.genre === "nombre") return deNombre(nommee(fractions.choix(test, nommee(a.n, p), nommee(b.n, p)), p));
  if (a.genre === "verite" && b.genre === "verite") {
    const nm = a.v.nm === null && b.v.nm === null ? null : code.choix(test, a.v.nm ?? code.NON, b.v.nm ?? code.NON);
    return deVerite({ vrai: code.ou(code.et(test, a.v.vrai), code.et(code.non(test), b.v.vrai)), nm });
  }
  if (a.genre === "option" && b.genre === "option") {
    const toutes = new Set([...a.est.keys(), ...b.est.keys()]);
    return { genre: "option", est: new Map([...toutes].map((o) => [o, p.nommer(code.ou(code.et(test, a.est.get(o) ?? code.NON), code.et(code.non(test), b.est.get(o) ?? code.NON)))])) };
  }
  throw new TypeError("two branches of different types: the programme was not type-checked");
}

/** The value, unless what decides it cannot be measured. An option is then the last one written (evaluate/expressions.ts). */
function avecNm(v: Valeur, nm: Code | null, derniere: Valeur, p: Portee): Valeur {
  if (nm === null) return v;
  if (v.genre === "option") return selon(p.nommer(nm), derniere, v, p);
  if (v.genre === "nombre") return deNombre({ ...v.n, nm: fractions.unDesNm(v.n.nm, nm) });
  return deVerite({ vrai: code.et(v.v.vrai, code.non(nm)), nm: fractions.unDesNm(v.v.nm, nm) });
}

function table(e: Extract<Expr, { kind: "table" }>, p: Portee): Valeur {
  const entrees = e.entrees.map((x) => {
    const v = abaisser(x, p);
    return v.genre === "nombre" ? deNombre(nommee(v.n, p)) : v;
  });
  const lignes = e.lignes.map((l) => ({ test: code.et(...l.tests.map((t, i) => satisfait(t, entrees[i]!))), valeur: abaisser(l.valeur, p) }));
  // Lines neither overlap nor leave a gap: the last is what no other is.
  const derniere = lignes[lignes.length - 1]!.valeur;
  let out = derniere;
  for (const { test, valeur } of lignes.slice(0, -1).reverse()) out = selon(p.nommer(test), valeur, out, p);
  return avecNm(out, fractions.unDesNm(...entrees.map((v) => (v.genre === "nombre" ? v.n.nm : v.genre === "verite" ? v.v.nm : null))), derniere, p);
}

function satisfait(test: TestCellule, v: Valeur): Code {
  switch (test.kind) {
    case "tout": return code.OUI;
    case "option": return (v as Extract<Valeur, { genre: "option" }>).est.get(test.option) ?? code.NON;
    case "booleen": return test.valeur ? veriteDans(v).vrai : fractions.non(veriteDans(v)).vrai;
    case "intervalle": {
      const n = nombreDans(v);
      const bas = test.bas === null ? code.OUI : fractions.compareNombres(test.basInclus ? "≥" : ">", n, fractions.exacte(test.bas));
      const haut = test.haut === null ? code.OUI : fractions.compareNombres(test.hautInclus ? "≤" : "<", n, fractions.exacte(test.haut));
      return code.et(bas, haut);
    }
  }
}

/** runtime/progression.ts at a point: from the last bound down, the first that the rate reaches. */
function progression(e: Extract<Expr, { kind: "progression" }>, p: Portee): Fraction {
  const lire = (x: Expr): Fraction => nommee(nombreDans(abaisser(x, p)), p);
  const taux = lire(e.mesure);
  const points = e.bornes.map((b) => ({ borne: lire(b.borne), valeur: lire(b.valeur) }));
  const nm = fractions.unDesNm(taux.nm, ...points.flatMap((x) => [x.borne.nm, x.valeur.nm]));
  let out = points[0]!.valeur;
  for (const [i, de] of points.entries()) {
    const a = points[i + 1];
    const atteinte = p.nommer(fractions.compareNombres("≥", taux, de.borne));
    out = nommee(fractions.choix(atteinte, a === undefined ? de.valeur : interpolation(taux, de, a, p), out), p);
  }
  return { ...out, nm };
}

interface Point {
  readonly borne: Fraction;
  readonly valeur: Fraction;
}

/** valeur + (the next one less it) × (rate - bound) / (next bound - bound); read only where the rate is between the two. */
function interpolation(taux: Fraction, de: Point, a: Point, p: Portee): Fraction {
  const loin = nommee(fractions.soustraction(a.borne, de.borne), p);
  // A segment that is always empty is never read: its length must not become a denominator.
  if (loin.num.max <= 0n) return de.valeur;
  const chemin = nommee(fractions.soustraction(taux, de.borne), p);
  const positif: Fraction = { ...loin, num: { ...loin.num, min: 1n } as Code };
  const t = fractions.quotient({ ...chemin, num: { ...chemin.num, min: 0n } as Code }, positif, p.nommer);
  return nommee(fractions.addition(de.valeur, fractions.produit(fractions.soustraction(a.valeur, de.valeur), { ...t, nm: null })), p);
}

// ---- names ----------------------------------------------------------------------------------------------------------

/** Each part under a name, once it is more than a name. */
export function nommee(f: Fraction, p: Portee): Fraction {
  return { num: p.nommer(f.num), den: p.nommer(f.den), nm: f.nm && (code.estSimple(f.nm) ? f.nm : p.nommer(f.nm)) };
}

function deNombre(n: Fraction): Valeur {
  return { genre: "nombre", n };
}

function deVerite(v: Verite): Valeur {
  return { genre: "verite", v };
}

export function nombreDans(v: Valeur): Fraction {
  if (v.genre !== "nombre") throw new TypeError(`a number was expected, not ${v.genre}`);
  return v.n;
}

export function veriteDans(v: Valeur): Verite {
  if (v.genre !== "verite") throw new TypeError(`a truth was expected, not ${v.genre}`);
  return v.v;
}
