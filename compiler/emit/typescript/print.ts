// From decided files to text: one ts-morph structure per file, created at once (declaration by declaration is a hundred
// times slower), then prettier. Both libraries are loaded only when something has to be written.
import type { FichierDecide } from "./paquet.ts";
import { ENTETE } from "./runtime-copies.ts";
import { ligneDeRemarque } from "./writers.ts";

/** The text of each file before formatting, in the same order. */
export async function imprimes(fichiers: readonly FichierDecide[]): Promise<readonly string[]> {
  const { Project } = await import("ts-morph");
  const projet = new Project({ useInMemoryFileSystem: true });
  return fichiers.map((f) => (typeof f.instructions === "string" ? texteDe(f) : `${enteteDe(f)}\n\n${projet.createSourceFile(`/${f.chemin}`, { statements: [...f.instructions] }).getFullText()}`));
}

/** A file that was decided as text. */
export function texteDe(f: FichierDecide): string {
  if (typeof f.instructions !== "string") throw new TypeError(`${f.chemin} is decided as structures`);
  return `${enteteDe(f)}\n${f.instructions}`;
}

function enteteDe(f: FichierDecide): string {
  return [ENTETE, ...f.entete.map(ligneDeRemarque)].join("\n");
}

/** The same texts, laid out; prettier's Babel parser takes half the time of its TypeScript one and gives the same layout. */
export async function misEnForme(textes: readonly string[]): Promise<readonly string[]> {
  const { format } = await import("prettier/standalone");
  const plugins = [await import("prettier/plugins/babel"), await import("prettier/plugins/estree")];
  const out: string[] = [];
  for (const texte of textes) out.push(await format(texte, { parser: "babel-ts", plugins, printWidth: 120, endOfLine: "lf", quoteProps: "preserve" }));
  return out;
}
