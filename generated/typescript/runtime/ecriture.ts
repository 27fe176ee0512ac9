// Fichier généré par Avenant — ne pas modifier.
// Numbers as a French reader expects them: « 9 695 € », « 22,5 points », « 2/3 ». Always exact: what has no decimal
// writing is written as a fraction. Narrow no-break spaces group thousands and precede « € » and « % ».
import * as exact from "./exact.ts";
import type { Exact } from "./exact.ts";
import { estPoint } from "./intervalle.ts";
import type { Nombre } from "./intervalle.ts";

/** U+202F. */
export const ESPACE_FINE = "\u202f";

const CENT = exact.entier(100n);
const DEUX = exact.entier(2n);

/** A number without unit: « 1 500 », « 22,5 », « 2/3 », « -3 ». */
export function nombre(e: Exact): string {
  const texte = exact.ecrire(e);
  const barre = texte.indexOf("/");
  if (barre >= 0) return `${milliers(texte.slice(0, barre))}/${milliers(texte.slice(barre + 1))}`;
  const [avant, apres] = texte.split(".");
  return milliers(avant!) + (apres === undefined ? "" : `,${apres}`);
}

function milliers(chiffres: string): string {
  return chiffres.length <= 3 ? chiffres : chiffres.replace(/\B(?=(\d{3})+$)/g, ESPACE_FINE);
}

/** « 9 695 € », « 157,50 € »; what centimes cannot say is written in full: « 102,375 € ». */
export function montant(e: Exact): string {
  return `${chiffresMontant(e)}${ESPACE_FINE}€`;
}

function chiffresMontant(e: Exact): string {
  const centimes = exact.fois(e, CENT);
  if (exact.estEntier(e) || !exact.estEntier(centimes)) return nombre(e);
  const texte = nombre(e);
  return texte.length - texte.indexOf(",") === 2 ? `${texte}0` : texte;
}

/** « 20 % »; a part that has no decimal percentage stays a fraction: « 2/3 ». */
export function taux(e: Exact): string {
  return enPourcents(e) ? `${nombre(exact.fois(e, CENT))}${ESPACE_FINE}%` : nombre(e);
}

function enPourcents(e: Exact): boolean {
  return !exact.ecrire(e).includes("/");
}

/** « 22,5 points », « 1,5 point », « 0 point ». */
export function points(e: Exact): string {
  return quantite(e, "points");
}

/** A number and what it counts: « 14 documents », « 1 feuille de soins ». */
export function quantite(e: Exact, nom: string): string {
  return `${nombre(e)} ${accorde(e, nom)}`;
}

/** In French the plural begins at 2. */
export function estPluriel(e: Exact): boolean {
  return exact.compare(e, DEUX) >= 0 || exact.compare(e, exact.oppose(DEUX)) <= 0;
}

const INVARIABLES = new Set(["mois", "fois", "cas", "avis", "temps", "parcours", "secours", "dos", "bras", "corps", "prix", "choix", "taux", "voix", "repas", "accès", "décès", "succès", "recours", "procès", "progrès"]);

/** What is counted, given in the singular or in the plural, as the number asks. Only the first word changes. */
export function accorde(e: Exact, nom: string): string {
  const mot = /^[^\s\u00a0\u202f_]+/.exec(nom)?.[0] ?? "";
  return (estPluriel(e) ? pluriel(mot) : singulier(mot)) + nom.slice(mot.length);
}

function estInvariable(mot: string): boolean {
  return INVARIABLES.has(mot) || mot === mot.toUpperCase();
}

function singulier(mot: string): string {
  return estInvariable(mot) || mot.endsWith("ss") ? mot : mot.replace(/[sx]$/, "");
}

function pluriel(mot: string): string {
  return estInvariable(mot) || /[sxz]$/.test(mot) ? mot : mot + (/eau$|eu$/.test(mot) ? "x" : "s");
}

/** A value with its unit as the language writes it: "€", "%", "points", "jours", the name of what is counted, or "". */
export function avecUnite(e: Exact, unite: string): string {
  if (unite === "") return nombre(e);
  return unite === "€" ? montant(e) : unite === "%" ? taux(e) : quantite(e, unite);
}

/** What is known of a number: « 840 points », « de 600 à 960 points », « au moins 600 points », « non mesurable »… */
export function etendue(a: Nombre, unite: string): string {
  if (a.vide) return "non mesurable";
  const texte = limites(a.nm ? { ...a, nm: false } : a, unite);
  return a.nm ? `${texte}, ou non mesurable` : texte;
}

function limites(a: Nombre, unite: string): string {
  if (estPoint(a)) return avecUnite(a.min!, unite);
  if (a.min !== null && a.max !== null) return `de ${sansUnite(a.min, a.max, unite)} à ${finale(a.min, a.max, unite)}`;
  if (a.min !== null) return `au moins ${avecUnite(a.min, unite)}`;
  return a.max !== null ? `au plus ${avecUnite(a.max, unite)}` : "inconnu";
}

/** The lower limit, whose unit is that of the upper one: « de 20 à 50 % », but « de 1/3 à 2/3 ». */
function sansUnite(min: Exact, max: Exact, unite: string): string {
  if (unite === "€") return chiffresMontant(min);
  return nombre(unite === "%" && enPourcents(min) && enPourcents(max) ? exact.fois(min, CENT) : min);
}

function finale(min: Exact, max: Exact, unite: string): string {
  if (unite === "%" && !(enPourcents(min) && enPourcents(max))) return nombre(max);
  return avecUnite(max, unite);
}

/** « a, b et c ». */
export function liste(noms: readonly string[], lien: "et" | "ou" = "et"): string {
  if (noms.length <= 1) return noms.join("");
  return `${noms.slice(0, -1).join(", ")} ${lien} ${noms[noms.length - 1]}`;
}
