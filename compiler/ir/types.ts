// The types of the programme: constructors, units as they are written, the rules by which two quantities combine, and the
// French words for each. What to do about a mismatch is lower-expr's business.
import type * as ast from "../ast/nodes.ts";
import { fold } from "../diagnostics/suggest.ts";
import type { Dimension, Type } from "./programme.ts";

/** The type of what failed to type: compatible with everything, so that one fault is said once. */
export type TypeOuFaute = Type | { readonly kind: "faute" };

export const FAUTE: TypeOuFaute = { kind: "faute" };
export const BOOLEEN: Type = { kind: "booleen" };
export const DATE: Type = { kind: "date" };
export const SANS: Type = nombreDe({ kind: "sans" });
export const POINTS: Type = nombreDe({ kind: "points" });
export const MONTANT: Type = nombreDe({ kind: "montant" });
export const DUREE: Type = nombreDe({ kind: "duree" });

export function nombreDe(dimension: Dimension): Type {
  return { kind: "nombre", dimension };
}

/** A unit as counts compare it: lower case, no accents, no elided « d' », final s or x dropped. « année » is « an ». */
export function uniteRepliee(nom: string): string {
  const repliee = fold(nom.replace(/^d['’]/i, "")).replace(/[sx]$/, "");
  return repliee === "annee" ? "an" : repliee;
}

/** The dimension of a unit written after a number, or of `nombre de CHOSES`. « % » is a plain number. */
export function dimensionDe(unite: string): Dimension {
  if (unite === "%") return { kind: "sans" };
  if (unite === "€") return { kind: "montant" };
  const repliee = uniteRepliee(unite);
  if (repliee === "point") return { kind: "points" };
  if (repliee === "euro") return { kind: "montant" };
  if (repliee === "jour") return { kind: "duree" };
  return { kind: "compte", unite: repliee };
}

export function typeDeDonnee(d: ast.Donnee): TypeOuFaute {
  return d.type === undefined ? FAUTE : typeEcrit(d.type, d.nom.nom);
}

/** `nom`: whose options a choice has. */
export function typeEcrit(t: ast.TypeDonnee, nom: string): Type {
  switch (t.kind) {
    case "type-booleen": return BOOLEEN;
    case "type-compte": return nombreDe(dimensionDe(t.unite.nom));
    case "type-nombre": case "type-taux": return SANS;
    case "type-points": return POINTS;
    case "type-montant": return MONTANT;
    case "type-date": return DATE;
    case "type-duree": return DUREE;
    case "type-choix": return { kind: "choix", donnee: nom, options: t.options.map((o) => o.nom.nom) };
  }
}

export function memeDimension(a: Dimension, b: Dimension): boolean {
  return a.kind === b.kind && (a.kind !== "compte" || b.kind !== "compte" || a.unite === b.unite);
}

/** Same type, or one of them is a fault already said. */
export function compatibles(a: TypeOuFaute, b: TypeOuFaute): boolean {
  if (a.kind === "faute" || b.kind === "faute") return true;
  if (a.kind === "nombre" && b.kind === "nombre") return memeDimension(a.dimension, b.dimension);
  if (a.kind === "choix" && b.kind === "choix") return a.donnee === b.donnee || a.options.join("\n") === b.options.join("\n");
  return a.kind === b.kind;
}

/** Why an operation has no result. */
export type Refus = "points-et-euros" | "comptes-differents" | "operation-impossible";
export type Combinaison = { readonly type: Type } | { readonly refus: Refus };

export function additionner(op: "+" | "-", a: Type, b: Type): Combinaison {
  if (a.kind === "date" && b.kind === "date") return op === "-" ? { type: DUREE } : { refus: "operation-impossible" };
  if (a.kind === "date" && estDuree(b)) return { type: DATE };
  if (op === "+" && estDuree(a) && b.kind === "date") return { type: DATE };
  if (a.kind !== "nombre" || b.kind !== "nombre") return { refus: "operation-impossible" };
  return memeDimension(a.dimension, b.dimension) ? { type: a } : { refus: refusEntre(a.dimension, b.dimension) };
}

/** Count × amount = amount, count × points = points, points × amount = amount, plain number × anything = that thing. */
export function multiplier(a: Type, b: Type): Combinaison {
  if (a.kind !== "nombre" || b.kind !== "nombre") return { refus: "operation-impossible" };
  if (a.dimension.kind === "sans") return { type: b };
  if (b.dimension.kind === "sans") return { type: a };
  for (const [x, y] of [[a, b], [b, a]] as const) {
    const quantite = x.dimension.kind === "compte" || x.dimension.kind === "duree";
    if (quantite && (y.dimension.kind === "montant" || y.dimension.kind === "points")) return { type: y };
    if (x.dimension.kind === "points" && y.dimension.kind === "montant") return { type: y };
  }
  return { refus: "operation-impossible" };
}

/** Like / like = plain number; amount or points / count = amount or points per head; unlike counts are told to the caller. */
export function diviser(a: Type, b: Type): Combinaison & { readonly comptesDifferents?: true } {
  if (a.kind !== "nombre" || b.kind !== "nombre") return { refus: "operation-impossible" };
  const x = a.dimension;
  const y = b.dimension;
  if (y.kind === "sans") return { type: a };
  if (memeDimension(x, y)) return { type: SANS };
  const quantite = y.kind === "compte" || y.kind === "duree";
  if (quantite && (x.kind === "montant" || x.kind === "points")) return { type: a };
  if (x.kind === "montant" && y.kind === "points") return { type: a };
  if (quantite && (x.kind === "compte" || x.kind === "duree")) return { type: SANS, comptesDifferents: true };
  return { refus: "operation-impossible" };
}

function estDuree(t: Type): boolean {
  return t.kind === "nombre" && t.dimension.kind === "duree";
}

export function refusEntre(a: Dimension, b: Dimension): Refus {
  if ((a.kind === "points" && b.kind === "montant") || (a.kind === "montant" && b.kind === "points")) return "points-et-euros";
  return a.kind === "compte" && b.kind === "compte" ? "comptes-differents" : "operation-impossible";
}

/** How each counted thing is written in the corpus, by folded name: « feuille » → « feuilles ». */
export type Unites = ReadonlyMap<string, string>;

export function unitesDe(donnees: ReadonlyMap<string, ast.Donnee>): Unites {
  const unites = relevees.get(donnees) ?? relever(donnees.values());
  relevees.set(donnees, unites);
  return unites;
}

const relevees = new WeakMap<ReadonlyMap<string, ast.Donnee>, Unites>();

function relever(donnees: Iterable<ast.Donnee>): Unites {
  const out = new Map<string, string>();
  for (const d of donnees) {
    if (d.type?.kind !== "type-compte") continue;
    const cle = uniteRepliee(d.type.unite.nom);
    if (!out.has(cle)) out.set(cle, d.type.unite.nom);
  }
  return out;
}

/** « des points », « un nombre de feuilles », « oui ou non »… */
export function enFrancais(t: TypeOuFaute, unites: Unites): string {
  switch (t.kind) {
    case "faute": return "une valeur";
    case "booleen": return "un oui ou non";
    case "date": return "une date";
    case "choix": return `un choix (${t.donnee})`;
    case "nombre":
      switch (t.dimension.kind) {
        case "sans": return "un taux ou un nombre sans unité";
        case "points": return "des points";
        case "montant": return "des euros";
        case "duree": return "une durée en jours";
        case "compte": return `un nombre ${deCe(nomDUnite(t.dimension.unite, unites))}`;
      }
  }
}

/** « de feuilles », « d’années ». */
function deCe(nom: string): string {
  return /^[aeiouyhàâéèêîïôœ]/i.test(nom) ? `d’${nom}` : `de ${nom}`;
}

/** The unit as written in the corpus, with spaces. */
export function nomDUnite(repliee: string, unites: Unites): string {
  return (unites.get(repliee) ?? repliee).replace(/_/g, " ");
}

/** The unit that `runtime/ecriture.avecUnite` understands. */
export function uniteDAffichage(t: TypeOuFaute, taux: boolean, unites: Unites): string {
  if (t.kind !== "nombre") return "";
  switch (t.dimension.kind) {
    case "sans": return taux ? "%" : "";
    case "points": return "points";
    case "montant": return "€";
    case "duree": return "jours";
    case "compte": return nomDUnite(t.dimension.unite, unites);
  }
}
