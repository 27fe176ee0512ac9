// What an element or the dispositif is worth: points (own, barème, pondération) and euros (montant or points × value, then
// majorations, pondération, plafond, arrondi, in that order). language.md, section 4, « Points and amounts ».
import type * as ast from "../ast/nodes.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { types } from "../diagnostics/catalogue/types.ts";
import type { ClauseEnVigueur, DispositifEnVigueur, ElementEnVigueur } from "../law/law.ts";
import { nombre } from "../runtime/ecriture.ts";
import * as exact from "../runtime/exact.ts";
import * as intervalle from "../runtime/intervalle.ts";
import { aDesMontantsPropres, aSesPoints, expressionDe, porteMontant, portePoints } from "./contenu.ts";
import { ici } from "./contexte.ts";
import type { Contexte, Lieu } from "./contexte.ts";
import { lowerNonCommuniques } from "./lower-declarations.ts";
import { lower } from "./lower-expr.ts";
import { majorer } from "./majorations.ts";
import { arrondir, formeDe, plafonner, ponderer } from "./modifications.ts";
import type { Forme } from "./modifications.ts";
import type { Type } from "./programme.ts";
import { arithmetique, exiger } from "./quantites.ts";
import { LIMITE_DE_CAS, lowerSelon } from "./tables.ts";
import { constante, enFaute, ouZero, terme } from "./terme.ts";
import type { Terme } from "./terme.ts";
import { MONTANT, POINTS, SANS } from "./types.ts";

const dire = speaker(types);
const VALEUR_DU_POINT = "dispositif.valeur-du-point";

export interface Valeur {
  readonly pointsPropres: Terme | null;
  readonly points: Terme | null;
  readonly montant: Terme | null;
}

/** Open-or-not of the table cells met in `points` and `montant`, asked for before access is settled. */
export interface Bases {
  readonly points: Terme | null;
  readonly montant: Terme | null;
  readonly ouvertures: readonly Terme[];
}

/** The figures as the clauses give them, before any rule is made of them. */
export function lowerBases(ctx: Contexte, lieu: Lieu, e: ElementEnVigueur): Bases {
  const ouvertures: Terme[] = [];
  const lire = (mot: "points" | "montant", type: Type): Terme | null => {
    const c = e.clauses.get(mot);
    return c ? figure(ctx, { ...lieu, par: c.par }, c.valeur, type, mot, ouvertures) : null;
  };
  const effet = e.suspension?.effet;
  const montant = lire("montant", MONTANT);
  const points = effet === "sans-points" && e.clauses.has("points") ? constante(exact.ZERO, POINTS)
    : typeof effet === "object" ? lowerNonCommuniques(ctx, { ...lieu, par: e.suspension!.par }, effet, POINTS, "points")
    : lire("points", POINTS);
  return { points, montant, ouvertures };
}

function figure(ctx: Contexte, lieu: Lieu, v: ast.ValeurClause, type: Type, mot: string, ouvertures: Terme[]): Terme {
  const nuAdmis = type === POINTS;
  switch (v.kind) {
    case "datee": {
      const e = v.cas[0]?.valeur;
      return e ? exiger(ctx, lieu, lower(ctx, lieu, e, type), type, e.span, `« ${mot} : »`, nuAdmis) : enFaute();
    }
    case "selon": {
      const { valeur, ouvert } = lowerSelon(ctx, lieu, v, type, nuAdmis);
      if (ouvert) ouvertures.push(ouvert);
      return valeur;
    }
    case "non-communiques": return lowerNonCommuniques(ctx, lieu, v, type, mot);
    default:
      ctx.signaler(dire("valeur-de-clause", v.span, { mot, attendu: mot === "points" ? "un nombre de points, ou un tableau" : "un montant, ou un tableau" }, ici(lieu)));
      return enFaute();
  }
}

/** `valeur du point : 7 €`, as a rule of the dispositif. */
export function lowerValeurDuPoint(ctx: Contexte, lieu: Lieu): void {
  const c = ctx.dispositif.clauses.get("valeur-du-point");
  if (!c) return;
  const la = { ...lieu, par: c.par };
  const t = figure(ctx, la, c.valeur, MONTANT, "valeur du point", []);
  ctx.regle(VALEUR_DU_POINT, t, la, "valeur du point", c.span);
}

