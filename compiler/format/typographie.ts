// French typography inside texts, as far as a keyboard writes it: one space before double punctuation, three points as one sign,
// inner quotation marks, no space twice. Which spaces do not break is left to the documents, that print them.

const ESPACES = "[ \\t\\u00a0\\u202f]";
const SUITES = new RegExp(`${ESPACES}+`, "g");
const COLLEE = new RegExp(`(?<=[\\p{L}\\p{N})”»])([:;?!])(?=${ESPACES}|$)`, "gu");
const POINTS = /(?<!\.)\.{3}(?!\.)/g;

/** The same words; applied twice, it changes nothing more. */
export function typographie(texte: string): string {
  return guillemets(texte).replace(POINTS, "…").replace(COLLEE, " $1").replace(SUITES, " ").trim();
}

/** "mot" within a text becomes “mot”, if every mark that opens is closed. */
function guillemets(texte: string): string {
  const marques = texte.match(/"/g)?.length ?? 0;
  return marques === 0 || marques % 2 === 1 || texte.includes("»") ? texte : texte.replace(/"([^"]*)"/g, "“$1”");
}
