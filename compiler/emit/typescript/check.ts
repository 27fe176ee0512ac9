// Holds emitted code before anything is written: the types, as an importer under `strict` would see them, the closed list of
// syntax, and layout that changed nothing else. A fault here is a bug of ours, never of the law.
import type { ts as TS } from "ts-morph";
import type { OutputFile } from "../emitter.ts";
import { BIBLIOTHEQUE } from "./bibliotheque.ts";
import { horsDeLaListe } from "./closed.ts";

type Ts = typeof TS;

/** Layout moves spaces and adds a comma before what closes: anything else that it would have changed is said. */
export function fautesDeForme(bruts: readonly OutputFile[], formes: readonly OutputFile[]): readonly string[] {
  const differents = bruts.flatMap((brut, i) => (brut.contenu === formes[i]?.contenu ? [] : [{ brut, forme: formes[i] }]));
  return differents.filter(({ brut, forme }) => brut.chemin !== forme?.chemin || jetons(brut.contenu) !== jetons(forme.contenu)).map((d) => `${d.brut.chemin} is not what was checked, once laid out`);
}

/** The closed list knows no regular expression and no template: a text, a remark, a word or a sign. Layout chooses the quotes that escape least. */
const JETON = /"(?:[^"\\]|\\.)*"|\/\/.*|\/\*[\s\S]*?\*\/|'(?:[^'\\]|\\.)*'|[\p{L}\p{N}_$]+|=>|[!=]==?|<<|>>>?|[<>]=|&&|\|\||\+\+|\+=|\S/gu;

/** The tokens and remarks of a text, without what layout may add: a last comma, a semicolon, the first bar of a union. */
function jetons(texte: string): string {
  const out: string[] = [];
  let avant = "";
  for (const [mot] of texte.matchAll(JETON)) {
    if (mot === ";" || (mot === "|" && /^[=:<(]$/.test(avant))) continue;
    if (avant === "," && /^[)\]}]$/.test(mot)) out.pop();
    avant = mot;
    out.push(/^\/[/*]/.test(mot) ? mot.replace(/\s+/g, " ") : /^["']/.test(mot) ? texteDit(mot) : mot);
  }
  return out.join("\n");
}

/** A text whatever its quotes; a lone mark is no text. */
function texteDit(mot: string): string {
  if (mot.length < 2) return mot;
  const dedans = mot.slice(1, -1);
  return JSON.stringify(JSON.parse(mot.startsWith('"') ? mot : `"${dedans.replace(/\\.|"/g, (signe) => (signe === "\\'" ? "'" : signe === '"' ? '\\"' : signe))}"`));
}

/** The types, in this process: for whom TypeScript's own compiler does not run, three times as fast (cli/types-natifs.ts). */
export async function fautesDeType(fichiers: readonly OutputFile[]): Promise<readonly string[]> {
  const { ts } = await import("ts-morph");
  return fautesDeTypeDe(ts, new Map(duCode(fichiers).map((f) => [f.chemin, ts.createSourceFile(`/${f.chemin}`, f.contenu, ts.ScriptTarget.ES2022)])));
}

/** The closed list. */
export async function fautesDeListe(fichiers: readonly OutputFile[]): Promise<readonly string[]> {
  return horsDeLaListe(duCode(fichiers));
}

function duCode(fichiers: readonly OutputFile[]): readonly OutputFile[] {
  return fichiers.filter((f) => f.chemin.endsWith(".ts"));
}

type Sources = ReadonlyMap<string, TS.SourceFile>;

/** Copies of the runtime are read but not checked again: this project checks them at home. */
export function estCopie(chemin: string): boolean {
  return chemin.startsWith("typescript/runtime/");
}

/** As an importer under `strict` would have them, in the words of a tsconfig.json. */
export const OPTIONS = {
  target: "ES2022", module: "ESNext", moduleResolution: "bundler", noLib: true, types: [], strict: true, noEmit: true, isolatedModules: true,
  verbatimModuleSyntax: true, noUnusedLocals: true, noUnusedParameters: true, allowImportingTsExtensions: true, skipLibCheck: true,
} as const;

function fautesDeTypeDe(ts: Ts, sources: Sources): string[] {
  const LIB = "/lib.d.ts";
  const tous = new Map([...sources.values(), ts.createSourceFile(LIB, BIBLIOTHEQUE, ts.ScriptTarget.ES2022)].map((s) => [s.fileName, s]));
  const programme = ts.createProgram({
    rootNames: [...tous.keys()],
    options: { ...OPTIONS, types: [], target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
    host: {
      getSourceFile: (nom) => tous.get(nom),
      fileExists: (nom) => tous.has(nom),
      readFile: (nom) => tous.get(nom)?.text,
      getDefaultLibFileName: () => LIB,
      getCurrentDirectory: () => "/",
      getCanonicalFileName: (nom) => nom,
      useCaseSensitiveFileNames: () => true,
      getNewLine: () => "\n",
      writeFile: () => undefined,
    },
  });
  const verifiees = [...sources].filter(([chemin]) => !estCopie(chemin)).map(([, source]) => source);
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
