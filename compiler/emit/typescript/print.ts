// From decided files to text: one ts-morph structure per file, created at once (declaration by declaration is a hundred
// times slower), then prettier. Both libraries are loaded only when something has to be written.
import type { FichierDecide } from "./paquet.ts";
import { ENTETE } from "./runtime-copies.ts";
import { ligneDeRemarque } from "./writers.ts";

/** The text of each file before formatting, in the same order. */
export async function textesBruts(fichiers: readonly FichierDecide[]): Promise<readonly string[]> {
  const { Project } = await import("ts-morph");
  const projet = new Project({ useInMemoryFileSystem: true });
  return fichiers.map((f) => {
    const entete = [ENTETE, ...f.entete.map(ligneDeRemarque)].join("\n");
    if (typeof f.instructions === "string") return `${entete}\n${f.instructions}`;
    return `${entete}\n\n${projet.createSourceFile(`/${f.chemin}`, { statements: [...f.instructions] }).getFullText()}`;
  });
}

/** The same text laid out by prettier; its Babel parser takes half the time of its TypeScript one and gives the same layout. */
export async function misEnForme(textes: readonly string[]): Promise<readonly string[]> {
  if (textes.length === 0) return [];
  const { format } = await import("prettier/standalone");
  const plugins = [await import("prettier/plugins/babel"), await import("prettier/plugins/estree")];
  const out: string[] = [];
  for (const texte of textes) out.push(await format(texte, { parser: "babel-ts", plugins, printWidth: 120, endOfLine: "lf", quoteProps: "preserve" }));
  return out;
}
