// Figures that are a sum of terms, each paid when some truths hold: a constant, or a constant times a whole number already
// computed. Most points and amounts of the law are; they are told on demand from the bits of an evaluation.
import type { Expr, Regle, RegleId } from "../../../ir/programme.ts";
import * as exact from "../../../runtime/exact.ts";
import type { Exact } from "../../../runtime/exact.ts";
import { veriteDans } from "./abaisser.ts";
import type { Valeur } from "./abaisser.ts";
import * as code from "./code.ts";
import type { Code } from "./code.ts";
import type { Fraction } from "./fractions.ts";

/** Paid when every bit is set: ranks of bits, hundredths, and the value kept that multiplies them. */
export interface Terme {
  readonly bits: readonly number[];
  readonly centiemes: number;
  readonly facteur: number | null;
}

const TERMES_A_LA_SUITE = 16;

interface Monome {
  /** Names of truths, sorted. */
  readonly verites: readonly string[];
  readonly coefficient: Exact;
  /** A named whole number. */
  readonly facteur: Nomme | null;
}

type Nomme = Code & { readonly kind: "nom" };

export class Forme {
  readonly monomes: ReadonlyMap<string, Monome>;

  constructor(monomes: ReadonlyMap<string, Monome>) {
    this.monomes = monomes;
  }

  /** The whole number k such that this is k times the other; null when there is none. */
  multipleDe(autre: Forme): bigint | null {
    let k: Exact | undefined;
    if (this.monomes.size === 0 || this.monomes.size !== autre.monomes.size) return null;
    for (const [cle, m] of this.monomes) {
      const a = autre.monomes.get(cle);
      if (a === undefined) return null;
      const rapport = exact.divise(m.coefficient, a.coefficient);
      if (k !== undefined && !exact.egal(k, rapport)) return null;
      k = rapport;
    }
    return k !== undefined && exact.estEntier(k) ? k.n : null;
  }

  /** As one code, in that fraction of the unit, named from time to time; null when a coefficient is not a whole number of them. */
  somme(echelle: bigint, nommer: (c: Code) => Code): Code | null {
    let out = code.NON;
    let termes = 0;
    for (const m of this.monomes.values()) {
      if (++termes % TERMES_A_LA_SUITE === 0) out = nommer(out);
      const c = exact.fois(m.coefficient, exact.entier(echelle));
      if (!exact.estEntier(c)) return null;
      const du = m.facteur === null ? code.entier(c.n) : code.produit(code.entier(c.n), m.facteur);
      out = code.somme(out, code.choix(code.et(...m.verites.map((v) => code.nom(v))), du, code.NON));
    }
    return out;
  }
}

/** With ranks of bits; null when it is no such form, is not a whole number of that fraction, or may leave the safe integers on the way. */
export function termesDe(forme: Forme | undefined, echelle: bigint, rangDe: (nom: string) => number, placeDe: (facteur: Code) => number): readonly Terme[] | null {
  if (forme === undefined) return null;
  const out: Terme[] = [];
  let total = code.NON;
  for (const m of forme.monomes.values()) {
    const c = exact.fois(m.coefficient, exact.entier(echelle));
    if (!exact.estEntier(c)) return null;
    const du = m.facteur === null ? code.entier(c.n) : code.produit(code.entier(c.n), m.facteur);
    total = code.somme(total, code.choix(code.nom("du"), du, code.NON));
    if (total.grand) return null;
    out.push({ bits: m.verites.map(rangDe), centiemes: Number(c.n), facteur: m.facteur && placeDe(m.facteur) });
  }
  return out;
}

/** The forms of the rules read so far. */
export class Lineaires {
  private readonly formes = new Map<RegleId, Forme>();
  /** What each named truth is known to imply, itself included. */
  private readonly implique = new Map<string, ReadonlySet<string>>();
  private readonly valeurDe: (id: RegleId) => Valeur;

  constructor(valeurDe: (id: RegleId) => Valeur) {
    this.valeurDe = valeurDe;
  }

  /** To be called in the order of the programme, once the rule is lowered. */
  lire(regle: Regle): void {
    const valeur = this.valeurDe(regle.id);
    if (valeur.genre === "verite") this.retenir(valeur, regle.expr);
    if (valeur.genre !== "nombre" || valeur.n.nm !== null) return;
    const forme = this.forme(regle.expr) ?? seuleValeur(valeur.n);
    if (forme !== undefined) this.formes.set(regle.id, forme);
  }

  de(id: RegleId): Forme | undefined {
    return this.formes.get(id);
  }

