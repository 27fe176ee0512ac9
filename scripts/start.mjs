// `npm start` on a fresh machine: installs what is missing, then does the main job on the real rules: verify, test, compile,
// evaluate one practice, and say where to look next.
import { spawnSync } from "node:child_process";
import { installer, racine } from "./install.mjs";

installer();
const { build } = await import("./build.mjs");
await build();

const steps = [
  ["verifier"],
  ["tester"],
  ["compiler"],
  ["evaluer", "forfait_structure", "--exercice", "2022", "--donnees", "rules/exemples/cabinet.yaml"],
];
for (const args of steps) {
  console.log(`\n$ avenant ${args.join(" ")}`);
  const r = spawnSync(process.execPath, ["bin/avenant.mjs", ...args], { cwd: racine, stdio: "inherit" });
  if (r.status !== 0) process.exit(r.status ?? 1);
}
