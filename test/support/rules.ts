// The real rules, read from disk for tests.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { SourceText } from "../../compiler/source/source-text.ts";

export const RACINE = path.resolve(import.meta.dirname, "../..");

/** Every real file with that ending below rules/, in name order. */
export function fichiersReels(fin: ".rules" | ".cas.yaml"): SourceText[] {
  return readdirSync(path.join(RACINE, "rules"), { recursive: true, encoding: "utf8" })
    .map((f) => `rules/${f.split(path.sep).join("/")}`)
    .filter((f) => f.endsWith(fin))
    .sort()
    .map((f) => new SourceText(f, readFileSync(path.join(RACINE, f), "utf8")));
}

export const MARQUES = { empreinte: "0".repeat(64), versionDuCompilateur: "test" };
