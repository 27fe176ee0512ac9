// The reference evaluator: a programme and what is known of a practice give verdicts, points, amounts, and what is still
// missing. It computes the rules in their order; each phase has its file. Choosing the law is left to the pipeline.
import type { Programme, RegleId } from "../ir/programme.ts";
import * as jours from "../runtime/jours.ts";
import type { Jour } from "../runtime/jours.ts";
import { valeursDesEntrees } from "./entrees.ts";
import { calculer } from "./expressions.ts";
import type { Contexte } from "./expressions.ts";
import { donneesManquantes } from "./manquantes.ts";
import type { Donnees, Resultat, Valeur } from "./resultat.ts";
import { fourchette, resultatsDesElements } from "./verdicts.ts";

/** The exercice asked for; for a right asked by day (`période : unique`), the day, whose year is the exercice. */
export interface Quand {
  readonly exercice: number | null;
  readonly jour?: Jour;
}

/** Data are supposed coherent (donnees.ts): what contradicts its declaration is not looked for here. */
export function evaluer(programme: Programme, donnees: Donnees, quand: Quand): Resultat {
  const trace = new Map<RegleId, Valeur>();
  const contexte: Contexte = { entrees: valeursDesEntrees(programme, donnees), regles: trace, exercice: exerciceDe(quand) };
  for (const regle of programme.regles) trace.set(regle.id, calculer(regle.expr, contexte));

  const elements = resultatsDesElements(programme, trace);
  let manquantes: Resultat["manquantes"] | undefined; // ranked only for who asks
  return {
    points: fourchette(programme.points, trace),
    montant: fourchette(programme.montant, trace),
    elements,
    resultats: new Map(programme.resultats.map(({ nom, regle }) => [nom, trace.get(regle)!])),
    get manquantes() {
      return (manquantes ??= donneesManquantes(programme, elements, contexte));
    },
    trace,
  };
}

/** The exercice that « fin d'exercice » means. */
export function exerciceDe(quand: Quand): number | null {
  return quand.exercice ?? (quand.jour === undefined ? null : jours.anneeDe(quand.jour));
}
