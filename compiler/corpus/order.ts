// Legal order of acts: publication, then an explicit `après`, readings just after the act they read. Acts of one day that no
// `après` orders are put in name order, and the law reports them if they touch the same clause.
import type * as ast from "../ast/nodes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { dire } from "../diagnostics/catalogue/actes.ts";
import { jourEnLettres, type Jour } from "../runtime/jours.ts";
import type { ActeId } from "./corpus.ts";

export function legalOrder(
  nodes: ReadonlyMap<ActeId, ast.Acte>,
  publie: ReadonlyMap<ActeId, Jour>,
  diagnostics: Diagnostic[],
): readonly ActeId[] {
  const ids = [...nodes.keys()].filter((id) => publie.has(id)).sort();
  const after = new Map<ActeId, ActeId[]>();
  for (const id of ids) {
    const waits: ActeId[] = [];
    for (const ref of nodes.get(id)!.apres) {
      const day = publie.get(ref.nom);
      if (day === undefined) continue;
      if (day > publie.get(id)!)
        diagnostics.push(dire("ordre-impossible", ref.span, { autre: ref.nom, date: jourEnLettres(day) }));
      else waits.push(ref.nom);
    }
    const cible = nodes.get(id)!.cible;
    // What amends a text of the same day comes after it, whatever their names; on one clause « après » is still asked for.
    if (cible && publie.has(cible.nom) && (nodes.get(id)!.genre === "lecture" || publie.get(cible.nom) === publie.get(id))) waits.push(cible.nom);
    after.set(id, waits);
  }
  const founding = ids.filter((id) => nodes.get(id)!.genre !== "lecture");
  const readings = ids.filter((id) => nodes.get(id)!.genre === "lecture");
  const order: ActeId[] = [];
  const state = new Map<ActeId, "open" | "done">();
  const visit = (id: ActeId, path: readonly ActeId[]): void => {
    if (state.get(id) === "done") return;
    if (state.get(id) === "open") {
      const chemin = [...path.slice(path.indexOf(id)), id].join(" → ");
      diagnostics.push(dire("ordre-circulaire", nodes.get(id)!.nom.span, { chemin }));
      return;
    }
    state.set(id, "open");
    for (const w of after.get(id) ?? []) visit(w, [...path, id]);
    state.set(id, "done");
    order.push(id);
    for (const r of readings) if (nodes.get(r)!.cible?.nom === id) visit(r, [...path, id]);
  };
  for (const id of [...founding].sort((a, b) => (publie.get(a)! < publie.get(b)! ? -1 : publie.get(a)! > publie.get(b)! ? 1 : a < b ? -1 : 1)))
    visit(id, []);
  for (const r of readings) visit(r, []);
  return order;
}

/** Is the order of two acts of the same day said by `après` or by a reading? */
export function ordered(nodes: { get(id: ActeId): { readonly node: ast.Acte } | undefined }, later: ActeId, earlier: ActeId): boolean {
  const seen = new Set<ActeId>();
  const reach = (id: ActeId): boolean => {
    if (id === earlier) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    const node = nodes.get(id)?.node;
    if (!node) return false;
    const next = node.apres.map((a) => a.nom);
    if (node.genre === "lecture" && node.cible) next.push(node.cible.nom);
    return next.some(reach);
  };
  return reach(later);
}
