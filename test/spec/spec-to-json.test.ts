import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromHex } from "../../src/bytes/hex.ts";
import { safeDecode } from "../../src/codec/safe-decode.ts";
import { SpecError } from "../../src/error.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import { parseSpec } from "../../src/spec/parse-spec.ts";
import type { Spec } from "../../src/spec/spec.ts";
import { specFaults } from "../../src/spec/spec-faults.ts";
import { specToJson } from "../../src/spec/spec-to-json.ts";
import * as builtIn from "../../src/specs/index.ts";
import { runs } from "../codec/arbitrary-message.ts";
import { arbitrarySpec } from "./arbitrary-spec.ts";
import { everyOption } from "./every-option.ts";

const folder = new URL("../vectors/", import.meta.url);

/** The bytes of every message among the vectors, whatever its dialect. */
const messages: readonly Uint8Array[] = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")) as readonly { readonly hex?: string }[])
  .flatMap(({ hex }) => (typeof hex === "string" && /^(?:[0-9A-F]{2})+$/i.test(hex) ? [fromHex(hex)] : []));

const specs: readonly Spec[] = Object.values(builtIn).filter(
  (value): value is Extract<typeof value, Spec> => typeof value === "object" && "elements" in value,
);

function outcomesOf(spec: Spec, header: boolean): readonly string[] {
  const used = header ? spec : extendSpec(spec, { header: null });
  return messages.map((bytes) => {
    const result = safeDecode(used, bytes);
    return result.ok
      ? `decoded ${JSON.stringify([result.message, result.warnings])}`
      : `refused ${JSON.stringify([result.error, result.partial])}`;
  });
}

describe("a spec as JSON", () => {
  it.each(specs)("is read back the same, and decodes the same: $name", (spec) => {
    const text = specToJson(spec);
    const again = parseSpec(text);
    expect(again).toEqual(spec);
    expect(specToJson(again)).toBe(text);
    const withHeader = outcomesOf(again, true);
    const bare = outcomesOf(again, false);
    expect(withHeader).toEqual(outcomesOf(spec, true));
    expect(bare).toEqual(outcomesOf(spec, false));
    expect([...withHeader, ...bare].some((outcome) => outcome.startsWith("decoded"))).toBe(true);
  });

  it("has its keys in one order, however they were written, and short rows on one line", () => {
    const spec = parseSpec({
      elements: {
        55: {
          tags: { "9F26": "applicationCryptogram", "82": "pan", "*": { privacy: "hide", name: "Other" } },
          tlv: "ber",
          format: "b...255",
          name: "Tags",
        },
        2: { as: "pan", format: "n..19" },
      },
      flows: [{ when: { mti: "02", 2: ["4", "!41"] }, flow: "purchase" }],
      header: { when: { name: "Second first", format: "n4" }, a: { name: "A", format: "n2" } },
      wire: { length: "bcd", z: "bcd", b: "binary", an: "ascii", n: "bcd" },
      bitmap: { encoding: "binary" },
      mti: "bcd",
      name: "order",
    });
    expect(specToJson(spec, { schema: "./spec.schema.json" })).toBe(`{
  "$schema": "./spec.schema.json",
  "name": "order",
  "mti": "bcd",
  "bitmap": { "encoding": "binary" },
  "wire": { "n": "bcd", "an": "ascii", "b": "binary", "z": "bcd", "length": "bcd" },
  "header": { "when": { "format": "n4", "name": "Second first" }, "a": { "format": "n2", "name": "A" } },
  "elements": {
    "2": { "format": "n..19", "as": "pan" },
    "55": {
      "format": "b...255",
      "name": "Tags",
      "tlv": "ber",
      "tags": { "82": "pan", "*": { "name": "Other", "privacy": "hide" }, "9F26": "applicationCryptogram" }
    }
  },
  "flows": [{ "flow": "purchase", "when": { "2": ["4", "!41"], "mti": "02" } }]
}
`);
  });

  it("has every option", () => {
    const { $schema, ...spec } = everyOption;
    const text = specToJson(parseSpec(everyOption), { schema: $schema });
    expect(JSON.parse(text)).toEqual(everyOption);
    expect(parseSpec(text)).toEqual(spec);
  });

  it("is not made of what is no spec", () => {
    expect(() => specToJson({ name: "none" } as never)).toThrow(SpecError);
    expect(() => specToJson(undefined as never)).toThrow(SpecError);
  });

  it.each(runs)("is read back the same, of any spec, %s", (_, parameters) => {
    fc.assert(
      fc.property(arbitrarySpec(), (json) => {
        if (specFaults(json).length > 0) return;
        const text = specToJson(json as Spec);
        expect(parseSpec(text)).toEqual(JSON.parse(JSON.stringify(json)));
        expect(specToJson(parseSpec(text))).toBe(text);
      }),
      parameters as fc.Parameters<unknown>,
    );
  });
});
