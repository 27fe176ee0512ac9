// Fichier généré par Avenant — ne pas modifier.
// Dotation numérique (DONUM), version v1, en entiers : par colonnes.

import type { Sortie, VersionEnColonnes } from "../runtime/colonnes.ts";
import type { ColonneDecrite, Entree } from "../runtime/tableau.ts";
import { DONNEES } from "../donnees.ts";
import type { Donnees } from "../donnees.ts";
import { plan } from "./v1-entiers.ts";
import { estimer } from "./v1.ts";

/** Les colonnes attendues, dans cet ordre. */
const COLONNES: readonly ColonneDecrite[] = [
  { nom: "arrêts", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "arrêts_dématérialisés", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "arrêts" },
  { nom: "certificats_at_mp", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "certificats_at_mp_dématérialisés", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "certificats_at_mp" },
  { nom: "consultations", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "consultations_avec_dépôt_dmp", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "consultations" },
  { nom: "déclarations_mt", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "déclarations_mt_dématérialisées", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "déclarations_mt" },
  { nom: "feuilles_de_soins", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "fse_apcv", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "fse_télétransmises" },
  { nom: "fse_télétransmises", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "feuilles_de_soins" },
  { nom: "grossesses", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "grossesses_dématérialisées", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "grossesses" },
  { nom: "lap_certifié", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "logiciel_référencé_ségur", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "messages_mss", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "prescriptions", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "prescriptions_électroniques", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "prescriptions" },
  { nom: "protocoles", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "protocoles_dématérialisés", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "protocoles" },
  { nom: "sesam_vitale_à_jour", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "spécialité_sans_lap", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "transports", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "transports_dématérialisés", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "transports" },
];

