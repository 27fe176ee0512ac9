// The door of the TypeScript emitter: the edition gives a package of evaluators, one module per distinct version. Checking
// what was written is in check.ts.
import type { Edition, Version } from "../../edition/edition.ts";
import type { Emitter, OutputFile } from "../emitter.ts";
import { fichierDeDispositif } from "./dispositif.ts";
import { fichierDesDonnees, fichierDesLibelles } from "./donnees.ts";
import { fichierDesElements, TextesDElements } from "./elements.ts";
import { paquetDe } from "./paquet.ts";
import { fichiersEntiers } from "./entiers/fichiers.ts";
import { noyauDe } from "./entiers/noyau.ts";
import type { DispositifDuPaquet, FichierDecide, Paquet } from "./paquet.ts";
import { planFichiers } from "./plan.ts";
import type { Incremental } from "./plan.ts";
import { imprimes, misEnForme, texteDe } from "./print.ts";
import { fichierDeProvenance } from "./provenance.ts";
import { fichierDeRacine } from "./racine.ts";
import { copiesDuRuntime } from "./runtime-copies.ts";
import { fichierDeVersion } from "./version.ts";

/** A file written, and what tells whether it has to be written again. */
export interface FichierEmis extends OutputFile {
  /** Hash of the file as decided; empty when nobody asked for it. */
  readonly brut: string;
  /** Taken from last time: already laid out and checked. */
  readonly repris: boolean;
}

/** The files before formatting: the same meaning, sooner. */
export async function emettreBruts(edition: Edition): Promise<readonly OutputFile[]> {
  const { chemins, prets, bruts } = emettreCode(edition, undefined, (fichiers) => ({ bruts: imprimes(fichiers), formes: Promise.resolve([]) }));
  return enOrdre(chemins, [...prets, ...(await bruts)]).map(({ chemin, contenu }) => ({ chemin, contenu }));
}

/** Files being written from what was decided, here or elsewhere: their texts, in the same order, as printed and then laid out. */
export interface Ecriture {
  readonly bruts: Promise<readonly string[]>;
  readonly formes: Promise<readonly string[]>;
}

export type Ecrire = (fichiers: readonly FichierDecide[]) => Ecriture;

export function ecrireIci(fichiers: readonly FichierDecide[]): Ecriture {
  const bruts = imprimes(fichiers);
  return { bruts, formes: bruts.then(misEnForme) };
}

/** The code of an edition, as it becomes ready. Whoever checks may begin with what is only printed. */
export interface Code {
  /** Every path, in the order of the package. */
  readonly chemins: readonly string[];
  /** Those that are not laid out: taken from last time, or decided as texts. */
  readonly prets: readonly FichierEmis[];
  /** The others, in the same order before and after layout. */
  readonly bruts: Promise<readonly FichierEmis[]>;
  readonly formes: Promise<readonly FichierEmis[]>;
}

export function emettreCode(edition: Edition, incremental?: Incremental, ecrire: Ecrire = ecrireIci): Code {
  const fichiers = decides(paquetDe(edition));
  const { hashs, repris } = planFichiers(fichiers, edition.versionDuCompilateur, incremental);
  const prets: FichierEmis[] = [];
  const aEcrire: { readonly fichier: FichierDecide; readonly brut: string }[] = [];
  fichiers.forEach((fichier, i) => {
    const { chemin } = fichier;
    const brut = hashs[i]!;
    const avant = repris[i]!;
    if (avant !== null) prets.push({ chemin, contenu: avant, brut, repris: true });
    // Texts of ours, word for word, and steps that we lay out ourselves, are not laid out again.
    else if (typeof fichier.instructions === "string") prets.push({ chemin, contenu: texteDe(fichier), brut, repris: false });
    else aEcrire.push({ fichier, brut });
  });
  const { bruts, formes } = aEcrire.length === 0 ? RIEN : ecrire(aEcrire.map((x) => x.fichier));
  const emis = (textes: readonly string[]): readonly FichierEmis[] => aEcrire.map(({ fichier, brut }, i) => ({ chemin: fichier.chemin, contenu: textes[i]!, brut, repris: false }));
  return { chemins: fichiers.map((f) => f.chemin), prets, bruts: bruts.then(emis), formes: formes.then(emis) };
}

const RIEN: Ecriture = { bruts: Promise.resolve([]), formes: Promise.resolve([]) };

export async function emitTypeScript(edition: Edition, incremental?: Incremental): Promise<readonly FichierEmis[]> {
  const { chemins, prets, formes } = emettreCode(edition, incremental);
  return enOrdre(chemins, [...prets, ...(await formes)]);
}

function enOrdre(chemins: readonly string[], fichiers: readonly FichierEmis[]): readonly FichierEmis[] {
  const parChemin = new Map(fichiers.map((f) => [f.chemin, f]));
  return chemins.map((c) => parChemin.get(c)!);
}

function decides(paquet: Paquet): readonly FichierDecide[] {
  return [
    fichierDeRacine(paquet),
    fichierDeProvenance(paquet),
    fichierDesDonnees(paquet),
    fichierDesLibelles(paquet),
    ...copiesDuRuntime(),
    ...paquet.dispositifs.flatMap((d) => {
      const textes = new TextesDElements(paquet, d);
      return [fichierDeDispositif(d), fichierDesElements(d, textes), ...d.edition.versions.flatMap((v) => fichiersDeVersion(paquet, d, textes, v))];
    }),
  ];
}

/** The version in exact enclosures, and, where integers can hold it, in integers. */
function fichiersDeVersion(paquet: Paquet, d: DispositifDuPaquet, textes: TextesDElements, v: Version): readonly FichierDecide[] {
  const noyau = noyauDe(v.programme);
  const exact = fichierDeVersion(paquet, d, textes, v, noyau);
  return noyau === null ? [exact] : [exact, ...fichiersEntiers(d, v, noyau)];
}

export const typescript: Emitter = { nom: "typescript", emit: (edition) => emitTypeScript(edition) };
