// May points or amounts of a dispositif be negative (a recovery, « devis - aide »)? Where they cannot, a table of amounts
// need not answer below zero; where they can, nothing may suppose the contrary. Told from the text alone, before lowering.
import type * as ast from "../ast/nodes.ts";
import * as exact from "../runtime/exact.ts";
import type { Contexte } from "./contexte.ts";
import { domaineDe } from "./entrees.ts";
import { elementsDe } from "./portee.ts";

const CLAUSES: ReadonlySet<ast.MotClause> = new Set<ast.MotClause>(["points", "montant", "valeur-du-point", "majoration", "ponderation", "plafond", "bareme"]);

/** Each clause is judged supposing that the points and amounts it refers to are not negative: if none starts, none is. */
export function peutEtreNegatif(ctx: Contexte): boolean {
  const { dispositif } = ctx;
  const porteurs = [dispositif, ...elementsDe(dispositif.enfants)];
  return porteurs.some((p) => [...p.clauses.values()].some((c) => CLAUSES.has(c.mot) && expressionsDe(c.valeur).some((e) => negatif(ctx, e, new Map()))));
}

/** What a clause may be worth: its expression, the cells of its table, its rate, its bounds. */
function expressionsDe(v: ast.ValeurClause): ast.Expr[] {
  switch (v.kind) {
    case "datee": return v.cas.map((c) => c.valeur);
    case "selon": return v.lignes.flatMap((l) => (v.croise ? l.cellules : l.cellules.slice(-1))).flatMap((c) => (c.kind === "cellule-expr" ? [c.expr] : []));
    case "majoration": return [v.taux];
    case "progression": return v.bornes.map((b) => b.valeur);
    case "non-communiques": return [v.de, v.a].filter((e) => e !== undefined);
    default: return [];
  }
}

/** Could this expression be below zero? A minus sign is enough, but not under `maximum de (0 € ; …)`. */
function negatif(ctx: Contexte, e: ast.Expr, sus: Map<string, boolean>): boolean {
  const un = (...xs: readonly ast.Expr[]): boolean => xs.some((x) => negatif(ctx, x, sus));
  switch (e.kind) {
    case "nombre": return exact.signe(e.valeur) < 0;
    case "unaire": return e.op === "-";
    case "binaire": return e.op === "-" || un(e.gauche, e.droite);
    case "si": return un(e.alors, e.sinon);
    case "agregat": return e.fonction === "maximum" ? e.termes.every((x) => negatif(ctx, x, sus)) : un(...e.termes);
    case "grandeur-de": return e.ref?.de !== undefined && e.ref.de.nom !== ctx.dispositif.nom && ctx.portes.negatif(ctx, e.ref.de.nom);
    case "nom": return nomNegatif(ctx, e.ref.nom, sus);
    default: return false;
  }
}

function nomNegatif(ctx: Contexte, nom: string, sus: Map<string, boolean>): boolean {
  const nomme = ctx.portee.get(nom);
  const su = sus.get(nom);
  if (nomme === undefined || su !== undefined) return su ?? false;
  if (nomme.kind === "declaration") {
    sus.set(nom, false);
    const trouve = expressionsDe(nomme.declaration.valeur).some((e) => negatif(ctx, e, sus));
    sus.set(nom, trouve);
    return trouve;
  }
  if (nomme.kind !== "donnee") return false;
  const { type, domaine } = domaineDe(nomme.donnee);
  return type.kind === "nombre" && (domaine.min === null || exact.signe(domaine.min) < 0);
}
