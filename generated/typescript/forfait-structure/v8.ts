// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v8 : exercice 2022.
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
const n12_50 = constante(50n, 1n);
const n13_70 = constante(70n, 1n);
const n14_25 = constante(25n, 1n);
const n15_2 = constante(2n, 1n);
const n16_200 = constante(200n, 1n);
const e17_0 = fraction(0n, 1n);
const e18_360 = fraction(360n, 1n);
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
    "contrat_assistant_médical",
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
  limites: [{ nom: "points_effection_sas", min: e17_0, max: e18_360 }],
  elements: [
    element(l.l21_volet_1, 0, 1, 2, 3, null),
    element(l.l22_logiciel, 0, 4, null, null, null),
    element(l.l2_messagerie, 0, 5, null, null, null),
    element(l.l23_sesam_vitale, 0, 6, null, null, null),
    element(l.l4_teletransmission, 0, 7, null, null, 8),
    element(l.l5_horaires, 0, 9, null, null, null),
    element(l.l18_coordination, 0, 10, null, null, null),
    element(l.l24_volet_2, 11, null, 12, 13, null),
    element(l.l25_teleservices, 11, null, 14, 15, null),
    element(l.l26_aat, 11, 16, 17, 18, 19),
    element(l.l27_at_mp, 11, 20, 21, 22, 23),
    element(l.l28_pse, 11, 24, 25, 26, 27),
    element(l.l29_dmt, 11, 28, 29, 30, 31),
    element(l.l30_spe, 11, 32, 33, 34, 35),
    element(l.l31_usage_dmp, 11, 36, 37, 38, 39),
    element(l.l32_usage_mss, 11, 40, 41, 42, 43),
    element(l.l8_codage, 11, 44, 45, 46, null),
    element(l.l19_parcours_complexes, 11, 47, 48, 49, null),
    element(l.l11_etudiants, 11, 50, 51, 52, null),
    element(l.l13_videotransmission, 11, 53, 54, 55, null),
    element(l.l14_equipements_connectes, 11, 56, 57, 58, null),
    element(l.l33_soins_non_programmes, 11, 59, 60, 61, 62),
    element(l.l34_effection_sas, 11, null, 63, 64, null),
    element(l.l15_volet_3, 65, null, null, null, null),
    element(l.l16_assistant_medical, 65, 66, null, null, null),
  ],
  points: 67,
  montant: 68,
  resultats: [{ nom: "aide_assistant_ouverte", libelle: "Aide à l'emploi d'un assistant médical ouverte", regle: 69 }],
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
  const d12_contrat_assistant_medical = o.verite(donnees, 12);
  const d13_cpts_participant_au_sas = o.verite(donnees, 13);
  const d14_declarations_mt = o.nombre(donnees, 14);
  const d15_declarations_mt_dematerialisees = o.nombre(donnees, 15);
  const d16_exercice_coordonne = o.verite(donnees, 16);
  const d17_feuilles_de_soins = o.nombre(donnees, 17);
  const d18_fse_teletransmises = o.nombre(donnees, 18);
  const d19_heures_sas = o.nombre(donnees, 19);
  const d20_horaires_affiches = o.verite(donnees, 20);
  const d21_inscrit_sas = o.verite(donnees, 21);
  const d22_lap_certifie = o.verite(donnees, 22);
  const d23_logiciel_reference_segur = o.verite(donnees, 23);
  const d24_messagerie_securisee = o.verite(donnees, 24);
  const d25_points_effection_sas = o.nombre(donnees, 25);
  const d26_protocoles = o.nombre(donnees, 26);
  const d27_protocoles_dematerialises = o.nombre(donnees, 27);
  const d28_specialite_sans_lap = o.verite(donnees, 28);
  const d29_transports = o.nombre(donnees, 29);
  const d30_transports_dematerialises = o.nombre(donnees, 30);
  const d31_equipement_video = o.verite(donnees, 31);
  const d32_etudiants_encadres = o.verite(donnees, 32);

  // logiciel (annexe 12, article 1.1)
  const i3_logiciel_condition = o.et(o.ou(d22_lap_certifie, d28_specialite_sans_lap), d8_compatible_dmp);
  const i5_logiciel_atteint = o.acquis(i3_logiciel_condition);

  // messagerie (annexe 12, article 1.2)
  const i9_messagerie_atteint = o.acquis(d24_messagerie_securisee);

  // sesam_vitale (annexe 12, article 1.3)
  const i11_sesam_vitale_condition = o.ou(d1_addendum_8, d23_logiciel_reference_segur);
  const i13_sesam_vitale_atteint = o.acquis(i11_sesam_vitale_condition);

  // télétransmission (annexe 12, article 1.4)
  const i15_teletransmission_mesure = o.part(o.quotient(d18_fse_teletransmises, d17_feuilles_de_soins, true));
  const i17_teletransmission_propre = o.comparer("≥", i15_teletransmission_mesure, n1_2_3);
  const i18_teletransmission_atteint = o.acquis(i17_teletransmission_propre);

  // horaires (annexe 12, article 1.5)
  const i22_horaires_atteint = o.acquis(d20_horaires_affiches);

  // coordination (article 20.2, indicateur 3)
  const i26_coordination_atteint = o.acquis(d16_exercice_coordonne);

  // volet 1 (article 20.1 et annexe 12, article 1)
  const i27_volet_1_exige = o.tous([
    i5_logiciel_atteint,
    i9_messagerie_atteint,
    i13_sesam_vitale_atteint,
    i18_teletransmission_atteint,
    i22_horaires_atteint,
    i26_coordination_atteint,
  ]);
  const i29_volet_1_atteint = o.acquis(i27_volet_1_exige);

  // volet 3 (articles 9-1 et suivants)
  const i31_volet_3_accessible = o.acquis(i29_volet_1_atteint);

  // assistant_médical (article 9-1)
  const i35_assistant_medical_atteint = o.et(i31_volet_3_accessible, o.acquis(d12_contrat_assistant_medical));

  // volet 1
  const i38_volet_1_points = o.siNombre(i29_volet_1_atteint, n2_400, n3_0);
  const i39_volet_1_montant_propre = o.produit(n2_400, n0_7);
  const i40_volet_1_montant = o.siNombre(i29_volet_1_atteint, i39_volet_1_montant_propre, n3_0);

  // volet 2 (article 20.2 et annexe 12, article 2)
  const i42_volet_2_accessible = o.acquis(i29_volet_1_atteint);

  // aat
  const i47_aat_mesure = o.part(o.quotient(d4_arrets_dematerialises, d3_arrets, true));
  const i49_aat_propre = o.comparer("≥", i47_aat_mesure, n4_0_8);
  const i50_aat_atteint = o.et(i42_volet_2_accessible, o.acquis(i49_aat_propre));
  const i52_aat_points = o.siNombre(i50_aat_atteint, n5_22_5, n3_0);

  // at_mp
  const i54_at_mp_mesure = o.part(o.quotient(d6_certificats_at_mp_dematerialises, d5_certificats_at_mp, true));
  const i56_at_mp_propre = o.comparer("≥", i54_at_mp_mesure, n6_0_3);
  const i57_at_mp_atteint = o.et(i42_volet_2_accessible, o.acquis(i56_at_mp_propre));
  const i59_at_mp_points = o.siNombre(i57_at_mp_atteint, n5_22_5, n3_0);

  // pse
  const i61_pse_mesure = o.part(o.quotient(d27_protocoles_dematerialises, d26_protocoles, true));
  const i63_pse_propre = o.comparer("≥", i61_pse_mesure, n4_0_8);
  const i64_pse_atteint = o.et(i42_volet_2_accessible, o.acquis(i63_pse_propre));
  const i66_pse_points = o.siNombre(i64_pse_atteint, n5_22_5, n3_0);

  // dmt
  const i68_dmt_mesure = o.part(o.quotient(d15_declarations_mt_dematerialisees, d14_declarations_mt, true));
  const i70_dmt_propre = o.comparer("≥", i68_dmt_mesure, n4_0_8);
  const i71_dmt_atteint = o.et(i42_volet_2_accessible, o.acquis(i70_dmt_propre));
  const i73_dmt_points = o.siNombre(i71_dmt_atteint, n5_22_5, n3_0);

  // spe
  const i75_spe_mesure = o.part(o.quotient(d30_transports_dematerialises, d29_transports, true));
  const i77_spe_propre = o.comparer("≥", i75_spe_mesure, n7_0_9);
  const i78_spe_atteint = o.et(i42_volet_2_accessible, o.acquis(i77_spe_propre));
  const i80_spe_points = o.siNombre(i78_spe_atteint, n8_10, n3_0);

  // téléservices (annexe 12, volet 2, indicateur 1)
  const i81_teleservices_points = o.siNombre(
    i42_volet_2_accessible,
    o.somme([i52_aat_points, i59_at_mp_points, i66_pse_points, i73_dmt_points, i80_spe_points]),
    n3_0,
  );

  // usage_dmp (annexe 12, volet 2, indicateur 1)
  const i83_usage_dmp_mesure = o.part(o.quotient(d10_consultations_avec_depot_dmp, d9_consultations, true));
  const i85_usage_dmp_propre = o.comparer("≥", i83_usage_dmp_mesure, n9_0_2);
  const i86_usage_dmp_atteint = o.et(i42_volet_2_accessible, o.acquis(i85_usage_dmp_propre));
  const i88_usage_dmp_points = o.siNombre(i86_usage_dmp_atteint, n10_40, n3_0);

  // usage_mss (annexe 12, volet 2, indicateur 1)
  const i90_usage_mss_mesure = o.part(o.quotient(d11_consultations_avec_echange_mss, d9_consultations, true));
  const i92_usage_mss_propre = o.comparer("≥", i90_usage_mss_mesure, n11_0_05);
  const i93_usage_mss_atteint = o.et(i42_volet_2_accessible, o.acquis(i92_usage_mss_propre));
  const i95_usage_mss_points = o.siNombre(i93_usage_mss_atteint, n10_40, n3_0);

  // codage (annexe 12, volet 2, indicateur 2)
  const i99_codage_atteint = o.et(i42_volet_2_accessible, o.acquis(d7_codage_et_requetes));
  const i101_codage_points = o.siNombre(i99_codage_atteint, n12_50, n3_0);

  // parcours_complexes (annexe 12, volet 2, indicateur 4)
  const i105_parcours_complexes_atteint = o.et(i42_volet_2_accessible, o.acquis(d0_accompagnement_parcours_complexes));
  const i107_parcours_complexes_points = o.siNombre(i105_parcours_complexes_atteint, n13_70, n3_0);

  // étudiants (annexe 12, volet 2, indicateur 5)
  const i111_etudiants_atteint = o.et(i42_volet_2_accessible, o.acquis(d32_etudiants_encadres));
  const i113_etudiants_points = o.siNombre(i111_etudiants_atteint, n12_50, n3_0);

  // vidéotransmission (annexe 12, volet 2, indicateur 6)
  const i117_videotransmission_atteint = o.et(i42_volet_2_accessible, o.acquis(d31_equipement_video));
  const i119_videotransmission_points = o.siNombre(i117_videotransmission_atteint, n12_50, n3_0);

  // équipements_connectés (annexe 12, volet 2, indicateur 7)
  const i123_equipements_connectes_atteint = o.et(i42_volet_2_accessible, o.acquis(d2_appareils_connectes));
  const i125_equipements_connectes_points = o.siNombre(i123_equipements_connectes_atteint, n14_25, n3_0);

  // soins_non_programmés (annexe 12, volet 2, indicateur 8)
  const i127_soins_non_programmes_condition = o.ou(d21_inscrit_sas, d13_cpts_participant_au_sas);
  const i130_soins_non_programmes_propre = o.et(
    i127_soins_non_programmes_condition,
    o.comparer("≥", d19_heures_sas, n15_2),
  );
  const i131_soins_non_programmes_atteint = o.et(i42_volet_2_accessible, o.acquis(i130_soins_non_programmes_propre));
  const i133_soins_non_programmes_points = o.siNombre(i131_soins_non_programmes_atteint, n16_200, n3_0);

  // effection_sas (annexe 12, volet 2, indicateur 9)
  const i136_effection_sas_points_propres = o.nonCommunique(d25_points_effection_sas, e17_0, e18_360);
  const i137_effection_sas_points = o.siNombre(i42_volet_2_accessible, i136_effection_sas_points_propres, n3_0);

  // volet 2
  const i138_volet_2_points = o.siNombre(
    i42_volet_2_accessible,
    o.somme([
      i81_teleservices_points,
      i88_usage_dmp_points,
      i95_usage_mss_points,
      i101_codage_points,
      i107_parcours_complexes_points,
      i113_etudiants_points,
      i119_videotransmission_points,
      i125_equipements_connectes_points,
      i133_soins_non_programmes_points,
      i137_effection_sas_points,
    ]),
    n3_0,
  );

  // aat
  const i139_aat_montant_propre = o.produit(n5_22_5, n0_7);
  const i140_aat_montant = o.siNombre(i50_aat_atteint, i139_aat_montant_propre, n3_0);

  // at_mp
  const i141_at_mp_montant_propre = o.produit(n5_22_5, n0_7);
  const i142_at_mp_montant = o.siNombre(i57_at_mp_atteint, i141_at_mp_montant_propre, n3_0);

  // pse
  const i143_pse_montant_propre = o.produit(n5_22_5, n0_7);
  const i144_pse_montant = o.siNombre(i64_pse_atteint, i143_pse_montant_propre, n3_0);

  // dmt
  const i145_dmt_montant_propre = o.produit(n5_22_5, n0_7);
  const i146_dmt_montant = o.siNombre(i71_dmt_atteint, i145_dmt_montant_propre, n3_0);

  // spe
  const i147_spe_montant_propre = o.produit(n8_10, n0_7);
  const i148_spe_montant = o.siNombre(i78_spe_atteint, i147_spe_montant_propre, n3_0);

  // téléservices
  const i149_teleservices_montant = o.siNombre(
    i42_volet_2_accessible,
    o.somme([i140_aat_montant, i142_at_mp_montant, i144_pse_montant, i146_dmt_montant, i148_spe_montant]),
    n3_0,
  );

  // usage_dmp
  const i150_usage_dmp_montant_propre = o.produit(n10_40, n0_7);
  const i151_usage_dmp_montant = o.siNombre(i86_usage_dmp_atteint, i150_usage_dmp_montant_propre, n3_0);

  // usage_mss
  const i152_usage_mss_montant_propre = o.produit(n10_40, n0_7);
  const i153_usage_mss_montant = o.siNombre(i93_usage_mss_atteint, i152_usage_mss_montant_propre, n3_0);

  // codage
  const i154_codage_montant_propre = o.produit(n12_50, n0_7);
  const i155_codage_montant = o.siNombre(i99_codage_atteint, i154_codage_montant_propre, n3_0);

  // parcours_complexes
  const i156_parcours_complexes_montant_propre = o.produit(n13_70, n0_7);
  const i157_parcours_complexes_montant = o.siNombre(
    i105_parcours_complexes_atteint,
    i156_parcours_complexes_montant_propre,
    n3_0,
  );

  // étudiants
  const i158_etudiants_montant_propre = o.produit(n12_50, n0_7);
  const i159_etudiants_montant = o.siNombre(i111_etudiants_atteint, i158_etudiants_montant_propre, n3_0);

  // vidéotransmission
  const i160_videotransmission_montant_propre = o.produit(n12_50, n0_7);
  const i161_videotransmission_montant = o.siNombre(
    i117_videotransmission_atteint,
    i160_videotransmission_montant_propre,
    n3_0,
  );

  // équipements_connectés
  const i162_equipements_connectes_montant_propre = o.produit(n14_25, n0_7);
  const i163_equipements_connectes_montant = o.siNombre(
    i123_equipements_connectes_atteint,
    i162_equipements_connectes_montant_propre,
    n3_0,
  );

  // soins_non_programmés
  const i164_soins_non_programmes_montant_propre = o.produit(n16_200, n0_7);
  const i165_soins_non_programmes_montant = o.siNombre(
    i131_soins_non_programmes_atteint,
    i164_soins_non_programmes_montant_propre,
    n3_0,
  );

  // effection_sas
  const i166_effection_sas_montant_propre = o.produit(i136_effection_sas_points_propres, n0_7);
  const i167_effection_sas_montant = o.siNombre(i42_volet_2_accessible, i166_effection_sas_montant_propre, n3_0);

  // volet 2
  const i168_volet_2_montant = o.siNombre(
    i42_volet_2_accessible,
    o.somme([
      i149_teleservices_montant,
      i151_usage_dmp_montant,
      i153_usage_mss_montant,
      i155_codage_montant,
      i157_parcours_complexes_montant,
      i159_etudiants_montant,
      i161_videotransmission_montant,
      i163_equipements_connectes_montant,
      i165_soins_non_programmes_montant,
      i167_effection_sas_montant,
    ]),
    n3_0,
  );

  // Ensemble
  const i169_dispositif_points = o.somme([i38_volet_1_points, i138_volet_2_points]);
  const i170_dispositif_montant = o.somme([i40_volet_1_montant, i168_volet_2_montant]);

  return [
    2,
    i27_volet_1_exige,
    i38_volet_1_points,
    i40_volet_1_montant,
    i3_logiciel_condition,
    d24_messagerie_securisee,
    i11_sesam_vitale_condition,
    i17_teletransmission_propre,
    i15_teletransmission_mesure,
    d20_horaires_affiches,
    d16_exercice_coordonne,
    i42_volet_2_accessible,
    i138_volet_2_points,
    i168_volet_2_montant,
    i81_teleservices_points,
    i149_teleservices_montant,
    i49_aat_propre,
    i52_aat_points,
    i140_aat_montant,
    i47_aat_mesure,
    i56_at_mp_propre,
    i59_at_mp_points,
    i142_at_mp_montant,
    i54_at_mp_mesure,
    i63_pse_propre,
    i66_pse_points,
    i144_pse_montant,
    i61_pse_mesure,
    i70_dmt_propre,
    i73_dmt_points,
    i146_dmt_montant,
    i68_dmt_mesure,
    i77_spe_propre,
    i80_spe_points,
    i148_spe_montant,
    i75_spe_mesure,
    i85_usage_dmp_propre,
    i88_usage_dmp_points,
    i151_usage_dmp_montant,
    i83_usage_dmp_mesure,
    i92_usage_mss_propre,
    i95_usage_mss_points,
    i153_usage_mss_montant,
    i90_usage_mss_mesure,
    d7_codage_et_requetes,
    i101_codage_points,
    i155_codage_montant,
    d0_accompagnement_parcours_complexes,
    i107_parcours_complexes_points,
    i157_parcours_complexes_montant,
    d32_etudiants_encadres,
    i113_etudiants_points,
    i159_etudiants_montant,
    d31_equipement_video,
    i119_videotransmission_points,
    i161_videotransmission_montant,
    d2_appareils_connectes,
    i125_equipements_connectes_points,
    i163_equipements_connectes_montant,
    i130_soins_non_programmes_propre,
    i133_soins_non_programmes_points,
    i165_soins_non_programmes_montant,
    d19_heures_sas,
    i137_effection_sas_points,
    i167_effection_sas_montant,
    i31_volet_3_accessible,
    d12_contrat_assistant_medical,
    i169_dispositif_points,
    i170_dispositif_montant,
    i35_assistant_medical_atteint,
  ];
}

/**
 * Évalue cette version sur les données d'un cabinet. Une donnée absente n'est jamais zéro : le résultat est alors un encadrement.
 * Des données qui ne peuvent être lues sont refusées (`valide` vaut faux), sans lever d'erreur.
 */
export function evaluer(donnees: Donnees, exercice: number): Evaluation<NomDElement> | DonneesRefusees {
  return evaluation<NomDElement>(description, calculer, DONNEES, donnees, exercice);
}
