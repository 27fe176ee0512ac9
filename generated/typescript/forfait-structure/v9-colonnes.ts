// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v9, en entiers : par colonnes.

import { parQuatre, tableDePoints } from "../runtime/quatre.ts";
import type { Sortie, VersionEnColonnes } from "../runtime/colonnes.ts";
import type { ColonneDecrite, Entree } from "../runtime/tableau.ts";
import { DONNEES } from "../donnees.ts";
import type { Donnees } from "../donnees.ts";
import { plan } from "./v9-entiers.ts";
import { estimer } from "./v9.ts";

/** Les colonnes attendues, dans cet ordre. */
const COLONNES: readonly ColonneDecrite[] = [
  { nom: "accompagnement_parcours_complexes", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "addendum_8", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "appareils_connectés", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "arrêts", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "arrêts_dématérialisés", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "arrêts" },
  { nom: "certificats_at_mp", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "certificats_at_mp_dématérialisés", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "certificats_at_mp" },
  { nom: "codage_et_requêtes", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "consultations", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "consultations_avec_dépôt_dmp", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "consultations" },
  { nom: "consultations_avec_échange_mss", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "consultations" },
  { nom: "cpts_participant_au_sas", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "déclarations_mt", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "déclarations_mt_dématérialisées", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "déclarations_mt" },
  { nom: "exercice_coordonné", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "feuilles_de_soins", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "fse_apcv", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "fse_télétransmises" },
  { nom: "fse_télétransmises", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "feuilles_de_soins" },
  { nom: "heures_sas", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "horaires_affichés", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "inscrit_sas", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "lap_certifié", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "logiciel_référencé_ségur", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "points_effection_sas", genre: "nombre", type: "entier", min: 0, max: 36000, echelle: 100 },
  { nom: "prescriptions", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "prescriptions_électroniques", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "prescriptions" },
  { nom: "protocoles", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "protocoles_dématérialisés", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "protocoles" },
  { nom: "spécialité_sans_lap", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "transports", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "transports_dématérialisés", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "transports" },
  { nom: "équipement_vidéo", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "étudiants_encadrés", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
];

const G0_x74 = tableDePoints([40000, 2250, 2250, 2250, 2250, 1000, 4000, 4000]);
const G1_x74 = tableDePoints([4000, 4000, 5000, 7000, 5000, 5000, 2500]);

/** Une ligne après l'autre : celles qui ne vont pas par quatre. */
function uneAUne(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d22_logiciel_reference_segur = entree[22]!;
  const c_d21_lap_certifie = entree[21]!;
  const c_d28_specialite_sans_lap = entree[28]!;
  const c_d17_fse_teletransmises = entree[17]!;
  const c_d15_feuilles_de_soins = entree[15]!;
  const c_d1_addendum_8 = entree[1]!;
  const c_d19_horaires_affiches = entree[19]!;
  const c_d14_exercice_coordonne = entree[14]!;
  const c_d4_arrets_dematerialises = entree[4]!;
  const c_d3_arrets = entree[3]!;
  const c_d6_certificats_at_mp_dematerialises = entree[6]!;
  const c_d5_certificats_at_mp = entree[5]!;
  const c_d27_protocoles_dematerialises = entree[27]!;
  const c_d26_protocoles = entree[26]!;
  const c_d13_declarations_mt_dematerialisees = entree[13]!;
  const c_d12_declarations_mt = entree[12]!;
  const c_d30_transports_dematerialises = entree[30]!;
  const c_d29_transports = entree[29]!;
  const c_d9_consultations_avec_depot_dmp = entree[9]!;
  const c_d8_consultations = entree[8]!;
  const c_d10_consultations_avec_echange_mss = entree[10]!;
  const c_d25_prescriptions_electroniques = entree[25]!;
  const c_d24_prescriptions = entree[24]!;
  const c_d16_fse_apcv = entree[16]!;
  const c_d7_codage_et_requetes = entree[7]!;
  const c_d0_accompagnement_parcours_complexes = entree[0]!;
  const c_d32_etudiants_encadres = entree[32]!;
  const c_d31_equipement_video = entree[31]!;
  const c_d2_appareils_connectes = entree[2]!;
  const c_d20_inscrit_sas = entree[20]!;
  const c_d11_cpts_participant_au_sas = entree[11]!;
  const c_d18_heures_sas = entree[18]!;
  const c_d23_points_effection_sas = entree[23]!;
  const s_m0 = sortie.masques[0]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  const v2 = sortie.valeurs[2]!;
  for (let i = debut; i < fin; i++) {
    const d22_logiciel_reference_segur = c_d22_logiciel_reference_segur[i]!;
    const d21_lap_certifie = c_d21_lap_certifie[i]!;
    const d28_specialite_sans_lap = c_d28_specialite_sans_lap[i]!;
    // logiciel
    const i0_logiciel_condition = d22_logiciel_reference_segur & (d21_lap_certifie | d28_specialite_sans_lap);
    const d17_fse_teletransmises = c_d17_fse_teletransmises[i]!;
    const d15_feuilles_de_soins = c_d15_feuilles_de_soins[i]!;
    // télétransmission
    const i1_teletransmission_propre = +(3 * d17_fse_teletransmises >= 2 * d15_feuilles_de_soins) & +(d15_feuilles_de_soins !== 0);
    const d1_addendum_8 = c_d1_addendum_8[i]!;
    const d19_horaires_affiches = c_d19_horaires_affiches[i]!;
    const d14_exercice_coordonne = c_d14_exercice_coordonne[i]!;
    // volet 1
    const i2_volet_1_exige = i0_logiciel_condition & d1_addendum_8 & i1_teletransmission_propre & d19_horaires_affiches & d14_exercice_coordonne;
    const d4_arrets_dematerialises = c_d4_arrets_dematerialises[i]!;
    const d3_arrets = c_d3_arrets[i]!;
    // aat
    const i5_aat_propre = +(5 * d4_arrets_dematerialises >= 4 * d3_arrets) & +(d3_arrets !== 0);
    const i6_aat_atteint = i2_volet_1_exige & i5_aat_propre;
    const d6_certificats_at_mp_dematerialises = c_d6_certificats_at_mp_dematerialises[i]!;
    const d5_certificats_at_mp = c_d5_certificats_at_mp[i]!;
    // at_mp
    const i8_at_mp_propre = +(10 * d6_certificats_at_mp_dematerialises >= 3 * d5_certificats_at_mp) & +(d5_certificats_at_mp !== 0);
    const i9_at_mp_atteint = i2_volet_1_exige & i8_at_mp_propre;
    const d27_protocoles_dematerialises = c_d27_protocoles_dematerialises[i]!;
    const d26_protocoles = c_d26_protocoles[i]!;
    // pse
    const i11_pse_propre = +(5 * d27_protocoles_dematerialises >= 4 * d26_protocoles) & +(d26_protocoles !== 0);
    const i12_pse_atteint = i2_volet_1_exige & i11_pse_propre;
    const d13_declarations_mt_dematerialisees = c_d13_declarations_mt_dematerialisees[i]!;
    const d12_declarations_mt = c_d12_declarations_mt[i]!;
    // dmt
    const i14_dmt_propre = +(5 * d13_declarations_mt_dematerialisees >= 4 * d12_declarations_mt) & +(d12_declarations_mt !== 0);
    const i15_dmt_atteint = i2_volet_1_exige & i14_dmt_propre;
    const d30_transports_dematerialises = c_d30_transports_dematerialises[i]!;
    const d29_transports = c_d29_transports[i]!;
    // spe
    const i17_spe_propre = +(10 * d30_transports_dematerialises >= 9 * d29_transports) & +(d29_transports !== 0);
    const i18_spe_atteint = i2_volet_1_exige & i17_spe_propre;
    const d9_consultations_avec_depot_dmp = c_d9_consultations_avec_depot_dmp[i]!;
    const d8_consultations = c_d8_consultations[i]!;
    // usage_dmp
    const i22_usage_dmp_propre = +(5 * d9_consultations_avec_depot_dmp >= d8_consultations) & +(d8_consultations !== 0);
    const i23_usage_dmp_atteint = i2_volet_1_exige & i22_usage_dmp_propre;
    const d10_consultations_avec_echange_mss = c_d10_consultations_avec_echange_mss[i]!;
    // usage_mss
    const i25_usage_mss_propre = +(20 * d10_consultations_avec_echange_mss >= d8_consultations) & +(d8_consultations !== 0);
    const i26_usage_mss_atteint = i2_volet_1_exige & i25_usage_mss_propre;
    const d25_prescriptions_electroniques = c_d25_prescriptions_electroniques[i]!;
    const d24_prescriptions = c_d24_prescriptions[i]!;
    // e_prescription
    const i28_e_prescription_propre = +(2 * d25_prescriptions_electroniques >= d24_prescriptions) & +(d24_prescriptions !== 0);
    const i29_e_prescription_atteint = i2_volet_1_exige & i28_e_prescription_propre;
    const d16_fse_apcv = c_d16_fse_apcv[i]!;
    // usage_apcv
    const i31_usage_apcv_propre = +(20 * d16_fse_apcv >= d17_fse_teletransmises) & +(d17_fse_teletransmises !== 0);
    const i32_usage_apcv_atteint = i2_volet_1_exige & i31_usage_apcv_propre;
    const d7_codage_et_requetes = c_d7_codage_et_requetes[i]!;
    // codage
    const i34_codage_atteint = i2_volet_1_exige & d7_codage_et_requetes;
    const d0_accompagnement_parcours_complexes = c_d0_accompagnement_parcours_complexes[i]!;
    // parcours_complexes
    const i36_parcours_complexes_atteint = i2_volet_1_exige & d0_accompagnement_parcours_complexes;
    const d32_etudiants_encadres = c_d32_etudiants_encadres[i]!;
    // étudiants
    const i38_etudiants_atteint = i2_volet_1_exige & d32_etudiants_encadres;
    const d31_equipement_video = c_d31_equipement_video[i]!;
    // vidéotransmission
    const i40_videotransmission_atteint = i2_volet_1_exige & d31_equipement_video;
    const d2_appareils_connectes = c_d2_appareils_connectes[i]!;
    // équipements_connectés
    const i42_equipements_connectes_atteint = i2_volet_1_exige & d2_appareils_connectes;
    const x74 = (-i2_volet_1_exige & 40000) + (-i6_aat_atteint & 2250) + (-i9_at_mp_atteint & 2250) + (-i12_pse_atteint & 2250) + (-i15_dmt_atteint & 2250) + (-i18_spe_atteint & 1000) + (-i23_usage_dmp_atteint & 4000) + (-i26_usage_mss_atteint & 4000) + (-i29_e_prescription_atteint & 4000) + (-i32_usage_apcv_atteint & 4000) + (-i34_codage_atteint & 5000) + (-i36_parcours_complexes_atteint & 7000) + (-i38_etudiants_atteint & 5000) + (-i40_videotransmission_atteint & 5000) + (-i42_equipements_connectes_atteint & 2500);
    const d20_inscrit_sas = c_d20_inscrit_sas[i]!;
    const d11_cpts_participant_au_sas = c_d11_cpts_participant_au_sas[i]!;
    // soins_non_programmés
    const i44_soins_non_programmes_condition = d20_inscrit_sas | d11_cpts_participant_au_sas;
    const d18_heures_sas = c_d18_heures_sas[i]!;
    const i45_soins_non_programmes_propre = i44_soins_non_programmes_condition & +(d18_heures_sas >= 2);
    const i46_soins_non_programmes_atteint = i2_volet_1_exige & i45_soins_non_programmes_propre;
    s_m0[i] = i2_volet_1_exige | (i0_logiciel_condition << 1) | (d1_addendum_8 << 2) | (i1_teletransmission_propre << 3) | (d19_horaires_affiches << 4) | (d14_exercice_coordonne << 5) | (i6_aat_atteint << 6) | (i9_at_mp_atteint << 7) | (i12_pse_atteint << 8) | (i15_dmt_atteint << 9) | (i18_spe_atteint << 10) | (i23_usage_dmp_atteint << 11) | (i26_usage_mss_atteint << 12) | (i29_e_prescription_atteint << 13) | (i32_usage_apcv_atteint << 14) | (i34_codage_atteint << 15) | (i36_parcours_complexes_atteint << 16) | (i38_etudiants_atteint << 17) | (i40_videotransmission_atteint << 18) | (i42_equipements_connectes_atteint << 19) | (i46_soins_non_programmes_atteint << 20);
    const d23_points_effection_sas = c_d23_points_effection_sas[i]!;
    const x75 = x74 + (-i46_soins_non_programmes_atteint & 20000) + (-i2_volet_1_exige & d23_points_effection_sas);
    const x76 = 7 * x75;
    v0[i] = d23_points_effection_sas;
    v1[i] = x75;
    v2[i] = x76;
  }
}

/** Quatre lignes à la fois : une vérité par octet. `debut` et `fin` sont des multiples de quatre. */
function quatreAQuatre(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d22_logiciel_reference_segur = entree[22]!;
  const c_d21_lap_certifie = entree[21]!;
  const c_d28_specialite_sans_lap = entree[28]!;
  const c_d17_fse_teletransmises = entree[17]!;
  const c_d15_feuilles_de_soins = entree[15]!;
  const c_d1_addendum_8 = entree[1]!;
  const c_d19_horaires_affiches = entree[19]!;
  const c_d14_exercice_coordonne = entree[14]!;
  const c_d4_arrets_dematerialises = entree[4]!;
  const c_d3_arrets = entree[3]!;
  const c_d6_certificats_at_mp_dematerialises = entree[6]!;
  const c_d5_certificats_at_mp = entree[5]!;
  const c_d27_protocoles_dematerialises = entree[27]!;
  const c_d26_protocoles = entree[26]!;
  const c_d13_declarations_mt_dematerialisees = entree[13]!;
  const c_d12_declarations_mt = entree[12]!;
  const c_d30_transports_dematerialises = entree[30]!;
  const c_d29_transports = entree[29]!;
  const c_d9_consultations_avec_depot_dmp = entree[9]!;
  const c_d8_consultations = entree[8]!;
  const c_d10_consultations_avec_echange_mss = entree[10]!;
  const c_d25_prescriptions_electroniques = entree[25]!;
  const c_d24_prescriptions = entree[24]!;
  const c_d16_fse_apcv = entree[16]!;
  const c_d7_codage_et_requetes = entree[7]!;
  const c_d0_accompagnement_parcours_complexes = entree[0]!;
  const c_d32_etudiants_encadres = entree[32]!;
  const c_d31_equipement_video = entree[31]!;
  const c_d2_appareils_connectes = entree[2]!;
  const c_d20_inscrit_sas = entree[20]!;
  const c_d11_cpts_participant_au_sas = entree[11]!;
  const c_d18_heures_sas = entree[18]!;
  const c_d23_points_effection_sas = entree[23]!;
  const k_d22_logiciel_reference_segur = parQuatre(c_d22_logiciel_reference_segur);
  const k_d21_lap_certifie = parQuatre(c_d21_lap_certifie);
  const k_d28_specialite_sans_lap = parQuatre(c_d28_specialite_sans_lap);
  const k_d1_addendum_8 = parQuatre(c_d1_addendum_8);
  const k_d19_horaires_affiches = parQuatre(c_d19_horaires_affiches);
  const k_d14_exercice_coordonne = parQuatre(c_d14_exercice_coordonne);
  const k_d7_codage_et_requetes = parQuatre(c_d7_codage_et_requetes);
  const k_d0_accompagnement_parcours_complexes = parQuatre(c_d0_accompagnement_parcours_complexes);
  const k_d32_etudiants_encadres = parQuatre(c_d32_etudiants_encadres);
  const k_d31_equipement_video = parQuatre(c_d31_equipement_video);
  const k_d2_appareils_connectes = parQuatre(c_d2_appareils_connectes);
  const k_d20_inscrit_sas = parQuatre(c_d20_inscrit_sas);
  const k_d11_cpts_participant_au_sas = parQuatre(c_d11_cpts_participant_au_sas);
  const s_m0 = sortie.masques[0]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  const v2 = sortie.valeurs[2]!;
  for (let i = debut; i < fin; i += 4) {
    const j = i >>> 2;
    const q_d22_logiciel_reference_segur = k_d22_logiciel_reference_segur[j]! & 16843009;
    const q_d21_lap_certifie = k_d21_lap_certifie[j]! & 16843009;
    const q_d28_specialite_sans_lap = k_d28_specialite_sans_lap[j]! & 16843009;
    // logiciel
    const q_i0_logiciel_condition = q_d22_logiciel_reference_segur & (q_d21_lap_certifie | q_d28_specialite_sans_lap);
    const d17_fse_teletransmises_0 = c_d17_fse_teletransmises[i]!;
    const d17_fse_teletransmises_1 = c_d17_fse_teletransmises[i + 1]!;
    const d17_fse_teletransmises_2 = c_d17_fse_teletransmises[i + 2]!;
    const d17_fse_teletransmises_3 = c_d17_fse_teletransmises[i + 3]!;
    const d15_feuilles_de_soins_0 = c_d15_feuilles_de_soins[i]!;
    const d15_feuilles_de_soins_1 = c_d15_feuilles_de_soins[i + 1]!;
    const d15_feuilles_de_soins_2 = c_d15_feuilles_de_soins[i + 2]!;
    const d15_feuilles_de_soins_3 = c_d15_feuilles_de_soins[i + 3]!;
    // télétransmission
    const q_i1_teletransmission_propre = ((+(3 * d17_fse_teletransmises_0 >= 2 * d15_feuilles_de_soins_0) & +(d15_feuilles_de_soins_0 !== 0)) | ((+(3 * d17_fse_teletransmises_1 >= 2 * d15_feuilles_de_soins_1) & +(d15_feuilles_de_soins_1 !== 0)) << 8) | ((+(3 * d17_fse_teletransmises_2 >= 2 * d15_feuilles_de_soins_2) & +(d15_feuilles_de_soins_2 !== 0)) << 16) | ((+(3 * d17_fse_teletransmises_3 >= 2 * d15_feuilles_de_soins_3) & +(d15_feuilles_de_soins_3 !== 0)) << 24));
    const q_d1_addendum_8 = k_d1_addendum_8[j]! & 16843009;
    const q_d19_horaires_affiches = k_d19_horaires_affiches[j]! & 16843009;
    const q_d14_exercice_coordonne = k_d14_exercice_coordonne[j]! & 16843009;
    // volet 1
    const q_i2_volet_1_exige = q_i0_logiciel_condition & q_d1_addendum_8 & q_i1_teletransmission_propre & q_d19_horaires_affiches & q_d14_exercice_coordonne;
    const d4_arrets_dematerialises_0 = c_d4_arrets_dematerialises[i]!;
    const d4_arrets_dematerialises_1 = c_d4_arrets_dematerialises[i + 1]!;
    const d4_arrets_dematerialises_2 = c_d4_arrets_dematerialises[i + 2]!;
    const d4_arrets_dematerialises_3 = c_d4_arrets_dematerialises[i + 3]!;
    const d3_arrets_0 = c_d3_arrets[i]!;
    const d3_arrets_1 = c_d3_arrets[i + 1]!;
    const d3_arrets_2 = c_d3_arrets[i + 2]!;
    const d3_arrets_3 = c_d3_arrets[i + 3]!;
    // aat
    const q_i5_aat_propre = ((+(5 * d4_arrets_dematerialises_0 >= 4 * d3_arrets_0) & +(d3_arrets_0 !== 0)) | ((+(5 * d4_arrets_dematerialises_1 >= 4 * d3_arrets_1) & +(d3_arrets_1 !== 0)) << 8) | ((+(5 * d4_arrets_dematerialises_2 >= 4 * d3_arrets_2) & +(d3_arrets_2 !== 0)) << 16) | ((+(5 * d4_arrets_dematerialises_3 >= 4 * d3_arrets_3) & +(d3_arrets_3 !== 0)) << 24));
    const q_i6_aat_atteint = q_i2_volet_1_exige & q_i5_aat_propre;
    const d6_certificats_at_mp_dematerialises_0 = c_d6_certificats_at_mp_dematerialises[i]!;
    const d6_certificats_at_mp_dematerialises_1 = c_d6_certificats_at_mp_dematerialises[i + 1]!;
    const d6_certificats_at_mp_dematerialises_2 = c_d6_certificats_at_mp_dematerialises[i + 2]!;
    const d6_certificats_at_mp_dematerialises_3 = c_d6_certificats_at_mp_dematerialises[i + 3]!;
    const d5_certificats_at_mp_0 = c_d5_certificats_at_mp[i]!;
    const d5_certificats_at_mp_1 = c_d5_certificats_at_mp[i + 1]!;
    const d5_certificats_at_mp_2 = c_d5_certificats_at_mp[i + 2]!;
    const d5_certificats_at_mp_3 = c_d5_certificats_at_mp[i + 3]!;
    // at_mp
    const q_i8_at_mp_propre = ((+(10 * d6_certificats_at_mp_dematerialises_0 >= 3 * d5_certificats_at_mp_0) & +(d5_certificats_at_mp_0 !== 0)) | ((+(10 * d6_certificats_at_mp_dematerialises_1 >= 3 * d5_certificats_at_mp_1) & +(d5_certificats_at_mp_1 !== 0)) << 8) | ((+(10 * d6_certificats_at_mp_dematerialises_2 >= 3 * d5_certificats_at_mp_2) & +(d5_certificats_at_mp_2 !== 0)) << 16) | ((+(10 * d6_certificats_at_mp_dematerialises_3 >= 3 * d5_certificats_at_mp_3) & +(d5_certificats_at_mp_3 !== 0)) << 24));
    const q_i9_at_mp_atteint = q_i2_volet_1_exige & q_i8_at_mp_propre;
    const d27_protocoles_dematerialises_0 = c_d27_protocoles_dematerialises[i]!;
    const d27_protocoles_dematerialises_1 = c_d27_protocoles_dematerialises[i + 1]!;
    const d27_protocoles_dematerialises_2 = c_d27_protocoles_dematerialises[i + 2]!;
    const d27_protocoles_dematerialises_3 = c_d27_protocoles_dematerialises[i + 3]!;
    const d26_protocoles_0 = c_d26_protocoles[i]!;
    const d26_protocoles_1 = c_d26_protocoles[i + 1]!;
    const d26_protocoles_2 = c_d26_protocoles[i + 2]!;
    const d26_protocoles_3 = c_d26_protocoles[i + 3]!;
    // pse
    const q_i11_pse_propre = ((+(5 * d27_protocoles_dematerialises_0 >= 4 * d26_protocoles_0) & +(d26_protocoles_0 !== 0)) | ((+(5 * d27_protocoles_dematerialises_1 >= 4 * d26_protocoles_1) & +(d26_protocoles_1 !== 0)) << 8) | ((+(5 * d27_protocoles_dematerialises_2 >= 4 * d26_protocoles_2) & +(d26_protocoles_2 !== 0)) << 16) | ((+(5 * d27_protocoles_dematerialises_3 >= 4 * d26_protocoles_3) & +(d26_protocoles_3 !== 0)) << 24));
    const q_i12_pse_atteint = q_i2_volet_1_exige & q_i11_pse_propre;
    const d13_declarations_mt_dematerialisees_0 = c_d13_declarations_mt_dematerialisees[i]!;
    const d13_declarations_mt_dematerialisees_1 = c_d13_declarations_mt_dematerialisees[i + 1]!;
    const d13_declarations_mt_dematerialisees_2 = c_d13_declarations_mt_dematerialisees[i + 2]!;
    const d13_declarations_mt_dematerialisees_3 = c_d13_declarations_mt_dematerialisees[i + 3]!;
    const d12_declarations_mt_0 = c_d12_declarations_mt[i]!;
    const d12_declarations_mt_1 = c_d12_declarations_mt[i + 1]!;
    const d12_declarations_mt_2 = c_d12_declarations_mt[i + 2]!;
    const d12_declarations_mt_3 = c_d12_declarations_mt[i + 3]!;
    // dmt
    const q_i14_dmt_propre = ((+(5 * d13_declarations_mt_dematerialisees_0 >= 4 * d12_declarations_mt_0) & +(d12_declarations_mt_0 !== 0)) | ((+(5 * d13_declarations_mt_dematerialisees_1 >= 4 * d12_declarations_mt_1) & +(d12_declarations_mt_1 !== 0)) << 8) | ((+(5 * d13_declarations_mt_dematerialisees_2 >= 4 * d12_declarations_mt_2) & +(d12_declarations_mt_2 !== 0)) << 16) | ((+(5 * d13_declarations_mt_dematerialisees_3 >= 4 * d12_declarations_mt_3) & +(d12_declarations_mt_3 !== 0)) << 24));
    const q_i15_dmt_atteint = q_i2_volet_1_exige & q_i14_dmt_propre;
    const d30_transports_dematerialises_0 = c_d30_transports_dematerialises[i]!;
    const d30_transports_dematerialises_1 = c_d30_transports_dematerialises[i + 1]!;
    const d30_transports_dematerialises_2 = c_d30_transports_dematerialises[i + 2]!;
    const d30_transports_dematerialises_3 = c_d30_transports_dematerialises[i + 3]!;
    const d29_transports_0 = c_d29_transports[i]!;
    const d29_transports_1 = c_d29_transports[i + 1]!;
    const d29_transports_2 = c_d29_transports[i + 2]!;
    const d29_transports_3 = c_d29_transports[i + 3]!;
    // spe
    const q_i17_spe_propre = ((+(10 * d30_transports_dematerialises_0 >= 9 * d29_transports_0) & +(d29_transports_0 !== 0)) | ((+(10 * d30_transports_dematerialises_1 >= 9 * d29_transports_1) & +(d29_transports_1 !== 0)) << 8) | ((+(10 * d30_transports_dematerialises_2 >= 9 * d29_transports_2) & +(d29_transports_2 !== 0)) << 16) | ((+(10 * d30_transports_dematerialises_3 >= 9 * d29_transports_3) & +(d29_transports_3 !== 0)) << 24));
    const q_i18_spe_atteint = q_i2_volet_1_exige & q_i17_spe_propre;
    const d9_consultations_avec_depot_dmp_0 = c_d9_consultations_avec_depot_dmp[i]!;
    const d9_consultations_avec_depot_dmp_1 = c_d9_consultations_avec_depot_dmp[i + 1]!;
    const d9_consultations_avec_depot_dmp_2 = c_d9_consultations_avec_depot_dmp[i + 2]!;
    const d9_consultations_avec_depot_dmp_3 = c_d9_consultations_avec_depot_dmp[i + 3]!;
    const d8_consultations_0 = c_d8_consultations[i]!;
    const d8_consultations_1 = c_d8_consultations[i + 1]!;
    const d8_consultations_2 = c_d8_consultations[i + 2]!;
    const d8_consultations_3 = c_d8_consultations[i + 3]!;
    // usage_dmp
    const q_i22_usage_dmp_propre = ((+(5 * d9_consultations_avec_depot_dmp_0 >= d8_consultations_0) & +(d8_consultations_0 !== 0)) | ((+(5 * d9_consultations_avec_depot_dmp_1 >= d8_consultations_1) & +(d8_consultations_1 !== 0)) << 8) | ((+(5 * d9_consultations_avec_depot_dmp_2 >= d8_consultations_2) & +(d8_consultations_2 !== 0)) << 16) | ((+(5 * d9_consultations_avec_depot_dmp_3 >= d8_consultations_3) & +(d8_consultations_3 !== 0)) << 24));
    const q_i23_usage_dmp_atteint = q_i2_volet_1_exige & q_i22_usage_dmp_propre;
    const d10_consultations_avec_echange_mss_0 = c_d10_consultations_avec_echange_mss[i]!;
    const d10_consultations_avec_echange_mss_1 = c_d10_consultations_avec_echange_mss[i + 1]!;
    const d10_consultations_avec_echange_mss_2 = c_d10_consultations_avec_echange_mss[i + 2]!;
    const d10_consultations_avec_echange_mss_3 = c_d10_consultations_avec_echange_mss[i + 3]!;
    // usage_mss
    const q_i25_usage_mss_propre = ((+(20 * d10_consultations_avec_echange_mss_0 >= d8_consultations_0) & +(d8_consultations_0 !== 0)) | ((+(20 * d10_consultations_avec_echange_mss_1 >= d8_consultations_1) & +(d8_consultations_1 !== 0)) << 8) | ((+(20 * d10_consultations_avec_echange_mss_2 >= d8_consultations_2) & +(d8_consultations_2 !== 0)) << 16) | ((+(20 * d10_consultations_avec_echange_mss_3 >= d8_consultations_3) & +(d8_consultations_3 !== 0)) << 24));
    const q_i26_usage_mss_atteint = q_i2_volet_1_exige & q_i25_usage_mss_propre;
    const d25_prescriptions_electroniques_0 = c_d25_prescriptions_electroniques[i]!;
    const d25_prescriptions_electroniques_1 = c_d25_prescriptions_electroniques[i + 1]!;
    const d25_prescriptions_electroniques_2 = c_d25_prescriptions_electroniques[i + 2]!;
    const d25_prescriptions_electroniques_3 = c_d25_prescriptions_electroniques[i + 3]!;
    const d24_prescriptions_0 = c_d24_prescriptions[i]!;
    const d24_prescriptions_1 = c_d24_prescriptions[i + 1]!;
    const d24_prescriptions_2 = c_d24_prescriptions[i + 2]!;
    const d24_prescriptions_3 = c_d24_prescriptions[i + 3]!;
    // e_prescription
    const q_i28_e_prescription_propre = ((+(2 * d25_prescriptions_electroniques_0 >= d24_prescriptions_0) & +(d24_prescriptions_0 !== 0)) | ((+(2 * d25_prescriptions_electroniques_1 >= d24_prescriptions_1) & +(d24_prescriptions_1 !== 0)) << 8) | ((+(2 * d25_prescriptions_electroniques_2 >= d24_prescriptions_2) & +(d24_prescriptions_2 !== 0)) << 16) | ((+(2 * d25_prescriptions_electroniques_3 >= d24_prescriptions_3) & +(d24_prescriptions_3 !== 0)) << 24));
    const q_i29_e_prescription_atteint = q_i2_volet_1_exige & q_i28_e_prescription_propre;
    const d16_fse_apcv_0 = c_d16_fse_apcv[i]!;
    const d16_fse_apcv_1 = c_d16_fse_apcv[i + 1]!;
    const d16_fse_apcv_2 = c_d16_fse_apcv[i + 2]!;
    const d16_fse_apcv_3 = c_d16_fse_apcv[i + 3]!;
    // usage_apcv
    const q_i31_usage_apcv_propre = ((+(20 * d16_fse_apcv_0 >= d17_fse_teletransmises_0) & +(d17_fse_teletransmises_0 !== 0)) | ((+(20 * d16_fse_apcv_1 >= d17_fse_teletransmises_1) & +(d17_fse_teletransmises_1 !== 0)) << 8) | ((+(20 * d16_fse_apcv_2 >= d17_fse_teletransmises_2) & +(d17_fse_teletransmises_2 !== 0)) << 16) | ((+(20 * d16_fse_apcv_3 >= d17_fse_teletransmises_3) & +(d17_fse_teletransmises_3 !== 0)) << 24));
    const q_i32_usage_apcv_atteint = q_i2_volet_1_exige & q_i31_usage_apcv_propre;
    const q_d7_codage_et_requetes = k_d7_codage_et_requetes[j]! & 16843009;
    // codage
    const q_i34_codage_atteint = q_i2_volet_1_exige & q_d7_codage_et_requetes;
    const q_d0_accompagnement_parcours_complexes = k_d0_accompagnement_parcours_complexes[j]! & 16843009;
    // parcours_complexes
    const q_i36_parcours_complexes_atteint = q_i2_volet_1_exige & q_d0_accompagnement_parcours_complexes;
    const q_d32_etudiants_encadres = k_d32_etudiants_encadres[j]! & 16843009;
    // étudiants
    const q_i38_etudiants_atteint = q_i2_volet_1_exige & q_d32_etudiants_encadres;
    const q_d31_equipement_video = k_d31_equipement_video[j]! & 16843009;
    // vidéotransmission
    const q_i40_videotransmission_atteint = q_i2_volet_1_exige & q_d31_equipement_video;
    const q_d2_appareils_connectes = k_d2_appareils_connectes[j]! & 16843009;
    // équipements_connectés
    const q_i42_equipements_connectes_atteint = q_i2_volet_1_exige & q_d2_appareils_connectes;
    const g0_x74 = q_i2_volet_1_exige | (q_i6_aat_atteint << 1) | (q_i9_at_mp_atteint << 2) | (q_i12_pse_atteint << 3) | (q_i15_dmt_atteint << 4) | (q_i18_spe_atteint << 5) | (q_i23_usage_dmp_atteint << 6) | (q_i26_usage_mss_atteint << 7);
    const g1_x74 = q_i29_e_prescription_atteint | (q_i32_usage_apcv_atteint << 1) | (q_i34_codage_atteint << 2) | (q_i36_parcours_complexes_atteint << 3) | (q_i38_etudiants_atteint << 4) | (q_i40_videotransmission_atteint << 5) | (q_i42_equipements_connectes_atteint << 6);
    const x74_0 = G0_x74[g0_x74 & 255]! + G1_x74[g1_x74 & 255]!;
    const x74_1 = G0_x74[(g0_x74 >>> 8) & 255]! + G1_x74[(g1_x74 >>> 8) & 255]!;
    const x74_2 = G0_x74[(g0_x74 >>> 16) & 255]! + G1_x74[(g1_x74 >>> 16) & 255]!;
    const x74_3 = G0_x74[(g0_x74 >>> 24) & 255]! + G1_x74[(g1_x74 >>> 24) & 255]!;
    const q_d20_inscrit_sas = k_d20_inscrit_sas[j]! & 16843009;
    const q_d11_cpts_participant_au_sas = k_d11_cpts_participant_au_sas[j]! & 16843009;
    // soins_non_programmés
    const q_i44_soins_non_programmes_condition = q_d20_inscrit_sas | q_d11_cpts_participant_au_sas;
    const d18_heures_sas_0 = c_d18_heures_sas[i]!;
    const d18_heures_sas_1 = c_d18_heures_sas[i + 1]!;
    const d18_heures_sas_2 = c_d18_heures_sas[i + 2]!;
    const d18_heures_sas_3 = c_d18_heures_sas[i + 3]!;
    const q_i45_soins_non_programmes_propre = q_i44_soins_non_programmes_condition & (+(d18_heures_sas_0 >= 2) | ((+(d18_heures_sas_1 >= 2)) << 8) | ((+(d18_heures_sas_2 >= 2)) << 16) | ((+(d18_heures_sas_3 >= 2)) << 24));
    const q_i46_soins_non_programmes_atteint = q_i2_volet_1_exige & q_i45_soins_non_programmes_propre;
    const g0_m0 = q_i2_volet_1_exige | (q_i0_logiciel_condition << 1) | (q_d1_addendum_8 << 2) | (q_i1_teletransmission_propre << 3) | (q_d19_horaires_affiches << 4) | (q_d14_exercice_coordonne << 5) | (q_i6_aat_atteint << 6) | (q_i9_at_mp_atteint << 7);
    const g1_m0 = q_i12_pse_atteint | (q_i15_dmt_atteint << 1) | (q_i18_spe_atteint << 2) | (q_i23_usage_dmp_atteint << 3) | (q_i26_usage_mss_atteint << 4) | (q_i29_e_prescription_atteint << 5) | (q_i32_usage_apcv_atteint << 6) | (q_i34_codage_atteint << 7);
    const g2_m0 = q_i36_parcours_complexes_atteint | (q_i38_etudiants_atteint << 1) | (q_i40_videotransmission_atteint << 2) | (q_i42_equipements_connectes_atteint << 3) | (q_i46_soins_non_programmes_atteint << 4);
    s_m0[i] = (g0_m0 & 255) | ((g1_m0 & 255) << 8) | ((g2_m0 & 255) << 16);
    s_m0[i + 1] = ((g0_m0 >>> 8) & 255) | (((g1_m0 >>> 8) & 255) << 8) | (((g2_m0 >>> 8) & 255) << 16);
    s_m0[i + 2] = ((g0_m0 >>> 16) & 255) | (((g1_m0 >>> 16) & 255) << 8) | (((g2_m0 >>> 16) & 255) << 16);
    s_m0[i + 3] = ((g0_m0 >>> 24) & 255) | (((g1_m0 >>> 24) & 255) << 8) | (((g2_m0 >>> 24) & 255) << 16);
    const d23_points_effection_sas_0 = c_d23_points_effection_sas[i]!;
    const d23_points_effection_sas_1 = c_d23_points_effection_sas[i + 1]!;
    const d23_points_effection_sas_2 = c_d23_points_effection_sas[i + 2]!;
    const d23_points_effection_sas_3 = c_d23_points_effection_sas[i + 3]!;
    const x75_0 = x74_0 + (-(q_i46_soins_non_programmes_atteint & 1) & 20000) + (-(q_i2_volet_1_exige & 1) & d23_points_effection_sas_0);
    const x75_1 = x74_1 + (-((q_i46_soins_non_programmes_atteint >>> 8) & 1) & 20000) + (-((q_i2_volet_1_exige >>> 8) & 1) & d23_points_effection_sas_1);
    const x75_2 = x74_2 + (-((q_i46_soins_non_programmes_atteint >>> 16) & 1) & 20000) + (-((q_i2_volet_1_exige >>> 16) & 1) & d23_points_effection_sas_2);
    const x75_3 = x74_3 + (-((q_i46_soins_non_programmes_atteint >>> 24) & 1) & 20000) + (-((q_i2_volet_1_exige >>> 24) & 1) & d23_points_effection_sas_3);
    const x76_0 = 7 * x75_0;
    const x76_1 = 7 * x75_1;
    const x76_2 = 7 * x75_2;
    const x76_3 = 7 * x75_3;
    v0[i] = d23_points_effection_sas_0;
    v0[i + 1] = d23_points_effection_sas_1;
    v0[i + 2] = d23_points_effection_sas_2;
    v0[i + 3] = d23_points_effection_sas_3;
    v1[i] = x75_0;
    v1[i + 1] = x75_1;
    v1[i + 2] = x75_2;
    v1[i + 3] = x75_3;
    v2[i] = x76_0;
    v2[i + 1] = x76_1;
    v2[i + 2] = x76_2;
    v2[i + 3] = x76_3;
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
  atteints: [["volet 1", 0], ["logiciel", 1], ["sesam_vitale", 2], ["télétransmission", 3], ["horaires", 4], ["coordination", 5], ["volet 2", 0], ["téléservices", 0], ["aat", 6], ["at_mp", 7], ["pse", 8], ["dmt", 9], ["spe", 10], ["usage_dmp", 11], ["usage_mss", 12], ["e_prescription", 13], ["usage_apcv", 14], ["codage", 15], ["parcours_complexes", 16], ["étudiants", 17], ["vidéotransmission", 18], ["équipements_connectés", 19], ["soins_non_programmés", 20], ["effection_sas", 0]],
  colonnes: COLONNES,
  declarees: DONNEES,
  mots: 1,
  valeurs: ["nombre", "nombre", "nombre"],
  calculer,
  estimer: (donnees: object, exercice: number) => estimer(donnees as Donnees, exercice),
};
