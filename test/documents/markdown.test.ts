// Markdown and terminal printers: what comes from the sources stays text, tables keep their shape.
import { describe, expect, test } from "vitest";
import { code, column, heading, link, list, mark, paragraph, quote, strong, table } from "../../compiler/emit/document/document.ts";
import type { Block } from "../../compiler/emit/document/document.ts";
import { printPlain } from "../../compiler/emit/document/plain.ts";
import { guillemets, typographie } from "../../compiler/emit/document/typographie.ts";
import { printMarkdown } from "../../compiler/emit/markdown/print.ts";
import { slug, slugs } from "../../compiler/emit/markdown/slugs.ts";

const md = (...blocks: Block[]): string => printMarkdown({ title: "", blocks });
const plain = (width: number, ...blocks: Block[]): string => printPlain({ title: "", blocks }, { width });

/** Unescaped bars of each line of a table: one more than its columns. */
function barres(texte: string): number[] {
  return texte.trimEnd().split("\n").map((l) => [...l.matchAll(/(?<!\\)(?:\\\\)*\|/g)].length);
}

const HOSTILES = ["a | b", "<script>alert(1)</script>", "`code` ``x``", "fin */ de remarque", "ligne\u2028suite\u2029fin", "# titre", "- liste", "1. liste", "> cite", "[x](javascript:alert(1))", "![i](http://e.example/x)", "\\| échappé", "*gras* _ital_ __g__", "~~barré~~", "&lt;b&gt;", "a\nb\r\nc", "\u202Erenversé", "$x$", "+ plus", "=== ", "| --- |"];

describe("labels from the sources", () => {
  test.each(HOSTILES)("%j stays text in a table", (label) => {
    const texte = md(table([column(label), column("B")], [[label, "x"], [[strong(label)], [link(label, "https://exemple.fr/a b|<c>")]]]));
    expect(barres(texte)).toEqual([3, 3, 3, 3]);
    expect(texte).not.toMatch(/(?<!\\)</);
    expect(texte).not.toMatch(/[\u2028\u2029\u202e\r]/);
    expect(texte).not.toMatch(/(?<!\\)`/);
  });

  test.each(HOSTILES)("%j begins no other block", (label) => {
    const texte = md(paragraph(label), list([label]), heading(2, label), quote(label));
    for (const bloc of [texte.split("\n\n")[0]!, texte.split("\n\n")[1]!.slice(2)]) expect(bloc).not.toMatch(/^(#|[-+=>|]|\d+[.)]\s|<|~|`)/);
    expect(texte.split("\n").filter((l) => l.startsWith("## "))).toHaveLength(1);
    expect(texte).not.toMatch(/(?<!\\)</);
  });

  test("an address that is not http stays text; an odd one is encoded", () => {
    expect(md(paragraph([link("ici", "javascript:alert(1)")]))).toBe("ici\n");
    expect(md(paragraph([link("ici", "https://e.fr/a b|(c)<d>")]))).toBe("[ici](https://e.fr/a%20b%7C%28c%29%3Cd%3E)\n");
  });

  test("code spans hold their own backticks", () => {
    expect(md(paragraph([code("a`b|c")]))).toBe("``a`b\\|c``\n");
  });

  test("underscores inside names need no escape", () => {
    expect(md(paragraph("fse_télétransmises _x_"))).toBe("fse_télétransmises \\_x\\_\n");
  });
});

test("tables are aligned by code points", () => {
  expect(md(table([column("Été"), column("€", "right")], [["a", "1"], ["🩺🩺🩺🩺", "22"]]))).toBe(["| Été  |   € |", "| ---- | --: |", "| a    |   1 |", "| 🩺🩺🩺🩺 |  22 |", ""].join("\n"));
});

test("a mark is told apart without colour", () => {
  expect(md(paragraph(["Points", " ", mark("modifie", "modifié : 280 → 400")]))).toBe("Points **\\[modifié\u202f: 280 → 400\\]**\n");
});

test("quotations keep their lines and their spaces", () => {
  expect(md(quote("Article 1 :\ndeux"))).toBe("> Article 1 :\\\n> deux\n");
});

describe("terminal", () => {
  test("the act stands in the margin, the text wraps beside it", () => {
    const t = table([column("Texte"), column("Par")], [[[strong("Seuil"), " : au moins deux tiers des feuilles de soins"], "avenant 9, annexe 3"]], "margin");
    expect(plain(60, t)).toBe(["Seuil\u202f: au moins deux tiers des       | avenant 9, annexe 3", "  feuilles de soins                   |", ""].join("\n"));
  });

  test("nothing that a terminal obeys", () => {
    expect(plain(80, paragraph("a\u001b[31mb\u202e"), quote("x\u0007"))).toBe("aU+001B[31mbU+202E\n\n  | xU+0007\n");
  });
});

describe("French typography", () => {
  test.each([
    ["« oui » : 20 % ?", "«\u202foui\u202f»\u202f: 20\u202f%\u202f?"],
    ["Avenant n° 9", "Avenant n°\u00a09"],
    ["«collé»", "«\u202fcollé\u202f»"],
  ])("%s", (avant, apres) => {
    expect(typographie(avant)).toBe(apres);
    expect(typographie(apres)).toBe(apres);
  });

  test("inner guillemets are lowered", () => {
    expect(guillemets("logiciel « Ségur »")).toBe("«\u202flogiciel “Ségur”\u202f»");
  });
});

describe("file names", () => {
  test.each([
    ["forfait_structure", "forfait-structure"],
    ["Télé/../..\\œuvre", "tele-oeuvre"],
    ["con", "con-"],
    ["???", "sans-nom"],
  ])("%s", (nom, attendu) => expect(slug(nom)).toBe(attendu));

  test("no two names share a file, whatever their case", () => {
    expect([...slugs(["Été", "ete", "actes"], ["actes"]).values()]).toEqual(["ete", "ete-2", "actes-2"]);
  });
});
