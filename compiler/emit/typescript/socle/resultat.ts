// What an evaluation on known data answers, kept small: some bits and totals. Verdicts and figures of the elements are told
// from them on demand. Figures are whole centimes and whole hundredths of a point, or an exact fraction where the law rounds
// nothing.
import type { CentiemesDePoint, Centimes, FractionDEuro, FractionDePoint } from "./unites.ts";
import { ecrireMontant, ecrirePoints } from "./unites.ts";

/** Points : centièmes entiers, ou fraction exacte. */
export type Points = CentiemesDePoint | FractionDePoint;
/** Montant : centimes entiers, ou fraction exacte d'euro. */
export type Montant = Centimes | FractionDEuro;

/** Quand toutes les données sont connues. */
export type VerdictConnu = "atteint" | "non atteint" | "non accessible";

export interface ElementEvalue<Nom extends string = string> {
  readonly nom: Nom;
  /** Nul : l'élément n'a pas de condition propre. */
  readonly verdict: VerdictConnu | null;
  /** Ceux de l'élément et de ce qu'il contient. Nul : rien n'y porte de points. */
  readonly points: Points | null;
  readonly montant: Montant | null;
}

export type ValeurNommee =
  | { readonly genre: "verite"; readonly valeur: boolean | null }
  /** Fraction réduite ; nul : non mesurable. */
  | { readonly genre: "nombre"; readonly valeur: { readonly num: bigint; readonly den: bigint } | null }
  | { readonly genre: "option"; readonly valeur: string };

// ---- how a version reads its state --------------------------------------------------------------------------------

/** Rang d'un bit, ou valeur fixe. */
export type Bit = number | boolean;
/** Rangs de bits, les centièmes dus quand tous valent 1, et le rang de la valeur qui les multiplie. */
export type Terme = readonly [readonly number[], number, number?];
export type Chiffre = { readonly termes: readonly Terme[] } | { readonly rang: number } | { readonly fraction: number };

export interface ElementEntier {
  readonly nom: string;
  readonly accessible: Bit;
  readonly atteint: Bit | null;
  readonly points: Chiffre | null;
  readonly montant: Chiffre | null;
}

export type ResultatEntier =
  | { readonly genre: "verite"; readonly nom: string; readonly vrai: Bit; readonly nm: Bit }
  | { readonly genre: "nombre"; readonly nom: string; readonly chiffre: Chiffre; readonly nm: Bit }
  | { readonly genre: "option"; readonly nom: string; readonly options: readonly (readonly [string, Bit])[] };

/** Comment une version range ce qu'elle a calculé. */
export interface Plan {
  readonly dispositif: string;
  readonly version: string;
  /** Mots de 30 bits en tête de l'état. */
  readonly mots: number;
  readonly elements: readonly ElementEntier[];
  readonly points: Chiffre | null;
  readonly montant: Chiffre | null;
  readonly resultats: readonly ResultatEntier[];
}

/** Mots de bits, puis valeurs. */
export type Etat = readonly (number | bigint)[];

export const BITS_PAR_MOT = 30;

/** Le résultat d'une évaluation, toutes données connues. Pour l'étaler, l'envoyer ou le copier : `toJSON()`. */
export abstract class Resultat<Nom extends string = string, P extends Points | null = Points | null, M extends Montant | null = Montant | null> {
  abstract get valide(): true;
  abstract get dispositif(): string;
  abstract get version(): string;
  abstract get exercice(): number;
  /** Total des points. */
  abstract get points(): P;
  /** Total dû. */
  abstract get montant(): M;
  /** Dans l'ordre de lecture. */
  abstract get elements(): readonly ElementEvalue<Nom>[];
  /** Un élément par son nom ; indéfini si cette version ne l'a pas. */
  abstract element<N extends Nom>(nom: N): ElementEvalue<N> | undefined;
  /** Les résultats que le texte nomme. */
  abstract get resultats(): ReadonlyMap<string, ValeurNommee>;
  /** Du JSON simple ; une fraction devient deux textes. */
  abstract toJSON(): unknown;
  /** « 1 385 points, 9 695 € ». */
  abstract toString(): string;
}

