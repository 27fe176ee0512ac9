// Elements and declarations that stand on one side only: created or ended, by which instruction, and into what.
import type { Operation } from "../corpus/corpus.ts";
import type { ElementEnVigueur } from "../law/law.ts";
import { causesDe, fonde, nomsDe, provenance, seule, type Cotes, type Instruction } from "./auteur.ts";
import type { Changement, Fin, Objet, Sujet } from "./changement.ts";

interface Sortie {
  readonly fin: Fin;
  readonly vers: readonly string[];
}

/** How the instruction ends an element of these names, if it does. */
function sortie(i: Instruction, noms: ReadonlySet<string>): Sortie | undefined {
  switch (i.kind) {
    case "abroge": return noms.has(i.cible.nom) ? { fin: "abroge", vers: [] } : undefined;
    case "fusionne": return i.dans && i.cibles.some((c) => noms.has(c.nom)) ? { fin: "fusionne", vers: [i.dans.nom] } : undefined;
    case "scinde": return noms.has(i.cible.nom) ? { fin: "scinde", vers: i.elements.map((e) => e.nom.nom) } : undefined;
    case "remplace":
      if (!i.element || !noms.has(i.cible.nom) || i.element.nom.nom === i.cible.nom) return undefined;
      return { fin: "remplace", vers: [i.element.nom.nom] };
    default: return undefined;
  }
}

/** What an element left behind when its parent was rewritten without it. */
function oublie(i: Instruction, parents: ReadonlySet<string>): Sortie | undefined {
  return i.kind === "remplace" && parents.has(i.cible.nom) ? { fin: "abroge", vers: [] } : undefined;
}

function fin(cotes: Cotes, sens: "agit" | "cesse", noms: ReadonlySet<string>, parents: ReadonlySet<string>): { readonly operation: Operation; readonly sortie: Sortie } | undefined {
  const comment = (i: Instruction): Sortie | undefined => sortie(i, noms) ?? oublie(i, parents);
  const operation = seule(cotes, sens, (i) => comment(i) !== undefined);
  return operation && { operation, sortie: comment(operation.instruction)! };
}

/** From what an instruction makes an element. */
function issueDe(i: Instruction | undefined, noms: ReadonlySet<string>): { readonly fin: Fin; readonly nom: string } | null {
  if (i?.kind === "scinde") return { fin: "scinde", nom: i.cible.nom };
  if (i?.kind === "remplace" && i.element && noms.has(i.element.nom.nom) && i.element.nom.nom !== i.cible.nom) return { fin: "remplace", nom: i.cible.nom };
  return null;
}

/** `disparait`: it stands in the first viewpoint only. The two cases mirror one another. */
export function seulDUnCote(
  cotes: Cotes, sujet: Sujet, article: string | null, objet: Objet, parents: readonly ElementEnVigueur[], disparait: boolean,
): Changement {
  const noms = nomsDe(cotes, objet.nom);
  const base = { sujet, article, objet, portee: "calcul" } as const;
  const finit = fin(cotes, disparait ? "agit" : "cesse", noms, nomsDe(cotes, ...parents.map((p) => p.nom)));
  if (finit) {
    const { fin: comment, vers } = finit.sortie;
    const causes = [{ par: provenance(finit.operation), sens: disparait ? "agit" : "cesse" } as const];
    return disparait ? { ...base, kind: comment, vers, causes } : { ...base, kind: "maintenu", fin: comment, vers, causes };
  }
  const cree = "cree" in objet ? objet.cree : objet.par;
  // A declaration amended since, or an element rewritten with its parent, knows its last author; its creation may be elsewhere.
  const connues = causesDe(cotes, disparait ? cree : null, disparait ? null : cree);
  const cherchee = seule(cotes, disparait ? "cesse" : "agit", (i) => fonde(i, noms));
  const causes = connues.length > 0 ? connues : cherchee ? [{ par: provenance(cherchee), sens: disparait ? "cesse" : "agit" } as const] : [{ par: cree, sens: "date" } as const];
  const cote = disparait ? cotes.avant : cotes.apres;
  return { ...base, kind: disparait ? "absent" : "cree", issuDe: issueDe(cote.agissent.get(causes[0]!.par.operation)?.instruction, noms), causes };
}
