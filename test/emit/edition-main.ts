// Hand-made editions for the emitters' tests: programmes put under a made-up corpus. Not a test.
import type { Donnee } from "../../compiler/ast/nodes.ts";
import type { Acte, Corpus } from "../../compiler/corpus/corpus.ts";
import { VUE_ORDINAIRE } from "../../compiler/edition/edition.ts";
import type { Edition, EditionDispositif, Version } from "../../compiler/edition/edition.ts";
import type { Dimension, ElementProgramme, Entree, Expr, Programme, Regle, Type } from "../../compiler/ir/programme.ts";
import type { DispositifEnVigueur } from "../../compiler/law/law.ts";
import * as exact from "../../compiler/runtime/exact.ts";
import type { Exact } from "../../compiler/runtime/exact.ts";
import type { Span } from "../../compiler/source/span.ts";

export const SPAN: Span = { file: "essai.rules", start: 0, end: 0 };
export const BOOLEEN: Type = { kind: "booleen" };
export const DATE: Type = { kind: "date" };

export function nombre(kind: "sans" | "points" | "montant" | "duree" = "sans"): Type {
  return { kind: "nombre", dimension: { kind } };
}

export function compte(unite: string): Type {
  return { kind: "nombre", dimension: { kind: "compte", unite } satisfies Dimension };
}

export function e(texte: string): Exact {
  return exact.lire(texte)!;
}

export function n(texte: string): Expr {
  return { kind: "constante", valeur: { kind: "nombre", valeur: e(texte) } };
}

export function entree(nom: string, type: Type, plus: Partial<Entree> = {}): Entree {
  const estCompte = type.kind === "nombre" && type.dimension.kind === "compte";
  return {
    nom, libelle: nom, type, entier: estCompte, min: type.kind === "nombre" ? exact.ZERO : null, max: null, auPlus: null, origine: null, question: null,
    libelles: type.kind === "choix" ? type.options : [], span: SPAN, ...plus,
  };
}

export function regle(id: string, type: Type, expr: Expr, sujet: string | null = null): Regle {
  return { id, type, expr, origine: { span: SPAN, construction: "essai", sujet, par: null } };
}

export function element(nom: string, plus: Partial<ElementProgramme> = {}): ElementProgramme {
  return {
    id: nom, nom, genre: "indicateur", libelle: nom, parent: null, enfants: [], accessible: `${nom}.accessible`, propre: null, atteint: `${nom}.atteint`,
    points: null, pointsPropres: null, montant: null, mesure: null, seuil: null, condition: null, exige: null, article: null, actes: [], span: SPAN, ...plus,
  };
}

/** Elements whose « atteint » nobody wrote get it, as lowering would give it. */
export function programme(dispositif: string, plus: Partial<Programme>): Programme {
  const ecrites = plus.regles ?? [];
  const acquise = (id: string): Expr => ({ kind: "acquis", terme: { kind: "regle", id } });
  const atteints = (plus.elements ?? []).filter((e) => !ecrites.some((r) => r.id === e.atteint)).map((e) => (
    regle(e.atteint, BOOLEEN, { kind: "logique", op: "et", termes: [e.accessible, ...(e.propre === null ? [] : [e.propre])].filter((id) => ecrites.some((r) => r.id === id)).map(acquise) }, e.nom)
  ));
  return {
    dispositif, libelle: dispositif, periode: "annee-civile", entrees: [], elements: [], racines: (plus.elements ?? []).filter((x) => x.parent === null).map((x) => x.nom),
    points: null, montant: null, resultats: [], confirmeJusquEn: null, actes: [], ...plus, regles: [...ecrites, ...atteints],
  };
}

export function acte(id: string, libelle: string, publie: string): Acte {
  return { id, libelle, publie, genre: "convention", cible: null, lien: null, signe: null, sources: [], notes: [], citation: null, rang: 0, operations: [], annonces: [] } as unknown as Acte;
}

export function corpus(actes: readonly Acte[], donnees: ReadonlyMap<string, Donnee> = new Map()): Corpus {
  return { donnees, actes, acteParId: new Map(actes.map((a) => [a.id, a])), fichiers: [], publications: [...new Set(actes.map((a) => a.publie))].sort() };
}

/** One version of one dispositif, in force from 2020, known from 2019. */
export function dispositif(p: Programme): EditionDispositif {
  return dispositifDe(p, [{ cle: "v1", programme: p }]);
}

export function dispositifDe(p: Programme, versions: readonly { readonly cle: string; readonly programme: Programme }[], grille?: EditionDispositif["grille"]): EditionDispositif {
  const annuel = p.periode === "annee-civile";
  return {
    nom: p.dispositif,
    libelle: p.libelle,
    periode: p.periode,
    versions: versions.map((v): Version => ({ ...v, viewpoint: { jour: "2020-12-31", connuLe: "2020-12-31", sans: [], lectures: [] }, law: { clauses: new Map(), enfants: [] } as unknown as DispositifEnVigueur })),
    grille: grille ?? [
      { exercices: annuel ? { de: 2020, a: null } : null, jours: { debut: "2020-01-01", fin: null }, connuDes: "2019-01-01", connuJusque: null, version: versions[0]!.cle },
    ],
  };
}

export function edition(dispositifs: readonly EditionDispositif[], c: Corpus = corpus([acte("convention", "Convention", "2019-01-01")])): Edition {
  return { corpus: c, vue: VUE_ORDINAIRE, dispositifs, connuLe: "2023-01-01", empreinte: "0".repeat(64), versionDuCompilateur: "0.0.0" };
}
