// The finishing of the drawing that Graphviz returns: it opens offline, says what it is to who does not see it, and each part
// bears its name.
import { sansControles } from "../document/typographie.ts";
import { VERBES, type Graphe } from "./graphe.ts";
import { grapheEnTexte, titresUniques } from "./texte.ts";

export function finirSvg(brut: string, g: Graphe): string {
  const titres = titresUniques(g);
  const noms = new Map<string, string>();
  const nom = new Map(g.noeuds.map((n, i) => [n.id, `n${i}`]));
  for (const n of g.noeuds) noms.set(nom.get(n.id)!, [titres.get(n.id)!, ...n.lignes].join("\n"));
  for (const l of g.liens) noms.set(`${nom.get(l.de)!}&#45;&gt;${nom.get(l.vers)!}`, `« ${titres.get(l.de)!} » ${VERBES[l.genre].aller} « ${titres.get(l.vers)!} »${l.precision === "" ? "" : `, ${l.precision}`}`);
  const sansEntete = brut.replace(/^[\s\S]*?(?=<svg)/, "").replace(/<!--[\s\S]*?-->\n?/g, "");
  return sansEntete
    .replace(/<title>([^<]*)<\/title>\n?/g, (_, id: string) => (noms.has(id) ? `<title>${echappe(noms.get(id)!)}</title>\n` : ""))
    .replace(/^<svg([^>]*)>/, (_, attributs: string) => `<svg${attributs.replace(/\s+/g, " ")} role="img" aria-labelledby="titre description">\n<title id="titre">${echappe(g.titre)}</title>\n<desc id="description">${echappe(grapheEnTexte(g))}</desc>`);
}

function echappe(contenu: string): string {
  return contenu.split("\n").map((l) => sansControles(l).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;")).join("\n");
}
