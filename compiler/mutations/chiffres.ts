// Figures, days and periods changed by the smallest step: one unit of the last digit written, a day, an exercice.
import type * as ast from "../ast/nodes.ts";
import { jourEnLettres, lendemain, veille, type Jour } from "../runtime/jours.ts";
import * as jours from "../runtime/jours.ts";
import { mutant, mutantDe, type Lieu, type Mutant, type Retouche } from "./mutant.ts";

/** « 22,5 » → « 22,4 » and « 22,6 »; « 1 500 € » → « 1 499 € »; nothing goes below zero. */
export function chiffres(lieu: Lieu, n: ast.Nombre): Mutant[] {
  return [-1n, 1n].flatMap((pas) => {
    const r = decale(lieu.source.text, n.span, pas);
    return r === null ? [] : mutantDe(lieu, "chiffre", [r]);
  });
}

/** The number at the beginning of a span, one unit of its last digit further; null: there is none, or it would be negative. */
export function decale(texte: string, span: { readonly start: number; readonly end: number }, pas: bigint): Retouche | null {
  const m = /^(\d[\d \u00a0\u202f]*\d|\d)(?:,(\d+))?/.exec(texte.slice(span.start, span.end));
  if (!m) return null;
  const [ecrit, entier, decimales = ""] = [m[0], m[1]!, m[2] ?? ""];
  const espace = /[ \u00a0\u202f]/.exec(entier)?.[0] ?? "";
  const valeur = BigInt(entier.replace(/[ \u00a0\u202f]/g, "") + decimales) + pas;
  if (valeur < 0n) return null;
  const chaine = valeur.toString().padStart(decimales.length + 1, "0");
  const haut = chaine.slice(0, chaine.length - decimales.length);
  const groupe = espace === "" ? haut : haut.replace(/\B(?=(\d{3})+$)/g, espace);
  return { start: span.start, end: span.start + ecrit.length, texte: decimales === "" ? groupe : `${groupe},${chaine.slice(chaine.length - decimales.length)}` };
}

/** « au moins 4 indicateurs », « confirmé jusqu'en 2022 »: the first number of a span. */
export function compteDans(lieu: Lieu, span: { readonly start: number; readonly end: number }, genre: "chiffre" | "fenetre" = "chiffre"): Mutant[] {
  const debut = lieu.source.text.slice(span.start, span.end).search(/\d/);
  if (debut < 0) return [];
  return [-1n, 1n].flatMap((pas) => {
    const r = decale(lieu.source.text, { start: span.start + debut, end: span.end }, pas);
    return r === null ? [] : mutantDe(lieu, genre, [r]);
  });
}

/** A day: the one before, the one after. */
export function jour(lieu: Lieu, n: ast.DateLitterale): Mutant[] {
  return [veille(n.jour), lendemain(n.jour)].flatMap((j) => mutant(lieu, "date", n.span, jourEnLettres(j)));
}

const DATE = /(1er|\d{1,2})[ \u00a0\u202f]+(\p{L}+)[ \u00a0\u202f]+(\d{4})|(\d{4})/gu;

/** Each year or day of a period, one further on either side. */
export function fenetre(lieu: Lieu, span: { readonly start: number; readonly end: number }): Mutant[] {
  const out: Mutant[] = [];
  for (const m of lieu.source.text.slice(span.start, span.end).matchAll(DATE)) {
    const place = { start: span.start + m.index, end: span.start + m.index + m[0].length };
    if (m[4] !== undefined) {
      for (const pas of [-1, 1]) out.push(...mutant(lieu, "fenetre", place, String(Number(m[4]) + pas)));
    } else {
      const mois = jours.moisDuNom(m[2]!);
      if (mois === 0) continue;
      const lu = jours.jourDe({ annee: Number(m[3]), mois, jour: m[1] === "1er" ? 1 : Number(m[1]) });
      for (const j of [veille(lu), lendemain(lu)]) out.push(...mutant(lieu, "fenetre", place, jourEnLettres(j)));
    }
  }
  return out;
}

/** Dated values: two neighbours exchanged, and the year on which one gives way to the other moved on both sides at once. */
export function valeursDatees(lieu: Lieu, d: ast.Datee): Mutant[] {
  const ecrit = (s: { readonly start: number; readonly end: number }): string => lieu.source.text.slice(s.start, s.end);
  return d.cas.flatMap((cas, i) => {
    const suivant = d.cas[i + 1];
    if (suivant === undefined) return [];
    const echange = mutantDe(lieu, "tableau", [{ ...place(cas.valeur.span), texte: ecrit(suivant.valeur.span) }, { ...place(suivant.valeur.span), texte: ecrit(cas.valeur.span) }]);
    const [a, b] = [cas.fenetre, suivant.fenetre];
    if (a?.debut === undefined || a.fin === undefined || b?.debut !== a.fin) return echange;
    const charniere = [-1, 1].flatMap((pas) => {
      const pivot = jours.premierJour(jours.anneeDe(a.fin!) + pas);
      const [avant, apres] = [enMots(a.debut!, pivot), enMots(pivot, b.fin)];
      return avant === null || apres === null ? [] : mutantDe(lieu, "fenetre", [{ ...place(a.span), texte: avant }, { ...place(b.span), texte: apres }]);
    });
    return [...echange, ...charniere];
  });
}

function place(s: { readonly start: number; readonly end: number }): { readonly start: number; readonly end: number } {
  return { start: s.start, end: s.end };
}

/** A window of whole years, as written after a value; null: there is none left. */
function enMots(debut: Jour, fin: Jour | undefined): string | null {
  const premiere = jours.anneeDe(debut);
  if (fin === undefined) return `à compter de ${premiere}`;
  const derniere = jours.anneeDe(fin) - 1;
  if (derniere < premiere) return null;
  return derniere === premiere ? `en ${premiere}` : `de ${premiere} à ${derniere}`;
}
