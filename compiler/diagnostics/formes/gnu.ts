// Diagnostics as GNU compilers print them, one a line: `file:line:column: error: text [code]`, the other places as notes. For
// editors and tools that read compilers' output.
import type { SourceText } from "../../source/source-text.ts";
import type { Span } from "../../source/span.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { inOrder } from "../order.ts";
import { NIVEAU, uneLigne } from "./lignes.ts";

export function versGnu(diagnostics: readonly Diagnostic[], lookup: (file: string) => SourceText | undefined): string {
  const lieu = (span: Span): string => {
    const source = lookup(span.file);
    const fichier = uneLigne(span.file === "" ? "avenant" : span.file);
    if (!source) return fichier;
    const { ligne, colonne } = source.positionAt(span.start);
    return `${fichier}:${ligne}:${colonne}`;
  };
  return inOrder(diagnostics).flatMap((d) => [
    `${lieu(d.span)}: ${NIVEAU[d.gravite]}: ${uneLigne(d.titre)} [${d.code}]`,
    ...d.etiquettes.map((e) => `${lieu(e.span)}: note: ${uneLigne(e.texte)}`),
  ]).map((l) => `${l}\n`).join("");
}
