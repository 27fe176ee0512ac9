// Text made safe and measurable for a terminal: what is invisible or turns the text around is shown by its code, tabs
// become spaces, and every character knows its width. The layout is left to frame.ts and render.ts.

/** One code point as it is shown. */
export interface Cell {
  readonly text: string;
  /** Columns of the terminal: 0 for a combining mark, 2 for a wide character. */
  readonly width: number;
  /** UTF-16 units it takes in the source. */
  readonly units: number;
}

// Controls, direction marks and overrides, zero-width characters, line separators, tags, lone surrogates: a reviewer
// must see that they are there (CVE-2021-42574).
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/u;
const COMBINING = /[\p{Mn}\p{Me}]/u;
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{1fa70}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const TAB = 4;

// For consoles that know Latin-1 and little else. Accents stay: without them French is hard to read.
const PLAIN: ReadonlyMap<string, string> = new Map([
  ["\u202f", " "], ["\u2009", " "], ["\u00a0", " "], ["’", "'"], ["‘", "'"], ["“", '"'], ["”", '"'], ["«", '"'], ["»", '"'], ["…", "..."], ["–", "-"], ["—", "-"],
  ["−", "-"], ["×", "x"], ["≠", "!="], ["≤", "<="], ["≥", ">="], ["→", "->"], ["›", ">"], ["‹", "<"], ["€", "EUR"], ["œ", "oe"], ["Œ", "OE"],
]);

/** The code points of a line, in order. A tab fills up to the next multiple of 4 columns. */
export function cells(line: string, ascii = false): Cell[] {
  const out: Cell[] = [];
  let column = 0;
  for (const character of line) {
    const text = character === "\t" ? " ".repeat(TAB - (column % TAB)) : shown(character, ascii);
    const width = character === "\t" || text.length > 1 && text !== character ? text.length : widthOf(character);
    out.push({ text, width, units: character.length });
    column += width;
  }
  return out;
}

function shown(character: string, ascii: boolean): string {
  if (HIDDEN.test(character)) {
    const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
    return ascii ? `<${code}>` : `‹${code}›`;
  }
  return ascii ? (PLAIN.get(character) ?? character) : character;
}

function widthOf(character: string): number {
  return COMBINING.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
}

/** A sentence (which may quote the source), safe to print. Ends of line stay. */
export function printable(text: string, ascii = false): string {
  return text.split("\n").map((line) => cells(line, ascii).map((c) => c.text).join("")).join("\n");
}

/** Columns that a text already made printable takes. */
export function widthOfText(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** Cuts at spaces, never inside « … » marks or before a French double punctuation; the first line may be shorter. */
export function wrap(text: string, first: number, rest: number): string[] {
  const out: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line: string | undefined;
    for (const word of paragraph.split(/(?<!«) (?![»:;?!%€])/)) {
      const room = out.length === 0 ? first : rest;
      if (line === undefined) line = word;
      else if (widthOfText(line) + 1 + widthOfText(word) <= room) line += ` ${word}`;
      else {
        out.push(line);
        line = word;
      }
    }
    out.push(line ?? "");
  }
  return out;
}
