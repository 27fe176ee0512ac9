// Random practices for a programme, biased to what decides: each threshold hit, missed by the least, zero, absent; always
// coherent with the declarations. Not a test.
import type { Donnees, ValeurDonnee } from "../../compiler/evaluate/resultat.ts";
import type { Entree, Expr, Programme } from "../../compiler/ir/programme.ts";
import { parcourir } from "../../compiler/ir/walk.ts";
import * as exact from "../../compiler/runtime/exact.ts";
import type { Exact } from "../../compiler/runtime/exact.ts";
import * as jours from "../../compiler/runtime/jours.ts";
import type { Hasard } from "./hasard.ts";

export interface Reperes {
  readonly nombres: readonly Exact[];
  readonly jours: readonly number[];
  /** Bounds within which a datum must stay besides its declaration. */
  readonly limites: ReadonlyMap<string, readonly { readonly min: Exact; readonly max: Exact }[]>;
  /** Pairs numerator, denominator of a ratio of two data. */
  readonly rapports: readonly { readonly num: string; readonly den: string }[];
  /** Some figure is given by nothing: it stays between its bounds whatever is known. */
  readonly tus: boolean;
}

/** Every number and day that the programme compares with. */
export function reperes(programme: Programme): Reperes {
  const nombres: Exact[] = [exact.ZERO, exact.UN];
  const dates: number[] = [jours.numeroDe("2022-12-31"), jours.numeroDe("2021-12-31")];
  const limites = new Map<string, { min: Exact; max: Exact }[]>();
  const rapports: { num: string; den: string }[] = [];
  let tus = false;
  const voir = (e: Expr): void => {
    if (e.kind === "constante" && e.valeur.kind === "nombre") nombres.push(e.valeur.valeur);
    if (e.kind === "constante" && e.valeur.kind === "date") dates.push(jours.numeroDe(e.valeur.jour));
    if (e.kind === "non-communique") nombres.push(e.min, e.max);
    if (e.kind === "non-communique" && e.entree === null && !exact.egal(e.min, e.max)) tus = true;
    if (e.kind === "non-communique" && e.entree !== null) limites.set(e.entree, [...(limites.get(e.entree) ?? []), e]);
    if (e.kind === "quotient" && e.num.kind === "entree" && e.den.kind === "entree") rapports.push({ num: e.num.nom, den: e.den.nom });
    if (e.kind !== "table") return;
    for (const t of e.lignes.flatMap((l) => l.tests)) if (t.kind === "intervalle") for (const b of [t.bas, t.haut]) if (b !== null) nombres.push(b);
  };
  for (const regle of programme.regles) for (const e of parcourir(regle.expr)) voir(e);
  return { nombres, jours: dates, limites, rapports, tus };
}

export function pratiqueAuHasard(h: Hasard, programme: Programme, r: Reperes): Map<string, ValeurDonnee> {
  const out = new Map<string, ValeurDonnee>();
  const absence = h.parmi([0, 0, 3, 8, 100]);
  // At random, nobody gets past a gate that asks for everything: half of the practices answer yes and do nearly all.
  const favorable = h.unSur(2);
  for (const e of programme.entrees) {
    if (absence > 0 && (absence === 100 ? !h.unSur(4) : h.unSur(absence))) continue;
    const valeur = favorable && e.type.kind === "booleen" ? { kind: "booleen" as const, valeur: !h.unSur(24) } : valeurAuHasard(h, e, r);
    if (valeur !== undefined) out.set(e.nom, valeur);
  }
  for (const { num, den } of r.rapports) {
    if (favorable && out.has(num) && out.has(den) && !h.unSur(4)) viser(h, programme, r, out, num, den, exact.UN, 0);
    else if (h.unSur(2)) viser(h, programme, r, out, num, den, h.parmi(r.nombres.filter((x) => exact.signe(x) >= 0)), favorable ? h.entre(0, 1) : h.entre(-1, 1));
  }
  // A declared datum that no rule reads may still bound another.
  for (const { auPlus } of programme.entrees) {
    if (auPlus !== null && h.unSur(2) && !programme.entrees.some((e) => e.nom === auPlus)) out.set(auPlus, { kind: "nombre", valeur: exact.entier(h.entre(0, 40)) });
  }
  corriger(programme, out);
  return out;
}

