// The integer kernel of one version: data in, one instruction after the other, bits and figures out. What does not serve an
// answer is not there. Null when some step has no integer form.
import type { ElementProgramme, Programme, RegleId, ResultatProgramme } from "../../../ir/programme.ts";
import { identifiant } from "../names.ts";
import { abaisser, HorsDesEntiers, nombreDans, veriteDans } from "./abaisser.ts";
import type { PorteeAvecBornes, Valeur } from "./abaisser.ts";
import * as code from "./code.ts";
import type { Code } from "./code.ts";
import { entreesEntieres } from "./entrees.ts";
import type { EntreeEntiere } from "./entrees.ts";
import * as fractions from "./fractions.ts";
import type { Fraction } from "./fractions.ts";
import { Lineaires, termesDe } from "./lineaires.ts";
import type { Terme } from "./lineaires.ts";

/** One step: a name and what it holds. */
export interface Instruction {
  readonly nom: string;
  readonly code: Code;
  /** Element or declaration that it computes, for the reader. */
  readonly sujet: string | null;
}

/** A sum of terms, in hundredths, each paid when all its bits are set; or a place among the values kept. */
export type Chiffre =
  | { readonly kind: "termes"; readonly termes: readonly Terme[] }
  /** Hundredths at this place. */
  | { readonly kind: "entier"; readonly rang: number }
  /** A numerator at this place, its denominator at the next. */
  | { readonly kind: "fraction"; readonly rang: number };

export interface ElementDuNoyau {
  readonly element: ElementProgramme;
  /** Rank of the bit, or the constant. */
  readonly accessible: number | boolean;
  readonly atteint: number | boolean | null;
  readonly points: Chiffre | null;
  readonly montant: Chiffre | null;
}

export interface Noyau {
  readonly programme: Programme;
  readonly entrees: readonly EntreeEntiere[];
  readonly instructions: readonly Instruction[];
  /** Truths kept, in order of their rank. */
  readonly bits: readonly Code[];
  /** Whole numbers kept after the bits, in order of their rank. */
  readonly valeurs: readonly Code[];
  readonly elements: readonly ElementDuNoyau[];
  readonly points: Chiffre | null;
  readonly montant: Chiffre | null;
  readonly resultats: readonly ResultatDuNoyau[];
  readonly finExercice: boolean;
}

/** A named result: bits that it is true, or not measurable; a number; a bit for each option. */
export type ResultatDuNoyau = { readonly resultat: ResultatProgramme } & (
  | { readonly genre: "verite"; readonly vrai: number | boolean; readonly nm: number | boolean }
  | { readonly genre: "nombre"; readonly chiffre: Chiffre; readonly nm: number | boolean }
  | { readonly genre: "option"; readonly options: readonly (readonly [string, number | boolean])[] }
);

/** Made once: the code, the package and its readers ask for it. */
const dejaFaits = new WeakMap<Programme, Noyau | null>();

export function noyauDe(programme: Programme): Noyau | null {
  const deja = dejaFaits.get(programme);
  if (deja !== undefined) return deja;
  const noyau = construire(programme);
  dejaFaits.set(programme, noyau);
  return noyau;
}

function construire(programme: Programme): Noyau | null {
  try {
    return new Constructeur(programme).noyau();
  } catch (e) {
    if (e instanceof HorsDesEntiers) return null;
    throw e;
  }
}

const CENT = 100n;

class Constructeur {
  private readonly instructions: Instruction[] = [];
  private readonly entrees: readonly EntreeEntiere[];
  private readonly regles = new Map<RegleId, Valeur>();
  private readonly bits: Code[] = [];
  private readonly rangDuBit = new Map<string, number>();
  private readonly valeurs: Code[] = [];
  private readonly lineaires: Lineaires;
  private rangDesPoints: number | undefined;
  private sujet: string | null = null;
  private readonly programme: Programme;

