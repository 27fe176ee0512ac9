// The text of a file from its bytes, with what is wrong in its encoding said in sentences: for rules, cases and data files alike.
import type { Outcome } from "../diagnostics/diagnostic.ts";
import { decode as decodeBytes } from "../source/decode.ts";
import type { SourceText } from "../source/source-text.ts";
import type { FileId } from "../source/span.ts";
import { diagnosticDuTexte } from "./from-text.ts";

export function decode(file: FileId, bytes: Uint8Array): Outcome<SourceText> {
  const { source, fautes } = decodeBytes(file, bytes);
  return { value: source, diagnostics: fautes.map((f) => diagnosticDuTexte(source, f)) };
}
