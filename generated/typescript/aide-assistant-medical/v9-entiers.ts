// Fichier généré par Avenant — ne pas modifier.
// Aide à l'emploi d'un assistant médical, version v9, en entiers : un cabinet.

import { ResultatEnEntiers, VERDICTS } from "../runtime/resultat.ts";
import type { ElementLu, Etat, Plan, Resultat } from "../runtime/resultat.ts";
import type { Centimes } from "../runtime/unites.ts";
import type { Donnees } from "../donnees.ts";
import type { NomDElement } from "./v9.ts";
const OPTIONS_d0_activite_du_medecin = ["sous_p90", "entre_p90_et_p95", "au_dessus_de_p95"];
const OPTIONS_d4_quotite_assistant = ["tiers_temps", "mi_temps", "temps_plein"];
const OPTIONS_d5_secteur_conventionnel = ["secteur_1", "secteur_2_optam", "secteur_2"];

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
  version: "v9",
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
  const d4_quotite_assistant = OPTIONS_d4_quotite_assistant.indexOf(donnees["quotité_assistant"] as string);
  if (d4_quotite_assistant < 0) return null;
  const d1_annee_du_contrat = donnees["année_du_contrat"] as number;
  if (d1_annee_du_contrat !== (d1_annee_du_contrat | 0) || d1_annee_du_contrat < 0) return null;
  const d0_activite_du_medecin = OPTIONS_d0_activite_du_medecin.indexOf(donnees["activité_du_médecin"] as string);
  if (d0_activite_du_medecin < 0) return null;
  // assistant_médical
  const x0 = +(d4_quotite_assistant === 2) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
  const x1 = +(d4_quotite_assistant === 2) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
  const x2 = +(d4_quotite_assistant === 2) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
  const x3 = +(d4_quotite_assistant === 2) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
  const x4 = +(d4_quotite_assistant === 2) & +(d1_annee_du_contrat <= 1);
  const x5 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat >= 2) & +(d0_activite_du_medecin === 2);
  const x6 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
  const x7 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
  const x8 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
  const x9 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
  const x10 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat <= 1);
  const x11 = +(d4_quotite_assistant === 0);
  const i12_assistant_medical_accessible = (x11 ^ 1) & (x10 | ((x10 ^ 1) & (x9 | ((x9 ^ 1) & (x8 | ((x8 ^ 1) & (x7 | ((x7 ^ 1) & (x6 | ((x6 ^ 1) & (x5 | ((x5 ^ 1) & (x4 | ((x4 ^ 1) & (x3 | ((x3 ^ 1) & (x2 | ((x2 ^ 1) & (x1 | ((x1 ^ 1) & (x0 | (x0 ^ 1))))))))))))))))))))));
  const bd2_contrat_assistant_medical = donnees["contrat_assistant_médical"];
  const d2_contrat_assistant_medical = +(bd2_contrat_assistant_medical === true);
  if ((d2_contrat_assistant_medical | +(bd2_contrat_assistant_medical === false)) === 0) return null;
  const d5_secteur_conventionnel = OPTIONS_d5_secteur_conventionnel.indexOf(donnees["secteur_conventionnel"] as string);
  if (d5_secteur_conventionnel < 0) return null;
  const i13_assistant_medical_condition = d2_contrat_assistant_medical & (+(d5_secteur_conventionnel === 0) | +(d5_secteur_conventionnel === 1));
  const d3_patientele_medecin_traitant = donnees["patientèle_médecin_traitant"] as number;
  if (d3_patientele_medecin_traitant !== (d3_patientele_medecin_traitant | 0) || d3_patientele_medecin_traitant < 0) return null;
  const i14_assistant_medical_propre = i13_assistant_medical_condition & +(d3_patientele_medecin_traitant >= 775);
  const i15_assistant_medical_atteint = i12_assistant_medical_accessible & i14_assistant_medical_propre;
  const m0 = i12_assistant_medical_accessible | (i15_assistant_medical_atteint << 1);
  const x16 = +(d4_quotite_assistant === 2) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
  const x17: number = x16 === 1 ? 26000 : 38000;
  const x18 = +(d4_quotite_assistant === 2) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
  const x19: number = x18 === 1 ? 22000 : x17;
  const x20 = +(d4_quotite_assistant === 2) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
  const x21: number = x20 === 1 ? 28000 : x19;
  const x22 = +(d4_quotite_assistant === 2) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
  const x23: number = x22 === 1 ? 28000 : x21;
  const x24 = +(d4_quotite_assistant === 2) & +(d1_annee_du_contrat <= 1);
  const x25: number = x24 === 1 ? 38000 : x23;
  const x26 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat >= 2) & +(d0_activite_du_medecin === 2);
  const x27: number = x26 === 1 ? 19000 : x25;
  const x28 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 1);
  const x29: number = x28 === 1 ? 13000 : x27;
  const x30 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat >= 3) & +(d0_activite_du_medecin === 0);
  const x31: number = x30 === 1 ? 11000 : x29;
  const x32 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 1);
  const x33: number = x32 === 1 ? 14000 : x31;
  const x34 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat >= 2) & +(d1_annee_du_contrat <= 2) & +(d0_activite_du_medecin === 0);
  const x35: number = x34 === 1 ? 14000 : x33;
  const x36 = +(d4_quotite_assistant === 1) & +(d1_annee_du_contrat <= 1);
  const x37: number = x36 === 1 ? 19000 : x35;
  const x38 = +(d4_quotite_assistant === 0);
  const x39: number = x38 === 1 ? 0 : x37;
  const x41: number = -i15_assistant_medical_atteint & (100 * x39);
  return new ResultatEnEntiers(plan, exercice, [m0, x39, x41]);
}

/** Les données brutes, dans l'ordre de la version. */
export function donneesLues(donnees: Donnees): readonly unknown[] {
  return [donnees["activité_du_médecin"], donnees["année_du_contrat"], donnees["contrat_assistant_médical"], donnees["patientèle_médecin_traitant"], donnees["quotité_assistant"], donnees["secteur_conventionnel"]];
}
