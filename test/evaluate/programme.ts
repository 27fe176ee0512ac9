// Small programmes written by hand: constructors of expressions, data and elements that follow the lowering described in
// the language reference, so that the evaluator is tried without the phases before it.
import type { Donnees, ValeurDonnee } from "../../compiler/evaluate/resultat.ts";
import type { ElementProgramme, Entree, Expr, OpComparaison, Programme, Regle, ResultatProgramme, Type } from "../../compiler/ir/programme.ts";
import * as exact from "../../compiler/runtime/exact.ts";
import type { Exact } from "../../compiler/runtime/exact.ts";
import type { Span } from "../../compiler/source/span.ts";

export const ICI: Span = { file: "essai.rules", start: 0, end: 0 };

/** "2/3", "22.5", "-1". */
export function ex(texte: string | number): Exact {
  const lu = exact.lire(String(texte));
  if (lu === undefined) throw new Error(`not a number: ${texte}`);
  return lu;
}

// ---- types and data -----------------------------------------------------------------------------------------------

export const BOOLEEN: Type = { kind: "booleen" };
export const DATE: Type = { kind: "date" };
export const SANS: Type = { kind: "nombre", dimension: { kind: "sans" } };
export const POINTS: Type = { kind: "nombre", dimension: { kind: "points" } };
export const MONTANT: Type = { kind: "nombre", dimension: { kind: "montant" } };
export const compteDe = (unite: string): Type => ({ kind: "nombre", dimension: { kind: "compte", unite } });

export function entree(nom: string, type: Type, plus: Partial<Entree> = {}): Entree {
  const compte = type.kind === "nombre" && type.dimension.kind === "compte";
  const positif = type.kind === "nombre" && type.dimension.kind !== "sans";
  return {
    nom, libelle: nom, type, entier: compte, min: positif ? exact.ZERO : null, max: null, auPlus: null,
    origine: null, question: null, libelles: type.kind === "choix" ? type.options : [], span: ICI, ...plus,
  };
}

export function donnees(valeurs: Readonly<Record<string, boolean | number | string | ValeurDonnee>>): Donnees {
  return new Map(Object.entries(valeurs).map(([nom, v]): [string, ValeurDonnee] => {
    if (typeof v === "boolean") return [nom, { kind: "booleen", valeur: v }];
    if (typeof v === "object") return [nom, v];
    return [nom, { kind: "nombre", valeur: ex(v) }];
  }));
}

// ---- expressions --------------------------------------------------------------------------------------------------

export const lit = (nom: string): Expr => ({ kind: "entree", nom });
export const regle = (id: string): Expr => ({ kind: "regle", id });
export const nb = (texte: string | number): Expr => ({ kind: "constante", valeur: { kind: "nombre", valeur: ex(texte) } });
export const oui: Expr = { kind: "constante", valeur: { kind: "booleen", valeur: true } };
export const jour = (j: string): Expr => ({ kind: "constante", valeur: { kind: "date", jour: j } });
export const opt = (option: string): Expr => ({ kind: "constante", valeur: { kind: "option", option } });
export const plus = (gauche: Expr, droite: Expr): Expr => ({ kind: "arithmetique", op: "+", gauche, droite });
export const moins = (gauche: Expr, droite: Expr): Expr => ({ kind: "arithmetique", op: "-", gauche, droite });
export const fois = (gauche: Expr, droite: Expr): Expr => ({ kind: "arithmetique", op: "×", gauche, droite });
export const ratio = (num: Expr, den: Expr, part = false): Expr => ({ kind: "quotient", num, den, part, entier: true });
export const cmp = (gauche: Expr, op: OpComparaison, droite: Expr): Expr => ({ kind: "comparaison", op, gauche, droite });
export const et = (...termes: Expr[]): Expr => ({ kind: "logique", op: "et", termes });
export const ou = (...termes: Expr[]): Expr => ({ kind: "logique", op: "ou", termes });
export const non = (terme: Expr): Expr => ({ kind: "non", terme });
export const acquis = (terme: Expr): Expr => ({ kind: "acquis", terme });
export const auMoins = (nombre: number, ...termes: Expr[]): Expr => ({ kind: "au-moins", nombre, termes });
export const si = (test: Expr, alors: Expr, sinon: Expr): Expr => ({ kind: "si", test, alors, sinon });
export const somme = (...termes: Expr[]): Expr => ({ kind: "agregat", fonction: "somme", termes, parmiMesurables: false });
export const ouZero = (terme: Expr): Expr => ({ kind: "ou-zero", terme });

// ---- programmes ---------------------------------------------------------------------------------------------------

/** One rule, « r », over some data. */
export function uneRegle(expr: Expr, type: Type, entrees: readonly Entree[] = []): Programme {
  return { ...VIDE, entrees, regles: [faireRegle("r", type, expr)], resultats: [{ nom: "r", libelle: "r", regle: "r" }] };
}

export function faireRegle(id: string, type: Type, expr: Expr): Regle {
  return { id, type, expr, origine: { span: ICI, construction: "essai", sujet: null, par: null } };
}

const VIDE: Programme = {
  dispositif: "essai", libelle: "Essai", periode: "annee-civile", entrees: [], regles: [], elements: [], racines: [],
  points: null, montant: null, resultats: [], confirmeJusquEn: null, actes: [],
};