  constructor(programme: Programme) {
    this.programme = programme;
    this.entrees = entreesEntieres(programme, (rang, e) => identifiant("d", rang, e.nom));
    this.lineaires = new Lineaires((id) => this.regles.get(id)!);
  }

  noyau(): Noyau {
    const p = this.portee();
    for (const regle of this.programme.regles) {
      this.sujet = regle.origine.sujet;
      this.regles.set(regle.id, this.nommer(regle.id, abaisser(regle.expr, p)));
      this.lineaires.lire(regle);
    }
    this.sujet = null;
    const elements = this.programme.elements.map((e) => this.element(e));
    const points = this.total(this.programme.points);
    const montant = this.total(this.programme.montant);
    const resultats = this.programme.resultats.map((r) => this.resultat(r));
    const utiles = this.utiles();
    return {
      programme: this.programme,
      entrees: this.entrees,
      instructions: utiles,
      bits: this.bits,
      valeurs: this.valeurs,
      elements,
      points,
      montant,
      resultats,
      finExercice: [...utiles.map((i) => i.code), ...this.bits, ...this.valeurs].some((c) => [...code.nomsLus(c)].some((n) => n.startsWith("fin_"))),
    };
  }

  private portee(): PorteeAvecBornes {
    const parNom = new Map(this.entrees.map((e) => [e.entree.nom, e]));
    return {
      entrees: new Map(this.entrees.map((e) => [e.entree.nom, valeurDe(e)])),
      regles: this.regles,
      finExercice: (precedent) => code.nom(precedent ? "fin_precedente" : "fin_exercice", -62_200n, 376_300n),
      nommer: (c) => this.pose(c, "x"),
      auPlus: (petite, grande) => parNom.get(petite)?.auPlus === grande,
    };
  }

  /** A name for each part of a rule that is more than a name. */
  private nommer(id: RegleId, v: Valeur): Valeur {
    if (v.genre === "verite") return { genre: "verite", v: { vrai: this.pose(v.v.vrai, "i", id), nm: v.v.nm && this.poseNm(v.v.nm, `${id} nm`) } };
    if (v.genre === "option") return v;
    const { num, den, nm } = v.n;
    return { genre: "nombre", n: { num: this.pose(num, "i", id), den: this.pose(den, "i", `${id} den`), nm: nm && this.poseNm(nm, `${id} nm`) } };
  }

  private poseNm(c: Code, nom: string): Code {
    return code.estSimple(c) ? c : this.pose(c, "i", nom);
  }

  private pose(c: Code, prefixe: string, nom = ""): Code {
    if (c.kind === "entier" || c.kind === "nom") return c;
    const id = identifiant(prefixe, this.instructions.length, nom);
    this.instructions.push({ nom: id, code: c, sujet: this.sujet });
    return code.nom(id, c.min, c.max, c.grand);
  }

  // ---- answers ----

  private element(e: ElementProgramme): ElementDuNoyau {
    return {
      element: e,
      accessible: this.bit(veriteDans(this.regles.get(e.accessible)!).vrai),
      atteint: e.propre === null ? null : this.bit(veriteDans(this.regles.get(e.atteint)!).vrai),
      points: this.chiffre(e.points),
      montant: this.chiffre(e.montant),
    };
  }

  private resultat(resultat: ResultatProgramme): ResultatDuNoyau {
    const v = this.regles.get(resultat.regle)!;
    switch (v.genre) {
      case "verite": return { resultat, genre: "verite", vrai: this.bit(v.v.vrai), nm: v.v.nm === null ? false : this.bit(v.v.nm) };
      case "nombre": return { resultat, genre: "nombre", chiffre: this.gardeFraction(v.n), nm: v.n.nm === null ? false : this.bit(v.n.nm) };
      case "option": return { resultat, genre: "option", options: [...v.est].map(([o, est]) => [o, this.bit(est)]) };
    }
  }

