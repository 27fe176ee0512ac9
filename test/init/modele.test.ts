// The first corpus that `init` writes is a good example: nothing to say of it, every case passes, every digit is held by a case
// or a check, whatever its label; its settings are files that their tools can read.
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { read } from "../../grammar/read.ts";
import { textmate } from "../../grammar/textmate.ts";
import { moteurDe } from "../../compiler/cli/engine.ts";
import { fichiersDuModele, NOM_DU_MODELE, nomSur } from "../../compiler/cli/modele.ts";
import { formater } from "../../compiler/format/formater.ts";
import { PARSER } from "../../compiler/format/plugin.ts";
import { compile } from "../../compiler/pipeline.ts";
import { lireCas } from "../../compiler/scenarios/read.ts";
import { lancer } from "../../compiler/scenarios/run.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { jugeDe } from "../../compiler/mutations/juge.ts";
import { lireLesCas } from "../support/projet.ts";
import { MARQUES } from "../support/rules.ts";

function sources(nom: string, fin: string): SourceText[] {
  return [...fichiersDuModele(nom)].filter(([f]) => f.endsWith(fin)).map(([f, t]) => new SourceText(f, t));
}

const LONG = "Rémunération forfaitaire (cabinet n° 2, l’équipe d'Œdipe) ok.";

describe.each([NOM_DU_MODELE, LONG.slice(0, 60)])("« %s »", (dit) => {
  const nom = nomSur(dit)!;
  test("nothing to say of it, no note either", () => {
    expect(compile(sources(nom, ".rules"), MARQUES).diagnostics).toEqual([]);
  });

  test("every case passes, and nothing is said of them", () => {
    const corpus = compile(sources(nom, ".rules"), MARQUES).value.corpus!;
    for (const s of sources(nom, ".cas.yaml")) {
      const lu = lireCas(s);
      const rapport = lancer(lu.value!, moteurDe(corpus));
      expect([...lu.diagnostics, ...rapport.diagnostics]).toEqual([]);
      expect(rapport.reussis).toBe(rapport.cas.length);
    }
  });

  test("it is in its canonical layout", async () => {
    for (const s of sources(nom, ".rules")) expect((await formater(s)).value).toBe(s.text);
  });
});

test("every digit of its law is held by a check or a case", () => {
  const rules = sources(NOM_DU_MODELE, ".rules");
  const juger = jugeDe(lireLesCas(sources(NOM_DU_MODELE, ".cas.yaml")));
  const survivants: string[] = [];
  let essais = 0;
  for (const s of rules) for (const t of read(s.text).tokens) {
    if (!/^\d/.test(t.image) || /^\s*signée?\s/.test(s.lineText(s.lineIndexAt(t.startOffset)))) continue;
    for (const [i, c] of [...t.image].entries()) {
      if (!/\d/.test(c)) continue;
      essais++;
      const at = t.startOffset + i;
      const autre = new SourceText(s.file, s.text.slice(0, at) + String((Number(c) + 1) % 10) + s.text.slice(at + 1));
      const { erreurs, echec } = juger(rules.map((r) => (r === s ? autre : r)));
      if (erreurs.length === 0 && echec === null) survivants.push(`${s.file}: ${s.lineText(s.lineIndexAt(at)).trim()}, digit ${i}`);
    }
  }
  expect(essais).toBeGreaterThan(30);
  expect(survivants).toEqual([]);
});

describe("a label", () => {
  test.each(["Forfait structure 2024", "L'aide à l’emploi (n° 2)", "Œuvre", "é", "a".repeat(60)])("%s is taken", (nom) => expect(nomSur(nom)).toBe(nom));
  test("is recomposed and trimmed", () => expect(nomSur(" e\u0301te\u0301 ")).toBe("été"));
  test.each([
    "", " ", "»", "a » : taux", "a\nb", "a\u2028b", "a\u202eb", "a\u200bb", "a\u00a0b", "${x}", "$&", "`x`", "<b>", "*a*", "[a](b)", "a|b", "# a", "- a", "\"a\"", "a: b", "\\", "а", "a".repeat(61), "a  b", "\u0000",
  ])("%j is refused", (nom) => expect(nomSur(nom)).toBeUndefined());
});

describe("the settings", () => {
  const fichiers = fichiersDuModele(NOM_DU_MODELE);
  const json = (f: string): Record<string, never> => JSON.parse(fichiers.get(f)!) as Record<string, never>;

  test("both integrations clone without running scripts, and run the three commands", () => {
    const github = parse(fichiers.get(".github/workflows/regles.yml")!) as { jobs: { regles: { steps: { run?: string }[] } } };
    const gitlab = parse(fichiers.get(".gitlab-ci.yml")!) as { regles: { before_script: unknown[]; script: unknown[] } };
    const etapes = github.jobs.regles.steps.flatMap((s) => s.run?.trim().split("\n") ?? []);
    for (const lignes of [etapes, [...gitlab.regles.before_script, ...gitlab.regles.script]]) {
      expect(lignes.every((l) => typeof l === "string")).toBe(true);
      expect(lignes.slice(-3)).toEqual(["verifier --strict", "tester", "formater --verifier"].map((c) => `node .avenant/bin/avenant.mjs ${c}`));
      expect(lignes.join("\n")).toContain("npm ci --prefix .avenant --ignore-scripts");
    }
  });

  test("prettier finds the plugin's parser, the editor finds the colours", () => {
    expect(json(".prettierrc.json")).toMatchObject({ overrides: [{ files: "*.rules", options: { parser: PARSER } }] });
    const extension = ".vscode/extensions/avenant-rules";
    const { contributes } = json(`${extension}/package.json`) as unknown as { contributes: { grammars: { path: string; scopeName: string; language: string }[]; languages: { id: string; configuration: string }[] } };
    const [g, l] = [contributes.grammars[0]!, contributes.languages[0]!];
    expect(json(`${extension}/${g.path.slice(2)}`)).toEqual(textmate());
    expect([g.scopeName, g.language]).toEqual([textmate().scopeName, l.id]);
    expect(json(`${extension}/${l.configuration.slice(2)}`)).toHaveProperty("comments");
    expect(json(".vscode/settings.json")).toHaveProperty(["files.associations"], { "*.rules": l.id });
    expect(json(".vscode/extensions.json")).toHaveProperty("recommendations");
    expect(fichiers.get(".editorconfig")).toContain("charset = utf-8");
  });
});
