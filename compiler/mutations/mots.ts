// The words of a rule taken for their neighbours: « au moins » for « plus de », « et » for « ou », one branch for the other, a
// term forgotten.
import type * as ast from "../ast/nodes.ts";
import { mutant, mutantDe, type Lieu, type Mutant } from "./mutant.ts";

const VOISIN: { readonly [C in ast.Comparateur]: ast.Comparateur } = {
  "au moins": "plus de", "plus de": "au moins", "au plus": "moins de", "moins de": "au plus", avant: "au plus tard", "au plus tard": "avant",
};

/** `au moins 20 %` → `plus de 20 %`. */
export function comparateur(lieu: Lieu, cas: ast.CasDate): Mutant[] {
  if (cas.comparateur === undefined) return [];
  const debut = lieu.source.text.slice(cas.span.start, cas.valeur.span.start);
  const ecrit = new RegExp(cas.comparateur.replace(" ", String.raw`\s+`).replace(/ (?=\S+$)/, String.raw`\s+`), "i").exec(debut);
  if (ecrit === null) return [];
  const start = cas.span.start + ecrit.index;
  return mutant(lieu, "comparateur", { start, end: start + ecrit[0].length }, VOISIN[cas.comparateur]);
}

const AUTRE: ReadonlyMap<ast.OpBinaire, readonly ["comparateur" | "et-ou" | "calcul", readonly string[]]> = new Map([
  ["≥", ["comparateur", [">"]]], [">", ["comparateur", ["≥"]]], ["≤", ["comparateur", ["<"]]], ["<", ["comparateur", ["≤"]]],
  ["=", ["comparateur", ["≠"]]], ["≠", ["comparateur", ["="]]], ["et", ["et-ou", ["ou"]]], ["ou", ["et-ou", ["et"]]],
  ["+", ["calcul", ["-"]]], ["-", ["calcul", ["+"]]],
]);

/** `a et b`: `a ou b`, `a` alone, `b` alone. `tokens` are those of the text, in order. */
export function binaire(lieu: Lieu, e: ast.Binaire, tokens: readonly { readonly startOffset: number; readonly image: string }[]): Mutant[] {
  const autre = AUTRE.get(e.op);
  const out: Mutant[] = [];
  const signe = tokens.find((t) => t.startOffset >= e.gauche.span.end && t.startOffset < e.droite.span.start && !/^[()]$/.test(t.image));
  if (autre && signe) for (const texte of autre[1]) out.push(...mutant(lieu, autre[0], { start: signe.startOffset, end: signe.startOffset + signe.image.length }, texte));
  if ((e.op === "et" || e.op === "ou") && signe) {
    out.push(...mutant(lieu, "condition", { start: signe.startOffset, end: finDuTerme(lieu, e) }, ""));
    out.push(...mutant(lieu, "condition", { start: debutDuTerme(lieu, e), end: signe.startOffset + signe.image.length }, ""));
  }
  return out;
}

/** The right term with the parentheses around it. */
function finDuTerme({ source }: Lieu, e: ast.Binaire): number {
  const ouvertes = [...source.text.slice(e.gauche.span.end, e.droite.span.start)].filter((c) => c === "(").length;
  return parentheses(source.text, e.droite.span.end, ouvertes, 1);
}

function debutDuTerme({ source }: Lieu, e: ast.Binaire): number {
  const fermees = [...source.text.slice(e.gauche.span.end, e.droite.span.start)].filter((c) => c === ")").length;
  return parentheses(source.text, e.gauche.span.start, fermees, -1);
}

/** From an offset, past so many parentheses. */
function parentheses(texte: string, depuis: number, combien: number, sens: 1 | -1): number {
  let place = depuis;
  for (let reste = combien; reste > 0; reste--) {
    const cherchee = sens === 1 ? texte.indexOf(")", place) : texte.lastIndexOf("(", place - 1);
    if (cherchee < 0) return place;
    place = sens === 1 ? cherchee + 1 : cherchee;
  }
  return place;
}

/** `non a` → `a`. */
export function negation(lieu: Lieu, e: ast.Unaire): Mutant[] {
  return e.op === "non" ? mutant(lieu, "condition", { start: e.span.start, end: e.terme.span.start }, "") : [];
}

/** `si t alors a sinon b` → `si t alors b sinon a`. */
export function branches(lieu: Lieu, e: ast.Si): Mutant[] {
  const { text } = lieu.source;
  const [a, b] = [e.alors.span, e.sinon.span];
  return mutantDe(lieu, "branche", [{ start: a.start, end: a.end, texte: text.slice(b.start, b.end) }, { start: b.start, end: b.end, texte: text.slice(a.start, a.end) }]);
}

const AGREGATS: ReadonlyMap<ast.Agregat["fonction"], string> = new Map([["minimum", "maximum"], ["maximum", "minimum"], ["somme", "moyenne"], ["moyenne", "somme"]]);

/** `minimum de (…)` → `maximum de (…)`; `parmi les mesurables` forgotten. */
export function agregat(lieu: Lieu, e: ast.Agregat): Mutant[] {
  const out = mutant(lieu, "calcul", { start: e.span.start, end: e.span.start + e.fonction.length }, AGREGATS.get(e.fonction)!);
  const parmi = /\)(\s*parmi les mesurables)$/.exec(lieu.source.text.slice(e.span.start, e.span.end));
  if (parmi) out.push(...mutant(lieu, "clause", { start: e.span.end - parmi[1]!.length, end: e.span.end }, ""));
  return out;
}

/** `cumul : addition` → `cumul : produit`. */
export function cumul(lieu: Lieu, c: ast.Cumul): Mutant[] {
  return mutant(lieu, "calcul", c.span, c.valeur === "addition" ? "produit" : "addition");
}

const MODE: readonly (readonly [RegExp, string])[] = [
  [/par défaut|inférieur/i, "par excès"], [/par excès|supérieur/i, "par défaut"], [/moitié en s['’]éloignant de zéro/i, "moitié vers zéro"],
  [/moitié vers zéro/i, "moitié en s'éloignant de zéro"], [/moitié vers le pair/i, "moitié en s'éloignant de zéro"],
];

/** The rounding turned the other way. */
export function arrondi(lieu: Lieu, a: ast.Arrondi): Mutant[] {
  const ecrit = lieu.source.text.slice(a.span.start, a.span.end);
  return MODE.flatMap(([mot, autre]) => {
    const m = mot.exec(ecrit);
    return m ? mutant(lieu, "calcul", { start: a.span.start + m.index, end: a.span.start + m.index + m[0].length }, autre) : [];
  });
}
