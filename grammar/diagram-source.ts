// What the railroad page needs of the grammar: its rules as plain data, statements before values, words as they are written.
import type { ISerializedGast } from "chevrotain";
import { MOTS } from "./keywords.ts";
import { leParser } from "./parser.ts";

/** The rules, those of a file first. */
export function regles(): readonly ISerializedGast[] {
  const lues = leParser().getSerializedGastProductions() as (ISerializedGast & { name: string })[];
  const debut = lues.findIndex((r) => r.name === "fichier");
  return [...lues.slice(debut), ...lues.slice(0, debut)];
}

/** Each word and what it means. */
export function lexique(): readonly { readonly mot: string; readonly sens: string }[] {
  return MOTS.map((m) => ({ mot: m.ecritures.join(" · "), sens: m.sens }));
}
