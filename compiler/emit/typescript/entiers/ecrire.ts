// Integer code as TypeScript: `number` where the bounds prove that it is exact, bigint elsewhere. Truths are 0 or 1 and are
// combined without a branch.
import type { Code, Comparaison } from "./code.ts";

const OPERATEUR: Readonly<Record<Comparaison, string>> = { "<": "<", "≤": "<=", ">": ">", "≥": ">=", "=": "===", "≠": "!==" };
const INT32 = 2n ** 31n;

/** Fits the 32-bit integers of the machine, so that bitwise operations change nothing. */
export function surTrenteDeuxBits(c: Code): boolean {
  return !c.grand && c.min >= -INT32 && c.max < INT32;
}

/** A choice between constants is a number, not one of the two: said, lest the type-checker compare it for us. */
export function declaration(nom: string, c: Code): string {
  return `const ${nom}${c.kind === "choix" ? (c.grand ? ": bigint" : ": number") : ""}`;
}

/** The text of a code: a `number` expression, or a bigint one when it is `grand`. */
export function ecrire(c: Code): string {
  return c.grand ? enGrand(c) : enNombre(c);
}

function enNombre(c: Code): string {
  switch (c.kind) {
    case "entier": return String(c.valeur);
    case "nom": return c.nom;
    case "somme": return `${terme(c.gauche)} + ${terme(c.droite)}`;
    case "difference": return `${terme(c.gauche)} - ${terme(c.droite)}`;
    case "produit": return `${facteur(c.gauche)} * ${facteur(c.droite)}`;
    case "compare": return `+(${comparaison(c.op, c.gauche, c.droite)})`;
    case "et": return c.termes.map(facteur).join(" & ");
    case "ou": return c.termes.map(facteur).join(" | ");
    case "non": return `${facteur(c.terme)} ^ 1`;
    case "choix": return choix(c);
    case "arrondi": return `arrondi(${enNombre(c.num)}, ${enNombre(c.den)}, ${JSON.stringify(c.mode)})`;
  }
}

/** A truth against another, or a whole number, without a branch when the machine's integers hold both. */
function choix(c: Code & { readonly kind: "choix" }): string {
  if (surTrenteDeuxBits(c) && c.sinon.kind === "entier" && c.sinon.valeur === 0n) return `-${facteur(c.test)} & ${facteur(c.alors)}`;
  return `${facteur(c.test)} === 1 ? ${facteur(c.alors)} : ${facteur(c.sinon)}`;
}

function comparaison(op: Comparaison, a: Code, b: Code): string {
  const grand = a.grand || b.grand;
  const [x, y] = grand ? [enGrand(a), enGrand(b)] : [enNombre(a), enNombre(b)];
  return `${entoure(a, x)} ${OPERATEUR[op]} ${entoure(b, y)}`;
}

function enGrand(c: Code): string {
  switch (c.kind) {
    case "entier": return c.valeur < 0n ? `(${c.valeur}n)` : `${c.valeur}n`;
    case "nom": return c.grand ? c.nom : `BigInt(${c.nom})`;
    case "somme": return `${termeGrand(c.gauche)} + ${termeGrand(c.droite)}`;
    case "difference": return `${termeGrand(c.gauche)} - ${termeGrand(c.droite)}`;
    case "produit": return `${facteurGrand(c.gauche)} * ${facteurGrand(c.droite)}`;
    case "choix": return `${facteur(c.test)} === 1 ? ${facteurGrand(c.alors)} : ${facteurGrand(c.sinon)}`;
    case "arrondi": return `arrondiGrand(${enGrand(c.num)}, ${enGrand(c.den)}, ${JSON.stringify(c.mode)})`;
    case "compare": case "et": case "ou": case "non": return `BigInt(${enNombre(c)})`;
  }
}

function simple(c: Code): boolean {
  return c.kind === "nom" || (c.kind === "entier" && c.valeur >= 0n) || c.kind === "arrondi" || c.kind === "compare";
}

function entoure(c: Code, texte: string): string {
  return simple(c) || c.kind === "produit" ? texte : `(${texte})`;
}

function facteur(c: Code): string {
  return simple(c) ? enNombre(c) : `(${enNombre(c)})`;
}

function terme(c: Code): string {
  return simple(c) || c.kind === "produit" || c.kind === "somme" ? enNombre(c) : `(${enNombre(c)})`;
}

function facteurGrand(c: Code): string {
  const seul = simple(c) || !c.grand && (c.kind === "et" || c.kind === "ou" || c.kind === "non");
  return seul ? enGrand(c) : `(${enGrand(c)})`;
}

function termeGrand(c: Code): string {
  return c.kind === "produit" || c.kind === "somme" ? enGrand(c) : facteurGrand(c);
}
