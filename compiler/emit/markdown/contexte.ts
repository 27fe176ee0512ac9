// What every page needs: the edition, where each page stands, and the columns of each dispositif at the default known-on day.
import type { Edition, EditionDispositif } from "../../edition/edition.ts";
import { slugs } from "./slugs.ts";
import { colonnes } from "./tranches.ts";
import type { Colonne } from "./tranches.ts";

export interface Contexte {
  readonly edition: Edition;
  readonly colonnes: ReadonlyMap<string, readonly Colonne[]>;
  /** Folder of a dispositif. */
  readonly dossiers: ReadonlyMap<string, string>;
  /** File of an act, without folder nor ending. */
  readonly actes: ReadonlyMap<string, string>;
}

export function contexteDe(edition: Edition): Contexte {
  return {
    edition,
    colonnes: new Map(edition.dispositifs.map((d) => [d.nom, colonnes(d, edition.connuLe)])),
    dossiers: slugs(edition.dispositifs.map((d) => d.nom), ["actes", "index", "sources", "questions-ouvertes", "ecarts-et-divergences", "chronologie"]),
    actes: slugs(edition.corpus.actes.map((a) => a.id)),
  };
}

export function colonnesDe(contexte: Contexte, d: EditionDispositif): readonly Colonne[] {
  return contexte.colonnes.get(d.nom) ?? [];
}

/** The page of an act, seen from a page one folder deep. */
export function lienActe(contexte: Contexte): (acte: string) => string | null {
  return (acte) => {
    const fichier = contexte.actes.get(acte);
    return fichier === undefined ? null : `../actes/${fichier}.md`;
  };
}
