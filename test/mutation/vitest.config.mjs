import { defineConfig } from "vitest/config";

/** Only the tests of the rules themselves: one that starts a process sees no change, and slows thousands of runs down. */
export default defineConfig({
  test: {
    include: ["test/regels/**/*.test.ts"],
    setupFiles: ["test/mutation/fixed-seed.ts"],
    testTimeout: 30_000,
  },
});
