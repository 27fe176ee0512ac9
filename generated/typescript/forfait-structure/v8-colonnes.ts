// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v8, en entiers : par colonnes.

import type { ColonneDecrite, Entree, Sortie, VersionEnColonnes } from "../runtime/colonnes.ts";
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

/** Calcule les lignes de `debut` à `fin` (exclue), sans les contrôler. */
function calculer(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
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

/** Cette version, pour `evaluerColonnes` : toutes les lignes d'un tableau à la fois. */
export const enColonnes: VersionEnColonnes = {
  plan,
  colonnes: COLONNES,
  mots: 1,
  valeurs: ["nombre", "nombre", "nombre"],
  calculer,
  estimer: (donnees: object, exercice: number) => estimer(donnees as Donnees, exercice),
};
