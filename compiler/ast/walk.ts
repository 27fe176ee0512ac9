// The one table of children, from which every walk of the tree derives. Its type asks for each field that can hold a
// node: a child forgotten here does not compile.
import type * as ast from "./nodes.ts";

/** Every kind of node. */
export type Noeud =
  | ast.Fichier | ast.Donnee | ast.TypeDonnee | ast.OptionChoix | ast.Acte | ast.Disposition | ast.Declaration | ast.Element
  | ast.Verbe | ast.Clause | ast.SansClause | ast.Ecart | ast.ValeurClause | ast.CasDate | ast.Ligne | ast.Cellule | ast.Borne
  | ast.Expr | ast.Unite | ast.Ref | ast.Ident | ast.Texte | ast.Citation | ast.Fenetre;

export type Kind = Noeud["kind"];
export type NoeudDe<K extends Kind> = Extract<Noeud, { readonly kind: K }>;

type Porte<V> = V extends { readonly kind: Kind } ? true : V extends readonly (infer X)[] ? Porte<X> : V extends { readonly span: unknown } ? never : V extends object ? Porte<V[keyof V]> : never;
/** The fields of a node that can hold other nodes. */
type Champs<N> = { [P in keyof N]-?: true extends Porte<NonNullable<N[P]>> ? P : never }[keyof N];

/** In the order in which they are written. */
const ENFANTS: { readonly [K in Kind]: { readonly [P in Champs<NoeudDe<K>> & string]: true } } = {
  fichier: { donnees: true, actes: true, orphelines: true },
  donnee: { citation: true, nom: true, libelle: true, type: true, entre: true, auPlus: true, question: true },
  "type-booleen": {},
  "type-compte": { unite: true },
  "type-nombre": {},
  "type-taux": {},
  "type-points": {},
  "type-montant": {},
  "type-date": {},
  "type-duree": {},
  "type-choix": { options: true },
  option: { nom: true, libelle: true },
  acte: {
    citation: true, nom: true, cible: true, libelle: true, signe: true, publie: true, apres: true, sources: true, notes: true, questions: true, dispositions: true,
  },
  dispositif: { citation: true, nom: true, libelle: true, fenetre: true, succedeA: true, clauses: true, declarations: true, enfants: true },
  groupe: { citation: true, dispositif: true, fenetre: true, par: true, sources: true, notes: true, questions: true, verbes: true },
  annonce: { citation: true, cible: true, valeur: true, ecart: true, sources: true },
  declaration: { citation: true, nom: true, libelle: true, valeur: true, auLieuDe: true },
  element: { citation: true, nom: true, libelle: true, clauses: true, enfants: true },
  ajoute: { citation: true, a: true, apres: true, avant: true, malgre: true, elements: true, declarations: true },
  modifie: { citation: true, cible: true, malgre: true, clauses: true, sans: true },
  remplace: { citation: true, cible: true, malgre: true, element: true },
  abroge: { citation: true, cible: true, malgre: true },
  transfere: { citation: true, cible: true, de: true, vers: true, apres: true, malgre: true, clauses: true, sans: true },
  fusionne: { citation: true, cibles: true, dans: true, malgre: true, clauses: true, sans: true },
  scinde: { citation: true, cible: true, malgre: true, elements: true },
  renomme: { citation: true, cible: true, en: true, libelle: true, malgre: true },
  renumerote: { citation: true, cible: true, en: true, malgre: true },
  reporte: { citation: true, cible: true, du: true, au: true, malgre: true },
  suspend: { citation: true, cible: true, malgre: true, effet: true },
  retablit: { citation: true, cible: true, malgre: true },
  "pour-memoire": { citation: true, texte: true, malgre: true },
  clause: { nom: true, valeur: true, auLieuDe: true, ecart: true },
  "sans-clause": { nom: true, auLieuDe: true },
  ecart: { valeur: true, motif: true },
  datee: { cas: true },
  "cas-date": { valeur: true, fenetre: true },
  "exige-tous": { sauf: true },
  "exige-au-moins": {},
  "non-communiques": { de: true, a: true, fournisPar: true },
  "a-fixer": { quoi: true },
  selon: { entrees: true, lignes: true },
  progression: { mesure: true, bornes: true },
  majoration: { taux: true, si: true },
  "valeur-texte": { texte: true },
  source: { texte: true },
  periode: {},
  arrondi: {},
  cumul: {},
  annee: {},
  ligne: { cellules: true },
  "cellule-tout": {},
  "cellule-intervalle": { bas: true, haut: true },
  "cellule-expr": { expr: true },
  "cellule-texte": {},
  "cellule-non-ouvert": {},
  "cellule-vide": {},
  borne: { valeur: true },
  nombre: { unite: true },
  date: {},
  "fin-exercice": {},
  nom: { ref: true },
  "grandeur-de": { ref: true },
  binaire: { gauche: true, droite: true },
  unaire: { terme: true },
  si: { test: true, alors: true, sinon: true },
  agregat: { termes: true },
  unite: {},
  ref: { de: true },
  ident: {},
  texte: {},
  citation: {},
  fenetre: {},
};

const CHAMPS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(ENFANTS).map(([kind, champs]) => [kind, Object.keys(champs)]));

function recueillir(valeur: unknown, dans: Noeud[]): void {
  if (typeof valeur !== "object" || valeur === null) return;
  if (Array.isArray(valeur)) for (const v of valeur) recueillir(v, dans);
  else if ("kind" in valeur) dans.push(valeur as Noeud);
  else for (const v of Object.values(valeur)) recueillir(v, dans);
}

/** The nodes directly under a node, in the order in which they are usually written. */
export function enfants(n: Noeud): Noeud[] {
  const lus: Noeud[] = [];
  for (const champ of CHAMPS.get(n.kind) ?? []) recueillir((n as unknown as Readonly<Record<string, unknown>>)[champ], lus);
  return lus;
}

/** Visits a node and everything under it, parents first. A visit that answers false leaves out what is below. */
export function walk(n: Noeud, visit: (n: Noeud, parents: readonly Noeud[]) => boolean | void): void {
  const parents: Noeud[] = [];
  const descendre = (m: Noeud): void => {
    if (visit(m, parents) === false) return;
    parents.push(m);
    for (const e of enfants(m)) descendre(e);
    parents.pop();
  };
  descendre(n);
}

/** From the file down to the smallest node that holds an offset; an offset just after a node still belongs to it. */
export function noeudsA(fichier: ast.Fichier, offset: number): readonly Noeud[] {
  const chemin: Noeud[] = [fichier];
  for (let ici: Noeud | undefined = fichier; ici !== undefined; ) {
    const dessous: Noeud[] = enfants(ici).filter((e) => e.span.start <= offset && offset <= e.span.end);
    ici = dessous.findLast((e) => e.span.start <= offset && offset < e.span.end) ?? dessous[dessous.length - 1];
    if (ici !== undefined) chemin.push(ici);
  }
  return chemin;
}
