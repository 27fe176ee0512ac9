// `majoration structuration : 20 % si …`: each becomes a rate, 0 where its condition is not met, and the amount grows by
// their sum or, one after the other, by each (`cumul`).
import type * as ast from "../ast/nodes.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { types } from "../diagnostics/catalogue/types.ts";
import type { ClauseEnVigueur, ElementEnVigueur } from "../law/law.ts";
import * as exact from "../runtime/exact.ts";
import * as intervalle from "../runtime/intervalle.ts";
import { majorationsDe } from "./contenu.ts";
import { ici } from "./contexte.ts";
import type { Contexte, Lieu } from "./contexte.ts";
import { lower, lowerTest } from "./lower-expr.ts";
import type { Expr } from "./programme.ts";
import { exiger } from "./quantites.ts";
import { lowerSelon } from "./tables.ts";
import { constante, enFaute, ouZero, terme } from "./terme.ts";
import type { Terme } from "./terme.ts";
import { MONTANT, SANS } from "./types.ts";

const dire = speaker(types);
const UN: Expr = { kind: "constante", valeur: { kind: "nombre", valeur: exact.UN } };

/** The amount raised by the majorations of the element or dispositif; itself when there is none. */
export function majorer(ctx: Contexte, lieu: Lieu, p: Pick<ElementEnVigueur, "clauses" | "nom">, montant: Terme): Terme {
  const clauses = majorationsDe(p);
  if (clauses.length === 0) return montant;
  const cumul = p.clauses.get("cumul")?.valeur;
  if (clauses.length > 1 && cumul?.kind !== "cumul") {
    ctx.signaler(dire("cumul-manquant", clauses[1]!.span, { nom: p.nom }, ici(lieu, {
      etiquettes: [{ span: clauses[0]!.span, texte: "une première majoration" }],
    })));
  }
  const taux = clauses.map((c) => lowerTaux(ctx, { ...lieu, par: c.par }, c));
  const facteurs = cumul?.kind === "cumul" && cumul.valeur === "produit" ? taux.map((t) => [t]) : [taux];
  const expr = facteurs.reduce<Expr>((base, groupe) => ({ kind: "arithmetique", op: "×", gauche: base, droite: unPlus(groupe) }), montant.expr);
  return terme(expr, MONTANT, { domaine: intervalle.INCONNU_POSITIF, nm: montant.nm });
}

function unPlus(taux: readonly Terme[]): Expr {
  return taux.reduce<Expr>((somme, t) => ({ kind: "arithmetique", op: "+", gauche: somme, droite: t.expr }), UN);
}

function lowerTaux(ctx: Contexte, lieu: Lieu, c: ClauseEnVigueur): Terme {
  const id = `${lieu.sujet ?? "dispositif"}.majoration${c.nom === null ? "" : ` ${c.nom}`}`;
  const v = c.valeur;
  const simple = v.kind === "majoration" ? v.taux : v.kind === "datee" ? v.cas[0]?.valeur : undefined;
  if (v.kind !== "selon" && !simple) {
    ctx.signaler(dire("valeur-de-clause", v.span, { mot: "majoration", attendu: "un taux, par exemple « 20 % si … »" }, ici(lieu)));
    return enFaute();
  }
  const taux = v.kind === "selon" ? tauxDuTableau(ctx, lieu, v) : enTaux(ctx, lieu, simple!);
  const si = v.kind === "majoration" && v.si ? lowerTest(ctx, lieu, v.si, "la condition d’une majoration") : null;
  const t = ouZero(taux);
  if (!si) return ctx.regle(id, t, lieu, "majoration", c.span);
  const expr: Expr = { kind: "si", test: { kind: "acquis", terme: si.expr }, alors: t.expr, sinon: constante(exact.ZERO, SANS).expr };
  return ctx.regle(id, terme(expr, t.type, { domaine: intervalle.union(t.domaine, intervalle.NUL), taux: true }), lieu, "majoration", c.span);
}

function enTaux(ctx: Contexte, lieu: Lieu, e: ast.Expr): Terme {
  const t = lower(ctx, lieu, e);
  if (t.nu && !t.fraction) return refuser(ctx, lieu, e);
  return exiger(ctx, lieu, t, SANS, e.span, "une majoration");
}

function tauxDuTableau(ctx: Contexte, lieu: Lieu, v: ast.Selon): Terme {
  const cases = v.croise ? v.lignes.slice(1).flatMap((l) => l.cellules.slice(1)) : v.lignes.flatMap((l) => l.cellules.slice(-1));
  const nue = cases.find((c) => c.kind === "cellule-expr" && c.expr.kind === "nombre" && !c.expr.unite && exact.signe(c.expr.valeur) !== 0);
  return nue ? refuser(ctx, lieu, nue) : lowerSelon(ctx, lieu, v, SANS).valeur;
}

function refuser(ctx: Contexte, lieu: Lieu, { span }: Pick<ast.Expr, "span">): Terme {
  ctx.signaler(dire("type-inattendu", span, { place: "une majoration", attendu: "un pourcentage ou une fraction", trouve: "un nombre sans unité" }, ici(lieu)));
  return enFaute();
}
