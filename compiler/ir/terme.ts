// An expression being lowered: its core form, its type, and what is known of its value before any datum (a rate, a part
// of a whole, bounds, non mesurable or not). Only from-law's files use it; the programme keeps `expr` and `type`.
import type * as exact from "../runtime/exact.ts";
import * as intervalle from "../runtime/intervalle.ts";
import type { Nombre } from "../runtime/intervalle.ts";
import type { Expr, Type } from "./programme.ts";
import { BOOLEEN, FAUTE } from "./types.ts";
import type { TypeOuFaute } from "./types.ts";

export interface Terme {
  readonly expr: Expr;
  readonly type: TypeOuFaute;
  /** Values possible before any datum is known (numbers; dates as their number). */
  readonly domaine: Nombre;
  /** May end non mesurable. */
  readonly nm: boolean;
  /** Takes whole values only. */
  readonly entier: boolean;
  /** A bare number: nothing but figures written without unit. */
  readonly nu: boolean;
  /** Written as a fraction of two bare numbers: 2/3. */
  readonly fraction: boolean;
  /** A rate: compared with « 20 % », never with « 20 ». */
  readonly taux: boolean;
  /** A ratio of two data that count the same thing: their names. */
  readonly rapport: { readonly num: string; readonly den: string } | null;
}

type Details = Partial<Omit<Terme, "expr" | "type">>;

export function terme(expr: Expr, type: TypeOuFaute, details: Details = {}): Terme {
  const connu = details.domaine ?? intervalle.INCONNU;
  const nm = details.nm ?? connu.nm;
  const domaine = connu.nm === nm ? connu : { ...connu, nm };
  return { expr, type, entier: false, nu: false, fraction: false, taux: false, rapport: null, ...details, domaine, nm };
}

export function constante(valeur: exact.Exact, type: Type, details: Details = {}): Terme {
  return terme({ kind: "constante", valeur: { kind: "nombre", valeur } }, type, {
    domaine: intervalle.exactement(valeur), entier: valeur.d === 1n, ...details,
  });
}

export function booleen(valeur: boolean): Terme {
  return terme({ kind: "constante", valeur: { kind: "booleen", valeur } }, BOOLEEN);
}

/** Stands for what could not be read; its fault has been said. */
export function enFaute(): Terme {
  return terme({ kind: "constante", valeur: { kind: "booleen", valeur: false } }, FAUTE);
}

/** The value, when the term is one known number. */
export function valeurConnue(t: Terme): exact.Exact | undefined {
  return t.type.kind === "nombre" || t.type.kind === "date" ? intervalle.valeurDe(t.domaine) : undefined;
}

/** An amount or a majoration that ends non mesurable is 0; what cannot end so is left as it is. */
export function ouZero(t: Terme): Terme {
  if (!t.nm) return t;
  return { ...t, expr: { kind: "ou-zero", terme: t.expr }, domaine: intervalle.ouZero(t.domaine), nm: false };
}
