// From emitted TypeScript to what is published: for each source, the same code in JavaScript, its declarations, and a map from the
// declarations back to the source. Types are taken off, nothing else changes; checking the source is in check.ts.
import type { OutputFile } from "../emitter.ts";
import type { FichierEmis } from "./emit.ts";
import moi from "./javascript.ts?raw";
import type { Incremental } from "./plan.ts";
import { ENTETE } from "./runtime-copies.ts";

/** `typescript/fpmt/v1.ts` gives `js/fpmt/v1.js`, `js/fpmt/v1.d.ts` and `js/fpmt/v1.d.ts.map`; what was made last time from the same text is kept. */
export async function emettreJavaScript(sources: readonly OutputFile[], compilateur: string, incremental?: Incremental): Promise<readonly FichierEmis[]> {
  const code = sources.filter((f) => f.chemin.startsWith("typescript/") && f.chemin.endsWith(".ts"));
  const maniere = incremental?.hash(`${compilateur}\n${moi}`) ?? "";
  const plans = code.map(({ chemin, contenu }) => {
    const brut = incremental?.hash(`${maniere}\n${chemin}\n${contenu}`) ?? "";
    const repris = cheminsDe(chemin).map((c) => incremental?.precedent.get(c));
    return { chemin, contenu, brut, repris: repris.every((p) => p !== undefined && p.brut === brut) ? repris.map((p) => p!.contenu) : null };
  });
  const transformer = plans.some((p) => p.repris === null) ? await chargerTransformateur() : undefined;
  return plans.flatMap((p) => {
    const contenus = p.repris ?? transformer!(p.chemin, p.contenu);
    return cheminsDe(p.chemin).map((chemin, i) => ({ chemin, contenu: contenus[i]!, brut: p.brut, repris: p.repris !== null }));
  });
}

function cheminsDe(source: string): readonly string[] {
  const base = source.replace(/^typescript\//, "js/").replace(/\.ts$/, "");
  return [`${base}.js`, `${base}.d.ts`, `${base}.d.ts.map`];
}

/** Loaded only when something has to be made; all of the package takes it less than the tenth of a second. */
async function chargerTransformateur(): Promise<(chemin: string, texte: string) => readonly string[]> {
  const { isolatedDeclarationSync, transformSync } = await import("rolldown/experimental");
  return (chemin, texte) => {
    const js = transformSync(chemin, texte, { lang: "ts", target: "es2022", sourcemap: false, tsconfig: false, typescript: { rewriteImportExtensions: "rewrite", onlyRemoveTypeImports: true } });
    const types = isolatedDeclarationSync(chemin, texte, { sourcemap: true });
    const fautes = [...js.errors, ...types.errors];
    if (fautes.length > 0 || types.map === undefined) throw new Error(`generated code does not become JavaScript: ${chemin} ${fautes.map((f) => f.message).join(" | ")}`);
    const { base, versSource } = noms(chemin);
    // One line is put above the declarations: the map moves down by one.
    const carte = { version: 3, file: `${base}.d.ts`, sources: [versSource], names: types.map.names, mappings: `;${types.map.mappings}` };
    return [fini(js.code), `${ENTETE}\n${enJs(types.code).trimEnd()}\n//# sourceMappingURL=${base}.d.ts.map\n`, `${JSON.stringify(carte)}\n`];
  };
}

/** `v1`, and the way from js/fpmt/ to typescript/fpmt/v1.ts. */
function noms(chemin: string): { readonly base: string; readonly versSource: string } {
  const morceaux = chemin.split("/");
  return { base: morceaux.at(-1)!.replace(/\.ts$/, ""), versSource: `${"../".repeat(morceaux.length - 1)}${chemin}` };
}

/** Other modules by the name of what runs: only on lines that import or export, which begin with these words. */
function enJs(declarations: string): string {
  return declarations.replace(/^((?:import|export)\b[^"\n]*\bfrom "\.[^"\n]*)\.ts";$/gm, '$1.js";');
}

function fini(js: string): string {
  return `${js.startsWith(ENTETE) ? "" : `${ENTETE}\n`}${js.trimEnd()}\n`;
}
