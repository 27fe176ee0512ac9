// What reshapes points or an amount once gathered: pondération, plafond, arrondi. Each says by itself whether it bears on
// points (« points × … », « 360 points », « au point ») or on euros.
import type * as ast from "../ast/nodes.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { types } from "../diagnostics/catalogue/types.ts";
import type { ElementEnVigueur } from "../law/law.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import * as intervalle from "../runtime/intervalle.ts";
import { expressionDe, porteMontant, portePoints } from "./contenu.ts";
import { ici } from "./contexte.ts";
import type { Contexte, Lieu } from "./contexte.ts";
import { lower } from "./lower-expr.ts";
import { exiger } from "./quantites.ts";
import { enFaute, ouZero, terme } from "./terme.ts";
import type { Terme } from "./terme.ts";
import { enFrancais, MONTANT, POINTS } from "./types.ts";

const dire = speaker(types);

export type Grandeur = "points" | "montant";
type Porteur = Pick<ElementEnVigueur, "clauses" | "nom">;

const PAS: { readonly [P in ast.Arrondi["precision"]]: { readonly pas: Exact; readonly de: Grandeur } } = {
  centime: { pas: exact.fraction(1n, 100n), de: "montant" },
  euro: { pas: exact.UN, de: "montant" },
  point: { pas: exact.UN, de: "points" },
  "demi-point": { pas: exact.fraction(1n, 2n), de: "points" },
};

/** Which of these clauses bear on points. */
export interface Forme {
  readonly pondere: boolean;
  /** A plafond or an arrondi. */
  readonly limite: boolean;
}

/** Says what has no shape, or nothing to bear on. */
export function formeDe(ctx: Contexte, lieu: Lieu, p: Porteur & Pick<ElementEnVigueur, "enfants">): Forme {
  const vus = new Set<Grandeur>();
  const ponderation = p.clauses.get("ponderation");
  const e = ponderation && expressionDe(ponderation.valeur);
  if (ponderation && !grandeurDe(e)) {
    const trouve = e && nues(e).size > 0 ? "« points » ou « montant » doit multiplier le reste" : "ni « points » ni « montant » ici";
    ctx.signaler(dire("ponderation-sans-grandeur", ponderation.span, { nom: p.nom, trouve }, ici(lieu)));
  } else if (e) vus.add(grandeurDe(e)!);
  const pondere = vus.has("points");
  const plafond = lirePlafond(ctx, lieu, p);
  const arrondi = p.clauses.get("arrondi");
  const limites = [plafond?.de, arrondi?.valeur.kind === "arrondi" ? PAS[arrondi.valeur.precision].de : undefined];
  for (const g of limites) if (g) vus.add(g);
  direSansObjet(ctx, lieu, p, vus);
  return { pondere, limite: limites.includes("points") };
}

function direSansObjet(ctx: Contexte, lieu: Lieu, p: Porteur & Pick<ElementEnVigueur, "enfants">, vus: ReadonlySet<Grandeur>): void {
  const point = ctx.dispositif.clauses.has("valeur-du-point");
  const faux = { ...p, suspension: null } as unknown as ElementEnVigueur;
  const portes = { points: portePoints(faux), montant: porteMontant(faux, point) };
  for (const g of vus) {
    if (portes[g]) continue;
    const c = ["ponderation", "plafond", "arrondi"].map((mot) => p.clauses.get(mot)).find((x) => x !== undefined)!;
    ctx.signaler(dire("clause-sans-objet", c.span, {
      mot: c.mot === "ponderation" ? "pondération" : c.mot, nom: p.nom, manque: g === "points" ? "des points" : "un montant, ou des points et leur valeur",
    }, ici(lieu)));
  }
}

