// `npm test` on a fresh machine: installs what is missing, builds, checks types, runs every test. Arguments go to vitest.
import { spawnSync } from "node:child_process";
import { installer, racine } from "./install.mjs";

installer();
const { build } = await import("./build.mjs");
await build();

function run(title, args) {
  console.error(`\n== ${title}`);
  const r = spawnSync(process.execPath, args, { cwd: racine, stdio: "inherit" });
  if (r.status !== 0) process.exit(r.status ?? 1);
}

const wanted = process.argv.slice(2);
run("types", ["node_modules/typescript-natif/bin/tsc", "--noEmit", "-p", "tsconfig.json"]);
run("rules: verifier, tester, compiler --verifier, formater --verifier", ["scripts/rules.mjs"]);
run("tests", ["node_modules/vitest/vitest.mjs", "run", ...wanted]);
