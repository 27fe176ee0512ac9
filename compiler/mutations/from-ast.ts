// Every change of a file: walks its tree and asks each operator. Nothing is left to chance, so that a survivor has a name.
import { read } from "../../grammar/read.ts";
import { astFromText } from "../ast/from-text.ts";
import type * as ast from "../ast/nodes.ts";
import { walk, type Noeud } from "../ast/walk.ts";
import type { SourceText } from "../source/source-text.ts";
import { chiffres, compteDans, fenetre, jour, valeursDatees } from "./chiffres.ts";
import { agregat, arrondi, binaire, branches, comparateur, cumul, negation } from "./mots.ts";
import { pourMemoire, sujetDe, type Lieu, type Mutant } from "./mutant.ts";
import { acte, clauses, instructions, majorationSansCondition, sauf } from "./retraits.ts";
import { tableau } from "./tableaux.ts";

/** The mutants of a file, in order of place. */
export function mutantsDe(source: SourceText): readonly Mutant[] {
  const { tokens } = read(source.text);
  const out: Mutant[] = [];
  walk(astFromText(source).value, (n, parents) => {
    if (pourMemoire(n)) return false;
    const a = parents.find((p): p is ast.Acte => p.kind === "acte");
    const lieu: Lieu = { source, acte: n.kind === "acte" ? n.nom.nom : (a?.nom.nom ?? null), sujet: sujetDe([...parents, n]) };
    out.push(...ici(lieu, n, tokens, parents[parents.length - 1]));
    return undefined;
  });
  return out.sort((x, y) => x.retouches[0]!.start - y.retouches[0]!.start);
}

type Tokens = readonly { readonly startOffset: number; readonly image: string }[];

function ici(lieu: Lieu, n: Noeud, tokens: Tokens, parent: Noeud | undefined): readonly Mutant[] {
  switch (n.kind) {
    case "nombre": return chiffres(lieu, n);
    // The day of signature documents the act: publication is what counts.
    case "date": return parent?.kind === "acte" && parent.signe === n ? [] : jour(lieu, n);
    case "fenetre": return fenetre(lieu, n.span);
    case "annee": return compteDans(lieu, n.span, "fenetre");
    case "exige-au-moins": return compteDans(lieu, n.span);
    case "datee": return valeursDatees(lieu, n);
    case "cas-date": return comparateur(lieu, n);
    case "binaire": return binaire(lieu, n, tokens);
    case "unaire": return negation(lieu, n);
    case "si": return branches(lieu, n);
    case "arrondi": return arrondi(lieu, n);
    case "cumul": return cumul(lieu, n);
    case "agregat": return agregat(lieu, n);
    case "selon": return tableau(lieu, n);
    case "exige-tous": return sauf(lieu, n);
    case "majoration": return majorationSansCondition(lieu, n);
    case "dispositif": case "element": return clauses(lieu, n.clauses, [], true);
    case "modifie": case "transfere": case "fusionne": return clauses(lieu, n.clauses, n.sans, n.kind !== "modifie");
    case "groupe": return instructions(lieu, n);
    case "acte": return acte(lieu, n);
    default: return [];
  }
}
