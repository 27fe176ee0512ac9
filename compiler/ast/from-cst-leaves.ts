// Concrete tokens to leaves of the tree: names, texts, numbers, dates, years. What is wrong in a number or a date is said
// here; how leaves combine is left to the other from-cst files.
import type { CstNode, IToken } from "chevrotain";
import { LIMITES } from "../../grammar/faults.ts";
import type { Diagnostic, Fix } from "../diagnostics/diagnostic.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { lecture } from "../diagnostics/catalogue/lecture.ts";
import { entier, fraction, ZERO, type Exact } from "../runtime/exact.ts";
import { existe, jourDe, jourEnLettres, joursDuMois, moisDuNom, premierJour, type Jour } from "../runtime/jours.ts";
import { cover, type Span } from "../source/span.ts";
import type { SourceText } from "../source/source-text.ts";
import { dateMalEcrite } from "./dates.ts";
import type * as ast from "./nodes.ts";

export const dire = speaker(lecture);

/** Diagnostics as they come; a flood is counted and not kept. */
export class Recueil {
  readonly liste: Diagnostic[] = [];
  /** How many were said. */
  length = 0;

  push(d: Diagnostic): void {
    this.length++;
    if (this.liste.length < 10 * LIMITES.fautes) this.liste.push(d);
  }
}

/** What every reading function needs: the text, and where to say what is wrong. */
export interface Contexte {
  readonly source: SourceText;
  readonly diagnostics: Recueil;
}

export function un<T>(liste: readonly T[] | undefined): T | undefined {
  return liste?.[0];
}

export function spanToken(c: Contexte, t: IToken): Span {
  return { file: c.source.file, start: t.startOffset, end: t.startOffset + t.image.length };
}

/** The place of a concrete node; undefined when nothing of it was read. */
export function spanNoeud(c: Contexte, n: CstNode): Span | undefined {
  const l = n.location;
  if (l === undefined || Number.isNaN(l.startOffset) || l.endOffset === undefined || Number.isNaN(l.endOffset)) return undefined;
  return { file: c.source.file, start: l.startOffset, end: l.endOffset + 1 };
}

export function couvre(spans: readonly (Span | undefined)[]): Span | undefined {
  let tout: Span | undefined;
  for (const s of spans) if (s !== undefined) tout = tout === undefined ? s : cover(tout, s);
  return tout;
}

/** Tokens of several lists, in the order of the text. */
export function enOrdre(...listes: (readonly IToken[] | undefined)[]): IToken[] {
  return listes.flatMap((l) => l ?? []).sort((a, b) => a.startOffset - b.startOffset);
}

export function correction(span: Span, titre: string, texte: string, sure = true): Fix {
  return { titre, sure, edits: [{ span, texte }] };
}

// ---- names and texts ------------------------------------------------------------------------------------------------

const RESERVES: ReadonlySet<string> = new Set([
  "__proto__", "constructor", "prototype", "toString", "valueOf", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "then",
]);

export function ident(c: Contexte, t: IToken): ast.Ident {
  const span = spanToken(c, t);
  const nom = t.image.normalize("NFC");
  if (RESERVES.has(nom)) c.diagnostics.push(dire("nom-reserve", span, { nom }));
  return { kind: "ident", span, nom };
}

export function texte(c: Contexte, t: IToken): ast.Texte {
  const ferme = t.tokenType.name === "Texte";
  const contenu = t.image.slice(1, ferme ? -1 : undefined).replace(/^[ \t\u00a0\u202f]+|[ \t\u00a0\u202f]+$/g, "");
  return { kind: "texte", span: spanToken(c, t), texte: contenu.normalize("NFC") };
}

// ---- numbers --------------------------------------------------------------------------------------------------------

const ESPACES = /[ \u00a0\u202f]/g;

function valeur(c: Contexte, span: Span, entiers: string, decimales: string): Exact {
  if (entiers.length > 30 || decimales.length > 15) {
    c.diagnostics.push(dire("trop-de-chiffres", span, {}));
    return ZERO;
  }
  return decimales === "" ? entier(BigInt(entiers)) : fraction(BigInt(entiers + decimales), 10n ** BigInt(decimales.length));
}

