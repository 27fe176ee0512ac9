// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v10 : exercice 2023 ; exercices 2024 à 2025 ; exercices 2026 et suivants.
// Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6 ; Avenant n° 7 ; Avenant n° 9 ; Règlement arbitral de 2023.

import { fraction } from "../runtime/exact.ts";
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
import { donneesLues, evaluerEnEntiers, plan } from "./v10-entiers.ts";
import type { ResultatDeVersion } from "./v10-entiers.ts";
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
const n5_0_45 = constante(9n, 20n);
const n6_0_8 = constante(4n, 5n);
const n7_0_2 = constante(1n, 5n);
const n8_0_1 = constante(1n, 10n);
const e9_0 = fraction(0n, 1n);
const e10_158 = fraction(158n, 1n);
const n11_40 = constante(40n, 1n);
const n12_0_05 = constante(1n, 20n);
const n13_0_3 = constante(3n, 10n);
const n14_1 = constante(1n, 1n);
const n15_50 = constante(50n, 1n);
const n16_120 = constante(120n, 1n);
const n17_70 = constante(70n, 1n);
const n18_25 = constante(25n, 1n);
const n19_2 = constante(2n, 1n);
const n20_200 = constante(200n, 1n);
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
  "points_téléservices",
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
const limites: readonly Limite[] = [{ nom: "points_téléservices", min: e9_0, max: e10_158 }];
/**
 * Les données, les règles et les éléments de cette version. Les nombres sont des rangs dans ce que rend `calculer` ;
 * ceux d'un élément : accès, condition propre, points, montant, mesure.
 */
