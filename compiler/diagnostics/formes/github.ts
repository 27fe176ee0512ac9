// Diagnostics as annotations of GitHub Actions: one workflow command a line, with its two escapings (properties, message).
import type { SourceText } from "../../source/source-text.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { inOrder } from "../order.ts";
import { message, NIVEAU, uneLigne } from "./lignes.ts";

const COMMANDE = { error: "error", warning: "warning", note: "notice" } as const;

export function versGithub(diagnostics: readonly Diagnostic[], lookup: (file: string) => SourceText | undefined): string {
  return inOrder(diagnostics).map((d) => {
    const proprietes = [...lieu(d, lookup), `title=${propriete(uneLigne(`${d.gravite}[${d.code}] : ${d.titre}`))}`];
    return `::${COMMANDE[NIVEAU[d.gravite]]} ${proprietes.join(",")}::${donnee(message(d))}\n`;
  }).join("");
}

/** Columns are dropped where the place runs over several lines: GitHub would refuse them. */
function lieu(d: Diagnostic, lookup: (file: string) => SourceText | undefined): string[] {
  if (d.span.file === "") return [];
  const file = `file=${propriete(d.span.file)}`;
  const source = lookup(d.span.file);
  if (!source) return [file];
  const [debut, fin] = [source.positionAt(d.span.start), source.positionAt(Math.max(d.span.start, d.span.end))];
  if (debut.ligne !== fin.ligne) return [file, `line=${debut.ligne}`, `endLine=${fin.ligne}`];
  return [file, `line=${debut.ligne}`, `endLine=${fin.ligne}`, `col=${debut.colonne}`, `endColumn=${Math.max(fin.colonne, debut.colonne + 1)}`];
}

function donnee(texte: string): string {
  return texte.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function propriete(texte: string): string {
  return donnee(texte).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
