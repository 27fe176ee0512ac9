// The door: a text in, the same law in canonical layout out. It swears (oath.ts): what it wrote is read back, and if anything
// differs the original is returned with a diagnostic. Prettier is loaded only when this is called.
import { astFromText } from "../ast/from-text.ts";
import { format } from "../diagnostics/catalogue/format.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { isError } from "../diagnostics/diagnostic.ts";
import type { Outcome } from "../diagnostics/diagnostic.ts";
import { SourceText } from "../source/source-text.ts";
import type { Span } from "../source/span.ts";
import { premierePerte } from "./oath.ts";
import type { Lu, Perte } from "./oath.ts";
import { lire } from "./reading.ts";

const dire = speaker(format);

/** The text in canonical layout; the text as it was, with a diagnostic, if it cannot be read or would not come back the same. */
export async function formater(source: SourceText): Promise<Outcome<string>> {
  const propre = new SourceText(source.file, source.text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"));
  const avant = relire(propre);
  if (avant === undefined) return impossible(source);
  const ecrit = await mettreEnForme(avant);
  const apres = relire(new SourceText(source.file, ecrit));
  const perte: Perte | undefined = apres === undefined ? { nom: "le sens d'une règle", span: { file: source.file, start: 0, end: 0 } } : premierePerte(avant, apres);
  if (perte === undefined) return { value: ecrit, diagnostics: [] };
  return { value: source.text, diagnostics: [dire("format-infidele", placeDans(source, propre, perte.span), { perte: perte.nom })] };
}

/** Undefined if the text has an error of reading. */
function relire(source: SourceText): Lu | undefined {
  const { value, diagnostics } = astFromText(source);
  return diagnostics.some(isError) ? undefined : { fichier: value, lecture: lire(source.text) };
}

/** The plugin, given what was read already. */
async function mettreEnForme(lu: Lu): Promise<string> {
  const [prettier, { default: plugin, defaultOptions, parsers, PARSER }] = await Promise.all([import("prettier/standalone"), import("./plugin.ts")]);
  const lus = { ...plugin, parsers: { [PARSER]: { ...parsers[PARSER], parse: () => lu } } };
  return prettier.format(lu.lecture.text, { ...defaultOptions, parser: PARSER, plugins: [lus] });
}

function impossible(source: SourceText): Outcome<string> {
  const fautes = astFromText(source).diagnostics.filter(isError);
  const span = fautes[0]?.span ?? { file: source.file, start: 0, end: 0 };
  const combien = fautes.length > 1 ? `${fautes.length} erreurs` : "une erreur";
  return { value: source.text, diagnostics: [dire("format-impossible", span, { fautes: combien })] };
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
