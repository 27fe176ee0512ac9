// What differs between the clauses of one bearer, and between the totals that acts announce for it.
import type * as ast from "../ast/nodes.ts";
import { totauxAnnonces, type TotalAnnonce } from "../law/annonces.ts";
import { foldUnit } from "../law/figures.ts";
import { cleClause, type ClauseEnVigueur, type DispositifEnVigueur, type Law, type Provenance } from "../law/law.ts";
import { causesDe, causesParRecherche, nomsDe, type Cotes, type Instruction } from "./auteur.ts";
import type { Cause, Changement, Sujet } from "./changement.ts";
import { canonique, sensDe } from "./sens.ts";

/** Names of each side, to identities. */
export interface Identites {
  readonly avant: ReadonlyMap<string, string>;
  readonly apres: ReadonlyMap<string, string>;
}

/** Clauses on which no computation depends. */
const TEXTE: ReadonlySet<ast.MotClause> = new Set<ast.MotClause>(["article", "source", "note", "question", "total", "confirme-jusqu-en"]);

type Clauses = ReadonlyMap<string, ClauseEnVigueur>;

export interface Porteur {
  readonly sujet: Sujet;
  readonly article: string | null;
  /** Its names on both sides. */
  readonly noms: readonly (string | undefined)[];
}

export function clausesChangees(cotes: Cotes, ids: Identites, porteur: Porteur, avant: Clauses, apres: Clauses): Changement[] {
  const cles = [...new Set([...apres.keys(), ...avant.keys()])].filter((c) => c !== "total");
  return cles.flatMap((cle) => {
    const [a, b] = [avant.get(cle), apres.get(cle)];
    const { mot, nom } = (b ?? a)!;
    return valeurChangee(cotes, ids, porteur, { mot, nomClause: nom }, a && { valeur: a.valeur, par: a.par }, b && { valeur: b.valeur, par: b.par });
  });
}

interface Valeur {
  readonly valeur: ast.ValeurClause;
  readonly par: Provenance;
}

/** One clause, or the value of a declaration; at least one side stands. */
export function valeurChangee(
  cotes: Cotes, ids: Identites, { sujet, article, noms }: Porteur,
  clause: { readonly mot: ast.MotClause; readonly nomClause: string | null }, a: Valeur | undefined, b: Valeur | undefined,
): Changement[] {
  const base = { sujet, article, portee: TEXTE.has(clause.mot) ? "texte" : "calcul", ...clause } as const;
  if (!a || !b) {
    const causes = (a ?? b)!.par;
    const connues = causesDe(cotes, a?.par ?? null, b?.par ?? null);
    const cherchees = (): readonly Cause[] => causesParRecherche(cotes, (i) => touche(i, nomsDe(cotes, ...noms), cleClause(clause.mot, clause.nomClause)));
    const par = connues.length > 0 ? connues : cherchees();
    const sures = par.length > 0 ? par : [{ par: causes, sens: "date" } as const];
    return b ? [{ ...base, kind: "clause-ajoutee", avant: null, apres: b.valeur, causes: sures }] : [{ ...base, kind: "clause-retiree", avant: a!.valeur, apres: null, causes: sures }];
  }
  const dispositif = (cotes.apres.loi ?? cotes.avant.loi)!.nom;
  const sens = sensDe(clause.mot, canonique(a.valeur, ids.avant, dispositif), canonique(b.valeur, ids.apres, dispositif));
  const causes = causesDe(cotes, a.par, b.par);
  if (sens !== "meme") return [{ ...base, kind: sens === "recrit" ? "clause-recrite" : sens, avant: a.valeur, apres: b.valeur, causes }];
  if (a.par.operation === b.par.operation) return [];
  return [{ ...base, portee: "texte", kind: "auteur", avant: a.par, apres: b.par, causes }];
}

/** Does the instruction remove or rewrite that clause of an element of these names? */
function touche(i: Instruction, noms: ReadonlySet<string>, cle: string): boolean {
  const ecrit = (cs: readonly { readonly mot: ast.MotClause; readonly nom?: ast.Ident }[]): boolean => cs.some((c) => cleClause(c.mot, c.nom?.nom ?? null) === cle);
  switch (i.kind) {
    case "modifie": case "transfere": return noms.has(i.cible.nom) && (ecrit(i.clauses) || ecrit(i.sans));
    case "fusionne": return i.dans !== undefined && noms.has(i.dans.nom) && (ecrit(i.clauses) || ecrit(i.sans));
    case "remplace": return noms.has(i.cible.nom) || (i.element !== undefined && contient(i.element, noms));
    default: return false;
  }
}

function contient(e: ast.Element, noms: ReadonlySet<string>): boolean {
  return noms.has(e.nom.nom) || e.enfants.some((x) => contient(x, noms));
}

// ---- announced totals -----------------------------------------------------------------------------------------------

/** Totals by identity and unit: what an act announces and still speaks of that law. */
export function totauxChanges(cotes: Cotes, ids: Identites, porteurDe: (id: string | null) => Porteur | undefined): Changement[] {
  const lire = (law: Law, loi: DispositifEnVigueur | null, noms: ReadonlyMap<string, string>): Map<string, { readonly id: string | null; readonly total: TotalAnnonce }> =>
    new Map((loi ? totauxAnnonces(law, loi) : []).map((total) => {
      const id = total.nom === null ? null : (noms.get(total.nom) ?? total.nom);
      return [`${id ?? ""} ${total.figure.unite === "€" ? "€" : "points"}`, { id, total }];
    }));
  const a = lire(cotes.avant.law, cotes.avant.loi, ids.avant);
  const b = lire(cotes.apres.law, cotes.apres.loi, ids.apres);
  return [...new Set([...b.keys(), ...a.keys()])].flatMap((cle) => {
    const [x, y] = [a.get(cle), b.get(cle)];
    const porteur = porteurDe((y ?? x)!.id);
    if (!porteur) return [];
    const valeur = (t: typeof x, cote: Cotes["avant"]): Valeur | undefined => t && { valeur: enClause(t.total), par: parDe(t.total, cote) };
    return valeurChangee(cotes, ids, porteur, { mot: "total", nomClause: null }, valeur(x, cotes.avant), valeur(y, cotes.apres));
  });
}

function enClause({ figure, span }: TotalAnnonce): ast.Datee {
  const nom = figure.unite === "€" ? "€" : figure.unite === null || figure.unite === foldUnit("points") ? "points" : figure.unite;
  return { kind: "datee", span, cas: [{ kind: "cas-date", span, valeur: { kind: "nombre", span, valeur: figure.valeur, unite: { kind: "unite", span, nom } } }] };
}

/** An announcement belongs to its act rather than to one of its instructions. */
function parDe(total: TotalAnnonce, { law }: Cotes["avant"]): Provenance {
  const operation = law.corpus.acteParId.get(total.acte)?.operations.find((o) => o.span.file === total.span.file && o.span.start <= total.span.start && total.span.end <= o.span.end);
  return { acte: total.acte, operation: operation?.id ?? `${total.acte}#annonce`, par: operation?.par ?? null, span: total.span };
}
