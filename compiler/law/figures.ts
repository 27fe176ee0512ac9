// Values of clauses at a day: choosing the case whose window holds the day, comparing two figures, and saying one in words
// for a message. No typing here: a figure is what was written.
import type * as ast from "../ast/nodes.ts";
import { concreteWindow } from "../corpus/from-ast.ts";
import { contient } from "../corpus/corpus.ts";
import { compare, divise, ecrire, egal, entier, fois, moins, plus, type Exact } from "../runtime/exact.ts";
import { jourEnLettres, type Jour } from "../runtime/jours.ts";

/** What a dated value is at a day. */
export type AuJour = { readonly kind: "valeur"; readonly valeur: ast.ValeurClause } | { readonly kind: "aucune" } | { readonly kind: "plusieurs" };

export function valeurAuJour(valeur: ast.ValeurClause, jour: Jour): AuJour {
  if (valeur.kind !== "datee") return { kind: "valeur", valeur };
  const cas = valeur.cas.filter((c) => !c.fenetre || contient(concreteWindow(c.fenetre), jour));
  if (cas.length === 0) return { kind: "aucune" };
  if (cas.length > 1) return { kind: "plusieurs" };
  return { kind: "valeur", valeur: { ...valeur, cas } };
}

/** A constant figure: its value and its unit. A percentage is its fraction, without unit. */
export interface Figure {
  readonly valeur: Exact;
  readonly unite: string | null;
}

const POUR_CENT = entier(100);

export function figureDe(e: ast.Expr): Figure | undefined {
  switch (e.kind) {
    case "nombre":
      if (e.unite?.nom === "%") return { valeur: divise(e.valeur, POUR_CENT), unite: null };
      return { valeur: e.valeur, unite: e.unite ? foldUnit(e.unite.nom) : null };
    case "unaire": {
      const t = e.op === "-" ? figureDe(e.terme) : undefined;
      return t && { valeur: fois(entier(-1), t.valeur), unite: t.unite };
    }
    case "binaire": {
      const a = figureDe(e.gauche);
      const b = figureDe(e.droite);
      if (!a || !b) return undefined;
      if (e.op === "/" && b.valeur.n !== 0n) return { valeur: divise(a.valeur, b.valeur), unite: b.unite === null ? a.unite : null };
      if (e.op === "×") return { valeur: fois(a.valeur, b.valeur), unite: a.unite ?? b.unite };
      if (e.op === "+") return { valeur: plus(a.valeur, b.valeur), unite: a.unite ?? b.unite };
      if (e.op === "-") return { valeur: moins(a.valeur, b.valeur), unite: a.unite ?? b.unite };
      return undefined;
    }
    default:
      return undefined;
  }
}

/** Two spellings of one unit: a final s or x and accents do not matter. */
export function foldUnit(nom: string): string {
  return nom.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/[sx]$/, "");
}

/** Do two written values say the same? Figures by value (280 and « 280 points » agree), anything else word for word. */
export function memeValeur(a: ast.ValeurClause, b: ast.ValeurClause): boolean {
  if (a.kind === "datee" && b.kind === "datee" && a.cas.length === 1 && b.cas.length === 1) {
    const ca = a.cas[0]!;
    const cb = b.cas[0]!;
    if (ca.comparateur !== undefined && cb.comparateur !== undefined && ca.comparateur !== cb.comparateur) return false;
    return memeExpr(ca.valeur, cb.valeur);
  }
  return bare(a) === bare(b);
}

function memeExpr(a: ast.Expr, b: ast.Expr): boolean {
  const fa = figureDe(a);
  const fb = figureDe(b);
  if (fa && fb) return egal(fa.valeur, fb.valeur) && (fa.unite === fb.unite || fa.unite === null || fb.unite === null);
  return bare(a) === bare(b);
}

/** The tree without its positions, as one text. */
function bare(node: unknown): string {
  return JSON.stringify(node, (key, value: unknown) =>
    key === "span" || key === "motSpan" || key === "fenetre" ? undefined : typeof value === "bigint" ? `${value}n` : value,
  );
}

/** A value in a few words, for a message. */
export function enMots(v: ast.ValeurClause): string {
  switch (v.kind) {
    case "datee":
      return v.cas.map((c) => (c.comparateur ? `${c.comparateur} ` : "") + exprEnMots(c.valeur)).join(", ");
    case "non-communiques":
      return "non communiqués";
    case "a-fixer":
      return `à fixer par ${v.par}`;
    case "valeur-texte":
      return `« ${v.texte.texte} »`;
    case "annee":
      return String(v.annee);
    case "exige-tous":
      return v.sauf.length === 0 ? "tous les indicateurs" : `tous les indicateurs sauf ${v.sauf.map((r) => r.nom).join(", ")}`;
    case "exige-au-moins":
      return `au moins ${v.nombre} indicateurs`;
    default:
      return "une autre valeur";
  }
}

function exprEnMots(e: ast.Expr): string {
  switch (e.kind) {
    case "nombre":
      return e.unite ? `${nombreEnMots(e.valeur)} ${e.unite.nom}` : nombreEnMots(e.valeur);
    case "date":
      return jourEnLettres(e.jour);
    case "nom":
      return e.ref.nom;
    case "binaire":
      return `${terme(e.gauche, e.op)} ${e.op} ${terme(e.droite, e.op === "-" || e.op === "/" ? "" : e.op)}`;
    case "unaire":
      return e.op === "non" ? `non ${terme(e.terme, e.op)}` : `-${terme(e.terme, e.op)}`;
    default:
      return "une expression";
  }
}

/** Between parentheses inside another operation: « a et (b ou c) » is not « a et b ou c ». */
function terme(e: ast.Expr, op: string): string {
  return e.kind === "binaire" && e.op !== op && !(e.op === "×" && op === "/") ? `(${exprEnMots(e)})` : exprEnMots(e);
}

function nombreEnMots(x: Exact): string {
  const written = ecrire(x).replace(".", ",");
  const [whole = "", rest] = written.split(",");
  const grouped = compare(x, entier(10000)) >= 0 || compare(x, entier(1000)) >= 0 ? whole.replace(/\B(?=(\d{3})+$)/g, " ") : whole;
  return rest === undefined ? grouped : `${grouped},${rest}`;
}

const MOTS: ReadonlyMap<ast.MotClause, string> = new Map<ast.MotClause, string>([
  ["prerequis", "prérequis"], ["bareme", "barème"], ["ponderation", "pondération"], ["valeur-du-point", "valeur du point"],
  ["periode", "période"], ["confirme-jusqu-en", "confirmé jusqu’en"],
]);

/** The clause word as the analyst writes it. */
export function motEnClair(mot: ast.MotClause): string {
  return MOTS.get(mot) ?? mot;
}
