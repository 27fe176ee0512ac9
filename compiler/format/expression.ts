// Expressions, with the parentheses that the tree needs and no other. A line is broken only where the next one cannot be
// taken for something else: before `et`, `ou`, `+`, `-`, `×`, `/`, never before `>` (a quotation) or a clause's word.
import { builders } from "prettier/doc";
import type { Doc } from "prettier";
import type * as ast from "../ast/nodes.ts";
import { date, nombre, ref } from "./leaves.ts";
import type { Ecrit } from "./leaves.ts";

const { group, indent, line, softline } = builders;

/** How tightly each operator binds; what binds less than its place asks is put between parentheses. */
export const RANG = { si: 0, ou: 1, et: 2, non: 3, comparaison: 4, somme: 5, produit: 6, oppose: 7, terme: 8 } as const;

const RANG_OP: { readonly [op in ast.OpBinaire]: number } = {
  ou: RANG.ou, et: RANG.et, "=": RANG.comparaison, "≠": RANG.comparaison, "<": RANG.comparaison, "≤": RANG.comparaison,
  ">": RANG.comparaison, "≥": RANG.comparaison, "+": RANG.somme, "-": RANG.somme, "×": RANG.produit, "/": RANG.produit,
};

function rang(e: ast.Expr): number {
  if (e.kind === "binaire") return RANG_OP[e.op];
  if (e.kind === "unaire") return e.op === "non" ? RANG.non : RANG.oppose;
  if (e.kind === "si") return RANG.si;
  return RANG.terme;
}

/** An expression standing where at least the rank `min` is needed. */
export function expr(e: ast.Expr, ecrit: Ecrit, min: number = RANG.si): Doc {
  const corps = nue(e, ecrit);
  return rang(e) < min ? ["(", corps, ")"] : corps;
}

function nue(e: ast.Expr, ecrit: Ecrit): Doc {
  switch (e.kind) {
    case "nombre": return nombre(e, ecrit);
    case "date": return date(e.jour);
    case "fin-exercice": return e.precedent ? "fin de l'exercice précédent" : "fin d'exercice";
    case "nom": return ref(e.ref);
    case "grandeur-de": return e.ref === undefined ? e.grandeur : `${e.grandeur} de ${ref(e.ref)}`;
    case "binaire": return binaire(e, ecrit);
    case "unaire": return e.op === "non" ? ["non ", expr(e.terme, ecrit, RANG.comparaison)] : ["-", expr(e.terme, ecrit, RANG.terme)];
    case "si": return si(e, ecrit);
    case "agregat": return agregat(e, ecrit);
  }
}

/** A chain of one rank is one group: all its operators go to the line together, or none. */
function binaire(e: ast.Binaire, ecrit: Ecrit): Doc {
  const r = RANG_OP[e.op];
  if (estFraction(e)) return [nue(e.gauche, ecrit), "/", nue(e.droite, ecrit)];
  if (r === RANG.comparaison) return [expr(e.gauche, ecrit, r + 1), ` ${e.op} `, expr(e.droite, ecrit, r + 1)];
  const suite: Doc[] = [];
  let tete: ast.Expr = e;
  while (tete.kind === "binaire" && RANG_OP[tete.op] === r && !estFraction(tete)) {
    suite.unshift([line, tete.op, " ", expr(tete.droite, ecrit, r + 1)]);
    tete = tete.gauche;
  }
  return group([expr(tete, ecrit, r + 1), indent(suite)]);
}

/** `2/3`: two thirds, not a division to read. */
function estFraction(e: ast.Binaire): boolean {
  return e.op === "/" && e.gauche.kind === "nombre" && e.gauche.unite === undefined && e.droite.kind === "nombre" && e.droite.unite === undefined;
}

function si(e: ast.Si, ecrit: Ecrit): Doc {
  const branches: Doc[] = [line, "alors ", expr(e.alors, ecrit, RANG.ou), line, "sinon ", expr(e.sinon, ecrit, RANG.si)];
  return group(["si ", expr(e.test, ecrit, RANG.ou), indent(branches)]);
}

const FONCTIONS = { moyenne: "moyenne de", somme: "somme de", minimum: "minimum de", maximum: "maximum de" } as const;

function agregat(e: ast.Agregat, ecrit: Ecrit): Doc {
  const termes = e.termes.map((t, i) => [i === 0 ? [peutOuvrirUneLigne(t) ? softline : ""] : [" ;", peutOuvrirUneLigne(t) ? line : " "], expr(t, ecrit)]);
  const fin = e.parmiMesurables ? " parmi les mesurables" : "";
  return group([FONCTIONS[e.fonction], " (", indent(termes), softline, ")", fin]);
}

/** Could this expression begin a line without being read as the beginning of a clause or of an element? */
export function peutOuvrirUneLigne(e: ast.Expr): boolean {
  if (e.kind === "grandeur-de") return false;
  if (e.kind === "nom") return !e.ref.volet && e.ref.nom !== "points" && e.ref.nom !== "montant";
  if (e.kind === "binaire") return peutOuvrirUneLigne(e.gauche);
  return true;
}
