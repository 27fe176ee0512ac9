// Which files need printing, laying out and checking again: those that were not decided so last time, by this compiler.
import print from "./print.ts?raw";
import type { FichierDecide } from "./paquet.ts";

/** What was written last time: hash of the file as decided, and the text as written. */
export type Precedent = ReadonlyMap<string, { readonly brut: string; readonly contenu: string }>;

export interface Incremental {
  readonly precedent: Precedent;
  /** A hash of a text; cli/ gives it, since it needs the platform. */
  readonly hash: (texte: string) => string;
}

export interface Plan {
  /** Hash of each file as decided, in order. */
  readonly hashs: readonly string[];
  /** Text as written last time, when it still holds; else null. */
  readonly repris: readonly (string | null)[];
}

/** How a decided file is printed counts as much as what was decided. */
export function planFichiers(decides: readonly FichierDecide[], compilateur: string, incremental: Incremental | undefined): Plan {
  if (incremental === undefined) return { hashs: decides.map(() => ""), repris: decides.map(() => null) };
  const { precedent, hash } = incremental;
  const maniere = hash(`${compilateur}\n${print}`);
  const hashs = decides.map((d) => hash(`${maniere}\n${JSON.stringify(d)}`));
  const repris = decides.map((d, i) => {
    const avant = precedent.get(d.chemin);
    return avant !== undefined && avant.brut === hashs[i] ? avant.contenu : null;
  });
  return { hashs, repris };
}
