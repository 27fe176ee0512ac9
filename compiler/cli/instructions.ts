// The instructions that a hypothetical law does not apply as written: none is dropped in silence, each is shown with its reason
// and both places.
import { lieuJson, diagnosticsToJson } from "../diagnostics/json.ts";
import type { InstructionSuivie, Law } from "../law/law.ts";
import type { SourceText } from "../source/source-text.ts";
import { say } from "./terminal.ts";

type Textes = ReadonlyMap<string, SourceText>;

export function instructionsJson(law: Law, textes: Textes): readonly Readonly<Record<string, unknown>>[] {
  return law.instructions.filter((i) => i.statut !== "appliquee").map((i) => ({
    acte: i.operation.acte,
    operation: i.operation.id,
    statut: i.statut,
    lieu: lieuJson(i.operation.span, (f) => textes.get(f)),
    motif: i.motif === null ? null : diagnosticsToJson([i.motif], (f) => textes.get(f)).diagnostics[0],
  }));
}

/** On stderr, one line for each. */
export function direLesInstructions(law: Law, textes: Textes): void {
  for (const i of law.instructions) if (i.statut !== "appliquee" && i.statut !== "pour-memoire") say(phrase(i, textes));
}

const STATUTS = { "sans-objet": "sans objet", "deja-acquise": "déjà acquise", "en-conflit": "en conflit, non appliquée" } as const;

function phrase({ operation, statut, motif }: InstructionSuivie, textes: Textes): string {
  const ou = (span: InstructionSuivie["operation"]["span"]): string => {
    const { fichier, ligne } = lieuJson(span, (f) => textes.get(f));
    return ligne === null ? fichier : `${fichier}:${ligne}`;
  };
  const autres = motif?.etiquettes.map((e) => `${e.texte} (${ou(e.span)})`) ?? [];
  const pourquoi = motif === null ? "" : ` : ${[motif.titre, ...autres].join(" ; ")}`;
  return `Instruction ${operation.id} (${ou(operation.span)}) ${STATUTS[statut as keyof typeof STATUTS]}${pourquoi}.`;
}
