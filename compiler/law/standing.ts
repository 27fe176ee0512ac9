// The standing of a figure: final, or known too early, or beyond what the sources confirm, or under a hypothesis.
import { jourEnLettres } from "../runtime/jours.ts";
import type { DispositifEnVigueur, Viewpoint } from "./law.ts";

export type Statut = "définitif" | "prévisionnel" | "provisoire" | "hypothétique" | "sous réserve";

export interface StatutMotive {
  readonly statut: Statut;
  readonly motif: string;
}

/** Every standing that holds; « définitif » alone when nothing else does. */
export function statutsDe(viewpoint: Viewpoint, dispositif: DispositifEnVigueur, exercice: number | null): readonly StatutMotive[] {
  const out: StatutMotive[] = [];
  const suppose = [...(viewpoint.sans.length > 0 ? [`sans ${viewpoint.sans.join(", ")}`] : []), ...(viewpoint.lectures.length > 0 ? [`selon ${viewpoint.lectures.join(", ")}`] : [])];
  if (suppose.length > 0) out.push({ statut: "hypothétique", motif: suppose.join(", ") });
  if (viewpoint.connuLe <= viewpoint.jour)
    out.push({ statut: "prévisionnel", motif: `le droit est celui connu le ${jourEnLettres(viewpoint.connuLe)}, avant la fin de la période` });
  const confirme = dispositif.clauses.get("confirme-jusqu-en")?.valeur;
  if (confirme?.kind === "annee" && exercice !== null && exercice > confirme.annee)
    out.push({ statut: "provisoire", motif: `les sources ne confirment ce dispositif que jusqu’en ${confirme.annee}` });
  const reserves = [dispositif.clauses.get("total"), ...dispositif.enfants.map((e) => e.clauses.get("total"))].filter((c) => c?.ecart);
  if (reserves.length > 0) out.push({ statut: "sous réserve", motif: "un total annoncé diffère de la somme des lignes (écart reconnu)" });
  return out.length > 0 ? out : [{ statut: "définitif", motif: "" }];
}
