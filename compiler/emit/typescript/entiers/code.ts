// Integer code: what a fast evaluator computes, as a tree of operations on whole numbers, each with the bounds that prove it
// fits. Nothing here knows the law; writing it as TypeScript is ecrire.ts.

export type Comparaison = "<" | "≤" | ">" | "≥" | "=" | "≠";

interface Borne {
  readonly min: bigint;
  readonly max: bigint;
  /** Some step does not fit in 2^53: written with bigint. */
  readonly grand: boolean;
}

/** A whole number; a truth is 0 or 1. */
export type Code = Borne &
  (
    | { readonly kind: "entier"; readonly valeur: bigint }
    | { readonly kind: "nom"; readonly nom: string }
    | { readonly kind: "somme" | "difference" | "produit"; readonly gauche: Code; readonly droite: Code }
    | { readonly kind: "compare"; readonly op: Comparaison; readonly gauche: Code; readonly droite: Code }
    | { readonly kind: "et" | "ou"; readonly termes: readonly Code[] }
    | { readonly kind: "non"; readonly terme: Code }
    | { readonly kind: "choix"; readonly test: Code; readonly alors: Code; readonly sinon: Code }
    /** num / den brought to a whole number in the stated way; den is at least 1. */
    | { readonly kind: "arrondi"; readonly num: Code; readonly den: Code; readonly mode: string }
  );

/** Whole numbers that `number` holds, with their neighbours. */
export const SUR = 2n ** 53n - 1n;

function borne(min: bigint, max: bigint, ...de: readonly Code[]): Borne {
  return { min, max, grand: min < -SUR || max > SUR || de.some((c) => c.grand) };
}

export function entier(valeur: bigint | number): Code {
  const v = BigInt(valeur);
  return { kind: "entier", valeur: v, ...borne(v, v) };
}

export const NON = entier(0n);
export const OUI = entier(1n);

/** A name holds one value: a truth unless bounds are given. */
export function nom(n: string, min = 0n, max = 1n, grand = false): Code {
  return { kind: "nom", nom: n, min, max, grand: grand || borne(min, max).grand };
}

/** The value, when only one is possible and it says so. */
export function constante(c: Code): bigint | undefined {
  return c.kind === "entier" ? c.valeur : undefined;
}

// ---- whole numbers --------------------------------------------------------------------------------------------------

export function somme(a: Code, b: Code): Code {
  const [x, y] = [constante(a), constante(b)];
  if (x !== undefined && y !== undefined) return entier(x + y);
  if (x === 0n) return b;
  if (y === 0n) return a;
  return { kind: "somme", gauche: a, droite: b, ...borne(a.min + b.min, a.max + b.max, a, b) };
}

export function difference(a: Code, b: Code): Code {
  const [x, y] = [constante(a), constante(b)];
  if (x !== undefined && y !== undefined) return entier(x - y);
  if (y === 0n) return a;
  return { kind: "difference", gauche: a, droite: b, ...borne(a.min - b.max, a.max - b.min, a, b) };
}

export function produit(a: Code, b: Code): Code {
  const [x, y] = [constante(a), constante(b)];
  if (x !== undefined && y !== undefined) return entier(x * y);
  if (x === 0n || y === 0n) return NON;
  if (x === 1n) return b;
  if (y === 1n) return a;
  if (y !== undefined) return produit(b, a);
  if (x !== undefined && b.kind === "produit" && b.gauche.kind === "entier") return produit(entier(x * b.gauche.valeur), b.droite);
  const bouts = [a.min * b.min, a.min * b.max, a.max * b.min, a.max * b.max];
  return { kind: "produit", gauche: a, droite: b, ...borne(bouts.reduce(moindre), bouts.reduce(plusGrand), a, b) };
}

export function arrondi(num: Code, den: Code, mode: string): Code {
  const plusGrandDen = den.min < 1n ? 1n : den.min;
  const min = num.min < 0n ? num.min / plusGrandDen - 1n : 0n;
  const max = num.max > 0n ? num.max / plusGrandDen + 1n : 0n;
  const { grand } = borne(min, 2n * den.max, num, den); // twice the remainder is compared with the denominator
  return { kind: "arrondi", num, den, mode, min, max, grand };
}

