// New elements and dispositifs from what an act writes: the part of an instruction that brings text into the law.
import type * as ast from "../ast/nodes.ts";
import { dire } from "../diagnostics/catalogue/actes.ts";
import { duJour, premieresClauses } from "./clauses.ts";
import type { DeclarationEnVigueur } from "./law.ts";
import { memeValeur } from "./figures.ts";
import { nomsDe, NOM_PERDU, perdre, noter, quandEnMots, trouver, type Application, type DispositifOuvert, type DispositifState, type ElementOuvert, type ElementState, type Porteur, type PorteurOuvert } from "./state.ts";

const SOUS: Readonly<Record<ast.GenreElement | "dispositif", readonly ast.GenreElement[]>> = {
  dispositif: ["volet", "indicateur"],
  volet: ["indicateur"],
  indicateur: ["sous-indicateur"],
  "sous-indicateur": [],
};

export function genreDe(p: Porteur): ast.GenreElement | "dispositif" {
  return "genre" in p ? p.genre : "dispositif";
}

/** May this kind of element stand there? Otherwise a diagnostic. */
export function placeable(app: Application, parent: Porteur, e: { readonly genre: ast.GenreElement; readonly nom: string }, span: ast.Ref["span"]): boolean {
  if (SOUS[genreDe(parent)].includes(e.genre)) return true;
  const sous = SOUS[genreDe(parent)];
  const conseil = sous.length === 0 ? `placez-le dans un autre élément que « ${parent.nom} »` : `écrivez ici « ${sous[sous.length - 1]!} », ou placez cet élément à son niveau`;
  app.diagnostics.push(dire("genre-inattendu", span, { nom: e.nom, genre: e.genre, parent: parent.nom, conseil }));
  return false;
}

/**
 * The element an act writes, with its children. `ancien` gives its identity to a replaced element: same id, same creation,
 * and the identity of children of the same name.
 */
export function elementDe(app: Application, dispositif: DispositifState, node: ast.Element, ancien?: ElementState): ElementOuvert {
  const nom = node.nom.nom;
  const id = `${dispositif.nom}/${nom}`;
  const element: ElementOuvert = {
    id: ancien?.id ?? (dispositif.renommes.has(id) ? `${id}#${app.par.acte}` : id),
    genre: node.genre,
    nom,
    libelle: node.libelle?.texte ?? ancien?.libelle ?? null,
    clauses: new Map(),
    enfants: [],
    suspension: null,
    cree: ancien?.cree ?? app.par,
    changements: ancien ? [...ancien.changements, app.par] : [],
    citation: node.citation?.texte ?? null,
    span: node.nom.span,
    traces: new Map(),
  };
  app.ouverts.add(element);
  premieresClauses(app, nom, node.clauses, element.clauses);
  const names = new Set<string>();
  for (const child of node.enfants) {
    if (!placeable(app, element, { genre: child.genre, nom: child.nom.nom }, child.nom.span)) continue;
    if (names.has(child.nom.nom)) {
      dejaPresent(app, dispositif, child.nom, false);
      continue;
    }
    names.add(child.nom.nom);
    element.enfants.push(elementDe(app, dispositif, child, ancien?.enfants.find((e) => e.nom === child.nom.nom)));
  }
  return element;
}

export function dispositifDe(app: Application, node: ast.Dispositif): DispositifOuvert {
  const nom = node.nom.nom;
  const dispositif: DispositifOuvert = {
    nom,
    libelle: node.libelle?.texte ?? null,
    fenetre: app.operation.fenetre,
    succedeA: node.succedeA?.nom ?? null,
    clauses: new Map(),
    declarations: new Map(),
    enfants: [],
    cree: app.par,
    changements: [],
    citation: node.citation?.texte ?? null,
    span: node.nom.span,
    traces: new Map(),
    disparus: new Map(),
    renommes: new Set(),
  };
  app.ouverts.add(dispositif);
  premieresClauses(app, nom, node.clauses, dispositif.clauses);
  ajouterDeclarations(app, dispositif, node.declarations);
  for (const child of node.enfants) ajouterElement(app, dispositif, dispositif, child, dispositif.enfants.length);
  return dispositif;
}

export function ajouterDeclarations(app: Application, dispositif: DispositifOuvert, nodes: readonly ast.Declaration[]): void {
  for (const d of nodes) {
    const nom = d.nom.nom;
    if (!d.valeur) continue;
    const valeur = duJour(app, nom, "valeur", d.valeur);
    if (!valeur) continue;
    const autre = dispositif.declarations.get(nom);
    if (autre || trouver(dispositif, nom)) {
      dejaPresent(app, dispositif, d.nom, autre?.genre === d.genre && memeValeur(autre.valeur, valeur));
      continue;
    }
    const declaration: DeclarationEnVigueur = {
      genre: d.genre, nom, libelle: d.libelle?.texte ?? null, valeur, par: app.par, anterieurs: [],
      citation: d.citation?.texte ?? null, span: d.nom.span,
    };
    dispositif.declarations.set(nom, declaration);
    app.effets++;
  }
}

/** Puts a new element in a parent, at a place; false with a diagnostic when it cannot stand there. */
export function ajouterElement(app: Application, dispositif: DispositifOuvert, parent: PorteurOuvert, node: ast.Element, place: number): boolean {
  const nom = node.nom.nom;
  if (!placeable(app, parent, { genre: node.genre, nom }, node.nom.span)) {
    perdre(app, [node]);
    return false;
  }
  const noms = new Set(nomsDe(dispositif));
  const pris = nomsNouveaux(node).find((n) => noms.has(n.nom));
  if (pris) {
    const autre = trouver(dispositif, nom);
    dejaPresent(app, dispositif, pris, app.hypothetique && autre?.parent === parent && memeElement(autre.element, elementDe(app, dispositif, node)));
    perdre(app, [node]);
    return false;
  }
  parent.enfants.splice(place, 0, elementDe(app, dispositif, node));
  app.effets++;
  return true;
}

/** Same kind, same clauses, same children in any order. */
function memeElement(a: ElementState, b: ElementState): boolean {
  return a.genre === b.genre && a.clauses.size === b.clauses.size && a.enfants.length === b.enfants.length
    && [...a.clauses].every(([cle, c]) => {
      const autre = b.clauses.get(cle);
      return autre !== undefined && memeValeur(c.valeur, autre.valeur);
    })
    && a.enfants.every((e) => b.enfants.some((x) => x.nom === e.nom && memeElement(e, x)));
}

function nomsNouveaux(node: ast.Element): ast.Ident[] {
  return [node.nom, ...node.enfants.flatMap(nomsNouveaux)];
}

/** `pareil`: what is there says the same. */
function dejaPresent(app: Application, dispositif: DispositifState, nom: ast.Ident, pareil: boolean): void {
  const known = trouver(dispositif, nom.nom)?.element.span ?? dispositif.declarations.get(nom.nom)?.span;
  const faute = dire("element-deja-present", nom.span, { nom: nom.nom, quand: quandEnMots(app.jour), dispositif: dispositif.libelle ?? dispositif.nom },
    known ? { etiquettes: [{ span: known, texte: "premier élément de ce nom" }] } : {});
  if (app.hypothetique) return noter(app, pareil ? "deja-acquise" : "en-conflit", faute);
  app.fautes.add(NOM_PERDU); // one of the two meant another name
  app.diagnostics.push(faute);
}