/** The value of a number token, exact; zero, with a diagnostic, when it is badly written. */
export function exact(c: Contexte, t: IToken): Exact {
  const span = spanToken(c, t);
  const serre = t.image.replace(ESPACES, "");
  const m = /^(\d+)(?:([.,])(\d+))?$/.exec(serre);
  if (m === null) {
    c.diagnostics.push(dateMalEcrite(c.source, span.start) ?? dire("nombre-mal-ecrit", span, { trouve: t.image }));
    return ZERO;
  }
  const entiers = m[1]!;
  const decimales = m[3] ?? "";
  if (m[2] === ".") {
    const attendu = t.image.replace(".", ",");
    // « 1.500 » is one thousand five hundred for some readers: then no fix is safe.
    const fix = correction(span, `écrire « ${attendu} »`, attendu);
    const milliers = t.image.replace(".", " ");
    const deuxSens = { aide: `écrivez « ${milliers} » ou « ${attendu} », d’après le texte`, fixes: [milliers, attendu].map((x) => correction(span, `écrire « ${x} »`, x, false)) };
    c.diagnostics.push(dire("point-decimal", span, { trouve: t.image, attendu }, decimales.length === 3 ? deuxSens : { fixes: [fix] }));
  } else if (m[2] === "," && /^(?:19|20)\d\d$/.test(entiers) && entiers.length === serre.indexOf(",") && !/[ \u00a0\u202f]/.test(t.image)) {
    const attendu = `${entiers}, ${decimales}`;
    const groupe = `${entiers.slice(0, 1)} ${entiers.slice(1)},${decimales}`;
    const fix = correction(span, `écrire « ${attendu} »`, attendu, false);
    c.diagnostics.push(dire("virgule-de-liste", span, { trouve: t.image, attendu, groupe }, { fixes: [fix] }));
  }
  return valeur(c, span, entiers, decimales);
}

/** A positive integer; undefined, with a diagnostic, for anything else. */
export function entierDe(c: Contexte, t: IToken): number | undefined {
  const avant = c.diagnostics.length;
  const v = exact(c, t);
  if (c.diagnostics.length > avant) return undefined;
  if (v.d !== 1n || v.n > 1_000_000_000n) {
    c.diagnostics.push(dire("entier-attendu", spanToken(c, t), { trouve: t.image }));
    return undefined;
  }
  return Number(v.n);
}

/** A year of four digits. */
export function annee(c: Contexte, t: IToken): number | undefined {
  const span = spanToken(c, t);
  if (/^\d{4}$/.test(t.image)) {
    const a = Number(t.image);
    if (a >= 1800 && a <= 2999) return a;
  }
  const date = dateMalEcrite(c.source, span.start);
  if (date !== undefined) c.diagnostics.push(date);
  else if (/^(?:19|20)\d\d,\d+$/.test(t.image)) exact(c, t);
  else if (/^\d{2}$/.test(t.image)) c.diagnostics.push(dire("annee-sur-deux-chiffres", span, { trouve: t.image, court: t.image, exemple: `20${t.image}` }, { fixes: siecles(span, "", t.image) }));
  else c.diagnostics.push(dire("annee-attendue", span, { trouve: t.image }));
  return undefined;
}

// ---- dates ----------------------------------------------------------------------------------------------------------

interface Morceaux {
  readonly jour: string;
  readonly mois: number;
  readonly nomMois: string;
  readonly annee: string | undefined;
}

function morceaux(image: string): Morceaux {
  const propre = image.normalize("NFC");
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(propre);
  if (iso) return { jour: iso[3]!, mois: Number(iso[2]), nomMois: `le mois ${Number(iso[2])}`, annee: iso[1] };
  const barres = /^(\d{1,2})\/(\d{1,2})\/(\d+)$/.exec(propre);
  if (barres) return { jour: barres[1]!, mois: Number(barres[2]), nomMois: `le mois ${Number(barres[2])}`, annee: barres[3] };
  const [jour = "", nom = "", an] = propre.split(/[ \t\u00a0\u202f]+/);
  return { jour: jour.replace(/\D+$/, ""), mois: moisDuNom(nom), nomMois: nom, annee: an };
}

