// The prettier plugin: `prettier --plugin` lays out .rules files with it, and formater.ts too. It reads the text, and prints
// the tree with its remarks. Prettier writes what a plugin prints: so the oath is sworn before, on what would be printed.
import type { AstPath, Parser, Plugin, Printer, SupportLanguage } from "prettier";
import { printer as docPrinter } from "prettier/doc";
import { astFromText } from "../ast/from-text.ts";
import { isError } from "../diagnostics/diagnostic.ts";
import { SourceText } from "../source/source-text.ts";
import { premierePerte } from "./oath.ts";
import type { Lu, Perte } from "./oath.ts";
import { document, LARGEUR } from "./print.ts";
import { lire } from "./reading.ts";

export const PARSER = "avenant-rules";

export const languages: SupportLanguage[] = [{ name: PARSER, parsers: [PARSER], extensions: [".rules"] }];

const parser: Parser<Lu> = {
  astFormat: PARSER,
  locStart: () => 0,
  locEnd: (lu) => lu.lecture.text.length,
  parse(text) {
    const source = new SourceText("", text);
    const { value, diagnostics } = astFromText(source);
    const faute = diagnostics.find(isError);
    if (faute !== undefined) throw new FauteDeLecture(faute.titre, source.positionAt(faute.span.start));
    const lu = { fichier: value, lecture: lire(text) };
    const perte = pertePrevue(lu);
    if (perte !== undefined) throw new FauteDeLecture(`${perte.nom} aurait changé : le fichier reste tel qu’il est`, source.positionAt(perte.span.start));
    return lu;
  },
};

/** What printing would lose; `formater` looks at what was printed indeed. */
function pertePrevue(lu: Lu): Perte | undefined {
  const { formatted } = docPrinter.printDocToString(document(lu.fichier, lu.lecture), { printWidth: LARGEUR, tabWidth: 2, useTabs: false });
  const { value, diagnostics } = astFromText(new SourceText("", formatted));
  if (diagnostics.some(isError)) return { nom: "le sens d'une règle", span: lu.fichier.span };
  return premierePerte(lu, { fichier: value, lecture: lire(formatted) });
}

/** The shape in which prettier expects to be told that a text cannot be read. */
class FauteDeLecture extends SyntaxError {
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };

  constructor(titre: string, ou: { readonly ligne: number; readonly colonne: number }) {
    super(`${titre} (${ou.ligne}:${ou.colonne})`);
    this.loc = { start: { line: ou.ligne, column: ou.colonne } };
  }
}

const printer: Printer<Lu> = { print: (path: AstPath<Lu>) => document(path.node.fichier, path.node.lecture) };

export const parsers = { [PARSER]: parser };
export const printers = { [PARSER]: printer };
export const defaultOptions = { printWidth: LARGEUR, tabWidth: 2, endOfLine: "lf" as const };

const plugin: Plugin<Lu> = { languages, parsers, printers, defaultOptions };
export default plugin;
