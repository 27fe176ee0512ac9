// Fichier généré par Avenant — ne pas modifier.
// Financement Ségur du logiciel métier, vague 1, version v1, en entiers : par colonnes.

import { parQuatre } from "../runtime/quatre.ts";
import type { Sortie, VersionEnColonnes } from "../runtime/colonnes.ts";
import type { ColonneDecrite, Entree } from "../runtime/tableau.ts";
import { DONNEES } from "../donnees.ts";
import type { Donnees } from "../donnees.ts";
import { plan } from "./v1-entiers.ts";
import { estimer } from "./v1.ts";

/** Les colonnes attendues, dans cet ordre. */
const COLONNES: readonly ColonneDecrite[] = [
  { nom: "changement_de_logiciel", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "date_commande", genre: "date", type: "entier", min: -62200, max: 376300, echelle: 1 },
  { nom: "date_installation", genre: "date", type: "entier", min: -62200, max: 376300, echelle: 1 },
  { nom: "facture_ségur", genre: "nombre", type: "entier", min: 0, max: 2147483647, echelle: 100 },
  { nom: "frais_hors_ségur", genre: "nombre", type: "entier", min: 0, max: 2147483647, echelle: 100 },
  { nom: "logiciel_référencé_ségur", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "rattrapage_de_version", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "solution_finançable", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
];

/** Une ligne après l'autre : celles qui ne vont pas par quatre. */
function uneAUne(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d1_date_commande = entree[1]!;
  const c_d2_date_installation = entree[2]!;
  const c_d7_solution_financable = entree[7]!;
  const c_d5_logiciel_reference_segur = entree[5]!;
  const c_d3_facture_segur = entree[3]!;
  const c_d0_changement_de_logiciel = entree[0]!;
  const c_d6_rattrapage_de_version = entree[6]!;
  const c_d4_frais_hors_segur = entree[4]!;
  const s_m0 = sortie.masques[0]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  const v2 = sortie.valeurs[2]!;
  const v3 = sortie.valeurs[3]!;
  const v4 = sortie.valeurs[4]!;
  for (let i = debut; i < fin; i++) {
    const d1_date_commande = c_d1_date_commande[i]!;
    // commande
    const i0_commande_propre = +(d1_date_commande <= 19188);
    const d2_date_installation = c_d2_date_installation[i]!;
    // installation
    const i1_installation_propre = +(d2_date_installation <= 19280);
    const d7_solution_financable = c_d7_solution_financable[i]!;
    // volet prestation
    const i2_volet_prestation_exige = d7_solution_financable & i0_commande_propre & i1_installation_propre;
    const d5_logiciel_reference_segur = c_d5_logiciel_reference_segur[i]!;
    s_m0[i] = i2_volet_prestation_exige | (d7_solution_financable << 1) | (i0_commande_propre << 2) | (i1_installation_propre << 3) | (d5_logiciel_reference_segur << 4);
    const d3_facture_segur = c_d3_facture_segur[i]!;
    const x3: number = +(d3_facture_segur <= 43000) === 1 ? d3_facture_segur : 43000;
    const x4: number = -i2_volet_prestation_exige & x3;
    // reste_à_charge
    const x5 = d3_facture_segur - x4;
    const x6: number = -+(x5 >= 0) & x5;
    const d0_changement_de_logiciel = c_d0_changement_de_logiciel[i]!;
    const d6_rattrapage_de_version = c_d6_rattrapage_de_version[i]!;
    const x7 = d0_changement_de_logiciel | d6_rattrapage_de_version;
    const d4_frais_hors_segur = c_d4_frais_hors_segur[i]!;
    const x8: number = -x7 & d4_frais_hors_segur;
    const i9_reste_a_charge = x6 + x8;
    v0[i] = x4;
    v1[i] = x4;
    v2[i] = 100;
    v3[i] = i9_reste_a_charge;
    v4[i] = 100;
  }
}

/** Quatre lignes à la fois : une vérité par octet. `debut` et `fin` sont des multiples de quatre. */
function quatreAQuatre(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d1_date_commande = entree[1]!;
  const c_d2_date_installation = entree[2]!;
  const c_d7_solution_financable = entree[7]!;
  const c_d5_logiciel_reference_segur = entree[5]!;
  const c_d3_facture_segur = entree[3]!;
  const c_d0_changement_de_logiciel = entree[0]!;
  const c_d6_rattrapage_de_version = entree[6]!;
  const c_d4_frais_hors_segur = entree[4]!;
  const k_d7_solution_financable = parQuatre(c_d7_solution_financable);
  const k_d5_logiciel_reference_segur = parQuatre(c_d5_logiciel_reference_segur);
  const k_d0_changement_de_logiciel = parQuatre(c_d0_changement_de_logiciel);
  const k_d6_rattrapage_de_version = parQuatre(c_d6_rattrapage_de_version);
  const s_m0 = sortie.masques[0]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  const v2 = sortie.valeurs[2]!;
  const v3 = sortie.valeurs[3]!;
  const v4 = sortie.valeurs[4]!;
  for (let i = debut; i < fin; i += 4) {
    const j = i >>> 2;
    const d1_date_commande_0 = c_d1_date_commande[i]!;
    const d1_date_commande_1 = c_d1_date_commande[i + 1]!;
    const d1_date_commande_2 = c_d1_date_commande[i + 2]!;
    const d1_date_commande_3 = c_d1_date_commande[i + 3]!;
    // commande
    const q_i0_commande_propre = +(d1_date_commande_0 <= 19188) | ((+(d1_date_commande_1 <= 19188)) << 8) | ((+(d1_date_commande_2 <= 19188)) << 16) | ((+(d1_date_commande_3 <= 19188)) << 24);
    const d2_date_installation_0 = c_d2_date_installation[i]!;
    const d2_date_installation_1 = c_d2_date_installation[i + 1]!;
    const d2_date_installation_2 = c_d2_date_installation[i + 2]!;
    const d2_date_installation_3 = c_d2_date_installation[i + 3]!;
    // installation
    const q_i1_installation_propre = +(d2_date_installation_0 <= 19280) | ((+(d2_date_installation_1 <= 19280)) << 8) | ((+(d2_date_installation_2 <= 19280)) << 16) | ((+(d2_date_installation_3 <= 19280)) << 24);
    const q_d7_solution_financable = k_d7_solution_financable[j]! & 16843009;
    // volet prestation
    const q_i2_volet_prestation_exige = q_d7_solution_financable & q_i0_commande_propre & q_i1_installation_propre;
    const q_d5_logiciel_reference_segur = k_d5_logiciel_reference_segur[j]! & 16843009;
    const g0_m0 = q_i2_volet_prestation_exige | (q_d7_solution_financable << 1) | (q_i0_commande_propre << 2) | (q_i1_installation_propre << 3) | (q_d5_logiciel_reference_segur << 4);
    s_m0[i] = (g0_m0 & 255);
    s_m0[i + 1] = ((g0_m0 >>> 8) & 255);
    s_m0[i + 2] = ((g0_m0 >>> 16) & 255);
    s_m0[i + 3] = ((g0_m0 >>> 24) & 255);
    const d3_facture_segur_0 = c_d3_facture_segur[i]!;
    const d3_facture_segur_1 = c_d3_facture_segur[i + 1]!;
    const d3_facture_segur_2 = c_d3_facture_segur[i + 2]!;
    const d3_facture_segur_3 = c_d3_facture_segur[i + 3]!;
    const x3_0: number = +(d3_facture_segur_0 <= 43000) === 1 ? d3_facture_segur_0 : 43000;
    const x3_1: number = +(d3_facture_segur_1 <= 43000) === 1 ? d3_facture_segur_1 : 43000;
    const x3_2: number = +(d3_facture_segur_2 <= 43000) === 1 ? d3_facture_segur_2 : 43000;
    const x3_3: number = +(d3_facture_segur_3 <= 43000) === 1 ? d3_facture_segur_3 : 43000;
    const x4_0: number = -(q_i2_volet_prestation_exige & 1) & x3_0;
    const x4_1: number = -((q_i2_volet_prestation_exige >>> 8) & 1) & x3_1;
    const x4_2: number = -((q_i2_volet_prestation_exige >>> 16) & 1) & x3_2;
    const x4_3: number = -((q_i2_volet_prestation_exige >>> 24) & 1) & x3_3;
    // reste_à_charge
    const x5_0 = d3_facture_segur_0 - x4_0;
    const x5_1 = d3_facture_segur_1 - x4_1;
    const x5_2 = d3_facture_segur_2 - x4_2;
    const x5_3 = d3_facture_segur_3 - x4_3;
    const x6_0: number = -+(x5_0 >= 0) & x5_0;
    const x6_1: number = -+(x5_1 >= 0) & x5_1;
    const x6_2: number = -+(x5_2 >= 0) & x5_2;
    const x6_3: number = -+(x5_3 >= 0) & x5_3;
    const q_d0_changement_de_logiciel = k_d0_changement_de_logiciel[j]! & 16843009;
    const q_d6_rattrapage_de_version = k_d6_rattrapage_de_version[j]! & 16843009;
    const q_x7 = q_d0_changement_de_logiciel | q_d6_rattrapage_de_version;
    const d4_frais_hors_segur_0 = c_d4_frais_hors_segur[i]!;
    const d4_frais_hors_segur_1 = c_d4_frais_hors_segur[i + 1]!;
    const d4_frais_hors_segur_2 = c_d4_frais_hors_segur[i + 2]!;
    const d4_frais_hors_segur_3 = c_d4_frais_hors_segur[i + 3]!;
    const x8_0: number = -(q_x7 & 1) & d4_frais_hors_segur_0;
    const x8_1: number = -((q_x7 >>> 8) & 1) & d4_frais_hors_segur_1;
    const x8_2: number = -((q_x7 >>> 16) & 1) & d4_frais_hors_segur_2;
    const x8_3: number = -((q_x7 >>> 24) & 1) & d4_frais_hors_segur_3;
    const i9_reste_a_charge_0 = x6_0 + x8_0;
    const i9_reste_a_charge_1 = x6_1 + x8_1;
    const i9_reste_a_charge_2 = x6_2 + x8_2;
    const i9_reste_a_charge_3 = x6_3 + x8_3;
    v0[i] = x4_0;
    v0[i + 1] = x4_1;
    v0[i + 2] = x4_2;
    v0[i + 3] = x4_3;
    v1[i] = x4_0;
    v1[i + 1] = x4_1;
    v1[i + 2] = x4_2;
    v1[i + 3] = x4_3;
    v2[i] = 100;
    v2[i + 1] = 100;
    v2[i + 2] = 100;
    v2[i + 3] = 100;
    v3[i] = i9_reste_a_charge_0;
    v3[i + 1] = i9_reste_a_charge_1;
    v3[i + 2] = i9_reste_a_charge_2;
    v3[i + 3] = i9_reste_a_charge_3;
    v4[i] = 100;
    v4[i + 1] = 100;
    v4[i + 2] = 100;
    v4[i + 3] = 100;
  }
}

/** Calcule les lignes de `debut` à `fin` (exclue), sans les contrôler. */
function calculer(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const premiere = (debut + 3) & -4;
  const derniere = fin & -4;
  if (derniere <= premiere) return uneAUne(entree, sortie, debut, fin);
  uneAUne(entree, sortie, debut, premiere);
  quatreAQuatre(entree, sortie, premiere, derniere);
  uneAUne(entree, sortie, derniere, fin);
}

/** Cette version, pour `evaluerColonnes` : toutes les lignes d'un tableau à la fois. */
export const enColonnes: VersionEnColonnes = {
  plan,
  atteints: [["volet prestation", 0], ["solution", 1], ["commande", 2], ["installation", 3]],
  colonnes: COLONNES,
  declarees: DONNEES,
  mots: 1,
  valeurs: ["nombre", "nombre", "nombre", "nombre", "nombre"],
  calculer,
  estimer: (donnees: object, exercice: number) => estimer(donnees as Donnees, exercice),
};
