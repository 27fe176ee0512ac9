// The most that an element or a dispositif can give, read from the evaluation with no datum, and the sum behind it.
import type * as ast from "../ast/nodes.ts";
import type { Fourchette, Valeur } from "../evaluate/resultat.ts";
import { montant, nombre, points } from "../runtime/ecriture.ts";
import type { Exact } from "../runtime/exact.ts";
import { bornee } from "../ir/entrees.ts";
import { dimensionDe } from "../ir/types.ts";
import type { VersionVue } from "./controle.ts";

export type Grandeur = "points" | "montant";

/** A written figure of points or euros; bare numbers are points. */
export function figureEcrite(e: ast.Expr): { readonly valeur: Exact; readonly grandeur: Grandeur } | undefined {
  const valeur = bornee(e);
  if (valeur === null || e.kind === "date") return undefined;
  const unite = e.kind === "nombre" && e.unite ? dimensionDe(e.unite.nom).kind : "points";
  return unite === "points" || unite === "montant" ? { valeur, grandeur: unite } : undefined;
}

/** Null: no limit. Undefined: gives none at all. `nom` null: the dispositif. */
export function maximumDe({ libre }: VersionVue, nom: string | null, grandeur: Grandeur): Exact | null | undefined {
  const porteur: { readonly points: Fourchette | null; readonly montant: Fourchette | null } | undefined =
    nom === null ? libre : libre.elements.find((e) => e.nom === nom);
  return porteur?.[grandeur]?.max ?? (porteur?.[grandeur] ? null : undefined);
}

/** « 22,5 (aat) + 22,5 (cm) = 45 points ». */
export function sommeDe(vue: VersionVue, nom: string | null, grandeur: Grandeur): string {
  const element = vue.programme.elements.find((e) => e.nom === nom);
  const enfants = nom === null ? vue.programme.racines : (element?.enfants ?? []);
  const termes: string[] = [];
  const propre = grandeur === "points" ? element?.pointsPropres : null;
  const valeurPropre = propre ? maximumDeRegle(vue.libre.trace.get(propre)) : null;
  if (valeurPropre) termes.push(`${nombre(valeurPropre)} (en propre)`);
  for (const enfant of enfants) {
    const max = maximumDe(vue, enfant, grandeur);
    if (max) termes.push(`${nombre(max)} (${enfant})`);
  }
  const total = maximumDe(vue, nom, grandeur);
  if (!total) return "aucun élément n’y donne de valeur";
  const dit = grandeur === "points" ? points(total) : montant(total);
  return termes.length === 0 ? dit : `${termes.join(" + ")} = ${dit}`;
}

function maximumDeRegle(v: Valeur | undefined): Exact | null {
  return v?.kind === "nombre" && !v.nombre.vide ? v.nombre.max : null;
}