export function moindre(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

export function plusGrand(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

// ---- truths ---------------------------------------------------------------------------------------------------------

export function compare(op: Comparaison, a: Code, b: Code): Code {
  const su = suParLesBornes(op, a, b);
  if (su !== undefined) return su ? OUI : NON;
  return { kind: "compare", op, gauche: a, droite: b, min: 0n, max: 1n, grand: false };
}

function suParLesBornes(op: Comparaison, a: Code, b: Code): boolean | undefined {
  const [avant, apres] = [a.max < b.min, a.min > b.max];
  const [jusque, depuis] = [a.max <= b.min, a.min >= b.max];
  switch (op) {
    case "<": return avant ? true : depuis ? false : undefined;
    case "≤": return jusque ? true : apres ? false : undefined;
    case ">": return apres ? true : jusque ? false : undefined;
    case "≥": return depuis ? true : avant ? false : undefined;
    case "=": case "≠": {
      const egaux = jusque && depuis ? true : avant || apres ? false : undefined;
      return egaux === undefined ? undefined : egaux === (op === "=");
    }
  }
}

const CONTRAIRE: Readonly<Record<Comparaison, Comparaison>> = { "<": "≥", "≤": ">", ">": "≤", "≥": "<", "=": "≠", "≠": "=" };

/** A comparison with a constant: as cheap written again as read again. */
export function estSimple(c: Code): boolean {
  return c.kind === "compare" && c.gauche.kind === "nom" && c.droite.kind === "entier" && !c.gauche.grand && !c.droite.grand;
}

export function et(...termes: readonly Code[]): Code {
  return relie("et", termes, NON, OUI);
}

export function ou(...termes: readonly Code[]): Code {
  return relie("ou", termes, OUI, NON);
}

function relie(kind: "et" | "ou", termes: readonly Code[], absorbant: Code, neutre: Code): Code {
  const plats: Code[] = [];
  const vus = new Set<string>();
  for (const t of termes.flatMap((x) => (x.kind === kind ? x.termes : [x]))) {
    if (constante(t) === constante(absorbant)) return absorbant;
    if (constante(t) === constante(neutre)) continue;
    if (t.kind === "nom") {
      if (vus.has(t.nom)) continue;
      vus.add(t.nom);
    }
    plats.push(t);
  }
  if (plats.length === 0) return neutre;
  return plats.length === 1 ? plats[0]! : { kind, termes: plats, min: 0n, max: 1n, grand: false };
}

export function non(a: Code): Code {
  const x = constante(a);
  if (x !== undefined) return x === 0n ? OUI : NON;
  if (a.kind === "compare") return { ...a, op: CONTRAIRE[a.op] };
  return a.kind === "non" ? a.terme : { kind: "non", terme: a, min: 0n, max: 1n, grand: false };
}

/** `alors` when the truth is 1, `sinon` when it is 0. */
export function choix(test: Code, alors: Code, sinon: Code): Code {
  const x = constante(test);
  if (x !== undefined) return x === 1n ? alors : sinon;
  const [a, s] = [constante(alors), constante(sinon)];
  if (a !== undefined && a === s) return alors;
  if (a === 1n && s === 0n) return test;
  if (a === 0n && s === 1n) return non(test);
  return { kind: "choix", test, alors, sinon, ...borne(moindre(alors.min, sinon.min), plusGrand(alors.max, sinon.max), alors, sinon) };
}

/** Names that a code reads. */
export function nomsLus(c: Code, out: Set<string> = new Set()): Set<string> {
  switch (c.kind) {
    case "entier": break;
    case "nom": out.add(c.nom); break;
    case "somme": case "difference": case "produit": case "compare":
      nomsLus(c.gauche, out);
      nomsLus(c.droite, out);
      break;
    case "et": case "ou": for (const t of c.termes) nomsLus(t, out); break;
    case "non": nomsLus(c.terme, out); break;
    case "choix":
      nomsLus(c.test, out);
      nomsLus(c.alors, out);
      nomsLus(c.sinon, out);
      break;
    case "arrondi":
      nomsLus(c.num, out);
      nomsLus(c.den, out);
      break;
  }
  return out;
}
