// Two values of one clause: the same, raised, lowered, put off, brought forward, or rewritten. Figures by value, exactly;
// references by identity, so that a renaming elsewhere rewrites nothing.
import { equal } from "../ast/equal.ts";
import type * as ast from "../ast/nodes.ts";
import { figureDe, foldUnit, type Figure } from "../law/figures.ts";
import { compare, egal, entier } from "../runtime/exact.ts";

/** What is written, freed of names and windows: `ids` gives the identity behind a name. */
export function canonique<T>(node: T, ids: ReadonlyMap<string, string>, dispositif: string): T {
  if (Array.isArray(node)) return node.map((x: unknown) => canonique(x, ids, dispositif)) as T;
  if (typeof node !== "object" || node === null) return node;
  const { kind } = node as { kind?: unknown };
  if (kind === "ref") {
    const ref = node as unknown as ast.Ref;
    const ici = ref.de === undefined || ref.de.nom === dispositif;
    return { kind, nom: ici ? (ids.get(ref.nom) ?? ref.nom) : `${ref.nom} de ${ref.de!.nom}` } as T;
  }
  return Object.fromEntries(Object.entries(node).filter(([cle]) => cle !== "fenetre").map(([cle, v]) => [cle, canonique(v, ids, dispositif)])) as T;
}

export type Sens = "meme" | "releve" | "abaisse" | "reporte" | "avance" | "recrit";

/** From one canonical value to another. */
export function sensDe(mot: ast.MotClause, a: ast.ValeurClause, b: ast.ValeurClause): Sens {
  if (equal(a, b)) return "meme";
  if (a.kind === "exige-au-moins" && b.kind === "exige-au-moins") return a.nombre < b.nombre ? "releve" : "abaisse";
  if (a.kind === "majoration" && b.kind === "majoration") return equal(a.si, b.si) ? deFigures(mot, { valeur: a.taux }, { valeur: b.taux }) : "recrit";
  if (a.kind !== "datee" || b.kind !== "datee" || a.cas.length !== 1 || b.cas.length !== 1) return "recrit";
  const [x, y] = [a.cas[0]!, b.cas[0]!];
  if (x.valeur.kind === "date" && y.valeur.kind === "date") {
    const rang = (c: ast.CasDate): string => `${(c.valeur as ast.DateLitterale).jour} ${c.comparateur === "avant" ? 0 : 1}`;
    return rang(x) === rang(y) ? "meme" : rang(x) < rang(y) ? "reporte" : "avance";
  }
  return deFigures(mot, x, y);
}

type AvecComparateur = Pick<ast.CasDate, "valeur" | "comparateur">;

/** « plus de 20 % » asks more than « au moins 20 % », « au plus 3 » allows more than « moins de 3 ». */
const HAUTEUR: Readonly<Record<ast.Comparateur, { readonly sens: number; readonly rang: number }>> = {
  "au moins": { sens: 1, rang: 0 }, "plus de": { sens: 1, rang: 1 },
  "moins de": { sens: -1, rang: 0 }, "au plus": { sens: -1, rang: 1 },
  avant: { sens: -1, rang: 0 }, "au plus tard": { sens: -1, rang: 1 },
};

function deFigures(mot: ast.MotClause, x: AvecComparateur, y: AvecComparateur): Sens {
  const [f, g] = [figureDe(x.valeur), figureDe(y.valeur)];
  if (!f || !g || uniteDe(mot, f) !== uniteDe(mot, g)) return "recrit";
  if (!egal(f.valeur, g.valeur)) {
    if (x.comparateur && y.comparateur && HAUTEUR[x.comparateur].sens !== HAUTEUR[y.comparateur].sens) return "recrit";
    return compare(f.valeur, g.valeur) < 0 ? "releve" : "abaisse";
  }
  if (x.comparateur === y.comparateur) return "meme";
  if (!x.comparateur || !y.comparateur) return "recrit";
  const [h, k] = [HAUTEUR[x.comparateur], HAUTEUR[y.comparateur]];
  if (h.sens !== k.sens) return "recrit";
  return compare(entier(h.rang), entier(k.rang)) < 0 ? "releve" : "abaisse";
}

function uniteDe(mot: ast.MotClause, f: Figure): string {
  return f.unite ?? (mot === "points" || mot === "total" ? foldUnit("points") : mot === "valeur-du-point" ? "€" : "");
}
