// Who made a difference: the law knows the author of what stands; the author of what is gone (a clause, an element, a place, a
// name) is sought among the instructions that act in one viewpoint only.
import type { Operation } from "../corpus/corpus.ts";
import type { Provenance } from "../law/law.ts";
import type { Cause } from "./changement.ts";
import type { Cote } from "./cote.ts";

export type Instruction = Operation["instruction"];

export interface Cotes {
  readonly avant: Cote;
  readonly apres: Cote;
}

/** The authors of two values, told by whether they act on the other side too. */
export function causesDe({ avant, apres }: Cotes, de: Provenance | null, a: Provenance | null): Cause[] {
  const out: Cause[] = [];
  if (a && !avant.agissent.has(a.operation)) out.push({ par: a, sens: "agit" });
  if (de && !apres.agissent.has(de.operation)) out.push({ par: de, sens: "cesse" });
  if (out.length === 0 && a && a.operation === de?.operation) out.push({ par: a, sens: "date" });
  return out;
}

/** The last instruction, on each side, that acts there only and does what is looked for. */
export function causesParRecherche(cotes: Cotes, fait: (i: Instruction) => boolean): Cause[] {
  const out: Cause[] = [];
  for (const sens of ["agit", "cesse"] as const) {
    const o = seule(cotes, sens, fait);
    if (o) out.push({ par: provenance(o), sens });
  }
  return out;
}

/** The last instruction that acts on one side only (`agit`: the second) and does what is looked for. */
export function seule({ avant, apres }: Cotes, sens: "agit" | "cesse", fait: (i: Instruction) => boolean): Operation | undefined {
  const [ici, la] = sens === "agit" ? [apres, avant] : [avant, apres];
  return [...ici.agissent.values()].filter((o) => !la.agissent.has(o.id) && fait(o.instruction)).at(-1);
}

export function provenance(o: Operation): Provenance {
  return { acte: o.acte, operation: o.id, par: o.par, span: o.span };
}

/** Every name an element may have been called by: its names on both sides, and those that renamings lead to. */
export function nomsDe({ avant, apres }: Cotes, ...noms: readonly (string | undefined)[]): ReadonlySet<string> {
  const out = new Set(noms.filter((n) => n !== undefined));
  const paires = [...avant.agissent.values(), ...apres.agissent.values()].flatMap(({ instruction: i }) =>
    (i.kind === "renomme" || i.kind === "renumerote") && i.en ? [[i.cible.nom, i.en.nom] as const] : []);
  for (let taille = 0; taille !== out.size;) {
    taille = out.size;
    for (const [de, en] of paires) if (out.has(de) || out.has(en)) out.add(de).add(en);
  }
  return out;
}

/** Does the instruction bring in an element or declaration of that name? */
export function fonde(i: Instruction, noms: ReadonlySet<string>): boolean {
  const porte = (es: readonly { readonly nom: { readonly nom: string }; readonly enfants?: readonly unknown[] }[]): boolean =>
    es.some((e) => noms.has(e.nom.nom) || porte((e.enfants ?? []) as typeof es));
  switch (i.kind) {
    case "cree": return porte(i.dispositif.enfants) || porte(i.dispositif.declarations);
    case "ajoute": return porte(i.elements) || porte(i.declarations);
    case "scinde": return porte(i.elements);
    case "remplace": return i.element !== undefined && porte([i.element]);
    default: return false;
  }
}
