// Fichier généré par Avenant — ne pas modifier.
// A table of practices, by columns: typed arrays in, typed arrays out, the same exact figures as one practice at a time. What
// is controlled, what is missing and how results are read is here; the loop itself is emitted for each version.
import { jourDuNumero } from "./jours.ts";
import * as exact from "./exact.ts";
import { BITS_PAR_MOT, ResultatEnEntiers } from "./resultat.ts";
import type { Bit, Chiffre, Etat, Montant, Plan, Points } from "./resultat.ts";
import type { DonneesRefusees, Estimation } from "./types.ts";

export interface ColonneDecrite {
  readonly nom: string;
  readonly genre: "booleen" | "compte" | "nombre" | "date" | "choix";
  /** `octet` : Uint8Array ; `entier` : Int32Array. */
  readonly type: "octet" | "entier";
  readonly min: number;
  readonly max: number;
  /** Unités pour un : 100 pour des points ou des euros, 1 000 000 pour un taux, 1 pour un compte. */
  readonly echelle: number;
  readonly options?: readonly string[];
  /** Nom de la colonne qu'elle ne peut dépasser. */
  readonly auPlus?: string;
}

export type Colonne = Uint8Array | Int32Array;
export type Entree = readonly Colonne[];

export interface Sortie {
  readonly masques: readonly Int32Array[];
  readonly valeurs: readonly Float64Array[];
  readonly grandes: readonly bigint[][];
}

export interface VersionEnColonnes {
  readonly plan: Plan;
  readonly colonnes: readonly ColonneDecrite[];
  readonly mots: number;
  readonly valeurs: readonly ("nombre" | "grand")[];
  readonly calculer: (entree: Entree, sortie: Sortie, debut: number, fin: number, exercice: number) => void;
  readonly estimer: (donnees: object, exercice: number) => Estimation | DonneesRefusees;
}

/**
 * Un tableau de cabinets. Une colonne par donnée : oui ou non en octets (1 ou 0), rang de l'option en octets, comptes, jours
 * (numéro, 0 = 1er janvier 1970) et nombres à l'échelle en entiers de 32 bits.
 */
export interface Tableau {
  readonly lignes: number;
  readonly colonnes: { readonly [nom: string]: Colonne };
  /** Pour une colonne incomplète : un bit par ligne, le plus faible d'abord ; 0 : la valeur manque. Une colonne absente manque partout. */
  readonly presences?: { readonly [nom: string]: Uint8Array };
}

export interface LigneRefusee {
  readonly ligne: number;
  readonly donnee: string;
  readonly message: string;
}

export interface OptionsDeLot {
  readonly debut?: number;
  readonly fin?: number;
  /** Où écrire, pour ne rien allouer d'un morceau à l'autre, ou partager entre fils (SharedArrayBuffer). */
  readonly sortie?: Sortie;
  /** `false` : les données ont déjà été contrôlées. */
  readonly controle?: boolean;
}

/** Une sortie vide pour tant de lignes ; `partagee` : lisible d'un autre fil. */
export function nouvelleSortie(version: VersionEnColonnes, lignes: number, partagee = false): Sortie {
  const memoire = (octets: number): ArrayBufferLike => (partagee ? new SharedArrayBuffer(octets) : new ArrayBuffer(octets));
  return {
    masques: Array.from({ length: version.mots }, () => new Int32Array(memoire(4 * lignes))),
    valeurs: version.valeurs.map((genre) => new Float64Array(memoire(genre === "nombre" ? 8 * lignes : 0))),
    grandes: version.valeurs.map(() => []),
  };
}

/**
 * Évalue toutes les lignes d'un tableau. Lève une RangeError, en français, pour une colonne inconnue, du mauvais type ou trop
 * courte ; une ligne dont une valeur est absurde est refusée, et ses chiffres valent NaN.
 */
