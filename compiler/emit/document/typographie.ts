// French spacing of running text: narrow no-break spaces inside « » and before : ; ? ! % €, no-break elsewhere a line
// must not break. Quotations of the law and addresses do not pass here.

const FINE = "\u202f";
const INSECABLE = "\u00a0";
const ESPACES = "[ \\u00a0\\u202f]";

const AVANT = new RegExp(`${ESPACES}+([:;?!%€»])`, "g");
const APRES = new RegExp(`«${ESPACES}*`, "g");
const FERMANT = new RegExp(`([^\\s])»`, "g");
const NUMERO = new RegExp(`\\b([nN])°${ESPACES}*(?=[0-9])`, "g");
const MILLIERS = new RegExp(`([0-9]) (?=[0-9]{3}(?![0-9]))`, "g");

/** The same text with the spaces that French printing asks for. Applied twice, it changes nothing more. */
export function typographie(texte: string): string {
  return texte
    .replace(APRES, `«${FINE}`)
    .replace(AVANT, `${FINE}$1`)
    .replace(FERMANT, (tout, c: string) => (c === FINE ? tout : `${c}${FINE}»`))
    .replace(NUMERO, `$1°${INSECABLE}`)
    .replace(MILLIERS, `$1${INSECABLE}`);
}

/** « texte », with inner guillemets lowered to “ ”. */
export function guillemets(texte: string): string {
  const dedans = texte.replace(/«[ \u00a0\u202f]*/g, "“").replace(/[ \u00a0\u202f]*»/g, "”").trim();
  return `«${FINE}${dedans}${FINE}»`;
}

/** First letter in upper case; nothing else moves. */
export function majuscule(texte: string): string {
  const premier = [...texte][0];
  return premier === undefined ? texte : premier.toUpperCase() + texte.slice(premier.length);
}

/** What a terminal or a page must not obey: controls and direction marks become visible, line ends become spaces. */
export function sansControles(texte: string): string {
  return texte
    .replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g, " ")
    .replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g, (c) => `U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, (c) => `U+${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
