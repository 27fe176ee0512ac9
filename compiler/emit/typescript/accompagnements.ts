// What goes with the code of the package and is not code: its package.json, and the page that its importers read first.
import type { Edition } from "../../edition/edition.ts";
import type { OutputFile } from "../emitter.ts";
import { lisezMoi } from "./lisez-moi.ts";
import { packageJson } from "./package-json.ts";
import { paquetDe } from "./paquet.ts";

export function accompagnements(edition: Edition): readonly OutputFile[] {
  const paquet = paquetDe(edition);
  return [packageJson(paquet), lisezMoi(paquet)];
}
