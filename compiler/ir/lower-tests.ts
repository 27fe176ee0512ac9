// What makes an element accessible and attained: prérequis, condition, mesure against seuil, exige. Each clause becomes a
// rule under the element's name; language.md, section 4, « Verdicts ».
import type * as ast from "../ast/nodes.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { noms } from "../diagnostics/catalogue/noms.ts";
import { types } from "../diagnostics/catalogue/types.ts";
import type { ClauseEnVigueur, ElementEnVigueur } from "../law/law.ts";
import type { Span } from "../source/span.ts";
import { aUnTest, expressionDe } from "./contenu.ts";
import { ici } from "./contexte.ts";
import type { Contexte, Lieu } from "./contexte.ts";
import { lower, lowerTest } from "./lower-expr.ts";
import { direInconnu } from "./names.ts";
import type { Expr, SeuilProgramme } from "./programme.ts";
import { lowerSeuil } from "./seuil.ts";
import { booleen, enFaute, terme } from "./terme.ts";
import type { Terme } from "./terme.ts";
import { BOOLEEN } from "./types.ts";

const dire = speaker({ ...noms, ...types });

export interface Tests {
  readonly condition: Terme | null;
  readonly mesure: Terme | null;
  readonly seuil: SeuilProgramme | null;
  readonly exige: Terme | null;
  readonly propre: Terme | null;
}

/** Own prérequis of an element or dispositif, as a rule `${cle}.prerequis`; null without one. */
export function lowerPrerequis(ctx: Contexte, lieu: Lieu, clause: ClauseEnVigueur | undefined, cle: string): Terme | null {
  return clause ? testDeClause(ctx, lieu, clause, cle, "prerequis", "un prérequis") : null;
}

/** The element's own test and its parts. A suspended element `réputé atteint` is attained whatever its clauses. */
export function lowerTests(ctx: Contexte, lieu: Lieu, e: ElementEnVigueur): Tests {
  const clause = (mot: string): ClauseEnVigueur | undefined => e.clauses.get(mot);
  const [c, m, s, x] = [clause("condition"), clause("mesure"), clause("seuil"), clause("exige")];
  if (s && !m) ctx.signaler(dire("seuil-sans-mesure", s.span, { nom: e.nom }, ici(lieu)));
  if (m && !s) ctx.signaler(dire("mesure-sans-seuil", m.span, { nom: e.nom }, ici(lieu)));
  const condition = c ? testDeClause(ctx, lieu, c, e.nom, "condition", "une condition") : null;
  const mesure = m ? lowerMesure(ctx, lieu, m, e.nom) : null;
  const lu = s && mesure ? lowerSeuil(ctx, { ...lieu, par: s.par }, s, e.nom, mesure) : null;
  const exige = x ? lowerExige(ctx, { ...lieu, par: x.par }, x, e) : null;
  const parties: Terme[] = [];
  if (condition) parties.push(condition);
  if (mesure && lu) {
    parties.push(terme({ kind: "comparaison", op: lu.op, gauche: mesure.expr, droite: lu.valeur.expr }, BOOLEEN, { nm: mesure.nm || lu.valeur.nm }));
  }
  if (exige) parties.push(exige);
  const seuil = lu ? { regle: `${e.nom}.seuil`, op: lu.op, comparateur: lu.comparateur } : null;
  return { condition, mesure, seuil, exige, propre: propre(ctx, lieu, e, parties) };
}

function propre(ctx: Contexte, lieu: Lieu, e: ElementEnVigueur, parties: readonly Terme[]): Terme | null {
  const id = `${e.nom}.propre`;
  if (e.suspension?.effet === "repute-atteint") {
    return ctx.regle(id, booleen(true), { ...lieu, par: e.suspension.par }, "suspension", e.suspension.par.span);
  }
  if (!aUnTest(e)) return null;
  const t = parties.length === 1 ? parties[0]!
    : terme({ kind: "logique", op: "et", termes: parties.map((p) => p.expr) }, BOOLEEN, { nm: parties.some((p) => p.nm) });
  return ctx.regle(id, parties.length === 0 ? enFaute() : t, lieu, "test propre", e.span);
}

function testDeClause(ctx: Contexte, lieu: Lieu, c: ClauseEnVigueur, cle: string, mot: string, place: string): Terme | null {
  const e = expressionDe(c.valeur);
  const ici2 = { ...lieu, par: c.par };
  if (!e) {
    ctx.signaler(dire("valeur-de-clause", c.span, { mot: mot === "prerequis" ? "prérequis" : mot, attendu: "une condition, par exemple « lap_certifié et compatible_dmp »" }, ici(lieu)));
    return null;
  }
  return ctx.regle(`${cle}.${mot}`, lowerTest(ctx, ici2, e, place), ici2, mot === "prerequis" ? "prérequis" : mot, c.span);
}

