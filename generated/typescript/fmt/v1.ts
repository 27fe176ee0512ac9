// Fichier généré par Avenant — ne pas modifier.
// Forfait médecin traitant (FMT), version v1 : exercices 2026 et suivants.
// Actes : Convention médicale 2024-2029.

import { constante } from "../runtime/valeurs.ts";
import { entreesLues } from "../runtime/lecture.ts";
import { element, estimation } from "../runtime/estimation.ts";
import { explication } from "../runtime/explications.ts";
import { sujetDeVersion } from "../runtime/sujet.ts";
import { aFournir, verification } from "../runtime/verification.ts";
import type { Algebre, Suivie } from "../runtime/algebre.ts";
import type { Nombre } from "../runtime/intervalle.ts";
import type { Cellules } from "../runtime/valeurs.ts";
import type { Description, DonneesRefusees, Estimation, Limite } from "../runtime/types.ts";
import type { Explication } from "../runtime/explications.ts";
import type { RaisonsDElement } from "../runtime/explique.ts";
import type { Verification } from "../runtime/verification.ts";
import { DONNEES } from "../donnees.ts";
import { LIBELLES } from "../libelles.ts";
import type { Donnees, NomDeDonnee } from "../donnees.ts";
import { refus } from "../runtime/refus.ts";
import { donneesLues, evaluerEnEntiers, plan } from "./v1-entiers.ts";
import type { ResultatDeVersion } from "./v1-entiers.ts";
import * as l from "./elements.ts";
/** Nom d'un élément de cette version. */
export type NomDElement =
  | "volet socle"
  | "non_vus"
  | "moins_7_ans"
  | "de_7_à_74_ans"
  | "de_75_à_79_ans"
  | "ald_moins_80_ans"
  | "plus_80_ans"
  | "ald_plus_80_ans"
  | "volet précarité"
  | "c2s"
  | "volet prévention"
  | "indicateurs_validés";
const t0_cellules: Cellules = [
  [{ kind: "option", option: "hors_zip" }],
  [{ kind: "option", option: "en_zip" }],
  [{ kind: "option", option: "première_année_zip" }],
  [{ kind: "option", option: "deuxième_année_zip" }],
];
const n1_0 = constante(0n, 1n);
const n2_0_1 = constante(1n, 10n);
const n3_0_5 = constante(1n, 2n);
const n4_0_3 = constante(3n, 10n);
const v5_valeurs: readonly Nombre[] = [n1_0, n2_0_1, n3_0_5, n4_0_3];
const n6_5 = constante(5n, 1n);
const n7_15 = constante(15n, 1n);
const n8_55 = constante(55n, 1n);
const n9_100 = constante(100n, 1n);
const n10_1 = constante(1n, 1n);
const n11_10 = constante(10n, 1n);
const entrees = entreesLues(DONNEES, [
  "médecin_67_ans_et_plus",
  "patients_75_à_79_ans",
  "patients_7_à_74_ans",
  "patients_80_ans_et_plus",
  "patients_ald_80_ans_et_plus",
  "patients_ald_moins_80_ans",
  "patients_c2s",
  "patients_moins_7_ans",
  "patients_non_vus",
  "situation_en_zip",
  "validations_prévention",
]);
const limites: readonly Limite[] = [];
/**
 * Les données, les règles et les éléments de cette version. Les nombres sont des rangs dans ce que rend `calculer` ;
 * ceux d'un élément : accès, condition propre, points, montant, mesure.
 */
