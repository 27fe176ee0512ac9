// calcul, paramètre and résultat: each a rule under its own name, lowered when first needed. Also the figures that the
// sources do not give, wherever they stand.
import type * as ast from "../ast/nodes.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { noms } from "../diagnostics/catalogue/noms.ts";
import { types } from "../diagnostics/catalogue/types.ts";
import type { DeclarationEnVigueur } from "../law/law.ts";
import * as exact from "../runtime/exact.ts";
import * as intervalle from "../runtime/intervalle.ts";
import type { Span } from "../source/span.ts";
import { aFixer } from "./a-fixer.ts";
import { ici } from "./contexte.ts";
import type { Contexte, Lieu } from "./contexte.ts";
import { domaineDe } from "./entrees.ts";
import { lower } from "./lower-expr.ts";
import { direInconnu } from "./names.ts";
import { titre } from "./portee.ts";
import type { Type } from "./programme.ts";
import { exiger } from "./quantites.ts";
import { lowerSelon } from "./tables.ts";
import { LIMITE_DE_CHAINE } from "./order.ts";
import { enFaute, terme, valeurConnue } from "./terme.ts";
import type { Terme } from "./terme.ts";

const dire = speaker({ ...noms, ...types });

/** A reference to the declaration, made into a rule on first use. `span`: where it is asked for. */
export function lowerDeclaration(ctx: Contexte, d: DeclarationEnVigueur, span: Span): Terme {
  const faite = ctx.termes.get(d.nom);
  if (faite) return ctx.vers(d.nom, faite);
  const rang = ctx.enCours.findIndex((x) => x.nom === d.nom);
  if (rang >= 0) return direCercle(ctx, rang, span);
  if (ctx.enCours.length >= LIMITE_DE_CHAINE) {
    const dite = ctx.diagnostics.some((x) => x.code === "definitions-trop-profondes");
    if (!dite) ctx.signaler(dire("definitions-trop-profondes", span, { limite: String(LIMITE_DE_CHAINE) }));
    return enFaute();
  }
  ctx.enCours.push({ nom: d.nom, span });
  const lieu: Lieu = { sujet: d.nom, chemin: [titre(ctx.dispositif), `${d.genre === "parametre" ? "paramètre" : d.genre === "resultat" ? "résultat" : "calcul"} ${d.nom}`], par: d.par };
  const t = valeur(ctx, lieu, d);
  ctx.enCours.pop();
  const quantite = t.type.kind === "nombre" && t.type.dimension.kind !== "montant";
  if (d.genre !== "parametre" && t.nm && quantite) {
    ctx.signaler(dire("peut-etre-non-mesurable", d.span, { nom: d.nom }, ici(lieu)));
  }
  return ctx.regle(d.nom, { ...t, nu: false, fraction: false }, lieu, d.genre === "parametre" ? "paramètre" : d.genre === "resultat" ? "résultat" : "calcul", d.span);
}

function valeur(ctx: Contexte, lieu: Lieu, d: DeclarationEnVigueur): Terme {
  const v = d.valeur;
  switch (v.kind) {
    case "datee": return v.cas[0] ? lower(ctx, lieu, v.cas[0].valeur) : enFaute();
    case "selon": return lowerSelon(ctx, lieu, v, null).valeur;
    case "non-communiques": return lowerNonCommuniques(ctx, lieu, v, null, `« ${d.nom} »`);
    case "a-fixer": {
      const t = aFixer(ctx, lieu, d, v);
      if (!t) ctx.signaler(dire("parametre-a-fixer", v.span, { nom: d.nom, par: v.par }, ici(lieu)));
      return t ?? enFaute();
    }
    default:
      ctx.signaler(dire("valeur-de-clause", v.span, { mot: d.nom, attendu: "une expression, un tableau ou un chiffre" }, ici(lieu)));
      return enFaute();
  }
}

function direCercle(ctx: Contexte, rang: number, span: Span): Terme {
  const cercle = ctx.enCours.slice(rang);
  const noms = [...cercle.map((x) => x.nom), cercle[0]!.nom];
  ctx.signaler(dire("definition-circulaire", span, {
    chemin: noms.join(" → "), suite: `… et « ${cercle[cercle.length - 1]!.nom} » renvoie à « ${cercle[0]!.nom} »`,
  }, {
    etiquettes: cercle.slice(1).map((x, i) => ({ span: x.span, texte: `${i + 1}. « ${cercle[i]!.nom} » renvoie à « ${x.nom} »…` })),
    chemin: [titre(ctx.dispositif)],
  }));
  return enFaute();
}

/**
 * `non communiqués, de 0 à 360, fournis par X`: the datum when given, else between the bounds. `attendu`: what the place
 * counts; null: what the bounds or the datum count. Bounds default to those of the datum, the lower one to 0.
 */
export function lowerNonCommuniques(ctx: Contexte, lieu: Lieu, v: ast.NonCommuniques, attendu: Type | null, quoi: string): Terme {
  const donnee = v.fournisPar ? ctx.law.corpus.donnees.get(v.fournisPar.nom) : undefined;
  if (v.fournisPar && !donnee) direInconnu(ctx, lieu, { kind: "ref", nom: v.fournisPar.nom, volet: false, span: v.fournisPar.span });
  const fournie = donnee ? domaineDe(donnee) : null;
  const bornes = [v.de, v.a].map((e) => (e ? { terme: lower(ctx, lieu, e), span: e.span } : null));
  const vus = [fournie?.type, ...bornes.map((b) => (b && !b.terme.nu ? b.terme.type : undefined))];
  const type = attendu ?? vus.find((t): t is Type => t !== undefined && t.kind !== "faute") ?? bornes.find((b) => b)?.terme.type;
  if (fournie && type && type.kind !== "faute") exiger(ctx, lieu, terme({ kind: "entree", nom: donnee!.nom.nom }, fournie.type), type, v.fournisPar!.span, quoi);
  const valeurs = bornes.map((b) => {
    if (!b || !type || type.kind === "faute") return undefined;
    const t = exiger(ctx, lieu, b.terme, type, b.span, quoi, true);
    const connue = valeurConnue(t);
    if (!connue && t.type.kind !== "faute") ctx.signaler(dire("borne-non-constante", b.span, {}, ici(lieu)));
    return connue;
  });
  const min = valeurs[0] ?? fournie?.domaine.min ?? exact.ZERO;
  const max = valeurs[1] ?? fournie?.domaine.max ?? undefined;
  if (!type || type.kind === "faute") return enFaute();
  if (max === undefined || max === null) {
    if (!v.a) ctx.signaler(dire("bornes-manquantes", v.span, { quoi }, ici(lieu)));
    return enFaute();
  }
  if (exact.compare(min, max) > 0) {
    ctx.signaler(dire("bornes-inversees", v.span, {}, ici(lieu)));
    return enFaute();
  }
  return terme({ kind: "non-communique", min, max, entree: donnee?.nom.nom ?? null }, type, { domaine: intervalle.entre(min, max) });
}
