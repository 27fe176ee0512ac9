// Token types and lexer, made from keywords.ts. Three marks count at the start of a line only: "#", ">" and "|".
// Patterns carry no `u` flag (chevrotain drops it) and no \b (it knows ASCII only): Latin ranges and look-aheads instead.
import { createToken, Lexer, type CustomPatternMatcherFunc, type IToken, type TokenType } from "chevrotain";
import { MOTS, type MotCle } from "./keywords.ts";

const LETTRE = "A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u017F";
/** Combining marks are read inside words, so that decomposed text is understood (it is reported elsewhere). */
const SUITE = `${LETTRE}0-9_\\u0300-\\u036F`;
const ESPACE = "[ \\t\\u00A0\\u202F]";
const FIN_DE_MOT = `(?![${SUITE}])`;

/** From one character to another, both included. */
function serie(de: string, a: string): string[] {
  return Array.from({ length: a.charCodeAt(0) - de.charCodeAt(0) + 1 }, (_, i) => String.fromCharCode(de.charCodeAt(0) + i));
}

// Every token says with which characters it may start (a few too many do no harm): the lexer then need not take its pattern
// apart when it is built. Only offsets are followed: whether a token holds line breaks is said where a hand-made pattern must.
const CHIFFRES = serie("0", "9");
const LETTRES = [...serie("A", "Z"), ...serie("a", "z"), ...serie("À", "ſ")];

export const Ident = createToken({ name: "Ident", pattern: new RegExp(`[${LETTRE}][${SUITE}]*`), label: "un nom", start_chars_hint: LETTRES });

function motif(lettre: string): string {
  if (lettre === " ") return `${ESPACE}+`;
  if (lettre === "'") return "['’]";
  if (lettre === "-") return "-";
  const nu = lettre.normalize("NFD")[0]!;
  const accent = lettre.normalize("NFD")[1];
  const basique = `[${nu}${nu.toUpperCase()}]`;
  if (accent === undefined) return basique;
  const code = accent.charCodeAt(0).toString(16).padStart(4, "0");
  return `(?:[${lettre}${lettre.toUpperCase()}]|${basique}\\u${code}|${basique})`;
}

function motifDuMot(ecriture: string): string {
  if (ecriture === "à") return "(?:[àÀ]|[aA]\\u0300)"; // `a` alone is a name
  return [...ecriture].map(motif).join("");
}

/** With and without its accent, small and capital. */
function initiales(ecriture: string): string[] {
  const lettre = ecriture[0]!;
  return [lettre, lettre.normalize("NFD")[0]!].flatMap((c) => [c.toLowerCase(), c.toUpperCase()]);
}

function tokenDuMot(m: MotCle): TokenType {
  const corps = [...m.ecritures].sort((a, b) => b.length - a.length).map((e) => (m.souple ? e : motifDuMot(e)));
  const fin = m.token === "DApostrophe" ? "" : FIN_DE_MOT;
  return createToken({
    name: m.token,
    label: `« ${m.ecritures[0]!} »`,
    pattern: new RegExp(`(?:${corps.join("|")})${fin}`),
    start_chars_hint: [...new Set(m.ecritures.flatMap(initiales))],
    ...(m.souple ? { categories: [Ident] } : {}),
  });
}

const PAR_NOM = new Map<string, TokenType>(MOTS.map((m) => [m.token, tokenDuMot(m)]));

/** The token type of a row of keywords.ts. */
export function motCle(token: string): TokenType {
  const t = PAR_NOM.get(token);
  if (t === undefined) throw new Error(`keywords.ts has no row ${token}`);
  return t;
}

/** A pattern that matches only if nothing but blanks stands before it on its line, and takes the whole line. */
function ligne(marque: string): CustomPatternMatcherFunc {
  const entiere = new RegExp(`(?<=(?:^|[\\r\\n])${ESPACE}*)[${marque}][^\\r\\n]*`, "y");
  return (texte, debut) => {
    entiere.lastIndex = debut;
    return entiere.exec(texte) as [string] | null;
  };
}

