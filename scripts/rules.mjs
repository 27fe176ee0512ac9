// Our own tools on our own rules, as CI of an analyst's change runs them.
import { spawnSync } from "node:child_process";
import { racine } from "./install.mjs";

for (const args of [["verifier"], ["tester"], ["compiler", "--verifier"], ["formater", "--verifier"]]) {
  const r = spawnSync(process.execPath, ["bin/avenant.mjs", ...args], { cwd: racine, stdio: "inherit" });
  if (r.status !== 0) {
    console.error(`avenant ${args.join(" ")}: exit code ${r.status}`);
    process.exit(1);
  }
}
