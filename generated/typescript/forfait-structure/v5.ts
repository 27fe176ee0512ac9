// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v5 : exercices 2020 à 2021.
// Actes : Convention nationale des médecins libéraux du 25 août 2016 ; Avenant n° 6 ; Avenant n° 7.

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
  | "volet 2"
  | "téléservices"
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
const n4_90 = constante(90n, 1n);
const n5_50 = constante(50n, 1n);
const n6_120 = constante(120n, 1n);
const n7_70 = constante(70n, 1n);
const n8_25 = constante(25n, 1n);
const n9_150 = constante(150n, 1n);
/**
 * Les données, les règles et les éléments de cette version. Les nombres sont des rangs dans ce que rend `calculer` ;
 * ceux d'un élément : accès, condition propre, points, montant, mesure.
 */
export const description: Description = {
  dispositif: "forfait_structure",
  version: "v5",
  entrees: entreesLues(DONNEES, [
    "accompagnement_parcours_complexes",
    "appareils_connectés",
    "bouquet_téléservices_atteint",
    "codage_et_requêtes",
    "compatible_dmp",
    "exercice_coordonné",
    "feuilles_de_soins",
    "fse_télétransmises",
    "horaires_affichés",
    "lap_certifié",
    "messagerie_sécurisée",
    "sesam_vitale_à_jour",
    "soins_non_programmés_régulés",
    "équipement_vidéo",
    "étudiants_encadrés",
  ]),
  limites: [],
  elements: [
    element(l.l0_volet_1, 0, 1, 2, 3, null),
    element(l.l1_logiciel, 0, 4, null, null, null),
    element(l.l2_messagerie, 0, 5, null, null, null),
    element(l.l3_sesam_vitale, 0, 6, null, null, null),
    element(l.l4_teletransmission, 0, 7, null, null, 8),
    element(l.l5_horaires, 0, 9, null, null, null),
    element(l.l15_volet_2, 10, null, 11, 12, null),
    element(l.l7_teleservices, 10, 13, 14, 15, null),
    element(l.l8_codage, 10, 16, 17, 18, null),
    element(l.l16_coordination, 10, 19, 20, 21, null),
    element(l.l17_parcours_complexes, 10, 22, 23, 24, null),
    element(l.l11_etudiants, 10, 25, 26, 27, null),
    element(l.l13_videotransmission, 10, 28, 29, 30, null),
    element(l.l14_equipements_connectes, 10, 31, 32, 33, null),
    element(l.l18_soins_non_programmes, 10, 34, 35, 36, null),
  ],
  points: 37,
  montant: 38,
  resultats: [],
};

