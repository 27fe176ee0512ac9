// Are two versions of a dispositif the same to a reader?
import type { Corpus } from "../../corpus/corpus.ts";
import type { Version } from "../../edition/edition.ts";
import type { Jour } from "../../runtime/jours.ts";
import { differencesEntre } from "../document/differences.ts";
import { memes } from "./chiffres.ts";
import { maximaDe } from "./tranches.ts";

/** Two versions of a dispositif may differ only in another one that it reads: its own text and its maximum say so. */
export function change(corpus: Corpus, a: Version, b: Version, jour: Jour): boolean {
  if (a.law === b.law) return false;
  const siens = dejaCompares.get(a) ?? new Map<Version, boolean>();
  dejaCompares.set(a, siens);
  const dit = siens.get(b) ?? differe(corpus, a, b, jour);
  siens.set(b, dit);
  return dit;
}

const dejaCompares = new WeakMap<Version, Map<Version, boolean>>();

function differe(corpus: Corpus, a: Version, b: Version, jour: Jour): boolean {
  const [m, n] = [maximaDe(a, jour)(null), maximaDe(b, jour)(null)];
  return !memes(m.points, n.points) || !memes(m.montant, n.montant) || differencesEntre(corpus, a.law, b.law).length > 0;
}
