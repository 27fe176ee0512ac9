// Writing an output folder as a whole: everything is prepared beside it, then two renames put it in place. A run that is killed
// leaves the previous output whole; files that did not change keep their inode and their date.
import { closeSync, existsSync, fsyncSync, linkSync, lstatSync, mkdirSync, openSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Systeme, Usage } from "./exit.ts";
import { ecrireNeuf } from "./un-fichier.ts";

/** The list of files written by Avenant, in the output folder: what may be removed when it is no longer produced. */
export const MANIFESTE = "manifeste.json";

export interface Bilan {
  readonly ecrits: readonly string[];
  readonly supprimes: readonly string[];
  readonly inchanges: number;
}

/** What differs between the folder and the wanted files, without writing. */
export function comparer(dossier: string, voulus: ReadonlyMap<string, string>): Bilan {
  const ecrits: string[] = [];
  let inchanges = 0;
  for (const [chemin, contenu] of voulus) {
    if (ancien(dossier, chemin) === contenu) inchanges++;
    else ecrits.push(chemin);
  }
  const supprimes = manifesteDe(dossier).filter((c) => !voulus.has(c) && existsSync(path.join(dossier, c)));
  return { ecrits: ecrits.sort(), supprimes: supprimes.sort(), inchanges };
}

/** An output never goes among the rules it comes from: the swap of folders would carry them along. */
export function horsDesRegles(dossier: string, lus: Iterable<string>): void {
  const racine = `${path.resolve(dossier)}${path.sep}`;
  for (const lu of lus) if (path.resolve(lu).startsWith(racine)) throw new Usage(`« ${dossier} » contient les règles (${lu}) : choisissez un autre dossier de sortie.`);
}

/** Puts the wanted files in place of those that the last run wrote; foreign files of the folder stay. */
export function ecrireDossier(dossier: string, voulus: ReadonlyMap<string, string>): Bilan {
  const parent = path.dirname(path.resolve(dossier));
  const nom = path.basename(path.resolve(dossier));
  refuserLien(dossier);
  const verrou = path.join(parent, `.${nom}-verrou`);
  const neuf = path.join(parent, `.${nom}-en-cours`);
  let pris = false;
  try {
    mkdirSync(parent, { recursive: true });
    prendreVerrou(verrou);
    pris = true;
    restaurer(parent, nom);
    rmSync(neuf, { recursive: true, force: true });
    const bilan = comparer(dossier, voulus);
    refuserEtranger(dossier, bilan.ecrits);
    if (bilan.ecrits.length === 0 && bilan.supprimes.length === 0) return bilan;
    preparer(dossier, neuf, voulus, new Set(bilan.ecrits), new Set(bilan.supprimes));
    echanger(parent, nom, neuf);
    return bilan;
  } catch (e) {
    if (e instanceof Systeme || e instanceof Usage) throw e;
    const code = (e as NodeJS.ErrnoException).code;
    if (code === undefined) throw e;
    throw new Systeme(`Écriture impossible dans « ${dossier} » (${code}). La production précédente est intacte.`);
  } finally {
    if (pris) {
      rmSync(neuf, { recursive: true, force: true });
      rmSync(verrou, { force: true });
    }
  }
}

/** In a folder that Avenant never wrote, a file of the same name is somebody's. */
function refuserEtranger(dossier: string, ecrits: readonly string[]): void {
  if (existsSync(path.join(dossier, MANIFESTE))) return;
  const pris = ecrits.find((c) => existsSync(path.join(dossier, c)));
  if (pris !== undefined) throw new Usage(`« ${dossier} » contient déjà « ${pris} », qu’Avenant n’a pas écrit : choisissez un autre dossier de sortie, ou déplacez ce fichier.`);
}

function preparer(dossier: string, neuf: string, voulus: ReadonlyMap<string, string>, ecrits: ReadonlySet<string>, supprimes: ReadonlySet<string>): void {
  mkdirSync(neuf);
  if (existsSync(dossier)) garder(dossier, neuf, "", ecrits, supprimes);
  for (const chemin of ecrits) {
    const cible = path.join(neuf, chemin);
    mkdirSync(path.dirname(cible), { recursive: true });
    ecrireNeuf(cible, voulus.get(chemin)!);
  }
  syncFolder(neuf);
}

