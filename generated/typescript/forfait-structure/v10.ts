// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v10 : exercice 2023 ; exercices 2024 à 2025 ; exercices 2026 et suivants.
// Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6 ; Avenant n° 7 ; Avenant n° 9.

import { fraction } from "../runtime/exact.ts";
import { constante } from "../runtime/valeurs.ts";
import { entreesLues } from "../runtime/lecture.ts";
import { element, evaluation } from "../runtime/evaluation.ts";
import type { Algebre, Suivie } from "../runtime/algebre.ts";
import type { Description, DonneesRefusees, Evaluation } from "../runtime/types.ts";
import { DONNEES } from "../donnees.ts";
import type { Donnees } from "../donnees.ts";
import * as l from "./elements.ts";
/** Nom d'un élément de cette version. */
export type NomDElement =
  | "volet 1"
  | "logiciel"
  | "sesam_vitale"
  | "télétransmission"
  | "horaires"
  | "coordination"
  | "volet 2"
  | "téléservices"
  | "aat"
  | "at_mp"
  | "pse"
  | "dmt"
  | "spe"
  | "usage_dmp"
  | "usage_mss"
  | "e_prescription"
  | "usage_apcv"
  | "codage"
  | "parcours_complexes"
  | "étudiants"
  | "vidéotransmission"
  | "équipements_connectés"
  | "soins_non_programmés"
  | "effection_sas"
  | "volet 3"
  | "assistant_médical";
const n0_7 = constante(7n, 1n);
const n1_2_3 = constante(2n, 3n);
const n2_400 = constante(400n, 1n);
const n3_0 = constante(0n, 1n);
const n4_0_8 = constante(4n, 5n);
const n5_22_5 = constante(45n, 2n);
const n6_0_3 = constante(3n, 10n);
const n7_0_9 = constante(9n, 10n);
const n8_10 = constante(10n, 1n);
const n9_0_2 = constante(1n, 5n);
const n10_40 = constante(40n, 1n);
const n11_0_05 = constante(1n, 20n);
const n12_0_5 = constante(1n, 2n);
const n13_50 = constante(50n, 1n);
const n14_70 = constante(70n, 1n);
const n15_25 = constante(25n, 1n);
const n16_2 = constante(2n, 1n);
const n17_200 = constante(200n, 1n);
const e18_0 = fraction(0n, 1n);
const e19_360 = fraction(360n, 1n);
/**
 * Les données, les règles et les éléments de cette version. Les nombres sont des rangs dans ce que rend `calculer` ;
 * ceux d'un élément : accès, condition propre, points, montant, mesure.
 */
