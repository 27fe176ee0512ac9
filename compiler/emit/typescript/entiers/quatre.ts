// Four rows at a time: truths of four rows are the bytes of one word, so that one operation combines four of them; figures stay
// row by row. Bits leave eight by eight, and a sum of constants is read from a table of 256, as many as there are eight truths.
import { ligneDeRemarque } from "../writers.ts";
import * as code from "./code.ts";
import type { Code } from "./code.ts";
import { declaration, ecrire, surTrenteDeuxBits } from "./ecrire.ts";
import type { EntreeEntiere } from "./entrees.ts";
import type { Etape } from "./etapes.ts";
import type { Noyau } from "./noyau.ts";

/** Steps of which four copies stay short enough for the machine to compile. */
const LIMITE = 250;
const RANGS = [0, 1, 2, 3] as const;
/** Truths of four rows, all met. */
const OUI = 0x01010101;
/** Constants of a sum from which a table is worth it. */
const TABLE_DES = 3;

/** What the text of a loop by four needs around it. */
export interface ParQuatre {
  /** Views over four rows of a column of truths. */
  readonly vues: readonly string[];
  readonly tables: readonly string[];
  readonly corps: readonly string[];
}

/** Null: this version is long, or some step needs bigint. */
export function parQuatre(noyau: Noyau, etapes: readonly Etape[]): ParQuatre | null {
  const grand = etapes.some((e) => e.kind === "calcul" && e.code.grand) || noyau.valeurs.some((v) => v.grand);
  return grand || etapes.length > LIMITE ? null : new Ecrivain(noyau, etapes).ecrire();
}

class Ecrivain {
  private readonly verites = new Set<string>();
  private readonly vues: string[] = [];
  private readonly tables: string[] = [];
  private readonly corps: string[] = [];
  private readonly noyau: Noyau;
  private readonly etapes: readonly Etape[];

  constructor(noyau: Noyau, etapes: readonly Etape[]) {
    this.noyau = noyau;
    this.etapes = etapes;
  }

  ecrire(): ParQuatre {
    let sujet: string | null = "";
    for (const e of this.etapes) {
      if (e.kind === "entree") this.entree(e.entree);
      else if (e.kind === "mot") this.mot(e.nom, e.bits);
      else if (e.kind === "calcul") {
        if (e.sujet !== sujet && e.sujet !== null) this.corps.push(`    ${ligneDeRemarque(e.sujet)}`);
        sujet = e.sujet;
        this.calcul(e.nom, e.code);
      }
    }
    this.noyau.valeurs.forEach((v, k) => RANGS.forEach((l) => this.corps.push(`    v${k}[${ligne(l)}] = ${this.surUneLigne(v, l)};`)));
    return { vues: this.vues, tables: this.tables, corps: this.corps };
  }

  private entree({ entree, nom }: EntreeEntiere): void {
    if (entree.type.kind === "booleen") {
      this.verites.add(nom);
      this.vues.push(`  const k_${nom} = parQuatre(c_${nom});`);
      // A byte that is neither 0 nor 1 belongs to a row that is refused: it must not reach its neighbours.
      this.corps.push(`    const q_${nom} = k_${nom}[j]! & ${OUI};`);
    } else RANGS.forEach((l) => this.corps.push(`    const ${nom}_${l} = c_${nom}[${ligne(l)}]!;`));
  }

  private calcul(nom: string, c: Code): void {
    if (this.estVerite(c)) {
      this.verites.add(nom);
      this.corps.push(`    const q_${nom} = ${this.paquet(c)};`);
      return;
    }
    const termes = termesDe(c);
    const constants = termes.flatMap((t) => (t.kind === "choix" && this.estTable(t) ? [t] : []));
    if (constants.length < TABLE_DES) {
      RANGS.forEach((l) => this.corps.push(`    ${declaration(`${nom}_${l}`, c)} = ${this.surUneLigne(c, l)};`));
      return;
    }
    const groupes = parHuit(constants);
    groupes.forEach((g, k) => {
      this.tables.push(`const G${k}_${nom} = tableDePoints([${g.map((t) => ecrire(t.alors)).join(", ")}]);`);
      this.corps.push(`    const g${k}_${nom} = ${this.octet(g.map((t) => t.test))};`);
    });
    const reste = termes.filter((t) => !(constants as readonly Code[]).includes(t)).reduce(code.somme, code.NON);
    RANGS.forEach((l) => {
      const lus = groupes.map((_, k) => `G${k}_${nom}[${extrait(`g${k}_${nom}`, l, 255)}]!`);
      const suite = code.constante(reste) === 0n ? [] : [`(${this.surUneLigne(reste, l)})`];
      this.corps.push(`    const ${nom}_${l} = ${[...lus, ...suite].join(" + ")};`);
    });
  }

