// Each act that says something of a dispositif: a case shows it when what is expected hangs on a rule that the act made, or on an
// element that it touched, whatever the viewpoint. An act that only takes away is shown by the eve and the day of its publication.
import type { Edition, EditionDispositif } from "../edition/edition.ts";
import type { Programme } from "../ir/programme.ts";
import { operationsDe } from "../law/from-corpus.ts";
import type { Obligation } from "./obligations.ts";
import { indexDe } from "./reperes.ts";

const cleActe = (dispositif: string, acte: string): string => `acte ${dispositif} ${acte}`;

/** Keys of the acts behind what a case shows. */
export function actesMontres(programme: Programme, montres: ReadonlySet<string>): readonly string[] {
  const { regles } = indexDe(programme);
  const touches = new Map(programme.elements.map((e) => [e.nom, e.actes]));
  const actes = new Set<string>();
  for (const cle of montres) {
    const origine = cle.startsWith("clause ") ? regles.get(cle.slice("clause ".length))?.origine : undefined;
    if (origine?.par) actes.add(origine.par.acte);
    for (const a of touches.get(origine?.sujet ?? "") ?? []) actes.add(a);
  }
  return [...actes].map((a) => cleActe(programme.dispositif, a));
}

const RETIRE: ReadonlySet<string> = new Set(["abroge", "pour-memoire", "renomme", "renumerote"]);

/** The acts of a dispositif, readings included, that leave something to be read. */
export function obligationsDesActes(edition: Edition, d: EditionDispositif): readonly Obligation[] {
  const lectures = edition.corpus.actes.filter((a) => a.genre === "lecture").map((a) => a.id);
  const operations = operationsDe(edition.corpus, d.nom, lectures).filter((o) => o.dispositif === d.nom && !RETIRE.has(o.instruction.kind));
  return [...new Map(operations.map((o) => [o.acte, o]))].map(([acte, o]) => ({
    cle: cleActe(d.nom, acte), nature: "acte", version: null, acte, element: null, span: o.span, dit: "aucun cas ne dépend d’une règle de cet acte", regle: null, expr: null, vue: null,
  }));
}
