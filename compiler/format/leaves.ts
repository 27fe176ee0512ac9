// The smallest writings: texts, numbers, dates, windows, references. Canonical where the tree decides, as the author wrote
// them where two writings mean the same (1/2 or 0,5; point or points). How they combine is left to the other files.
import type * as ast from "../ast/nodes.ts";
import * as exact from "../runtime/exact.ts";
import { anneeDe, jourEnLettres, premierJour, veille } from "../runtime/jours.ts";
import type { Jour } from "../runtime/jours.ts";
import type { Span } from "../source/span.ts";
import { typographie } from "./typographie.ts";

/** What the author wrote at a place; "" when the tree does not come from a text. */
export type Ecrit = (span: Span) => string;

/** « text », or "text" when it holds a closing guillemet. */
export function texte(t: ast.Texte): string {
  return entreGuillemets(typographie(t.texte.normalize("NFC")));
}

/** The label of an option, to the letter: the cells of tables are compared with it. */
export function libelleDOption(t: ast.Texte): string {
  return entreGuillemets(t.texte.normalize("NFC").trim());
}

function entreGuillemets(contenu: string): string {
  if (contenu.includes("»")) return `"${contenu}"`;
  return contenu === "" ? "« »" : `« ${contenu} »`;
}

const ESPACES = /[\s\u00a0\u202f]/g;

/** A number and its unit: `1 500 €`, `22,5`, `20 %`. */
export function nombre(n: ast.Nombre, ecrit: Ecrit): string {
  const lu = ecrit(n.span);
  const [entiers = "", decimales] = (chiffresLus(n.valeur, lu) ?? exact.ecrire(n.valeur)).split(".");
  const grouper = n.unite !== undefined || decimales !== undefined || entiers.length !== 4 || /^\d+[\s\u00a0\u202f]\d/.test(lu);
  const chiffres = (grouper ? milliers(entiers) : entiers) + (decimales === undefined ? "" : `,${decimales}`);
  return n.unite === undefined ? chiffres : `${chiffres} ${unite(n.unite, ecrit)}`;
}

/** The author's decimals (`157,50 €`), if what is read there is indeed the value. */
function chiffresLus(valeur: exact.Exact, lu: string): string | undefined {
  const m = /^(\d[\d \u00a0\u202f]*)[,.](\d+)/.exec(lu);
  if (m === null) return undefined;
  const chiffres = `${m[1]!.replace(ESPACES, "").replace(/^0+(?=\d)/, "")}.${m[2]!}`;
  const vu = exact.lire(chiffres);
  return vu !== undefined && exact.egal(vu, valeur) ? chiffres : undefined;
}

/** Thousands with plain spaces. A bare number of four digits may be a year: it is left alone unless it was grouped. */
function milliers(chiffres: string): string {
  return chiffres.replace(/\B(?=(\d{3})+$)/g, " ");
}

const SINGULIERS: ReadonlyMap<string, string> = new Map([["point", "point"], ["jour", "jour"], ["an", "an"], ["année", "an"]]);

/** `%`, `€`, `points` (or `point`, if it was written so). */
function unite(u: ast.Unite, ecrit: Ecrit): string {
  return SINGULIERS.get(ecrit(u.span).normalize("NFC").toLowerCase()) ?? u.nom;
}

/** `1er janvier 2022` */
export function date(jour: Jour): string {
  return jourEnLettres(jour);
}

/** The window of a header (`pour 2022`) or of a value in a list (`en 2022`). Its meaning is exactly that of the tree. */
export function fenetre(f: ast.Fenetre, place: "entete" | "liste"): string {
  const { debut, fin } = f;
  if (debut === undefined && fin === undefined) return "dès l'origine";
  if (debut === undefined) return estPremierJanvier(fin!) ? `jusqu'en ${anneeDe(fin!) - 1}` : `jusqu'au ${date(veille(fin!))}`;
  if (fin === undefined) return estPremierJanvier(debut) ? `à compter de ${anneeDe(debut)}` : `à compter du ${date(debut)}`;
  if (!estPremierJanvier(debut) || !estPremierJanvier(fin) || fin <= debut) return `du ${date(debut)} au ${date(veille(fin))}`;
  const [premiere, derniere] = [anneeDe(debut), anneeDe(fin) - 1];
  if (premiere === derniere) return `${place === "entete" ? "pour" : "en"} ${premiere}`;
  return `de ${premiere} à ${derniere}`;
}

function estPremierJanvier(j: Jour): boolean {
  return j === premierJour(anneeDe(j));
}

/** `télétransmission`, `volet 1 de forfait_structure` */
export function ref(r: ast.Ref): string {
  return r.de === undefined ? r.nom : `${r.nom} de ${r.de.nom}`;
}

/** Columns a text takes in a fixed-width font: combining marks take none, ideographs and emoji two. */
export function largeur(s: string): number {
  let n = 0;
  for (const c of s) {
    const p = c.codePointAt(0)!;
    if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(c)) continue;
    n += (p >= 0x1100 && p <= 0x115f) || (p >= 0x2e80 && p <= 0xa4cf) || (p >= 0xac00 && p <= 0xd7a3) ||
      (p >= 0xf900 && p <= 0xfaff) || (p >= 0xfe30 && p <= 0xfe6f) || (p >= 0xff00 && p <= 0xff60) || p >= 0x1f300 ? 2 : 1;
  }
  return n;
}
