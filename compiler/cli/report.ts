// Shows diagnostics as the person or the machine asked for: frames on stderr, or one JSON document on stdout.
import { isError, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagnosticsToJson } from "../diagnostics/json.ts";
import { inOrder } from "../diagnostics/order.ts";
import type { Paint as Peinture } from "../diagnostics/paint.ts";
import { renderDiagnostics, renderSummary } from "../diagnostics/render.ts";
import type { SourceText } from "../source/source-text.ts";
import { Usage } from "./exit.ts";
import { comprendreUneFois, dansLaLangue, rubriques } from "./langue.ts";
import { paintFor, print, say } from "./terminal.ts";

export type Forme = "humain" | "json";

export function formeDe(options: Readonly<Record<string, unknown>>): Forme {
  const f = options["format"];
  if (f === "humain" || f === "json") return f;
  throw new Usage(`--format accepte « humain » ou « json », pas « ${String(f)} ».`);
}

function peinture(): Peinture {
  const c = paintFor(process.stderr);
  const par = { erreur: c.rouge, avertissement: c.jaune, conseil: c.bleu, note: c.bleu } as const;
  return {
    gravite: (t, g) => c.gras(par[g](t)),
    titre: c.gras,
    marge: c.bleu,
    principal: (t, g) => par[g](t),
    secondaire: c.bleu,
    rubrique: c.gras,
  };
}

/** Diagnostics on stderr, with their count. Nothing when there is none. */
export function montrer(diagnostics: readonly Diagnostic[], textes: ReadonlyMap<string, SourceText>): void {
  if (diagnostics.length === 0) return;
  const dits = dansLaLangue(inOrder(diagnostics));
  say(renderDiagnostics(dits, (f) => textes.get(f), { paint: peinture(), comprendre: comprendreUneFois(), rubriques: rubriques() }));
  say(`\n${renderSummary(dits, rubriques())}`);
}

/** One JSON document on stdout: what the command found, with the diagnostics. */
export function imprimerJson(commande: string, diagnostics: readonly Diagnostic[], textes: ReadonlyMap<string, SourceText>, plus: Readonly<Record<string, unknown>> = {}): void {
  const rapport = diagnosticsToJson(dansLaLangue(inOrder(diagnostics)), (f) => textes.get(f));
  const { version_du_format, ...reste } = rapport;
  print(JSON.stringify({ version_du_format, commande, ...plus, ...reste }, null, 2));
}

export function enErreur(diagnostics: readonly Diagnostic[], strict = false): boolean {
  return diagnostics.some((d) => isError(d) || (strict && d.gravite === "avertissement"));
}
