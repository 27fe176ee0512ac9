// The door of the tree: a text is checked, read and put in sections. Any error here means that no later output may use
// the tree; it then serves only to go on (other declarations, the editor).
import { LIMITES, type Faute } from "../../grammar/faults.ts";
import { read } from "../../grammar/read.ts";
import { isError, type Diagnostic, type Edit, type Outcome } from "../diagnostics/diagnostic.ts";
import { speaker } from "../diagnostics/catalogue.ts";
import { lecture } from "../diagnostics/catalogue/lecture.ts";
import { nombre } from "../runtime/ecriture.ts";
import { entier } from "../runtime/exact.ts";
import { decode, LIMITES_TEXTE, verifierTexte, type FauteDeTexte } from "../source/decode.ts";
import type { SourceText } from "../source/source-text.ts";
import type { FileId, Span } from "../source/span.ts";
import { avecChemin, cheminAu, ouvre } from "./chemin.ts";
import { borner, tropDeRegles } from "./bornes.ts";
import { diagnosticDe } from "./faults.ts";
import { fichierFromCst } from "./from-cst.ts";
import { Recueil } from "./from-cst-leaves.ts";
import { espacesInattendus } from "./espaces.ts";
import type * as ast from "./nodes.ts";

const dire = speaker(lecture);

/** A comment, where it stands: the tree does not hold comments, the formatter does. */
export interface Commentaire {
  readonly span: Span;
  readonly texte: string;
}

export interface Lu {
  readonly fichier: ast.Fichier;
  readonly commentaires: readonly Commentaire[];
}

/** A text never changes, nor does its tree: whoever compiles again after a change reads only what changed. */
const lus = new WeakMap<SourceText, Outcome<ast.Fichier>>();

/** The tree of a text. */
export function astFromText(source: SourceText): Outcome<ast.Fichier> {
  const deja = lus.get(source);
  if (deja !== undefined) return deja;
  const { value, diagnostics } = lireTout(source);
  const lu = { value: value.fichier, diagnostics };
  lus.set(source, lu);
  return lu;
}

/** The tree of the bytes of a file, with its text. */
export function astFromBytes(file: FileId, bytes: Uint8Array): Outcome<ast.Fichier> & { readonly source: SourceText } {
  const { source, fautes } = decode(file, bytes);
  const avant = fautes.map((f) => diagnosticDuTexte(source, f));
  const lu = astFromText(source);
  return { source, value: lu.value, diagnostics: borner([...avant, ...lu.diagnostics]) };
}

/** The tree and the comments of a text. */
export function lireTout(source: SourceText): Outcome<Lu> {
  const fautes = verifierTexte(source);
  const diagnostics: Diagnostic[] = fautes.map((f) => diagnosticDuTexte(source, f));
  if (fautes.some((f) => f.kind === "fichier-trop-long" || f.kind === "ligne-trop-longue" || f.kind === "remarque-trop-longue")) {
    return { value: { fichier: vide(source), commentaires: [] }, diagnostics: borner(diagnostics) };
  }
  const lu = read(source.text);
  const valeurs = new Recueil();
  const fichier = fichierFromCst({ source, diagnostics: valeurs }, lu);
  diagnostics.push(...valeurs.liste, ...tropDeRegles(fichier), ...espacesInattendus(source, lu));
  // A forbidden character is already reported by its own name.
  const dejaDits = new Set(fautes.filter((f) => f.kind === "caractere-interdit").map((f) => f.start));
  const utiles = lu.fautes.filter((f) => !(f.kind === "caractere-inconnu" && dejaDits.has(f.start)) && !suitUneAutre(f, valeurs));
  utiles.sort((a, b) => a.start - b.start);
  for (const f of utiles.slice(0, LIMITES.fautes + 1)) {
    const d = diagnosticDe(source, f);
    // The line that should have opened a section was lost: what stands above it is not its heading, except the act.
    const sansRang = f.kind === "inattendu" && !ouvre(fichier, f.enonce) && !/^[^\s:]+\s*:/.test(source.text.slice(f.enonce, f.enonce + 80));
    diagnostics.push(sansRang ? { ...d, chemin: cheminAu(fichier, f.enonce).slice(0, 1) } : d);
  }
  const commentaires = lu.commentaires.map((t) => ({
    span: { file: source.file, start: t.startOffset, end: t.startOffset + t.image.length },
    texte: t.image,
  }));
  return { value: { fichier, commentaires }, diagnostics: avecChemin([fichier], borner(diagnostics), true) };
}

