// A table of practices as it is given: its columns found and controlled, what is missing, the rows that cannot be. Computing is
// left to colonnes.ts.
import * as exact from "../../../runtime/exact.ts";
import { jourDuNumero } from "../../../runtime/jours.ts";
import type { Declarees } from "./lecture.ts";
import { proche } from "./proche.ts";
import { parQuatre } from "./quatre.ts";
import type { Colonne } from "./quatre.ts";

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

export type Entree = readonly Colonne[];

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

/** Les colonnes d'une version, dans son ordre ; une colonne absente est faite de zéros que rien ne lit. */
export function colonnesDe(colonnes: readonly ColonneDecrite[], declarees: Declarees, tableau: Tableau): Colonne[] {
  for (const nom of Object.keys(tableau.colonnes)) if (!declarees.has(nom)) throw new RangeError(inconnue("La colonne", nom, declarees.keys()));
  // A presence that is read for no column would leave its missing values to be zeros.
  for (const nom of Object.keys(tableau.presences ?? {})) {
    if (!Object.hasOwn(tableau.colonnes, nom)) throw new RangeError(inconnue("Les présences", nom, Object.keys(tableau.colonnes)));
  }
  return colonnes.map((c) => {
    const donnee = Object.hasOwn(tableau.colonnes, c.nom) ? tableau.colonnes[c.nom] : undefined;
    if (donnee === undefined) return c.type === "octet" ? new Uint8Array(tableau.lignes) : new Int32Array(tableau.lignes);
    if (c.type === "octet" ? !(donnee instanceof Uint8Array) : !(donnee instanceof Int32Array)) throw new RangeError(`La colonne « ${c.nom} » est attendue en ${c.type === "octet" ? "Uint8Array" : "Int32Array"}.`);
    if (donnee.length < tableau.lignes) throw new RangeError(`La colonne « ${c.nom} » compte ${donnee.length} lignes sur ${tableau.lignes}.`);
    return donnee;
  });
}

function inconnue(quoi: string, nom: string, connus: Iterable<string>): string {
  const voisine = proche(nom, connus);
  return `${quoi} « ${nom} » : ce n'est pas ${quoi === "La colonne" ? "une donnée déclarée" : "une colonne de ce tableau"}.${voisine === undefined ? "" : ` Vouliez-vous dire « ${voisine} » ?`}`;
}

/** Par colonne : partout (nul), nulle part, ou selon ces bits. */
export type Presence = Uint8Array | "absente" | null;

/** Ce qui est là. Lève une RangeError si les bits ne couvrent pas les lignes. */
export function presencesDe(colonnes: readonly ColonneDecrite[], tableau: Tableau): readonly Presence[] {
  return colonnes.map(({ nom }) => {
    if (!Object.hasOwn(tableau.colonnes, nom)) return "absente";
    const bits = tableau.presences !== undefined && Object.hasOwn(tableau.presences, nom) ? tableau.presences[nom]! : null;
    if (bits !== null && (!(bits instanceof Uint8Array) || bits.length * 8 < tableau.lignes)) throw new RangeError(`Les présences de « ${nom} » sont attendues en Uint8Array, un bit par ligne : elles ne couvrent pas ${tableau.lignes} lignes.`);
    return bits;
  });
}

function presente(p: Presence, ligne: number): boolean {
  return p === null || (p !== "absente" && ((p[ligne >>> 3]! >>> (ligne & 7)) & 1) === 1);
}

/** Les lignes auxquelles il manque une valeur. */
export function incompletes(presentes: readonly Presence[], debut: number, fin: number): number[] {
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
export function refus(colonnes: readonly ColonneDecrite[], entree: Entree, presentes: readonly Presence[], debut: number): LigneRefusee[] {
  const out = new Map<number, LigneRefusee>();
  const dire = (i: number, donnee: string, message: string): void => {
    if (!out.has(i)) out.set(i, { ligne: debut + i, donnee, message });
  };
  colonnes.forEach(({ nom, min, max, auPlus }, k) => {
    const colonne = entree[k]!;
    const p = presentes[k]!;
    if (p === "absente") return;
    if (deborde(colonne, min, max)) for (let i = 0; i < colonne.length; i++) {
      if ((colonne[i]! < min || colonne[i]! > max) && presente(p, debut + i)) dire(i, nom, `« ${nom} » va de ${min} à ${max} ; cette ligne dit ${colonne[i]}.`);
    }
    const autre = auPlus === undefined ? -1 : colonnes.findIndex((c) => c.nom === auPlus);
    if (autre < 0 || presentes[autre] === "absente") return;
    const borne = entree[autre]!;
    if (depasse(colonne, borne)) for (let i = 0; i < colonne.length; i++) {
      if (colonne[i]! > borne[i]! && presente(p, debut + i) && presente(presentes[autre]!, debut + i)) dire(i, nom, `« ${nom} » ne peut dépasser « ${auPlus} ».`);
    }
  });
  return [...out.values()].sort((a, b) => a.ligne - b.ligne);
}

/** One line as `estimer` reads it, without what is missing. */
export function donneesDe(colonnes: readonly ColonneDecrite[], entree: Entree, presentes: readonly Presence[], ligne: number): object {
  const out: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  colonnes.forEach((c, k) => {
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
