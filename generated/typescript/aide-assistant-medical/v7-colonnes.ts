// Fichier généré par Avenant — ne pas modifier.
// Aide à l'emploi d'un assistant médical, version v7, en entiers : par colonnes.

import { parQuatre } from "../runtime/quatre.ts";
import type { Sortie, VersionEnColonnes } from "../runtime/colonnes.ts";
import type { ColonneDecrite, Entree } from "../runtime/tableau.ts";
import { DONNEES } from "../donnees.ts";
import type { Donnees } from "../donnees.ts";
import { plan } from "./v7-entiers.ts";
import { estimer } from "./v7.ts";

/** Les colonnes attendues, dans cet ordre. */
const COLONNES: readonly ColonneDecrite[] = [
  { nom: "activité_du_médecin", genre: "choix", type: "octet", min: 0, max: 2, echelle: 1, options: ["sous_p90", "entre_p90_et_p95", "au_dessus_de_p95"] },
  { nom: "addendum_8", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "année_du_contrat", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "contrat_assistant_médical", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "feuilles_de_soins", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "fse_télétransmises", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "feuilles_de_soins" },
  { nom: "horaires_affichés", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "lap_certifié", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "logiciel_référencé_ségur", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "quotité_assistant", genre: "choix", type: "octet", min: 0, max: 2, echelle: 1, options: ["tiers_temps", "mi_temps", "temps_plein"] },
  { nom: "spécialité_sans_lap", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
];

/** Une ligne après l'autre : celles qui ne vont pas par quatre. */
function uneAUne(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d8_logiciel_reference_segur = entree[8]!;
  const c_d7_lap_certifie = entree[7]!;
  const c_d10_specialite_sans_lap = entree[10]!;
  const c_d5_fse_teletransmises = entree[5]!;
  const c_d4_feuilles_de_soins = entree[4]!;
  const c_d1_addendum_8 = entree[1]!;
  const c_d6_horaires_affiches = entree[6]!;
  const c_d3_contrat_assistant_medical = entree[3]!;
  const c_d9_quotite_assistant = entree[9]!;
  const c_d2_annee_du_contrat = entree[2]!;
  const c_d0_activite_du_medecin = entree[0]!;
  const s_m0 = sortie.masques[0]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  for (let i = debut; i < fin; i++) {
    const d8_logiciel_reference_segur = c_d8_logiciel_reference_segur[i]!;
    const d7_lap_certifie = c_d7_lap_certifie[i]!;
    const d10_specialite_sans_lap = c_d10_specialite_sans_lap[i]!;
    // logiciel de forfait_structure
    const i0_forfait_structure_logiciel_condition = d8_logiciel_reference_segur & (d7_lap_certifie | d10_specialite_sans_lap);
    const d5_fse_teletransmises = c_d5_fse_teletransmises[i]!;
    const d4_feuilles_de_soins = c_d4_feuilles_de_soins[i]!;
    // télétransmission de forfait_structure
    const i1_forfait_structure_teletransmission_propre = +(3 * d5_fse_teletransmises >= 2 * d4_feuilles_de_soins) & +(d4_feuilles_de_soins !== 0);
    const d1_addendum_8 = c_d1_addendum_8[i]!;
    const d6_horaires_affiches = c_d6_horaires_affiches[i]!;
    // volet 1 de forfait_structure
    const i2_forfait_structure_volet_1_exige = i0_forfait_structure_logiciel_condition & d1_addendum_8 & i1_forfait_structure_teletransmission_propre & d6_horaires_affiches;
    const d3_contrat_assistant_medical = c_d3_contrat_assistant_medical[i]!;
    // assistant_médical
    const i3_assistant_medical_atteint = i2_forfait_structure_volet_1_exige & d3_contrat_assistant_medical;
    s_m0[i] = i2_forfait_structure_volet_1_exige | (i3_assistant_medical_atteint << 1);
    const d9_quotite_assistant = c_d9_quotite_assistant[i]!;
    const d2_annee_du_contrat = c_d2_annee_du_contrat[i]!;
    const d0_activite_du_medecin = c_d0_activite_du_medecin[i]!;
    const x4 = +(d9_quotite_assistant === 2) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
    const x5: number = x4 === 1 ? 25000 : 36000;
    const x6 = +(d9_quotite_assistant === 2) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
    const x7: number = x6 === 1 ? 21000 : x5;
    const x8 = +(d9_quotite_assistant === 2) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
    const x9: number = x8 === 1 ? 27000 : x7;
    const x10 = +(d9_quotite_assistant === 2) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
    const x11: number = x10 === 1 ? 27000 : x9;
    const x12 = +(d9_quotite_assistant === 2) & +(d2_annee_du_contrat <= 1);
    const x13: number = x12 === 1 ? 36000 : x11;
    const x14 = +(d9_quotite_assistant === 1) & +(d2_annee_du_contrat >= 2) & +(d0_activite_du_medecin === 2);
    const x15: number = x14 === 1 ? 18000 : x13;
    const x16 = +(d9_quotite_assistant === 1) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
    const x17: number = x16 === 1 ? 12500 : x15;
    const x18 = +(d9_quotite_assistant === 1) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
    const x19: number = x18 === 1 ? 10500 : x17;
    const x20 = +(d9_quotite_assistant === 1) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
    const x21: number = x20 === 1 ? 13500 : x19;
    const x22 = +(d9_quotite_assistant === 1) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
    const x23: number = x22 === 1 ? 13500 : x21;
    const x24 = +(d9_quotite_assistant === 1) & +(d2_annee_du_contrat <= 1);
    const x25: number = x24 === 1 ? 18000 : x23;
    const x26 = +(d9_quotite_assistant === 0) & +(d2_annee_du_contrat >= 2) & +(d0_activite_du_medecin === 2);
    const x27: number = x26 === 1 ? 12000 : x25;
    const x28 = +(d9_quotite_assistant === 0) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
    const x29: number = x28 === 1 ? 8350 : x27;
    const x30 = +(d9_quotite_assistant === 0) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
    const x31: number = x30 === 1 ? 7000 : x29;
    const x32 = +(d9_quotite_assistant === 0) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
    const x33: number = x32 === 1 ? 9000 : x31;
    const x34 = +(d9_quotite_assistant === 0) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
    const x35: number = x34 === 1 ? 9000 : x33;
    const x36 = +(d9_quotite_assistant === 0) & +(d2_annee_du_contrat <= 1);
    const x37: number = x36 === 1 ? 12000 : x35;
    const x39: number = -i3_assistant_medical_atteint & (100 * x37);
    v0[i] = x37;
    v1[i] = x39;
  }
}

/** Quatre lignes à la fois : une vérité par octet. `debut` et `fin` sont des multiples de quatre. */
function quatreAQuatre(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d8_logiciel_reference_segur = entree[8]!;
  const c_d7_lap_certifie = entree[7]!;
  const c_d10_specialite_sans_lap = entree[10]!;
  const c_d5_fse_teletransmises = entree[5]!;
  const c_d4_feuilles_de_soins = entree[4]!;
  const c_d1_addendum_8 = entree[1]!;
  const c_d6_horaires_affiches = entree[6]!;
  const c_d3_contrat_assistant_medical = entree[3]!;
  const c_d9_quotite_assistant = entree[9]!;
  const c_d2_annee_du_contrat = entree[2]!;
  const c_d0_activite_du_medecin = entree[0]!;
  const k_d8_logiciel_reference_segur = parQuatre(c_d8_logiciel_reference_segur);
  const k_d7_lap_certifie = parQuatre(c_d7_lap_certifie);
  const k_d10_specialite_sans_lap = parQuatre(c_d10_specialite_sans_lap);
  const k_d1_addendum_8 = parQuatre(c_d1_addendum_8);
  const k_d6_horaires_affiches = parQuatre(c_d6_horaires_affiches);
  const k_d3_contrat_assistant_medical = parQuatre(c_d3_contrat_assistant_medical);
  const s_m0 = sortie.masques[0]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  for (let i = debut; i < fin; i += 4) {
    const j = i >>> 2;
    const q_d8_logiciel_reference_segur = k_d8_logiciel_reference_segur[j]! & 16843009;
    const q_d7_lap_certifie = k_d7_lap_certifie[j]! & 16843009;
    const q_d10_specialite_sans_lap = k_d10_specialite_sans_lap[j]! & 16843009;
    // logiciel de forfait_structure
    const q_i0_forfait_structure_logiciel_condition = q_d8_logiciel_reference_segur & (q_d7_lap_certifie | q_d10_specialite_sans_lap);
    const d5_fse_teletransmises_0 = c_d5_fse_teletransmises[i]!;
    const d5_fse_teletransmises_1 = c_d5_fse_teletransmises[i + 1]!;
    const d5_fse_teletransmises_2 = c_d5_fse_teletransmises[i + 2]!;
    const d5_fse_teletransmises_3 = c_d5_fse_teletransmises[i + 3]!;
    const d4_feuilles_de_soins_0 = c_d4_feuilles_de_soins[i]!;
    const d4_feuilles_de_soins_1 = c_d4_feuilles_de_soins[i + 1]!;
    const d4_feuilles_de_soins_2 = c_d4_feuilles_de_soins[i + 2]!;
    const d4_feuilles_de_soins_3 = c_d4_feuilles_de_soins[i + 3]!;
    // télétransmission de forfait_structure
    const q_i1_forfait_structure_teletransmission_propre = ((+(3 * d5_fse_teletransmises_0 >= 2 * d4_feuilles_de_soins_0) & +(d4_feuilles_de_soins_0 !== 0)) | ((+(3 * d5_fse_teletransmises_1 >= 2 * d4_feuilles_de_soins_1) & +(d4_feuilles_de_soins_1 !== 0)) << 8) | ((+(3 * d5_fse_teletransmises_2 >= 2 * d4_feuilles_de_soins_2) & +(d4_feuilles_de_soins_2 !== 0)) << 16) | ((+(3 * d5_fse_teletransmises_3 >= 2 * d4_feuilles_de_soins_3) & +(d4_feuilles_de_soins_3 !== 0)) << 24));
    const q_d1_addendum_8 = k_d1_addendum_8[j]! & 16843009;
    const q_d6_horaires_affiches = k_d6_horaires_affiches[j]! & 16843009;
    // volet 1 de forfait_structure
    const q_i2_forfait_structure_volet_1_exige = q_i0_forfait_structure_logiciel_condition & q_d1_addendum_8 & q_i1_forfait_structure_teletransmission_propre & q_d6_horaires_affiches;
    const q_d3_contrat_assistant_medical = k_d3_contrat_assistant_medical[j]! & 16843009;
    // assistant_médical
    const q_i3_assistant_medical_atteint = q_i2_forfait_structure_volet_1_exige & q_d3_contrat_assistant_medical;
    const g0_m0 = q_i2_forfait_structure_volet_1_exige | (q_i3_assistant_medical_atteint << 1);
    s_m0[i] = (g0_m0 & 255);
    s_m0[i + 1] = ((g0_m0 >>> 8) & 255);
    s_m0[i + 2] = ((g0_m0 >>> 16) & 255);
    s_m0[i + 3] = ((g0_m0 >>> 24) & 255);
    const d9_quotite_assistant_0 = c_d9_quotite_assistant[i]!;
    const d9_quotite_assistant_1 = c_d9_quotite_assistant[i + 1]!;
    const d9_quotite_assistant_2 = c_d9_quotite_assistant[i + 2]!;
    const d9_quotite_assistant_3 = c_d9_quotite_assistant[i + 3]!;
    const d2_annee_du_contrat_0 = c_d2_annee_du_contrat[i]!;
    const d2_annee_du_contrat_1 = c_d2_annee_du_contrat[i + 1]!;
    const d2_annee_du_contrat_2 = c_d2_annee_du_contrat[i + 2]!;
    const d2_annee_du_contrat_3 = c_d2_annee_du_contrat[i + 3]!;
    const d0_activite_du_medecin_0 = c_d0_activite_du_medecin[i]!;
    const d0_activite_du_medecin_1 = c_d0_activite_du_medecin[i + 1]!;
    const d0_activite_du_medecin_2 = c_d0_activite_du_medecin[i + 2]!;
    const d0_activite_du_medecin_3 = c_d0_activite_du_medecin[i + 3]!;
    const q_x4 = ((+(d9_quotite_assistant_0 === 2) & +(d2_annee_du_contrat_0 >= 3) & +(d0_activite_du_medecin_0 === 1)) | ((+(d9_quotite_assistant_1 === 2) & +(d2_annee_du_contrat_1 >= 3) & +(d0_activite_du_medecin_1 === 1)) << 8) | ((+(d9_quotite_assistant_2 === 2) & +(d2_annee_du_contrat_2 >= 3) & +(d0_activite_du_medecin_2 === 1)) << 16) | ((+(d9_quotite_assistant_3 === 2) & +(d2_annee_du_contrat_3 >= 3) & +(d0_activite_du_medecin_3 === 1)) << 24));
    const x5_0: number = (q_x4 & 1) === 1 ? 25000 : 36000;
    const x5_1: number = ((q_x4 >>> 8) & 1) === 1 ? 25000 : 36000;
    const x5_2: number = ((q_x4 >>> 16) & 1) === 1 ? 25000 : 36000;
    const x5_3: number = ((q_x4 >>> 24) & 1) === 1 ? 25000 : 36000;
    const q_x6 = ((+(d9_quotite_assistant_0 === 2) & +(d2_annee_du_contrat_0 >= 3) & +(d0_activite_du_medecin_0 === 0)) | ((+(d9_quotite_assistant_1 === 2) & +(d2_annee_du_contrat_1 >= 3) & +(d0_activite_du_medecin_1 === 0)) << 8) | ((+(d9_quotite_assistant_2 === 2) & +(d2_annee_du_contrat_2 >= 3) & +(d0_activite_du_medecin_2 === 0)) << 16) | ((+(d9_quotite_assistant_3 === 2) & +(d2_annee_du_contrat_3 >= 3) & +(d0_activite_du_medecin_3 === 0)) << 24));
    const x7_0: number = (q_x6 & 1) === 1 ? 21000 : x5_0;
    const x7_1: number = ((q_x6 >>> 8) & 1) === 1 ? 21000 : x5_1;
    const x7_2: number = ((q_x6 >>> 16) & 1) === 1 ? 21000 : x5_2;
    const x7_3: number = ((q_x6 >>> 24) & 1) === 1 ? 21000 : x5_3;
    const q_x8 = ((+(d9_quotite_assistant_0 === 2) & +(d2_annee_du_contrat_0 >= 2) & +(d2_annee_du_contrat_0 <= 2) & +(d0_activite_du_medecin_0 === 1)) | ((+(d9_quotite_assistant_1 === 2) & +(d2_annee_du_contrat_1 >= 2) & +(d2_annee_du_contrat_1 <= 2) & +(d0_activite_du_medecin_1 === 1)) << 8) | ((+(d9_quotite_assistant_2 === 2) & +(d2_annee_du_contrat_2 >= 2) & +(d2_annee_du_contrat_2 <= 2) & +(d0_activite_du_medecin_2 === 1)) << 16) | ((+(d9_quotite_assistant_3 === 2) & +(d2_annee_du_contrat_3 >= 2) & +(d2_annee_du_contrat_3 <= 2) & +(d0_activite_du_medecin_3 === 1)) << 24));
    const x9_0: number = (q_x8 & 1) === 1 ? 27000 : x7_0;
    const x9_1: number = ((q_x8 >>> 8) & 1) === 1 ? 27000 : x7_1;
    const x9_2: number = ((q_x8 >>> 16) & 1) === 1 ? 27000 : x7_2;
    const x9_3: number = ((q_x8 >>> 24) & 1) === 1 ? 27000 : x7_3;
    const q_x10 = ((+(d9_quotite_assistant_0 === 2) & +(d2_annee_du_contrat_0 >= 2) & +(d2_annee_du_contrat_0 <= 2) & +(d0_activite_du_medecin_0 === 0)) | ((+(d9_quotite_assistant_1 === 2) & +(d2_annee_du_contrat_1 >= 2) & +(d2_annee_du_contrat_1 <= 2) & +(d0_activite_du_medecin_1 === 0)) << 8) | ((+(d9_quotite_assistant_2 === 2) & +(d2_annee_du_contrat_2 >= 2) & +(d2_annee_du_contrat_2 <= 2) & +(d0_activite_du_medecin_2 === 0)) << 16) | ((+(d9_quotite_assistant_3 === 2) & +(d2_annee_du_contrat_3 >= 2) & +(d2_annee_du_contrat_3 <= 2) & +(d0_activite_du_medecin_3 === 0)) << 24));
    const x11_0: number = (q_x10 & 1) === 1 ? 27000 : x9_0;
    const x11_1: number = ((q_x10 >>> 8) & 1) === 1 ? 27000 : x9_1;
    const x11_2: number = ((q_x10 >>> 16) & 1) === 1 ? 27000 : x9_2;
    const x11_3: number = ((q_x10 >>> 24) & 1) === 1 ? 27000 : x9_3;
    const q_x12 = ((+(d9_quotite_assistant_0 === 2) & +(d2_annee_du_contrat_0 <= 1)) | ((+(d9_quotite_assistant_1 === 2) & +(d2_annee_du_contrat_1 <= 1)) << 8) | ((+(d9_quotite_assistant_2 === 2) & +(d2_annee_du_contrat_2 <= 1)) << 16) | ((+(d9_quotite_assistant_3 === 2) & +(d2_annee_du_contrat_3 <= 1)) << 24));
    const x13_0: number = (q_x12 & 1) === 1 ? 36000 : x11_0;
    const x13_1: number = ((q_x12 >>> 8) & 1) === 1 ? 36000 : x11_1;
    const x13_2: number = ((q_x12 >>> 16) & 1) === 1 ? 36000 : x11_2;
    const x13_3: number = ((q_x12 >>> 24) & 1) === 1 ? 36000 : x11_3;
    const q_x14 = ((+(d9_quotite_assistant_0 === 1) & +(d2_annee_du_contrat_0 >= 2) & +(d0_activite_du_medecin_0 === 2)) | ((+(d9_quotite_assistant_1 === 1) & +(d2_annee_du_contrat_1 >= 2) & +(d0_activite_du_medecin_1 === 2)) << 8) | ((+(d9_quotite_assistant_2 === 1) & +(d2_annee_du_contrat_2 >= 2) & +(d0_activite_du_medecin_2 === 2)) << 16) | ((+(d9_quotite_assistant_3 === 1) & +(d2_annee_du_contrat_3 >= 2) & +(d0_activite_du_medecin_3 === 2)) << 24));
    const x15_0: number = (q_x14 & 1) === 1 ? 18000 : x13_0;
    const x15_1: number = ((q_x14 >>> 8) & 1) === 1 ? 18000 : x13_1;
    const x15_2: number = ((q_x14 >>> 16) & 1) === 1 ? 18000 : x13_2;
    const x15_3: number = ((q_x14 >>> 24) & 1) === 1 ? 18000 : x13_3;
    const q_x16 = ((+(d9_quotite_assistant_0 === 1) & +(d2_annee_du_contrat_0 >= 3) & +(d0_activite_du_medecin_0 === 1)) | ((+(d9_quotite_assistant_1 === 1) & +(d2_annee_du_contrat_1 >= 3) & +(d0_activite_du_medecin_1 === 1)) << 8) | ((+(d9_quotite_assistant_2 === 1) & +(d2_annee_du_contrat_2 >= 3) & +(d0_activite_du_medecin_2 === 1)) << 16) | ((+(d9_quotite_assistant_3 === 1) & +(d2_annee_du_contrat_3 >= 3) & +(d0_activite_du_medecin_3 === 1)) << 24));
    const x17_0: number = (q_x16 & 1) === 1 ? 12500 : x15_0;
    const x17_1: number = ((q_x16 >>> 8) & 1) === 1 ? 12500 : x15_1;
    const x17_2: number = ((q_x16 >>> 16) & 1) === 1 ? 12500 : x15_2;
    const x17_3: number = ((q_x16 >>> 24) & 1) === 1 ? 12500 : x15_3;
    const q_x18 = ((+(d9_quotite_assistant_0 === 1) & +(d2_annee_du_contrat_0 >= 3) & +(d0_activite_du_medecin_0 === 0)) | ((+(d9_quotite_assistant_1 === 1) & +(d2_annee_du_contrat_1 >= 3) & +(d0_activite_du_medecin_1 === 0)) << 8) | ((+(d9_quotite_assistant_2 === 1) & +(d2_annee_du_contrat_2 >= 3) & +(d0_activite_du_medecin_2 === 0)) << 16) | ((+(d9_quotite_assistant_3 === 1) & +(d2_annee_du_contrat_3 >= 3) & +(d0_activite_du_medecin_3 === 0)) << 24));
    const x19_0: number = (q_x18 & 1) === 1 ? 10500 : x17_0;
    const x19_1: number = ((q_x18 >>> 8) & 1) === 1 ? 10500 : x17_1;
    const x19_2: number = ((q_x18 >>> 16) & 1) === 1 ? 10500 : x17_2;
    const x19_3: number = ((q_x18 >>> 24) & 1) === 1 ? 10500 : x17_3;
    const q_x20 = ((+(d9_quotite_assistant_0 === 1) & +(d2_annee_du_contrat_0 >= 2) & +(d2_annee_du_contrat_0 <= 2) & +(d0_activite_du_medecin_0 === 1)) | ((+(d9_quotite_assistant_1 === 1) & +(d2_annee_du_contrat_1 >= 2) & +(d2_annee_du_contrat_1 <= 2) & +(d0_activite_du_medecin_1 === 1)) << 8) | ((+(d9_quotite_assistant_2 === 1) & +(d2_annee_du_contrat_2 >= 2) & +(d2_annee_du_contrat_2 <= 2) & +(d0_activite_du_medecin_2 === 1)) << 16) | ((+(d9_quotite_assistant_3 === 1) & +(d2_annee_du_contrat_3 >= 2) & +(d2_annee_du_contrat_3 <= 2) & +(d0_activite_du_medecin_3 === 1)) << 24));
    const x21_0: number = (q_x20 & 1) === 1 ? 13500 : x19_0;
    const x21_1: number = ((q_x20 >>> 8) & 1) === 1 ? 13500 : x19_1;
    const x21_2: number = ((q_x20 >>> 16) & 1) === 1 ? 13500 : x19_2;
    const x21_3: number = ((q_x20 >>> 24) & 1) === 1 ? 13500 : x19_3;
    const q_x22 = ((+(d9_quotite_assistant_0 === 1) & +(d2_annee_du_contrat_0 >= 2) & +(d2_annee_du_contrat_0 <= 2) & +(d0_activite_du_medecin_0 === 0)) | ((+(d9_quotite_assistant_1 === 1) & +(d2_annee_du_contrat_1 >= 2) & +(d2_annee_du_contrat_1 <= 2) & +(d0_activite_du_medecin_1 === 0)) << 8) | ((+(d9_quotite_assistant_2 === 1) & +(d2_annee_du_contrat_2 >= 2) & +(d2_annee_du_contrat_2 <= 2) & +(d0_activite_du_medecin_2 === 0)) << 16) | ((+(d9_quotite_assistant_3 === 1) & +(d2_annee_du_contrat_3 >= 2) & +(d2_annee_du_contrat_3 <= 2) & +(d0_activite_du_medecin_3 === 0)) << 24));
    const x23_0: number = (q_x22 & 1) === 1 ? 13500 : x21_0;
    const x23_1: number = ((q_x22 >>> 8) & 1) === 1 ? 13500 : x21_1;
    const x23_2: number = ((q_x22 >>> 16) & 1) === 1 ? 13500 : x21_2;
    const x23_3: number = ((q_x22 >>> 24) & 1) === 1 ? 13500 : x21_3;
    const q_x24 = ((+(d9_quotite_assistant_0 === 1) & +(d2_annee_du_contrat_0 <= 1)) | ((+(d9_quotite_assistant_1 === 1) & +(d2_annee_du_contrat_1 <= 1)) << 8) | ((+(d9_quotite_assistant_2 === 1) & +(d2_annee_du_contrat_2 <= 1)) << 16) | ((+(d9_quotite_assistant_3 === 1) & +(d2_annee_du_contrat_3 <= 1)) << 24));
    const x25_0: number = (q_x24 & 1) === 1 ? 18000 : x23_0;
    const x25_1: number = ((q_x24 >>> 8) & 1) === 1 ? 18000 : x23_1;
    const x25_2: number = ((q_x24 >>> 16) & 1) === 1 ? 18000 : x23_2;
    const x25_3: number = ((q_x24 >>> 24) & 1) === 1 ? 18000 : x23_3;
    const q_x26 = ((+(d9_quotite_assistant_0 === 0) & +(d2_annee_du_contrat_0 >= 2) & +(d0_activite_du_medecin_0 === 2)) | ((+(d9_quotite_assistant_1 === 0) & +(d2_annee_du_contrat_1 >= 2) & +(d0_activite_du_medecin_1 === 2)) << 8) | ((+(d9_quotite_assistant_2 === 0) & +(d2_annee_du_contrat_2 >= 2) & +(d0_activite_du_medecin_2 === 2)) << 16) | ((+(d9_quotite_assistant_3 === 0) & +(d2_annee_du_contrat_3 >= 2) & +(d0_activite_du_medecin_3 === 2)) << 24));
    const x27_0: number = (q_x26 & 1) === 1 ? 12000 : x25_0;
    const x27_1: number = ((q_x26 >>> 8) & 1) === 1 ? 12000 : x25_1;
    const x27_2: number = ((q_x26 >>> 16) & 1) === 1 ? 12000 : x25_2;
    const x27_3: number = ((q_x26 >>> 24) & 1) === 1 ? 12000 : x25_3;
    const q_x28 = ((+(d9_quotite_assistant_0 === 0) & +(d2_annee_du_contrat_0 >= 3) & +(d0_activite_du_medecin_0 === 1)) | ((+(d9_quotite_assistant_1 === 0) & +(d2_annee_du_contrat_1 >= 3) & +(d0_activite_du_medecin_1 === 1)) << 8) | ((+(d9_quotite_assistant_2 === 0) & +(d2_annee_du_contrat_2 >= 3) & +(d0_activite_du_medecin_2 === 1)) << 16) | ((+(d9_quotite_assistant_3 === 0) & +(d2_annee_du_contrat_3 >= 3) & +(d0_activite_du_medecin_3 === 1)) << 24));
    const x29_0: number = (q_x28 & 1) === 1 ? 8350 : x27_0;
    const x29_1: number = ((q_x28 >>> 8) & 1) === 1 ? 8350 : x27_1;
    const x29_2: number = ((q_x28 >>> 16) & 1) === 1 ? 8350 : x27_2;
    const x29_3: number = ((q_x28 >>> 24) & 1) === 1 ? 8350 : x27_3;
    const q_x30 = ((+(d9_quotite_assistant_0 === 0) & +(d2_annee_du_contrat_0 >= 3) & +(d0_activite_du_medecin_0 === 0)) | ((+(d9_quotite_assistant_1 === 0) & +(d2_annee_du_contrat_1 >= 3) & +(d0_activite_du_medecin_1 === 0)) << 8) | ((+(d9_quotite_assistant_2 === 0) & +(d2_annee_du_contrat_2 >= 3) & +(d0_activite_du_medecin_2 === 0)) << 16) | ((+(d9_quotite_assistant_3 === 0) & +(d2_annee_du_contrat_3 >= 3) & +(d0_activite_du_medecin_3 === 0)) << 24));
    const x31_0: number = (q_x30 & 1) === 1 ? 7000 : x29_0;
    const x31_1: number = ((q_x30 >>> 8) & 1) === 1 ? 7000 : x29_1;
    const x31_2: number = ((q_x30 >>> 16) & 1) === 1 ? 7000 : x29_2;
    const x31_3: number = ((q_x30 >>> 24) & 1) === 1 ? 7000 : x29_3;
    const q_x32 = ((+(d9_quotite_assistant_0 === 0) & +(d2_annee_du_contrat_0 >= 2) & +(d2_annee_du_contrat_0 <= 2) & +(d0_activite_du_medecin_0 === 1)) | ((+(d9_quotite_assistant_1 === 0) & +(d2_annee_du_contrat_1 >= 2) & +(d2_annee_du_contrat_1 <= 2) & +(d0_activite_du_medecin_1 === 1)) << 8) | ((+(d9_quotite_assistant_2 === 0) & +(d2_annee_du_contrat_2 >= 2) & +(d2_annee_du_contrat_2 <= 2) & +(d0_activite_du_medecin_2 === 1)) << 16) | ((+(d9_quotite_assistant_3 === 0) & +(d2_annee_du_contrat_3 >= 2) & +(d2_annee_du_contrat_3 <= 2) & +(d0_activite_du_medecin_3 === 1)) << 24));
    const x33_0: number = (q_x32 & 1) === 1 ? 9000 : x31_0;
    const x33_1: number = ((q_x32 >>> 8) & 1) === 1 ? 9000 : x31_1;
    const x33_2: number = ((q_x32 >>> 16) & 1) === 1 ? 9000 : x31_2;
    const x33_3: number = ((q_x32 >>> 24) & 1) === 1 ? 9000 : x31_3;
    const q_x34 = ((+(d9_quotite_assistant_0 === 0) & +(d2_annee_du_contrat_0 >= 2) & +(d2_annee_du_contrat_0 <= 2) & +(d0_activite_du_medecin_0 === 0)) | ((+(d9_quotite_assistant_1 === 0) & +(d2_annee_du_contrat_1 >= 2) & +(d2_annee_du_contrat_1 <= 2) & +(d0_activite_du_medecin_1 === 0)) << 8) | ((+(d9_quotite_assistant_2 === 0) & +(d2_annee_du_contrat_2 >= 2) & +(d2_annee_du_contrat_2 <= 2) & +(d0_activite_du_medecin_2 === 0)) << 16) | ((+(d9_quotite_assistant_3 === 0) & +(d2_annee_du_contrat_3 >= 2) & +(d2_annee_du_contrat_3 <= 2) & +(d0_activite_du_medecin_3 === 0)) << 24));
    const x35_0: number = (q_x34 & 1) === 1 ? 9000 : x33_0;
    const x35_1: number = ((q_x34 >>> 8) & 1) === 1 ? 9000 : x33_1;
    const x35_2: number = ((q_x34 >>> 16) & 1) === 1 ? 9000 : x33_2;
    const x35_3: number = ((q_x34 >>> 24) & 1) === 1 ? 9000 : x33_3;
    const q_x36 = ((+(d9_quotite_assistant_0 === 0) & +(d2_annee_du_contrat_0 <= 1)) | ((+(d9_quotite_assistant_1 === 0) & +(d2_annee_du_contrat_1 <= 1)) << 8) | ((+(d9_quotite_assistant_2 === 0) & +(d2_annee_du_contrat_2 <= 1)) << 16) | ((+(d9_quotite_assistant_3 === 0) & +(d2_annee_du_contrat_3 <= 1)) << 24));
    const x37_0: number = (q_x36 & 1) === 1 ? 12000 : x35_0;
    const x37_1: number = ((q_x36 >>> 8) & 1) === 1 ? 12000 : x35_1;
    const x37_2: number = ((q_x36 >>> 16) & 1) === 1 ? 12000 : x35_2;
    const x37_3: number = ((q_x36 >>> 24) & 1) === 1 ? 12000 : x35_3;
    const x39_0: number = -(q_i3_assistant_medical_atteint & 1) & (100 * x37_0);
    const x39_1: number = -((q_i3_assistant_medical_atteint >>> 8) & 1) & (100 * x37_1);
    const x39_2: number = -((q_i3_assistant_medical_atteint >>> 16) & 1) & (100 * x37_2);
    const x39_3: number = -((q_i3_assistant_medical_atteint >>> 24) & 1) & (100 * x37_3);
    v0[i] = x37_0;
    v0[i + 1] = x37_1;
    v0[i + 2] = x37_2;
    v0[i + 3] = x37_3;
    v1[i] = x39_0;
    v1[i + 1] = x39_1;
    v1[i + 2] = x39_2;
    v1[i + 3] = x39_3;
  }
}

/** Calcule les lignes de `debut` à `fin` (exclue), sans les contrôler. */
function calculer(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const premiere = (debut + 3) & -4;
  const derniere = fin & -4;
  if (derniere <= premiere) return uneAUne(entree, sortie, debut, fin);
  uneAUne(entree, sortie, debut, premiere);
  quatreAQuatre(entree, sortie, premiere, derniere);
  uneAUne(entree, sortie, derniere, fin);
}

/** Cette version, pour `evaluerColonnes` : toutes les lignes d'un tableau à la fois. */
export const enColonnes: VersionEnColonnes = {
  plan,
  atteints: [["assistant_médical", 1]],
  colonnes: COLONNES,
  declarees: DONNEES,
  mots: 1,
  valeurs: ["nombre", "nombre"],
  calculer,
  estimer: (donnees: object, exercice: number) => estimer(donnees as Donnees, exercice),
};
