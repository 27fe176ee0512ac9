// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v7, en entiers : un cabinet.

import { ResultatEnEntiers, VERDICTS } from "../runtime/resultat.ts";
import type { ElementLu, Etat, Plan, Resultat } from "../runtime/resultat.ts";
import { aLEchelle } from "../runtime/entiers.ts";
import type { CentiemesDePoint, Centimes } from "../runtime/unites.ts";
import type { Donnees } from "../donnees.ts";
import type { NomDElement } from "./v7.ts";

/** Les éléments, d'après ce que le calcul a gardé. */
function tranche0(etat: Etat): readonly ElementLu[] {
  const m0 = etat[0] as number;
  const b0 = m0 & 1;
  const b1 = (m0 >>> 1) & 1;
  const b2 = (m0 >>> 2) & 1;
  const b3 = (m0 >>> 3) & 1;
  const b4 = (m0 >>> 4) & 1;
  const b5 = (m0 >>> 5) & 1;
  const b6 = (m0 >>> 6) & 1;
  const b7 = (m0 >>> 7) & 1;
  const b8 = (m0 >>> 8) & 1;
  const b9 = (m0 >>> 9) & 1;
  const b10 = (m0 >>> 10) & 1;
  const b11 = (m0 >>> 11) & 1;
  const b12 = (m0 >>> 12) & 1;
  const b13 = (m0 >>> 13) & 1;
  const b14 = (m0 >>> 14) & 1;
  const b15 = (m0 >>> 15) & 1;
  const b16 = (m0 >>> 16) & 1;
  const b17 = (m0 >>> 17) & 1;
  const b18 = (m0 >>> 18) & 1;
  const b19 = (m0 >>> 19) & 1;
  return [
    { nom: "volet 1", verdict: VERDICTS[1 + b0]!, points: (-b0 & 40000), montant: (-b0 & 280000) },
    { nom: "logiciel", verdict: VERDICTS[1 + b1]!, points: null, montant: null },
    { nom: "messagerie", verdict: VERDICTS[1 + b2]!, points: null, montant: null },
    { nom: "sesam_vitale", verdict: VERDICTS[1 + b3]!, points: null, montant: null },
    { nom: "télétransmission", verdict: VERDICTS[1 + b4]!, points: null, montant: null },
    { nom: "horaires", verdict: VERDICTS[1 + b5]!, points: null, montant: null },
    { nom: "coordination", verdict: VERDICTS[1 + b6]!, points: null, montant: null },
    { nom: "volet 2", verdict: b0 === 1 ? null : "non accessible", points: 0 + (-b7 & 2250) + (-b8 & 2250) + (-b9 & 2250) + (-b10 & 2250) + (-b11 & 1000) + (-b12 & 4000) + (-b13 & 4000) + (-b14 & 5000) + (-b15 & 7000) + (-b16 & 5000) + (-b17 & 5000) + (-b18 & 2500) + (-b19 & 20000) + b0 * (etat[1] as number), montant: 0 + (-b7 & 15750) + (-b8 & 15750) + (-b9 & 15750) + (-b10 & 15750) + (-b11 & 7000) + (-b12 & 28000) + (-b13 & 28000) + (-b14 & 35000) + (-b15 & 49000) + (-b16 & 35000) + (-b17 & 35000) + (-b18 & 17500) + (-b19 & 140000) + b0 * 7 * (etat[1] as number) },
    { nom: "téléservices", verdict: b0 === 1 ? null : "non accessible", points: (-b7 & 2250) + (-b8 & 2250) + (-b9 & 2250) + (-b10 & 2250) + (-b11 & 1000), montant: (-b7 & 15750) + (-b8 & 15750) + (-b9 & 15750) + (-b10 & 15750) + (-b11 & 7000) },
    { nom: "aat", verdict: VERDICTS[b0 * (1 + b7)]!, points: (-b7 & 2250), montant: (-b7 & 15750) },
    { nom: "at_mp", verdict: VERDICTS[b0 * (1 + b8)]!, points: (-b8 & 2250), montant: (-b8 & 15750) },
    { nom: "pse", verdict: VERDICTS[b0 * (1 + b9)]!, points: (-b9 & 2250), montant: (-b9 & 15750) },
    { nom: "dmt", verdict: VERDICTS[b0 * (1 + b10)]!, points: (-b10 & 2250), montant: (-b10 & 15750) },
    { nom: "spe", verdict: VERDICTS[b0 * (1 + b11)]!, points: (-b11 & 1000), montant: (-b11 & 7000) },
    { nom: "usage_dmp", verdict: VERDICTS[b0 * (1 + b12)]!, points: (-b12 & 4000), montant: (-b12 & 28000) },
    { nom: "usage_mss", verdict: VERDICTS[b0 * (1 + b13)]!, points: (-b13 & 4000), montant: (-b13 & 28000) },
    { nom: "codage", verdict: VERDICTS[b0 * (1 + b14)]!, points: (-b14 & 5000), montant: (-b14 & 35000) },
    { nom: "parcours_complexes", verdict: VERDICTS[b0 * (1 + b15)]!, points: (-b15 & 7000), montant: (-b15 & 49000) },
    { nom: "étudiants", verdict: VERDICTS[b0 * (1 + b16)]!, points: (-b16 & 5000), montant: (-b16 & 35000) },
    { nom: "vidéotransmission", verdict: VERDICTS[b0 * (1 + b17)]!, points: (-b17 & 5000), montant: (-b17 & 35000) },
    { nom: "équipements_connectés", verdict: VERDICTS[b0 * (1 + b18)]!, points: (-b18 & 2500), montant: (-b18 & 17500) },
    { nom: "soins_non_programmés", verdict: VERDICTS[b0 * (1 + b19)]!, points: (-b19 & 20000), montant: (-b19 & 140000) },
    { nom: "effection_sas", verdict: b0 === 1 ? null : "non accessible", points: 0 + b0 * (etat[1] as number), montant: 0 + b0 * 7 * (etat[1] as number) },
  ];
}

