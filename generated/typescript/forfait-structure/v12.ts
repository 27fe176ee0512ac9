// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v12 : exercices 2024 à 2025.
// Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6 ; Avenant n° 7 ; Avenant n° 9 ; Règlement arbitral de 2023 ; Convention médicale 2024-2029.

import { constante } from "../runtime/valeurs.ts";
import { entreesLues } from "../runtime/lecture.ts";
import { element, estimation } from "../runtime/estimation.ts";
import { explication } from "../runtime/explications.ts";
import { sujetDeVersion } from "../runtime/sujet.ts";
import { aFournir, verification } from "../runtime/verification.ts";
import type { Algebre, Suivie } from "../runtime/algebre.ts";
import type { Description, DonneesRefusees, Estimation, Limite } from "../runtime/types.ts";
import type { Explication } from "../runtime/explications.ts";
import type { RaisonsDElement } from "../runtime/explique.ts";
import type { Verification } from "../runtime/verification.ts";
import { DONNEES } from "../donnees.ts";
import { LIBELLES } from "../libelles.ts";
import type { Donnees, NomDeDonnee } from "../donnees.ts";
import { refus } from "../runtime/refus.ts";
import { donneesLues, evaluerEnEntiers, plan } from "./v12-entiers.ts";
import type { ResultatDeVersion } from "./v12-entiers.ts";
import * as l from "./elements.ts";
/** Nom d'un élément de cette version. */
export type NomDElement =
  | "volet 1"
  | "logiciel"
  | "sesam_vitale"
  | "télétransmission"
  | "horaires"
  | "volet 2"
  | "téléservices"
  | "aat"
  | "at_mp"
  | "pse"
  | "dmt"
  | "spe"
  | "dsg"
  | "usage_dmp"
  | "usage_mss"
  | "e_prescription"
  | "usage_apcv"
  | "codage"
  | "coordination"
  | "parcours_complexes"
  | "étudiants"
  | "vidéotransmission"
  | "équipements_connectés"
  | "soins_non_programmés";
const n0_7 = constante(7n, 1n);
const n1_2_3 = constante(2n, 3n);
const n2_280 = constante(280n, 1n);
const n3_0 = constante(0n, 1n);
const n4_0_9 = constante(9n, 10n);
const n5_22_5 = constante(45n, 2n);
const n6_0_5 = constante(1n, 2n);
const n7_0_3 = constante(3n, 10n);
const n8_10 = constante(10n, 1n);
const n9_40 = constante(40n, 1n);
const n10_0_1 = constante(1n, 10n);
const n11_0_4 = constante(2n, 5n);
const n12_1 = constante(1n, 1n);
const n13_50 = constante(50n, 1n);
const n14_120 = constante(120n, 1n);
const n15_70 = constante(70n, 1n);
const n16_25 = constante(25n, 1n);
const n17_2 = constante(2n, 1n);
const n18_200 = constante(200n, 1n);
const entrees = entreesLues(DONNEES, [
  "accompagnement_parcours_complexes",
  "addendum_8",
  "appareils_connectés",
  "arrêts",
  "arrêts_dématérialisés",
  "certificats_at_mp",
  "certificats_at_mp_dématérialisés",
  "codage_et_requêtes",
  "consultations",
  "consultations_avec_dépôt_dmp",
  "consultations_avec_échange_mss",
  "cpts_participant_au_sas",
  "déclarations_mt",
  "déclarations_mt_dématérialisées",
  "exercice_coordonné",
  "feuilles_de_soins",
  "fse_apcv",
  "fse_télétransmises",
  "grossesses",
  "grossesses_dématérialisées",
  "heures_sas",
  "horaires_affichés",
  "inscrit_sas",
  "lap_certifié",
  "logiciel_référencé_ségur",
  "prescriptions",
  "prescriptions_électroniques",
  "protocoles",
  "protocoles_dématérialisés",
  "spécialité_sans_lap",
  "transports",
  "transports_dématérialisés",
  "équipement_vidéo",
  "étudiants_encadrés",
]);
const limites: readonly Limite[] = [];
/**
 * Les données, les règles et les éléments de cette version. Les nombres sont des rangs dans ce que rend `calculer` ;
 * ceux d'un élément : accès, condition propre, points, montant, mesure.
 */