/** Celui que donne le calcul en entiers : quelques bits et des totaux, lus à la demande. */
export class ResultatEnEntiers<Nom extends string, P extends Points | null, M extends Montant | null> implements Resultat<Nom, P, M> {
  readonly exercice: number;
  private readonly plan: Plan;
  private readonly etat: Etat;

  constructor(plan: Plan, exercice: number, etat: Etat) {
    this.plan = plan;
    this.exercice = exercice;
    this.etat = etat;
  }

  get valide(): true {
    return true;
  }

  get dispositif(): string {
    return this.plan.dispositif;
  }

  get version(): string {
    return this.plan.version;
  }

  get points(): P {
    return chiffre(this.plan.points, this.etat) as P;
  }

  get montant(): M {
    return chiffre(this.plan.montant, this.etat) as M;
  }

  get elements(): readonly ElementEvalue<Nom>[] {
    const { elements } = planLu(this.plan);
    const { etat } = this;
    return elements.map((e) => evalue<Nom>(e, etat));
  }

  element<N extends Nom>(nom: N): ElementEvalue<N> | undefined {
    const e = planLu(this.plan).parNom.get(nom);
    return e && evalue<N>(e, this.etat);
  }

  get resultats(): ReadonlyMap<string, ValeurNommee> {
    return new Map(this.plan.resultats.map((r) => [r.nom, nommee(r, this.etat)]));
  }

  toJSON(): unknown {
    return resultatEnJson(this);
  }

  toString(): string {
    return resultatEnLettres(this);
  }
}

type ResultatLu = Omit<Resultat, "element">;

export function resultatEnJson({ dispositif, version, exercice, points, montant, elements }: ResultatLu): unknown {
  const ecrits = elements.map((e) => ({ ...e, points: enJson(e.points), montant: enJson(e.montant) }));
  return { valide: true, dispositif, version, exercice, points: enJson(points), montant: enJson(montant), elements: ecrits };
}

export function resultatEnLettres({ points, montant }: ResultatLu): string {
  return [points === null ? "" : ecrirePoints(points), montant === null ? "" : ecrireMontant(montant)].filter((t) => t !== "").join(", ");
}

function enJson(q: Points | Montant | null): unknown {
  if (q === null || typeof q === "number") return q;
  const { num, den } = q as FractionDEuro;
  return { num: String(num), den: String(den) };
}

// ---- a plan, ready to be read: the word and the mask of each bit are found once ----------------------------------------

/** Bits d'un mot, tous à 1, et ceux d'autres mots ; ce qui est dû quand ils le sont. Un seul genre d'objet : la machine les lit mieux. */
interface Test {
  /** -1 : rien à lire, `masque` est nul si c'est vrai. */
  readonly mot: number;
  readonly masque: number;
  readonly suite: Test | null;
  readonly points: number;
  readonly montant: number;
  /** Le rang de la valeur qui multiplie ; -1 : aucune. */
  readonly facteur: number;
}

/** Nul : la somme des termes. */
type Ailleurs = Exclude<Chiffre, { readonly termes: readonly Terme[] }> | null;

interface ElementLu {
  readonly nom: string;
  readonly accessible: Test;
  readonly atteint: Test | null;
  /** Ceux des points et du montant, ensemble. */
  readonly termes: readonly Test[];
  readonly sansPoints: boolean;
  readonly sansMontant: boolean;
  readonly points: Ailleurs;
  readonly montant: Ailleurs;
}

interface PlanLu {
  readonly elements: readonly ElementLu[];
  readonly parNom: ReadonlyMap<string, ElementLu>;
}

const LUS = new WeakMap<Plan, PlanLu>();

function planLu(plan: Plan): PlanLu {
  let lu = LUS.get(plan);
  if (lu === undefined) {
    const elements = plan.elements.map(elementLu);
    lu = { elements, parNom: new Map(elements.map((e) => [e.nom, e])) };
    LUS.set(plan, lu);
  }
  return lu;
}

