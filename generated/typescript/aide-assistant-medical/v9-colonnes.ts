// Fichier généré par Avenant — ne pas modifier.
// Aide à l'emploi d'un assistant médical, version v9, en entiers : par colonnes.

import type { ColonneDecrite, Entree, Sortie, VersionEnColonnes } from "../runtime/colonnes.ts";
import type { Donnees } from "../donnees.ts";
import { plan } from "./v9-entiers.ts";
import { estimer } from "./v9.ts";

/** Les colonnes attendues, dans cet ordre. */
const COLONNES: readonly ColonneDecrite[] = [
  { nom: "activité_du_médecin", genre: "choix", type: "octet", min: 0, max: 2, echelle: 1, options: ["sous_p90", "entre_p90_et_p95", "au_dessus_de_p95"] },
  { nom: "année_du_contrat", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "contrat_assistant_médical", genre: "booleen", type: "octet", min: 0, max: 1, echelle: 1 },
  { nom: "patientèle_médecin_traitant", genre: "compte", type: "entier", min: 0, max: 2147483647, echelle: 1 },
  { nom: "quotité_assistant", genre: "choix", type: "octet", min: 0, max: 2, echelle: 1, options: ["tiers_temps", "mi_temps", "temps_plein"] },
  { nom: "secteur_conventionnel", genre: "choix", type: "octet", min: 0, max: 2, echelle: 1, options: ["secteur_1", "secteur_2_optam", "secteur_2"] },
];

/** Calcule les lignes de `debut` à `fin` (exclue), sans les contrôler. */
function calculer(entree: Entree, sortie: Sortie, debut: number, fin: number): void {
  const c_d4_quotite_assistant = entree[4]!;
  const c_d1_annee_du_contrat = entree[1]!;
  const c_d0_activite_du_medecin = entree[0]!;
  const c_d2_contrat_assistant_medical = entree[2]!;
  const c_d5_secteur_conventionnel = entree[5]!;
  const c_d3_patientele_medecin_traitant = entree[3]!;
  const s_m0 = sortie.masques[0]!;
  const v0 = sortie.valeurs[0]!;
  const v1 = sortie.valeurs[1]!;
  for (let i = debut; i < fin; i++) {
    const d4_quotite_assistant = c_d4_quotite_assistant[i]!;
    const d1_annee_du_contrat = c_d1_annee_du_contrat[i]!;
    const d0_activite_du_medecin = c_d0_activite_du_medecin[i]!;
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
    const d2_contrat_assistant_medical = c_d2_contrat_assistant_medical[i]!;
    const d5_secteur_conventionnel = c_d5_secteur_conventionnel[i]!;
    const i13_assistant_medical_condition = d2_contrat_assistant_medical & (+(d5_secteur_conventionnel === 0) | +(d5_secteur_conventionnel === 1));
    const d3_patientele_medecin_traitant = c_d3_patientele_medecin_traitant[i]!;
    const i14_assistant_medical_propre = i13_assistant_medical_condition & +(d3_patientele_medecin_traitant >= 775);
    const i15_assistant_medical_atteint = i12_assistant_medical_accessible & i14_assistant_medical_propre;
    s_m0[i] = i12_assistant_medical_accessible | (i15_assistant_medical_atteint << 1);
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
    v0[i] = x39;
    v1[i] = x41;
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
