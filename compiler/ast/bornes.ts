// Two published limits of a file: what is said of it, and how much it may hold. The other limits stand where they are held.
import { LIMITES } from "../../grammar/faults.ts";
import { isError, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { lecture } from "../diagnostics/catalogue/lecture.ts";
import { nombre } from "../runtime/ecriture.ts";
import { entier } from "../runtime/exact.ts";
import type * as ast from "./nodes.ts";
import { walk } from "./walk.ts";

const dire = speaker(lecture);

/** Data, acts, elements, declarations, instructions and announcements of one file, at most. */
export const REGLES_PAR_FICHIER = 10_000;
const REGLES: ReadonlySet<string> = new Set([
  "donnee", "acte", "dispositif", "element", "declaration", "annonce", "ajoute", "modifie", "remplace", "abroge", "transfere", "fusionne", "scinde", "renomme", "renumerote",
  "reporte", "suspend", "retablit", "pour-memoire",
]);

/** Says, at the first rule too many, that the file holds too many of them. */
export function tropDeRegles(fichier: ast.Fichier): readonly Diagnostic[] {
  let compte = 0;
  let premiere: ast.Fichier["span"] | undefined;
  walk(fichier, (n) => {
    if (REGLES.has(n.kind) && ++compte === REGLES_PAR_FICHIER + 1) premiere = n.span;
    return n.kind !== "clause";
  });
  if (premiere === undefined) return [];
  return [dire("trop-de-regles", { ...premiere, end: Math.min(premiere.end, premiere.start + 1) }, { nombre: nombre(entier(compte)), limite: nombre(entier(REGLES_PAR_FICHIER)) })];
}

/**
 * No more than the published number for each file, errors before the rest; one line then says that there are others. What is kept
 * stays in the order of the text within its file.
 */
export function borner(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const parFichier = new Map<string, Diagnostic[]>();
  for (const d of diagnostics) {
    const liste = parFichier.get(d.span.file) ?? [];
    liste.push(d);
    parFichier.set(d.span.file, liste);
  }
  return [...parFichier.values()].flatMap((liste) => {
    const tries = [...liste].sort(parPlace);
    if (tries.length <= LIMITES.fautes) return tries;
    // What was bounded before is not counted again.
    const vrais = tries.filter((d) => d.code !== "et-d-autres-fautes");
    const gardes = [...vrais.filter(isError), ...vrais.filter((d) => !isError(d))].slice(0, LIMITES.fautes).sort(parPlace);
    const { span, chemin } = gardes[gardes.length - 1]!;
    return [...gardes, { ...dire("et-d-autres-fautes", span, {}), ...(chemin && { chemin }) }];
  });
}

function parPlace(a: Diagnostic, b: Diagnostic): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
