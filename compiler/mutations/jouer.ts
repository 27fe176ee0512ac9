// Plays the mutants of a project one after the other: which are noticed, by what; which are proved to change nothing; which
// survive. The order is that of the files, so that a run can be compared with another.
import type { CasFile } from "../scenarios/cas.ts";
import { SourceText } from "../source/source-text.ts";
import { autourDe } from "./autour.ts";
import { preuveDEgalite } from "./egalite.ts";
import { mutantsDe } from "./from-ast.ts";
import { jugeDe } from "./juge.ts";
import { appliquer, type Mutant } from "./mutant.ts";

export type Issue =
  /** A case fails, or `verifier` says an error. */
  | { readonly sort: "tué"; readonly par: "cas" | "vérification"; readonly temoin: string }
  /** Nothing can notice: why. */
  | { readonly sort: "égal"; readonly preuve: string }
  | { readonly sort: "survivant" };

export interface MutantJoue {
  readonly mutant: Mutant;
  readonly issue: Issue;
}

export interface Options {
  /** One in so many, always the same ones; 1: all. */
  readonly unSur?: number;
  /** Only these; all by default. */
  readonly garder?: (m: Mutant) => boolean;
  readonly suivre?: (fait: number, total: number) => void;
}

/** The rules and cases pass as they are: that has been looked at before. */
export function jouerLesMutants(rules: readonly SourceText[], cas: readonly CasFile[], { unSur = 1, garder = () => true, suivre = () => {} }: Options = {}): readonly MutantJoue[] {
  const autour = autourDe(rules);
  const juger = jugeDe(cas);
  const textes = new Map(rules.map((s) => [s.file, s]));
  const mutants = rules.flatMap((s) => mutantsDe(s)).filter((m) => garder(m) && choisi(m, unSur));
  return mutants.map((mutant, i) => {
    suivre(i, mutants.length);
    const { sources, touches } = autour(mutant.file, mutant.retouches[0]!.start);
    const changees = sources.map((s) => (s.file === mutant.file ? new SourceText(s.file, appliquer(s.text, mutant.retouches)) : s));
    const { echec, erreurs, corpus } = juger(changees, touches, nomsDe(mutant, textes));
    if (echec !== null) return { mutant, issue: { sort: "tué", par: "cas", temoin: echec } };
    if (corpus === null) return { mutant, issue: { sort: "tué", par: "vérification", temoin: erreurs[0]?.titre ?? "" } };
    const preuve = preuveDEgalite(sources, corpus, touches);
    return { mutant, issue: preuve === null ? { sort: "survivant" } : { sort: "égal", preuve } };
  });
}

/** The names written around a change, and the element it stands in: cases that speak of them are likely to see it. */
function nomsDe({ file, sujet, retouches }: Mutant, textes: ReadonlyMap<string, SourceText>): ReadonlySet<string> {
  const source = textes.get(file)!;
  const ligne = source.lineIndexAt(retouches[0]!.start);
  const autour = [-1, 0, 1].map((pas) => source.lineText(ligne + pas)).join(" ");
  return new Set([...(sujet === null ? [] : [sujet]), ...(autour.match(/[\p{L}_][\p{L}\d_]+/gu) ?? [])]);
}

/** A sample that does not hang on chance nor on the order of files: a sum of what the mutant is. */
function choisi(m: Mutant, unSur: number): boolean {
  if (unSur <= 1) return true;
  let somme = 2166136261;
  for (const c of `${m.file} ${m.sujet} ${m.genre} ${m.avant} ${m.apres}`) somme = Math.imul(somme ^ c.codePointAt(0)!, 16777619) >>> 0;
  return somme % unSur === 0;
}
