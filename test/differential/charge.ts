// Runs emitted TypeScript without disk: each module transpiled, linked by hand. Not a test.
import ts from "typescript";
import type { OutputFile } from "../../compiler/emit/emitter.ts";

/** The runtime is the same in every package. */
const transpiles = new Map<string, string>();

function transpiler(texte: string, aGarder: boolean): string {
  const deja = transpiles.get(texte);
  if (deja !== undefined) return deja;
  const js = ts.transpileModule(texte, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS } }).outputText;
  if (aGarder) transpiles.set(texte, js);
  return js;
}

export type Module = Readonly<Record<string, unknown>>;

/** Loads modules of a generated package by their path. */
export function chargeur(fichiers: readonly OutputFile[]): (chemin: string) => Module {
  const textes = new Map(fichiers.map((f) => [f.chemin, f.contenu]));
  const charges = new Map<string, Module>();
  const charger = (chemin: string): Module => {
    const deja = charges.get(chemin);
    if (deja !== undefined) return deja;
    const texte = textes.get(chemin);
    if (texte === undefined) throw new Error(`no such file in the package: ${chemin}`);
    const js = transpiler(texte, chemin.startsWith("typescript/runtime/"));
    const exports: Record<string, unknown> = {};
    charges.set(chemin, exports);
    const require = (relatif: string): Module => charger(resolu(chemin, relatif));
    new Function("exports", "require", js)(exports, require);
    return exports;
  };
  return charger;
}

function resolu(depuis: string, relatif: string): string {
  const morceaux = depuis.split("/").slice(0, -1);
  for (const m of relatif.split("/")) {
    if (m === "..") morceaux.pop();
    else if (m !== ".") morceaux.push(m);
  }
  return morceaux.join("/");
}
