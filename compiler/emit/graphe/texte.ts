// The drawing as an indented French text: the same nodes, the same links, in the same order. It is also what a reader who does
// not see the drawing is given with it.
import { sansControles } from "../document/typographie.ts";
import { liensEnCercle } from "./autour.ts";
import { VERBES, type Graphe, type LienDessine, type NoeudDessine } from "./graphe.ts";

export function grapheEnTexte(g: Graphe): string {
  return [g.titre, g.lecture, "", ...corpsEnTexte(g)].map(sansControles).join("\n");
}

function corpsEnTexte(g: Graphe): string[] {
  const titres = titresUniques(g);
  const cercle = liensEnCercle(g);
  const lignes: string[] = [];
  const ecrire = (n: NoeudDessine, retrait: string): void => {
    lignes.push(`${retrait}- ${titres.get(n.id)!}${n.lignes.length > 0 ? ` (${n.lignes.join(" ; ")})` : ""}`);
    for (const l of g.liens) if (depart(l) === n.id) lignes.push(`${retrait}    ${enMots(l, titres, cercle.has(l))}`);
    for (const x of g.noeuds) if (x.dans === n.id) ecrire(x, `${retrait}  `);
  };
  for (const n of g.noeuds) if (n.dans === null) ecrire(n, "");
  if (g.noeuds.length === 0) lignes.push("Rien à dessiner.");
  return lignes;
}

/** A link is told where the reader looks for it: an act says what it amends, an element says what it needs. */
function depart(l: LienDessine): string {
  return duBesoin(l) ? l.vers : l.de;
}

function duBesoin(l: LienDessine): boolean {
  return l.genre === "ouvre" || l.genre === "exige" || l.genre === "sert";
}

function enMots(l: LienDessine, titres: ReadonlyMap<string, string>, cercle: boolean): string {
  const verbe = duBesoin(l) ? VERBES[l.genre].retour : VERBES[l.genre].aller;
  const autre = titres.get(duBesoin(l) ? l.de : l.vers)!;
  return `${verbe} « ${autre} »${l.precision === "" ? "" : `, ${l.precision}`}${cercle ? " — ce lien fait partie d'un cercle" : ""}`;
}

/** Titles by node; two nodes of one title are told apart by their name. */
export function titresUniques(g: Graphe): ReadonlyMap<string, string> {
  const fois = new Map<string, number>();
  for (const n of g.noeuds) fois.set(n.titre, (fois.get(n.titre) ?? 0) + 1);
  return new Map(g.noeuds.map((n) => [n.id, fois.get(n.titre) === 1 ? n.titre : `${n.titre} [${n.id.slice(n.id.indexOf(" ") + 1)}]`]));
}
