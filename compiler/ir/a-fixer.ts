// What a parameter still to be fixed by decree counts: said by its clause, else read from its other values at any date, else from
// what it is compared with, divided by or added to in the law of the day. Its own value stays unknown: an entry that no datum supplies.
import type * as ast from "../ast/nodes.ts";
import type { DeclarationEnVigueur, ElementEnVigueur } from "../law/law.ts";
import * as exact from "../runtime/exact.ts";
import * as intervalle from "../runtime/intervalle.ts";
import { expressionDe } from "./contenu.ts";
import type { Contexte, Lieu } from "./contexte.ts";
import { lower } from "./lower-expr.ts";
import { terme } from "./terme.ts";
import type { Terme } from "./terme.ts";
import { DATE, SANS, typeEcrit } from "./types.ts";

/** Undefined: nothing tells what it counts. */
export function aFixer(ctx: Contexte, lieu: Lieu, d: DeclarationEnVigueur, v: ast.AFixer): Terme | undefined {
  const modele = ditA(v, d.nom) ?? autresValeurs(ctx, d.nom).map((e) => lower(ctx, lieu, e)).find(utilisable) ?? selonLUsage(ctx, lieu, d.nom);
  if (!modele || modele.type.kind === "faute") return undefined;
  let nom = `${d.nom}_à_fixer`;
  while (ctx.portee.has(nom)) nom += "_";
  const positif = modele.type.kind === "nombre" && modele.type.dimension.kind !== "sans";
  const min = positif ? exact.ZERO : null;
  ctx.aFixer.set(nom, {
    nom, libelle: `${d.libelle ?? d.nom} (à fixer par ${v.par})`, type: modele.type, entier: false, min, max: null,
    auPlus: null, origine: null, question: null, libelles: [], span: v.span,
  });
  return terme({ kind: "entree", nom }, modele.type, { domaine: intervalle.entre(min, null), taux: modele.taux });
}

function ditA(v: ast.AFixer, nom: string): Pick<Terme, "type" | "taux"> | undefined {
  return v.quoi && { type: typeEcrit(v.quoi, nom), taux: v.quoi.kind === "type-taux" };
}

function utilisable(t: Terme): boolean {
  return t.type.kind === "nombre" || t.type.kind === "date";
}

/** Figures and dates given to a parameter by any act, at any date, in legal order. */
function autresValeurs(ctx: Contexte, nom: string): ast.Expr[] {
  const out: ast.Expr[] = [];
  const prendre = (v: ast.ValeurClause | undefined): void => {
    if (v?.kind === "datee") out.push(...v.cas.map((c) => c.valeur).filter((e) => e.kind === "nombre" || e.kind === "date"));
  };
  for (const { operations } of ctx.law.corpus.actes) {
    for (const { dispositif, instruction: i } of operations) {
      if (dispositif !== ctx.dispositif.nom) continue;
      const declarations = i.kind === "cree" ? i.dispositif.declarations : i.kind === "ajoute" ? i.declarations : [];
      for (const d of declarations) if (d.nom.nom === nom) prendre(d.valeur);
      if (i.kind === "modifie" && i.cible.nom === nom) for (const c of i.clauses) prendre(c.valeur);
      if (i.kind === "reporte" && i.cible.nom === nom && i.au) out.push(i.au);
    }
  }
  return out;
}

/** The quantity on the other side of a place where the parameter stands; without a unit when it stands nowhere. */
function selonLUsage(ctx: Contexte, lieu: Lieu, nom: string): Terme | undefined {
  let cite = false;
  const trouves: Terme[] = [];
  const essayer = (e: ast.Expr | undefined): void => {
    if (e && deDonnees(ctx, e)) trouves.push(lower(ctx, { ...lieu, mesure: true }, e));
  };
  const estLui = (e: ast.Expr): boolean => e.kind === "nom" && e.ref.nom === nom && e.ref.de === undefined;
  const voir = (e: ast.Expr): void => {
    if (estLui(e)) cite = true;
    if (e.kind === "binaire" && e.op !== "et" && e.op !== "ou" && e.op !== "×") {
      if (estLui(e.droite)) facteursDe(e.gauche).forEach(essayer);
      if (estLui(e.gauche)) facteursDe(e.droite).forEach(essayer);
    }
    sousExpressions(e).forEach(voir);
  };
  const voirValeur = (v: ast.ValeurClause): void => {
    for (const e of expressionsDe(v)) voir(e);
  };
  const voirElement = (e: Pick<ElementEnVigueur, "clauses" | "enfants">): void => {
    for (const c of e.clauses.values()) voirValeur(c.valeur);
    const seuil = e.clauses.get("seuil");
    if (seuil?.valeur.kind === "datee" && seuil.valeur.cas.some((c) => estLui(c.valeur))) {
      const cas = seuil.valeur.cas[0]!;
      if (cas.comparateur === "avant" || cas.comparateur === "au plus tard") trouves.push(terme({ kind: "fin-exercice", precedent: false }, DATE));
      const mesure = e.clauses.get("mesure");
      essayer(mesure && expressionDe(mesure.valeur));
    }
    e.enfants.forEach(voirElement);
  };
  for (const d of ctx.dispositif.declarations.values()) voirValeur(d.valeur);
  voirElement(ctx.dispositif);
  return trouves.find(utilisable) ?? (cite ? undefined : terme({ kind: "entree", nom }, SANS));
}

/** `montant × patientèle` is divided by a patientèle: each factor is tried. */
function facteursDe(e: ast.Expr): ast.Expr[] {
  return e.kind === "binaire" && e.op === "×" ? [...facteursDe(e.gauche), ...facteursDe(e.droite)] : [e];
}

/** Only data, figures and dates: nothing that may wait for the parameter itself. */
function deDonnees(ctx: Contexte, e: ast.Expr): boolean {
  if (e.kind === "nom") return e.ref.de === undefined && ctx.portee.get(e.ref.nom)?.kind === "donnee";
  return e.kind !== "grandeur-de" && sousExpressions(e).every((x) => deDonnees(ctx, x));
}

function sousExpressions(e: ast.Expr): readonly ast.Expr[] {
  switch (e.kind) {
    case "binaire": return [e.gauche, e.droite];
    case "unaire": return [e.terme];
    case "si": return [e.test, e.alors, e.sinon];
    case "agregat": return e.termes;
    default: return [];
  }
}

function expressionsDe(v: ast.ValeurClause): readonly ast.Expr[] {
  switch (v.kind) {
    case "datee": return v.cas.map((c) => c.valeur);
    case "majoration": return v.si ? [v.taux, v.si] : [v.taux];
    case "selon": return [...v.entrees, ...v.lignes.flatMap((l) => l.cellules.flatMap((c) => (c.kind === "cellule-expr" ? [c.expr] : [])))];
    case "progression": return [v.mesure, ...v.bornes.flatMap((b) => [b.borne, b.valeur])];
    default: return [];
  }
}
