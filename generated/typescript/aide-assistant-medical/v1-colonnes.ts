// Fichier généré par Avenant — ne pas modifier.
// Aide à l'emploi d'un assistant médical, version v1, en entiers : par colonnes.

import type { ColonneDecrite, Entree, Sortie, VersionEnColonnes } from "../runtime/colonnes.ts";
import type { Donnees } from "../donnees.ts";
import { plan } from "./v1-entiers.ts";
import { estimer } from "./v1.ts";

/** Les colonnes attendues, dans cet ordre. */
const COLONNES: readonly ColonneDecrite[] = [
  { nom: "activité_du_médecin", genre: "choix", type: "octet", min: 0, max: 2, echelle: 1, options: ["sous_p90", "entre_p90_et_p95", "au_dessus_de_p95"] },
  { nom: "année_du_contrat", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "compatible_dmp", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "contrat_assistant_médical", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "feuilles_de_soins", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "fse_télétransmises", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1, auPlus: "feuilles_de_soins" },
  { nom: "horaires_affichés", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "lap_certifié", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "messagerie_sécurisée", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "quotité_assistant", genre: "choix", type: "octet", min: 0, max: 2, echelle: 1, options: ["tiers_temps", "mi_temps", "temps_plein"] },
  { nom: "sesam_vitale_à_jour", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
];

/** Calcule les lignes de `debut` à `fin` (exclue), sans les contrôler. */
function calculer(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d7_lap_certifie = entree[7]!;
  const c_d2_compatible_dmp = entree[2]!;
  const c_d5_fse_teletransmises = entree[5]!;
  const c_d4_feuilles_de_soins = entree[4]!;
  const c_d8_messagerie_securisee = entree[8]!;
  const c_d10_sesam_vitale_a_jour = entree[10]!;
  const c_d6_horaires_affiches = entree[6]!;
  const c_d3_contrat_assistant_medical = entree[3]!;
  const c_d9_quotite_assistant = entree[9]!;
  const c_d1_annee_du_contrat = entree[1]!;
  const c_d0_activite_du_medecin = entree[0]!;
  const s_m0 = sortie.masques[0]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  for (let i = debut; i < fin; i++) {
    const d7_lap_certifie = c_d7_lap_certifie[i]!;
    const d2_compatible_dmp = c_d2_compatible_dmp[i]!;
    // logiciel de forfait_structure
    const i0_forfait_structure_logiciel_condition = d7_lap_certifie & d2_compatible_dmp;
    const d5_fse_teletransmises = c_d5_fse_teletransmises[i]!;
    const d4_feuilles_de_soins = c_d4_feuilles_de_soins[i]!;
    // télétransmission de forfait_structure
    const i1_forfait_structure_teletransmission_propre = +(3 * d5_fse_teletransmises >= 2 * d4_feuilles_de_soins) & +(d4_feuilles_de_soins !== 0);
    const d8_messagerie_securisee = c_d8_messagerie_securisee[i]!;
    const d10_sesam_vitale_a_jour = c_d10_sesam_vitale_a_jour[i]!;
    const d6_horaires_affiches = c_d6_horaires_affiches[i]!;
    // volet 1 de forfait_structure
    const i2_forfait_structure_volet_1_exige = i0_forfait_structure_logiciel_condition & d8_messagerie_securisee & d10_sesam_vitale_a_jour & i1_forfait_structure_teletransmission_propre & d6_horaires_affiches;
    const d3_contrat_assistant_medical = c_d3_contrat_assistant_medical[i]!;
    // assistant_médical
    const i3_assistant_medical_atteint = i2_forfait_structure_volet_1_exige & d3_contrat_assistant_medical;
    s_m0[i] = i2_forfait_structure_volet_1_exige | (i3_assistant_medical_atteint << 1);
    const d9_quotite_assistant = c_d9_quotite_assistant[i]!;
    const d1_annee_du_contrat = c_d1_annee_du_contrat[i]!;
    const d0_activite_du_medecin = c_d0_activite_du_medecin[i]!;
    const x4 = +(d9_quotite_assistant === 2) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
    const x5: number = x4 === 1 ? 25000 : 36000;
    const x6 = +(d9_quotite_assistant === 2) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
    const x7: number = x6 === 1 ? 21000 : x5;
    const x8 = +(d9_quotite_assistant === 2) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
    const x9: number = x8 === 1 ? 27000 : x7;
    const x10 = +(d9_quotite_assistant === 2) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
    const x11: number = x10 === 1 ? 27000 : x9;
    const x12 = +(d9_quotite_assistant === 2) & +(d1_annee_du_contrat <= 1);
    const x13: number = x12 === 1 ? 36000 : x11;
    const x14 = +(d9_quotite_assistant === 1) & +(d1_annee_du_contrat >= 2) & +(d0_activite_du_medecin === 2);
    const x15: number = x14 === 1 ? 18000 : x13;
    const x16 = +(d9_quotite_assistant === 1) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
    const x17: number = x16 === 1 ? 12500 : x15;
    const x18 = +(d9_quotite_assistant === 1) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
    const x19: number = x18 === 1 ? 10500 : x17;
    const x20 = +(d9_quotite_assistant === 1) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
    const x21: number = x20 === 1 ? 13500 : x19;
    const x22 = +(d9_quotite_assistant === 1) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
    const x23: number = x22 === 1 ? 13500 : x21;
    const x24 = +(d9_quotite_assistant === 1) & +(d1_annee_du_contrat <= 1);
    const x25: number = x24 === 1 ? 18000 : x23;
    const x26 = +(d9_quotite_assistant === 0) & +(d1_annee_du_contrat >= 2) & +(d0_activite_du_medecin === 2);
    const x27: number = x26 === 1 ? 12000 : x25;
    const x28 = +(d9_quotite_assistant === 0) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
    const x29: number = x28 === 1 ? 8350 : x27;
    const x30 = +(d9_quotite_assistant === 0) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
    const x31: number = x30 === 1 ? 7000 : x29;
    const x32 = +(d9_quotite_assistant === 0) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
    const x33: number = x32 === 1 ? 9000 : x31;
    const x34 = +(d9_quotite_assistant === 0) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
    const x35: number = x34 === 1 ? 9000 : x33;
    const x36 = +(d9_quotite_assistant === 0) & +(d1_annee_du_contrat <= 1);
    const x37: number = x36 === 1 ? 12000 : x35;
    const x39: number = -i3_assistant_medical_atteint & (100 * x37);
    v0[i] = x37;
    v1[i] = x39;
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
