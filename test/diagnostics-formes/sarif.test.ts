// SARIF 2.1.0: held against the part of its schema that we write, and against what a viewer does with it.
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { versSarif } from "../../compiler/diagnostics/formes/sarif.ts";
import { DIAGNOSTICS, lookup, SOURCE } from "./hostiles.ts";
import { SCHEMA } from "./sarif-schema.ts";

interface Region { readonly startLine: number; readonly startColumn: number; readonly endLine: number; readonly endColumn: number }
interface Lieu { readonly id?: number; readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region?: Region }; readonly message?: { readonly text: string } }
interface Resultat {
  readonly ruleId: string; readonly ruleIndex: number; readonly level: string; readonly message: { readonly text: string };
  readonly locations: readonly Lieu[]; readonly relatedLocations?: readonly Lieu[];
  readonly fixes?: readonly { readonly artifactChanges: readonly { readonly replacements: readonly { readonly deletedRegion: Region; readonly insertedContent?: { readonly text: string } }[] }[] }[];
}
interface Log { readonly runs: readonly [{ readonly columnKind: string; readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help: { readonly text: string }; readonly helpUri?: string }[] } }; readonly results: readonly Resultat[] }] }

const lire = (texte: string): Log => JSON.parse(texte) as Log;
const run = lire(versSarif(DIAGNOSTICS, lookup, { version: "1.2.3" })).runs[0];
const resultat = (code: string): Resultat => run.results.find((r) => r.ruleId === code)!;
const valide = new Ajv({ allErrors: true, strict: false }).compile(SCHEMA);

describe("the schema", () => {
  test.each([["hostile diagnostics", DIAGNOSTICS], ["nothing at all", []]] as const)("%s", (_quoi, diagnostics) => {
    valide(lire(versSarif(diagnostics, lookup, { version: "1.2.3", pages: "https://exemple.fr/diagnostics/" })));
    expect(valide.errors ?? []).toEqual([]);
  });

  test("refuses what is not SARIF", () => {
    expect(valide({ version: "2.1.0", runs: [{ tool: { driver: {} }, results: [{ level: "erreur" }] }] })).toBe(false);
  });
});

describe("results", () => {
  test("each knows its rule, and its level is that of its severity", () => {
    for (const r of run.results) expect(run.tool.driver.rules[r.ruleIndex]!.id).toBe(r.ruleId);
    expect(run.results.map((r) => [r.ruleId, r.level]).sort()).toEqual([["cas-acte-inconnu", "note"], ["donnee-inconnue", "error"], ["mot-inconnu", "warning"], ["points-sans-valeur", "note"], ["seuil-sans-unite", "error"]]);
  });

  test("regions count code points; the end is behind the last one", () => {
    expect(run.columnKind).toBe("unicodeCodePoints");
    expect(resultat("mot-inconnu").locations[0]!.physicalLocation.region).toEqual({ startLine: 1, startColumn: 5, endLine: 1, endColumn: 6 });
    expect(resultat("seuil-sans-unite").locations[0]!.physicalLocation.region).toEqual({ startLine: 2, startColumn: 18, endLine: 2, endColumn: 20 });
    expect(resultat("points-sans-valeur").locations[0]!.physicalLocation.region).toMatchObject({ startLine: 1, endLine: 2 });
  });

  test("addresses are escaped and come back", () => {
    const { uri } = resultat("seuil-sans-unite").locations[0]!.physicalLocation.artifactLocation;
    expect(uri).toBe("rules/%C3%A9%2C%20a%3Ab.rules");
    expect(decodeURIComponent(uri)).toBe(SOURCE.file);
  });

  test("no place, no location; no text, no region", () => {
    expect(resultat("donnee-inconnue").locations).toEqual([]);
    expect(resultat("cas-acte-inconnu").locations).toEqual([{ physicalLocation: { artifactLocation: { uri: "inconnu.rules" } } }]);
  });

  test("the other places say their half of the story", () => {
    expect(resultat("seuil-sans-unite").relatedLocations).toMatchObject([{ id: 1, message: { text: "déclaré ici" }, physicalLocation: { artifactLocation: { uri: "rules/autre.rules" }, region: { startLine: 1, startColumn: 1 } } }]);
  });

  test("a fix is its edit; one that changes nothing is left out", () => {
    const { fixes } = resultat("seuil-sans-unite");
    expect(fixes).toHaveLength(1);
    expect(fixes![0]!.artifactChanges[0]!.replacements).toEqual([{ deletedRegion: { startLine: 2, startColumn: 20, endLine: 2, endColumn: 20 }, insertedContent: { text: " %" } }]);
  });

  test("a text of the analyst's is neither a blank nor a link, and nothing in it is obeyed", () => {
    const { text } = resultat("mot-inconnu").message;
    expect(text).toContain("{{0}} \\[a\\](b)");
    expect(text).not.toMatch(/[\u001b\r\u2028]/);
  });
});

test("rules: French help with the page, an address when the pages are published", () => {
  const [regle] = lire(versSarif(DIAGNOSTICS.slice(0, 1), lookup, { version: "1", pages: "https://exemple.fr/d/" })).runs[0].tool.driver.rules;
  expect(regle).toMatchObject({ id: "seuil-sans-unite", shortDescription: { text: "ce seuil n’a pas d’unité" }, defaultConfiguration: { level: "error" }, helpUri: "https://exemple.fr/d/seuil-sans-unite.md" });
  expect(regle!.help.text).toMatch(/^Pourquoi : .*\nÀ faire : .*\nComprendre : avenant expliquer seuil-sans-unite \(docs\/diagnostics\/seuil-sans-unite\.md\)$/);
  expect(run.tool.driver.rules[0]!.helpUri).toBeUndefined();
});
