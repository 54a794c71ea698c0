import { defineConfig } from "vitest/config";

/** Two cores, real processes and real PDF tools: few workers, and time enough for each test. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
