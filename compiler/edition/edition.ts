// Every distinct version of every dispositif, and which version answers which (exercice or day, known-on day).
import type { Corpus } from "../corpus/corpus.ts";
import type { Programme } from "../ir/programme.ts";
import { SANS_HYPOTHESE, type DispositifEnVigueur, type Hypothese, type Viewpoint } from "../law/law.ts";
import type { Jour } from "../runtime/jours.ts";

/** One distinct version of the law of a dispositif. */
export interface Version {
  /** `v1`, `v2`… in order of validity then knowledge: stable as long as the rules are. */
  readonly cle: string;
  /** The first viewpoint that shows it. */
  readonly viewpoint: Viewpoint;
  readonly law: DispositifEnVigueur;
  readonly programme: Programme;
}

/** Validity × knowledge: over days [debut, fin) and known-on days [connuDes, connuJusque), that version. Null: not in force or not yet known. */
export interface CaseDeGrille {
  /** First and last exercice for `année civile` (fin null: no end); else days. */
  readonly exercices: { readonly de: number; readonly a: number | null } | null;
  readonly jours: { readonly debut: Jour; readonly fin: Jour | null };
  readonly connuDes: Jour;
  readonly connuJusque: Jour | null;
  readonly version: string | null;
}

export interface EditionDispositif {
  readonly nom: string;
  readonly libelle: string;
  readonly periode: "annee-civile" | "unique";
  readonly versions: readonly Version[];
  /** Sorted by validity then knowledge. Neighbouring cells with the same version are kept apart only by publications of acts. */
  readonly grille: readonly CaseDeGrille[];
}

/** From where an edition looks: known on a day (null: all that is published), acts left out, readings taken. */
export interface Vue extends Hypothese {
  readonly connuLe: Jour | null;
}

export const VUE_ORDINAIRE: Vue = { connuLe: null, ...SANS_HYPOTHESE };

export interface Edition {
  /** What was known from there: acts published later are not in it; acts left out are. */
  readonly corpus: Corpus;
  readonly vue: Vue;
  /** In order of creation. */
  readonly dispositifs: readonly EditionDispositif[];
  /** The known-on day: that of the view, else the latest publication. */
  readonly connuLe: Jour;
  /** SHA-256 of the sources (names and texts), hex: the provenance of everything emitted. */
  readonly empreinte: string;
  readonly versionDuCompilateur: string;
}
