// Annotated law: extracts separated by « === title », with carets under each fault, its code and the start of its sentence.
// Reading them and writing them again is all that happens here; what is said comes from the compiler.
import { readFileSync } from "node:fs";
import path from "node:path";
import { isError, type Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import type { SourceText } from "../../compiler/source/source-text.ts";

/** A fault as the carets show it: line and column from 0, in code points. */
export interface Marque {
  readonly ligne: number;
  readonly debut: number;
  readonly fin: number;
  readonly gravite: string;
  readonly code: string;
  readonly phrase: string;
}

export interface Extrait {
  readonly titre: string;
  /** Without its carets. */
  readonly texte: string;
  readonly marques: readonly Marque[];
}

export interface Recueil {
  readonly entete: string;
  /** What comes before every extract. */
  readonly preambule: string;
  readonly extraits: readonly Extrait[];
}

const CARETS = /^(\s*)(\^+) (erreur|avertissement|conseil|note) ([a-z0-9-]+) : (.*)$/;

export function lireRecueil(fichier: string): Recueil {
  const [tete = "", ...parties] = readFileSync(path.join(import.meta.dirname, fichier), "utf8").split(/^=== /m);
  const entete = tete.split("\n").filter((l) => l.startsWith("#")).join("\n");
  return { entete: tete, preambule: tete.slice(entete.length).trim() === "" ? "" : `${tete.slice(entete.length).trim()}\n`, extraits: parties.map(extrait) };
}

function extrait(partie: string): Extrait {
  const [titre = "", ...lignes] = partie.replace(/\s*$/, "\n").split("\n").slice(0, -1);
  const texte: string[] = [];
  const marques: Marque[] = [];
  for (const l of lignes) {
    const m = CARETS.exec(l);
    if (m) marques.push({ ligne: texte.length - 1, debut: m[1]!.length, fin: m[1]!.length + m[2]!.length, gravite: m[3]!, code: m[4]!, phrase: m[5]! });
    else texte.push(l);
  }
  return { titre, texte: `${texte.join("\n")}\n`, marques };
}

/** What the compiler says, as marks: the part of each place that stands on its first line. */
export function marquesDe(source: SourceText, diagnostics: readonly Diagnostic[]): Marque[] {
  return [...diagnostics].sort((a, b) => a.span.start - b.span.start || Number(isError(b)) - Number(isError(a))).map((d) => {
    const ligne = source.lineIndexAt(d.span.start);
    const base = source.lineStart(ligne);
    const texte = source.lineText(ligne);
    const points = (jusque: number): number => [...texte.slice(0, Math.max(0, jusque - base))].length;
    const debut = points(d.span.start);
    return { ligne, debut, fin: Math.max(debut + 1, points(Math.min(d.span.end, base + texte.length))), gravite: d.gravite, code: d.code, phrase: d.titre };
  });
}

/** The extract with these marks instead of its own. */
export function ecrire({ titre, texte }: Extrait, marques: readonly Marque[]): string {
  const lignes = texte.replace(/\n$/, "").split("\n");
  const out = lignes.flatMap((l, i) => [l, ...marques.filter((m) => m.ligne === i).map((m) => `${" ".repeat(m.debut)}${"^".repeat(m.fin - m.debut)} ${m.gravite} ${m.code} : ${m.phrase}`)]);
  return `=== ${titre}\n${out.join("\n")}\n`;
}
