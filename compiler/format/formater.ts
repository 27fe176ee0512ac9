// The door: a text in, the same law in canonical layout out. It swears: what it wrote is read back, and if the tree, a
// comment or a quotation differs, the original is returned with a diagnostic. Prettier is loaded only when this is called.
import { astFromText } from "../ast/from-text.ts";
import { equal } from "../ast/equal.ts";
import type * as ast from "../ast/nodes.ts";
import { format } from "../diagnostics/catalogue/format.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { isError } from "../diagnostics/diagnostic.ts";
import type { Outcome } from "../diagnostics/diagnostic.ts";
import { SourceText } from "../source/source-text.ts";
import type { Span } from "../source/span.ts";
import { lire, motPerdu } from "./reading.ts";
import { sansEcritures } from "./table.ts";

const dire = speaker(format);

/** The text in canonical layout; the text as it was, with a diagnostic, if it cannot be read or would not come back the same. */
export async function formater(source: SourceText): Promise<Outcome<string>> {
  const propre = new SourceText(source.file, source.text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"));
  const lu = astFromText(propre);
  if (lu.diagnostics.some(isError)) return impossible(source);
  const ecrit = await mettreEnForme(propre.text);
  const perte = premierePerte(lu.value, propre, ecrit);
  if (perte === undefined) return { value: ecrit, diagnostics: [] };
  return { value: source.text, diagnostics: [dire("format-infidele", placeDans(source, propre, perte.span), { perte: perte.nom })] };
}

async function mettreEnForme(text: string): Promise<string> {
  const [prettier, { default: plugin, defaultOptions, PARSER }] = await Promise.all([import("prettier/standalone"), import("./plugin.ts")]);
  return prettier.format(text, { ...defaultOptions, parser: PARSER, plugins: [plugin] });
}

function impossible(source: SourceText): Outcome<string> {
  const fautes = astFromText(source).diagnostics.filter(isError);
  const span = fautes[0]?.span ?? { file: source.file, start: 0, end: 0 };
  const combien = fautes.length > 1 ? `${fautes.length} erreurs` : "une erreur";
  return { value: source.text, diagnostics: [dire("format-impossible", span, { fautes: combien })] };
}

interface Perte {
  readonly nom: string;
  readonly span: Span;
}

/** What the written text would have changed: the first difference, in the text that was read. */
function premierePerte(avant: ast.Fichier, source: SourceText, ecrit: string): Perte | undefined {
  const apres = astFromText(new SourceText(source.file, ecrit));
  const debut = { file: source.file, start: 0, end: 0 };
  if (apres.diagnostics.some(isError) || !memeLoi(avant, apres.value)) return { nom: "le sens d'une règle", span: declarationChangee(avant, apres.value) ?? debut };
  const mots = motPerdu(source.text, ecrit);
  if (mots !== undefined) return { nom: "un mot de ce texte", span: { file: source.file, ...mots } };
  return remarquePerdue("commentaire", "un commentaire", source, ecrit) ?? remarquePerdue("citation", "une citation", source, ecrit);
}

function memeLoi(a: unknown, b: unknown): boolean {
  return equal(sansEcritures(a), sansEcritures(b));
}

function declarationChangee(avant: ast.Fichier, apres: ast.Fichier): Span | undefined {
  const change = <N extends ast.Donnee | ast.Acte>(a: readonly N[], b: readonly N[]): N | undefined =>
    a.find((x, i) => !memeLoi(x, b[i]));
  return (change(avant.donnees, apres.donnees) ?? change(avant.actes, apres.actes))?.span;
}

function remarquePerdue(genre: "commentaire" | "citation", nom: string, source: SourceText, ecrit: string): Perte | undefined {
  const avant = lire(source.text).remarques.filter((r) => r.genre === genre);
  const apres = lire(ecrit).remarques.filter((r) => r.genre === genre);
  const i = avant.findIndex((r, k) => r.texte !== apres[k]?.texte);
  const perdue = avant[i] ?? (apres.length > avant.length ? { debut: 0, fin: 0 } : undefined);
  return perdue === undefined ? undefined : { nom, span: { file: source.file, start: perdue.debut, end: perdue.fin } };
}

/** A place of the cleaned text, in the text as it was given. */
function placeDans(source: SourceText, propre: SourceText, span: Span): Span {
  const place = (offset: number): number => {
    const ligne = propre.lineIndexAt(offset);
    const bom = ligne === 0 && source.text.startsWith("\ufeff") ? 1 : 0;
    return source.lineStart(ligne) + bom + offset - propre.lineStart(ligne);
  };
  return { file: span.file, start: place(span.start), end: place(span.end) };
}
