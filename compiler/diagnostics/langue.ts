// The words around a diagnostic, in each language: severities, headings, counts. The sentences are the catalogue's.
import type { Gravite } from "./diagnostic.ts";

export type Langue = "fr" | "en";

export interface Rubriques {
  readonly gravites: Readonly<Record<Gravite, string>>;
  /** Between a heading and what follows. */
  readonly deuxPoints: string;
  readonly pourquoi: string;
  readonly exemple: string;
  /** Also how a sentence that is a computation begins. */
  readonly calcul: string;
  readonly aide: string;
  readonly correctionSure: string;
  readonly correctionPossible: string;
  readonly comprendre: string;
  readonly rien: string;
  jusqua(ligne: number): string;
  compte(n: number, nom: string): string;
  dansFichiers(n: number): string;
}

export const FRANCAIS: Rubriques = {
  gravites: { erreur: "erreur", avertissement: "avertissement", conseil: "conseil", note: "note" },
  deuxPoints: " : ",
  pourquoi: "Pourquoi",
  exemple: "Exemple concret",
  calcul: "Calcul",
  aide: "À faire",
  correctionSure: "Correction sûre",
  correctionPossible: "Correction possible, à vérifier",
  comprendre: "Comprendre",
  rien: "rien à signaler",
  jusqua: (ligne) => `(jusqu’à la ligne ${ligne})`,
  compte: (n, nom) => `${n} ${nom}${n >= 2 ? "s" : ""}`,
  dansFichiers: (n) => ` dans ${n} fichier${n >= 2 ? "s" : ""}`,
};

const ANGLAIS: Rubriques = {
  gravites: { erreur: "error", avertissement: "warning", conseil: "advice", note: "note" },
  deuxPoints: ": ",
  pourquoi: "Why",
  exemple: "Concrete example",
  calcul: "Computation",
  aide: "What to do",
  correctionSure: "Safe correction",
  correctionPossible: "Possible correction, to be checked",
  comprendre: "Learn more",
  rien: "nothing to report",
  jusqua: (ligne) => `(down to line ${ligne})`,
  compte: (n, nom) => `${n} ${nom}${n === 1 || nom === "advice" ? "" : "s"}`,
  dansFichiers: (n) => ` in ${n} file${n === 1 ? "" : "s"}`,
};

export function rubriquesDe(langue: Langue): Rubriques {
  return langue === "en" ? ANGLAIS : FRANCAIS;
}
