// The only two ways by which a text of the law enters emitted TypeScript: a string literal, or a remark. Whatever the
// text holds, it stays inside (reliability.md 6, « Text out »).

function unite(c: string): string {
  return `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A string literal. Also safe inside a page: no « < », no line separator, no half of a surrogate pair. */
export function chaine(texte: string): string {
  return JSON.stringify(texte).replace(/[<>\u2028\u2029\u007f-\u009f]/g, unite);
}

/** Text for a remark: one line, unable to close the remark, to speak to a tool (« @ ») or to turn the writing direction. */
export function remarque(texte: string): string {
  return texte
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .replace(/\*(?=\/)/g, "*\u2009")
    .replace(/@/g, "\uff20")
    .trim();
}

/** A whole-line remark. */
export function ligneDeRemarque(texte: string): string {
  return `// ${remarque(texte)}`;
}

/** A documentation remark for a ts-morph structure, which adds the marks itself. */
export function docs(lignes: readonly string[]): string[] {
  const sures = lignes.map(remarque).filter((l) => l !== "");
  return sures.length === 0 ? [] : [sures.length === 1 ? sures[0]! : `\n${sures.join("\n")}`];
}
