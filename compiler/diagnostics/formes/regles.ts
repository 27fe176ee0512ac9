// What a code says before any place is known: the sentences of the catalogue with « … » in their blanks.
import { actes } from "../catalogue/actes.ts";
import { cas } from "../catalogue/cas.ts";
import { controles } from "../catalogue/controles.ts";
import { donnees } from "../catalogue/donnees.ts";
import { format } from "../catalogue/format.ts";
import { lecture } from "../catalogue/lecture.ts";
import { noms } from "../catalogue/noms.ts";
import { types } from "../catalogue/types.ts";
import type { Entree, Family, Phrase } from "../catalogue.ts";
import type { Gravite } from "../diagnostic.ts";

const TOUTES: readonly Family[] = [actes, cas, controles, donnees, format, lecture, noms, types];

export interface RegleDite {
  readonly titre: string;
  readonly aide: string;
  readonly gravite: Gravite;
}

export function regleDe(code: string): RegleDite {
  const entree = TOUTES.map((f) => (Object.hasOwn(f, code) ? f[code] : undefined)).find((e) => e !== undefined);
  if (entree === undefined) return { titre: code, aide: "", gravite: "erreur" };
  return { titre: vide(entree.titre), aide: phrases(entree), gravite: entree.gravite };
}

function phrases({ pourquoi, aide }: Entree<string>): string {
  return [...(pourquoi ? [`Pourquoi : ${vide(pourquoi)}`] : []), ...(aide ? [`À faire : ${vide(aide)}`] : [])].join("\n");
}

function vide(p: Phrase<string>): string {
  return p.parts.join("…");
}

export function estUnCode(code: string): boolean {
  return TOUTES.some((f) => Object.hasOwn(f, code));
}
