// One wrong figure makes several announced totals false: its volet, the whole, the whole in euros. One of them is said, the
// nearest to the cause, and an element that brings nothing there is shown in it rather than apart.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import type { Span } from "../source/span.ts";
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
  const repetes = new Set<Diagnostic>(faux.filter((f, i) => faux.some((autre, j) => explique(autre.ecart, f.ecart) && (j < i || !explique(f.ecart, autre.ecart)))));
  const gardes = faux.filter((f) => !repetes.has(f));
  const muets = new Map(constats.flatMap(({ diagnostic: d }) => (d.code === SANS_EFFET ? [[lieu(d), d] as const] : [])));
  const montres = new Set<string>();
  const augmentes = new Map<Diagnostic, Diagnostic>(gardes.map((f) => {
    const siens = [...muets].filter(([ou]) => dessous(f.ecart, ou));
    for (const [ou] of siens) montres.add(ou);
    return [f, { ...f, etiquettes: [...f.etiquettes, ...siens.map(([, { span }]) => ({ span, texte: "n’y apporte rien : ni points, ni montant" }))] }];
  }));
  return constats
    .filter(({ diagnostic: d }) => !repetes.has(d) && !(d.code === SANS_EFFET && montres.has(lieu(d))))
    .map((c) => ({ ...c, diagnostic: augmentes.get(c.diagnostic) ?? c.diagnostic }));
}

const SANS_EFFET = "element-sans-effet";

function lieu({ span }: { readonly span: Span }): string {
  return `${span.file} ${span.start}`;
}

/** Is the gap of `b` the gap of `a`, seen from further up or in euros? */
function explique(a: Ecart, b: Ecart): boolean {
  if (a.vue.dispositif.nom !== b.vue.dispositif.nom) return false;
  const memes = a.grandeur === b.grandeur ? exact.egal(a.valeur, b.valeur)
    : a.grandeur === "points" && a.point !== null && exact.egal(exact.fois(a.valeur, a.point), b.valeur);
  return memes && (a.nom === b.nom ? a.grandeur !== b.grandeur || a.vue !== b.vue : ancetre(a.vue, b.nom, a.nom));
}

/** Does `haut` hold `bas`? Null: the dispositif, which holds all. */
function ancetre(vue: VersionVue, haut: string | null, bas: string | null): boolean {
  if (bas === null) return false;
  const { parent } = vue.programme.elements.find((x) => x.nom === bas)!;
  return parent === haut || ancetre(vue, haut, parent);
}

function dessous({ vue, nom }: Ecart, ou: string): boolean {
  const e = vue.programme.elements.find((x) => lieu(x) === ou);
  return e !== undefined && ancetre(vue, nom, e.nom);
}
