// What stands under a verb of an amending act: clauses, new elements, or the effect of a suspension.
import type { Span } from "../source/span.ts";
import { element, sauter, tout, type Fil } from "./from-cst-elements.ts";
import { dire } from "./from-cst-leaves.ts";
import type { EnteteVerbe, Piece } from "./from-cst-statements.ts";
import type * as ast from "./nodes.ts";

type PieceVerbe = Extract<Piece, { readonly type: "verbe" }>;

/** A verb with everything written under it. */
export function corpsDuVerbe(fil: Fil, p: PieceVerbe): ast.Verbe {
  fil.avance();
  const v: EnteteVerbe = { ...p.noeud, ...fil.avecCitation(p) };
  switch (v.kind) {
    case "modifie":
    case "transfere":
    case "fusionne": {
      const { clauses, sans } = corpsDeClauses(fil);
      if (v.kind === "modifie" && clauses.length + sans.length === 0) vide(fil, p, "la clause à changer, par exemple « points : 400 au lieu de 280 »");
      return { ...v, span: tout(v.span, [clauses, sans]), clauses, sans };
    }
    case "ajoute": {
      const { elements, declarations } = corpsDElements(fil);
      if (elements.length + declarations.length === 0) vide(fil, p, "l’élément à créer, par exemple « indicateur usage_dmp « … » »");
      return { ...v, span: tout(v.span, [elements, declarations]), elements, declarations };
    }
    case "scinde": {
      const { elements } = corpsDElements(fil, false);
      if (elements.length === 0) vide(fil, p, "les nouveaux éléments");
      return { ...v, span: tout(v.span, [elements]), elements };
    }
    case "remplace": {
      const q = fil.ici;
      if (q?.type !== "element") {
        vide(fil, p, "l’élément récrit, par exemple « indicateur téléservices « … » »");
        return v;
      }
      const e = element(fil, q, false, true);
      return { ...v, span: tout(v.span, [[e]]), element: e };
    }
    case "suspend":
      return suspension(fil, p, v);
    case "abroge":
    case "renomme":
    case "renumerote":
    case "reporte":
    case "retablit":
    case "pour-memoire":
      return v;
  }
}

function vide(fil: Fil, p: Piece, possibles: string): void {
  const suivant = fil.ici;
  // A line out of place just below says it already.
  if (suivant && (suivant.type === "clause" || suivant.type === "sans" || suivant.type === "element" || suivant.type === "declaration")) return;
  if (fil.perduApres(p)) return;
  fil.c.diagnostics.push(dire("instruction-vide", p.motSpan, { mot: p.mot, possibles }));
}

function corpsDeClauses(fil: Fil): { clauses: ast.Clause[]; sans: ast.SansClause[] } {
  const clauses: ast.Clause[] = [];
  const sans: ast.SansClause[] = [];
  for (let q = fil.ici; q !== undefined; q = fil.ici) {
    if (q.type === "clause") clauses.push(q.noeud);
    else if (q.type === "sans") sans.push(q.noeud);
    else break;
    fil.avance();
  }
  return { clauses, sans };
}

function corpsDElements(fil: Fil, avecDeclarations = true): { elements: ast.Element[]; declarations: ast.Declaration[] } {
  const elements: ast.Element[] = [];
  const declarations: ast.Declaration[] = [];
  for (let q = fil.ici; q !== undefined; q = fil.ici) {
    if (q.type === "element") elements.push(element(fil, q, false, true));
    else if (q.type === "declaration" && avecDeclarations) {
      fil.avance();
      declarations.push({ ...q.noeud, ...fil.avecCitation(q) });
    } else break;
  }
  return { elements, declarations };
}

type Suspension = Extract<EnteteVerbe, { readonly kind: "suspend" }>;

function suspension(fil: Fil, p: PieceVerbe, v: Suspension): ast.Verbe {
  let effet: "repute-atteint" | "sans-points" | ast.NonCommuniques | undefined;
  const lignes: { span: Span }[] = [];
  for (let q = fil.ici; q !== undefined; q = fil.ici) {
    const lu = effetDe(q);
    if (lu === undefined) break;
    fil.avance();
    lignes.push({ span: q.span });
    if (effet !== undefined) fil.c.diagnostics.push(dire("ligne-en-double", q.motSpan, { mot: q.mot, quoi: "cette suspension" }));
    effet ??= lu;
  }
  const suivant = fil.ici;
  if (effet === undefined && suivant && (suivant.type === "clause" || suivant.type === "sans")) {
    fil.avance();
    sauter(fil);
  }
  if (effet === undefined && !fil.perduApres(p)) fil.c.diagnostics.push(dire("suspension-sans-effet", p.span, { element: v.cible.nom }));
  return { ...v, span: tout(v.span, [lignes]), ...(effet ? { effet } : {}) };
}

function effetDe(q: Piece): "repute-atteint" | "sans-points" | ast.NonCommuniques | undefined {
  if (q.type === "repute") return "repute-atteint";
  if (q.type === "sans") return q.noeud.mot === "points" && q.noeud.auLieuDe === undefined ? "sans-points" : undefined;
  const v = q.type === "clause" && q.noeud.mot === "points" ? q.noeud.valeur : undefined;
  return v?.kind === "non-communiques" ? v : undefined;
}
