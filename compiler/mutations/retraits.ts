// What an analyst may forget whole: a clause, an exception, an instruction, an act.
import type * as ast from "../ast/nodes.ts";
import { lignesDe, mutant, mutantDe, pourMemoire, type Genre, type Lieu, type Mutant } from "./mutant.ts";

/** Clauses that a rule can lose and still be one. */
const RETIRABLES: ReadonlyMap<ast.MotClause, Genre> = new Map([
  ["condition", "condition"], ["prerequis", "clause"], ["exige", "clause"], ["plafond", "clause"], ["arrondi", "clause"], ["majoration", "clause"],
  ["ponderation", "clause"], ["cumul", "clause"], ["bareme", "clause"],
]);

/** Each clause of a node, and mesure with seuil, which go together. An instruction keeps something to say unless it says it by itself. */
export function clauses(lieu: Lieu, toutes: readonly ast.Clause[], sans: readonly ast.SansClause[], peutRester: boolean): Mutant[] {
  const out: Mutant[] = [];
  const dites = toutes.filter((c) => c.mot !== "note" && c.mot !== "source" && c.mot !== "question").length + sans.length;
  if (dites <= 1 && !peutRester) return out;
  for (const c of toutes) {
    const genre = RETIRABLES.get(c.mot);
    if (genre) out.push(...mutantDe(lieu, genre, [lignesDe(lieu.source, c.span)]));
  }
  const [mesure, seuil] = [toutes.find((c) => c.mot === "mesure"), toutes.find((c) => c.mot === "seuil")];
  if (mesure && seuil && (dites > 2 || peutRester)) out.push(...mutantDe(lieu, "condition", [lignesDe(lieu.source, mesure.span), lignesDe(lieu.source, seuil.span)]));
  for (const s of sans) out.push(...mutantDe(lieu, "clause", [lignesDe(lieu.source, s.span)]));
  return out;
}

/** `tous les indicateurs sauf coordination` → `tous les indicateurs`. */
export function sauf(lieu: Lieu, e: ast.ExigeTous): Mutant[] {
  const exception = /\s+sauf\b[\s\S]*$/.exec(lieu.source.text.slice(e.span.start, e.span.end));
  return exception === null ? [] : mutant(lieu, "clause", { start: e.span.start + exception.index, end: e.span.end }, "");
}

/** `20 % si …` → `20 %`. */
export function majorationSansCondition(lieu: Lieu, m: ast.Majoration): Mutant[] {
  return m.si ? mutant(lieu, "condition", { start: m.taux.span.end, end: m.span.end }, "") : [];
}

/** An instruction; the last one goes with its group. */
export function instructions(lieu: Lieu, g: ast.Groupe): Mutant[] {
  if (pourMemoire(g)) return [];
  if (g.verbes.length === 1) return mutantDe(lieu, "instruction", [lignesDe(lieu.source, g.span)]);
  return g.verbes.flatMap((v) => (pourMemoire(v) ? [] : mutantDe(lieu, "instruction", [lignesDe(lieu.source, v.span)])));
}

/** An act with all it says. One that only records changes nothing. */
export function acte(lieu: Lieu, a: ast.Acte): Mutant[] {
  return a.dispositions.every((d) => pourMemoire(d)) ? [] : mutantDe(lieu, "acte", [lignesDe(lieu.source, a.span)]);
}
