// The project on disk: which files are read, within which limits, and the fingerprint of what was read. The only reader of rules.
import { lstatSync, readFileSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
import { globSync } from "tinyglobby";
import { speaker } from "../diagnostics/catalogue.ts";
import { lecture } from "../diagnostics/catalogue/lecture.ts";
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.ts";
import { nombre } from "../runtime/ecriture.ts";
import { entier } from "../runtime/exact.ts";
import { decode } from "../ast/decode.ts";
import type { SourceText } from "../source/source-text.ts";
import type { Span } from "../source/span.ts";
import { Systeme, Usage } from "./exit.ts";
import { sha256 } from "./sha256.ts";

export const LIMITE_FICHIERS = 1_000;
export const LIMITE_PROJET = 32 * 1024 * 1024;
const dire = speaker(lecture);
const IGNORES = ["**/node_modules/**", "**/.git/**", "**/dist/**", "**/.generated-*/**"];

export interface Projet {
  readonly rules: readonly SourceText[];
  readonly cas: readonly SourceText[];
  /** Texts by file name, for showing places. */
  readonly textes: ReadonlyMap<string, SourceText>;
  readonly diagnostics: readonly Diagnostic[];
  /** SHA-256 of the texts of the rules; names and order of files do not count. */
  readonly empreinte: string;
}

/** What was read of each file, kept by who reads again: a file whose bytes are the same keeps its text, hence its tree. */
export type TextesLus = Map<string, { readonly bytes: Uint8Array; readonly lu: Outcome<SourceText> }>;

/** Reads every .rules (and, if asked, .cas.yaml) below the given files or folders; `rules/` when none is given. */
export function lireProjet(chemins: readonly string[], avecCas: boolean, lus?: TextesLus): Projet {
  const roots = chemins.length > 0 ? chemins : [defaut()];
  const names = new Set<string>();
  for (const root of roots) for (const f of sous(root, avecCas)) names.add(f);
  const files = [...names].sort();
  if (files.length > LIMITE_FICHIERS) return refuse(files[LIMITE_FICHIERS]!, (span) => dire("trop-de-fichiers", span, { nombre: nombre(entier(files.length)), limite: nombre(entier(LIMITE_FICHIERS)) }));
  let total = 0;
  const rules: SourceText[] = [];
  const cas: SourceText[] = [];
  const textes = new Map<string, SourceText>();
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const bytes = lireOctets(file);
    total += bytes.length;
    if (total > LIMITE_PROJET) return refuse(file, (span) => dire("projet-trop-grand", span, { limite: String(LIMITE_PROJET / 1024 / 1024) }));
    const deja = lus?.get(file);
    const source = deja !== undefined && Buffer.compare(deja.bytes, bytes) === 0 ? deja.lu : decode(file, bytes);
    lus?.set(file, { bytes, lu: source });
    diagnostics.push(...source.diagnostics);
    textes.set(file, source.value);
    (file.endsWith(".rules") ? rules : cas).push(source.value);
  }
  if (rules.length === 0) throw new Usage(`Aucun fichier .rules sous ${roots.join(", ")}.`);
  return { rules, cas, textes, diagnostics, get empreinte() { return sha256(rules.map((r) => sha256(r.text)).sort().join("\n")); } };
}

/** Nothing is read of a project beyond the limits. */
function refuse(file: string, dit: (span: Span) => Diagnostic): Projet {
  return { rules: [], cas: [], textes: new Map(), diagnostics: [dit({ file, start: 0, end: 0 })], empreinte: "" };
}

/** One text file, decoded as the others are. */
export function lireTexte(chemin: string): { readonly source: SourceText; readonly diagnostics: readonly Diagnostic[] } {
  const decoded = decode(nomDe(chemin), lireOctets(chemin));
  return { source: decoded.value, diagnostics: decoded.diagnostics };
}

function defaut(): string {
  if (!statSync("rules", { throwIfNoEntry: false })?.isDirectory())
    throw new Usage("Aucun dossier « rules » ici : indiquez les fichiers ou le dossier à lire.");
  return "rules";
}

function sous(root: string, avecCas: boolean): string[] {
  const stat = statSync(root, { throwIfNoEntry: false });
  if (!stat) throw new Usage(`« ${root} » n’existe pas.`);
  if (stat.isFile()) return [nomDe(root)];
  const patterns = avecCas ? ["**/*.rules", "**/*.cas.yaml"] : ["**/*.rules"];
  const base = realpathSync(root);
  return globSync(patterns, { cwd: root, ignore: IGNORES, onlyFiles: true, followSymbolicLinks: false, dot: false })
    .filter((f) => dedans(base, path.join(root, f)))
    .map((f) => nomDe(path.join(root, f)));
}

/** A link may not lead outside the folder that was asked for. */
function dedans(base: string, file: string): boolean {
  if (!lstatSync(file).isSymbolicLink()) return true;
  const real = realpathSync(file);
  return real === base || real.startsWith(base + path.sep);
}

/** The name of a file in messages: relative to where the command runs, "/" between folders. */
function nomDe(file: string): string {
  return path.relative(process.cwd(), path.resolve(file)).split(path.sep).join("/");
}

function lireOctets(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (e) {
    const code = (e as NodeJS.ErrnoException).code;
    if (code === "ENOENT") throw new Usage(`« ${file} » n’existe pas.`);
    if (code === "EISDIR") throw new Usage(`« ${file} » est un dossier : indiquez un fichier.`);
    throw new Systeme(`« ${file} » ne peut pas être lu (${code ?? "raison inconnue"}).`);
  }
}
