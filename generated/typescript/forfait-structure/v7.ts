// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v7 : exercice 2022 ; exercice 2023 ; exercices 2024 à 2025 ; exercices 2026 et suivants.
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
  | "coordination"
  | "volet 2"
  | "téléservices"
  | "codage"
  | "parcours_complexes"
  | "étudiants"
  | "vidéotransmission"
  | "équipements_connectés"
  | "soins_non_programmés"
  | "volet 3"
  | "assistant_médical";
const n0_7 = constante(7n, 1n);
const n1_2_3 = constante(2n, 3n);
const n2_400 = constante(400n, 1n);
const n3_0 = constante(0n, 1n);
const n4_90 = constante(90n, 1n);
const n5_50 = constante(50n, 1n);
const n6_70 = constante(70n, 1n);
const n7_25 = constante(25n, 1n);
const n8_150 = constante(150n, 1n);
/**
 * Les données, les règles et les éléments de cette version. Les nombres sont des rangs dans ce que rend `calculer` ;
 * ceux d'un élément : accès, condition propre, points, montant, mesure.
 */
export const description: Description = {
  dispositif: "forfait_structure",
  version: "v7",
  entrees: entreesLues(DONNEES, [
    "accompagnement_parcours_complexes",
    "appareils_connectés",
    "bouquet_téléservices_atteint",
    "codage_et_requêtes",
    "compatible_dmp",
    "contrat_assistant_médical",
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
    element(l.l21_volet_1, 0, 1, 2, 3, null),
    element(l.l1_logiciel, 0, 4, null, null, null),
    element(l.l2_messagerie, 0, 5, null, null, null),
    element(l.l3_sesam_vitale, 0, 6, null, null, null),
    element(l.l4_teletransmission, 0, 7, null, null, 8),
    element(l.l5_horaires, 0, 9, null, null, null),
    element(l.l18_coordination, 0, 10, null, null, null),
    element(l.l17_volet_2, 11, null, 12, 13, null),
    element(l.l7_teleservices, 11, 14, 15, 16, null),
    element(l.l8_codage, 11, 17, 18, 19, null),
    element(l.l19_parcours_complexes, 11, 20, 21, 22, null),
    element(l.l11_etudiants, 11, 23, 24, 25, null),
    element(l.l13_videotransmission, 11, 26, 27, 28, null),
    element(l.l14_equipements_connectes, 11, 29, 30, 31, null),
    element(l.l20_soins_non_programmes, 11, 32, 33, 34, null),
    element(l.l15_volet_3, 35, null, null, null, null),
    element(l.l16_assistant_medical, 35, 36, null, null, null),
  ],
  points: 37,
  montant: 38,
  resultats: [{ nom: "aide_assistant_ouverte", libelle: "Aide à l'emploi d'un assistant médical ouverte", regle: 39 }],
};

/** Le calcul. Une vérité peut rester ouverte, un nombre être encadré : données complètes ou non, ce sont les mêmes lignes. */
export function calculer(o: Algebre, donnees: readonly Suivie[]): readonly Suivie[] {
  const d0_accompagnement_parcours_complexes = o.verite(donnees, 0);
  const d1_appareils_connectes = o.verite(donnees, 1);
  const d2_bouquet_teleservices_atteint = o.verite(donnees, 2);
  const d3_codage_et_requetes = o.verite(donnees, 3);
  const d4_compatible_dmp = o.verite(donnees, 4);
  const d5_contrat_assistant_medical = o.verite(donnees, 5);
  const d6_exercice_coordonne = o.verite(donnees, 6);
  const d7_feuilles_de_soins = o.nombre(donnees, 7);
  const d8_fse_teletransmises = o.nombre(donnees, 8);
  const d9_horaires_affiches = o.verite(donnees, 9);
  const d10_lap_certifie = o.verite(donnees, 10);
  const d11_messagerie_securisee = o.verite(donnees, 11);
  const d12_sesam_vitale_a_jour = o.verite(donnees, 12);
  const d13_soins_non_programmes_regules = o.verite(donnees, 13);
  const d14_equipement_video = o.verite(donnees, 14);
  const d15_etudiants_encadres = o.verite(donnees, 15);

  // logiciel (annexe 12, article 1.1)
  const i3_logiciel_condition = o.et(d10_lap_certifie, d4_compatible_dmp);
  const i5_logiciel_atteint = o.acquis(i3_logiciel_condition);

  // messagerie (annexe 12, article 1.2)
  const i9_messagerie_atteint = o.acquis(d11_messagerie_securisee);

  // sesam_vitale (annexe 12, article 1.3)
  const i13_sesam_vitale_atteint = o.acquis(d12_sesam_vitale_a_jour);

  // télétransmission (annexe 12, article 1.4)
  const i15_teletransmission_mesure = o.part(o.quotient(d8_fse_teletransmises, d7_feuilles_de_soins, true));
  const i17_teletransmission_propre = o.comparer("≥", i15_teletransmission_mesure, n1_2_3);
  const i18_teletransmission_atteint = o.acquis(i17_teletransmission_propre);

  // horaires (annexe 12, article 1.5)
  const i22_horaires_atteint = o.acquis(d9_horaires_affiches);

  // coordination (article 20.2, indicateur 3)
  const i26_coordination_atteint = o.acquis(d6_exercice_coordonne);

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
  const i35_assistant_medical_atteint = o.et(i31_volet_3_accessible, o.acquis(d5_contrat_assistant_medical));

  // volet 1
  const i38_volet_1_points = o.siNombre(i29_volet_1_atteint, n2_400, n3_0);
  const i39_volet_1_montant_propre = o.produit(n2_400, n0_7);
  const i40_volet_1_montant = o.siNombre(i29_volet_1_atteint, i39_volet_1_montant_propre, n3_0);

  // volet 2 (article 20.2 et annexe 12, article 2)
  const i42_volet_2_accessible = o.acquis(i29_volet_1_atteint);

  // téléservices (annexe 12, volet 2, indicateur 1)
  const i47_teleservices_atteint = o.et(i42_volet_2_accessible, o.acquis(d2_bouquet_teleservices_atteint));
  const i49_teleservices_points = o.siNombre(i47_teleservices_atteint, n4_90, n3_0);

  // codage (annexe 12, volet 2, indicateur 2)
  const i53_codage_atteint = o.et(i42_volet_2_accessible, o.acquis(d3_codage_et_requetes));
  const i55_codage_points = o.siNombre(i53_codage_atteint, n5_50, n3_0);

  // parcours_complexes (annexe 12, volet 2, indicateur 4)
  const i59_parcours_complexes_atteint = o.et(i42_volet_2_accessible, o.acquis(d0_accompagnement_parcours_complexes));
  const i61_parcours_complexes_points = o.siNombre(i59_parcours_complexes_atteint, n6_70, n3_0);

  // étudiants (annexe 12, volet 2, indicateur 5)
  const i65_etudiants_atteint = o.et(i42_volet_2_accessible, o.acquis(d15_etudiants_encadres));
  const i67_etudiants_points = o.siNombre(i65_etudiants_atteint, n5_50, n3_0);

  // vidéotransmission (annexe 12, volet 2, indicateur 6)
  const i71_videotransmission_atteint = o.et(i42_volet_2_accessible, o.acquis(d14_equipement_video));
  const i73_videotransmission_points = o.siNombre(i71_videotransmission_atteint, n5_50, n3_0);

  // équipements_connectés (annexe 12, volet 2, indicateur 7)
  const i77_equipements_connectes_atteint = o.et(i42_volet_2_accessible, o.acquis(d1_appareils_connectes));
  const i79_equipements_connectes_points = o.siNombre(i77_equipements_connectes_atteint, n7_25, n3_0);

  // soins_non_programmés (annexe 12, volet 2, indicateur 8)
  const i83_soins_non_programmes_atteint = o.et(i42_volet_2_accessible, o.acquis(d13_soins_non_programmes_regules));
  const i85_soins_non_programmes_points = o.siNombre(i83_soins_non_programmes_atteint, n8_150, n3_0);

  // volet 2
  const i86_volet_2_points = o.siNombre(
    i42_volet_2_accessible,
    o.somme([
      i49_teleservices_points,
      i55_codage_points,
      i61_parcours_complexes_points,
      i67_etudiants_points,
      i73_videotransmission_points,
      i79_equipements_connectes_points,
      i85_soins_non_programmes_points,
    ]),
    n3_0,
  );

  // téléservices
  const i87_teleservices_montant_propre = o.produit(n4_90, n0_7);
  const i88_teleservices_montant = o.siNombre(i47_teleservices_atteint, i87_teleservices_montant_propre, n3_0);

  // codage
  const i89_codage_montant_propre = o.produit(n5_50, n0_7);
  const i90_codage_montant = o.siNombre(i53_codage_atteint, i89_codage_montant_propre, n3_0);

  // parcours_complexes
  const i91_parcours_complexes_montant_propre = o.produit(n6_70, n0_7);
  const i92_parcours_complexes_montant = o.siNombre(
    i59_parcours_complexes_atteint,
    i91_parcours_complexes_montant_propre,
    n3_0,
  );

  // étudiants
  const i93_etudiants_montant_propre = o.produit(n5_50, n0_7);
  const i94_etudiants_montant = o.siNombre(i65_etudiants_atteint, i93_etudiants_montant_propre, n3_0);

  // vidéotransmission
  const i95_videotransmission_montant_propre = o.produit(n5_50, n0_7);
  const i96_videotransmission_montant = o.siNombre(
    i71_videotransmission_atteint,
    i95_videotransmission_montant_propre,
    n3_0,
  );

  // équipements_connectés
  const i97_equipements_connectes_montant_propre = o.produit(n7_25, n0_7);
  const i98_equipements_connectes_montant = o.siNombre(
    i77_equipements_connectes_atteint,
    i97_equipements_connectes_montant_propre,
    n3_0,
  );

  // soins_non_programmés
  const i99_soins_non_programmes_montant_propre = o.produit(n8_150, n0_7);
  const i100_soins_non_programmes_montant = o.siNombre(
    i83_soins_non_programmes_atteint,
    i99_soins_non_programmes_montant_propre,
    n3_0,
  );

  // volet 2
  const i101_volet_2_montant = o.siNombre(
    i42_volet_2_accessible,
    o.somme([
      i88_teleservices_montant,
      i90_codage_montant,
      i92_parcours_complexes_montant,
      i94_etudiants_montant,
      i96_videotransmission_montant,
      i98_equipements_connectes_montant,
      i100_soins_non_programmes_montant,
    ]),
    n3_0,
  );

  // Ensemble
  const i102_dispositif_points = o.somme([i38_volet_1_points, i86_volet_2_points]);
  const i103_dispositif_montant = o.somme([i40_volet_1_montant, i101_volet_2_montant]);

  return [
    2,
    i27_volet_1_exige,
    i38_volet_1_points,
    i40_volet_1_montant,
    i3_logiciel_condition,
    d11_messagerie_securisee,
    d12_sesam_vitale_a_jour,
    i17_teletransmission_propre,
    i15_teletransmission_mesure,
    d9_horaires_affiches,
    d6_exercice_coordonne,
    i42_volet_2_accessible,
    i86_volet_2_points,
    i101_volet_2_montant,
    d2_bouquet_teleservices_atteint,
    i49_teleservices_points,
    i88_teleservices_montant,
    d3_codage_et_requetes,
    i55_codage_points,
    i90_codage_montant,
    d0_accompagnement_parcours_complexes,
    i61_parcours_complexes_points,
    i92_parcours_complexes_montant,
    d15_etudiants_encadres,
    i67_etudiants_points,
    i94_etudiants_montant,
    d14_equipement_video,
    i73_videotransmission_points,
    i96_videotransmission_montant,
    d1_appareils_connectes,
    i79_equipements_connectes_points,
    i98_equipements_connectes_montant,
    d13_soins_non_programmes_regules,
    i85_soins_non_programmes_points,
    i100_soins_non_programmes_montant,
    i31_volet_3_accessible,
    d5_contrat_assistant_medical,
    i102_dispositif_points,
    i103_dispositif_montant,
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