export function evaluerColonnes(version: VersionEnColonnes, tableau: Tableau, exercice: number, options: OptionsDeLot = {}): ResultatEnColonnes {
  const { debut = 0, fin = tableau.lignes, controle = true } = options;
  if (!(Number.isSafeInteger(debut) && Number.isSafeInteger(fin) && 0 <= debut && debut <= fin && fin <= tableau.lignes)) throw new RangeError(`Les lignes vont de 0 à ${tableau.lignes}.`);
  const entree = colonnesDe(version, tableau);
  const lignes = fin - debut;
  const morceau = entree.map((c) => c.subarray(debut, fin));
  const sortie = options.sortie ?? nouvelleSortie(version, lignes);
  const presentes = presencesDe(version, tableau);
  const refusees = controle ? refus(version, morceau, presentes, debut) : [];
  version.calculer(morceau, sortie, 0, lignes, exercice);
  const encadrees = new Map<number, Estimation>();
  for (const ligne of incompletes(presentes, debut, fin)) {
    const e = version.estimer(donneesDe(version, entree, presentes, ligne), exercice);
    if (e.valide) encadrees.set(ligne - debut, e);
    else refusees.push(...e.erreurs.map((x) => ({ ligne, donnee: x.donnee, message: x.message })));
  }
  return new ResultatEnColonnes(version, exercice, lignes, debut, sortie, encadrees, refusees);
}

/** Par morceaux de tant de lignes, la mémoire restant la même ; chaque résultat ne vaut que jusqu'au suivant. */
export function* parMorceaux(version: VersionEnColonnes, tableau: Tableau, exercice: number, taille = 65_536): Generator<ResultatEnColonnes> {
  const sortie = nouvelleSortie(version, Math.min(taille, tableau.lignes));
  for (let debut = 0; debut < tableau.lignes; debut += taille) yield evaluerColonnes(version, tableau, exercice, { debut, fin: Math.min(debut + taille, tableau.lignes), sortie });
}

export class ResultatEnColonnes {
  readonly lignes: number;
  /** Rang, dans le tableau, de la première ligne. */
  readonly debut: number;
  readonly sortie: Sortie;
  /** Lignes auxquelles il manque des données, par leur rang ici. */
  readonly encadrees: ReadonlyMap<number, Estimation>;
  readonly refusees: readonly LigneRefusee[];
  private readonly version: VersionEnColonnes;
  private readonly exercice: number;
  private readonly perdues: ReadonlySet<number>;

  constructor(
    version: VersionEnColonnes, exercice: number, lignes: number, debut: number, sortie: Sortie, encadrees: ReadonlyMap<number, Estimation>, refusees: readonly LigneRefusee[],
  ) {
    this.version = version;
    this.exercice = exercice;
    this.lignes = lignes;
    this.debut = debut;
    this.sortie = sortie;
    this.encadrees = encadrees;
    this.refusees = refusees;
    this.perdues = new Set(refusees.map((r) => r.ligne - debut));
  }

  /** Points au moins et au plus, par ligne, en centièmes ; égaux quand tout est connu, NaN si la ligne est refusée, infinis sans borne. */
  get points(): { readonly min: Float64Array; readonly max: Float64Array } {
    return this.bornes(this.version.plan.points, "points");
  }

  /** De même, en centimes. */
  get montant(): { readonly min: Float64Array; readonly max: Float64Array } {
    return this.bornes(this.version.plan.montant, "montant");
  }

  /** Le résultat d'une ligne : exact, encadré, ou nul si elle est refusée. */
  resultat(ligne: number): ResultatEnEntiers<string, Points | null, Montant | null> | Estimation | null {
    if (this.perdues.has(ligne)) return null;
    return this.encadrees.get(ligne) ?? new ResultatEnEntiers(this.version.plan, this.exercice, this.etat(ligne));
  }

  /** 1 si l'élément est atteint sur cette ligne, 0 s'il ne l'est pas ou n'est pas accessible, 2 si des données manquent pour le dire. */
  atteint(nom: string): Uint8Array {
    const element = this.version.plan.elements.find((e) => e.nom === nom);
    if (element === undefined) throw new RangeError(`« ${nom} » n'est pas un élément de cette version.`);
    const out = new Uint8Array(this.lignes);
    const b: Bit = element.atteint ?? element.accessible;
    const masque = typeof b === "number" ? this.sortie.masques[Math.trunc(b / BITS_PAR_MOT)]! : undefined;
    for (let i = 0; i < this.lignes; i++) out[i] = masque === undefined ? Number(b) : (masque[i]! >>> ((b as number) % BITS_PAR_MOT)) & 1;
    for (const [i, e] of this.encadrees) {
      const verdict = e.elements.find((x) => x.nom === nom)!.verdict;
      out[i] = verdict === "atteint" || verdict === null ? 1 : verdict === "non évaluable" ? 2 : 0;
    }
    for (const i of this.perdues) out[i] = 2;
    return out;
  }

  private etat(i: number): Etat {
    const { masques, valeurs, grandes } = this.sortie;
    return [...masques.map((m) => m[i]!), ...this.version.valeurs.map((genre, k) => (genre === "grand" ? grandes[k]![i]! : valeurs[k]![i]!))];
  }

