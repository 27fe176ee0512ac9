// The compiler as the bench calls it: rules in, code of the package out, neither laid out nor checked again. Bundled by
// preparer.mjs; nothing here is measured.
import { compile } from "../compiler/pipeline.ts";
import { isError } from "../compiler/diagnostics/diagnostic.ts";
import { emettreBruts } from "../compiler/emit/typescript/emit.ts";
import { SourceText } from "../compiler/source/source-text.ts";

export interface FichierDuBanc {
  readonly chemin: string;
  readonly contenu: string;
}

export async function code(textes: ReadonlyMap<string, string>): Promise<{ readonly fichiers: readonly FichierDuBanc[]; readonly versions: ReadonlyMap<string, string> }> {
  const noms = [...textes.keys()].sort();
  const { value, diagnostics } = compile(noms.map((n) => new SourceText(n, textes.get(n)!)), { empreinte: "0".repeat(64), versionDuCompilateur: "banc" });
  const { edition } = value;
  if (edition === null || edition === undefined) throw new Error(diagnostics.filter(isError).slice(0, 5).map((d) => d.code).join("\n"));
  // The version of exercice 2022 as known today: the last cell that covers it.
  const versions = new Map(edition.dispositifs.flatMap((d) => {
    const cases = d.grille.filter((c) => c.exercices !== null && c.exercices.de <= 2022 && (c.exercices.a ?? 2022) >= 2022 && c.version !== null && c.connuJusque === null);
    return cases.length === 0 ? [] : [[d.nom, cases.at(-1)!.version!] as const];
  }));
  return { fichiers: await emettreBruts(edition), versions };
}
