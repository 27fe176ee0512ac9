// Fichier généré par Avenant — ne pas modifier.
// Why an element is refused, read from the steps of the computation: which element it needs, which condition, which datum. A step
// that holds is not followed; one that does not is followed down to what a practice can see.
import type { Etapes, Operande } from "./journal.ts";
import type { ValeurEcrite } from "./types.ts";

/** Ce qui manque à un élément. */
export interface Cause {
  /** L'élément dont il dépend et qui n'est pas atteint. */
  readonly element: string | null;
  /** Les données dont dépend la condition qui n'est pas remplie. */
  readonly donnees: readonly string[];
  /** Faux : on ne le saura qu'avec ces données. */
  readonly connu: boolean;
}

type Issue = "vrai" | "faux";

/** `atteints` : l'étape qui dit si chaque élément est atteint. `depart` n'est pas sa propre cause. */
export function causes(etapes: Etapes, atteints: ReadonlyMap<number, string>, operande: Operande, depart: string): readonly Cause[] {
  const vues = new Set<string>();
  const out: Cause[] = [];
  const suivre = (o: Operande, voulu: Issue): void => {
    const valeur = valeurDOperande(etapes, o);
    const possibles: readonly string[] = valeur.genre === "verite" ? valeur.possibles : [];
    if (!("etape" in o) || (possibles.length === 1 && possibles[0] === voulu) || vues.has(`${o.etape} ${voulu}`)) return;
    vues.add(`${o.etape} ${voulu}`);
    const connu = !possibles.includes(voulu);
    const etape = etapes.etape(o.etape);
    const element = atteints.get(o.etape);
    if (element !== undefined && element !== depart) {
      out.push({ element, donnees: [], connu });
      return;
    }
    switch (etape.operation) {
      case "et": case "ou": case "tous": case "unDes": case "auMoins": case "acquis": case "propre":
        for (const x of etape.operandes) suivre(x, voulu);
        return;
      case "non":
        suivre(etape.operandes[0]!, voulu === "vrai" ? "faux" : "vrai");
        return;
      case "siVerite": {
        const test = valeurDOperande(etapes, etape.operandes[0]!);
        if (test.genre === "verite" && test.possibles.length === 1 && test.possibles[0] !== "non mesurable") suivre(etape.operandes[test.possibles[0] === "vrai" ? 1 : 2]!, voulu);
        else out.push({ element: null, donnees: donneesDe(etapes, o.etape), connu });
        return;
      }
      default:
        out.push({ element: null, donnees: donneesDe(etapes, o.etape), connu });
    }
  };
  suivre(operande, "vrai");
  return out;
}

export function valeurDOperande(etapes: Etapes, o: Operande): ValeurEcrite {
  return "etape" in o ? etapes.etape(o.etape).valeur : o.valeur;
}

/** Les données que lit une étape, directement ou non, dans l'ordre de lecture. */
export function donneesDe(etapes: Etapes, depart: number): readonly string[] {
  const vues = new Set<number>();
  const aVoir = [depart];
  for (let rang = aVoir.pop(); rang !== undefined; rang = aVoir.pop()) {
    if (vues.has(rang)) continue;
    vues.add(rang);
    for (const o of etapes.etape(rang).operandes) if ("etape" in o) aVoir.push(o.etape);
  }
  return [...vues].sort((a, b) => a - b).flatMap((rang) => etapes.etape(rang).donnee ?? []);
}
