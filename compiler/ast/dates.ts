// A date written as others write it: « 31.12.2022 », « 31-12-2022 », « 2022/12/31 ». The day comes first, or the year does; nothing
// else can be meant, so that the writing of the language is a safe fix.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { lecture } from "../diagnostics/catalogue/lecture.ts";
import { existe } from "../runtime/jours.ts";
import type { SourceText } from "../source/source-text.ts";

const dire = speaker(lecture);

/** Undefined when no such date begins there, or when its day does not exist. */
export function dateMalEcrite(source: SourceText, start: number): Diagnostic | undefined {
  const suite = source.text.slice(start, start + 12);
  const jourDAbord = /^(\d{1,2})([.-])(\d{1,2})\2(\d{4})(?!\d)/.exec(suite);
  const m = jourDAbord ?? /^(\d{4})([./])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(suite);
  if (m === null) return undefined;
  const [jour, mois, annee] = jourDAbord ? [m[1]!, m[3]!, m[4]!] : [m[4]!, m[3]!, m[1]!];
  if (!existe({ annee: Number(annee), mois: Number(mois), jour: Number(jour) })) return undefined;
  const span = { file: source.file, start, end: start + m[0].length };
  const attendu = `${jour.padStart(2, "0")}/${mois.padStart(2, "0")}/${annee}`;
  return dire("date-mal-ecrite", span, { trouve: m[0], attendu }, { fixes: [{ titre: `écrire « ${attendu} »`, sure: true, edits: [{ span, texte: attendu }] }] });
}
