// From the values of the rules to what is said of each element: its verdict, its points, its amount, its measure.
import type { ElementProgramme, Programme, RegleId } from "../ir/programme.ts";
import * as intervalle from "../runtime/intervalle.ts";
import * as logique from "../runtime/logique.ts";
import { nombreDans, veriteDans } from "./expressions.ts";
import type { Fourchette, ResultatElement, Valeur, Verdict } from "./resultat.ts";

type Trace = ReadonlyMap<RegleId, Valeur>;

/** Every element, in reading order. */
export function resultatsDesElements(programme: Programme, trace: Trace): readonly ResultatElement[] {
  return programme.elements.map((element) => ({
    nom: element.nom,
    verdict: verdict(element, trace),
    points: fourchette(element.points, trace),
    montant: fourchette(element.montant, trace),
    mesure: element.mesure === null ? null : nombreDans(trace.get(element.mesure)!),
  }));
}

/** language.md 4, « Verdicts »: access first, then the element's own test, then what is unknown. */
function verdict(element: ElementProgramme, trace: Trace): Verdict | null {
  const accessible = veriteDans(trace.get(element.accessible)!);
  if (!logique.peut(accessible, logique.VRAI)) return "non accessible";
  if (element.propre === null) return null;
  const propre = veriteDans(trace.get(element.propre)!);
  if (!logique.peut(propre, logique.VRAI)) return "non atteint";
  return logique.certain(accessible) && logique.certain(propre) ? "atteint" : "non évaluable";
}

/** The bounds of a figure; one that ends non mesurable is 0. */
export function fourchette(regle: RegleId | null, trace: Trace): Fourchette | null {
  if (regle === null) return null;
  const { min, max } = intervalle.ouZero(nombreDans(trace.get(regle)!));
  return { min, max };
}
