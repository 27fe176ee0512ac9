// The totals that acts announce for a day, as far as they still speak of the law in force: an act announces the law as it leaves
// it, so a figure falls silent once a later act, known by then, has changed that day.
import type * as ast from "../ast/nodes.ts";
import { contient, type Acte } from "../corpus/corpus.ts";
import { concreteWindow } from "../corpus/from-ast.ts";
import type { DispositifEnVigueur, ElementEnVigueur, Law } from "./law.ts";
import { figureDe, type Figure } from "./figures.ts";
import { privesDObjet, retenu } from "./retenus.ts";

export interface TotalAnnonce {
  /** Element; null for the whole dispositif. */
  readonly nom: string | null;
  readonly acte: string;
  /** The figure as written: « 883 points », « 9 695 € »; a bare number counts points. */
  readonly figure: Figure;
  readonly span: ast.Expr["span"];
}

export function totauxAnnonces(law: Law, dispositif: DispositifEnVigueur): readonly TotalAnnonce[] {
  const { corpus, viewpoint } = law;
  const prives = privesDObjet(corpus, viewpoint.sans);
  const retenus = corpus.actes.filter((a) => retenu(a, viewpoint) && !prives.has(a.id));
  const vautEncore = (acte: Acte): boolean =>
    !retenus.some((a) => a.rang > acte.rang && a.operations.some((o) => o.dispositif === dispositif.nom && contient(o.fenetre, viewpoint.jour)));
  const out: TotalAnnonce[] = [];
  const add = (nom: string | null, acte: string, e: ast.Expr | undefined): void => {
    const auteur = corpus.acteParId.get(acte);
    const figure = e && figureDe(e);
    if (figure && auteur && vautEncore(auteur)) out.push({ nom, acte, figure, span: e.span });
  };
  const clauses = (nom: string | null, p: Pick<ElementEnVigueur, "clauses" | "enfants">): void => {
    const total = p.clauses.get("total");
    if (total?.valeur.kind === "datee") add(nom, total.par.acte, total.valeur.cas[0]?.valeur);
    for (const e of p.enfants) clauses(e.nom, e);
  };
  clauses(null, dispositif);
  for (const acte of retenus)
    for (const { node } of acte.annonces) {
      const cible = node.cible;
      if (cible?.de && cible.de.nom !== dispositif.nom) continue;
      const nom = !cible || cible.nom === dispositif.nom ? null : nomActuel(dispositif, cible.nom);
      if (nom === undefined) continue;
      if (!acte.operations.some((o) => o.dispositif === dispositif.nom)) continue;
      for (const c of node.valeur?.cas ?? []) if (!c.fenetre || contient(concreteWindow(c.fenetre), viewpoint.jour)) add(nom, acte.id, c.valeur);
    }
  return out;
}

/** What the element that bears this name, or bore it, is called now. */
export function nomActuel(dispositif: DispositifEnVigueur, nom: string): string | undefined {
  const tous = (es: readonly ElementEnVigueur[]): readonly ElementEnVigueur[] => es.flatMap((e) => [e, ...tous(e.enfants)]);
  const elements = tous(dispositif.enfants);
  const id = dispositif.disparus.get(nom)?.id;
  return elements.some((e) => e.nom === nom) ? nom : elements.find((e) => e.id === id)?.nom;
}
