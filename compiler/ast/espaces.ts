// No-break and thin spaces, where French typography does not put them: between two words of the law they cannot be told from a
// space, and are said once, with a fix for all. Texts, remarks and quotations are prose: theirs stay.
import type { Lecture } from "../../grammar/read.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { lecture } from "../diagnostics/catalogue/lecture.ts";
import type { Diagnostic, Edit } from "../diagnostics/diagnostic.ts";
import { nombre } from "../runtime/ecriture.ts";
import { entier } from "../runtime/exact.ts";
import type { SourceText } from "../source/source-text.ts";

const dire = speaker(lecture);

const PROSE: ReadonlySet<string> = new Set(["Texte", "TexteOuvert", "LigneTableau", "Url"]);

export function espacesInattendus(source: SourceText, lu: Lecture): readonly Diagnostic[] {
  const { text } = source;
  if (!/[\u00a0\u2000-\u200a\u202f]/.test(text)) return [];
  const prose = [...lu.tokens.filter((t) => PROSE.has(t.tokenType.name)), ...lu.commentaires, ...lu.citations].sort((a, b) => a.startOffset - b.startOffset);
  const edits: Edit[] = [];
  let rang = 0;
  for (const m of text.matchAll(/[\u00a0\u2000-\u200a\u202f]/g)) {
    const i = m.index;
    while (rang < prose.length && fin(prose[rang]!) <= i) rang++;
    if ((prose[rang] !== undefined && prose[rang]!.startOffset <= i) || aSaPlace(text, i, m[0])) continue;
    edits.push({ span: { file: source.file, start: i, end: i + 1 }, texte: " " });
  }
  if (edits.length === 0) return [];
  return [dire("espace-inattendue", edits[0]!.span, { nombre: nombre(entier(edits.length)) },
    { fixes: [{ titre: edits.length > 1 ? "écrire des espaces ordinaires" : "écrire une espace ordinaire", sure: true, edits }] })];
}

function fin(t: Lecture["tokens"][number]): number {
  return t.startOffset + t.image.length;
}

/** Between two digits, before « % », « € », « : », « ; », « ? », « ! » and « » », after « « ». */
function aSaPlace(text: string, i: number, espace: string): boolean {
  if (espace !== "\u00a0" && espace !== "\u202f") return false;
  const [avant, apres] = [text.charAt(i - 1), text.charAt(i + 1)];
  return (/[0-9]/.test(avant) && /[0-9]/.test(apres)) || (apres !== "" && "%€:;?!»".includes(apres)) || avant === "«";
}
