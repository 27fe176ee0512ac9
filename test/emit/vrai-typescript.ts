// The emitted package as TypeScript itself sees it, with its own declarations and the strictest options, bodies of the
// runtime included: what `compiler` checks with a small library must be what is true with the real one. Not a test.
import ts from "typescript";
import type { OutputFile } from "../../compiler/emit/emitter.ts";

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, lib: ["lib.es2022.d.ts"], types: [], strict: true, noEmit: true,
  isolatedModules: true, isolatedDeclarations: true, declaration: true, verbatimModuleSyntax: true, allowImportingTsExtensions: true, exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true, noImplicitOverride: true, noImplicitReturns: true, noFallthroughCasesInSwitch: true, noUnusedLocals: true, noUnusedParameters: true,
  noPropertyAccessFromIndexSignature: true, erasableSyntaxOnly: true, skipLibCheck: true,
};

/** One message per fault. */
export function fautesCompletes(fichiers: readonly OutputFile[], plus: ts.CompilerOptions = {}): string[] {
  const options = { ...OPTIONS, ...plus };
  const textes = new Map([["/paquet/package.json", '{ "type": "module" }'], ...fichiers.map((f) => [`/paquet/${f.chemin}`, f.contenu] as const)]);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (f) => textes.has(f) || (!f.startsWith("/paquet/") && fileExists(f));
  host.readFile = (f) => textes.get(f) ?? readFile(f);
  host.directoryExists = (d) => [...textes.keys()].some((f) => f.startsWith(`${d}/`)) || d.includes("/typescript/lib");
  host.getSourceFile = (f, langue, ...suite) => {
    const texte = textes.get(f);
    return texte === undefined ? getSourceFile(f, langue, ...suite) : ts.createSourceFile(f, texte, langue, true);
  };
  const programme = ts.createProgram({ rootNames: [...textes.keys()].filter((f) => f.endsWith(".ts")), options, host });
  return ts.getPreEmitDiagnostics(programme).map((d) => {
    const ligne = d.file === undefined || d.start === undefined ? 0 : d.file.getLineAndCharacterOfPosition(d.start).line + 1;
    return `${d.file?.fileName ?? ""}:${ligne} ${ts.flattenDiagnosticMessageText(d.messageText, " ")}`;
  });
}
