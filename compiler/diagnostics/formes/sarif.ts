// Diagnostics as SARIF 2.1.0, for code scanning: rules with their help, places in code points, the other places, the fixes.
import type { SourceText } from "../../source/source-text.ts";
import type { Span } from "../../source/span.ts";
import type { Diagnostic, Fix } from "../diagnostic.ts";
import { inOrder } from "../order.ts";
import { message, NIVEAU, uneLigne } from "./lignes.ts";
import { regleDe } from "./regles.ts";

export interface Outil {
  readonly version: string;
  /** Where the pages of diagnostics are published, with its final « / »: an absolute address, as SARIF wants. */
  readonly pages?: string;
}

type Lookup = (file: string) => SourceText | undefined;

export function versSarif(diagnostics: readonly Diagnostic[], lookup: Lookup, outil: Outil): string {
  const tries = inOrder(diagnostics);
  const codes = [...new Set(tries.map((d) => d.code))].sort();
  const rang = new Map(codes.map((c, i) => [c, i]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{
      tool: { driver: { name: "avenant", semanticVersion: outil.version, language: "fr-FR", rules: codes.map((c) => regle(c, outil)) } },
      columnKind: "unicodeCodePoints",
      results: tries.map((d) => resultat(d, rang.get(d.code)!, lookup)),
    }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function regle(code: string, { pages }: Outil): object {
  const { titre, aide, gravite } = regleDe(code);
  const page = `docs/diagnostics/${code}.md`;
  return {
    id: code,
    shortDescription: { text: texte(titre) },
    help: { text: texte(`${aide}\nComprendre : avenant expliquer ${code} (${page})`) },
    ...(pages === undefined ? {} : { helpUri: `${pages}${code}.md` }),
    defaultConfiguration: { level: NIVEAU[gravite] },
    properties: { page },
  };
}

function resultat(d: Diagnostic, ruleIndex: number, lookup: Lookup): object {
  const autres = d.etiquettes.filter((e) => e.span.file !== "");
  const fixes = d.fixes.filter((f) => f.edits.length > 0 && f.edits.every((e) => lookup(e.span.file)));
  return {
    ruleId: d.code,
    ruleIndex,
    level: NIVEAU[d.gravite],
    message: { text: texte(message(d)) },
    locations: d.span.file === "" ? [] : [lieu(d.span, lookup, d.chemin)],
    ...(autres.length === 0 ? {} : { relatedLocations: autres.map((e, i) => ({ id: i + 1, ...lieu(e.span, lookup), message: { text: texte(uneLigne(e.texte)) } })) }),
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((f) => correction(f, lookup)) }),
  };
}

function lieu(span: Span, lookup: Lookup, chemin: readonly string[] = []): object {
  const source = lookup(span.file);
  return {
    physicalLocation: { artifactLocation: artefact(span.file), ...(source ? { region: region(span, source) } : {}) },
    ...(chemin.length === 0 ? {} : { logicalLocations: [{ fullyQualifiedName: uneLigne(chemin.join(" › ")) }] }),
  };
}

function region(span: Span, source: SourceText): object {
  const [debut, fin] = [source.positionAt(span.start), source.positionAt(Math.max(span.start, span.end))];
  return { startLine: debut.ligne, startColumn: debut.colonne, endLine: fin.ligne, endColumn: fin.colonne };
}

function correction(fix: Fix, lookup: Lookup): object {
  const fichiers = [...new Set(fix.edits.map((e) => e.span.file))];
  return {
    description: { text: texte(uneLigne(fix.sure ? fix.titre : `${fix.titre} (à vérifier d’après le texte)`)) },
    artifactChanges: fichiers.map((f) => ({
      artifactLocation: artefact(f),
      replacements: fix.edits.filter((e) => e.span.file === f).map((e) => ({ deletedRegion: region(e.span, lookup(f)!), ...(e.texte === "" ? {} : { insertedContent: { text: e.texte } }) })),
    })),
  };
}

/** Relative to where the command runs, as the names of files are. */
function artefact(file: string): object {
  return { uri: file.split("/").map((p) => encodeURIComponent(p)).join("/") };
}

/** In a message of SARIF, `{0}` is a blank and `[a](b)` a link: the analyst's own text is neither. */
function texte(brut: string): string {
  const sansBlanc = /\{\d+\}/.test(brut) ? brut.replace(/[{}]/g, "$&$&") : brut;
  return /\]\(/.test(sansBlanc) ? sansBlanc.replace(/[[\]\\]/g, "\\$&") : sansBlanc;
}
