// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v8, en entiers : par colonnes.

import { parQuatre, tableDePoints } from "../runtime/quatre.ts";
import type { Sortie, VersionEnColonnes } from "../runtime/colonnes.ts";
import type { ColonneDecrite, Entree } from "../runtime/tableau.ts";
import { DONNEES } from "../donnees.ts";
import type { Donnees } from "../donnees.ts";
import { plan } from "./v8-entiers.ts";
import { estimer } from "./v8.ts";

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
  { nom: "compatible_dmp", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "consultations", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "consultations_avec_dépôt_dmp", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "consultations" },
  { nom: "consultations_avec_échange_mss", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "consultations" },
  { nom: "cpts_participant_au_sas", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "déclarations_mt", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "déclarations_mt_dématérialisées", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "déclarations_mt" },
  { nom: "exercice_coordonné", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "feuilles_de_soins", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "fse_télétransmises", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "feuilles_de_soins" },
  { nom: "heures_sas", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "horaires_affichés", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "inscrit_sas", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "lap_certifié", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "logiciel_référencé_ségur", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "messagerie_sécurisée", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "points_effection_sas", genre: "nombre", type: "entier", min: 0, max: 36000, echelle: 100 },
  { nom: "protocoles", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "protocoles_dématérialisés", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "protocoles" },
  { nom: "spécialité_sans_lap", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "transports", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "transports_dématérialisés", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "transports" },
  { nom: "équipement_vidéo", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "étudiants_encadrés", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
];

const G0_x71 = tableDePoints([28000, 12000, 2250, 2250, 2250, 2250, 1000, 4000]);
const G1_x71 = tableDePoints([4000, 5000, 7000, 5000, 5000, 2500, 20000]);

