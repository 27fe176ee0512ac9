// Putting edits into a text: all of them or none, in the order of the places, and never two over one place. Whether they may be
// put there is corriger.ts's business.
import type { Diagnostic, Edit, Fix } from "../diagnostics/diagnostic.ts";
import { SourceText } from "../source/source-text.ts";
import type { Span } from "../source/span.ts";

/** A fix with the diagnostic that proposes it. */
export interface Proposition {
  readonly de: Diagnostic;
  readonly fix: Fix;
}

/** Do two edits dispute a place? Two different insertions at one point do; an edit beside another does not. */
function disputent(a: Edit, b: Edit): boolean {
  if (a.span.file !== b.span.file) return false;
  const vides = a.span.start === a.span.end || b.span.start === b.span.end;
  if (a.span.start === b.span.start && a.span.end === b.span.end) return a.texte !== b.texte;
  return vides
    ? a.span.start > b.span.start && a.span.start < b.span.end || b.span.start > a.span.start && b.span.start < a.span.end
    : a.span.start < b.span.end && b.span.start < a.span.end;
}

/** Those whose edits dispute no place with those of another; the others are left, all of them: the order would decide. */
export function sansConflit(propositions: readonly Proposition[]): readonly Proposition[] {
  const places = propositions.flatMap((p) => p.fix.edits.map((edit) => ({ p, edit })))
    .sort((a, b) => (a.edit.span.file < b.edit.span.file ? -1 : a.edit.span.file > b.edit.span.file ? 1 : a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end));
  const disputees = new Set<Proposition>();
  let debut = 0;
  places.forEach(({ p, edit }, i) => {
    // Those before `debut` end before this one begins.
    while (debut < i && (places[debut]!.edit.span.file !== edit.span.file || places[debut]!.edit.span.end < edit.span.start)) debut++;
    for (const autre of places.slice(debut, i)) {
      if (autre.p === p || !disputent(autre.edit, edit)) continue;
      disputees.add(p);
      disputees.add(autre.p);
    }
  });
  return propositions.filter((p) => !disputees.has(p));
}

/** The text with the edits of its file, which must not dispute a place; an edit written twice counts once. */
export function appliquer(source: SourceText, edits: readonly Edit[]): SourceText {
  const ici = edits.filter((e) => e.span.file === source.file).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let texte = "";
  let lu = 0;
  let derniere: Edit | undefined;
  for (const e of ici) {
    if (derniere && e.span.start === derniere.span.start && e.span.end === derniere.span.end && e.texte === derniere.texte) continue;
    texte += source.text.slice(lu, e.span.start) + e.texte;
    lu = e.span.end;
    derniere = e;
  }
  return new SourceText(source.file, texte + source.text.slice(lu));
}

/** What an edit changes, as it is shown: with the whole word, number or sign around it, for an accent alone says little. */
export function autour(source: SourceText, edit: Edit): { readonly span: Span; readonly avant: string; readonly apres: string } {
  const mot = /[\p{L}\p{M}\p{N}_.,\u200b-\u200d\u2060\u00ad\ufeff'’-]/u;
  let { start, end } = edit.span;
  while (start > 0 && edit.span.start - start < 40 && mot.test(source.text[start - 1]!)) start--;
  while (end < source.text.length && end - edit.span.end < 40 && mot.test(source.text[end]!)) end++;
  const span = { file: source.file, start, end };
  return { span, avant: source.slice(span), apres: source.text.slice(start, edit.span.start) + edit.texte + source.text.slice(edit.span.end, end) };
}
