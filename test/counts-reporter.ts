import type { SerializedError } from "vitest";
import type { Reporter, TestModule } from "vitest/node";

/** Closes a run with the runner's own counts on one plain line. */
export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const counts = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) counts[test.result().state] += 1;
      // A file that does not load has no tests that could fail.
      if (!module.ok() && !tests.some((test) => test.result().state === "failed")) counts.failed += 1;
    }
    process.on("exit", () => {
      console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
    });
  }
}
