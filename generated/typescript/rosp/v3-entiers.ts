// Fichier généré par Avenant — ne pas modifier.
// Rémunération sur objectifs de santé publique (ROSP), version v3, en entiers : un cabinet.

import { ResultatEnEntiers, VERDICTS, fraction } from "../runtime/resultat.ts";
import type { ElementLu, Etat, Plan, Resultat } from "../runtime/resultat.ts";
import { aLEchelle } from "../runtime/entiers.ts";
import type { FractionDEuro, FractionDePoint } from "../runtime/unites.ts";
import type { Donnees } from "../donnees.ts";
import type { NomDElement } from "./v3.ts";

/** Les éléments, d'après ce que le calcul a gardé. */
function tranche0(etat: Etat): readonly ElementLu[] {
  const m0 = etat[0] as number;
  const b0 = m0 & 1;
  const b1 = (m0 >>> 1) & 1;
  return [
    { nom: "rosp_adulte", verdict: VERDICTS[1 + b0]!, points: fraction(etat[1]!, etat[2]!), montant: fraction(etat[3]!, etat[4]!) },
    { nom: "rosp_enfant", verdict: VERDICTS[1 + b1]!, points: fraction(etat[5]!, etat[6]!), montant: fraction(etat[7]!, etat[8]!) },
  ];
}

/** Comment cette version range ce qu'elle a calculé. */
export const plan: Plan = {
  dispositif: "rosp",
  version: "v3",
  mots: 1,
  elements: [tranche0],
  points: { fraction: 9 },
  montant: { fraction: 11 },
  resultats: [],
};

/** Le résultat de cette version, toutes données connues. */
export type ResultatDeVersion = Resultat<NomDElement, FractionDePoint, FractionDEuro>;

/**
 * Le calcul en entiers exacts. Nul : une donnée manque, ne peut être lue, ou sort du domaine où ce calcul est prouvé exact ;
 * `evaluer` sait alors la lire, ou dire pourquoi elle est refusée.
 */