/** `points × patientèle / patientèle_de_référence`: the formula with the quantity in the place of the bare word. */
export function ponderer(ctx: Contexte, lieu: Lieu, p: Porteur, t: Terme, grandeur: Grandeur): Terme {
  const c = p.clauses.get("ponderation");
  const e = c && expressionDe(c.valeur);
  if (!c || !e || grandeurDe(e) !== grandeur) return t;
  const la: Lieu = { ...lieu, par: c.par, grandeur: { nom: grandeur, terme: ouZero(t) } };
  return ouZero(exiger(ctx, la, lower(ctx, la, e), grandeur === "points" ? POINTS : MONTANT, e.span, "une pondération"));
}

/** The quantity that a pondération multiplies, when it is a product by it. */
function grandeurDe(e: ast.Expr | undefined): Grandeur | null {
  if (!e) return null;
  if (e.kind === "grandeur-de" && !e.ref) return e.grandeur;
  if (e.kind !== "binaire" || (e.op !== "×" && e.op !== "/")) return null;
  const gauche = grandeurDe(e.gauche);
  if (gauche) return nues(e.droite).size === 0 ? gauche : null;
  return e.op === "×" && nues(e.gauche).size === 0 ? grandeurDe(e.droite) : null;
}

/** Bare `points` and `montant` anywhere in an expression. */
function nues(e: ast.Expr): Set<Grandeur> {
  switch (e.kind) {
    case "grandeur-de": return new Set(e.ref ? [] : [e.grandeur]);
    case "binaire": return new Set([...nues(e.gauche), ...nues(e.droite)]);
    case "unaire": return nues(e.terme);
    case "si": return new Set([...nues(e.test), ...nues(e.alors), ...nues(e.sinon)]);
    case "agregat": return new Set(e.termes.flatMap((t) => [...nues(t)]));
    default: return new Set();
  }
}

function lirePlafond(ctx: Contexte, lieu: Lieu, p: Porteur): { readonly terme: Terme; readonly de: Grandeur } | null {
  const c = p.clauses.get("plafond");
  if (!c) return null;
  const e = expressionDe(c.valeur);
  const t = e ? lower(ctx, { ...lieu, par: c.par }, e) : enFaute();
  if (!e) ctx.signaler(dire("valeur-de-clause", c.valeur.span, { mot: "plafond", attendu: "un montant ou un nombre de points" }, ici(lieu)));
  if (t.type.kind === "faute") return null;
  const dimension = t.type.kind === "nombre" ? t.type.dimension.kind : null;
  if (dimension === "points" || dimension === "montant") return { terme: t, de: dimension };
  ctx.signaler(dire("type-inattendu", c.valeur.span, { place: "un plafond", attendu: "un montant en euros ou des points", trouve: enFrancais(t.type, ctx.unites) }, ici(lieu)));
  return null;
}

/** At most the plafond. */
export function plafonner(ctx: Contexte, lieu: Lieu, p: Porteur, t: Terme, grandeur: Grandeur): Terme {
  const plafond = lirePlafond(ctx, lieu, p);
  if (!plafond || plafond.de !== grandeur) return t;
  const domaine = intervalle.minimum(t.domaine, plafond.terme.domaine);
  return terme({ kind: "agregat", fonction: "minimum", termes: [t.expr, plafond.terme.expr], parmiMesurables: false }, t.type, { domaine, nm: t.nm || plafond.terme.nm });
}

/** Rounded as the clause says, never otherwise. */
export function arrondir(ctx: Contexte, lieu: Lieu, p: Porteur, t: Terme, grandeur: Grandeur): Terme {
  const c = p.clauses.get("arrondi");
  if (!c) return t;
  if (c.valeur.kind !== "arrondi") {
    ctx.signaler(dire("valeur-de-clause", c.valeur.span, { mot: "arrondi", attendu: "« au centime, moitié en s’éloignant de zéro »" }, ici(lieu)));
    return t;
  }
  const { pas, de } = PAS[c.valeur.precision];
  if (de !== grandeur) return t;
  return terme({ kind: "arrondi", terme: t.expr, pas, mode: c.valeur.mode }, t.type, { domaine: intervalle.arrondi(t.domaine, pas, c.valeur.mode), nm: t.nm });
}
