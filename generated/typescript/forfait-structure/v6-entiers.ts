// Fichier généré par Avenant — ne pas modifier.
// Forfait structure, version v6, en entiers : un cabinet.

import { ResultatEnEntiers, VERDICTS } from "../runtime/resultat.ts";
import type { ElementLu, Etat, Plan, Resultat } from "../runtime/resultat.ts";
import type { CentiemesDePoint, Centimes } from "../runtime/unites.ts";
import type { Donnees } from "../donnees.ts";
import type { NomDElement } from "./v6.ts";

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
  const b11 = (m0 >>> 11) & 1;
  const b12 = (m0 >>> 12) & 1;
  const b13 = (m0 >>> 13) & 1;
  return [
    { nom: "volet 1", verdict: VERDICTS[1 + b0]!, points: (-b0 & 40000), montant: (-b0 & 280000) },
    { nom: "logiciel", verdict: VERDICTS[1 + b1]!, points: null, montant: null },
    { nom: "messagerie", verdict: VERDICTS[1 + b2]!, points: null, montant: null },
    { nom: "sesam_vitale", verdict: VERDICTS[1 + b3]!, points: null, montant: null },
    { nom: "télétransmission", verdict: VERDICTS[1 + b4]!, points: null, montant: null },
    { nom: "horaires", verdict: VERDICTS[1 + b5]!, points: null, montant: null },
    { nom: "coordination", verdict: VERDICTS[1 + b6]!, points: null, montant: null },
    { nom: "volet 2", verdict: b0 === 1 ? null : "non accessible", points: (-b7 & 9000) + (-b8 & 5000) + (-b9 & 7000) + (-b10 & 5000) + (-b11 & 5000) + (-b12 & 2500) + (-b13 & 15000), montant: (-b7 & 63000) + (-b8 & 35000) + (-b9 & 49000) + (-b10 & 35000) + (-b11 & 35000) + (-b12 & 17500) + (-b13 & 105000) },
    { nom: "téléservices", verdict: VERDICTS[b0 * (1 + b7)]!, points: (-b7 & 9000), montant: (-b7 & 63000) },
    { nom: "codage", verdict: VERDICTS[b0 * (1 + b8)]!, points: (-b8 & 5000), montant: (-b8 & 35000) },
    { nom: "parcours_complexes", verdict: VERDICTS[b0 * (1 + b9)]!, points: (-b9 & 7000), montant: (-b9 & 49000) },
    { nom: "étudiants", verdict: VERDICTS[b0 * (1 + b10)]!, points: (-b10 & 5000), montant: (-b10 & 35000) },
    { nom: "vidéotransmission", verdict: VERDICTS[b0 * (1 + b11)]!, points: (-b11 & 5000), montant: (-b11 & 35000) },
    { nom: "équipements_connectés", verdict: VERDICTS[b0 * (1 + b12)]!, points: (-b12 & 2500), montant: (-b12 & 17500) },
    { nom: "soins_non_programmés", verdict: VERDICTS[b0 * (1 + b13)]!, points: (-b13 & 15000), montant: (-b13 & 105000) },
  ];
}

