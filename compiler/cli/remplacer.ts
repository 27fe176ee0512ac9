// Replacing one file of the analyst's, whole or not at all: temporary file beside it, synced, then renamed. A file that changed
// since it was read is left alone.
import { closeSync, fsyncSync, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { SourceText } from "../source/source-text.ts";
import { Systeme } from "./exit.ts";

const MARQUE = "\ufeff";

/** Writes what the text has become. `marque`: keep a byte-order mark that was there. */
export function remplacer(lu: SourceText, contenu: string, marque = false): void {
  // A link stays a link.
  const file = realpathSync(lu.file);
  const temporaire = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.en-cours`);
  try {
    const avant = readFileSync(file, "utf8");
    if (avant.replace(MARQUE, "") !== lu.text) throw new Systeme(`« ${lu.file} » a changé depuis sa lecture : il n’est pas touché. Recommencez.`);
    const fd = openSync(temporaire, "wx", statSync(file).mode);
    try {
      writeFileSync(fd, marque && avant.startsWith(MARQUE) ? MARQUE + contenu : contenu);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    renameSync(temporaire, file);
  } catch (e) {
    if (e instanceof Systeme) throw e;
    rmSync(temporaire, { force: true });
    throw new Systeme(`« ${lu.file} » ne peut pas être écrit (${(e as NodeJS.ErrnoException).code ?? "raison inconnue"}). Le fichier est intact.`);
  }
}
