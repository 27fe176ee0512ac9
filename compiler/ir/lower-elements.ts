// The tree of elements: access, attainment, points and amounts of each, in reading order, parents first. What each clause
// means is in lower-tests.ts and lower-montants.ts.
import { speaker } from "../diagnostics/catalogue.ts";
import { types } from "../diagnostics/catalogue/types.ts";
import type { ElementEnVigueur, Provenance } from "../law/law.ts";
import { texteDe } from "./contenu.ts";
import { ici } from "./contexte.ts";
import type { Contexte, Lieu } from "./contexte.ts";
import { lowerBases, lowerValeur } from "./lower-montants.ts";
import { lowerPrerequis, lowerTests } from "./lower-tests.ts";
import type { ElementProgramme, Expr } from "./programme.ts";
import { reprendre, type ElementAbaisse } from "./reprise.ts";
import { booleen, terme } from "./terme.ts";
import type { Terme } from "./terme.ts";
import { BOOLEEN } from "./types.ts";

const dire = speaker(types);

interface Parent {
  /** Null: the dispositif. */
  readonly nom: string | null;
  /** Null: always open. */
  readonly accessible: Terme | null;
  readonly chemin: readonly string[];
}

/** Lowers elements and what they contain; answers them in reading order. */
export function lowerElements(ctx: Contexte, enfants: readonly ElementEnVigueur[], parent: Parent): ElementProgramme[] {
  return enfants.flatMap((e) => {
    const chemin = [...parent.chemin, e.libelle === null ? e.nom : `${e.nom} « ${e.libelle} »`];
    const ouverture = `${parent.nom ?? ""} ${parent.accessible ? "si" : ""}`;
    const { element, accessible } = reprendre(ctx, e, ouverture, () => lowerElement(ctx, e, parent, { sujet: e.nom, chemin, par: e.cree }));
    return [{ ...element, actes: actesDe(ctx, e) }, ...lowerElements(ctx, e.enfants, { nom: e.nom, accessible, chemin })];
  });
}

function lowerElement(ctx: Contexte, e: ElementEnVigueur, parent: Parent, lieu: Lieu): ElementAbaisse {
  refuserClausesDeplacees(ctx, e, lieu);
  const bases = lowerBases(ctx, lieu, e);
  const prerequis = lowerPrerequis(ctx, lieu, e.clauses.get("prerequis"), e.nom);
  const portes = [
    ...(parent.accessible ? [parent.accessible.expr] : []),
    ...(prerequis ? [acquis(prerequis)] : []),
    ...bases.ouvertures.map(acquis),
  ];
  const accessible = ctx.regle(`${e.nom}.accessible`, portes.length === 0 ? booleen(true) : conjonction(portes), lieu, "accès", e.span);
  const tests = lowerTests(ctx, lieu, e);
  const atteint = ctx.regle(
    `${e.nom}.atteint`, conjonction([accessible.expr, ...(tests.propre ? [acquis(tests.propre)] : [])]), lieu, "atteint", e.span,
  );
  const valeur = lowerValeur(ctx, lieu, e, bases, atteint);
  const id = (t: Terme | null): string | null => (t?.expr.kind === "regle" ? t.expr.id : null);
  return {
    accessible,
    element: {
      id: e.id, nom: e.nom, genre: e.genre, libelle: e.libelle ?? e.nom, parent: parent.nom, enfants: e.enfants.map((x) => x.nom),
      accessible: id(accessible)!, propre: id(tests.propre), atteint: id(atteint)!,
      points: id(valeur.points), pointsPropres: id(valeur.pointsPropres), montant: id(valeur.montant),
      mesure: id(tests.mesure), seuil: tests.seuil, condition: id(tests.condition), exige: id(tests.exige),
      article: texteDe(e.clauses.get("article")), span: e.span,
    },
  };
}

function acquis(t: Terme): Expr {
  return { kind: "acquis", terme: t.expr };
}

function conjonction(termes: readonly Expr[]): Terme {
  return terme(termes.length === 1 ? termes[0]! : { kind: "logique", op: "et", termes }, BOOLEEN);
}

function actesDe(ctx: Contexte, e: ElementEnVigueur): string[] {
  const actes = new Set([e.cree.acte]);
  const ajouter = (p: Provenance): unknown => actes.add(p.acte);
  e.changements.forEach(ajouter);
  if (e.suspension) ajouter(e.suspension.par);
  for (const c of e.clauses.values()) {
    c.anterieurs.forEach(ajouter);
    ajouter(c.par);
  }
  return enOrdreLegal(ctx, actes);
}

/** In legal order. */
export function enOrdreLegal(ctx: Contexte, actes: ReadonlySet<string>): string[] {
  const rang = (id: string): number => ctx.law.corpus.acteParId.get(id)?.rang ?? Number.MAX_SAFE_INTEGER;
  return [...actes].sort((a, b) => rang(a) - rang(b) || (a < b ? -1 : a > b ? 1 : 0));
}

/** Clauses that only a whole dispositif can carry. */
function refuserClausesDeplacees(ctx: Contexte, e: ElementEnVigueur, lieu: Lieu): void {
  for (const [mot, ecrit] of [["valeur-du-point", "valeur du point"], ["periode", "période"], ["confirme-jusqu-en", "confirmé jusqu’en"]] as const) {
    const c = e.clauses.get(mot);
    if (c) ctx.signaler(dire("clause-deplacee", c.span, { mot: ecrit, ou: `un ${e.genre}`, remede: "écrivez-la au début du dispositif" }, ici(lieu)));
  }
}
