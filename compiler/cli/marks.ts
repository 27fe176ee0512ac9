// What identifies a production: the fingerprint of the rules and the version of the compiler.
import { version } from "../../package.json";
import type { Marques } from "../edition/from-corpus.ts";
import type { Projet } from "./files.ts";

export function marques(projet: Projet): Marques {
  return { empreinte: projet.empreinte, versionDuCompilateur: version };
}