function valeurAuHasard(h: Hasard, e: Entree, r: Reperes): ValeurDonnee | undefined {
  switch (e.type.kind) {
    case "booleen": return { kind: "booleen", valeur: h.unSur(2) };
    case "choix": return e.type.options.length === 0 ? undefined : { kind: "option", option: h.parmi(e.type.options) };
    case "date": return { kind: "date", jour: jours.jourDuNumero(h.parmi(r.jours) + h.entre(-1, 1)) };
    case "nombre": {
      const repere = h.parmi(r.nombres);
      const pas = e.entier ? exact.UN : h.parmi([exact.fraction(1n, 100n), exact.fraction(1n, 3n), exact.UN]);
      const proche = [exact.moins(repere, pas), repere, exact.plus(repere, pas), exact.ZERO, exact.entier(h.entre(0, 40))][h.jusqua(5)]!;
      return permise(e, r, e.entier ? exact.entier(exact.plancher(proche)) : proche);
    }
  }
}

/** Within the bounds of the declaration and of the text, or absent. */
function permise(e: Entree, r: Reperes, valeur: Exact): ValeurDonnee | undefined {
  const bornes = [{ min: e.min, max: e.max }, ...(r.limites.get(e.nom) ?? [])];
  let v = valeur;
  for (const { min, max } of bornes) {
    if (min !== null && exact.compare(v, min) < 0) v = min;
    if (max !== null && exact.compare(v, max) > 0) v = max;
  }
  const tient = bornes.every(({ min, max }) => (min === null || exact.compare(v, min) >= 0) && (max === null || exact.compare(v, max) <= 0));
  return tient && (!e.entier || exact.estEntier(v)) ? { kind: "nombre", valeur: v } : undefined;
}

/** The ratio of two data falls on that rate, or beside it by some units. */
function viser(h: Hasard, programme: Programme, r: Reperes, out: Map<string, ValeurDonnee>, num: string, den: string, taux: Exact, unites: number): void {
  const k = BigInt(h.entre(0, 12));
  const vises = [[den, exact.entier(taux.d * k)], [num, exact.plus(exact.entier(taux.n * k), exact.entier(unites))]] as const;
  for (const [nom, v] of vises) {
    const e = programme.entrees.find((x) => x.nom === nom);
    const valeur = e === undefined || e.type.kind !== "nombre" ? undefined : permise(e, r, v);
    if (valeur !== undefined) out.set(nom, valeur);
  }
}

/** « au plus »: drops data until what is left can be true, chains included, absent data between known ones too. */
function corriger(programme: Programme, out: Map<string, ValeurDonnee>): void {
  const parNom = new Map(programme.entrees.map((e) => [e.nom, e]));
  for (const e of programme.entrees) {
    const vus = new Set<string>();
    for (let autre = e.auPlus; autre !== null && !vus.has(autre); autre = parNom.get(autre)?.auPlus ?? null) {
      vus.add(autre);
      const [a, b] = [out.get(e.nom), out.get(autre)];
      if (a?.kind === "nombre" && b?.kind === "nombre" && exact.compare(a.valeur, b.valeur) > 0) out.delete(autre);
    }
  }
}

/** The same practice as an importer of the package writes it. */
export function enJson(h: Hasard, programme: Programme, donnees: Donnees): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [nom, v] of donnees) {
    const e = programme.entrees.find((x) => x.nom === nom);
    out[nom] = v.kind === "booleen" ? v.valeur : v.kind === "date" ? v.jour : v.kind === "option" ? v.option : ecrit(h, v.valeur, e?.entier ?? true);
  }
  return out;
}

function ecrit(h: Hasard, v: Exact, entier: boolean): unknown {
  if (exact.estEntier(v) && (entier || h.unSur(2))) return Number(v.n);
  const texte = exact.ecrire(v);
  return h.unSur(2) ? texte.replace(".", ",") : texte;
}