export const description: Description = {
  dispositif: "forfait_structure",
  version: "v12",
  entrees: entrees,
  limites: limites,
  elements: [
    element(l.l54_volet_1, 0, 1, 2, 3, null),
    element(l.l55_logiciel, 0, 6, null, null, null),
    element(l.l56_sesam_vitale, 0, 9, null, null, null),
    element(l.l57_teletransmission, 0, 12, null, null, 13),
    element(l.l58_horaires, 0, 16, null, null, null),
    element(l.l59_volet_2, 19, null, 20, 21, null),
    element(l.l60_teleservices, 19, null, 22, 23, null),
    element(l.l61_aat, 19, 24, 25, 26, 27),
    element(l.l62_at_mp, 19, 30, 31, 32, 33),
    element(l.l63_pse, 19, 36, 37, 38, 39),
    element(l.l64_dmt, 19, 41, 42, 43, 44),
    element(l.l65_spe, 19, 46, 47, 48, 49),
    element(l.l66_dsg, 19, 52, 53, 54, 55),
    element(l.l67_usage_dmp, 19, 57, 58, 59, 60),
    element(l.l68_usage_mss, 19, 62, 63, 64, 65),
    element(l.l69_e_prescription, 19, 68, 69, 70, 71),
    element(l.l70_usage_apcv, 19, 74, 75, 76, 77),
    element(l.l71_codage, 19, 80, 81, 82, null),
    element(l.l72_coordination, 19, 85, 86, 87, null),
    element(l.l73_parcours_complexes, 19, 90, 91, 92, null),
    element(l.l74_etudiants, 19, 95, 96, 97, null),
    element(l.l75_videotransmission, 19, 100, 101, 102, null),
    element(l.l76_equipements_connectes, 19, 105, 106, 107, null),
    element(l.l77_soins_non_programmes, 19, 110, 111, 112, 113),
  ],
  points: 117,
  montant: 118,
  resultats: [],
};
/** Pour expliquer chaque élément : sa place, et les rangs de ses conditions dans ce que rend `calculer`. */
export const raisons: readonly RaisonsDElement[] = [
  { genre: "volet", parent: null, atteint: 4, condition: null, exige: 5, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 1", atteint: 7, condition: 8, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 1", atteint: 10, condition: 11, exige: null, seuil: null, unite: "" },
  {
    genre: "indicateur",
    parent: "volet 1",
    atteint: 14,
    condition: null,
    exige: null,
    seuil: { regle: 15, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  { genre: "indicateur", parent: "volet 1", atteint: 17, condition: 18, exige: null, seuil: null, unite: "" },
  { genre: "volet", parent: null, atteint: 19, condition: null, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 19, condition: null, exige: null, seuil: null, unite: "" },
  {
    genre: "sous-indicateur",
    parent: "téléservices",
    atteint: 28,
    condition: null,
    exige: null,
    seuil: { regle: 29, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "sous-indicateur",
    parent: "téléservices",
    atteint: 34,
    condition: null,
    exige: null,
    seuil: { regle: 35, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "sous-indicateur",
    parent: "téléservices",
    atteint: 40,
    condition: null,
    exige: null,
    seuil: { regle: 29, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "sous-indicateur",
    parent: "téléservices",
    atteint: 45,
    condition: null,
    exige: null,
    seuil: { regle: 29, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "sous-indicateur",
    parent: "téléservices",
    atteint: 50,
    condition: null,
    exige: null,
    seuil: { regle: 51, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "sous-indicateur",
    parent: "téléservices",
    atteint: 56,
    condition: null,
    exige: null,
    seuil: { regle: 35, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "indicateur",
    parent: "volet 2",
    atteint: 61,
    condition: null,
    exige: null,
    seuil: { regle: 51, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "indicateur",
    parent: "volet 2",
    atteint: 66,
    condition: null,
    exige: null,
    seuil: { regle: 67, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "indicateur",
    parent: "volet 2",
    atteint: 72,
    condition: null,
    exige: null,
    seuil: { regle: 73, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "indicateur",
    parent: "volet 2",
    atteint: 78,
    condition: null,
    exige: null,
    seuil: { regle: 79, op: "≥", comparateur: "au moins" },
    unite: "",
  },
  { genre: "indicateur", parent: "volet 2", atteint: 83, condition: 84, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 88, condition: 89, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 93, condition: 94, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 98, condition: 99, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 103, condition: 104, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 108, condition: 109, exige: null, seuil: null, unite: "" },
  {
    genre: "indicateur",
    parent: "volet 2",
    atteint: 114,
    condition: 115,
    exige: null,
    seuil: { regle: 116, op: "≥", comparateur: "au moins" },
    unite: "",
  },
];

/** Le calcul. Une vérité peut rester ouverte, un nombre être encadré : données complètes ou non, ce sont les mêmes lignes. */
export function calculer(o: Algebre, donnees: readonly Suivie[]): readonly Suivie[] {
  const d0_accompagnement_parcours_complexes = o.verite(donnees, 0);
  const d1_addendum_8 = o.verite(donnees, 1);
  const d2_appareils_connectes = o.verite(donnees, 2);
  const d3_arrets = o.nombre(donnees, 3);
  const d4_arrets_dematerialises = o.nombre(donnees, 4);
  const d5_certificats_at_mp = o.nombre(donnees, 5);
  const d6_certificats_at_mp_dematerialises = o.nombre(donnees, 6);
  const d7_codage_et_requetes = o.verite(donnees, 7);
  const d8_consultations = o.nombre(donnees, 8);
  const d9_consultations_avec_depot_dmp = o.nombre(donnees, 9);
  const d10_consultations_avec_echange_mss = o.nombre(donnees, 10);
  const d11_cpts_participant_au_sas = o.verite(donnees, 11);
  const d12_declarations_mt = o.nombre(donnees, 12);
  const d13_declarations_mt_dematerialisees = o.nombre(donnees, 13);
  const d14_exercice_coordonne = o.verite(donnees, 14);
  const d15_feuilles_de_soins = o.nombre(donnees, 15);
  const d16_fse_apcv = o.nombre(donnees, 16);
  const d17_fse_teletransmises = o.nombre(donnees, 17);
  const d18_grossesses = o.nombre(donnees, 18);
  const d19_grossesses_dematerialisees = o.nombre(donnees, 19);
  const d20_heures_sas = o.nombre(donnees, 20);
  const d21_horaires_affiches = o.verite(donnees, 21);
  const d22_inscrit_sas = o.verite(donnees, 22);
  const d23_lap_certifie = o.verite(donnees, 23);
  const d24_logiciel_reference_segur = o.verite(donnees, 24);
  const d25_prescriptions = o.nombre(donnees, 25);
  const d26_prescriptions_electroniques = o.nombre(donnees, 26);
  const d27_protocoles = o.nombre(donnees, 27);
  const d28_protocoles_dematerialises = o.nombre(donnees, 28);
  const d29_specialite_sans_lap = o.verite(donnees, 29);
  const d30_transports = o.nombre(donnees, 30);
  const d31_transports_dematerialises = o.nombre(donnees, 31);
  const d32_equipement_video = o.verite(donnees, 32);
  const d33_etudiants_encadres = o.verite(donnees, 33);

  // logiciel (annexe 9, volet 1)
  const i3_logiciel_condition = o.et(d24_logiciel_reference_segur, o.ou(d23_lap_certifie, d29_specialite_sans_lap));
  const i4_logiciel_propre = o.propre(1, i3_logiciel_condition);
  const i5_logiciel_atteint = o.acquis(i4_logiciel_propre);

  // sesam_vitale (annexe 9, volet 1)
  const i8_sesam_vitale_propre = o.propre(2, d1_addendum_8);
  const i9_sesam_vitale_atteint = o.acquis(i8_sesam_vitale_propre);

  // télétransmission (annexe 9, volet 1)
  const i11_teletransmission_mesure = o.part(o.quotient(d17_fse_teletransmises, d15_feuilles_de_soins, true));
  const i13_teletransmission_propre = o.propre(3, o.comparer("≥", i11_teletransmission_mesure, n1_2_3));
  const i14_teletransmission_atteint = o.acquis(i13_teletransmission_propre);

  // horaires (annexe 9, volet 1)
  const i17_horaires_propre = o.propre(4, d21_horaires_affiches);
  const i18_horaires_atteint = o.acquis(i17_horaires_propre);

  // volet 1 (annexe 9, volet 1)
  const i19_volet_1_exige = o.tous([
    i5_logiciel_atteint,
    i9_sesam_vitale_atteint,
    i14_teletransmission_atteint,
    i18_horaires_atteint,
  ]);
  const i20_volet_1_propre = o.propre(0, i19_volet_1_exige);
  const i21_volet_1_atteint = o.acquis(i20_volet_1_propre);
  const i23_volet_1_points = o.siNombre(i21_volet_1_atteint, n2_280, n3_0);
  const i24_volet_1_montant_propre = o.produit(n2_280, n0_7);
  const i25_volet_1_montant = o.siNombre(i21_volet_1_atteint, i24_volet_1_montant_propre, n3_0);

  // volet 2 (annexe 9, volet 2)
  const i27_volet_2_accessible = o.acquis(i21_volet_1_atteint);

  // aat
  const i32_aat_mesure = o.part(o.quotient(d4_arrets_dematerialises, d3_arrets, true));
  const i34_aat_propre = o.propre(7, o.comparer("≥", i32_aat_mesure, n4_0_9));
  const i35_aat_atteint = o.et(i27_volet_2_accessible, o.acquis(i34_aat_propre));
  const i37_aat_points = o.siNombre(i35_aat_atteint, n5_22_5, n3_0);

  // at_mp
  const i39_at_mp_mesure = o.part(o.quotient(d6_certificats_at_mp_dematerialises, d5_certificats_at_mp, true));
  const i41_at_mp_propre = o.propre(8, o.comparer("≥", i39_at_mp_mesure, n6_0_5));
  const i42_at_mp_atteint = o.et(i27_volet_2_accessible, o.acquis(i41_at_mp_propre));
  const i44_at_mp_points = o.siNombre(i42_at_mp_atteint, n5_22_5, n3_0);

  // pse
  const i46_pse_mesure = o.part(o.quotient(d28_protocoles_dematerialises, d27_protocoles, true));
  const i48_pse_propre = o.propre(9, o.comparer("≥", i46_pse_mesure, n4_0_9));
  const i49_pse_atteint = o.et(i27_volet_2_accessible, o.acquis(i48_pse_propre));
  const i51_pse_points = o.siNombre(i49_pse_atteint, n5_22_5, n3_0);

  // dmt
  const i53_dmt_mesure = o.part(o.quotient(d13_declarations_mt_dematerialisees, d12_declarations_mt, true));
  const i55_dmt_propre = o.propre(10, o.comparer("≥", i53_dmt_mesure, n4_0_9));
  const i56_dmt_atteint = o.et(i27_volet_2_accessible, o.acquis(i55_dmt_propre));
  const i58_dmt_points = o.siNombre(i56_dmt_atteint, n5_22_5, n3_0);

  // spe
  const i60_spe_mesure = o.part(o.quotient(d31_transports_dematerialises, d30_transports, true));
  const i62_spe_propre = o.propre(11, o.comparer("≥", i60_spe_mesure, n7_0_3));
  const i63_spe_atteint = o.et(i27_volet_2_accessible, o.acquis(i62_spe_propre));
  const i65_spe_points = o.siNombre(i63_spe_atteint, n8_10, n3_0);

  // dsg
  const i67_dsg_mesure = o.part(o.quotient(d19_grossesses_dematerialisees, d18_grossesses, true));
  const i69_dsg_propre = o.propre(12, o.comparer("≥", i67_dsg_mesure, n6_0_5));
  const i70_dsg_atteint = o.et(i27_volet_2_accessible, o.acquis(i69_dsg_propre));
  const i72_dsg_points = o.siNombre(i70_dsg_atteint, n8_10, n3_0);

  // téléservices (annexe 9, volet 2)
  const i73_teleservices_points = o.siNombre(
    i27_volet_2_accessible,
    o.somme([i37_aat_points, i44_at_mp_points, i51_pse_points, i58_dmt_points, i65_spe_points, i72_dsg_points]),
    n3_0,
  );

  // usage_dmp (annexe 9, volet 2)
  const i75_usage_dmp_mesure = o.part(o.quotient(d9_consultations_avec_depot_dmp, d8_consultations, true));
  const i77_usage_dmp_propre = o.propre(13, o.comparer("≥", i75_usage_dmp_mesure, n7_0_3));
  const i78_usage_dmp_atteint = o.et(i27_volet_2_accessible, o.acquis(i77_usage_dmp_propre));
  const i80_usage_dmp_points = o.siNombre(i78_usage_dmp_atteint, n9_40, n3_0);

  // usage_mss (annexe 9, volet 2)
  const i82_usage_mss_mesure = o.part(o.quotient(d10_consultations_avec_echange_mss, d8_consultations, true));
  const i84_usage_mss_propre = o.propre(14, o.comparer("≥", i82_usage_mss_mesure, n10_0_1));
  const i85_usage_mss_atteint = o.et(i27_volet_2_accessible, o.acquis(i84_usage_mss_propre));
  const i87_usage_mss_points = o.siNombre(i85_usage_mss_atteint, n9_40, n3_0);

  // e_prescription (annexe 9, volet 2)
  const i89_e_prescription_mesure = o.part(o.quotient(d26_prescriptions_electroniques, d25_prescriptions, true));
  const i91_e_prescription_propre = o.propre(15, o.comparer("≥", i89_e_prescription_mesure, n11_0_4));
  const i92_e_prescription_atteint = o.et(i27_volet_2_accessible, o.acquis(i91_e_prescription_propre));
  const i94_e_prescription_points = o.siNombre(i92_e_prescription_atteint, n9_40, n3_0);

  // usage_apcv (annexe 9, volet 2)
  const i98_usage_apcv_propre = o.propre(16, o.comparer("≥", d16_fse_apcv, n12_1));
  const i99_usage_apcv_atteint = o.et(i27_volet_2_accessible, o.acquis(i98_usage_apcv_propre));
  const i101_usage_apcv_points = o.siNombre(i99_usage_apcv_atteint, n9_40, n3_0);

  // codage (annexe 9, volet 2)
  const i104_codage_propre = o.propre(17, d7_codage_et_requetes);
  const i105_codage_atteint = o.et(i27_volet_2_accessible, o.acquis(i104_codage_propre));
  const i107_codage_points = o.siNombre(i105_codage_atteint, n13_50, n3_0);

  // coordination (annexe 9, volet 2)
  const i110_coordination_propre = o.propre(18, d14_exercice_coordonne);
  const i111_coordination_atteint = o.et(i27_volet_2_accessible, o.acquis(i110_coordination_propre));
  const i113_coordination_points = o.siNombre(i111_coordination_atteint, n14_120, n3_0);

  // parcours_complexes (annexe 9, volet 2)
  const i116_parcours_complexes_propre = o.propre(19, d0_accompagnement_parcours_complexes);
  const i117_parcours_complexes_atteint = o.et(i27_volet_2_accessible, o.acquis(i116_parcours_complexes_propre));
  const i119_parcours_complexes_points = o.siNombre(i117_parcours_complexes_atteint, n15_70, n3_0);

  // étudiants (annexe 9, volet 2)
  const i122_etudiants_propre = o.propre(20, d33_etudiants_encadres);
  const i123_etudiants_atteint = o.et(i27_volet_2_accessible, o.acquis(i122_etudiants_propre));
  const i125_etudiants_points = o.siNombre(i123_etudiants_atteint, n13_50, n3_0);

  // vidéotransmission (annexe 9, volet 2)
  const i128_videotransmission_propre = o.propre(21, d32_equipement_video);
  const i129_videotransmission_atteint = o.et(i27_volet_2_accessible, o.acquis(i128_videotransmission_propre));
  const i131_videotransmission_points = o.siNombre(i129_videotransmission_atteint, n13_50, n3_0);

  // équipements_connectés (annexe 9, volet 2)
  const i134_equipements_connectes_propre = o.propre(22, d2_appareils_connectes);
  const i135_equipements_connectes_atteint = o.et(i27_volet_2_accessible, o.acquis(i134_equipements_connectes_propre));
  const i137_equipements_connectes_points = o.siNombre(i135_equipements_connectes_atteint, n16_25, n3_0);

  // soins_non_programmés (annexe 9, volet 2)
  const i139_soins_non_programmes_condition = o.ou(d22_inscrit_sas, d11_cpts_participant_au_sas);
  const i142_soins_non_programmes_propre = o.propre(
    23,
    o.et(i139_soins_non_programmes_condition, o.comparer("≥", d20_heures_sas, n17_2)),
  );
  const i143_soins_non_programmes_atteint = o.et(i27_volet_2_accessible, o.acquis(i142_soins_non_programmes_propre));
  const i145_soins_non_programmes_points = o.siNombre(i143_soins_non_programmes_atteint, n18_200, n3_0);

  // volet 2
  const i146_volet_2_points = o.siNombre(
    i27_volet_2_accessible,
    o.somme([
      i73_teleservices_points,
      i80_usage_dmp_points,
      i87_usage_mss_points,
      i94_e_prescription_points,
      i101_usage_apcv_points,
      i107_codage_points,
      i113_coordination_points,
      i119_parcours_complexes_points,
      i125_etudiants_points,
      i131_videotransmission_points,
      i137_equipements_connectes_points,
      i145_soins_non_programmes_points,
    ]),
    n3_0,
  );

  // aat
  const i147_aat_montant_propre = o.produit(n5_22_5, n0_7);
  const i148_aat_montant = o.siNombre(i35_aat_atteint, i147_aat_montant_propre, n3_0);

  // at_mp
  const i149_at_mp_montant_propre = o.produit(n5_22_5, n0_7);
  const i150_at_mp_montant = o.siNombre(i42_at_mp_atteint, i149_at_mp_montant_propre, n3_0);

  // pse
  const i151_pse_montant_propre = o.produit(n5_22_5, n0_7);
  const i152_pse_montant = o.siNombre(i49_pse_atteint, i151_pse_montant_propre, n3_0);

  // dmt
  const i153_dmt_montant_propre = o.produit(n5_22_5, n0_7);
  const i154_dmt_montant = o.siNombre(i56_dmt_atteint, i153_dmt_montant_propre, n3_0);

  // spe
  const i155_spe_montant_propre = o.produit(n8_10, n0_7);
  const i156_spe_montant = o.siNombre(i63_spe_atteint, i155_spe_montant_propre, n3_0);

  // dsg
  const i157_dsg_montant_propre = o.produit(n8_10, n0_7);
  const i158_dsg_montant = o.siNombre(i70_dsg_atteint, i157_dsg_montant_propre, n3_0);

  // téléservices
  const i159_teleservices_montant = o.siNombre(
    i27_volet_2_accessible,
    o.somme([
      i148_aat_montant,
      i150_at_mp_montant,
      i152_pse_montant,
      i154_dmt_montant,
      i156_spe_montant,
      i158_dsg_montant,
    ]),
    n3_0,
  );

  // usage_dmp
  const i160_usage_dmp_montant_propre = o.produit(n9_40, n0_7);
  const i161_usage_dmp_montant = o.siNombre(i78_usage_dmp_atteint, i160_usage_dmp_montant_propre, n3_0);

  // usage_mss
  const i162_usage_mss_montant_propre = o.produit(n9_40, n0_7);
  const i163_usage_mss_montant = o.siNombre(i85_usage_mss_atteint, i162_usage_mss_montant_propre, n3_0);

  // e_prescription
  const i164_e_prescription_montant_propre = o.produit(n9_40, n0_7);
  const i165_e_prescription_montant = o.siNombre(i92_e_prescription_atteint, i164_e_prescription_montant_propre, n3_0);

  // usage_apcv
  const i166_usage_apcv_montant_propre = o.produit(n9_40, n0_7);
  const i167_usage_apcv_montant = o.siNombre(i99_usage_apcv_atteint, i166_usage_apcv_montant_propre, n3_0);

  // codage
  const i168_codage_montant_propre = o.produit(n13_50, n0_7);
  const i169_codage_montant = o.siNombre(i105_codage_atteint, i168_codage_montant_propre, n3_0);

  // coordination
  const i170_coordination_montant_propre = o.produit(n14_120, n0_7);
  const i171_coordination_montant = o.siNombre(i111_coordination_atteint, i170_coordination_montant_propre, n3_0);

  // parcours_complexes
  const i172_parcours_complexes_montant_propre = o.produit(n15_70, n0_7);
  const i173_parcours_complexes_montant = o.siNombre(
    i117_parcours_complexes_atteint,
    i172_parcours_complexes_montant_propre,
    n3_0,
  );

  // étudiants
  const i174_etudiants_montant_propre = o.produit(n13_50, n0_7);
  const i175_etudiants_montant = o.siNombre(i123_etudiants_atteint, i174_etudiants_montant_propre, n3_0);

  // vidéotransmission
  const i176_videotransmission_montant_propre = o.produit(n13_50, n0_7);
  const i177_videotransmission_montant = o.siNombre(
    i129_videotransmission_atteint,
    i176_videotransmission_montant_propre,
    n3_0,
  );

  // équipements_connectés
  const i178_equipements_connectes_montant_propre = o.produit(n16_25, n0_7);
  const i179_equipements_connectes_montant = o.siNombre(
    i135_equipements_connectes_atteint,
    i178_equipements_connectes_montant_propre,
    n3_0,
  );

  // soins_non_programmés
  const i180_soins_non_programmes_montant_propre = o.produit(n18_200, n0_7);
  const i181_soins_non_programmes_montant = o.siNombre(
    i143_soins_non_programmes_atteint,
    i180_soins_non_programmes_montant_propre,
    n3_0,
  );

  // volet 2
  const i182_volet_2_montant = o.siNombre(
    i27_volet_2_accessible,
    o.somme([
      i159_teleservices_montant,
      i161_usage_dmp_montant,
      i163_usage_mss_montant,
      i165_e_prescription_montant,
      i167_usage_apcv_montant,
      i169_codage_montant,
      i171_coordination_montant,
      i173_parcours_complexes_montant,
      i175_etudiants_montant,
      i177_videotransmission_montant,
      i179_equipements_connectes_montant,
      i181_soins_non_programmes_montant,
    ]),
    n3_0,
  );

  // Ensemble
  const i183_dispositif_points = o.somme([i23_volet_1_points, i146_volet_2_points]);
  const i184_dispositif_montant = o.somme([i25_volet_1_montant, i182_volet_2_montant]);

  return [
    2,
    i20_volet_1_propre,
    i23_volet_1_points,
    i25_volet_1_montant,
    i21_volet_1_atteint,
    i19_volet_1_exige,
    i4_logiciel_propre,
    i5_logiciel_atteint,
    i3_logiciel_condition,
    i8_sesam_vitale_propre,
    i9_sesam_vitale_atteint,
    d1_addendum_8,
    i13_teletransmission_propre,
    i11_teletransmission_mesure,
    i14_teletransmission_atteint,
    n1_2_3,
    i17_horaires_propre,
    i18_horaires_atteint,
    d21_horaires_affiches,
    i27_volet_2_accessible,
    i146_volet_2_points,
    i182_volet_2_montant,
    i73_teleservices_points,
    i159_teleservices_montant,
    i34_aat_propre,
    i37_aat_points,
    i148_aat_montant,
    i32_aat_mesure,
    i35_aat_atteint,
    n4_0_9,
    i41_at_mp_propre,
    i44_at_mp_points,
    i150_at_mp_montant,
    i39_at_mp_mesure,
    i42_at_mp_atteint,
    n6_0_5,
    i48_pse_propre,
    i51_pse_points,
    i152_pse_montant,
    i46_pse_mesure,
    i49_pse_atteint,
    i55_dmt_propre,
    i58_dmt_points,
    i154_dmt_montant,
    i53_dmt_mesure,
    i56_dmt_atteint,
    i62_spe_propre,
    i65_spe_points,
    i156_spe_montant,
    i60_spe_mesure,
    i63_spe_atteint,
    n7_0_3,
    i69_dsg_propre,
    i72_dsg_points,
    i158_dsg_montant,
    i67_dsg_mesure,
    i70_dsg_atteint,
    i77_usage_dmp_propre,
    i80_usage_dmp_points,
    i161_usage_dmp_montant,
    i75_usage_dmp_mesure,
    i78_usage_dmp_atteint,
    i84_usage_mss_propre,
    i87_usage_mss_points,
    i163_usage_mss_montant,
    i82_usage_mss_mesure,
    i85_usage_mss_atteint,
    n10_0_1,
    i91_e_prescription_propre,
    i94_e_prescription_points,
    i165_e_prescription_montant,
    i89_e_prescription_mesure,
    i92_e_prescription_atteint,
    n11_0_4,
    i98_usage_apcv_propre,
    i101_usage_apcv_points,
    i167_usage_apcv_montant,
    d16_fse_apcv,
    i99_usage_apcv_atteint,
    n12_1,
    i104_codage_propre,
    i107_codage_points,
    i169_codage_montant,
    i105_codage_atteint,
    d7_codage_et_requetes,
    i110_coordination_propre,
    i113_coordination_points,
    i171_coordination_montant,
    i111_coordination_atteint,
    d14_exercice_coordonne,
    i116_parcours_complexes_propre,
    i119_parcours_complexes_points,
    i173_parcours_complexes_montant,
    i117_parcours_complexes_atteint,
    d0_accompagnement_parcours_complexes,
    i122_etudiants_propre,
    i125_etudiants_points,
    i175_etudiants_montant,
    i123_etudiants_atteint,
    d33_etudiants_encadres,
    i128_videotransmission_propre,
    i131_videotransmission_points,
    i177_videotransmission_montant,
    i129_videotransmission_atteint,
    d32_equipement_video,
    i134_equipements_connectes_propre,
    i137_equipements_connectes_points,
    i179_equipements_connectes_montant,
    i135_equipements_connectes_atteint,
    d2_appareils_connectes,
    i142_soins_non_programmes_propre,
    i145_soins_non_programmes_points,
    i181_soins_non_programmes_montant,
    d20_heures_sas,
    i143_soins_non_programmes_atteint,
    i139_soins_non_programmes_condition,
    n17_2,
    i183_dispositif_points,
    i184_dispositif_montant,
  ];
}

/**
 * Évalue cette version, toutes données connues : verdicts, points en centièmes, montants en centimes, exacts.
 * Une donnée qui manque ou ne peut être lue fait refuser l'ensemble (`valide` vaut faux), sans lever d'erreur ; `estimer` se passe de ce qui manque.
 * De même un compte de plus de 2 147 483 647, ou des points et des euros qui ne sont pas des centièmes : `estimer` les prend.
 * Ce que cette version ne lit pas n'est pas contrôlé ici : `verifierDonnees` dit aussi les noms inconnus.
 */
export function evaluer(donnees: Donnees, exercice: number): ResultatDeVersion | DonneesRefusees {
  const enEntiers = evaluerEnEntiers(donnees, exercice);
  if (enEntiers !== null) return enEntiers;
  return refus(plan, entrees, limites, DONNEES, donnees);
}

/**
 * Estime cette version sur les données d'un cabinet. Une donnée absente n'est jamais zéro : le résultat est alors un encadrement.
 * Des données qui ne peuvent être lues sont refusées (`valide` vaut faux), sans lever d'erreur.
 */
export function estimer(donnees: Donnees, exercice: number): Estimation<NomDElement> | DonneesRefusees {
  return estimation<NomDElement>(description, calculer, DONNEES, donnees, exercice);
}

const sujet = sujetDeVersion<Donnees>(description, raisons, calculer, DONNEES, LIBELLES, evaluerEnEntiers, donneesLues);

/**
 * Contrôle des données quelconques : des données du bon type, ou les fautes, en français. Ne lève jamais d'erreur.
 * Une donnée absente, ou qui vaut undefined, est inconnue ; null est refusé.
 */
export function verifierDonnees(donnees: unknown): Verification<Donnees> {
  return verification<Donnees>(DONNEES, description.limites, donnees);
}

/** Les données que lisent ces règles et qui manquent encore. Vide : tout est connu. */
export function donneesAFournir(donnees: Donnees): readonly NomDeDonnee[] {
  return aFournir<NomDeDonnee>(description.entrees, donnees);
}

/**
 * Explique, données complètes ou non : pour chaque élément la mesure, le seuil, ce qui manque dans l'unité du cabinet, ce que l'atteindre
 * vaudrait, pourquoi il est refusé, l'acte et l'article ; en données et en phrases. `etapes` est le calcul entier, qui se refait à la main.
 * Chaque partie se calcule la première fois qu'on la lit ; `toJSON()` donne le tout en un objet simple, à étaler ou à copier.
 */
export function expliquer(donnees: Donnees, exercice: number): Explication<NomDElement> | DonneesRefusees {
  return explication<NomDElement, Donnees>(sujet, donnees, exercice);
}