/** Le calcul. Une vérité peut rester ouverte, un nombre être encadré : données complètes ou non, ce sont les mêmes lignes. */
export function calculer(o: Algebre, donnees: readonly Suivie[]): readonly Suivie[] {
  const d0_accompagnement_parcours_complexes = o.verite(donnees, 0);
  const d1_appareils_connectes = o.verite(donnees, 1);
  const d2_bouquet_teleservices_atteint = o.verite(donnees, 2);
  const d3_codage_et_requetes = o.verite(donnees, 3);
  const d4_compatible_dmp = o.verite(donnees, 4);
  const d5_exercice_coordonne = o.verite(donnees, 5);
  const d6_feuilles_de_soins = o.nombre(donnees, 6);
  const d7_fse_teletransmises = o.nombre(donnees, 7);
  const d8_horaires_affiches = o.verite(donnees, 8);
  const d9_lap_certifie = o.verite(donnees, 9);
  const d10_messagerie_securisee = o.verite(donnees, 10);
  const d11_sesam_vitale_a_jour = o.verite(donnees, 11);
  const d12_soins_non_programmes_regules = o.verite(donnees, 12);
  const d13_equipement_video = o.verite(donnees, 13);
  const d14_etudiants_encadres = o.verite(donnees, 14);

  // logiciel (annexe 12, article 1.1)
  const i3_logiciel_condition = o.et(d9_lap_certifie, d4_compatible_dmp);
  const i5_logiciel_atteint = o.acquis(i3_logiciel_condition);

  // messagerie (annexe 12, article 1.2)
  const i9_messagerie_atteint = o.acquis(d10_messagerie_securisee);

  // sesam_vitale (annexe 12, article 1.3)
  const i13_sesam_vitale_atteint = o.acquis(d11_sesam_vitale_a_jour);

  // télétransmission (annexe 12, article 1.4)
  const i15_teletransmission_mesure = o.part(o.quotient(d7_fse_teletransmises, d6_feuilles_de_soins, true));
  const i17_teletransmission_propre = o.comparer("≥", i15_teletransmission_mesure, n1_2_3);
  const i18_teletransmission_atteint = o.acquis(i17_teletransmission_propre);

  // horaires (annexe 12, article 1.5)
  const i22_horaires_atteint = o.acquis(d8_horaires_affiches);

  // volet 1 (article 20.1 et annexe 12, article 1)
  const i23_volet_1_exige = o.tous([
    i5_logiciel_atteint,
    i9_messagerie_atteint,
    i13_sesam_vitale_atteint,
    i18_teletransmission_atteint,
    i22_horaires_atteint,
  ]);
  const i25_volet_1_atteint = o.acquis(i23_volet_1_exige);
  const i27_volet_1_points = o.siNombre(i25_volet_1_atteint, n2_280, n3_0);
  const i28_volet_1_montant_propre = o.produit(n2_280, n0_7);
  const i29_volet_1_montant = o.siNombre(i25_volet_1_atteint, i28_volet_1_montant_propre, n3_0);

  // volet 2 (article 20.2 et annexe 12, article 2)
  const i31_volet_2_accessible = o.acquis(i25_volet_1_atteint);

  // téléservices (annexe 12, volet 2, indicateur 1)
  const i36_teleservices_atteint = o.et(i31_volet_2_accessible, o.acquis(d2_bouquet_teleservices_atteint));
  const i38_teleservices_points = o.siNombre(i36_teleservices_atteint, n4_90, n3_0);

  // codage (annexe 12, volet 2, indicateur 2)
  const i42_codage_atteint = o.et(i31_volet_2_accessible, o.acquis(d3_codage_et_requetes));
  const i44_codage_points = o.siNombre(i42_codage_atteint, n5_50, n3_0);

  // coordination (article 20.2, indicateur 3)
  const i48_coordination_atteint = o.et(i31_volet_2_accessible, o.acquis(d5_exercice_coordonne));
  const i50_coordination_points = o.siNombre(i48_coordination_atteint, n6_120, n3_0);

  // parcours_complexes (annexe 12, volet 2, indicateur 4)
  const i54_parcours_complexes_atteint = o.et(i31_volet_2_accessible, o.acquis(d0_accompagnement_parcours_complexes));
  const i56_parcours_complexes_points = o.siNombre(i54_parcours_complexes_atteint, n7_70, n3_0);

  // étudiants (annexe 12, volet 2, indicateur 5)
  const i60_etudiants_atteint = o.et(i31_volet_2_accessible, o.acquis(d14_etudiants_encadres));
  const i62_etudiants_points = o.siNombre(i60_etudiants_atteint, n5_50, n3_0);

  // vidéotransmission (annexe 12, volet 2, indicateur 6)
  const i66_videotransmission_atteint = o.et(i31_volet_2_accessible, o.acquis(d13_equipement_video));
  const i68_videotransmission_points = o.siNombre(i66_videotransmission_atteint, n5_50, n3_0);

  // équipements_connectés (annexe 12, volet 2, indicateur 7)
  const i72_equipements_connectes_atteint = o.et(i31_volet_2_accessible, o.acquis(d1_appareils_connectes));
  const i74_equipements_connectes_points = o.siNombre(i72_equipements_connectes_atteint, n8_25, n3_0);

  // soins_non_programmés (annexe 12, volet 2, indicateur 8)
  const i78_soins_non_programmes_atteint = o.et(i31_volet_2_accessible, o.acquis(d12_soins_non_programmes_regules));
  const i80_soins_non_programmes_points = o.siNombre(i78_soins_non_programmes_atteint, n9_150, n3_0);

  // volet 2
  const i81_volet_2_points = o.siNombre(
    i31_volet_2_accessible,
    o.somme([
      i38_teleservices_points,
      i44_codage_points,
      i50_coordination_points,
      i56_parcours_complexes_points,
      i62_etudiants_points,
      i68_videotransmission_points,
      i74_equipements_connectes_points,
      i80_soins_non_programmes_points,
    ]),
    n3_0,
  );

  // téléservices
  const i82_teleservices_montant_propre = o.produit(n4_90, n0_7);
  const i83_teleservices_montant = o.siNombre(i36_teleservices_atteint, i82_teleservices_montant_propre, n3_0);

  // codage
  const i84_codage_montant_propre = o.produit(n5_50, n0_7);
  const i85_codage_montant = o.siNombre(i42_codage_atteint, i84_codage_montant_propre, n3_0);

  // coordination
  const i86_coordination_montant_propre = o.produit(n6_120, n0_7);
  const i87_coordination_montant = o.siNombre(i48_coordination_atteint, i86_coordination_montant_propre, n3_0);

  // parcours_complexes
  const i88_parcours_complexes_montant_propre = o.produit(n7_70, n0_7);
  const i89_parcours_complexes_montant = o.siNombre(
    i54_parcours_complexes_atteint,
    i88_parcours_complexes_montant_propre,
    n3_0,
  );

  // étudiants
  const i90_etudiants_montant_propre = o.produit(n5_50, n0_7);
  const i91_etudiants_montant = o.siNombre(i60_etudiants_atteint, i90_etudiants_montant_propre, n3_0);

  // vidéotransmission
  const i92_videotransmission_montant_propre = o.produit(n5_50, n0_7);
  const i93_videotransmission_montant = o.siNombre(
    i66_videotransmission_atteint,
    i92_videotransmission_montant_propre,
    n3_0,
  );

  // équipements_connectés
  const i94_equipements_connectes_montant_propre = o.produit(n8_25, n0_7);
  const i95_equipements_connectes_montant = o.siNombre(
    i72_equipements_connectes_atteint,
    i94_equipements_connectes_montant_propre,
    n3_0,
  );

  // soins_non_programmés
  const i96_soins_non_programmes_montant_propre = o.produit(n9_150, n0_7);
  const i97_soins_non_programmes_montant = o.siNombre(
    i78_soins_non_programmes_atteint,
    i96_soins_non_programmes_montant_propre,
    n3_0,
  );

  // volet 2
  const i98_volet_2_montant = o.siNombre(
    i31_volet_2_accessible,
    o.somme([
      i83_teleservices_montant,
      i85_codage_montant,
      i87_coordination_montant,
      i89_parcours_complexes_montant,
      i91_etudiants_montant,
      i93_videotransmission_montant,
      i95_equipements_connectes_montant,
      i97_soins_non_programmes_montant,
    ]),
    n3_0,
  );

  // Ensemble
  const i99_dispositif_points = o.somme([i27_volet_1_points, i81_volet_2_points]);
  const i100_dispositif_montant = o.somme([i29_volet_1_montant, i98_volet_2_montant]);

  return [
    2,
    i23_volet_1_exige,
    i27_volet_1_points,
    i29_volet_1_montant,
    i3_logiciel_condition,
    d10_messagerie_securisee,
    d11_sesam_vitale_a_jour,
    i17_teletransmission_propre,
    i15_teletransmission_mesure,
    d8_horaires_affiches,
    i31_volet_2_accessible,
    i81_volet_2_points,
    i98_volet_2_montant,
    d2_bouquet_teleservices_atteint,
    i38_teleservices_points,
    i83_teleservices_montant,
    d3_codage_et_requetes,
    i44_codage_points,
    i85_codage_montant,
    d5_exercice_coordonne,
    i50_coordination_points,
    i87_coordination_montant,
    d0_accompagnement_parcours_complexes,
    i56_parcours_complexes_points,
    i89_parcours_complexes_montant,
    d14_etudiants_encadres,
    i62_etudiants_points,
    i91_etudiants_montant,
    d13_equipement_video,
    i68_videotransmission_points,
    i93_videotransmission_montant,
    d1_appareils_connectes,
    i74_equipements_connectes_points,
    i95_equipements_connectes_montant,
    d12_soins_non_programmes_regules,
    i80_soins_non_programmes_points,
    i97_soins_non_programmes_montant,
    i99_dispositif_points,
    i100_dispositif_montant,
  ];
}

/**
 * Évalue cette version sur les données d'un cabinet. Une donnée absente n'est jamais zéro : le résultat est alors un encadrement.
 * Des données qui ne peuvent être lues sont refusées (`valide` vaut faux), sans lever d'erreur.
 */
export function evaluer(donnees: Donnees, exercice: number): Evaluation<NomDElement> | DonneesRefusees {
  return evaluation<NomDElement>(description, calculer, DONNEES, donnees, exercice);
}
