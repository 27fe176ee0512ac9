// Exact numbers as two whole numbers, numerator over a positive denominator, and the truth that the number is not
// measurable. Operations follow runtime/intervalle.ts on known values; comparing is cross-multiplying.
import type { Exact } from "../../../runtime/exact.ts";
import * as code from "./code.ts";
import type { Code, Comparaison } from "./code.ts";

/** A truth: is it met, and may it be that nothing can be measured? Null: always measurable. */
export interface Verite {
  readonly vrai: Code;
  readonly nm: Code | null;
}

export interface Fraction {
  readonly num: Code;
  /** At least 1 whenever the number is measurable. */
  readonly den: Code;
  readonly nm: Code | null;
}

export function exacte({ n, d }: Exact): Fraction {
  return { num: code.entier(n), den: code.entier(d), nm: null };
}

export function certaine(vrai: Code): Verite {
  return { vrai, nm: null };
}

/** Non mesurable as soon as one of them is. */
export function unDesNm(...nms: readonly (Code | null)[]): Code | null {
  const vrais = nms.filter((x) => x !== null);
  if (vrais.length === 0) return null;
  const out = code.ou(...vrais);
  return code.constante(out) === 0n ? null : out;
}

// ---- truths ---------------------------------------------------------------------------------------------------------

export function tous(termes: readonly Verite[]): Verite {
  const vrai = code.et(...termes.map((t) => t.vrai));
  if (termes.every((t) => t.nm === null)) return certaine(vrai);
  return { vrai, nm: code.et(code.non(vrai), ...termes.map(pasFaux)) };
}

export function unDes(termes: readonly Verite[]): Verite {
  const vrai = code.ou(...termes.map((t) => t.vrai));
  const nm = unDesNm(...termes.map((t) => t.nm));
  return { vrai, nm: nm && code.et(code.non(vrai), nm) };
}

export function non({ vrai, nm }: Verite): Verite {
  return { vrai: nm === null ? code.non(vrai) : code.et(code.non(vrai), code.non(nm)), nm };
}

export function acquis({ vrai }: Verite): Verite {
  return certaine(vrai);
}

function pasFaux({ vrai, nm }: Verite): Code {
  return nm === null ? vrai : code.ou(vrai, nm);
}

// ---- numbers --------------------------------------------------------------------------------------------------------

export function addition(a: Fraction, b: Fraction): Fraction {
  return ensemble(a, b, (x, y) => code.somme(x, y));
}

export function soustraction(a: Fraction, b: Fraction): Fraction {
  return ensemble(a, b, (x, y) => code.difference(x, y));
}

export function produit(a: Fraction, b: Fraction): Fraction {
  return reduite({ num: code.produit(a.num, b.num), den: code.produit(a.den, b.den), nm: unDesNm(a.nm, b.nm) });
}

/** The same two numbers over one denominator. */
export function memeDenominateur(a: Fraction, b: Fraction): { readonly a: Code; readonly b: Code; readonly den: Code } {
  const [x, y] = [code.constante(a.den), code.constante(b.den)];
  if (x !== undefined && y !== undefined) {
    const commun = ppcm(x, y);
    return { a: code.produit(code.entier(commun / x), a.num), b: code.produit(code.entier(commun / y), b.num), den: code.entier(commun) };
  }
  if (a.den === b.den || (a.den.kind === "nom" && b.den.kind === "nom" && a.den.nom === b.den.nom)) return { a: a.num, b: b.num, den: a.den };
  return { a: code.produit(a.num, b.den), b: code.produit(b.num, a.den), den: code.produit(a.den, b.den) };
}

function ensemble(a: Fraction, b: Fraction, faire: (x: Code, y: Code) => Code): Fraction {
  const commun = memeDenominateur(a, b);
  return reduite({ num: faire(commun.a, commun.b), den: commun.den, nm: unDesNm(a.nm, b.nm) });
}

/** Without the factor that the constants of both parts share. */
function reduite(f: Fraction): Fraction {
  const [num, den] = simplifiee(f.num, f.den);
  return num === f.num ? f : { ...f, num, den };
}

