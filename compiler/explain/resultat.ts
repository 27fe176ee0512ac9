// One evaluation in French sentences: the total, each element with its computation, what is missing, and the acts behind it.
import type { Fourchette, ResultatElement } from "../evaluate/resultat.ts";
import type { ElementProgramme } from "../ir/programme.ts";
import { etendue, liste } from "../runtime/ecriture.ts";
import * as phrases from "../runtime/phrases.ts";
import { calculDElement, type Evaluation } from "./calcul.ts";
import { distanceDuSeuil } from "./distance.ts";
import { nonCommuniques } from "./non-communiques.ts";

export interface Ligne {
  readonly profondeur: number;
  readonly nom: string;
  readonly libelle: string;
  readonly verdict: ResultatElement["verdict"];
  /** « 200 / 1 000 = 20 % ; seuil au moins 20 % : atteint → 40 points ». */
  readonly calcul: string;
  /** What is lacking, in the practice's own units, and what it would be worth; null when there is nothing to say. */
  readonly distance: string | null;
}

export interface Recit {
  /** « Ce cabinet obtient 1 385 points, soit 9 695 €. » */
  readonly total: string;
  readonly lignes: readonly Ligne[];
  /** « Il manque … », or null. */
  readonly manque: string | null;
  /** « Les sources ne donnent pas : les points de … », or null. */
  readonly nonCommuniques: string | null;
  /** « Résultat autre : 12 € ». */
  readonly resultats: readonly string[];
}

export function raconter(evaluation: Evaluation): Recit {
  const { programme, resultat } = evaluation;
  const byName = new Map(programme.elements.map((e) => [e.nom, e]));
  const depth = (e: ElementProgramme): number => (e.parent === null ? 0 : 1 + depth(byName.get(e.parent)!));
  const figures = [resultat.points && dire(resultat.points, "points"), resultat.montant && dire(resultat.montant, "€")].filter((t) => t !== null);
  const libelles = new Map(programme.entrees.map((e) => [e.nom, e.libelle]));
  return {
    total: phrases.total(figures),
    lignes: programme.elements.map((e) => ({
      profondeur: depth(e),
      nom: e.nom,
      libelle: e.libelle,
      verdict: resultat.elements.find((r) => r.nom === e.nom)!.verdict,
      calcul: calculDElement(evaluation, e, false),
      distance: distanceEnMots(evaluation, e),
    })),
    manque: phrases.dependances(resultat.manquantes.map(({ nom }) => ({ nom, libelle: libelles.get(nom) ?? nom }))),
    nonCommuniques: direNonCommuniques(evaluation),
    resultats: programme.resultats.map((r) => {
      const v = resultat.resultats.get(r.nom);
      const type = programme.regles.find((x) => x.id === r.regle)?.type;
      const euros = type?.kind === "nombre" && type.dimension.kind === "montant";
      return `${r.libelle} : ${v?.kind === "nombre" ? etendue(v.nombre, euros ? "€" : "") : v?.kind === "verite" ? ["", "non", "oui", "oui ou non"][v.verite & 3] ?? "" : v?.options.join(" ou ") ?? ""}`;
    }),
  };
}

function distanceEnMots(evaluation: Evaluation, element: ElementProgramme): string | null {
  const d = distanceDuSeuil(evaluation, element);
  if (!d) return null;
  const libelle = evaluation.programme.entrees.find((e) => e.nom === d.donnee)?.libelle ?? d.donnee;
  return phrases.pourAtteindre(String(d.manque), libelle, d.points ? etendue(d.points, "points") : "");
}

function direNonCommuniques(evaluation: Evaluation): string | null {
  const chiffres = nonCommuniques(evaluation).map((n) => `${n.grandeur === "points" ? "les points" : "le montant"} de « ${n.element.libelle} » (${n.element.nom})`);
  return chiffres.length === 0 ? null : `Les sources ne donnent pas ${liste(chiffres)} : le résultat reste une fourchette.`;
}

function dire(f: Fourchette, unite: string): string {
  return etendue({ ...f, nm: false, vide: false }, unite);
}