function elementLu({ nom, accessible, atteint, points, montant }: ElementEntier): ElementLu {
  const termes = new Map<string, Test>();
  for (const [quoi, c] of [["points", points], ["montant", montant]] as const) {
    if (c === null || !("termes" in c)) continue;
    for (const [bits, centiemes, facteur = -1] of c.termes) {
      const cle = `${bits.join(" ")} * ${facteur}`;
      const t = termes.get(cle) ?? test(bits, facteur);
      termes.set(cle, { ...t, [quoi]: t[quoi] + centiemes });
    }
  }
  return {
    nom, accessible: test(accessible), atteint: atteint === null ? null : test(atteint), termes: [...termes.values()],
    sansPoints: points === null, sansMontant: montant === null, points: ailleurs(points), montant: ailleurs(montant),
  };
}

function ailleurs(c: Chiffre | null): Ailleurs {
  return c === null || "termes" in c ? null : c;
}

function test(bits: Bit | readonly number[], facteur = -1): Test {
  const fait = (mot: number, masque: number, suite: Test | null): Test => ({ mot, masque, suite, points: 0, montant: 0, facteur });
  if (typeof bits === "boolean") return fait(-1, bits ? 0 : 1, null);
  const masques = new Map<number, number>();
  for (const b of typeof bits === "number" ? [bits] : bits) {
    const mot = Math.trunc(b / BITS_PAR_MOT);
    masques.set(mot, (masques.get(mot) ?? 0) | (1 << (b % BITS_PAR_MOT)));
  }
  return [...masques].reduce<Test | null>((suite, [mot, masque]) => fait(mot, masque, suite), null) ?? fait(-1, 0, null);
}

/** 1 ou 0, sans branche : la machine devinerait mal une fois sur deux. */
function vaut({ mot, masque, suite }: Test, etat: Etat): number {
  if (mot < 0) return +(masque === 0);
  const ici = +(((etat[mot] as number) & masque) === masque);
  return suite === null ? ici : ici & vaut(suite, etat);
}

function vrai(bits: Bit | readonly number[], etat: Etat): boolean {
  return vaut(test(bits), etat) === 1;
}

const VERDICTS: readonly VerdictConnu[] = ["non accessible", "non atteint", "atteint"];

function evalue<Nom extends string>(e: ElementLu, etat: Etat): ElementEvalue<Nom> {
  const accessible = vaut(e.accessible, etat);
  const verdict = e.atteint === null && accessible === 1 ? null : VERDICTS[accessible * (e.atteint === null ? 1 : 1 + vaut(e.atteint, etat))]!;
  let points = 0;
  let montant = 0;
  const { termes } = e;
  for (let i = 0; i < termes.length; i++) {
    const t = termes[i]!;
    const fois = t.facteur < 0 ? vaut(t, etat) : vaut(t, etat) * (etat[t.facteur] as number);
    points += t.points * fois;
    montant += t.montant * fois;
  }
  return {
    nom: e.nom as Nom,
    verdict,
    points: (e.sansPoints ? null : e.points === null ? points : chiffre(e.points, etat)) as Points | null,
    montant: (e.sansMontant ? null : e.montant === null ? montant : chiffre(e.montant, etat)) as Montant | null,
  };
}

function chiffre(c: Chiffre | null, etat: Etat): unknown {
  if (c === null) return null;
  if ("rang" in c) return etat[c.rang];
  if ("fraction" in c) return fraction(etat[c.fraction]!, etat[c.fraction + 1]!);
  let total = 0;
  for (const [bits, centiemes, facteur] of c.termes) {
    if (vrai(bits, etat)) total += facteur === undefined ? centiemes : centiemes * (etat[facteur] as number);
  }
  return total;
}

function nommee(r: ResultatEntier, etat: Etat): ValeurNommee {
  switch (r.genre) {
    case "verite": return { genre: "verite", valeur: vrai(r.nm, etat) ? null : vrai(r.vrai, etat) };
    case "nombre": return { genre: "nombre", valeur: vrai(r.nm, etat) ? null : (chiffre(r.chiffre, etat) as { num: bigint; den: bigint }) };
    case "option": return { genre: "option", valeur: r.options.find(([, b]) => vrai(b, etat))?.[0] ?? "" };
  }
}

function fraction(n: number | bigint, d: number | bigint): { readonly num: bigint; readonly den: bigint } {
  const [num, den] = [BigInt(n), BigInt(d)];
  let [a, b] = [num < 0n ? -num : num, den];
  while (b !== 0n) [a, b] = [b, a % b];
  return a <= 1n ? { num, den } : { num: num / a, den: den / a };
}
