// Type-checks emitted files in memory, as an importer under `strict` would. A fault here is a bug of ours, never of the law.
import type { OutputFile } from "../emitter.ts";

/** One message per fault: file, line, what TypeScript says. Nothing is read from disk but TypeScript's own declarations. */
export async function fautesDeType(fichiers: readonly OutputFile[]): Promise<readonly string[]> {
  const { Project, ts } = await import("ts-morph");
  const projet = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ["lib.es2022.d.ts"],
      types: [],
      strict: true,
      noEmit: true,
      isolatedModules: true,
      verbatimModuleSyntax: true,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
      skipDefaultLibCheck: true,
    },
  });
  for (const f of fichiers) if (f.chemin.endsWith(".ts")) projet.createSourceFile(`/${f.chemin}`, f.contenu);
  return projet.getPreEmitDiagnostics().map((d) => {
    const texte = d.getMessageText();
    const message = typeof texte === "string" ? texte : texte.getMessageText();
    return `${d.getSourceFile()?.getFilePath() ?? ""}:${d.getLineNumber() ?? 0} ${message}`;
  });
}
