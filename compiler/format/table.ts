// The rows of a table: columns padded to the same width, numbers to the right, words to the left. Which line opens the
// table is value.ts's business, where the rows stand is layout.ts's.
import { printer } from "prettier/doc";
import { readCellule } from "../../grammar/read.ts";
import type * as ast from "../ast/nodes.ts";
import { expr, RANG } from "./expression.ts";
import { largeur } from "./leaves.ts";
import type { Ecrit } from "./leaves.ts";
import { typographie } from "./typographie.ts";

/** One text per row, without indentation. */
export function rangees(lignes: readonly ast.Ligne[], ecrit: Ecrit): string[] {
  const textes = lignes.map((l) => l.cellules.map((c) => cellule(c, ecrit)));
  const largeurs: number[] = [];
  for (const t of textes) t.forEach((c, i) => (largeurs[i] = Math.max(largeurs[i] ?? 0, largeur(c))));
  return lignes.map((l, i) => `|${l.cellules.map((c, j) => ` ${cadrer(textes[i]![j]!, largeurs[j]!, aDroite(c))} |`).join("")}`);
}

function cadrer(texte: string, place: number, droite: boolean): string {
  const blanc = " ".repeat(place - largeur(texte));
  return droite ? blanc + texte : texte + blanc;
}

function aDroite(c: ast.Cellule): boolean {
  return c.kind === "cellule-expr" && (c.expr.kind === "nombre" || (c.expr.kind === "unaire" && c.expr.op === "-"));
}

/** A plain number, points, euros or a percentage: its writing says nothing more than its value. « 1500 habitants » may be a label. */
function estFigure(e: ast.Expr): boolean {
  return e.kind === "nombre" && (e.unite === undefined || e.unite.nom === "€" || e.unite.nom === "%" || e.unite.nom === "points");
}

/** A tree in which the writing of a figure in a table and the spaces of a text no longer count; to compare what is said before and after. */
export function sansEcritures<T>(x: T): T {
  if (typeof x !== "object" || x === null) return x;
  if (Array.isArray(x)) return x.map(sansEcritures) as T;
  const c = x as unknown as ast.Cellule | ast.Texte;
  if (c.kind === "texte") return { ...x, texte: typographie(c.texte) };
  if (c.kind === "cellule-expr" && estFigure(c.expr)) return { ...x, texte: "" };
  return Object.fromEntries(Object.entries(x).map(([k, v]) => [k, sansEcritures(v)])) as T;
}

function cellule(c: ast.Cellule, ecrit: Ecrit): string {
  switch (c.kind) {
    case "cellule-tout": return "—";
    case "cellule-vide": return "";
    case "cellule-non-ouvert": return "non ouvert";
    case "cellule-texte": return etiquette(c.texte);
    case "cellule-intervalle": return intervalle(c.bas, c.haut, ecrit);
    case "cellule-expr": return estFigure(c.expr) || c.texte === "" ? enLigne(c.expr, ecrit) : c.texte;
  }
}

/** A label as it stands; between guillemets if it would be read as a number, a name or a word of the tables. */
function etiquette(texte: string): string {
  const nue = texte !== "" && !/^[«"|]/.test(texte) && readCellule(texte, 0, texte.length).cst === undefined;
  return nue ? texte : `« ${texte} »`;
}

function intervalle(bas: ast.Borne | undefined, haut: ast.Borne | undefined, ecrit: Ecrit): string {
  const dire = (b: ast.Borne): string => enLigne(b.valeur, ecrit, RANG.somme);
  if (bas !== undefined && haut !== undefined) {
    return `${bas.inclus ? "de" : "de plus de"} ${dire(bas)} à ${haut.inclus ? "" : "moins de "}${dire(haut)}`;
  }
  if (bas !== undefined) return `${bas.inclus ? "au moins" : "plus de"} ${dire(bas)}`;
  if (haut === undefined) return "—";
  if (haut.valeur.kind === "date") return `${haut.inclus ? "au plus tard" : "avant"} le ${dire(haut)}`;
  return `${haut.inclus ? "au plus" : "moins de"} ${dire(haut)}`;
}

function enLigne(e: ast.Expr, ecrit: Ecrit, min: number = RANG.si): string {
  return printer.printDocToString(expr(e, ecrit, min), { printWidth: Infinity, tabWidth: 2, useTabs: false }).formatted;
}
