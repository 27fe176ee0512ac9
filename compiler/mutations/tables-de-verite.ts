// Two programmes written otherwise may answer the same: where their rules differ only by conditions, every combination of what these
// conditions are made of is tried. Exact for whoever knows all the data; beyond a few conditions nothing is claimed.
import { calculer } from "../evaluate/expressions.ts";
import type { Valeur } from "../evaluate/resultat.ts";
import { printExpr, printProgramme } from "../ir/print.ts";
import type { Expr, Programme, Regle } from "../ir/programme.ts";
import { transformer } from "../ir/walk.ts";
import * as logique from "../runtime/logique.ts";

const COMBINAISONS_MAX = 20_000;
const LOGIQUES: ReadonlySet<Expr["kind"]> = new Set(["logique", "non", "acquis", "au-moins", "si"]);

/** How many combinations were tried, all with the same answers; null: they may differ. */
export function memesReponses(a: Programme, b: Programme): number | null {
  if (a.regles.length !== b.regles.length || squelette(a) !== squelette(b)) return null;
  let total = 0;
  for (const [i, ra] of a.regles.entries()) {
    const rb = b.regles[i]!;
    if (ra.id !== rb.id) return null;
    if (printExpr(ra.expr) === printExpr(rb.expr)) continue;
    const n = ra.type.kind === "booleen" && rb.type.kind === "booleen" ? essayer(ra, rb) : null;
    if (n === null) return null;
    total += n;
  }
  return total;
}

/** All that is printed of a programme, less its rules and the data it reads. */
function squelette(p: Programme): string {
  return printProgramme({ ...p, regles: [], entrees: [] });
}

function essayer(a: Regle, b: Regle): number | null {
  const feuilles = new Map<string, boolean>();
  const [ea, eb] = [abstraire(a.expr, feuilles), abstraire(b.expr, feuilles)];
  const valeurs = [...feuilles].map(([id, oui]) => ({ id, possibles: oui ? [logique.VRAI, logique.FAUX] : [logique.VRAI, logique.FAUX, logique.NON_MESURABLE] }));
  const total = valeurs.reduce((n, v) => n * v.possibles.length, 1);
  if (total > COMBINAISONS_MAX) return null;
  for (let n = 0; n < total; n++) {
    let reste = n;
    const regles = new Map<string, Valeur>();
    for (const { id, possibles } of valeurs) {
      regles.set(id, { kind: "verite", verite: possibles[reste % possibles.length]! });
      reste = Math.floor(reste / possibles.length);
    }
    const contexte = { entrees: new Map(), regles, exercice: null };
    const [va, vb] = [calculer(ea, contexte), calculer(eb, contexte)];
    if (va.kind !== "verite" || vb.kind !== "verite" || va.verite !== vb.verite) return null;
  }
  return total;
}

/** The expression over its conditions, each under its own text; an answer of the practice is yes or no, nothing else. */
function abstraire(e: Expr, feuilles: Map<string, boolean>): Expr {
  return transformer(e, (x) => {
    if (LOGIQUES.has(x.kind) || (x.kind === "constante" && x.valeur.kind === "booleen")) return undefined;
    const id = printExpr(x);
    feuilles.set(id, x.kind === "entree");
    return { kind: "regle", id };
  });
}
