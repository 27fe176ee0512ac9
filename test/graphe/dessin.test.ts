// The drawing as SVG: well formed, named for who does not see it, the same bytes twice; whatever the texts hold, nothing of them
// becomes an element, an attribute or an instruction to Graphviz.
import { describe, expect, test } from "vitest";
import { grapheEnSvg } from "../../compiler/cli/dessin.ts";
import { grapheDesActes } from "../../compiler/emit/graphe/actes.ts";
import { grapheEnDot } from "../../compiler/emit/graphe/dot.ts";
import type { Graphe } from "../../compiler/emit/graphe/graphe.ts";
import { grapheDesPrerequis } from "../../compiler/emit/graphe/prerequis.ts";
import { grapheEnTexte } from "../../compiler/emit/graphe/texte.ts";
import { corpusFromAst } from "../../compiler/corpus/from-ast.ts";
import { astFromText } from "../../compiler/ast/from-text.ts";
import { lawOf } from "../support/law.ts";
import { fichiersReels } from "../support/rules.ts";

const reel = corpusFromAst(fichiersReels(".rules").map((s) => astFromText(s).value)).value;
const TOUT = { connuLe: "2999-12-31", sans: [], lectures: [] };

interface Balise {
  readonly nom: string;
  readonly attributs: readonly string[];
}

/** Elements of an XML text, in order; throws when it is not well formed. */
function lireXml(texte: string): Balise[] {
  const out: Balise[] = [];
  const ouverts: string[] = [];
  let reste = texte;
  while (reste !== "") {
    const m = /^<(?<fin>\/)?(?<nom>[a-z]+)(?<attributs>(?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(?<vide>\/)?>|^[^<]+/.exec(reste);
    if (m === null) throw new Error(`not well formed: ${JSON.stringify(reste.slice(0, 80))}`);
    const brut = m[0];
    if (/&(?!(?:amp|lt|gt|quot|#\d+|#x[0-9a-f]+);)/.test(brut)) throw new Error(`a bare &: ${JSON.stringify(brut.slice(0, 80))}`);
    const g = m.groups!;
    if (g["fin"]) {
      if (ouverts.pop() !== g["nom"]) throw new Error(`</${g["nom"]}> closes something else`);
    } else if (g["nom"]) {
      out.push({ nom: g["nom"], attributs: [...g["attributs"]!.matchAll(/([a-zA-Z:-]+)=/g)].map((a) => a[1]!) });
      if (!g["vide"]) ouverts.push(g["nom"]);
    }
    reste = reste.slice(brut.length);
  }
  if (ouverts.length > 0) throw new Error(`left open: ${ouverts.join(", ")}`);
  return out;
}

const ELEMENTS = new Set(["svg", "title", "desc", "g", "polygon", "text", "path"]);
const ATTRIBUTS = /^(width|height|viewBox|xmlns|xmlns:xlink|xml:space|role|aria-labelledby|id|class|transform|points|d|x|y|fill|stroke|stroke-width|stroke-dasharray|text-anchor|font-family|font-size)$/;

/** The texts shown, in order, as a reader sees them. */
function textes(svg: string): string {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((m) => m[1]!.replace(/&#160;/g, " ").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&#(\d+);/g, (_, c: string) => String.fromCodePoint(Number(c))).replace(/&amp;/g, "&")).join("\n");
}

async function eprouver(g: Graphe): Promise<string> {
  const svg = await grapheEnSvg(g);
  for (const b of lireXml(svg.trim())) {
    expect(ELEMENTS, b.nom).toContain(b.nom);
    for (const a of b.attributs) expect(a, `${b.nom} ${a}`).toMatch(ATTRIBUTS);
  }
  expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="titre description">\n<title id="titre">/);
  return svg;
}

describe("the real law", () => {
  test("its acts, and each dispositif: drawn, named, the same bytes twice", async () => {
    const { law } = lawOf(reel, 2024);
    const tous = [grapheDesActes(reel, TOUT), ...[...law.dispositifs.values()].map((d) => grapheDesPrerequis(reel, d, "exercice 2024"))];
    expect(tous.length).toBeGreaterThan(5);
    for (const g of tous) {
      const svg = await eprouver(g);
      expect(await grapheEnSvg(g)).toBe(svg);
      expect((svg.match(/class="node"/g) ?? []).length).toBe(g.noeuds.length);
      expect((svg.match(/class="edge"/g) ?? []).length).toBe(g.liens.length);
      const vus = textes(svg).replace(/\s+/g, " ");
      for (const n of g.noeuds) expect(vus).toContain(n.titre.replace(/\s+/g, " "));
      expect(svg).not.toMatch(/<title>n\d/);
    }
  });
});

const HOSTILES = [
  "</title><script>alert(1)</script>", "\"]; n9 [label=\"x", "\\", "\\\"", "\\N \\G \\E", "a\\nb", "\u2028\u2029", "&lt;b&gt;", "&#x3c;", "<b>gras</b>", "--><!--", "]]>", "\" onload=\"x", "${x}",
  "\u0000\u001b[31m", "\u202e", "{a|b}", "<TABLE><TR><TD>x</TD></TR></TABLE>", "a;b}", "x".repeat(300), "😀".repeat(50), "\ud800", "$&", "", "cluster_n0", "n0", "__proto__",
];

describe("hostile texts", () => {
  const base = (t: string): Graphe => ({
    titre: t, lecture: t,
    noeuds: [{ id: `élément ${t}`, genre: "volet", titre: t, lignes: [t, t], dans: null }, { id: `élément ${t}2`, genre: "indicateur", titre: t, lignes: [t], dans: `élément ${t}` }, { id: "élément z", genre: "ailleurs", titre: "z", lignes: [], dans: null }],
    liens: [{ de: `élément ${t}2`, vers: "élément z", genre: "touche", precision: t }, { de: "élément z", vers: `élément ${t}`, genre: "ouvre", precision: "" }],
  });

  test.each(HOSTILES.map((t) => [t]))("%j is text, and nothing else", async (t) => {
    const g = base(t);
    const svg = await eprouver(g);
    expect((svg.match(/class="node"/g) ?? []).length).toBe(3);
    expect((svg.match(/class="edge"/g) ?? []).length).toBe(2);
    const nu = grapheEnTexte({ ...g, lecture: "" });
    for (const c of [svg, nu, grapheEnDot(g)]) expect(c).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u2028\u2029\u202a-\u202e]/);
    // What is printable is shown as it is, cut in lines or not.
    const attendu = /^[ -~]+$/.test(t) ? t.replace(/\s+/g, "") : "";
    expect(textes(svg).replace(/\s+/g, "")).toContain(attendu);
  });
});
