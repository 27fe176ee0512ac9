// Expressions of the law in words, from what was written: nothing is computed, nothing is rounded.
import type * as ast from "../../ast/nodes.ts";
import { avecUnite, liste, nombre } from "../../runtime/ecriture.ts";
import * as exact from "../../runtime/exact.ts";
import { jourEnLettres } from "../../runtime/jours.ts";
import type { Lexique } from "./lexique.ts";
import { guillemets } from "./typographie.ts";

const CENT = exact.entier(100n);

/** « 20 % », « 22,5 points », « 30 jours »; `unite` serves a number written without its own. */
export function nombreEnMots(n: ast.Nombre, unite = ""): string {
  const u = n.unite?.nom ?? unite;
  return avecUnite(u === "%" ? exact.divise(n.valeur, CENT) : n.valeur, u.replace(/_/g, " "));
}

/** An expression as a sentence of French. `unite`: of bare numbers (« points » in a clause of points). */
export function enMots(e: ast.Expr, lex: Lexique, unite = ""): string {
  switch (e.kind) {
    case "nombre":
      return nombreEnMots(e, unite);
    case "date":
      return `le ${jourEnLettres(e.jour)}`;
    case "fin-exercice":
      return e.precedent ? "la fin de l'exercice précédent" : "la fin de l'exercice";
    case "nom":
      return lex.nom(e.ref);
    case "grandeur-de":
      if (e.ref === undefined) return e.grandeur === "points" ? "les points" : "le montant";
      return `${e.grandeur === "points" ? "les points" : "le montant"} ${lex.deNom(e.ref)}`;
    case "unaire":
      return e.op === "-" ? `−${atome(e.terme, lex, unite)}` : negation(e.terme, lex);
    case "si":
      return `si ${enMots(e.test, lex)}, ${enMots(e.alors, lex, unite)}, sinon ${enMots(e.sinon, lex, unite)}`;
    case "agregat":
      return agregat(e, lex, unite);
    case "binaire":
      return binaire(e, lex, unite);
  }
}

/** A test in words: an element that stands alone is said to be attained. */
export function testEnMots(e: ast.Expr, lex: Lexique): string {
  if (e.kind === "nom" && lex.estElement(e.ref.nom)) return `${lex.nom(e.ref)} est atteint`;
  return enMots(e, lex);
}

function negation(e: ast.Expr, lex: Lexique): string {
  if (e.kind !== "nom") return `il n'est pas vrai que (${enMots(e, lex)})`;
  return lex.estElement(e.ref.nom) ? `${lex.nom(e.ref)} n'est pas atteint` : `non ${lex.nom(e.ref)}`;
}

function agregat(e: ast.Agregat, lex: Lexique, unite: string): string {
  const article = { moyenne: "la moyenne", somme: "la somme", minimum: "le plus petit", maximum: "le plus grand" }[e.fonction];
  const parmi = e.parmiMesurables ? ", parmi les termes mesurables" : "";
  return `${article} de ${liste(e.termes.map((t) => atome(t, lex, unite)))}${parmi}`;
}

function binaire(e: ast.Binaire, lex: Lexique, unite: string): string {
  switch (e.op) {
    case "et":
    case "ou":
      return liste(chaine(e, e.op).map((t) => (t.kind === "binaire" && (t.op === "et" || t.op === "ou") ? `(${enMots(t, lex)})` : t.kind === "si" ? `(${enMots(t, lex)})` : testEnMots(t, lex))), e.op);
    case "=":
    case "≠":
    case "<":
    case "≤":
    case ">":
    case "≥":
      return comparaison(e.op, e.gauche, e.droite, lex);
    case "/":
      if (e.gauche.kind === "nombre" && e.droite.kind === "nombre" && !e.gauche.unite && !e.droite.unite) return `${nombre(e.gauche.valeur)}/${nombre(e.droite.valeur)}`;
      return `${atome(e.gauche, lex, unite)} / ${atome(e.droite, lex, "")}`;
    case "-":
      return `${terme(e.gauche, lex, unite)} − ${atome(e.droite, lex, unite)}`;
    case "+":
      return `${terme(e.gauche, lex, unite)} + ${terme(e.droite, lex, unite)}`;
    case "×":
      return `${facteur(e.gauche, lex)} × ${atome(e.droite, lex, "")}`;
  }
}

