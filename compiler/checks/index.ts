// The checks of coherence, and the two ways to run them: on what was published, on all the versions of the law.
// Duplicate names, circles and everything that types are said by ir/from-law; duplicate clauses and data by law and corpus.
import type { Corpus } from "../corpus/corpus.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { CaseDeGrille, Edition } from "../edition/edition.ts";
import { evaluer } from "../evaluate/evaluate.ts";
import type { Quand } from "../evaluate/evaluate.ts";
import type { Programme } from "../ir/programme.ts";
import type { DispositifEnVigueur } from "../law/law.ts";
import type { Controle, VersionVue, Vues } from "./controle.ts";
import { donneeImpossible } from "./donnee-impossible.ts";
import { donneeJamaisLue } from "./donnee-jamais-lue.ts";
import { elementSansEffet } from "./element-sans-effet.ts";
import { fenetreEnCoursDExercice } from "./fenetre-en-cours-d-exercice.ts";
import { indicateurInaccessible } from "./indicateur-inaccessible.ts";
import { nomsSemblables } from "./noms-semblables.ts";
import { seuilToujoursAtteint } from "./seuil-toujours-atteint.ts";
import { sourceManquante } from "./source-manquante.ts";
import { annonceFausse, totalFaux } from "./total-faux.ts";
import { sansEchos } from "./un-seul-ecart.ts";
import { uneFois } from "./une-fois.ts";
import type { Exercices } from "./une-fois.ts";

/** Every check, by usefulness of what it says. */
export const CONTROLES: readonly Controle[] = [
  donneeImpossible, nomsSemblables, sourceManquante, fenetreEnCoursDExercice,
  indicateurInaccessible, totalFaux, elementSansEffet, seuilToujoursAtteint,
  annonceFausse, donneeJamaisLue,
];

/** What can be said from the acts alone. */
export function checkCorpus(corpus: Corpus): Diagnostic[] {
  return uneFois(CONTROLES.flatMap((c) => (c.sur === "corpus" ? c.run(corpus) : [])).map((diagnostic) => ({ diagnostic, quand: [] })));
}

/** What can be said of the whole edition, each version included; one finding once, with its exercices. */
export function checkEdition(edition: Edition): Diagnostic[] {
  const vues: Vues = new Map(edition.dispositifs.map((d) => [
    d.nom, new Map(d.versions.map((v) => [v.cle, vueDe(edition.corpus, v.viewpoint, v.law, v.programme)])),
  ]));
  const parVersion = edition.dispositifs.flatMap((d) => d.versions.flatMap((v) => {
    const quand = exercicesDe(d.grille.filter((c) => c.version === v.cle));
    return surUneVersion(vues.get(d.nom)!.get(v.cle)!).map((diagnostic) => ({ diagnostic, quand }));
  }));
  const surTout = CONTROLES.flatMap((c) => (c.sur === "edition" ? c.run(edition, vues) : [])).map((diagnostic) => ({ diagnostic, quand: [] }));
  return uneFois(sansEchos([...parVersion, ...surTout]));
}

function surUneVersion(vue: VersionVue): Diagnostic[] {
  return CONTROLES.flatMap((c) => (c.sur === "version" ? c.run(vue) : []));
}

/** A version may hold for many exercices: « fin d'exercice » is the end of any of them. */
const TOUS: Quand = { exercice: null };

function vueDe(corpus: Corpus, viewpoint: VersionVue["viewpoint"], dispositif: DispositifEnVigueur, programme: Programme): VersionVue {
  return { corpus, viewpoint, dispositif, programme, quand: TOUS, libre: evaluer(programme, new Map(), TOUS) };
}

function exercicesDe(cases: readonly CaseDeGrille[]): Exercices[] {
  return cases.flatMap(({ exercices }) => (exercices === null ? [] : [exercices]));
}
