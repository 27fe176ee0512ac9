// Fichier généré par Avenant — ne pas modifier.
// Aide à l'emploi d'un assistant médical, version v4, en entiers : un cabinet.

import { ResultatEnEntiers, VERDICTS } from "../runtime/resultat.ts";
import type { ElementLu, Etat, Plan, Resultat } from "../runtime/resultat.ts";
import type { Centimes } from "../runtime/unites.ts";
import type { Donnees } from "../donnees.ts";
import type { NomDElement } from "./v4.ts";
const OPTIONS_d0_activite_du_medecin = ["sous_p90", "entre_p90_et_p95", "au_dessus_de_p95"];
const OPTIONS_d12_quotite_assistant = ["tiers_temps", "mi_temps", "temps_plein"];

/** Les éléments, d'après ce que le calcul a gardé. */
function tranche0(etat: Etat): readonly ElementLu[] {
  const m0 = etat[0] as number;
  const b0 = m0 & 1;
  const b1 = (m0 >>> 1) & 1;
  return [
    { nom: "assistant_médical", verdict: VERDICTS[b0 * (1 + b1)]!, points: null, montant: 0 + b1 * 100 * (etat[1] as number) },
  ];
}

/** Comment cette version range ce qu'elle a calculé. */
export const plan: Plan = {
  dispositif: "aide_assistant_médical",
  version: "v4",
  mots: 1,
  elements: [tranche0],
  points: null,
  montant: { rang: 2 },
  resultats: [],
};

/** Le résultat de cette version, toutes données connues. */
export type ResultatDeVersion = Resultat<NomDElement, null, Centimes>;

/**
 * Le calcul en entiers exacts. Nul : une donnée manque, ne peut être lue, ou sort du domaine où ce calcul est prouvé exact ;
 * `evaluer` sait alors la lire, ou dire pourquoi elle est refusée.
 */
