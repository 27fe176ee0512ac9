// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v11, en entiers : par colonnes.

import { parQuatre, tableDePoints } from "../runtime/quatre.ts";
import type { Sortie, VersionEnColonnes } from "../runtime/colonnes.ts";
import type { ColonneDecrite, Entree } from "../runtime/tableau.ts";
import { DONNEES } from "../donnees.ts";
import type { Donnees } from "../donnees.ts";
import { plan } from "./v11-entiers.ts";
import { estimer } from "./v11.ts";

/** Les colonnes attendues, dans cet ordre. */
const COLONNES: readonly ColonneDecrite[] = [
  { nom: "accompagnement_parcours_complexes", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "addendum_7", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
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
  { nom: "logiciel_ségur_au_31_janvier_2024", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "points_téléservices", genre: "nombre", type: "entier", min: 0, max: 15800, echelle: 100 },
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

const G0_x68 = tableDePoints([28000, 4000, 4000, 4000, 4000, 5000, 12000, 7000]);
const G1_x68 = tableDePoints([5000, 5000, 2500, 20000]);

/** Une ligne après l'autre : celles qui ne vont pas par quatre. */
function uneAUne(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d25_logiciel_reference_segur = entree[25]!;
  const c_d26_logiciel_segur_au_31_janvier_2024 = entree[26]!;
  const c_d24_lap_certifie = entree[24]!;
  const c_d32_specialite_sans_lap = entree[32]!;
  const c_d2_addendum_8 = entree[2]!;
  const c_d1_addendum_7 = entree[1]!;
  const c_d18_fse_teletransmises = entree[18]!;
  const c_d16_feuilles_de_soins = entree[16]!;
  const c_d22_horaires_affiches = entree[22]!;
  const c_d5_arrets_dematerialises = entree[5]!;
  const c_d4_arrets = entree[4]!;
  const c_d7_certificats_at_mp_dematerialises = entree[7]!;
  const c_d6_certificats_at_mp = entree[6]!;
  const c_d31_protocoles_dematerialises = entree[31]!;
  const c_d30_protocoles = entree[30]!;
  const c_d34_transports_dematerialises = entree[34]!;
  const c_d33_transports = entree[33]!;
  const c_d20_grossesses_dematerialisees = entree[20]!;
  const c_d19_grossesses = entree[19]!;
  const c_d10_consultations_avec_depot_dmp = entree[10]!;
  const c_d9_consultations = entree[9]!;
  const c_d11_consultations_avec_echange_mss = entree[11]!;
  const c_d29_prescriptions_electroniques = entree[29]!;
  const c_d28_prescriptions = entree[28]!;
  const c_d17_fse_apcv = entree[17]!;
  const c_d8_codage_et_requetes = entree[8]!;
  const c_d15_exercice_coordonne = entree[15]!;
  const c_d0_accompagnement_parcours_complexes = entree[0]!;
  const c_d36_etudiants_encadres = entree[36]!;
  const c_d35_equipement_video = entree[35]!;
  const c_d3_appareils_connectes = entree[3]!;
  const c_d23_inscrit_sas = entree[23]!;
  const c_d12_cpts_participant_au_sas = entree[12]!;
  const c_d21_heures_sas = entree[21]!;
  const c_d27_points_teleservices = entree[27]!;
  const c_d14_declarations_mt_dematerialisees = entree[14]!;
  const c_d13_declarations_mt = entree[13]!;
  const s_m0 = sortie.masques[0]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  const v2 = sortie.valeurs[2]!;
  for (let i = debut; i < fin; i++) {
    const d25_logiciel_reference_segur = c_d25_logiciel_reference_segur[i]!;
    const d26_logiciel_segur_au_31_janvier_2024 = c_d26_logiciel_segur_au_31_janvier_2024[i]!;
    const d24_lap_certifie = c_d24_lap_certifie[i]!;
    const d32_specialite_sans_lap = c_d32_specialite_sans_lap[i]!;
    // logiciel
    const i0_logiciel_condition = (d25_logiciel_reference_segur | d26_logiciel_segur_au_31_janvier_2024) & (d24_lap_certifie | d32_specialite_sans_lap);
    const d2_addendum_8 = c_d2_addendum_8[i]!;
    const d1_addendum_7 = c_d1_addendum_7[i]!;
    // sesam_vitale
    const i1_sesam_vitale_condition = d2_addendum_8 | d1_addendum_7;
    const d18_fse_teletransmises = c_d18_fse_teletransmises[i]!;
    const d16_feuilles_de_soins = c_d16_feuilles_de_soins[i]!;
    // télétransmission
    const i2_teletransmission_propre = +(3 * d18_fse_teletransmises >= 2 * d16_feuilles_de_soins) & +(d16_feuilles_de_soins !== 0);
    const d22_horaires_affiches = c_d22_horaires_affiches[i]!;
    // volet 1
    const i3_volet_1_exige = i0_logiciel_condition & i1_sesam_vitale_condition & i2_teletransmission_propre & d22_horaires_affiches;
    const d5_arrets_dematerialises = c_d5_arrets_dematerialises[i]!;
    const d4_arrets = c_d4_arrets[i]!;
    // aat
    const i6_aat_propre = +(10 * d5_arrets_dematerialises >= 7 * d4_arrets) & +(d4_arrets !== 0);
    const i7_aat_atteint = i3_volet_1_exige & i6_aat_propre;
    const d7_certificats_at_mp_dematerialises = c_d7_certificats_at_mp_dematerialises[i]!;
    const d6_certificats_at_mp = c_d6_certificats_at_mp[i]!;
    // at_mp
    const i8_at_mp_propre = +(20 * d7_certificats_at_mp_dematerialises >= 9 * d6_certificats_at_mp) & +(d6_certificats_at_mp !== 0);
    const i9_at_mp_atteint = i3_volet_1_exige & i8_at_mp_propre;
    const d31_protocoles_dematerialises = c_d31_protocoles_dematerialises[i]!;
    const d30_protocoles = c_d30_protocoles[i]!;
    // pse
    const i10_pse_propre = +(5 * d31_protocoles_dematerialises >= 4 * d30_protocoles) & +(d30_protocoles !== 0);
    const i11_pse_atteint = i3_volet_1_exige & i10_pse_propre;
    const d34_transports_dematerialises = c_d34_transports_dematerialises[i]!;
    const d33_transports = c_d33_transports[i]!;
    // spe
    const i12_spe_propre = +(5 * d34_transports_dematerialises >= d33_transports) & +(d33_transports !== 0);
    const i13_spe_atteint = i3_volet_1_exige & i12_spe_propre;
    const d20_grossesses_dematerialisees = c_d20_grossesses_dematerialisees[i]!;
    const d19_grossesses = c_d19_grossesses[i]!;
    // dsg
    const i14_dsg_propre = +(10 * d20_grossesses_dematerialisees >= d19_grossesses) & +(d19_grossesses !== 0);
    const i15_dsg_atteint = i3_volet_1_exige & i14_dsg_propre;
    // téléservices
    const i16_teleservices_exige = +((i7_aat_atteint + i9_at_mp_atteint + i11_pse_atteint + i13_spe_atteint + i15_dsg_atteint) >= 1);
    const i17_teleservices_atteint = i3_volet_1_exige & i16_teleservices_exige;
    const d10_consultations_avec_depot_dmp = c_d10_consultations_avec_depot_dmp[i]!;
    const d9_consultations = c_d9_consultations[i]!;
    // usage_dmp
    const i19_usage_dmp_propre = +(10 * d10_consultations_avec_depot_dmp >= d9_consultations) & +(d9_consultations !== 0);
    const i20_usage_dmp_atteint = i3_volet_1_exige & i19_usage_dmp_propre;
    const d11_consultations_avec_echange_mss = c_d11_consultations_avec_echange_mss[i]!;
    // usage_mss
    const i22_usage_mss_propre = +(20 * d11_consultations_avec_echange_mss >= d9_consultations) & +(d9_consultations !== 0);
    const i23_usage_mss_atteint = i3_volet_1_exige & i22_usage_mss_propre;
    const d29_prescriptions_electroniques = c_d29_prescriptions_electroniques[i]!;
    const d28_prescriptions = c_d28_prescriptions[i]!;
    // e_prescription
    const i25_e_prescription_propre = +(10 * d29_prescriptions_electroniques >= 3 * d28_prescriptions) & +(d28_prescriptions !== 0);
    const i26_e_prescription_atteint = i3_volet_1_exige & i25_e_prescription_propre;
    const d17_fse_apcv = c_d17_fse_apcv[i]!;
    // usage_apcv
    const i28_usage_apcv_propre = +(d17_fse_apcv >= 1);
    const i29_usage_apcv_atteint = i3_volet_1_exige & i28_usage_apcv_propre;
    const d8_codage_et_requetes = c_d8_codage_et_requetes[i]!;
    // codage
    const i31_codage_atteint = i3_volet_1_exige & d8_codage_et_requetes;
    const d15_exercice_coordonne = c_d15_exercice_coordonne[i]!;
    // coordination
    const i33_coordination_atteint = i3_volet_1_exige & d15_exercice_coordonne;
    const d0_accompagnement_parcours_complexes = c_d0_accompagnement_parcours_complexes[i]!;
    // parcours_complexes
    const i35_parcours_complexes_atteint = i3_volet_1_exige & d0_accompagnement_parcours_complexes;
    const d36_etudiants_encadres = c_d36_etudiants_encadres[i]!;
    // étudiants
    const i37_etudiants_atteint = i3_volet_1_exige & d36_etudiants_encadres;
    const d35_equipement_video = c_d35_equipement_video[i]!;
    // vidéotransmission
    const i39_videotransmission_atteint = i3_volet_1_exige & d35_equipement_video;
    const d3_appareils_connectes = c_d3_appareils_connectes[i]!;
    // équipements_connectés
    const i41_equipements_connectes_atteint = i3_volet_1_exige & d3_appareils_connectes;
    const d23_inscrit_sas = c_d23_inscrit_sas[i]!;
    const d12_cpts_participant_au_sas = c_d12_cpts_participant_au_sas[i]!;
    // soins_non_programmés
    const i43_soins_non_programmes_condition = d23_inscrit_sas | d12_cpts_participant_au_sas;
    const d21_heures_sas = c_d21_heures_sas[i]!;
    const i44_soins_non_programmes_propre = i43_soins_non_programmes_condition & +(d21_heures_sas >= 2);
    const i45_soins_non_programmes_atteint = i3_volet_1_exige & i44_soins_non_programmes_propre;
    const d27_points_teleservices = c_d27_points_teleservices[i]!;
    const x68 = (-i3_volet_1_exige & 28000) + (-i17_teleservices_atteint & d27_points_teleservices) + (-i20_usage_dmp_atteint & 4000) + (-i23_usage_mss_atteint & 4000) + (-i26_e_prescription_atteint & 4000) + (-i29_usage_apcv_atteint & 4000) + (-i31_codage_atteint & 5000) + (-i33_coordination_atteint & 12000) + (-i35_parcours_complexes_atteint & 7000) + (-i37_etudiants_atteint & 5000) + (-i39_videotransmission_atteint & 5000) + (-i41_equipements_connectes_atteint & 2500) + (-i45_soins_non_programmes_atteint & 20000);
    const d14_declarations_mt_dematerialisees = c_d14_declarations_mt_dematerialisees[i]!;
    const d13_declarations_mt = c_d13_declarations_mt[i]!;
    // dmt
    const i64_dmt_propre = +(10 * d14_declarations_mt_dematerialisees >= 9 * d13_declarations_mt) & +(d13_declarations_mt !== 0);
    const i65_dmt_atteint = i3_volet_1_exige & i64_dmt_propre;
    s_m0[i] = i3_volet_1_exige | (i0_logiciel_condition << 1) | (i1_sesam_vitale_condition << 2) | (i2_teletransmission_propre << 3) | (d22_horaires_affiches << 4) | (i17_teleservices_atteint << 5) | (i20_usage_dmp_atteint << 6) | (i23_usage_mss_atteint << 7) | (i26_e_prescription_atteint << 8) | (i29_usage_apcv_atteint << 9) | (i31_codage_atteint << 10) | (i33_coordination_atteint << 11) | (i35_parcours_complexes_atteint << 12) | (i37_etudiants_atteint << 13) | (i39_videotransmission_atteint << 14) | (i41_equipements_connectes_atteint << 15) | (i45_soins_non_programmes_atteint << 16) | (i7_aat_atteint << 17) | (i9_at_mp_atteint << 18) | (i11_pse_atteint << 19) | (i65_dmt_atteint << 20) | (i13_spe_atteint << 21) | (i15_dsg_atteint << 22);
    const x69 = 7 * x68;
    v0[i] = d27_points_teleservices;
    v1[i] = x68;
    v2[i] = x69;
  }
}

/** Quatre lignes à la fois : une vérité par octet. `debut` et `fin` sont des multiples de quatre. */
function quatreAQuatre(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d25_logiciel_reference_segur = entree[25]!;
  const c_d26_logiciel_segur_au_31_janvier_2024 = entree[26]!;
  const c_d24_lap_certifie = entree[24]!;
  const c_d32_specialite_sans_lap = entree[32]!;
  const c_d2_addendum_8 = entree[2]!;
  const c_d1_addendum_7 = entree[1]!;
  const c_d18_fse_teletransmises = entree[18]!;
  const c_d16_feuilles_de_soins = entree[16]!;
  const c_d22_horaires_affiches = entree[22]!;
  const c_d5_arrets_dematerialises = entree[5]!;
  const c_d4_arrets = entree[4]!;
  const c_d7_certificats_at_mp_dematerialises = entree[7]!;
  const c_d6_certificats_at_mp = entree[6]!;
  const c_d31_protocoles_dematerialises = entree[31]!;
  const c_d30_protocoles = entree[30]!;
  const c_d34_transports_dematerialises = entree[34]!;
  const c_d33_transports = entree[33]!;
  const c_d20_grossesses_dematerialisees = entree[20]!;
  const c_d19_grossesses = entree[19]!;
  const c_d10_consultations_avec_depot_dmp = entree[10]!;
  const c_d9_consultations = entree[9]!;
  const c_d11_consultations_avec_echange_mss = entree[11]!;
  const c_d29_prescriptions_electroniques = entree[29]!;
  const c_d28_prescriptions = entree[28]!;
  const c_d17_fse_apcv = entree[17]!;
  const c_d8_codage_et_requetes = entree[8]!;
  const c_d15_exercice_coordonne = entree[15]!;
  const c_d0_accompagnement_parcours_complexes = entree[0]!;
  const c_d36_etudiants_encadres = entree[36]!;
  const c_d35_equipement_video = entree[35]!;
  const c_d3_appareils_connectes = entree[3]!;
  const c_d23_inscrit_sas = entree[23]!;
  const c_d12_cpts_participant_au_sas = entree[12]!;
  const c_d21_heures_sas = entree[21]!;
  const c_d27_points_teleservices = entree[27]!;
  const c_d14_declarations_mt_dematerialisees = entree[14]!;
  const c_d13_declarations_mt = entree[13]!;
  const k_d25_logiciel_reference_segur = parQuatre(c_d25_logiciel_reference_segur);
  const k_d26_logiciel_segur_au_31_janvier_2024 = parQuatre(c_d26_logiciel_segur_au_31_janvier_2024);
  const k_d24_lap_certifie = parQuatre(c_d24_lap_certifie);
  const k_d32_specialite_sans_lap = parQuatre(c_d32_specialite_sans_lap);
  const k_d2_addendum_8 = parQuatre(c_d2_addendum_8);
  const k_d1_addendum_7 = parQuatre(c_d1_addendum_7);
  const k_d22_horaires_affiches = parQuatre(c_d22_horaires_affiches);
  const k_d8_codage_et_requetes = parQuatre(c_d8_codage_et_requetes);
  const k_d15_exercice_coordonne = parQuatre(c_d15_exercice_coordonne);
  const k_d0_accompagnement_parcours_complexes = parQuatre(c_d0_accompagnement_parcours_complexes);
  const k_d36_etudiants_encadres = parQuatre(c_d36_etudiants_encadres);
  const k_d35_equipement_video = parQuatre(c_d35_equipement_video);
  const k_d3_appareils_connectes = parQuatre(c_d3_appareils_connectes);
  const k_d23_inscrit_sas = parQuatre(c_d23_inscrit_sas);
  const k_d12_cpts_participant_au_sas = parQuatre(c_d12_cpts_participant_au_sas);
  const s_m0 = sortie.masques[0]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  const v2 = sortie.valeurs[2]!;
  for (let i = debut; i < fin; i += 4) {
    const j = i >>> 2;
    const q_d25_logiciel_reference_segur = k_d25_logiciel_reference_segur[j]! & 16843009;
    const q_d26_logiciel_segur_au_31_janvier_2024 = k_d26_logiciel_segur_au_31_janvier_2024[j]! & 16843009;
    const q_d24_lap_certifie = k_d24_lap_certifie[j]! & 16843009;
    const q_d32_specialite_sans_lap = k_d32_specialite_sans_lap[j]! & 16843009;
    // logiciel
    const q_i0_logiciel_condition = (q_d25_logiciel_reference_segur | q_d26_logiciel_segur_au_31_janvier_2024) & (q_d24_lap_certifie | q_d32_specialite_sans_lap);
    const q_d2_addendum_8 = k_d2_addendum_8[j]! & 16843009;
    const q_d1_addendum_7 = k_d1_addendum_7[j]! & 16843009;
    // sesam_vitale
    const q_i1_sesam_vitale_condition = q_d2_addendum_8 | q_d1_addendum_7;
    const d18_fse_teletransmises_0 = c_d18_fse_teletransmises[i]!;
    const d18_fse_teletransmises_1 = c_d18_fse_teletransmises[i + 1]!;
    const d18_fse_teletransmises_2 = c_d18_fse_teletransmises[i + 2]!;
    const d18_fse_teletransmises_3 = c_d18_fse_teletransmises[i + 3]!;
    const d16_feuilles_de_soins_0 = c_d16_feuilles_de_soins[i]!;
    const d16_feuilles_de_soins_1 = c_d16_feuilles_de_soins[i + 1]!;
    const d16_feuilles_de_soins_2 = c_d16_feuilles_de_soins[i + 2]!;
    const d16_feuilles_de_soins_3 = c_d16_feuilles_de_soins[i + 3]!;
    // télétransmission
    const q_i2_teletransmission_propre = ((+(3 * d18_fse_teletransmises_0 >= 2 * d16_feuilles_de_soins_0) & +(d16_feuilles_de_soins_0 !== 0)) | ((+(3 * d18_fse_teletransmises_1 >= 2 * d16_feuilles_de_soins_1) & +(d16_feuilles_de_soins_1 !== 0)) << 8) | ((+(3 * d18_fse_teletransmises_2 >= 2 * d16_feuilles_de_soins_2) & +(d16_feuilles_de_soins_2 !== 0)) << 16) | ((+(3 * d18_fse_teletransmises_3 >= 2 * d16_feuilles_de_soins_3) & +(d16_feuilles_de_soins_3 !== 0)) << 24));
    const q_d22_horaires_affiches = k_d22_horaires_affiches[j]! & 16843009;
    // volet 1
    const q_i3_volet_1_exige = q_i0_logiciel_condition & q_i1_sesam_vitale_condition & q_i2_teletransmission_propre & q_d22_horaires_affiches;
    const d5_arrets_dematerialises_0 = c_d5_arrets_dematerialises[i]!;
    const d5_arrets_dematerialises_1 = c_d5_arrets_dematerialises[i + 1]!;
    const d5_arrets_dematerialises_2 = c_d5_arrets_dematerialises[i + 2]!;
    const d5_arrets_dematerialises_3 = c_d5_arrets_dematerialises[i + 3]!;
    const d4_arrets_0 = c_d4_arrets[i]!;
    const d4_arrets_1 = c_d4_arrets[i + 1]!;
    const d4_arrets_2 = c_d4_arrets[i + 2]!;
    const d4_arrets_3 = c_d4_arrets[i + 3]!;
    // aat
    const q_i6_aat_propre = ((+(10 * d5_arrets_dematerialises_0 >= 7 * d4_arrets_0) & +(d4_arrets_0 !== 0)) | ((+(10 * d5_arrets_dematerialises_1 >= 7 * d4_arrets_1) & +(d4_arrets_1 !== 0)) << 8) | ((+(10 * d5_arrets_dematerialises_2 >= 7 * d4_arrets_2) & +(d4_arrets_2 !== 0)) << 16) | ((+(10 * d5_arrets_dematerialises_3 >= 7 * d4_arrets_3) & +(d4_arrets_3 !== 0)) << 24));
    const q_i7_aat_atteint = q_i3_volet_1_exige & q_i6_aat_propre;
    const d7_certificats_at_mp_dematerialises_0 = c_d7_certificats_at_mp_dematerialises[i]!;
    const d7_certificats_at_mp_dematerialises_1 = c_d7_certificats_at_mp_dematerialises[i + 1]!;
    const d7_certificats_at_mp_dematerialises_2 = c_d7_certificats_at_mp_dematerialises[i + 2]!;
    const d7_certificats_at_mp_dematerialises_3 = c_d7_certificats_at_mp_dematerialises[i + 3]!;
    const d6_certificats_at_mp_0 = c_d6_certificats_at_mp[i]!;
    const d6_certificats_at_mp_1 = c_d6_certificats_at_mp[i + 1]!;
    const d6_certificats_at_mp_2 = c_d6_certificats_at_mp[i + 2]!;
    const d6_certificats_at_mp_3 = c_d6_certificats_at_mp[i + 3]!;
    // at_mp
    const q_i8_at_mp_propre = ((+(20 * d7_certificats_at_mp_dematerialises_0 >= 9 * d6_certificats_at_mp_0) & +(d6_certificats_at_mp_0 !== 0)) | ((+(20 * d7_certificats_at_mp_dematerialises_1 >= 9 * d6_certificats_at_mp_1) & +(d6_certificats_at_mp_1 !== 0)) << 8) | ((+(20 * d7_certificats_at_mp_dematerialises_2 >= 9 * d6_certificats_at_mp_2) & +(d6_certificats_at_mp_2 !== 0)) << 16) | ((+(20 * d7_certificats_at_mp_dematerialises_3 >= 9 * d6_certificats_at_mp_3) & +(d6_certificats_at_mp_3 !== 0)) << 24));
    const q_i9_at_mp_atteint = q_i3_volet_1_exige & q_i8_at_mp_propre;
    const d31_protocoles_dematerialises_0 = c_d31_protocoles_dematerialises[i]!;
    const d31_protocoles_dematerialises_1 = c_d31_protocoles_dematerialises[i + 1]!;
    const d31_protocoles_dematerialises_2 = c_d31_protocoles_dematerialises[i + 2]!;
    const d31_protocoles_dematerialises_3 = c_d31_protocoles_dematerialises[i + 3]!;
    const d30_protocoles_0 = c_d30_protocoles[i]!;
    const d30_protocoles_1 = c_d30_protocoles[i + 1]!;
    const d30_protocoles_2 = c_d30_protocoles[i + 2]!;
    const d30_protocoles_3 = c_d30_protocoles[i + 3]!;
    // pse
    const q_i10_pse_propre = ((+(5 * d31_protocoles_dematerialises_0 >= 4 * d30_protocoles_0) & +(d30_protocoles_0 !== 0)) | ((+(5 * d31_protocoles_dematerialises_1 >= 4 * d30_protocoles_1) & +(d30_protocoles_1 !== 0)) << 8) | ((+(5 * d31_protocoles_dematerialises_2 >= 4 * d30_protocoles_2) & +(d30_protocoles_2 !== 0)) << 16) | ((+(5 * d31_protocoles_dematerialises_3 >= 4 * d30_protocoles_3) & +(d30_protocoles_3 !== 0)) << 24));
    const q_i11_pse_atteint = q_i3_volet_1_exige & q_i10_pse_propre;
    const d34_transports_dematerialises_0 = c_d34_transports_dematerialises[i]!;
    const d34_transports_dematerialises_1 = c_d34_transports_dematerialises[i + 1]!;
    const d34_transports_dematerialises_2 = c_d34_transports_dematerialises[i + 2]!;
    const d34_transports_dematerialises_3 = c_d34_transports_dematerialises[i + 3]!;
    const d33_transports_0 = c_d33_transports[i]!;
    const d33_transports_1 = c_d33_transports[i + 1]!;
    const d33_transports_2 = c_d33_transports[i + 2]!;
    const d33_transports_3 = c_d33_transports[i + 3]!;
    // spe
    const q_i12_spe_propre = ((+(5 * d34_transports_dematerialises_0 >= d33_transports_0) & +(d33_transports_0 !== 0)) | ((+(5 * d34_transports_dematerialises_1 >= d33_transports_1) & +(d33_transports_1 !== 0)) << 8) | ((+(5 * d34_transports_dematerialises_2 >= d33_transports_2) & +(d33_transports_2 !== 0)) << 16) | ((+(5 * d34_transports_dematerialises_3 >= d33_transports_3) & +(d33_transports_3 !== 0)) << 24));
    const q_i13_spe_atteint = q_i3_volet_1_exige & q_i12_spe_propre;
    const d20_grossesses_dematerialisees_0 = c_d20_grossesses_dematerialisees[i]!;
    const d20_grossesses_dematerialisees_1 = c_d20_grossesses_dematerialisees[i + 1]!;
    const d20_grossesses_dematerialisees_2 = c_d20_grossesses_dematerialisees[i + 2]!;
    const d20_grossesses_dematerialisees_3 = c_d20_grossesses_dematerialisees[i + 3]!;
    const d19_grossesses_0 = c_d19_grossesses[i]!;
    const d19_grossesses_1 = c_d19_grossesses[i + 1]!;
    const d19_grossesses_2 = c_d19_grossesses[i + 2]!;
    const d19_grossesses_3 = c_d19_grossesses[i + 3]!;
    // dsg
    const q_i14_dsg_propre = ((+(10 * d20_grossesses_dematerialisees_0 >= d19_grossesses_0) & +(d19_grossesses_0 !== 0)) | ((+(10 * d20_grossesses_dematerialisees_1 >= d19_grossesses_1) & +(d19_grossesses_1 !== 0)) << 8) | ((+(10 * d20_grossesses_dematerialisees_2 >= d19_grossesses_2) & +(d19_grossesses_2 !== 0)) << 16) | ((+(10 * d20_grossesses_dematerialisees_3 >= d19_grossesses_3) & +(d19_grossesses_3 !== 0)) << 24));
    const q_i15_dsg_atteint = q_i3_volet_1_exige & q_i14_dsg_propre;
    // téléservices
    const q_i16_teleservices_exige = +(((q_i7_aat_atteint & 1) + (q_i9_at_mp_atteint & 1) + (q_i11_pse_atteint & 1) + (q_i13_spe_atteint & 1) + (q_i15_dsg_atteint & 1)) >= 1) | ((+((((q_i7_aat_atteint >>> 8) & 1) + ((q_i9_at_mp_atteint >>> 8) & 1) + ((q_i11_pse_atteint >>> 8) & 1) + ((q_i13_spe_atteint >>> 8) & 1) + ((q_i15_dsg_atteint >>> 8) & 1)) >= 1)) << 8) | ((+((((q_i7_aat_atteint >>> 16) & 1) + ((q_i9_at_mp_atteint >>> 16) & 1) + ((q_i11_pse_atteint >>> 16) & 1) + ((q_i13_spe_atteint >>> 16) & 1) + ((q_i15_dsg_atteint >>> 16) & 1)) >= 1)) << 16) | ((+((((q_i7_aat_atteint >>> 24) & 1) + ((q_i9_at_mp_atteint >>> 24) & 1) + ((q_i11_pse_atteint >>> 24) & 1) + ((q_i13_spe_atteint >>> 24) & 1) + ((q_i15_dsg_atteint >>> 24) & 1)) >= 1)) << 24);
    const q_i17_teleservices_atteint = q_i3_volet_1_exige & q_i16_teleservices_exige;
    const d10_consultations_avec_depot_dmp_0 = c_d10_consultations_avec_depot_dmp[i]!;
    const d10_consultations_avec_depot_dmp_1 = c_d10_consultations_avec_depot_dmp[i + 1]!;
    const d10_consultations_avec_depot_dmp_2 = c_d10_consultations_avec_depot_dmp[i + 2]!;
    const d10_consultations_avec_depot_dmp_3 = c_d10_consultations_avec_depot_dmp[i + 3]!;
    const d9_consultations_0 = c_d9_consultations[i]!;
    const d9_consultations_1 = c_d9_consultations[i + 1]!;
    const d9_consultations_2 = c_d9_consultations[i + 2]!;
    const d9_consultations_3 = c_d9_consultations[i + 3]!;
    // usage_dmp
    const q_i19_usage_dmp_propre = ((+(10 * d10_consultations_avec_depot_dmp_0 >= d9_consultations_0) & +(d9_consultations_0 !== 0)) | ((+(10 * d10_consultations_avec_depot_dmp_1 >= d9_consultations_1) & +(d9_consultations_1 !== 0)) << 8) | ((+(10 * d10_consultations_avec_depot_dmp_2 >= d9_consultations_2) & +(d9_consultations_2 !== 0)) << 16) | ((+(10 * d10_consultations_avec_depot_dmp_3 >= d9_consultations_3) & +(d9_consultations_3 !== 0)) << 24));
    const q_i20_usage_dmp_atteint = q_i3_volet_1_exige & q_i19_usage_dmp_propre;
    const d11_consultations_avec_echange_mss_0 = c_d11_consultations_avec_echange_mss[i]!;
    const d11_consultations_avec_echange_mss_1 = c_d11_consultations_avec_echange_mss[i + 1]!;
    const d11_consultations_avec_echange_mss_2 = c_d11_consultations_avec_echange_mss[i + 2]!;
    const d11_consultations_avec_echange_mss_3 = c_d11_consultations_avec_echange_mss[i + 3]!;
    // usage_mss
    const q_i22_usage_mss_propre = ((+(20 * d11_consultations_avec_echange_mss_0 >= d9_consultations_0) & +(d9_consultations_0 !== 0)) | ((+(20 * d11_consultations_avec_echange_mss_1 >= d9_consultations_1) & +(d9_consultations_1 !== 0)) << 8) | ((+(20 * d11_consultations_avec_echange_mss_2 >= d9_consultations_2) & +(d9_consultations_2 !== 0)) << 16) | ((+(20 * d11_consultations_avec_echange_mss_3 >= d9_consultations_3) & +(d9_consultations_3 !== 0)) << 24));
    const q_i23_usage_mss_atteint = q_i3_volet_1_exige & q_i22_usage_mss_propre;
    const d29_prescriptions_electroniques_0 = c_d29_prescriptions_electroniques[i]!;
    const d29_prescriptions_electroniques_1 = c_d29_prescriptions_electroniques[i + 1]!;
    const d29_prescriptions_electroniques_2 = c_d29_prescriptions_electroniques[i + 2]!;
    const d29_prescriptions_electroniques_3 = c_d29_prescriptions_electroniques[i + 3]!;
    const d28_prescriptions_0 = c_d28_prescriptions[i]!;
    const d28_prescriptions_1 = c_d28_prescriptions[i + 1]!;
    const d28_prescriptions_2 = c_d28_prescriptions[i + 2]!;
    const d28_prescriptions_3 = c_d28_prescriptions[i + 3]!;
    // e_prescription
    const q_i25_e_prescription_propre = ((+(10 * d29_prescriptions_electroniques_0 >= 3 * d28_prescriptions_0) & +(d28_prescriptions_0 !== 0)) | ((+(10 * d29_prescriptions_electroniques_1 >= 3 * d28_prescriptions_1) & +(d28_prescriptions_1 !== 0)) << 8) | ((+(10 * d29_prescriptions_electroniques_2 >= 3 * d28_prescriptions_2) & +(d28_prescriptions_2 !== 0)) << 16) | ((+(10 * d29_prescriptions_electroniques_3 >= 3 * d28_prescriptions_3) & +(d28_prescriptions_3 !== 0)) << 24));
    const q_i26_e_prescription_atteint = q_i3_volet_1_exige & q_i25_e_prescription_propre;
    const d17_fse_apcv_0 = c_d17_fse_apcv[i]!;
    const d17_fse_apcv_1 = c_d17_fse_apcv[i + 1]!;
    const d17_fse_apcv_2 = c_d17_fse_apcv[i + 2]!;
    const d17_fse_apcv_3 = c_d17_fse_apcv[i + 3]!;
    // usage_apcv
    const q_i28_usage_apcv_propre = +(d17_fse_apcv_0 >= 1) | ((+(d17_fse_apcv_1 >= 1)) << 8) | ((+(d17_fse_apcv_2 >= 1)) << 16) | ((+(d17_fse_apcv_3 >= 1)) << 24);
    const q_i29_usage_apcv_atteint = q_i3_volet_1_exige & q_i28_usage_apcv_propre;
    const q_d8_codage_et_requetes = k_d8_codage_et_requetes[j]! & 16843009;
    // codage
    const q_i31_codage_atteint = q_i3_volet_1_exige & q_d8_codage_et_requetes;
    const q_d15_exercice_coordonne = k_d15_exercice_coordonne[j]! & 16843009;
    // coordination
    const q_i33_coordination_atteint = q_i3_volet_1_exige & q_d15_exercice_coordonne;
    const q_d0_accompagnement_parcours_complexes = k_d0_accompagnement_parcours_complexes[j]! & 16843009;
    // parcours_complexes
    const q_i35_parcours_complexes_atteint = q_i3_volet_1_exige & q_d0_accompagnement_parcours_complexes;
    const q_d36_etudiants_encadres = k_d36_etudiants_encadres[j]! & 16843009;
    // étudiants
    const q_i37_etudiants_atteint = q_i3_volet_1_exige & q_d36_etudiants_encadres;
    const q_d35_equipement_video = k_d35_equipement_video[j]! & 16843009;
    // vidéotransmission
    const q_i39_videotransmission_atteint = q_i3_volet_1_exige & q_d35_equipement_video;
    const q_d3_appareils_connectes = k_d3_appareils_connectes[j]! & 16843009;
    // équipements_connectés
    const q_i41_equipements_connectes_atteint = q_i3_volet_1_exige & q_d3_appareils_connectes;
    const q_d23_inscrit_sas = k_d23_inscrit_sas[j]! & 16843009;
    const q_d12_cpts_participant_au_sas = k_d12_cpts_participant_au_sas[j]! & 16843009;
    // soins_non_programmés
    const q_i43_soins_non_programmes_condition = q_d23_inscrit_sas | q_d12_cpts_participant_au_sas;
    const d21_heures_sas_0 = c_d21_heures_sas[i]!;
    const d21_heures_sas_1 = c_d21_heures_sas[i + 1]!;
    const d21_heures_sas_2 = c_d21_heures_sas[i + 2]!;
    const d21_heures_sas_3 = c_d21_heures_sas[i + 3]!;
    const q_i44_soins_non_programmes_propre = q_i43_soins_non_programmes_condition & (+(d21_heures_sas_0 >= 2) | ((+(d21_heures_sas_1 >= 2)) << 8) | ((+(d21_heures_sas_2 >= 2)) << 16) | ((+(d21_heures_sas_3 >= 2)) << 24));
    const q_i45_soins_non_programmes_atteint = q_i3_volet_1_exige & q_i44_soins_non_programmes_propre;
    const d27_points_teleservices_0 = c_d27_points_teleservices[i]!;
    const d27_points_teleservices_1 = c_d27_points_teleservices[i + 1]!;
    const d27_points_teleservices_2 = c_d27_points_teleservices[i + 2]!;
    const d27_points_teleservices_3 = c_d27_points_teleservices[i + 3]!;
    const g0_x68 = q_i3_volet_1_exige | (q_i20_usage_dmp_atteint << 1) | (q_i23_usage_mss_atteint << 2) | (q_i26_e_prescription_atteint << 3) | (q_i29_usage_apcv_atteint << 4) | (q_i31_codage_atteint << 5) | (q_i33_coordination_atteint << 6) | (q_i35_parcours_complexes_atteint << 7);
    const g1_x68 = q_i37_etudiants_atteint | (q_i39_videotransmission_atteint << 1) | (q_i41_equipements_connectes_atteint << 2) | (q_i45_soins_non_programmes_atteint << 3);
    const x68_0 = G0_x68[g0_x68 & 255]! + G1_x68[g1_x68 & 255]! + (-(q_i17_teleservices_atteint & 1) & d27_points_teleservices_0);
    const x68_1 = G0_x68[(g0_x68 >>> 8) & 255]! + G1_x68[(g1_x68 >>> 8) & 255]! + (-((q_i17_teleservices_atteint >>> 8) & 1) & d27_points_teleservices_1);
    const x68_2 = G0_x68[(g0_x68 >>> 16) & 255]! + G1_x68[(g1_x68 >>> 16) & 255]! + (-((q_i17_teleservices_atteint >>> 16) & 1) & d27_points_teleservices_2);
    const x68_3 = G0_x68[(g0_x68 >>> 24) & 255]! + G1_x68[(g1_x68 >>> 24) & 255]! + (-((q_i17_teleservices_atteint >>> 24) & 1) & d27_points_teleservices_3);
    const d14_declarations_mt_dematerialisees_0 = c_d14_declarations_mt_dematerialisees[i]!;
    const d14_declarations_mt_dematerialisees_1 = c_d14_declarations_mt_dematerialisees[i + 1]!;
    const d14_declarations_mt_dematerialisees_2 = c_d14_declarations_mt_dematerialisees[i + 2]!;
    const d14_declarations_mt_dematerialisees_3 = c_d14_declarations_mt_dematerialisees[i + 3]!;
    const d13_declarations_mt_0 = c_d13_declarations_mt[i]!;
    const d13_declarations_mt_1 = c_d13_declarations_mt[i + 1]!;
    const d13_declarations_mt_2 = c_d13_declarations_mt[i + 2]!;
    const d13_declarations_mt_3 = c_d13_declarations_mt[i + 3]!;
    // dmt
    const q_i64_dmt_propre = ((+(10 * d14_declarations_mt_dematerialisees_0 >= 9 * d13_declarations_mt_0) & +(d13_declarations_mt_0 !== 0)) | ((+(10 * d14_declarations_mt_dematerialisees_1 >= 9 * d13_declarations_mt_1) & +(d13_declarations_mt_1 !== 0)) << 8) | ((+(10 * d14_declarations_mt_dematerialisees_2 >= 9 * d13_declarations_mt_2) & +(d13_declarations_mt_2 !== 0)) << 16) | ((+(10 * d14_declarations_mt_dematerialisees_3 >= 9 * d13_declarations_mt_3) & +(d13_declarations_mt_3 !== 0)) << 24));
    const q_i65_dmt_atteint = q_i3_volet_1_exige & q_i64_dmt_propre;
    const g0_m0 = q_i3_volet_1_exige | (q_i0_logiciel_condition << 1) | (q_i1_sesam_vitale_condition << 2) | (q_i2_teletransmission_propre << 3) | (q_d22_horaires_affiches << 4) | (q_i17_teleservices_atteint << 5) | (q_i20_usage_dmp_atteint << 6) | (q_i23_usage_mss_atteint << 7);
    const g1_m0 = q_i26_e_prescription_atteint | (q_i29_usage_apcv_atteint << 1) | (q_i31_codage_atteint << 2) | (q_i33_coordination_atteint << 3) | (q_i35_parcours_complexes_atteint << 4) | (q_i37_etudiants_atteint << 5) | (q_i39_videotransmission_atteint << 6) | (q_i41_equipements_connectes_atteint << 7);
    const g2_m0 = q_i45_soins_non_programmes_atteint | (q_i7_aat_atteint << 1) | (q_i9_at_mp_atteint << 2) | (q_i11_pse_atteint << 3) | (q_i65_dmt_atteint << 4) | (q_i13_spe_atteint << 5) | (q_i15_dsg_atteint << 6);
    s_m0[i] = (g0_m0 & 255) | ((g1_m0 & 255) << 8) | ((g2_m0 & 255) << 16);
    s_m0[i + 1] = ((g0_m0 >>> 8) & 255) | (((g1_m0 >>> 8) & 255) << 8) | (((g2_m0 >>> 8) & 255) << 16);
    s_m0[i + 2] = ((g0_m0 >>> 16) & 255) | (((g1_m0 >>> 16) & 255) << 8) | (((g2_m0 >>> 16) & 255) << 16);
    s_m0[i + 3] = ((g0_m0 >>> 24) & 255) | (((g1_m0 >>> 24) & 255) << 8) | (((g2_m0 >>> 24) & 255) << 16);
    const x69_0 = 7 * x68_0;
    const x69_1 = 7 * x68_1;
    const x69_2 = 7 * x68_2;
    const x69_3 = 7 * x68_3;
    v0[i] = d27_points_teleservices_0;
    v0[i + 1] = d27_points_teleservices_1;
    v0[i + 2] = d27_points_teleservices_2;
    v0[i + 3] = d27_points_teleservices_3;
    v1[i] = x68_0;
    v1[i + 1] = x68_1;
    v1[i + 2] = x68_2;
    v1[i + 3] = x68_3;
    v2[i] = x69_0;
    v2[i + 1] = x69_1;
    v2[i + 2] = x69_2;
    v2[i + 3] = x69_3;
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
  atteints: [["volet 1", 0], ["logiciel", 1], ["sesam_vitale", 2], ["télétransmission", 3], ["horaires", 4], ["volet 2", 0], ["téléservices", 5], ["aat", 17], ["at_mp", 18], ["pse", 19], ["dmt", 20], ["spe", 21], ["dsg", 22], ["usage_dmp", 6], ["usage_mss", 7], ["e_prescription", 8], ["usage_apcv", 9], ["codage", 10], ["coordination", 11], ["parcours_complexes", 12], ["étudiants", 13], ["vidéotransmission", 14], ["équipements_connectés", 15], ["soins_non_programmés", 16]],
  colonnes: COLONNES,
  declarees: DONNEES,
  mots: 1,
  valeurs: ["nombre", "nombre", "nombre"],
  calculer,
  estimer: (donnees: object, exercice: number) => estimer(donnees as Donnees, exercice),
};
