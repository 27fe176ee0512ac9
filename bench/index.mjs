// `npm run bench`: cold processes, then evaluators. BENCH_ONLY chooses among cold, scalar, columns, start, warm; the packages of the
// other engines are installed here the first time, and only here.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import path from "node:path";
import { fileURLToPath } from "node:url";

const banc = path.dirname(fileURLToPath(import.meta.url));
const demandes = (process.env.BENCH_ONLY ?? "cold,scalar,columns,warm,start").split(",");
const veut = (quoi) => demandes.includes(quoi);

function installer() {
  const lock = createHash("sha256").update(readFileSync(path.join(banc, "package-lock.json"))).digest("hex");
  const marque = path.join(banc, "node_modules", ".avenant-lock");
  if (existsSync(marque) && readFileSync(marque, "utf8") === lock) return;
  console.error("Installing the engines to compare with, in bench/ (npm install --ignore-scripts)…");
  // Not `npm ci`: it asks for the binaries of every platform, which a registry may not have; versions and hashes are the lock's all the same.
  const r = spawnSync(process.platform === "win32" ? "npm.cmd" : "npm", ["install", "--ignore-scripts", "--no-save", "--no-audit", "--no-fund"], { cwd: banc, stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" });
  if (r.status !== 0) throw new Error("npm install failed in bench/: see above. BENCH_ENGINES=0 measures without the other engines.");
  writeFileSync(marque, lock);
}

const avecMoteurs = process.env.BENCH_ENGINES !== "0";
if (avecMoteurs && (veut("scalar") || veut("columns"))) installer();
if (veut("cold")) await import("./cold.mjs");
if (veut("scalar")) await (await import("./evaluateurs.mjs")).evaluateursMesures({ avecMoteurs });
if (veut("warm")) (await import("./evaluateurs.mjs")).rechauffement();
if (veut("columns")) await (await import("./colonnes.mjs")).colonnesMesurees({ avecDuckdb: avecMoteurs });
if (veut("start")) await (await import("./demarrage.mjs")).demarrageMesure();
process.exit(0);