export function evaluerEnEntiers(donnees: Donnees, exercice: number): ResultatDeVersion | null {
  const bd9_lap_certifie = donnees["lap_certifié"];
  const d9_lap_certifie = +(bd9_lap_certifie === true);
  if ((d9_lap_certifie | +(bd9_lap_certifie === false)) === 0) return null;
  const bd13_specialite_sans_lap = donnees["spécialité_sans_lap"];
  const d13_specialite_sans_lap = +(bd13_specialite_sans_lap === true);
  if ((d13_specialite_sans_lap | +(bd13_specialite_sans_lap === false)) === 0) return null;
  const bd3_compatible_dmp = donnees["compatible_dmp"];
  const d3_compatible_dmp = +(bd3_compatible_dmp === true);
  if ((d3_compatible_dmp | +(bd3_compatible_dmp === false)) === 0) return null;
  // logiciel de forfait_structure
  const i0_forfait_structure_logiciel_condition = (d9_lap_certifie | d13_specialite_sans_lap) & d3_compatible_dmp;
  const bd1_addendum_8 = donnees["addendum_8"];
  const d1_addendum_8 = +(bd1_addendum_8 === true);
  if ((d1_addendum_8 | +(bd1_addendum_8 === false)) === 0) return null;
  const bd10_logiciel_reference_segur = donnees["logiciel_référencé_ségur"];
  const d10_logiciel_reference_segur = +(bd10_logiciel_reference_segur === true);
  if ((d10_logiciel_reference_segur | +(bd10_logiciel_reference_segur === false)) === 0) return null;
  // sesam_vitale de forfait_structure
  const i1_forfait_structure_sesam_vitale_condition = d1_addendum_8 | d10_logiciel_reference_segur;
  const d7_fse_teletransmises = donnees["fse_télétransmises"] as number;
  if (d7_fse_teletransmises !== (d7_fse_teletransmises | 0) || d7_fse_teletransmises < 0) return null;
  const d6_feuilles_de_soins = donnees["feuilles_de_soins"] as number;
  if (d6_feuilles_de_soins !== (d6_feuilles_de_soins | 0) || d6_feuilles_de_soins < 0) return null;
  if (d7_fse_teletransmises > d6_feuilles_de_soins) return null;
  // télétransmission de forfait_structure
  const i2_forfait_structure_teletransmission_propre = +(3 * d7_fse_teletransmises >= 2 * d6_feuilles_de_soins) & +(d6_feuilles_de_soins !== 0);
  const bd11_messagerie_securisee = donnees["messagerie_sécurisée"];
  const d11_messagerie_securisee = +(bd11_messagerie_securisee === true);
  if ((d11_messagerie_securisee | +(bd11_messagerie_securisee === false)) === 0) return null;
  const bd8_horaires_affiches = donnees["horaires_affichés"];
  const d8_horaires_affiches = +(bd8_horaires_affiches === true);
  if ((d8_horaires_affiches | +(bd8_horaires_affiches === false)) === 0) return null;
  const bd5_exercice_coordonne = donnees["exercice_coordonné"];
  const d5_exercice_coordonne = +(bd5_exercice_coordonne === true);
  if ((d5_exercice_coordonne | +(bd5_exercice_coordonne === false)) === 0) return null;
  // volet 1 de forfait_structure
  const i3_forfait_structure_volet_1_exige = i0_forfait_structure_logiciel_condition & d11_messagerie_securisee & i1_forfait_structure_sesam_vitale_condition & i2_forfait_structure_teletransmission_propre & d8_horaires_affiches & d5_exercice_coordonne;
  const bd4_contrat_assistant_medical = donnees["contrat_assistant_médical"];
  const d4_contrat_assistant_medical = +(bd4_contrat_assistant_medical === true);
  if ((d4_contrat_assistant_medical | +(bd4_contrat_assistant_medical === false)) === 0) return null;
  // assistant_médical
  const i4_assistant_medical_atteint = i3_forfait_structure_volet_1_exige & d4_contrat_assistant_medical;
  const m0 = i3_forfait_structure_volet_1_exige | (i4_assistant_medical_atteint << 1);
  const d12_quotite_assistant = OPTIONS_d12_quotite_assistant.indexOf(donnees["quotité_assistant"] as string);
  if (d12_quotite_assistant < 0) return null;
  const d2_annee_du_contrat = donnees["année_du_contrat"] as number;
  if (d2_annee_du_contrat !== (d2_annee_du_contrat | 0) || d2_annee_du_contrat < 0) return null;
  const d0_activite_du_medecin = OPTIONS_d0_activite_du_medecin.indexOf(donnees["activité_du_médecin"] as string);
  if (d0_activite_du_medecin < 0) return null;
  const x5 = +(d12_quotite_assistant === 2) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
  const x6: number = x5 === 1 ? 25000 : 36000;
  const x7 = +(d12_quotite_assistant === 2) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
  const x8: number = x7 === 1 ? 21000 : x6;
  const x9 = +(d12_quotite_assistant === 2) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
  const x10: number = x9 === 1 ? 27000 : x8;
  const x11 = +(d12_quotite_assistant === 2) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
  const x12: number = x11 === 1 ? 27000 : x10;
  const x13 = +(d12_quotite_assistant === 2) & +(d2_annee_du_contrat <= 1);
  const x14: number = x13 === 1 ? 36000 : x12;
  const x15 = +(d12_quotite_assistant === 1) & +(d2_annee_du_contrat >= 2) & +(d0_activite_du_medecin === 2);
  const x16: number = x15 === 1 ? 18000 : x14;
  const x17 = +(d12_quotite_assistant === 1) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
  const x18: number = x17 === 1 ? 12500 : x16;
  const x19 = +(d12_quotite_assistant === 1) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
  const x20: number = x19 === 1 ? 10500 : x18;
  const x21 = +(d12_quotite_assistant === 1) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
  const x22: number = x21 === 1 ? 13500 : x20;
  const x23 = +(d12_quotite_assistant === 1) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
  const x24: number = x23 === 1 ? 13500 : x22;
  const x25 = +(d12_quotite_assistant === 1) & +(d2_annee_du_contrat <= 1);
  const x26: number = x25 === 1 ? 18000 : x24;
  const x27 = +(d12_quotite_assistant === 0) & +(d2_annee_du_contrat >= 2) & +(d0_activite_du_medecin === 2);
  const x28: number = x27 === 1 ? 12000 : x26;
  const x29 = +(d12_quotite_assistant === 0) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
  const x30: number = x29 === 1 ? 8350 : x28;
  const x31 = +(d12_quotite_assistant === 0) & +(d2_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
  const x32: number = x31 === 1 ? 7000 : x30;
  const x33 = +(d12_quotite_assistant === 0) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
  const x34: number = x33 === 1 ? 9000 : x32;
  const x35 = +(d12_quotite_assistant === 0) & +(d2_annee_du_contrat >= 2) & +(d2_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
  const x36: number = x35 === 1 ? 9000 : x34;
  const x37 = +(d12_quotite_assistant === 0) & +(d2_annee_du_contrat <= 1);
  const x38: number = x37 === 1 ? 12000 : x36;
  const x40: number = -i4_assistant_medical_atteint & (100 * x38);
  return new ResultatEnEntiers(plan, exercice, [m0, x38, x40]);
}

/** Les données brutes, dans l'ordre de la version. */
export function donneesLues(donnees: Donnees): readonly unknown[] {
  return [donnees["activité_du_médecin"], donnees["addendum_8"], donnees["année_du_contrat"], donnees["compatible_dmp"], donnees["contrat_assistant_médical"], donnees["exercice_coordonné"], donnees["feuilles_de_soins"], donnees["fse_télétransmises"], donnees["horaires_affichés"], donnees["lap_certifié"], donnees["logiciel_référencé_ségur"], donnees["messagerie_sécurisée"], donnees["quotité_assistant"], donnees["spécialité_sans_lap"]];
}
