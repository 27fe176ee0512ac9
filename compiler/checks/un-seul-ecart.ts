// One wrong figure makes several announced totals false: its volet, the whole, the whole in euros. One of them is said, the
// nearest to the cause, and an element that brings nothing there is shown in it rather than apart.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import type { VersionVue } from "./controle.ts";
import type { Grandeur } from "./maximum.ts";
import type { Constat } from "./une-fois.ts";

/** What a false total leaves for comparison: announced − computed, of what, in which version of the law. */
export interface Ecart {
  readonly vue: VersionVue;
  /** Null: the dispositif. */
  readonly nom: string | null;
  readonly grandeur: Grandeur;
  readonly valeur: Exact;
  /** Euros of one point, if known. */
  readonly point: Exact | null;
}

export interface TotalFaux extends Diagnostic {
  readonly ecart: Ecart;
}

function estTotalFaux(d: Diagnostic): d is TotalFaux {
  return "ecart" in d;
}

/** Drops the totals that only repeat another's gap, and brings the elements without effect to the total they explain. */
export function sansEchos(constats: readonly Constat[]): readonly Constat[] {
  const faux = constats.map((c) => c.diagnostic).filter(estTotalFaux);
  const repetes = new Set<Diagnostic>(faux.filter((f, i) => faux.some((autre, j) => j !== i && explique(autre.ecart, f.ecart) && (j < i || !explique(f.ecart, autre.ecart)))));
  const gardes = faux.filter((f) => !repetes.has(f));
  const montres = new Set<string>();
  const augmentes = new Map<Diagnostic, Diagnostic>();
  for (const f of gardes) {
    const muets = constats.map((c) => c.diagnostic).filter((d) => d.code === "element-sans-effet" && dessous(f.ecart, d));
    for (const d of muets) montres.add(cle(d));
    const etiquettes = muets.filter((d, i) => muets.findIndex((x) => cle(x) === cle(d)) === i).map((d) => ({ span: d.span, texte: "n’y apporte rien : ni points, ni montant" }));
    if (etiquettes.length > 0) augmentes.set(f, { ...f, etiquettes: [...f.etiquettes, ...etiquettes] });
  }
  return constats
    .filter(({ diagnostic: d }) => !repetes.has(d) && !(d.code === "element-sans-effet" && montres.has(cle(d))))
    .map((c) => ({ ...c, diagnostic: augmentes.get(c.diagnostic) ?? c.diagnostic }));
}

function cle(d: Diagnostic): string {
  return `${d.span.file} ${d.span.start}`;
}

/** Is the gap of `b` the gap of `a`, seen from further up or in euros? */
function explique(a: Ecart, b: Ecart): boolean {
  if (a.vue.dispositif.nom !== b.vue.dispositif.nom) return false;
  const memes = a.grandeur === b.grandeur ? exact.egal(a.valeur, b.valeur)
    : a.grandeur === "points" && a.point !== null && exact.egal(exact.fois(a.valeur, a.point), b.valeur);
  return memes && (a.nom === b.nom ? a.grandeur !== b.grandeur || a.vue !== b.vue : ancetre(a.vue, b.nom, a.nom));
}

function ancetre(vue: VersionVue, haut: string | null, bas: string | null): boolean {
  if (haut === null) return bas !== null;
  for (let e = vue.programme.elements.find((x) => x.nom === bas); e; e = vue.programme.elements.find((x) => x.nom === e!.parent)) if (e.parent === haut) return true;
  return false;
}

function dessous({ vue, nom }: Ecart, d: Diagnostic): boolean {
  const e = vue.programme.elements.find((x) => x.span.file === d.span.file && x.span.start === d.span.start);
  return e !== undefined && ancetre(vue, nom, e.nom);
}
