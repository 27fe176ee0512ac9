// The rows of the table of a dispositif: every element that ever was, under each parent it ever had, in reading order.
import type { DispositifEnVigueur, ElementEnVigueur } from "../../law/law.ts";
import { placesDe } from "../document/changements.ts";
import type { Place } from "../document/changements.ts";
import type { Colonne } from "./tranches.ts";

export interface LigneDeTable {
  readonly id: string;
  readonly parentId: string | null;
  readonly profondeur: number;
  /** The element as its last version under that parent has it. */
  readonly element: ElementEnVigueur;
}

export interface Lecture {
  readonly colonnes: readonly Colonne[];
  /** By column, the elements by id. */
  readonly places: readonly ReadonlyMap<string, Place>[];
  readonly lignes: readonly LigneDeTable[];
}

export function lectureDe(colonnes: readonly Colonne[]): Lecture {
  const places = colonnes.map((c) => placesDe(c.version.law));
  return { colonnes, places, lignes: sous(colonnes.map((c) => c.version.law), places, null, 0) };
}

function sous(lois: readonly DispositifEnVigueur[], places: readonly ReadonlyMap<string, Place>[], parentId: string | null, profondeur: number): readonly LigneDeTable[] {
  const listes = lois.map((loi, i) => (parentId === null ? loi.enfants : (places[i]!.get(parentId)?.element.enfants ?? [])));
  const derniers = new Map<string, ElementEnVigueur>();
  for (const liste of listes) for (const e of liste) derniers.set(e.id, e);
  return ordreCommun(listes.map((l) => l.map((e) => e.id))).flatMap((id) => [
    { id, parentId, profondeur, element: derniers.get(id)! },
    ...sous(lois, places, id, profondeur + 1),
  ]);
}

/** One order for several lists: what a later list adds goes right after its predecessor there. */
export function ordreCommun(listes: readonly (readonly string[])[]): readonly string[] {
  const out: string[] = [];
  for (const liste of listes) {
    let apres = -1;
    for (const id of liste) {
      const ici = out.indexOf(id);
      if (ici >= 0) apres = ici;
      else out.splice(++apres, 0, id);
    }
  }
  return out;
}