/** Comment cette version range ce qu'elle a calculé. */
export const plan: Plan = {
  dispositif: "forfait_structure",
  version: "v7",
  mots: 1,
  elements: [tranche0],
  points: { rang: 2 },
  montant: { rang: 3 },
  resultats: [],
};

/** Le résultat de cette version, toutes données connues. */
export type ResultatDeVersion = Resultat<NomDElement, CentiemesDePoint, Centimes>;

/**
 * Le calcul en entiers exacts. Nul : une donnée manque, ne peut être lue, ou sort du domaine où ce calcul est prouvé exact ;
 * `evaluer` sait alors la lire, ou dire pourquoi elle est refusée.
 */
export function evaluerEnEntiers(donnees: Donnees, exercice: number): ResultatDeVersion | null {
  const bd21_lap_certifie = donnees["lap_certifié"];
  const d21_lap_certifie = +(bd21_lap_certifie === true);
  if ((d21_lap_certifie | +(bd21_lap_certifie === false)) === 0) return null;
  const bd27_specialite_sans_lap = donnees["spécialité_sans_lap"];
  const d27_specialite_sans_lap = +(bd27_specialite_sans_lap === true);
  if ((d27_specialite_sans_lap | +(bd27_specialite_sans_lap === false)) === 0) return null;
  const bd8_compatible_dmp = donnees["compatible_dmp"];
  const d8_compatible_dmp = +(bd8_compatible_dmp === true);
  if ((d8_compatible_dmp | +(bd8_compatible_dmp === false)) === 0) return null;
  // logiciel
  const i0_logiciel_condition = (d21_lap_certifie | d27_specialite_sans_lap) & d8_compatible_dmp;
  const bd1_addendum_8 = donnees["addendum_8"];
  const d1_addendum_8 = +(bd1_addendum_8 === true);
  if ((d1_addendum_8 | +(bd1_addendum_8 === false)) === 0) return null;
  const bd22_logiciel_reference_segur = donnees["logiciel_référencé_ségur"];
  const d22_logiciel_reference_segur = +(bd22_logiciel_reference_segur === true);
  if ((d22_logiciel_reference_segur | +(bd22_logiciel_reference_segur === false)) === 0) return null;
  // sesam_vitale
  const i1_sesam_vitale_condition = d1_addendum_8 | d22_logiciel_reference_segur;
  const d17_fse_teletransmises = donnees["fse_télétransmises"] as number;
  if (d17_fse_teletransmises !== (d17_fse_teletransmises | 0) || d17_fse_teletransmises < 0) return null;
  const d16_feuilles_de_soins = donnees["feuilles_de_soins"] as number;
  if (d16_feuilles_de_soins !== (d16_feuilles_de_soins | 0) || d16_feuilles_de_soins < 0) return null;
  if (d17_fse_teletransmises > d16_feuilles_de_soins) return null;
  // télétransmission
  const i2_teletransmission_propre = +(3 * d17_fse_teletransmises >= 2 * d16_feuilles_de_soins) & +(d16_feuilles_de_soins !== 0);
  const bd23_messagerie_securisee = donnees["messagerie_sécurisée"];
  const d23_messagerie_securisee = +(bd23_messagerie_securisee === true);
  if ((d23_messagerie_securisee | +(bd23_messagerie_securisee === false)) === 0) return null;
  const bd19_horaires_affiches = donnees["horaires_affichés"];
  const d19_horaires_affiches = +(bd19_horaires_affiches === true);
  if ((d19_horaires_affiches | +(bd19_horaires_affiches === false)) === 0) return null;
  const bd15_exercice_coordonne = donnees["exercice_coordonné"];
  const d15_exercice_coordonne = +(bd15_exercice_coordonne === true);
  if ((d15_exercice_coordonne | +(bd15_exercice_coordonne === false)) === 0) return null;
  // volet 1
  const i3_volet_1_exige = i0_logiciel_condition & d23_messagerie_securisee & i1_sesam_vitale_condition & i2_teletransmission_propre & d19_horaires_affiches & d15_exercice_coordonne;
  const d4_arrets_dematerialises = donnees["arrêts_dématérialisés"] as number;
  if (d4_arrets_dematerialises !== (d4_arrets_dematerialises | 0) || d4_arrets_dematerialises < 0) return null;
  const d3_arrets = donnees["arrêts"] as number;
  if (d3_arrets !== (d3_arrets | 0) || d3_arrets < 0) return null;
  if (d4_arrets_dematerialises > d3_arrets) return null;
  // aat
  const i6_aat_propre = +(5 * d4_arrets_dematerialises >= 4 * d3_arrets) & +(d3_arrets !== 0);
  const i7_aat_atteint = i3_volet_1_exige & i6_aat_propre;
  const d6_certificats_at_mp_dematerialises = donnees["certificats_at_mp_dématérialisés"] as number;
  if (d6_certificats_at_mp_dematerialises !== (d6_certificats_at_mp_dematerialises | 0) || d6_certificats_at_mp_dematerialises < 0) return null;
  const d5_certificats_at_mp = donnees["certificats_at_mp"] as number;
  if (d5_certificats_at_mp !== (d5_certificats_at_mp | 0) || d5_certificats_at_mp < 0) return null;
  if (d6_certificats_at_mp_dematerialises > d5_certificats_at_mp) return null;
  // at_mp
  const i9_at_mp_propre = +(10 * d6_certificats_at_mp_dematerialises >= 3 * d5_certificats_at_mp) & +(d5_certificats_at_mp !== 0);
  const i10_at_mp_atteint = i3_volet_1_exige & i9_at_mp_propre;
  const d26_protocoles_dematerialises = donnees["protocoles_dématérialisés"] as number;
  if (d26_protocoles_dematerialises !== (d26_protocoles_dematerialises | 0) || d26_protocoles_dematerialises < 0) return null;
  const d25_protocoles = donnees["protocoles"] as number;
  if (d25_protocoles !== (d25_protocoles | 0) || d25_protocoles < 0) return null;
  if (d26_protocoles_dematerialises > d25_protocoles) return null;
  // pse
  const i12_pse_propre = +(5 * d26_protocoles_dematerialises >= 4 * d25_protocoles) & +(d25_protocoles !== 0);
  const i13_pse_atteint = i3_volet_1_exige & i12_pse_propre;
  const d14_declarations_mt_dematerialisees = donnees["déclarations_mt_dématérialisées"] as number;
  if (d14_declarations_mt_dematerialisees !== (d14_declarations_mt_dematerialisees | 0) || d14_declarations_mt_dematerialisees < 0) return null;
  const d13_declarations_mt = donnees["déclarations_mt"] as number;
  if (d13_declarations_mt !== (d13_declarations_mt | 0) || d13_declarations_mt < 0) return null;
  if (d14_declarations_mt_dematerialisees > d13_declarations_mt) return null;
  // dmt
  const i15_dmt_propre = +(5 * d14_declarations_mt_dematerialisees >= 4 * d13_declarations_mt) & +(d13_declarations_mt !== 0);
  const i16_dmt_atteint = i3_volet_1_exige & i15_dmt_propre;
  const d29_transports_dematerialises = donnees["transports_dématérialisés"] as number;
  if (d29_transports_dematerialises !== (d29_transports_dematerialises | 0) || d29_transports_dematerialises < 0) return null;
  const d28_transports = donnees["transports"] as number;
  if (d28_transports !== (d28_transports | 0) || d28_transports < 0) return null;
  if (d29_transports_dematerialises > d28_transports) return null;
  // spe
  const i18_spe_propre = +(10 * d29_transports_dematerialises >= 9 * d28_transports) & +(d28_transports !== 0);
  const i19_spe_atteint = i3_volet_1_exige & i18_spe_propre;
  const d10_consultations_avec_depot_dmp = donnees["consultations_avec_dépôt_dmp"] as number;
  if (d10_consultations_avec_depot_dmp !== (d10_consultations_avec_depot_dmp | 0) || d10_consultations_avec_depot_dmp < 0) return null;
  const d9_consultations = donnees["consultations"] as number;
  if (d9_consultations !== (d9_consultations | 0) || d9_consultations < 0) return null;
  if (d10_consultations_avec_depot_dmp > d9_consultations) return null;
  // usage_dmp
  const i23_usage_dmp_propre = +(5 * d10_consultations_avec_depot_dmp >= d9_consultations) & +(d9_consultations !== 0);
  const i24_usage_dmp_atteint = i3_volet_1_exige & i23_usage_dmp_propre;
  const d11_consultations_avec_echange_mss = donnees["consultations_avec_échange_mss"] as number;
  if (d11_consultations_avec_echange_mss !== (d11_consultations_avec_echange_mss | 0) || d11_consultations_avec_echange_mss < 0) return null;
  if (d11_consultations_avec_echange_mss > d9_consultations) return null;
  // usage_mss
  const i26_usage_mss_propre = +(20 * d11_consultations_avec_echange_mss >= d9_consultations) & +(d9_consultations !== 0);
  const i27_usage_mss_atteint = i3_volet_1_exige & i26_usage_mss_propre;
  const bd7_codage_et_requetes = donnees["codage_et_requêtes"];
  const d7_codage_et_requetes = +(bd7_codage_et_requetes === true);
  if ((d7_codage_et_requetes | +(bd7_codage_et_requetes === false)) === 0) return null;
  // codage
  const i29_codage_atteint = i3_volet_1_exige & d7_codage_et_requetes;
  const bd0_accompagnement_parcours_complexes = donnees["accompagnement_parcours_complexes"];
  const d0_accompagnement_parcours_complexes = +(bd0_accompagnement_parcours_complexes === true);
  if ((d0_accompagnement_parcours_complexes | +(bd0_accompagnement_parcours_complexes === false)) === 0) return null;
  // parcours_complexes
  const i31_parcours_complexes_atteint = i3_volet_1_exige & d0_accompagnement_parcours_complexes;
  const bd31_etudiants_encadres = donnees["étudiants_encadrés"];
  const d31_etudiants_encadres = +(bd31_etudiants_encadres === true);
  if ((d31_etudiants_encadres | +(bd31_etudiants_encadres === false)) === 0) return null;
  // étudiants
  const i33_etudiants_atteint = i3_volet_1_exige & d31_etudiants_encadres;
  const bd30_equipement_video = donnees["équipement_vidéo"];
  const d30_equipement_video = +(bd30_equipement_video === true);
  if ((d30_equipement_video | +(bd30_equipement_video === false)) === 0) return null;
  // vidéotransmission
  const i35_videotransmission_atteint = i3_volet_1_exige & d30_equipement_video;
  const bd2_appareils_connectes = donnees["appareils_connectés"];
  const d2_appareils_connectes = +(bd2_appareils_connectes === true);
  if ((d2_appareils_connectes | +(bd2_appareils_connectes === false)) === 0) return null;
  // équipements_connectés
  const i37_equipements_connectes_atteint = i3_volet_1_exige & d2_appareils_connectes;
  const bd20_inscrit_sas = donnees["inscrit_sas"];
  const d20_inscrit_sas = +(bd20_inscrit_sas === true);
  if ((d20_inscrit_sas | +(bd20_inscrit_sas === false)) === 0) return null;
  const bd12_cpts_participant_au_sas = donnees["cpts_participant_au_sas"];
  const d12_cpts_participant_au_sas = +(bd12_cpts_participant_au_sas === true);
  if ((d12_cpts_participant_au_sas | +(bd12_cpts_participant_au_sas === false)) === 0) return null;
  // soins_non_programmés
  const i39_soins_non_programmes_condition = d20_inscrit_sas | d12_cpts_participant_au_sas;
  const d18_heures_sas = donnees["heures_sas"] as number;
  if (d18_heures_sas !== (d18_heures_sas | 0) || d18_heures_sas < 0) return null;
  const i40_soins_non_programmes_propre = i39_soins_non_programmes_condition & +(d18_heures_sas >= 2);
  const i41_soins_non_programmes_atteint = i3_volet_1_exige & i40_soins_non_programmes_propre;
  const m0 = i3_volet_1_exige | (i0_logiciel_condition << 1) | (d23_messagerie_securisee << 2) | (i1_sesam_vitale_condition << 3) | (i2_teletransmission_propre << 4) | (d19_horaires_affiches << 5) | (d15_exercice_coordonne << 6) | (i7_aat_atteint << 7) | (i10_at_mp_atteint << 8) | (i13_pse_atteint << 9) | (i16_dmt_atteint << 10) | (i19_spe_atteint << 11) | (i24_usage_dmp_atteint << 12) | (i27_usage_mss_atteint << 13) | (i29_codage_atteint << 14) | (i31_parcours_complexes_atteint << 15) | (i33_etudiants_atteint << 16) | (i35_videotransmission_atteint << 17) | (i37_equipements_connectes_atteint << 18) | (i41_soins_non_programmes_atteint << 19);
  const d24_points_effection_sas = aLEchelle(donnees["points_effection_sas"], 100);
  if (!(d24_points_effection_sas >= 0 && d24_points_effection_sas <= 36000)) return null;
  const x67 = (-i3_volet_1_exige & 40000) + (-i7_aat_atteint & 2250) + (-i10_at_mp_atteint & 2250) + (-i13_pse_atteint & 2250) + (-i16_dmt_atteint & 2250) + (-i19_spe_atteint & 1000) + (-i24_usage_dmp_atteint & 4000) + (-i27_usage_mss_atteint & 4000) + (-i29_codage_atteint & 5000) + (-i31_parcours_complexes_atteint & 7000) + (-i33_etudiants_atteint & 5000) + (-i35_videotransmission_atteint & 5000) + (-i37_equipements_connectes_atteint & 2500) + (-i41_soins_non_programmes_atteint & 20000) + (-i3_volet_1_exige & d24_points_effection_sas);
  const x68 = 7 * x67;
  return new ResultatEnEntiers(plan, exercice, [m0, d24_points_effection_sas, x67, x68]);
}

