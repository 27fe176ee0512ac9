// Figures of a comparison in words: a result, how far it moves, a datum of a practice.
import { ecrireFigure } from "../explain/calcul.ts";
import type { Fourchette, ValeurDonnee } from "../evaluate/resultat.ts";
import type { Entree } from "../ir/programme.ts";
import { liste, montant, nombre, points } from "../runtime/ecriture.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import { jourEnLettres } from "../runtime/jours.ts";
import { ecart } from "./figures.ts";

export interface Figures {
  readonly points: Fourchette | null;
  readonly montant: Fourchette | null;
}

const GRANDEURS = ["points", "montant"] as const;

/** « 1 385 points, 9 695 € »; « — » where there is no law, or no figure. */
export function figuresEnMots(f: Figures | null): string {
  const dits = f ? GRANDEURS.flatMap((g) => (f[g] ? [ecrireFigure(f[g], g)] : [])) : [];
  return dits.length === 0 ? "—" : dits.join(", ");
}

export const SANS_MAXIMUM = "sans maximum";

/** The most that can be had: « 985 points, 6 895 € », or that the text sets no limit. */
export function plafondEnMots(f: Figures | null): string {
  return GRANDEURS.some((g) => f?.[g] && f[g].max === null) ? SANS_MAXIMUM : figuresEnMots(f);
}

/** « +40 points, +280 € »; « inchangé ». A missing side counts for nothing. */
export function ecartEnMots(a: Figures | null, b: Figures | null): string {
  const dits = GRANDEURS.flatMap((g) => {
    const [x, y] = [a?.[g] ?? null, b?.[g] ?? null];
    if (!x && !y) return [];
    const { min, max } = ecart(x, y);
    if (min === null || max === null) return [];
    if (exact.egal(min, max)) return exact.signe(min) === 0 ? [] : [signe(min, g)];
    return [`de ${signe(min, g)} à ${signe(max, g)}`];
  });
  return dits.length === 0 ? "inchangé" : dits.join(", ");
}

function signe(e: Exact, g: (typeof GRANDEURS)[number]): string {
  const ecrire = g === "points" ? points : montant;
  const s = exact.signe(e);
  return s === 0 ? ecrire(e) : s > 0 ? `+${ecrire(e)}` : `−${ecrire(exact.oppose(e))}`;
}

/** « oui », « 80 », « 15 juillet 2022 », the label of an option. */
export function donneeEnMots(v: ValeurDonnee, entree: Entree): string {
  switch (v.kind) {
    case "booleen": return v.valeur ? "oui" : "non";
    case "date": return jourEnLettres(v.jour);
    case "option": {
      const rang = entree.type.kind === "choix" ? entree.type.options.indexOf(v.option) : -1;
      return entree.libelles[rang] ?? v.option.replace(/_/g, " ");
    }
    case "nombre": {
      const dimension = entree.type.kind === "nombre" ? entree.type.dimension.kind : "sans";
      return dimension === "montant" ? montant(v.valeur) : dimension === "points" ? points(v.valeur) : nombre(v.valeur);
    }
  }
}

/** « a », « b » et 12 autres. */
export function quelquesUns(noms: readonly string[], combien: number, autres: (n: number) => string = (n) => `${n} ${n > 1 ? "autres" : "autre"}`): string {
  return noms.length <= combien + 1 ? liste(noms) : `${noms.slice(0, combien).join(", ")} et ${autres(noms.length - combien)}`;
}
