// From decided files to text: one ts-morph structure per file, created at once (declaration by declaration is a hundred
// times slower), then prettier. Both libraries are loaded only when something has to be written.
import type { FichierDecide } from "./paquet.ts";
import { ENTETE } from "./runtime-copies.ts";
import { ligneDeRemarque } from "./writers.ts";

/** The text of each file before formatting, in the same order. */
export async function textesBruts(fichiers: readonly FichierDecide[]): Promise<readonly string[]> {
  const { Project } = fichiers.some((f) => typeof f.instructions !== "string") ? await import("ts-morph") : { Project: undefined };
  const projet = Project && new Project({ useInMemoryFileSystem: true });
  return fichiers.map((f) => {
    const entete = [ENTETE, ...f.entete.map(ligneDeRemarque)].join("\n");
    if (typeof f.instructions === "string") return `${entete}\n${f.instructions}`;
    return `${entete}\n\n${projet!.createSourceFile(`/${f.chemin}`, { statements: [...f.instructions] }).getFullText()}`;
  });
}

/** The same texts, those that ask for it laid out; prettier's Babel parser takes half the time of its TypeScript one and gives the same layout. */
export async function misEnForme(textes: readonly string[], aFormer: readonly boolean[]): Promise<readonly string[]> {
  if (!aFormer.includes(true)) return textes;
  const { format } = await import("prettier/standalone");
  const plugins = [await import("prettier/plugins/babel"), await import("prettier/plugins/estree")];
  const out: string[] = [];
  for (const [i, texte] of textes.entries()) {
    out.push(aFormer[i] === true ? await format(texte, { parser: "babel-ts", plugins, printWidth: 120, endOfLine: "lf", quoteProps: "preserve" }) : texte);
  }
  return out;
}
