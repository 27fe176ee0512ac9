// Exact numbers grow as they are multiplied: squared twenty-five times, 1,0001 has hundreds of millions of digits. How large
// each rule can become is bounded here from what the data may hold, and what no machine could compute is refused by name.
import { speaker } from "../diagnostics/catalogue.ts";
import { types } from "../diagnostics/catalogue/types.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Exact } from "../runtime/exact.ts";
import type { Nombre } from "../runtime/intervalle.ts";
import type { Span } from "../source/span.ts";
import type { Expr, Regle, RegleId } from "./programme.ts";

const dire = speaker(types);

/** Bits of the numerator or denominator of a figure of the text, at most: 1 233 digits. */
export const LIMITE_D_UN_CHIFFRE = 4_096;
/** The same for what is computed from data: 315 000 digits, if every datum had 45. */
export const LIMITE_D_UN_CALCUL = 1_048_576;
const PLAFOND = 1n << BigInt(LIMITE_D_UN_CHIFFRE);

/** At most this many bits above and below the bar. */
interface Taille {
  readonly n: number;
  readonly d: number;
}

const UNE: Taille = { n: 1, d: 0 };
/** What a file of data may write: 30 digits before the comma, 15 after, or a fraction of two such numbers. */
const DONNEE: Taille = { n: 150, d: 150 };
const DONNEE_ENTIERE: Taille = { n: 100, d: 0 };

/** Does a bound pass the limit of the figures? */
export function tropGrand({ min, max }: Nombre): boolean {
  return [min, max].some((e) => e !== null && (e.n > PLAFOND || e.n < -PLAFOND || e.d > PLAFOND));
}

export function direTropGrand(span: Span): Diagnostic {
  return dire("calcul-trop-grand", span, { limite: "1 233" });
}

/** The rules, in dependency order, whose value may pass the limit; one that rests on them is not said again. */
export function calculsTropGrands(regles: readonly Regle[], entiere: (donnee: string) => boolean): Diagnostic[] {
  const tailles = new Map<RegleId, Taille>();
  const out: Diagnostic[] = [];
  for (const regle of regles) {
    const taille = tailleDe(regle.expr, tailles, entiere);
    const trop = Math.max(taille.n, taille.d) > LIMITE_D_UN_CALCUL;
    if (trop) out.push(dire("calcul-trop-grand", regle.origine.span, { limite: "315 000" }));
    tailles.set(regle.id, trop ? UNE : taille);
  }
  return out;
}

function tailleDe(e: Expr, tailles: ReadonlyMap<RegleId, Taille>, entiere: (donnee: string) => boolean): Taille {
  const de = (x: Expr): Taille => tailleDe(x, tailles, entiere);
  switch (e.kind) {
    case "constante": return e.valeur.kind === "nombre" ? exacte(e.valeur.valeur) : DONNEE_ENTIERE;
    case "entree": return entiere(e.nom) ? DONNEE_ENTIERE : DONNEE;
    case "fin-exercice": return DONNEE_ENTIERE;
    case "non-communique": return [exacte(e.min), exacte(e.max), DONNEE].reduce(laPlusGrande);
    case "regle": return tailles.get(e.id) ?? UNE;
    case "arithmetique": return e.op === "×" ? produit(de(e.gauche), de(e.droite)) : somme(de(e.gauche), de(e.droite));
    case "quotient": return produit(de(e.num), inverse(de(e.den)));
    case "si": return laPlusGrande(de(e.alors), de(e.sinon));
    case "table": return e.lignes.map((l) => de(l.valeur)).reduce(laPlusGrande, UNE);
    case "agregat": {
      const termes = e.termes.map(de);
      const reunis = termes.reduce(e.fonction === "somme" || e.fonction === "moyenne" ? somme : laPlusGrande, UNE);
      return e.fonction === "moyenne" ? { n: reunis.n, d: reunis.d + bits(BigInt(termes.length)) } : reunis;
    }
    case "progression": {
      const bornes = e.bornes.map((b) => de(b.borne)).reduce(laPlusGrande, UNE);
      const valeurs = e.bornes.map((b) => de(b.valeur)).reduce(laPlusGrande, UNE);
      const chemin = produit(somme(de(e.mesure), bornes), inverse(somme(bornes, bornes)));
      return somme(valeurs, produit(chemin, somme(valeurs, valeurs)));
    }
    case "ou-zero": return de(e.terme);
    case "arrondi": {
      const pas = exacte(e.pas);
      return { n: de(e.terme).n + pas.n + pas.d, d: pas.d };
    }
    // A truth: its parts are rules or comparisons, of which none is larger than what it compares.
    case "comparaison": return laPlusGrande(de(e.gauche), de(e.droite));
    case "logique": case "au-moins": return e.termes.map(de).reduce(laPlusGrande, UNE);
    case "non": case "acquis": return de(e.terme);
  }
}

function bits(n: bigint): number {
  return (n < 0n ? -n : n).toString(16).length * 4;
}

function exacte(e: Exact): Taille {
  return { n: bits(e.n), d: e.d === 1n ? 0 : bits(e.d) };
}

function inverse(a: Taille): Taille {
  return { n: a.d, d: a.n };
}

function produit(a: Taille, b: Taille): Taille {
  return { n: a.n + b.n, d: a.d + b.d };
}

function somme(a: Taille, b: Taille): Taille {
  return { n: Math.max(a.n + b.d, b.n + a.d) + 1, d: a.d + b.d };
}

function laPlusGrande(a: Taille, b: Taille): Taille {
  return { n: Math.max(a.n, b.n), d: Math.max(a.d, b.d) };
}
