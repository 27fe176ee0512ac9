// What the checks of coherence say of whole small corpora, in one line each: for tests of checks.
import { expect } from "vitest";
import { checkCorpus, checkEdition } from "../../compiler/checks/index.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { editionFromCorpus } from "../../compiler/edition/from-corpus.ts";
import { corpusOf } from "./law.ts";

/** Everything the checks say of texts whose reading, law and types are silent; unread data aside unless asked for. */
export function controler(textes: string | readonly string[], lues = false): Diagnostic[] {
  const { corpus, diagnostics } = corpusOf(...(typeof textes === "string" ? [textes] : textes));
  const edition = editionFromCorpus(corpus, { empreinte: "", versionDuCompilateur: "" });
  const fautes = [...diagnostics, ...edition.diagnostics].filter((d) => d.gravite === "erreur");
  expect(fautes.map((d) => `${d.code} ${d.titre}`)).toEqual([]);
  return [...checkCorpus(corpus), ...checkEdition(edition.value)].filter((d) => lues || d.code !== "donnee-jamais-lue");
}

export const codes = (ds: readonly Diagnostic[]): string[] => ds.map((d) => d.code);

/** Every kind of space as one space. */
export const plat = (s: string | undefined): string => (s ?? "").replace(/[\s\u202f\u00a0]+/g, " ");

/** « words under the carets » and what is written there, for each finding of this code (of any code but unread data without one). */
export function dits(texte: string, code?: string): string[] {
  return controler(texte, code === "donnee-jamais-lue").filter((d) => code === undefined || d.code === code)
    .map((d) => plat(`${texte.slice(d.span.start, d.span.end)} : ${d.ici}`));
}

/** The text, then an amending act with these groups of instructions. */
export const amende = (texte: string, instructions: string, publie = "1er mars 2020", nom = "a1"): string =>
  `${texte}\navenant ${nom} à c16 « ${nom.toUpperCase()} »\n  publié le ${publie}\n  source : « JO »\n${instructions}\n`;

/** Indicateur « x » with these clauses. */
export const X = (...clauses: string[]): string => indicateur("x", ...clauses);

export const indicateur = (nom: string, ...clauses: string[]): string => `  indicateur ${nom}\n${clauses.map((c) => `    ${c}`).join("\n")}`;