function valeurDuPoint(ctx: Contexte): Terme | null {
  const t = ctx.termes.get(VALEUR_DU_POINT);
  return t ? ctx.vers(VALEUR_DU_POINT, t) : null;
}

// ---- an element ---------------------------------------------------------------------------------------------------

export function lowerValeur(ctx: Contexte, lieu: Lieu, e: ElementEnVigueur, bases: Bases, atteint: Terme): Valeur {
  direDesaccords(ctx, lieu, e);
  const forme = formeDe(ctx, lieu, e);
  const porteurs = e.enfants.filter(portePoints);
  const propres = bases.points ? pointsPropres(ctx, lieu, e, bases.points, forme, porteurs.length === 0) : null;
  const somme = sommer(ctx, propres, porteurs.map((x) => `${x.nom}.points`), POINTS);
  const suspendus = e.suspension?.effet === "sans-points" && somme !== null;
  // A pondération bears on the element's own points when it has some; plafond and arrondi on all that it gives.
  const surLaSomme = porteurs.length > 0 && (forme.limite || (forme.pondere && !propres));
  const reunis = suspendus ? constante(exact.ZERO, POINTS) : somme && surLaSomme ? limiter(ctx, lieu, e, propres ? somme : ponderer(ctx, lieu, e, somme, "points")) : somme;
  const points = reunis ? ctx.regle(`${e.nom}.points`, si(atteint, reunis, POINTS), lieu, "points avec ceux qu’il contient", e.span) : null;
  return { pointsPropres: propres, points, montant: montantDe(ctx, lieu, e, bases, atteint, propres, surLaSomme ? reunis : null) };
}

/** `seuls`: nothing below gives points, so that plafond and arrondi already bear on these. */
function pointsPropres(ctx: Contexte, lieu: Lieu, e: ElementEnVigueur, points: Terme, forme: Forme, seuls: boolean): Terme {
  const c = e.clauses.get("points");
  let t = ouZero(points);
  const bareme = e.clauses.get("bareme");
  if (bareme) t = ouZero(fois(ctx, lieu, t, lowerBareme(ctx, { ...lieu, par: bareme.par }, bareme, e.nom), bareme));
  if (forme.pondere) t = ponderer(ctx, lieu, e, t, "points");
  if (forme.limite && seuls) t = limiter(ctx, lieu, e, t);
  return ctx.regle(`${e.nom}.points-propres`, t, { ...lieu, par: c?.par ?? e.suspension?.par ?? lieu.par }, "points", c?.span ?? e.span);
}

function limiter(ctx: Contexte, lieu: Lieu, p: Pick<ElementEnVigueur, "clauses" | "nom">, t: Terme): Terme {
  return arrondir(ctx, lieu, p, plafonner(ctx, lieu, p, t, "points"), "points");
}

function modifierMontant(ctx: Contexte, lieu: Lieu, p: Pick<ElementEnVigueur, "clauses" | "nom">, t: Terme): Terme {
  const majore = majorer(ctx, lieu, p, t);
  return arrondir(ctx, lieu, p, plafonner(ctx, lieu, p, ponderer(ctx, lieu, p, majore, "montant"), "montant"), "montant");
}

