import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Some tests start a compiler or a process.
    testTimeout: 60_000,
    // One core is left idle unless said.
    maxWorkers: "100%",
    typecheck: { include: ["test/**/*.test-d.ts"], tsconfig: "test/tsconfig.json" },
    reporters: ["default", "./test/counts-reporter.ts"],
    coverage: { include: ["src/**"], exclude: ["src/cli/**"] },
  },
});
