// What the reader met, in sentences: characters, texts, words badly written. What stands where something else was expected
// is worded in faults-unexpected.ts.
import { LIMITES, sosieDe, type Faute } from "../../grammar/faults.ts";
import type { Diagnostic, Fix } from "../diagnostics/diagnostic.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { lecture } from "../diagnostics/catalogue/lecture.ts";
import { question } from "../diagnostics/suggest.ts";
import { court, inattendu } from "./faults-unexpected.ts";
import type { SourceText } from "../source/source-text.ts";
import type { Span } from "../source/span.ts";

const dire = speaker(lecture);

/** The sentence of a reading fault. */
export function diagnosticDe(source: SourceText, f: Faute): Diagnostic {
  const span = dansLeTexte(source, f.start, f.end);
  switch (f.kind) {
    case "caractere-inconnu":
      return lettreTrompeuse(span, f.texte) ?? dire("caractere-inconnu", span, { texte: court(f.texte) }, { fixes: remplacerLeSosie(f.texte, span) });
    case "texte-non-ferme":
      return dire("texte-non-ferme", { ...span, end: Math.min(span.start + 1, span.end) }, {}, { fixes: [fermer(source, span)] });
    case "guillemets-anglais": {
      const dedans = source.text.slice(f.start + 1, f.end - 1);
      return dire("guillemets-anglais", span, {}, { fixes: [{ titre: "mettre « »", sure: true, edits: [{ span, texte: `« ${dedans.trim()} »` }] }] });
    }
    case "nom-trop-long":
      return dire("nom-trop-long", span, { limite: String(LIMITES.nom) });
    case "imbrication-trop-profonde":
      return dire("imbrication-trop-profonde", span, { limite: String(LIMITES.imbrication) });
    case "mot-mal-ecrit": {
      const code = f.accents ? "accent-manquant" : "majuscule-inattendue";
      const fixes = [{ titre: `écrire « ${f.ecriture} »`, sure: true, edits: [{ span, texte: f.ecriture }] }];
      return dire(code, span, { trouve: f.texte, attendu: f.ecriture }, { fixes });
    }
    case "inattendu":
      return inattendu(source, span, f);
  }
}

const A_LA_PLACE: Readonly<Record<string, string>> = { " ": "mettre une espace ordinaire", "-": "mettre un trait d’union ordinaire", "’": "mettre une apostrophe ordinaire" };

function remplacerLeSosie(texte: string, span: Span): readonly Fix[] {
  const par = sosieDe(texte);
  return par === undefined ? [] : [{ titre: A_LA_PLACE[par]!, sure: true, edits: [{ span, texte: par }] }];
}

/** « » » at the end of the line: where the text really ends is for the analyst to say. */
function fermer(source: SourceText, span: Span): Fix {
  const ligne = source.lineIndexAt(span.start);
  const fin = source.lineStart(ligne) + source.lineText(ligne).trimEnd().length;
  return question({ ...span, start: fin, end: fin }, source.text[span.start] === "«" ? " »" : '"', "fermer le texte à la fin de la ligne");
}

/** Letters of another alphabet that are drawn like ours. */
const SOSIES: ReadonlyMap<string, string> = new Map([
  ...[..."аеорсухіјѕһԁԛԝԍѵ"].map((c, i): [string, string] => [c, "aeopcyxijshdqwgv"[i]!]),
  ...[..."АВЕКМНОРСТХІЈЅ"].map((c, i): [string, string] => [c, "ABEKMHOPCTXIJS"[i]!]),
  ...[..."ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι"].map((c, i): [string, string] => [c, "ABEZHIKMNOPTYXovi"[i]!]),
]);

/** Letters that are none of ours; with what they look like, when they do. */
function lettreTrompeuse(span: Span, texte: string): Diagnostic | undefined {
  if (!/^\p{L}+$/u.test(texte)) return undefined;
  const lettres = [...texte.normalize("NFKC")].map((c) => SOSIES.get(c) ?? (/^[a-zA-Z]$/.test(c) ? c : undefined));
  const caracteres = [...texte].slice(0, 5).map((c) => `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`).join(", ");
  if (lettres.some((l) => l === undefined)) return undefined;
  const sosie = lettres.join("");
  return dire("lettre-trompeuse", span, { texte: court(texte), caracteres }, { aide: `retapez ce mot au clavier, avec « ${sosie} »`, fixes: [{ titre: `écrire « ${sosie} »`, sure: false, edits: [{ span, texte: sosie }] }] });
}

/** Every place is inside the file, and at least one character wide when the file has one. */
function dansLeTexte(source: SourceText, start: number, end: number): Span {
  const longueur = source.text.length;
  const debut = Math.max(0, Math.min(start, longueur - 1));
  return { file: source.file, start: debut, end: Math.max(Math.min(end, longueur), Math.min(debut + 1, longueur)) };
}
