// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v2, en entiers : par colonnes.

import { parQuatre, tableDePoints } from "../runtime/quatre.ts";
import type { Sortie, VersionEnColonnes } from "../runtime/colonnes.ts";
import type { ColonneDecrite, Entree } from "../runtime/tableau.ts";
import { DONNEES } from "../donnees.ts";
import type { Donnees } from "../donnees.ts";
import { plan } from "./v2-entiers.ts";
import { estimer } from "./v2.ts";

/** Les colonnes attendues, dans cet ordre. */
const COLONNES: readonly ColonneDecrite[] = [
  { nom: "accompagnement_parcours_complexes", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "bouquet_téléservices_atteint", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "codage_et_requêtes", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "compatible_dmp", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "exercice_coordonné", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "feuilles_de_soins", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "fse_télétransmises", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "feuilles_de_soins" },
  { nom: "horaires_affichés", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "lap_certifié", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "messagerie_sécurisée", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "sesam_vitale_à_jour", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "étudiants_encadrés", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
];

const G0_x26 = tableDePoints([23000, 6000, 2000, 4000, 8000, 3000]);

/** Une ligne après l'autre : celles qui ne vont pas par quatre. */
function uneAUne(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d8_lap_certifie = entree[8]!;
  const c_d3_compatible_dmp = entree[3]!;
  const c_d6_fse_teletransmises = entree[6]!;
  const c_d5_feuilles_de_soins = entree[5]!;
  const c_d9_messagerie_securisee = entree[9]!;
  const c_d10_sesam_vitale_a_jour = entree[10]!;
  const c_d7_horaires_affiches = entree[7]!;
  const c_d1_bouquet_teleservices_atteint = entree[1]!;
  const c_d2_codage_et_requetes = entree[2]!;
  const c_d4_exercice_coordonne = entree[4]!;
  const c_d0_accompagnement_parcours_complexes = entree[0]!;
  const c_d11_etudiants_encadres = entree[11]!;
  const s_m0 = sortie.masques[0]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  for (let i = debut; i < fin; i++) {
    const d8_lap_certifie = c_d8_lap_certifie[i]!;
    const d3_compatible_dmp = c_d3_compatible_dmp[i]!;
    // logiciel
    const i0_logiciel_condition = d8_lap_certifie & d3_compatible_dmp;
    const d6_fse_teletransmises = c_d6_fse_teletransmises[i]!;
    const d5_feuilles_de_soins = c_d5_feuilles_de_soins[i]!;
    // télétransmission
    const i1_teletransmission_propre = +(3 * d6_fse_teletransmises >= 2 * d5_feuilles_de_soins) & +(d5_feuilles_de_soins !== 0);
    const d9_messagerie_securisee = c_d9_messagerie_securisee[i]!;
    const d10_sesam_vitale_a_jour = c_d10_sesam_vitale_a_jour[i]!;
    const d7_horaires_affiches = c_d7_horaires_affiches[i]!;
    // volet 1
    const i2_volet_1_exige = i0_logiciel_condition & d9_messagerie_securisee & d10_sesam_vitale_a_jour & i1_teletransmission_propre & d7_horaires_affiches;
    const d1_bouquet_teleservices_atteint = c_d1_bouquet_teleservices_atteint[i]!;
    // téléservices
    const i5_teleservices_atteint = i2_volet_1_exige & d1_bouquet_teleservices_atteint;
    const d2_codage_et_requetes = c_d2_codage_et_requetes[i]!;
    // codage
    const i7_codage_atteint = i2_volet_1_exige & d2_codage_et_requetes;
    const d4_exercice_coordonne = c_d4_exercice_coordonne[i]!;
    // coordination
    const i9_coordination_atteint = i2_volet_1_exige & d4_exercice_coordonne;
    const d0_accompagnement_parcours_complexes = c_d0_accompagnement_parcours_complexes[i]!;
    // parcours_complexes
    const i11_parcours_complexes_atteint = i2_volet_1_exige & d0_accompagnement_parcours_complexes;
    const d11_etudiants_encadres = c_d11_etudiants_encadres[i]!;
    // étudiants
    const i13_etudiants_atteint = i2_volet_1_exige & d11_etudiants_encadres;
    s_m0[i] = i2_volet_1_exige | (i0_logiciel_condition << 1) | (d9_messagerie_securisee << 2) | (d10_sesam_vitale_a_jour << 3) | (i1_teletransmission_propre << 4) | (d7_horaires_affiches << 5) | (i5_teleservices_atteint << 6) | (i7_codage_atteint << 7) | (i9_coordination_atteint << 8) | (i11_parcours_complexes_atteint << 9) | (i13_etudiants_atteint << 10);
    const x26 = (-i2_volet_1_exige & 23000) + (-i5_teleservices_atteint & 6000) + (-i7_codage_atteint & 2000) + (-i9_coordination_atteint & 4000) + (-i11_parcours_complexes_atteint & 8000) + (-i13_etudiants_atteint & 3000);
    const x27 = 7 * x26;
    v0[i] = x26;
    v1[i] = x27;
  }
}

/** Quatre lignes à la fois : une vérité par octet. `debut` et `fin` sont des multiples de quatre. */
function quatreAQuatre(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d8_lap_certifie = entree[8]!;
  const c_d3_compatible_dmp = entree[3]!;
  const c_d6_fse_teletransmises = entree[6]!;
  const c_d5_feuilles_de_soins = entree[5]!;
  const c_d9_messagerie_securisee = entree[9]!;
  const c_d10_sesam_vitale_a_jour = entree[10]!;
  const c_d7_horaires_affiches = entree[7]!;
  const c_d1_bouquet_teleservices_atteint = entree[1]!;
  const c_d2_codage_et_requetes = entree[2]!;
  const c_d4_exercice_coordonne = entree[4]!;
  const c_d0_accompagnement_parcours_complexes = entree[0]!;
  const c_d11_etudiants_encadres = entree[11]!;
  const k_d8_lap_certifie = parQuatre(c_d8_lap_certifie);
  const k_d3_compatible_dmp = parQuatre(c_d3_compatible_dmp);
  const k_d9_messagerie_securisee = parQuatre(c_d9_messagerie_securisee);
  const k_d10_sesam_vitale_a_jour = parQuatre(c_d10_sesam_vitale_a_jour);
  const k_d7_horaires_affiches = parQuatre(c_d7_horaires_affiches);
  const k_d1_bouquet_teleservices_atteint = parQuatre(c_d1_bouquet_teleservices_atteint);
  const k_d2_codage_et_requetes = parQuatre(c_d2_codage_et_requetes);
  const k_d4_exercice_coordonne = parQuatre(c_d4_exercice_coordonne);
  const k_d0_accompagnement_parcours_complexes = parQuatre(c_d0_accompagnement_parcours_complexes);
  const k_d11_etudiants_encadres = parQuatre(c_d11_etudiants_encadres);
  const s_m0 = sortie.masques[0]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  for (let i = debut; i < fin; i += 4) {
    const j = i >>> 2;
    const q_d8_lap_certifie = k_d8_lap_certifie[j]! & 16843009;
    const q_d3_compatible_dmp = k_d3_compatible_dmp[j]! & 16843009;
    // logiciel
    const q_i0_logiciel_condition = q_d8_lap_certifie & q_d3_compatible_dmp;
    const d6_fse_teletransmises_0 = c_d6_fse_teletransmises[i]!;
    const d6_fse_teletransmises_1 = c_d6_fse_teletransmises[i + 1]!;
    const d6_fse_teletransmises_2 = c_d6_fse_teletransmises[i + 2]!;
    const d6_fse_teletransmises_3 = c_d6_fse_teletransmises[i + 3]!;
    const d5_feuilles_de_soins_0 = c_d5_feuilles_de_soins[i]!;
    const d5_feuilles_de_soins_1 = c_d5_feuilles_de_soins[i + 1]!;
    const d5_feuilles_de_soins_2 = c_d5_feuilles_de_soins[i + 2]!;
    const d5_feuilles_de_soins_3 = c_d5_feuilles_de_soins[i + 3]!;
    // télétransmission
    const q_i1_teletransmission_propre = ((+(3 * d6_fse_teletransmises_0 >= 2 * d5_feuilles_de_soins_0) & +(d5_feuilles_de_soins_0 !== 0)) | ((+(3 * d6_fse_teletransmises_1 >= 2 * d5_feuilles_de_soins_1) & +(d5_feuilles_de_soins_1 !== 0)) << 8) | ((+(3 * d6_fse_teletransmises_2 >= 2 * d5_feuilles_de_soins_2) & +(d5_feuilles_de_soins_2 !== 0)) << 16) | ((+(3 * d6_fse_teletransmises_3 >= 2 * d5_feuilles_de_soins_3) & +(d5_feuilles_de_soins_3 !== 0)) << 24));
    const q_d9_messagerie_securisee = k_d9_messagerie_securisee[j]! & 16843009;
    const q_d10_sesam_vitale_a_jour = k_d10_sesam_vitale_a_jour[j]! & 16843009;
    const q_d7_horaires_affiches = k_d7_horaires_affiches[j]! & 16843009;
    // volet 1
    const q_i2_volet_1_exige = q_i0_logiciel_condition & q_d9_messagerie_securisee & q_d10_sesam_vitale_a_jour & q_i1_teletransmission_propre & q_d7_horaires_affiches;
    const q_d1_bouquet_teleservices_atteint = k_d1_bouquet_teleservices_atteint[j]! & 16843009;
    // téléservices
    const q_i5_teleservices_atteint = q_i2_volet_1_exige & q_d1_bouquet_teleservices_atteint;
    const q_d2_codage_et_requetes = k_d2_codage_et_requetes[j]! & 16843009;
    // codage
    const q_i7_codage_atteint = q_i2_volet_1_exige & q_d2_codage_et_requetes;
    const q_d4_exercice_coordonne = k_d4_exercice_coordonne[j]! & 16843009;
    // coordination
    const q_i9_coordination_atteint = q_i2_volet_1_exige & q_d4_exercice_coordonne;
    const q_d0_accompagnement_parcours_complexes = k_d0_accompagnement_parcours_complexes[j]! & 16843009;
    // parcours_complexes
    const q_i11_parcours_complexes_atteint = q_i2_volet_1_exige & q_d0_accompagnement_parcours_complexes;
    const q_d11_etudiants_encadres = k_d11_etudiants_encadres[j]! & 16843009;
    // étudiants
    const q_i13_etudiants_atteint = q_i2_volet_1_exige & q_d11_etudiants_encadres;
    const g0_m0 = q_i2_volet_1_exige | (q_i0_logiciel_condition << 1) | (q_d9_messagerie_securisee << 2) | (q_d10_sesam_vitale_a_jour << 3) | (q_i1_teletransmission_propre << 4) | (q_d7_horaires_affiches << 5) | (q_i5_teleservices_atteint << 6) | (q_i7_codage_atteint << 7);
    const g1_m0 = q_i9_coordination_atteint | (q_i11_parcours_complexes_atteint << 1) | (q_i13_etudiants_atteint << 2);
    s_m0[i] = (g0_m0 & 255) | ((g1_m0 & 255) << 8);
    s_m0[i + 1] = ((g0_m0 >>> 8) & 255) | (((g1_m0 >>> 8) & 255) << 8);
    s_m0[i + 2] = ((g0_m0 >>> 16) & 255) | (((g1_m0 >>> 16) & 255) << 8);
    s_m0[i + 3] = ((g0_m0 >>> 24) & 255) | (((g1_m0 >>> 24) & 255) << 8);
    const g0_x26 = q_i2_volet_1_exige | (q_i5_teleservices_atteint << 1) | (q_i7_codage_atteint << 2) | (q_i9_coordination_atteint << 3) | (q_i11_parcours_complexes_atteint << 4) | (q_i13_etudiants_atteint << 5);
    const x26_0 = G0_x26[g0_x26 & 255]!;
    const x26_1 = G0_x26[(g0_x26 >>> 8) & 255]!;
    const x26_2 = G0_x26[(g0_x26 >>> 16) & 255]!;
    const x26_3 = G0_x26[(g0_x26 >>> 24) & 255]!;
    const x27_0 = 7 * x26_0;
    const x27_1 = 7 * x26_1;
    const x27_2 = 7 * x26_2;
    const x27_3 = 7 * x26_3;
    v0[i] = x26_0;
    v0[i + 1] = x26_1;
    v0[i + 2] = x26_2;
    v0[i + 3] = x26_3;
    v1[i] = x27_0;
    v1[i + 1] = x27_1;
    v1[i + 2] = x27_2;
    v1[i + 3] = x27_3;
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
  atteints: [["volet 1", 0], ["logiciel", 1], ["messagerie", 2], ["sesam_vitale", 3], ["télétransmission", 4], ["horaires", 5], ["volet 2", 0], ["téléservices", 6], ["codage", 7], ["coordination", 8], ["parcours_complexes", 9], ["étudiants", 10]],
  colonnes: COLONNES,
  declarees: DONNEES,
  mots: 1,
  valeurs: ["nombre", "nombre"],
  calculer,
  estimer: (donnees: object, exercice: number) => estimer(donnees as Donnees, exercice),
};
