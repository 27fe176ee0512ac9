// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v1, en entiers : par colonnes.

import type { ColonneDecrite, Entree, Sortie, VersionEnColonnes } from "../runtime/colonnes.ts";
import type { Donnees } from "../donnees.ts";
import { plan } from "./v1-entiers.ts";
import { estimer } from "./v1.ts";

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

/** Calcule les lignes de `debut` à `fin` (exclue), sans les contrôler. */
function calculer(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
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
    const x26 = (-i2_volet_1_exige & 17500) + (-i5_teleservices_atteint & 2000) + (-i7_codage_atteint & 1000) + (-i9_coordination_atteint & 1500) + (-i11_parcours_complexes_atteint & 2000) + (-i13_etudiants_atteint & 1000);
    const x27 = 7 * x26;
    v0[i] = x26;
    v1[i] = x27;
  }
}

/** Cette version, pour `evaluerColonnes` : toutes les lignes d'un tableau à la fois. */
export const enColonnes: VersionEnColonnes = {
  plan,
  colonnes: COLONNES,
  mots: 1,
  valeurs: ["nombre", "nombre"],
  calculer,
  estimer: (donnees: object, exercice: number) => estimer(donnees as Donnees, exercice),
};
