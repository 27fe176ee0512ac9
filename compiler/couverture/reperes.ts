// The things a case can show of a programme, each with its key: a clause read, a condition true or false, a side of a threshold, a
// line of a table. A key names a rule and the rank of an expression in it, so that it is the same for every case of a version.
import type { Exact } from "../runtime/exact.ts";
import { ecrire } from "../runtime/exact.ts";
import type { Expr, Programme, Regle, RegleId } from "../ir/programme.ts";
import { parcourir } from "../ir/walk.ts";

/** Just under, exactly at, just over. */
export type Cote = "sous" | "à" | "sur";

export const COTES: readonly Cote[] = ["sous", "à", "sur"];

export const cleClause = (regle: RegleId): string => `clause ${regle}`;
/** Seen with that value, whatever the rest. */
export const cleVu = (regle: RegleId, rang: number, vrai: boolean): string => `vu ${regle} ${rang} ${vrai}`;
/** Seen with that value, and nothing else would have given the same result. */
export const cleSeul = (regle: RegleId, rang: number, vrai: boolean): string => `seul ${regle} ${rang} ${vrai}`;
export const cleSeuil = (regle: RegleId, rang: number, cote: Cote): string => `seuil ${regle} ${rang} ${cote}`;
export const cleLigne = (regle: RegleId, rang: number, ligne: number): string => `ligne ${regle} ${rang} ${ligne}`;
export const cleBorne = (regle: RegleId, rang: number, colonne: number, borne: Exact, cote: Cote): string => `borne ${regle} ${rang} ${colonne} ${ecrire(borne)} ${cote}`;

/** What the language adds around the clauses: it has no place of its own in the law. */
const AJOUTS: ReadonlySet<string> = new Set([
  "accès", "atteint", "test propre", "points avec ceux qu’il contient", "montant avec ceux qu’il contient", "points × valeur du point",
  "total des points", "total des montants", "suspension",
]);

/** A rule that a clause or a declaration of this dispositif says; those of another dispositif are covered there. */
export function estDeLaLoi(regle: Regle): boolean {
  return !AJOUTS.has(regle.origine.construction) && estDIci(regle);
}

export function estDIci(regle: Regle): boolean {
  return !regle.id.includes("::");
}

export function compare(e: Expr): e is Extract<Expr, { kind: "comparaison" }> {
  return e.kind === "comparaison" && e.op !== "=" && e.op !== "≠";
}

/** A condition that is not made of others: an answer, a comparison, an element attained or not. */
export function estAtome(e: Expr, regle: Regle, index: Index): boolean {
  if (!estDIci(regle)) return false;
  if (!estDeLaLoi(regle)) return regle.origine.construction === "test propre" && e.kind === "comparaison";
  if (e.kind === "comparaison") return true;
  if (e.kind === "entree") return index.booleennes.has(e.nom);
  return e.kind === "regle" && e.id.endsWith(".atteint");
}

/** The rules of a programme by name, and the rank of each expression in its rule. */
export interface Index {
  readonly regles: ReadonlyMap<RegleId, Regle>;
  readonly booleennes: ReadonlySet<string>;
  rang(regle: Regle, e: Expr): number;
}

const faits = new WeakMap<Programme, Index>();

export function indexDe(programme: Programme): Index {
  const fait = faits.get(programme);
  if (fait) return fait;
  const rangs = new Map<RegleId, Map<Expr, number>>();
  const index: Index = {
    regles: new Map(programme.regles.map((r) => [r.id, r])),
    booleennes: new Set(programme.entrees.filter((e) => e.type.kind === "booleen").map((e) => e.nom)),
    rang(regle, e) {
      let connus = rangs.get(regle.id);
      if (!connus) {
        connus = new Map([...parcourir(regle.expr)].map((x, i) => [x, i]));
        rangs.set(regle.id, connus);
      }
      return connus.get(e)!;
    },
  };
  faits.set(programme, index);
  return index;
}

/** A rule that only names another is read through. */
export function lue(index: Index, e: Expr): Expr {
  const regle = e.kind === "regle" ? index.regles.get(e.id) : undefined;
  return regle ? lue(index, regle.expr) : e;
}
