// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v2, en entiers : un cabinet.

import { ResultatEnEntiers, VERDICTS } from "../runtime/resultat.ts";
import type { ElementLu, Etat, Plan, Resultat } from "../runtime/resultat.ts";
import type { CentiemesDePoint, Centimes } from "../runtime/unites.ts";
import type { Donnees } from "../donnees.ts";
import type { NomDElement } from "./v2.ts";

/** Les éléments, d'après ce que le calcul a gardé. */
function tranche0(etat: Etat): readonly ElementLu[] {
  const m0 = etat[0] as number;
  const b0 = m0 & 1;
  const b1 = (m0 >>> 1) & 1;
  const b2 = (m0 >>> 2) & 1;
  const b3 = (m0 >>> 3) & 1;
  const b4 = (m0 >>> 4) & 1;
  const b5 = (m0 >>> 5) & 1;
  const b6 = (m0 >>> 6) & 1;
  const b7 = (m0 >>> 7) & 1;
  const b8 = (m0 >>> 8) & 1;
  const b9 = (m0 >>> 9) & 1;
  const b10 = (m0 >>> 10) & 1;
  return [
    { nom: "volet 1", verdict: VERDICTS[1 + b0]!, points: (-b0 & 23000), montant: (-b0 & 161000) },
    { nom: "logiciel", verdict: VERDICTS[1 + b1]!, points: null, montant: null },
    { nom: "messagerie", verdict: VERDICTS[1 + b2]!, points: null, montant: null },
    { nom: "sesam_vitale", verdict: VERDICTS[1 + b3]!, points: null, montant: null },
    { nom: "télétransmission", verdict: VERDICTS[1 + b4]!, points: null, montant: null },
    { nom: "horaires", verdict: VERDICTS[1 + b5]!, points: null, montant: null },
    { nom: "volet 2", verdict: b0 === 1 ? null : "non accessible", points: (-b6 & 6000) + (-b7 & 2000) + (-b8 & 4000) + (-b9 & 8000) + (-b10 & 3000), montant: (-b6 & 42000) + (-b7 & 14000) + (-b8 & 28000) + (-b9 & 56000) + (-b10 & 21000) },
    { nom: "téléservices", verdict: VERDICTS[b0 * (1 + b6)]!, points: (-b6 & 6000), montant: (-b6 & 42000) },
    { nom: "codage", verdict: VERDICTS[b0 * (1 + b7)]!, points: (-b7 & 2000), montant: (-b7 & 14000) },
    { nom: "coordination", verdict: VERDICTS[b0 * (1 + b8)]!, points: (-b8 & 4000), montant: (-b8 & 28000) },
    { nom: "parcours_complexes", verdict: VERDICTS[b0 * (1 + b9)]!, points: (-b9 & 8000), montant: (-b9 & 56000) },
    { nom: "étudiants", verdict: VERDICTS[b0 * (1 + b10)]!, points: (-b10 & 3000), montant: (-b10 & 21000) },
  ];
}

/** Comment cette version range ce qu'elle a calculé. */
export const plan: Plan = {
  dispositif: "forfait_structure",
  version: "v2",
  mots: 1,
  elements: [tranche0],
  points: { rang: 1 },
  montant: { rang: 2 },
  resultats: [],
};

/** Le résultat de cette version, toutes données connues. */
export type ResultatDeVersion = Resultat<NomDElement, CentiemesDePoint, Centimes>;

/**
 * Le calcul en entiers exacts. Nul : une donnée manque, ne peut être lue, ou sort du domaine où ce calcul est prouvé exact ;
 * `evaluer` sait alors la lire, ou dire pourquoi elle est refusée.
 */