/** An element as written; the rules are made from it as the language says. */
export interface Brouillon {
  readonly nom: string;
  readonly genre?: ElementProgramme["genre"];
  readonly prerequis?: Expr;
  readonly condition?: Expr;
  readonly mesure?: Expr;
  readonly seuil?: { readonly op: OpComparaison; readonly comparateur: string; readonly valeur: Expr };
  /** Names of children that must be met, or « au moins N ». */
  readonly exige?: readonly string[] | number;
  readonly points?: Expr;
  readonly enfants?: readonly Brouillon[];
}

/** A dispositif worth 7 € a point. */
export function dispositif(entrees: readonly Entree[], racines: readonly Brouillon[], resultats: readonly { readonly nom: string; readonly type: Type; readonly expr: Expr }[] = []): Programme {
  const regles: Regle[] = [];
  const elements: ElementProgramme[] = [];
  const acces = (b: Brouillon, parent: string | null): void => {
    const accessible = [...(parent === null ? [] : [regle(`${parent}.accessible`)]), ...(b.prerequis ? [acquis(b.prerequis)] : [])];
    regles.push(faireRegle(`${b.nom}.accessible`, BOOLEEN, et(...accessible)));
    elements.push(elementDe(b, parent));
    for (const enfant of b.enfants ?? []) acces(enfant, b.nom);
    propre(b, regles);
    if (portePoints(b)) {
      const termes = [...(b.points ? [regle(`${b.nom}.points-propres`)] : []), ...(b.enfants ?? []).filter(portePoints).map((e) => regle(`${e.nom}.points`))];
      const test = et(regle(`${b.nom}.accessible`), ...(aTest(b) ? [acquis(regle(`${b.nom}.propre`))] : []));
      if (b.points) regles.push(faireRegle(`${b.nom}.points-propres`, POINTS, b.points));
      regles.push(faireRegle(`${b.nom}.points`, POINTS, si(test, somme(...termes), nb(0))));
      regles.push(faireRegle(`${b.nom}.montant`, MONTANT, fois(regle(`${b.nom}.points`), nb(7))));
    }
  };
  for (const racine of racines) acces(racine, null);
  const payes = racines.filter(portePoints);
  regles.push(faireRegle("dispositif.points", POINTS, somme(...payes.map((r) => regle(`${r.nom}.points`)))));
  regles.push(faireRegle("dispositif.montant", MONTANT, somme(...payes.map((r) => regle(`${r.nom}.montant`)))));
  for (const r of resultats) regles.push(faireRegle(r.nom, r.type, r.expr));
  return {
    ...VIDE, entrees, regles, elements, racines: racines.map((r) => r.nom), points: "dispositif.points", montant: "dispositif.montant",
    resultats: resultats.map((r): ResultatProgramme => ({ nom: r.nom, libelle: r.nom, regle: r.nom })),
  };
}

function propre(b: Brouillon, regles: Regle[]): void {
  const termes: Expr[] = [];
  const ajouter = (suffixe: string, type: Type, expr: Expr): void => void regles.push(faireRegle(`${b.nom}.${suffixe}`, type, expr));
  if (b.condition) {
    ajouter("condition", BOOLEEN, b.condition);
    termes.push(regle(`${b.nom}.condition`));
  }
  if (b.mesure) ajouter("mesure", SANS, b.mesure);
  if (b.seuil) {
    ajouter("seuil", SANS, b.seuil.valeur);
    termes.push(cmp(regle(`${b.nom}.mesure`), b.seuil.op, regle(`${b.nom}.seuil`)));
  }
  if (b.exige !== undefined) {
    const atteints = (typeof b.exige === "number" ? (b.enfants ?? []).map((e) => e.nom) : b.exige).map((nom) => regle(`${nom}.atteint`));
    ajouter("exige", BOOLEEN, typeof b.exige === "number" ? auMoins(b.exige, ...atteints) : et(...atteints));
    termes.push(regle(`${b.nom}.exige`));
  }
  if (aTest(b)) ajouter("propre", BOOLEEN, et(...termes));
  ajouter("atteint", BOOLEEN, et(regle(`${b.nom}.accessible`), ...(aTest(b) ? [acquis(regle(`${b.nom}.propre`))] : [])));
}

function aTest(b: Brouillon): boolean {
  return b.condition !== undefined || b.seuil !== undefined || b.exige !== undefined;
}

function portePoints(b: Brouillon): boolean {
  return b.points !== undefined || (b.enfants ?? []).some(portePoints);
}

function elementDe(b: Brouillon, parent: string | null): ElementProgramme {
  const id = (suffixe: string): string => `${b.nom}.${suffixe}`;
  return {
    id: id("id"), nom: b.nom, genre: b.genre ?? (parent === null ? "volet" : "indicateur"), libelle: b.nom, parent,
    enfants: (b.enfants ?? []).map((e) => e.nom),
    accessible: id("accessible"), propre: aTest(b) ? id("propre") : null, atteint: id("atteint"),
    points: portePoints(b) ? id("points") : null, pointsPropres: b.points ? id("points-propres") : null, montant: portePoints(b) ? id("montant") : null,
    mesure: b.mesure ? id("mesure") : null,
    seuil: b.seuil ? { regle: id("seuil"), op: b.seuil.op, comparateur: b.seuil.comparateur } : null,
    condition: b.condition ? id("condition") : null, exige: b.exige !== undefined ? id("exige") : null,
    article: null, actes: [], span: ICI,
  };
}

/** `au moins 20 %` */
export function auMoinsSeuil(valeur: string): NonNullable<Brouillon["seuil"]> {
  return { op: "≥", comparateur: "au moins", valeur: nb(valeur) };
}
