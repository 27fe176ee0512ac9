// Consolidation step by step is consolidation at once: a cut by publication is a prefix of the legal order, on the real corpus
// and on random acts; acts that touch nothing in common commute.
import { describe, expect, test } from "vitest";
import { corpusFromAst } from "../../compiler/corpus/from-ast.ts";
import type { Corpus } from "../../compiler/corpus/corpus.ts";
import { astFromText } from "../../compiler/ast/from-text.ts";
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import { lawFromCorpus } from "../../compiler/law/from-corpus.ts";
import { printDispositif } from "../../compiler/law/print.ts";
import { dernierJour } from "../../compiler/runtime/jours.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { graine, Hasard, taille } from "../differential/hasard.ts";
import { fichiersReels } from "../support/rules.ts";
import { actesDisjoints, dispositifAuHasard, TELLE_QUELLE } from "./textes.ts";

const ANNEES = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2028, 2030];
const TOUJOURS = "2999-12-31";

function corpusDe(sources: readonly SourceText[]): Corpus {
  return corpusFromAst(sources.map((s) => astFromText(s).value)).value;
}

function lois(corpus: Corpus, connuLe: string): string[] {
  return ANNEES.map((annee) => {
    const { value, diagnostics } = lawFromCorpus(corpus, { jour: dernierJour(annee), connuLe, sans: [], lectures: [] });
    expect(diagnostics.filter(isError)).toEqual([]);
    return [...value.dispositifs.values()].map(printDispositif).join("\n\n");
  });
}

/** The corpus as it was before some acts were written: what a cut by publication must give. */
function jusquA(corpus: Corpus, jour: string): Corpus {
  const actes = corpus.actes.filter((a) => a.publie <= jour);
  return { ...corpus, actes, acteParId: new Map(actes.map((a) => [a.id, a])) };
}

function pasAPas(corpus: Corpus): void {
  for (const jour of corpus.publications) expect(lois(corpus, jour)).toEqual(lois(jusquA(corpus, jour), TOUJOURS));
}

describe("step by step or at once", () => {
  test("the real corpus", () => {
    const corpus = corpusDe(fichiersReels(".rules"));
    expect(corpus.publications.length).toBeGreaterThan(2);
    pasAPas(corpus);
  });

  const jours = (h: Hasard, n: number): string[] => Array.from({ length: n }, (_, i) => `${h.entre(2, 28)}/0${h.entre(1, 9)}/${2017 + (i % 4)}`.replace(/^(\d)\//, "0$1/"));

  test("random acts, whenever they were published; and their order does not matter", () => {
    const h = new Hasard(graine());
    for (let i = 0; i < 40 * taille(); i++) {
      const { texte, noms } = dispositifAuHasard(h);
      const actes = actesDisjoints(h, noms);
      const corpusPublie = (dates: readonly string[]): Corpus => corpusDe([texte(TELLE_QUELLE), ...actes.map((a, k) => a(dates[k]!))].map((t, k) => new SourceText(`f${k}.rules`, t)));
      const dates = jours(h, actes.length);
      const [un, autre] = [corpusPublie(dates), corpusPublie([...dates].reverse())];
      pasAPas(un);
      expect(lois(autre, TOUJOURS)).toEqual(lois(un, TOUJOURS));
    }
  });
});
