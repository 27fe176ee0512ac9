// The most that an element or a dispositif can give, read from the evaluation with no datum, and the sum behind it.
import type * as ast from "../ast/nodes.ts";
import type { Resultat } from "../evaluate/resultat.ts";
import { sommet } from "../evaluate/sommet.ts";
import { bornee, dimensionEcrite } from "../ir/entrees.ts";
import type { RegleId } from "../ir/programme.ts";
import { montant, nombre, points } from "../runtime/ecriture.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import type { Nombre } from "../runtime/intervalle.ts";
import type { VersionVue } from "./controle.ts";

export type Grandeur = "points" | "montant";

/** A written figure of points or euros; bare numbers are points. */
export function figureEcrite(e: ast.Expr): { readonly valeur: Exact; readonly grandeur: Grandeur } | undefined {
  const valeur = bornee(e);
  if (valeur === null) return undefined;
  const grandeur = dimensionEcrite(e)?.kind ?? "points";
  return grandeur === "points" || grandeur === "montant" ? { valeur, grandeur } : undefined;
}

/** What a rule can be worth; undefined: there is no such rule, or it gives no number. */
export function nombreDe({ trace }: Resultat, id: RegleId): Nombre | undefined {
  const v = trace.get(id);
  return v?.kind === "nombre" ? v.nombre : undefined;
}

/** Null: no limit. Undefined: gives none at all. `nom` null: the dispositif. */
export function maximumDe(vue: VersionVue, nom: string | null, grandeur: Grandeur): Exact | null | undefined {
  return sommet(vue, (r) => (nom === null ? r : r.elements.find((e) => e.nom === nom)!)[grandeur]);
}

/** « 22,5 (aat) + 22,5 (cm) = 45 points »: what adds up to this maximum. */
export function sommeDe(vue: VersionVue, nom: string | null, grandeur: Grandeur, maximum: Exact): string {
  const element = vue.programme.elements.find((e) => e.nom === nom);
  const enfants = (element?.enfants ?? vue.programme.racines).flatMap((nomEnfant) => {
    const max = maximumDe(vue, nomEnfant, grandeur);
    return max === undefined ? [] : [{ max, de: nomEnfant }];
  });
  const propre = nombreDe(vue.libre, `${nom}.${PROPRES[grandeur]}`)?.max;
  const termes = propre ? [{ max: propre, de: "en propre" }, ...enfants] : enfants;
  const dit = grandeur === "points" ? points(maximum) : montant(maximum);
  const addition = termes.map(({ max, de }) => `${max === null ? "sans limite" : nombre(max)} (${de})`).join(" + ");
  const somme = termes.reduce<Exact | null>((s, { max }) => s && max && exact.plus(s, max), exact.ZERO);
  const ecart = somme === null ? 1 : exact.compare(somme, maximum);
  if (ecart > 0) return `${addition}, qu’aucun cabinet ne cumule : ${dit} au plus`;
  return ecart === 0 ? `${addition} = ${dit}` : `${addition}, avant majoration ou pondération : ${dit} au plus`;
}

/** The rule of what an element gives by itself. */
const PROPRES: { readonly [G in Grandeur]: string } = { points: "points-propres", montant: "montant-propre" };