/** Les données brutes, dans l'ordre de la version. */
export function donneesLues(donnees: Donnees): readonly unknown[] {
  return [donnees["accompagnement_parcours_complexes"], donnees["addendum_8"], donnees["appareils_connectés"], donnees["arrêts"], donnees["arrêts_dématérialisés"], donnees["certificats_at_mp"], donnees["certificats_at_mp_dématérialisés"], donnees["codage_et_requêtes"], donnees["compatible_dmp"], donnees["consultations"], donnees["consultations_avec_dépôt_dmp"], donnees["consultations_avec_échange_mss"], donnees["cpts_participant_au_sas"], donnees["déclarations_mt"], donnees["déclarations_mt_dématérialisées"], donnees["exercice_coordonné"], donnees["feuilles_de_soins"], donnees["fse_télétransmises"], donnees["heures_sas"], donnees["horaires_affichés"], donnees["inscrit_sas"], donnees["lap_certifié"], donnees["logiciel_référencé_ségur"], donnees["messagerie_sécurisée"], donnees["points_effection_sas"], donnees["protocoles"], donnees["protocoles_dématérialisés"], donnees["spécialité_sans_lap"], donnees["transports"], donnees["transports_dématérialisés"], donnees["équipement_vidéo"], donnees["étudiants_encadrés"]];
}
