// The documents of the real rules: every link and anchor leads somewhere, the drawing is one that any browser opens, nothing in it
// comes raw from the rules, and the same rules give the same bytes.
import { describe, expect, test } from "vitest";
import { compile } from "../../compiler/pipeline.ts";
import { emitMarkdown } from "../../compiler/emit/markdown/index.ts";
import { fichiersReels, MARQUES } from "../support/rules.ts";
import { pagesDe } from "./edition-de-textes.ts";

const edition = compile(fichiersReels(".rules"), MARQUES).value.edition!;
const pages = new Map(emitMarkdown(edition).map((f) => [f.chemin, f.contenu]));

/** As GitHub names the anchor of a heading. */
function ancres(page: string): ReadonlySet<string> {
  const titres = page.split("\n").filter((l) => /^#+ /.test(l)).map((l) => l.replace(/^#+ /, "").replace(/\[([^\]]*)\]\([^)]*\)/g, "$1"));
  return new Set(titres.map((t) => t.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "").replace(/ /g, "-")));
}

test("every internal link leads to a page, every anchor to a heading", () => {
  const perdus: string[] = [];
  for (const [chemin, contenu] of pages)
    for (const [, href] of contenu.matchAll(/\]\((?!https?:)([^)]*)\)/g)) {
      const url = new URL(href!, `file:///${chemin}`);
      const cible = pages.get(url.pathname.slice(1));
      if (cible === undefined || (url.hash !== "" && !ancres(cible).has(decodeURIComponent(url.hash.slice(1))))) perdus.push(`${chemin} → ${href}`);
    }
  expect(perdus).toEqual([]);
});

test("every page is reached from the first one", () => {
  const vues = new Set<string>();
  const suivre = (chemin: string): void => {
    if (vues.has(chemin)) return;
    vues.add(chemin);
    for (const [, href] of (pages.get(chemin) ?? "").matchAll(/\]\((?!https?:)([^)#]*)[^)]*\)/g)) suivre(new URL(href!, `file:///${chemin}`).pathname.slice(1));
  };
  suivre("documents/index.md");
  expect([...pages.keys()].filter((p) => !vues.has(p))).toEqual([]);
});

test("no name of a file where there is a label", () => {
  const noms = [...edition.corpus.donnees.keys(), ...edition.corpus.actes.map((a) => a.id)].filter((n) => n.includes("_"));
  const trouves = [...pages].flatMap(([chemin, contenu]) => {
    const texte = contenu.replace(/\]\([^)]*\)/g, "").replace(/\\_/g, "_");
    return noms.filter((n) => new RegExp(`(?<![\\p{L}\\p{N}_])${n}(?![\\p{L}\\p{N}_])`, "u").test(texte)).map((n) => `${chemin} : ${n}`);
  });
  expect(trouves).toEqual([]);
});

test("same rules, same bytes", () => {
  const encore = compile(fichiersReels(".rules"), MARQUES).value.edition!;
  expect(new Map(emitMarkdown(encore).map((f) => [f.chemin, f.contenu]))).toEqual(pages);
});

describe("the drawing", () => {
  test.each(["</text><script>alert(1)</script>", 'x" onload="alert(1)', "a & b", "<!--", "]]>"])("label %j stays text", (label) => {
    const dessin = pagesDe(`donnée lap : oui ou non
convention c « ${label} »
  publiée le 1er janvier 2020
dispositif d « ${label} » à compter de 2020
  indicateur i « I »
    condition : lap
`).get("documents/chronologie.svg")!;
    expect([...new Set([...dessin.matchAll(/<(\/?[a-z]+)/g)].map((m) => m[1]))].sort()).toEqual(["/desc", "/rect", "/svg", "/text", "/title", "circle", "desc", "line", "path", "rect", "svg", "text", "title"]);
    for (const [balise] of dessin.matchAll(/<[^>]*>/g)) expect(balise).toMatch(/^<\/?[a-z]+( [a-zA-Z0-9-]+="[^"<>]*")*\/?>$/);
    expect(dessin.replace(/<[^>]*>/g, "").replace(/&(amp|lt|gt|quot);/g, "")).not.toMatch(/[<>&]/);
  });

  test("figures are whole, nothing is fetched", () => {
    const dessin = pages.get("documents/chronologie.svg")!;
    expect(dessin).not.toMatch(/\d\.\d|href|url\(|NaN/);
  });
});

describe("what a reader meets", () => {
  test("a long table that changed is told by its extent, and stands once as a table", () => {
    const page = pages.get("documents/aide-assistant-medical/2024.md")!.replace(/[\u00a0\u202f]/g, " ");
    expect(page).toContain("modifié : tableau de 18 cas, de 7 000 € à 36 000 € → tableau de 13 cas, de 11 000 € à 38 000 €");
    expect(Math.max(...page.split("\n").map((l) => l.replace(/ +/g, " ").length))).toBeLessThan(700);
  });

  test("what only a weighting leaves without bound shows its figure; no total without bound is a row", () => {
    const page = pages.get("documents/forfait-vsm/tableau.md")!.replace(/[\u00a0\u202f]/g, " ");
    expect(page).toContain("de 1 500 € à 3 000 €, à pondérer");
    expect(page).not.toContain("sans maximum");
    expect(page).toContain("Le texte ne borne pas le total");
  });

  test("the end of a dispositif is no effect of it; what follows is said", () => {
    expect(pages.get("documents/chronologie.md")!.replace(/[\u00a0\u202f]/g, " ")).toContain("à compter de 2026 : y met fin");
    expect(pages.get("documents/chronologie.svg")!.replace(/[\u00a0\u202f]/g, " ")).toContain("fin : Forfait structure");
    expect(pages.get("documents/index.md")!.replace(/[\u00a0\u202f]/g, " ")).toContain("Succède à « Forfait structure »");
  });
});
