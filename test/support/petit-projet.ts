// A small project in memory, rules and cases, compiled as a command does; for tests of what cases show and see. Not a test.
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import type { Edition } from "../../compiler/edition/edition.ts";
import { compile } from "../../compiler/pipeline.ts";
import type { CasFile } from "../../compiler/scenarios/cas.ts";
import { moteurDe, type MoteurDuCorpus } from "../../compiler/scenarios/moteur.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import { lireLesCas } from "./projet.ts";
import { MARQUES } from "./rules.ts";

export interface PetitProjet {
  readonly rules: readonly SourceText[];
  readonly cas: readonly CasFile[];
  readonly edition: Edition;
  readonly moteur: MoteurDuCorpus;
}

/** `cas`: the lines of a file of cases after « dispositif: f ». */
export function petitProjet(regles: readonly string[], cas: readonly string[]): PetitProjet {
  const rules = regles.map((t, i) => new SourceText(`f${i}.rules`, t));
  const { value, diagnostics } = compile(rules, MARQUES);
  const fautes = diagnostics.filter(isError).map((d) => `${d.code} ${d.titre}`);
  if (fautes.length > 0 || !value.corpus || !value.edition) throw new Error(fautes.join("; "));
  return { rules, cas: lireLesCas(cas.map((t, i) => new SourceText(`c${i}.cas.yaml`, `dispositif: f\n${t}`))), edition: value.edition, moteur: moteurDe(value.corpus) };
}
