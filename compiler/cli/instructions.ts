// The instructions that a hypothetical law does not apply as written: none is dropped in silence, each is shown with its reason
// and both places.
import { lieuJson, diagnosticsToJson } from "../diagnostics/json.ts";
import type { InstructionSuivie, Law } from "../law/law.ts";
import { liste } from "../runtime/ecriture.ts";
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

/** On stderr, one line for each, or for those of one act that share their fate and its reason. */
export function direLesInstructions(law: Law, textes: Textes): void {
  // An act stands in one file.
  const ou = ({ operation: o }: InstructionSuivie, rang: number): string =>
    rang === 0 ? `${o.id} (${lieuDe(o.span, textes)})` : `${o.id.slice(o.acte.length)} (ligne ${lieuJson(o.span, (f) => textes.get(f)).ligne ?? "?"})`;
  const parSort = new Map<string, InstructionSuivie[]>();
  for (const i of law.instructions) {
    if (i.statut === "appliquee" || i.statut === "pour-memoire") continue;
    const cle = [i.operation.acte, i.statut, pourquoi(i, textes)].join("\n");
    parSort.set(cle, [...(parSort.get(cle) ?? []), i]);
  }
  for (const memes of parSort.values()) {
    const i = memes[0]!;
    const statut = STATUTS[i.statut as keyof typeof STATUTS][memes.length > 1 ? 1 : 0];
    say(`Instruction${memes.length > 1 ? "s" : ""} ${liste(memes.map(ou))} ${statut}${pourquoi(i, textes)}.`);
  }
}

const STATUTS = {
  "sans-objet": ["sans objet", "sans objet"], "deja-acquise": ["déjà acquise", "déjà acquises"], "en-conflit": ["en conflit, non appliquée", "en conflit, non appliquées"],
} as const;

function pourquoi({ motif }: InstructionSuivie, textes: Textes): string {
  const autres = motif?.etiquettes.map((e) => `${e.texte} (${lieuDe(e.span, textes)})`) ?? [];
  return motif === null ? "" : ` : ${[motif.titre, ...autres].join(" ; ")}`;
}

function lieuDe(span: InstructionSuivie["operation"]["span"], textes: Textes): string {
  const { fichier, ligne } = lieuJson(span, (f) => textes.get(f));
  return ligne === null ? fichier : `${fichier}:${ligne}`;
}
