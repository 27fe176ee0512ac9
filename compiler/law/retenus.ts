// Which acts take part in a viewpoint: published by then, not left out, asked for if they are readings; and, among these,
// those left without object because what they amend was left out.
import type { Acte, ActeId, Corpus } from "../corpus/corpus.ts";
import type { Viewpoint } from "./law.ts";

/** Is the act part of this viewpoint? */
export function retenu(acte: Acte, v: Viewpoint): boolean {
  if (acte.publie > v.connuLe || v.sans.includes(acte.id)) return false;
  if (acte.genre !== "lecture") return true;
  return v.lectures.includes(acte.id) && (acte.cible === null || !v.sans.includes(acte.cible));
}

/**
 * Acts that amend (`à`, `modifiant`) or read an act left out, directly or through another: what they say has no object. A text
 * that replaces another stands by itself. Each with the act left out.
 */
export function privesDObjet(corpus: Corpus, sans: Viewpoint["sans"]): ReadonlyMap<ActeId, ActeId> {
  const prives = new Map<ActeId, ActeId>();
  if (sans.length === 0) return prives;
  for (const acte of corpus.actes) {
    const vise = visesPar(corpus, acte.id).filter((id) => sans.includes(id)).at(-1);
    if (vise !== undefined) prives.set(acte.id, vise);
  }
  return prives;
}

/** The acts that an act amends (`à`, `modifiant`) or reads, directly then through another. */
export function visesPar(corpus: Corpus, acte: ActeId): readonly ActeId[] {
  const vises: ActeId[] = [];
  for (let a = corpus.acteParId.get(acte); a?.cible && a.lien !== "remplacant" && a.cible !== acte && !vises.includes(a.cible); a = corpus.acteParId.get(a.cible)) vises.push(a.cible);
  return vises;
}
