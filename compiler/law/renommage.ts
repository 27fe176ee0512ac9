// An element keeps its identity through renaming and renumbering: what the law already says of it, in its own dispositif or
// in another, goes on speaking of it under the new name. Later acts write the new name themselves.
import type * as ast from "../ast/nodes.ts";
import { ouvrirDispositif, ouvrirEnfant, type Application, type DispositifState, type Porteur, type PorteurOuvert } from "./state.ts";

/** Rewrites every reference to `ancien`, which `nouveau` replaces, in the clauses and declarations in force. */
export function suivreLeNom(app: Application, dispositif: DispositifState, ancien: string, nouveau: string): void {
  if (estUneOption(app, ancien)) return;
  for (const d of [...app.dispositifs.values()]) {
    const vise = (ref: ast.Ref): boolean => ref.nom === ancien && (ref.de === undefined ? d === dispositif : ref.de.nom === dispositif.nom);
    const recrire = <T>(node: T): T => recrit(node, vise, nouveau);
    const change = ({ valeur }: { readonly valeur: ast.ValeurClause }): boolean => recrire(valeur) !== valeur;
    const enParle = (p: Porteur): boolean => [...p.clauses.values()].some(change) || p.enfants.some(enParle);
    if (!enParle(d) && ![...d.declarations.values()].some(change)) continue;
    const ouvert = ouvrirDispositif(app, d);
    for (const [nom, x] of ouvert.declarations) ouvert.declarations.set(nom, { ...x, valeur: recrire(x.valeur) });
    const porteur = (p: PorteurOuvert): void => {
      for (const [cle, c] of p.clauses) p.clauses.set(cle, { ...c, valeur: recrire(c.valeur) });
      p.enfants.forEach((e, rang) => {
        if (enParle(e)) porteur(ouvrirEnfant(app, p, rang));
      });
    };
    porteur(ouvert);
  }
}

/** A word that may also be an option of a choice is left alone: its references are then told one by one. */
function estUneOption(app: Application, nom: string): boolean {
  return [...app.corpus.donnees.values()].some((d) => d.type?.kind === "type-choix" && d.type.options.some((o) => o.nom.nom === nom));
}

/** The same tree, copied only along the branches that change. */
function recrit<T>(node: T, vise: (ref: ast.Ref) => boolean, nouveau: string): T {
  if (Array.isArray(node)) {
    const enfants = node.map((x: unknown) => recrit(x, vise, nouveau));
    return enfants.every((x, i) => x === node[i]) ? node : (enfants as T);
  }
  if (typeof node !== "object" || node === null) return node;
  const { kind } = node as { kind?: unknown };
  if (kind === "ref") {
    const ref = node as unknown as ast.Ref;
    return vise(ref) ? ({ ...ref, nom: nouveau, volet: nouveau.startsWith("volet ") } as T) : node;
  }
  const avant: [string, unknown][] = Object.entries(node);
  const apres = avant.map(([cle, valeur]): [string, unknown] => [cle, recrit(valeur, vise, nouveau)]);
  return apres.every(([, valeur], i) => valeur === avant[i]![1]) ? node : (Object.fromEntries(apres) as T);
}