  private retenir(valeur: Valeur, e: Expr): void {
    const { vrai } = veriteDans(valeur);
    if (vrai.kind !== "nom") return;
    const out = new Set(this.implique.get(vrai.nom) ?? [vrai.nom]);
    for (const nom of this.conjoints(e)) for (const n of this.implique.get(nom) ?? [nom]) out.add(n);
    this.implique.set(vrai.nom, out);
  }

  /** Names of truths that this one needs. */
  private conjoints(e: Expr): string[] {
    switch (e.kind) {
      case "acquis": return this.conjoints(e.terme);
      case "logique": return e.op === "et" ? e.termes.flatMap((t) => this.conjoints(t)) : [];
      case "regle": {
        const v = this.valeurDe(e.id);
        return v.genre === "verite" && v.v.vrai.kind === "nom" ? [v.v.vrai.nom] : [];
      }
      default: return [];
    }
  }

  private forme(e: Expr): Forme | undefined {
    switch (e.kind) {
      case "constante": return e.valeur.kind === "nombre" ? constante(e.valeur.valeur) : undefined;
      case "regle": return this.formes.get(e.id);
      case "ou-zero": return this.forme(e.terme);
      case "agregat": return e.fonction === "somme" ? somme(e.termes.map((t) => this.forme(t))) : undefined;
      case "arithmetique": return this.arithmetique(e);
      case "si": return this.si(e);
      default: return undefined;
    }
  }

  private arithmetique(e: Extract<Expr, { kind: "arithmetique" }>): Forme | undefined {
    const [a, b] = [this.forme(e.gauche), this.forme(e.droite)];
    if (a === undefined || b === undefined) return undefined;
    if (e.op === "+") return somme([a, b]);
    if (e.op === "-") return somme([a, fois(b, exact.entier(-1))]);
    const [x, y] = [seule(a), seule(b)];
    return x !== undefined ? fois(b, x) : y !== undefined ? fois(a, y) : undefined;
  }

  /** Only « si truth alors figure, sinon 0 ». */
  private si(e: Extract<Expr, { kind: "si" }>): Forme | undefined {
    const [alors, sinon] = [this.forme(e.alors), this.forme(e.sinon)];
    if (alors === undefined || sinon === undefined || sinon.monomes.size > 0 || e.test.kind !== "regle") return undefined;
    const { vrai, nm } = veriteDans(this.valeurDe(e.test.id));
    if (nm !== null) return undefined;
    if (vrai.kind === "entier") return vrai.valeur === 1n ? alors : sinon;
    if (vrai.kind !== "nom") return undefined;
    const { nom } = vrai;
    return fait([...alors.monomes.values()].map((m) => ({ ...m, verites: this.ensemble([...m.verites, nom]) })));
  }

  /** Without those that another implies. */
  private ensemble(noms: readonly string[]): readonly string[] {
    const tous = [...new Set(noms)].sort();
    return tous.filter((n) => !tous.some((autre) => autre !== n && (this.implique.get(autre)?.has(n) ?? false)));
  }
}

function constante(e: Exact): Forme {
  return fait([{ verites: [], coefficient: e, facteur: null }]);
}

/** A number that is no sum: itself, if its denominator is known. */
function seuleValeur({ num, den }: Fraction): Forme | undefined {
  const d = code.constante(den);
  return d === undefined || num.kind !== "nom" || num.grand ? undefined : fait([{ verites: [], coefficient: exact.fraction(1n, d), facteur: num as Nomme }]);
}

/** The coefficient of a form that is a constant. */
function seule(f: Forme): Exact | undefined {
  if (f.monomes.size === 0) return exact.ZERO;
  const [m] = f.monomes.values();
  return f.monomes.size === 1 && m!.verites.length === 0 && m!.facteur === null ? m!.coefficient : undefined;
}

function fois(f: Forme, k: Exact): Forme {
  return fait([...f.monomes.values()].map((m) => ({ ...m, coefficient: exact.fois(m.coefficient, k) })));
}

function somme(formes: readonly (Forme | undefined)[]): Forme | undefined {
  const toutes = formes.filter((f) => f !== undefined);
  return toutes.length === formes.length ? fait(toutes.flatMap((f) => [...f.monomes.values()])) : undefined;
}

/** Monomials of the same truths added up; none of coefficient zero. */
function fait(monomes: readonly Monome[]): Forme {
  const out = new Map<string, Monome>();
  for (const m of monomes) {
    const cle = `${m.verites.join(" ")} × ${m.facteur?.nom ?? ""}`;
    const avant = out.get(cle);
    out.set(cle, avant === undefined ? m : { ...m, coefficient: exact.plus(avant.coefficient, m.coefficient) });
  }
  for (const [cle, m] of out) if (exact.egal(m.coefficient, exact.ZERO)) out.delete(cle);
  return new Forme(out);
}
