// How each datum enters integer code: a truth, a whole number at a scale, a day, the rank of an option. The bounds are those
// of its declaration and of the machine; what is outside them is left to exact fractions.
import type { Entree, Programme } from "../../../ir/programme.ts";
import { parcourir } from "../../../ir/walk.ts";
import { plafond, plancher } from "../../../runtime/exact.ts";
import type { Exact } from "../../../runtime/exact.ts";
import * as code from "./code.ts";
import type { Code } from "./code.ts";

/** As the machine counts in a 32-bit column. */
export const COMPTE_MAX = 2n ** 31n - 1n;
/** runtime/jours.ts: years 1800 to 2999. */
const JOURS = { min: -62_200n, max: 376_300n };

export interface EntreeEntiere {
  readonly entree: Entree;
  /** `d3_arrets`. */
  readonly nom: string;
  readonly code: Code;
  /** Units to one: 100 for points and euros, a million for rates and plain numbers, 1 for what is whole. */
  readonly echelle: bigint;
  /** The datum that it cannot exceed, when the version reads it too. */
  readonly auPlus: string | null;
}

/** Every datum that the programme reads, in its order. */
export function entreesEntieres(programme: Programme, nomDe: (rang: number, entree: Entree) => string): readonly EntreeEntiere[] {
  const lues = new Set(programme.entrees.map((e) => e.nom));
  return programme.entrees.map((entree, rang) => {
    const echelle = echelleDe(entree);
    const { min, max } = bornes(programme, entree, echelle);
    const nom = nomDe(rang, entree);
    return { entree, nom, code: code.nom(nom, min, max), echelle, auPlus: entree.auPlus !== null && lues.has(entree.auPlus) ? entree.auPlus : null };
  });
}

/** Nothing that a practice can sensibly give is beyond whole numbers: counts, days, hundredths. A rate may be any fraction. */
export function toutEnEntiers(entrees: readonly EntreeEntiere[]): boolean {
  return entrees.every(({ entree: { type, entier } }) => type.kind !== "nombre" || entier || type.dimension.kind === "points" || type.dimension.kind === "montant");
}

function echelleDe({ type, entier }: Entree): bigint {
  if (entier || type.kind !== "nombre") return 1n;
  if (type.dimension.kind === "points" || type.dimension.kind === "montant") return 100n;
  return type.dimension.kind === "sans" ? 1_000_000n : 1n;
}

function bornes(programme: Programme, e: Entree, echelle: bigint): { readonly min: bigint; readonly max: bigint } {
  switch (e.type.kind) {
    case "booleen": return { min: 0n, max: 1n };
    case "choix": return { min: 0n, max: BigInt(Math.max(0, e.type.options.length - 1)) };
    case "date": return resserrees(JOURS, e, 1n);
    case "nombre": return limitees(programme, e.nom, resserrees({ min: -COMPTE_MAX, max: COMPTE_MAX }, e, echelle), echelle);
  }
}

function resserrees({ min, max }: { readonly min: bigint; readonly max: bigint }, e: Entree, echelle: bigint): { readonly min: bigint; readonly max: bigint } {
  const bas = e.min === null ? min : plafond(foisEntier(e.min, echelle));
  const haut = e.max === null ? max : plancher(foisEntier(e.max, echelle));
  return { min: code.plusGrand(min, bas), max: code.moindre(max, haut) };
}

/** Figures that the texts do not give: the datum that gives one stays within its bounds. */
function limitees(programme: Programme, nom: string, { min, max }: { readonly min: bigint; readonly max: bigint }, echelle: bigint): { readonly min: bigint; readonly max: bigint } {
  let [bas, haut] = [min, max];
  for (const e of programme.regles.flatMap((r) => [...parcourir(r.expr)])) {
    if (e.kind !== "non-communique" || e.entree !== nom) continue;
    bas = code.plusGrand(bas, plafond(foisEntier(e.min, echelle)));
    haut = code.moindre(haut, plancher(foisEntier(e.max, echelle)));
  }
  return { min: bas, max: haut };
}

function foisEntier(e: Exact, k: bigint): Exact {
  return { n: e.n * k, d: e.d };
}
