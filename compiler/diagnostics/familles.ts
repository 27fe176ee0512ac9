// The families of the catalogue, in the order in which they are listed, each with its title in both languages. What a code
// says is in its family's file; where it is said is the phases' business.
import { actes } from "./catalogue/actes.ts";
import { cas } from "./catalogue/cas.ts";
import { controles } from "./catalogue/controles.ts";
import { donnees } from "./catalogue/donnees.ts";
import { actesEn } from "./catalogue/en/actes.ts";
import { casEn } from "./catalogue/en/cas.ts";
import { controlesEn } from "./catalogue/en/controles.ts";
import { donneesEn } from "./catalogue/en/donnees.ts";
import { formatEn } from "./catalogue/en/format.ts";
import { lectureEn } from "./catalogue/en/lecture.ts";
import { nomsEn } from "./catalogue/en/noms.ts";
import { typesEn } from "./catalogue/en/types.ts";
import { format } from "./catalogue/format.ts";
import { lecture } from "./catalogue/lecture.ts";
import { noms } from "./catalogue/noms.ts";
import { types } from "./catalogue/types.ts";
import type { Entree, Family, Phrase } from "./catalogue.ts";

/** The sentences of a code in another language: those of the entry, without its severity. */
export type EntreeTraduite = { readonly [P in Exclude<keyof Entree<string>, "gravite">]?: Phrase<string> };

export interface Famille {
  /** Its file in catalogue/. */
  readonly nom: string;
  readonly titre: string;
  readonly titreEn: string;
  readonly entrees: Family;
  readonly anglais: { readonly [code: string]: EntreeTraduite };
}

export const FAMILLES: readonly Famille[] = [
  { nom: "lecture", titre: "Lire un texte", titreEn: "Reading a text", entrees: lecture, anglais: lectureEn },
  { nom: "actes", titre: "Les actes et leurs instructions", titreEn: "Acts and their instructions", entrees: actes, anglais: actesEn },
  { nom: "noms", titre: "Les noms", titreEn: "Names", entrees: noms, anglais: nomsEn },
  { nom: "types", titre: "Les quantités, les seuils et les tableaux", titreEn: "Quantities, thresholds and tables", entrees: types, anglais: typesEn },
  { nom: "controles", titre: "La cohérence des règles", titreEn: "Coherence of the rules", entrees: controles, anglais: controlesEn },
  { nom: "donnees", titre: "Les données d’un cabinet", titreEn: "The data of a practice", entrees: donnees, anglais: donneesEn },
  { nom: "cas", titre: "Les cas", titreEn: "Cases", entrees: cas, anglais: casEn },
  { nom: "format", titre: "La mise en forme", titreEn: "Layout", entrees: format, anglais: formatEn },
];

/** The family of a code and what it says; undefined for a code that is not in the catalogue. */
export function entreeDe(code: string): { readonly famille: Famille; readonly entree: Entree<string>; readonly anglais: EntreeTraduite } | undefined {
  const famille = FAMILLES.find((f) => Object.hasOwn(f.entrees, code));
  return famille && { famille, entree: famille.entrees[code]!, anglais: famille.anglais[code]! };
}
