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
import { misEnForme, textesBruts } from "./print.ts";
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
  const fichiers = decides(paquetDe(edition));
  const textes = await textesBruts(fichiers);
  return fichiers.map((f, i) => ({ chemin: f.chemin, contenu: textes[i]! }));
}

/** The same code before layout, and after: whoever checks may begin with the first. */
export interface Code {
  readonly bruts: readonly FichierEmis[];
  formes(): Promise<readonly FichierEmis[]>;
}

export async function emettreCode(edition: Edition, incremental?: Incremental): Promise<Code> {
  const fichiers = decides(paquetDe(edition));
  const { hashs, repris } = planFichiers(fichiers, edition.versionDuCompilateur, incremental);
  const neufs = fichiers.flatMap((_, i) => (repris[i] === null ? [i] : []));
  const textes = await textesBruts(neufs.map((i) => fichiers[i]!));
  const tous = (ecrits: readonly string[]): readonly FichierEmis[] => {
    const contenus = new Map(neufs.map((i, rang) => [i, ecrits[rang]!]));
    return fichiers.map((f, i) => ({ chemin: f.chemin, contenu: repris[i] ?? contenus.get(i)!, brut: hashs[i]!, repris: repris[i] !== null }));
  };
  // Copies of the runtime are ours, word for word: they are not laid out again.
  return { bruts: tous(textes), formes: async () => tous(await misEnForme(textes, neufs.map((i) => typeof fichiers[i]!.instructions !== "string"))) };
}

export async function emitTypeScript(edition: Edition, incremental?: Incremental): Promise<readonly FichierEmis[]> {
  return (await emettreCode(edition, incremental)).formes();
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
