// The text of cst.ts, from the grammar itself; scripts/generate-cst.mjs writes it and a test compares.
import { generateCstDts } from "chevrotain";
import { leParser } from "./parser.ts";

/** What grammar/cst.ts must contain. */
export function cstSource(): string {
  const entete = "// GENERATED from parser.ts by scripts/generate-cst.mjs: the types of the concrete tree. Do not edit.\n";
  const types = generateCstDts(leParser().getGAstProductions(), { includeVisitorInterface: false });
  return `${entete}${types.replace("ICstVisitor, ", "")}\n`;
}
