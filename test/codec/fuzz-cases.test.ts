import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fromHex } from "../../src/bytes/hex.ts";
import { checkBytes } from "./check-bytes.ts";
import { fuzzedSpecs } from "./fuzzed-specs.ts";

interface FuzzCase {
  readonly spec: string;
  readonly problem: string;
  readonly hex: string;
}

const cases: readonly FuzzCase[] = JSON.parse(readFileSync(new URL("fuzz-cases.json", import.meta.url), "utf8"));
const specs = new Map(fuzzedSpecs);

describe("bytes that once were read wrongly", () => {
  it.each(cases.map(({ spec, problem, hex }) => [spec, problem, hex] as const))("%s: %s (%s)", (name, _, hex) => {
    const spec = specs.get(name);
    if (spec === undefined) throw new Error(`no spec ${name}`);
    expect(checkBytes(spec, fromHex(hex))).toBeUndefined();
  });

  it("are looked for in every dialect", () => {
    expect(fuzzedSpecs.length).toBeGreaterThanOrEqual(4);
  });
});
