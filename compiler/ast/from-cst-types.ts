// The types of data, which a figure still to be fixed may name too.
import type * as cst from "../../grammar/cst.ts";
import { ident, place, spanNoeud, texte, un, type Contexte } from "./from-cst-leaves.ts";
import type * as ast from "./nodes.ts";

export function typeDonnee(c: Contexte, n: cst.TypeDonneeCstNode | undefined): ast.TypeDonnee | undefined {
  const span = n && spanNoeud(c, n);
  if (n === undefined || span === undefined) return undefined;
  const e = n.children;
  const unite = un(e.Ident);
  if (e.NombreType) return unite ? { kind: "type-compte", span, unite: ident(c, unite) } : { kind: "type-nombre", span };
  if (e.OuiOuNon) return { kind: "type-booleen", span };
  if (e.TauxType) return { kind: "type-taux", span };
  if (e.Points) return { kind: "type-points", span };
  if (e.Montant) return { kind: "type-montant", span };
  if (e.DateType) return { kind: "type-date", span };
  if (e.Duree) return { kind: "type-duree", span };
  return { kind: "type-choix", span, options: (e.optionChoix ?? []).flatMap((o) => option(c, o)) };
}

function option(c: Contexte, n: cst.OptionChoixCstNode): ast.OptionChoix[] {
  const nom = un(n.children.Ident);
  const libelle = un(n.children.Texte);
  if (nom === undefined) return [];
  return [{ kind: "option", span: place(c, n), nom: ident(c, nom), ...(libelle ? { libelle: texte(c, libelle) } : {}) }];
}