  private mot(nom: string, bits: readonly Code[]): void {
    const octets = parHuit(bits);
    octets.forEach((o, k) => this.corps.push(`    const g${k}_${nom} = ${this.octet(o)};`));
    RANGS.forEach((l) => {
      const morceaux = octets.map((_, k) => (k === 0 ? `(${extrait(`g${k}_${nom}`, l, 255)})` : `((${extrait(`g${k}_${nom}`, l, 255)}) << ${8 * k})`));
      this.corps.push(`    s_${nom}[${ligne(l)}] = ${morceaux.join(" | ")};`);
    });
  }

  /** Eight truths of each row in its byte. */
  private octet(verites: readonly Code[]): string {
    return verites.map((v, k) => (k === 0 ? this.facteur(v) : `(${this.facteur(v)} << ${k})`)).join(" | ");
  }

  private estTable(c: Code & { readonly kind: "choix" }): boolean {
    return c.alors.kind === "entier" && c.sinon.kind === "entier" && c.sinon.valeur === 0n && this.estVerite(c.test) && surTrenteDeuxBits(c);
  }

  private estVerite(c: Code): boolean {
    switch (c.kind) {
      case "compare": case "et": case "ou": case "non": return true;
      case "nom": return this.verites.has(c.nom);
      case "choix": return [c.alors, c.sinon].every((x) => this.estVerite(x));
      default: return false;
    }
  }

  /** The same truth on four rows, one a byte. */
  private paquet(c: Code): string {
    switch (c.kind) {
      case "nom": return this.verites.has(c.nom) ? `q_${c.nom}` : this.assemble([c]);
      case "entier": return c.valeur === 0n ? "0" : String(OUI);
      case "et": case "ou": {
        // Comparisons are combined row by row before they are brought together.
        const compares = c.termes.filter((t) => t.kind === "compare");
        const autres = c.termes.filter((t) => t.kind !== "compare");
        const ensemble = compares.length === 0 ? [] : [`(${this.assemble(compares, c.kind === "et" ? " & " : " | ")})`];
        return [...autres.map((t) => this.facteur(t)), ...ensemble].join(c.kind === "et" ? " & " : " | ");
      }
      case "non": return `${this.facteur(c.terme)} ^ ${OUI}`;
      case "choix": return `(${this.facteur(c.test)} & ${this.facteur(c.alors)}) | ((${this.facteur(c.test)} ^ ${OUI}) & ${this.facteur(c.sinon)})`;
      default: return this.assemble([c]);
    }
  }

  private facteur(c: Code): string {
    return c.kind === "nom" && this.verites.has(c.nom) ? `q_${c.nom}` : `(${this.paquet(c)})`;
  }

  private assemble(codes: readonly Code[], entre = ""): string {
    return RANGS.map((l) => {
      const un = codes.map((c) => this.surUneLigne(c, l)).join(entre);
      return l === 0 ? (codes.length > 1 ? `(${un})` : un) : `((${un}) << ${8 * l})`;
    }).join(" | ");
  }

  /** A code on one of the four rows. */
  private surUneLigne(c: Code, l: number): string {
    return ecrire(renomme(c, (n) => (this.verites.has(n.nom) ? { ...n, nom: `(${extrait(`q_${n.nom}`, l, 1)})` } : n.nom.startsWith("fin_") ? n : { ...n, nom: `${n.nom}_${l}` })));
  }
}

function ligne(l: number): string {
  return l === 0 ? "i" : `i + ${l}`;
}

function extrait(nom: string, l: number, masque: number): string {
  return l === 0 ? `${nom} & ${masque}` : `(${nom} >>> ${8 * l}) & ${masque}`;
}

function termesDe(c: Code): readonly Code[] {
  return c.kind === "somme" ? [...termesDe(c.gauche), ...termesDe(c.droite)] : [c];
}

function parHuit<T>(liste: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(liste.length / 8) }, (_, k) => liste.slice(8 * k, 8 * k + 8));
}

function renomme(c: Code, nom: (n: Code & { readonly kind: "nom" }) => Code): Code {
  const r = (x: Code): Code => renomme(x, nom);
  switch (c.kind) {
    case "entier": return c;
    case "nom": return nom(c);
    case "somme": case "difference": case "produit": case "compare": return { ...c, gauche: r(c.gauche), droite: r(c.droite) };
    case "et": case "ou": return { ...c, termes: c.termes.map(r) };
    case "non": return { ...c, terme: r(c.terme) };
    case "choix": return { ...c, test: r(c.test), alors: r(c.alors), sinon: r(c.sinon) };
    case "arrondi": return { ...c, num: r(c.num), den: r(c.den) };
  }
}
