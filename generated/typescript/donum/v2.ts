// Fichier généré par Avenant — ne pas modifier.
// Dotation numérique (DONUM), version v2 : exercices 2028 et suivants.
// Actes : Convention médicale 2024-2029.

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
import { donneesLues, evaluerEnEntiers, plan } from "./v2-entiers.ts";
import type { ResultatDeVersion } from "./v2-entiers.ts";
import * as l from "./elements.ts";
/** Nom d'un élément de cette version. */
export type NomDElement =
  | "volet socle"
  | "équipement_donum"
  | "téléservices_socle"
  | "volet options"
  | "certificats_dématérialisés"
  | "dmp_et_e_prescription"
  | "apcv_et_messagerie";
const n0_7 = constante(7n, 1n);
const n1_0_8 = constante(4n, 5n);
const n2_280 = constante(280n, 1n);
const n3_0 = constante(0n, 1n);
const n4_0_6 = constante(3n, 5n);
const n5_60 = constante(60n, 1n);
const n6_1 = constante(1n, 1n);
const n7_20 = constante(20n, 1n);
const entrees = entreesLues(DONNEES, [
  "arrêts",
  "arrêts_dématérialisés",
  "certificats_at_mp",
  "certificats_at_mp_dématérialisés",
  "consultations",
  "consultations_avec_dépôt_dmp",
  "déclarations_mt",
  "déclarations_mt_dématérialisées",
  "feuilles_de_soins",
  "fse_apcv",
  "fse_télétransmises",
  "grossesses",
  "grossesses_dématérialisées",
  "lap_certifié",
  "logiciel_référencé_ségur",
  "messages_mss",
  "prescriptions",
  "prescriptions_électroniques",
  "protocoles",
  "protocoles_dématérialisés",
  "sesam_vitale_à_jour",
  "spécialité_sans_lap",
  "transports",
  "transports_dématérialisés",
]);
const limites: readonly Limite[] = [];
/**
 * Les données, les règles et les éléments de cette version. Les nombres sont des rangs dans ce que rend `calculer` ;
 * ceux d'un élément : accès, condition propre, points, montant, mesure.
 */
