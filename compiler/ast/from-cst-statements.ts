// One statement of the concrete tree to one piece of the tree, still outside its section; from-cst.ts puts it in its place.
import type * as cst from "../../grammar/cst.ts";
import type { Span } from "../source/span.ts";
import { clause, declaration, exigerDeuxPoints, sansClause } from "./from-cst-clauses.ts";
import { cible, cibles, fenetre, nomDElement, ref, somme } from "./from-cst-expressions.ts";
import { dateLitterale, ident, place, spanNoeud, spanToken, texte, un, type Contexte } from "./from-cst-leaves.ts";
import { typeDonnee } from "./from-cst-types.ts";
import { datee, ecart } from "./from-cst-values.ts";
import type * as ast from "./nodes.ts";

type Sans<T, K extends keyof T> = Omit<T, K>;
type EnteteDe<V> = V extends ast.Verbe ? Omit<V, "clauses" | "sans" | "elements" | "declarations" | "element" | "effet" | "citation"> : never;
export type EnteteVerbe = EnteteDe<ast.Verbe>;

/** A statement, read; `mot` is what the analyst wrote first, for messages. */
export type Piece = { readonly span: Span; readonly mot: string; readonly motSpan: Span } & (
  | { readonly type: "donnee"; readonly noeud: ast.Donnee }
  | { readonly type: "acte"; readonly noeud: Sans<ast.Acte, "apres" | "sources" | "notes" | "questions" | "dispositions"> }
  | { readonly type: "signature" | "publication"; readonly date: ast.DateLitterale | undefined }
  | { readonly type: "apres"; readonly acte: ast.Ident | undefined }
  | { readonly type: "dispositif"; readonly noeud: Sans<ast.Dispositif, "clauses" | "declarations" | "enfants"> }
  | { readonly type: "declaration"; readonly noeud: ast.Declaration }
  | { readonly type: "element"; readonly noeud: Sans<ast.Element, "clauses" | "enfants"> }
  | { readonly type: "groupe"; readonly noeud: Sans<ast.Groupe, "sources" | "notes" | "questions" | "verbes"> }
  | { readonly type: "annonce"; readonly noeud: Sans<ast.Annonce, "sources"> }
  | { readonly type: "clause"; readonly noeud: ast.Clause }
  | { readonly type: "sans"; readonly noeud: ast.SansClause }
  | { readonly type: "verbe"; readonly noeud: EnteteVerbe }
  | { readonly type: "repute" }
);

/** The piece of a statement; undefined when too little of it was read. */
export function piece(c: Contexte, n: cst.EnonceCstNode): Piece | undefined {
  const span = spanNoeud(c, n);
  if (span === undefined) return undefined;
  const mot = c.source.text.slice(span.start, span.end).match(/^[^\s:]+/)?.[0] ?? "";
  const base = { span, mot: mot.normalize("NFC"), motSpan: { ...span, end: span.start + mot.length } };
  const e = n.children;
  if (e.donnee) return avec(base, "donnee", donnee(c, e.donnee[0]!));
  if (e.acte) return avec(base, "acte", acte(c, e.acte[0]!));
  if (e.signature) return { ...base, type: "signature", date: dateLitterale(c, un(e.signature[0]!.children.DateLitterale)) };
  if (e.publication) return { ...base, type: "publication", date: dateLitterale(c, un(e.publication[0]!.children.DateLitterale)) };
  if (e.apresActe) {
    const t = un(e.apresActe[0]!.children.Ident);
    return { ...base, type: "apres", acte: t && ident(c, t) };
  }
  if (e.dispositif) return avec(base, "dispositif", dispositif(c, e.dispositif[0]!));
  if (e.declaration) return avec(base, "declaration", declaration(c, e.declaration[0]!));
  if (e.element) return avec(base, "element", element(c, e.element[0]!));
  if (e.groupe) return avec(base, "groupe", groupe(c, e.groupe[0]!));
  if (e.annonce) return avec(base, "annonce", annonce(c, e.annonce[0]!));
  if (e.clause) return avec(base, "clause", clause(c, e.clause[0]!));
  if (e.sansClause) return avec(base, "sans", sansClause(c, e.sansClause[0]!));
  if (e.verbe) return avec(base, "verbe", verbe(c, e.verbe[0]!));
  return { ...base, type: "repute" };
}

type Base = Pick<Piece, "span" | "mot" | "motSpan">;
type NoeudDe<T extends Piece["type"]> = Extract<Piece, { readonly type: T; readonly noeud: unknown }>["noeud"];