/** The terms of a run of the same word: a et b et c. */
function chaine(e: ast.Expr, op: ast.OpBinaire): readonly ast.Expr[] {
  return e.kind === "binaire" && e.op === op ? [...chaine(e.gauche, op), ...chaine(e.droite, op)] : [e];
}

function comparaison(op: ast.OpBinaire, gauche: ast.Expr, droite: ast.Expr, lex: Lexique): string {
  const a = rapportEnMots(gauche, lex);
  if (op === "=" || op === "≠") {
    const donnee = gauche.kind === "nom" ? lex.donnee(gauche.ref.nom) : undefined;
    const option = donnee && droite.kind === "nom" ? lex.option(droite.ref.nom, donnee) : undefined;
    const b = option === undefined ? enMots(droite, lex) : guillemets(option);
    return option === undefined ? `${a} ${op === "=" ? "est égal à" : "n'est pas égal à"} ${b}` : `${a} ${op === "=" ? "est" : "n'est pas"} ${b}`;
  }
  if (estDate(gauche, lex) || estDate(droite, lex)) {
    const nomme = droite.kind === "nom";
    const b = nomme ? `la date ${enMots(droite, lex)}` : enMots(droite, lex);
    const nu = b.replace(/^le /, "");
    if (op === "<") return `${a} est avant ${b}`;
    if (op === ">") return `${a} est après ${b}`;
    if (op === "≤") return `${a} est au plus tard ${nomme ? "à " : ""}${b}`;
    return b === nu ? `${a} n'est pas avant ${b}` : `${a} est à compter du ${nu}`;
  }
  const lien = { "<": "est inférieur à", "≤": "est au plus égal à", ">": "dépasse", "≥": "est au moins égal à" }[op as "<" | "≤" | ">" | "≥"];
  return `${a} ${lien} ${enMots(droite, lex)}`;
}

function estDate(e: ast.Expr, lex: Lexique): boolean {
  if (e.kind === "date" || e.kind === "fin-exercice") return true;
  return e.kind === "nom" && lex.donnee(e.ref.nom)?.type?.kind === "type-date";
}

/** A quotient at the head of a sentence: « le rapport entre … et … ». */
export function rapportEnMots(e: ast.Expr, lex: Lexique): string {
  if (e.kind !== "binaire" || e.op !== "/" || (e.gauche.kind === "nombre" && e.droite.kind === "nombre")) return atome(e, lex, "");
  return `le rapport entre ${terme(e.gauche, lex, "")} et ${terme(e.droite, lex, "")}`;
}

function estSimple(e: ast.Expr): boolean {
  return e.kind !== "binaire" && e.kind !== "si" && e.kind !== "agregat" ? true : e.kind === "binaire" && e.op === "/" && e.gauche.kind === "nombre" && e.droite.kind === "nombre";
}

function atome(e: ast.Expr, lex: Lexique, unite: string): string {
  const texte = enMots(e, lex, unite);
  return estSimple(e) ? texte : `(${texte})`;
}

function terme(e: ast.Expr, lex: Lexique, unite: string): string {
  const garde = e.kind === "binaire" && ["+", "-", "×", "/"].includes(e.op);
  return garde ? enMots(e, lex, unite) : atome(e, lex, unite);
}

function facteur(e: ast.Expr, lex: Lexique): string {
  return e.kind === "binaire" && e.op === "×" ? enMots(e, lex) : atome(e, lex, "");
}
