// Mutation of the compiler itself: are its own tests sharp? Not part of CI; run one module at a time (see README, « Tests »):
//   node node_modules/@stryker-mutator/core/bin/stryker.js run --mutate compiler/runtime/exact.ts
// STRYKER_TESTS names the folders of tests that hold the module (test/runtime unless told).
/** Its own for each run: two may go at once. */
const tmp = process.env["STRYKER_TMP"] ?? ".stryker-tmp";

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.stryker.config.ts", related: false },
  mutate: [
    "grammar/read.ts", "grammar/tokens.ts", "compiler/runtime/exact.ts", "compiler/runtime/jours.ts", "compiler/law/**/*.ts", "compiler/checks/**/*.ts", "!compiler/**/index.ts",
  ],
  coverageAnalysis: "perTest",
  concurrency: 1,
  timeoutMS: 20_000,
  tempDirName: tmp,
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: `${tmp}/rapport.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: true },
  thresholds: { high: 95, low: 90, break: 85 },
  symlinkNodeModules: true,
  ignorePatterns: [".stryker-tmp*", "generated", "dist", "docs", "bench"],
  disableTypeChecks: true,
};
