import { defineConfig } from "vitest/config";

// What mutation testing runs: the tests of the codec, without those that start a compiler or need a build.
export default defineConfig({
  test: {
    include: ["test/{bytes,codec,spec,specs}/**/*.test.ts", "test/message/annotate.test.ts"],
    // What compares the build, or what is generated, with the sources finds no mutant.
    exclude: [
      "test/spec/generated-fields.test.ts",
      "test/specs/generated-fields.test.ts",
      "test/spec/spec-schema.test.ts",
    ],
    env: { FIELD39_RUNS: "25" },
    testTimeout: 60_000,
  },
});
