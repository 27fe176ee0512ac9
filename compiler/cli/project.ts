// Compiles what was read from disk: marked with the fingerprint of the rules and the version of the compiler, with a line of
// progress for those who wait.
import { version } from "../../package.json";
import type { Outcome } from "../diagnostics/diagnostic.ts";
import { compile, type Compilation } from "../pipeline.ts";
import type { Projet } from "./files.ts";
import { progress } from "./terminal.ts";

export function compilerProjet(projet: Projet): Outcome<Compilation> {
  const line = progress();
  try {
    return compile(projet.rules, { get empreinte() { return projet.empreinte; }, versionDuCompilateur: version }, (etape) => line.step(etape));
  } finally {
    line.done();
  }
}
