// The package.json of the generated package: what may be imported, by which name, and that nothing else is needed.
import type { OutputFile } from "../emitter.ts";
import { noyauDe } from "./entiers/noyau.ts";
import type { Paquet } from "./paquet.ts";

/** The name under which the package is published. */
export const NOM_DU_PAQUET = "avenant-conventions";

export function packageJson({ edition, dispositifs }: Paquet): OutputFile {
  const exports: Record<string, unknown> = { ".": module("index") };
  for (const { dossier, edition: d } of dispositifs) {
    exports[`./${dossier}`] = module(`${dossier}/index`);
    for (const { cle, programme } of d.versions) {
      exports[`./${dossier}/${cle}`] = module(`${dossier}/${cle}`);
      if (noyauDe(programme) === null) continue;
      for (const forme of ["entiers", "colonnes"]) exports[`./${dossier}/${cle}-${forme}`] = module(`${dossier}/${cle}-${forme}`);
    }
  }
  exports["./colonnes"] = module("runtime/colonnes");
  exports["./provenance"] = module("provenance");
  exports["./unites"] = module("runtime/unites");
  exports["./schemas/*.json"] = "./json-schema/*.json";
  exports["./package.json"] = "./package.json";
  const contenu = {
    name: NOM_DU_PAQUET,
    version: edition.versionDuCompilateur,
    description: "Conventions médicales : règles exactes, datées et sourcées. Fichier généré par Avenant — ne pas modifier.",
    license: "Apache-2.0",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20" },
    exports,
    files: ["js", "typescript", "json-schema", "README.md"],
  };
  return { chemin: "package.json", contenu: `${JSON.stringify(contenu, null, 2)}\n` };
}

/** Types first: who resolves conditions in order must meet them before the code. */
function module(chemin: string): { readonly types: string; readonly default: string } {
  return { types: `./js/${chemin}.d.ts`, default: `./js/${chemin}.js` };
}
