// Replacing one file of the analyst's, whole or not at all (un-fichier.ts). A file that changed since it was read is left alone.
import { readFileSync, realpathSync, statSync } from "node:fs";
import type { SourceText } from "../source/source-text.ts";
import { Systeme } from "./exit.ts";
import { poser } from "./un-fichier.ts";

const MARQUE = "\ufeff";

/** Writes what the text has become. `marque`: keep a byte-order mark that was there. */
export function remplacer(lu: SourceText, contenu: string, marque = false): void {
  // A link stays a link.
  const file = realpathSync(lu.file);
  try {
    const avant = readFileSync(file, "utf8");
    if (avant.replace(MARQUE, "") !== lu.text) throw new Systeme(`« ${lu.file} » a changé depuis sa lecture : il n’est pas touché. Recommencez.`);
    poser(file, marque && avant.startsWith(MARQUE) ? MARQUE + contenu : contenu, statSync(file).mode);
  } catch (e) {
    if (e instanceof Systeme) throw e;
    throw new Systeme(`« ${lu.file} » ne peut pas être écrit (${(e as NodeJS.ErrnoException).code ?? "raison inconnue"}). Le fichier est intact.`);
  }
}
