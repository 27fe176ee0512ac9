// Type-checks emitted files in memory, as an importer under `strict` would. A fault here is a bug of ours, never of the law.
import type { OutputFile } from "../emitter.ts";

/**
 * One message per fault: file, line, what TypeScript says. Nothing is read from disk but TypeScript's own declarations.
 * Copies of the runtime are read but not checked again, unless asked for: this project checks them at home.
 */
export async function fautesDeType(fichiers: readonly OutputFile[], avecCopies = false): Promise<readonly string[]> {
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
  const sources = fichiers.filter((f) => f.chemin.endsWith(".ts")).map((f) => projet.createSourceFile(`/${f.chemin}`, f.contenu).compilerNode);
  const programme = projet.getProgram().compilerObject;
  const verifiees = sources.filter((s) => avecCopies || !s.fileName.startsWith("/typescript/runtime/"));
  const fautes = [
    ...programme.getOptionsDiagnostics(),
    ...programme.getGlobalDiagnostics(),
    ...verifiees.flatMap((s) => [...programme.getSyntacticDiagnostics(s), ...programme.getSemanticDiagnostics(s)]),
  ];
  return fautes.map((d) => {
    const ligne = d.file === undefined || d.start === undefined ? 0 : d.file.getLineAndCharacterOfPosition(d.start).line + 1;
    return `${d.file?.fileName ?? ""}:${ligne} ${ts.flattenDiagnosticMessageText(d.messageText, " ")}`;
  });
}
