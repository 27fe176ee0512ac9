// How the formatter's tests call it: text in, text out, and what must survive.
import { astFromText } from "../../compiler/ast/from-text.ts";
import type * as ast from "../../compiler/ast/nodes.ts";
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import { formater } from "../../compiler/format/formater.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { read } from "../../grammar/read.ts";

const FICHIER = "essai.rules";

/** The formatted text; throws if the formatter had anything to say. */
export async function forme(texte: string): Promise<string> {
  const { value, diagnostics } = await formater(new SourceText(FICHIER, texte));
  if (diagnostics.length > 0) throw new Error(diagnostics.map((d) => `${d.code}: ${d.titre}`).join("\n") + "\n" + texte);
  return value;
}

/** The tree of a text that must be readable. */
export function arbre(texte: string): ast.Fichier {
  const { value, diagnostics } = astFromText(new SourceText(FICHIER, texte));
  const fautes = diagnostics.filter(isError);
  if (fautes.length > 0) throw new Error(`${fautes.map((d) => `${d.code}: ${d.titre}`).join("\n")}\n${texte}`);
  return value;
}

/** The comments of a text, in order; then its lines of quotation, in order. */
export function remarques(texte: string): { readonly commentaires: string[]; readonly citations: string[] } {
  const { commentaires, citations } = read(texte);
  return {
    commentaires: commentaires.map((t) => t.image.trimEnd().normalize("NFC")),
    citations: citations.map((t) => t.image.slice(1).trim().normalize("NFC")),
  };
}
