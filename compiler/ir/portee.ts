// The names of one dispositif at one viewpoint: data of the corpus, declarations and elements share one flat list. What to
// say about a name that is not there is names.ts's business.
import type * as ast from "../ast/nodes.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { noms } from "../diagnostics/catalogue/noms.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DeclarationEnVigueur, DispositifEnVigueur, ElementEnVigueur, Law } from "../law/law.ts";
import type { Span } from "../source/span.ts";

const dire = speaker(noms);

export type Nomme =
  | { readonly kind: "donnee"; readonly donnee: ast.Donnee }
  | { readonly kind: "declaration"; readonly declaration: DeclarationEnVigueur }
  | { readonly kind: "element"; readonly element: ElementEnVigueur };

export type Portee = ReadonlyMap<string, Nomme>;

/** Every name usable in the dispositif; the first bearer wins, the second is reported with both places. */
export function porteeDe(law: Law, dispositif: DispositifEnVigueur): { readonly portee: Portee; readonly diagnostics: readonly Diagnostic[] } {
  const portee = new Map<string, Nomme>();
  const diagnostics: Diagnostic[] = [];
  const ajouter = (nom: string, nomme: Nomme): void => {
    const autre = portee.get(nom);
    if (autre === undefined) portee.set(nom, nomme);
    else {
      diagnostics.push(dire("nom-en-double", spanDe(nomme), { nom, dispositif: titre(dispositif), un: quoi(nomme) }, {
        etiquettes: [{ span: spanDe(autre), texte: `déjà porté par ${quoi(autre)}` }],
        chemin: [titre(dispositif)],
      }));
    }
  };
  for (const [nom, donnee] of law.corpus.donnees) ajouter(nom, { kind: "donnee", donnee });
  for (const [nom, declaration] of dispositif.declarations) ajouter(nom, { kind: "declaration", declaration });
  for (const element of elementsDe(dispositif.enfants)) ajouter(element.nom, { kind: "element", element });
  return { portee, diagnostics };
}

/** All elements, in reading order, parents first. */
export function* elementsDe(enfants: readonly ElementEnVigueur[]): Generator<ElementEnVigueur> {
  for (const e of enfants) {
    yield e;
    yield* elementsDe(e.enfants);
  }
}

export function titre(dispositif: { readonly nom: string; readonly libelle: string | null }): string {
  return `« ${dispositif.libelle ?? dispositif.nom} »`;
}

/** Where a name was given. */
export function spanDe(n: Nomme): Span {
  return n.kind === "donnee" ? n.donnee.nom.span : n.kind === "declaration" ? n.declaration.span : n.element.span;
}

/** « une donnée », « un indicateur »… */
export function quoi(n: Nomme): string {
  if (n.kind === "donnee") return "une donnée";
  if (n.kind === "declaration") return n.declaration.genre === "parametre" ? "un paramètre" : `un ${n.declaration.genre}`;
  return `un ${n.element.genre}`;
}
