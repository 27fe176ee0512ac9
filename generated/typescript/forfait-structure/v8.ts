// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v8 : exercice 2022.
// Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6 ; Avenant n° 7 ; Avenant n° 9 ; La coordination reste facultative en 2022.

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
  | "messagerie"
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
  | "codage"
  | "parcours_complexes"
  | "étudiants"
  | "vidéotransmission"
  | "équipements_connectés"
  | "soins_non_programmés"
  | "effection_sas";
const n0_7 = constante(7n, 1n);
const n1_2_3 = constante(2n, 3n);
const n2_280 = constante(280n, 1n);
const n3_120 = constante(120n, 1n);
const n4_0 = constante(0n, 1n);
const n5_0_8 = constante(4n, 5n);
const n6_22_5 = constante(45n, 2n);
const n7_0_3 = constante(3n, 10n);
const n8_0_9 = constante(9n, 10n);
const n9_10 = constante(10n, 1n);
const n10_0_2 = constante(1n, 5n);
const n11_40 = constante(40n, 1n);
const n12_0_05 = constante(1n, 20n);
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
  version: "v8",
  entrees: entreesLues(DONNEES, [
    "accompagnement_parcours_complexes",
    "addendum_8",
    "appareils_connectés",
    "arrêts",
    "arrêts_dématérialisés",
    "certificats_at_mp",
    "certificats_at_mp_dématérialisés",
    "codage_et_requêtes",
    "compatible_dmp",
    "consultations",
    "consultations_avec_dépôt_dmp",
    "consultations_avec_échange_mss",
    "cpts_participant_au_sas",
    "déclarations_mt",
    "déclarations_mt_dématérialisées",
    "exercice_coordonné",
    "feuilles_de_soins",
    "fse_télétransmises",
    "heures_sas",
    "horaires_affichés",
    "inscrit_sas",
    "lap_certifié",
    "logiciel_référencé_ségur",
    "messagerie_sécurisée",
    "points_effection_sas",
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
    element(l.l33_volet_1, 0, 1, 2, 3, null),
    element(l.l20_logiciel, 0, 4, null, null, null),
    element(l.l2_messagerie, 0, 5, null, null, null),
    element(l.l21_sesam_vitale, 0, 6, null, null, null),
    element(l.l4_teletransmission, 0, 7, null, null, 8),
    element(l.l5_horaires, 0, 9, null, null, null),
    element(l.l34_coordination, 0, 10, 11, 12, null),
    element(l.l22_volet_2, 13, null, 14, 15, null),
    element(l.l23_teleservices, 13, null, 16, 17, null),
    element(l.l24_aat, 13, 18, 19, 20, 21),
    element(l.l25_at_mp, 13, 22, 23, 24, 25),
    element(l.l26_pse, 13, 26, 27, 28, 29),
    element(l.l27_dmt, 13, 30, 31, 32, 33),
    element(l.l28_spe, 13, 34, 35, 36, 37),
    element(l.l29_usage_dmp, 13, 38, 39, 40, 41),
    element(l.l30_usage_mss, 13, 42, 43, 44, 45),
    element(l.l8_codage, 13, 46, 47, 48, null),
    element(l.l17_parcours_complexes, 13, 49, 50, 51, null),
    element(l.l11_etudiants, 13, 52, 53, 54, null),
    element(l.l13_videotransmission, 13, 55, 56, 57, null),
    element(l.l14_equipements_connectes, 13, 58, 59, 60, null),
    element(l.l31_soins_non_programmes, 13, 61, 62, 63, 64),
    element(l.l32_effection_sas, 13, null, 65, 66, null),
  ],
  points: 67,
  montant: 68,
  resultats: [],
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
  const d8_compatible_dmp = o.verite(donnees, 8);
  const d9_consultations = o.nombre(donnees, 9);
  const d10_consultations_avec_depot_dmp = o.nombre(donnees, 10);
  const d11_consultations_avec_echange_mss = o.nombre(donnees, 11);
  const d12_cpts_participant_au_sas = o.verite(donnees, 12);
  const d13_declarations_mt = o.nombre(donnees, 13);
  const d14_declarations_mt_dematerialisees = o.nombre(donnees, 14);
  const d15_exercice_coordonne = o.verite(donnees, 15);
  const d16_feuilles_de_soins = o.nombre(donnees, 16);
  const d17_fse_teletransmises = o.nombre(donnees, 17);
  const d18_heures_sas = o.nombre(donnees, 18);
  const d19_horaires_affiches = o.verite(donnees, 19);
  const d20_inscrit_sas = o.verite(donnees, 20);
  const d21_lap_certifie = o.verite(donnees, 21);
  const d22_logiciel_reference_segur = o.verite(donnees, 22);
  const d23_messagerie_securisee = o.verite(donnees, 23);
  const d24_points_effection_sas = o.nombre(donnees, 24);
  const d25_protocoles = o.nombre(donnees, 25);
  const d26_protocoles_dematerialises = o.nombre(donnees, 26);
  const d27_specialite_sans_lap = o.verite(donnees, 27);
  const d28_transports = o.nombre(donnees, 28);
  const d29_transports_dematerialises = o.nombre(donnees, 29);
  const d30_equipement_video = o.verite(donnees, 30);
  const d31_etudiants_encadres = o.verite(donnees, 31);

  // logiciel (annexe 12, article 1.1)
  const i3_logiciel_condition = o.et(o.ou(d21_lap_certifie, d27_specialite_sans_lap), d8_compatible_dmp);
  const i5_logiciel_atteint = o.acquis(i3_logiciel_condition);

  // messagerie (annexe 12, article 1.2)
  const i9_messagerie_atteint = o.acquis(d23_messagerie_securisee);

  // sesam_vitale (annexe 12, article 1.3)
  const i11_sesam_vitale_condition = o.ou(d1_addendum_8, d22_logiciel_reference_segur);
  const i13_sesam_vitale_atteint = o.acquis(i11_sesam_vitale_condition);

  // télétransmission (annexe 12, article 1.4)
  const i15_teletransmission_mesure = o.part(o.quotient(d17_fse_teletransmises, d16_feuilles_de_soins, true));
  const i17_teletransmission_propre = o.comparer("≥", i15_teletransmission_mesure, n1_2_3);
  const i18_teletransmission_atteint = o.acquis(i17_teletransmission_propre);

  // horaires (annexe 12, article 1.5)
  const i22_horaires_atteint = o.acquis(d19_horaires_affiches);

  // volet 1 (article 20.1 et annexe 12, article 1)
  const i23_volet_1_exige = o.tous([
    i5_logiciel_atteint,
    i9_messagerie_atteint,
    i13_sesam_vitale_atteint,
    i18_teletransmission_atteint,
    i22_horaires_atteint,
  ]);
  const i25_volet_1_atteint = o.acquis(i23_volet_1_exige);

  // coordination (article 20.2, indicateur 3)
  const i30_coordination_atteint = o.acquis(d15_exercice_coordonne);
  const i32_coordination_points = o.siNombre(i30_coordination_atteint, n3_120, n4_0);

  // volet 1
  const i33_volet_1_points = o.siNombre(i25_volet_1_atteint, o.somme([n2_280, i32_coordination_points]), n4_0);
  const i34_volet_1_montant_propre = o.produit(n2_280, n0_7);

  // coordination
  const i35_coordination_montant_propre = o.produit(n3_120, n0_7);
  const i36_coordination_montant = o.siNombre(i30_coordination_atteint, i35_coordination_montant_propre, n4_0);

  // volet 1
  const i37_volet_1_montant = o.siNombre(
    i25_volet_1_atteint,
    o.somme([i34_volet_1_montant_propre, i36_coordination_montant]),
    n4_0,
  );

  // volet 2 (article 20.2 et annexe 12, article 2)
  const i39_volet_2_accessible = o.acquis(i25_volet_1_atteint);

  // aat
  const i44_aat_mesure = o.part(o.quotient(d4_arrets_dematerialises, d3_arrets, true));
  const i46_aat_propre = o.comparer("≥", i44_aat_mesure, n5_0_8);
  const i47_aat_atteint = o.et(i39_volet_2_accessible, o.acquis(i46_aat_propre));
  const i49_aat_points = o.siNombre(i47_aat_atteint, n6_22_5, n4_0);

  // at_mp
  const i51_at_mp_mesure = o.part(o.quotient(d6_certificats_at_mp_dematerialises, d5_certificats_at_mp, true));
  const i53_at_mp_propre = o.comparer("≥", i51_at_mp_mesure, n7_0_3);
  const i54_at_mp_atteint = o.et(i39_volet_2_accessible, o.acquis(i53_at_mp_propre));
  const i56_at_mp_points = o.siNombre(i54_at_mp_atteint, n6_22_5, n4_0);

  // pse
  const i58_pse_mesure = o.part(o.quotient(d26_protocoles_dematerialises, d25_protocoles, true));
  const i60_pse_propre = o.comparer("≥", i58_pse_mesure, n5_0_8);
  const i61_pse_atteint = o.et(i39_volet_2_accessible, o.acquis(i60_pse_propre));
  const i63_pse_points = o.siNombre(i61_pse_atteint, n6_22_5, n4_0);

  // dmt
  const i65_dmt_mesure = o.part(o.quotient(d14_declarations_mt_dematerialisees, d13_declarations_mt, true));
  const i67_dmt_propre = o.comparer("≥", i65_dmt_mesure, n5_0_8);
  const i68_dmt_atteint = o.et(i39_volet_2_accessible, o.acquis(i67_dmt_propre));
  const i70_dmt_points = o.siNombre(i68_dmt_atteint, n6_22_5, n4_0);

  // spe
  const i72_spe_mesure = o.part(o.quotient(d29_transports_dematerialises, d28_transports, true));
  const i74_spe_propre = o.comparer("≥", i72_spe_mesure, n8_0_9);
  const i75_spe_atteint = o.et(i39_volet_2_accessible, o.acquis(i74_spe_propre));
  const i77_spe_points = o.siNombre(i75_spe_atteint, n9_10, n4_0);

  // téléservices (annexe 12, volet 2, indicateur 1)
  const i78_teleservices_points = o.siNombre(
    i39_volet_2_accessible,
    o.somme([i49_aat_points, i56_at_mp_points, i63_pse_points, i70_dmt_points, i77_spe_points]),
    n4_0,
  );

  // usage_dmp (annexe 12, volet 2, indicateur 1)
  const i80_usage_dmp_mesure = o.part(o.quotient(d10_consultations_avec_depot_dmp, d9_consultations, true));
  const i82_usage_dmp_propre = o.comparer("≥", i80_usage_dmp_mesure, n10_0_2);
  const i83_usage_dmp_atteint = o.et(i39_volet_2_accessible, o.acquis(i82_usage_dmp_propre));
  const i85_usage_dmp_points = o.siNombre(i83_usage_dmp_atteint, n11_40, n4_0);

  // usage_mss (annexe 12, volet 2, indicateur 1)
  const i87_usage_mss_mesure = o.part(o.quotient(d11_consultations_avec_echange_mss, d9_consultations, true));
  const i89_usage_mss_propre = o.comparer("≥", i87_usage_mss_mesure, n12_0_05);
  const i90_usage_mss_atteint = o.et(i39_volet_2_accessible, o.acquis(i89_usage_mss_propre));
  const i92_usage_mss_points = o.siNombre(i90_usage_mss_atteint, n11_40, n4_0);

  // codage (annexe 12, volet 2, indicateur 2)
  const i96_codage_atteint = o.et(i39_volet_2_accessible, o.acquis(d7_codage_et_requetes));
  const i98_codage_points = o.siNombre(i96_codage_atteint, n13_50, n4_0);

  // parcours_complexes (annexe 12, volet 2, indicateur 4)
  const i102_parcours_complexes_atteint = o.et(i39_volet_2_accessible, o.acquis(d0_accompagnement_parcours_complexes));
  const i104_parcours_complexes_points = o.siNombre(i102_parcours_complexes_atteint, n14_70, n4_0);

  // étudiants (annexe 12, volet 2, indicateur 5)
  const i108_etudiants_atteint = o.et(i39_volet_2_accessible, o.acquis(d31_etudiants_encadres));
  const i110_etudiants_points = o.siNombre(i108_etudiants_atteint, n13_50, n4_0);

  // vidéotransmission (annexe 12, volet 2, indicateur 6)
  const i114_videotransmission_atteint = o.et(i39_volet_2_accessible, o.acquis(d30_equipement_video));
  const i116_videotransmission_points = o.siNombre(i114_videotransmission_atteint, n13_50, n4_0);

  // équipements_connectés (annexe 12, volet 2, indicateur 7)
  const i120_equipements_connectes_atteint = o.et(i39_volet_2_accessible, o.acquis(d2_appareils_connectes));
  const i122_equipements_connectes_points = o.siNombre(i120_equipements_connectes_atteint, n15_25, n4_0);

  // soins_non_programmés (annexe 12, volet 2, indicateur 8)
  const i124_soins_non_programmes_condition = o.ou(d20_inscrit_sas, d12_cpts_participant_au_sas);
  const i127_soins_non_programmes_propre = o.et(
    i124_soins_non_programmes_condition,
    o.comparer("≥", d18_heures_sas, n16_2),
  );
  const i128_soins_non_programmes_atteint = o.et(i39_volet_2_accessible, o.acquis(i127_soins_non_programmes_propre));
  const i130_soins_non_programmes_points = o.siNombre(i128_soins_non_programmes_atteint, n17_200, n4_0);

  // effection_sas (annexe 12, volet 2, indicateur 9)
  const i133_effection_sas_points_propres = o.nonCommunique(d24_points_effection_sas, e18_0, e19_360);
  const i134_effection_sas_points = o.siNombre(i39_volet_2_accessible, i133_effection_sas_points_propres, n4_0);

  // volet 2
  const i135_volet_2_points = o.siNombre(
    i39_volet_2_accessible,
    o.somme([
      i78_teleservices_points,
      i85_usage_dmp_points,
      i92_usage_mss_points,
      i98_codage_points,
      i104_parcours_complexes_points,
      i110_etudiants_points,
      i116_videotransmission_points,
      i122_equipements_connectes_points,
      i130_soins_non_programmes_points,
      i134_effection_sas_points,
    ]),
    n4_0,
  );

  // aat
  const i136_aat_montant_propre = o.produit(n6_22_5, n0_7);
  const i137_aat_montant = o.siNombre(i47_aat_atteint, i136_aat_montant_propre, n4_0);

  // at_mp
  const i138_at_mp_montant_propre = o.produit(n6_22_5, n0_7);
  const i139_at_mp_montant = o.siNombre(i54_at_mp_atteint, i138_at_mp_montant_propre, n4_0);

  // pse
  const i140_pse_montant_propre = o.produit(n6_22_5, n0_7);
  const i141_pse_montant = o.siNombre(i61_pse_atteint, i140_pse_montant_propre, n4_0);

  // dmt
  const i142_dmt_montant_propre = o.produit(n6_22_5, n0_7);
  const i143_dmt_montant = o.siNombre(i68_dmt_atteint, i142_dmt_montant_propre, n4_0);

  // spe
  const i144_spe_montant_propre = o.produit(n9_10, n0_7);
  const i145_spe_montant = o.siNombre(i75_spe_atteint, i144_spe_montant_propre, n4_0);

  // téléservices
  const i146_teleservices_montant = o.siNombre(
    i39_volet_2_accessible,
    o.somme([i137_aat_montant, i139_at_mp_montant, i141_pse_montant, i143_dmt_montant, i145_spe_montant]),
    n4_0,
  );

  // usage_dmp
  const i147_usage_dmp_montant_propre = o.produit(n11_40, n0_7);
  const i148_usage_dmp_montant = o.siNombre(i83_usage_dmp_atteint, i147_usage_dmp_montant_propre, n4_0);

  // usage_mss
  const i149_usage_mss_montant_propre = o.produit(n11_40, n0_7);
  const i150_usage_mss_montant = o.siNombre(i90_usage_mss_atteint, i149_usage_mss_montant_propre, n4_0);

  // codage
  const i151_codage_montant_propre = o.produit(n13_50, n0_7);
  const i152_codage_montant = o.siNombre(i96_codage_atteint, i151_codage_montant_propre, n4_0);

  // parcours_complexes
  const i153_parcours_complexes_montant_propre = o.produit(n14_70, n0_7);
  const i154_parcours_complexes_montant = o.siNombre(
    i102_parcours_complexes_atteint,
    i153_parcours_complexes_montant_propre,
    n4_0,
  );

  // étudiants
  const i155_etudiants_montant_propre = o.produit(n13_50, n0_7);
  const i156_etudiants_montant = o.siNombre(i108_etudiants_atteint, i155_etudiants_montant_propre, n4_0);

  // vidéotransmission
  const i157_videotransmission_montant_propre = o.produit(n13_50, n0_7);
  const i158_videotransmission_montant = o.siNombre(
    i114_videotransmission_atteint,
    i157_videotransmission_montant_propre,
    n4_0,
  );

  // équipements_connectés
  const i159_equipements_connectes_montant_propre = o.produit(n15_25, n0_7);
  const i160_equipements_connectes_montant = o.siNombre(
    i120_equipements_connectes_atteint,
    i159_equipements_connectes_montant_propre,
    n4_0,
  );

  // soins_non_programmés
  const i161_soins_non_programmes_montant_propre = o.produit(n17_200, n0_7);
  const i162_soins_non_programmes_montant = o.siNombre(
    i128_soins_non_programmes_atteint,
    i161_soins_non_programmes_montant_propre,
    n4_0,
  );

  // effection_sas
  const i163_effection_sas_montant_propre = o.produit(i133_effection_sas_points_propres, n0_7);
  const i164_effection_sas_montant = o.siNombre(i39_volet_2_accessible, i163_effection_sas_montant_propre, n4_0);

  // volet 2
  const i165_volet_2_montant = o.siNombre(
    i39_volet_2_accessible,
    o.somme([
      i146_teleservices_montant,
      i148_usage_dmp_montant,
      i150_usage_mss_montant,
      i152_codage_montant,
      i154_parcours_complexes_montant,
      i156_etudiants_montant,
      i158_videotransmission_montant,
      i160_equipements_connectes_montant,
      i162_soins_non_programmes_montant,
      i164_effection_sas_montant,
    ]),
    n4_0,
  );

  // Ensemble
  const i166_dispositif_points = o.somme([i33_volet_1_points, i135_volet_2_points]);
  const i167_dispositif_montant = o.somme([i37_volet_1_montant, i165_volet_2_montant]);

  return [
    2,
    i23_volet_1_exige,
    i33_volet_1_points,
    i37_volet_1_montant,
    i3_logiciel_condition,
    d23_messagerie_securisee,
    i11_sesam_vitale_condition,
    i17_teletransmission_propre,
    i15_teletransmission_mesure,
    d19_horaires_affiches,
    d15_exercice_coordonne,
    i32_coordination_points,
    i36_coordination_montant,
    i39_volet_2_accessible,
    i135_volet_2_points,
    i165_volet_2_montant,
    i78_teleservices_points,
    i146_teleservices_montant,
    i46_aat_propre,
    i49_aat_points,
    i137_aat_montant,
    i44_aat_mesure,
    i53_at_mp_propre,
    i56_at_mp_points,
    i139_at_mp_montant,
    i51_at_mp_mesure,
    i60_pse_propre,
    i63_pse_points,
    i141_pse_montant,
    i58_pse_mesure,
    i67_dmt_propre,
    i70_dmt_points,
    i143_dmt_montant,
    i65_dmt_mesure,
    i74_spe_propre,
    i77_spe_points,
    i145_spe_montant,
    i72_spe_mesure,
    i82_usage_dmp_propre,
    i85_usage_dmp_points,
    i148_usage_dmp_montant,
    i80_usage_dmp_mesure,
    i89_usage_mss_propre,
    i92_usage_mss_points,
    i150_usage_mss_montant,
    i87_usage_mss_mesure,
    d7_codage_et_requetes,
    i98_codage_points,
    i152_codage_montant,
    d0_accompagnement_parcours_complexes,
    i104_parcours_complexes_points,
    i154_parcours_complexes_montant,
    d31_etudiants_encadres,
    i110_etudiants_points,
    i156_etudiants_montant,
    d30_equipement_video,
    i116_videotransmission_points,
    i158_videotransmission_montant,
    d2_appareils_connectes,
    i122_equipements_connectes_points,
    i160_equipements_connectes_montant,
    i127_soins_non_programmes_propre,
    i130_soins_non_programmes_points,
    i162_soins_non_programmes_montant,
    d18_heures_sas,
    i134_effection_sas_points,
    i164_effection_sas_montant,
    i166_dispositif_points,
    i167_dispositif_montant,
  ];
}

/**
 * Évalue cette version sur les données d'un cabinet. Une donnée absente n'est jamais zéro : le résultat est alors un encadrement.
 * Des données qui ne peuvent être lues sont refusées (`valide` vaut faux), sans lever d'erreur.
 */
export function evaluer(donnees: Donnees, exercice: number): Evaluation<NomDElement> | DonneesRefusees {
  return evaluation<NomDElement>(description, calculer, DONNEES, donnees, exercice);
}