  private bornes(chiffre: Chiffre | null, quoi: "points" | "montant"): { readonly min: Float64Array; readonly max: Float64Array } {
    if (chiffre === null) throw new RangeError(`Cette version ne compte pas de ${quoi}.`);
    if (!("rang" in chiffre)) throw new RangeError(`Les ${quoi} de cette version sont des fractions : lisez-les ligne par ligne, avec « resultat ».`);
    const exacts = this.sortie.valeurs[chiffre.rang - this.version.mots]!.subarray(0, this.lignes);
    const [min, max] = [exacts.slice(), exacts.slice()];
    for (const [i, e] of this.encadrees) {
      min[i] = centiemes(e[quoi]?.min, Number.NEGATIVE_INFINITY);
      max[i] = centiemes(e[quoi]?.max, Number.POSITIVE_INFINITY);
    }
    for (const i of this.perdues) min[i] = max[i] = Number.NaN;
    return { min, max };
  }
}

/** Une borne qui n'est pas un nombre entier de centièmes s'arrondit vers l'extérieur : elle reste une borne. */
function centiemes(borne: string | null | undefined, sans: number): number {
  const lu = borne === null || borne === undefined ? undefined : exact.lire(borne);
  if (lu === undefined) return sans;
  const c = exact.fois(lu, exact.entier(100));
  return Number(sans < 0 ? exact.plancher(c) : exact.plafond(c));
}

// ---- four rows at a time ---------------------------------------------------------------------------------------------

/** The lowest byte of a word is its first row. */
const PETIT_BOUTISTE = new Uint8Array(new Int32Array([1]).buffer)[0] === 1;

/** Quatre octets d'une colonne en un mot, ligne après ligne ; la fin qui n'en fait pas quatre n'y est pas. */
export function parQuatre(colonne: Colonne): Int32Array {
  const mots = colonne.length >>> 2;
  if (PETIT_BOUTISTE && colonne.byteOffset % 4 === 0) return new Int32Array(colonne.buffer, colonne.byteOffset, mots);
  return Int32Array.from({ length: mots }, (_, j) => colonne[4 * j]! | (colonne[4 * j + 1]! << 8) | (colonne[4 * j + 2]! << 16) | (colonne[4 * j + 3]! << 24));
}

/** Pour chaque façon d'en retenir parmi huit au plus, leur somme. */
export function tableDePoints(points: readonly number[]): Int32Array {
  return Int32Array.from({ length: 256 }, (_, bits) => points.reduce((somme, p, k) => somme + ((bits >>> k) & 1) * p, 0));
}

// ---- reading a table ----------------------------------------------------------------------------------------------

function colonnesDe({ colonnes }: VersionEnColonnes, tableau: Tableau): Colonne[] {
  return colonnes.map((c) => {
    const donnee = Object.hasOwn(tableau.colonnes, c.nom) ? tableau.colonnes[c.nom] : undefined;
    if (donnee === undefined) return c.type === "octet" ? new Uint8Array(tableau.lignes) : new Int32Array(tableau.lignes);
    if (c.type === "octet" ? !(donnee instanceof Uint8Array) : !(donnee instanceof Int32Array)) throw new RangeError(`La colonne « ${c.nom} » est attendue en ${c.type === "octet" ? "Uint8Array" : "Int32Array"}.`);
    if (donnee.length < tableau.lignes) throw new RangeError(`La colonne « ${c.nom} » compte ${donnee.length} lignes sur ${tableau.lignes}.`);
    return donnee;
  });
}

/** Par colonne : partout (nul), nulle part, ou selon ces bits. */
type Presence = Uint8Array | "absente" | null;

function presencesDe({ colonnes }: VersionEnColonnes, tableau: Tableau): readonly Presence[] {
  return colonnes.map(({ nom }) => {
    if (!Object.hasOwn(tableau.colonnes, nom)) return "absente";
    const bits = tableau.presences !== undefined && Object.hasOwn(tableau.presences, nom) ? tableau.presences[nom]! : null;
    if (bits !== null && bits.length * 8 < tableau.lignes) throw new RangeError(`Les présences de « ${nom} » ne couvrent pas ${tableau.lignes} lignes.`);
    return bits;
  });
}

function presente(p: Presence, ligne: number): boolean {
  return p === null || (p !== "absente" && ((p[ligne >>> 3]! >>> (ligne & 7)) & 1) === 1);
}

