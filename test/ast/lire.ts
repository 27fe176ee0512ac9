// The door of the tree, as the tests of this folder call it.
import { astFromText } from "../../compiler/ast/from-text.ts";
import { print } from "../../compiler/ast/print.ts";
import type * as ast from "../../compiler/ast/nodes.ts";
import { SourceText } from "../../compiler/source/source-text.ts";

export interface Lu {
  readonly source: SourceText;
  readonly fichier: ast.Fichier;
  /** "code «place»", in order. */
  readonly dits: readonly string[];
  readonly diagnostics: ReturnType<typeof astFromText>["diagnostics"];
}

export function lire(texte: string): Lu {
  const source = new SourceText("essai.rules", texte);
  const { value, diagnostics } = astFromText(source);
  return { source, fichier: value, diagnostics, dits: diagnostics.map((d) => `${d.code} «${source.slice(d.span)}»`) };
}

/** A clause of one element, as the tree prints it. */
export function clause(ligne: string): string {
  const lu = lire(`convention c\ndispositif d\nindicateur i\n  ${ligne}\n`);
  if (lu.dits.length > 0) return lu.dits.join("\n");
  const d = lu.fichier.actes[0]!.dispositions[0]!;
  return d.kind === "dispositif" ? print(d.enfants[0]!.clauses[0]!).trimEnd() : "";
}

/** The value of an expression, fully parenthesised. */
export function expr(texte: string): string {
  return clause(`condition : ${texte}`).replace("clause mot=condition\n  valeur: datee cas=[{ ", "").replace(/ \}\]$/, "");
}

/** What a verb of an act becomes. */
export function verbe(texte: string): string {
  const lu = lire(`avenant a\ndans d, pour 2022\n  ${texte}\n`);
  if (lu.dits.length > 0) return lu.dits.join("\n");
  const d = lu.fichier.actes[0]!.dispositions[0]!;
  return d.kind === "groupe" ? d.verbes.map((v) => print(v)).join("").trimEnd() : "";
}

/** Applies every safe fix, last first. */
export function corriger(lu: Lu): string {
  let texte = lu.source.text;
  const edits = lu.diagnostics.flatMap((d) => d.fixes.filter((f) => f.sure).flatMap((f) => f.edits));
  for (const e of edits.sort((a, b) => b.span.start - a.span.start)) texte = texte.slice(0, e.span.start) + e.texte + texte.slice(e.span.end);
  return texte;
}