export const Blanc = createToken({ name: "Blanc", pattern: /[ \t\r\n\u00A0\u2000-\u200A\u202F]+/, group: Lexer.SKIPPED, start_chars_hint: [..." \t\r\n\u00A0\u202F", ...serie("\u2000", "\u200A")] });
export const Commentaire = createToken({ name: "Commentaire", pattern: /#[^\r\n]*/, group: "commentaires", start_chars_hint: ["#"] });
export const CitationLigne = createToken({ name: "CitationLigne", pattern: ligne(">"), start_chars_hint: [">"], line_breaks: false, group: "citations" });
export const LigneTableau = createToken({ name: "LigneTableau", label: "une ligne de tableau", pattern: ligne("|"), start_chars_hint: ["|"], line_breaks: false });

export const Texte = createToken({ name: "Texte", label: "un texte entre « »", pattern: /«[^»\r\n]*»|"[^"\r\n]*"|“[^”\r\n]*”/, start_chars_hint: [..."«\"“"] });
/** A text that is never closed takes the rest of its line, so that reading goes on after it and stays linear. */
export const TexteOuvert = createToken({ name: "TexteOuvert", pattern: /[«"“][^\r\n]*/, categories: [Texte], start_chars_hint: [..."«\"“"] });
export const Url = createToken({ name: "Url", label: "une adresse", pattern: /https?:\/\/[^\s»"]+/, start_chars_hint: ["h"] });

const MOIS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
  .split("|").map((m) => [...m].map(motif).join("")).join("|");
/** The three writings of a date; whether the day exists is decided where dates are known (ast). */
export const DateLitterale = createToken({
  name: "DateLitterale",
  label: "une date",
  start_chars_hint: CHIFFRES,
  pattern: new RegExp(
    `\\d{1,2}(?:er|ER|ᵉʳ)?${ESPACE}+(?:${MOIS})${FIN_DE_MOT}(?:${ESPACE}+\\d+)?` +
      "|\\d{1,2}\\/\\d{1,2}\\/\\d+|\\d{4}-\\d{1,2}-\\d{1,2}(?!\\d)",
  ),
});
/** Everything that looks like one number; what is wrong in it is said where it is read (ast). */
export const Nombre = createToken({
  name: "Nombre",
  label: "un nombre",
  start_chars_hint: CHIFFRES,
  pattern: /(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)|\d+)(?:[.,]\d+)*/,
});

/** `debuts`: the characters it may start with, the first one being the canonical writing. */
function signe(name: string, pattern: RegExp, debuts: string): TokenType {
  return createToken({ name, pattern, label: `« ${debuts[0]} »`, start_chars_hint: [...debuts] });
}

export const DifferentDe = signe("DifferentDe", /≠|!=|<>/, "≠!<");
export const InferieurOuEgal = signe("InferieurOuEgal", /≤|<=/, "≤<");
export const SuperieurOuEgal = signe("SuperieurOuEgal", /≥|>=/, "≥>");
export const Inferieur = signe("Inferieur", /</, "<");
export const Superieur = signe("Superieur", />(?!=)/, ">");
export const Egal = signe("Egal", /=/, "=");
export const Plus = signe("Plus", /\+/, "+");
export const Moins = signe("Moins", /[-−]/, "-−");
export const Fois = signe("Fois", /[×*]/, "×*");
export const Divise = signe("Divise", /\//, "/");
export const PourCent = signe("PourCent", /%/, "%");
export const EuroSigne = signe("EuroSigne", /€/, "€");
export const Tiret = signe("Tiret", /[—–]/, "—–");
export const DeuxPoints = signe("DeuxPoints", /:/, ":");
export const PointVirgule = signe("PointVirgule", /;/, ";");
export const Virgule = signe("Virgule", /,/, ",");
export const ParenOuvre = signe("ParenOuvre", /\(/, "(");
export const ParenFerme = signe("ParenFerme", /\)/, ")");

const longueur = (m: MotCle): number => Math.max(...m.ecritures.map((e) => e.length));
/** Longest first: « à compter de » before « à ». */
const MOTS_TOKENS = [...MOTS].sort((a, b) => longueur(b) - longueur(a)).map((m) => motCle(m.token));

/** Every token type, in the order in which the lexer tries them. */
export const TOKENS: TokenType[] = [
  Blanc, Commentaire, CitationLigne, LigneTableau, Texte, TexteOuvert, Url,
  ...MOTS_TOKENS, Ident, DateLitterale, Nombre,
  DifferentDe, InferieurOuEgal, SuperieurOuEgal, Inferieur, Superieur, Egal, Plus, Moins, Fois, Divise,
  PourCent, EuroSigne, Tiret, DeuxPoints, PointVirgule, Virgule, ParenOuvre, ParenFerme,
];

let lexer: Lexer | undefined;

/** The lexer, built once, at its first use; a test builds it with its definitions checked. */
export function leLexer(): Lexer {
  lexer ??= nouveauLexer(false);
  return lexer;
}

export function nouveauLexer(verifie: boolean): Lexer {
  return new Lexer(TOKENS, { positionTracking: "onlyOffset", ensureOptimizations: true, skipValidations: !verifie });
}

/** Set on the first token of each line: a unit never begins a line, a statement usually does. */
export function debuteLaLigne(t: IToken): boolean {
  return t.payload === true;
}
