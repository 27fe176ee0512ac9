// Bytes to text, before anything is read: encoding, size, characters that deceive. It answers with plain facts, because
// this folder imports nothing; ast/from-text.ts words them. Offsets are those of the text kept.
import type { FileId } from "./span.ts";
import { SourceText } from "./source-text.ts";

export const LIMITES_TEXTE = { octets: 1_048_576, ligne: 10_000, remarque: 100_000 } as const;

/** What is wrong with the characters of a text. */
export type FauteDeTexte =
  | { readonly kind: "texte-non-utf8" | "fichier-trop-long" | "marque-en-tete"; readonly start: number; readonly end: number }
  | { readonly kind: "ligne-trop-longue" | "remarque-trop-longue"; readonly start: number; readonly end: number }
  | { readonly kind: "caractere-interdit"; readonly start: number; readonly end: number; readonly code: number }
  /** The whole text, recomposed, is the fix. */
  | { readonly kind: "accents-decomposes"; readonly start: number; readonly end: number };

export interface Decodage {
  /** Empty when the bytes are no text. */
  readonly source: SourceText;
  readonly fautes: readonly FauteDeTexte[];
}

const MARQUE = "\ufeff";

/** Reads the bytes of a file. A leading byte-order mark is taken away and reported. */
export function decode(file: FileId, bytes: Uint8Array): Decodage {
  if (bytes.length > LIMITES_TEXTE.octets) return { source: new SourceText(file, ""), fautes: [{ kind: "fichier-trop-long", start: 0, end: 0 }] };
  let texte: string;
  try {
    texte = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { source: new SourceText(file, ""), fautes: [{ kind: "texte-non-utf8", start: 0, end: 0 }] };
  }
  if (!texte.startsWith(MARQUE)) return { source: new SourceText(file, texte), fautes: [] };
  return { source: new SourceText(file, texte.slice(1)), fautes: [{ kind: "marque-en-tete", start: 0, end: Math.min(1, texte.length - 1) }] };
}

/** C0 but tab and ends of line, C1, direction marks, invisible characters, line separators, annotations: what a reviewer would not see. */
export function interdit(code: number): boolean {
  if (code < 0xad) return (code < 0x20 && code !== 9 && code !== 10 && code !== 13) || (code >= 0x7f && code <= 0x9f);
  return (
    code === 0xad || code === 0x61c || code === 0x180e || (code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) || code === 0xfeff || (code >= 0xfff9 && code <= 0xfffb)
  );
}

/** A tag (U+E0000 to U+E007F), whose first half is always the same. */
function etiquette(texte: string, i: number, code: number): boolean {
  if (code !== 0xdb40) return false;
  const suivant = texte.charCodeAt(i + 1);
  return suivant >= 0xdc00 && suivant <= 0xdc7f;
}

function demiPaire(texte: string, i: number, code: number): boolean {
  if (code >= 0xd800 && code <= 0xdbff) {
    const suivant = texte.charCodeAt(i + 1);
    return !(suivant >= 0xdc00 && suivant <= 0xdfff);
  }
  if (code < 0xdc00 || code > 0xdfff) return false;
  const precedent = texte.charCodeAt(i - 1);
  return !(precedent >= 0xd800 && precedent <= 0xdbff);
}

/** All that `interdit` names, halves of pairs and accents apart: most texts hold none of it, and are not read character by character. */
const DOUTEUX = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\xad\u0300-\u036f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]/;

/** Checks the characters and the lines of a text, whether it comes from a file or from an editor. */
export function verifierTexte(source: SourceText): readonly FauteDeTexte[] {
  const { text } = source;
  if (text.length > LIMITES_TEXTE.octets) return [{ kind: "fichier-trop-long", start: 0, end: 1 }];
  if (!DOUTEUX.test(text) && !source.aUneLigneDePlusDe(LIMITES_TEXTE.ligne)) return remarquesTropLongues(text);
  const fautes: FauteDeTexte[] = [];
  let debutLigne = 0;
  let secondes = 0; // second halves of pairs on this line: two units, one character
  let decompose = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10;
    if (code === 10 || code === 13) {
      if (i - debutLigne - secondes > LIMITES_TEXTE.ligne) fautes.push({ kind: "ligne-trop-longue", start: debutLigne + unites(text.slice(debutLigne, i), LIMITES_TEXTE.ligne), end: i });
      debutLigne = i + 1;
      secondes = 0;
    } else if (etiquette(text, i, code)) fautes.push({ kind: "caractere-interdit", start: i, end: i + 2, code: text.codePointAt(i)! });
    else if (interdit(code) || demiPaire(text, i, code)) fautes.push({ kind: "caractere-interdit", start: i, end: i + 1, code });
    else if (code >= 0xdc00 && code <= 0xdfff) secondes++;
    else if (decompose < 0 && code >= 0x300 && code <= 0x36f) decompose = i;
  }
  if (decompose >= 0 && text.normalize("NFC") !== text) fautes.push({ kind: "accents-decomposes", start: Math.max(0, decompose - 1), end: decompose + 1 });
  fautes.push(...remarquesTropLongues(text));
  return fautes;
}

/** UTF-16 units of the first characters of a text. */
function unites(texte: string, caracteres: number): number {
  return [...texte].slice(0, caracteres).join("").length;
}

/** Lines of remarks, or of quotation, that follow one another are one text. */
function remarquesTropLongues(text: string): FauteDeTexte[] {
  if (text.length <= LIMITES_TEXTE.remarque) return [];
  const fautes: FauteDeTexte[] = [];
  const suites = /(?:^[ \t\u00a0\u202f]*([#>])[^\r\n]*(?:\r\n|\r|\n|$))(?:[ \t\u00a0\u202f]*\1[^\r\n]*(?:\r\n|\r|\n|$))*/gm;
  for (const m of text.matchAll(suites)) {
    if (m[0].length <= LIMITES_TEXTE.remarque) continue;
    const signes = [...m[0].replace(/[\r\n]/g, "")].length;
    if (signes > LIMITES_TEXTE.remarque) fautes.push({ kind: "remarque-trop-longue", start: m.index, end: m.index + 1 });
  }
  return fautes;
}
