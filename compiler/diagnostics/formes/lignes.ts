// What the forms for machines share: the words of a diagnostic on one line or on several, made visible where a terminal or a
// page would obey them, and its severity as English tools name it.
import type { Diagnostic, Gravite } from "../diagnostic.ts";
import { printable } from "../printable.ts";

/** Title, words of the place, what to do; one sentence a line. */
export function message(d: Diagnostic): string {
  const lignes = [d.ici === undefined ? d.titre : `${d.titre} : ${d.ici}`];
  if (d.aide !== undefined) lignes.push(`À faire : ${d.aide}`);
  return lignes.map(uneLigne).join("\n");
}

/** Safe to print, ends of line included. */
export function uneLigne(texte: string): string {
  return printable(texte.replace(/\s*[\r\n]+\s*/g, " "));
}

export const NIVEAU: Readonly<Record<Gravite, "error" | "warning" | "note">> = { erreur: "error", avertissement: "warning", conseil: "note", note: "note" };
