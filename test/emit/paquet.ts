// The generated package of the real rules, packed as npm packs it and unpacked in a project that knows nothing of ours. Not a test.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createPackageFromTarballData } from "@arethetypeswrong/core";
import type { Package } from "@arethetypeswrong/core";
import { isError } from "../../compiler/diagnostics/diagnostic.ts";
import type { OutputFile } from "../../compiler/emit/emitter.ts";
import { emitJsonSchema } from "../../compiler/emit/json-schema/emit.ts";
import { emettreBruts } from "../../compiler/emit/typescript/emit.ts";
import { emettreJavaScript } from "../../compiler/emit/typescript/javascript.ts";
import { accompagnements } from "../../compiler/emit/typescript/accompagnements.ts";
import type { Edition } from "../../compiler/edition/edition.ts";
import { compile } from "../../compiler/pipeline.ts";
import { fichiersReels } from "../support/rules.ts";

export function editionReelle(): Edition {
  const { value, diagnostics } = compile(fichiersReels(".rules"), { empreinte: "0".repeat(64), versionDuCompilateur: "1.2.3" });
  if (value.edition === undefined || diagnostics.some(isError)) throw new Error("les règles de rules/ ne se compilent pas");
  return value.edition;
}

/** Everything that is published, before layout. */
export async function fichiersPublies(edition: Edition): Promise<readonly OutputFile[]> {
  const code = await emettreBruts(edition);
  return [...accompagnements(edition), ...code, ...(await emettreJavaScript(code, "essai")), ...emitJsonSchema(edition)];
}

export interface Installe {
  /** Where the foreign project stands. */
  readonly projet: string;
  readonly archive: Uint8Array;
  readonly paquet: Package;
  ecrire(nom: string, texte: string): string;
  /** What node says, running this text as a module of the project. */
  executer(nom: string, texte: string): string;
  fermer(): void;
}

export function installer(fichiers: readonly OutputFile[]): Installe {
  const racine = mkdtempSync(path.join(os.tmpdir(), "avenant-paquet-"));
  const ecrireSous = (dossier: string, f: OutputFile): void => {
    mkdirSync(path.dirname(path.join(dossier, f.chemin)), { recursive: true });
    writeFileSync(path.join(dossier, f.chemin), f.contenu);
  };
  const source = path.join(racine, "source");
  for (const f of fichiers) ecrireSous(source, f);
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const nom = execFileSync(npm, ["pack", "--offline", "--ignore-scripts", "--silent", "--pack-destination", racine], { cwd: source, encoding: "utf8", shell: process.platform === "win32" }).trim();
  const archive = new Uint8Array(readFileSync(path.join(racine, nom)));
  const paquet = createPackageFromTarballData(archive);
  const projet = path.join(racine, "projet");
  mkdirSync(projet);
  writeFileSync(path.join(projet, "package.json"), '{ "name": "logiciel", "private": true, "type": "module" }\n');
  for (const f of paquet.listFiles()) ecrireSous(projet, { chemin: f.replace(/^\//, ""), contenu: paquet.readFile(f) });
  const ecrire = (fichier: string, texte: string): string => {
    writeFileSync(path.join(projet, fichier), texte);
    return path.join(projet, fichier);
  };
  return {
    projet, archive, paquet, ecrire,
    executer: (fichier, texte) => execFileSync(process.execPath, [ecrire(fichier, texte)], { cwd: projet, encoding: "utf8" }),
    fermer: () => rmSync(racine, { recursive: true, force: true }),
  };
}
