// From the text of rules to the pages, through the public doors; a fault in the snippet is a fault of the test.
import { astFromText } from "../../compiler/ast/from-text.ts";
import { corpusFromAst } from "../../compiler/corpus/from-ast.ts";
import { editionFromCorpus } from "../../compiler/edition/from-corpus.ts";
import type { Edition, Vue } from "../../compiler/edition/edition.ts";
import { emitMarkdown } from "../../compiler/emit/markdown/index.ts";
import { SourceText } from "../../compiler/source/source-text.ts";

export function editionDe(texte: string, vue?: Vue): Edition {
  const ast = astFromText(new SourceText("essai.rules", texte));
  const corpus = corpusFromAst([ast.value]);
  const edition = editionFromCorpus(corpus.value, { empreinte: "e".repeat(64), versionDuCompilateur: "essai" }, vue);
  const fautes = [...ast.diagnostics, ...corpus.diagnostics, ...edition.diagnostics].filter((d) => d.gravite === "erreur");
  if (fautes.length > 0) throw new Error(fautes.map((d) => `${d.code} : ${d.titre}`).join("\n"));
  return edition.value;
}

/** Pages by path, narrow and no-break spaces made ordinary so that the expectations can be read. */
export function pagesDe(texte: string, vue?: Vue): ReadonlyMap<string, string> {
  return new Map(emitMarkdown(editionDe(texte, vue)).map((f) => [f.chemin, f.contenu.replace(/[\u00a0\u202f]/g, " ")]));
}

/** The cells of the row that starts with that title, in the first table that has one. */
export function ligne(page: string, titre: string): readonly string[] | undefined {
  for (const l of page.split("\n")) {
    if (!l.startsWith("|")) continue;
    const cells = l.slice(1, l.lastIndexOf("|")).split(/(?<!\\)\|/).map((c) => c.trim());
    if (cells[0]!.replace(/^[\s–*]+|[*\s]+$/g, "") === titre) return cells.slice(1);
  }
  return undefined;
}