export const description: Description = {
  dispositif: "forfait_structure",
  version: "v10",
  entrees: entrees,
  limites: limites,
  elements: [
    element(l.l37_volet_1, 0, 1, 2, 3, null),
    element(l.l20_logiciel, 0, 6, null, null, null),
    element(l.l21_sesam_vitale, 0, 9, null, null, null),
    element(l.l4_teletransmission, 0, 12, null, null, 13),
    element(l.l5_horaires, 0, 16, null, null, null),
    element(l.l38_volet_2, 19, null, 20, 21, null),
    element(l.l39_teleservices, 19, 22, 23, 24, null),
    element(l.l40_aat, 19, 27, null, null, 28),
    element(l.l41_at_mp, 19, 31, null, null, 32),
    element(l.l42_pse, 19, 35, null, null, 36),
    element(l.l43_dmt, 19, 39, null, null, 40),
    element(l.l44_spe, 19, 42, null, null, 43),
    element(l.l45_dsg, 19, 46, null, null, 47),
    element(l.l29_usage_dmp, 19, 50, 51, 52, 53),
    element(l.l30_usage_mss, 19, 55, 56, 57, 58),
    element(l.l46_e_prescription, 19, 61, 62, 63, 64),
    element(l.l47_usage_apcv, 19, 67, 68, 69, 70),
    element(l.l8_codage, 19, 73, 74, 75, null),
    element(l.l48_coordination, 19, 78, 79, 80, null),
    element(l.l17_parcours_complexes, 19, 83, 84, 85, null),
    element(l.l11_etudiants, 19, 88, 89, 90, null),
    element(l.l13_videotransmission, 19, 93, 94, 95, null),
    element(l.l14_equipements_connectes, 19, 98, 99, 100, null),
    element(l.l31_soins_non_programmes, 19, 103, 104, 105, 106),
  ],
  points: 110,
  montant: 111,
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
  { genre: "indicateur", parent: "volet 2", atteint: 25, condition: null, exige: 26, seuil: null, unite: "" },
  {
    genre: "sous-indicateur",
    parent: "téléservices",
    atteint: 29,
    condition: null,
    exige: null,
    seuil: { regle: 30, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "sous-indicateur",
    parent: "téléservices",
    atteint: 33,
    condition: null,
    exige: null,
    seuil: { regle: 34, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "sous-indicateur",
    parent: "téléservices",
    atteint: 37,
    condition: null,
    exige: null,
    seuil: { regle: 38, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "sous-indicateur",
    parent: "téléservices",
    atteint: 41,
    condition: null,
    exige: null,
    seuil: { regle: 30, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "sous-indicateur",
    parent: "téléservices",
    atteint: 44,
    condition: null,
    exige: null,
    seuil: { regle: 45, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "sous-indicateur",
    parent: "téléservices",
    atteint: 48,
    condition: null,
    exige: null,
    seuil: { regle: 49, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "indicateur",
    parent: "volet 2",
    atteint: 54,
    condition: null,
    exige: null,
    seuil: { regle: 45, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "indicateur",
    parent: "volet 2",
    atteint: 59,
    condition: null,
    exige: null,
    seuil: { regle: 60, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "indicateur",
    parent: "volet 2",
    atteint: 65,
    condition: null,
    exige: null,
    seuil: { regle: 66, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "indicateur",
    parent: "volet 2",
    atteint: 71,
    condition: null,
    exige: null,
    seuil: { regle: 72, op: "≥", comparateur: "au moins" },
    unite: "",
  },
  { genre: "indicateur", parent: "volet 2", atteint: 76, condition: 77, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 81, condition: 82, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 86, condition: 87, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 91, condition: 92, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 96, condition: 97, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 101, condition: 102, exige: null, seuil: null, unite: "" },
  {
    genre: "indicateur",
    parent: "volet 2",
    atteint: 107,
    condition: 108,
    exige: null,
    seuil: { regle: 109, op: "≥", comparateur: "au moins" },
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
  const d25_points_teleservices = o.nombre(donnees, 25);
  const d26_prescriptions = o.nombre(donnees, 26);
  const d27_prescriptions_electroniques = o.nombre(donnees, 27);
  const d28_protocoles = o.nombre(donnees, 28);
  const d29_protocoles_dematerialises = o.nombre(donnees, 29);
  const d30_specialite_sans_lap = o.verite(donnees, 30);
  const d31_transports = o.nombre(donnees, 31);
  const d32_transports_dematerialises = o.nombre(donnees, 32);
  const d33_equipement_video = o.verite(donnees, 33);
  const d34_etudiants_encadres = o.verite(donnees, 34);

  // logiciel (annexe 12, article 1.1)
  const i3_logiciel_condition = o.et(d24_logiciel_reference_segur, o.ou(d23_lap_certifie, d30_specialite_sans_lap));
  const i4_logiciel_propre = o.propre(1, i3_logiciel_condition);
  const i5_logiciel_atteint = o.acquis(i4_logiciel_propre);

  // sesam_vitale (annexe 12, article 1.3)
  const i8_sesam_vitale_propre = o.propre(2, d1_addendum_8);
  const i9_sesam_vitale_atteint = o.acquis(i8_sesam_vitale_propre);

  // télétransmission (annexe 12, article 1.4)
  const i11_teletransmission_mesure = o.part(o.quotient(d17_fse_teletransmises, d15_feuilles_de_soins, true));
  const i13_teletransmission_propre = o.propre(3, o.comparer("≥", i11_teletransmission_mesure, n1_2_3));
  const i14_teletransmission_atteint = o.acquis(i13_teletransmission_propre);

  // horaires (annexe 12, article 1.5)
  const i17_horaires_propre = o.propre(4, d21_horaires_affiches);
  const i18_horaires_atteint = o.acquis(i17_horaires_propre);

  // volet 1 (article 20.1 et annexe 12, article 1)
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

  // volet 2 (article 20.2 et annexe 12, article 2)
  const i27_volet_2_accessible = o.acquis(i21_volet_1_atteint);

  // aat
  const i31_aat_mesure = o.part(o.quotient(d4_arrets_dematerialises, d3_arrets, true));
  const i33_aat_propre = o.propre(7, o.comparer("≥", i31_aat_mesure, n4_0_9));
  const i34_aat_atteint = o.et(i27_volet_2_accessible, o.acquis(i33_aat_propre));

  // at_mp
  const i36_at_mp_mesure = o.part(o.quotient(d6_certificats_at_mp_dematerialises, d5_certificats_at_mp, true));
  const i38_at_mp_propre = o.propre(8, o.comparer("≥", i36_at_mp_mesure, n5_0_45));
  const i39_at_mp_atteint = o.et(i27_volet_2_accessible, o.acquis(i38_at_mp_propre));

  // pse
  const i41_pse_mesure = o.part(o.quotient(d29_protocoles_dematerialises, d28_protocoles, true));
  const i43_pse_propre = o.propre(9, o.comparer("≥", i41_pse_mesure, n6_0_8));
  const i44_pse_atteint = o.et(i27_volet_2_accessible, o.acquis(i43_pse_propre));

  // dmt
  const i46_dmt_mesure = o.part(o.quotient(d13_declarations_mt_dematerialisees, d12_declarations_mt, true));
  const i48_dmt_propre = o.propre(10, o.comparer("≥", i46_dmt_mesure, n4_0_9));
  const i49_dmt_atteint = o.et(i27_volet_2_accessible, o.acquis(i48_dmt_propre));

  // spe
  const i51_spe_mesure = o.part(o.quotient(d32_transports_dematerialises, d31_transports, true));
  const i53_spe_propre = o.propre(11, o.comparer("≥", i51_spe_mesure, n7_0_2));
  const i54_spe_atteint = o.et(i27_volet_2_accessible, o.acquis(i53_spe_propre));

  // dsg
  const i56_dsg_mesure = o.part(o.quotient(d19_grossesses_dematerialisees, d18_grossesses, true));
  const i58_dsg_propre = o.propre(12, o.comparer("≥", i56_dsg_mesure, n8_0_1));
  const i59_dsg_atteint = o.et(i27_volet_2_accessible, o.acquis(i58_dsg_propre));

  // téléservices (annexe 12, volet 2, indicateur 1)
  const i60_teleservices_exige = o.auMoins(1, [
    i34_aat_atteint,
    i39_at_mp_atteint,
    i44_pse_atteint,
    i49_dmt_atteint,
    i54_spe_atteint,
    i59_dsg_atteint,
  ]);
  const i61_teleservices_propre = o.propre(6, i60_teleservices_exige);
  const i62_teleservices_atteint = o.et(i27_volet_2_accessible, o.acquis(i61_teleservices_propre));
  const i63_teleservices_points_propres = o.nonCommunique(d25_points_teleservices, e9_0, e10_158);
  const i64_teleservices_points = o.siNombre(i62_teleservices_atteint, i63_teleservices_points_propres, n3_0);

  // usage_dmp (annexe 12, volet 2, indicateur 1)
  const i66_usage_dmp_mesure = o.part(o.quotient(d9_consultations_avec_depot_dmp, d8_consultations, true));
  const i68_usage_dmp_propre = o.propre(13, o.comparer("≥", i66_usage_dmp_mesure, n7_0_2));
  const i69_usage_dmp_atteint = o.et(i27_volet_2_accessible, o.acquis(i68_usage_dmp_propre));
  const i71_usage_dmp_points = o.siNombre(i69_usage_dmp_atteint, n11_40, n3_0);

  // usage_mss (annexe 12, volet 2, indicateur 1)
  const i73_usage_mss_mesure = o.part(o.quotient(d10_consultations_avec_echange_mss, d8_consultations, true));
  const i75_usage_mss_propre = o.propre(14, o.comparer("≥", i73_usage_mss_mesure, n12_0_05));
  const i76_usage_mss_atteint = o.et(i27_volet_2_accessible, o.acquis(i75_usage_mss_propre));
  const i78_usage_mss_points = o.siNombre(i76_usage_mss_atteint, n11_40, n3_0);

  // e_prescription (annexe 12, volet 2, indicateur 1)
  const i80_e_prescription_mesure = o.part(o.quotient(d27_prescriptions_electroniques, d26_prescriptions, true));
  const i82_e_prescription_propre = o.propre(15, o.comparer("≥", i80_e_prescription_mesure, n13_0_3));
  const i83_e_prescription_atteint = o.et(i27_volet_2_accessible, o.acquis(i82_e_prescription_propre));
  const i85_e_prescription_points = o.siNombre(i83_e_prescription_atteint, n11_40, n3_0);

  // usage_apcv (annexe 12, volet 2, indicateur 1)
  const i89_usage_apcv_propre = o.propre(16, o.comparer("≥", d16_fse_apcv, n14_1));
  const i90_usage_apcv_atteint = o.et(i27_volet_2_accessible, o.acquis(i89_usage_apcv_propre));
  const i92_usage_apcv_points = o.siNombre(i90_usage_apcv_atteint, n11_40, n3_0);

  // codage (annexe 12, volet 2, indicateur 2)
  const i95_codage_propre = o.propre(17, d7_codage_et_requetes);
  const i96_codage_atteint = o.et(i27_volet_2_accessible, o.acquis(i95_codage_propre));
  const i98_codage_points = o.siNombre(i96_codage_atteint, n15_50, n3_0);

  // coordination (article 20.2, indicateur 3)
  const i101_coordination_propre = o.propre(18, d14_exercice_coordonne);
  const i102_coordination_atteint = o.et(i27_volet_2_accessible, o.acquis(i101_coordination_propre));
  const i104_coordination_points = o.siNombre(i102_coordination_atteint, n16_120, n3_0);

  // parcours_complexes (annexe 12, volet 2, indicateur 4)
  const i107_parcours_complexes_propre = o.propre(19, d0_accompagnement_parcours_complexes);
  const i108_parcours_complexes_atteint = o.et(i27_volet_2_accessible, o.acquis(i107_parcours_complexes_propre));
  const i110_parcours_complexes_points = o.siNombre(i108_parcours_complexes_atteint, n17_70, n3_0);

  // étudiants (annexe 12, volet 2, indicateur 5)
  const i113_etudiants_propre = o.propre(20, d34_etudiants_encadres);
  const i114_etudiants_atteint = o.et(i27_volet_2_accessible, o.acquis(i113_etudiants_propre));
  const i116_etudiants_points = o.siNombre(i114_etudiants_atteint, n15_50, n3_0);

  // vidéotransmission (annexe 12, volet 2, indicateur 6)
  const i119_videotransmission_propre = o.propre(21, d33_equipement_video);
  const i120_videotransmission_atteint = o.et(i27_volet_2_accessible, o.acquis(i119_videotransmission_propre));
  const i122_videotransmission_points = o.siNombre(i120_videotransmission_atteint, n15_50, n3_0);

  // équipements_connectés (annexe 12, volet 2, indicateur 7)
  const i125_equipements_connectes_propre = o.propre(22, d2_appareils_connectes);
  const i126_equipements_connectes_atteint = o.et(i27_volet_2_accessible, o.acquis(i125_equipements_connectes_propre));
  const i128_equipements_connectes_points = o.siNombre(i126_equipements_connectes_atteint, n18_25, n3_0);

  // soins_non_programmés (annexe 12, volet 2, indicateur 8)
  const i130_soins_non_programmes_condition = o.ou(d22_inscrit_sas, d11_cpts_participant_au_sas);
  const i133_soins_non_programmes_propre = o.propre(
    23,
    o.et(i130_soins_non_programmes_condition, o.comparer("≥", d20_heures_sas, n19_2)),
  );
  const i134_soins_non_programmes_atteint = o.et(i27_volet_2_accessible, o.acquis(i133_soins_non_programmes_propre));
  const i136_soins_non_programmes_points = o.siNombre(i134_soins_non_programmes_atteint, n20_200, n3_0);

  // volet 2
  const i137_volet_2_points = o.siNombre(
    i27_volet_2_accessible,
    o.somme([
      i64_teleservices_points,
      i71_usage_dmp_points,
      i78_usage_mss_points,
      i85_e_prescription_points,
      i92_usage_apcv_points,
      i98_codage_points,
      i104_coordination_points,
      i110_parcours_complexes_points,
      i116_etudiants_points,
      i122_videotransmission_points,
      i128_equipements_connectes_points,
      i136_soins_non_programmes_points,
    ]),
    n3_0,
  );

  // téléservices
  const i138_teleservices_montant_propre = o.produit(i63_teleservices_points_propres, n0_7);
  const i139_teleservices_montant = o.siNombre(i62_teleservices_atteint, i138_teleservices_montant_propre, n3_0);

  // usage_dmp
  const i140_usage_dmp_montant_propre = o.produit(n11_40, n0_7);
  const i141_usage_dmp_montant = o.siNombre(i69_usage_dmp_atteint, i140_usage_dmp_montant_propre, n3_0);

  // usage_mss
  const i142_usage_mss_montant_propre = o.produit(n11_40, n0_7);
  const i143_usage_mss_montant = o.siNombre(i76_usage_mss_atteint, i142_usage_mss_montant_propre, n3_0);

  // e_prescription
  const i144_e_prescription_montant_propre = o.produit(n11_40, n0_7);
  const i145_e_prescription_montant = o.siNombre(i83_e_prescription_atteint, i144_e_prescription_montant_propre, n3_0);

  // usage_apcv
  const i146_usage_apcv_montant_propre = o.produit(n11_40, n0_7);
  const i147_usage_apcv_montant = o.siNombre(i90_usage_apcv_atteint, i146_usage_apcv_montant_propre, n3_0);

  // codage
  const i148_codage_montant_propre = o.produit(n15_50, n0_7);
  const i149_codage_montant = o.siNombre(i96_codage_atteint, i148_codage_montant_propre, n3_0);

  // coordination
  const i150_coordination_montant_propre = o.produit(n16_120, n0_7);
  const i151_coordination_montant = o.siNombre(i102_coordination_atteint, i150_coordination_montant_propre, n3_0);

  // parcours_complexes
  const i152_parcours_complexes_montant_propre = o.produit(n17_70, n0_7);
  const i153_parcours_complexes_montant = o.siNombre(
    i108_parcours_complexes_atteint,
    i152_parcours_complexes_montant_propre,
    n3_0,
  );

  // étudiants
  const i154_etudiants_montant_propre = o.produit(n15_50, n0_7);
  const i155_etudiants_montant = o.siNombre(i114_etudiants_atteint, i154_etudiants_montant_propre, n3_0);

  // vidéotransmission
  const i156_videotransmission_montant_propre = o.produit(n15_50, n0_7);
  const i157_videotransmission_montant = o.siNombre(
    i120_videotransmission_atteint,
    i156_videotransmission_montant_propre,
    n3_0,
  );

  // équipements_connectés
  const i158_equipements_connectes_montant_propre = o.produit(n18_25, n0_7);
  const i159_equipements_connectes_montant = o.siNombre(
    i126_equipements_connectes_atteint,
    i158_equipements_connectes_montant_propre,
    n3_0,
  );

  // soins_non_programmés
  const i160_soins_non_programmes_montant_propre = o.produit(n20_200, n0_7);
  const i161_soins_non_programmes_montant = o.siNombre(
    i134_soins_non_programmes_atteint,
    i160_soins_non_programmes_montant_propre,
    n3_0,
  );

  // volet 2
  const i162_volet_2_montant = o.siNombre(
    i27_volet_2_accessible,
    o.somme([
      i139_teleservices_montant,
      i141_usage_dmp_montant,
      i143_usage_mss_montant,
      i145_e_prescription_montant,
      i147_usage_apcv_montant,
      i149_codage_montant,
      i151_coordination_montant,
      i153_parcours_complexes_montant,
      i155_etudiants_montant,
      i157_videotransmission_montant,
      i159_equipements_connectes_montant,
      i161_soins_non_programmes_montant,
    ]),
    n3_0,
  );

  // Ensemble
  const i163_dispositif_points = o.somme([i23_volet_1_points, i137_volet_2_points]);
  const i164_dispositif_montant = o.somme([i25_volet_1_montant, i162_volet_2_montant]);

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
    i137_volet_2_points,
    i162_volet_2_montant,
    i61_teleservices_propre,
    i64_teleservices_points,
    i139_teleservices_montant,
    i62_teleservices_atteint,
    i60_teleservices_exige,
    i33_aat_propre,
    i31_aat_mesure,
    i34_aat_atteint,
    n4_0_9,
    i38_at_mp_propre,
    i36_at_mp_mesure,
    i39_at_mp_atteint,
    n5_0_45,
    i43_pse_propre,
    i41_pse_mesure,
    i44_pse_atteint,
    n6_0_8,
    i48_dmt_propre,
    i46_dmt_mesure,
    i49_dmt_atteint,
    i53_spe_propre,
    i51_spe_mesure,
    i54_spe_atteint,
    n7_0_2,
    i58_dsg_propre,
    i56_dsg_mesure,
    i59_dsg_atteint,
    n8_0_1,
    i68_usage_dmp_propre,
    i71_usage_dmp_points,
    i141_usage_dmp_montant,
    i66_usage_dmp_mesure,
    i69_usage_dmp_atteint,
    i75_usage_mss_propre,
    i78_usage_mss_points,
    i143_usage_mss_montant,
    i73_usage_mss_mesure,
    i76_usage_mss_atteint,
    n12_0_05,
    i82_e_prescription_propre,
    i85_e_prescription_points,
    i145_e_prescription_montant,
    i80_e_prescription_mesure,
    i83_e_prescription_atteint,
    n13_0_3,
    i89_usage_apcv_propre,
    i92_usage_apcv_points,
    i147_usage_apcv_montant,
    d16_fse_apcv,
    i90_usage_apcv_atteint,
    n14_1,
    i95_codage_propre,
    i98_codage_points,
    i149_codage_montant,
    i96_codage_atteint,
    d7_codage_et_requetes,
    i101_coordination_propre,
    i104_coordination_points,
    i151_coordination_montant,
    i102_coordination_atteint,
    d14_exercice_coordonne,
    i107_parcours_complexes_propre,
    i110_parcours_complexes_points,
    i153_parcours_complexes_montant,
    i108_parcours_complexes_atteint,
    d0_accompagnement_parcours_complexes,
    i113_etudiants_propre,
    i116_etudiants_points,
    i155_etudiants_montant,
    i114_etudiants_atteint,
    d34_etudiants_encadres,
    i119_videotransmission_propre,
    i122_videotransmission_points,
    i157_videotransmission_montant,
    i120_videotransmission_atteint,
    d33_equipement_video,
    i125_equipements_connectes_propre,
    i128_equipements_connectes_points,
    i159_equipements_connectes_montant,
    i126_equipements_connectes_atteint,
    d2_appareils_connectes,
    i133_soins_non_programmes_propre,
    i136_soins_non_programmes_points,
    i161_soins_non_programmes_montant,
    d20_heures_sas,
    i134_soins_non_programmes_atteint,
    i130_soins_non_programmes_condition,
    n19_2,
    i163_dispositif_points,
    i164_dispositif_montant,
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
