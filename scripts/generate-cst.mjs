// Writes grammar/cst.ts, the types of the concrete tree, from the parser. Run: node scripts/generate-cst.mjs
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const racine = fileURLToPath(new URL("..", import.meta.url));
const dossier = mkdtempSync(join(tmpdir(), "avenant-cst-"));
try {
  const paquet = await rolldown({ input: join(racine, "grammar/cst-source.ts"), platform: "node" });
  await paquet.write({ file: join(dossier, "cst-source.mjs"), format: "esm" });
  const { cstSource } = await import(pathToFileURL(join(dossier, "cst-source.mjs")).href);
  writeFileSync(join(racine, "grammar/cst.ts"), cstSource());
} finally {
  rmSync(dossier, { recursive: true });
}
