// Concrete trees to clauses (`mot : valeur`), removed clauses and declarations.
import type { IToken } from "chevrotain";
import type * as cst from "../../grammar/cst.ts";
import { cover, type Span } from "../source/span.ts";
import { correction, dire, ident, spanNoeud, spanToken, texte, un, type Contexte } from "./from-cst-leaves.ts";
import { arrondi, cumul, ecart, exigence, majoration, periode, source, valeur, valeurAnnee, valeurOtee, valeurTexte } from "./from-cst-values.ts";
import type * as ast from "./nodes.ts";

const MOTS: Readonly<Record<string, ast.MotClause>> = {
  Condition: "condition", Mesure: "mesure", Seuil: "seuil", Exige: "exige", Prerequis: "prerequis", Points: "points", Bareme: "bareme",
  Montant: "montant", Majoration: "majoration", Cumul: "cumul", Ponderation: "ponderation", Plafond: "plafond", Arrondi: "arrondi",
  Total: "total", ValeurDuPoint: "valeur-du-point", Periode: "periode", Article: "article", Source: "source", Note: "note", Question: "question",
  ConfirmeJusquEn: "confirme-jusqu-en", Valeur: "valeur",
};

/** The clause word among the children of a node. */
function motDe(enfants: Readonly<Record<string, readonly unknown[] | undefined>>): { mot: ast.MotClause; token: IToken } | undefined {
  for (const cle of Object.keys(MOTS)) {
    const token = enfants[cle]?.[0];
    if (token !== undefined) return { mot: MOTS[cle]!, token: token as IToken };
  }
  return undefined;
}

/** A clause without its colon is understood; the colon is asked for. */
export function exigerDeuxPoints(c: Contexte, deuxPoints: readonly IToken[] | undefined, motSpan: Span, lu: boolean): void {
  if (deuxPoints !== undefined || !lu) return;
  const fin = { ...motSpan, start: motSpan.end };
  const ecrit = c.source.slice(motSpan);
  const mot = ecrit.startsWith("«") ? ecrit : `« ${ecrit} »`;
  c.diagnostics.push(dire("deux-points-manquants", motSpan, { mot }, { fixes: [correction(fin, "ajouter « : »", " :")] }));
}

export function clause(c: Contexte, n: cst.ClauseCstNode): ast.Clause | undefined {
  const e = n.children;
  const sorte = un(e.clauseValeur) ?? un(e.clauseExige) ?? un(e.clauseMajoration) ?? un(e.clauseTexte) ?? un(e.clauseSource) ??
    un(e.clausePeriode) ?? un(e.clauseArrondi) ?? un(e.clauseCumul) ?? un(e.clauseConfirme);
  const m = sorte && motDe(sorte.children);
  if (sorte === undefined || m === undefined) return undefined;
  const motSpan = spanToken(c, m.token);
  const lue = contenu(c, sorte);
  if (m.mot !== "confirme-jusqu-en") exigerDeuxPoints(c, sorte.children.DeuxPoints, lue.nom ? cover(motSpan, lue.nom.span) : motSpan, lue.valeur !== undefined);
  return { kind: "clause", span: spanNoeud(c, n) ?? motSpan, mot: m.mot, motSpan, ...lue };
}

type Sorte = NonNullable<cst.ClauseCstChildren[keyof cst.ClauseCstChildren]>[number];

interface Contenu {
  readonly nom?: ast.Ident;
  readonly valeur?: ast.ValeurClause;
  readonly auLieuDe?: ast.ValeurClause;
  readonly ecart?: ast.Ecart;
}

function paire(v: ast.ValeurClause | undefined, avant: ast.ValeurClause | undefined): Contenu {
  return { ...(v ? { valeur: v } : {}), ...(avant ? { auLieuDe: avant } : {}) };
}

function contenu(c: Contexte, sorte: Sorte): Contenu {
  switch (sorte.name) {
    case "clauseValeur": {
      const e = sorte.children;
      const reconnu = ecart(c, un(e.ecart));
      return { ...paire(valeur(c, e.valeur?.[0]), valeur(c, e.valeur?.[1], true)), ...(reconnu ? { ecart: reconnu } : {}) };
    }
    case "clauseExige":
      return paire(exigence(c, sorte.children.exigence?.[0]), exigence(c, sorte.children.exigence?.[1], true));
    case "clauseMajoration": {
      const e = sorte.children;
      const nom = un(e.Ident);
      return { ...(nom ? { nom: ident(c, nom) } : {}), ...paire(majoration(c, e.majoration?.[0]), majoration(c, e.majoration?.[1])) };
    }
    case "clauseTexte":
      return paire(valeurTexte(c, sorte.children.Texte?.[0]), valeurTexte(c, sorte.children.Texte?.[1]));
    case "clauseSource":
      return paire(source(c, un(sorte.children.source)), undefined);
    case "clausePeriode":
      return paire(periode(c, sorte.children.periode?.[0]), periode(c, sorte.children.periode?.[1]));
    case "clauseArrondi":
      return paire(arrondi(c, sorte.children.arrondi?.[0]), arrondi(c, sorte.children.arrondi?.[1]));
    case "clauseCumul":
      return paire(cumul(c, sorte.children.cumul?.[0]), cumul(c, sorte.children.cumul?.[1]));
    case "clauseConfirme":
      return paire(valeurAnnee(c, sorte.children.Nombre?.[0]), valeurAnnee(c, sorte.children.Nombre?.[1]));
  }
}

export function sansClause(c: Contexte, n: cst.SansClauseCstNode): ast.SansClause | undefined {
  const e = n.children;
  const m = motDe(e);
  if (m === undefined) return undefined;
  const nom = un(e.Ident);
  const avant = valeurOtee(c, un(e.valeurOtee));
  const motSpan = spanToken(c, m.token);
  return {
    kind: "sans-clause", span: spanNoeud(c, n) ?? motSpan, mot: m.mot, motSpan,
    ...(nom ? { nom: ident(c, nom) } : {}), ...(avant ? { auLieuDe: avant } : {}),
  };
}

export function declaration(c: Contexte, n: cst.DeclarationCstNode): ast.Declaration | undefined {
  const e = n.children;
  const nom = un(e.Ident);
  if (nom === undefined) return undefined;
  const v = valeur(c, e.valeur?.[0]);
  const avant = valeur(c, e.valeur?.[1], true);
  const libelle = un(e.Texte);
  const i = ident(c, nom);
  exigerDeuxPoints(c, e.DeuxPoints, libelle ? spanToken(c, libelle) : i.span, v !== undefined);
  return {
    kind: "declaration",
    span: spanNoeud(c, n) ?? i.span,
    genre: e.Calcul ? "calcul" : e.Parametre ? "parametre" : "resultat",
    nom: i,
    ...(libelle ? { libelle: texte(c, libelle) } : {}),
    ...paire(v, avant),
  };
}
