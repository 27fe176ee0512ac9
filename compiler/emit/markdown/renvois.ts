// Notes of a table: a letter in the cell, the act and the article under the table. The same passage keeps the same letter.
import type { Provenance } from "../../law/law.ts";
import type { Autorites } from "../document/autorite.ts";
import { list, textOf } from "../document/document.ts";
import type { Block, Inline } from "../document/document.ts";

export interface Renvois {
  /** « (a) », to be put after the figure. */
  appel(par: Provenance): string;
  /** The list that goes under the table; nothing when no note was called. */
  bloc(): readonly Block[];
}

export function renvois(autorites: Autorites): Renvois {
  const notes = new Map<string, readonly Inline[]>();
  return {
    appel(par) {
      const note = autorites.cite(par);
      const texte = note.map(textOf).join("");
      if (!notes.has(texte)) notes.set(texte, note);
      return `(${lettre([...notes.keys()].indexOf(texte))})`;
    },
    bloc: () => (notes.size === 0 ? [] : [list([...notes.values()].map((note, i) => [`(${lettre(i)}) `, ...note]))]),
  };
}

/** a … z, aa, ab… */
function lettre(rang: number): string {
  const suite = rang >= 26 ? lettre(Math.floor(rang / 26) - 1) : "";
  return suite + String.fromCharCode(97 + (rang % 26));
}
