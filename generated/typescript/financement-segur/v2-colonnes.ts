// Fichier généré par Avenant — ne pas modifier.
// Financement Ségur du logiciel métier, vague 1, version v2, en entiers : par colonnes.

import { parQuatre } from "../runtime/quatre.ts";
import type { Sortie, VersionEnColonnes } from "../runtime/colonnes.ts";
import type { ColonneDecrite, Entree } from "../runtime/tableau.ts";
import { DONNEES } from "../donnees.ts";
import type { Donnees } from "../donnees.ts";
import { plan } from "./v2-entiers.ts";
import { estimer } from "./v2.ts";

/** Les colonnes attendues, dans cet ordre. */
const COLONNES: readonly ColonneDecrite[] = [
  { nom: "changement_de_logiciel", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "commande_admise", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "date_commande", genre: "date", type: "entier", min: -62200, max: 376300, echelle: 1 },
  { nom: "date_installation", genre: "date", type: "entier", min: -62200, max: 376300, echelle: 1 },
  { nom: "date_réception_commande", genre: "date", type: "entier", min: -62200, max: 376300, echelle: 1 },
  { nom: "facture_ségur", genre: "nombre", type: "entier", min: 0, max: 2147483647, echelle: 100 },
  { nom: "frais_hors_ségur", genre: "nombre", type: "entier", min: 0, max: 2147483647, echelle: 100 },
  { nom: "logiciel_référencé_ségur", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "rattrapage_de_version", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "solution_finançable", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
];

/** Une ligne après l'autre : celles qui ne vont pas par quatre. */
function uneAUne(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d4_date_reception_commande = entree[4]!;
  const c_d1_commande_admise = entree[1]!;
  const c_d2_date_commande = entree[2]!;
  const c_d3_date_installation = entree[3]!;
  const c_d9_solution_financable = entree[9]!;
  const c_d7_logiciel_reference_segur = entree[7]!;
  const c_d5_facture_segur = entree[5]!;
  const c_d0_changement_de_logiciel = entree[0]!;
  const c_d8_rattrapage_de_version = entree[8]!;
  const c_d6_frais_hors_segur = entree[6]!;
  const s_m0 = sortie.masques[0]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  const v2 = sortie.valeurs[2]!;
  const v3 = sortie.valeurs[3]!;
  const v4 = sortie.valeurs[4]!;
  for (let i = debut; i < fin; i++) {
    const d4_date_reception_commande = c_d4_date_reception_commande[i]!;
    const d1_commande_admise = c_d1_commande_admise[i]!;
    // commande
    const i0_commande_condition = +(d4_date_reception_commande < 19326) | d1_commande_admise;
    const d2_date_commande = c_d2_date_commande[i]!;
    const i1_commande_propre = i0_commande_condition & +(d2_date_commande <= 19326);
    const d3_date_installation = c_d3_date_installation[i]!;
    // installation
    const i2_installation_propre = +(d3_date_installation < 19475);
    const d9_solution_financable = c_d9_solution_financable[i]!;
    // volet prestation
    const i3_volet_prestation_exige = d9_solution_financable & i1_commande_propre & i2_installation_propre;
    const d7_logiciel_reference_segur = c_d7_logiciel_reference_segur[i]!;
    s_m0[i] = i3_volet_prestation_exige | (d9_solution_financable << 1) | (i1_commande_propre << 2) | (i2_installation_propre << 3) | (d7_logiciel_reference_segur << 4);
    const d5_facture_segur = c_d5_facture_segur[i]!;
    const x4: number = +(d5_facture_segur <= 43000) === 1 ? d5_facture_segur : 43000;
    const x5: number = -i3_volet_prestation_exige & x4;
    // reste_à_charge
    const x6 = d5_facture_segur - x5;
    const x7: number = -+(x6 >= 0) & x6;
    const d0_changement_de_logiciel = c_d0_changement_de_logiciel[i]!;
    const d8_rattrapage_de_version = c_d8_rattrapage_de_version[i]!;
    const x8 = d0_changement_de_logiciel | d8_rattrapage_de_version;
    const d6_frais_hors_segur = c_d6_frais_hors_segur[i]!;
    const x9: number = -x8 & d6_frais_hors_segur;
    const i10_reste_a_charge = x7 + x9;
    v0[i] = x5;
    v1[i] = x5;
    v2[i] = 100;
    v3[i] = i10_reste_a_charge;
    v4[i] = 100;
  }
}

/** Quatre lignes à la fois : une vérité par octet. `debut` et `fin` sont des multiples de quatre. */
function quatreAQuatre(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d4_date_reception_commande = entree[4]!;
  const c_d1_commande_admise = entree[1]!;
  const c_d2_date_commande = entree[2]!;
  const c_d3_date_installation = entree[3]!;
  const c_d9_solution_financable = entree[9]!;
  const c_d7_logiciel_reference_segur = entree[7]!;
  const c_d5_facture_segur = entree[5]!;
  const c_d0_changement_de_logiciel = entree[0]!;
  const c_d8_rattrapage_de_version = entree[8]!;
  const c_d6_frais_hors_segur = entree[6]!;
  const k_d1_commande_admise = parQuatre(c_d1_commande_admise);
  const k_d9_solution_financable = parQuatre(c_d9_solution_financable);
  const k_d7_logiciel_reference_segur = parQuatre(c_d7_logiciel_reference_segur);
  const k_d0_changement_de_logiciel = parQuatre(c_d0_changement_de_logiciel);
  const k_d8_rattrapage_de_version = parQuatre(c_d8_rattrapage_de_version);
  const s_m0 = sortie.masques[0]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  const v2 = sortie.valeurs[2]!;
  const v3 = sortie.valeurs[3]!;
  const v4 = sortie.valeurs[4]!;
  for (let i = debut; i < fin; i += 4) {
    const j = i >>> 2;
    const d4_date_reception_commande_0 = c_d4_date_reception_commande[i]!;
    const d4_date_reception_commande_1 = c_d4_date_reception_commande[i + 1]!;
    const d4_date_reception_commande_2 = c_d4_date_reception_commande[i + 2]!;
    const d4_date_reception_commande_3 = c_d4_date_reception_commande[i + 3]!;
    const q_d1_commande_admise = k_d1_commande_admise[j]! & 16843009;
    // commande
    const q_i0_commande_condition = q_d1_commande_admise | (+(d4_date_reception_commande_0 < 19326) | ((+(d4_date_reception_commande_1 < 19326)) << 8) | ((+(d4_date_reception_commande_2 < 19326)) << 16) | ((+(d4_date_reception_commande_3 < 19326)) << 24));
    const d2_date_commande_0 = c_d2_date_commande[i]!;
    const d2_date_commande_1 = c_d2_date_commande[i + 1]!;
    const d2_date_commande_2 = c_d2_date_commande[i + 2]!;
    const d2_date_commande_3 = c_d2_date_commande[i + 3]!;
    const q_i1_commande_propre = q_i0_commande_condition & (+(d2_date_commande_0 <= 19326) | ((+(d2_date_commande_1 <= 19326)) << 8) | ((+(d2_date_commande_2 <= 19326)) << 16) | ((+(d2_date_commande_3 <= 19326)) << 24));
    const d3_date_installation_0 = c_d3_date_installation[i]!;
    const d3_date_installation_1 = c_d3_date_installation[i + 1]!;
    const d3_date_installation_2 = c_d3_date_installation[i + 2]!;
    const d3_date_installation_3 = c_d3_date_installation[i + 3]!;
    // installation
    const q_i2_installation_propre = +(d3_date_installation_0 < 19475) | ((+(d3_date_installation_1 < 19475)) << 8) | ((+(d3_date_installation_2 < 19475)) << 16) | ((+(d3_date_installation_3 < 19475)) << 24);
    const q_d9_solution_financable = k_d9_solution_financable[j]! & 16843009;
    // volet prestation
    const q_i3_volet_prestation_exige = q_d9_solution_financable & q_i1_commande_propre & q_i2_installation_propre;
    const q_d7_logiciel_reference_segur = k_d7_logiciel_reference_segur[j]! & 16843009;
    const g0_m0 = q_i3_volet_prestation_exige | (q_d9_solution_financable << 1) | (q_i1_commande_propre << 2) | (q_i2_installation_propre << 3) | (q_d7_logiciel_reference_segur << 4);
    s_m0[i] = (g0_m0 & 255);
    s_m0[i + 1] = ((g0_m0 >>> 8) & 255);
    s_m0[i + 2] = ((g0_m0 >>> 16) & 255);
    s_m0[i + 3] = ((g0_m0 >>> 24) & 255);
    const d5_facture_segur_0 = c_d5_facture_segur[i]!;
    const d5_facture_segur_1 = c_d5_facture_segur[i + 1]!;
    const d5_facture_segur_2 = c_d5_facture_segur[i + 2]!;
    const d5_facture_segur_3 = c_d5_facture_segur[i + 3]!;
    const x4_0: number = +(d5_facture_segur_0 <= 43000) === 1 ? d5_facture_segur_0 : 43000;
    const x4_1: number = +(d5_facture_segur_1 <= 43000) === 1 ? d5_facture_segur_1 : 43000;
    const x4_2: number = +(d5_facture_segur_2 <= 43000) === 1 ? d5_facture_segur_2 : 43000;
    const x4_3: number = +(d5_facture_segur_3 <= 43000) === 1 ? d5_facture_segur_3 : 43000;
    const x5_0: number = -(q_i3_volet_prestation_exige & 1) & x4_0;
    const x5_1: number = -((q_i3_volet_prestation_exige >>> 8) & 1) & x4_1;
    const x5_2: number = -((q_i3_volet_prestation_exige >>> 16) & 1) & x4_2;
    const x5_3: number = -((q_i3_volet_prestation_exige >>> 24) & 1) & x4_3;
    // reste_à_charge
    const x6_0 = d5_facture_segur_0 - x5_0;
    const x6_1 = d5_facture_segur_1 - x5_1;
    const x6_2 = d5_facture_segur_2 - x5_2;
    const x6_3 = d5_facture_segur_3 - x5_3;
    const x7_0: number = -+(x6_0 >= 0) & x6_0;
    const x7_1: number = -+(x6_1 >= 0) & x6_1;
    const x7_2: number = -+(x6_2 >= 0) & x6_2;
    const x7_3: number = -+(x6_3 >= 0) & x6_3;
    const q_d0_changement_de_logiciel = k_d0_changement_de_logiciel[j]! & 16843009;
    const q_d8_rattrapage_de_version = k_d8_rattrapage_de_version[j]! & 16843009;
    const q_x8 = q_d0_changement_de_logiciel | q_d8_rattrapage_de_version;
    const d6_frais_hors_segur_0 = c_d6_frais_hors_segur[i]!;
    const d6_frais_hors_segur_1 = c_d6_frais_hors_segur[i + 1]!;
    const d6_frais_hors_segur_2 = c_d6_frais_hors_segur[i + 2]!;
    const d6_frais_hors_segur_3 = c_d6_frais_hors_segur[i + 3]!;
    const x9_0: number = -(q_x8 & 1) & d6_frais_hors_segur_0;
    const x9_1: number = -((q_x8 >>> 8) & 1) & d6_frais_hors_segur_1;
    const x9_2: number = -((q_x8 >>> 16) & 1) & d6_frais_hors_segur_2;
    const x9_3: number = -((q_x8 >>> 24) & 1) & d6_frais_hors_segur_3;
    const i10_reste_a_charge_0 = x7_0 + x9_0;
    const i10_reste_a_charge_1 = x7_1 + x9_1;
    const i10_reste_a_charge_2 = x7_2 + x9_2;
    const i10_reste_a_charge_3 = x7_3 + x9_3;
    v0[i] = x5_0;
    v0[i + 1] = x5_1;
    v0[i + 2] = x5_2;
    v0[i + 3] = x5_3;
    v1[i] = x5_0;
    v1[i + 1] = x5_1;
    v1[i + 2] = x5_2;
    v1[i + 3] = x5_3;
    v2[i] = 100;
    v2[i + 1] = 100;
    v2[i + 2] = 100;
    v2[i + 3] = 100;
    v3[i] = i10_reste_a_charge_0;
    v3[i + 1] = i10_reste_a_charge_1;
    v3[i + 2] = i10_reste_a_charge_2;
    v3[i + 3] = i10_reste_a_charge_3;
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
