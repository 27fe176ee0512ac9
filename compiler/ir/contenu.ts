// What an element of the law holds, told from its clauses alone: a test, points, an amount. Known before anything is
// lowered, so that elements may refer to each other in any order.
import type * as ast from "../ast/nodes.ts";
import type { ClauseEnVigueur, DispositifEnVigueur, ElementEnVigueur } from "../law/law.ts";

type Porteur = Pick<DispositifEnVigueur, "clauses" | "enfants">;

/** Has a test of its own, hence a verdict. */
export function aUnTest(e: ElementEnVigueur): boolean {
  return e.suspension?.effet === "repute-atteint" || ["condition", "exige", "seuil"].some((mot) => e.clauses.has(mot));
}

/** Has points of its own, even suspended ones. */
export function aSesPoints(e: ElementEnVigueur): boolean {
  return e.clauses.has("points") || typeof e.suspension?.effet === "object";
}

/** Itself or something below carries points. */
export function portePoints(e: ElementEnVigueur): boolean {
  return aSesPoints(e) || e.enfants.some(portePoints);
}

/** Itself or something below yields euros. */
export function porteMontant(e: ElementEnVigueur, valeurDuPoint: boolean): boolean {
  return e.clauses.has("montant") || (valeurDuPoint && aSesPoints(e)) || e.enfants.some((x) => porteMontant(x, valeurDuPoint));
}

/** Euros that do not come from points: a montant, a majoration, a clause that reshapes an amount. */
export function aDesMontantsPropres(p: Porteur): boolean {
  return [...p.clauses.keys()].some((cle) => cle === "montant" || cle.startsWith("majoration")) || p.enfants.some(aDesMontantsPropres);
}

export function majorationsDe(p: Pick<Porteur, "clauses">): readonly ClauseEnVigueur[] {
  return [...p.clauses.values()].filter((c) => c.mot === "majoration");
}

/** The single expression of a clause, when it is one. */
export function expressionDe(valeur: ast.ValeurClause): ast.Expr | undefined {
  return valeur.kind === "datee" ? valeur.cas[0]?.valeur : undefined;
}

export function texteDe(clause: ClauseEnVigueur | undefined): string | null {
  return clause?.valeur.kind === "valeur-texte" ? clause.valeur.texte.texte : null;
}