/** Comment cette version range ce qu'elle a calculé. */
export const plan: Plan = {
  dispositif: "forfait_structure",
  version: "v6",
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
  const bd9_lap_certifie = donnees["lap_certifié"];
  const d9_lap_certifie = +(bd9_lap_certifie === true);
  if ((d9_lap_certifie | +(bd9_lap_certifie === false)) === 0) return null;
  const bd4_compatible_dmp = donnees["compatible_dmp"];
  const d4_compatible_dmp = +(bd4_compatible_dmp === true);
  if ((d4_compatible_dmp | +(bd4_compatible_dmp === false)) === 0) return null;
  // logiciel
  const i0_logiciel_condition = d9_lap_certifie & d4_compatible_dmp;
  const d7_fse_teletransmises = donnees["fse_télétransmises"] as number;
  if (d7_fse_teletransmises !== (d7_fse_teletransmises | 0) || d7_fse_teletransmises < 0) return null;
  const d6_feuilles_de_soins = donnees["feuilles_de_soins"] as number;
  if (d6_feuilles_de_soins !== (d6_feuilles_de_soins | 0) || d6_feuilles_de_soins < 0) return null;
  if (d7_fse_teletransmises > d6_feuilles_de_soins) return null;
  // télétransmission
  const i1_teletransmission_propre = +(3 * d7_fse_teletransmises >= 2 * d6_feuilles_de_soins) & +(d6_feuilles_de_soins !== 0);
  const bd10_messagerie_securisee = donnees["messagerie_sécurisée"];
  const d10_messagerie_securisee = +(bd10_messagerie_securisee === true);
  if ((d10_messagerie_securisee | +(bd10_messagerie_securisee === false)) === 0) return null;
  const bd11_sesam_vitale_a_jour = donnees["sesam_vitale_à_jour"];
  const d11_sesam_vitale_a_jour = +(bd11_sesam_vitale_a_jour === true);
  if ((d11_sesam_vitale_a_jour | +(bd11_sesam_vitale_a_jour === false)) === 0) return null;
  const bd8_horaires_affiches = donnees["horaires_affichés"];
  const d8_horaires_affiches = +(bd8_horaires_affiches === true);
  if ((d8_horaires_affiches | +(bd8_horaires_affiches === false)) === 0) return null;
  const bd5_exercice_coordonne = donnees["exercice_coordonné"];
  const d5_exercice_coordonne = +(bd5_exercice_coordonne === true);
  if ((d5_exercice_coordonne | +(bd5_exercice_coordonne === false)) === 0) return null;
  // volet 1
  const i2_volet_1_exige = i0_logiciel_condition & d10_messagerie_securisee & d11_sesam_vitale_a_jour & i1_teletransmission_propre & d8_horaires_affiches & d5_exercice_coordonne;
  const bd2_bouquet_teleservices_atteint = donnees["bouquet_téléservices_atteint"];
  const d2_bouquet_teleservices_atteint = +(bd2_bouquet_teleservices_atteint === true);
  if ((d2_bouquet_teleservices_atteint | +(bd2_bouquet_teleservices_atteint === false)) === 0) return null;
  // téléservices
  const i5_teleservices_atteint = i2_volet_1_exige & d2_bouquet_teleservices_atteint;
  const bd3_codage_et_requetes = donnees["codage_et_requêtes"];
  const d3_codage_et_requetes = +(bd3_codage_et_requetes === true);
  if ((d3_codage_et_requetes | +(bd3_codage_et_requetes === false)) === 0) return null;
  // codage
  const i7_codage_atteint = i2_volet_1_exige & d3_codage_et_requetes;
  const bd0_accompagnement_parcours_complexes = donnees["accompagnement_parcours_complexes"];
  const d0_accompagnement_parcours_complexes = +(bd0_accompagnement_parcours_complexes === true);
  if ((d0_accompagnement_parcours_complexes | +(bd0_accompagnement_parcours_complexes === false)) === 0) return null;
  // parcours_complexes
  const i9_parcours_complexes_atteint = i2_volet_1_exige & d0_accompagnement_parcours_complexes;
  const bd14_etudiants_encadres = donnees["étudiants_encadrés"];
  const d14_etudiants_encadres = +(bd14_etudiants_encadres === true);
  if ((d14_etudiants_encadres | +(bd14_etudiants_encadres === false)) === 0) return null;
  // étudiants
  const i11_etudiants_atteint = i2_volet_1_exige & d14_etudiants_encadres;
  const bd13_equipement_video = donnees["équipement_vidéo"];
  const d13_equipement_video = +(bd13_equipement_video === true);
  if ((d13_equipement_video | +(bd13_equipement_video === false)) === 0) return null;
  // vidéotransmission
  const i13_videotransmission_atteint = i2_volet_1_exige & d13_equipement_video;
  const bd1_appareils_connectes = donnees["appareils_connectés"];
  const d1_appareils_connectes = +(bd1_appareils_connectes === true);
  if ((d1_appareils_connectes | +(bd1_appareils_connectes === false)) === 0) return null;
  // équipements_connectés
  const i15_equipements_connectes_atteint = i2_volet_1_exige & d1_appareils_connectes;
  const bd12_soins_non_programmes_regules = donnees["soins_non_programmés_régulés"];
  const d12_soins_non_programmes_regules = +(bd12_soins_non_programmes_regules === true);
  if ((d12_soins_non_programmes_regules | +(bd12_soins_non_programmes_regules === false)) === 0) return null;
  // soins_non_programmés
  const i17_soins_non_programmes_atteint = i2_volet_1_exige & d12_soins_non_programmes_regules;
  const m0 = i2_volet_1_exige | (i0_logiciel_condition << 1) | (d10_messagerie_securisee << 2) | (d11_sesam_vitale_a_jour << 3) | (i1_teletransmission_propre << 4) | (d8_horaires_affiches << 5) | (d5_exercice_coordonne << 6) | (i5_teleservices_atteint << 7) | (i7_codage_atteint << 8) | (i9_parcours_complexes_atteint << 9) | (i11_etudiants_atteint << 10) | (i13_videotransmission_atteint << 11) | (i15_equipements_connectes_atteint << 12) | (i17_soins_non_programmes_atteint << 13);
  const x32 = (-i2_volet_1_exige & 40000) + (-i5_teleservices_atteint & 9000) + (-i7_codage_atteint & 5000) + (-i9_parcours_complexes_atteint & 7000) + (-i11_etudiants_atteint & 5000) + (-i13_videotransmission_atteint & 5000) + (-i15_equipements_connectes_atteint & 2500) + (-i17_soins_non_programmes_atteint & 15000);
  const x33 = 7 * x32;
  return new ResultatEnEntiers(plan, exercice, [m0, x32, x33]);
}

/** Les données brutes, dans l'ordre de la version. */
export function donneesLues(donnees: Donnees): readonly unknown[] {
  return [donnees["accompagnement_parcours_complexes"], donnees["appareils_connectés"], donnees["bouquet_téléservices_atteint"], donnees["codage_et_requêtes"], donnees["compatible_dmp"], donnees["exercice_coordonné"], donnees["feuilles_de_soins"], donnees["fse_télétransmises"], donnees["horaires_affichés"], donnees["lap_certifié"], donnees["messagerie_sécurisée"], donnees["sesam_vitale_à_jour"], donnees["soins_non_programmés_régulés"], donnees["équipement_vidéo"], donnees["étudiants_encadrés"]];
}