/** Neither side needs to be measurable: the caller knows which is. */
export function compareNombres(op: Comparaison, a: Fraction, b: Fraction): Code {
  const commun = memeDenominateur(a, b);
  const [x, y] = simplifiee(commun.a, commun.b);
  return code.compare(op, x, y);
}

export function comparaison(op: Comparaison, a: Fraction, b: Fraction): Verite {
  const nm = unDesNm(a.nm, b.nm);
  const vrai = compareNombres(op, a, b);
  return nm === null ? certaine(vrai) : { vrai: code.et(vrai, code.non(nm)), nm };
}

/** Both sides without the factor that their constants share. */
function simplifiee(a: Code, b: Code): readonly [Code, Code] {
  const [x, y] = [coefficient(a), coefficient(b)];
  const g = pgcd(x.c < 0n ? -x.c : x.c, y.c < 0n ? -y.c : y.c);
  if (g <= 1n) return [a, b];
  return [x.reste === null ? code.entier(x.c / g) : code.produit(code.entier(x.c / g), x.reste), y.reste === null ? code.entier(y.c / g) : code.produit(code.entier(y.c / g), y.reste)];
}

function coefficient(c: Code): { readonly c: bigint; readonly reste: Code | null } {
  const v = code.constante(c);
  if (v !== undefined) return { c: v, reste: null };
  const g = c.kind === "produit" ? code.constante(c.gauche) : undefined;
  return g === undefined ? { c: 1n, reste: c } : { c: g, reste: (c as Code & { readonly kind: "produit" }).droite };
}

/** `a` when the truth is met, else `b`; its own non mesurable is the caller's. */
export function choix(test: Code, a: Fraction, b: Fraction): Fraction {
  const c = code.constante(test);
  if (c !== undefined) return c === 1n ? a : b;
  const nm = a.nm === null && b.nm === null ? null : code.choix(test, a.nm ?? code.NON, b.nm ?? code.NON);
  const [x, y] = [code.constante(a.den), code.constante(b.den)];
  if (x !== undefined && y !== undefined) {
    const commun = memeDenominateur(a, b);
    return { num: code.choix(test, commun.a, commun.b), den: commun.den, nm };
  }
  return { num: code.choix(test, a.num, b.num), den: code.choix(test, a.den, b.den), nm };
}

export function minimum(a: Fraction, b: Fraction): Fraction {
  return { ...choix(compareNombres("≤", a, b), a, b), nm: unDesNm(a.nm, b.nm) };
}

export function maximum(a: Fraction, b: Fraction): Fraction {
  return { ...choix(compareNombres("≥", a, b), a, b), nm: unDesNm(a.nm, b.nm) };
}

const ZERO: Fraction = { num: code.NON, den: code.OUI, nm: null };

export function ouZero(a: Fraction): Fraction {
  return a.nm === null ? a : { ...choix(a.nm, ZERO, { ...a, nm: null }), nm: null };
}

/** a / b; a zero b is not measurable. Each code that is read several times is `nommer`ed. */
export function quotient(a: Fraction, b: Fraction, nommer: (c: Code) => Code): Fraction {
  if (code.constante(b.num) === 0n) return { ...ZERO, nm: code.OUI };
  const nul = code.compare("=", b.num, code.NON);
  const nm = unDesNm(a.nm, b.nm, nul);
  const num = code.produit(a.num, b.den);
  if (b.num.min >= 0n) return reduite({ num, den: code.produit(a.den, b.num), nm });
  // A denominator stays positive: the sign goes above.
  const negatif = nommer(code.compare("<", b.num, code.NON));
  const oppose = (c: Code): Code => code.choix(negatif, code.difference(code.NON, c), c);
  const den = code.produit(a.den, oppose(b.num));
  return { num: oppose(nommer(num)), den: { ...nommer(den), min: 0n }, nm };
}

export function arrondi(a: Fraction, pas: Exact, mode: string): Fraction {
  // a / pas, rounded to a whole number, times pas.
  const num = code.produit(a.num, code.entier(pas.d));
  const den = code.produit(a.den, code.entier(pas.n));
  const r = code.arrondi(num, den, mode);
  return { num: code.produit(code.entier(pas.n), r), den: code.entier(pas.d), nm: a.nm };
}

export function pgcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function ppcm(a: bigint, b: bigint): bigint {
  return (a / pgcd(a, b)) * b;
}
