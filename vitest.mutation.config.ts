import { defineConfig } from "vitest/config";

// What mutation testing runs: the tests of the codec, without those that start a compiler or need a build.
export default defineConfig({
  test: {
    include: ["test/{bytes,codec,spec,framing}/**/*.test.ts", "test/message/annotate.test.ts"],
    exclude: ["test/spec/generated-fields.test.ts"],
    testTimeout: 60_000,
  },
});
