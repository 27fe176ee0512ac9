// Reads YAML, and JSON with it, into the small tree of arbre.ts: every scalar as written, no anchors, aliases, tags, merge
// keys nor second document. Size and depth are checked on the lexer's tokens before anything recurses.
import { CST, isMap, isScalar, isSeq, Lexer, parseDocument, Parser } from "yaml";
import type { YAMLError } from "yaml";
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.ts";
import { borner } from "../ast/bornes.ts";
import { diagnosticDuTexte } from "../ast/from-text.ts";
import { dire } from "../diagnostics/catalogue/cas.ts";
import { isError } from "../diagnostics/diagnostic.ts";
import { verifierTexte } from "../source/decode.ts";
import type { SourceText } from "../source/source-text.ts";
import type { Span } from "../source/span.ts";
import type { Affectation, Noeud, Scalaire } from "./arbre.ts";
import { fauteYaml } from "./yaml-fautes.ts";

export const TAILLE_MAX = 1 << 20;
export const PROFONDEUR_MAX = 32;

/** The tree of a text; undefined when it cannot be read (one fault is then said) or is empty. */
export function lireYaml(source: SourceText): Outcome<Noeud | undefined> {
  const long = trop(source);
  if (long !== undefined) return { value: undefined, diagnostics: [long] };
  const signes = caracteres(source);
  if (signes.some(isError)) return { value: undefined, diagnostics: signes };
  const refus = scruter(source);
  if (refus !== undefined) return { value: undefined, diagnostics: [refus] };
  const document = parseDocument(source.text, { schema: "failsafe", version: "1.2", merge: false, uniqueKeys: false, prettyErrors: false, logLevel: "error" });
  if (document.errors.length > 0) return { value: undefined, diagnostics: [illisible(source, document.errors)] };
  const diagnostics: Diagnostic[] = [...signes];
  const value = document.contents === null ? undefined : construire(document.contents, 0, source, diagnostics);
  return { value, diagnostics };
}

// ---- before parsing -----------------------------------------------------------------------------------------------

function trop(source: SourceText): Diagnostic | undefined {
  const { text } = source;
  const octets = text.length > TAILLE_MAX ? text.length : new TextEncoder().encode(text).length;
  return octets > TAILLE_MAX ? dire("yaml-trop-grand", placeDe(source, 0, 0), {}) : undefined;
}

/** The same characters are refused as in rules, remarks included: what a reviewer does not see cannot stand in a case. */
function caracteres(source: SourceText): Diagnostic[] {
  const fautes = verifierTexte(source).filter((f) => f.kind === "caractere-interdit" || f.kind === "accents-decomposes");
  return [...borner(fautes.map((f) => diagnosticDuTexte(source, f)))];
}

const TOURNURES = new Map<string | null, readonly [tournure: string, conseil: string]>([
  ["anchor", ["de marque « & »", "écrivez les données sous « profils » et nommez le profil dans chaque cas ; un texte qui commence par & se met entre guillemets"]],
  ["alias", ["de renvoi « * »", "écrivez les données sous « profils » et nommez le profil dans chaque cas ; un texte qui commence par * se met entre guillemets"]],
  ["tag", ["de type « ! »", "retirez-le : le type d’une donnée est celui de sa déclaration ; un texte qui commence par ! se met entre guillemets"]],
  ["directive-line", ["de ligne « % »", "supprimez cette ligne"]],
]);

/** Follows the tokens one by one, so that too deep a file is refused before it is built. */
function scruter(source: SourceText): Diagnostic | undefined {
  const parser = new Parser();
  let documents = 0;
  let texteAnnonce = false; // the lexer announces a scalar, then gives its text, which must not be taken for a mark
  for (const lexeme of new Lexer().lex(source.text)) {
    const place = placeDe(source, parser.offset, parser.offset + lexeme.length);
    const genre: string | null = texteAnnonce ? null : CST.tokenType(lexeme);
    texteAnnonce = genre === "scalar";
    const tournure = TOURNURES.get(genre);
    if (tournure !== undefined) return dire("yaml-tournure", place, { tournure: tournure[0], conseil: tournure[1] });
    for (const jeton of parser.next(lexeme)) if (jeton.type === "document") documents++;
    if (genre === "doc-start" && documents > 0) return dire("yaml-plusieurs-documents", place, {});
    if (profondeur(parser) > PROFONDEUR_MAX) return dire("yaml-trop-profond", place, { limite: String(PROFONDEUR_MAX) });
  }
  return undefined;
}

function profondeur(parser: Parser): number {
  if (parser.stack.length <= PROFONDEUR_MAX) return 0;
  return parser.stack.filter((t) => t.type === "block-map" || t.type === "block-seq" || t.type === "flow-collection").length;
}

// ---- after parsing ------------------------------------------------------------------------------------------------

function construire(n: unknown, debut: number, source: SourceText, diagnostics: Diagnostic[]): Noeud {
  const range = (n as { readonly range?: readonly [number, number, number] | null } | null)?.range;
  const span = range ? placeDe(source, range[0], range[1]) : placeDe(source, debut, debut);
  if (isMap(n)) return { kind: "carte", span, entrees: entrees(n.items, span.start, source, diagnostics) };
  if (isSeq(n)) return { kind: "liste", span, elements: n.items.map((x) => construire(x, span.start, source, diagnostics)) };
  if (!isScalar(n)) return { kind: "scalaire", span, texte: "", guillemets: false };
  const guillemets = n.type === "QUOTE_DOUBLE" || n.type === "QUOTE_SINGLE";
  const texte = typeof n.value === "string" ? n.value.normalize("NFC") : "";
  return { kind: "scalaire", span, texte, guillemets };
}

function entrees(items: readonly { key: unknown; value?: unknown }[], debut: number, source: SourceText, diagnostics: Diagnostic[]): Affectation[] {
  const out: Affectation[] = [];
  const vues = new Map<string, Scalaire>();
  for (const item of items) {
    const nom = construire(item.key, debut, source, diagnostics);
    if (nom.kind !== "scalaire" || nom.texte === "<<") {
      const tournure = nom.kind === "scalaire" ? "de fusion « << »" : "de nom composé";
      diagnostics.push(dire("yaml-tournure", nom.span, { tournure, conseil: "écrivez un nom simple, suivi de deux-points" }));
      continue;
    }
    const premiere = vues.get(nom.texte);
    if (premiere !== undefined) {
      diagnostics.push(dire("yaml-cle-en-double", nom.span, { cle: nom.texte }, { etiquettes: [{ span: premiere.span, texte: "première fois" }] }));
      continue;
    }
    vues.set(nom.texte, nom);
    out.push({ nom, valeur: construire(item.value, nom.span.end, source, diagnostics) });
  }
  return out;
}

function illisible(source: SourceText, erreurs: readonly YAMLError[]): Diagnostic {
  const [faute] = erreurs;
  if (faute!.code === "MULTIPLE_DOCS") return dire("yaml-plusieurs-documents", placeDe(source, faute!.pos[0], faute!.pos[1]), {});
  const { start, end, raison, conseil } = fauteYaml(source, erreurs);
  return dire("yaml-illisible", placeDe(source, start, end), { raison, conseil });
}

function placeDe(source: SourceText, start: number, end: number): Span {
  const borne = (x: number): number => Math.min(x, source.text.length);
  return { file: source.file, start: borne(start), end: borne(end) };
}
