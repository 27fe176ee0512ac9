// One file on disk, written whole: a new one, or one put in the place of another by renaming. What is on disk is synced before it
// bears its name; what could not be finished is taken away. Whoever asks says what went wrong.
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A file that is not there yet; a link is never followed. */
export function ecrireNeuf(fichier: string, contenu: string, mode = 0o666): void {
  const fd = openSync(fichier, "wx", mode);
  try {
    writeFileSync(fd, contenu);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** In the place of what bears this name: a temporary file beside it, then renamed. A link is replaced, not followed. */
export function poser(fichier: string, contenu: string, mode?: number): void {
  const temporaire = path.join(path.dirname(fichier), `.${path.basename(fichier)}.${process.pid}.en-cours`);
  try {
    ecrireNeuf(temporaire, contenu, mode);
    renameSync(temporaire, fichier);
  } catch (e) {
    rmSync(temporaire, { force: true });
    throw e;
  }
}