export function evaluerEnEntiers(donnees: Donnees, exercice: number): ResultatDeVersion | null {
  const d11_taux_rosp_adulte = aLEchelle(donnees["taux_rosp_adulte"], 1000000);
  if (!(d11_taux_rosp_adulte >= 0 && d11_taux_rosp_adulte <= 2147483647)) return null;
  const d0_depart_rosp_adulte = aLEchelle(donnees["départ_rosp_adulte"], 1000000);
  if (!(d0_depart_rosp_adulte >= 0 && d0_depart_rosp_adulte <= 2147483647)) return null;
  // rosp_adulte
  const x0 = +(d11_taux_rosp_adulte >= d0_depart_rosp_adulte);
  const d9_taux_p30 = aLEchelle(donnees["taux_p30"], 1000000);
  if (!(d9_taux_p30 >= 0 && d9_taux_p30 <= 2147483647)) return null;
  const x1 = d9_taux_p30 - d0_depart_rosp_adulte;
  const x2 = d11_taux_rosp_adulte - d0_depart_rosp_adulte;
  const x3 = 3 * x2;
  const x4 = 10 * x1;
  const x5: number = x0 === 1 ? x3 : 0;
  const x6: number = x0 === 1 ? x4 : 1;
  const x7 = +(d11_taux_rosp_adulte >= d9_taux_p30);
  const d10_taux_p80 = aLEchelle(donnees["taux_p80"], 1000000);
  if (!(d10_taux_p80 >= 0 && d10_taux_p80 <= 2147483647)) return null;
  const x8 = d10_taux_p80 - d9_taux_p30;
  const x9 = d11_taux_rosp_adulte - d9_taux_p30;
  const x10 = 30 * x8 + 70 * x9;
  const x11 = 100 * x8;
  const x12: number = x7 === 1 ? x10 : x5;
  const x13: number = x7 === 1 ? x11 : x6;
  const x14 = +(d11_taux_rosp_adulte >= d10_taux_p80);
  const x15: number = x14 === 1 ? 1 : x12;
  const x16: number = x14 === 1 ? 1 : x13;
  const x17 = 30 * x15;
  const d7_patientele_16_ans_et_plus = donnees["patientèle_16_ans_et_plus"] as number;
  if (d7_patientele_16_ans_et_plus !== (d7_patientele_16_ans_et_plus | 0) || d7_patientele_16_ans_et_plus < 0) return null;
  const x18 = BigInt(x17) * BigInt(d7_patientele_16_ans_et_plus);
  const i19_rosp_adulte_points_propres_den = 800 * x16;
  const bd2_minimum_patients_adulte = donnees["minimum_patients_adulte"];
  const d2_minimum_patients_adulte = +(bd2_minimum_patients_adulte === true);
  if ((d2_minimum_patients_adulte | +(bd2_minimum_patients_adulte === false)) === 0) return null;
  const x20: bigint = d2_minimum_patients_adulte === 1 ? x18 : 0n;
  const x21: number = d2_minimum_patients_adulte === 1 ? i19_rosp_adulte_points_propres_den : 1;
  const i22_rosp_adulte_montant_propre = 7n * x18;
  const x23: bigint = d2_minimum_patients_adulte === 1 ? i22_rosp_adulte_montant_propre : 0n;
  const x24: number = d2_minimum_patients_adulte === 1 ? i19_rosp_adulte_points_propres_den : 1;
  const d12_taux_rosp_enfant = aLEchelle(donnees["taux_rosp_enfant"], 1000000);
  if (!(d12_taux_rosp_enfant >= 0 && d12_taux_rosp_enfant <= 2147483647)) return null;
  const d1_depart_rosp_enfant = aLEchelle(donnees["départ_rosp_enfant"], 1000000);
  if (!(d1_depart_rosp_enfant >= 0 && d1_depart_rosp_enfant <= 2147483647)) return null;
  // rosp_enfant
  const x25 = +(d12_taux_rosp_enfant >= d1_depart_rosp_enfant);
  const d5_objectif_intermediaire_enfant = aLEchelle(donnees["objectif_intermédiaire_enfant"], 1000000);
  if (!(d5_objectif_intermediaire_enfant >= 0 && d5_objectif_intermediaire_enfant <= 2147483647)) return null;
  const x26 = d5_objectif_intermediaire_enfant - d1_depart_rosp_enfant;
  const x27 = d12_taux_rosp_enfant - d1_depart_rosp_enfant;
  const x28 = 3 * x27;
  const x29 = 10 * x26;
  const x30: number = x25 === 1 ? x28 : 0;
  const x31: number = x25 === 1 ? x29 : 1;
  const x32 = +(d12_taux_rosp_enfant >= d5_objectif_intermediaire_enfant);
  const d4_objectif_cible_enfant = aLEchelle(donnees["objectif_cible_enfant"], 1000000);
  if (!(d4_objectif_cible_enfant >= 0 && d4_objectif_cible_enfant <= 2147483647)) return null;
  const x33 = d4_objectif_cible_enfant - d5_objectif_intermediaire_enfant;
  const x34 = d12_taux_rosp_enfant - d5_objectif_intermediaire_enfant;
  const x35 = 30 * x33 + 70 * x34;
  const x36 = 100 * x33;
  const x37: number = x32 === 1 ? x35 : x30;
  const x38: number = x32 === 1 ? x36 : x31;
  const x39 = +(d12_taux_rosp_enfant >= d4_objectif_cible_enfant);
  const x40: number = x39 === 1 ? 1 : x37;
  const x41: number = x39 === 1 ? 1 : x38;
  const d8_points_indicateur_enfant = aLEchelle(donnees["points_indicateur_enfant"], 100);
  if (!(d8_points_indicateur_enfant >= 0 && d8_points_indicateur_enfant <= 30500)) return null;
  const x42 = d8_points_indicateur_enfant * x40;
  const x43 = 100 * x41;
  const d6_patients_moins_16_ans = donnees["patients_moins_16_ans"] as number;
  if (d6_patients_moins_16_ans !== (d6_patients_moins_16_ans | 0) || d6_patients_moins_16_ans < 0) return null;
  const x44 = BigInt(x42) * BigInt(d6_patients_moins_16_ans);
  const i45_rosp_enfant_points_propres_den = 600n * BigInt(x43);
  const bd3_minimum_patients_enfant = donnees["minimum_patients_enfant"];
  const d3_minimum_patients_enfant = +(bd3_minimum_patients_enfant === true);
  if ((d3_minimum_patients_enfant | +(bd3_minimum_patients_enfant === false)) === 0) return null;
  const x46: bigint = d3_minimum_patients_enfant === 1 ? x44 : 0n;
  const x47: bigint = d3_minimum_patients_enfant === 1 ? i45_rosp_enfant_points_propres_den : 1n;
  const i51_dispositif_points = x20 * x47 + x46 * BigInt(x21);
  // rosp_enfant
  const i48_rosp_enfant_montant_propre = 7n * x44;
  const x49: bigint = d3_minimum_patients_enfant === 1 ? i48_rosp_enfant_montant_propre : 0n;
  const x50: bigint = d3_minimum_patients_enfant === 1 ? i45_rosp_enfant_points_propres_den : 1n;
  const i53_dispositif_montant = x23 * x50 + x49 * BigInt(x24);
  const i52_dispositif_points_den = BigInt(x21) * x47;
  const i54_dispositif_montant_den = BigInt(x24) * x50;
  const m0 = d2_minimum_patients_adulte | (d3_minimum_patients_enfant << 1);
  return new ResultatEnEntiers(plan, exercice, [m0, x20, x21, x23, x24, x46, x47, x49, x50, i51_dispositif_points, i52_dispositif_points_den, i53_dispositif_montant, i54_dispositif_montant_den]);
}

/** Les données brutes, dans l'ordre de la version. */
export function donneesLues(donnees: Donnees): readonly unknown[] {
  return [donnees["départ_rosp_adulte"], donnees["départ_rosp_enfant"], donnees["minimum_patients_adulte"], donnees["minimum_patients_enfant"], donnees["objectif_cible_enfant"], donnees["objectif_intermédiaire_enfant"], donnees["patients_moins_16_ans"], donnees["patientèle_16_ans_et_plus"], donnees["points_indicateur_enfant"], donnees["taux_p30"], donnees["taux_p80"], donnees["taux_rosp_adulte"], donnees["taux_rosp_enfant"]];
}
