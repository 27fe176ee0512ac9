// The corpus as it was on a day: acts published later are not in it. A prefix of the legal order, so nothing else moves.
import type { Jour } from "../runtime/jours.ts";
import type { Corpus } from "./corpus.ts";

/** Only what had been published by that day, the day included. */
export function connuAu(corpus: Corpus, jour: Jour): Corpus {
  const actes = corpus.actes.filter((a) => a.publie <= jour);
  if (actes.length === corpus.actes.length) return corpus;
  return { ...corpus, actes, acteParId: new Map(actes.map((a) => [a.id, a])), publications: corpus.publications.filter((p) => p <= jour) };
}