  private bit(c: Code): number | boolean {
    const connu = code.constante(c);
    if (connu !== undefined) return connu === 1n;
    const nomme = this.pose(c, "b");
    const nom = (nomme as Code & { readonly kind: "nom" }).nom;
    const rang = this.rangDuBit.get(nom) ?? this.bits.push(nomme) - 1;
    this.rangDuBit.set(nom, rang);
    return rang;
  }

  private chiffre(id: RegleId | null): Chiffre | null {
    if (id === null) return null;
    const termes = termesDe(this.lineaires.de(id), CENT, (nom) => this.bit(code.nom(nom)) as number, (f) => this.rangDe(f));
    return termes === null ? this.place(id) : { kind: "termes", termes };
  }

  /** Totals are always computed: constants by their bits where that is all there is. */
  private total(id: RegleId | null): Chiffre | null {
    if (id === null) return null;
    const forme = this.lineaires.de(id);
    const points = this.programme.points === null ? undefined : this.lineaires.de(this.programme.points);
    // Points that are no whole hundredths are a fraction: the amount is then computed for itself.
    if (id === this.programme.montant && points !== undefined && this.rangDesPoints !== undefined) {
      const k = forme?.multipleDe(points) ?? null;
      if (k !== null) return this.garde(code.produit(code.entier(k), this.valeurs[this.rangDesPoints]!));
    }
    const somme = forme?.somme(CENT, (c) => this.pose(c, "x"));
    if (somme === undefined || somme === null) return this.place(id);
    const chiffre = this.garde(somme);
    if (id === this.programme.points && chiffre.kind === "entier") this.rangDesPoints = chiffre.rang;
    return chiffre;
  }

  /** A figure that is not a sum of constants. */
  private place(id: RegleId): Chiffre {
    const n = fractions.ouZero(nombreDans(this.regles.get(id)!));
    const den = code.constante(n.den);
    if (den !== undefined && CENT % den === 0n) return this.garde(code.produit(code.entier(CENT / den), n.num));
    return this.gardeFraction(n);
  }

  /** Hundredths that no bound keeps among safe integers are a fraction: a figure is never a bigint where a number is announced. */
  private garde(c: Code): Chiffre {
    return c.grand ? this.gardeFraction({ num: c, den: code.entier(CENT), nm: null }) : { kind: "entier", rang: this.rangDe(c) };
  }

  private rangDe(c: Code): number {
    const nomme = this.pose(c, "x");
    const deja = this.valeurs.findIndex((v) => v === nomme || (v.kind === "nom" && nomme.kind === "nom" && v.nom === nomme.nom) || (v.kind === "entier" && nomme.kind === "entier" && v.valeur === nomme.valeur));
    return deja >= 0 ? deja : this.valeurs.push(nomme) - 1;
  }

  private gardeFraction(f: Fraction): Chiffre {
    const rang = this.valeurs.push(this.pose(f.num, "x")) - 1;
    this.valeurs.push(this.pose(f.den, "x"));
    return { kind: "fraction", rang };
  }

  /** From the answers back: an instruction that nothing reads is dropped. */
  private utiles(): readonly Instruction[] {
    const lus = new Set<string>();
    for (const c of [...this.bits, ...this.valeurs]) code.nomsLus(c, lus);
    const out: Instruction[] = [];
    for (const i of [...this.instructions].reverse()) {
      if (!lus.has(i.nom)) continue;
      code.nomsLus(i.code, lus);
      out.push(i);
    }
    return out.reverse();
  }
}

function valeurDe({ entree, code: c, echelle }: EntreeEntiere): Valeur {
  switch (entree.type.kind) {
    case "booleen": return { genre: "verite", v: fractions.certaine(c) };
    case "choix": return { genre: "option", est: new Map(entree.type.options.map((o, rang) => [o, code.compare("=", c, code.entier(rang))])) };
    case "date": case "nombre": return { genre: "nombre", n: { num: c, den: code.entier(echelle), nm: null } };
  }
}
