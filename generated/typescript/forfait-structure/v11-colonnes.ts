// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v11, en entiers : par colonnes.

import type { ColonneDecrite, Entree, Sortie, VersionEnColonnes } from "../runtime/colonnes.ts";
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

/** Calcule les lignes de `debut` à `fin` (exclue), sans les contrôler. */
function calculer(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
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
  const c_d14_declarations_mt_dematerialisees = entree[14]!;
  const c_d13_declarations_mt = entree[13]!;
  const c_d27_points_teleservices = entree[27]!;
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
    const d14_declarations_mt_dematerialisees = c_d14_declarations_mt_dematerialisees[i]!;
    const d13_declarations_mt = c_d13_declarations_mt[i]!;
    // dmt
    const i64_dmt_propre = +(10 * d14_declarations_mt_dematerialisees >= 9 * d13_declarations_mt) & +(d13_declarations_mt !== 0);
    const i65_dmt_atteint = i3_volet_1_exige & i64_dmt_propre;
    s_m0[i] = i3_volet_1_exige | (i0_logiciel_condition << 1) | (i1_sesam_vitale_condition << 2) | (i2_teletransmission_propre << 3) | (d22_horaires_affiches << 4) | (i17_teleservices_atteint << 5) | (i20_usage_dmp_atteint << 6) | (i23_usage_mss_atteint << 7) | (i26_e_prescription_atteint << 8) | (i29_usage_apcv_atteint << 9) | (i31_codage_atteint << 10) | (i33_coordination_atteint << 11) | (i35_parcours_complexes_atteint << 12) | (i37_etudiants_atteint << 13) | (i39_videotransmission_atteint << 14) | (i41_equipements_connectes_atteint << 15) | (i45_soins_non_programmes_atteint << 16) | (i7_aat_atteint << 17) | (i9_at_mp_atteint << 18) | (i11_pse_atteint << 19) | (i65_dmt_atteint << 20) | (i13_spe_atteint << 21) | (i15_dsg_atteint << 22);
    const d27_points_teleservices = c_d27_points_teleservices[i]!;
    const x68 = (-i3_volet_1_exige & 28000) + (-i17_teleservices_atteint & d27_points_teleservices) + (-i20_usage_dmp_atteint & 4000) + (-i23_usage_mss_atteint & 4000) + (-i26_e_prescription_atteint & 4000) + (-i29_usage_apcv_atteint & 4000) + (-i31_codage_atteint & 5000) + (-i33_coordination_atteint & 12000) + (-i35_parcours_complexes_atteint & 7000) + (-i37_etudiants_atteint & 5000) + (-i39_videotransmission_atteint & 5000) + (-i41_equipements_connectes_atteint & 2500) + (-i45_soins_non_programmes_atteint & 20000);
    const x69 = 7 * x68;
    v0[i] = d27_points_teleservices;
    v1[i] = x68;
    v2[i] = x69;
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
