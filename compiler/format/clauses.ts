// `mot : valeur`, one entry each, with the rows of its table below it.
import { builders } from "prettier/doc";
import type { Doc } from "prettier";
import type * as ast from "../ast/nodes.ts";
import type { Span } from "../source/span.ts";
import { entree, ligne } from "./entry.ts";
import type { Entree } from "./entry.ts";
import type { Lecture } from "./reading.ts";
import { rangees } from "./table.ts";
import { ancienneValeur, auLieuDe, ecart, valeur } from "./value.ts";

const { group } = builders;

const MOTS: { readonly [m in ast.MotClause]: string } = {
  condition: "condition", mesure: "mesure", seuil: "seuil", exige: "exige", prerequis: "prérequis", points: "points",
  bareme: "barème", montant: "montant", majoration: "majoration", cumul: "cumul", ponderation: "pondération", plafond: "plafond",
  arrondi: "arrondi", total: "total", "valeur-du-point": "valeur du point", periode: "période", article: "article",
  source: "source", note: "note", question: "question", "confirme-jusqu-en": "confirmé jusqu'en", valeur: "valeur",
};

/** `points : 400 au lieu de 280` */
export function clause(c: ast.Clause, lu: Lecture): Entree {
  const deuxPoints = c.mot === "confirme-jusqu-en" ? " " : " : ";
  return avecValeur(c, [mot(c)], deuxPoints, ecart(c.ecart, lu.ecrit), lu);
}

/** `sans points au lieu de 120` */
export function sans(s: ast.SansClause, lu: Lecture): Entree {
  return avecValeur(s, ["sans ", mot(s)], "", "", lu);
}

function mot(c: ast.Clause | ast.SansClause): string {
  return c.nom === undefined ? MOTS[c.mot] : `${MOTS[c.mot]} ${c.nom.nom}`;
}

interface Valeurs {
  readonly span: Span;
  readonly citation?: ast.Citation;
  readonly valeur?: ast.ValeurClause;
  readonly auLieuDe?: ast.ValeurClause;
}

/** A line that holds a value and what it replaces; after a table, « au lieu de » has a line of its own. */
export function avecValeur(c: Valeurs, tete: Doc, deuxPoints: string, fin: Doc, lu: Lecture): Entree {
  const v: Doc = c.valeur === undefined ? "" : [deuxPoints, valeur(c.valeur, lu.ecrit)];
  if (c.valeur?.kind !== "selon" || c.auLieuDe === undefined) {
    return entree("ligne", c, lu, group([tete, v, auLieuDe(c.auLieuDe, lu.ecrit), fin]), [...tableau(c.valeur, lu), ...tableau(c.auLieuDe, lu)]);
  }
  const debut = lu.debutAvec(c.auLieuDe.span, /au[\s\u00a0\u202f]+lieu[\s\u00a0\u202f]+de[\s\u00a0\u202f]*$/i);
  const ancienne = ligne(debut, ["au lieu de ", ancienneValeur(c.auLieuDe, lu.ecrit)], tableau(c.auLieuDe, lu));
  return entree("ligne", c, lu, group([tete, v, fin]), [...tableau(c.valeur, lu), ancienne]);
}

/** The rows of a table, aligned, as entries below the line that opens it. */
function tableau(v: ast.ValeurClause | undefined, lu: Lecture): Entree[] {
  if (v?.kind !== "selon") return [];
  const textes = rangees(v.lignes, lu.ecrit);
  return v.lignes.map((l, i) => ({ genre: "rangee", debut: lu.debut(l.span), doc: textes[i]!, enfants: [] }));
}
