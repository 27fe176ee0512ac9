// Reads the house for house.test.ts: files, imports (type imports included), names used, codes of the catalogue.
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface Import {
  readonly vers: string;
  readonly typeOnly: boolean;
  readonly ligne: number;
}

export interface Named {
  readonly nom: string;
  readonly ligne: number;
}

export interface SourceFile {
  /** Relative to the root, "/" between folders. */
  readonly chemin: string;
  readonly texte: string;
  readonly lignes: number;
  readonly imports: readonly Import[];
  /** Identifiers used in code, outside texts and remarks; declared property names left out. */
  readonly noms: readonly Named[];
  readonly chaines: ReadonlySet<string>;
  /** Keys of object literals that have a `gravite`: codes of a catalogue family. */
  readonly codes: readonly Named[];
}

/** Every file under these folders, sorted. */
export function filesUnder(...folders: readonly string[]): string[] {
  const walk = (folder: string): string[] =>
    readdirSync(ROOT + folder, { withFileTypes: true }).flatMap((e) => (e.isDirectory() ? walk(`${folder}/${e.name}`) : [`${folder}/${e.name}`]));
  return folders.flatMap(walk).sort();
}

export function readSource(chemin: string): SourceFile {
  const texte = readFileSync(ROOT + chemin, "utf8");
  const file = ts.createSourceFile(chemin, texte, ts.ScriptTarget.ES2022, true);
  const imports: Import[] = [];
  const noms: Named[] = [];
  const chaines = new Set<string>();
  const codes: Named[] = [];
  const ligne = (node: ts.Node): number => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
  const imported = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (specifier && ts.isStringLiteralLike(specifier)) imports.push({ vers: resolved(chemin, specifier.text), typeOnly, ligne: ligne(specifier) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) imported(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) imported(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) imported(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) imported(node.arguments[0], false);
    else if (ts.isStringLiteralLike(node)) chaines.add(node.text);
    else if (ts.isIdentifier(node) && !isDeclaredProperty(node)) noms.push({ nom: node.text, ligne: ligne(node) });
    else if (ts.isPropertyAssignment(node) && isEntry(node.initializer) && ts.isStringLiteralLike(node.name)) {
      codes.push({ nom: node.name.text, ligne: ligne(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { chemin, texte, lignes: texte.split("\n").length - (texte.endsWith("\n") ? 1 : 0), imports, noms, chaines, codes };
}

/** A path from the root for a file of ours, the name of the package for another ("node" for node:*). */
function resolved(from: string, specifier: string): string {
  if (specifier.startsWith(".")) return posix.join(posix.dirname(from), specifier);
  if (specifier.startsWith("node:")) return "node";
  return specifier.split("/").slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return clause.name === undefined && named !== undefined && ts.isNamedImports(named) && named.elements.length > 0 && named.elements.every((e) => e.isTypeOnly);
}

function isEntry(node: ts.Expression): boolean {
  return ts.isObjectLiteralExpression(node) && node.properties.some((p) => p.name !== undefined && ts.isIdentifier(p.name) && p.name.text === "gravite");
}

/** `{ random: 1 }` and `interface { process: … }` name a property of ours: no use of the forbidden thing. */
function isDeclaredProperty(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent) || ts.isPropertyDeclaration(parent)) && parent.name === node;
}

/** Groups of files that import one another in a circle. */
export function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const out: string[][] = [];
  const visit = (v: string): void => {
    order.set(v, order.size);
    low.set(v, order.get(v)!);
    stack.push(v);
    for (const w of graph.get(v) ?? []) {
      if (!graph.has(w)) continue;
      if (!order.has(w)) visit(w);
      if (stack.includes(w)) low.set(v, Math.min(low.get(v)!, low.get(w)!));
    }
    if (low.get(v) !== order.get(v)) return;
    const group = stack.splice(stack.indexOf(v));
    if (group.length > 1 || (graph.get(v) ?? []).includes(v)) out.push(group.sort());
  };
  for (const v of graph.keys()) if (!order.has(v)) visit(v);
  return out;
}
