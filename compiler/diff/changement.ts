// What differs between two viewpoints of one dispositif, in the law's own words: shapes only. Finding the differences is in
// from-law.ts, saying them in mots.ts.
import type * as ast from "../ast/nodes.ts";
import type { DeclarationEnVigueur, ElementEnVigueur, Provenance, Suspension } from "../law/law.ts";

/** What a change is about. `nom` and `libelle`: as the second viewpoint has them, else the first. */
export interface Sujet {
  readonly genre: "dispositif" | ast.GenreElement | DeclarationEnVigueur["genre"];
  /** For life, through renaming, renumbering and transfer. */
  readonly id: string;
  readonly nom: string;
  readonly libelle: string | null;
}

/**
 * Who made the difference. `agit`: the instruction acts in the second viewpoint only. `cesse`: it acted in the first only.
 * `date`: the same instruction, which itself gives another value at the other date.
 */
export interface Cause {
  readonly par: Provenance;
  readonly sens: "agit" | "cesse" | "date";
}

interface Base {
  readonly sujet: Sujet;
  /** `texte`: nothing that is computed depends on it (a source, a label, an order, an author). */
  readonly portee: "calcul" | "texte";
  readonly causes: readonly Cause[];
  /** Place of the subject in the consolidated text. */
  readonly article: string | null;
}

interface DeClause extends Base {
  readonly mot: ast.MotClause;
  /** Name of a majoration. */
  readonly nomClause: string | null;
}

export type Objet = ElementEnVigueur | DeclarationEnVigueur;

/** How an element leaves the law. */
export type Fin = "abroge" | "fusionne" | "scinde" | "remplace";

export type Changement =
  | (Base & { readonly kind: "dispositif-cree" | "dispositif-eteint" })
  /** `cree`: an act creates it. `absent`: it stood, and the act that creates it does not act in the second viewpoint. */
  | (Base & { readonly kind: "cree" | "absent"; readonly objet: Objet; readonly issuDe: { readonly fin: Fin; readonly nom: string } | null })
  /** An act ends it; `vers`: into what it was merged, split or replaced. */
  | (Base & { readonly kind: Fin; readonly objet: Objet; readonly vers: readonly string[] })
  /** It had ended, and the act that ends it does not act in the second viewpoint. */
  | (Base & { readonly kind: "maintenu"; readonly objet: Objet; readonly fin: Fin; readonly vers: readonly string[] })
  /** Parents by name; null: directly under the dispositif. */
  | (Base & { readonly kind: "transfere"; readonly avant: string | null; readonly apres: string | null })
  | (Base & { readonly kind: "renomme" | "renumerote" | "citation" | "nature"; readonly avant: string | null; readonly apres: string | null })
  /** Children in another order: their names. */
  | (Base & { readonly kind: "ordre"; readonly avant: readonly string[]; readonly apres: readonly string[] })
  | (Base & { readonly kind: "suspendu" | "retabli" | "suspension-recrite"; readonly avant: Suspension["effet"] | null; readonly apres: Suspension["effet"] | null })
  /** A figure, or its comparator; a date for `reporte` and `avance`. */
  | (DeClause & { readonly kind: "releve" | "abaisse" | "reporte" | "avance" | "clause-recrite"; readonly avant: ast.ValeurClause; readonly apres: ast.ValeurClause })
  | (DeClause & { readonly kind: "clause-ajoutee"; readonly avant: null; readonly apres: ast.ValeurClause })
  | (DeClause & { readonly kind: "clause-retiree"; readonly avant: ast.ValeurClause; readonly apres: null })
  /** The same words, by another instruction. */
  | (DeClause & { readonly kind: "auteur"; readonly avant: Provenance; readonly apres: Provenance })
  /** « fin d’exercice » falls on another day. */
  | (Base & { readonly kind: "echeance"; readonly avant: string; readonly apres: string })
  /** Another dispositif, on which this one depends, differs. */
  | (Base & { readonly kind: "renvoi"; readonly dispositif: string })
  /** The acts applied are not the same, and nothing else differs. */
  | (Base & { readonly kind: "actes"; readonly avant: readonly string[]; readonly apres: readonly string[] })
  /** The programmes differ and no line above says how: never expected, never silent. */
  | (Base & { readonly kind: "autre" });

/** What each kind becomes when the two viewpoints are exchanged. */
export function miroir(c: Changement): Changement["kind"] {
  switch (c.kind) {
    case "dispositif-cree": return "dispositif-eteint";
    case "dispositif-eteint": return "dispositif-cree";
    case "cree": return "absent";
    case "absent": return "cree";
    case "abroge": case "fusionne": case "scinde": case "remplace": return "maintenu";
    case "maintenu": return c.fin;
    case "suspendu": return "retabli";
    case "retabli": return "suspendu";
    case "releve": return "abaisse";
    case "abaisse": return "releve";
    case "reporte": return "avance";
    case "avance": return "reporte";
    case "clause-ajoutee": return "clause-retiree";
    case "clause-retiree": return "clause-ajoutee";
    default: return c.kind;
  }
}
