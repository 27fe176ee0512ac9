// The door: two viewpoints of the corpus are compared, dispositif by dispositif. What changed and by which act, the maxima, the
// cases that move, the practices that show it. Nothing is written here.
import type { Corpus } from "../corpus/corpus.ts";
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.ts";
import { isError } from "../diagnostics/diagnostic.ts";
import { nomsDesDispositifs } from "../edition/from-corpus.ts";
import { entreesLues } from "../ir/entrees.ts";
import type { InstructionSuivie } from "../law/law.ts";
import { dispositifsLus } from "../law/renvois.ts";
import { statutsDe, type StatutMotive } from "../law/standing.ts";
import type { CasFile } from "../scenarios/cas.ts";
import type { Cotes } from "./auteur.ts";
import { casDeplaces, type BilanDesCas } from "./cas.ts";
import type { Changement } from "./changement.ts";
import { coteDe, type Cote, type Vue } from "./cote.ts";
import { Essais } from "./essai.ts";
import { changementsDe } from "./from-law.ts";
import { maximaDe, type Maximum } from "./maxima.ts";
import { chercherTemoins, type Recherche } from "./temoins.ts";

export interface ComparaisonDeDispositif {
  readonly nom: string;
  readonly libelle: string;
  readonly cotes: Cotes;
  /** In reading order; empty when the two viewpoints show the same law. */
  readonly changements: readonly Changement[];
  readonly statuts: { readonly avant: readonly StatutMotive[]; readonly apres: readonly StatutMotive[] };
  /** Instructions that a hypothesis leaves without effect. */
  readonly ecartees: { readonly avant: readonly InstructionSuivie[]; readonly apres: readonly InstructionSuivie[] };
  /** The whole first, then the elements whose maximum moves. */
  readonly maxima: readonly Maximum[];
  readonly cas: BilanDesCas;
  /** Null when nothing that is computed changes, or when one side has no law. */
  readonly recherche: Recherche | null;
}

export interface Comparaison {
  readonly corpus: Corpus;
  readonly dispositifs: readonly ComparaisonDeDispositif[];
}

const AUCUN_CAS: BilanDesCas = { deplaces: [], inchanges: 0, illisibles: 0, autresExercices: 0 };

/** A viewpoint for each dispositif: exercice or day depend on how the dispositif is judged. */
export type VueDe = (dispositif: string) => Vue;

export interface OptionsDeComparaison {
  /** Dispositifs to compare; all when absent. */
  readonly dispositifs?: readonly string[];
  readonly cas?: readonly CasFile[];
  /** False: practices are not searched for. */
  readonly temoins?: boolean;
}

/**
 * Compares the law of two viewpoints. Dispositifs in force in neither are left out. Errors are those of consolidating or typing
 * either side; the comparison then holds only what could be compared.
 */
export function comparer(corpus: Corpus, avant: VueDe, apres: VueDe, options: OptionsDeComparaison = {}): Outcome<Comparaison> {
  const diagnostics: Diagnostic[] = [];
  const cotes = new Map<string, Cotes>();
  const changements = new Map<string, readonly Changement[]>();
  const cotesDe = (nom: string): Cotes => {
    const connus = cotes.get(nom);
    if (connus) return connus;
    const [a, b] = [coteDe(corpus, nom, avant(nom)), coteDe(corpus, nom, apres(nom))];
    diagnostics.push(...a.diagnostics, ...b.diagnostics);
    cotes.set(nom, { avant: a.value, apres: b.value });
    return cotes.get(nom)!;
  };
  const changementsDuTexte = (nom: string): readonly Changement[] => {
    const connus = changements.get(nom) ?? changementsDe(cotesDe(nom));
    changements.set(nom, connus);
    return connus;
  };
  const out: ComparaisonDeDispositif[] = [];
  const declarees = entreesLues(corpus, new Set(corpus.donnees.keys()));
  for (const nom of options.dispositifs ?? nomsDesDispositifs(corpus, corpus.actes.flatMap((a) => (a.genre === "lecture" ? [a.id] : [])))) {
    const c = cotesDe(nom);
    if ((!c.avant.loi && !c.apres.loi) || diagnostics.some(isError)) continue;
    const renvois = [...dispositifsLus(corpus, nom)].filter((autre) => autre !== nom && changementsDuTexte(autre).some((x) => x.portee === "calcul"));
    const liste = renvois.length === 0 ? changementsDuTexte(nom) : changementsDe(c, renvois);
    const calcul = liste.some((x) => x.portee === "calcul");
    out.push({
      nom, libelle: (c.apres.loi ?? c.avant.loi)!.libelle ?? nom.replace(/_/g, " "), cotes: c, changements: liste,
      statuts: { avant: statuts(c.avant), apres: statuts(c.apres) },
      ecartees: { avant: ecartees(c.avant, nom), apres: ecartees(c.apres, nom) },
      maxima: maximaDe(c),
      cas: calcul ? casDeplaces(c, nom, options.cas ?? [], declarees) : AUCUN_CAS,
      recherche: calcul && c.avant.loi && c.apres.loi && options.temoins !== false ? chercherTemoins(new Essais(c), liste) : null,
    });
  }
  return { value: { corpus, dispositifs: out }, diagnostics };
}

function statuts({ loi, vue }: Cote): readonly StatutMotive[] {
  return loi ? statutsDe(vue.viewpoint, loi, vue.exercice) : [];
}

function ecartees({ law }: Cote, nom: string): readonly InstructionSuivie[] {
  return law.instructions.filter((i) => i.operation.dispositif === nom && i.statut !== "appliquee" && i.statut !== "pour-memoire");
}
