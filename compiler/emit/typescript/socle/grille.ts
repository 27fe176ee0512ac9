// Which version answers: by exercice or by day, as known on a day. A question that no version answers is a mistake of the
// calling program, hence a RangeError whose message is in French.
import { lireJour } from "../../../runtime/jours.ts";

/** Sur les exercices [de, a] (ou les jours [de, a[), tel que connu dans [connuDes, connuJusque[. Nul : sans limite, ou pas de version. */
export interface Case<Version extends string, Borne extends number | string> {
  readonly de: Borne;
  readonly a: Borne | null;
  readonly connuDes: string;
  readonly connuJusque: string | null;
  readonly version: Version | null;
}

/** L'exercice demandé ; `connuLe` : ce qui était publié ce jour-là (par défaut, tout ce que contient ce paquet). */
export interface QuestionExercice {
  readonly exercice: number;
  readonly connuLe?: string;
}

/** Le jour demandé, pour un dispositif sans période annuelle. */
export interface QuestionJour {
  readonly jour: string;
  readonly connuLe?: string;
}

export function versionDeLExercice<V extends string>(libelle: string, grille: readonly Case<V, number>[], q: QuestionExercice, connuLe: string): V {
  const exercice = q?.exercice;
  if (!Number.isSafeInteger(exercice)) throw new RangeError(`${libelle} : l'exercice est une année, par exemple 2022.`);
  const valables = grille.filter((c) => c.de <= exercice && (c.a === null || exercice <= c.a));
  return choisie(libelle, `l'exercice ${exercice}`, valables, jourValide(libelle, q.connuLe ?? connuLe));
}

export function versionDuJour<V extends string>(libelle: string, grille: readonly Case<V, string>[], q: QuestionJour, connuLe: string): V {
  const jour = jourValide(libelle, q?.jour);
  const valables = grille.filter((c) => c.de <= jour && (c.a === null || jour < c.a));
  return choisie(libelle, `le ${jour}`, valables, jourValide(libelle, q.connuLe ?? connuLe));
}

export function anneeDuJour(jour: string): number {
  return Number(jour.slice(0, 4));
}

function choisie<V extends string>(libelle: string, quand: string, valables: readonly Case<V, number | string>[], connuLe: string): V {
  const versions = valables.filter((c) => c.version !== null);
  if (versions.length === 0) throw new RangeError(`${libelle} : aucune règle pour ${quand}.`);
  const version = versions.find((c) => c.connuDes <= connuLe && (c.connuJusque === null || connuLe < c.connuJusque))?.version;
  if (version === undefined || version === null) throw new RangeError(`${libelle} : les règles pour ${quand} n'étaient pas encore publiées le ${connuLe}.`);
  return version;
}

function jourValide(libelle: string, jour: unknown): string {
  if (typeof jour !== "string" || lireJour(jour) === undefined) throw new RangeError(`${libelle} : « ${String(jour)} » n'est pas un jour qui existe, écrit AAAA-MM-JJ.`);
  return jour;
}