/** A number or a date badly written earlier in the same statement is the cause of what follows it. */
function suitUneAutre(f: Faute, valeurs: Recueil): boolean {
  if (f.kind !== "inattendu") return false;
  return valeurs.liste.some((d) => isError(d) && VALEURS.has(d.code) && d.span.start >= f.enonce && d.span.start < f.start);
}

const VALEURS: ReadonlySet<string> = new Set(["virgule-de-liste", "nombre-mal-ecrit", "annee-attendue", "annee-sur-deux-chiffres", "date-sans-annee", "date-mal-ecrite"]);

function vide(source: SourceText): ast.Fichier {
  return { kind: "fichier", span: { file: source.file, start: 0, end: source.text.length }, file: source.file, donnees: [], actes: [], orphelines: [] };
}

export function diagnosticDuTexte(source: SourceText, f: FauteDeTexte): Diagnostic {
  const span: Span = { file: source.file, start: f.start, end: Math.min(f.end, source.text.length) };
  switch (f.kind) {
    case "texte-non-utf8":
    case "fichier-trop-long":
      return dire(f.kind, span, {});
    case "marque-en-tete":
      // The text has already lost it: writing it down as it is read is the cure.
      return dire("marque-en-tete", span, {}, { fixes: [{ titre: "enregistrer sans cette marque", sure: true, edits: [] }] });
    case "ligne-trop-longue":
      return dire("ligne-trop-longue", span, { limite: nombre(entier(LIMITES_TEXTE.ligne)) });
    case "remarque-trop-longue":
      return dire("remarque-trop-longue", span, { limite: nombre(entier(LIMITES_TEXTE.remarque)) });
    case "caractere-interdit":
      return caractereInterdit(span, f.code);
    case "accents-decomposes": {
      return dire("accents-decomposes", span, {}, { fixes: [{ titre: "recomposer les accents", sure: true, edits: recomposer(source) }] });
    }
  }
}

/** One edit for each letter and its accents; the whole text, should that not make it whole (signs that stand for others). */
function recomposer(source: SourceText): readonly Edit[] {
  const edits: Edit[] = [];
  let refait = "";
  let lu = 0;
  for (const m of source.text.matchAll(/\P{M}\p{M}*/gu)) {
    const texte = m[0].normalize("NFC");
    if (texte === m[0]) continue;
    const end = m.index + m[0].length;
    edits.push({ span: { file: source.file, start: m.index, end }, texte });
    refait += source.text.slice(lu, m.index) + texte;
    lu = end;
  }
  const entier = source.text.normalize("NFC");
  if (refait + source.text.slice(lu) === entier) return edits;
  return [{ span: { file: source.file, start: 0, end: source.text.length }, texte: entier }];
}

const CARACTERES: ReadonlyMap<number, string> = new Map([
  [0x00ad, "trait d’union conditionnel"], [0x200b, "espace de largeur nulle"], [0x200c, "antiliant sans chasse"], [0x200d, "liant sans chasse"],
  [0x2060, "gluon de mots"], [0xfeff, "marque d’ordre"], [0x2028, "séparateur de lignes"], [0x2029, "séparateur de paragraphes"],
]);
/** Of no width and no meaning in French: erasing them changes nothing that can be read. */
const EFFACABLES: ReadonlySet<number> = new Set([0x00ad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]);

function caractereInterdit(span: Span, code: number): Diagnostic {
  const caractere = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
  const nom = CARACTERES.get(code) ?? (code === 0x61c || (code >= 0x200e && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) ? "marque de sens d’écriture" : code > 0x9f ? "caractère invisible" : "caractère de commande");
  const fixes = [{ titre: "effacer ce caractère", sure: EFFACABLES.has(code), edits: [{ span, texte: "" }] }];
  return dire("caractere-interdit", span, { nom, caractere }, { fixes });
}
