// What the cases should show of each version: every clause, every condition both ways and deciding alone, every threshold just
// under, at and just over, every line and bound of a table. Each with the place and the words to say it by.
import type { Version } from "../edition/edition.ts";
import type { Expr, Programme, Regle } from "../ir/programme.ts";
import { parcourir } from "../ir/walk.ts";
import { avecUnite } from "../runtime/ecriture.ts";
import type { Exact } from "../runtime/exact.ts";
import * as exact from "../runtime/exact.ts";
import { jourDuNumero, jourEnLettres, numeroDe } from "../runtime/jours.ts";
import type { Vue } from "../scenarios/cas.ts";
import type { Span } from "../source/span.ts";
import { cotesPossibles, mesureDe } from "./cotes.ts";
import { cleBorne, cleClause, cleLigne, cleSeuil, cleSeul, cleVu, compare, estAtome, estDeLaLoi, estDIci, indexDe, lue, type Cote, type Index } from "./reperes.ts";

/** The kinds of things to show, each with its name for a reader. */
export const NATURES = {
  clause: "clauses lues",
  condition: "conditions vues vraies et fausses",
  decision: "conditions qui décident seules",
  seuil: "seuils, juste sous, à, juste au-dessus",
  tableau: "lignes de tableau",
  borne: "bornes de tableau et de barème",
  version: "premier et dernier jour ou exercice de chaque version",
  connu: "veille et jour des publications qui changent le droit",
  acte: "actes",
} as const;

export type Nature = keyof typeof NATURES;

export interface Obligation {
  readonly cle: string;
  readonly nature: Nature;
  /** The version it is about; null: the whole dispositif. */
  readonly version: string | null;
  readonly acte: string | null;
  readonly element: string | null;
  readonly span: Span;
  /** « seuil au moins 20 % : juste sous le seuil ». */
  readonly dit: string;
  /** The rule and the expression to act on, when there are. */
  readonly regle: Regle | null;
  readonly expr: Expr | null;
  /** The moment that shows it, when it is about time. */
  readonly vue: Vue | null;
}

/** Those of one version, in the order of its rules. */
export function obligationsDe({ cle: version, programme }: Version): readonly Obligation[] {
  const index = indexDe(programme);
  return programme.regles.filter(estDIci).flatMap((regle) => {
    const une = (cle: string, nature: Nature, dit: string, expr: Expr | null = null, span: Span = regle.origine.span): Obligation =>
      ({ cle, nature, version, acte: regle.origine.par?.acte ?? null, element: regle.origine.sujet, span, dit, regle, expr, vue: null });
    const clause = estDeLaLoi(regle) ? [une(cleClause(regle.id), "clause", `${regle.origine.construction} : lire cette clause`)] : [];
    return [...clause, ...[...parcourir(regle.expr)].flatMap((e) => duneExpression(programme, index, regle, e, une))];
  });
}

type Faire = (cle: string, nature: Nature, dit: string, expr?: Expr | null, span?: Span) => Obligation;

function duneExpression(programme: Programme, index: Index, regle: Regle, e: Expr, une: Faire): Obligation[] {
  const rang = index.rang(regle, e);
  const out: Obligation[] = [];
  if (estAtome(e, regle, index)) {
    const quoi = dire(programme, index, e);
    for (const vrai of [true, false]) {
      const comment = vrai ? "vrai" : "faux";
      out.push(une(cleVu(regle.id, rang, vrai), "condition", `${quoi} : ${comment}`, e));
      out.push(une(cleSeul(regle.id, rang, vrai), "decision", `${quoi} : ${comment}, et décidant seul du résultat`, e));
    }
  }
  if (compare(e) && (estDeLaLoi(regle) || regle.origine.construction === "test propre")) {
    const seuil = constante(lue(index, e.droite));
    const mesure = mesureDe(programme, e.gauche);
    for (const cote of cotesPossibles(mesure, seuil)) out.push(une(cleSeuil(regle.id, rang, cote), "seuil", `${dire(programme, index, e)} : ${COTE[cote]}`, e));
  }
  // A line that is not open gives no figure: it is shown by the access that it closes.
  if (e.kind === "table" && regle.origine.construction === "accès") {
    e.lignes.forEach((l, i) => {
      if (fermee(l.valeur)) out.push(une(cleLigne(regle.id, rang, i), "tableau", `ligne ${i + 1} du tableau`, e, l.span));
    });
  }
  if (e.kind === "table" && estDeLaLoi(regle)) {
    const acces = index.regles.get(`${regle.origine.sujet}.accessible`);
    const fermees = new Set([...(acces ? parcourir(acces.expr) : [])].flatMap((x) => (x.kind === "table" ? x.lignes.filter((l) => fermee(l.valeur)).map((l) => l.span.start) : [])));
    e.lignes.forEach((l, i) => {
      if (!fermees.has(l.span.start)) out.push(une(cleLigne(regle.id, rang, i), "tableau", `ligne ${i + 1} du tableau`, e, l.span));
    });
    e.entrees.forEach((x, colonne) => {
      const mesure = mesureDe(programme, x);
      for (const borne of bornesDe(e, colonne))
        for (const cote of cotesPossibles(mesure, borne)) out.push(une(cleBorne(regle.id, rang, colonne, borne, cote), "borne", `${dire(programme, index, x)} et la borne ${ecrire(programme, x, index, borne)} : ${COTE[cote]}`, e));
    });
  }
  if (e.kind === "progression" && estDeLaLoi(regle)) {
    const mesure = mesureDe(programme, e.mesure);
    e.bornes.forEach((b, i) => {
      for (const cote of cotesPossibles(mesure, constante(lue(index, b.borne)))) out.push(une(cleBorne(regle.id, rang, i, exact.ZERO, cote), "borne", `${dire(programme, index, e.mesure)} et la borne ${dire(programme, index, b.borne)} : ${COTE[cote]}`, e));
    });
  }
  return out;
}

