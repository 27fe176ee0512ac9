// The English turns of phrase stand beside French that the compiler really writes: when a phase changes its words, its English
// must follow, or nobody would find it any more.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { QUANTITES } from "../../compiler/diagnostics/catalogue/en/quantites.ts";
import { TOURNURES } from "../../compiler/diagnostics/catalogue/en/tournures.ts";
import { RACINE } from "../support/rules.ts";

const sources = ["compiler", "grammar"].flatMap((d) => readdirSync(path.join(RACINE, d), { recursive: true, encoding: "utf8" }).map((f) => path.join(d, f)))
  .filter((f) => f.endsWith(".ts") && !f.includes(path.join("catalogue", "en")))
  .map((f) => readFileSync(path.join(RACINE, f), "utf8"))
  .join("\n");

/** Put together from parts that are each too short to be looked for. */
const COMPOSEES = new Set([
  "… (exercices concernés : …)", "… de plus que les règles, soit … par cabinet (… le point)", "ajoutez « … » à la fin de ce qu’elle ouvre",
  "ajoutez « … » à la fin de ce qu’il ouvre", "mettez le texte entier entre guillemets doubles \"…\"", "un nombre d’…",
  "atteint, non atteint, non accessible ou non évaluable, « … », « … » ou « … »", "un sous-indicateur",
]);

describe("turns of phrase", () => {
  test.each([...TOURNURES, ...QUANTITES].map((x) => [x.fr.parts.join("…"), x] as const))("%s", (nom, { fr }) => {
    expect(fr.parts.filter((p) => !sources.includes(p.trim())).length > 0).toBe(COMPOSEES.has(nom));
  });

  test("those that are composed are still there", () => {
    const noms = new Set([...TOURNURES, ...QUANTITES].map((x) => x.fr.parts.join("…")));
    expect([...COMPOSEES].filter((c) => !noms.has(c))).toEqual([]);
  });

  test("each once", () => {
    const noms = [...TOURNURES, ...QUANTITES].map((x) => x.fr.parts.join("…"));
    expect(noms.filter((n, i) => noms.indexOf(n) < i)).toEqual([]);
  });
});
