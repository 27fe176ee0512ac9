// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v11 : exercice 2023.
// Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6 ; Avenant n° 7 ; Avenant n° 9 ; Règlement arbitral de 2023 ; Assouplissement des seuils de 2023.

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
import { donneesLues, evaluerEnEntiers, plan } from "./v11-entiers.ts";
import type { ResultatDeVersion } from "./v11-entiers.ts";
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
const n4_0_7 = constante(7n, 10n);
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
const n21_0_9 = constante(9n, 10n);
const entrees = entreesLues(DONNEES, [
  "accompagnement_parcours_complexes",
  "addendum_7",
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
  "logiciel_ségur_au_31_janvier_2024",
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
  version: "v11",
  entrees: entrees,
  limites: limites,
  elements: [
    element(l.l37_volet_1, 0, 1, 2, 3, null),
    element(l.l49_logiciel, 0, 6, null, null, null),
    element(l.l50_sesam_vitale, 0, 9, null, null, null),
    element(l.l4_teletransmission, 0, 12, null, null, 13),
    element(l.l5_horaires, 0, 16, null, null, null),
    element(l.l38_volet_2, 19, null, 20, 21, null),
    element(l.l39_teleservices, 19, 22, 23, 24, null),
    element(l.l51_aat, 19, 27, null, null, 28),
    element(l.l41_at_mp, 19, 31, null, null, 32),
    element(l.l42_pse, 19, 35, null, null, 36),
    element(l.l52_dmt, 19, 39, null, null, 40),
    element(l.l44_spe, 19, 43, null, null, 44),
    element(l.l45_dsg, 19, 47, null, null, 48),
    element(l.l53_usage_dmp, 19, 51, 52, 53, 54),
    element(l.l30_usage_mss, 19, 56, 57, 58, 59),
    element(l.l46_e_prescription, 19, 62, 63, 64, 65),
    element(l.l47_usage_apcv, 19, 68, 69, 70, 71),
    element(l.l8_codage, 19, 74, 75, 76, null),
    element(l.l48_coordination, 19, 79, 80, 81, null),
    element(l.l17_parcours_complexes, 19, 84, 85, 86, null),
    element(l.l11_etudiants, 19, 89, 90, 91, null),
    element(l.l13_videotransmission, 19, 94, 95, 96, null),
    element(l.l14_equipements_connectes, 19, 99, 100, 101, null),
    element(l.l31_soins_non_programmes, 19, 104, 105, 106, 107),
  ],
  points: 111,
  montant: 112,
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
    seuil: { regle: 42, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "sous-indicateur",
    parent: "téléservices",
    atteint: 45,
    condition: null,
    exige: null,
    seuil: { regle: 46, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "sous-indicateur",
    parent: "téléservices",
    atteint: 49,
    condition: null,
    exige: null,
    seuil: { regle: 50, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "indicateur",
    parent: "volet 2",
    atteint: 55,
    condition: null,
    exige: null,
    seuil: { regle: 50, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "indicateur",
    parent: "volet 2",
    atteint: 60,
    condition: null,
    exige: null,
    seuil: { regle: 61, op: "≥", comparateur: "au moins" },
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
    unite: "",
  },
  { genre: "indicateur", parent: "volet 2", atteint: 77, condition: 78, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 82, condition: 83, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 87, condition: 88, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 92, condition: 93, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 97, condition: 98, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 102, condition: 103, exige: null, seuil: null, unite: "" },
  {
    genre: "indicateur",
    parent: "volet 2",
    atteint: 108,
    condition: 109,
    exige: null,
    seuil: { regle: 110, op: "≥", comparateur: "au moins" },
    unite: "",
  },
];

/** Le calcul. Une vérité peut rester ouverte, un nombre être encadré : données complètes ou non, ce sont les mêmes lignes. */
export function calculer(o: Algebre, donnees: readonly Suivie[]): readonly Suivie[] {
  const d0_accompagnement_parcours_complexes = o.verite(donnees, 0);
  const d1_addendum_7 = o.verite(donnees, 1);
  const d2_addendum_8 = o.verite(donnees, 2);
  const d3_appareils_connectes = o.verite(donnees, 3);
  const d4_arrets = o.nombre(donnees, 4);
  const d5_arrets_dematerialises = o.nombre(donnees, 5);
  const d6_certificats_at_mp = o.nombre(donnees, 6);
  const d7_certificats_at_mp_dematerialises = o.nombre(donnees, 7);
  const d8_codage_et_requetes = o.verite(donnees, 8);
  const d9_consultations = o.nombre(donnees, 9);
  const d10_consultations_avec_depot_dmp = o.nombre(donnees, 10);
  const d11_consultations_avec_echange_mss = o.nombre(donnees, 11);
  const d12_cpts_participant_au_sas = o.verite(donnees, 12);
  const d13_declarations_mt = o.nombre(donnees, 13);
  const d14_declarations_mt_dematerialisees = o.nombre(donnees, 14);
  const d15_exercice_coordonne = o.verite(donnees, 15);
  const d16_feuilles_de_soins = o.nombre(donnees, 16);
  const d17_fse_apcv = o.nombre(donnees, 17);
  const d18_fse_teletransmises = o.nombre(donnees, 18);
  const d19_grossesses = o.nombre(donnees, 19);
  const d20_grossesses_dematerialisees = o.nombre(donnees, 20);
  const d21_heures_sas = o.nombre(donnees, 21);
  const d22_horaires_affiches = o.verite(donnees, 22);
  const d23_inscrit_sas = o.verite(donnees, 23);
  const d24_lap_certifie = o.verite(donnees, 24);
  const d25_logiciel_reference_segur = o.verite(donnees, 25);
  const d26_logiciel_segur_au_31_janvier_2024 = o.verite(donnees, 26);
  const d27_points_teleservices = o.nombre(donnees, 27);
  const d28_prescriptions = o.nombre(donnees, 28);
  const d29_prescriptions_electroniques = o.nombre(donnees, 29);
  const d30_protocoles = o.nombre(donnees, 30);
  const d31_protocoles_dematerialises = o.nombre(donnees, 31);
  const d32_specialite_sans_lap = o.verite(donnees, 32);
  const d33_transports = o.nombre(donnees, 33);
  const d34_transports_dematerialises = o.nombre(donnees, 34);
  const d35_equipement_video = o.verite(donnees, 35);
  const d36_etudiants_encadres = o.verite(donnees, 36);

  // logiciel (annexe 12, article 1.1)
  const i3_logiciel_condition = o.et(
    o.ou(d25_logiciel_reference_segur, d26_logiciel_segur_au_31_janvier_2024),
    o.ou(d24_lap_certifie, d32_specialite_sans_lap),
  );
  const i4_logiciel_propre = o.propre(1, i3_logiciel_condition);
  const i5_logiciel_atteint = o.acquis(i4_logiciel_propre);

  // sesam_vitale (annexe 12, article 1.3)
  const i7_sesam_vitale_condition = o.ou(d2_addendum_8, d1_addendum_7);
  const i8_sesam_vitale_propre = o.propre(2, i7_sesam_vitale_condition);
  const i9_sesam_vitale_atteint = o.acquis(i8_sesam_vitale_propre);

  // télétransmission (annexe 12, article 1.4)
  const i11_teletransmission_mesure = o.part(o.quotient(d18_fse_teletransmises, d16_feuilles_de_soins, true));
  const i13_teletransmission_propre = o.propre(3, o.comparer("≥", i11_teletransmission_mesure, n1_2_3));
  const i14_teletransmission_atteint = o.acquis(i13_teletransmission_propre);

  // horaires (annexe 12, article 1.5)
  const i17_horaires_propre = o.propre(4, d22_horaires_affiches);
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
  const i31_aat_mesure = o.part(o.quotient(d5_arrets_dematerialises, d4_arrets, true));
  const i33_aat_propre = o.propre(7, o.comparer("≥", i31_aat_mesure, n4_0_7));
  const i34_aat_atteint = o.et(i27_volet_2_accessible, o.acquis(i33_aat_propre));

  // at_mp
  const i36_at_mp_mesure = o.part(o.quotient(d7_certificats_at_mp_dematerialises, d6_certificats_at_mp, true));
  const i38_at_mp_propre = o.propre(8, o.comparer("≥", i36_at_mp_mesure, n5_0_45));
  const i39_at_mp_atteint = o.et(i27_volet_2_accessible, o.acquis(i38_at_mp_propre));

  // pse
  const i41_pse_mesure = o.part(o.quotient(d31_protocoles_dematerialises, d30_protocoles, true));
  const i43_pse_propre = o.propre(9, o.comparer("≥", i41_pse_mesure, n6_0_8));
  const i44_pse_atteint = o.et(i27_volet_2_accessible, o.acquis(i43_pse_propre));

  // spe
  const i46_spe_mesure = o.part(o.quotient(d34_transports_dematerialises, d33_transports, true));
  const i48_spe_propre = o.propre(11, o.comparer("≥", i46_spe_mesure, n7_0_2));
  const i49_spe_atteint = o.et(i27_volet_2_accessible, o.acquis(i48_spe_propre));

  // dsg
  const i51_dsg_mesure = o.part(o.quotient(d20_grossesses_dematerialisees, d19_grossesses, true));
  const i53_dsg_propre = o.propre(12, o.comparer("≥", i51_dsg_mesure, n8_0_1));
  const i54_dsg_atteint = o.et(i27_volet_2_accessible, o.acquis(i53_dsg_propre));

  // téléservices (annexe 12, volet 2, indicateur 1)
  const i55_teleservices_exige = o.auMoins(1, [
    i34_aat_atteint,
    i39_at_mp_atteint,
    i44_pse_atteint,
    i49_spe_atteint,
    i54_dsg_atteint,
  ]);
  const i56_teleservices_propre = o.propre(6, i55_teleservices_exige);
  const i57_teleservices_atteint = o.et(i27_volet_2_accessible, o.acquis(i56_teleservices_propre));
  const i58_teleservices_points_propres = o.nonCommunique(d27_points_teleservices, e9_0, e10_158);
  const i59_teleservices_points = o.siNombre(i57_teleservices_atteint, i58_teleservices_points_propres, n3_0);

  // usage_dmp (annexe 12, volet 2, indicateur 1)
  const i61_usage_dmp_mesure = o.part(o.quotient(d10_consultations_avec_depot_dmp, d9_consultations, true));
  const i63_usage_dmp_propre = o.propre(13, o.comparer("≥", i61_usage_dmp_mesure, n8_0_1));
  const i64_usage_dmp_atteint = o.et(i27_volet_2_accessible, o.acquis(i63_usage_dmp_propre));
  const i66_usage_dmp_points = o.siNombre(i64_usage_dmp_atteint, n11_40, n3_0);

  // usage_mss (annexe 12, volet 2, indicateur 1)
  const i68_usage_mss_mesure = o.part(o.quotient(d11_consultations_avec_echange_mss, d9_consultations, true));
  const i70_usage_mss_propre = o.propre(14, o.comparer("≥", i68_usage_mss_mesure, n12_0_05));
  const i71_usage_mss_atteint = o.et(i27_volet_2_accessible, o.acquis(i70_usage_mss_propre));
  const i73_usage_mss_points = o.siNombre(i71_usage_mss_atteint, n11_40, n3_0);

  // e_prescription (annexe 12, volet 2, indicateur 1)
  const i75_e_prescription_mesure = o.part(o.quotient(d29_prescriptions_electroniques, d28_prescriptions, true));
  const i77_e_prescription_propre = o.propre(15, o.comparer("≥", i75_e_prescription_mesure, n13_0_3));
  const i78_e_prescription_atteint = o.et(i27_volet_2_accessible, o.acquis(i77_e_prescription_propre));
  const i80_e_prescription_points = o.siNombre(i78_e_prescription_atteint, n11_40, n3_0);

  // usage_apcv (annexe 12, volet 2, indicateur 1)
  const i84_usage_apcv_propre = o.propre(16, o.comparer("≥", d17_fse_apcv, n14_1));
  const i85_usage_apcv_atteint = o.et(i27_volet_2_accessible, o.acquis(i84_usage_apcv_propre));
  const i87_usage_apcv_points = o.siNombre(i85_usage_apcv_atteint, n11_40, n3_0);

  // codage (annexe 12, volet 2, indicateur 2)
  const i90_codage_propre = o.propre(17, d8_codage_et_requetes);
  const i91_codage_atteint = o.et(i27_volet_2_accessible, o.acquis(i90_codage_propre));
  const i93_codage_points = o.siNombre(i91_codage_atteint, n15_50, n3_0);

  // coordination (article 20.2, indicateur 3)
  const i96_coordination_propre = o.propre(18, d15_exercice_coordonne);
  const i97_coordination_atteint = o.et(i27_volet_2_accessible, o.acquis(i96_coordination_propre));
  const i99_coordination_points = o.siNombre(i97_coordination_atteint, n16_120, n3_0);

  // parcours_complexes (annexe 12, volet 2, indicateur 4)
  const i102_parcours_complexes_propre = o.propre(19, d0_accompagnement_parcours_complexes);
  const i103_parcours_complexes_atteint = o.et(i27_volet_2_accessible, o.acquis(i102_parcours_complexes_propre));
  const i105_parcours_complexes_points = o.siNombre(i103_parcours_complexes_atteint, n17_70, n3_0);

  // étudiants (annexe 12, volet 2, indicateur 5)
  const i108_etudiants_propre = o.propre(20, d36_etudiants_encadres);
  const i109_etudiants_atteint = o.et(i27_volet_2_accessible, o.acquis(i108_etudiants_propre));
  const i111_etudiants_points = o.siNombre(i109_etudiants_atteint, n15_50, n3_0);

  // vidéotransmission (annexe 12, volet 2, indicateur 6)
  const i114_videotransmission_propre = o.propre(21, d35_equipement_video);
  const i115_videotransmission_atteint = o.et(i27_volet_2_accessible, o.acquis(i114_videotransmission_propre));
  const i117_videotransmission_points = o.siNombre(i115_videotransmission_atteint, n15_50, n3_0);

  // équipements_connectés (annexe 12, volet 2, indicateur 7)
  const i120_equipements_connectes_propre = o.propre(22, d3_appareils_connectes);
  const i121_equipements_connectes_atteint = o.et(i27_volet_2_accessible, o.acquis(i120_equipements_connectes_propre));
  const i123_equipements_connectes_points = o.siNombre(i121_equipements_connectes_atteint, n18_25, n3_0);

  // soins_non_programmés (annexe 12, volet 2, indicateur 8)
  const i125_soins_non_programmes_condition = o.ou(d23_inscrit_sas, d12_cpts_participant_au_sas);
  const i128_soins_non_programmes_propre = o.propre(
    23,
    o.et(i125_soins_non_programmes_condition, o.comparer("≥", d21_heures_sas, n19_2)),
  );
  const i129_soins_non_programmes_atteint = o.et(i27_volet_2_accessible, o.acquis(i128_soins_non_programmes_propre));
  const i131_soins_non_programmes_points = o.siNombre(i129_soins_non_programmes_atteint, n20_200, n3_0);

  // volet 2
  const i132_volet_2_points = o.siNombre(
    i27_volet_2_accessible,
    o.somme([
      i59_teleservices_points,
      i66_usage_dmp_points,
      i73_usage_mss_points,
      i80_e_prescription_points,
      i87_usage_apcv_points,
      i93_codage_points,
      i99_coordination_points,
      i105_parcours_complexes_points,
      i111_etudiants_points,
      i117_videotransmission_points,
      i123_equipements_connectes_points,
      i131_soins_non_programmes_points,
    ]),
    n3_0,
  );

  // téléservices
  const i133_teleservices_montant_propre = o.produit(i58_teleservices_points_propres, n0_7);
  const i134_teleservices_montant = o.siNombre(i57_teleservices_atteint, i133_teleservices_montant_propre, n3_0);

  // usage_dmp
  const i135_usage_dmp_montant_propre = o.produit(n11_40, n0_7);
  const i136_usage_dmp_montant = o.siNombre(i64_usage_dmp_atteint, i135_usage_dmp_montant_propre, n3_0);

  // usage_mss
  const i137_usage_mss_montant_propre = o.produit(n11_40, n0_7);
  const i138_usage_mss_montant = o.siNombre(i71_usage_mss_atteint, i137_usage_mss_montant_propre, n3_0);

  // e_prescription
  const i139_e_prescription_montant_propre = o.produit(n11_40, n0_7);
  const i140_e_prescription_montant = o.siNombre(i78_e_prescription_atteint, i139_e_prescription_montant_propre, n3_0);

  // usage_apcv
  const i141_usage_apcv_montant_propre = o.produit(n11_40, n0_7);
  const i142_usage_apcv_montant = o.siNombre(i85_usage_apcv_atteint, i141_usage_apcv_montant_propre, n3_0);

  // codage
  const i143_codage_montant_propre = o.produit(n15_50, n0_7);
  const i144_codage_montant = o.siNombre(i91_codage_atteint, i143_codage_montant_propre, n3_0);

  // coordination
  const i145_coordination_montant_propre = o.produit(n16_120, n0_7);
  const i146_coordination_montant = o.siNombre(i97_coordination_atteint, i145_coordination_montant_propre, n3_0);

  // parcours_complexes
  const i147_parcours_complexes_montant_propre = o.produit(n17_70, n0_7);
  const i148_parcours_complexes_montant = o.siNombre(
    i103_parcours_complexes_atteint,
    i147_parcours_complexes_montant_propre,
    n3_0,
  );

  // étudiants
  const i149_etudiants_montant_propre = o.produit(n15_50, n0_7);
  const i150_etudiants_montant = o.siNombre(i109_etudiants_atteint, i149_etudiants_montant_propre, n3_0);

  // vidéotransmission
  const i151_videotransmission_montant_propre = o.produit(n15_50, n0_7);
  const i152_videotransmission_montant = o.siNombre(
    i115_videotransmission_atteint,
    i151_videotransmission_montant_propre,
    n3_0,
  );

  // équipements_connectés
  const i153_equipements_connectes_montant_propre = o.produit(n18_25, n0_7);
  const i154_equipements_connectes_montant = o.siNombre(
    i121_equipements_connectes_atteint,
    i153_equipements_connectes_montant_propre,
    n3_0,
  );

  // soins_non_programmés
  const i155_soins_non_programmes_montant_propre = o.produit(n20_200, n0_7);
  const i156_soins_non_programmes_montant = o.siNombre(
    i129_soins_non_programmes_atteint,
    i155_soins_non_programmes_montant_propre,
    n3_0,
  );

  // volet 2
  const i157_volet_2_montant = o.siNombre(
    i27_volet_2_accessible,
    o.somme([
      i134_teleservices_montant,
      i136_usage_dmp_montant,
      i138_usage_mss_montant,
      i140_e_prescription_montant,
      i142_usage_apcv_montant,
      i144_codage_montant,
      i146_coordination_montant,
      i148_parcours_complexes_montant,
      i150_etudiants_montant,
      i152_videotransmission_montant,
      i154_equipements_connectes_montant,
      i156_soins_non_programmes_montant,
    ]),
    n3_0,
  );

  // dmt
  const i159_dmt_mesure = o.part(o.quotient(d14_declarations_mt_dematerialisees, d13_declarations_mt, true));
  const i161_dmt_propre = o.propre(10, o.comparer("≥", i159_dmt_mesure, n21_0_9));
  const i162_dmt_atteint = o.et(i27_volet_2_accessible, o.acquis(i161_dmt_propre));

  // Ensemble
  const i163_dispositif_points = o.somme([i23_volet_1_points, i132_volet_2_points]);
  const i164_dispositif_montant = o.somme([i25_volet_1_montant, i157_volet_2_montant]);

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
    i7_sesam_vitale_condition,
    i13_teletransmission_propre,
    i11_teletransmission_mesure,
    i14_teletransmission_atteint,
    n1_2_3,
    i17_horaires_propre,
    i18_horaires_atteint,
    d22_horaires_affiches,
    i27_volet_2_accessible,
    i132_volet_2_points,
    i157_volet_2_montant,
    i56_teleservices_propre,
    i59_teleservices_points,
    i134_teleservices_montant,
    i57_teleservices_atteint,
    i55_teleservices_exige,
    i33_aat_propre,
    i31_aat_mesure,
    i34_aat_atteint,
    n4_0_7,
    i38_at_mp_propre,
    i36_at_mp_mesure,
    i39_at_mp_atteint,
    n5_0_45,
    i43_pse_propre,
    i41_pse_mesure,
    i44_pse_atteint,
    n6_0_8,
    i161_dmt_propre,
    i159_dmt_mesure,
    i162_dmt_atteint,
    n21_0_9,
    i48_spe_propre,
    i46_spe_mesure,
    i49_spe_atteint,
    n7_0_2,
    i53_dsg_propre,
    i51_dsg_mesure,
    i54_dsg_atteint,
    n8_0_1,
    i63_usage_dmp_propre,
    i66_usage_dmp_points,
    i136_usage_dmp_montant,
    i61_usage_dmp_mesure,
    i64_usage_dmp_atteint,
    i70_usage_mss_propre,
    i73_usage_mss_points,
    i138_usage_mss_montant,
    i68_usage_mss_mesure,
    i71_usage_mss_atteint,
    n12_0_05,
    i77_e_prescription_propre,
    i80_e_prescription_points,
    i140_e_prescription_montant,
    i75_e_prescription_mesure,
    i78_e_prescription_atteint,
    n13_0_3,
    i84_usage_apcv_propre,
    i87_usage_apcv_points,
    i142_usage_apcv_montant,
    d17_fse_apcv,
    i85_usage_apcv_atteint,
    n14_1,
    i90_codage_propre,
    i93_codage_points,
    i144_codage_montant,
    i91_codage_atteint,
    d8_codage_et_requetes,
    i96_coordination_propre,
    i99_coordination_points,
    i146_coordination_montant,
    i97_coordination_atteint,
    d15_exercice_coordonne,
    i102_parcours_complexes_propre,
    i105_parcours_complexes_points,
    i148_parcours_complexes_montant,
    i103_parcours_complexes_atteint,
    d0_accompagnement_parcours_complexes,
    i108_etudiants_propre,
    i111_etudiants_points,
    i150_etudiants_montant,
    i109_etudiants_atteint,
    d36_etudiants_encadres,
    i114_videotransmission_propre,
    i117_videotransmission_points,
    i152_videotransmission_montant,
    i115_videotransmission_atteint,
    d35_equipement_video,
    i120_equipements_connectes_propre,
    i123_equipements_connectes_points,
    i154_equipements_connectes_montant,
    i121_equipements_connectes_atteint,
    d3_appareils_connectes,
    i128_soins_non_programmes_propre,
    i131_soins_non_programmes_points,
    i156_soins_non_programmes_montant,
    d21_heures_sas,
    i129_soins_non_programmes_atteint,
    i125_soins_non_programmes_condition,
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
