// Arithmetic and comparisons between lowered terms: the rules of units, parts of a whole, constants computed at once, and
// what to say when two quantities do not meet.
import { speaker, type Place } from "../diagnostics/catalogue.ts";
import { types } from "../diagnostics/catalogue/types.ts";
import type { Diagnostic, Etiquette } from "../diagnostics/diagnostic.ts";
import { question } from "../diagnostics/suggest.ts";
import { montant, nombre } from "../runtime/ecriture.ts";
import * as exact from "../runtime/exact.ts";
import * as intervalle from "../runtime/intervalle.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { Span } from "../source/span.ts";
import { ici } from "./contexte.ts";
import type { Contexte, Lieu } from "./contexte.ts";
import { direPresqueFraction } from "./fractions.ts";
import type { OpComparaison, Type } from "./programme.ts";
import { direTropGrand, tropGrand } from "./taille.ts";
import { constante, enFaute, terme, valeurConnue } from "./terme.ts";
import type { Terme } from "./terme.ts";
import { additionner, BOOLEEN, compatibles, diviser, enFrancais, multiplier, refusEntre } from "./types.ts";
import type { Refus, TypeOuFaute } from "./types.ts";

const dire = speaker(types);

/** A term and where it was written. */
export interface Cote {
  readonly terme: Terme;
  readonly span: Span;
}

/** The term if it has the type the place expects, else a fault that says both. Bare figures take the unit of points where `nuAdmis`. */
export function exiger(ctx: Contexte, lieu: Lieu, t: Terme, attendu: Type, span: Span, place: string, nuAdmis = false): Terme {
  if (t.type.kind === "faute") return t;
  if (compatibles(t.type, attendu)) return t;
  const zero = valeurConnue(t) !== undefined && exact.signe(valeurConnue(t)!) === 0;
  if (t.nu && attendu.kind === "nombre" && (nuAdmis || zero)) return { ...t, type: attendu, nu: false };
  const couple = t.type.kind === "nombre" && attendu.kind === "nombre" ? refusEntre(t.type.dimension, attendu.dimension) : null;
  ctx.signaler(dire("type-inattendu", span, {
    place, attendu: enFrancais(attendu, ctx.unites), trouve: enFrancais(t.type, ctx.unites),
  }, ici(lieu, couple === "points-et-euros" ? aidePourLePoint(ctx, t, attendu, span) : {})));
  return enFaute();
}

/** Points where euros are wanted are converted; euros where points are wanted are most often a slip of the unit. */
function aidePourLePoint(ctx: Contexte, t: Terme, attendu: Type, span: Span): Place {
  const v = t.expr.kind === "constante" ? valeurConnue(t) : undefined;
  const enPoints = attendu.kind === "nombre" && attendu.dimension.kind === "points";
  if (!enPoints) return { aide: `convertissez les points : « × valeur_du_point » (${valeurDuPoint(ctx)})` };
  if (v === undefined) return { aide: "écrivez des points ; si le texte donne des euros, écrivez-les dans une clause « montant : »" };
  return { aide: `écrivez « ${nombre(v)} points », ou « montant : ${nombre(v)} € » si le texte donne un montant`, fixes: [question(span, `${nombre(v)} points`)] };
}

const VERBES = { "+": "additionner", "-": "soustraire", "×": "multiplier", "/": "diviser" } as const;

export function arithmetique(ctx: Contexte, lieu: Lieu, op: "+" | "-" | "×" | "/", gauche: Cote, droite: Cote, span: Span): Terme {
  const [g, d] = [gauche.terme, droite.terme];
  if (g.type.kind === "faute" || d.type.kind === "faute") return enFaute();
  const issue = op === "×" ? multiplier(g.type, d.type) : op === "/" ? diviser(g.type, d.type) : additionner(op, g.type, d.type);
  if ("refus" in issue && [g, d].some((t) => t.type.kind === "date") && [g, d].some((t) => estMois(t.type))) {
    ctx.signaler(dire("duree-en-mois", span, {}, ici(lieu)));
    return enFaute();
  }
  if ("refus" in issue) return refuser(ctx, lieu, issue.refus, VERBES[op], gauche, droite, span);
  if (op === "/") {
    if ("comptesDifferents" in issue && lieu.mesure) return refuser(ctx, lieu, "comptes-differents", "comparer", gauche, droite, span);
    return quotient(ctx, lieu, g, d, issue.type, droite.span);
  }
  const domaine = op === "×" ? intervalle.produit(g.domaine, d.domaine)
    : op === "+" ? intervalle.addition(g.domaine, d.domaine) : intervalle.soustraction(g.domaine, d.domaine);
  if (tropGrand(domaine)) {
    ctx.signaler(direTropGrand(span));
    return enFaute();
  }
  const details = { nu: g.nu && d.nu, taux: g.taux || d.taux, entier: g.entier && d.entier };
  const connue = issue.type.kind === "nombre" && estChiffre(g) && estChiffre(d) ? intervalle.valeurDe(domaine) : undefined;
  if (connue) return constante(connue, issue.type, details);
  return terme({ kind: "arithmetique", op, gauche: g.expr, droite: d.expr }, issue.type, { domaine, ...details });
}

