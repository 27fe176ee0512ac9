// Figures of a comparison in short, for its tests.
import type { Fourchette } from "../../compiler/evaluate/resultat.ts";
import { ecrit } from "../support/evaluer.ts";

interface Figures {
  readonly points: Fourchette | null;
}

/** « 885 → 1385 », in points. */
export function effetVu({ avant, apres }: { readonly avant: Figures | null; readonly apres: Figures | null }): string {
  return [avant, apres].map((f) => ecrit(f?.points ?? null)).join(" → ");
}