export function evaluerEnEntiers(donnees: Donnees, exercice: number): ResultatDeVersion | null {
  const bd8_lap_certifie = donnees["lap_certifié"];
  const d8_lap_certifie = +(bd8_lap_certifie === true);
  if ((d8_lap_certifie | +(bd8_lap_certifie === false)) === 0) return null;
  const bd3_compatible_dmp = donnees["compatible_dmp"];
  const d3_compatible_dmp = +(bd3_compatible_dmp === true);
  if ((d3_compatible_dmp | +(bd3_compatible_dmp === false)) === 0) return null;
  // logiciel
  const i0_logiciel_condition = d8_lap_certifie & d3_compatible_dmp;
  const d6_fse_teletransmises = donnees["fse_télétransmises"] as number;
  if (d6_fse_teletransmises !== (d6_fse_teletransmises | 0) || d6_fse_teletransmises < 0) return null;
  const d5_feuilles_de_soins = donnees["feuilles_de_soins"] as number;
  if (d5_feuilles_de_soins !== (d5_feuilles_de_soins | 0) || d5_feuilles_de_soins < 0) return null;
  if (d6_fse_teletransmises > d5_feuilles_de_soins) return null;
  // télétransmission
  const i1_teletransmission_propre = +(3 * d6_fse_teletransmises >= 2 * d5_feuilles_de_soins) & +(d5_feuilles_de_soins !== 0);
  const bd9_messagerie_securisee = donnees["messagerie_sécurisée"];
  const d9_messagerie_securisee = +(bd9_messagerie_securisee === true);
  if ((d9_messagerie_securisee | +(bd9_messagerie_securisee === false)) === 0) return null;
  const bd10_sesam_vitale_a_jour = donnees["sesam_vitale_à_jour"];
  const d10_sesam_vitale_a_jour = +(bd10_sesam_vitale_a_jour === true);
  if ((d10_sesam_vitale_a_jour | +(bd10_sesam_vitale_a_jour === false)) === 0) return null;
  const bd7_horaires_affiches = donnees["horaires_affichés"];
  const d7_horaires_affiches = +(bd7_horaires_affiches === true);
  if ((d7_horaires_affiches | +(bd7_horaires_affiches === false)) === 0) return null;
  // volet 1
  const i2_volet_1_exige = i0_logiciel_condition & d9_messagerie_securisee & d10_sesam_vitale_a_jour & i1_teletransmission_propre & d7_horaires_affiches;
  const bd1_bouquet_teleservices_atteint = donnees["bouquet_téléservices_atteint"];
  const d1_bouquet_teleservices_atteint = +(bd1_bouquet_teleservices_atteint === true);
  if ((d1_bouquet_teleservices_atteint | +(bd1_bouquet_teleservices_atteint === false)) === 0) return null;
  // téléservices
  const i5_teleservices_atteint = i2_volet_1_exige & d1_bouquet_teleservices_atteint;
  const bd2_codage_et_requetes = donnees["codage_et_requêtes"];
  const d2_codage_et_requetes = +(bd2_codage_et_requetes === true);
  if ((d2_codage_et_requetes | +(bd2_codage_et_requetes === false)) === 0) return null;
  // codage
  const i7_codage_atteint = i2_volet_1_exige & d2_codage_et_requetes;
  const bd4_exercice_coordonne = donnees["exercice_coordonné"];
  const d4_exercice_coordonne = +(bd4_exercice_coordonne === true);
  if ((d4_exercice_coordonne | +(bd4_exercice_coordonne === false)) === 0) return null;
  // coordination
  const i9_coordination_atteint = i2_volet_1_exige & d4_exercice_coordonne;
  const bd0_accompagnement_parcours_complexes = donnees["accompagnement_parcours_complexes"];
  const d0_accompagnement_parcours_complexes = +(bd0_accompagnement_parcours_complexes === true);
  if ((d0_accompagnement_parcours_complexes | +(bd0_accompagnement_parcours_complexes === false)) === 0) return null;
  // parcours_complexes
  const i11_parcours_complexes_atteint = i2_volet_1_exige & d0_accompagnement_parcours_complexes;
  const bd11_etudiants_encadres = donnees["étudiants_encadrés"];
  const d11_etudiants_encadres = +(bd11_etudiants_encadres === true);
  if ((d11_etudiants_encadres | +(bd11_etudiants_encadres === false)) === 0) return null;
  // étudiants
  const i13_etudiants_atteint = i2_volet_1_exige & d11_etudiants_encadres;
  const m0 = i2_volet_1_exige | (i0_logiciel_condition << 1) | (d9_messagerie_securisee << 2) | (d10_sesam_vitale_a_jour << 3) | (i1_teletransmission_propre << 4) | (d7_horaires_affiches << 5) | (i5_teleservices_atteint << 6) | (i7_codage_atteint << 7) | (i9_coordination_atteint << 8) | (i11_parcours_complexes_atteint << 9) | (i13_etudiants_atteint << 10);
  const x26 = (-i2_volet_1_exige & 23000) + (-i5_teleservices_atteint & 6000) + (-i7_codage_atteint & 2000) + (-i9_coordination_atteint & 4000) + (-i11_parcours_complexes_atteint & 8000) + (-i13_etudiants_atteint & 3000);
  const x27 = 7 * x26;
  return new ResultatEnEntiers(plan, exercice, [m0, x26, x27]);
}

/** Les données brutes, dans l'ordre de la version. */
export function donneesLues(donnees: Donnees): readonly unknown[] {
  return [donnees["accompagnement_parcours_complexes"], donnees["bouquet_téléservices_atteint"], donnees["codage_et_requêtes"], donnees["compatible_dmp"], donnees["exercice_coordonné"], donnees["feuilles_de_soins"], donnees["fse_télétransmises"], donnees["horaires_affichés"], donnees["lap_certifié"], donnees["messagerie_sécurisée"], donnees["sesam_vitale_à_jour"], donnees["étudiants_encadrés"]];
}
