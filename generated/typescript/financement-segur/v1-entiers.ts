// Fichier généré par Avenant — ne pas modifier.
// Financement Ségur du logiciel métier, vague 1, version v1, en entiers : un cabinet.

import { ResultatEnEntiers, VERDICTS } from "../runtime/resultat.ts";
import type { ElementLu, Etat, Plan, Resultat } from "../runtime/resultat.ts";
import { aLEchelle, numeroDuJour } from "../runtime/entiers.ts";
import type { Centimes } from "../runtime/unites.ts";
import type { Donnees } from "../donnees.ts";
import type { NomDElement } from "./v1.ts";

/** Les éléments, d'après ce que le calcul a gardé. */
function tranche0(etat: Etat): readonly ElementLu[] {
  const m0 = etat[0] as number;
  const b0 = m0 & 1;
  const b1 = (m0 >>> 1) & 1;
  const b2 = (m0 >>> 2) & 1;
  const b3 = (m0 >>> 3) & 1;
  return [
    { nom: "volet prestation", verdict: VERDICTS[1 + b0]!, points: null, montant: 0 + 1 * (etat[1] as number) },
    { nom: "solution", verdict: VERDICTS[1 + b1]!, points: null, montant: null },
    { nom: "commande", verdict: VERDICTS[1 + b2]!, points: null, montant: null },
    { nom: "installation", verdict: VERDICTS[1 + b3]!, points: null, montant: null },
  ];
}

/** Comment cette version range ce qu'elle a calculé. */
export const plan: Plan = {
  dispositif: "financement_ségur",
  version: "v1",
  mots: 1,
  elements: [tranche0],
  points: null,
  montant: { rang: 1 },
  resultats: [{ genre: "nombre", nom: "charge_état", chiffre: { fraction: 2 }, nm: false }, { genre: "nombre", nom: "reste_à_charge", chiffre: { fraction: 4 }, nm: false }, { genre: "verite", nom: "financement_usage", vrai: 4, nm: false }],
};

/** Le résultat de cette version, toutes données connues. */
export type ResultatDeVersion = Resultat<NomDElement, null, Centimes>;

/**
 * Le calcul en entiers exacts. Nul : une donnée manque, ne peut être lue, ou sort du domaine où ce calcul est prouvé exact ;
 * `evaluer` sait alors la lire, ou dire pourquoi elle est refusée.
 */
export function evaluerEnEntiers(donnees: Donnees, exercice: number): ResultatDeVersion | null {
  const d1_date_commande = numeroDuJour(donnees["date_commande"]);
  if (!(d1_date_commande >= -62200 && d1_date_commande <= 376300)) return null;
  // commande
  const i0_commande_propre = +(d1_date_commande <= 19188);
  const d2_date_installation = numeroDuJour(donnees["date_installation"]);
  if (!(d2_date_installation >= -62200 && d2_date_installation <= 376300)) return null;
  // installation
  const i1_installation_propre = +(d2_date_installation <= 19280);
  const bd7_solution_financable = donnees["solution_finançable"];
  const d7_solution_financable = +(bd7_solution_financable === true);
  if ((d7_solution_financable | +(bd7_solution_financable === false)) === 0) return null;
  // volet prestation
  const i2_volet_prestation_exige = d7_solution_financable & i0_commande_propre & i1_installation_propre;
  const bd5_logiciel_reference_segur = donnees["logiciel_référencé_ségur"];
  const d5_logiciel_reference_segur = +(bd5_logiciel_reference_segur === true);
  if ((d5_logiciel_reference_segur | +(bd5_logiciel_reference_segur === false)) === 0) return null;
  const m0 = i2_volet_prestation_exige | (d7_solution_financable << 1) | (i0_commande_propre << 2) | (i1_installation_propre << 3) | (d5_logiciel_reference_segur << 4);
  const d3_facture_segur = aLEchelle(donnees["facture_ségur"], 100);
  if (!(d3_facture_segur >= 0 && d3_facture_segur <= 2147483647)) return null;
  const x3: number = +(d3_facture_segur <= 43000) === 1 ? d3_facture_segur : 43000;
  const x4: number = -i2_volet_prestation_exige & x3;
  // reste_à_charge
  const x5 = d3_facture_segur - x4;
  const x6: number = -+(x5 >= 0) & x5;
  const bd0_changement_de_logiciel = donnees["changement_de_logiciel"];
  const d0_changement_de_logiciel = +(bd0_changement_de_logiciel === true);
  if ((d0_changement_de_logiciel | +(bd0_changement_de_logiciel === false)) === 0) return null;
  const bd6_rattrapage_de_version = donnees["rattrapage_de_version"];
  const d6_rattrapage_de_version = +(bd6_rattrapage_de_version === true);
  if ((d6_rattrapage_de_version | +(bd6_rattrapage_de_version === false)) === 0) return null;
  const x7 = d0_changement_de_logiciel | d6_rattrapage_de_version;
  const d4_frais_hors_segur = aLEchelle(donnees["frais_hors_ségur"], 100);
  if (!(d4_frais_hors_segur >= 0 && d4_frais_hors_segur <= 2147483647)) return null;
  const x8: number = -x7 & d4_frais_hors_segur;
  const i9_reste_a_charge = x6 + x8;
  return new ResultatEnEntiers(plan, exercice, [m0, x4, x4, 100, i9_reste_a_charge, 100]);
}

/** Les données brutes, dans l'ordre de la version. */
export function donneesLues(donnees: Donnees): readonly unknown[] {
  return [donnees["changement_de_logiciel"], donnees["date_commande"], donnees["date_installation"], donnees["facture_ségur"], donnees["frais_hors_ségur"], donnees["logiciel_référencé_ségur"], donnees["rattrapage_de_version"], donnees["solution_finançable"]];
}
