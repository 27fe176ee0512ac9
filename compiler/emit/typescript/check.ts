// Holds emitted code before anything is written: the types, as an importer under `strict` would see them, and the closed
// list of syntax. A fault here is a bug of ours, never of the law. Every file is parsed once for both.
import type { ts as TS } from "ts-morph";
import type { OutputFile } from "../emitter.ts";
import { BIBLIOTHEQUE } from "./bibliotheque.ts";
import { horsDeLaListe } from "./closed.ts";

type Ts = typeof TS;

/** A file that was taken from last time was held then; it is held again only if something that it imports changed. */
export type FichierAControler = OutputFile & { readonly repris?: boolean };

/** Reads the checker ahead of its use: it takes a while. */
export async function chargerLeControle(): Promise<void> {
  await import("ts-morph");
}

/** One message per fault; none when nothing changed. */
export async function fautesDuCode(fichiers: readonly FichierAControler[]): Promise<readonly string[]> {
  const code = fichiers.filter((f) => f.chemin.endsWith(".ts"));
  if (code.every((f) => f.repris === true)) return [];
  const { ts } = await import("ts-morph");
  const sources = lus(ts, code);
  const neufs = new Set(code.filter((f) => f.repris !== true).map((f) => f.chemin));
  return [...fautesDeTypeDe(ts, sources, touches(ts, sources, neufs)), ...horsDeLaListe(ts, [...sources].filter(([chemin]) => neufs.has(chemin)).map(([, s]) => s))];
}

/** Layout moves spaces and adds a comma before what closes: anything else that it would have changed is said. */
export async function fautesDeForme(bruts: readonly OutputFile[], formes: readonly OutputFile[]): Promise<readonly string[]> {
  const differents = bruts.flatMap((brut, i) => (brut.contenu === formes[i]?.contenu ? [] : [{ brut, forme: formes[i] }]));
  if (differents.length === 0 && bruts.length === formes.length) return [];
  const { ts } = await import("ts-morph");
  const memes = ({ brut, forme }: (typeof differents)[number]): boolean => brut.chemin === forme?.chemin && jetons(ts, brut.contenu) === jetons(ts, forme.contenu);
  return differents.filter((d) => !memes(d)).map((d) => `${d.brut.chemin} is not what was checked, once laid out`);
}

/** The tokens and remarks of a text, without what layout may add: a last comma, a semicolon, the first bar of a union. */
function jetons(ts: Ts, texte: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, false, ts.LanguageVariant.Standard, texte);
  const out: string[] = [];
  let avant = "";
  for (let jeton = scanner.scan(); jeton !== ts.SyntaxKind.EndOfFileToken; jeton = scanner.scan()) {
    if (jeton === ts.SyntaxKind.WhitespaceTrivia || jeton === ts.SyntaxKind.NewLineTrivia || jeton === ts.SyntaxKind.SemicolonToken) continue;
    const mot = scanner.getTokenText();
    const remarque = jeton === ts.SyntaxKind.SingleLineCommentTrivia || jeton === ts.SyntaxKind.MultiLineCommentTrivia;
    if (avant === "," && /^[)\]}]$/.test(mot)) out.pop();
    if (mot === "|" && /^[=:<(]$/.test(avant)) continue;
    avant = mot;
    out.push(remarque ? mot.replace(/\s+/g, " ") : mot);
  }
  return out.join("\n");
}

/** The types alone, of every file. */
export async function fautesDeType(fichiers: readonly OutputFile[]): Promise<readonly string[]> {
  const { ts } = await import("ts-morph");
  const sources = lus(ts, fichiers.filter((f) => f.chemin.endsWith(".ts")));
  return fautesDeTypeDe(ts, sources, new Set(sources.keys()));
}

/** The closed list alone. */
export async function fautesDeListe(fichiers: readonly OutputFile[]): Promise<readonly string[]> {
  const { ts } = await import("ts-morph");
  return horsDeLaListe(ts, [...lus(ts, fichiers.filter((f) => f.chemin.endsWith(".ts")), true).values()]);
}

type Sources = ReadonlyMap<string, TS.SourceFile>;

/** The checker ties each node to its parent; without it, the parser is asked to. */
function lus(ts: Ts, fichiers: readonly OutputFile[], parents = false): Sources {
  return new Map(fichiers.map((f) => [f.chemin, ts.createSourceFile(`/${f.chemin}`, f.contenu, ts.ScriptTarget.ES2022, parents)]));
}

/** Those files, and all that import them, near or far. */
function touches(ts: Ts, sources: Sources, neufs: ReadonlySet<string>): ReadonlySet<string> {
  const importateurs = new Map<string, string[]>();
  for (const [chemin, source] of sources) {
    for (const i of source.statements) {
      if (!ts.isImportDeclaration(i) && !ts.isExportDeclaration(i)) continue;
      if (i.moduleSpecifier === undefined || !ts.isStringLiteral(i.moduleSpecifier)) continue;
      const vers = resolu(chemin, i.moduleSpecifier.text);
      importateurs.set(vers, [...(importateurs.get(vers) ?? []), chemin]);
    }
  }
  const out = new Set(neufs);
  for (const chemin of out) for (const autre of importateurs.get(chemin) ?? []) out.add(autre);
  return out;
}

function resolu(depuis: string, relatif: string): string {
  const morceaux = depuis.split("/").slice(0, -1);
  for (const m of relatif.split("/")) {
    if (m === "..") morceaux.pop();
    else if (m !== ".") morceaux.push(m);
  }
  return morceaux.join("/");
}

/** Copies of the runtime are read but not checked again: this project checks them at home. */
function fautesDeTypeDe(ts: Ts, sources: Sources, aVoir: ReadonlySet<string>): string[] {
  const LIB = "/lib.d.ts";
  const tous = new Map([...sources.values(), ts.createSourceFile(LIB, BIBLIOTHEQUE, ts.ScriptTarget.ES2022)].map((s) => [s.fileName, s]));
  const programme = ts.createProgram({
    rootNames: [...tous.keys()],
    options: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      noLib: true,
      types: [],
      strict: true,
      noEmit: true,
      isolatedModules: true,
      verbatimModuleSyntax: true,
      noUnusedLocals: true,
      noUnusedParameters: true,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
    },
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
  const verifiees = [...aVoir].filter((c) => !c.startsWith("typescript/runtime/")).flatMap((c) => sources.get(c) ?? []);
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
