// Watching the rules: the same work again a moment after each change, in the same process, with the texts that did not change.
// It knows neither what the work is nor how it is shown; nothing that happens to a file stops it.
import { existsSync, statSync, watch, type FSWatcher } from "node:fs";
import path from "node:path";
import { EXIT, Systeme, Usage } from "./exit.ts";
import type { TextesLus } from "./files.ts";
import { say } from "./terminal.ts";

/** Editors write in several steps: the last one counts. */
const REPOS = 100;
/** A file that cannot be read just then is tried again this long after. */
const REPRISE = 400;

/** Runs the work, then again after each change of a file that ends so, until interrupted. */
export async function surveiller(chemins: readonly string[], fins: readonly string[], travail: (lus: TextesLus) => number | Promise<number>): Promise<number> {
  const lus: TextesLus = new Map();
  let suite = Promise.resolve();
  let attente: NodeJS.Timeout | undefined;
  const essayer = async (): Promise<void> => {
    try {
      await travail(lus);
    } catch (e) {
      // Gone, half-written, locked: it will be there again.
      if (!(e instanceof Usage) && !(e instanceof Systeme)) throw e;
      say(`avenant : ${e.message}`);
      if (e instanceof Systeme) demander(REPRISE);
    }
  };
  const demander = (dans: number): void => {
    clearTimeout(attente);
    attente = setTimeout(() => {
      suite = suite.then(effacer).then(essayer);
      suite.catch(casser);
    }, dans);
  };
  let casser: (e: unknown) => void = () => {};
  // The watch begins before the first run: what changes meanwhile is not lost.
  const watchers = ouvrir(chemins.length > 0 ? chemins : ["rules"], (nom) => {
    if (nom === null || fins.some((f) => nom.endsWith(f))) demander(REPOS);
  });
  try {
    return await new Promise<number>((resolve, reject) => {
      casser = reject;
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve(EXIT.ok));
      suite = suite.then(essayer).then(() => say("Avenant surveille les règles ; Ctrl+C pour arrêter."));
      suite.catch(reject);
    });
  } finally {
    clearTimeout(attente);
    for (const w of watchers) w.close();
  }
}

/** The last result alone stays on a screen; a file or a pipe keeps them all. */
function effacer(): void {
  if (process.stdout.isTTY && process.stderr.isTTY && process.env["TERM"] !== "dumb") process.stderr.write("\u001b[2J\u001b[3J\u001b[H");
}

function ouvrir(chemins: readonly string[], change: (nom: string | null) => void): FSWatcher[] {
  return chemins.map((chemin) => {
    if (!existsSync(chemin)) throw new Usage(`« ${chemin} » n’existe pas.`);
    // An editor replaces a file by another of the same name: the folder sees it, the file does not.
    const fichier = statSync(chemin).isFile() ? path.basename(chemin) : null;
    const w = watch(fichier === null ? chemin : path.dirname(path.resolve(chemin)), { recursive: fichier === null }, (_, nom) => {
      if (fichier === null || nom === null || path.basename(nom) === fichier) change(nom);
    });
    // A folder that vanishes ends its own watch, not the others.
    w.on("error", () => {});
    return w;
  });
}
