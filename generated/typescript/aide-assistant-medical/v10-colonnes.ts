// Fichier généré par Avenant — ne pas modifier.
// Aide à l'emploi d'un assistant médical, version v10, en entiers : par colonnes.

import { parQuatre } from "../runtime/quatre.ts";
import type { Sortie, VersionEnColonnes } from "../runtime/colonnes.ts";
import type { ColonneDecrite, Entree } from "../runtime/tableau.ts";
import { DONNEES } from "../donnees.ts";
import type { Donnees } from "../donnees.ts";
import { plan } from "./v10-entiers.ts";
import { estimer } from "./v10.ts";

/** Les colonnes attendues, dans cet ordre. */
const COLONNES: readonly ColonneDecrite[] = [
  { nom: "activité_du_médecin", genre: "choix", type: "octet", min: 0, max: 2, echelle: 1, options: ["sous_p90", "entre_p90_et_p95", "au_dessus_de_p95"] },
  { nom: "année_du_contrat", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "contrat_assistant_médical", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "patientèle_médecin_traitant", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "quotité_assistant", genre: "choix", type: "octet", min: 0, max: 2, echelle: 1, options: ["tiers_temps", "mi_temps", "temps_plein"] },
  { nom: "secteur_conventionnel", genre: "choix", type: "octet", min: 0, max: 2, echelle: 1, options: ["secteur_1", "secteur_2_optam", "secteur_2"] },
];

/** Une ligne après l'autre : celles qui ne vont pas par quatre. */
function uneAUne(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d4_quotite_assistant = entree[4]!;
  const c_d1_annee_du_contrat = entree[1]!;
  const c_d0_activite_du_medecin = entree[0]!;
  const c_d2_contrat_assistant_medical = entree[2]!;
  const c_d5_secteur_conventionnel = entree[5]!;
  const c_d3_patientele_medecin_traitant = entree[3]!;
  const s_m0 = sortie.masques[0]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  for (let i = debut; i < fin; i++) {
    const d4_quotite_assistant = c_d4_quotite_assistant[i]!;
    const d1_annee_du_contrat = c_d1_annee_du_contrat[i]!;
    const d0_activite_du_medecin = c_d0_activite_du_medecin[i]!;
    // assistant_médical
    const x0 = +(d4_quotite_assistant === 2) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
    const x1 = +(d4_quotite_assistant === 2) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
    const x2 = +(d4_quotite_assistant === 2) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
    const x3 = +(d4_quotite_assistant === 2) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
    const x4 = +(d4_quotite_assistant === 2) & +(d1_annee_du_contrat <= 1);
    const x5 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat >= 2) & +(d0_activite_du_medecin === 2);
    const x6 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
    const x7 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
    const x8 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
    const x9 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
    const x10 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat <= 1);
    const x11 = +(d4_quotite_assistant === 0);
    const i12_assistant_medical_accessible = (x11 ^ 1) & (x10 | ((x10 ^ 1) & (x9 | ((x9 ^ 1) & (x8 | ((x8 ^ 1) & (x7 | ((x7 ^ 1) & (x6 | ((x6 ^ 1) & (x5 | ((x5 ^ 1) & (x4 | ((x4 ^ 1) & (x3 | ((x3 ^ 1) & (x2 | ((x2 ^ 1) & (x1 | ((x1 ^ 1) & (x0 | (x0 ^ 1))))))))))))))))))))));
    const d2_contrat_assistant_medical = c_d2_contrat_assistant_medical[i]!;
    const d5_secteur_conventionnel = c_d5_secteur_conventionnel[i]!;
    const i13_assistant_medical_condition = d2_contrat_assistant_medical & (+(d5_secteur_conventionnel === 0) | +(d5_secteur_conventionnel === 1));
    const d3_patientele_medecin_traitant = c_d3_patientele_medecin_traitant[i]!;
    const i14_assistant_medical_propre = i13_assistant_medical_condition & +(d3_patientele_medecin_traitant >= 775);
    const i15_assistant_medical_atteint = i12_assistant_medical_accessible & i14_assistant_medical_propre;
    s_m0[i] = i12_assistant_medical_accessible | (i15_assistant_medical_atteint << 1);
    const x16 = +(d4_quotite_assistant === 2) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
    const x17: number = x16 === 1 ? 26000 : 38000;
    const x18 = +(d4_quotite_assistant === 2) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
    const x19: number = x18 === 1 ? 22000 : x17;
    const x20 = +(d4_quotite_assistant === 2) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
    const x21: number = x20 === 1 ? 28000 : x19;
    const x22 = +(d4_quotite_assistant === 2) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
    const x23: number = x22 === 1 ? 28000 : x21;
    const x24 = +(d4_quotite_assistant === 2) & +(d1_annee_du_contrat <= 1);
    const x25: number = x24 === 1 ? 38000 : x23;
    const x26 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat >= 2) & +(d0_activite_du_medecin === 2);
    const x27: number = x26 === 1 ? 19000 : x25;
    const x28 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
    const x29: number = x28 === 1 ? 13000 : x27;
    const x30 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
    const x31: number = x30 === 1 ? 11000 : x29;
    const x32 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
    const x33: number = x32 === 1 ? 14000 : x31;
    const x34 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
    const x35: number = x34 === 1 ? 14000 : x33;
    const x36 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat <= 1);
    const x37: number = x36 === 1 ? 19000 : x35;
    const x38 = +(d4_quotite_assistant === 0);
    const x39: number = x38 === 1 ? 0 : x37;
    const x41: number = -i15_assistant_medical_atteint & (100 * x39);
    v0[i] = x39;
    v1[i] = x41;
  }
}

