// What a coherence check is: the findings it looks for, and what it is run on: what was published, one version of the law, or all of
// them. The list of checks is in index.ts.
import type { Corpus } from "../corpus/corpus.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Edition } from "../edition/edition.ts";
import type { Quand } from "../evaluate/evaluate.ts";
import type { Resultat } from "../evaluate/resultat.ts";
import type { Programme } from "../ir/programme.ts";
import type { DispositifEnVigueur, Viewpoint } from "../law/law.ts";

/** One version under check. `libre`: its evaluation `quand` with no datum at all, hence every result still possible. */
export interface VersionVue {
  readonly corpus: Corpus;
  readonly viewpoint: Viewpoint;
  readonly dispositif: DispositifEnVigueur;
  readonly programme: Programme;
  readonly quand: Quand;
  readonly libre: Resultat;
}

interface Fiche {
  /** The codes it may say. */
  readonly codes: readonly string[];
}

export interface ControleDeCorpus extends Fiche {
  readonly sur: "corpus";
  readonly run: (corpus: Corpus) => readonly Diagnostic[];
}

export interface ControleDeVersion extends Fiche {
  readonly sur: "version";
  readonly run: (version: VersionVue) => readonly Diagnostic[];
}

export interface ControleDEdition extends Fiche {
  readonly sur: "edition";
  readonly run: (edition: Edition, vues: Vues) => readonly Diagnostic[];
}

/** The versions of an edition under check, by dispositif then key. */
export type Vues = ReadonlyMap<string, ReadonlyMap<string, VersionVue>>;

export type Controle = ControleDeCorpus | ControleDeVersion | ControleDEdition;
