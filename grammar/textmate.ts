// Editor highlighting (a TextMate grammar as plain data), derived from keywords.ts so that no word is written twice.
import { MOTS, type Role } from "./keywords.ts";

const COULEURS: Readonly<Record<Role, string>> = {
  acte: "keyword.declaration.acte",
  entete: "keyword.other.entete",
  construction: "keyword.declaration.construction",
  clause: "keyword.control.clause",
  verbe: "keyword.control.verbe",
  effet: "keyword.control.effet",
  valeur: "keyword.other.valeur",
  fenetre: "keyword.other.fenetre",
  comparateur: "keyword.operator.comparaison",
  operateur: "keyword.operator.logique",
  type: "support.type",
  liaison: "keyword.other.liaison",
};

interface Motif {
  readonly name: string;
  readonly match: string;
}

function echapper(ecriture: string): string {
  return ecriture.replace(/ /g, "[ \\u00a0\\u202f]+").replace(/'/g, "['’]");
}

/** The grammar, ready for JSON.stringify. */
export function textmate(): { readonly name: string; readonly scopeName: string; readonly fileTypes: readonly string[]; readonly patterns: readonly Motif[] } {
  const lettre = "[\\p{L}\\p{N}_]";
  const mots = MOTS.flatMap((m) => m.ecritures.map((ecriture) => ({ ecriture, role: m.role, fin: ecriture.endsWith("'") ? "" : `(?!${lettre})` })))
    .sort((a, b) => b.ecriture.length - a.ecriture.length)
    .map(({ ecriture, role, fin }) => ({ name: `${COULEURS[role]}.rules`, match: `(?<!${lettre})${echapper(ecriture)}${fin}` }));
  return {
    name: "Règles conventionnelles",
    scopeName: "source.rules",
    fileTypes: ["rules"],
    patterns: [
      { name: "markup.quote.rules", match: "^\\s*>.*$" },
      { name: "string.quoted.rules", match: "«[^»]*»|\"[^\"]*\"" },
      { name: "markup.underline.link.rules", match: "https?://\\S+" },
      { name: "comment.line.rules", match: "#.*$" },
      { name: "constant.numeric.date.rules", match: "\\d{4}-\\d\\d-\\d\\d|\\d\\d?/\\d\\d?/\\d{4}|\\d\\d?(er)?\\s+\\p{L}+\\s+\\d{4}" },
      ...mots,
      { name: "constant.numeric.rules", match: "\\d[\\d \\u00a0\\u202f]*(,\\d+)?\\s*[%€]?" },
      { name: "punctuation.separator.table.rules", match: "\\|" },
    ],
  };
}