function avec<T extends Piece["type"]>(base: Base, type: T, noeud: NoeudDe<T> | undefined): Piece | undefined {
  return noeud === undefined ? undefined : ({ ...base, type, noeud } as unknown as Piece);
}

// ---- data -----------------------------------------------------------------------------------------------------------

function donnee(c: Contexte, n: cst.DonneeCstNode): ast.Donnee | undefined {
  const e = n.children;
  const nom = un(e.Ident);
  if (nom === undefined) return undefined;
  const i = ident(c, nom);
  const libelle = un(e.Texte);
  const type = typeDonnee(c, un(e.typeDonnee));
  exigerDeuxPoints(c, e.DeuxPoints, libelle ? spanToken(c, libelle) : i.span, type !== undefined);
  const precisions = Object.assign({}, ...(e.precision ?? []).map((p) => precision(c, p))) as Precision;
  return { kind: "donnee", span: place(c, n), nom: i, ...(libelle ? { libelle: texte(c, libelle) } : {}), ...(type ? { type } : {}), ...precisions };
}

type Precision = Pick<ast.Donnee, "origine" | "entre" | "auPlus" | "question">;

function precision(c: Contexte, n: cst.PrecisionCstNode): Precision {
  const e = n.children;
  if (e.Declaratif) return { origine: "declaratif" };
  if (e.Prerempli) return { origine: "prerempli" };
  const [min, max] = (e.somme ?? []).map((x) => somme(c, x));
  if (min && max) return { entre: { min, max } };
  const autre = e.AuPlus && un(e.Ident);
  if (autre) return { auPlus: ident(c, autre) };
  const t = un(e.Texte);
  return t ? { question: texte(c, t) } : {};
}

// ---- acts -----------------------------------------------------------------------------------------------------------

function genreActe(e: cst.ActeCstChildren): ast.GenreActe {
  if (e.Convention) return "convention";
  if (e.Accord) return "accord";
  if (e.Avenant) return "avenant";
  if (e.Reglement) return "reglement";
  if (e.Arrete) return "arrete";
  return e.Decision ? "decision" : "lecture";
}

function acte(c: Contexte, n: cst.ActeCstNode): NoeudDe<"acte"> | undefined {
  const e = n.children;
  const [nom, cibleLue] = e.Ident ?? [];
  if (nom === undefined) return undefined;
  const libelle = un(e.Texte);
  const lien = e.A ? "a" : e.Modifiant ? "modifiant" : e.Remplacant ? "remplacant" : e.De ? "de" : undefined;
  return {
    kind: "acte", span: place(c, n), genre: genreActe(e), nom: ident(c, nom),
    ...(lien ? { lien } : {}), ...(cibleLue ? { cible: ident(c, cibleLue) } : {}), ...(libelle ? { libelle: texte(c, libelle) } : {}),
  };
}

// ---- provisions -----------------------------------------------------------------------------------------------------

function dispositif(c: Contexte, n: cst.DispositifCstNode): NoeudDe<"dispositif"> | undefined {
  const e = n.children;
  const [nom, avant] = e.Ident ?? [];
  if (nom === undefined) return undefined;
  const libelle = un(e.Texte);
  const f = fenetre(c, un(e.fenetre));
  return {
    kind: "dispositif", span: place(c, n), nom: ident(c, nom),
    ...(libelle ? { libelle: texte(c, libelle) } : {}), ...(f ? { fenetre: f } : {}), ...(avant ? { succedeA: ident(c, avant) } : {}),
  };
}

function element(c: Contexte, n: cst.ElementCstNode): NoeudDe<"element"> | undefined {
  const e = n.children;
  const nom = nomDElement(c, un(e.Volet), un(e.Nombre), un(e.Ident));
  if (nom === undefined) return undefined;
  const libelle = un(e.Texte);
  const genre = e.Volet ? "volet" : e.Indicateur ? "indicateur" : "sous-indicateur";
  return { kind: "element", span: place(c, n), genre, nom, ...(libelle ? { libelle: texte(c, libelle) } : {}) };
}

function groupe(c: Contexte, n: cst.GroupeCstNode): NoeudDe<"groupe"> | undefined {
  const e = n.children;
  const nom = un(e.Ident);
  if (nom === undefined) return undefined;
  const f = fenetre(c, un(e.fenetre));
  const par = un(e.Texte);
  return { kind: "groupe", span: place(c, n), dispositif: ident(c, nom), ...(f ? { fenetre: f } : {}), ...(par ? { par: texte(c, par) } : {}) };
}

