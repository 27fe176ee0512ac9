// One feature, every phase: each page holds a short rule, then what every phase makes of it. `UPDATE=1` rewrites the pages; the
// change is reviewed as a diff.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { print } from "../../compiler/ast/print.ts";
import { renderDiagnostics } from "../../compiler/diagnostics/render.ts";
import { printPlain } from "../../compiler/emit/document/plain.ts";
import { texteConsolide } from "../../compiler/emit/document/texte-consolide.ts";
import { emitTypeScript } from "../../compiler/emit/typescript/emit.ts";
import { maximaDuProgramme } from "../../compiler/evaluate/sommet.ts";
import { printProgramme } from "../../compiler/ir/print.ts";
import { printDispositif } from "../../compiler/law/print.ts";
import { compile } from "../../compiler/pipeline.ts";
import { anneeDe } from "../../compiler/runtime/jours.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { MARQUES } from "../support/rules.ts";

const DOSSIER = import.meta.dirname;
const PAGES = readdirSync(DOSSIER).filter((f) => f.endsWith(".md")).sort();

/** The part of the page that a person writes: title, sentence, rule. */
function ecrit(page: string): { tete: string; regle: string } {
  const texte = readFileSync(path.join(DOSSIER, page), "utf8");
  const m = /^([\s\S]*?```rules\n([\s\S]*?)```\n)/.exec(texte);
  if (!m) throw new Error(`${page}: no rules block`);
  return { tete: m[1]!, regle: m[2]! };
}

const bloc = (titre: string, texte: string, langue = ""): string => `\n## ${titre}\n\n\`\`\`${langue}\n${texte.trimEnd()}\n\`\`\`\n`;

async function page(nom: string): Promise<string> {
  const { tete, regle } = ecrit(nom);
  const source = new SourceText(nom.replace(/\.md$/, ".rules"), regle);
  const { value, diagnostics } = compile([source], MARQUES);
  let out = tete;
  out += bloc("Messages", diagnostics.length === 0 ? "(aucun)" : renderDiagnostics(diagnostics, () => source));
  out += bloc("Arbre", value.trees.map(print).join("\n"));
  if (!value.edition) return out;
  for (const d of value.edition.dispositifs) {
    const cases = d.grille.map((c) => `${c.exercices ? `${c.exercices.de}…${c.exercices.a ?? ""}` : c.jours.debut} connu dès ${c.connuDes} : ${c.version ?? "rien"}`);
    out += bloc(`Versions de ${d.nom}`, cases.join("\n"));
    for (const v of d.versions) {
      out += bloc(`Droit ${v.cle} (${v.viewpoint.jour}, connu le ${v.viewpoint.connuLe})`, printDispositif(v.law));
      out += bloc(`Programme ${v.cle}`, printProgramme(v.programme));
    }
    const last = d.versions.at(-1)!;
    const jour = last.viewpoint.jour;
    const maximum = maximaDuProgramme(last.programme, d.periode === "unique" ? { exercice: null, jour } : { exercice: anneeDe(jour) });
    const texte = texteConsolide(last.law, value.edition.corpus, {
      periode: `version ${last.cle}`, jour, connuLe: last.viewpoint.connuLe, maximum,
    });
    out += bloc(`Document ${last.cle}`, printPlain(texte));
    const code = (await emitTypeScript(value.edition)).find((f) => f.chemin.endsWith(`/${last.cle}.ts`))!;
    out += bloc(`TypeScript ${last.cle}`, code.contenu.slice(code.contenu.indexOf("/** Les données, les règles")), "ts");
  }
  return out;
}

describe("every phase of each feature", () => {
  test("there are pages", () => expect(PAGES.length).toBeGreaterThan(3));
  test.each(PAGES)("%s", async (nom) => {
    const made = await page(nom);
    const file = path.join(DOSSIER, nom);
    if (process.env["UPDATE"]) writeFileSync(file, made);
    expect(readFileSync(file, "utf8")).toBe(made);
  }, 60_000);
});
