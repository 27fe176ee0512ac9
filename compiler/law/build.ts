// New elements and dispositifs from what an act writes: the part of an instruction that brings text into the law.
import type * as ast from "../ast/nodes.ts";
import { dire } from "../diagnostics/catalogue/actes.ts";
import { duJour, premieresClauses } from "./clauses.ts";
import type { DeclarationEnVigueur } from "./law.ts";
import { nomsDe, quandEnMots, trouver, type Application, type DispositifState, type ElementState, type Porteur } from "./state.ts";

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
  app.diagnostics.push(dire("genre-inattendu", span, { nom: e.nom, genre: e.genre, parent: parent.nom }));
  return false;
}

/**
 * The element an act writes, with its children. `ancien` gives its identity to a replaced element: same id, same creation,
 * and the identity of children of the same name.
 */
export function elementDe(app: Application, dispositif: DispositifState, node: ast.Element, ancien?: ElementState): ElementState {
  const nom = node.nom.nom;
  const element: ElementState = {
    id: ancien?.id ?? `${dispositif.nom}/${nom}`,
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
  };
  premieresClauses(app, nom, node.clauses, element.clauses);
  const names = new Set<string>();
  for (const child of node.enfants) {
    if (!placeable(app, element, { genre: child.genre, nom: child.nom.nom }, child.nom.span)) continue;
    if (names.has(child.nom.nom)) {
      dejaPresent(app, dispositif, child.nom);
      continue;
    }
    names.add(child.nom.nom);
    element.enfants.push(elementDe(app, dispositif, child, ancien?.enfants.find((e) => e.nom === child.nom.nom)));
  }
  return element;
}

export function dispositifDe(app: Application, node: ast.Dispositif): DispositifState {
  const nom = node.nom.nom;
  const dispositif: DispositifState = {
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
  };
  premieresClauses(app, nom, node.clauses, dispositif.clauses);
  ajouterDeclarations(app, dispositif, node.declarations);
  for (const child of node.enfants) ajouterElement(app, dispositif, dispositif, child, dispositif.enfants.length);
  return dispositif;
}

export function ajouterDeclarations(app: Application, dispositif: DispositifState, nodes: readonly ast.Declaration[]): void {
  for (const d of nodes) {
    const nom = d.nom.nom;
    if (!d.valeur) continue;
    if (dispositif.declarations.has(nom) || trouver(dispositif, nom)) {
      dejaPresent(app, dispositif, d.nom);
      continue;
    }
    const valeur = duJour(app, nom, "valeur", d.valeur);
    if (!valeur) continue;
    const declaration: DeclarationEnVigueur = {
      genre: d.genre, nom, libelle: d.libelle?.texte ?? null, valeur, par: app.par, anterieurs: [],
      citation: d.citation?.texte ?? null, span: d.nom.span,
    };
    dispositif.declarations.set(nom, declaration);
  }
}

/** Puts a new element in a parent, at a place; false with a diagnostic when it cannot stand there. */
export function ajouterElement(app: Application, dispositif: DispositifState, parent: Porteur, node: ast.Element, place: number): boolean {
  const nom = node.nom.nom;
  if (!placeable(app, parent, { genre: node.genre, nom }, node.nom.span)) return false;
  const pris = nomsNouveaux(node).find((n) => n.nom !== undefined && nomsDe(dispositif).includes(n.nom));
  if (pris) {
    dejaPresent(app, dispositif, pris);
    return false;
  }
  parent.enfants.splice(place, 0, elementDe(app, dispositif, node));
  return true;
}

function nomsNouveaux(node: ast.Element): ast.Ident[] {
  return [node.nom, ...node.enfants.flatMap(nomsNouveaux)];
}

function dejaPresent(app: Application, dispositif: DispositifState, nom: ast.Ident): void {
  if (app.hypothetique) {
    app.statut = "deja-acquise";
    return;
  }
  const known = trouver(dispositif, nom.nom)?.element.span ?? dispositif.declarations.get(nom.nom)?.span;
  app.diagnostics.push(
    dire("element-deja-present", nom.span, { nom: nom.nom, quand: quandEnMots(app.jour), dispositif: dispositif.nom },
      known ? { etiquettes: [{ span: known, texte: "premier élément de ce nom" }] } : {}),
  );
}
