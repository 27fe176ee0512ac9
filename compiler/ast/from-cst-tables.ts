// Rows of a table to cells. A row is one token; it is cut at its bars and each cell is read alone, so that a label is
// never an error: what is not a number, a date, a name or an interval is kept as it stands.
import type { IToken } from "chevrotain";
import type * as cst from "../../grammar/cst.ts";
import { readCellule } from "../../grammar/read.ts";
import type { Span } from "../source/span.ts";
import { diagnosticDe } from "./faults.ts";
import { comparateur, expression, somme } from "./from-cst-expressions.ts";
import { correction, dire, spanToken, un, type Contexte } from "./from-cst-leaves.ts";
import type * as ast from "./nodes.ts";

const BLANC = /[ \t\u00a0\u202f]/;

export function lignesDuTableau(c: Contexte, lignes: readonly IToken[]): ast.Ligne[] {
  return lignes.map((t) => ligne(c, t));
}

function ligne(c: Contexte, t: IToken): ast.Ligne {
  const span = spanToken(c, t);
  const fin = finUtile(t.image);
  const barres: number[] = [];
  for (let i = 0; i < fin; i++) if (t.image[i] === "|") barres.push(i);
  if (t.image[fin - 1] !== "|" || barres.length < 2) {
    c.diagnostics.push(dire("ligne-de-tableau-ouverte", { ...span, start: span.start + fin - 1, end: span.start + fin }, {}, { fixes: [correction({ ...span, start: span.start + fin, end: span.start + fin }, "fermer la ligne par « | »", " |", false)] }));
    barres.push(fin);
  }
  const cellules: ast.Cellule[] = [];
  for (let i = 0; i + 1 < barres.length; i++) cellules.push(cellule(c, span.start + barres[i]! + 1, span.start + barres[i + 1]!));
  return { kind: "ligne", span: { ...span, end: span.start + fin }, cellules };
}

function finUtile(image: string): number {
  let fin = image.length;
  while (fin > 1 && BLANC.test(image[fin - 1]!)) fin--;
  return fin;
}

function cellule(c: Contexte, gauche: number, droite: number): ast.Cellule {
  const texte = c.source.text;
  let start = gauche;
  let end = droite;
  while (start < end && BLANC.test(texte[start]!)) start++;
  while (end > start && BLANC.test(texte[end - 1]!)) end--;
  if (start === end) return { kind: "cellule-vide", span: { file: c.source.file, start: gauche, end: droite } };
  const span: Span = { file: c.source.file, start, end };
  const lue = readCellule(texte, start, end);
  for (const f of lue.fautes) c.diagnostics.push(diagnosticDe(c.source, f));
  const ecrit = texte.slice(start, end).normalize("NFC");
  return (lue.cst && comprise(c, lue.cst as cst.CelluleCstNode, span, ecrit)) ?? { kind: "cellule-texte", span, texte: libelle(ecrit) };
}

function libelle(ecrit: string): string {
  const m = /^«([^»]*)»$|^"([^"]*)"$/.exec(ecrit);
  return m ? (m[1] ?? m[2] ?? "").replace(/^[ \t\u00a0\u202f]+|[ \t\u00a0\u202f]+$/g, "") : ecrit;
}

function comprise(c: Contexte, n: cst.CelluleCstNode, span: Span, texte: string): ast.Cellule | undefined {
  const e = n.children;
  if (e.Tiret) return { kind: "cellule-tout", span };
  if (e.NonOuvert) return { kind: "cellule-non-ouvert", span };
  if (e.intervalle) return intervalle(c, un(e.intervalle), span);
  const expr = expression(c, un(e.expression));
  return expr && { kind: "cellule-expr", span, expr, texte };
}

function borne(valeur: ast.Expr | undefined, inclus: boolean): ast.Borne | undefined {
  return valeur && { kind: "borne", span: valeur.span, valeur, inclus };
}

function intervalle(c: Contexte, n: cst.IntervalleCstNode | undefined, span: Span): ast.Cellule | undefined {
  const e = n?.children;
  const [premiere, seconde] = (e?.somme ?? []).map((x) => somme(c, x));
  const comp = comparateur(un(e?.comparateur))?.mot;
  let bas: ast.Borne | undefined;
  let haut: ast.Borne | undefined;
  if (comp === undefined) {
    bas = borne(premiere, e?.PlusDe === undefined);
    haut = borne(seconde, e?.MoinsDe === undefined);
  } else if (comp === "au moins" || comp === "plus de") bas = borne(premiere, comp === "au moins");
  else haut = borne(premiere, comp === "au plus" || comp === "au plus tard");
  if (bas === undefined && haut === undefined) return undefined;
  return { kind: "cellule-intervalle", span, ...(bas ? { bas } : {}), ...(haut ? { haut } : {}) };
}
