// Concrete trees to what stands after the colon of a clause: dated lists, requirements, unknown figures, tables,
// progressions, sources, periods, roundings.
import type { IToken } from "chevrotain";
import type * as cst from "../../grammar/cst.ts";
import { cover, type Span } from "../source/span.ts";
import {
  casDate, casParenthese, expression, parentheseSeule, refs, somme,
} from "./from-cst-expressions.ts";
import { annee, couvre, dire, entierDe, ident, spanNoeud, spanToken, texte, un, type Contexte } from "./from-cst-leaves.ts";
import { lignesDuTableau } from "./from-cst-tables.ts";
import { typeDonnee } from "./from-cst-types.ts";
import type * as ast from "./nodes.ts";

// ---- dated lists ----------------------------------------------------------------------------------------------------

function liste(cas: readonly ast.CasDate[], span?: Span): ast.Datee | undefined {
  const tout = span ?? couvre(cas.map((x) => x.span));
  return tout === undefined ? undefined : { kind: "datee", span: tout, cas };
}

export function datee(c: Contexte, n: cst.DateeCstNode | undefined): ast.Datee | undefined {
  return liste((n?.children.casDate ?? []).map((x) => casDate(c, x)).filter((x) => x !== undefined));
}

/** After « au lieu de » a dated list may stand in parentheses. */
function dateeAuLieuDe(c: Contexte, n: cst.DateeCstNode | undefined): ast.Datee | undefined {
  const cas = n?.children.casDate;
  const parenthese = cas?.length === 1 ? parentheseSeule(cas[0]) : undefined;
  return parenthese ? liste(casParenthese(c, parenthese), spanNoeud(c, parenthese)) : datee(c, n);
}

// ---- the values that several clauses share --------------------------------------------------------------------------

export function valeur(c: Contexte, n: cst.ValeurCstNode | undefined, auLieuDe = false): ast.ValeurClause | undefined {
  const e = n?.children;
  if (e?.valeurSpeciale) return speciale(c, un(e.valeurSpeciale));
  return auLieuDe ? dateeAuLieuDe(c, un(e?.datee)) : datee(c, un(e?.datee));
}

function speciale(c: Contexte, n: cst.ValeurSpecialeCstNode | undefined): ast.ValeurClause | undefined {
  const e = n?.children;
  return nonCommuniques(c, un(e?.nonCommuniques)) ?? aFixer(c, un(e?.aFixer)) ?? selon(c, un(e?.selon)) ?? progression(c, un(e?.progression));
}

function nonCommuniques(c: Contexte, n: cst.NonCommuniquesCstNode | undefined): ast.NonCommuniques | undefined {
  const span = n && spanNoeud(c, n);
  if (n === undefined || span === undefined) return undefined;
  const [de, a] = (n.children.somme ?? []).map((x) => somme(c, x));
  const donnee = un(n.children.Ident);
  return {
    kind: "non-communiques", span,
    ...(de ? { de } : {}), ...(a ? { a } : {}), ...(donnee ? { fournisPar: ident(c, donnee) } : {}),
  };
}

function aFixer(c: Contexte, n: cst.AFixerCstNode | undefined): ast.AFixer | undefined {
  const span = n && spanNoeud(c, n);
  if (n === undefined || span === undefined) return undefined;
  const { AFixerPar: _mot, Virgule: _virgule, typeDonnee: type, Texte, ...autres } = n.children;
  const t = un(Texte);
  const nom = un(Object.values(autres).flat());
  const par = t ? texte(c, t).texte : nom?.image.normalize("NFC");
  const quoi = typeDonnee(c, un(type));
  return par === undefined ? undefined : { kind: "a-fixer", span, par, ...(quoi ? { quoi } : {}) };
}

function selon(c: Contexte, n: cst.SelonCstNode | undefined): ast.Selon | undefined {
  const span = n && spanNoeud(c, n);
  if (n === undefined || span === undefined) return undefined;
  const { Virgule, Et, LigneTableau } = n.children;
  const entrees = (n.children.somme ?? []).map((x) => somme(c, x)).filter((x) => x !== undefined);
  const mot = spanToken(c, n.children.Selon[0]!);
  if (Virgule && Et) c.diagnostics.push(dire("tableau-selon-melange", mot, {}));
  if (LigneTableau === undefined) c.diagnostics.push(dire("tableau-sans-ligne", mot, {}));
  return { kind: "selon", span, entrees, croise: Et !== undefined && Virgule === undefined, lignes: lignesDuTableau(c, LigneTableau ?? []) };
}

function progression(c: Contexte, n: cst.ProgressionCstNode | undefined): ast.Progression | undefined {
  const span = n && spanNoeud(c, n);
  const mesure = somme(c, un(n?.children.somme));
  if (n === undefined || span === undefined || mesure === undefined) return undefined;
  const bornes = (n.children.borne ?? []).flatMap((b) => {
    const [borne, valeurBorne] = (b.children.somme ?? []).map((x) => somme(c, x));
    return borne && valeurBorne ? [{ borne, valeur: valeurBorne }] : [];
  });
  return { kind: "progression", span, mesure, bornes };
}