export const description: Description = {
  dispositif: "donum",
  version: "v2",
  entrees: entrees,
  limites: limites,
  elements: [
    element(l.l0_volet_socle, 0, 1, 2, 3, null),
    element(l.l1_equipement_donum, 0, 6, null, null, null),
    element(l.l2_teleservices_socle, 0, 9, null, null, 10),
    element(l.l3_volet_options, 13, null, 14, 15, null),
    element(l.l4_certificats_dematerialises, 13, 16, 17, 18, 19),
    element(l.l5_dmp_et_e_prescription, 13, 22, 23, 24, 25),
    element(l.l6_apcv_et_messagerie, 13, 27, 28, 29, null),
  ],
  points: 32,
  montant: 33,
  resultats: [],
};
/** Pour expliquer chaque élément : sa place, et les rangs de ses conditions dans ce que rend `calculer`. */
export const raisons: readonly RaisonsDElement[] = [
  { genre: "volet", parent: null, atteint: 4, condition: null, exige: 5, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet socle", atteint: 7, condition: 8, exige: null, seuil: null, unite: "" },
  {
    genre: "indicateur",
    parent: "volet socle",
    atteint: 11,
    condition: null,
    exige: null,
    seuil: { regle: 12, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  { genre: "volet", parent: null, atteint: 13, condition: null, exige: null, seuil: null, unite: "" },
  {
    genre: "indicateur",
    parent: "volet options",
    atteint: 20,
    condition: null,
    exige: null,
    seuil: { regle: 21, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  {
    genre: "indicateur",
    parent: "volet options",
    atteint: 26,
    condition: null,
    exige: null,
    seuil: { regle: 21, op: "≥", comparateur: "au moins" },
    unite: "%",
  },
  { genre: "indicateur", parent: "volet options", atteint: 30, condition: 31, exige: null, seuil: null, unite: "" },
];

/** Le calcul. Une vérité peut rester ouverte, un nombre être encadré : données complètes ou non, ce sont les mêmes lignes. */
export function calculer(o: Algebre, donnees: readonly Suivie[]): readonly Suivie[] {
  const d0_arrets = o.nombre(donnees, 0);
  const d1_arrets_dematerialises = o.nombre(donnees, 1);
  const d2_certificats_at_mp = o.nombre(donnees, 2);
  const d3_certificats_at_mp_dematerialises = o.nombre(donnees, 3);
  const d4_consultations = o.nombre(donnees, 4);
  const d5_consultations_avec_depot_dmp = o.nombre(donnees, 5);
  const d6_declarations_mt = o.nombre(donnees, 6);
  const d7_declarations_mt_dematerialisees = o.nombre(donnees, 7);
  const d8_feuilles_de_soins = o.nombre(donnees, 8);
  const d9_fse_apcv = o.nombre(donnees, 9);
  const d10_fse_teletransmises = o.nombre(donnees, 10);
  const d11_grossesses = o.nombre(donnees, 11);
  const d12_grossesses_dematerialisees = o.nombre(donnees, 12);
  const d13_lap_certifie = o.verite(donnees, 13);
  const d14_logiciel_reference_segur = o.verite(donnees, 14);
  const d15_messages_mss = o.nombre(donnees, 15);
  const d16_prescriptions = o.nombre(donnees, 16);
  const d17_prescriptions_electroniques = o.nombre(donnees, 17);
  const d18_protocoles = o.nombre(donnees, 18);
  const d19_protocoles_dematerialises = o.nombre(donnees, 19);
  const d20_sesam_vitale_a_jour = o.verite(donnees, 20);
  const d21_specialite_sans_lap = o.verite(donnees, 21);
  const d22_transports = o.nombre(donnees, 22);
  const d23_transports_dematerialises = o.nombre(donnees, 23);

  // équipement_donum
  const i3_equipement_donum_condition = o.tous([
    d14_logiciel_reference_segur,
    o.ou(d13_lap_certifie, d21_specialite_sans_lap),
    d20_sesam_vitale_a_jour,
  ]);
  const i4_equipement_donum_propre = o.propre(1, i3_equipement_donum_condition);
  const i5_equipement_donum_atteint = o.acquis(i4_equipement_donum_propre);

  // téléservices_socle
  const i7_teleservices_socle_mesure = o.moyenne(
    [
      o.part(o.quotient(d7_declarations_mt_dematerialisees, d6_declarations_mt, true)),
      o.part(o.quotient(d10_fse_teletransmises, d8_feuilles_de_soins, true)),
      o.part(o.quotient(d19_protocoles_dematerialises, d18_protocoles, true)),
      o.part(o.quotient(d1_arrets_dematerialises, d0_arrets, true)),
    ],
    true,
  );
  const i9_teleservices_socle_propre = o.propre(2, o.comparer("≥", i7_teleservices_socle_mesure, n1_0_8));
  const i10_teleservices_socle_atteint = o.acquis(i9_teleservices_socle_propre);

  // volet socle (annexe 9)
  const i11_volet_socle_exige = o.et(i5_equipement_donum_atteint, i10_teleservices_socle_atteint);
  const i12_volet_socle_propre = o.propre(0, i11_volet_socle_exige);
  const i13_volet_socle_atteint = o.acquis(i12_volet_socle_propre);
  const i15_volet_socle_points = o.siNombre(i13_volet_socle_atteint, n2_280, n3_0);
  const i16_volet_socle_montant_propre = o.produit(n2_280, n0_7);
  const i17_volet_socle_montant = o.siNombre(i13_volet_socle_atteint, i16_volet_socle_montant_propre, n3_0);

  // volet options (annexe 9)
  const i19_volet_options_accessible = o.acquis(i13_volet_socle_atteint);

  // certificats_dématérialisés
  const i22_certificats_dematerialises_mesure = o.moyenne(
    [
      o.part(o.quotient(d3_certificats_at_mp_dematerialises, d2_certificats_at_mp, true)),
      o.part(o.quotient(d12_grossesses_dematerialisees, d11_grossesses, true)),
      o.part(o.quotient(d23_transports_dematerialises, d22_transports, true)),
    ],
    true,
  );
  const i24_certificats_dematerialises_propre = o.propre(
    4,
    o.comparer("≥", i22_certificats_dematerialises_mesure, n4_0_6),
  );
  const i25_certificats_dematerialises_atteint = o.et(
    i19_volet_options_accessible,
    o.acquis(i24_certificats_dematerialises_propre),
  );
  const i27_certificats_dematerialises_points = o.siNombre(i25_certificats_dematerialises_atteint, n5_60, n3_0);

  // dmp_et_e_prescription
  const i29_dmp_et_e_prescription_mesure = o.moyenne(
    [
      o.part(o.quotient(d5_consultations_avec_depot_dmp, d4_consultations, true)),
      o.part(o.quotient(d17_prescriptions_electroniques, d16_prescriptions, true)),
    ],
    true,
  );
  const i31_dmp_et_e_prescription_propre = o.propre(5, o.comparer("≥", i29_dmp_et_e_prescription_mesure, n4_0_6));
  const i32_dmp_et_e_prescription_atteint = o.et(
    i19_volet_options_accessible,
    o.acquis(i31_dmp_et_e_prescription_propre),
  );
  const i34_dmp_et_e_prescription_points = o.siNombre(i32_dmp_et_e_prescription_atteint, n5_60, n3_0);

  // apcv_et_messagerie
  const i36_apcv_et_messagerie_condition = o.et(
    o.comparer("≥", d9_fse_apcv, n6_1),
    o.comparer("≥", d15_messages_mss, n6_1),
  );
  const i37_apcv_et_messagerie_propre = o.propre(6, i36_apcv_et_messagerie_condition);
  const i38_apcv_et_messagerie_atteint = o.et(i19_volet_options_accessible, o.acquis(i37_apcv_et_messagerie_propre));
  const i40_apcv_et_messagerie_points = o.siNombre(i38_apcv_et_messagerie_atteint, n7_20, n3_0);

  // volet options
  const i41_volet_options_points = o.siNombre(
    i19_volet_options_accessible,
    o.somme([i27_certificats_dematerialises_points, i34_dmp_et_e_prescription_points, i40_apcv_et_messagerie_points]),
    n3_0,
  );

  // certificats_dématérialisés
  const i42_certificats_dematerialises_montant_propre = o.produit(n5_60, n0_7);
  const i43_certificats_dematerialises_montant = o.siNombre(
    i25_certificats_dematerialises_atteint,
    i42_certificats_dematerialises_montant_propre,
    n3_0,
  );

  // dmp_et_e_prescription
  const i44_dmp_et_e_prescription_montant_propre = o.produit(n5_60, n0_7);
  const i45_dmp_et_e_prescription_montant = o.siNombre(
    i32_dmp_et_e_prescription_atteint,
    i44_dmp_et_e_prescription_montant_propre,
    n3_0,
  );

  // apcv_et_messagerie
  const i46_apcv_et_messagerie_montant_propre = o.produit(n7_20, n0_7);
  const i47_apcv_et_messagerie_montant = o.siNombre(
    i38_apcv_et_messagerie_atteint,
    i46_apcv_et_messagerie_montant_propre,
    n3_0,
  );

  // volet options
  const i48_volet_options_montant = o.siNombre(
    i19_volet_options_accessible,
    o.somme([
      i43_certificats_dematerialises_montant,
      i45_dmp_et_e_prescription_montant,
      i47_apcv_et_messagerie_montant,
    ]),
    n3_0,
  );

  // Ensemble
  const i49_dispositif_points = o.somme([i15_volet_socle_points, i41_volet_options_points]);
  const i50_dispositif_montant = o.somme([i17_volet_socle_montant, i48_volet_options_montant]);

  return [
    2,
    i12_volet_socle_propre,
    i15_volet_socle_points,
    i17_volet_socle_montant,
    i13_volet_socle_atteint,
    i11_volet_socle_exige,
    i4_equipement_donum_propre,
    i5_equipement_donum_atteint,
    i3_equipement_donum_condition,
    i9_teleservices_socle_propre,
    i7_teleservices_socle_mesure,
    i10_teleservices_socle_atteint,
    n1_0_8,
    i19_volet_options_accessible,
    i41_volet_options_points,
    i48_volet_options_montant,
    i24_certificats_dematerialises_propre,
    i27_certificats_dematerialises_points,
    i43_certificats_dematerialises_montant,
    i22_certificats_dematerialises_mesure,
    i25_certificats_dematerialises_atteint,
    n4_0_6,
    i31_dmp_et_e_prescription_propre,
    i34_dmp_et_e_prescription_points,
    i45_dmp_et_e_prescription_montant,
    i29_dmp_et_e_prescription_mesure,
    i32_dmp_et_e_prescription_atteint,
    i37_apcv_et_messagerie_propre,
    i40_apcv_et_messagerie_points,
    i47_apcv_et_messagerie_montant,
    i38_apcv_et_messagerie_atteint,
    i36_apcv_et_messagerie_condition,
    i49_dispositif_points,
    i50_dispositif_montant,
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
