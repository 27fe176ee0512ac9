// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v12, en entiers : par colonnes.

import { parQuatre, tableDePoints } from "../runtime/quatre.ts";
import type { Sortie, VersionEnColonnes } from "../runtime/colonnes.ts";
import type { ColonneDecrite, Entree } from "../runtime/tableau.ts";
import { DONNEES } from "../donnees.ts";
import type { Donnees } from "../donnees.ts";
import { plan } from "./v12-entiers.ts";
import { estimer } from "./v12.ts";

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
  { nom: "grossesses", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "grossesses_dématérialisées", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "grossesses" },
  { nom: "heures_sas", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "horaires_affichés", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "inscrit_sas", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "lap_certifié", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "logiciel_référencé_ségur", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
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

const G0_x78 = tableDePoints([28000, 2250, 2250, 2250, 2250, 1000, 1000, 4000]);
const G1_x78 = tableDePoints([4000, 4000, 4000, 5000, 12000, 7000, 5000]);
const G0_x79 = tableDePoints([5000, 2500, 20000]);

/** Une ligne après l'autre : celles qui ne vont pas par quatre. */
function uneAUne(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d24_logiciel_reference_segur = entree[24]!;
  const c_d23_lap_certifie = entree[23]!;
  const c_d29_specialite_sans_lap = entree[29]!;
  const c_d17_fse_teletransmises = entree[17]!;
  const c_d15_feuilles_de_soins = entree[15]!;
  const c_d1_addendum_8 = entree[1]!;
  const c_d21_horaires_affiches = entree[21]!;
  const c_d4_arrets_dematerialises = entree[4]!;
  const c_d3_arrets = entree[3]!;
  const c_d6_certificats_at_mp_dematerialises = entree[6]!;
  const c_d5_certificats_at_mp = entree[5]!;
  const c_d28_protocoles_dematerialises = entree[28]!;
  const c_d27_protocoles = entree[27]!;
  const c_d13_declarations_mt_dematerialisees = entree[13]!;
  const c_d12_declarations_mt = entree[12]!;
  const c_d31_transports_dematerialises = entree[31]!;
  const c_d30_transports = entree[30]!;
  const c_d19_grossesses_dematerialisees = entree[19]!;
  const c_d18_grossesses = entree[18]!;
  const c_d9_consultations_avec_depot_dmp = entree[9]!;
  const c_d8_consultations = entree[8]!;
  const c_d10_consultations_avec_echange_mss = entree[10]!;
  const c_d26_prescriptions_electroniques = entree[26]!;
  const c_d25_prescriptions = entree[25]!;
  const c_d16_fse_apcv = entree[16]!;
  const c_d7_codage_et_requetes = entree[7]!;
  const c_d14_exercice_coordonne = entree[14]!;
  const c_d0_accompagnement_parcours_complexes = entree[0]!;
  const c_d33_etudiants_encadres = entree[33]!;
  const c_d32_equipement_video = entree[32]!;
  const c_d2_appareils_connectes = entree[2]!;
  const c_d22_inscrit_sas = entree[22]!;
  const c_d11_cpts_participant_au_sas = entree[11]!;
  const c_d20_heures_sas = entree[20]!;
  const s_m0 = sortie.masques[0]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  for (let i = debut; i < fin; i++) {
    const d24_logiciel_reference_segur = c_d24_logiciel_reference_segur[i]!;
    const d23_lap_certifie = c_d23_lap_certifie[i]!;
    const d29_specialite_sans_lap = c_d29_specialite_sans_lap[i]!;
    // logiciel
    const i0_logiciel_condition = d24_logiciel_reference_segur & (d23_lap_certifie | d29_specialite_sans_lap);
    const d17_fse_teletransmises = c_d17_fse_teletransmises[i]!;
    const d15_feuilles_de_soins = c_d15_feuilles_de_soins[i]!;
    // télétransmission
    const i1_teletransmission_propre = +(3 * d17_fse_teletransmises >= 2 * d15_feuilles_de_soins) & +(d15_feuilles_de_soins !== 0);
    const d1_addendum_8 = c_d1_addendum_8[i]!;
    const d21_horaires_affiches = c_d21_horaires_affiches[i]!;
    // volet 1
    const i2_volet_1_exige = i0_logiciel_condition & d1_addendum_8 & i1_teletransmission_propre & d21_horaires_affiches;
    const d4_arrets_dematerialises = c_d4_arrets_dematerialises[i]!;
    const d3_arrets = c_d3_arrets[i]!;
    // aat
    const i5_aat_propre = +(10 * d4_arrets_dematerialises >= 9 * d3_arrets) & +(d3_arrets !== 0);
    const i6_aat_atteint = i2_volet_1_exige & i5_aat_propre;
    const d6_certificats_at_mp_dematerialises = c_d6_certificats_at_mp_dematerialises[i]!;
    const d5_certificats_at_mp = c_d5_certificats_at_mp[i]!;
    // at_mp
    const i8_at_mp_propre = +(2 * d6_certificats_at_mp_dematerialises >= d5_certificats_at_mp) & +(d5_certificats_at_mp !== 0);
    const i9_at_mp_atteint = i2_volet_1_exige & i8_at_mp_propre;
    const d28_protocoles_dematerialises = c_d28_protocoles_dematerialises[i]!;
    const d27_protocoles = c_d27_protocoles[i]!;
    // pse
    const i11_pse_propre = +(10 * d28_protocoles_dematerialises >= 9 * d27_protocoles) & +(d27_protocoles !== 0);
    const i12_pse_atteint = i2_volet_1_exige & i11_pse_propre;
    const d13_declarations_mt_dematerialisees = c_d13_declarations_mt_dematerialisees[i]!;
    const d12_declarations_mt = c_d12_declarations_mt[i]!;
    // dmt
    const i14_dmt_propre = +(10 * d13_declarations_mt_dematerialisees >= 9 * d12_declarations_mt) & +(d12_declarations_mt !== 0);
    const i15_dmt_atteint = i2_volet_1_exige & i14_dmt_propre;
    const d31_transports_dematerialises = c_d31_transports_dematerialises[i]!;
    const d30_transports = c_d30_transports[i]!;
    // spe
    const i17_spe_propre = +(10 * d31_transports_dematerialises >= 3 * d30_transports) & +(d30_transports !== 0);
    const i18_spe_atteint = i2_volet_1_exige & i17_spe_propre;
    const d19_grossesses_dematerialisees = c_d19_grossesses_dematerialisees[i]!;
    const d18_grossesses = c_d18_grossesses[i]!;
    // dsg
    const i20_dsg_propre = +(2 * d19_grossesses_dematerialisees >= d18_grossesses) & +(d18_grossesses !== 0);
    const i21_dsg_atteint = i2_volet_1_exige & i20_dsg_propre;
    const d9_consultations_avec_depot_dmp = c_d9_consultations_avec_depot_dmp[i]!;
    const d8_consultations = c_d8_consultations[i]!;
    // usage_dmp
    const i25_usage_dmp_propre = +(10 * d9_consultations_avec_depot_dmp >= 3 * d8_consultations) & +(d8_consultations !== 0);
    const i26_usage_dmp_atteint = i2_volet_1_exige & i25_usage_dmp_propre;
    const d10_consultations_avec_echange_mss = c_d10_consultations_avec_echange_mss[i]!;
    // usage_mss
    const i28_usage_mss_propre = +(10 * d10_consultations_avec_echange_mss >= d8_consultations) & +(d8_consultations !== 0);
    const i29_usage_mss_atteint = i2_volet_1_exige & i28_usage_mss_propre;
    const d26_prescriptions_electroniques = c_d26_prescriptions_electroniques[i]!;
    const d25_prescriptions = c_d25_prescriptions[i]!;
    // e_prescription
    const i31_e_prescription_propre = +(5 * d26_prescriptions_electroniques >= 2 * d25_prescriptions) & +(d25_prescriptions !== 0);
    const i32_e_prescription_atteint = i2_volet_1_exige & i31_e_prescription_propre;
    const d16_fse_apcv = c_d16_fse_apcv[i]!;
    // usage_apcv
    const i34_usage_apcv_propre = +(d16_fse_apcv >= 1);
    const i35_usage_apcv_atteint = i2_volet_1_exige & i34_usage_apcv_propre;
    const d7_codage_et_requetes = c_d7_codage_et_requetes[i]!;
    // codage
    const i37_codage_atteint = i2_volet_1_exige & d7_codage_et_requetes;
    const d14_exercice_coordonne = c_d14_exercice_coordonne[i]!;
    // coordination
    const i39_coordination_atteint = i2_volet_1_exige & d14_exercice_coordonne;
    const d0_accompagnement_parcours_complexes = c_d0_accompagnement_parcours_complexes[i]!;
    // parcours_complexes
    const i41_parcours_complexes_atteint = i2_volet_1_exige & d0_accompagnement_parcours_complexes;
    const d33_etudiants_encadres = c_d33_etudiants_encadres[i]!;
    // étudiants
    const i43_etudiants_atteint = i2_volet_1_exige & d33_etudiants_encadres;
    const x78 = (-i2_volet_1_exige & 28000) + (-i6_aat_atteint & 2250) + (-i9_at_mp_atteint & 2250) + (-i12_pse_atteint & 2250) + (-i15_dmt_atteint & 2250) + (-i18_spe_atteint & 1000) + (-i21_dsg_atteint & 1000) + (-i26_usage_dmp_atteint & 4000) + (-i29_usage_mss_atteint & 4000) + (-i32_e_prescription_atteint & 4000) + (-i35_usage_apcv_atteint & 4000) + (-i37_codage_atteint & 5000) + (-i39_coordination_atteint & 12000) + (-i41_parcours_complexes_atteint & 7000) + (-i43_etudiants_atteint & 5000);
    const d32_equipement_video = c_d32_equipement_video[i]!;
    // vidéotransmission
    const i45_videotransmission_atteint = i2_volet_1_exige & d32_equipement_video;
    const d2_appareils_connectes = c_d2_appareils_connectes[i]!;
    // équipements_connectés
    const i47_equipements_connectes_atteint = i2_volet_1_exige & d2_appareils_connectes;
    const d22_inscrit_sas = c_d22_inscrit_sas[i]!;
    const d11_cpts_participant_au_sas = c_d11_cpts_participant_au_sas[i]!;
    // soins_non_programmés
    const i49_soins_non_programmes_condition = d22_inscrit_sas | d11_cpts_participant_au_sas;
    const d20_heures_sas = c_d20_heures_sas[i]!;
    const i50_soins_non_programmes_propre = i49_soins_non_programmes_condition & +(d20_heures_sas >= 2);
    const i51_soins_non_programmes_atteint = i2_volet_1_exige & i50_soins_non_programmes_propre;
    s_m0[i] = i2_volet_1_exige | (i0_logiciel_condition << 1) | (d1_addendum_8 << 2) | (i1_teletransmission_propre << 3) | (d21_horaires_affiches << 4) | (i6_aat_atteint << 5) | (i9_at_mp_atteint << 6) | (i12_pse_atteint << 7) | (i15_dmt_atteint << 8) | (i18_spe_atteint << 9) | (i21_dsg_atteint << 10) | (i26_usage_dmp_atteint << 11) | (i29_usage_mss_atteint << 12) | (i32_e_prescription_atteint << 13) | (i35_usage_apcv_atteint << 14) | (i37_codage_atteint << 15) | (i39_coordination_atteint << 16) | (i41_parcours_complexes_atteint << 17) | (i43_etudiants_atteint << 18) | (i45_videotransmission_atteint << 19) | (i47_equipements_connectes_atteint << 20) | (i51_soins_non_programmes_atteint << 21);
    const x79 = x78 + (-i45_videotransmission_atteint & 5000) + (-i47_equipements_connectes_atteint & 2500) + (-i51_soins_non_programmes_atteint & 20000);
    const x80 = 7 * x79;
    v0[i] = x79;
    v1[i] = x80;
  }
}

/** Quatre lignes à la fois : une vérité par octet. `debut` et `fin` sont des multiples de quatre. */
function quatreAQuatre(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d24_logiciel_reference_segur = entree[24]!;
  const c_d23_lap_certifie = entree[23]!;
  const c_d29_specialite_sans_lap = entree[29]!;
  const c_d17_fse_teletransmises = entree[17]!;
  const c_d15_feuilles_de_soins = entree[15]!;
  const c_d1_addendum_8 = entree[1]!;
  const c_d21_horaires_affiches = entree[21]!;
  const c_d4_arrets_dematerialises = entree[4]!;
  const c_d3_arrets = entree[3]!;
  const c_d6_certificats_at_mp_dematerialises = entree[6]!;
  const c_d5_certificats_at_mp = entree[5]!;
  const c_d28_protocoles_dematerialises = entree[28]!;
  const c_d27_protocoles = entree[27]!;
  const c_d13_declarations_mt_dematerialisees = entree[13]!;
  const c_d12_declarations_mt = entree[12]!;
  const c_d31_transports_dematerialises = entree[31]!;
  const c_d30_transports = entree[30]!;
  const c_d19_grossesses_dematerialisees = entree[19]!;
  const c_d18_grossesses = entree[18]!;
  const c_d9_consultations_avec_depot_dmp = entree[9]!;
  const c_d8_consultations = entree[8]!;
  const c_d10_consultations_avec_echange_mss = entree[10]!;
  const c_d26_prescriptions_electroniques = entree[26]!;
  const c_d25_prescriptions = entree[25]!;
  const c_d16_fse_apcv = entree[16]!;
  const c_d7_codage_et_requetes = entree[7]!;
  const c_d14_exercice_coordonne = entree[14]!;
  const c_d0_accompagnement_parcours_complexes = entree[0]!;
  const c_d33_etudiants_encadres = entree[33]!;
  const c_d32_equipement_video = entree[32]!;
  const c_d2_appareils_connectes = entree[2]!;
  const c_d22_inscrit_sas = entree[22]!;
  const c_d11_cpts_participant_au_sas = entree[11]!;
  const c_d20_heures_sas = entree[20]!;
  const k_d24_logiciel_reference_segur = parQuatre(c_d24_logiciel_reference_segur);
  const k_d23_lap_certifie = parQuatre(c_d23_lap_certifie);
  const k_d29_specialite_sans_lap = parQuatre(c_d29_specialite_sans_lap);
  const k_d1_addendum_8 = parQuatre(c_d1_addendum_8);
  const k_d21_horaires_affiches = parQuatre(c_d21_horaires_affiches);
  const k_d7_codage_et_requetes = parQuatre(c_d7_codage_et_requetes);
  const k_d14_exercice_coordonne = parQuatre(c_d14_exercice_coordonne);
  const k_d0_accompagnement_parcours_complexes = parQuatre(c_d0_accompagnement_parcours_complexes);
  const k_d33_etudiants_encadres = parQuatre(c_d33_etudiants_encadres);
  const k_d32_equipement_video = parQuatre(c_d32_equipement_video);
  const k_d2_appareils_connectes = parQuatre(c_d2_appareils_connectes);
  const k_d22_inscrit_sas = parQuatre(c_d22_inscrit_sas);
  const k_d11_cpts_participant_au_sas = parQuatre(c_d11_cpts_participant_au_sas);
  const s_m0 = sortie.masques[0]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  for (let i = debut; i < fin; i += 4) {
    const j = i >>> 2;
    const q_d24_logiciel_reference_segur = k_d24_logiciel_reference_segur[j]! & 16843009;
    const q_d23_lap_certifie = k_d23_lap_certifie[j]! & 16843009;
    const q_d29_specialite_sans_lap = k_d29_specialite_sans_lap[j]! & 16843009;
    // logiciel
    const q_i0_logiciel_condition = q_d24_logiciel_reference_segur & (q_d23_lap_certifie | q_d29_specialite_sans_lap);
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
    const q_d21_horaires_affiches = k_d21_horaires_affiches[j]! & 16843009;
    // volet 1
    const q_i2_volet_1_exige = q_i0_logiciel_condition & q_d1_addendum_8 & q_i1_teletransmission_propre & q_d21_horaires_affiches;
    const d4_arrets_dematerialises_0 = c_d4_arrets_dematerialises[i]!;
    const d4_arrets_dematerialises_1 = c_d4_arrets_dematerialises[i + 1]!;
    const d4_arrets_dematerialises_2 = c_d4_arrets_dematerialises[i + 2]!;
    const d4_arrets_dematerialises_3 = c_d4_arrets_dematerialises[i + 3]!;
    const d3_arrets_0 = c_d3_arrets[i]!;
    const d3_arrets_1 = c_d3_arrets[i + 1]!;
    const d3_arrets_2 = c_d3_arrets[i + 2]!;
    const d3_arrets_3 = c_d3_arrets[i + 3]!;
    // aat
    const q_i5_aat_propre = ((+(10 * d4_arrets_dematerialises_0 >= 9 * d3_arrets_0) & +(d3_arrets_0 !== 0)) | ((+(10 * d4_arrets_dematerialises_1 >= 9 * d3_arrets_1) & +(d3_arrets_1 !== 0)) << 8) | ((+(10 * d4_arrets_dematerialises_2 >= 9 * d3_arrets_2) & +(d3_arrets_2 !== 0)) << 16) | ((+(10 * d4_arrets_dematerialises_3 >= 9 * d3_arrets_3) & +(d3_arrets_3 !== 0)) << 24));
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
    const q_i8_at_mp_propre = ((+(2 * d6_certificats_at_mp_dematerialises_0 >= d5_certificats_at_mp_0) & +(d5_certificats_at_mp_0 !== 0)) | ((+(2 * d6_certificats_at_mp_dematerialises_1 >= d5_certificats_at_mp_1) & +(d5_certificats_at_mp_1 !== 0)) << 8) | ((+(2 * d6_certificats_at_mp_dematerialises_2 >= d5_certificats_at_mp_2) & +(d5_certificats_at_mp_2 !== 0)) << 16) | ((+(2 * d6_certificats_at_mp_dematerialises_3 >= d5_certificats_at_mp_3) & +(d5_certificats_at_mp_3 !== 0)) << 24));
    const q_i9_at_mp_atteint = q_i2_volet_1_exige & q_i8_at_mp_propre;
    const d28_protocoles_dematerialises_0 = c_d28_protocoles_dematerialises[i]!;
    const d28_protocoles_dematerialises_1 = c_d28_protocoles_dematerialises[i + 1]!;
    const d28_protocoles_dematerialises_2 = c_d28_protocoles_dematerialises[i + 2]!;
    const d28_protocoles_dematerialises_3 = c_d28_protocoles_dematerialises[i + 3]!;
    const d27_protocoles_0 = c_d27_protocoles[i]!;
    const d27_protocoles_1 = c_d27_protocoles[i + 1]!;
    const d27_protocoles_2 = c_d27_protocoles[i + 2]!;
    const d27_protocoles_3 = c_d27_protocoles[i + 3]!;
    // pse
    const q_i11_pse_propre = ((+(10 * d28_protocoles_dematerialises_0 >= 9 * d27_protocoles_0) & +(d27_protocoles_0 !== 0)) | ((+(10 * d28_protocoles_dematerialises_1 >= 9 * d27_protocoles_1) & +(d27_protocoles_1 !== 0)) << 8) | ((+(10 * d28_protocoles_dematerialises_2 >= 9 * d27_protocoles_2) & +(d27_protocoles_2 !== 0)) << 16) | ((+(10 * d28_protocoles_dematerialises_3 >= 9 * d27_protocoles_3) & +(d27_protocoles_3 !== 0)) << 24));
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
    const q_i14_dmt_propre = ((+(10 * d13_declarations_mt_dematerialisees_0 >= 9 * d12_declarations_mt_0) & +(d12_declarations_mt_0 !== 0)) | ((+(10 * d13_declarations_mt_dematerialisees_1 >= 9 * d12_declarations_mt_1) & +(d12_declarations_mt_1 !== 0)) << 8) | ((+(10 * d13_declarations_mt_dematerialisees_2 >= 9 * d12_declarations_mt_2) & +(d12_declarations_mt_2 !== 0)) << 16) | ((+(10 * d13_declarations_mt_dematerialisees_3 >= 9 * d12_declarations_mt_3) & +(d12_declarations_mt_3 !== 0)) << 24));
    const q_i15_dmt_atteint = q_i2_volet_1_exige & q_i14_dmt_propre;
    const d31_transports_dematerialises_0 = c_d31_transports_dematerialises[i]!;
    const d31_transports_dematerialises_1 = c_d31_transports_dematerialises[i + 1]!;
    const d31_transports_dematerialises_2 = c_d31_transports_dematerialises[i + 2]!;
    const d31_transports_dematerialises_3 = c_d31_transports_dematerialises[i + 3]!;
    const d30_transports_0 = c_d30_transports[i]!;
    const d30_transports_1 = c_d30_transports[i + 1]!;
    const d30_transports_2 = c_d30_transports[i + 2]!;
    const d30_transports_3 = c_d30_transports[i + 3]!;
    // spe
    const q_i17_spe_propre = ((+(10 * d31_transports_dematerialises_0 >= 3 * d30_transports_0) & +(d30_transports_0 !== 0)) | ((+(10 * d31_transports_dematerialises_1 >= 3 * d30_transports_1) & +(d30_transports_1 !== 0)) << 8) | ((+(10 * d31_transports_dematerialises_2 >= 3 * d30_transports_2) & +(d30_transports_2 !== 0)) << 16) | ((+(10 * d31_transports_dematerialises_3 >= 3 * d30_transports_3) & +(d30_transports_3 !== 0)) << 24));
    const q_i18_spe_atteint = q_i2_volet_1_exige & q_i17_spe_propre;
    const d19_grossesses_dematerialisees_0 = c_d19_grossesses_dematerialisees[i]!;
    const d19_grossesses_dematerialisees_1 = c_d19_grossesses_dematerialisees[i + 1]!;
    const d19_grossesses_dematerialisees_2 = c_d19_grossesses_dematerialisees[i + 2]!;
    const d19_grossesses_dematerialisees_3 = c_d19_grossesses_dematerialisees[i + 3]!;
    const d18_grossesses_0 = c_d18_grossesses[i]!;
    const d18_grossesses_1 = c_d18_grossesses[i + 1]!;
    const d18_grossesses_2 = c_d18_grossesses[i + 2]!;
    const d18_grossesses_3 = c_d18_grossesses[i + 3]!;
    // dsg
    const q_i20_dsg_propre = ((+(2 * d19_grossesses_dematerialisees_0 >= d18_grossesses_0) & +(d18_grossesses_0 !== 0)) | ((+(2 * d19_grossesses_dematerialisees_1 >= d18_grossesses_1) & +(d18_grossesses_1 !== 0)) << 8) | ((+(2 * d19_grossesses_dematerialisees_2 >= d18_grossesses_2) & +(d18_grossesses_2 !== 0)) << 16) | ((+(2 * d19_grossesses_dematerialisees_3 >= d18_grossesses_3) & +(d18_grossesses_3 !== 0)) << 24));
    const q_i21_dsg_atteint = q_i2_volet_1_exige & q_i20_dsg_propre;
    const d9_consultations_avec_depot_dmp_0 = c_d9_consultations_avec_depot_dmp[i]!;
    const d9_consultations_avec_depot_dmp_1 = c_d9_consultations_avec_depot_dmp[i + 1]!;
    const d9_consultations_avec_depot_dmp_2 = c_d9_consultations_avec_depot_dmp[i + 2]!;
    const d9_consultations_avec_depot_dmp_3 = c_d9_consultations_avec_depot_dmp[i + 3]!;
    const d8_consultations_0 = c_d8_consultations[i]!;
    const d8_consultations_1 = c_d8_consultations[i + 1]!;
    const d8_consultations_2 = c_d8_consultations[i + 2]!;
    const d8_consultations_3 = c_d8_consultations[i + 3]!;
    // usage_dmp
    const q_i25_usage_dmp_propre = ((+(10 * d9_consultations_avec_depot_dmp_0 >= 3 * d8_consultations_0) & +(d8_consultations_0 !== 0)) | ((+(10 * d9_consultations_avec_depot_dmp_1 >= 3 * d8_consultations_1) & +(d8_consultations_1 !== 0)) << 8) | ((+(10 * d9_consultations_avec_depot_dmp_2 >= 3 * d8_consultations_2) & +(d8_consultations_2 !== 0)) << 16) | ((+(10 * d9_consultations_avec_depot_dmp_3 >= 3 * d8_consultations_3) & +(d8_consultations_3 !== 0)) << 24));
    const q_i26_usage_dmp_atteint = q_i2_volet_1_exige & q_i25_usage_dmp_propre;
    const d10_consultations_avec_echange_mss_0 = c_d10_consultations_avec_echange_mss[i]!;
    const d10_consultations_avec_echange_mss_1 = c_d10_consultations_avec_echange_mss[i + 1]!;
    const d10_consultations_avec_echange_mss_2 = c_d10_consultations_avec_echange_mss[i + 2]!;
    const d10_consultations_avec_echange_mss_3 = c_d10_consultations_avec_echange_mss[i + 3]!;
    // usage_mss
    const q_i28_usage_mss_propre = ((+(10 * d10_consultations_avec_echange_mss_0 >= d8_consultations_0) & +(d8_consultations_0 !== 0)) | ((+(10 * d10_consultations_avec_echange_mss_1 >= d8_consultations_1) & +(d8_consultations_1 !== 0)) << 8) | ((+(10 * d10_consultations_avec_echange_mss_2 >= d8_consultations_2) & +(d8_consultations_2 !== 0)) << 16) | ((+(10 * d10_consultations_avec_echange_mss_3 >= d8_consultations_3) & +(d8_consultations_3 !== 0)) << 24));
    const q_i29_usage_mss_atteint = q_i2_volet_1_exige & q_i28_usage_mss_propre;
    const d26_prescriptions_electroniques_0 = c_d26_prescriptions_electroniques[i]!;
    const d26_prescriptions_electroniques_1 = c_d26_prescriptions_electroniques[i + 1]!;
    const d26_prescriptions_electroniques_2 = c_d26_prescriptions_electroniques[i + 2]!;
    const d26_prescriptions_electroniques_3 = c_d26_prescriptions_electroniques[i + 3]!;
    const d25_prescriptions_0 = c_d25_prescriptions[i]!;
    const d25_prescriptions_1 = c_d25_prescriptions[i + 1]!;
    const d25_prescriptions_2 = c_d25_prescriptions[i + 2]!;
    const d25_prescriptions_3 = c_d25_prescriptions[i + 3]!;
    // e_prescription
    const q_i31_e_prescription_propre = ((+(5 * d26_prescriptions_electroniques_0 >= 2 * d25_prescriptions_0) & +(d25_prescriptions_0 !== 0)) | ((+(5 * d26_prescriptions_electroniques_1 >= 2 * d25_prescriptions_1) & +(d25_prescriptions_1 !== 0)) << 8) | ((+(5 * d26_prescriptions_electroniques_2 >= 2 * d25_prescriptions_2) & +(d25_prescriptions_2 !== 0)) << 16) | ((+(5 * d26_prescriptions_electroniques_3 >= 2 * d25_prescriptions_3) & +(d25_prescriptions_3 !== 0)) << 24));
    const q_i32_e_prescription_atteint = q_i2_volet_1_exige & q_i31_e_prescription_propre;
    const d16_fse_apcv_0 = c_d16_fse_apcv[i]!;
    const d16_fse_apcv_1 = c_d16_fse_apcv[i + 1]!;
    const d16_fse_apcv_2 = c_d16_fse_apcv[i + 2]!;
    const d16_fse_apcv_3 = c_d16_fse_apcv[i + 3]!;
    // usage_apcv
    const q_i34_usage_apcv_propre = +(d16_fse_apcv_0 >= 1) | ((+(d16_fse_apcv_1 >= 1)) << 8) | ((+(d16_fse_apcv_2 >= 1)) << 16) | ((+(d16_fse_apcv_3 >= 1)) << 24);
    const q_i35_usage_apcv_atteint = q_i2_volet_1_exige & q_i34_usage_apcv_propre;
    const q_d7_codage_et_requetes = k_d7_codage_et_requetes[j]! & 16843009;
    // codage
    const q_i37_codage_atteint = q_i2_volet_1_exige & q_d7_codage_et_requetes;
    const q_d14_exercice_coordonne = k_d14_exercice_coordonne[j]! & 16843009;
    // coordination
    const q_i39_coordination_atteint = q_i2_volet_1_exige & q_d14_exercice_coordonne;
    const q_d0_accompagnement_parcours_complexes = k_d0_accompagnement_parcours_complexes[j]! & 16843009;
    // parcours_complexes
    const q_i41_parcours_complexes_atteint = q_i2_volet_1_exige & q_d0_accompagnement_parcours_complexes;
    const q_d33_etudiants_encadres = k_d33_etudiants_encadres[j]! & 16843009;
    // étudiants
    const q_i43_etudiants_atteint = q_i2_volet_1_exige & q_d33_etudiants_encadres;
    const g0_x78 = q_i2_volet_1_exige | (q_i6_aat_atteint << 1) | (q_i9_at_mp_atteint << 2) | (q_i12_pse_atteint << 3) | (q_i15_dmt_atteint << 4) | (q_i18_spe_atteint << 5) | (q_i21_dsg_atteint << 6) | (q_i26_usage_dmp_atteint << 7);
    const g1_x78 = q_i29_usage_mss_atteint | (q_i32_e_prescription_atteint << 1) | (q_i35_usage_apcv_atteint << 2) | (q_i37_codage_atteint << 3) | (q_i39_coordination_atteint << 4) | (q_i41_parcours_complexes_atteint << 5) | (q_i43_etudiants_atteint << 6);
    const x78_0 = G0_x78[g0_x78 & 255]! + G1_x78[g1_x78 & 255]!;
    const x78_1 = G0_x78[(g0_x78 >>> 8) & 255]! + G1_x78[(g1_x78 >>> 8) & 255]!;
    const x78_2 = G0_x78[(g0_x78 >>> 16) & 255]! + G1_x78[(g1_x78 >>> 16) & 255]!;
    const x78_3 = G0_x78[(g0_x78 >>> 24) & 255]! + G1_x78[(g1_x78 >>> 24) & 255]!;
    const q_d32_equipement_video = k_d32_equipement_video[j]! & 16843009;
    // vidéotransmission
    const q_i45_videotransmission_atteint = q_i2_volet_1_exige & q_d32_equipement_video;
    const q_d2_appareils_connectes = k_d2_appareils_connectes[j]! & 16843009;
    // équipements_connectés
    const q_i47_equipements_connectes_atteint = q_i2_volet_1_exige & q_d2_appareils_connectes;
    const q_d22_inscrit_sas = k_d22_inscrit_sas[j]! & 16843009;
    const q_d11_cpts_participant_au_sas = k_d11_cpts_participant_au_sas[j]! & 16843009;
    // soins_non_programmés
    const q_i49_soins_non_programmes_condition = q_d22_inscrit_sas | q_d11_cpts_participant_au_sas;
    const d20_heures_sas_0 = c_d20_heures_sas[i]!;
    const d20_heures_sas_1 = c_d20_heures_sas[i + 1]!;
    const d20_heures_sas_2 = c_d20_heures_sas[i + 2]!;
    const d20_heures_sas_3 = c_d20_heures_sas[i + 3]!;
    const q_i50_soins_non_programmes_propre = q_i49_soins_non_programmes_condition & (+(d20_heures_sas_0 >= 2) | ((+(d20_heures_sas_1 >= 2)) << 8) | ((+(d20_heures_sas_2 >= 2)) << 16) | ((+(d20_heures_sas_3 >= 2)) << 24));
    const q_i51_soins_non_programmes_atteint = q_i2_volet_1_exige & q_i50_soins_non_programmes_propre;
    const g0_m0 = q_i2_volet_1_exige | (q_i0_logiciel_condition << 1) | (q_d1_addendum_8 << 2) | (q_i1_teletransmission_propre << 3) | (q_d21_horaires_affiches << 4) | (q_i6_aat_atteint << 5) | (q_i9_at_mp_atteint << 6) | (q_i12_pse_atteint << 7);
    const g1_m0 = q_i15_dmt_atteint | (q_i18_spe_atteint << 1) | (q_i21_dsg_atteint << 2) | (q_i26_usage_dmp_atteint << 3) | (q_i29_usage_mss_atteint << 4) | (q_i32_e_prescription_atteint << 5) | (q_i35_usage_apcv_atteint << 6) | (q_i37_codage_atteint << 7);
    const g2_m0 = q_i39_coordination_atteint | (q_i41_parcours_complexes_atteint << 1) | (q_i43_etudiants_atteint << 2) | (q_i45_videotransmission_atteint << 3) | (q_i47_equipements_connectes_atteint << 4) | (q_i51_soins_non_programmes_atteint << 5);
    s_m0[i] = (g0_m0 & 255) | ((g1_m0 & 255) << 8) | ((g2_m0 & 255) << 16);
    s_m0[i + 1] = ((g0_m0 >>> 8) & 255) | (((g1_m0 >>> 8) & 255) << 8) | (((g2_m0 >>> 8) & 255) << 16);
    s_m0[i + 2] = ((g0_m0 >>> 16) & 255) | (((g1_m0 >>> 16) & 255) << 8) | (((g2_m0 >>> 16) & 255) << 16);
    s_m0[i + 3] = ((g0_m0 >>> 24) & 255) | (((g1_m0 >>> 24) & 255) << 8) | (((g2_m0 >>> 24) & 255) << 16);
    const g0_x79 = q_i45_videotransmission_atteint | (q_i47_equipements_connectes_atteint << 1) | (q_i51_soins_non_programmes_atteint << 2);
    const x79_0 = G0_x79[g0_x79 & 255]! + (x78_0);
    const x79_1 = G0_x79[(g0_x79 >>> 8) & 255]! + (x78_1);
    const x79_2 = G0_x79[(g0_x79 >>> 16) & 255]! + (x78_2);
    const x79_3 = G0_x79[(g0_x79 >>> 24) & 255]! + (x78_3);
    const x80_0 = 7 * x79_0;
    const x80_1 = 7 * x79_1;
    const x80_2 = 7 * x79_2;
    const x80_3 = 7 * x79_3;
    v0[i] = x79_0;
    v0[i + 1] = x79_1;
    v0[i + 2] = x79_2;
    v0[i + 3] = x79_3;
    v1[i] = x80_0;
    v1[i + 1] = x80_1;
    v1[i + 2] = x80_2;
    v1[i + 3] = x80_3;
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
  atteints: [["volet 1", 0], ["logiciel", 1], ["sesam_vitale", 2], ["télétransmission", 3], ["horaires", 4], ["volet 2", 0], ["téléservices", 0], ["aat", 5], ["at_mp", 6], ["pse", 7], ["dmt", 8], ["spe", 9], ["dsg", 10], ["usage_dmp", 11], ["usage_mss", 12], ["e_prescription", 13], ["usage_apcv", 14], ["codage", 15], ["coordination", 16], ["parcours_complexes", 17], ["étudiants", 18], ["vidéotransmission", 19], ["équipements_connectés", 20], ["soins_non_programmés", 21]],
  colonnes: COLONNES,
  declarees: DONNEES,
  mots: 1,
  valeurs: ["nombre", "nombre"],
  calculer,
  estimer: (donnees: object, exercice: number) => estimer(donnees as Donnees, exercice),
};
