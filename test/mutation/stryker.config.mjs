/** `npm run mutation`: changes the rules one place at a time and counts the changes no test sees (docs/adr/0010). */
export default {
  mutate: ["src/regels/**/*.ts"],
  plugins: ["@stryker-mutator/vitest-runner"],
  testRunner: "vitest",
  vitest: { configFile: "test/mutation/vitest.config.mjs" },
  coverageAnalysis: "perTest",
  concurrency: 2,
  thresholds: { high: 95, low: 90, break: 85 },
  reporters: ["clear-text", "progress-append-only", "html", "json"],
  clearTextReporter: { logTests: false, reportTests: false },
  htmlReporter: { fileName: "out/mutation/report.html" },
  jsonReporter: { fileName: "out/mutation/report.json" },
  tempDirName: "out/mutation/sandbox",
  ignorePatterns: ["out", "dist"],
  // Each parameter is loaded once, so its changes are static: they need the whole file of tests again.
  warnings: { slow: false },
};
