// GNU lines and GitHub annotations: one line each, whatever the text holds.
import { describe, expect, test } from "vitest";
import { versGithub } from "../../compiler/diagnostics/formes/github.ts";
import { versGnu } from "../../compiler/diagnostics/formes/gnu.ts";
import { DIAGNOSTICS, lookup } from "./hostiles.ts";

describe("GNU", () => {
  const lignes = versGnu(DIAGNOSTICS, lookup).split("\n");

  test("file, line, column in code points, severity, text, code; other places as notes", () => {
    expect(lignes).toContain("rules/é, a:b.rules:2:18: error: ce seuil n’a pas d’unité [seuil-sans-unite]");
    expect(lignes).toContain("rules/autre.rules:1:1: note: déclaré ici");
    expect(lignes).toContain("rules/é, a:b.rules:1:5: warning: fin]]> ::error::« %,:‹U+2028›‹U+001B›[31m<b>&\"'{0} [a](b) [mot-inconnu]");
    expect(lignes).toContain("rules/é, a:b.rules:1:1: note: sur deux lignes [points-sans-valeur]");
  });

  test("a text that is not at hand has no line; no text at all is ours", () => {
    expect(lignes).toContain("inconnu.rules: note: le texte n’est pas là [cas-acte-inconnu]");
    expect(lignes).toContain("avenant: error: nulle part [donnee-inconnue]");
  });

  test("one line a place, a final end of line, nothing that a terminal obeys", () => {
    expect(lignes).toHaveLength(DIAGNOSTICS.length + 2 + 1);
    expect(lignes.at(-1)).toBe("");
    expect(versGnu(DIAGNOSTICS, lookup)).not.toMatch(/[\u001b\r\u2028]/);
    expect(versGnu([], lookup)).toBe("");
  });
});

describe("GitHub", () => {
  const lignes = versGithub(DIAGNOSTICS, lookup).trimEnd().split("\n");

  test("the two escapings: commas and colons in properties, percents and ends of line everywhere", () => {
    expect(lignes).toContain(
      "::error file=rules/é%2C a%3Ab.rules,line=2,endLine=2,col=18,endColumn=20,title=erreur[seuil-sans-unite] %3A ce seuil n’a pas d’unité::ce seuil n’a pas d’unité : une unité est attendue%0AÀ faire : écrivez « 20 %25 »",
    );
  });

  test("places: several lines have no column, a text not at hand no line, no text no place", () => {
    expect(lignes).toContain("::notice file=rules/é%2C a%3Ab.rules,line=1,endLine=2,title=note[points-sans-valeur] %3A sur deux lignes::sur deux lignes");
    expect(lignes).toContain("::notice file=inconnu.rules,title=conseil[cas-acte-inconnu] %3A le texte n’est pas là::le texte n’est pas là");
    expect(lignes).toContain("::error title=erreur[donnee-inconnue] %3A nulle part::nulle part");
  });

  test("no text opens a command of its own", () => {
    expect(lignes).toHaveLength(DIAGNOSTICS.length);
    for (const l of lignes) {
      const [, proprietes, message] = /^::(?:error|warning|notice) ([^]*?)::([^]*)$/.exec(l)!;
      expect(proprietes).not.toMatch(/::/);
      expect(message).not.toMatch(/[\r\n\u2028\u001b]/);
    }
  });
});
