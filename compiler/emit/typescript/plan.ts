// Which files need laying out and checking again: those whose unformatted text is not the one of last time.

/** What was written last time: hash of the unformatted text, and the text as written. */
export type Precedent = ReadonlyMap<string, { readonly brut: string; readonly contenu: string }>;

export interface Incremental {
  readonly precedent: Precedent;
  /** A hash of a text; cli/ gives it, since it needs the platform. */
  readonly hash: (texte: string) => string;
}

export interface Plan {
  /** Hash of the unformatted text of each file, in order. */
  readonly hashs: readonly string[];
  /** Text as written last time, when it still holds; else null. */
  readonly repris: readonly (string | null)[];
}

export function planFichiers(bruts: readonly { readonly chemin: string; readonly texte: string }[], incremental: Incremental | undefined): Plan {
  if (incremental === undefined) return { hashs: bruts.map(() => ""), repris: bruts.map(() => null) };
  const { precedent, hash } = incremental;
  const hashs = bruts.map((b) => hash(b.texte));
  const repris = bruts.map((b, i) => {
    const avant = precedent.get(b.chemin);
    return avant !== undefined && avant.brut === hashs[i] ? avant.contenu : null;
  });
  return { hashs, repris };
}