function annonce(c: Contexte, n: cst.AnnonceCstNode): NoeudDe<"annonce"> | undefined {
  const e = n.children;
  const r = ref(c, un(e.ref));
  const v = datee(c, un(e.datee));
  const reconnu = ecart(c, un(e.ecart));
  if (r) exigerDeuxPoints(c, e.DeuxPoints, r.span, v !== undefined);
  return { kind: "annonce", span: place(c, n), ...(r ? { cible: r } : {}), ...(v ? { valeur: v } : {}), ...(reconnu ? { ecart: reconnu } : {}) };
}

// ---- verbs ----------------------------------------------------------------------------------------------------------

function verbe(c: Contexte, n: cst.VerbeCstNode): EnteteVerbe | undefined {
  const { malgre, ...verbes } = n.children;
  const sorte = Object.values(verbes).flat()[0];
  const token = sorte && Object.values(sorte.children as Record<string, unknown[]>).flat().find((x) => (x as { image?: string }).image !== undefined);
  if (sorte === undefined || token === undefined) return undefined;
  const motSpan = spanToken(c, Object.values(sorte.children as Record<string, unknown[]>)[0]![0] as Parameters<typeof spanToken>[1]);
  const base = {
    span: place(c, n),
    motSpan,
    malgre: (malgre ?? []).flatMap((m) => (m.children.Ident ?? []).map((t) => ident(c, t))),
  };
  return enteteVerbe(c, sorte, base);
}

type Verbes = NonNullable<cst.VerbeCstChildren[Exclude<keyof cst.VerbeCstChildren, "malgre">]>[number];

function enteteVerbe(c: Contexte, sorte: Verbes, base: Pick<EnteteVerbe, "span" | "motSpan" | "malgre">): EnteteVerbe | undefined {
  switch (sorte.name) {
    case "ajoute": {
      const e = sorte.children;
      const lus = cibles(c, e.cible);
      const a = e.A ? lus[0] : undefined;
      const autour = e.A ? lus[1] : lus[0];
      return { ...base, kind: "ajoute", ...(a ? { a } : {}), ...(autour ? (e.Avant ? { avant: autour } : { apres: autour }) : {}) };
    }
    case "fusionne": {
      const lus = cibles(c, sorte.children.cible);
      const dans = sorte.children.Dans ? lus.pop() : undefined;
      return { ...base, kind: "fusionne", cibles: lus, ...(dans ? { dans } : {}) };
    }
    case "pourMemoire": {
      const t = un(sorte.children.Texte);
      return t && { ...base, kind: "pour-memoire", texte: texte(c, t) };
    }
    case "transfere": {
      const e = sorte.children;
      const suite = [...(e.cible ?? [])];
      const vise = cible(c, suite.shift());
      const de = e.De && cible(c, suite.shift());
      const vers = e.Vers && cible(c, suite.shift());
      const apres = e.Apres && cible(c, suite.shift());
      return vise && { ...base, kind: "transfere", cible: vise, ...(de ? { de } : {}), ...(vers ? { vers } : {}), ...(apres ? { apres } : {}) };
    }
    case "reporte": {
      const vise = cible(c, un(sorte.children.cible));
      const [du, au] = (sorte.children.somme ?? []).map((x) => somme(c, x));
      return vise && { ...base, kind: "reporte", cible: vise, ...(du ? { du } : {}), ...(au ? { au } : {}) };
    }
    case "renomme": {
      const e = sorte.children;
      const [vise, en] = cibles(c, e.cible);
      const libelle = un(e.Texte);
      return vise && {
        ...base, kind: "renomme", cible: vise,
        ...(en ? { en: { kind: "ident", span: en.span, nom: en.nom } } : {}), ...(libelle ? { libelle: texte(c, libelle) } : {}),
      };
    }
    case "renumerote": {
      const [vise, en] = cibles(c, sorte.children.cible);
      return vise && { ...base, kind: "renumerote", cible: vise, ...(en ? { en } : {}) };
    }
    case "modifie":
    case "remplace":
    case "abroge":
    case "scinde":
    case "suspend":
    case "retablit": {
      const vise = cible(c, un(sorte.children.cible));
      return vise && { ...base, kind: sorte.name, cible: vise };
    }
  }
}