/** Calcule les lignes de `debut` à `fin` (exclue), sans les contrôler. */
function calculer(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d14_logiciel_reference_segur = entree[14]!;
  const c_d13_lap_certifie = entree[13]!;
  const c_d21_specialite_sans_lap = entree[21]!;
  const c_d20_sesam_vitale_a_jour = entree[20]!;
  const c_d6_declarations_mt = entree[6]!;
  const c_d7_declarations_mt_dematerialisees = entree[7]!;
  const c_d8_feuilles_de_soins = entree[8]!;
  const c_d10_fse_teletransmises = entree[10]!;
  const c_d18_protocoles = entree[18]!;
  const c_d19_protocoles_dematerialises = entree[19]!;
  const c_d0_arrets = entree[0]!;
  const c_d1_arrets_dematerialises = entree[1]!;
  const c_d2_certificats_at_mp = entree[2]!;
  const c_d3_certificats_at_mp_dematerialises = entree[3]!;
  const c_d11_grossesses = entree[11]!;
  const c_d12_grossesses_dematerialisees = entree[12]!;
  const c_d22_transports = entree[22]!;
  const c_d23_transports_dematerialises = entree[23]!;
  const c_d4_consultations = entree[4]!;
  const c_d5_consultations_avec_depot_dmp = entree[5]!;
  const c_d16_prescriptions = entree[16]!;
  const c_d17_prescriptions_electroniques = entree[17]!;
  const c_d9_fse_apcv = entree[9]!;
  const c_d15_messages_mss = entree[15]!;
  const s_m0 = sortie.masques[0]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  for (let i = debut; i < fin; i++) {
    const d14_logiciel_reference_segur = c_d14_logiciel_reference_segur[i]!;
    const d13_lap_certifie = c_d13_lap_certifie[i]!;
    const d21_specialite_sans_lap = c_d21_specialite_sans_lap[i]!;
    const d20_sesam_vitale_a_jour = c_d20_sesam_vitale_a_jour[i]!;
    // équipement_donum
    const i0_equipement_donum_condition = d14_logiciel_reference_segur & (d13_lap_certifie | d21_specialite_sans_lap) & d20_sesam_vitale_a_jour;
    const d6_declarations_mt = c_d6_declarations_mt[i]!;
    const d7_declarations_mt_dematerialisees = c_d7_declarations_mt_dematerialisees[i]!;
    const d8_feuilles_de_soins = c_d8_feuilles_de_soins[i]!;
    const d10_fse_teletransmises = c_d10_fse_teletransmises[i]!;
    const d18_protocoles = c_d18_protocoles[i]!;
    const d19_protocoles_dematerialises = c_d19_protocoles_dematerialises[i]!;
    const d0_arrets = c_d0_arrets[i]!;
    const d1_arrets_dematerialises = c_d1_arrets_dematerialises[i]!;
    // téléservices_socle
    const i1_teleservices_socle_mesure = (((+(d6_declarations_mt === 0) === 1 ? 0n : BigInt(d7_declarations_mt_dematerialisees)) * (+(d8_feuilles_de_soins === 0) === 1 ? 1n : BigInt(d8_feuilles_de_soins)) + (+(d8_feuilles_de_soins === 0) === 1 ? 0n : BigInt(d10_fse_teletransmises)) * (+(d6_declarations_mt === 0) === 1 ? 1n : BigInt(d6_declarations_mt))) * (+(d18_protocoles === 0) === 1 ? 1n : BigInt(d18_protocoles)) + (+(d18_protocoles === 0) === 1 ? 0n : BigInt(d19_protocoles_dematerialises)) * ((+(d6_declarations_mt === 0) === 1 ? 1n : BigInt(d6_declarations_mt)) * (+(d8_feuilles_de_soins === 0) === 1 ? 1n : BigInt(d8_feuilles_de_soins)))) * (+(d0_arrets === 0) === 1 ? 1n : BigInt(d0_arrets)) + (+(d0_arrets === 0) === 1 ? 0n : BigInt(d1_arrets_dematerialises)) * (((+(d6_declarations_mt === 0) === 1 ? 1n : BigInt(d6_declarations_mt)) * (+(d8_feuilles_de_soins === 0) === 1 ? 1n : BigInt(d8_feuilles_de_soins))) * (+(d18_protocoles === 0) === 1 ? 1n : BigInt(d18_protocoles)));
    const i2_teleservices_socle_mesure_den = ((((+(d6_declarations_mt === 0) === 1 ? 1n : BigInt(d6_declarations_mt)) * (+(d8_feuilles_de_soins === 0) === 1 ? 1n : BigInt(d8_feuilles_de_soins))) * (+(d18_protocoles === 0) === 1 ? 1n : BigInt(d18_protocoles))) * (+(d0_arrets === 0) === 1 ? 1n : BigInt(d0_arrets))) * (BigInt(+(d6_declarations_mt !== 0)) + BigInt(+(d8_feuilles_de_soins !== 0)) + BigInt(+(d18_protocoles !== 0)) + BigInt(+(d0_arrets !== 0)));
    const i3_teleservices_socle_mesure_nm = +((+(d6_declarations_mt !== 0) + +(d8_feuilles_de_soins !== 0) + +(d18_protocoles !== 0) + +(d0_arrets !== 0)) === 0);
    const i4_teleservices_socle_propre = +(5n * i1_teleservices_socle_mesure >= 3n * i2_teleservices_socle_mesure_den) & (i3_teleservices_socle_mesure_nm ^ 1);
    // volet socle
    const i5_volet_socle_exige = i0_equipement_donum_condition & i4_teleservices_socle_propre;
    const d2_certificats_at_mp = c_d2_certificats_at_mp[i]!;
    const d3_certificats_at_mp_dematerialises = c_d3_certificats_at_mp_dematerialises[i]!;
    const d11_grossesses = c_d11_grossesses[i]!;
    const d12_grossesses_dematerialisees = c_d12_grossesses_dematerialisees[i]!;
    const d22_transports = c_d22_transports[i]!;
    const d23_transports_dematerialises = c_d23_transports_dematerialises[i]!;
    // certificats_dématérialisés
    const i8_certificats_dematerialises_mesure = ((+(d2_certificats_at_mp === 0) === 1 ? 0n : BigInt(d3_certificats_at_mp_dematerialises)) * (+(d11_grossesses === 0) === 1 ? 1n : BigInt(d11_grossesses)) + (+(d11_grossesses === 0) === 1 ? 0n : BigInt(d12_grossesses_dematerialisees)) * (+(d2_certificats_at_mp === 0) === 1 ? 1n : BigInt(d2_certificats_at_mp))) * (+(d22_transports === 0) === 1 ? 1n : BigInt(d22_transports)) + (+(d22_transports === 0) === 1 ? 0n : BigInt(d23_transports_dematerialises)) * ((+(d2_certificats_at_mp === 0) === 1 ? 1n : BigInt(d2_certificats_at_mp)) * (+(d11_grossesses === 0) === 1 ? 1n : BigInt(d11_grossesses)));
    const i9_certificats_dematerialises_mesure_den = (((+(d2_certificats_at_mp === 0) === 1 ? 1n : BigInt(d2_certificats_at_mp)) * (+(d11_grossesses === 0) === 1 ? 1n : BigInt(d11_grossesses))) * (+(d22_transports === 0) === 1 ? 1n : BigInt(d22_transports))) * (BigInt(+(d2_certificats_at_mp !== 0)) + BigInt(+(d11_grossesses !== 0)) + BigInt(+(d22_transports !== 0)));
    const i10_certificats_dematerialises_mesure_nm = +((+(d2_certificats_at_mp !== 0) + +(d11_grossesses !== 0) + +(d22_transports !== 0)) === 0);
    const i11_certificats_dematerialises_propre = +(10n * i8_certificats_dematerialises_mesure >= 3n * i9_certificats_dematerialises_mesure_den) & (i10_certificats_dematerialises_mesure_nm ^ 1);
    const i12_certificats_dematerialises_atteint = i5_volet_socle_exige & i11_certificats_dematerialises_propre;
    const d4_consultations = c_d4_consultations[i]!;
    const d5_consultations_avec_depot_dmp = c_d5_consultations_avec_depot_dmp[i]!;
    const d16_prescriptions = c_d16_prescriptions[i]!;
    const d17_prescriptions_electroniques = c_d17_prescriptions_electroniques[i]!;
    // dmp_et_e_prescription
    const i14_dmp_et_e_prescription_mesure = (+(d4_consultations === 0) === 1 ? 0n : BigInt(d5_consultations_avec_depot_dmp)) * (+(d16_prescriptions === 0) === 1 ? 1n : BigInt(d16_prescriptions)) + (+(d16_prescriptions === 0) === 1 ? 0n : BigInt(d17_prescriptions_electroniques)) * (+(d4_consultations === 0) === 1 ? 1n : BigInt(d4_consultations));
    const i15_dmp_et_e_prescription_mesure_den = ((+(d4_consultations === 0) === 1 ? 1n : BigInt(d4_consultations)) * (+(d16_prescriptions === 0) === 1 ? 1n : BigInt(d16_prescriptions))) * (BigInt(+(d4_consultations !== 0)) + BigInt(+(d16_prescriptions !== 0)));
    const i16_dmp_et_e_prescription_mesure_nm = +((+(d4_consultations !== 0) + +(d16_prescriptions !== 0)) === 0);
    const i17_dmp_et_e_prescription_propre = +(10n * i14_dmp_et_e_prescription_mesure >= 3n * i15_dmp_et_e_prescription_mesure_den) & (i16_dmp_et_e_prescription_mesure_nm ^ 1);
    const i18_dmp_et_e_prescription_atteint = i5_volet_socle_exige & i17_dmp_et_e_prescription_propre;
    const d9_fse_apcv = c_d9_fse_apcv[i]!;
    const d15_messages_mss = c_d15_messages_mss[i]!;
    // apcv_et_messagerie
    const i20_apcv_et_messagerie_condition = +(d9_fse_apcv >= 1) & +(d15_messages_mss >= 1);
    const i21_apcv_et_messagerie_atteint = i5_volet_socle_exige & i20_apcv_et_messagerie_condition;
    s_m0[i] = i5_volet_socle_exige | (i0_equipement_donum_condition << 1) | (i4_teleservices_socle_propre << 2) | (i12_certificats_dematerialises_atteint << 3) | (i18_dmp_et_e_prescription_atteint << 4) | (i21_apcv_et_messagerie_atteint << 5);
    const x32 = (-i5_volet_socle_exige & 28000) + (-i12_certificats_dematerialises_atteint & 6000) + (-i18_dmp_et_e_prescription_atteint & 6000) + (-i21_apcv_et_messagerie_atteint & 2000);
    const x33 = 7 * x32;
    v0[i] = x32;
    v1[i] = x33;
  }
}

/** Cette version, pour `evaluerColonnes` : toutes les lignes d'un tableau à la fois. */
export const enColonnes: VersionEnColonnes = {
  plan,
  atteints: [["volet socle", 0], ["équipement_donum", 1], ["téléservices_socle", 2], ["volet options", 0], ["certificats_dématérialisés", 3], ["dmp_et_e_prescription", 4], ["apcv_et_messagerie", 5]],
  colonnes: COLONNES,
  declarees: DONNEES,
  mots: 1,
  valeurs: ["nombre", "nombre"],
  calculer,
  estimer: (donnees: object, exercice: number) => estimer(donnees as Donnees, exercice),
};
