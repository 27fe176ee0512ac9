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
function comparer(dossier: string, voulus: ReadonlyMap<string, string>): Bilan {
  const ecrits = differents(dossier, voulus).sort();
  return { ecrits, supprimes: supprimesDe(dossier, voulus), inchanges: voulus.size - ecrits.length };
}

function differents(dossier: string, voulus: ReadonlyMap<string, string>): string[] {
  return [...voulus].flatMap(([chemin, contenu]) => (ancien(dossier, chemin) === contenu ? [] : [chemin]));
}

/** What the last run wrote and nobody wants any more. */
function supprimesDe(dossier: string, voulus: { has(chemin: string): boolean }): string[] {
  return manifesteDe(dossier).filter((c) => !voulus.has(c) && existsSync(path.join(dossier, c))).sort();
}

/** An output never goes among the rules it comes from: the swap of folders would carry them along. */
export function horsDesRegles(dossier: string, lus: Iterable<string>): void {
  const racine = `${path.resolve(dossier)}${path.sep}`;
  for (const lu of lus) if (path.resolve(lu).startsWith(racine)) throw new Usage(`« ${dossier} » contient les règles (${lu}) : choisissez un autre dossier de sortie.`);
}

/** Puts the wanted files in place of those that the last run wrote; foreign files of the folder stay. */
export function ecrireDossier(dossier: string, voulus: ReadonlyMap<string, string>): Bilan {
  const production = new Production(dossier);
  try {
    production.deposer(voulus);
    return production.achever();
  } finally {
    production.fermer();
  }
}

/** What takes the files of an output as they are ready, and says at the end what changed. */
export interface Depot {
  deposer(voulus: ReadonlyMap<string, string>): void;
  achever(): Bilan;
  fermer(): void;
}

/** Writes nothing. */
export class Comparaison implements Depot {
  private readonly voulus = new Map<string, string>();
  private readonly dossier: string;

  constructor(dossier: string) {
    this.dossier = dossier;
  }

  deposer(voulus: ReadonlyMap<string, string>): void {
    for (const [chemin, contenu] of voulus) this.voulus.set(chemin, contenu);
  }

  achever(): Bilan {
    return comparer(this.dossier, this.voulus);
  }

  fermer(): void {}
}

/** An output in the making, beside the folder: files are laid down as they are ready, and nothing is in place before the end. */
export class Production implements Depot {
  private readonly parent: string;
  private readonly nom: string;
  private readonly verrou: string;
  private readonly neuf: string;
  private pris = false;
  private readonly ecrits: string[] = [];
  private readonly voulus = new Set<string>();
  private readonly dossier: string;

  constructor(dossier: string) {
    this.dossier = dossier;
    this.parent = path.dirname(path.resolve(dossier));
    this.nom = path.basename(path.resolve(dossier));
    this.verrou = path.join(this.parent, `.${this.nom}-verrou`);
    this.neuf = path.join(this.parent, `.${this.nom}-en-cours`);
  }

  /** Writes what differs from the last run, in the folder beside. */
  deposer(voulus: ReadonlyMap<string, string>): void {
    this.essayer(() => {
      this.prendre();
      const ecrits = differents(this.dossier, voulus);
      refuserEtranger(this.dossier, ecrits);
      for (const chemin of voulus.keys()) this.voulus.add(chemin);
      for (const chemin of ecrits) {
        const cible = path.join(this.neuf, chemin);
        mkdirSync(path.dirname(cible), { recursive: true });
        ecrireNeuf(cible, voulus.get(chemin)!);
        this.ecrits.push(chemin);
      }
    });
  }

  /** Everything is there: what did not change is linked beside it, and two renames put the whole in place. */
  achever(): Bilan {
    return this.essayer(() => {
      this.prendre();
      const supprimes = supprimesDe(this.dossier, this.voulus);
      const bilan = { ecrits: this.ecrits.sort(), supprimes, inchanges: this.voulus.size - this.ecrits.length };
      if (this.ecrits.length === 0 && supprimes.length === 0) return bilan;
      mkdirSync(this.neuf, { recursive: true });
      if (existsSync(this.dossier)) garder(this.dossier, this.neuf, "", new Set(this.ecrits), new Set(supprimes));
      syncFolder(this.neuf);
      echanger(this.parent, this.nom, this.neuf);
      return bilan;
    });
  }

  /** To be called in every case: what was not put in place is taken away. */
  fermer(): void {
    if (!this.pris) return;
    this.pris = false;
    rmSync(this.neuf, { recursive: true, force: true });
    rmSync(this.verrou, { force: true });
  }

  private prendre(): void {
    if (this.pris) return;
    refuserLien(this.dossier);
    mkdirSync(this.parent, { recursive: true });
    prendreVerrou(this.verrou);
    this.pris = true;
    restaurer(this.parent, this.nom);
    rmSync(this.neuf, { recursive: true, force: true });
  }

  private essayer<T>(faire: () => T): T {
    try {
      return faire();
    } catch (e) {
      if (e instanceof Systeme || e instanceof Usage) throw e;
      const code = (e as NodeJS.ErrnoException).code;
      if (code === undefined) throw e;
      throw new Systeme(`Écriture impossible dans « ${this.dossier} » (${code}). La production précédente est intacte.`);
    }
  }
}

/** In a folder that Avenant never wrote, a file of the same name is somebody's. */
function refuserEtranger(dossier: string, ecrits: readonly string[]): void {
  if (existsSync(path.join(dossier, MANIFESTE))) return;
  const pris = ecrits.find((c) => existsSync(path.join(dossier, c)));
  if (pris !== undefined) throw new Usage(`« ${dossier} » contient déjà « ${pris} », qu’Avenant n’a pas écrit : choisissez un autre dossier de sortie, ou déplacez ce fichier.`);
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

/** What the last run noted of the code it wrote, by path; nothing where no run wrote. */
export function empreintesDe(dossier: string): object {
  try {
    const { empreintes } = JSON.parse(readFileSync(path.join(dossier, MANIFESTE), "utf8")) as { empreintes?: unknown };
    return typeof empreintes === "object" && empreintes !== null ? empreintes : {};
  } catch {
    return {};
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
