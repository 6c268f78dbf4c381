import fc from "fast-check";
import { expect, it } from "vitest";
import { compiledOf } from "../../src/codec/compile.ts";
import { defineSpec } from "../../src/spec/define-spec.ts";
import type { SpecShape } from "../../src/spec/spec.ts";
import { specFaults } from "../../src/spec/spec-faults.ts";
import { runs } from "../codec/arbitrary-message.ts";
import { arbitrarySpec } from "./arbitrary-spec.ts";

it.each(runs)("a spec without a fault never fails where it is used, %s", (_, parameters) => {
  let sound = 0;
  fc.assert(
    fc.property(arbitrarySpec(), (json) => {
      if (specFaults(json).length > 0) return;
      sound++;
      expect(() => compiledOf(defineSpec(json as SpecShape))).not.toThrow();
    }),
    { ...(parameters as fc.Parameters<unknown>), numRuns: 1000 },
  );
  expect(sound).toBeGreaterThan(100);
});
