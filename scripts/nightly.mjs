// The long runs, one after the other, each with its seed: hostile texts, the two evaluators against each other, drawn programmes,
// every digit of the law. `--graine N` replays a night, `--fois N` sets how many times the daily size (10 unless told), `--partie N`
// runs one part. What a night finds goes into test/regressions/, minimised.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import path from "node:path";

const racine = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

function option(nom, defaut) {
  const i = process.argv.indexOf(nom);
  const dit = i < 0 ? defaut : Number(process.argv[i + 1]);
  if (Number.isInteger(dit) && dit > 0) return dit;
  console.error(`${nom} takes a whole number.`);
  process.exit(64);
}

// A new seed each night, the same for a replay.
const graine = option("--graine", Math.floor(Date.now() / 86_400_000));
const fois = option("--fois", 10);

/** What runs, where, with what. */
const NUITS = [
  { nom: "hostile texts, limits, disguises, refusals", dossiers: ["test/robustness", "test/regressions"], env: { AVENANT_FUZZ: fois } },
  { nom: "the two evaluators, on the real law and on drawn programmes", dossiers: ["test/differential"], env: { AVENANT_DIFF: fois } },
  { nom: "drawn histories, practices and texts", dossiers: ["test/properties", "test/runtime"], env: { AVENANT_DIFF: fois, AVENANT_LONG: 1 } },
  { nom: "every digit of the law", dossiers: ["test/mutations"], env: {} },
];

const { build } = await import("./build.mjs");
await build();
const partie = process.argv.includes("--partie") ? option("--partie", 1) : undefined;
const rates = [];
for (const { nom, dossiers, env } of partie === undefined ? NUITS : NUITS.slice(partie - 1, partie)) {
  const reglages = { AVENANT_SEED: graine, AVENANT_GRAINE: graine, ...env };
  const dit = Object.entries(reglages).map(([k, v]) => `${k}=${v}`).join(" ");
  console.error(`\n== ${nom}\n   ${dit} node node_modules/vitest/vitest.mjs run ${dossiers.join(" ")}`);
  const debut = Date.now();
  const r = spawnSync(process.execPath, [path.join(racine, "node_modules/vitest/vitest.mjs"), "run", "--testTimeout=7200000", ...dossiers], { cwd: racine, stdio: "inherit", env: { ...process.env, ...Object.fromEntries(Object.entries(reglages).map(([k, v]) => [k, String(v)])) } });
  console.error(`   ${r.status === 0 ? "nothing found" : "FOUND SOMETHING"}, ${Math.round((Date.now() - debut) / 1000)} s`);
  if (r.status !== 0) rates.push(nom);
}
console.error(`\nSeed ${graine}, ${fois} times the daily size: ${rates.length === 0 ? "nothing found." : `look at ${rates.join("; ")}.`}`);
process.exit(rates.length === 0 ? 0 : 1);
