// Fichier généré par Avenant — ne pas modifier.
// Financement Ségur du logiciel métier, vague 1, version v2, en entiers : un cabinet.

import { ResultatEnEntiers, VERDICTS } from "../runtime/resultat.ts";
import type { ElementLu, Etat, Plan, Resultat } from "../runtime/resultat.ts";
import { aLEchelle, numeroDuJour } from "../runtime/entiers.ts";
import type { Centimes } from "../runtime/unites.ts";
import type { Donnees } from "../donnees.ts";
import type { NomDElement } from "./v2.ts";

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
  version: "v2",
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
  const d4_date_reception_commande = numeroDuJour(donnees["date_réception_commande"]);
  if (!(d4_date_reception_commande >= -62200 && d4_date_reception_commande <= 376300)) return null;
  const bd1_commande_admise = donnees["commande_admise"];
  const d1_commande_admise = +(bd1_commande_admise === true);
  if ((d1_commande_admise | +(bd1_commande_admise === false)) === 0) return null;
  // commande
  const i0_commande_condition = +(d4_date_reception_commande < 19326) | d1_commande_admise;
  const d2_date_commande = numeroDuJour(donnees["date_commande"]);
  if (!(d2_date_commande >= -62200 && d2_date_commande <= 376300)) return null;
  const i1_commande_propre = i0_commande_condition & +(d2_date_commande <= 19326);
  const d3_date_installation = numeroDuJour(donnees["date_installation"]);
  if (!(d3_date_installation >= -62200 && d3_date_installation <= 376300)) return null;
  // installation
  const i2_installation_propre = +(d3_date_installation < 19475);
  const bd9_solution_financable = donnees["solution_finançable"];
  const d9_solution_financable = +(bd9_solution_financable === true);
  if ((d9_solution_financable | +(bd9_solution_financable === false)) === 0) return null;
  // volet prestation
  const i3_volet_prestation_exige = d9_solution_financable & i1_commande_propre & i2_installation_propre;
  const bd7_logiciel_reference_segur = donnees["logiciel_référencé_ségur"];
  const d7_logiciel_reference_segur = +(bd7_logiciel_reference_segur === true);
  if ((d7_logiciel_reference_segur | +(bd7_logiciel_reference_segur === false)) === 0) return null;
  const m0 = i3_volet_prestation_exige | (d9_solution_financable << 1) | (i1_commande_propre << 2) | (i2_installation_propre << 3) | (d7_logiciel_reference_segur << 4);
  const d5_facture_segur = aLEchelle(donnees["facture_ségur"], 100);
  if (!(d5_facture_segur >= 0 && d5_facture_segur <= 2147483647)) return null;
  const x4: number = +(d5_facture_segur <= 43000) === 1 ? d5_facture_segur : 43000;
  const x5: number = -i3_volet_prestation_exige & x4;
  // reste_à_charge
  const x6 = d5_facture_segur - x5;
  const x7: number = -+(x6 >= 0) & x6;
  const bd0_changement_de_logiciel = donnees["changement_de_logiciel"];
  const d0_changement_de_logiciel = +(bd0_changement_de_logiciel === true);
  if ((d0_changement_de_logiciel | +(bd0_changement_de_logiciel === false)) === 0) return null;
  const bd8_rattrapage_de_version = donnees["rattrapage_de_version"];
  const d8_rattrapage_de_version = +(bd8_rattrapage_de_version === true);
  if ((d8_rattrapage_de_version | +(bd8_rattrapage_de_version === false)) === 0) return null;
  const x8 = d0_changement_de_logiciel | d8_rattrapage_de_version;
  const d6_frais_hors_segur = aLEchelle(donnees["frais_hors_ségur"], 100);
  if (!(d6_frais_hors_segur >= 0 && d6_frais_hors_segur <= 2147483647)) return null;
  const x9: number = -x8 & d6_frais_hors_segur;
  const i10_reste_a_charge = x7 + x9;
  return new ResultatEnEntiers(plan, exercice, [m0, x5, x5, 100, i10_reste_a_charge, 100]);
}

/** Les données brutes, dans l'ordre de la version. */
export function donneesLues(donnees: Donnees): readonly unknown[] {
  return [donnees["changement_de_logiciel"], donnees["commande_admise"], donnees["date_commande"], donnees["date_installation"], donnees["date_réception_commande"], donnees["facture_ségur"], donnees["frais_hors_ségur"], donnees["logiciel_référencé_ségur"], donnees["rattrapage_de_version"], donnees["solution_finançable"]];
}
