// Short texts by which two laws are told apart: where a clause was written, what an element holds, which names a value speaks
// of. Where the text is the same, so is what was written.
import type * as ast from "../ast/nodes.ts";
import type { ClauseEnVigueur, ElementEnVigueur } from "../law/law.ts";

export function lieuDe(s: ClauseEnVigueur["span"]): string {
  return `${s.file}:${s.start}`;
}

const contenus = new WeakMap<ElementEnVigueur, string>();

/** Kind, words of the clauses, suspension, and the same of what it contains. */
export function contenuDe(e: ElementEnVigueur): string {
  const connu = contenus.get(e) ?? `${e.genre}[${[...e.clauses.keys()].sort().join()}${effetDe(e)}${e.enfants.map((x) => `${x.nom}${contenuDe(x)}`).join()}]`;
  contenus.set(e, connu);
  return connu;
}

/** What a suspended element yields meanwhile. */
export function effetDe(e: ElementEnVigueur): string {
  const s = e.suspension?.effet;
  return s === undefined ? "" : typeof s === "string" ? s : lieuDe(s.span);
}

/** Where the clause was written, and the comparator: a bare figure keeps that of the clause it replaces. */
export function clauseDe({ span, valeur }: ClauseEnVigueur): string {
  const cas = valeur.kind === "datee" ? valeur.cas[0] : undefined;
  return `${lieuDe(span)}${cas ? `${cas.comparateur ?? ""}${lieuDe(cas.span)}` : ""}`;
}

export type Renvoi = Pick<ast.Ref, "nom" | "de"> & {
  /** `points de X`, `montant de X`. */
  readonly grandeur: boolean;
};

const lus = new WeakMap<object, readonly Renvoi[]>();

/** Every name a value speaks of; the day's case alone is looked at, since it is the tree that stays the same from law to law. */
export function renvoisDans(v: ast.ValeurClause): readonly Renvoi[] {
  return v.kind === "datee" ? v.cas.flatMap((c) => lire(c.valeur)) : lire(v);
}

function lire(racine: object): readonly Renvoi[] {
  const connus = lus.get(racine);
  if (connus) return connus;
  const out: Renvoi[] = [];
  const voir = (node: object, grandeur: boolean): void => {
    const { kind } = node as { kind?: unknown };
    if (kind === "ref") out.push({ nom: (node as ast.Ref).nom, ...((node as ast.Ref).de ? { de: (node as ast.Ref).de! } : {}), grandeur });
    else for (const [champ, x] of Object.entries(node) as [string, unknown][]) if (typeof x === "object" && x !== null && champ !== "span") voir(x, kind === "grandeur-de");
  };
  voir(racine, false);
  lus.set(racine, out);
  return out;
}