/** Quatre lignes à la fois : une vérité par octet. `debut` et `fin` sont des multiples de quatre. */
function quatreAQuatre(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d4_quotite_assistant = entree[4]!;
  const c_d1_annee_du_contrat = entree[1]!;
  const c_d0_activite_du_medecin = entree[0]!;
  const c_d2_contrat_assistant_medical = entree[2]!;
  const c_d5_secteur_conventionnel = entree[5]!;
  const c_d3_patientele_medecin_traitant = entree[3]!;
  const k_d2_contrat_assistant_medical = parQuatre(c_d2_contrat_assistant_medical);
  const s_m0 = sortie.masques[0]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  for (let i = debut; i < fin; i += 4) {
    const j = i >>> 2;
    const d4_quotite_assistant_0 = c_d4_quotite_assistant[i]!;
    const d4_quotite_assistant_1 = c_d4_quotite_assistant[i + 1]!;
    const d4_quotite_assistant_2 = c_d4_quotite_assistant[i + 2]!;
    const d4_quotite_assistant_3 = c_d4_quotite_assistant[i + 3]!;
    const d1_annee_du_contrat_0 = c_d1_annee_du_contrat[i]!;
    const d1_annee_du_contrat_1 = c_d1_annee_du_contrat[i + 1]!;
    const d1_annee_du_contrat_2 = c_d1_annee_du_contrat[i + 2]!;
    const d1_annee_du_contrat_3 = c_d1_annee_du_contrat[i + 3]!;
    const d0_activite_du_medecin_0 = c_d0_activite_du_medecin[i]!;
    const d0_activite_du_medecin_1 = c_d0_activite_du_medecin[i + 1]!;
    const d0_activite_du_medecin_2 = c_d0_activite_du_medecin[i + 2]!;
    const d0_activite_du_medecin_3 = c_d0_activite_du_medecin[i + 3]!;
    // assistant_médical
    const q_x0 = ((+(d4_quotite_assistant_0 === 2) & +(d1_annee_du_contrat_0 >= 3) & +(d0_activite_du_medecin_0 === 1)) | ((+(d4_quotite_assistant_1 === 2) & +(d1_annee_du_contrat_1 >= 3) & +(d0_activite_du_medecin_1 === 1)) << 8) | ((+(d4_quotite_assistant_2 === 2) & +(d1_annee_du_contrat_2 >= 3) & +(d0_activite_du_medecin_2 === 1)) << 16) | ((+(d4_quotite_assistant_3 === 2) & +(d1_annee_du_contrat_3 >= 3) & +(d0_activite_du_medecin_3 === 1)) << 24));
    const q_x1 = ((+(d4_quotite_assistant_0 === 2) & +(d1_annee_du_contrat_0 >= 3) & +(d0_activite_du_medecin_0 === 0)) | ((+(d4_quotite_assistant_1 === 2) & +(d1_annee_du_contrat_1 >= 3) & +(d0_activite_du_medecin_1 === 0)) << 8) | ((+(d4_quotite_assistant_2 === 2) & +(d1_annee_du_contrat_2 >= 3) & +(d0_activite_du_medecin_2 === 0)) << 16) | ((+(d4_quotite_assistant_3 === 2) & +(d1_annee_du_contrat_3 >= 3) & +(d0_activite_du_medecin_3 === 0)) << 24));
    const q_x2 = ((+(d4_quotite_assistant_0 === 2) & +(d1_annee_du_contrat_0 >= 2) & +(d1_annee_du_contrat_0 <= 2) & +(d0_activite_du_medecin_0 === 1)) | ((+(d4_quotite_assistant_1 === 2) & +(d1_annee_du_contrat_1 >= 2) & +(d1_annee_du_contrat_1 <= 2) & +(d0_activite_du_medecin_1 === 1)) << 8) | ((+(d4_quotite_assistant_2 === 2) & +(d1_annee_du_contrat_2 >= 2) & +(d1_annee_du_contrat_2 <= 2) & +(d0_activite_du_medecin_2 === 1)) << 16) | ((+(d4_quotite_assistant_3 === 2) & +(d1_annee_du_contrat_3 >= 2) & +(d1_annee_du_contrat_3 <= 2) & +(d0_activite_du_medecin_3 === 1)) << 24));
    const q_x3 = ((+(d4_quotite_assistant_0 === 2) & +(d1_annee_du_contrat_0 >= 2) & +(d1_annee_du_contrat_0 <= 2) & +(d0_activite_du_medecin_0 === 0)) | ((+(d4_quotite_assistant_1 === 2) & +(d1_annee_du_contrat_1 >= 2) & +(d1_annee_du_contrat_1 <= 2) & +(d0_activite_du_medecin_1 === 0)) << 8) | ((+(d4_quotite_assistant_2 === 2) & +(d1_annee_du_contrat_2 >= 2) & +(d1_annee_du_contrat_2 <= 2) & +(d0_activite_du_medecin_2 === 0)) << 16) | ((+(d4_quotite_assistant_3 === 2) & +(d1_annee_du_contrat_3 >= 2) & +(d1_annee_du_contrat_3 <= 2) & +(d0_activite_du_medecin_3 === 0)) << 24));
    const q_x4 = ((+(d4_quotite_assistant_0 === 2) & +(d1_annee_du_contrat_0 <= 1)) | ((+(d4_quotite_assistant_1 === 2) & +(d1_annee_du_contrat_1 <= 1)) << 8) | ((+(d4_quotite_assistant_2 === 2) & +(d1_annee_du_contrat_2 <= 1)) << 16) | ((+(d4_quotite_assistant_3 === 2) & +(d1_annee_du_contrat_3 <= 1)) << 24));
    const q_x5 = ((+(d4_quotite_assistant_0 === 1) & +(d1_annee_du_contrat_0 >= 2) & +(d0_activite_du_medecin_0 === 2)) | ((+(d4_quotite_assistant_1 === 1) & +(d1_annee_du_contrat_1 >= 2) & +(d0_activite_du_medecin_1 === 2)) << 8) | ((+(d4_quotite_assistant_2 === 1) & +(d1_annee_du_contrat_2 >= 2) & +(d0_activite_du_medecin_2 === 2)) << 16) | ((+(d4_quotite_assistant_3 === 1) & +(d1_annee_du_contrat_3 >= 2) & +(d0_activite_du_medecin_3 === 2)) << 24));
    const q_x6 = ((+(d4_quotite_assistant_0 === 1) & +(d1_annee_du_contrat_0 >= 3) & +(d0_activite_du_medecin_0 === 1)) | ((+(d4_quotite_assistant_1 === 1) & +(d1_annee_du_contrat_1 >= 3) & +(d0_activite_du_medecin_1 === 1)) << 8) | ((+(d4_quotite_assistant_2 === 1) & +(d1_annee_du_contrat_2 >= 3) & +(d0_activite_du_medecin_2 === 1)) << 16) | ((+(d4_quotite_assistant_3 === 1) & +(d1_annee_du_contrat_3 >= 3) & +(d0_activite_du_medecin_3 === 1)) << 24));
    const q_x7 = ((+(d4_quotite_assistant_0 === 1) & +(d1_annee_du_contrat_0 >= 3) & +(d0_activite_du_medecin_0 === 0)) | ((+(d4_quotite_assistant_1 === 1) & +(d1_annee_du_contrat_1 >= 3) & +(d0_activite_du_medecin_1 === 0)) << 8) | ((+(d4_quotite_assistant_2 === 1) & +(d1_annee_du_contrat_2 >= 3) & +(d0_activite_du_medecin_2 === 0)) << 16) | ((+(d4_quotite_assistant_3 === 1) & +(d1_annee_du_contrat_3 >= 3) & +(d0_activite_du_medecin_3 === 0)) << 24));
    const q_x8 = ((+(d4_quotite_assistant_0 === 1) & +(d1_annee_du_contrat_0 >= 2) & +(d1_annee_du_contrat_0 <= 2) & +(d0_activite_du_medecin_0 === 1)) | ((+(d4_quotite_assistant_1 === 1) & +(d1_annee_du_contrat_1 >= 2) & +(d1_annee_du_contrat_1 <= 2) & +(d0_activite_du_medecin_1 === 1)) << 8) | ((+(d4_quotite_assistant_2 === 1) & +(d1_annee_du_contrat_2 >= 2) & +(d1_annee_du_contrat_2 <= 2) & +(d0_activite_du_medecin_2 === 1)) << 16) | ((+(d4_quotite_assistant_3 === 1) & +(d1_annee_du_contrat_3 >= 2) & +(d1_annee_du_contrat_3 <= 2) & +(d0_activite_du_medecin_3 === 1)) << 24));
    const q_x9 = ((+(d4_quotite_assistant_0 === 1) & +(d1_annee_du_contrat_0 >= 2) & +(d1_annee_du_contrat_0 <= 2) & +(d0_activite_du_medecin_0 === 0)) | ((+(d4_quotite_assistant_1 === 1) & +(d1_annee_du_contrat_1 >= 2) & +(d1_annee_du_contrat_1 <= 2) & +(d0_activite_du_medecin_1 === 0)) << 8) | ((+(d4_quotite_assistant_2 === 1) & +(d1_annee_du_contrat_2 >= 2) & +(d1_annee_du_contrat_2 <= 2) & +(d0_activite_du_medecin_2 === 0)) << 16) | ((+(d4_quotite_assistant_3 === 1) & +(d1_annee_du_contrat_3 >= 2) & +(d1_annee_du_contrat_3 <= 2) & +(d0_activite_du_medecin_3 === 0)) << 24));
    const q_x10 = ((+(d4_quotite_assistant_0 === 1) & +(d1_annee_du_contrat_0 <= 1)) | ((+(d4_quotite_assistant_1 === 1) & +(d1_annee_du_contrat_1 <= 1)) << 8) | ((+(d4_quotite_assistant_2 === 1) & +(d1_annee_du_contrat_2 <= 1)) << 16) | ((+(d4_quotite_assistant_3 === 1) & +(d1_annee_du_contrat_3 <= 1)) << 24));
    const q_x11 = +(d4_quotite_assistant_0 === 0) | ((+(d4_quotite_assistant_1 === 0)) << 8) | ((+(d4_quotite_assistant_2 === 0)) << 16) | ((+(d4_quotite_assistant_3 === 0)) << 24);
    const q_i12_assistant_medical_accessible = (q_x11 ^ 16843009) & (q_x10 | ((q_x10 ^ 16843009) & (q_x9 | ((q_x9 ^ 16843009) & (q_x8 | ((q_x8 ^ 16843009) & (q_x7 | ((q_x7 ^ 16843009) & (q_x6 | ((q_x6 ^ 16843009) & (q_x5 | ((q_x5 ^ 16843009) & (q_x4 | ((q_x4 ^ 16843009) & (q_x3 | ((q_x3 ^ 16843009) & (q_x2 | ((q_x2 ^ 16843009) & (q_x1 | ((q_x1 ^ 16843009) & (q_x0 | (q_x0 ^ 16843009))))))))))))))))))))));
    const q_d2_contrat_assistant_medical = k_d2_contrat_assistant_medical[j]! & 16843009;
    const d5_secteur_conventionnel_0 = c_d5_secteur_conventionnel[i]!;
    const d5_secteur_conventionnel_1 = c_d5_secteur_conventionnel[i + 1]!;
    const d5_secteur_conventionnel_2 = c_d5_secteur_conventionnel[i + 2]!;
    const d5_secteur_conventionnel_3 = c_d5_secteur_conventionnel[i + 3]!;
    const q_i13_assistant_medical_condition = q_d2_contrat_assistant_medical & (((+(d5_secteur_conventionnel_0 === 0) | +(d5_secteur_conventionnel_0 === 1)) | ((+(d5_secteur_conventionnel_1 === 0) | +(d5_secteur_conventionnel_1 === 1)) << 8) | ((+(d5_secteur_conventionnel_2 === 0) | +(d5_secteur_conventionnel_2 === 1)) << 16) | ((+(d5_secteur_conventionnel_3 === 0) | +(d5_secteur_conventionnel_3 === 1)) << 24)));
    const d3_patientele_medecin_traitant_0 = c_d3_patientele_medecin_traitant[i]!;
    const d3_patientele_medecin_traitant_1 = c_d3_patientele_medecin_traitant[i + 1]!;
    const d3_patientele_medecin_traitant_2 = c_d3_patientele_medecin_traitant[i + 2]!;
    const d3_patientele_medecin_traitant_3 = c_d3_patientele_medecin_traitant[i + 3]!;
    const q_i14_assistant_medical_propre = q_i13_assistant_medical_condition & (+(d3_patientele_medecin_traitant_0 >= 775) | ((+(d3_patientele_medecin_traitant_1 >= 775)) << 8) | ((+(d3_patientele_medecin_traitant_2 >= 775)) << 16) | ((+(d3_patientele_medecin_traitant_3 >= 775)) << 24));
    const q_i15_assistant_medical_atteint = q_i12_assistant_medical_accessible & q_i14_assistant_medical_propre;
    const g0_m0 = q_i12_assistant_medical_accessible | (q_i15_assistant_medical_atteint << 1);
    s_m0[i] = (g0_m0 & 255);
    s_m0[i + 1] = ((g0_m0 >>> 8) & 255);
    s_m0[i + 2] = ((g0_m0 >>> 16) & 255);
    s_m0[i + 3] = ((g0_m0 >>> 24) & 255);
    const q_x16 = ((+(d4_quotite_assistant_0 === 2) & +(d1_annee_du_contrat_0 >= 3) & +(d0_activite_du_medecin_0 === 1)) | ((+(d4_quotite_assistant_1 === 2) & +(d1_annee_du_contrat_1 >= 3) & +(d0_activite_du_medecin_1 === 1)) << 8) | ((+(d4_quotite_assistant_2 === 2) & +(d1_annee_du_contrat_2 >= 3) & +(d0_activite_du_medecin_2 === 1)) << 16) | ((+(d4_quotite_assistant_3 === 2) & +(d1_annee_du_contrat_3 >= 3) & +(d0_activite_du_medecin_3 === 1)) << 24));
    const x17_0: number = (q_x16 & 1) === 1 ? 26000 : 38000;
    const x17_1: number = ((q_x16 >>> 8) & 1) === 1 ? 26000 : 38000;
    const x17_2: number = ((q_x16 >>> 16) & 1) === 1 ? 26000 : 38000;
    const x17_3: number = ((q_x16 >>> 24) & 1) === 1 ? 26000 : 38000;
    const q_x18 = ((+(d4_quotite_assistant_0 === 2) & +(d1_annee_du_contrat_0 >= 3) & +(d0_activite_du_medecin_0 === 0)) | ((+(d4_quotite_assistant_1 === 2) & +(d1_annee_du_contrat_1 >= 3) & +(d0_activite_du_medecin_1 === 0)) << 8) | ((+(d4_quotite_assistant_2 === 2) & +(d1_annee_du_contrat_2 >= 3) & +(d0_activite_du_medecin_2 === 0)) << 16) | ((+(d4_quotite_assistant_3 === 2) & +(d1_annee_du_contrat_3 >= 3) & +(d0_activite_du_medecin_3 === 0)) << 24));
    const x19_0: number = (q_x18 & 1) === 1 ? 22000 : x17_0;
    const x19_1: number = ((q_x18 >>> 8) & 1) === 1 ? 22000 : x17_1;
    const x19_2: number = ((q_x18 >>> 16) & 1) === 1 ? 22000 : x17_2;
    const x19_3: number = ((q_x18 >>> 24) & 1) === 1 ? 22000 : x17_3;
    const q_x20 = ((+(d4_quotite_assistant_0 === 2) & +(d1_annee_du_contrat_0 >= 2) & +(d1_annee_du_contrat_0 <= 2) & +(d0_activite_du_medecin_0 === 1)) | ((+(d4_quotite_assistant_1 === 2) & +(d1_annee_du_contrat_1 >= 2) & +(d1_annee_du_contrat_1 <= 2) & +(d0_activite_du_medecin_1 === 1)) << 8) | ((+(d4_quotite_assistant_2 === 2) & +(d1_annee_du_contrat_2 >= 2) & +(d1_annee_du_contrat_2 <= 2) & +(d0_activite_du_medecin_2 === 1)) << 16) | ((+(d4_quotite_assistant_3 === 2) & +(d1_annee_du_contrat_3 >= 2) & +(d1_annee_du_contrat_3 <= 2) & +(d0_activite_du_medecin_3 === 1)) << 24));
    const x21_0: number = (q_x20 & 1) === 1 ? 28000 : x19_0;
    const x21_1: number = ((q_x20 >>> 8) & 1) === 1 ? 28000 : x19_1;
    const x21_2: number = ((q_x20 >>> 16) & 1) === 1 ? 28000 : x19_2;
    const x21_3: number = ((q_x20 >>> 24) & 1) === 1 ? 28000 : x19_3;
    const q_x22 = ((+(d4_quotite_assistant_0 === 2) & +(d1_annee_du_contrat_0 >= 2) & +(d1_annee_du_contrat_0 <= 2) & +(d0_activite_du_medecin_0 === 0)) | ((+(d4_quotite_assistant_1 === 2) & +(d1_annee_du_contrat_1 >= 2) & +(d1_annee_du_contrat_1 <= 2) & +(d0_activite_du_medecin_1 === 0)) << 8) | ((+(d4_quotite_assistant_2 === 2) & +(d1_annee_du_contrat_2 >= 2) & +(d1_annee_du_contrat_2 <= 2) & +(d0_activite_du_medecin_2 === 0)) << 16) | ((+(d4_quotite_assistant_3 === 2) & +(d1_annee_du_contrat_3 >= 2) & +(d1_annee_du_contrat_3 <= 2) & +(d0_activite_du_medecin_3 === 0)) << 24));
    const x23_0: number = (q_x22 & 1) === 1 ? 28000 : x21_0;
    const x23_1: number = ((q_x22 >>> 8) & 1) === 1 ? 28000 : x21_1;
    const x23_2: number = ((q_x22 >>> 16) & 1) === 1 ? 28000 : x21_2;
    const x23_3: number = ((q_x22 >>> 24) & 1) === 1 ? 28000 : x21_3;
    const q_x24 = ((+(d4_quotite_assistant_0 === 2) & +(d1_annee_du_contrat_0 <= 1)) | ((+(d4_quotite_assistant_1 === 2) & +(d1_annee_du_contrat_1 <= 1)) << 8) | ((+(d4_quotite_assistant_2 === 2) & +(d1_annee_du_contrat_2 <= 1)) << 16) | ((+(d4_quotite_assistant_3 === 2) & +(d1_annee_du_contrat_3 <= 1)) << 24));
    const x25_0: number = (q_x24 & 1) === 1 ? 38000 : x23_0;
    const x25_1: number = ((q_x24 >>> 8) & 1) === 1 ? 38000 : x23_1;
    const x25_2: number = ((q_x24 >>> 16) & 1) === 1 ? 38000 : x23_2;
    const x25_3: number = ((q_x24 >>> 24) & 1) === 1 ? 38000 : x23_3;
    const q_x26 = ((+(d4_quotite_assistant_0 === 1) & +(d1_annee_du_contrat_0 >= 2) & +(d0_activite_du_medecin_0 === 2)) | ((+(d4_quotite_assistant_1 === 1) & +(d1_annee_du_contrat_1 >= 2) & +(d0_activite_du_medecin_1 === 2)) << 8) | ((+(d4_quotite_assistant_2 === 1) & +(d1_annee_du_contrat_2 >= 2) & +(d0_activite_du_medecin_2 === 2)) << 16) | ((+(d4_quotite_assistant_3 === 1) & +(d1_annee_du_contrat_3 >= 2) & +(d0_activite_du_medecin_3 === 2)) << 24));
    const x27_0: number = (q_x26 & 1) === 1 ? 19000 : x25_0;
    const x27_1: number = ((q_x26 >>> 8) & 1) === 1 ? 19000 : x25_1;
    const x27_2: number = ((q_x26 >>> 16) & 1) === 1 ? 19000 : x25_2;
    const x27_3: number = ((q_x26 >>> 24) & 1) === 1 ? 19000 : x25_3;
    const q_x28 = ((+(d4_quotite_assistant_0 === 1) & +(d1_annee_du_contrat_0 >= 3) & +(d0_activite_du_medecin_0 === 1)) | ((+(d4_quotite_assistant_1 === 1) & +(d1_annee_du_contrat_1 >= 3) & +(d0_activite_du_medecin_1 === 1)) << 8) | ((+(d4_quotite_assistant_2 === 1) & +(d1_annee_du_contrat_2 >= 3) & +(d0_activite_du_medecin_2 === 1)) << 16) | ((+(d4_quotite_assistant_3 === 1) & +(d1_annee_du_contrat_3 >= 3) & +(d0_activite_du_medecin_3 === 1)) << 24));
    const x29_0: number = (q_x28 & 1) === 1 ? 13000 : x27_0;
    const x29_1: number = ((q_x28 >>> 8) & 1) === 1 ? 13000 : x27_1;
    const x29_2: number = ((q_x28 >>> 16) & 1) === 1 ? 13000 : x27_2;
    const x29_3: number = ((q_x28 >>> 24) & 1) === 1 ? 13000 : x27_3;
    const q_x30 = ((+(d4_quotite_assistant_0 === 1) & +(d1_annee_du_contrat_0 >= 3) & +(d0_activite_du_medecin_0 === 0)) | ((+(d4_quotite_assistant_1 === 1) & +(d1_annee_du_contrat_1 >= 3) & +(d0_activite_du_medecin_1 === 0)) << 8) | ((+(d4_quotite_assistant_2 === 1) & +(d1_annee_du_contrat_2 >= 3) & +(d0_activite_du_medecin_2 === 0)) << 16) | ((+(d4_quotite_assistant_3 === 1) & +(d1_annee_du_contrat_3 >= 3) & +(d0_activite_du_medecin_3 === 0)) << 24));
    const x31_0: number = (q_x30 & 1) === 1 ? 11000 : x29_0;
    const x31_1: number = ((q_x30 >>> 8) & 1) === 1 ? 11000 : x29_1;
    const x31_2: number = ((q_x30 >>> 16) & 1) === 1 ? 11000 : x29_2;
    const x31_3: number = ((q_x30 >>> 24) & 1) === 1 ? 11000 : x29_3;
    const q_x32 = ((+(d4_quotite_assistant_0 === 1) & +(d1_annee_du_contrat_0 >= 2) & +(d1_annee_du_contrat_0 <= 2) & +(d0_activite_du_medecin_0 === 1)) | ((+(d4_quotite_assistant_1 === 1) & +(d1_annee_du_contrat_1 >= 2) & +(d1_annee_du_contrat_1 <= 2) & +(d0_activite_du_medecin_1 === 1)) << 8) | ((+(d4_quotite_assistant_2 === 1) & +(d1_annee_du_contrat_2 >= 2) & +(d1_annee_du_contrat_2 <= 2) & +(d0_activite_du_medecin_2 === 1)) << 16) | ((+(d4_quotite_assistant_3 === 1) & +(d1_annee_du_contrat_3 >= 2) & +(d1_annee_du_contrat_3 <= 2) & +(d0_activite_du_medecin_3 === 1)) << 24));
    const x33_0: number = (q_x32 & 1) === 1 ? 14000 : x31_0;
    const x33_1: number = ((q_x32 >>> 8) & 1) === 1 ? 14000 : x31_1;
    const x33_2: number = ((q_x32 >>> 16) & 1) === 1 ? 14000 : x31_2;
    const x33_3: number = ((q_x32 >>> 24) & 1) === 1 ? 14000 : x31_3;
    const q_x34 = ((+(d4_quotite_assistant_0 === 1) & +(d1_annee_du_contrat_0 >= 2) & +(d1_annee_du_contrat_0 <= 2) & +(d0_activite_du_medecin_0 === 0)) | ((+(d4_quotite_assistant_1 === 1) & +(d1_annee_du_contrat_1 >= 2) & +(d1_annee_du_contrat_1 <= 2) & +(d0_activite_du_medecin_1 === 0)) << 8) | ((+(d4_quotite_assistant_2 === 1) & +(d1_annee_du_contrat_2 >= 2) & +(d1_annee_du_contrat_2 <= 2) & +(d0_activite_du_medecin_2 === 0)) << 16) | ((+(d4_quotite_assistant_3 === 1) & +(d1_annee_du_contrat_3 >= 2) & +(d1_annee_du_contrat_3 <= 2) & +(d0_activite_du_medecin_3 === 0)) << 24));
    const x35_0: number = (q_x34 & 1) === 1 ? 14000 : x33_0;
    const x35_1: number = ((q_x34 >>> 8) & 1) === 1 ? 14000 : x33_1;
    const x35_2: number = ((q_x34 >>> 16) & 1) === 1 ? 14000 : x33_2;
    const x35_3: number = ((q_x34 >>> 24) & 1) === 1 ? 14000 : x33_3;
    const q_x36 = ((+(d4_quotite_assistant_0 === 1) & +(d1_annee_du_contrat_0 <= 1)) | ((+(d4_quotite_assistant_1 === 1) & +(d1_annee_du_contrat_1 <= 1)) << 8) | ((+(d4_quotite_assistant_2 === 1) & +(d1_annee_du_contrat_2 <= 1)) << 16) | ((+(d4_quotite_assistant_3 === 1) & +(d1_annee_du_contrat_3 <= 1)) << 24));
    const x37_0: number = (q_x36 & 1) === 1 ? 19000 : x35_0;
    const x37_1: number = ((q_x36 >>> 8) & 1) === 1 ? 19000 : x35_1;
    const x37_2: number = ((q_x36 >>> 16) & 1) === 1 ? 19000 : x35_2;
    const x37_3: number = ((q_x36 >>> 24) & 1) === 1 ? 19000 : x35_3;
    const q_x38 = +(d4_quotite_assistant_0 === 0) | ((+(d4_quotite_assistant_1 === 0)) << 8) | ((+(d4_quotite_assistant_2 === 0)) << 16) | ((+(d4_quotite_assistant_3 === 0)) << 24);
    const x39_0: number = (q_x38 & 1) === 1 ? 0 : x37_0;
    const x39_1: number = ((q_x38 >>> 8) & 1) === 1 ? 0 : x37_1;
    const x39_2: number = ((q_x38 >>> 16) & 1) === 1 ? 0 : x37_2;
    const x39_3: number = ((q_x38 >>> 24) & 1) === 1 ? 0 : x37_3;
    const x41_0: number = -(q_i15_assistant_medical_atteint & 1) & (100 * x39_0);
    const x41_1: number = -((q_i15_assistant_medical_atteint >>> 8) & 1) & (100 * x39_1);
    const x41_2: number = -((q_i15_assistant_medical_atteint >>> 16) & 1) & (100 * x39_2);
    const x41_3: number = -((q_i15_assistant_medical_atteint >>> 24) & 1) & (100 * x39_3);
    v0[i] = x39_0;
    v0[i + 1] = x39_1;
    v0[i + 2] = x39_2;
    v0[i + 3] = x39_3;
    v1[i] = x41_0;
    v1[i + 1] = x41_1;
    v1[i + 2] = x41_2;
    v1[i + 3] = x41_3;
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
