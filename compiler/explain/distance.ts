// How far an indicator is from its threshold, in the practice's own units: « 14 documents de plus ». Only where the answer is a
// plain count: a mesure that is a count, or a count over another, and a threshold to reach from below.
import type { ElementProgramme, Expr, Programme } from "../ir/programme.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import { estPoint, type Nombre } from "../runtime/intervalle.ts";
import type { Evaluation } from "./calcul.ts";

export interface Distance {
  /** The datum that would have to grow, everything else staying as it is. */
  readonly donnee: string;
  readonly manque: bigint;
  /** What the element itself would then carry; null when it carries none. */
  readonly points: Nombre | null;
}

/** Null: attained, not measured, or not a distance in counts. */
export function distanceDuSeuil(evaluation: Evaluation, element: ElementProgramme): Distance | null {
  const { programme, resultat } = evaluation;
  if (element.mesure === null || element.seuil === null || !["≥", ">"].includes(element.seuil.op)) return null;
  if (resultat.elements.find((e) => e.nom === element.nom)?.verdict !== "non atteint") return null;
  const mesure = lue(programme, programme.regles.find((r) => r.id === element.mesure)!.expr);
  const [num, den] = mesure.kind === "quotient" ? [lue(programme, mesure.num), lue(programme, mesure.den)] : [mesure, null];
  const a = compte(evaluation, num);
  const b = den === null ? exact.UN : compte(evaluation, den);
  const seuil = resultat.trace.get(element.seuil.regle);
  if (!a || !b || num.kind !== "entree" || exact.signe(b) <= 0 || seuil?.kind !== "nombre" || !estPoint(seuil.nombre)) return null;
  const voulu = exact.fois(seuil.nombre.min!, b);
  const cible = element.seuil.op === "≥" ? exact.plafond(voulu) : exact.plancher(voulu) + 1n;
  const manque = cible - a.n;
  if (manque <= 0n || depasse(programme, num.nom, cible, b)) return null;
  const propres = element.pointsPropres === null ? undefined : resultat.trace.get(element.pointsPropres);
  return { donnee: num.nom, manque, points: propres?.kind === "nombre" ? propres.nombre : null };
}

/** A rule that only names another is read through. */
function lue(programme: Programme, e: Expr): Expr {
  return e.kind === "regle" ? lue(programme, programme.regles.find((r) => r.id === e.id)!.expr) : e;
}

function compte({ programme, donnees }: Evaluation, e: Expr): Exact | null {
  if (e.kind !== "entree" || !programme.entrees.find((x) => x.nom === e.nom)?.entier) return null;
  const v = donnees.get(e.nom);
  return v?.kind === "nombre" && exact.estEntier(v.valeur) ? v.valeur : null;
}

/** More than the datum may ever be: no distance to speak of. */
function depasse(programme: Programme, nom: string, cible: bigint, denominateur: Exact): boolean {
  const entree = programme.entrees.find((e) => e.nom === nom)!;
  if (entree.max !== null && exact.compare(exact.entier(cible), entree.max) > 0) return true;
  return entree.auPlus !== null && exact.compare(exact.entier(cible), denominateur) > 0;
}
