// The drawing in the language of Graphviz. Names are ours (n0, n1…), in the order of the data; what comes from the rules is text
// only, and enters by one function.
import { sansControles } from "../document/typographie.ts";
import { liensEnCercle } from "./autour.ts";
import { VERBES, type GenreDeLien, type GenreDeNoeud, type Graphe, type NoeudDessine } from "./graphe.ts";

const LARGEUR = 34;
const TITRE = 60;
const ENCRE = "#1a1a1a";
const CERCLE = "#b00020";

const FORMES: Readonly<Record<GenreDeNoeud, string>> = {
  acte: 'shape=box style="filled" fillcolor="#dcebf9"',
  lecture: 'shape=box style="filled,dashed" fillcolor="#f3f3f0"',
  dispositif: 'shape=box style="filled,rounded" fillcolor="#fdf0d5"',
  volet: 'shape=box style="filled,bold" fillcolor="#dcebf9"',
  indicateur: 'shape=box style="filled" fillcolor="#ffffff"',
  declaration: 'shape=box style="filled,rounded" fillcolor="#eef6ea"',
  ailleurs: 'shape=box style="filled,dashed" fillcolor="#f3f3f0"',
};

const TRAITS: Readonly<Record<GenreDeLien, string>> = {
  modifie: 'color="#1a1a1a"',
  remplace: 'color="#1a1a1a" penwidth=2',
  lit: 'color="#666666" style=dashed',
  suit: 'color="#666666" style=dotted constraint=false',
  touche: 'color="#9a6a00" fontcolor="#6b4a00"',
  ouvre: 'color="#1a1a1a" penwidth=2',
  exige: 'color="#0b5394"',
  sert: 'color="#666666" style=dashed',
};

export function grapheEnDot(g: Graphe): string {
  const nom = new Map(g.noeuds.map((n, i) => [n.id, `n${i}`]));
  const cercle = liensEnCercle(g);
  return [
    "digraph {",
    `  graph [rankdir=LR ranksep=0.9 nodesep=0.22 bgcolor="#ffffff" fontname="Helvetica,Arial,sans-serif" fontsize=16 fontcolor="${ENCRE}" labelloc=t pad=0.3 label=${texte([...couper(g.titre, TITRE), ""])}];`,
    `  node [fontname="Helvetica,Arial,sans-serif" fontsize=11 fontcolor="${ENCRE}" color="#555555" margin="0.22,0.08"];`,
    `  edge [fontname="Helvetica,Arial,sans-serif" fontsize=9 fontcolor="#444444" arrowsize=0.7];`,
    ...corps(g, nom),
    ...g.liens.map((l) => {
      const dit = l.precision === "" ? [VERBES[l.genre].aller] : couper(l.precision);
      return `  ${nom.get(l.de)!} -> ${nom.get(l.vers)!} [${TRAITS[l.genre]}${l.genre === "exige" && !cercle.has(l) ? "" : ` label=${texte(dit)}`}${cercle.has(l) ? ` color="${CERCLE}" fontcolor="${CERCLE}" penwidth=2.5` : ""}];`;
    }),
    "}",
    "",
  ].join("\n");
}

/** What holds others is a frame around them; it is also a node, for arrows that reach it. */
function corps(g: Graphe, nom: ReadonlyMap<string, string>): string[] {
  const out: string[] = [];
  const poser = (n: NoeudDessine, retrait: string): void => {
    const dedans = g.noeuds.filter((x) => x.dans === n.id);
    const noeud = `${nom.get(n.id)!} [${FORMES[n.genre]} label=${texte([...couper(n.titre), ...n.lignes.flatMap((x) => couper(x))])}];`;
    if (dedans.length === 0) {
      out.push(`${retrait}${noeud}`);
      return;
    }
    out.push(`${retrait}subgraph cluster_${nom.get(n.id)!} {`, `${retrait}  label="" color="#bbbbbb" bgcolor="#fafaf8" margin=14;`, `${retrait}  ${noeud}`);
    for (const x of dedans.reverse()) poser(x, `${retrait}  `);
    out.push(`${retrait}}`);
  };
  // Drawn from left to right, frames are filled from the bottom.
  for (const n of g.noeuds.some((x) => x.dans !== null) ? [...g.noeuds].reverse() : g.noeuds) if (n.dans === null) poser(n, "  ");
  return out;
}

/** Cut at spaces, so that boxes stay narrow; a very long word is cut where it must. */
function couper(ligne: string, largeur = LARGEUR): string[] {
  const out: string[] = [];
  for (const mot of sansControles(ligne).split(/ +/)) {
    const derniere = out[out.length - 1];
    if (derniere !== undefined && [...derniere].length + 1 + [...mot].length <= largeur) out[out.length - 1] = `${derniere} ${mot}`;
    else for (let reste = [...mot]; out.length === 0 || reste.length > 0; reste = reste.slice(largeur)) out.push(reste.slice(0, largeur).join(""));
  }
  return out;
}

/** The only way a text enters: entities, escapes and quotes mean themselves. */
function texte(lignes: readonly string[]): string {
  return `"${lignes.map((l) => sansControles(l).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\\/g, "\\\\").replace(/"/g, "&quot;")).join("\\n")}"`;
}
