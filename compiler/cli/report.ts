// Shows diagnostics as the person or the machine asked for: frames on stderr, or one document for a machine on stdout.
import { version } from "../../package.json";
import { isError, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { diagnosticsToJson } from "../diagnostics/json.ts";
import { versGithub } from "../diagnostics/formes/github.ts";
import { versGnu } from "../diagnostics/formes/gnu.ts";
import { versSarif } from "../diagnostics/formes/sarif.ts";
import { inOrder } from "../diagnostics/order.ts";
import type { Paint as Peinture } from "../diagnostics/paint.ts";
import { renderDiagnostics, renderSummary } from "../diagnostics/render.ts";
import { liste } from "../runtime/ecriture.ts";
import type { SourceText } from "../source/source-text.ts";
import { Usage } from "./exit.ts";
import { comprendreUneFois, dansLaLangue, rubriques } from "./langue.ts";
import { paintFor, print, say } from "./terminal.ts";

export type Forme = "humain" | "json" | "sarif" | "github" | "gnu" | "junit";

/** Of the commands that show what is wrong with the rules. */
export const FORMES_DE_CONTROLE: readonly Forme[] = ["humain", "json", "sarif", "github", "gnu"];
export const FORMES_DE_TEST: readonly Forme[] = [...FORMES_DE_CONTROLE, "junit"];

export function formeDe(options: Readonly<Record<string, unknown>>, permises: readonly Forme[] = ["humain", "json"]): Forme {
  const f = options["format"];
  const permise = permises.find((p) => p === f);
  if (permise !== undefined) return permise;
  throw new Usage(`--format accepte ${liste(permises.map((p) => `« ${p} »`), "ou")}, pas « ${String(f)} ».`);
}

/** The diagnostics in a form for machines, on stdout; lines made for a console keep their count, on stderr. */
export function imprimer(
  forme: Forme, commande: string, diagnostics: readonly Diagnostic[], textes: ReadonlyMap<string, SourceText>, plus: Readonly<Record<string, unknown>> = {},
): void {
  const lookup = (f: string): SourceText | undefined => textes.get(f);
  const dits = dansLaLangue(diagnostics);
  if (forme === "json") imprimerJson(commande, diagnostics, textes, plus);
  else if (forme === "sarif") print(versSarif(dits, lookup, { version, ...(pages() ? { pages: pages()! } : {}) }));
  else {
    const lignes = forme === "github" ? versGithub(dits, lookup) : versGnu(dits, lookup);
    if (lignes !== "") print(lignes);
    say(renderSummary(dits, rubriques()));
  }
}

/** Where the pages of diagnostics are published: set by whoever publishes them. */
function pages(): string | undefined {
  const adresse = process.env["AVENANT_PAGES"];
  return adresse && /^https?:\/\/\S+$/.test(adresse) ? adresse.replace(/\/*$/, "/") : undefined;
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
  say(renderDiagnostics(dits, (f) => textes.get(f), { paint: peinture(), comprendre: comprendreUneFois(), corriger: (code) => `avenant corriger --code ${code}`, rubriques: rubriques() }));
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
