// Fichier généré par Avenant — ne pas modifier.
// Sentences about one result, said alike by the command line and by the generated package: the total, a rate, a distance, what
// is missing. Figures are written by ecriture.ts; who says what and when is left to callers.
import { etendue, liste, taux } from "./ecriture.ts";
import * as exact from "./exact.ts";
import { valeurDe } from "./intervalle.ts";
import type { Nombre } from "./intervalle.ts";

/** « Ce cabinet obtient 1 385 points, soit 9 695 €. » */
export function total(figures: readonly string[]): string {
  return figures.length === 0 ? "Ce dispositif ne donne ni points ni montant." : `Ce cabinet obtient ${figures.join(", soit ")}.`;
}

/** « = 20 % », « = 2/3 »; a rate that has no short writing is given to the second decimal, cut and never rounded up: « soit environ 19,66 % ». */
export function tauxEnClair(n: Nombre): string {
  const e = valeurDe(n);
  if (e === undefined || e.d <= 9n || 10000n % e.d === 0n) return `= ${etendue(n, "%")}`;
  return `soit environ ${taux(exact.fraction(exact.plancher(exact.fois(e, exact.entier(10000))), 10000n))}`;
}

/** « Pour l’atteindre : 14 de plus à « Feuilles de soins », pour 22,5 points. » */
export function pourAtteindre(manque: string, libelle: string, gain: string): string {
  return `Pour l’atteindre : ${manque} de plus à « ${libelle} »${gain === "" ? "" : `, pour ${gain}`}.`;
}

/** « Le résultat dépend encore de … », null when nothing is missing. */
export function dependances(donnees: readonly { readonly nom: string; readonly libelle: string }[]): string | null {
  return donnees.length === 0 ? null : `Le résultat dépend encore de ${liste(donnees.map((d) => `« ${d.libelle} » (${d.nom})`))}.`;
}