export const description: Description = {
  dispositif: "fmt",
  version: "v1",
  entrees: entrees,
  limites: limites,
  elements: [
    element(l.l0_volet_socle, 0, null, null, 1, null),
    element(l.l1_non_vus, 0, null, null, 2, null),
    element(l.l2_moins_7_ans, 0, null, null, 3, null),
    element(l.l3_de_7_a_74_ans, 0, null, null, 4, null),
    element(l.l4_de_75_a_79_ans, 0, null, null, 5, null),
    element(l.l5_ald_moins_80_ans, 0, null, null, 6, null),
    element(l.l6_plus_80_ans, 0, null, null, 7, null),
    element(l.l7_ald_plus_80_ans, 0, null, null, 8, null),
    element(l.l8_volet_precarite, 0, null, null, 9, null),
    element(l.l9_c2s, 0, null, null, 10, null),
    element(l.l10_volet_prevention, 0, null, null, 11, null),
    element(l.l11_indicateurs_valides, 0, null, null, 12, null),
  ],
  points: null,
  montant: 13,
  resultats: [],
};
/** Pour expliquer chaque élément : sa place, et les rangs de ses conditions dans ce que rend `calculer`. */
export const raisons: readonly RaisonsDElement[] = [
  { genre: "volet", parent: null, atteint: 0, condition: null, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet socle", atteint: 0, condition: null, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet socle", atteint: 0, condition: null, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet socle", atteint: 0, condition: null, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet socle", atteint: 0, condition: null, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet socle", atteint: 0, condition: null, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet socle", atteint: 0, condition: null, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet socle", atteint: 0, condition: null, exige: null, seuil: null, unite: "" },
  { genre: "volet", parent: null, atteint: 0, condition: null, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet précarité", atteint: 0, condition: null, exige: null, seuil: null, unite: "" },
  { genre: "volet", parent: null, atteint: 0, condition: null, exige: null, seuil: null, unite: "" },
  { genre: "indicateur", parent: "volet prévention", atteint: 0, condition: null, exige: null, seuil: null, unite: "" },
];

/** Le calcul. Une vérité peut rester ouverte, un nombre être encadré : données complètes ou non, ce sont les mêmes lignes. */
export function calculer(o: Algebre, donnees: readonly Suivie[]): readonly Suivie[] {
  const d0_medecin_67_ans_et_plus = o.verite(donnees, 0);
  const d1_patients_75_a_79_ans = o.nombre(donnees, 1);
  const d2_patients_7_a_74_ans = o.nombre(donnees, 2);
  const d3_patients_80_ans_et_plus = o.nombre(donnees, 3);
  const d4_patients_ald_80_ans_et_plus = o.nombre(donnees, 4);
  const d5_patients_ald_moins_80_ans = o.nombre(donnees, 5);
  const d6_patients_c2s = o.nombre(donnees, 6);
  const d7_patients_moins_7_ans = o.nombre(donnees, 7);
  const d8_patients_non_vus = o.nombre(donnees, 8);
  const d9_situation_en_zip = o.options(donnees, 9);
  const d10_validations_prevention = o.nombre(donnees, 10);

  // patientèle_fmt
  const i0_patientele_fmt = o.somme([
    d8_patients_non_vus,
    d7_patients_moins_7_ans,
    d2_patients_7_a_74_ans,
    d1_patients_75_a_79_ans,
    d5_patients_ald_moins_80_ans,
    d3_patients_80_ans_et_plus,
    d4_patients_ald_80_ans_et_plus,
  ]);

  // taux_de_zone
  const i1_taux_de_zone = o.tableNombre(t0_cellules, [d9_situation_en_zip], v5_valeurs);

  // volet socle
  const i4_volet_socle_majoration_age = o.siNombre(o.acquis(d0_medecin_67_ans_et_plus), n2_0_1, n1_0);

  // non_vus
  const i8_non_vus_montant_propre = o.produit(d8_patients_non_vus, n6_5);
  const i9_non_vus_montant = o.siNombre(2, i8_non_vus_montant_propre, n1_0);

  // moins_7_ans
  const i12_moins_7_ans_montant_propre = o.produit(d7_patients_moins_7_ans, n7_15);
  const i13_moins_7_ans_montant = o.siNombre(2, i12_moins_7_ans_montant_propre, n1_0);

  // de_7_à_74_ans
  const i16_de_7_a_74_ans_montant_propre = o.produit(d2_patients_7_a_74_ans, n6_5);
  const i17_de_7_a_74_ans_montant = o.siNombre(2, i16_de_7_a_74_ans_montant_propre, n1_0);

  // de_75_à_79_ans
  const i20_de_75_a_79_ans_montant_propre = o.produit(d1_patients_75_a_79_ans, n7_15);
  const i21_de_75_a_79_ans_montant = o.siNombre(2, i20_de_75_a_79_ans_montant_propre, n1_0);

  // ald_moins_80_ans
  const i24_ald_moins_80_ans_montant_propre = o.produit(d5_patients_ald_moins_80_ans, n8_55);
  const i25_ald_moins_80_ans_montant = o.siNombre(2, i24_ald_moins_80_ans_montant_propre, n1_0);

  // plus_80_ans
  const i28_plus_80_ans_montant_propre = o.produit(d3_patients_80_ans_et_plus, n8_55);
  const i29_plus_80_ans_montant = o.siNombre(2, i28_plus_80_ans_montant_propre, n1_0);

  // ald_plus_80_ans
  const i32_ald_plus_80_ans_montant_propre = o.produit(d4_patients_ald_80_ans_et_plus, n9_100);
  const i33_ald_plus_80_ans_montant = o.siNombre(2, i32_ald_plus_80_ans_montant_propre, n1_0);

  // volet socle
  const i34_volet_socle_montant = o.siNombre(
    2,
    o.produit(
      o.somme([
        i9_non_vus_montant,
        i13_moins_7_ans_montant,
        i17_de_7_a_74_ans_montant,
        i21_de_75_a_79_ans_montant,
        i25_ald_moins_80_ans_montant,
        i29_plus_80_ans_montant,
        i33_ald_plus_80_ans_montant,
      ]),
      o.addition(o.addition(n10_1, i4_volet_socle_majoration_age), i1_taux_de_zone),
    ),
    n1_0,
  );

  // c2s
  const i39_c2s_montant_propre = o.produit(d6_patients_c2s, n11_10);
  const i40_c2s_montant = o.siNombre(2, i39_c2s_montant_propre, n1_0);

  // volet précarité
  const i41_volet_precarite_montant = o.siNombre(2, i40_c2s_montant, n1_0);

  // indicateurs_validés
  const i46_indicateurs_valides_montant_propre = o.produit(d10_validations_prevention, n6_5);
  const i47_indicateurs_valides_montant = o.siNombre(
    2,
    o.minimum([i46_indicateurs_valides_montant_propre, o.produit(o.produit(n7_15, i0_patientele_fmt), n6_5)]),
    n1_0,
  );

  // volet prévention
  const i48_volet_prevention_montant = o.siNombre(2, i47_indicateurs_valides_montant, n1_0);

  // Ensemble
  const i49_dispositif_montant = o.somme([
    i34_volet_socle_montant,
    i41_volet_precarite_montant,
    i48_volet_prevention_montant,
  ]);

  return [
    2,
    i34_volet_socle_montant,
    i9_non_vus_montant,
    i13_moins_7_ans_montant,
    i17_de_7_a_74_ans_montant,
    i21_de_75_a_79_ans_montant,
    i25_ald_moins_80_ans_montant,
    i29_plus_80_ans_montant,
    i33_ald_plus_80_ans_montant,
    i41_volet_precarite_montant,
    i40_c2s_montant,
    i48_volet_prevention_montant,
    i47_indicateurs_valides_montant,
    i49_dispositif_montant,
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
