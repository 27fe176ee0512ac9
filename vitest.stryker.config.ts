// What Stryker runs for each mutant: only the quick tests that hold the module, in one process. AVENANT_STRYKER
// shortens the sweeps of millions of values (test/runtime), here only: a normal run makes them whole.
import { defineConfig } from "vitest/config";

const dossiers = (process.env["STRYKER_TESTS"] ?? "test/runtime").split(",");

export default defineConfig({
  test: { include: dossiers.map((d) => (d.endsWith(".ts") ? d : `${d}/**/*.test.ts`)), testTimeout: 60_000, maxWorkers: 1, env: { AVENANT_STRYKER: "1" } },
});
