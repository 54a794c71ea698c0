import { defineConfig } from "vitest/config";

/** Only the tests of the rules: the others would slow each of the thousands of runs down. */
export default defineConfig({
  test: {
    include: ["test/regels/**/*.test.ts", "test/eisen/regels/**/*.test.ts"],
    setupFiles: ["test/mutation/fixed-seed.ts"],
    testTimeout: 30_000,
  },
});
