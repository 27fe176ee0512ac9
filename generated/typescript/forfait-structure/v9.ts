// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v9 : exercice 2022.
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
  | "effection_sas"
  | "volet 3"
  | "assistant_médical";
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
  version: "v9",
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
  limites: [{ nom: "points_effection_sas", min: e18_0, max: e19_360 }],
  elements: [
    element(l.l35_volet_1, 0, 1, 2, 3, null),
    element(l.l22_logiciel, 0, 4, null, null, null),
    element(l.l2_messagerie, 0, 5, null, null, null),
    element(l.l23_sesam_vitale, 0, 6, null, null, null),
    element(l.l4_teletransmission, 0, 7, null, null, 8),
    element(l.l5_horaires, 0, 9, null, null, null),
    element(l.l36_coordination, 0, 10, 11, 12, null),
    element(l.l24_volet_2, 13, null, 14, 15, null),
    element(l.l25_teleservices, 13, null, 16, 17, null),
    element(l.l26_aat, 13, 18, 19, 20, 21),
    element(l.l27_at_mp, 13, 22, 23, 24, 25),
    element(l.l28_pse, 13, 26, 27, 28, 29),
    element(l.l29_dmt, 13, 30, 31, 32, 33),
    element(l.l30_spe, 13, 34, 35, 36, 37),
    element(l.l31_usage_dmp, 13, 38, 39, 40, 41),
    element(l.l32_usage_mss, 13, 42, 43, 44, 45),
    element(l.l8_codage, 13, 46, 47, 48, null),
    element(l.l19_parcours_complexes, 13, 49, 50, 51, null),
    element(l.l11_etudiants, 13, 52, 53, 54, null),
    element(l.l13_videotransmission, 13, 55, 56, 57, null),
    element(l.l14_equipements_connectes, 13, 58, 59, 60, null),
    element(l.l33_soins_non_programmes, 13, 61, 62, 63, 64),
    element(l.l34_effection_sas, 13, null, 65, 66, null),
    element(l.l15_volet_3, 67, null, null, null, null),
    element(l.l16_assistant_medical, 67, 68, null, null, null),
  ],
  points: 69,
  montant: 70,
  resultats: [{ nom: "aide_assistant_ouverte", libelle: "Aide à l'emploi d'un assistant médical ouverte", regle: 71 }],
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

  // volet 1 (article 20.1 et annexe 12, article 1)
  const i23_volet_1_exige = o.tous([
    i5_logiciel_atteint,
    i9_messagerie_atteint,
    i13_sesam_vitale_atteint,
    i18_teletransmission_atteint,
    i22_horaires_atteint,
  ]);
  const i25_volet_1_atteint = o.acquis(i23_volet_1_exige);

  // volet 3 (articles 9-1 et suivants)
  const i27_volet_3_accessible = o.acquis(i25_volet_1_atteint);

  // assistant_médical (article 9-1)
  const i31_assistant_medical_atteint = o.et(i27_volet_3_accessible, o.acquis(d12_contrat_assistant_medical));

  // coordination (article 20.2, indicateur 3)
  const i37_coordination_atteint = o.acquis(d16_exercice_coordonne);
  const i39_coordination_points = o.siNombre(i37_coordination_atteint, n3_120, n4_0);

  // volet 1
  const i40_volet_1_points = o.siNombre(i25_volet_1_atteint, o.somme([n2_280, i39_coordination_points]), n4_0);
  const i41_volet_1_montant_propre = o.produit(n2_280, n0_7);

  // coordination
  const i42_coordination_montant_propre = o.produit(n3_120, n0_7);
  const i43_coordination_montant = o.siNombre(i37_coordination_atteint, i42_coordination_montant_propre, n4_0);

  // volet 1
  const i44_volet_1_montant = o.siNombre(
    i25_volet_1_atteint,
    o.somme([i41_volet_1_montant_propre, i43_coordination_montant]),
    n4_0,
  );

  // volet 2 (article 20.2 et annexe 12, article 2)
  const i46_volet_2_accessible = o.acquis(i25_volet_1_atteint);

  // aat
  const i51_aat_mesure = o.part(o.quotient(d4_arrets_dematerialises, d3_arrets, true));
  const i53_aat_propre = o.comparer("≥", i51_aat_mesure, n5_0_8);
  const i54_aat_atteint = o.et(i46_volet_2_accessible, o.acquis(i53_aat_propre));
  const i56_aat_points = o.siNombre(i54_aat_atteint, n6_22_5, n4_0);

  // at_mp
  const i58_at_mp_mesure = o.part(o.quotient(d6_certificats_at_mp_dematerialises, d5_certificats_at_mp, true));
  const i60_at_mp_propre = o.comparer("≥", i58_at_mp_mesure, n7_0_3);
  const i61_at_mp_atteint = o.et(i46_volet_2_accessible, o.acquis(i60_at_mp_propre));
  const i63_at_mp_points = o.siNombre(i61_at_mp_atteint, n6_22_5, n4_0);

  // pse
  const i65_pse_mesure = o.part(o.quotient(d27_protocoles_dematerialises, d26_protocoles, true));
  const i67_pse_propre = o.comparer("≥", i65_pse_mesure, n5_0_8);
  const i68_pse_atteint = o.et(i46_volet_2_accessible, o.acquis(i67_pse_propre));
  const i70_pse_points = o.siNombre(i68_pse_atteint, n6_22_5, n4_0);

  // dmt
  const i72_dmt_mesure = o.part(o.quotient(d15_declarations_mt_dematerialisees, d14_declarations_mt, true));
  const i74_dmt_propre = o.comparer("≥", i72_dmt_mesure, n5_0_8);
  const i75_dmt_atteint = o.et(i46_volet_2_accessible, o.acquis(i74_dmt_propre));
  const i77_dmt_points = o.siNombre(i75_dmt_atteint, n6_22_5, n4_0);

  // spe
  const i79_spe_mesure = o.part(o.quotient(d30_transports_dematerialises, d29_transports, true));
  const i81_spe_propre = o.comparer("≥", i79_spe_mesure, n8_0_9);
  const i82_spe_atteint = o.et(i46_volet_2_accessible, o.acquis(i81_spe_propre));
  const i84_spe_points = o.siNombre(i82_spe_atteint, n9_10, n4_0);

  // téléservices (annexe 12, volet 2, indicateur 1)
  const i85_teleservices_points = o.siNombre(
    i46_volet_2_accessible,
    o.somme([i56_aat_points, i63_at_mp_points, i70_pse_points, i77_dmt_points, i84_spe_points]),
    n4_0,
  );

  // usage_dmp (annexe 12, volet 2, indicateur 1)
  const i87_usage_dmp_mesure = o.part(o.quotient(d10_consultations_avec_depot_dmp, d9_consultations, true));
  const i89_usage_dmp_propre = o.comparer("≥", i87_usage_dmp_mesure, n10_0_2);
  const i90_usage_dmp_atteint = o.et(i46_volet_2_accessible, o.acquis(i89_usage_dmp_propre));
  const i92_usage_dmp_points = o.siNombre(i90_usage_dmp_atteint, n11_40, n4_0);

  // usage_mss (annexe 12, volet 2, indicateur 1)
  const i94_usage_mss_mesure = o.part(o.quotient(d11_consultations_avec_echange_mss, d9_consultations, true));
  const i96_usage_mss_propre = o.comparer("≥", i94_usage_mss_mesure, n12_0_05);
  const i97_usage_mss_atteint = o.et(i46_volet_2_accessible, o.acquis(i96_usage_mss_propre));
  const i99_usage_mss_points = o.siNombre(i97_usage_mss_atteint, n11_40, n4_0);

  // codage (annexe 12, volet 2, indicateur 2)
  const i103_codage_atteint = o.et(i46_volet_2_accessible, o.acquis(d7_codage_et_requetes));
  const i105_codage_points = o.siNombre(i103_codage_atteint, n13_50, n4_0);

  // parcours_complexes (annexe 12, volet 2, indicateur 4)
  const i109_parcours_complexes_atteint = o.et(i46_volet_2_accessible, o.acquis(d0_accompagnement_parcours_complexes));
  const i111_parcours_complexes_points = o.siNombre(i109_parcours_complexes_atteint, n14_70, n4_0);

  // étudiants (annexe 12, volet 2, indicateur 5)
  const i115_etudiants_atteint = o.et(i46_volet_2_accessible, o.acquis(d32_etudiants_encadres));
  const i117_etudiants_points = o.siNombre(i115_etudiants_atteint, n13_50, n4_0);

  // vidéotransmission (annexe 12, volet 2, indicateur 6)
  const i121_videotransmission_atteint = o.et(i46_volet_2_accessible, o.acquis(d31_equipement_video));
  const i123_videotransmission_points = o.siNombre(i121_videotransmission_atteint, n13_50, n4_0);

  // équipements_connectés (annexe 12, volet 2, indicateur 7)
  const i127_equipements_connectes_atteint = o.et(i46_volet_2_accessible, o.acquis(d2_appareils_connectes));
  const i129_equipements_connectes_points = o.siNombre(i127_equipements_connectes_atteint, n15_25, n4_0);

  // soins_non_programmés (annexe 12, volet 2, indicateur 8)
  const i131_soins_non_programmes_condition = o.ou(d21_inscrit_sas, d13_cpts_participant_au_sas);
  const i134_soins_non_programmes_propre = o.et(
    i131_soins_non_programmes_condition,
    o.comparer("≥", d19_heures_sas, n16_2),
  );
  const i135_soins_non_programmes_atteint = o.et(i46_volet_2_accessible, o.acquis(i134_soins_non_programmes_propre));
  const i137_soins_non_programmes_points = o.siNombre(i135_soins_non_programmes_atteint, n17_200, n4_0);

  // effection_sas (annexe 12, volet 2, indicateur 9)
  const i140_effection_sas_points_propres = o.nonCommunique(d25_points_effection_sas, e18_0, e19_360);
  const i141_effection_sas_points = o.siNombre(i46_volet_2_accessible, i140_effection_sas_points_propres, n4_0);

  // volet 2
  const i142_volet_2_points = o.siNombre(
    i46_volet_2_accessible,
    o.somme([
      i85_teleservices_points,
      i92_usage_dmp_points,
      i99_usage_mss_points,
      i105_codage_points,
      i111_parcours_complexes_points,
      i117_etudiants_points,
      i123_videotransmission_points,
      i129_equipements_connectes_points,
      i137_soins_non_programmes_points,
      i141_effection_sas_points,
    ]),
    n4_0,
  );

  // aat
  const i143_aat_montant_propre = o.produit(n6_22_5, n0_7);
  const i144_aat_montant = o.siNombre(i54_aat_atteint, i143_aat_montant_propre, n4_0);

  // at_mp
  const i145_at_mp_montant_propre = o.produit(n6_22_5, n0_7);
  const i146_at_mp_montant = o.siNombre(i61_at_mp_atteint, i145_at_mp_montant_propre, n4_0);

  // pse
  const i147_pse_montant_propre = o.produit(n6_22_5, n0_7);
  const i148_pse_montant = o.siNombre(i68_pse_atteint, i147_pse_montant_propre, n4_0);

  // dmt
  const i149_dmt_montant_propre = o.produit(n6_22_5, n0_7);
  const i150_dmt_montant = o.siNombre(i75_dmt_atteint, i149_dmt_montant_propre, n4_0);

  // spe
  const i151_spe_montant_propre = o.produit(n9_10, n0_7);
  const i152_spe_montant = o.siNombre(i82_spe_atteint, i151_spe_montant_propre, n4_0);

  // téléservices
  const i153_teleservices_montant = o.siNombre(
    i46_volet_2_accessible,
    o.somme([i144_aat_montant, i146_at_mp_montant, i148_pse_montant, i150_dmt_montant, i152_spe_montant]),
    n4_0,
  );

  // usage_dmp
  const i154_usage_dmp_montant_propre = o.produit(n11_40, n0_7);
  const i155_usage_dmp_montant = o.siNombre(i90_usage_dmp_atteint, i154_usage_dmp_montant_propre, n4_0);

  // usage_mss
  const i156_usage_mss_montant_propre = o.produit(n11_40, n0_7);
  const i157_usage_mss_montant = o.siNombre(i97_usage_mss_atteint, i156_usage_mss_montant_propre, n4_0);

  // codage
  const i158_codage_montant_propre = o.produit(n13_50, n0_7);
  const i159_codage_montant = o.siNombre(i103_codage_atteint, i158_codage_montant_propre, n4_0);

  // parcours_complexes
  const i160_parcours_complexes_montant_propre = o.produit(n14_70, n0_7);
  const i161_parcours_complexes_montant = o.siNombre(
    i109_parcours_complexes_atteint,
    i160_parcours_complexes_montant_propre,
    n4_0,
  );

  // étudiants
  const i162_etudiants_montant_propre = o.produit(n13_50, n0_7);
  const i163_etudiants_montant = o.siNombre(i115_etudiants_atteint, i162_etudiants_montant_propre, n4_0);

  // vidéotransmission
  const i164_videotransmission_montant_propre = o.produit(n13_50, n0_7);
  const i165_videotransmission_montant = o.siNombre(
    i121_videotransmission_atteint,
    i164_videotransmission_montant_propre,
    n4_0,
  );

  // équipements_connectés
  const i166_equipements_connectes_montant_propre = o.produit(n15_25, n0_7);
  const i167_equipements_connectes_montant = o.siNombre(
    i127_equipements_connectes_atteint,
    i166_equipements_connectes_montant_propre,
    n4_0,
  );

  // soins_non_programmés
  const i168_soins_non_programmes_montant_propre = o.produit(n17_200, n0_7);
  const i169_soins_non_programmes_montant = o.siNombre(
    i135_soins_non_programmes_atteint,
    i168_soins_non_programmes_montant_propre,
    n4_0,
  );

  // effection_sas
  const i170_effection_sas_montant_propre = o.produit(i140_effection_sas_points_propres, n0_7);
  const i171_effection_sas_montant = o.siNombre(i46_volet_2_accessible, i170_effection_sas_montant_propre, n4_0);

  // volet 2
  const i172_volet_2_montant = o.siNombre(
    i46_volet_2_accessible,
    o.somme([
      i153_teleservices_montant,
      i155_usage_dmp_montant,
      i157_usage_mss_montant,
      i159_codage_montant,
      i161_parcours_complexes_montant,
      i163_etudiants_montant,
      i165_videotransmission_montant,
      i167_equipements_connectes_montant,
      i169_soins_non_programmes_montant,
      i171_effection_sas_montant,
    ]),
    n4_0,
  );

  // Ensemble
  const i173_dispositif_points = o.somme([i40_volet_1_points, i142_volet_2_points]);
  const i174_dispositif_montant = o.somme([i44_volet_1_montant, i172_volet_2_montant]);

  return [
    2,
    i23_volet_1_exige,
    i40_volet_1_points,
    i44_volet_1_montant,
    i3_logiciel_condition,
    d24_messagerie_securisee,
    i11_sesam_vitale_condition,
    i17_teletransmission_propre,
    i15_teletransmission_mesure,
    d20_horaires_affiches,
    d16_exercice_coordonne,
    i39_coordination_points,
    i43_coordination_montant,
    i46_volet_2_accessible,
    i142_volet_2_points,
    i172_volet_2_montant,
    i85_teleservices_points,
    i153_teleservices_montant,
    i53_aat_propre,
    i56_aat_points,
    i144_aat_montant,
    i51_aat_mesure,
    i60_at_mp_propre,
    i63_at_mp_points,
    i146_at_mp_montant,
    i58_at_mp_mesure,
    i67_pse_propre,
    i70_pse_points,
    i148_pse_montant,
    i65_pse_mesure,
    i74_dmt_propre,
    i77_dmt_points,
    i150_dmt_montant,
    i72_dmt_mesure,
    i81_spe_propre,
    i84_spe_points,
    i152_spe_montant,
    i79_spe_mesure,
    i89_usage_dmp_propre,
    i92_usage_dmp_points,
    i155_usage_dmp_montant,
    i87_usage_dmp_mesure,
    i96_usage_mss_propre,
    i99_usage_mss_points,
    i157_usage_mss_montant,
    i94_usage_mss_mesure,
    d7_codage_et_requetes,
    i105_codage_points,
    i159_codage_montant,
    d0_accompagnement_parcours_complexes,
    i111_parcours_complexes_points,
    i161_parcours_complexes_montant,
    d32_etudiants_encadres,
    i117_etudiants_points,
    i163_etudiants_montant,
    d31_equipement_video,
    i123_videotransmission_points,
    i165_videotransmission_montant,
    d2_appareils_connectes,
    i129_equipements_connectes_points,
    i167_equipements_connectes_montant,
    i134_soins_non_programmes_propre,
    i137_soins_non_programmes_points,
    i169_soins_non_programmes_montant,
    d19_heures_sas,
    i141_effection_sas_points,
    i171_effection_sas_montant,
    i27_volet_3_accessible,
    d12_contrat_assistant_medical,
    i173_dispositif_points,
    i174_dispositif_montant,
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
