// Fichier généré par Avenant — ne pas modifier.
// Forfait patientèle médecin traitant (FPMT), version v2, en entiers : un cabinet.

import { ResultatEnEntiers } from "../runtime/resultat.ts";
import type { ElementLu, Etat, Plan, Resultat } from "../runtime/resultat.ts";
import type { Centimes } from "../runtime/unites.ts";
import type { Donnees } from "../donnees.ts";
import type { NomDElement } from "./v2.ts";

/** Les éléments, d'après ce que le calcul a gardé. */
function tranche0(etat: Etat): readonly ElementLu[] {
  return [
    { nom: "moins_7_ans", verdict: null, points: null, montant: 0 + 1 * 100 * (etat[0] as number) },
    { nom: "de_7_à_74_ans", verdict: null, points: null, montant: 0 + 1 * 100 * (etat[1] as number) },
    { nom: "de_75_à_79_ans", verdict: null, points: null, montant: 0 + 1 * 100 * (etat[2] as number) },
    { nom: "ald_moins_80_ans", verdict: null, points: null, montant: 0 + 1 * 100 * (etat[3] as number) },
    { nom: "plus_80_ans", verdict: null, points: null, montant: 0 + 1 * 100 * (etat[4] as number) },
    { nom: "ald_plus_80_ans", verdict: null, points: null, montant: 0 + 1 * 100 * (etat[5] as number) },
  ];
}

/** Comment cette version range ce qu'elle a calculé. */
export const plan: Plan = {
  dispositif: "fpmt",
  version: "v2",
  mots: 0,
  elements: [tranche0],
  points: null,
  montant: { rang: 6 },
  resultats: [],
};

/** Le résultat de cette version, toutes données connues. */
export type ResultatDeVersion = Resultat<NomDElement, null, Centimes>;

/**
 * Le calcul en entiers exacts. Nul : une donnée manque, ne peut être lue, ou sort du domaine où ce calcul est prouvé exact ;
 * `evaluer` sait alors la lire, ou dire pourquoi elle est refusée.
 */
export function evaluerEnEntiers(donnees: Donnees, exercice: number): ResultatDeVersion | null {
  const d5_patients_moins_7_ans = donnees["patients_moins_7_ans"] as number;
  if (d5_patients_moins_7_ans !== (d5_patients_moins_7_ans | 0) || d5_patients_moins_7_ans < 0) return null;
  // moins_7_ans
  const i0_moins_7_ans_montant_propre = 6 * d5_patients_moins_7_ans;
  const d1_patients_7_a_74_ans = donnees["patients_7_à_74_ans"] as number;
  if (d1_patients_7_a_74_ans !== (d1_patients_7_a_74_ans | 0) || d1_patients_7_a_74_ans < 0) return null;
  // de_7_à_74_ans
  const i1_de_7_a_74_ans_montant_propre = 5 * d1_patients_7_a_74_ans;
  const d0_patients_75_a_79_ans = donnees["patients_75_à_79_ans"] as number;
  if (d0_patients_75_a_79_ans !== (d0_patients_75_a_79_ans | 0) || d0_patients_75_a_79_ans < 0) return null;
  // de_75_à_79_ans
  const i2_de_75_a_79_ans_montant_propre = 5 * d0_patients_75_a_79_ans;
  const d4_patients_ald_moins_80_ans = donnees["patients_ald_moins_80_ans"] as number;
  if (d4_patients_ald_moins_80_ans !== (d4_patients_ald_moins_80_ans | 0) || d4_patients_ald_moins_80_ans < 0) return null;
  // ald_moins_80_ans
  const i3_ald_moins_80_ans_montant_propre = 46 * d4_patients_ald_moins_80_ans;
  const d2_patients_80_ans_et_plus = donnees["patients_80_ans_et_plus"] as number;
  if (d2_patients_80_ans_et_plus !== (d2_patients_80_ans_et_plus | 0) || d2_patients_80_ans_et_plus < 0) return null;
  // plus_80_ans
  const i4_plus_80_ans_montant_propre = 46 * d2_patients_80_ans_et_plus;
  const d3_patients_ald_80_ans_et_plus = donnees["patients_ald_80_ans_et_plus"] as number;
  if (d3_patients_ald_80_ans_et_plus !== (d3_patients_ald_80_ans_et_plus | 0) || d3_patients_ald_80_ans_et_plus < 0) return null;
  // ald_plus_80_ans
  const i5_ald_plus_80_ans_montant_propre = 70 * d3_patients_ald_80_ans_et_plus;
  const x7 = 100 * i0_moins_7_ans_montant_propre + 100 * i1_de_7_a_74_ans_montant_propre + 100 * i2_de_75_a_79_ans_montant_propre + 100 * i3_ald_moins_80_ans_montant_propre + 100 * i4_plus_80_ans_montant_propre + 100 * i5_ald_plus_80_ans_montant_propre;
  return new ResultatEnEntiers(plan, exercice, [i0_moins_7_ans_montant_propre, i1_de_7_a_74_ans_montant_propre, i2_de_75_a_79_ans_montant_propre, i3_ald_moins_80_ans_montant_propre, i4_plus_80_ans_montant_propre, i5_ald_plus_80_ans_montant_propre, x7]);
}

/** Les données brutes, dans l'ordre de la version. */
export function donneesLues(donnees: Donnees): readonly unknown[] {
  return [donnees["patients_75_à_79_ans"], donnees["patients_7_à_74_ans"], donnees["patients_80_ans_et_plus"], donnees["patients_ald_80_ans_et_plus"], donnees["patients_ald_moins_80_ans"], donnees["patients_moins_7_ans"]];
}
