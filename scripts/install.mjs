// Installs what the lockfile says when node_modules is missing or older than it. No package runs an install script.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import path from "node:path";

export const racine = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** True when something was installed. */
export function installer() {
  const [majeur, mineur] = process.versions.node.split(".").map(Number);
  if (majeur < 20 || (majeur === 20 && mineur < 19)) {
    console.error(`Avenant needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const lock = createHash("sha256").update(readFileSync(path.join(racine, "package-lock.json"))).digest("hex");
  const marque = path.join(racine, "node_modules", ".avenant-lock");
  if (existsSync(marque) && statSync(marque).isFile() && readFileSync(marque, "utf8") === lock) return false;
  console.error("Installing the locked dependencies (npm ci --ignore-scripts)…");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const r = spawnSync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--include=dev"], {
    cwd: racine,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (r.status !== 0) {
    console.error("npm ci failed: see above.");
    process.exit(r.status ?? 1);
  }
  writeFileSync(marque, lock);
  return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) installer();