/** Une ligne après l'autre : celles qui ne vont pas par quatre. */
function uneAUne(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d21_lap_certifie = entree[21]!;
  const c_d27_specialite_sans_lap = entree[27]!;
  const c_d8_compatible_dmp = entree[8]!;
  const c_d1_addendum_8 = entree[1]!;
  const c_d22_logiciel_reference_segur = entree[22]!;
  const c_d17_fse_teletransmises = entree[17]!;
  const c_d16_feuilles_de_soins = entree[16]!;
  const c_d23_messagerie_securisee = entree[23]!;
  const c_d19_horaires_affiches = entree[19]!;
  const c_d4_arrets_dematerialises = entree[4]!;
  const c_d3_arrets = entree[3]!;
  const c_d6_certificats_at_mp_dematerialises = entree[6]!;
  const c_d5_certificats_at_mp = entree[5]!;
  const c_d26_protocoles_dematerialises = entree[26]!;
  const c_d25_protocoles = entree[25]!;
  const c_d14_declarations_mt_dematerialisees = entree[14]!;
  const c_d13_declarations_mt = entree[13]!;
  const c_d29_transports_dematerialises = entree[29]!;
  const c_d28_transports = entree[28]!;
  const c_d10_consultations_avec_depot_dmp = entree[10]!;
  const c_d9_consultations = entree[9]!;
  const c_d11_consultations_avec_echange_mss = entree[11]!;
  const c_d7_codage_et_requetes = entree[7]!;
  const c_d0_accompagnement_parcours_complexes = entree[0]!;
  const c_d31_etudiants_encadres = entree[31]!;
  const c_d30_equipement_video = entree[30]!;
  const c_d2_appareils_connectes = entree[2]!;
  const c_d20_inscrit_sas = entree[20]!;
  const c_d12_cpts_participant_au_sas = entree[12]!;
  const c_d18_heures_sas = entree[18]!;
  const c_d15_exercice_coordonne = entree[15]!;
  const c_d24_points_effection_sas = entree[24]!;
  const s_m0 = sortie.masques[0]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  const v2 = sortie.valeurs[2]!;
  for (let i = debut; i < fin; i++) {
    const d21_lap_certifie = c_d21_lap_certifie[i]!;
    const d27_specialite_sans_lap = c_d27_specialite_sans_lap[i]!;
    const d8_compatible_dmp = c_d8_compatible_dmp[i]!;
    // logiciel
    const i0_logiciel_condition = (d21_lap_certifie | d27_specialite_sans_lap) & d8_compatible_dmp;
    const d1_addendum_8 = c_d1_addendum_8[i]!;
    const d22_logiciel_reference_segur = c_d22_logiciel_reference_segur[i]!;
    // sesam_vitale
    const i1_sesam_vitale_condition = d1_addendum_8 | d22_logiciel_reference_segur;
    const d17_fse_teletransmises = c_d17_fse_teletransmises[i]!;
    const d16_feuilles_de_soins = c_d16_feuilles_de_soins[i]!;
    // télétransmission
    const i2_teletransmission_propre = +(3 * d17_fse_teletransmises >= 2 * d16_feuilles_de_soins) & +(d16_feuilles_de_soins !== 0);
    const d23_messagerie_securisee = c_d23_messagerie_securisee[i]!;
    const d19_horaires_affiches = c_d19_horaires_affiches[i]!;
    // volet 1
    const i3_volet_1_exige = i0_logiciel_condition & d23_messagerie_securisee & i1_sesam_vitale_condition & i2_teletransmission_propre & d19_horaires_affiches;
    const d4_arrets_dematerialises = c_d4_arrets_dematerialises[i]!;
    const d3_arrets = c_d3_arrets[i]!;
    // aat
    const i10_aat_propre = +(5 * d4_arrets_dematerialises >= 4 * d3_arrets) & +(d3_arrets !== 0);
    const i11_aat_atteint = i3_volet_1_exige & i10_aat_propre;
    const d6_certificats_at_mp_dematerialises = c_d6_certificats_at_mp_dematerialises[i]!;
    const d5_certificats_at_mp = c_d5_certificats_at_mp[i]!;
    // at_mp
    const i13_at_mp_propre = +(10 * d6_certificats_at_mp_dematerialises >= 3 * d5_certificats_at_mp) & +(d5_certificats_at_mp !== 0);
    const i14_at_mp_atteint = i3_volet_1_exige & i13_at_mp_propre;
    const d26_protocoles_dematerialises = c_d26_protocoles_dematerialises[i]!;
    const d25_protocoles = c_d25_protocoles[i]!;
    // pse
    const i16_pse_propre = +(5 * d26_protocoles_dematerialises >= 4 * d25_protocoles) & +(d25_protocoles !== 0);
    const i17_pse_atteint = i3_volet_1_exige & i16_pse_propre;
    const d14_declarations_mt_dematerialisees = c_d14_declarations_mt_dematerialisees[i]!;
    const d13_declarations_mt = c_d13_declarations_mt[i]!;
    // dmt
    const i19_dmt_propre = +(5 * d14_declarations_mt_dematerialisees >= 4 * d13_declarations_mt) & +(d13_declarations_mt !== 0);
    const i20_dmt_atteint = i3_volet_1_exige & i19_dmt_propre;
    const d29_transports_dematerialises = c_d29_transports_dematerialises[i]!;
    const d28_transports = c_d28_transports[i]!;
    // spe
    const i22_spe_propre = +(10 * d29_transports_dematerialises >= 9 * d28_transports) & +(d28_transports !== 0);
    const i23_spe_atteint = i3_volet_1_exige & i22_spe_propre;
    const d10_consultations_avec_depot_dmp = c_d10_consultations_avec_depot_dmp[i]!;
    const d9_consultations = c_d9_consultations[i]!;
    // usage_dmp
    const i27_usage_dmp_propre = +(5 * d10_consultations_avec_depot_dmp >= d9_consultations) & +(d9_consultations !== 0);
    const i28_usage_dmp_atteint = i3_volet_1_exige & i27_usage_dmp_propre;
    const d11_consultations_avec_echange_mss = c_d11_consultations_avec_echange_mss[i]!;
    // usage_mss
    const i30_usage_mss_propre = +(20 * d11_consultations_avec_echange_mss >= d9_consultations) & +(d9_consultations !== 0);
    const i31_usage_mss_atteint = i3_volet_1_exige & i30_usage_mss_propre;
    const d7_codage_et_requetes = c_d7_codage_et_requetes[i]!;
    // codage
    const i33_codage_atteint = i3_volet_1_exige & d7_codage_et_requetes;
    const d0_accompagnement_parcours_complexes = c_d0_accompagnement_parcours_complexes[i]!;
    // parcours_complexes
    const i35_parcours_complexes_atteint = i3_volet_1_exige & d0_accompagnement_parcours_complexes;
    const d31_etudiants_encadres = c_d31_etudiants_encadres[i]!;
    // étudiants
    const i37_etudiants_atteint = i3_volet_1_exige & d31_etudiants_encadres;
    const d30_equipement_video = c_d30_equipement_video[i]!;
    // vidéotransmission
    const i39_videotransmission_atteint = i3_volet_1_exige & d30_equipement_video;
    const d2_appareils_connectes = c_d2_appareils_connectes[i]!;
    // équipements_connectés
    const i41_equipements_connectes_atteint = i3_volet_1_exige & d2_appareils_connectes;
    const d20_inscrit_sas = c_d20_inscrit_sas[i]!;
    const d12_cpts_participant_au_sas = c_d12_cpts_participant_au_sas[i]!;
    // soins_non_programmés
    const i43_soins_non_programmes_condition = d20_inscrit_sas | d12_cpts_participant_au_sas;
    const d18_heures_sas = c_d18_heures_sas[i]!;
    const i44_soins_non_programmes_propre = i43_soins_non_programmes_condition & +(d18_heures_sas >= 2);
    const i45_soins_non_programmes_atteint = i3_volet_1_exige & i44_soins_non_programmes_propre;
    const d15_exercice_coordonne = c_d15_exercice_coordonne[i]!;
    s_m0[i] = i3_volet_1_exige | (d15_exercice_coordonne << 1) | (i0_logiciel_condition << 2) | (d23_messagerie_securisee << 3) | (i1_sesam_vitale_condition << 4) | (i2_teletransmission_propre << 5) | (d19_horaires_affiches << 6) | (i11_aat_atteint << 7) | (i14_at_mp_atteint << 8) | (i17_pse_atteint << 9) | (i20_dmt_atteint << 10) | (i23_spe_atteint << 11) | (i28_usage_dmp_atteint << 12) | (i31_usage_mss_atteint << 13) | (i33_codage_atteint << 14) | (i35_parcours_complexes_atteint << 15) | (i37_etudiants_atteint << 16) | (i39_videotransmission_atteint << 17) | (i41_equipements_connectes_atteint << 18) | (i45_soins_non_programmes_atteint << 19);
    const x71 = (-i3_volet_1_exige & 28000) + (-(d15_exercice_coordonne & i3_volet_1_exige) & 12000) + (-i11_aat_atteint & 2250) + (-i14_at_mp_atteint & 2250) + (-i17_pse_atteint & 2250) + (-i20_dmt_atteint & 2250) + (-i23_spe_atteint & 1000) + (-i28_usage_dmp_atteint & 4000) + (-i31_usage_mss_atteint & 4000) + (-i33_codage_atteint & 5000) + (-i35_parcours_complexes_atteint & 7000) + (-i37_etudiants_atteint & 5000) + (-i39_videotransmission_atteint & 5000) + (-i41_equipements_connectes_atteint & 2500) + (-i45_soins_non_programmes_atteint & 20000);
    const d24_points_effection_sas = c_d24_points_effection_sas[i]!;
    const x72 = x71 + (-i3_volet_1_exige & d24_points_effection_sas);
    const x73 = 7 * x72;
    v0[i] = d24_points_effection_sas;
    v1[i] = x72;
    v2[i] = x73;
  }
}