/** `convertis`: points of the sum, reshaped as a whole, that the amount must follow. */
function montantDe(ctx: Contexte, lieu: Lieu, e: ElementEnVigueur, bases: Bases, atteint: Terme, propres: Terme | null, convertis: Terme | null): Terme | null {
  const point = valeurDuPoint(ctx);
  const c = e.clauses.get("montant");
  let propre: Terme | null = null;
  if (bases.montant) {
    propre = ctx.regle(`${e.nom}.montant-propre`, ouZero(bases.montant), { ...lieu, par: c!.par }, "montant", c!.span);
  } else if (point && (convertis ?? propres)) {
    if (convertis) refuserMelange(ctx, lieu, e);
    const t = arithmetiqueSure("×", (convertis ?? propres)!, point);
    propre = ctx.regle(`${e.nom}.montant-propre`, t, lieu, "points × valeur du point", e.span);
  }
  const enfants = convertis && !bases.montant ? [] : e.enfants.filter((x) => porteMontant(x, point !== null));
  const brut = sommer(ctx, propre, enfants.map((x) => `${x.nom}.montant`), MONTANT);
  const somme = brut && e.suspension?.effet === "sans-points" ? constante(exact.ZERO, MONTANT) : brut;
  if (!somme) {
    if ([...e.clauses.values()].some((x) => x.mot === "majoration")) direSansObjet(ctx, lieu, e, "majoration", "un montant, ou des points et leur valeur");
    return null;
  }
  return ctx.regle(`${e.nom}.montant`, si(atteint, modifierMontant(ctx, lieu, e, somme), MONTANT), lieu, "montant avec ceux qu’il contient", e.span);
}

// ---- the dispositif -----------------------------------------------------------------------------------------------

/** Totals over the elements directly under the dispositif. */
export function lowerTotaux(ctx: Contexte, lieu: Lieu, d: DispositifEnVigueur): { readonly points: Terme | null; readonly montant: Terme | null } {
  const point = valeurDuPoint(ctx);
  const enTete = { clauses: d.clauses, nom: d.nom };
  const forme = formeDe(ctx, lieu, { ...enTete, enfants: d.enfants });
  const sommePoints = sommer(ctx, null, d.enfants.filter(portePoints).map((x) => `${x.nom}.points`), POINTS);
  const surPoints = forme.pondere || forme.limite;
  const modifies = sommePoints && surPoints ? limiter(ctx, lieu, enTete, ponderer(ctx, lieu, enTete, sommePoints, "points")) : sommePoints;
  const points = modifies ? ctx.regle("dispositif.points", modifies, lieu, "total des points", d.span) : null;
  if (points && !point && !aDesMontantsPropres(d)) ctx.signaler(dire("points-sans-valeur", d.span, { dispositif: d.nom }, ici(lieu)));
  let base: Terme | null;
  if (surPoints && points && point) {
    refuserMelange(ctx, lieu, d);
    base = arithmetiqueSure("×", points, point);
  } else base = sommer(ctx, null, d.enfants.filter((x) => porteMontant(x, point !== null)).map((x) => `${x.nom}.montant`), MONTANT);
  const montant = base ? ctx.regle("dispositif.montant", modifierMontant(ctx, lieu, enTete, base), lieu, "total des montants", d.span) : null;
  return { points, montant };
}

// ---- pieces -------------------------------------------------------------------------------------------------------

function lowerBareme(ctx: Contexte, lieu: Lieu, c: ClauseEnVigueur, nom: string): Terme {
  let t: Terme;
  if (c.valeur.kind === "progression") t = lowerProgression(ctx, lieu, c.valeur);
  else if (c.valeur.kind === "selon") t = lowerSelon(ctx, lieu, c.valeur, SANS).valeur;
  else {
    const e = expressionDe(c.valeur);
    t = e ? exiger(ctx, lieu, lower(ctx, lieu, e), SANS, e.span, "un barème") : enFaute();
    if (!e) ctx.signaler(dire("valeur-de-clause", c.valeur.span, { mot: "barème", attendu: "« progression de … (…) »" }, ici(lieu)));
  }
  return ctx.regle(`${nom}.bareme`, t, lieu, "barème", c.span);
}

