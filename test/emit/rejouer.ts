// Replays the steps of an explanation knowing nothing of ours but what each operation is called: its own fractions, its own three
// outcomes. What is still open is taken at its lowest or first possibility, so that the result must fall within the enclosure. Not a test.

export interface Ecrite { readonly genre: "verite" | "nombre" | "options"; readonly possibles?: readonly string[]; readonly min?: string | null; readonly exact?: string | null; readonly mesurable?: string }
export type Operande = { readonly etape: number } | { readonly valeur: Ecrite };
interface Test { readonly genre: string; readonly option?: string; readonly vrai?: boolean; readonly bas?: string | null; readonly basInclus?: boolean; readonly haut?: string | null; readonly hautInclus?: boolean }
export interface Etape {
  readonly operation: string;
  readonly operandes: readonly Operande[];
  readonly precisions?: readonly string[];
  readonly lignes?: readonly (readonly Test[])[];
  readonly valeur: Ecrite;
}

/** Numerator and denominator; nm: not measurable. */
export type Q = readonly [bigint, bigint];
type Nm = "nm";
export type Rejouee = Q | boolean | Nm | { readonly option: string };

export function q(texte: string): Q {
  const [, s, avant, apres, den] = /^(-?)(\d+)(?:\.(\d+)|\/(\d+))?$/.exec(texte)!;
  const n = BigInt(`${s}${avant}${apres ?? ""}`);
  return [n, den !== undefined ? BigInt(den) : 10n ** BigInt(apres?.length ?? 0)];
}

export const compare = ([a, b]: Q, [c, d]: Q): number => (a * d < c * b ? -1 : a * d > c * b ? 1 : 0);
const plus = ([a, b]: Q, [c, d]: Q): Q => [a * d + c * b, b * d];
const moins = (a: Q, [c, d]: Q): Q => plus(a, [-c, d]);
const fois = ([a, b]: Q, [c, d]: Q): Q => [a * c, b * d];
const divise = (a: Q, [c, d]: Q): Q => (c < 0n ? fois(a, [-d, -c]) : fois(a, [d, c]));
const ZERO: Q = [0n, 1n];
const UN: Q = [1n, 1n];
const bas = (a: Q, b: Q): Q => (compare(a, b) <= 0 ? a : b);
const haut = (a: Q, b: Q): Q => (compare(a, b) >= 0 ? a : b);

/** One of the values that this writing allows. */
function lue(v: Ecrite): Rejouee {
  if (v.genre === "options") return { option: v.possibles![0]! };
  if (v.genre === "verite") return v.possibles![0] === "non mesurable" ? "nm" : v.possibles![0] === "vrai";
  return v.mesurable === "non" ? "nm" : q(v.exact ?? v.min ?? "0");
}

/** What each step gives; `termes` reads an operand. */
export function rejouer(etapes: readonly Etape[]): (o: Operande) => Rejouee {
  const faites: Rejouee[] = [];
  const terme = (o: Operande): Rejouee => ("etape" in o ? faites[o.etape]! : lue(o.valeur));
  for (const e of etapes) faites.push(e.operation === "donnee" ? lue(e.valeur) : operer(e, e.operandes.map(terme)));
  return terme;
}

const et = (x: readonly Rejouee[]): Rejouee => (x.includes(false) ? false : x.includes("nm") ? "nm" : true);
const ou = (x: readonly Rejouee[]): Rejouee => (x.includes(true) ? true : x.includes("nm") ? "nm" : false);
const nombres = (x: readonly Rejouee[], f: (y: readonly Q[]) => Rejouee): Rejouee => (x.includes("nm") ? "nm" : f(x as readonly Q[]));

