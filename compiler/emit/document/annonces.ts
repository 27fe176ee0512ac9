// Which announced totals still speak of the law of a day: the documents print no figure that a later act has silenced.
import type { Corpus } from "../../corpus/corpus.ts";
import { totauxAnnonces } from "../../law/annonces.ts";
import type { TotalAnnonce } from "../../law/annonces.ts";
import { SANS_HYPOTHESE } from "../../law/law.ts";
import type { DispositifEnVigueur, Hypothese } from "../../law/law.ts";
import type { Jour } from "../../runtime/jours.ts";

export function annoncesDu(corpus: Corpus, dispositif: DispositifEnVigueur, jour: Jour, connuLe: Jour, { sans, lectures }: Hypothese = SANS_HYPOTHESE): readonly TotalAnnonce[] {
  return totauxAnnonces({ corpus, viewpoint: { jour, connuLe, sans, lectures }, dispositifs: new Map(), instructions: [] }, dispositif);
}
