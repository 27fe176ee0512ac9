// Fichier généré par Avenant — ne pas modifier.
// Forfait médecin traitant (FMT), version v1, en entiers : un cabinet.

import { ResultatEnEntiers } from "../runtime/resultat.ts";
import type { ElementLu, Etat, Plan, Resultat } from "../runtime/resultat.ts";
import type { Centimes } from "../runtime/unites.ts";
import type { Donnees } from "../donnees.ts";
import type { NomDElement } from "./v1.ts";
const OPTIONS_d9_situation_en_zip = ["hors_zip", "en_zip", "première_année_zip", "deuxième_année_zip"];

/** Les éléments, d'après ce que le calcul a gardé. */
function tranche0(etat: Etat): readonly ElementLu[] {
  return [
    { nom: "volet socle", verdict: null, points: null, montant: 0 + 1 * 10 * (etat[0] as number) },
    { nom: "non_vus", verdict: null, points: null, montant: 0 + 1 * 100 * (etat[1] as number) },
    { nom: "moins_7_ans", verdict: null, points: null, montant: 0 + 1 * 100 * (etat[2] as number) },
    { nom: "de_7_à_74_ans", verdict: null, points: null, montant: 0 + 1 * 100 * (etat[3] as number) },
    { nom: "de_75_à_79_ans", verdict: null, points: null, montant: 0 + 1 * 100 * (etat[4] as number) },
    { nom: "ald_moins_80_ans", verdict: null, points: null, montant: 0 + 1 * 100 * (etat[5] as number) },
    { nom: "plus_80_ans", verdict: null, points: null, montant: 0 + 1 * 100 * (etat[6] as number) },
    { nom: "ald_plus_80_ans", verdict: null, points: null, montant: 0 + 1 * 100 * (etat[7] as number) },
    { nom: "volet précarité", verdict: null, points: null, montant: 0 + 1 * 100 * (etat[8] as number) },
    { nom: "c2s", verdict: null, points: null, montant: 0 + 1 * 100 * (etat[8] as number) },
    { nom: "volet prévention", verdict: null, points: null, montant: 0 + 1 * 100 * (etat[9] as number) },
    { nom: "indicateurs_validés", verdict: null, points: null, montant: 0 + 1 * 100 * (etat[9] as number) },
  ];
}

/** Comment cette version range ce qu'elle a calculé. */
export const plan: Plan = {
  dispositif: "fmt",
  version: "v1",
  mots: 0,
  elements: [tranche0],
  points: null,
  montant: { rang: 10 },
  resultats: [],
};

/** Le résultat de cette version, toutes données connues. */
export type ResultatDeVersion = Resultat<NomDElement, null, Centimes>;

/**
 * Le calcul en entiers exacts. Nul : une donnée manque, ne peut être lue, ou sort du domaine où ce calcul est prouvé exact ;
 * `evaluer` sait alors la lire, ou dire pourquoi elle est refusée.
 */