// ---- the values of one clause ---------------------------------------------------------------------------------------

export function exigence(c: Contexte, n: cst.ExigenceCstNode | undefined, auLieuDe = false): ast.ValeurClause | undefined {
  const span = n && spanNoeud(c, n);
  if (n === undefined || span === undefined) return undefined;
  const e = n.children;
  if (e.TousLesIndicateurs) return { kind: "exige-tous", span, sauf: refs(c, e.ref) };
  const nombre = un(e.Nombre);
  if (e.AuMoins && nombre) {
    const combien = entierDe(c, nombre);
    return combien === undefined ? undefined : { kind: "exige-au-moins", span, nombre: combien };
  }
  return auLieuDe ? dateeAuLieuDe(c, un(e.datee)) : datee(c, un(e.datee));
}

export function majoration(c: Contexte, n: cst.MajorationCstNode | undefined): ast.Majoration | ast.Selon | undefined {
  const table = selon(c, un(n?.children.selon));
  if (table) return table;
  const [taux, si] = (n?.children.expression ?? []).map((x) => expression(c, x));
  if (taux === undefined) return undefined;
  return { kind: "majoration", span: si ? cover(taux.span, si.span) : taux.span, taux, ...(si ? { si } : {}) };
}

export function valeurTexte(c: Contexte, t: IToken | undefined): ast.ValeurTexte | undefined {
  return t && { kind: "valeur-texte", span: spanToken(c, t), texte: texte(c, t) };
}

export function source(c: Contexte, n: cst.SourceCstNode | undefined): ast.Source | undefined {
  const span = n && spanNoeud(c, n);
  if (n === undefined || span === undefined) return undefined;
  const e = n.children;
  const t = un(e.Texte);
  const url = un(e.Url);
  const standing: ast.Standing = e.SourceSecondaire ? "secondaire" : e.SourceDeduite ? "deduite" : "texte";
  return { kind: "source", span, standing, ...(t ? { texte: texte(c, t) } : {}), ...(url ? { url: url.image.normalize("NFC") } : {}) };
}

export function periode(c: Contexte, n: cst.PeriodeCstNode | undefined): ast.Periode | undefined {
  const span = n && spanNoeud(c, n);
  return span && { kind: "periode", span, valeur: n.children.Unique ? "unique" : "annee-civile" };
}

export function cumul(c: Contexte, n: cst.CumulCstNode | undefined): ast.Cumul | undefined {
  const span = n && spanNoeud(c, n);
  return span && { kind: "cumul", span, valeur: n.children.Produit ? "produit" : "addition" };
}

export function arrondi(c: Contexte, n: cst.ArrondiCstNode | undefined): ast.Arrondi | undefined {
  const span = n && spanNoeud(c, n);
  if (n === undefined || span === undefined) return undefined;
  const e = n.children;
  const mode: ast.Arrondi["mode"] | undefined =
    e.MoitieExterieur ? "moitie-vers-exterieur" : e.MoitiePair ? "moitie-vers-pair" : e.MoitieZero ? "moitie-vers-zero"
    : e.ParDefaut ? "inferieur" : e.ParExces ? "superieur" : undefined;
  const precision: ast.Arrondi["precision"] = e.AuCentime ? "centime" : e.ALEuro ? "euro" : e.AuPoint ? "point" : "demi-point";
  return mode && { kind: "arrondi", span, precision, mode };
}

export function valeurAnnee(c: Contexte, t: IToken | undefined): ast.Annee | undefined {
  const a = t && annee(c, t);
  return t && a !== undefined ? { kind: "annee", span: spanToken(c, t), annee: a } : undefined;
}

/** What a removed clause was. */
export function valeurOtee(c: Contexte, n: cst.ValeurOteeCstNode | undefined): ast.ValeurClause | undefined {
  const e = n?.children;
  return (
    periode(c, un(e?.periode)) ?? cumul(c, un(e?.cumul)) ?? arrondi(c, un(e?.arrondi)) ?? valeurTexte(c, un(e?.Texte)) ??
    speciale(c, un(e?.valeurSpeciale)) ?? exigence(c, un(e?.exigence), true)
  );
}

export function ecart(c: Contexte, n: cst.EcartCstNode | undefined): ast.Ecart | undefined {
  const span = n && spanNoeud(c, n);
  const v = somme(c, un(n?.children.somme));
  const motif = un(n?.children.Texte);
  if (span === undefined || v === undefined) return undefined;
  return { kind: "ecart", span, valeur: v, ...(motif ? { motif: texte(c, motif) } : {}) };
}
