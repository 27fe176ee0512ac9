// Diagnostics for machines: one document with a format version. Lines and columns start at 1; columns and lengths count
// code points. The human form is render.ts.
import type { SourceText } from "../source/source-text.ts";
import type { Span } from "../source/span.ts";
import type { Diagnostic, Fix, Gravite } from "./diagnostic.ts";
import { inOrder } from "./order.ts";

/** Changes whenever a field changes its meaning or goes. */
export const VERSION_DU_FORMAT = "1";

export interface LieuJson {
  readonly fichier: string;
  /** null when the text of the file is not at hand. */
  readonly ligne: number | null;
  readonly colonne: number | null;
  readonly longueur: number | null;
}

export interface EmplacementJson extends LieuJson {
  readonly principal: boolean;
  readonly libelle: string;
}

export interface CorrectionJson {
  readonly titre: string;
  /** Cannot change the law: may be applied without asking. */
  readonly sure: boolean;
  readonly modifications: readonly (LieuJson & { readonly texte: string })[];
}

export interface DiagnosticJson {
  readonly code: string;
  readonly gravite: Gravite;
  readonly titre: string;
  /** Title and words of the main place, in one sentence. */
  readonly message: string;
  readonly emplacements: readonly EmplacementJson[];
  readonly chemin_legal: readonly string[];
  readonly correction: CorrectionJson | null;
  readonly autres_corrections: readonly CorrectionJson[];
  readonly pourquoi: string | null;
  readonly aide: string | null;
  readonly exemple: string | null;
  /** Where the message is explained. */
  readonly page: string;
}

export interface RapportJson {
  readonly version_du_format: string;
  readonly diagnostics: readonly DiagnosticJson[];
}

/** The document, sorted as the human form is. */
export function diagnosticsToJson(diagnostics: readonly Diagnostic[], lookup: (file: string) => SourceText | undefined): RapportJson {
  return { version_du_format: VERSION_DU_FORMAT, diagnostics: inOrder(diagnostics).map((d) => diagnosticToJson(d, lookup)) };
}

function diagnosticToJson(d: Diagnostic, lookup: (file: string) => SourceText | undefined): DiagnosticJson {
  const corrections = [...d.fixes].sort((a, b) => Number(b.sure) - Number(a.sure)).map((f) => correction(f, lookup));
  return {
    code: d.code,
    gravite: d.gravite,
    titre: d.titre,
    message: d.ici === undefined ? d.titre : `${d.titre} : ${d.ici}`,
    emplacements: [
      { ...lieuJson(d.span, lookup), principal: true, libelle: d.ici ?? "" },
      ...d.etiquettes.map((e) => ({ ...lieuJson(e.span, lookup), principal: false, libelle: e.texte })),
    ],
    chemin_legal: d.chemin ?? [],
    correction: corrections[0] ?? null,
    autres_corrections: corrections.slice(1),
    pourquoi: d.pourquoi ?? null,
    aide: d.aide ?? null,
    exemple: d.exemple ?? null,
    page: `docs/diagnostics/${d.code}.md`,
  };
}

function correction(fix: Fix, lookup: (file: string) => SourceText | undefined): CorrectionJson {
  return { titre: fix.titre, sure: fix.sure, modifications: fix.edits.map((e) => ({ ...lieuJson(e.span, lookup), texte: e.texte })) };
}

/** A place, for machines. */
export function lieuJson(span: Span, lookup: (file: string) => SourceText | undefined): LieuJson {
  const source = lookup(span.file);
  if (!source) return { fichier: span.file, ligne: null, colonne: null, longueur: null };
  return { fichier: span.file, ...source.positionAt(span.start), longueur: [...source.slice(span)].length };
}