/** Months and years, whose number of days varies. */
function estMois(t: TypeOuFaute): boolean {
  return t.kind === "nombre" && t.dimension.kind === "compte" && ["moi", "an"].includes(t.dimension.unite);
}

function estChiffre(t: Terme): boolean {
  return t.expr.kind === "constante" && t.expr.valeur.kind === "nombre";
}

function quotient(ctx: Contexte, lieu: Lieu, g: Terme, d: Terme, type: Type, spanDen: Span): Terme {
  const zero = valeurConnue(d);
  if (zero && exact.signe(zero) === 0) {
    ctx.signaler(dire("division-par-zero", spanDen, {}, ici(lieu)));
    return enFaute();
  }
  if (estChiffre(g) && estChiffre(d)) {
    const nus = g.nu && d.nu;
    const t = constante(exact.divise(valeurConnue(g)!, valeurConnue(d)!), type, { nu: nus, fraction: nus });
    if (!tropGrand(t.domaine)) return t;
    ctx.signaler(direTropGrand(spanDen));
    return enFaute();
  }
  const [num, den] = [g.expr, d.expr];
  const donnees = num.kind === "entree" && den.kind === "entree" ? { num: num.nom, den: den.nom } : null;
  const positif = g.domaine.min !== null && exact.signe(g.domaine.min) >= 0;
  const part = donnees !== null && positif && plafonneePar(ctx.law.corpus, donnees.num, donnees.den);
  const sans = type.kind === "nombre" && type.dimension.kind === "sans";
  const brut = intervalle.quotient(g.domaine, d.domaine, d.entier);
  if (tropGrand(brut)) {
    ctx.signaler(direTropGrand(spanDen));
    return enFaute();
  }
  return terme({ kind: "quotient", num, den, part, entier: d.entier }, type, {
    domaine: part ? { ...intervalle.part({ ...brut, nm: false }), nm: brut.nm } : brut,
    taux: sans && !(g.nu && d.nu), rapport: sans ? donnees : null,
  });
}

/** Is a datum, by its own `au plus` or that of the data above it, at most another? */
export function plafonneePar(corpus: Corpus, donnee: string, plafond: string): boolean {
  const vues = new Set<string>();
  let courante: string | undefined = donnee;
  while (courante !== undefined && !vues.has(courante)) {
    if (courante === plafond) return true;
    vues.add(courante);
    courante = corpus.donnees.get(courante)?.auPlus?.nom;
  }
  return false;
}

export function comparaison(ctx: Contexte, lieu: Lieu, op: OpComparaison, gauche: Cote, droite: Cote, span: Span): Terme {
  let [g, d] = [gauche.terme, droite.terme];
  if (g.type.kind === "faute" || d.type.kind === "faute") return enFaute();
  g = zeroComme(g, d.type);
  d = zeroComme(d, g.type);
  if (!compatibles(g.type, d.type)) {
    const refus = g.type.kind === "nombre" && d.type.kind === "nombre" ? refusEntre(g.type.dimension, d.type.dimension) : "operation-impossible";
    if (refus !== "operation-impossible") return refuser(ctx, lieu, refus, "comparer", gauche, droite, span);
    const blancs = { gauche: enFrancais(g.type, ctx.unites), droite: enFrancais(d.type, ctx.unites) };
    ctx.signaler(dire("comparaison-impossible", span, blancs, ici(lieu, { etiquettes: moities(ctx, gauche, droite) })));
    return enFaute();
  }
  if ((g.type.kind === "booleen" || g.type.kind === "choix") && op !== "=" && op !== "≠") {
    ctx.signaler(dire("comparaison-sans-ordre", span, { quoi: enFrancais(g.type, ctx.unites) }, ici(lieu)));
    return enFaute();
  }
  for (const [taux, autre] of [[gauche, droite], [droite, gauche]] as const) {
    const parametre = parametreNu(ctx, autre.terme);
    if (!estTaux(taux.terme) || !estNombreNu(autre.terme, parametre)) continue;
    const num = taux.terme.rapport ? ctx.law.corpus.donnees.get(taux.terme.rapport.num) : undefined;
    const unite = num?.type?.kind === "type-compte" ? num.type.unite.nom.replace(/_/g, " ") : "unités";
    ctx.signaler(direSansUnite(autre, parametre, unite, lieu));
    return enFaute();
  }
  for (const cote of [gauche, droite]) direPresqueFraction(ctx, lieu, cote.terme, cote.span);
  return terme({ kind: "comparaison", op, gauche: g.expr, droite: d.expr }, BOOLEEN, { nm: g.nm || d.nm });
}

