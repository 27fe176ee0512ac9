// Fichier généré par Avenant — ne pas modifier.
// What generated code needs beside the arithmetic: constants, truths and choices that may still be several, tables.
import * as exact from "./exact.ts";
import type { Exact } from "./exact.ts";
import { comparer } from "./comparaison.ts";
import { entre, estPoint, exactement, NON_MESURABLE as NOMBRE_NON_MESURABLE, union } from "./intervalle.ts";
import type { Nombre } from "./intervalle.ts";
import { dernierJour, numeroDe } from "./jours.ts";
import { et, FAUX, non, NON_MESURABLE, ou, VRAI } from "./logique.ts";
import type { Verite } from "./logique.ts";
import type { Valeur } from "./types.ts";

export type Options = readonly string[];

/** Le nombre n/d, exactement connu. */
/* @__NO_SIDE_EFFECTS__ */
export function constante(n: bigint, d: bigint): Nombre {
  return exactement(exact.fraction(n, d));
}

/** Le dernier jour de l'exercice, par son numéro. */
export function finDExercice(exercice: number): Nombre {
  return exactement(exact.entier(numeroDe(dernierJour(exercice))));
}

/** Ce que les sources ne donnent pas : la donnée le fournit, sinon il est entre les bornes. */
export function nonCommunique(donnee: Nombre, min: Exact, max: Exact): Nombre {
  return estPoint(donnee) ? donnee : (intersection(entre(min, max), donnee) ?? entre(min, max));
}

/** Ce que les deux permettent ; indéfini s'ils se contredisent. */
export function intersection(a: Nombre, b: Nombre): Nombre | undefined {
  const min = a.min === null || (b.min !== null && exact.compare(b.min, a.min) > 0) ? b.min : a.min;
  const max = a.max === null || (b.max !== null && exact.compare(b.max, a.max) < 0) ? b.max : a.max;
  return min !== null && max !== null && exact.compare(min, max) > 0 ? undefined : entre(min, max);
}

// ---- truths -------------------------------------------------------------------------------------------------------

/** « ou » sur une liste ; faux si elle est vide. */
export function unDes(tests: readonly Verite[]): Verite {
  return tests.reduce(ou, FAUX);
}

export function egalVerites(a: Verite, b: Verite): Verite {
  return ou(et(a, b), et(non(a), non(b)));
}

/** Mêmes options ? */
export function egalOptions(a: Options, b: Options): Verite {
  const commune = a.some((o) => b.includes(o));
  const seule = a.length === 1 && b.length === 1 && commune;
  return (commune ? VRAI : 0) | (seule ? 0 : FAUX);
}

// ---- choices ------------------------------------------------------------------------------------------------------

export function siVerite(test: Verite, alors: Verite, sinon: Verite): Verite {
  return ((test & VRAI) !== 0 ? alors : 0) | ((test & FAUX) !== 0 ? sinon : 0) | (test & NON_MESURABLE);
}

export function siNombre(test: Verite, alors: Nombre, sinon: Nombre): Nombre {
  const possibles: Nombre[] = [];
  if ((test & VRAI) !== 0) possibles.push(alors);
  if ((test & FAUX) !== 0) possibles.push(sinon);
  if ((test & NON_MESURABLE) !== 0) possibles.push(NOMBRE_NON_MESURABLE);
  return possibles.reduce(union);
}

/** Une option est toujours mesurable : un test qui ne l'est pas n'est pas satisfait. */
export function siOptions(test: Verite, alors: Options, sinon: Options): Options {
  return unionOptions([...((test & VRAI) !== 0 ? [alors] : []), ...(test !== VRAI ? [sinon] : [])]);
}

function unionOptions(listes: readonly Options[]): Options {
  return [...new Set(listes.flat())];
}

// ---- tables -------------------------------------------------------------------------------------------------------

export type TestCellule =
  | { readonly kind: "tout" }
  | { readonly kind: "option"; readonly option: string }
  | { readonly kind: "booleen"; readonly valeur: boolean }
  | { readonly kind: "intervalle"; readonly bas: Exact | null; readonly basInclus: boolean; readonly haut: Exact | null; readonly hautInclus: boolean };

export type Cellules = readonly (readonly TestCellule[])[];

/** Les lignes qui peuvent être la bonne, et si une entrée peut n'être pas mesurable : aucune ne l'est alors. */
export function lignes(cellules: Cellules, entrees: readonly Valeur[]): { readonly rangs: readonly number[]; readonly nm: boolean } {
  const rangs: number[] = [];
  const nm = entrees.some(peutManquer);
  if (entrees.some(manque)) return { rangs, nm };
  const mesurables = entrees.map(mesurable);
  for (const [rang, tests] of cellules.entries()) {
    const tient = tests.reduce((v, test, i) => et(v, cellule(test, mesurables[i]!)), VRAI);
    if ((tient & VRAI) !== 0) rangs.push(rang);
    if (tient === VRAI) break;
  }
  return { rangs, nm };
}

function manque(v: Valeur): boolean {
  return typeof v === "number" ? v === NON_MESURABLE : !Array.isArray(v) && (v as Nombre).vide;
}

function peutManquer(v: Valeur): boolean {
  if (typeof v === "number") return (v & NON_MESURABLE) !== 0;
  return !Array.isArray(v) && (v as Nombre).nm;
}

function mesurable(v: Valeur): Valeur {
  if (typeof v === "number") return v & ~NON_MESURABLE;
  return Array.isArray(v) || !(v as Nombre).nm ? v : { ...(v as Nombre), nm: false };
}

function cellule(test: TestCellule, v: Valeur): Verite {
  switch (test.kind) {
    case "tout": return VRAI;
    case "option": return egalOptions(v as Options, [test.option]);
    case "booleen": return test.valeur ? (v as Verite) : non(v as Verite);
    case "intervalle": {
      const bas = test.bas === null ? VRAI : comparer(test.basInclus ? "≥" : ">", v as Nombre, exactement(test.bas));
      const haut = test.haut === null ? VRAI : comparer(test.hautInclus ? "≤" : "<", v as Nombre, exactement(test.haut));
      return et(bas, haut);
    }
  }
}

export function tableNombre(cellules: Cellules, entrees: readonly Valeur[], valeurs: readonly Nombre[]): Nombre {
  const { rangs, nm } = lignes(cellules, entrees);
  const possibles = rangs.map((r) => valeurs[r]!);
  if (nm || possibles.length === 0) possibles.push(NOMBRE_NON_MESURABLE);
  return possibles.reduce(union);
}

export function tableVerite(cellules: Cellules, entrees: readonly Valeur[], valeurs: readonly Verite[]): Verite {
  const { rangs, nm } = lignes(cellules, entrees);
  const possibles = rangs.reduce((v, r) => v | valeurs[r]!, 0);
  return nm || possibles === 0 ? possibles | NON_MESURABLE : possibles;
}

/** Une option est toujours mesurable : à défaut, la dernière ligne. */
export function tableOptions(cellules: Cellules, entrees: readonly Valeur[], valeurs: readonly Options[]): Options {
  const { rangs, nm } = lignes(cellules, entrees);
  const possibles = rangs.map((r) => valeurs[r]!);
  return unionOptions(nm || possibles.length === 0 ? [...possibles, valeurs[valeurs.length - 1]!] : possibles);
}