function lowerProgression(ctx: Contexte, lieu: Lieu, p: ast.Progression): Terme {
  const mesure = lower(ctx, lieu, p.mesure);
  if (mesure.type.kind === "faute") return mesure;
  if (p.bornes.length > LIMITE_DE_CAS) {
    ctx.signaler(dire("progression-trop-longue", p.span, { nombre: nombre(exact.entier(p.bornes.length)), limite: nombre(exact.entier(LIMITE_DE_CAS)) }, ici(lieu)));
    return enFaute();
  }
  const bornes = p.bornes.map((b) => ({
    borne: exiger(ctx, lieu, lower(ctx, lieu, b.borne), mesure.type as Type, b.borne.span, "une borne de ce barème"),
    valeur: exiger(ctx, lieu, lower(ctx, lieu, b.valeur), SANS, b.valeur.span, "une valeur de ce barème"),
  }));
  if (bornes.length === 0 || bornes.some((b) => b.borne.type.kind === "faute" || b.valeur.type.kind === "faute")) return enFaute();
  const domaine = bornes.map((b) => b.valeur.domaine).reduce(intervalle.union);
  return terme({ kind: "progression", mesure: mesure.expr, bornes: bornes.map((b) => ({ borne: b.borne.expr, valeur: b.valeur.expr })) }, SANS, {
    domaine, taux: true, nm: mesure.nm || bornes.some((b) => b.borne.nm || b.valeur.nm),
  });
}

function fois(ctx: Contexte, lieu: Lieu, a: Terme, b: Terme, c: ClauseEnVigueur): Terme {
  return arithmetique(ctx, lieu, "×", { terme: a, span: c.span }, { terme: b, span: c.span }, c.span);
}

/** Points × their value: a product whose types are known to meet. */
function arithmetiqueSure(op: "×", a: Terme, b: Terme): Terme {
  const domaine = intervalle.produit(a.domaine, b.domaine);
  return terme({ kind: "arithmetique", op, gauche: a.expr, droite: b.expr }, MONTANT, { domaine });
}

function sommer(ctx: Contexte, propre: Terme | null, enfants: readonly string[], type: Type): Terme | null {
  const termes = [...(propre ? [propre.expr] : []), ...enfants.map((id) => ({ kind: "regle", id }) as const)];
  if (termes.length === 0) return null;
  for (const t of termes) if (t.kind === "regle" && !ctx.lieux.has(t)) ctx.situer(t, ctx.dispositif.span);
  if (termes.length === 1 && propre) return propre;
  const expr = termes.length === 1 ? termes[0]! : ({ kind: "agregat", fonction: "somme", termes, parmiMesurables: false } as const);
  return terme(expr, type, { domaine: intervalle.INCONNU_POSITIF });
}

/** Paid only where the element is attained. */
function si(atteint: Terme, valeur: Terme, type: Type): Terme {
  const t = ouZero(valeur);
  const zero = { kind: "constante", valeur: { kind: "nombre", valeur: exact.ZERO } } as const;
  return terme({ kind: "si", test: atteint.expr, alors: t.expr, sinon: zero }, type, { domaine: intervalle.union(t.domaine, intervalle.NUL), nm: false });
}

function direDesaccords(ctx: Contexte, lieu: Lieu, e: ElementEnVigueur): void {
  const [points, montant, bareme] = [e.clauses.get("points"), e.clauses.get("montant"), e.clauses.get("bareme")];
  if (points && montant) {
    ctx.signaler(dire("montant-et-points", montant.span, { nom: e.nom }, ici(lieu, { etiquettes: [{ span: points.span, texte: "ces points ne seront pas convertis en euros" }] })));
  }
  if (bareme && !aSesPoints(e)) direSansObjet(ctx, lieu, e, "bareme", "des points propres");
}

function direSansObjet(ctx: Contexte, lieu: Lieu, e: ElementEnVigueur, mot: ast.MotClause, manque: string): void {
  const c = [...e.clauses.values()].find((x) => x.mot === mot);
  if (c) ctx.signaler(dire("clause-sans-objet", c.span, { mot: mot === "bareme" ? "barème" : mot, nom: e.nom, manque }, ici(lieu)));
}

function refuserMelange(ctx: Contexte, lieu: Lieu, p: Pick<DispositifEnVigueur, "clauses" | "enfants" | "nom" | "span">): void {
  const clause = [...p.clauses.values()].find((c) => ["ponderation", "plafond", "arrondi"].includes(c.mot));
  if (p.enfants.some(aDesMontantsPropres)) ctx.signaler(dire("points-en-montants", clause?.span ?? p.span, { nom: p.nom }, ici(lieu)));
}
