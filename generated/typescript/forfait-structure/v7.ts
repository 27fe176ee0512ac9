// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v7 : exercice 2022.
// Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6 ; Avenant n° 7 ; Avenant n° 9.

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
import { donneesLues, evaluerEnEntiers, plan } from "./v7-entiers.ts";
import type { ResultatDeVersion } from "./v7-entiers.ts";
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
const entrees = entreesLues(DONNEES, [
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
]);
const limites: readonly Limite[] = [{ nom: "points_effection_sas", min: e17_0, max: e18_360 }];
/**
 * Les données, les règles et les éléments de cette version. Les nombres sont des rangs dans ce que rend `calculer` ;
 * ceux d'un élément : accès, condition propre, points, montant, mesure.
 */
export const description: Description = {
  dispositif: "forfait_structure",
  version: "v7",
  entrees: entrees,
  limites: limites,
  elements: [
    element(l.l19_volet_1, 0, 1, 2, 3, null),
    element(l.l20_logiciel, 0, 6, null, null, null),
    element(l.l2_messagerie, 0, 9, null, null, null),
    element(l.l21_sesam_vitale, 0, 12, null, null, null),
    element(l.l4_teletransmission, 0, 15, null, null, 16),
    element(l.l5_horaires, 0, 19, null, null, null),
    element(l.l16_coordination, 0, 22, null, null, null),
    element(l.l22_volet_2, 25, null, 26, 27, null),
    element(l.l23_teleservices, 25, null, 28, 29, null),
    element(l.l24_aat, 25, 30, 31, 32, 33),
    element(l.l25_at_mp, 25, 36, 37, 38, 39),
    element(l.l26_pse, 25, 42, 43, 44, 45),
    element(l.l27_dmt, 25, 47, 48, 49, 50),
    element(l.l28_spe, 25, 52, 53, 54, 55),
    element(l.l29_usage_dmp, 25, 58, 59, 60, 61),
    element(l.l30_usage_mss, 25, 64, 65, 66, 67),
    element(l.l8_codage, 25, 70, 71, 72, null),
    element(l.l17_parcours_complexes, 25, 75, 76, 77, null),
    element(l.l11_etudiants, 25, 80, 81, 82, null),
    element(l.l13_videotransmission, 25, 85, 86, 87, null),
    element(l.l14_equipements_connectes, 25, 90, 91, 92, null),
    element(l.l31_soins_non_programmes, 25, 95, 96, 97, 98),
    element(l.l32_effection_sas, 25, null, 102, 103, null),
  ],
  points: 104,
  montant: 105,
  resultats: [],
};
/** Pour expliquer chaque élément : sa place, et les rangs de ses conditions dans ce que rend `calculer`. */
export const raisons: readonly RaisonsDElement[] = [
  { genre: "volet", parent: null, atteint: 4, condition: null, exige: 5, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 1", atteint: 7, condition: 8, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 1", atteint: 10, condition: 11, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 1", atteint: 13, condition: 14, exige: null, seuil: null, unite: "" },
  {
    genre: "indicateur",
    parent: "volet 1",
    atteint: 17,
    condition: null,
    exige: null,
    seuil: { regle: 18, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  { genre: "indicateur", parent: "volet 1", atteint: 20, condition: 21, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 1", atteint: 23, condition: 24, exige: null, seuil: null, unite: "" },
  { genre: "volet", parent: null, atteint: 25, condition: null, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 25, condition: null, exige: null, seuil: null, unite: "" },
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
    seuil: { regle: 41, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "sous-indicateur",
    parent: "téléservices",
    atteint: 46,
    condition: null,
    exige: null,
    seuil: { regle: 35, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "sous-indicateur",
    parent: "téléservices",
    atteint: 51,
    condition: null,
    exige: null,
    seuil: { regle: 35, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "sous-indicateur",
    parent: "téléservices",
    atteint: 56,
    condition: null,
    exige: null,
    seuil: { regle: 57, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "indicateur",
    parent: "volet 2",
    atteint: 62,
    condition: null,
    exige: null,
    seuil: { regle: 63, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "indicateur",
    parent: "volet 2",
    atteint: 68,
    condition: null,
    exige: null,
    seuil: { regle: 69, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  { genre: "indicateur", parent: "volet 2", atteint: 73, condition: 74, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 78, condition: 79, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 83, condition: 84, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 88, condition: 89, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 93, condition: 94, exige: null, seuil: null, unite: "" },
  {
    genre: "indicateur",
    parent: "volet 2",
    atteint: 99,
    condition: 100,
    exige: null,
    seuil: { regle: 101, op: "≥", comparateur: "au moins" },
    unite: "",
  },
  { genre: "indicateur", parent: "volet 2", atteint: 25, condition: null, exige: null, seuil: null, unite: "" },
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
  const i4_logiciel_propre = o.propre(1, i3_logiciel_condition);
  const i5_logiciel_atteint = o.acquis(i4_logiciel_propre);

  // messagerie (annexe 12, article 1.2)
  const i8_messagerie_propre = o.propre(2, d23_messagerie_securisee);
  const i9_messagerie_atteint = o.acquis(i8_messagerie_propre);

  // sesam_vitale (annexe 12, article 1.3)
  const i11_sesam_vitale_condition = o.ou(d1_addendum_8, d22_logiciel_reference_segur);
  const i12_sesam_vitale_propre = o.propre(3, i11_sesam_vitale_condition);
  const i13_sesam_vitale_atteint = o.acquis(i12_sesam_vitale_propre);

  // télétransmission (annexe 12, article 1.4)
  const i15_teletransmission_mesure = o.part(o.quotient(d17_fse_teletransmises, d16_feuilles_de_soins, true));
  const i17_teletransmission_propre = o.propre(4, o.comparer("≥", i15_teletransmission_mesure, n1_2_3));
  const i18_teletransmission_atteint = o.acquis(i17_teletransmission_propre);

  // horaires (annexe 12, article 1.5)
  const i21_horaires_propre = o.propre(5, d19_horaires_affiches);
  const i22_horaires_atteint = o.acquis(i21_horaires_propre);

  // coordination (article 20.2, indicateur 3)
  const i25_coordination_propre = o.propre(6, d15_exercice_coordonne);
  const i26_coordination_atteint = o.acquis(i25_coordination_propre);

  // volet 1 (article 20.1 et annexe 12, article 1)
  const i27_volet_1_exige = o.tous([
    i5_logiciel_atteint,
    i9_messagerie_atteint,
    i13_sesam_vitale_atteint,
    i18_teletransmission_atteint,
    i22_horaires_atteint,
    i26_coordination_atteint,
  ]);
  const i28_volet_1_propre = o.propre(0, i27_volet_1_exige);
  const i29_volet_1_atteint = o.acquis(i28_volet_1_propre);
  const i31_volet_1_points = o.siNombre(i29_volet_1_atteint, n2_400, n3_0);
  const i32_volet_1_montant_propre = o.produit(n2_400, n0_7);
  const i33_volet_1_montant = o.siNombre(i29_volet_1_atteint, i32_volet_1_montant_propre, n3_0);

  // volet 2 (article 20.2 et annexe 12, article 2)
  const i35_volet_2_accessible = o.acquis(i29_volet_1_atteint);

  // aat
  const i40_aat_mesure = o.part(o.quotient(d4_arrets_dematerialises, d3_arrets, true));
  const i42_aat_propre = o.propre(9, o.comparer("≥", i40_aat_mesure, n4_0_8));
  const i43_aat_atteint = o.et(i35_volet_2_accessible, o.acquis(i42_aat_propre));
  const i45_aat_points = o.siNombre(i43_aat_atteint, n5_22_5, n3_0);

  // at_mp
  const i47_at_mp_mesure = o.part(o.quotient(d6_certificats_at_mp_dematerialises, d5_certificats_at_mp, true));
  const i49_at_mp_propre = o.propre(10, o.comparer("≥", i47_at_mp_mesure, n6_0_3));
  const i50_at_mp_atteint = o.et(i35_volet_2_accessible, o.acquis(i49_at_mp_propre));
  const i52_at_mp_points = o.siNombre(i50_at_mp_atteint, n5_22_5, n3_0);

  // pse
  const i54_pse_mesure = o.part(o.quotient(d26_protocoles_dematerialises, d25_protocoles, true));
  const i56_pse_propre = o.propre(11, o.comparer("≥", i54_pse_mesure, n4_0_8));
  const i57_pse_atteint = o.et(i35_volet_2_accessible, o.acquis(i56_pse_propre));
  const i59_pse_points = o.siNombre(i57_pse_atteint, n5_22_5, n3_0);

  // dmt
  const i61_dmt_mesure = o.part(o.quotient(d14_declarations_mt_dematerialisees, d13_declarations_mt, true));
  const i63_dmt_propre = o.propre(12, o.comparer("≥", i61_dmt_mesure, n4_0_8));
  const i64_dmt_atteint = o.et(i35_volet_2_accessible, o.acquis(i63_dmt_propre));
  const i66_dmt_points = o.siNombre(i64_dmt_atteint, n5_22_5, n3_0);

  // spe
  const i68_spe_mesure = o.part(o.quotient(d29_transports_dematerialises, d28_transports, true));
  const i70_spe_propre = o.propre(13, o.comparer("≥", i68_spe_mesure, n7_0_9));
  const i71_spe_atteint = o.et(i35_volet_2_accessible, o.acquis(i70_spe_propre));
  const i73_spe_points = o.siNombre(i71_spe_atteint, n8_10, n3_0);

  // téléservices (annexe 12, volet 2, indicateur 1)
  const i74_teleservices_points = o.siNombre(
    i35_volet_2_accessible,
    o.somme([i45_aat_points, i52_at_mp_points, i59_pse_points, i66_dmt_points, i73_spe_points]),
    n3_0,
  );

  // usage_dmp (annexe 12, volet 2, indicateur 1)
  const i76_usage_dmp_mesure = o.part(o.quotient(d10_consultations_avec_depot_dmp, d9_consultations, true));
  const i78_usage_dmp_propre = o.propre(14, o.comparer("≥", i76_usage_dmp_mesure, n9_0_2));
  const i79_usage_dmp_atteint = o.et(i35_volet_2_accessible, o.acquis(i78_usage_dmp_propre));
  const i81_usage_dmp_points = o.siNombre(i79_usage_dmp_atteint, n10_40, n3_0);

  // usage_mss (annexe 12, volet 2, indicateur 1)
  const i83_usage_mss_mesure = o.part(o.quotient(d11_consultations_avec_echange_mss, d9_consultations, true));
  const i85_usage_mss_propre = o.propre(15, o.comparer("≥", i83_usage_mss_mesure, n11_0_05));
  const i86_usage_mss_atteint = o.et(i35_volet_2_accessible, o.acquis(i85_usage_mss_propre));
  const i88_usage_mss_points = o.siNombre(i86_usage_mss_atteint, n10_40, n3_0);

  // codage (annexe 12, volet 2, indicateur 2)
  const i91_codage_propre = o.propre(16, d7_codage_et_requetes);
  const i92_codage_atteint = o.et(i35_volet_2_accessible, o.acquis(i91_codage_propre));
  const i94_codage_points = o.siNombre(i92_codage_atteint, n12_50, n3_0);

  // parcours_complexes (annexe 12, volet 2, indicateur 4)
  const i97_parcours_complexes_propre = o.propre(17, d0_accompagnement_parcours_complexes);
  const i98_parcours_complexes_atteint = o.et(i35_volet_2_accessible, o.acquis(i97_parcours_complexes_propre));
  const i100_parcours_complexes_points = o.siNombre(i98_parcours_complexes_atteint, n13_70, n3_0);

  // étudiants (annexe 12, volet 2, indicateur 5)
  const i103_etudiants_propre = o.propre(18, d31_etudiants_encadres);
  const i104_etudiants_atteint = o.et(i35_volet_2_accessible, o.acquis(i103_etudiants_propre));
  const i106_etudiants_points = o.siNombre(i104_etudiants_atteint, n12_50, n3_0);

  // vidéotransmission (annexe 12, volet 2, indicateur 6)
  const i109_videotransmission_propre = o.propre(19, d30_equipement_video);
  const i110_videotransmission_atteint = o.et(i35_volet_2_accessible, o.acquis(i109_videotransmission_propre));
  const i112_videotransmission_points = o.siNombre(i110_videotransmission_atteint, n12_50, n3_0);

  // équipements_connectés (annexe 12, volet 2, indicateur 7)
  const i115_equipements_connectes_propre = o.propre(20, d2_appareils_connectes);
  const i116_equipements_connectes_atteint = o.et(i35_volet_2_accessible, o.acquis(i115_equipements_connectes_propre));
  const i118_equipements_connectes_points = o.siNombre(i116_equipements_connectes_atteint, n14_25, n3_0);

  // soins_non_programmés (annexe 12, volet 2, indicateur 8)
  const i120_soins_non_programmes_condition = o.ou(d20_inscrit_sas, d12_cpts_participant_au_sas);
  const i123_soins_non_programmes_propre = o.propre(
    21,
    o.et(i120_soins_non_programmes_condition, o.comparer("≥", d18_heures_sas, n15_2)),
  );
  const i124_soins_non_programmes_atteint = o.et(i35_volet_2_accessible, o.acquis(i123_soins_non_programmes_propre));
  const i126_soins_non_programmes_points = o.siNombre(i124_soins_non_programmes_atteint, n16_200, n3_0);

  // effection_sas (annexe 12, volet 2, indicateur 9)
  const i129_effection_sas_points_propres = o.nonCommunique(d24_points_effection_sas, e17_0, e18_360);
  const i130_effection_sas_points = o.siNombre(i35_volet_2_accessible, i129_effection_sas_points_propres, n3_0);

  // volet 2
  const i131_volet_2_points = o.siNombre(
    i35_volet_2_accessible,
    o.somme([
      i74_teleservices_points,
      i81_usage_dmp_points,
      i88_usage_mss_points,
      i94_codage_points,
      i100_parcours_complexes_points,
      i106_etudiants_points,
      i112_videotransmission_points,
      i118_equipements_connectes_points,
      i126_soins_non_programmes_points,
      i130_effection_sas_points,
    ]),
    n3_0,
  );

  // aat
  const i132_aat_montant_propre = o.produit(n5_22_5, n0_7);
  const i133_aat_montant = o.siNombre(i43_aat_atteint, i132_aat_montant_propre, n3_0);

  // at_mp
  const i134_at_mp_montant_propre = o.produit(n5_22_5, n0_7);
  const i135_at_mp_montant = o.siNombre(i50_at_mp_atteint, i134_at_mp_montant_propre, n3_0);

  // pse
  const i136_pse_montant_propre = o.produit(n5_22_5, n0_7);
  const i137_pse_montant = o.siNombre(i57_pse_atteint, i136_pse_montant_propre, n3_0);

  // dmt
  const i138_dmt_montant_propre = o.produit(n5_22_5, n0_7);
  const i139_dmt_montant = o.siNombre(i64_dmt_atteint, i138_dmt_montant_propre, n3_0);

  // spe
  const i140_spe_montant_propre = o.produit(n8_10, n0_7);
  const i141_spe_montant = o.siNombre(i71_spe_atteint, i140_spe_montant_propre, n3_0);

  // téléservices
  const i142_teleservices_montant = o.siNombre(
    i35_volet_2_accessible,
    o.somme([i133_aat_montant, i135_at_mp_montant, i137_pse_montant, i139_dmt_montant, i141_spe_montant]),
    n3_0,
  );

  // usage_dmp
  const i143_usage_dmp_montant_propre = o.produit(n10_40, n0_7);
  const i144_usage_dmp_montant = o.siNombre(i79_usage_dmp_atteint, i143_usage_dmp_montant_propre, n3_0);

  // usage_mss
  const i145_usage_mss_montant_propre = o.produit(n10_40, n0_7);
  const i146_usage_mss_montant = o.siNombre(i86_usage_mss_atteint, i145_usage_mss_montant_propre, n3_0);

  // codage
  const i147_codage_montant_propre = o.produit(n12_50, n0_7);
  const i148_codage_montant = o.siNombre(i92_codage_atteint, i147_codage_montant_propre, n3_0);

  // parcours_complexes
  const i149_parcours_complexes_montant_propre = o.produit(n13_70, n0_7);
  const i150_parcours_complexes_montant = o.siNombre(
    i98_parcours_complexes_atteint,
    i149_parcours_complexes_montant_propre,
    n3_0,
  );

  // étudiants
  const i151_etudiants_montant_propre = o.produit(n12_50, n0_7);
  const i152_etudiants_montant = o.siNombre(i104_etudiants_atteint, i151_etudiants_montant_propre, n3_0);

  // vidéotransmission
  const i153_videotransmission_montant_propre = o.produit(n12_50, n0_7);
  const i154_videotransmission_montant = o.siNombre(
    i110_videotransmission_atteint,
    i153_videotransmission_montant_propre,
    n3_0,
  );

  // équipements_connectés
  const i155_equipements_connectes_montant_propre = o.produit(n14_25, n0_7);
  const i156_equipements_connectes_montant = o.siNombre(
    i116_equipements_connectes_atteint,
    i155_equipements_connectes_montant_propre,
    n3_0,
  );

  // soins_non_programmés
  const i157_soins_non_programmes_montant_propre = o.produit(n16_200, n0_7);
  const i158_soins_non_programmes_montant = o.siNombre(
    i124_soins_non_programmes_atteint,
    i157_soins_non_programmes_montant_propre,
    n3_0,
  );

  // effection_sas
  const i159_effection_sas_montant_propre = o.produit(i129_effection_sas_points_propres, n0_7);
  const i160_effection_sas_montant = o.siNombre(i35_volet_2_accessible, i159_effection_sas_montant_propre, n3_0);

  // volet 2
  const i161_volet_2_montant = o.siNombre(
    i35_volet_2_accessible,
    o.somme([
      i142_teleservices_montant,
      i144_usage_dmp_montant,
      i146_usage_mss_montant,
      i148_codage_montant,
      i150_parcours_complexes_montant,
      i152_etudiants_montant,
      i154_videotransmission_montant,
      i156_equipements_connectes_montant,
      i158_soins_non_programmes_montant,
      i160_effection_sas_montant,
    ]),
    n3_0,
  );

  // Ensemble
  const i162_dispositif_points = o.somme([i31_volet_1_points, i131_volet_2_points]);
  const i163_dispositif_montant = o.somme([i33_volet_1_montant, i161_volet_2_montant]);

  return [
    2,
    i28_volet_1_propre,
    i31_volet_1_points,
    i33_volet_1_montant,
    i29_volet_1_atteint,
    i27_volet_1_exige,
    i4_logiciel_propre,
    i5_logiciel_atteint,
    i3_logiciel_condition,
    i8_messagerie_propre,
    i9_messagerie_atteint,
    d23_messagerie_securisee,
    i12_sesam_vitale_propre,
    i13_sesam_vitale_atteint,
    i11_sesam_vitale_condition,
    i17_teletransmission_propre,
    i15_teletransmission_mesure,
    i18_teletransmission_atteint,
    n1_2_3,
    i21_horaires_propre,
    i22_horaires_atteint,
    d19_horaires_affiches,
    i25_coordination_propre,
    i26_coordination_atteint,
    d15_exercice_coordonne,
    i35_volet_2_accessible,
    i131_volet_2_points,
    i161_volet_2_montant,
    i74_teleservices_points,
    i142_teleservices_montant,
    i42_aat_propre,
    i45_aat_points,
    i133_aat_montant,
    i40_aat_mesure,
    i43_aat_atteint,
    n4_0_8,
    i49_at_mp_propre,
    i52_at_mp_points,
    i135_at_mp_montant,
    i47_at_mp_mesure,
    i50_at_mp_atteint,
    n6_0_3,
    i56_pse_propre,
    i59_pse_points,
    i137_pse_montant,
    i54_pse_mesure,
    i57_pse_atteint,
    i63_dmt_propre,
    i66_dmt_points,
    i139_dmt_montant,
    i61_dmt_mesure,
    i64_dmt_atteint,
    i70_spe_propre,
    i73_spe_points,
    i141_spe_montant,
    i68_spe_mesure,
    i71_spe_atteint,
    n7_0_9,
    i78_usage_dmp_propre,
    i81_usage_dmp_points,
    i144_usage_dmp_montant,
    i76_usage_dmp_mesure,
    i79_usage_dmp_atteint,
    n9_0_2,
    i85_usage_mss_propre,
    i88_usage_mss_points,
    i146_usage_mss_montant,
    i83_usage_mss_mesure,
    i86_usage_mss_atteint,
    n11_0_05,
    i91_codage_propre,
    i94_codage_points,
    i148_codage_montant,
    i92_codage_atteint,
    d7_codage_et_requetes,
    i97_parcours_complexes_propre,
    i100_parcours_complexes_points,
    i150_parcours_complexes_montant,
    i98_parcours_complexes_atteint,
    d0_accompagnement_parcours_complexes,
    i103_etudiants_propre,
    i106_etudiants_points,
    i152_etudiants_montant,
    i104_etudiants_atteint,
    d31_etudiants_encadres,
    i109_videotransmission_propre,
    i112_videotransmission_points,
    i154_videotransmission_montant,
    i110_videotransmission_atteint,
    d30_equipement_video,
    i115_equipements_connectes_propre,
    i118_equipements_connectes_points,
    i156_equipements_connectes_montant,
    i116_equipements_connectes_atteint,
    d2_appareils_connectes,
    i123_soins_non_programmes_propre,
    i126_soins_non_programmes_points,
    i158_soins_non_programmes_montant,
    d18_heures_sas,
    i124_soins_non_programmes_atteint,
    i120_soins_non_programmes_condition,
    n15_2,
    i130_effection_sas_points,
    i160_effection_sas_montant,
    i162_dispositif_points,
    i163_dispositif_montant,
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