export const description: Description = {
  dispositif: "forfait_structure",
  version: "v10",
  entrees: entreesLues(DONNEES, [
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
    "contrat_assistant_médical",
    "cpts_participant_au_sas",
    "déclarations_mt",
    "déclarations_mt_dématérialisées",
    "exercice_coordonné",
    "feuilles_de_soins",
    "fse_apcv",
    "fse_télétransmises",
    "heures_sas",
    "horaires_affichés",
    "inscrit_sas",
    "lap_certifié",
    "logiciel_référencé_ségur",
    "points_effection_sas",
    "prescriptions",
    "prescriptions_électroniques",
    "protocoles",
    "protocoles_dématérialisés",
    "spécialité_sans_lap",
    "transports",
    "transports_dématérialisés",
    "équipement_vidéo",
    "étudiants_encadrés",
  ]),
  limites: [{ nom: "points_effection_sas", min: e18_0, max: e19_360 }],
  elements: [
    element(l.l21_volet_1, 0, 1, 2, 3, null),
    element(l.l22_logiciel, 0, 4, null, null, null),
    element(l.l23_sesam_vitale, 0, 5, null, null, null),
    element(l.l4_teletransmission, 0, 6, null, null, 7),
    element(l.l5_horaires, 0, 8, null, null, null),
    element(l.l18_coordination, 0, 9, null, null, null),
    element(l.l24_volet_2, 10, null, 11, 12, null),
    element(l.l25_teleservices, 10, null, 13, 14, null),
    element(l.l26_aat, 10, 15, 16, 17, 18),
    element(l.l27_at_mp, 10, 19, 20, 21, 22),
    element(l.l28_pse, 10, 23, 24, 25, 26),
    element(l.l29_dmt, 10, 27, 28, 29, 30),
    element(l.l30_spe, 10, 31, 32, 33, 34),
    element(l.l31_usage_dmp, 10, 35, 36, 37, 38),
    element(l.l32_usage_mss, 10, 39, 40, 41, 42),
    element(l.l37_e_prescription, 10, 43, 44, 45, 46),
    element(l.l38_usage_apcv, 10, 47, 48, 49, 50),
    element(l.l8_codage, 10, 51, 52, 53, null),
    element(l.l19_parcours_complexes, 10, 54, 55, 56, null),
    element(l.l11_etudiants, 10, 57, 58, 59, null),
    element(l.l13_videotransmission, 10, 60, 61, 62, null),
    element(l.l14_equipements_connectes, 10, 63, 64, 65, null),
    element(l.l33_soins_non_programmes, 10, 66, 67, 68, 69),
    element(l.l34_effection_sas, 10, null, 70, 71, null),
    element(l.l15_volet_3, 72, null, null, null, null),
    element(l.l16_assistant_medical, 72, 73, null, null, null),
  ],
  points: 74,
  montant: 75,
  resultats: [{ nom: "aide_assistant_ouverte", libelle: "Aide à l'emploi d'un assistant médical ouverte", regle: 76 }],
};

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
  const d11_contrat_assistant_medical = o.verite(donnees, 11);
  const d12_cpts_participant_au_sas = o.verite(donnees, 12);
  const d13_declarations_mt = o.nombre(donnees, 13);
  const d14_declarations_mt_dematerialisees = o.nombre(donnees, 14);
  const d15_exercice_coordonne = o.verite(donnees, 15);
  const d16_feuilles_de_soins = o.nombre(donnees, 16);
  const d17_fse_apcv = o.nombre(donnees, 17);
  const d18_fse_teletransmises = o.nombre(donnees, 18);
  const d19_heures_sas = o.nombre(donnees, 19);
  const d20_horaires_affiches = o.verite(donnees, 20);
  const d21_inscrit_sas = o.verite(donnees, 21);
  const d22_lap_certifie = o.verite(donnees, 22);
  const d23_logiciel_reference_segur = o.verite(donnees, 23);
  const d24_points_effection_sas = o.nombre(donnees, 24);
  const d25_prescriptions = o.nombre(donnees, 25);
  const d26_prescriptions_electroniques = o.nombre(donnees, 26);
  const d27_protocoles = o.nombre(donnees, 27);
  const d28_protocoles_dematerialises = o.nombre(donnees, 28);
  const d29_specialite_sans_lap = o.verite(donnees, 29);
  const d30_transports = o.nombre(donnees, 30);
  const d31_transports_dematerialises = o.nombre(donnees, 31);
  const d32_equipement_video = o.verite(donnees, 32);
  const d33_etudiants_encadres = o.verite(donnees, 33);

  // logiciel (annexe 12, article 1.1)
  const i3_logiciel_condition = o.et(d23_logiciel_reference_segur, o.ou(d22_lap_certifie, d29_specialite_sans_lap));
  const i5_logiciel_atteint = o.acquis(i3_logiciel_condition);

  // sesam_vitale (annexe 12, article 1.3)
  const i9_sesam_vitale_atteint = o.acquis(d1_addendum_8);

  // télétransmission (annexe 12, article 1.4)
  const i11_teletransmission_mesure = o.part(o.quotient(d18_fse_teletransmises, d16_feuilles_de_soins, true));
  const i13_teletransmission_propre = o.comparer("≥", i11_teletransmission_mesure, n1_2_3);
  const i14_teletransmission_atteint = o.acquis(i13_teletransmission_propre);

  // horaires (annexe 12, article 1.5)
  const i18_horaires_atteint = o.acquis(d20_horaires_affiches);

  // coordination (article 20.2, indicateur 3)
  const i22_coordination_atteint = o.acquis(d15_exercice_coordonne);

  // volet 1 (article 20.1 et annexe 12, article 1)
  const i23_volet_1_exige = o.tous([
    i5_logiciel_atteint,
    i9_sesam_vitale_atteint,
    i14_teletransmission_atteint,
    i18_horaires_atteint,
    i22_coordination_atteint,
  ]);
  const i25_volet_1_atteint = o.acquis(i23_volet_1_exige);

  // volet 3 (articles 9-1 et suivants)
  const i27_volet_3_accessible = o.acquis(i25_volet_1_atteint);

  // assistant_médical (article 9-1)
  const i31_assistant_medical_atteint = o.et(i27_volet_3_accessible, o.acquis(d11_contrat_assistant_medical));

  // volet 1
  const i34_volet_1_points = o.siNombre(i25_volet_1_atteint, n2_400, n3_0);
  const i35_volet_1_montant_propre = o.produit(n2_400, n0_7);
  const i36_volet_1_montant = o.siNombre(i25_volet_1_atteint, i35_volet_1_montant_propre, n3_0);

  // volet 2 (article 20.2 et annexe 12, article 2)
  const i38_volet_2_accessible = o.acquis(i25_volet_1_atteint);

  // aat
  const i43_aat_mesure = o.part(o.quotient(d4_arrets_dematerialises, d3_arrets, true));
  const i45_aat_propre = o.comparer("≥", i43_aat_mesure, n4_0_8);
  const i46_aat_atteint = o.et(i38_volet_2_accessible, o.acquis(i45_aat_propre));
  const i48_aat_points = o.siNombre(i46_aat_atteint, n5_22_5, n3_0);

  // at_mp
  const i50_at_mp_mesure = o.part(o.quotient(d6_certificats_at_mp_dematerialises, d5_certificats_at_mp, true));
  const i52_at_mp_propre = o.comparer("≥", i50_at_mp_mesure, n6_0_3);
  const i53_at_mp_atteint = o.et(i38_volet_2_accessible, o.acquis(i52_at_mp_propre));
  const i55_at_mp_points = o.siNombre(i53_at_mp_atteint, n5_22_5, n3_0);

  // pse
  const i57_pse_mesure = o.part(o.quotient(d28_protocoles_dematerialises, d27_protocoles, true));
  const i59_pse_propre = o.comparer("≥", i57_pse_mesure, n4_0_8);
  const i60_pse_atteint = o.et(i38_volet_2_accessible, o.acquis(i59_pse_propre));
  const i62_pse_points = o.siNombre(i60_pse_atteint, n5_22_5, n3_0);

  // dmt
  const i64_dmt_mesure = o.part(o.quotient(d14_declarations_mt_dematerialisees, d13_declarations_mt, true));
  const i66_dmt_propre = o.comparer("≥", i64_dmt_mesure, n4_0_8);
  const i67_dmt_atteint = o.et(i38_volet_2_accessible, o.acquis(i66_dmt_propre));
  const i69_dmt_points = o.siNombre(i67_dmt_atteint, n5_22_5, n3_0);

  // spe
  const i71_spe_mesure = o.part(o.quotient(d31_transports_dematerialises, d30_transports, true));
  const i73_spe_propre = o.comparer("≥", i71_spe_mesure, n7_0_9);
  const i74_spe_atteint = o.et(i38_volet_2_accessible, o.acquis(i73_spe_propre));
  const i76_spe_points = o.siNombre(i74_spe_atteint, n8_10, n3_0);

  // téléservices (annexe 12, volet 2, indicateur 1)
  const i77_teleservices_points = o.siNombre(
    i38_volet_2_accessible,
    o.somme([i48_aat_points, i55_at_mp_points, i62_pse_points, i69_dmt_points, i76_spe_points]),
    n3_0,
  );

  // usage_dmp (annexe 12, volet 2, indicateur 1)
  const i79_usage_dmp_mesure = o.part(o.quotient(d9_consultations_avec_depot_dmp, d8_consultations, true));
  const i81_usage_dmp_propre = o.comparer("≥", i79_usage_dmp_mesure, n9_0_2);
  const i82_usage_dmp_atteint = o.et(i38_volet_2_accessible, o.acquis(i81_usage_dmp_propre));
  const i84_usage_dmp_points = o.siNombre(i82_usage_dmp_atteint, n10_40, n3_0);

  // usage_mss (annexe 12, volet 2, indicateur 1)
  const i86_usage_mss_mesure = o.part(o.quotient(d10_consultations_avec_echange_mss, d8_consultations, true));
  const i88_usage_mss_propre = o.comparer("≥", i86_usage_mss_mesure, n11_0_05);
  const i89_usage_mss_atteint = o.et(i38_volet_2_accessible, o.acquis(i88_usage_mss_propre));
  const i91_usage_mss_points = o.siNombre(i89_usage_mss_atteint, n10_40, n3_0);

  // e_prescription (annexe 12, volet 2, indicateur 1)
  const i93_e_prescription_mesure = o.part(o.quotient(d26_prescriptions_electroniques, d25_prescriptions, true));
  const i95_e_prescription_propre = o.comparer("≥", i93_e_prescription_mesure, n12_0_5);
  const i96_e_prescription_atteint = o.et(i38_volet_2_accessible, o.acquis(i95_e_prescription_propre));
  const i98_e_prescription_points = o.siNombre(i96_e_prescription_atteint, n10_40, n3_0);

  // usage_apcv (annexe 12, volet 2, indicateur 1)
  const i100_usage_apcv_mesure = o.part(o.quotient(d17_fse_apcv, d18_fse_teletransmises, true));
  const i102_usage_apcv_propre = o.comparer("≥", i100_usage_apcv_mesure, n11_0_05);
  const i103_usage_apcv_atteint = o.et(i38_volet_2_accessible, o.acquis(i102_usage_apcv_propre));
  const i105_usage_apcv_points = o.siNombre(i103_usage_apcv_atteint, n10_40, n3_0);

  // codage (annexe 12, volet 2, indicateur 2)
  const i109_codage_atteint = o.et(i38_volet_2_accessible, o.acquis(d7_codage_et_requetes));
  const i111_codage_points = o.siNombre(i109_codage_atteint, n13_50, n3_0);

  // parcours_complexes (annexe 12, volet 2, indicateur 4)
  const i115_parcours_complexes_atteint = o.et(i38_volet_2_accessible, o.acquis(d0_accompagnement_parcours_complexes));
  const i117_parcours_complexes_points = o.siNombre(i115_parcours_complexes_atteint, n14_70, n3_0);

  // étudiants (annexe 12, volet 2, indicateur 5)
  const i121_etudiants_atteint = o.et(i38_volet_2_accessible, o.acquis(d33_etudiants_encadres));
  const i123_etudiants_points = o.siNombre(i121_etudiants_atteint, n13_50, n3_0);

  // vidéotransmission (annexe 12, volet 2, indicateur 6)
  const i127_videotransmission_atteint = o.et(i38_volet_2_accessible, o.acquis(d32_equipement_video));
  const i129_videotransmission_points = o.siNombre(i127_videotransmission_atteint, n13_50, n3_0);

  // équipements_connectés (annexe 12, volet 2, indicateur 7)
  const i133_equipements_connectes_atteint = o.et(i38_volet_2_accessible, o.acquis(d2_appareils_connectes));
  const i135_equipements_connectes_points = o.siNombre(i133_equipements_connectes_atteint, n15_25, n3_0);

  // soins_non_programmés (annexe 12, volet 2, indicateur 8)
  const i137_soins_non_programmes_condition = o.ou(d21_inscrit_sas, d12_cpts_participant_au_sas);
  const i140_soins_non_programmes_propre = o.et(
    i137_soins_non_programmes_condition,
    o.comparer("≥", d19_heures_sas, n16_2),
  );
  const i141_soins_non_programmes_atteint = o.et(i38_volet_2_accessible, o.acquis(i140_soins_non_programmes_propre));
  const i143_soins_non_programmes_points = o.siNombre(i141_soins_non_programmes_atteint, n17_200, n3_0);

  // effection_sas (annexe 12, volet 2, indicateur 9)
  const i146_effection_sas_points_propres = o.nonCommunique(d24_points_effection_sas, e18_0, e19_360);
  const i147_effection_sas_points = o.siNombre(i38_volet_2_accessible, i146_effection_sas_points_propres, n3_0);

  // volet 2
  const i148_volet_2_points = o.siNombre(
    i38_volet_2_accessible,
    o.somme([
      i77_teleservices_points,
      i84_usage_dmp_points,
      i91_usage_mss_points,
      i98_e_prescription_points,
      i105_usage_apcv_points,
      i111_codage_points,
      i117_parcours_complexes_points,
      i123_etudiants_points,
      i129_videotransmission_points,
      i135_equipements_connectes_points,
      i143_soins_non_programmes_points,
      i147_effection_sas_points,
    ]),
    n3_0,
  );

  // aat
  const i149_aat_montant_propre = o.produit(n5_22_5, n0_7);
  const i150_aat_montant = o.siNombre(i46_aat_atteint, i149_aat_montant_propre, n3_0);

  // at_mp
  const i151_at_mp_montant_propre = o.produit(n5_22_5, n0_7);
  const i152_at_mp_montant = o.siNombre(i53_at_mp_atteint, i151_at_mp_montant_propre, n3_0);

  // pse
  const i153_pse_montant_propre = o.produit(n5_22_5, n0_7);
  const i154_pse_montant = o.siNombre(i60_pse_atteint, i153_pse_montant_propre, n3_0);

  // dmt
  const i155_dmt_montant_propre = o.produit(n5_22_5, n0_7);
  const i156_dmt_montant = o.siNombre(i67_dmt_atteint, i155_dmt_montant_propre, n3_0);

  // spe
  const i157_spe_montant_propre = o.produit(n8_10, n0_7);
  const i158_spe_montant = o.siNombre(i74_spe_atteint, i157_spe_montant_propre, n3_0);

  // téléservices
  const i159_teleservices_montant = o.siNombre(
    i38_volet_2_accessible,
    o.somme([i150_aat_montant, i152_at_mp_montant, i154_pse_montant, i156_dmt_montant, i158_spe_montant]),
    n3_0,
  );

  // usage_dmp
  const i160_usage_dmp_montant_propre = o.produit(n10_40, n0_7);
  const i161_usage_dmp_montant = o.siNombre(i82_usage_dmp_atteint, i160_usage_dmp_montant_propre, n3_0);

  // usage_mss
  const i162_usage_mss_montant_propre = o.produit(n10_40, n0_7);
  const i163_usage_mss_montant = o.siNombre(i89_usage_mss_atteint, i162_usage_mss_montant_propre, n3_0);

  // e_prescription
  const i164_e_prescription_montant_propre = o.produit(n10_40, n0_7);
  const i165_e_prescription_montant = o.siNombre(i96_e_prescription_atteint, i164_e_prescription_montant_propre, n3_0);

  // usage_apcv
  const i166_usage_apcv_montant_propre = o.produit(n10_40, n0_7);
  const i167_usage_apcv_montant = o.siNombre(i103_usage_apcv_atteint, i166_usage_apcv_montant_propre, n3_0);

  // codage
  const i168_codage_montant_propre = o.produit(n13_50, n0_7);
  const i169_codage_montant = o.siNombre(i109_codage_atteint, i168_codage_montant_propre, n3_0);

  // parcours_complexes
  const i170_parcours_complexes_montant_propre = o.produit(n14_70, n0_7);
  const i171_parcours_complexes_montant = o.siNombre(
    i115_parcours_complexes_atteint,
    i170_parcours_complexes_montant_propre,
    n3_0,
  );

  // étudiants
  const i172_etudiants_montant_propre = o.produit(n13_50, n0_7);
  const i173_etudiants_montant = o.siNombre(i121_etudiants_atteint, i172_etudiants_montant_propre, n3_0);

  // vidéotransmission
  const i174_videotransmission_montant_propre = o.produit(n13_50, n0_7);
  const i175_videotransmission_montant = o.siNombre(
    i127_videotransmission_atteint,
    i174_videotransmission_montant_propre,
    n3_0,
  );

  // équipements_connectés
  const i176_equipements_connectes_montant_propre = o.produit(n15_25, n0_7);
  const i177_equipements_connectes_montant = o.siNombre(
    i133_equipements_connectes_atteint,
    i176_equipements_connectes_montant_propre,
    n3_0,
  );

  // soins_non_programmés
  const i178_soins_non_programmes_montant_propre = o.produit(n17_200, n0_7);
  const i179_soins_non_programmes_montant = o.siNombre(
    i141_soins_non_programmes_atteint,
    i178_soins_non_programmes_montant_propre,
    n3_0,
  );

  // effection_sas
  const i180_effection_sas_montant_propre = o.produit(i146_effection_sas_points_propres, n0_7);
  const i181_effection_sas_montant = o.siNombre(i38_volet_2_accessible, i180_effection_sas_montant_propre, n3_0);

  // volet 2
  const i182_volet_2_montant = o.siNombre(
    i38_volet_2_accessible,
    o.somme([
      i159_teleservices_montant,
      i161_usage_dmp_montant,
      i163_usage_mss_montant,
      i165_e_prescription_montant,
      i167_usage_apcv_montant,
      i169_codage_montant,
      i171_parcours_complexes_montant,
      i173_etudiants_montant,
      i175_videotransmission_montant,
      i177_equipements_connectes_montant,
      i179_soins_non_programmes_montant,
      i181_effection_sas_montant,
    ]),
    n3_0,
  );

  // Ensemble
  const i183_dispositif_points = o.somme([i34_volet_1_points, i148_volet_2_points]);
  const i184_dispositif_montant = o.somme([i36_volet_1_montant, i182_volet_2_montant]);

  return [
    2,
    i23_volet_1_exige,
    i34_volet_1_points,
    i36_volet_1_montant,
    i3_logiciel_condition,
    d1_addendum_8,
    i13_teletransmission_propre,
    i11_teletransmission_mesure,
    d20_horaires_affiches,
    d15_exercice_coordonne,
    i38_volet_2_accessible,
    i148_volet_2_points,
    i182_volet_2_montant,
    i77_teleservices_points,
    i159_teleservices_montant,
    i45_aat_propre,
    i48_aat_points,
    i150_aat_montant,
    i43_aat_mesure,
    i52_at_mp_propre,
    i55_at_mp_points,
    i152_at_mp_montant,
    i50_at_mp_mesure,
    i59_pse_propre,
    i62_pse_points,
    i154_pse_montant,
    i57_pse_mesure,
    i66_dmt_propre,
    i69_dmt_points,
    i156_dmt_montant,
    i64_dmt_mesure,
    i73_spe_propre,
    i76_spe_points,
    i158_spe_montant,
    i71_spe_mesure,
    i81_usage_dmp_propre,
    i84_usage_dmp_points,
    i161_usage_dmp_montant,
    i79_usage_dmp_mesure,
    i88_usage_mss_propre,
    i91_usage_mss_points,
    i163_usage_mss_montant,
    i86_usage_mss_mesure,
    i95_e_prescription_propre,
    i98_e_prescription_points,
    i165_e_prescription_montant,
    i93_e_prescription_mesure,
    i102_usage_apcv_propre,
    i105_usage_apcv_points,
    i167_usage_apcv_montant,
    i100_usage_apcv_mesure,
    d7_codage_et_requetes,
    i111_codage_points,
    i169_codage_montant,
    d0_accompagnement_parcours_complexes,
    i117_parcours_complexes_points,
    i171_parcours_complexes_montant,
    d33_etudiants_encadres,
    i123_etudiants_points,
    i173_etudiants_montant,
    d32_equipement_video,
    i129_videotransmission_points,
    i175_videotransmission_montant,
    d2_appareils_connectes,
    i135_equipements_connectes_points,
    i177_equipements_connectes_montant,
    i140_soins_non_programmes_propre,
    i143_soins_non_programmes_points,
    i179_soins_non_programmes_montant,
    d19_heures_sas,
    i147_effection_sas_points,
    i181_effection_sas_montant,
    i27_volet_3_accessible,
    d11_contrat_assistant_medical,
    i183_dispositif_points,
    i184_dispositif_montant,
    i31_assistant_medical_atteint,
  ];
}

/**
 * Évalue cette version sur les données d'un cabinet. Une donnée absente n'est jamais zéro : le résultat est alors un encadrement.
 * Des données qui ne peuvent être lues sont refusées (`valide` vaut faux), sans lever d'erreur.
 */
export function evaluer(donnees: Donnees, exercice: number): Evaluation<NomDElement> | DonneesRefusees {
  return evaluation<NomDElement>(description, calculer, DONNEES, donnees, exercice);
}
