// G-40: every find stays found. Each file of this folder holds one minimised input, what was wrong with it, and the verdict it must
// have: the codes of its errors and warnings in order, or none in particular (`null`: it only must not throw nor touch anything).
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { moteurDe } from "../../compiler/cli/engine.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { renderDiagnostics } from "../../compiler/diagnostics/render.ts";
import { compile } from "../../compiler/pipeline.ts";
import { lireCas } from "../../compiler/scenarios/read.ts";
import { lancer } from "../../compiler/scenarios/run.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { MARQUES } from "../support/rules.ts";

interface Trouvaille {
  readonly trouve: string;
  readonly fichiers: Readonly<Record<string, string>>;
  readonly attendu: readonly string[] | null;
}

const TROUVAILLES = readdirSync(import.meta.dirname).filter((f) => f.endsWith(".json")).sort()
  .map((f) => [f, JSON.parse(readFileSync(path.join(import.meta.dirname, f), "utf8")) as Trouvaille] as const);

test("there are finds", () => expect(TROUVAILLES.length).toBeGreaterThan(10));

test.each(TROUVAILLES)("%s", (_, { trouve, fichiers, attendu }) => {
  expect(trouve).not.toBe("");
  const prototype = Object.getOwnPropertyNames(Object.prototype).sort();
  const sources = Object.entries(fichiers).map(([f, t]) => new SourceText(f, t));
  const { value, diagnostics } = compile(sources.filter((s) => s.file.endsWith(".rules")), MARQUES);
  const tous: Diagnostic[] = [...diagnostics];
  for (const s of sources.filter((x) => x.file.endsWith(".cas.yaml"))) {
    const lu = lireCas(s);
    tous.push(...lu.diagnostics);
    if (lu.value && value.corpus && !lu.diagnostics.some((d) => d.gravite === "erreur")) tous.push(...lancer(lu.value, moteurDe(value.corpus)).diagnostics);
  }
  if (attendu !== null) expect(tous.filter((d) => d.gravite === "erreur" || d.gravite === "avertissement").map((d) => d.code)).toEqual(attendu);
  const dit = renderDiagnostics(tous, (f) => sources.find((s) => s.file === f));
  expect(dit).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|undefined|\bat .*\.ts:\d/);
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(prototype);
});
