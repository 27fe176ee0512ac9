// Ordinary mistakes in copies of the real files: each gives one message that names the element, shows the right place and says
// what to do. A cascade fails here.
import { describe, expect, test } from "vitest";
import { astFromText } from "../../compiler/ast/from-text.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { compile } from "../../compiler/pipeline.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { fichiersReels, MARQUES } from "../support/rules.ts";
import { FAUTES } from "./fautes.ts";

const REELS = fichiersReels(".rules");

/** What is said of the rules once a file has been changed; notes about hypotheses aside. */
function dire(fichier: string, avant: string, apres: string): { source: SourceText; dits: readonly Diagnostic[] } {
  const vrai = REELS.find((s) => s.file === fichier)!;
  expect(vrai.text, `« ${avant} » no longer stands in ${fichier}`).toContain(avant);
  const source = new SourceText(fichier, vrai.text.replace(avant, () => apres));
  const dits = compile(REELS.map((s) => (s === vrai ? source : s)), MARQUES).diagnostics;
  return { source, dits: dits.filter((d) => d.gravite !== "note") };
}

test("the real files have no fault", () => {
  expect(REELS.flatMap((s) => astFromText(s).diagnostics)).toEqual([]);
});

describe("one mistake, one message", () => {
  test.each(FAUTES.map((f) => [f.quoi, f] as const))("%s", (_, f) => {
    const { source, dits } = dire(f.fichier, f.avant, f.apres);
    expect(dits.map((d) => d.code)).toEqual([f.code]);
    const d = dits[0]!;
    const ou = f.ou === undefined ? source : REELS.find((s) => s.file === f.ou)!;
    expect(d.span.file).toBe(ou.file);
    expect(ou.slice(d.span)).toBe(f.ici);
    expect([d.titre, d.ici ?? "", ...(d.chemin ?? [])].join(" › ")).toContain(f.element);
    expect([d.aide ?? "", ...d.fixes.flatMap((x) => [x.titre, ...x.edits.map((e) => e.texte)])].join(" ; ")).toContain(f.remede);
  });
});
