// The drawn syntax is the syntax: docs/language/syntaxe.html holds the grammar and the words of today, and fetches nothing.
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { lexique, regles } from "../../grammar/diagram-source.ts";
import { RACINE } from "../support/rules.ts";

const page = readFileSync(path.join(RACINE, "docs/language/syntaxe.html"), "utf8");

test("the page draws today's grammar (else: node scripts/generate-syntax-diagrams.mjs)", () => {
  expect(page.includes(JSON.stringify(regles()).replaceAll("</script", "<\\/script"))).toBe(true);
  const html = (t: string): string => t.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  for (const { mot, sens } of lexique()) expect(page).toContain(`<dt>${html(mot)}</dt><dd>${html(sens)}</dd>`);
});

test("it opens offline", () => {
  expect(page).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)=/i);
  expect(page).not.toMatch(/@import|url\(\s*['"]?https?:/i);
});
