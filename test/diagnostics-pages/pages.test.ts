// One page per code, one code per page: its title, its message and its English are the catalogue's, its first text produces the
// message, its second does not. `UPDATE=1` rewrites what is generated, the index included; the prose is never touched.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { isError, type Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { FAMILLES } from "../../compiler/diagnostics/familles.ts";
import { inOrder } from "../../compiler/diagnostics/order.ts";
import { renderDiagnostic } from "../../compiler/diagnostics/render.ts";
import { resteFrancais } from "../support/anglais.ts";
import { RACINE } from "../support/rules.ts";
import { produire, repeter } from "./exemples.ts";
import { composer, directiveDe, DOSSIER, fichiersDe, index, lirePage, type Fichier } from "./page.ts";

const CODES = FAMILLES.flatMap((f) => Object.keys(f.entrees));
const dossier = path.join(RACINE, DOSSIER);
const PAGES = readdirSync(dossier).filter((f) => f.endsWith(".md") && f !== "README.md").map((f) => f.slice(0, -3));
const chemin = (nom: string): string => path.join(dossier, `${nom}.md`);
const UPDATE = process.env["UPDATE"] !== undefined;

/** The files of the second text: those it gives again, and the others as they were. */
function corriges(avant: readonly Fichier[], apres: readonly Fichier[]): Fichier[] {
  return [...avant.map((f) => apres.find((x) => x.nom === f.nom) ?? f), ...apres.filter((f) => !avant.some((x) => x.nom === f.nom))];
}

const enBref = (d: Diagnostic): string => `${d.code} : ${d.titre}`;

describe("pages and codes", () => {
  test("each code has its page, each page its code", () => {
    expect(CODES.filter((c) => !PAGES.includes(c))).toEqual([]);
    expect(PAGES.filter((p) => !CODES.includes(p))).toEqual([]);
  });

  test("the index is that of the catalogue", () => {
    if (UPDATE) writeFileSync(chemin("README"), index());
    expect(existsSync(chemin("README")) && readFileSync(chemin("README"), "utf8")).toBe(index());
  });

  test("a text is repeated line by line, or inside a line", () => {
    expect(repeter("a\nb‹n-1› = b‹n›\nc‹ d›", 2)).toBe("a\nb0 = b1\nb1 = b2\nc d d");
  });
});

describe.each(PAGES.filter((p) => CODES.includes(p)))("%s", (code) => {
  const lire = (): string => readFileSync(chemin(code), "utf8");

  test("its texts produce the message, then no longer, and the page says so", async () => {
    const texte = lire();
    const page = lirePage(code, texte);
    const fichiers = fichiersDe(page.produit);
    expect(fichiers.length, "a text that produces the message").toBeGreaterThan(0);
    expect(new Set(fichiers.map((f) => f.nom)).size, "each text of a section has its own file name").toBe(fichiers.length);
    const avant = await produire(fichiers, directiveDe(page.produit));
    expect(avant.diagnostics.map((d) => d.code), avant.diagnostics.map(enBref).join("\n")).toContain(code);
    // « et d’autres fautes » is said after a hundred others.
    const autres = avant.diagnostics.filter((d) => isError(d) && d.code !== code && code !== "et-d-autres-fautes");
    expect(autres.map(enBref), "no other error").toEqual([]);

    const repris = fichiersDe(page.corrige);
    expect(repris.length, "a text mended").toBeGreaterThan(0);
    const apres = await produire(corriges(fichiers, repris), directiveDe(page.corrige));
    expect(apres.diagnostics.filter((d) => isError(d) || d.code === code).map(enBref), "the second text is clean").toEqual([]);

    for (const d of avant.diagnostics) expect(resteFrancais(d), `${d.code} in English`).toEqual([]);

    const trouve = inOrder(avant.diagnostics).find((d) => d.code === code)!;
    const compose = composer(page, renderDiagnostic(trouve, (f) => avant.sources.find((s) => s.file === f)));
    if (UPDATE && compose !== texte) writeFileSync(chemin(code), compose);
    else expect(texte).toBe(compose);
  });

  test("its prose is for an analyst", () => {
    const { prose } = lirePage(code, lire());
    expect(prose.split(/\s+/).length).toBeGreaterThan(30);
    const dite = prose.replace(/`[^`\n]*`|« [^»\n]* »/g, "");
    expect(dite).not.toMatch(/\b(token|AST|parser|parseur|identifiant|syntaxe|booléen|string|null|compilateur)\b|\bfatal|!( |$)/im);
    expect(dite, "apostrophes are typographic").not.toMatch(/[a-zéèà]'[a-zéèàêœh]/i);
  });
});
