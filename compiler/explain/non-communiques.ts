// The figures that no source gives and no datum supplies, on which a result still depends: what it waits for, besides data.
import type { ElementProgramme } from "../ir/programme.ts";
import { parcourir } from "../ir/walk.ts";
import type { Evaluation } from "./calcul.ts";

export interface NonCommunique {
  readonly element: ElementProgramme;
  readonly grandeur: "points" | "montant";
}

/** In reading order. An element that is certainly not attained waits for nothing. */
export function nonCommuniques({ programme, resultat }: Evaluation): readonly NonCommunique[] {
  const muettes = new Set(programme.regles.filter((r) => [...parcourir(r.expr)].some((e) => e.kind === "non-communique" && e.entree === null)).map((r) => r.id));
  if (muettes.size === 0) return [];
  return programme.elements.flatMap((element, i): NonCommunique[] => {
    const { points, montant } = resultat.elements[i]!;
    if (element.pointsPropres !== null && muettes.has(element.pointsPropres) && ouverte(points)) return [{ element, grandeur: "points" }];
    return muettes.has(`${element.nom}.montant-propre`) && ouverte(montant) ? [{ element, grandeur: "montant" }] : [];
  });
}

function ouverte(f: { readonly min: unknown; readonly max: { readonly n: bigint } | null } | null): boolean {
  return f !== null && (f.max === null || f.max.n !== 0n);
}
