// Which lines of a table may be the one that is read, when the inputs are only partly known. What the lines are worth is
// left to expressions.ts.
import type { LigneDeTable, TestCellule } from "../ir/programme.ts";
import { comparer } from "../runtime/comparaison.ts";
import * as intervalle from "../runtime/intervalle.ts";
import type { Nombre } from "../runtime/intervalle.ts";
import * as logique from "../runtime/logique.ts";
import type { Verite } from "../runtime/logique.ts";
import type { Valeur } from "./resultat.ts";

/** The lines that may match, from the first; none after one that surely does. Non mesurable inputs match nothing. */
export function lignesPossibles(lignes: readonly LigneDeTable[], entrees: readonly Valeur[]): readonly LigneDeTable[] {
  const out: LigneDeTable[] = [];
  for (const ligne of lignes) {
    const correspond = logique.tous(ligne.tests.map((test, i) => satisfait(test, entrees[i]!)));
    if (logique.peut(correspond, logique.VRAI)) out.push(ligne);
    if (logique.certain(correspond)) break;
  }
  return out;
}

/** Does the measurable part of the input pass the cell's test? */
function satisfait(test: TestCellule, v: Valeur): Verite {
  switch (test.kind) {
    case "tout":
      return (v.kind === "nombre" && v.nombre.vide) || (v.kind === "verite" && v.verite === logique.NON_MESURABLE) ? logique.FAUX : logique.VRAI;
    case "option":
      if (v.kind !== "options" || !v.options.includes(test.option)) return logique.FAUX;
      return v.options.length === 1 ? logique.VRAI : logique.INCONNU;
    case "booleen": {
      const oui = v.kind === "verite" && logique.peut(v.verite, logique.VRAI);
      const non = v.kind === "verite" && logique.peut(v.verite, logique.FAUX);
      const voulu = test.valeur ? oui : non;
      const autre = test.valeur ? non : oui;
      return voulu ? (autre ? logique.INCONNU : logique.VRAI) : logique.FAUX;
    }
    case "intervalle": {
      if (v.kind !== "nombre" || v.nombre.vide) return logique.FAUX;
      const n: Nombre = intervalle.entre(v.nombre.min, v.nombre.max);
      const auDessus = test.bas === null ? logique.VRAI : comparer(test.basInclus ? "≥" : ">", n, intervalle.exactement(test.bas));
      const auDessous = test.haut === null ? logique.VRAI : comparer(test.hautInclus ? "≤" : "<", n, intervalle.exactement(test.haut));
      return logique.et(auDessus, auDessous);
    }
  }
}
