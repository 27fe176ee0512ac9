// The engine that cases run on: the corpus, and the programme of each viewpoint they ask for.
import type { Corpus } from "../corpus/corpus.ts";
import { entreesLues } from "../ir/entrees.ts";
import { isError } from "../diagnostics/diagnostic.ts";
import { nomsDesDispositifs } from "../edition/from-corpus.ts";
import { totauxAnnonces } from "../law/annonces.ts";
import type { Viewpoint } from "../law/law.ts";
import { statutsDe } from "../law/standing.ts";
import { programmeAt } from "../pipeline.ts";
import { dernierJour } from "../runtime/jours.ts";
import type { Vue } from "./cas.ts";
import type { Moteur } from "./run.ts";

export interface MoteurDuCorpus extends Moteur {
  readonly dispositifs: readonly string[];
  readonly actes: readonly string[];
}

export function moteurDe(corpus: Corpus): MoteurDuCorpus {
  const fin = corpus.publications[corpus.publications.length - 1] ?? "1900-01-01";
  const viewpointOf = (vue: Vue): Viewpoint => ({
    jour: vue.jour ?? (vue.exercice === null ? fin : dernierJour(vue.exercice)),
    connuLe: vue.connuLe ?? fin,
    sans: vue.sans,
    lectures: vue.lectures,
  });
  // Many cases look from the same viewpoint.
  const faits = new Map<string, ReturnType<typeof programmeAt>>();
  const at = (dispositif: string, vue: Vue): ReturnType<typeof programmeAt> => {
    const viewpoint = viewpointOf(vue);
    const cle = JSON.stringify([dispositif, viewpoint]);
    const fait = faits.get(cle) ?? programmeAt(corpus, dispositif, viewpoint);
    faits.set(cle, fait);
    return fait;
  };
  return {
    dispositifs: nomsDesDispositifs(corpus),
    actes: corpus.actes.map((a) => a.id),
    donnees: entreesLues(corpus, new Set(corpus.donnees.keys())),
    programme(dispositif, vue) {
      const { value, diagnostics } = at(dispositif, vue);
      const errors = diagnostics.filter(isError);
      return errors.length > 0 || !value ? errors : value.programme;
    },
    dossier(dispositif, vue) {
      const { law, dispositif: found } = at(dispositif, vue).value ?? {};
      if (!law || !found) return undefined;
      return {
        statuts: statutsDe(law.viewpoint, found, vue.exercice).map((s) => s.statut),
        annonces: totauxAnnonces(law, found).map((a) => ({ nom: a.nom, grandeur: a.figure.unite === "€" ? "montant" : "points", valeur: a.figure.valeur, span: a.span })),
      };
    },
  };
}
