// The door of the TypeScript emitter: the edition gives a package of evaluators, one module per distinct version. Checking
// what was written is in check.ts and closed.ts.
import type { Edition } from "../../edition/edition.ts";
import type { Emitter, OutputFile } from "../emitter.ts";
import { fichierDeDispositif } from "./dispositif.ts";
import { fichierDesDonnees } from "./donnees.ts";
import { paquetDe } from "./paquet.ts";
import type { FichierDecide, Paquet } from "./paquet.ts";
import { planFichiers } from "./plan.ts";
import type { Incremental } from "./plan.ts";
import { misEnForme, textesBruts } from "./print.ts";
import { fichiersDeRacine, packageJson } from "./racine.ts";
import { copiesDuRuntime } from "./runtime-copies.ts";
import { fichierDeVersion } from "./version.ts";

/** A file written, and what tells whether it has to be written again. */
export interface FichierEmis extends OutputFile {
  /** Hash of the unformatted text; empty when nobody asked for it. */
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

export async function emitTypeScript(edition: Edition, incremental?: Incremental): Promise<readonly FichierEmis[]> {
  const paquet = paquetDe(edition);
  const fichiers = decides(paquet);
  const textes = await textesBruts(fichiers);
  const { hashs, repris } = planFichiers(fichiers.map((f, i) => ({ chemin: f.chemin, texte: textes[i]! })), incremental);
  // Copies of the runtime are ours, word for word: they are not laid out again.
  const aFormer = fichiers.flatMap((f, i) => (repris[i] === null && typeof f.instructions !== "string" ? [i] : []));
  const formes = await misEnForme(aFormer.map((i) => textes[i]!));
  const contenus = new Map(aFormer.map((i, rang) => [i, formes[rang]!]));
  const json = packageJson(paquet);
  const out = fichiers.map((f, i) => ({ chemin: f.chemin, contenu: repris[i] ?? contenus.get(i) ?? textes[i]!, brut: hashs[i]!, repris: repris[i] !== null }));
  return [{ ...json, brut: incremental?.hash(json.contenu) ?? "", repris: false }, ...out];
}

function decides(paquet: Paquet): readonly FichierDecide[] {
  return [
    ...fichiersDeRacine(paquet),
    fichierDesDonnees(paquet),
    ...copiesDuRuntime(),
    ...paquet.dispositifs.flatMap((d) => [fichierDeDispositif(d), ...d.edition.versions.map((v) => fichierDeVersion(paquet, d, v))]),
  ];
}

export const typescript: Emitter = { nom: "typescript", emit: (edition) => emitTypeScript(edition) };
