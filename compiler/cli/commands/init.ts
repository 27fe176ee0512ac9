// `init`: writes a first small corpus in a new or empty folder. It never writes over anything, and a failure leaves nothing.
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import path from "node:path";
import { printable } from "../../diagnostics/printable.ts";
import { EXIT, Systeme, Usage } from "../exit.ts";
import { fichiersDuModele, NOM_DU_MODELE, nomSur } from "../modele.ts";
import { print } from "../terminal.ts";
import { ecrireNeuf } from "../un-fichier.ts";

/** What a folder may already hold: its history. */
const ADMIS: ReadonlySet<string> = new Set([".git"]);
const MONTRES = 5;

export async function init(args: readonly string[], options: Readonly<Record<string, unknown>>): Promise<number> {
  const dossier = args[0] ?? ".";
  const dit = options["nom"] === undefined ? NOM_DU_MODELE : String(options["nom"]);
  const nom = nomSur(dit);
  if (nom === undefined) throw new Usage(`--nom accepte des lettres, des chiffres, des espaces et ' ’ ( ) , . ° -, 60 caractères au plus, pas « ${printable(dit)} ».`);
  const fichiers = fichiersDuModele(nom);
  creer(dossier, fichiers);
  for (const f of fichiers.keys()) print(path.join(dossier, f).split(path.sep).join("/"));
  const aller = path.resolve(dossier) === process.cwd() ? "" : `allez dans « ${dossier} », `;
  print(`${fichiers.size} fichiers créés. Ensuite : ${aller}ouvrez LISEZ-MOI.md, et tapez « avenant verifier ».`);
  return EXIT.ok;
}

/** A new folder appears whole, by one renaming; an empty one is filled entry by entry, and emptied again at the first refusal. */
function creer(dossier: string, fichiers: ReadonlyMap<string, string>): void {
  const neuf = libre(dossier);
  const cible = path.resolve(dossier);
  const travail = neuf ? path.join(path.dirname(cible), `.${path.basename(cible)}-en-cours`) : path.join(cible, ".avenant-en-cours");
  let pris = false;
  const faits: string[] = [];
  const parents = premierAbsent(path.dirname(cible));
  try {
    mkdirSync(path.dirname(travail), { recursive: true });
    mkdirSync(travail);
    pris = true;
    for (const [chemin, contenu] of fichiers) ecrire(path.join(travail, chemin), contenu);
    if (neuf) renameSync(travail, cible);
    else for (const entree of readdirSync(travail)) {
      if (existsSync(path.join(cible, entree))) throw new Usage(`« ${entree} » est apparu entre-temps : rien n’a été créé.`);
      renameSync(path.join(travail, entree), path.join(cible, entree));
      faits.push(entree);
    }
    if (!neuf) rmdirSync(travail);
  } catch (e) {
    for (const entree of faits) rmSync(path.join(cible, entree), { recursive: true, force: true });
    if (pris) rmSync(travail, { recursive: true, force: true });
    if (neuf && parents !== undefined) retirerVides(path.dirname(cible), parents);
    if (e instanceof Usage) throw e;
    const code = (e as NodeJS.ErrnoException).code;
    if (code === undefined) throw e;
    if (code === "EEXIST" && !pris) throw new Usage(`« ${path.basename(travail)} » existe déjà à côté : une création est en cours, ou s’est interrompue. Effacez ce dossier, puis recommencez.`);
    throw new Systeme(`Écriture impossible dans « ${dossier} » (${code}). Rien n’a été créé.`);
  }
}

/** True when the folder does not exist yet, false when it is empty; refuses what is in the way, by name. */
function libre(dossier: string): boolean {
  const stat = lstatSync(dossier, { throwIfNoEntry: false });
  if (stat === undefined) return true;
  if (stat.isSymbolicLink()) throw new Usage(`« ${dossier} » est un lien : indiquez le vrai dossier.`);
  if (!stat.isDirectory()) throw new Usage(`« ${dossier} » existe déjà et n’est pas un dossier : indiquez un nouveau dossier.`);
  const presents = lister(dossier).filter((f) => !ADMIS.has(f)).sort();
  if (presents.length === 0) return false;
  const noms = presents.slice(0, MONTRES).map((f) => `« ${printable(f)} »`).join(", ");
  const reste = presents.length - MONTRES;
  const suite = reste > 0 ? ` et ${reste} autre${reste > 1 ? "s" : ""}` : "";
  throw new Usage(`« ${dossier} » n’est pas vide (${noms}${suite}) : rien n’a été touché. Indiquez un nouveau dossier, par exemple « avenant init mes-regles ».`);
}

function lister(dossier: string): string[] {
  try {
    return readdirSync(dossier);
  } catch (e) {
    throw new Systeme(`« ${dossier} » ne peut pas être lu (${(e as NodeJS.ErrnoException).code ?? "raison inconnue"}). Rien n’a été créé.`);
  }
}

function ecrire(fichier: string, contenu: string): void {
  mkdirSync(path.dirname(fichier), { recursive: true });
  ecrireNeuf(fichier, contenu);
}

/** The highest folder that has to be made on the way down to this one; undefined when all exist. */
function premierAbsent(dossier: string): string | undefined {
  let absent: string | undefined;
  for (let d = dossier; !existsSync(d); d = path.dirname(d)) absent = d;
  return absent;
}

/** Takes away the empty folders made on the way, from the deepest up. */
function retirerVides(dossier: string, jusque: string): void {
  for (let d = dossier; d.startsWith(jusque); d = path.dirname(d)) {
    try {
      rmdirSync(d);
    } catch {
      return;
    }
  }
}