export function evaluerEnEntiers(donnees: Donnees, exercice: number): ResultatDeVersion | null {
  const d8_patients_non_vus = donnees["patients_non_vus"] as number;
  if (d8_patients_non_vus !== (d8_patients_non_vus | 0) || d8_patients_non_vus < 0) return null;
  const d7_patients_moins_7_ans = donnees["patients_moins_7_ans"] as number;
  if (d7_patients_moins_7_ans !== (d7_patients_moins_7_ans | 0) || d7_patients_moins_7_ans < 0) return null;
  const d2_patients_7_a_74_ans = donnees["patients_7_à_74_ans"] as number;
  if (d2_patients_7_a_74_ans !== (d2_patients_7_a_74_ans | 0) || d2_patients_7_a_74_ans < 0) return null;
  const d1_patients_75_a_79_ans = donnees["patients_75_à_79_ans"] as number;
  if (d1_patients_75_a_79_ans !== (d1_patients_75_a_79_ans | 0) || d1_patients_75_a_79_ans < 0) return null;
  const d5_patients_ald_moins_80_ans = donnees["patients_ald_moins_80_ans"] as number;
  if (d5_patients_ald_moins_80_ans !== (d5_patients_ald_moins_80_ans | 0) || d5_patients_ald_moins_80_ans < 0) return null;
  const d3_patients_80_ans_et_plus = donnees["patients_80_ans_et_plus"] as number;
  if (d3_patients_80_ans_et_plus !== (d3_patients_80_ans_et_plus | 0) || d3_patients_80_ans_et_plus < 0) return null;
  const d4_patients_ald_80_ans_et_plus = donnees["patients_ald_80_ans_et_plus"] as number;
  if (d4_patients_ald_80_ans_et_plus !== (d4_patients_ald_80_ans_et_plus | 0) || d4_patients_ald_80_ans_et_plus < 0) return null;
  // patientèle_fmt
  const i0_patientele_fmt = d8_patients_non_vus + d7_patients_moins_7_ans + d2_patients_7_a_74_ans + d1_patients_75_a_79_ans + d5_patients_ald_moins_80_ans + d3_patients_80_ans_et_plus + d4_patients_ald_80_ans_et_plus;
  const d9_situation_en_zip = OPTIONS_d9_situation_en_zip.indexOf(donnees["situation_en_zip"] as string);
  if (d9_situation_en_zip < 0) return null;
  // taux_de_zone
  const x1 = +(d9_situation_en_zip === 2);
  const x2: number = x1 === 1 ? 5 : 3;
  const x3 = +(d9_situation_en_zip === 1);
  const x4: number = x3 === 1 ? 1 : x2;
  const x5 = +(d9_situation_en_zip === 0);
  const x6: number = x5 === 1 ? 0 : x4;
  // non_vus
  const i7_non_vus_montant_propre = 5 * d8_patients_non_vus;
  // moins_7_ans
  const i8_moins_7_ans_montant_propre = 15 * d7_patients_moins_7_ans;
  // de_7_à_74_ans
  const i9_de_7_a_74_ans_montant_propre = 5 * d2_patients_7_a_74_ans;
  // de_75_à_79_ans
  const i10_de_75_a_79_ans_montant_propre = 15 * d1_patients_75_a_79_ans;
  // ald_moins_80_ans
  const i11_ald_moins_80_ans_montant_propre = 55 * d5_patients_ald_moins_80_ans;
  // plus_80_ans
  const i12_plus_80_ans_montant_propre = 55 * d3_patients_80_ans_et_plus;
  // ald_plus_80_ans
  const i13_ald_plus_80_ans_montant_propre = 100 * d4_patients_ald_80_ans_et_plus;
  // volet socle
  const x14 = i7_non_vus_montant_propre + i8_moins_7_ans_montant_propre + i9_de_7_a_74_ans_montant_propre + i10_de_75_a_79_ans_montant_propre + i11_ald_moins_80_ans_montant_propre + i12_plus_80_ans_montant_propre + i13_ald_plus_80_ans_montant_propre;
  const bd0_medecin_67_ans_et_plus = donnees["médecin_67_ans_et_plus"];
  const d0_medecin_67_ans_et_plus = +(bd0_medecin_67_ans_et_plus === true);
  if ((d0_medecin_67_ans_et_plus | +(bd0_medecin_67_ans_et_plus === false)) === 0) return null;
  const x15 = 10 + d0_medecin_67_ans_et_plus;
  const x16 = x15 + x6;
  const x17 = x14 * x16;
  const d6_patients_c2s = donnees["patients_c2s"] as number;
  if (d6_patients_c2s !== (d6_patients_c2s | 0) || d6_patients_c2s < 0) return null;
  // c2s
  const i18_c2s_montant_propre = 10 * d6_patients_c2s;
  const d10_validations_prevention = donnees["validations_prévention"] as number;
  if (d10_validations_prevention !== (d10_validations_prevention | 0) || d10_validations_prevention < 0) return null;
  // indicateurs_validés
  const i19_indicateurs_valides_montant_propre = 5 * d10_validations_prevention;
  const x20 = 15 * i0_patientele_fmt;
  const x21 = 5 * x20;
  const x22: number = +(i19_indicateurs_valides_montant_propre <= x21) === 1 ? i19_indicateurs_valides_montant_propre : x21;
  const x24 = 10 * x17 + 100 * i18_c2s_montant_propre + 100 * x22;
  return new ResultatEnEntiers(plan, exercice, [x17, i7_non_vus_montant_propre, i8_moins_7_ans_montant_propre, i9_de_7_a_74_ans_montant_propre, i10_de_75_a_79_ans_montant_propre, i11_ald_moins_80_ans_montant_propre, i12_plus_80_ans_montant_propre, i13_ald_plus_80_ans_montant_propre, i18_c2s_montant_propre, x22, x24]);
}

/** Les données brutes, dans l'ordre de la version. */
export function donneesLues(donnees: Donnees): readonly unknown[] {
  return [donnees["médecin_67_ans_et_plus"], donnees["patients_75_à_79_ans"], donnees["patients_7_à_74_ans"], donnees["patients_80_ans_et_plus"], donnees["patients_ald_80_ans_et_plus"], donnees["patients_ald_moins_80_ans"], donnees["patients_c2s"], donnees["patients_moins_7_ans"], donnees["patients_non_vus"], donnees["situation_en_zip"], donnees["validations_prévention"]];
}
