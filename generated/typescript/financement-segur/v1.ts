// Fichier généré par Avenant — ne pas modifier.
// Financement Ségur du logiciel métier, vague 1, version v1 : à compter du 2021-08-11.
// Actes : Arrêté du 11 août 2021, financement de l'équipement numérique des médecins de ville.

import { constante } from "../runtime/valeurs.ts";
import { entreesLues } from "../runtime/lecture.ts";
import { element, evaluation } from "../runtime/evaluation.ts";
import type { Algebre, Suivie } from "../runtime/algebre.ts";
import type { Description, DonneesRefusees, Evaluation } from "../runtime/types.ts";
import { DONNEES } from "../donnees.ts";
import type { Donnees } from "../donnees.ts";
import * as l from "./elements.ts";
/** Nom d'un élément de cette version. */
export type NomDElement = "volet prestation" | "solution" | "commande" | "installation";
const n0_19188 = constante(19188n, 1n);
const n1_19280 = constante(19280n, 1n);
const n2_430 = constante(430n, 1n);
const n3_0 = constante(0n, 1n);
/**
 * Les données, les règles et les éléments de cette version. Les nombres sont des rangs dans ce que rend `calculer` ;
 * ceux d'un élément : accès, condition propre, points, montant, mesure.
 */
export const description: Description = {
  dispositif: "financement_ségur",
  version: "v1",
  entrees: entreesLues(DONNEES, [
    "changement_de_logiciel",
    "date_commande",
    "date_installation",
    "facture_ségur",
    "frais_hors_ségur",
    "logiciel_référencé_ségur",
    "rattrapage_de_version",
    "solution_finançable",
  ]),
  limites: [],
  elements: [
    element(l.l0_volet_prestation, 0, 1, null, 2, null),
    element(l.l1_solution, 0, 3, null, null, null),
    element(l.l2_commande, 0, 4, null, null, 5),
    element(l.l3_installation, 0, 6, null, null, 7),
  ],
  points: null,
  montant: 2,
  resultats: [
    { nom: "charge_état", libelle: "Pris en charge par l'État", regle: 2 },
    { nom: "reste_à_charge", libelle: "Reste à la charge du médecin", regle: 8 },
    {
      nom: "financement_usage",
      libelle: "Financement de l'usage ouvert (avenant 9, ou avenant 4 en centre de santé)",
      regle: 9,
    },
  ],
};

/** Le calcul. Une vérité peut rester ouverte, un nombre être encadré : données complètes ou non, ce sont les mêmes lignes. */
export function calculer(o: Algebre, donnees: readonly Suivie[]): readonly Suivie[] {
  const d0_changement_de_logiciel = o.verite(donnees, 0);
  const d1_date_commande = o.nombre(donnees, 1);
  const d2_date_installation = o.nombre(donnees, 2);
  const d3_facture_segur = o.nombre(donnees, 3);
  const d4_frais_hors_segur = o.nombre(donnees, 4);
  const d5_logiciel_reference_segur = o.verite(donnees, 5);
  const d6_rattrapage_de_version = o.verite(donnees, 6);
  const d7_solution_financable = o.verite(donnees, 7);

  // solution
  const i5_solution_atteint = o.acquis(d7_solution_financable);

  // commande
  const i9_commande_propre = o.comparer("≤", d1_date_commande, n0_19188);
  const i10_commande_atteint = o.acquis(i9_commande_propre);

  // installation
  const i14_installation_propre = o.comparer("≤", d2_date_installation, n1_19280);
  const i15_installation_atteint = o.acquis(i14_installation_propre);

  // volet prestation
  const i16_volet_prestation_exige = o.tous([i5_solution_atteint, i10_commande_atteint, i15_installation_atteint]);
  const i18_volet_prestation_atteint = o.acquis(i16_volet_prestation_exige);
  const i20_volet_prestation_montant = o.siNombre(
    i18_volet_prestation_atteint,
    o.minimum([d3_facture_segur, n2_430]),
    n3_0,
  );

  // reste_à_charge
  const i22_reste_a_charge = o.addition(
    o.maximum([o.soustraction(d3_facture_segur, i20_volet_prestation_montant), n3_0]),
    o.siNombre(o.ou(d0_changement_de_logiciel, d6_rattrapage_de_version), d4_frais_hors_segur, n3_0),
  );

  return [
    2,
    i16_volet_prestation_exige,
    i20_volet_prestation_montant,
    d7_solution_financable,
    i9_commande_propre,
    d1_date_commande,
    i14_installation_propre,
    d2_date_installation,
    i22_reste_a_charge,
    d5_logiciel_reference_segur,
  ];
}

/**
 * Évalue cette version sur les données d'un cabinet. Une donnée absente n'est jamais zéro : le résultat est alors un encadrement.
 * Des données qui ne peuvent être lues sont refusées (`valide` vaut faux), sans lever d'erreur.
 */
export function evaluer(donnees: Donnees, exercice: number): Evaluation<NomDElement> | DonneesRefusees {
  return evaluation<NomDElement>(description, calculer, DONNEES, donnees, exercice);
}
