// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v8 : exercice 2022.
// Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6 ; Avenant n° 7 ; Avenant n° 9 ; La coordination reste facultative en 2022.

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
import { donneesLues, evaluerEnEntiers, plan } from "./v8-entiers.ts";
import type { ResultatDeVersion } from "./v8-entiers.ts";
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
const limites: readonly Limite[] = [{ nom: "points_effection_sas", min: e18_0, max: e19_360 }];
/**
 * Les données, les règles et les éléments de cette version. Les nombres sont des rangs dans ce que rend `calculer` ;
 * ceux d'un élément : accès, condition propre, points, montant, mesure.
 */
export const description: Description = {
  dispositif: "forfait_structure",
  version: "v8",
  entrees: entrees,
  limites: limites,
  elements: [
    element(l.l33_volet_1, 0, 1, 2, 3, null),
    element(l.l20_logiciel, 0, 6, null, null, null),
    element(l.l2_messagerie, 0, 9, null, null, null),
    element(l.l21_sesam_vitale, 0, 12, null, null, null),
    element(l.l4_teletransmission, 0, 15, null, null, 16),
    element(l.l5_horaires, 0, 19, null, null, null),
    element(l.l34_coordination, 0, 22, 23, 24, null),
    element(l.l22_volet_2, 27, null, 28, 29, null),
    element(l.l23_teleservices, 27, null, 30, 31, null),
    element(l.l24_aat, 27, 32, 33, 34, 35),
    element(l.l25_at_mp, 27, 38, 39, 40, 41),
    element(l.l26_pse, 27, 44, 45, 46, 47),
    element(l.l27_dmt, 27, 49, 50, 51, 52),
    element(l.l28_spe, 27, 54, 55, 56, 57),
    element(l.l29_usage_dmp, 27, 60, 61, 62, 63),
    element(l.l30_usage_mss, 27, 66, 67, 68, 69),
    element(l.l8_codage, 27, 72, 73, 74, null),
    element(l.l17_parcours_complexes, 27, 77, 78, 79, null),
    element(l.l11_etudiants, 27, 82, 83, 84, null),
    element(l.l13_videotransmission, 27, 87, 88, 89, null),
    element(l.l14_equipements_connectes, 27, 92, 93, 94, null),
    element(l.l31_soins_non_programmes, 27, 97, 98, 99, 100),
    element(l.l32_effection_sas, 27, null, 104, 105, null),
  ],
  points: 106,
  montant: 107,
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
  { genre: "indicateur", parent: "volet 1", atteint: 25, condition: 26, exige: null, seuil: null, unite: "" },
  { genre: "volet", parent: null, atteint: 27, condition: null, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 27, condition: null, exige: null, seuil: null, unite: "" },
  {
    genre: "sous-indicateur",
    parent: "téléservices",
    atteint: 36,
    condition: null,
    exige: null,
    seuil: { regle: 37, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "sous-indicateur",
    parent: "téléservices",
    atteint: 42,
    condition: null,
    exige: null,
    seuil: { regle: 43, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "sous-indicateur",
    parent: "téléservices",
    atteint: 48,
    condition: null,
    exige: null,
    seuil: { regle: 37, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "sous-indicateur",
    parent: "téléservices",
    atteint: 53,
    condition: null,
    exige: null,
    seuil: { regle: 37, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "sous-indicateur",
    parent: "téléservices",
    atteint: 58,
    condition: null,
    exige: null,
    seuil: { regle: 59, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "indicateur",
    parent: "volet 2",
    atteint: 64,
    condition: null,
    exige: null,
    seuil: { regle: 65, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "indicateur",
    parent: "volet 2",
    atteint: 70,
    condition: null,
    exige: null,
    seuil: { regle: 71, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  { genre: "indicateur", parent: "volet 2", atteint: 75, condition: 76, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 80, condition: 81, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 85, condition: 86, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 90, condition: 91, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet 2", atteint: 95, condition: 96, exige: null, seuil: null, unite: "" },
  {
    genre: "indicateur",
    parent: "volet 2",
    atteint: 101,
    condition: 102,
    exige: null,
    seuil: { regle: 103, op: "≥", comparateur: "au moins" },
    unite: "",
  },
  { genre: "indicateur", parent: "volet 2", atteint: 27, condition: null, exige: null, seuil: null, unite: "" },
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

  // volet 1 (article 20.1 et annexe 12, article 1)
  const i23_volet_1_exige = o.tous([
    i5_logiciel_atteint,
    i9_messagerie_atteint,
    i13_sesam_vitale_atteint,
    i18_teletransmission_atteint,
    i22_horaires_atteint,
  ]);
  const i24_volet_1_propre = o.propre(0, i23_volet_1_exige);
  const i25_volet_1_atteint = o.acquis(i24_volet_1_propre);

  // coordination (article 20.2, indicateur 3)
  const i29_coordination_propre = o.propre(6, d15_exercice_coordonne);
  const i30_coordination_atteint = o.acquis(i29_coordination_propre);
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
  const i46_aat_propre = o.propre(9, o.comparer("≥", i44_aat_mesure, n5_0_8));
  const i47_aat_atteint = o.et(i39_volet_2_accessible, o.acquis(i46_aat_propre));
  const i49_aat_points = o.siNombre(i47_aat_atteint, n6_22_5, n4_0);

  // at_mp
  const i51_at_mp_mesure = o.part(o.quotient(d6_certificats_at_mp_dematerialises, d5_certificats_at_mp, true));
  const i53_at_mp_propre = o.propre(10, o.comparer("≥", i51_at_mp_mesure, n7_0_3));
  const i54_at_mp_atteint = o.et(i39_volet_2_accessible, o.acquis(i53_at_mp_propre));
  const i56_at_mp_points = o.siNombre(i54_at_mp_atteint, n6_22_5, n4_0);

  // pse
  const i58_pse_mesure = o.part(o.quotient(d26_protocoles_dematerialises, d25_protocoles, true));
  const i60_pse_propre = o.propre(11, o.comparer("≥", i58_pse_mesure, n5_0_8));
  const i61_pse_atteint = o.et(i39_volet_2_accessible, o.acquis(i60_pse_propre));
  const i63_pse_points = o.siNombre(i61_pse_atteint, n6_22_5, n4_0);

  // dmt
  const i65_dmt_mesure = o.part(o.quotient(d14_declarations_mt_dematerialisees, d13_declarations_mt, true));
  const i67_dmt_propre = o.propre(12, o.comparer("≥", i65_dmt_mesure, n5_0_8));
  const i68_dmt_atteint = o.et(i39_volet_2_accessible, o.acquis(i67_dmt_propre));
  const i70_dmt_points = o.siNombre(i68_dmt_atteint, n6_22_5, n4_0);

  // spe
  const i72_spe_mesure = o.part(o.quotient(d29_transports_dematerialises, d28_transports, true));
  const i74_spe_propre = o.propre(13, o.comparer("≥", i72_spe_mesure, n8_0_9));
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
  const i82_usage_dmp_propre = o.propre(14, o.comparer("≥", i80_usage_dmp_mesure, n10_0_2));
  const i83_usage_dmp_atteint = o.et(i39_volet_2_accessible, o.acquis(i82_usage_dmp_propre));
  const i85_usage_dmp_points = o.siNombre(i83_usage_dmp_atteint, n11_40, n4_0);

  // usage_mss (annexe 12, volet 2, indicateur 1)
  const i87_usage_mss_mesure = o.part(o.quotient(d11_consultations_avec_echange_mss, d9_consultations, true));
  const i89_usage_mss_propre = o.propre(15, o.comparer("≥", i87_usage_mss_mesure, n12_0_05));
  const i90_usage_mss_atteint = o.et(i39_volet_2_accessible, o.acquis(i89_usage_mss_propre));
  const i92_usage_mss_points = o.siNombre(i90_usage_mss_atteint, n11_40, n4_0);

  // codage (annexe 12, volet 2, indicateur 2)
  const i95_codage_propre = o.propre(16, d7_codage_et_requetes);
  const i96_codage_atteint = o.et(i39_volet_2_accessible, o.acquis(i95_codage_propre));
  const i98_codage_points = o.siNombre(i96_codage_atteint, n13_50, n4_0);

  // parcours_complexes (annexe 12, volet 2, indicateur 4)
  const i101_parcours_complexes_propre = o.propre(17, d0_accompagnement_parcours_complexes);
  const i102_parcours_complexes_atteint = o.et(i39_volet_2_accessible, o.acquis(i101_parcours_complexes_propre));
  const i104_parcours_complexes_points = o.siNombre(i102_parcours_complexes_atteint, n14_70, n4_0);

  // étudiants (annexe 12, volet 2, indicateur 5)
  const i107_etudiants_propre = o.propre(18, d31_etudiants_encadres);
  const i108_etudiants_atteint = o.et(i39_volet_2_accessible, o.acquis(i107_etudiants_propre));
  const i110_etudiants_points = o.siNombre(i108_etudiants_atteint, n13_50, n4_0);

  // vidéotransmission (annexe 12, volet 2, indicateur 6)
  const i113_videotransmission_propre = o.propre(19, d30_equipement_video);
  const i114_videotransmission_atteint = o.et(i39_volet_2_accessible, o.acquis(i113_videotransmission_propre));
  const i116_videotransmission_points = o.siNombre(i114_videotransmission_atteint, n13_50, n4_0);

  // équipements_connectés (annexe 12, volet 2, indicateur 7)
  const i119_equipements_connectes_propre = o.propre(20, d2_appareils_connectes);
  const i120_equipements_connectes_atteint = o.et(i39_volet_2_accessible, o.acquis(i119_equipements_connectes_propre));
  const i122_equipements_connectes_points = o.siNombre(i120_equipements_connectes_atteint, n15_25, n4_0);

  // soins_non_programmés (annexe 12, volet 2, indicateur 8)
  const i124_soins_non_programmes_condition = o.ou(d20_inscrit_sas, d12_cpts_participant_au_sas);
  const i127_soins_non_programmes_propre = o.propre(
    21,
    o.et(i124_soins_non_programmes_condition, o.comparer("≥", d18_heures_sas, n16_2)),
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
    i24_volet_1_propre,
    i33_volet_1_points,
    i37_volet_1_montant,
    i25_volet_1_atteint,
    i23_volet_1_exige,
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
    i29_coordination_propre,
    i32_coordination_points,
    i36_coordination_montant,
    i30_coordination_atteint,
    d15_exercice_coordonne,
    i39_volet_2_accessible,
    i135_volet_2_points,
    i165_volet_2_montant,
    i78_teleservices_points,
    i146_teleservices_montant,
    i46_aat_propre,
    i49_aat_points,
    i137_aat_montant,
    i44_aat_mesure,
    i47_aat_atteint,
    n5_0_8,
    i53_at_mp_propre,
    i56_at_mp_points,
    i139_at_mp_montant,
    i51_at_mp_mesure,
    i54_at_mp_atteint,
    n7_0_3,
    i60_pse_propre,
    i63_pse_points,
    i141_pse_montant,
    i58_pse_mesure,
    i61_pse_atteint,
    i67_dmt_propre,
    i70_dmt_points,
    i143_dmt_montant,
    i65_dmt_mesure,
    i68_dmt_atteint,
    i74_spe_propre,
    i77_spe_points,
    i145_spe_montant,
    i72_spe_mesure,
    i75_spe_atteint,
    n8_0_9,
    i82_usage_dmp_propre,
    i85_usage_dmp_points,
    i148_usage_dmp_montant,
    i80_usage_dmp_mesure,
    i83_usage_dmp_atteint,
    n10_0_2,
    i89_usage_mss_propre,
    i92_usage_mss_points,
    i150_usage_mss_montant,
    i87_usage_mss_mesure,
    i90_usage_mss_atteint,
    n12_0_05,
    i95_codage_propre,
    i98_codage_points,
    i152_codage_montant,
    i96_codage_atteint,
    d7_codage_et_requetes,
    i101_parcours_complexes_propre,
    i104_parcours_complexes_points,
    i154_parcours_complexes_montant,
    i102_parcours_complexes_atteint,
    d0_accompagnement_parcours_complexes,
    i107_etudiants_propre,
    i110_etudiants_points,
    i156_etudiants_montant,
    i108_etudiants_atteint,
    d31_etudiants_encadres,
    i113_videotransmission_propre,
    i116_videotransmission_points,
    i158_videotransmission_montant,
    i114_videotransmission_atteint,
    d30_equipement_video,
    i119_equipements_connectes_propre,
    i122_equipements_connectes_points,
    i160_equipements_connectes_montant,
    i120_equipements_connectes_atteint,
    d2_appareils_connectes,
    i127_soins_non_programmes_propre,
    i130_soins_non_programmes_points,
    i162_soins_non_programmes_montant,
    d18_heures_sas,
    i128_soins_non_programmes_atteint,
    i124_soins_non_programmes_condition,
    n16_2,
    i134_effection_sas_points,
    i164_effection_sas_montant,
    i166_dispositif_points,
    i167_dispositif_montant,
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