function lowerMesure(ctx: Contexte, lieu: Lieu, c: ClauseEnVigueur, nom: string): Terme | null {
  const e = expressionDe(c.valeur);
  const la = { ...lieu, par: c.par, mesure: true };
  if (!e) {
    ctx.signaler(dire("valeur-de-clause", c.span, { mot: "mesure", attendu: "ce qui est mesuré, par exemple « fse / feuilles »" }, ici(lieu)));
    return null;
  }
  let t = lower(ctx, la, e);
  if (t.type.kind === "booleen" || t.type.kind === "choix") {
    ctx.signaler(dire("valeur-de-clause", e.span, { mot: "mesure", attendu: "une quantité, un taux ou une date (un oui ou non s’écrit dans « condition : »)" }, ici(lieu)));
    t = enFaute();
  }
  return ctx.regle(`${nom}.mesure`, t, la, "mesure", c.span);
}

// ---- exige --------------------------------------------------------------------------------------------------------

function lowerExige(ctx: Contexte, lieu: Lieu, c: ClauseEnVigueur, e: ElementEnVigueur): Terme | null {
  const v = c.valeur;
  const regle = (t: Terme): Terme => ctx.regle(`${e.nom}.exige`, t, lieu, "exige", c.span);
  switch (v.kind) {
    case "exige-tous": {
      const sauf = new Set(v.sauf.map((r) => r.nom));
      for (const r of v.sauf) if (!e.enfants.some((x) => x.nom === r.nom)) direInconnu(ctx, lieu, r);
      const exiges = e.enfants.filter((x) => !sauf.has(x.nom));
      if (exiges.length === 0) ctx.signaler(dire("exige-vide", v.span, { nom: e.nom }, ici(lieu)));
      const termes = atteints(ctx, lieu, exiges.filter((x) => !x.suspension), v.span);
      return regle(terme({ kind: "logique", op: "et", termes }, BOOLEEN));
    }
    case "exige-au-moins": {
      if (v.nombre === 0) ctx.signaler(dire("exige-vide", v.span, { nom: e.nom }, ici(lieu)));
      if (v.nombre > e.enfants.length) {
        ctx.signaler(dire("exige-impossible", v.span, { nom: e.nom, nombre: String(v.nombre), enfants: String(e.enfants.length) }, ici(lieu)));
      }
      return regle(terme({ kind: "au-moins", nombre: v.nombre, termes: atteints(ctx, lieu, e.enfants.filter((x) => !x.suspension), v.span) }, BOOLEEN));
    }
    case "datee": {
      const reste = v.cas[0] ? sansSuspendus(ctx, v.cas[0].valeur) : undefined;
      return regle(reste ? lowerTest(ctx, lieu, reste, "une exigence") : booleen(true));
    }
    default:
      ctx.signaler(dire("valeur-de-clause", v.span, { mot: "exige", attendu: "« tous les indicateurs », « au moins 4 indicateurs » ou des éléments reliés par « et » et « ou »" }, ici(lieu)));
      return null;
  }
}

/** Each child as its own attainment; a child without test cannot be required. */
function atteints(ctx: Contexte, lieu: Lieu, enfants: readonly ElementEnVigueur[], span: Span): Expr[] {
  return enfants.flatMap((x): Expr[] => {
    if (aUnTest(x)) {
      const expr: Expr = { kind: "regle", id: `${x.nom}.atteint` };
      ctx.situer(expr, span);
      return [expr];
    }
    ctx.signaler(dire("element-sans-verdict", x.span, { nom: x.nom }, ici(lieu, { etiquettes: [{ span, texte: "exigé ici" }] })));
    return [];
  });
}

/** An `exige` ignores a suspended element: it leaves the conjunction. */
function sansSuspendus(ctx: Contexte, e: ast.Expr): ast.Expr | undefined {
  if (e.kind === "nom") {
    const nomme = ctx.portee.get(e.ref.nom);
    return nomme?.kind === "element" && nomme.element.suspension ? undefined : e;
  }
  if (e.kind !== "binaire" || (e.op !== "et" && e.op !== "ou")) return e;
  const [gauche, droite] = [sansSuspendus(ctx, e.gauche), sansSuspendus(ctx, e.droite)];
  return gauche && droite ? { ...e, gauche, droite } : (gauche ?? droite);
}