function operer(e: Etape, x: readonly Rejouee[]): Rejouee {
  const [a, b, c] = x;
  switch (e.operation) {
    case "propre": return a!;
    case "et": case "tous": return et(x);
    case "ou": case "unDes": return ou(x);
    case "non": return a === "nm" ? "nm" : !a;
    case "acquis": return a === true;
    case "auMoins": return x.filter((y) => y === true).length >= Number(e.precisions![0]);
    case "egalVerites": return x.includes("nm") ? "nm" : a === b;
    case "egalOptions": return (a as { option: string }).option === (b as { option: string }).option;
    case "comparer": return nombres(x, ([g, d]) => ({ "=": (k: number) => k === 0, "≠": (k: number) => k !== 0, "<": (k: number) => k < 0, "≤": (k: number) => k <= 0, ">": (k: number) => k > 0, "≥": (k: number) => k >= 0 })[e.precisions![0]!]!(compare(g!, d!)));
    case "addition": case "somme": return nombres(x, (y) => y.reduce(plus, ZERO));
    case "soustraction": return nombres(x, ([g, d]) => moins(g!, d!));
    case "produit": return nombres(x, ([g, d]) => fois(g!, d!));
    case "quotient": return nombres(x, ([g, d]) => (d![0] === 0n ? "nm" : divise(g!, d!)));
    case "part": return nombres(x, ([g]) => haut(ZERO, bas(UN, g!)));
    case "minimum": return nombres(x, (y) => y.reduce(bas));
    case "maximum": return nombres(x, (y) => y.reduce(haut));
    case "moyenne": {
      const y = e.precisions === undefined ? x : x.filter((z) => z !== "nm");
      return y.length === 0 ? "nm" : nombres(y, (z) => divise(z.reduce(plus, ZERO), [BigInt(z.length), 1n]));
    }
    case "ouZero": return a === "nm" ? ZERO : a!;
    case "arrondi": return nombres(x, ([g]) => arrondi(g!, q(e.precisions![0]!), e.precisions![1]!));
    case "progression": return nombres(x, progression);
    case "nonCommunique": return haut(q(e.precisions![0]!), bas(q(e.precisions![1]!), a as Q));
    case "siVerite": case "siNombre": return a === "nm" ? "nm" : a === true ? b! : c!;
    case "siOptions": return a === true ? b! : c!;
    case "tableVerite": case "tableNombre": case "tableOptions": return table(e, x);
    default: throw new Error(`opération inconnue : ${e.operation}`);
  }
}

function arrondi(a: Q, pas: Q, mode: string): Q {
  const [n, d] = divise(a, pas);
  const plancher = n / d - (n % d !== 0n && n < 0n ? 1n : 0n);
  const reste = compare([2n * (n - plancher * d), d], UN); // half way, below or above
  const sup = n % d === 0n ? false : mode === "superieur" ? true : mode === "inferieur" ? false : reste !== 0 ? reste > 0
    : mode === "moitie-vers-pair" ? plancher % 2n !== 0n : mode === "moitie-vers-zero" ? n < 0n : n > 0n;
  return fois([plancher + (sup ? 1n : 0n), 1n], pas);
}

function progression([taux, ...suite]: readonly Q[]): Q {
  const bornes = suite.filter((_, i) => i % 2 === 0);
  const valeurs = suite.filter((_, i) => i % 2 === 1);
  for (let i = bornes.length - 1; i >= 0; i--) {
    if (compare(taux!, bornes[i]!) < 0) continue;
    if (i === bornes.length - 1) return valeurs[i]!;
    if (compare(taux!, bornes[i + 1]!) >= 0) continue;
    const t = divise(moins(taux!, bornes[i]!), moins(bornes[i + 1]!, bornes[i]!));
    return plus(valeurs[i]!, fois(t, moins(valeurs[i + 1]!, valeurs[i]!)));
  }
  return valeurs[0]!;
}

function table(e: Etape, x: readonly Rejouee[]): Rejouee {
  const lignes = e.lignes!;
  const valeurs = x.slice(x.length - lignes.length);
  const entrees = x.slice(0, x.length - lignes.length);
  const rien: Rejouee = e.operation === "tableOptions" ? valeurs.at(-1)! : "nm";
  if (entrees.includes("nm")) return rien;
  const rang = lignes.findIndex((tests) => tests.every((t, i) => tient(t, entrees[i]!)));
  return rang < 0 ? rien : valeurs[rang]!;
}

function tient(t: Test, x: Rejouee): boolean {
  switch (t.genre) {
    case "option": return (x as { option: string }).option === t.option;
    case "verite": return x === t.vrai;
    case "intervalle": {
      const [g, d] = [t.bas == null ? 1 : compare(x as Q, q(t.bas)), t.haut == null ? -1 : compare(x as Q, q(t.haut))];
      return (g > 0 || (g === 0 && t.basInclus === true)) && (d < 0 || (d === 0 && t.hautInclus === true));
    }
    default: return true;
  }
}
