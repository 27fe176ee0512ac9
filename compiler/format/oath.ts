// The oath of the formatter: what it wrote says what was written, no less and no more. The trees are compared, then the
// words (the tree could forget one), the comments and the quotations.
import { equal } from "../ast/equal.ts";
import type * as ast from "../ast/nodes.ts";
import type { Span } from "../source/span.ts";
import type { Lecture, Remarque } from "./reading.ts";
import { sansEcritures } from "./table.ts";

/** A tree, and the text it was read from. */
export interface Lu {
  readonly fichier: ast.Fichier;
  readonly lecture: Lecture;
}

/** What would have been lost, and where it stood. */
export interface Perte {
  readonly nom: string;
  readonly span: Span;
}

/** The first difference between what was read and what was written; undefined when the oath is kept. */
export function premierePerte(avant: Lu, apres: Lu): Perte | undefined {
  const file = avant.fichier.file;
  const ici = (ou: { readonly start: number; readonly end: number } | undefined): Span => ({ file, start: ou?.start ?? 0, end: ou?.end ?? 0 });
  if (!memeLoi(avant.fichier, apres.fichier)) return { nom: "le sens d'une règle", span: ici(declarationChangee(avant.fichier, apres.fichier)) };
  const mot = differe(avant.lecture.mots.map((m) => m.cle).sort(), apres.lecture.mots.map((m) => m.cle).sort());
  if (mot !== undefined) return { nom: "un mot de ce texte", span: ici(avant.lecture.mots.find((m) => m.cle === mot)) };
  return remarquePerdue("commentaire", "un commentaire", avant, apres) ?? remarquePerdue("citation", "une citation", avant, apres);
}

/** Do two trees say the same, whatever the writing of figures in tables? */
export function memeLoi(a: unknown, b: unknown): boolean {
  return equal(sansEcritures(a), sansEcritures(b));
}

function declarationChangee(avant: ast.Fichier, apres: ast.Fichier): Span | undefined {
  const change = <N extends ast.Donnee | ast.Acte>(a: readonly N[], b: readonly N[]): N | undefined => a.find((x, i) => !memeLoi(x, b[i]));
  return (change(avant.donnees, apres.donnees) ?? change(avant.actes, apres.actes))?.span;
}

/** The first key at which two lists part. */
function differe(a: readonly string[], b: readonly string[]): string | undefined {
  const i = a.findIndex((x, k) => x !== b[k]);
  return i >= 0 ? a[i] : b[a.length];
}

function remarquePerdue(genre: Remarque["genre"], nom: string, avant: Lu, apres: Lu): Perte | undefined {
  const celles = (x: Lu): Remarque[] => x.lecture.remarques.filter((r) => r.genre === genre);
  const [a, b] = [celles(avant), celles(apres)];
  const perdue = differe(a.map((r) => r.texte), b.map((r) => r.texte));
  const ou = a.find((r, i) => r.texte !== b[i]?.texte);
  return perdue === undefined ? undefined : { nom, span: { file: avant.fichier.file, start: ou?.debut ?? 0, end: ou?.fin ?? 0 } };
}
