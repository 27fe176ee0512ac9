// The prettier plugin: `prettier --plugin` lays out .rules files with it, and formater.ts too. It reads the text, and prints
// the tree with its remarks; what it prints is not verified here but in oath.ts.
import type { AstPath, Parser, Plugin, Printer, SupportLanguage } from "prettier";
import { astFromText } from "../ast/from-text.ts";
import { isError } from "../diagnostics/diagnostic.ts";
import { SourceText } from "../source/source-text.ts";
import type { Lu } from "./oath.ts";
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
    return { fichier: value, lecture: lire(text) };
  },
};

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
