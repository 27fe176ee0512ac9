// A tree becomes a text in canonical layout. From a text, with its remarks; or from a tree made by hand, which has none.
import { builders, printer } from "prettier/doc";
import type { Doc } from "prettier";
import type * as ast from "../ast/nodes.ts";
import { fichier } from "./declarations.ts";
import { miseEnPage } from "./layout.ts";
import { SANS_TEXTE } from "./reading.ts";
import type { Lecture } from "./reading.ts";
import { attacher } from "./remarks.ts";

/** Width beyond which lists and expressions go to the line. */
export const LARGEUR = 100;

/** The document that prettier lays out, final newline included. */
export function document(f: ast.Fichier, lu: Lecture): Doc {
  const entrees = fichier(f, lu);
  if (entrees.length === 0 && lu.remarques.length === 0) return "";
  return [miseEnPage(entrees, attacher(entrees, lu), lu), builders.hardline];
}

/** The text of a tree that comes from no text: positions are not looked at, quotations are those of the nodes. */
export function imprimer(f: ast.Fichier): string {
  return printer.printDocToString(document(f, SANS_TEXTE()), { printWidth: LARGEUR, tabWidth: 2, useTabs: false }).formatted;
}
