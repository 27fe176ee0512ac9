// The most that an element or a dispositif can give, read from the evaluation with no datum, and the sum behind it.
import type * as ast from "../ast/nodes.ts";
import type { Quand } from "../evaluate/evaluate.ts";
import type { Valeur } from "../evaluate/resultat.ts";
import { sommet } from "../evaluate/sommet.ts";
import { montant, nombre, points } from "../runtime/ecriture.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import { anneeDe } from "../runtime/jours.ts";
import { bornee } from "../ir/entrees.ts";
import type { Programme } from "../ir/programme.ts";
import { dimensionDe } from "../ir/types.ts";
import type { Viewpoint } from "../law/law.ts";
import type { VersionVue } from "./controle.ts";

export type Grandeur = "points" | "montant";

/** A written figure of points or euros; bare numbers are points. */
export function figureEcrite(e: ast.Expr): { readonly valeur: Exact; readonly grandeur: Grandeur } | undefined {
  const valeur = bornee(e);
  if (valeur === null || e.kind === "date") return undefined;
  const unite = e.kind === "nombre" && e.unite ? dimensionDe(e.unite.nom).kind : "points";
  return unite === "points" || unite === "montant" ? { valeur, grandeur: unite } : undefined;
}

/** The exercice of a viewpoint, or its day for a right judged by day. */
export function quandDe(programme: Programme, { jour }: Viewpoint): Quand {
  return { exercice: programme.periode === "annee-civile" ? anneeDe(jour) : null, jour };
}

/** Null: no limit. Undefined: gives none at all. `nom` null: the dispositif. */
export function maximumDe(vue: VersionVue, nom: string | null, grandeur: Grandeur): Exact | null | undefined {
  return sommet({ programme: vue.programme, libre: vue.libre, quand: quandDe(vue.programme, vue.viewpoint) }, (r) => (nom === null ? r : r.elements.find((e) => e.nom === nom))?.[grandeur]);
}

/** « 22,5 (aat) + 22,5 (cm) = 45 points ». */
export function sommeDe(vue: VersionVue, nom: string | null, grandeur: Grandeur): string {
  const element = vue.programme.elements.find((e) => e.nom === nom);
  const enfants = nom === null ? vue.programme.racines : (element?.enfants ?? []);
  const termes: string[] = [];
  let somme = exact.ZERO;
  const propre = grandeur === "points" ? element?.pointsPropres : null;
  const valeurPropre = propre ? maximumDeRegle(vue.libre.trace.get(propre)) : null;
  if (valeurPropre) {
    termes.push(`${nombre(valeurPropre)} (en propre)`);
    somme = valeurPropre;
  }
  for (const enfant of enfants) {
    const max = maximumDe(vue, enfant, grandeur);
    if (!max) continue;
    termes.push(`${nombre(max)} (${enfant})`);
    somme = exact.plus(somme, max);
  }
  const total = maximumDe(vue, nom, grandeur);
  if (!total) return "aucun élément n’y donne de valeur";
  const dit = grandeur === "points" ? points(total) : montant(total);
  if (termes.length === 0) return dit;
  return exact.egal(somme, total) ? `${termes.join(" + ")} = ${dit}` : `${termes.join(" + ")}, qu’aucun cabinet ne cumule : ${dit} au plus`;
}

function maximumDeRegle(v: Valeur | undefined): Exact | null {
  return v?.kind === "nombre" && !v.nombre.vide ? v.nombre.max : null;
}
