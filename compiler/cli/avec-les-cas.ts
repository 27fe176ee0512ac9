// What commands that judge the cases start from: the rules compiled without error, and every file of cases read. When something
// is wrong it is shown, and the exit code is the answer.
import type { Corpus } from "../corpus/corpus.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Edition } from "../edition/edition.ts";
import type { CasFile } from "../scenarios/cas.ts";
import { lireCas } from "../scenarios/read.ts";
import type { Span } from "../source/span.ts";
import { EXIT } from "./exit.ts";
import { lireProjet, type Projet } from "./files.ts";
import { compilerProjet } from "./project.ts";
import { enErreur, imprimerJson, montrer, type Forme } from "./report.ts";
import { say } from "./terminal.ts";

export interface ProjetAvecCas {
  readonly projet: Projet;
  readonly corpus: Corpus;
  readonly edition: Edition;
  readonly cas: readonly CasFile[];
}

export function avecLesCas(commande: string, chemins: readonly string[], forme: Forme): ProjetAvecCas | number {
  const projet = lireProjet(chemins, true);
  const { value, diagnostics } = compilerProjet(projet);
  const trouves: Diagnostic[] = [...projet.diagnostics, ...diagnostics];
  const cas = projet.cas.flatMap((source): CasFile[] => {
    const lu = lireCas(source);
    trouves.push(...lu.diagnostics);
    return lu.value ? [lu.value] : [];
  });
  if (value.corpus && value.edition && !enErreur(trouves)) return { projet, corpus: value.corpus, edition: value.edition, cas };
  if (forme === "json") imprimerJson(commande, trouves, projet.textes);
  else {
    montrer(trouves, projet.textes);
    say("Il y a des erreurs : rien n’a été mesuré.");
  }
  return EXIT.erreurs;
}

/** « rules/avenant-9.rules:12 ». */
export function placeDans({ textes }: Projet): (span: Span) => string {
  return (span) => {
    const source = textes.get(span.file);
    return source ? `${span.file}:${source.positionAt(span.start).ligne}` : span.file;
  };
}
