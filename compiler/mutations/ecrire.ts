// What became of the mutants, in French: totals by kind, survivors with their place and what was changed, mutants proved equal set
// apart with the proof. And the same as data.
import type { SourceText } from "../source/source-text.ts";
import type { MutantJoue } from "./jouer.ts";
import { GENRES, type Genre, type Mutant } from "./mutant.ts";

interface Compte {
  readonly total: number;
  readonly cas: number;
  readonly verification: number;
  readonly egaux: number;
  readonly survivants: number;
}

function compter(joues: readonly MutantJoue[]): Compte {
  const parmi = (f: (j: MutantJoue) => boolean): number => joues.filter(f).length;
  return {
    total: joues.length,
    cas: parmi(({ issue }) => issue.sort === "tué" && issue.par === "cas"),
    verification: parmi(({ issue }) => issue.sort === "tué" && issue.par === "vérification"),
    egaux: parmi(({ issue }) => issue.sort === "égal"),
    survivants: parmi(({ issue }) => issue.sort === "survivant"),
  };
}

function compteEnMots(c: Compte): string {
  const combien = (n: number, mot: string): string => `${n} ${mot}${n > 1 ? "s" : ""}`;
  const egaux = c.egaux > 1 ? `${c.egaux} égaux (prouvé)` : c.egaux === 1 ? "1 égal (prouvé)" : "aucun égal";
  return `${combien(c.total, "mutant")} : ${combien(c.cas, "vu")} par les cas, ${c.verification} par les vérifications, ${egaux}, ${combien(c.survivants, "survivant")}`;
}

export function mutationsEnTexte(joues: readonly MutantJoue[], textes: ReadonlyMap<string, SourceText>): string {
  const lignes = [`${compteEnMots(compter(joues))}.`, ""];
  for (const genre of Object.keys(GENRES) as Genre[]) {
    const siens = joues.filter((j) => j.mutant.genre === genre);
    if (siens.length > 0) lignes.push(`  ${GENRES[genre]} — ${compteEnMots(compter(siens))}`);
  }
  const egaux = joues.filter((j) => j.issue.sort === "égal");
  if (egaux.length > 0) {
    lignes.push("", "Ne changent rien, et c’est prouvé :");
    for (const { mutant, issue } of egaux) lignes.push(`  ${enMots(mutant, textes)}`, ...(issue.sort === "égal" ? [`    ${issue.preuve}`] : []));
  }
  const survivants = joues.filter((j) => j.issue.sort === "survivant");
  if (survivants.length > 0) {
    lignes.push("", "Survivants : aucun cas ni aucune vérification ne voit ces changements. Ajoutez un cas qui les distingue.");
    for (const { mutant } of survivants) lignes.push(`  ${enMots(mutant, textes)}`);
  }
  return lignes.join("\n");
}

/** « rules/avenant-9.rules:92 usage_dmp : « au moins » → « plus de » ». */
export function enMots(m: Mutant, textes: ReadonlyMap<string, SourceText>): string {
  return `${placeDe(m, textes)}${m.sujet === null ? "" : ` ${m.sujet}`} : « ${m.avant} » → ${m.apres.replace(/[… ]/g, "") === "" ? "retiré" : `« ${m.apres} »`}`;
}

function placeDe(m: Mutant, textes: ReadonlyMap<string, SourceText>): string {
  const source = textes.get(m.file);
  return source ? `${m.file}:${source.positionAt(m.retouches[0]!.start).ligne}` : m.file;
}

export function mutationsEnJson(joues: readonly MutantJoue[], textes: ReadonlyMap<string, SourceText>): Readonly<Record<string, unknown>> {
  const enJson = ({ mutant: m, issue }: MutantJoue): unknown => ({
    genre: m.genre, place: placeDe(m, textes), acte: m.acte, element: m.sujet, avant: m.avant, apres: m.apres, ...(issue.sort === "égal" ? { preuve: issue.preuve } : {}),
  });
  return {
    compte: compter(joues),
    par_genre: Object.fromEntries((Object.keys(GENRES) as Genre[]).flatMap((genre) => {
      const siens = joues.filter((j) => j.mutant.genre === genre);
      return siens.length === 0 ? [] : [[genre, compter(siens)]];
    })),
    survivants: joues.filter((j) => j.issue.sort === "survivant").map(enJson),
    egaux: joues.filter((j) => j.issue.sort === "égal").map(enJson),
  };
}
