// Fichier généré par Avenant — ne pas modifier.
// Forfait médecin traitant (FMT), version v1, en entiers : par colonnes.

import type { ColonneDecrite, Entree, Sortie, VersionEnColonnes } from "../runtime/colonnes.ts";
import type { Donnees } from "../donnees.ts";
import { plan } from "./v1-entiers.ts";
import { estimer } from "./v1.ts";

/** Les colonnes attendues, dans cet ordre. */
const COLONNES: readonly ColonneDecrite[] = [
  { nom: "médecin_67_ans_et_plus", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "patients_75_à_79_ans", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "patients_7_à_74_ans", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "patients_80_ans_et_plus", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "patients_ald_80_ans_et_plus", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "patients_ald_moins_80_ans", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "patients_c2s", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "patients_moins_7_ans", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "patients_non_vus", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "situation_en_zip", genre: "choix", type: "octet", min: 0, max: 3, echelle: 1, options: ["hors_zip", "en_zip", "première_année_zip", "deuxième_année_zip"] },
  { nom: "validations_prévention", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
];

/** Calcule les lignes de `debut` à `fin` (exclue), sans les contrôler. */
function calculer(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d8_patients_non_vus = entree[8]!;
  const c_d7_patients_moins_7_ans = entree[7]!;
  const c_d2_patients_7_a_74_ans = entree[2]!;
  const c_d1_patients_75_a_79_ans = entree[1]!;
  const c_d5_patients_ald_moins_80_ans = entree[5]!;
  const c_d3_patients_80_ans_et_plus = entree[3]!;
  const c_d4_patients_ald_80_ans_et_plus = entree[4]!;
  const c_d9_situation_en_zip = entree[9]!;
  const c_d0_medecin_67_ans_et_plus = entree[0]!;
  const c_d6_patients_c2s = entree[6]!;
  const c_d10_validations_prevention = entree[10]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  const v2 = sortie.valeurs[2]!;
  const v3 = sortie.valeurs[3]!;
  const v4 = sortie.valeurs[4]!;
  const v5 = sortie.valeurs[5]!;
  const v6 = sortie.valeurs[6]!;
  const v7 = sortie.valeurs[7]!;
  const v8 = sortie.valeurs[8]!;
  const v9 = sortie.valeurs[9]!;
  const v10 = sortie.valeurs[10]!;
  for (let i = debut; i < fin; i++) {
    const d8_patients_non_vus = c_d8_patients_non_vus[i]!;
    const d7_patients_moins_7_ans = c_d7_patients_moins_7_ans[i]!;
    const d2_patients_7_a_74_ans = c_d2_patients_7_a_74_ans[i]!;
    const d1_patients_75_a_79_ans = c_d1_patients_75_a_79_ans[i]!;
    const d5_patients_ald_moins_80_ans = c_d5_patients_ald_moins_80_ans[i]!;
    const d3_patients_80_ans_et_plus = c_d3_patients_80_ans_et_plus[i]!;
    const d4_patients_ald_80_ans_et_plus = c_d4_patients_ald_80_ans_et_plus[i]!;
    // patientèle_fmt
    const i0_patientele_fmt = d8_patients_non_vus + d7_patients_moins_7_ans + d2_patients_7_a_74_ans + d1_patients_75_a_79_ans + d5_patients_ald_moins_80_ans + d3_patients_80_ans_et_plus + d4_patients_ald_80_ans_et_plus;
    const d9_situation_en_zip = c_d9_situation_en_zip[i]!;
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
    const d0_medecin_67_ans_et_plus = c_d0_medecin_67_ans_et_plus[i]!;
    const x15 = 10 + d0_medecin_67_ans_et_plus;
    const x16 = x15 + x6;
    const x17 = x14 * x16;
    const d6_patients_c2s = c_d6_patients_c2s[i]!;
    // c2s
    const i18_c2s_montant_propre = 10 * d6_patients_c2s;
    const d10_validations_prevention = c_d10_validations_prevention[i]!;
    // indicateurs_validés
    const i19_indicateurs_valides_montant_propre = 5 * d10_validations_prevention;
    const x20 = 15 * i0_patientele_fmt;
    const x21 = 5 * x20;
    const x22: number = +(i19_indicateurs_valides_montant_propre <= x21) === 1 ? i19_indicateurs_valides_montant_propre : x21;
    const x24 = 10 * x17 + 100 * i18_c2s_montant_propre + 100 * x22;
    v0[i] = x17;
    v1[i] = i7_non_vus_montant_propre;
    v2[i] = i8_moins_7_ans_montant_propre;
    v3[i] = i9_de_7_a_74_ans_montant_propre;
    v4[i] = i10_de_75_a_79_ans_montant_propre;
    v5[i] = i11_ald_moins_80_ans_montant_propre;
    v6[i] = i12_plus_80_ans_montant_propre;
    v7[i] = i13_ald_plus_80_ans_montant_propre;
    v8[i] = i18_c2s_montant_propre;
    v9[i] = x22;
    v10[i] = x24;
  }
}

/** Cette version, pour `evaluerColonnes` : toutes les lignes d'un tableau à la fois. */
export const enColonnes: VersionEnColonnes = {
  plan,
  colonnes: COLONNES,
  mots: 0,
  valeurs: ["nombre", "nombre", "nombre", "nombre", "nombre", "nombre", "nombre", "nombre", "nombre", "nombre", "nombre"],
  calculer,
  estimer: (donnees: object, exercice: number) => estimer(donnees as Donnees, exercice),
};
