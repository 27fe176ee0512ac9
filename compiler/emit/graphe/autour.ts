// What stands around one node: all that leads to it, all that follows from it, and what holds them. And the circles of a drawing.
import type { Graphe, LienDessine } from "./graphe.ts";

/** The drawing reduced to what leads to these nodes or follows from them; what they hold counts as theirs. */
export function autourDe(g: Graphe, voulus: ReadonlySet<string>): Graphe {
  const dessous = sousEux(g, voulus);
  const gardes = new Set([...atteints(g.liens, dessous, (l) => [l.de, l.vers]), ...atteints(g.liens, dessous, (l) => [l.vers, l.de])]);
  const parents = new Map(g.noeuds.map((n) => [n.id, n.dans]));
  for (const id of [...gardes]) for (let p = parents.get(id) ?? null; p !== null; p = parents.get(p) ?? null) gardes.add(p);
  return { ...g, noeuds: g.noeuds.filter((n) => gardes.has(n.id)), liens: g.liens.filter((l) => gardes.has(l.de) && gardes.has(l.vers)) };
}

function sousEux(g: Graphe, voulus: ReadonlySet<string>): ReadonlySet<string> {
  const out = new Set(voulus);
  // Parents stand before what they hold.
  for (const n of g.noeuds) if (n.dans !== null && out.has(n.dans)) out.add(n.id);
  return out;
}

function atteints(liens: readonly LienDessine[], depart: ReadonlySet<string>, sens: (l: LienDessine) => readonly [string, string]): ReadonlySet<string> {
  const out = new Set(depart);
  for (const id of out) for (const l of liens) if (sens(l)[0] === id) out.add(sens(l)[1]);
  return out;
}

/** Links of a circle: each end can be reached from the other. An exigence and a prerequisite may well cross in one element. */
export function liensEnCercle(g: Graphe): ReadonlySet<LienDessine> {
  const liens = g.liens.filter((l) => l.genre === "ouvre" || l.genre === "sert" || l.genre === "exige" || l.genre === "suit");
  return new Set(liens.filter((l) => atteints(liens, new Set([l.vers]), (x) => [x.de, x.vers]).has(l.de)));
}
