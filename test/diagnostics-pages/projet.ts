// A folder on disk of as many files as an order asks for, read as a project is; what it says names each file as if the command ran
// in that folder. What the texts mean is exemples.ts's business.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { lireProjet } from "../../compiler/cli/files.ts";
import type { Diagnostic } from "../../compiler/diagnostics/diagnostic.ts";
import { SourceText } from "../../compiler/source/source-text.ts";
import type { Fichier } from "./page.ts";

const MIO = 1024 * 1024;

export interface Lu {
  readonly rules: readonly SourceText[];
  readonly diagnostics: readonly Diagnostic[];
}

/** These files among `nombre` in all; the others hold remarks, of so many Mio, or nothing. */
export function lireEnProjet(fichiers: readonly Fichier[], nombre: number, mio: number): Lu {
  const dossier = mkdtempSync(path.join(tmpdir(), "avenant-pages-"));
  try {
    for (const f of fichiers) writeFileSync(path.join(dossier, f.nom), f.texte);
    const rempli = Buffer.alloc(mio * MIO, `#${"x".repeat(1021)}\n\n`);
    for (let i = fichiers.length; i < nombre; i++) writeFileSync(path.join(dossier, `fichier-${String(i + 1).padStart(4, "0")}.rules`), rempli);
    const projet = lireProjet([dossier], true);
    return {
      rules: projet.rules.map((r) => new SourceText(path.basename(r.file), r.text)),
      diagnostics: projet.diagnostics.map((d) => ({ ...d, span: { ...d.span, file: path.basename(d.span.file) } })),
    };
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
}
