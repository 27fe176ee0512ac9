// The page is the test: every fenced example of the documentation compiles, gives the code it announces, or runs its cases.
// Fences: `rules` (no error), `rules erreur=CODE` (exactly that error), `yaml cas` (runs on the last `rules` block and passes),
// `comparer DISPOSITIF A B` (what the last `rules` block gives begins so).
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { comparer } from "../../compiler/diff/comparer.ts";
import { comparaisonEnTexte } from "../../compiler/diff/ecrire.ts";
import { surLesActes } from "../../compiler/cli/viewpoint.ts";
import { lirePointDeVue, vueDe } from "../../compiler/cli/viewpoint-texte.ts";
import { moteurDe } from "../../compiler/cli/engine.ts";
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import { compile } from "../../compiler/pipeline.ts";
import { lireCas } from "../../compiler/scenarios/read.ts";
import { lancer } from "../../compiler/scenarios/run.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { MARQUES, RACINE } from "../support/rules.ts";

interface Bloc {
  readonly page: string;
  readonly ligne: number;
  readonly genre: string;
  readonly texte: string;
}

function blocs(page: string): Bloc[] {
  const lines = readFileSync(path.join(RACINE, page), "utf8").split("\n");
  const out: Bloc[] = [];
  for (let i = 0; i < lines.length; i++) {
    const open = /^```(\S.*)$/.exec(lines[i]!);
    if (!open) {
      if (lines[i]!.startsWith("```")) while (++i < lines.length && !lines[i]!.startsWith("```"));
      continue;
    }
    const start = i + 1;
    while (++i < lines.length && !lines[i]!.startsWith("```"));
    out.push({ page, ligne: start + 1, genre: open[1]!.trim(), texte: lines.slice(start, i).join("\n") + "\n" });
  }
  return out;
}

const PAGES = readdirSync(path.join(RACINE, "docs"), { recursive: true, encoding: "utf8" })
  // The pages of the diagnostics have their own test: test/diagnostics-pages.
  .filter((f) => f.endsWith(".md") && !f.startsWith("diagnostics"))
  .map((f) => `docs/${f.split(path.sep).join("/")}`)
  .concat("README.md")
  .sort();
const BLOCS = PAGES.flatMap(blocs).filter((b) => /^(rules|yaml|comparer)/.test(b.genre));

const errorsOf = (texte: string, file: string) => {
  const { value, diagnostics } = compile([new SourceText(file, texte)], MARQUES);
  return { corpus: value.corpus, errors: diagnostics.filter(isError).map((d) => `${d.code} : ${d.titre}`) };
};

describe("examples of the documentation", () => {
  test("there are some, of each kind", () => {
    for (const g of ["rules", "rules erreur=", "yaml cas"]) expect(BLOCS.filter((b) => b.genre.startsWith(g)).length, g).toBeGreaterThan(2);
  });

  test.each(BLOCS.map((b) => [`${b.page}:${b.ligne} (${b.genre})`, b] as const))("%s", (_, b) => {
    const wanted = /^rules erreur=(\S+)$/.exec(b.genre);
    if (b.genre === "rules") expect(errorsOf(b.texte, b.page).errors).toEqual([]);
    else if (wanted) expect(errorsOf(b.texte, b.page).errors.map((e) => e.split(" : ")[0])).toEqual([wanted[1]]);
    else if (b.genre === "yaml cas") {
      const rules = BLOCS.filter((x) => x.page === b.page && x.ligne < b.ligne && x.genre === "rules").at(-1);
      const { corpus } = errorsOf(rules!.texte, b.page);
      const { value, diagnostics } = lireCas(new SourceText(`${b.page}.cas.yaml`, b.texte));
      expect(diagnostics.filter(isError).map((d) => d.titre)).toEqual([]);
      const rapport = lancer(value!, moteurDe(corpus!));
      expect(rapport.diagnostics.filter(isError).map((d) => `${d.titre} ${d.exemple ?? ""}`)).toEqual([]);
      expect(rapport.reussis).toBe(rapport.cas.length);
      expect(rapport.reussis).toBeGreaterThan(0);
    } else if (b.genre.startsWith("comparer ")) {
      const [, dispositif, a, z] = b.genre.split(" ");
      const rules = BLOCS.filter((x) => x.page === b.page && x.ligne < b.ligne && x.genre === "rules").at(-1);
      const corpus = errorsOf(rules!.texte, b.page).corpus!;
      const vue = (texte: string) => vueDe(corpus, lirePointDeVue(corpus, texte, surLesActes(corpus, {})), true);
      const { value } = comparer(corpus, vue(a!), vue(z!), { dispositifs: [dispositif!] });
      const dit = comparaisonEnTexte(value, () => "").replace(/[\u00a0\u202f]/g, " ");
      expect(dit.slice(0, b.texte.length)).toBe(b.texte);
    } else throw new Error(`unknown kind of example: ${b.genre}`);
  });
});
