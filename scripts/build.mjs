// Bundles the command line into dist/ with rolldown: one small file for what every command needs, the rest loaded on demand.
// ts-morph and prettier stay outside and are only loaded by `compiler` and `formater`.
import { readFileSync, existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const racine = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** `import text from "./file.ts?raw"`: the text of a file, as vite and vitest read it. */
const raw = {
  name: "raw",
  resolveId(source, importer) {
    if (!source.endsWith("?raw") || importer === undefined) return null;
    return `\0raw:${path.resolve(path.dirname(importer), source.slice(0, -"?raw".length))}`;
  },
  load(id) {
    if (!id.startsWith("\0raw:")) return null;
    return `export default ${JSON.stringify(readFileSync(id.slice("\0raw:".length), "utf8"))};`;
  },
};

/** Newest change below a folder, in milliseconds. */
function newest(dir) {
  let latest = 0;
  for (const entry of readdirSync(dir, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    latest = Math.max(latest, statSync(path.join(entry.parentPath ?? entry.path, entry.name)).mtimeMs);
  }
  return latest;
}

/** Builds if dist/ is missing or older than the sources. */
export async function build({ force = false } = {}) {
  const out = path.join(racine, "dist");
  const main = path.join(out, "avenant.mjs");
  const sources = ["grammar", "compiler", "scripts"].map((d) => path.join(racine, d));
  if (!force && existsSync(main) && statSync(main).mtimeMs > Math.max(...sources.map(newest), statSync(path.join(racine, "package.json")).mtimeMs))
    return false;
  const { rolldown } = await import("rolldown");
  const { version } = JSON.parse(readFileSync(path.join(racine, "package.json"), "utf8"));
  const bundle = await rolldown({
    input: { avenant: path.join(racine, "compiler/cli/main.ts"), "prettier-plugin": path.join(racine, "compiler/format/plugin.ts") },
    platform: "node",
    external: [/^node:/, "ts-morph", "prettier", /^prettier\//],
    plugins: [raw],
    transform: { define: { __VERSION__: JSON.stringify(version) } },
  });
  await bundle.write({
    dir: out,
    format: "esm",
    entryFileNames: "[name].mjs",
    chunkFileNames: "chunk-[name]-[hash].mjs",
    minify: false,
    cleanDir: true,
  });
  await bundle.close();
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const built = await build({ force: process.argv.includes("--force") });
  console.error(built ? "dist/ built." : "dist/ is up to date.");
}