function fermee(e: Expr): boolean {
  return e.kind === "constante" && e.valeur.kind === "booleen" && !e.valeur.valeur;
}

const COTE: { readonly [C in Cote]: string } = { sous: "juste au-dessous", à: "tout juste", sur: "juste au-dessus" };

/** The bounds that the cells of a column test, each once, in order. */
export function bornesDe(t: Extract<Expr, { kind: "table" }>, colonne: number): readonly Exact[] {
  const toutes = t.lignes.flatMap((l) => {
    const test = l.tests[colonne];
    return test?.kind === "intervalle" ? [test.bas, test.haut].filter((b): b is Exact => b !== null) : [];
  });
  return [...toutes].sort(exact.compare).filter((b, i, tous) => i === 0 || !exact.egal(b, tous[i - 1]!));
}

/** A figure or a day that hangs on no practice. */
export function constante(e: Expr): Exact | null {
  if (e.kind !== "constante") return null;
  if (e.valeur.kind === "date") return exact.entier(numeroDe(e.valeur.jour));
  return e.valeur.kind === "nombre" ? e.valeur.valeur : null;
}

/** An expression in a few words; what is longer is named by its place. */
function dire(programme: Programme, index: Index, e: Expr): string {
  switch (e.kind) {
    case "entree": return `« ${e.nom} »`;
    case "regle": {
      if (e.id.endsWith(".atteint")) return `« ${e.id.slice(0, -".atteint".length).replace(/^.*::/, "")} » atteint`;
      const r = index.regles.get(e.id);
      return r ? dire(programme, index, r.expr) : e.id;
    }
    case "comparaison": return `${dire(programme, index, e.gauche)} ${e.op} ${e.droite.kind === "entree" ? dire(programme, index, e.droite) : ecrireValeur(programme, index, e)}`;
    case "quotient": return `${dire(programme, index, e.num)} / ${dire(programme, index, e.den)}`;
    case "constante": {
      const v = e.valeur;
      return v.kind === "nombre" ? avecUnite(v.valeur, "") : v.kind === "date" ? jourEnLettres(v.jour) : v.kind === "option" ? v.option : v.valeur ? "oui" : "non";
    }
    default: return "ce calcul";
  }
}

function ecrireValeur(programme: Programme, index: Index, e: Extract<Expr, { kind: "comparaison" }>): string {
  const v = constante(lue(index, e.droite));
  return v === null ? dire(programme, index, e.droite) : ecrire(programme, e.gauche, index, v);
}

/** A value in the unit of what it is compared with. */
function ecrire(programme: Programme, e: Expr, index: Index, v: Exact): string {
  const x = lue(index, e);
  if (x.kind === "quotient" || x.kind === "agregat") return avecUnite(v, "%");
  const type = x.kind === "entree" ? programme.entrees.find((y) => y.nom === x.nom)?.type : undefined;
  if (type?.kind === "date") return jourEnLettres(jourDuNumero(Number(v.n)));
  return avecUnite(v, type?.kind === "nombre" && type.dimension.kind === "montant" ? "€" : "");
}
