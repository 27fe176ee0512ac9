// How values are written in a file of cases: our own exact readers, French forms only, so that nothing passes through
// binary floating point and no form has two readings. What a value may be is left to evaluate/donnees.ts.
import { fold } from "../diagnostics/suggest.ts";
import { dimensionDe, memeDimension } from "../ir/types.ts";
import type { Dimension } from "../ir/programme.ts";
import * as exact from "../runtime/exact.ts";
import type { Exact } from "../runtime/exact.ts";
import * as jours from "../runtime/jours.ts";
import type { Jour } from "../runtime/jours.ts";

/** Why a text is not the value that was expected; the sentence is in the catalogue of data. */
export type Faute =
  | { readonly faute: "illisible" }
  | { readonly faute: "point-decimal"; readonly propose: string }
  | { readonly faute: "nombre-machine"; readonly raison: string }
  | { readonly faute: "unite"; readonly unite: string }
  | { readonly faute: "date-inexistante" }
  | { readonly faute: "annee-courte" };

/** A value, or the reason why there is none. */
export type Lecture<T> = { readonly lu: T } | Faute;

const ILLISIBLE: Faute = { faute: "illisible" };
const ENTIER = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+`;
const NOMBRE = new RegExp(String.raw`^([-\u2212]?)(${ENTIER})(?:,(\d+))?(?:[ \u00a0\u202f]?/[ \u00a0\u202f]?(${ENTIER}))?(.*)$`, "su");
const CHIFFRES_MAX = 30;
const DECIMALES_MAX = 15;

/** A number as written and its unit: « 9 695,50 € », « 2/3 », « 20 % », « 400 points ». */
export interface Quantite {
  readonly valeur: Exact;
  /** Null: none was written. */
  readonly unite: string | null;
}

export function lireQuantite(texte: string): Lecture<Quantite> {
  const t = texte.trim();
  if (/^[-\u2212]?0[xob]/i.test(t)) return { faute: "nombre-machine", raison: "écriture de machine" };
  const m = NOMBRE.exec(t);
  if (!m) return ILLISIBLE;
  const [, signe, ecrit, decimales = "", diviseur, suite = ""] = m;
  const entier = chiffres(ecrit!);
  if (/^\.\d/.test(suite)) return { faute: "point-decimal", propose: t.replace(".", ",") };
  if (/^e[-+]?\d/i.test(suite)) return { faute: "nombre-machine", raison: "puissance de dix" };
  if (/^0\d/.test(entier) || /^0/.test(diviseur ?? "")) return { faute: "nombre-machine", raison: "zéro devant le nombre" };
  if (entier.length > CHIFFRES_MAX || decimales.length > DECIMALES_MAX || (diviseur !== undefined && decimales !== "")) return ILLISIBLE;
  const unite = suite.trim();
  if (unite !== "" && !/^(?:%|€|\p{L}[\p{L}\p{M}\d_ '’\u00a0-]*)$/u.test(unite)) return ILLISIBLE;
  const haut = BigInt(entier + decimales) * (signe === "" ? 1n : -1n);
  const bas = diviseur === undefined ? 10n ** BigInt(decimales.length) : BigInt(chiffres(diviseur));
  return { lu: { valeur: exact.fraction(haut, bas), unite: unite === "" ? null : unite } };
}

function chiffres(groupes: string): string {
  return groupes.replace(/[ \u00a0\u202f]/g, "");
}

/** A number of a dimension: its own unit or none; « % » divides by a hundred. */
export function lireNombre(texte: string, dimension: Dimension): Lecture<Exact> {
  const quantite = lireQuantite(texte);
  if ("faute" in quantite) return quantite;
  return convenir(quantite.lu, dimension);
}

/** The value of a quantity in a dimension, or the unit that does not suit it. */
export function convenir({ valeur, unite }: Quantite, dimension: Dimension): Lecture<Exact> {
  if (unite === null) return { lu: valeur };
  if (!memeDimension(dimensionDe(unite), dimension)) return { faute: "unite", unite };
  return { lu: unite === "%" ? exact.divise(valeur, exact.entier(100)) : valeur };
}

export function lireBooleen(texte: string, json = false): Lecture<boolean> {
  const t = fold(texte.trim());
  if (t === "oui" || (json && t === "true")) return { lu: true };
  return t === "non" || (json && t === "false") ? { lu: false } : ILLISIBLE;
}

/** « 2022-12-31 », « 31/12/2022 », « 1er janvier 2022 ». */
export function lireDate(texte: string): Lecture<Jour> {
  const t = texte.trim();
  const iso = /^(\d+)-(\d{1,2})-(\d{1,2})$/.exec(t);
  if (iso) return jourExistant(iso[1]!, iso[2]!, iso[3]!);
  const barres = /^(\d{1,2})\/(\d{1,2})\/(\d+)$/.exec(t);
  if (barres) return jourExistant(barres[3]!, barres[2]!, barres[1]!);
  const lettres = /^(1er|\d{1,2})[ \u00a0\u202f]+(\p{L}+)[ \u00a0\u202f]+(\d+)$/u.exec(t);
  const mois = lettres ? jours.moisDuNom(lettres[2]!) : 0;
  if (!lettres || mois === 0) return ILLISIBLE;
  return jourExistant(lettres[3]!, String(mois), lettres[1] === "1er" ? "1" : lettres[1]!);
}

function jourExistant(annee: string, mois: string, jour: string): Lecture<Jour> {
  if (annee.length !== 4) return { faute: "annee-courte" };
  const civil = { annee: Number(annee), mois: Number(mois), jour: Number(jour) };
  return jours.existe(civil) ? { lu: jours.jourDe(civil) } : { faute: "date-inexistante" };
}

/** An option by its name or its label; case, accents, « - » and « _ » do not matter. Undefined: none, or several. */
export function lireOption(texte: string, options: readonly string[], libelles: readonly string[]): string | undefined {
  const exacte = options.find((o) => o === texte);
  if (exacte !== undefined) return exacte;
  const voulu = fold(texte.trim());
  const trouvees = options.filter((o, i) => fold(o) === voulu || fold(libelles[i] ?? "") === voulu);
  return trouvees.length === 1 ? trouvees[0] : undefined;
}

/** A year of four digits. */
export function lireAnnee(texte: string): number | undefined {
  const annee = /^\d{4}$/.test(texte.trim()) ? Number(texte.trim()) : 0;
  return annee >= 1800 && annee <= 2999 ? annee : undefined;
}

