// The most that a dispositif and each of its elements can give, before and after. A figure that the sources do not give, and that
// no datum supplies, makes the maximum itself an interval.
import { maximumDe, type Grandeur } from "../checks/maximum.ts";
import type { VersionVue } from "../checks/controle.ts";
import { evaluer } from "../evaluate/evaluate.ts";
import type { Fourchette } from "../evaluate/resultat.ts";
import type { ElementProgramme, Programme } from "../ir/programme.ts";
import { parcourir, transformer } from "../ir/walk.ts";
import { anneeDe } from "../runtime/jours.ts";
import { memesBornes } from "./figures.ts";
import type { Cotes } from "./auteur.ts";
import type { Cote } from "./cote.ts";

/** Null: the element is not there, or carries no such figure. */
export interface Plafond {
  readonly points: Fourchette | null;
  readonly montant: Fourchette | null;
}

export interface Maximum {
  /** Identity and name of an element; null for the whole dispositif. */
  readonly element: Pick<ElementProgramme, "id" | "nom" | "libelle" | "genre"> | null;
  readonly profondeur: number;
  readonly avant: Plafond | null;
  readonly apres: Plafond | null;
}

/** The whole, then each element whose maximum moves, in reading order; elements that left come after what stands. */
export function maximaDe({ avant, apres }: Cotes): readonly Maximum[] {
  const [a, b] = [plafondsDe(avant), plafondsDe(apres)];
  const elements = new Map([...(avant.programme?.elements ?? []), ...(apres.programme?.elements ?? [])].map((e) => [e.id, e]));
  const ordre = [...new Set([...(apres.programme?.elements ?? []), ...(avant.programme?.elements ?? [])].map((e) => e.id))];
  const tout: Maximum = { element: null, profondeur: 0, avant: a?.get(null) ?? null, apres: b?.get(null) ?? null };
  return [tout, ...ordre.flatMap((id): Maximum[] => {
    const element = elements.get(id)!;
    const m = { element, profondeur: profondeur(element, apres.programme?.elements.includes(element) ? apres.programme : avant.programme!), avant: a?.get(id) ?? null, apres: b?.get(id) ?? null };
    return memePlafond(m.avant, m.apres) ? [] : [m];
  })];
}

export function memePlafond(a: Plafond | null, b: Plafond | null): boolean {
  return memesBornes(a?.points, b?.points) && memesBornes(a?.montant, b?.montant);
}

function profondeur(e: ElementProgramme, p: Programme): number {
  const parent = p.elements.find((x) => x.nom === e.parent);
  return parent ? 1 + profondeur(parent, p) : 1;
}

function plafondsDe({ programme, loi, law, vue }: Cote): Map<string | null, Plafond> | undefined {
  if (!programme || !loi) return undefined;
  const exercice = programme.periode === "annee-civile" ? anneeDe(vue.viewpoint.jour) : null;
  const quand = { exercice, jour: vue.viewpoint.jour };
  const sous = (p: Programme): VersionVue => ({ corpus: law.corpus, viewpoint: vue.viewpoint, dispositif: loi, programme: p, quand, libre: evaluer(p, new Map(), quand) });
  const haut = sous(programme);
  const bas = opaque(programme) ? sous(auPlusBas(programme)) : haut;
  const figure = (nom: string | null, g: Grandeur): Fourchette | null => {
    const max = maximumDe(haut, nom, g);
    if (max === undefined) return null;
    const min = bas === haut ? max : maximumDe(bas, nom, g);
    return { min: min ?? null, max };
  };
  const plafond = (nom: string | null): Plafond => ({ points: figure(nom, "points"), montant: figure(nom, "montant") });
  return new Map([[null, plafond(null)] as const, ...programme.elements.map((e) => [e.id, plafond(e.nom)] as const)]);
}

/** Does it hold a figure that neither the sources nor a datum give? */
function opaque(p: Programme): boolean {
  return p.regles.some((r) => [...parcourir(r.expr)].some((e) => e.kind === "non-communique" && e.entree === null));
}

/** The same law, were each figure that nobody gives at its lowest. */
function auPlusBas(p: Programme): Programme {
  return {
    ...p,
    regles: p.regles.map((r) => ({
      ...r,
      expr: transformer(r.expr, (e) => (e.kind === "non-communique" && e.entree === null ? { kind: "constante", valeur: { kind: "nombre", valeur: e.min } } : undefined)),
    })),
  };
}