/** A datum declared as a rate, or a ratio of two data that count the same thing. */
function estTaux(t: Terme): boolean {
  return t.rapport !== null || (t.taux && t.expr.kind === "entree");
}

/** « 20 » beside a rate may be 20 % or 2000 %; 0, 1 and 2/3 say what they are. */
function estNombreNu(t: Terme, parametre: Span | undefined): boolean {
  const v = parametre || (t.nu && !t.fraction && t.expr.kind === "constante") ? valeurConnue(t) : undefined;
  return v !== undefined && exact.signe(v) !== 0 && !exact.egal(v, exact.UN);
}

/** Where a paramètre that the term names is written as a bare figure: it says no more than the figure itself. */
export function parametreNu(ctx: Contexte, t: Terme): Span | undefined {
  const d = t.expr.kind === "regle" ? ctx.dispositif.declarations.get(t.expr.id) : undefined;
  const v = d?.genre === "parametre" && d.valeur.kind === "datee" ? d.valeur.cas[0]?.valeur : undefined;
  return v?.kind === "nombre" && !v.unite ? v.span : undefined;
}

/** A figure without its unit, said where it is written: in the threshold, or in the paramètre that the threshold names. `seule`: no percentage can be meant. */
export function direSansUnite({ terme: t, span }: Cote, parametre: Span | undefined, unite: string, lieu: Lieu, seule = false): Diagnostic {
  const v = valeurConnue(t);
  const place = parametre ?? span;
  const nommee = /^[\p{L}_]+$/u.test(unite) && unite !== "unités" ? [unite] : [];
  const unites = v ? [...(seule ? [] : ["%"]), ...nommee] : [];
  const fixes = unites.map((u) => question({ ...place, start: place.end }, ` ${u}`, `écrire « ${nombre(v!)} ${u} »`));
  return dire("seuil-sans-unite", place, { valeur: v ? nombre(v) : "…", unite },
    ici(lieu, {
      fixes,
      ...(parametre ? { etiquettes: [{ span, texte: "comparé ici à un taux" }] } : {}),
      ...(seule && v ? { aide: `écrivez « ${nombre(v)} ${unite} » : c’est l’unité de la mesure` } : {}),
    }));
}

/** A bare 0 goes with any quantity. */
export function zeroComme(t: Terme, autre: TypeOuFaute): Terme {
  const v = t.nu ? valeurConnue(t) : undefined;
  return v && exact.signe(v) === 0 && autre.kind === "nombre" ? { ...t, type: autre, nu: false } : t;
}

function refuser(ctx: Contexte, lieu: Lieu, refus: Refus, verbe: string, gauche: Cote, droite: Cote, span: Span): Terme {
  const place = ici(lieu, { etiquettes: moities(ctx, gauche, droite) });
  const blancs = { verbe, gauche: enFrancais(gauche.terme.type, ctx.unites), droite: enFrancais(droite.terme.type, ctx.unites) };
  ctx.signaler(refus === "points-et-euros" ? dire(refus, span, { verbe, valeur: valeurDuPoint(ctx) }, place) : dire(refus, span, blancs, place));
  return enFaute();
}

function moities(ctx: Contexte, gauche: Cote, droite: Cote): Etiquette[] {
  return [
    { span: gauche.span, texte: `ici, ${enFrancais(gauche.terme.type, ctx.unites)}` },
    { span: droite.span, texte: `là, ${enFrancais(droite.terme.type, ctx.unites)}` },
  ];
}

function valeurDuPoint(ctx: Contexte): string {
  const t = ctx.termes.get("dispositif.valeur-du-point");
  const v = t ? valeurConnue(t) : undefined;
  return v ? `${montant(v)} le point` : "à fixer par « valeur du point : »";
}
