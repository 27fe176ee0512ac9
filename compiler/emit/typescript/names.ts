// Generated identifiers: an ASCII slug of the real name, for the reader, and a number, for the machine. Nothing that the
// source names becomes code; real names are data.

import { slug } from "../dossiers.ts";

/** `i17_volet_1_atteint`. */
export function identifiant(prefixe: string, numero: number, nom: string): string {
  const s = slug(nom);
  return s === "" ? `${prefixe}${numero}` : `${prefixe}${numero}_${s}`;
}

/** `ForfaitStructure`, from a folder name. */
export function nomDeType(dossier: string): string {
  return dossier.replace(/(?:^|-)([a-z0-9])/g, (_, c: string) => c.toUpperCase()).replace(/^(?=[0-9])/, "D");
}

/** `forfaitStructure`; a word of JavaScript gets an underscore. */
export function nomDExport(dossier: string): string {
  const type = nomDeType(dossier);
  const nom = type.slice(0, 1).toLowerCase() + type.slice(1);
  return MOTS_DE_JAVASCRIPT.has(nom) ? `${nom}_` : nom;
}

const MOTS_DE_JAVASCRIPT = new Set(
  ("arguments async await break case catch class const continue debugger default delete do else enum eval export extends false finally for " +
    "function if implements import in instanceof interface let new null package private protected public return static super switch " +
    "this throw true try typeof undefined var void while with yield provenance donnees").split(" "),
);
