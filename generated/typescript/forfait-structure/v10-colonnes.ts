// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v10, en entiers : par colonnes.

import type { ColonneDecrite, Entree, Sortie, VersionEnColonnes } from "../runtime/colonnes.ts";
import type { Donnees } from "../donnees.ts";
import { plan } from "./v10-entiers.ts";
import { estimer } from "./v10.ts";

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

/** Calcule les lignes de `debut` à `fin` (exclue), sans les contrôler. */
function calculer(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d24_logiciel_reference_segur = entree[24]!;
  const c_d23_lap_certifie = entree[23]!;
  const c_d30_specialite_sans_lap = entree[30]!;
  const c_d17_fse_teletransmises = entree[17]!;
  const c_d15_feuilles_de_soins = entree[15]!;
  const c_d1_addendum_8 = entree[1]!;
  const c_d21_horaires_affiches = entree[21]!;
  const c_d4_arrets_dematerialises = entree[4]!;
  const c_d3_arrets = entree[3]!;
  const c_d6_certificats_at_mp_dematerialises = entree[6]!;
  const c_d5_certificats_at_mp = entree[5]!;
  const c_d29_protocoles_dematerialises = entree[29]!;
  const c_d28_protocoles = entree[28]!;
  const c_d13_declarations_mt_dematerialisees = entree[13]!;
  const c_d12_declarations_mt = entree[12]!;
  const c_d32_transports_dematerialises = entree[32]!;
  const c_d31_transports = entree[31]!;
  const c_d19_grossesses_dematerialisees = entree[19]!;
  const c_d18_grossesses = entree[18]!;
  const c_d9_consultations_avec_depot_dmp = entree[9]!;
  const c_d8_consultations = entree[8]!;
  const c_d10_consultations_avec_echange_mss = entree[10]!;
  const c_d27_prescriptions_electroniques = entree[27]!;
  const c_d26_prescriptions = entree[26]!;
  const c_d16_fse_apcv = entree[16]!;
  const c_d7_codage_et_requetes = entree[7]!;
  const c_d14_exercice_coordonne = entree[14]!;
  const c_d0_accompagnement_parcours_complexes = entree[0]!;
  const c_d34_etudiants_encadres = entree[34]!;
  const c_d33_equipement_video = entree[33]!;
  const c_d2_appareils_connectes = entree[2]!;
  const c_d22_inscrit_sas = entree[22]!;
  const c_d11_cpts_participant_au_sas = entree[11]!;
  const c_d20_heures_sas = entree[20]!;
  const c_d25_points_teleservices = entree[25]!;
  const s_m0 = sortie.masques[0]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  const v2 = sortie.valeurs[2]!;
  for (let i = debut; i < fin; i++) {
    const d24_logiciel_reference_segur = c_d24_logiciel_reference_segur[i]!;
    const d23_lap_certifie = c_d23_lap_certifie[i]!;
    const d30_specialite_sans_lap = c_d30_specialite_sans_lap[i]!;
    // logiciel
    const i0_logiciel_condition = d24_logiciel_reference_segur & (d23_lap_certifie | d30_specialite_sans_lap);
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
    const i7_at_mp_propre = +(20 * d6_certificats_at_mp_dematerialises >= 9 * d5_certificats_at_mp) & +(d5_certificats_at_mp !== 0);
    const i8_at_mp_atteint = i2_volet_1_exige & i7_at_mp_propre;
    const d29_protocoles_dematerialises = c_d29_protocoles_dematerialises[i]!;
    const d28_protocoles = c_d28_protocoles[i]!;
    // pse
    const i9_pse_propre = +(5 * d29_protocoles_dematerialises >= 4 * d28_protocoles) & +(d28_protocoles !== 0);
    const i10_pse_atteint = i2_volet_1_exige & i9_pse_propre;
    const d13_declarations_mt_dematerialisees = c_d13_declarations_mt_dematerialisees[i]!;
    const d12_declarations_mt = c_d12_declarations_mt[i]!;
    // dmt
    const i11_dmt_propre = +(10 * d13_declarations_mt_dematerialisees >= 9 * d12_declarations_mt) & +(d12_declarations_mt !== 0);
    const i12_dmt_atteint = i2_volet_1_exige & i11_dmt_propre;
    const d32_transports_dematerialises = c_d32_transports_dematerialises[i]!;
    const d31_transports = c_d31_transports[i]!;
    // spe
    const i13_spe_propre = +(5 * d32_transports_dematerialises >= d31_transports) & +(d31_transports !== 0);
    const i14_spe_atteint = i2_volet_1_exige & i13_spe_propre;
    const d19_grossesses_dematerialisees = c_d19_grossesses_dematerialisees[i]!;
    const d18_grossesses = c_d18_grossesses[i]!;
    // dsg
    const i15_dsg_propre = +(10 * d19_grossesses_dematerialisees >= d18_grossesses) & +(d18_grossesses !== 0);
    const i16_dsg_atteint = i2_volet_1_exige & i15_dsg_propre;
    // téléservices
    const i17_teleservices_exige = +((i6_aat_atteint + i8_at_mp_atteint + i10_pse_atteint + i12_dmt_atteint + i14_spe_atteint + i16_dsg_atteint) >= 1);
    const i18_teleservices_atteint = i2_volet_1_exige & i17_teleservices_exige;
    const d9_consultations_avec_depot_dmp = c_d9_consultations_avec_depot_dmp[i]!;
    const d8_consultations = c_d8_consultations[i]!;
    // usage_dmp
    const i20_usage_dmp_propre = +(5 * d9_consultations_avec_depot_dmp >= d8_consultations) & +(d8_consultations !== 0);
    const i21_usage_dmp_atteint = i2_volet_1_exige & i20_usage_dmp_propre;
    const d10_consultations_avec_echange_mss = c_d10_consultations_avec_echange_mss[i]!;
    // usage_mss
    const i23_usage_mss_propre = +(20 * d10_consultations_avec_echange_mss >= d8_consultations) & +(d8_consultations !== 0);
    const i24_usage_mss_atteint = i2_volet_1_exige & i23_usage_mss_propre;
    const d27_prescriptions_electroniques = c_d27_prescriptions_electroniques[i]!;
    const d26_prescriptions = c_d26_prescriptions[i]!;
    // e_prescription
    const i26_e_prescription_propre = +(10 * d27_prescriptions_electroniques >= 3 * d26_prescriptions) & +(d26_prescriptions !== 0);
    const i27_e_prescription_atteint = i2_volet_1_exige & i26_e_prescription_propre;
    const d16_fse_apcv = c_d16_fse_apcv[i]!;
    // usage_apcv
    const i29_usage_apcv_propre = +(d16_fse_apcv >= 1);
    const i30_usage_apcv_atteint = i2_volet_1_exige & i29_usage_apcv_propre;
    const d7_codage_et_requetes = c_d7_codage_et_requetes[i]!;
    // codage
    const i32_codage_atteint = i2_volet_1_exige & d7_codage_et_requetes;
    const d14_exercice_coordonne = c_d14_exercice_coordonne[i]!;
    // coordination
    const i34_coordination_atteint = i2_volet_1_exige & d14_exercice_coordonne;
    const d0_accompagnement_parcours_complexes = c_d0_accompagnement_parcours_complexes[i]!;
    // parcours_complexes
    const i36_parcours_complexes_atteint = i2_volet_1_exige & d0_accompagnement_parcours_complexes;
    const d34_etudiants_encadres = c_d34_etudiants_encadres[i]!;
    // étudiants
    const i38_etudiants_atteint = i2_volet_1_exige & d34_etudiants_encadres;
    const d33_equipement_video = c_d33_equipement_video[i]!;
    // vidéotransmission
    const i40_videotransmission_atteint = i2_volet_1_exige & d33_equipement_video;
    const d2_appareils_connectes = c_d2_appareils_connectes[i]!;
    // équipements_connectés
    const i42_equipements_connectes_atteint = i2_volet_1_exige & d2_appareils_connectes;
    const d22_inscrit_sas = c_d22_inscrit_sas[i]!;
    const d11_cpts_participant_au_sas = c_d11_cpts_participant_au_sas[i]!;
    // soins_non_programmés
    const i44_soins_non_programmes_condition = d22_inscrit_sas | d11_cpts_participant_au_sas;
    const d20_heures_sas = c_d20_heures_sas[i]!;
    const i45_soins_non_programmes_propre = i44_soins_non_programmes_condition & +(d20_heures_sas >= 2);
    const i46_soins_non_programmes_atteint = i2_volet_1_exige & i45_soins_non_programmes_propre;
    s_m0[i] = i2_volet_1_exige | (i0_logiciel_condition << 1) | (d1_addendum_8 << 2) | (i1_teletransmission_propre << 3) | (d21_horaires_affiches << 4) | (i18_teleservices_atteint << 5) | (i21_usage_dmp_atteint << 6) | (i24_usage_mss_atteint << 7) | (i27_e_prescription_atteint << 8) | (i30_usage_apcv_atteint << 9) | (i32_codage_atteint << 10) | (i34_coordination_atteint << 11) | (i36_parcours_complexes_atteint << 12) | (i38_etudiants_atteint << 13) | (i40_videotransmission_atteint << 14) | (i42_equipements_connectes_atteint << 15) | (i46_soins_non_programmes_atteint << 16) | (i6_aat_atteint << 17) | (i8_at_mp_atteint << 18) | (i10_pse_atteint << 19) | (i12_dmt_atteint << 20) | (i14_spe_atteint << 21) | (i16_dsg_atteint << 22);
    const d25_points_teleservices = c_d25_points_teleservices[i]!;
    const x67 = (-i2_volet_1_exige & 28000) + (-i18_teleservices_atteint & d25_points_teleservices) + (-i21_usage_dmp_atteint & 4000) + (-i24_usage_mss_atteint & 4000) + (-i27_e_prescription_atteint & 4000) + (-i30_usage_apcv_atteint & 4000) + (-i32_codage_atteint & 5000) + (-i34_coordination_atteint & 12000) + (-i36_parcours_complexes_atteint & 7000) + (-i38_etudiants_atteint & 5000) + (-i40_videotransmission_atteint & 5000) + (-i42_equipements_connectes_atteint & 2500) + (-i46_soins_non_programmes_atteint & 20000);
    const x68 = 7 * x67;
    v0[i] = d25_points_teleservices;
    v1[i] = x67;
    v2[i] = x68;
  }
}

/** Cette version, pour `evaluerColonnes` : toutes les lignes d'un tableau à la fois. */
export const enColonnes: VersionEnColonnes = {
  plan,
  colonnes: COLONNES,
  mots: 1,
  valeurs: ["nombre", "nombre", "nombre"],
  calculer,
  estimer: (donnees: object, exercice: number) => estimer(donnees as Donnees, exercice),
};