/** The day a date token names; undefined, with a diagnostic, when there is none. */
export function jour(c: Contexte, t: IToken): Jour | undefined {
  const span = spanToken(c, t);
  const trouve = t.image;
  const m = morceaux(trouve);
  if (m.annee === undefined) {
    c.diagnostics.push(dire("date-sans-annee", span, { trouve }));
    return undefined;
  }
  if (m.annee.length !== 4) {
    const exemple = `${trouve.slice(0, -2)}20${m.annee}`;
    c.diagnostics.push(m.annee.length === 2
      ? dire("annee-sur-deux-chiffres", span, { trouve, court: m.annee, exemple }, { fixes: siecles(span, trouve.slice(0, -2), m.annee) })
      : dire("annee-attendue", span, { trouve: m.annee }));
    return undefined;
  }
  const civil = { annee: Number(m.annee), mois: m.mois, jour: Number(m.jour) };
  if (existe(civil)) return jourDe(civil);
  const moisPossible = civil.mois >= 1 && civil.mois <= 12;
  const precision =
    civil.annee < 1800 || civil.annee > 2999 ? "les années vont de 1800 à 2999"
    : moisPossible ? `${m.nomMois} ${m.annee} a ${joursDuMois(civil.annee, civil.mois)} jours`
    : "un mois va de 1 à 12";
  c.diagnostics.push(dire("date-inexistante", span, { trouve, precision, conseil: conseilDeDate(civil) }, { fixes: joursPossibles(civil).map((j) => correction(span, `écrire « ${jourEnLettres(j)} »`, jourEnLettres(j), false)) }));
  return undefined;
}

/** The two days that were perhaps meant, when the month is one; a day and a month exchanged, when it is none. */
function conseilDeDate({ annee, mois, jour }: { readonly annee: number; readonly mois: number; readonly jour: number }): string {
  const [premier, second] = joursPossibles({ annee, mois, jour }).map(jourEnLettres);
  if (premier !== undefined && second !== undefined) return `écrivez « ${premier} » ou « ${second} », d’après le texte`;
  return premier === undefined ? "vérifiez le jour et le mois dans le texte" : `écrivez le jour d’abord : « ${premier} »`;
}

function joursPossibles({ annee, mois, jour }: { readonly annee: number; readonly mois: number; readonly jour: number }): readonly Jour[] {
  if (mois >= 1 && mois <= 12 && annee >= 1800 && annee < 2999 && jour > 28) {
    return [jourDe({ annee, mois, jour: joursDuMois(annee, mois) }), jourDe({ annee: mois === 12 ? annee + 1 : annee, mois: (mois % 12) + 1, jour: 1 })];
  }
  return existe({ annee, mois: jour, jour: mois }) ? [jourDe({ annee, mois: jour, jour: mois })] : [];
}

/** The two centuries that two digits may mean. */
function siecles(span: Span, avant: string, court: string): readonly Fix[] {
  return ["20", "19"].map((s) => correction(span, `écrire « ${avant}${s}${court} »`, `${avant}${s}${court}`, false));
}

export function dateLitterale(c: Contexte, t: IToken | undefined): ast.DateLitterale | undefined {
  if (t === undefined) return undefined;
  const j = jour(c, t);
  return j === undefined ? undefined : { kind: "date", span: spanToken(c, t), jour: j };
}

/** First day of a year token. */
export function debutDAnnee(c: Contexte, t: IToken, plus = 0): Jour | undefined {
  const a = annee(c, t);
  return a === undefined ? undefined : premierJour(a + plus);
}

export function place(c: Contexte, n: CstNode): Span {
  return spanNoeud(c, n) ?? { file: c.source.file, start: 0, end: 0 };
}
