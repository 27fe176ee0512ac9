// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v6, en entiers : par colonnes.

import type { ColonneDecrite, Entree, Sortie, VersionEnColonnes } from "../runtime/colonnes.ts";
import type { Donnees } from "../donnees.ts";
import { plan } from "./v6-entiers.ts";
import { estimer } from "./v6.ts";

/** Les colonnes attendues, dans cet ordre. */
const COLONNES: readonly ColonneDecrite[] = [
  { nom: "accompagnement_parcours_complexes", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "appareils_connectés", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
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
  { nom: "soins_non_programmés_régulés", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "équipement_vidéo", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "étudiants_encadrés", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
];

/** Calcule les lignes de `debut` à `fin` (exclue), sans les contrôler. */
function calculer(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d9_lap_certifie = entree[9]!;
  const c_d4_compatible_dmp = entree[4]!;
  const c_d7_fse_teletransmises = entree[7]!;
  const c_d6_feuilles_de_soins = entree[6]!;
  const c_d10_messagerie_securisee = entree[10]!;
  const c_d11_sesam_vitale_a_jour = entree[11]!;
  const c_d8_horaires_affiches = entree[8]!;
  const c_d5_exercice_coordonne = entree[5]!;
  const c_d2_bouquet_teleservices_atteint = entree[2]!;
  const c_d3_codage_et_requetes = entree[3]!;
  const c_d0_accompagnement_parcours_complexes = entree[0]!;
  const c_d14_etudiants_encadres = entree[14]!;
  const c_d13_equipement_video = entree[13]!;
  const c_d1_appareils_connectes = entree[1]!;
  const c_d12_soins_non_programmes_regules = entree[12]!;
  const s_m0 = sortie.masques[0]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  for (let i = debut; i < fin; i++) {
    const d9_lap_certifie = c_d9_lap_certifie[i]!;
    const d4_compatible_dmp = c_d4_compatible_dmp[i]!;
    // logiciel
    const i0_logiciel_condition = d9_lap_certifie & d4_compatible_dmp;
    const d7_fse_teletransmises = c_d7_fse_teletransmises[i]!;
    const d6_feuilles_de_soins = c_d6_feuilles_de_soins[i]!;
    // télétransmission
    const i1_teletransmission_propre = +(3 * d7_fse_teletransmises >= 2 * d6_feuilles_de_soins) & +(d6_feuilles_de_soins !== 0);
    const d10_messagerie_securisee = c_d10_messagerie_securisee[i]!;
    const d11_sesam_vitale_a_jour = c_d11_sesam_vitale_a_jour[i]!;
    const d8_horaires_affiches = c_d8_horaires_affiches[i]!;
    const d5_exercice_coordonne = c_d5_exercice_coordonne[i]!;
    // volet 1
    const i2_volet_1_exige = i0_logiciel_condition & d10_messagerie_securisee & d11_sesam_vitale_a_jour & i1_teletransmission_propre & d8_horaires_affiches & d5_exercice_coordonne;
    const d2_bouquet_teleservices_atteint = c_d2_bouquet_teleservices_atteint[i]!;
    // téléservices
    const i5_teleservices_atteint = i2_volet_1_exige & d2_bouquet_teleservices_atteint;
    const d3_codage_et_requetes = c_d3_codage_et_requetes[i]!;
    // codage
    const i7_codage_atteint = i2_volet_1_exige & d3_codage_et_requetes;
    const d0_accompagnement_parcours_complexes = c_d0_accompagnement_parcours_complexes[i]!;
    // parcours_complexes
    const i9_parcours_complexes_atteint = i2_volet_1_exige & d0_accompagnement_parcours_complexes;
    const d14_etudiants_encadres = c_d14_etudiants_encadres[i]!;
    // étudiants
    const i11_etudiants_atteint = i2_volet_1_exige & d14_etudiants_encadres;
    const d13_equipement_video = c_d13_equipement_video[i]!;
    // vidéotransmission
    const i13_videotransmission_atteint = i2_volet_1_exige & d13_equipement_video;
    const d1_appareils_connectes = c_d1_appareils_connectes[i]!;
    // équipements_connectés
    const i15_equipements_connectes_atteint = i2_volet_1_exige & d1_appareils_connectes;
    const d12_soins_non_programmes_regules = c_d12_soins_non_programmes_regules[i]!;
    // soins_non_programmés
    const i17_soins_non_programmes_atteint = i2_volet_1_exige & d12_soins_non_programmes_regules;
    s_m0[i] = i2_volet_1_exige | (i0_logiciel_condition << 1) | (d10_messagerie_securisee << 2) | (d11_sesam_vitale_a_jour << 3) | (i1_teletransmission_propre << 4) | (d8_horaires_affiches << 5) | (d5_exercice_coordonne << 6) | (i5_teleservices_atteint << 7) | (i7_codage_atteint << 8) | (i9_parcours_complexes_atteint << 9) | (i11_etudiants_atteint << 10) | (i13_videotransmission_atteint << 11) | (i15_equipements_connectes_atteint << 12) | (i17_soins_non_programmes_atteint << 13);
    const x32 = (-i2_volet_1_exige & 40000) + (-i5_teleservices_atteint & 9000) + (-i7_codage_atteint & 5000) + (-i9_parcours_complexes_atteint & 7000) + (-i11_etudiants_atteint & 5000) + (-i13_videotransmission_atteint & 5000) + (-i15_equipements_connectes_atteint & 2500) + (-i17_soins_non_programmes_atteint & 15000);
    const x33 = 7 * x32;
    v0[i] = x32;
    v1[i] = x33;
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