/** Quatre lignes à la fois : une vérité par octet. `debut` et `fin` sont des multiples de quatre. */
function quatreAQuatre(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d21_lap_certifie = entree[21]!;
  const c_d27_specialite_sans_lap = entree[27]!;
  const c_d8_compatible_dmp = entree[8]!;
  const c_d1_addendum_8 = entree[1]!;
  const c_d22_logiciel_reference_segur = entree[22]!;
  const c_d17_fse_teletransmises = entree[17]!;
  const c_d16_feuilles_de_soins = entree[16]!;
  const c_d23_messagerie_securisee = entree[23]!;
  const c_d19_horaires_affiches = entree[19]!;
  const c_d4_arrets_dematerialises = entree[4]!;
  const c_d3_arrets = entree[3]!;
  const c_d6_certificats_at_mp_dematerialises = entree[6]!;
  const c_d5_certificats_at_mp = entree[5]!;
  const c_d26_protocoles_dematerialises = entree[26]!;
  const c_d25_protocoles = entree[25]!;
  const c_d14_declarations_mt_dematerialisees = entree[14]!;
  const c_d13_declarations_mt = entree[13]!;
  const c_d29_transports_dematerialises = entree[29]!;
  const c_d28_transports = entree[28]!;
  const c_d10_consultations_avec_depot_dmp = entree[10]!;
  const c_d9_consultations = entree[9]!;
  const c_d11_consultations_avec_echange_mss = entree[11]!;
  const c_d7_codage_et_requetes = entree[7]!;
  const c_d0_accompagnement_parcours_complexes = entree[0]!;
  const c_d31_etudiants_encadres = entree[31]!;
  const c_d30_equipement_video = entree[30]!;
  const c_d2_appareils_connectes = entree[2]!;
  const c_d20_inscrit_sas = entree[20]!;
  const c_d12_cpts_participant_au_sas = entree[12]!;
  const c_d18_heures_sas = entree[18]!;
  const c_d15_exercice_coordonne = entree[15]!;
  const c_d24_points_effection_sas = entree[24]!;
  const k_d21_lap_certifie = parQuatre(c_d21_lap_certifie);
  const k_d27_specialite_sans_lap = parQuatre(c_d27_specialite_sans_lap);
  const k_d8_compatible_dmp = parQuatre(c_d8_compatible_dmp);
  const k_d1_addendum_8 = parQuatre(c_d1_addendum_8);
  const k_d22_logiciel_reference_segur = parQuatre(c_d22_logiciel_reference_segur);
  const k_d23_messagerie_securisee = parQuatre(c_d23_messagerie_securisee);
  const k_d19_horaires_affiches = parQuatre(c_d19_horaires_affiches);
  const k_d7_codage_et_requetes = parQuatre(c_d7_codage_et_requetes);
  const k_d0_accompagnement_parcours_complexes = parQuatre(c_d0_accompagnement_parcours_complexes);
  const k_d31_etudiants_encadres = parQuatre(c_d31_etudiants_encadres);
  const k_d30_equipement_video = parQuatre(c_d30_equipement_video);
  const k_d2_appareils_connectes = parQuatre(c_d2_appareils_connectes);
  const k_d20_inscrit_sas = parQuatre(c_d20_inscrit_sas);
  const k_d12_cpts_participant_au_sas = parQuatre(c_d12_cpts_participant_au_sas);
  const k_d15_exercice_coordonne = parQuatre(c_d15_exercice_coordonne);
  const s_m0 = sortie.masques[0]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  const v2 = sortie.valeurs[2]!;
  for (let i = debut; i < fin; i += 4) {
    const j = i >>> 2;
    const q_d21_lap_certifie = k_d21_lap_certifie[j]! & 16843009;
    const q_d27_specialite_sans_lap = k_d27_specialite_sans_lap[j]! & 16843009;
    const q_d8_compatible_dmp = k_d8_compatible_dmp[j]! & 16843009;
    // logiciel
    const q_i0_logiciel_condition = (q_d21_lap_certifie | q_d27_specialite_sans_lap) & q_d8_compatible_dmp;
    const q_d1_addendum_8 = k_d1_addendum_8[j]! & 16843009;
    const q_d22_logiciel_reference_segur = k_d22_logiciel_reference_segur[j]! & 16843009;
    // sesam_vitale
    const q_i1_sesam_vitale_condition = q_d1_addendum_8 | q_d22_logiciel_reference_segur;
    const d17_fse_teletransmises_0 = c_d17_fse_teletransmises[i]!;
    const d17_fse_teletransmises_1 = c_d17_fse_teletransmises[i + 1]!;
    const d17_fse_teletransmises_2 = c_d17_fse_teletransmises[i + 2]!;
    const d17_fse_teletransmises_3 = c_d17_fse_teletransmises[i + 3]!;
    const d16_feuilles_de_soins_0 = c_d16_feuilles_de_soins[i]!;
    const d16_feuilles_de_soins_1 = c_d16_feuilles_de_soins[i + 1]!;
    const d16_feuilles_de_soins_2 = c_d16_feuilles_de_soins[i + 2]!;
    const d16_feuilles_de_soins_3 = c_d16_feuilles_de_soins[i + 3]!;
    // télétransmission
    const q_i2_teletransmission_propre = ((+(3 * d17_fse_teletransmises_0 >= 2 * d16_feuilles_de_soins_0) & +(d16_feuilles_de_soins_0 !== 0)) | ((+(3 * d17_fse_teletransmises_1 >= 2 * d16_feuilles_de_soins_1) & +(d16_feuilles_de_soins_1 !== 0)) << 8) | ((+(3 * d17_fse_teletransmises_2 >= 2 * d16_feuilles_de_soins_2) & +(d16_feuilles_de_soins_2 !== 0)) << 16) | ((+(3 * d17_fse_teletransmises_3 >= 2 * d16_feuilles_de_soins_3) & +(d16_feuilles_de_soins_3 !== 0)) << 24));
    const q_d23_messagerie_securisee = k_d23_messagerie_securisee[j]! & 16843009;
    const q_d19_horaires_affiches = k_d19_horaires_affiches[j]! & 16843009;
    // volet 1
    const q_i3_volet_1_exige = q_i0_logiciel_condition & q_d23_messagerie_securisee & q_i1_sesam_vitale_condition & q_i2_teletransmission_propre & q_d19_horaires_affiches;
    const d4_arrets_dematerialises_0 = c_d4_arrets_dematerialises[i]!;
    const d4_arrets_dematerialises_1 = c_d4_arrets_dematerialises[i + 1]!;
    const d4_arrets_dematerialises_2 = c_d4_arrets_dematerialises[i + 2]!;
    const d4_arrets_dematerialises_3 = c_d4_arrets_dematerialises[i + 3]!;
    const d3_arrets_0 = c_d3_arrets[i]!;
    const d3_arrets_1 = c_d3_arrets[i + 1]!;
    const d3_arrets_2 = c_d3_arrets[i + 2]!;
    const d3_arrets_3 = c_d3_arrets[i + 3]!;
    // aat
    const q_i10_aat_propre = ((+(5 * d4_arrets_dematerialises_0 >= 4 * d3_arrets_0) & +(d3_arrets_0 !== 0)) | ((+(5 * d4_arrets_dematerialises_1 >= 4 * d3_arrets_1) & +(d3_arrets_1 !== 0)) << 8) | ((+(5 * d4_arrets_dematerialises_2 >= 4 * d3_arrets_2) & +(d3_arrets_2 !== 0)) << 16) | ((+(5 * d4_arrets_dematerialises_3 >= 4 * d3_arrets_3) & +(d3_arrets_3 !== 0)) << 24));
    const q_i11_aat_atteint = q_i3_volet_1_exige & q_i10_aat_propre;
    const d6_certificats_at_mp_dematerialises_0 = c_d6_certificats_at_mp_dematerialises[i]!;
    const d6_certificats_at_mp_dematerialises_1 = c_d6_certificats_at_mp_dematerialises[i + 1]!;
    const d6_certificats_at_mp_dematerialises_2 = c_d6_certificats_at_mp_dematerialises[i + 2]!;
    const d6_certificats_at_mp_dematerialises_3 = c_d6_certificats_at_mp_dematerialises[i + 3]!;
    const d5_certificats_at_mp_0 = c_d5_certificats_at_mp[i]!;
    const d5_certificats_at_mp_1 = c_d5_certificats_at_mp[i + 1]!;
    const d5_certificats_at_mp_2 = c_d5_certificats_at_mp[i + 2]!;
    const d5_certificats_at_mp_3 = c_d5_certificats_at_mp[i + 3]!;
    // at_mp
    const q_i13_at_mp_propre = ((+(10 * d6_certificats_at_mp_dematerialises_0 >= 3 * d5_certificats_at_mp_0) & +(d5_certificats_at_mp_0 !== 0)) | ((+(10 * d6_certificats_at_mp_dematerialises_1 >= 3 * d5_certificats_at_mp_1) & +(d5_certificats_at_mp_1 !== 0)) << 8) | ((+(10 * d6_certificats_at_mp_dematerialises_2 >= 3 * d5_certificats_at_mp_2) & +(d5_certificats_at_mp_2 !== 0)) << 16) | ((+(10 * d6_certificats_at_mp_dematerialises_3 >= 3 * d5_certificats_at_mp_3) & +(d5_certificats_at_mp_3 !== 0)) << 24));
    const q_i14_at_mp_atteint = q_i3_volet_1_exige & q_i13_at_mp_propre;
    const d26_protocoles_dematerialises_0 = c_d26_protocoles_dematerialises[i]!;
    const d26_protocoles_dematerialises_1 = c_d26_protocoles_dematerialises[i + 1]!;
    const d26_protocoles_dematerialises_2 = c_d26_protocoles_dematerialises[i + 2]!;
    const d26_protocoles_dematerialises_3 = c_d26_protocoles_dematerialises[i + 3]!;
    const d25_protocoles_0 = c_d25_protocoles[i]!;
    const d25_protocoles_1 = c_d25_protocoles[i + 1]!;
    const d25_protocoles_2 = c_d25_protocoles[i + 2]!;
    const d25_protocoles_3 = c_d25_protocoles[i + 3]!;
    // pse
    const q_i16_pse_propre = ((+(5 * d26_protocoles_dematerialises_0 >= 4 * d25_protocoles_0) & +(d25_protocoles_0 !== 0)) | ((+(5 * d26_protocoles_dematerialises_1 >= 4 * d25_protocoles_1) & +(d25_protocoles_1 !== 0)) << 8) | ((+(5 * d26_protocoles_dematerialises_2 >= 4 * d25_protocoles_2) & +(d25_protocoles_2 !== 0)) << 16) | ((+(5 * d26_protocoles_dematerialises_3 >= 4 * d25_protocoles_3) & +(d25_protocoles_3 !== 0)) << 24));
    const q_i17_pse_atteint = q_i3_volet_1_exige & q_i16_pse_propre;
    const d14_declarations_mt_dematerialisees_0 = c_d14_declarations_mt_dematerialisees[i]!;
    const d14_declarations_mt_dematerialisees_1 = c_d14_declarations_mt_dematerialisees[i + 1]!;
    const d14_declarations_mt_dematerialisees_2 = c_d14_declarations_mt_dematerialisees[i + 2]!;
    const d14_declarations_mt_dematerialisees_3 = c_d14_declarations_mt_dematerialisees[i + 3]!;
    const d13_declarations_mt_0 = c_d13_declarations_mt[i]!;
    const d13_declarations_mt_1 = c_d13_declarations_mt[i + 1]!;
    const d13_declarations_mt_2 = c_d13_declarations_mt[i + 2]!;
    const d13_declarations_mt_3 = c_d13_declarations_mt[i + 3]!;
    // dmt
    const q_i19_dmt_propre = ((+(5 * d14_declarations_mt_dematerialisees_0 >= 4 * d13_declarations_mt_0) & +(d13_declarations_mt_0 !== 0)) | ((+(5 * d14_declarations_mt_dematerialisees_1 >= 4 * d13_declarations_mt_1) & +(d13_declarations_mt_1 !== 0)) << 8) | ((+(5 * d14_declarations_mt_dematerialisees_2 >= 4 * d13_declarations_mt_2) & +(d13_declarations_mt_2 !== 0)) << 16) | ((+(5 * d14_declarations_mt_dematerialisees_3 >= 4 * d13_declarations_mt_3) & +(d13_declarations_mt_3 !== 0)) << 24));
    const q_i20_dmt_atteint = q_i3_volet_1_exige & q_i19_dmt_propre;
    const d29_transports_dematerialises_0 = c_d29_transports_dematerialises[i]!;
    const d29_transports_dematerialises_1 = c_d29_transports_dematerialises[i + 1]!;
    const d29_transports_dematerialises_2 = c_d29_transports_dematerialises[i + 2]!;
    const d29_transports_dematerialises_3 = c_d29_transports_dematerialises[i + 3]!;
    const d28_transports_0 = c_d28_transports[i]!;
    const d28_transports_1 = c_d28_transports[i + 1]!;
    const d28_transports_2 = c_d28_transports[i + 2]!;
    const d28_transports_3 = c_d28_transports[i + 3]!;
    // spe
    const q_i22_spe_propre = ((+(10 * d29_transports_dematerialises_0 >= 9 * d28_transports_0) & +(d28_transports_0 !== 0)) | ((+(10 * d29_transports_dematerialises_1 >= 9 * d28_transports_1) & +(d28_transports_1 !== 0)) << 8) | ((+(10 * d29_transports_dematerialises_2 >= 9 * d28_transports_2) & +(d28_transports_2 !== 0)) << 16) | ((+(10 * d29_transports_dematerialises_3 >= 9 * d28_transports_3) & +(d28_transports_3 !== 0)) << 24));
    const q_i23_spe_atteint = q_i3_volet_1_exige & q_i22_spe_propre;
    const d10_consultations_avec_depot_dmp_0 = c_d10_consultations_avec_depot_dmp[i]!;
    const d10_consultations_avec_depot_dmp_1 = c_d10_consultations_avec_depot_dmp[i + 1]!;
    const d10_consultations_avec_depot_dmp_2 = c_d10_consultations_avec_depot_dmp[i + 2]!;
    const d10_consultations_avec_depot_dmp_3 = c_d10_consultations_avec_depot_dmp[i + 3]!;
    const d9_consultations_0 = c_d9_consultations[i]!;
    const d9_consultations_1 = c_d9_consultations[i + 1]!;
    const d9_consultations_2 = c_d9_consultations[i + 2]!;
    const d9_consultations_3 = c_d9_consultations[i + 3]!;
    // usage_dmp
    const q_i27_usage_dmp_propre = ((+(5 * d10_consultations_avec_depot_dmp_0 >= d9_consultations_0) & +(d9_consultations_0 !== 0)) | ((+(5 * d10_consultations_avec_depot_dmp_1 >= d9_consultations_1) & +(d9_consultations_1 !== 0)) << 8) | ((+(5 * d10_consultations_avec_depot_dmp_2 >= d9_consultations_2) & +(d9_consultations_2 !== 0)) << 16) | ((+(5 * d10_consultations_avec_depot_dmp_3 >= d9_consultations_3) & +(d9_consultations_3 !== 0)) << 24));
    const q_i28_usage_dmp_atteint = q_i3_volet_1_exige & q_i27_usage_dmp_propre;
    const d11_consultations_avec_echange_mss_0 = c_d11_consultations_avec_echange_mss[i]!;
    const d11_consultations_avec_echange_mss_1 = c_d11_consultations_avec_echange_mss[i + 1]!;
    const d11_consultations_avec_echange_mss_2 = c_d11_consultations_avec_echange_mss[i + 2]!;
    const d11_consultations_avec_echange_mss_3 = c_d11_consultations_avec_echange_mss[i + 3]!;
    // usage_mss
    const q_i30_usage_mss_propre = ((+(20 * d11_consultations_avec_echange_mss_0 >= d9_consultations_0) & +(d9_consultations_0 !== 0)) | ((+(20 * d11_consultations_avec_echange_mss_1 >= d9_consultations_1) & +(d9_consultations_1 !== 0)) << 8) | ((+(20 * d11_consultations_avec_echange_mss_2 >= d9_consultations_2) & +(d9_consultations_2 !== 0)) << 16) | ((+(20 * d11_consultations_avec_echange_mss_3 >= d9_consultations_3) & +(d9_consultations_3 !== 0)) << 24));
    const q_i31_usage_mss_atteint = q_i3_volet_1_exige & q_i30_usage_mss_propre;
    const q_d7_codage_et_requetes = k_d7_codage_et_requetes[j]! & 16843009;
    // codage
    const q_i33_codage_atteint = q_i3_volet_1_exige & q_d7_codage_et_requetes;
    const q_d0_accompagnement_parcours_complexes = k_d0_accompagnement_parcours_complexes[j]! & 16843009;
    // parcours_complexes
    const q_i35_parcours_complexes_atteint = q_i3_volet_1_exige & q_d0_accompagnement_parcours_complexes;
    const q_d31_etudiants_encadres = k_d31_etudiants_encadres[j]! & 16843009;
    // étudiants
    const q_i37_etudiants_atteint = q_i3_volet_1_exige & q_d31_etudiants_encadres;
    const q_d30_equipement_video = k_d30_equipement_video[j]! & 16843009;
    // vidéotransmission
    const q_i39_videotransmission_atteint = q_i3_volet_1_exige & q_d30_equipement_video;
    const q_d2_appareils_connectes = k_d2_appareils_connectes[j]! & 16843009;
    // équipements_connectés
    const q_i41_equipements_connectes_atteint = q_i3_volet_1_exige & q_d2_appareils_connectes;
    const q_d20_inscrit_sas = k_d20_inscrit_sas[j]! & 16843009;
    const q_d12_cpts_participant_au_sas = k_d12_cpts_participant_au_sas[j]! & 16843009;
    // soins_non_programmés
    const q_i43_soins_non_programmes_condition = q_d20_inscrit_sas | q_d12_cpts_participant_au_sas;
    const d18_heures_sas_0 = c_d18_heures_sas[i]!;
    const d18_heures_sas_1 = c_d18_heures_sas[i + 1]!;
    const d18_heures_sas_2 = c_d18_heures_sas[i + 2]!;
    const d18_heures_sas_3 = c_d18_heures_sas[i + 3]!;
    const q_i44_soins_non_programmes_propre = q_i43_soins_non_programmes_condition & (+(d18_heures_sas_0 >= 2) | ((+(d18_heures_sas_1 >= 2)) << 8) | ((+(d18_heures_sas_2 >= 2)) << 16) | ((+(d18_heures_sas_3 >= 2)) << 24));
    const q_i45_soins_non_programmes_atteint = q_i3_volet_1_exige & q_i44_soins_non_programmes_propre;
    const q_d15_exercice_coordonne = k_d15_exercice_coordonne[j]! & 16843009;
    const g0_m0 = q_i3_volet_1_exige | (q_d15_exercice_coordonne << 1) | (q_i0_logiciel_condition << 2) | (q_d23_messagerie_securisee << 3) | (q_i1_sesam_vitale_condition << 4) | (q_i2_teletransmission_propre << 5) | (q_d19_horaires_affiches << 6) | (q_i11_aat_atteint << 7);
    const g1_m0 = q_i14_at_mp_atteint | (q_i17_pse_atteint << 1) | (q_i20_dmt_atteint << 2) | (q_i23_spe_atteint << 3) | (q_i28_usage_dmp_atteint << 4) | (q_i31_usage_mss_atteint << 5) | (q_i33_codage_atteint << 6) | (q_i35_parcours_complexes_atteint << 7);
    const g2_m0 = q_i37_etudiants_atteint | (q_i39_videotransmission_atteint << 1) | (q_i41_equipements_connectes_atteint << 2) | (q_i45_soins_non_programmes_atteint << 3);
    s_m0[i] = (g0_m0 & 255) | ((g1_m0 & 255) << 8) | ((g2_m0 & 255) << 16);
    s_m0[i + 1] = ((g0_m0 >>> 8) & 255) | (((g1_m0 >>> 8) & 255) << 8) | (((g2_m0 >>> 8) & 255) << 16);
    s_m0[i + 2] = ((g0_m0 >>> 16) & 255) | (((g1_m0 >>> 16) & 255) << 8) | (((g2_m0 >>> 16) & 255) << 16);
    s_m0[i + 3] = ((g0_m0 >>> 24) & 255) | (((g1_m0 >>> 24) & 255) << 8) | (((g2_m0 >>> 24) & 255) << 16);
    const g0_x71 = q_i3_volet_1_exige | ((q_d15_exercice_coordonne & q_i3_volet_1_exige) << 1) | (q_i11_aat_atteint << 2) | (q_i14_at_mp_atteint << 3) | (q_i17_pse_atteint << 4) | (q_i20_dmt_atteint << 5) | (q_i23_spe_atteint << 6) | (q_i28_usage_dmp_atteint << 7);
    const g1_x71 = q_i31_usage_mss_atteint | (q_i33_codage_atteint << 1) | (q_i35_parcours_complexes_atteint << 2) | (q_i37_etudiants_atteint << 3) | (q_i39_videotransmission_atteint << 4) | (q_i41_equipements_connectes_atteint << 5) | (q_i45_soins_non_programmes_atteint << 6);
    const x71_0 = G0_x71[g0_x71 & 255]! + G1_x71[g1_x71 & 255]!;
    const x71_1 = G0_x71[(g0_x71 >>> 8) & 255]! + G1_x71[(g1_x71 >>> 8) & 255]!;
    const x71_2 = G0_x71[(g0_x71 >>> 16) & 255]! + G1_x71[(g1_x71 >>> 16) & 255]!;
    const x71_3 = G0_x71[(g0_x71 >>> 24) & 255]! + G1_x71[(g1_x71 >>> 24) & 255]!;
    const d24_points_effection_sas_0 = c_d24_points_effection_sas[i]!;
    const d24_points_effection_sas_1 = c_d24_points_effection_sas[i + 1]!;
    const d24_points_effection_sas_2 = c_d24_points_effection_sas[i + 2]!;
    const d24_points_effection_sas_3 = c_d24_points_effection_sas[i + 3]!;
    const x72_0 = x71_0 + (-(q_i3_volet_1_exige & 1) & d24_points_effection_sas_0);
    const x72_1 = x71_1 + (-((q_i3_volet_1_exige >>> 8) & 1) & d24_points_effection_sas_1);
    const x72_2 = x71_2 + (-((q_i3_volet_1_exige >>> 16) & 1) & d24_points_effection_sas_2);
    const x72_3 = x71_3 + (-((q_i3_volet_1_exige >>> 24) & 1) & d24_points_effection_sas_3);
    const x73_0 = 7 * x72_0;
    const x73_1 = 7 * x72_1;
    const x73_2 = 7 * x72_2;
    const x73_3 = 7 * x72_3;
    v0[i] = d24_points_effection_sas_0;
    v0[i + 1] = d24_points_effection_sas_1;
    v0[i + 2] = d24_points_effection_sas_2;
    v0[i + 3] = d24_points_effection_sas_3;
    v1[i] = x72_0;
    v1[i + 1] = x72_1;
    v1[i + 2] = x72_2;
    v1[i + 3] = x72_3;
    v2[i] = x73_0;
    v2[i + 1] = x73_1;
    v2[i + 2] = x73_2;
    v2[i + 3] = x73_3;
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
  atteints: [["volet 1", 0], ["logiciel", 2], ["messagerie", 3], ["sesam_vitale", 4], ["télétransmission", 5], ["horaires", 6], ["coordination", 1], ["volet 2", 0], ["téléservices", 0], ["aat", 7], ["at_mp", 8], ["pse", 9], ["dmt", 10], ["spe", 11], ["usage_dmp", 12], ["usage_mss", 13], ["codage", 14], ["parcours_complexes", 15], ["étudiants", 16], ["vidéotransmission", 17], ["équipements_connectés", 18], ["soins_non_programmés", 19], ["effection_sas", 0]],
  colonnes: COLONNES,
  declarees: DONNEES,
  mots: 1,
  valeurs: ["nombre", "nombre", "nombre"],
  calculer,
  estimer: (donnees: object, exercice: number) => estimer(donnees as Donnees, exercice),
};
