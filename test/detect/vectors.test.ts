import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fromHex } from "../../src/bytes/hex.ts";
import { detectSpec } from "../../src/detect/detect-spec.ts";
import { likelyScore } from "../../src/detect/detection.ts";
import { expectedFamilies, families } from "./families.ts";

interface AnyVector {
  readonly id: string;
  readonly hex: string;
}

const folder = new URL("../vectors/", import.meta.url);
const vectors = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => {
    const own: readonly AnyVector[] = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
    return own.map(({ id, hex }) => ({ file, id, hex, expected: expectedOf(file, id) }));
  });

function expectedOf(file: string, id: string): readonly string[] | undefined {
  const own = expectedFamilies[file];
  if (own === undefined) return undefined;
  return typeof own === "string" ? [own] : (own[id] ?? own["*"])?.split(" or ");
}

it("knows what to expect of every vector", () => {
  expect(vectors.filter(({ expected }) => expected === undefined).map(({ file, id }) => `${file} ${id}`)).toEqual([]);
  expect(vectors.length).toBeGreaterThan(190);
});

it("puts the right family of dialects first in at least 95 of 100 vectors", () => {
  const misses = vectors.filter(({ hex, expected = [] }) => {
    const [best] = detectSpec(fromHex(hex));
    // What no built-in dialect is for may be read by one, but not with confidence.
    if (expected.includes("none")) return best !== undefined && best.score >= likelyScore;
    return !expected.some((family) => best !== undefined && families[family]?.includes(best.spec.name));
  });
  const right = 1 - misses.length / vectors.length;
  const list = misses.map(({ id, hex, expected }) => {
    const [best] = detectSpec(fromHex(hex));
    return `${id}: ${expected?.join(" or ")} expected, ${best?.spec.name ?? "nothing"} found`;
  });
  console.log(`${(right * 100).toFixed(1)} % of ${vectors.length} vectors; misses:\n${list.join("\n")}`);
  expect(right, list.join("\n")).toBeGreaterThanOrEqual(0.95);
});

it("is sure of nearly all messages that a dialect reads to the end", () => {
  const complete = vectors.flatMap(({ id, hex }) => {
    const [best] = detectSpec(fromHex(hex));
    return best?.complete ? [{ id, score: best.score }] : [];
  });
  const unsure = complete.filter(({ score }) => score < likelyScore).map(({ id }) => id);
  // Messages of one or two elements with made-up values.
  expect(unsure).toEqual([
    "smartvista-short-code",
    "erl-odd-digits",
    "erl-signed-fees",
    "erl8583-bcd-f18-f19-odd",
    "erl8583-bcd-signed-amounts",
    "py-readme-ascii",
    "visa-by-hand-field-60",
    "visa-pyiso8583-29-field-2",
  ]);
});