/** Links into the new folder everything of the old one that is neither rewritten nor removed. */
function garder(dossier: string, neuf: string, sous: string, ecrits: ReadonlySet<string>, supprimes: ReadonlySet<string>): void {
  for (const entry of readdirSync(path.join(dossier, sous), { withFileTypes: true })) {
    const chemin = sous === "" ? entry.name : `${sous}/${entry.name}`;
    if (entry.isDirectory()) {
      garder(dossier, neuf, chemin, ecrits, supprimes);
      continue;
    }
    if (ecrits.has(chemin) || supprimes.has(chemin)) continue;
    const cible = path.join(neuf, chemin);
    mkdirSync(path.dirname(cible), { recursive: true });
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(path.join(dossier, chemin)), cible);
    else lier(path.join(dossier, chemin), cible);
  }
}

function lier(de: string, vers: string): void {
  try {
    linkSync(de, vers);
  } catch {
    writeFileSync(vers, readFileSync(de), { flag: "wx" });
  }
}

function echanger(parent: string, nom: string, neuf: string): void {
  const final = path.join(parent, nom);
  const precedent = path.join(parent, `.${nom}-precedent`);
  rmSync(precedent, { recursive: true, force: true });
  const remplace = existsSync(final);
  if (remplace) renameSync(final, precedent);
  try {
    renameSync(neuf, final);
  } catch (e) {
    if (remplace) renameSync(precedent, final);
    throw e;
  }
  syncFolder(parent);
  rmSync(precedent, { recursive: true, force: true });
}

/** A run killed between the two renames left the previous output under its waiting name: put it back; after them, drop it. */
function restaurer(parent: string, nom: string): void {
  const precedent = path.join(parent, `.${nom}-precedent`);
  const final = path.join(parent, nom);
  if (existsSync(precedent) && !existsSync(final)) renameSync(precedent, final);
  rmSync(precedent, { recursive: true, force: true });
}

function prendreVerrou(verrou: string): void {
  for (let essai = 0; essai < 2; essai++) {
    try {
      writeFileSync(verrou, String(process.pid), { flag: "wx" });
      return;
    } catch (e) {
      if ((e as NodeJS.ErrnoException).code !== "EEXIST") throw new Systeme(`Écriture impossible à côté de la production (${(e as NodeJS.ErrnoException).code}).`);
    }
    const pid = Number(readFileSync(verrou, "utf8"));
    if (vivant(pid)) throw new Systeme(`Une autre exécution d’avenant écrit déjà au même endroit (processus ${pid}). Attendez qu’elle finisse.`);
    rmSync(verrou, { force: true });
  }
  throw new Systeme("Une autre exécution d’avenant écrit au même endroit.");
}

function vivant(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (e) {
    return (e as NodeJS.ErrnoException).code === "EPERM";
  }
}

function refuserLien(dossier: string): void {
  const stat = lstatSync(dossier, { throwIfNoEntry: false });
  if (stat?.isSymbolicLink()) throw new Usage(`« ${dossier} » est un lien : indiquez le vrai dossier de sortie.`);
  if (stat && !stat.isDirectory()) throw new Usage(`« ${dossier} » n’est pas un dossier.`);
}

function ancien(dossier: string, chemin: string): string | undefined {
  const file = path.join(dossier, chemin);
  try {
    return lstatSync(file).isFile() ? readFileSync(file, "utf8") : undefined;
  } catch {
    return undefined;
  }
}

/** Files that the last run listed; an unreadable list is an empty one. Paths that leave the folder are ignored. */
export function manifesteDe(dossier: string): string[] {
  try {
    const lu: unknown = JSON.parse(readFileSync(path.join(dossier, MANIFESTE), "utf8"));
    const fichiers = (lu as { fichiers?: unknown }).fichiers;
    if (!Array.isArray(fichiers)) return [];
    return fichiers.filter((f): f is string => typeof f === "string" && !path.isAbsolute(f) && !f.split("/").includes(".."));
  } catch {
    return [];
  }
}

function syncFolder(dossier: string): void {
  try {
    const fd = openSync(dossier, "r");
    fsyncSync(fd);
    closeSync(fd);
  } catch {
    // Some systems do not open folders; the renames stay ordered.
  }
}
