// Mutation of the compiler itself: are its own tests sharp? Not part of CI; run one module at a time (see README, « Tests »):
//   node node_modules/@stryker-mutator/core/bin/stryker.js run --mutate compiler/runtime/exact.ts
// STRYKER_TESTS names the folders of tests that hold the module (test/runtime unless told).
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
  tempDirName: ".stryker-tmp",
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: ".stryker-tmp/rapport.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: true },
  thresholds: { high: 95, low: 90, break: 85 },
  symlinkNodeModules: true,
  ignorePatterns: ["generated", "dist", "docs", "bench"],
  disableTypeChecks: true,
};