function incompletes(presentes: readonly Presence[], debut: number, fin: number): number[] {
  const douteuses = presentes.filter((p) => p !== null);
  const out: number[] = [];
  if (douteuses.length > 0) for (let i = debut; i < fin; i++) if (!douteuses.every((p) => presente(p, i))) out.push(i);
  return out;
}

/** Some value is outside; whether it is there is seen after. Almost always none is: a loop without a branch says so. */
function deborde(colonne: Colonne, min: number, max: number): boolean {
  if (colonne instanceof Int32Array) return min === 0 ? comptesHors(colonne, max) : entiersHors(colonne, min, max);
  const parMots = max === 1 ? colonne.length & -4 : 0;
  return octetsHors(colonne.subarray(parMots), min, max) || (parMots > 0 && veritesHors(parQuatre(colonne)));
}

// One loop a kind of array: a loop over both kinds is three times as slow.
function octetsHors(colonne: Uint8Array, min: number, max: number): boolean {
  let hors = 0;
  for (let i = 0; i < colonne.length; i++) hors |= (colonne[i]! - min) | (max - colonne[i]!);
  return hors < 0;
}

/** Oui ou non : aucun autre bit que le plus faible de chaque octet. */
function veritesHors(mots: Int32Array): boolean {
  let hors = 0;
  for (let i = 0; i < mots.length; i++) hors |= mots[i]!;
  return (hors & ~0x01010101) !== 0;
}

/** Un négatif, ou un nombre au-dessus du plus grand, a le bit de signe de l'une ou de l'autre. */
function comptesHors(colonne: Int32Array, max: number): boolean {
  let hors = 0;
  for (let i = 0; i < colonne.length; i++) hors |= colonne[i]! | (max - colonne[i]!);
  return hors < 0;
}

function entiersHors(colonne: Int32Array, min: number, max: number): boolean {
  let hors = 0;
  for (let i = 0; i < colonne.length; i++) hors |= +(colonne[i]! < min) | +(colonne[i]! > max);
  return hors !== 0;
}

/** Some value is above its bound. */
function depasse(colonne: Colonne, borne: Colonne): boolean {
  let hors = 0;
  for (let i = 0; i < colonne.length; i++) hors |= +(colonne[i]! > borne[i]!);
  return hors !== 0;
}

/** Lines with a value that cannot be; said once a line. */
function refus(version: VersionEnColonnes, entree: Entree, presentes: readonly Presence[], debut: number): LigneRefusee[] {
  const out = new Map<number, LigneRefusee>();
  const dire = (i: number, donnee: string, message: string): void => {
    if (!out.has(i)) out.set(i, { ligne: debut + i, donnee, message });
  };
  version.colonnes.forEach(({ nom, min, max, auPlus }, k) => {
    const colonne = entree[k]!;
    const p = presentes[k]!;
    if (p === "absente") return;
    if (deborde(colonne, min, max)) for (let i = 0; i < colonne.length; i++) {
      if ((colonne[i]! < min || colonne[i]! > max) && presente(p, debut + i)) dire(i, nom, `« ${nom} » va de ${min} à ${max} ; cette ligne dit ${colonne[i]}.`);
    }
    const autre = auPlus === undefined ? -1 : version.colonnes.findIndex((c) => c.nom === auPlus);
    if (autre < 0 || presentes[autre] === "absente") return;
    const borne = entree[autre]!;
    if (depasse(colonne, borne)) for (let i = 0; i < colonne.length; i++) {
      if (colonne[i]! > borne[i]! && presente(p, debut + i) && presente(presentes[autre]!, debut + i)) dire(i, nom, `« ${nom} » ne peut dépasser « ${auPlus} ».`);
    }
  });
  return [...out.values()].sort((a, b) => a.ligne - b.ligne);
}

/** One line as `estimer` reads it, without what is missing. */
function donneesDe(version: VersionEnColonnes, entree: Entree, presentes: readonly Presence[], ligne: number): object {
  const out: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  version.colonnes.forEach((c, k) => {
    if (!presente(presentes[k]!, ligne)) return;
    const v = entree[k]![ligne]!;
    switch (c.genre) {
      case "booleen": out[c.nom] = v === 1; break;
      case "choix": out[c.nom] = c.options![v]; break;
      case "date": out[c.nom] = jourDuNumero(v); break;
      case "compte": out[c.nom] = v; break;
      case "nombre": out[c.nom] = exact.ecrire(exact.fraction(BigInt(v), BigInt(c.echelle))); break;
    }
  });
  return out;
}
