// Diagnostics as an analyst reads them in a terminal: title, place, legal heading, source lines with carets, then why and
// what to do. Colours come from the caller; the machine form is json.ts.
import type { SourceText } from "../source/source-text.ts";
import type { FileId } from "../source/span.ts";
import type { Diagnostic, Gravite } from "./diagnostic.ts";
import { frames, rows } from "./frame.ts";
import type { Frame, Mark } from "./frame.ts";
import { FRANCAIS } from "./langue.ts";
import type { Rubriques } from "./langue.ts";
import { inOrder } from "./order.ts";
import { SANS_COULEUR } from "./paint.ts";
import type { Paint } from "./paint.ts";
import { printable, wrap } from "./printable.ts";

/** Where the texts are; undefined for a file that is not at hand. */
export type Lookup = (file: FileId) => SourceText | undefined;

export interface RenderOptions {
  readonly paint?: Paint;
  /** For old consoles: no box drawing, no typographic signs. Accents stay. */
  readonly ascii?: boolean;
  /** Columns, 100 unless told. */
  readonly largeur?: number;
  /** What « Comprendre » proposes for a code, e.g. `avenant expliquer CODE`. */
  readonly comprendre?: (code: string) => string | undefined;
  /** The words around the sentences; the diagnostics themselves come translated (traduire.ts). */
  readonly rubriques?: Rubriques;
  /** What puts a safe fix in place, e.g. `avenant corriger --code CODE`. */
  readonly corriger?: (code: string) => string;
}

/** All diagnostics, in order, a blank line between two. No summary: see `renderSummary`. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[], lookup: Lookup, options: RenderOptions = {}): string {
  return inOrder(diagnostics).map((d) => renderDiagnostic(d, lookup, options)).join("\n\n");
}

/** One diagnostic, without a final end of line. */
export function renderDiagnostic(d: Diagnostic, lookup: Lookup, options: RenderOptions = {}): string {
  const { paint = SANS_COULEUR, ascii = false, largeur = 100, rubriques = FRANCAIS } = options;
  const clean = (text: string): string => printable(text, ascii);
  const marks: Mark[] = [
    { span: d.span, principal: true, texte: clean(d.ici ?? "") },
    ...d.etiquettes.map((e) => ({ span: e.span, principal: false, texte: clean(e.texte) })),
  ];
  const pictures = frames(marks, lookup);
  const gutter = Math.max(1, ...pictures.flatMap((f) => f.marks.map((m) => String(f.source.lineIndexAt(m.span.start) + 1).length)));
  const margin = " ".repeat(gutter);
  const bar = paint.marge(ascii ? "|" : "│");
  const out = title(d, rubriques, paint, clean, largeur);

  const place = (text: string): void => void out.push(`${margin} ${paint.marge(ascii ? "-->" : "┌─")} ${text}`);
  const heading = (): void => {
    if (!d.chemin || d.chemin.length === 0) return;
    const room = largeur - gutter - 4;
    for (const line of wrap(clean(d.chemin.join(" › ")), room, room)) out.push(`${margin} ${bar}  ${line}`);
  };
  for (const mark of marks) {
    if (mark.span.file === "" || lookup(mark.span.file)) continue;
    place(clean(mark.span.file));
    if (mark.principal) heading();
    if (mark.texte !== "") out.push(`${margin} ${bar}  ${mark.texte}`);
    out.push(`${margin} ${bar}`);
  }
  for (const picture of pictures) {
    place(clean(position(picture)));
    if (picture.marks[0]!.principal) heading();
    out.push(`${margin} ${bar}`);
    for (const row of rows(picture, largeur - gutter - 3, ascii, rubriques)) {
      const dressed = row.principal === undefined ? row.texte : row.principal ? paint.principal(row.texte, d.gravite) : paint.secondaire(row.texte);
      out.push(`${paint.marge(row.numero.padStart(gutter))} ${bar} ${dressed}`.trimEnd());
    }
    out.push(`${margin} ${bar}`);
  }
  for (const [rubrique, text] of remarks(d, rubriques, options)) {
    const label = clean(rubrique);
    const room = largeur - gutter - 3;
    const lines = wrap(clean(text), room - label.length - rubriques.deuxPoints.length, room);
    out.push(`${margin} ${paint.marge("=")} ${paint.rubrique(label)}${rubriques.deuxPoints}${lines[0] ?? ""}`);
    for (const line of lines.slice(1)) out.push(`${margin}   ${line}`);
  }
  return out.join("\n");
}

function title(d: Diagnostic, rubriques: Rubriques, paint: Paint, clean: (text: string) => string, largeur: number): string[] {
  const head = `${rubriques.gravites[d.gravite]}[${d.code}]`;
  const [first, ...rest] = wrap(clean(d.titre), largeur - head.length - rubriques.deuxPoints.length, largeur - 2);
  return [`${paint.gravite(head, d.gravite)}${rubriques.deuxPoints}${paint.titre(first ?? "")}`, ...rest.map((line) => `  ${paint.titre(line)}`)];
}

function position(frame: Frame): string {
  const { span } = frame.marks[0]!;
  const { ligne, colonne } = frame.source.positionAt(span.start);
  return `${span.file}:${ligne}:${colonne}`;
}

function remarks(d: Diagnostic, r: Rubriques, options: RenderOptions): [string, string][] {
  const out: [string, string][] = [];
  if (d.pourquoi !== undefined && d.pourquoi !== "") out.push(calcul(d.pourquoi, r) ?? [r.pourquoi, d.pourquoi]);
  if (d.exemple !== undefined) out.push(calcul(d.exemple, r) ?? [r.exemple, d.exemple]);
  if (d.aide !== undefined) out.push([r.aide, d.aide]);
  for (const fix of d.fixes) out.push(fix.sure ? [r.correctionSure, [fix.titre, ...(options.corriger ? [options.corriger(d.code)] : [])].join(" ; ")] : [r.correctionPossible, fix.titre]);
  const comprendre = options.comprendre?.(d.code);
  if (comprendre !== undefined) out.push([r.comprendre, comprendre]);
  return out;
}

/** A computation is announced as such. */
function calcul(texte: string, r: Rubriques): [string, string] | undefined {
  const tete = `${r.calcul}${r.deuxPoints}`;
  return texte.startsWith(tete) ? [r.calcul, texte.slice(tete.length)] : undefined;
}

const GRAVITES: readonly Gravite[] = ["erreur", "avertissement", "conseil", "note"];

/** « 3 erreurs, 1 avertissement dans 2 fichiers »; « rien à signaler » when there is nothing. */
export function renderSummary(diagnostics: readonly Diagnostic[], rubriques: Rubriques = FRANCAIS): string {
  if (diagnostics.length === 0) return rubriques.rien;
  const parts = GRAVITES.map((g) => [g, diagnostics.filter((d) => d.gravite === g).length] as const).filter(([, n]) => n > 0);
  const fichiers = new Set(diagnostics.map((d) => d.span.file).filter((f) => f !== "")).size;
  return parts.map(([g, n]) => rubriques.compte(n, rubriques.gravites[g])).join(", ") + (fichiers > 0 ? rubriques.dansFichiers(fichiers) : "");
}
