// Bundles the command line with rolldown: one file for every command, ts-morph, prettier, rolldown and viz left outside and loaded only by
// `compiler`, `formater` and `graphe`. A first run then leaves V8's compiled code beside it, so that a command starts at once.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const racine = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(racine, "dist");

/** V8's compiled code holds for one version of V8 and one kind of machine. */
export const cache = path.join(dist, `avenant-${process.versions.v8}-${process.arch}.cache`);

/** `import text from "./file.ts?raw"`: the text of a file, as vite and vitest read it. */
export const raw = {
  name: "raw",
  resolveId(source, importer) {
    if (!source.endsWith("?raw") || importer === undefined) return null;
    return `\0raw:${path.resolve(path.dirname(importer), source.slice(0, -"?raw".length))}`;
  },
  load(id) {
    if (!id.startsWith("\0raw:")) return null;
    return { code: `export default ${JSON.stringify(readFileSync(id.slice("\0raw:".length), "utf8"))};`, moduleType: "js" };
  },
};

/**
 * What our packages would read before any command starts, and no command uses: commander asks for child_process, to start programs as
 * sub-commands; fdir looks on the disk for picomatch, which tinyglobby brings itself.
 */
const sansSuperflu = {
  name: "sans-superflu",
  resolveId: (source, importer) => (/^(node:)?child_process$/.test(source) && /[\\/]commander[\\/]/.test(importer ?? "") ? "\0rien" : null),
  load: (id) => (id === "\0rien" ? "export {};" : null),
  transform: (code, id) => (/[\\/]fdir[\\/]/.test(id) ? code.replace('__require("picomatch")', "null") : null),
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

function fresh(main) {
  if (!existsSync(main) || !existsSync(cache)) return false;
  const sources = ["grammar", "compiler", "scripts", "docs/diagnostics"].map((d) => newest(path.join(racine, d)));
  return statSync(main).mtimeMs > Math.max(...sources, statSync(path.join(racine, "package.json")).mtimeMs);
}

/** The pages of the diagnostics, which `expliquer` reads beside the bundle. */
function pages() {
  const dossier = path.join(racine, "docs/diagnostics");
  const noms = readdirSync(dossier).filter((f) => f.endsWith(".md") && f !== "README.md").sort();
  return JSON.stringify(Object.fromEntries(noms.map((f) => [f.slice(0, -".md".length), readFileSync(path.join(dossier, f), "utf8")])));
}

/** Builds if dist/ is missing or older than the sources, or was built for another version of Node. */
export async function build({ force = false } = {}) {
  const main = path.join(dist, "avenant.cjs");
  if (!force && fresh(main)) return false;
  const { rolldown } = await import("rolldown");
  const options = { platform: "node", external: [/^node:/, "@viz-js/viz", "ts-morph", "prettier", /^prettier\//, /^rolldown\//], plugins: [raw] };
  rmSync(dist, { recursive: true, force: true });
  // prettier/doc stays inside: left outside, it would be read before any command starts.
  const dehors = [/^node:(?!child_process$)/, "@viz-js/viz", /^rolldown\//, "ts-morph", "prettier", /^prettier\/(?!doc$)/];
  const command = await rolldown({ ...options, external: dehors, plugins: [raw, sansSuperflu], input: { avenant: path.join(racine, "compiler/cli/main.ts") } });
  // V8 gives up dynamic imports of a cached script: packages left outside are required, and only when asked for.
  await command.write({ dir: dist, format: "cjs", entryFileNames: "[name].cjs", codeSplitting: false, dynamicImportInCjs: false });
  await command.close();
  const plugin = await rolldown({ ...options, input: { "prettier-plugin": path.join(racine, "compiler/format/plugin.ts") } });
  await plugin.write({ dir: dist, format: "esm", entryFileNames: "[name].mjs", codeSplitting: false });
  await plugin.close();
  writeFileSync(path.join(dist, "diagnostics.json"), pages());
  const warm = spawnSync(process.execPath, [path.join(racine, "bin/avenant.mjs"), "tester"], { cwd: racine, stdio: "ignore", env: { ...process.env, AVENANT_CACHE: cache } });
  // 1: the rules have errors, which is not the build's business; anything else is.
  if (warm.error || (warm.status !== 0 && warm.status !== 1)) throw new Error(`the bundle does not run (exit code ${warm.status})`, { cause: warm.error });
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const built = await build({ force: process.argv.includes("--force") });
  console.error(built ? "dist/ built." : "dist/ is up to date.");
}
