import { describe, expectTypeOf, it } from "vitest";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import { defineSpec } from "../../src/spec/define-spec.ts";
import { parseSpec } from "../../src/spec/parse-spec.ts";
import type { Spec } from "../../src/spec/spec.ts";

const frame = {
  name: "rows",
  mti: "ascii",
  bitmap: { encoding: "hex" },
  wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
} as const;
const text = { format: "ans...99", name: "Row" } as const;
const entries = { ...text, tlv: { tag: "n2", length: "n3" } } as const;

describe("a wrong option inside a row is an error where it stands", () => {
  it("in a tag", () => {
    defineSpec({
      ...frame,
      elements: {
        // @ts-expect-error A tag has no such option.
        48: { ...entries, tags: { "01": { nmae: "Tag" } } },
      },
    });
    defineSpec({
      ...frame,
      elements: {
        // @ts-expect-error A part of a tag has another format.
        49: { ...entries, tags: { "01": { parts: { 1: { format: "q2", name: "Part" } } } } },
        50: { ...entries, tags: { "01": "pan", "02": { format: "n..9" }, "*": { privacy: "show" } } },
      },
    });
  });

  it("in a case", () => {
    defineSpec({
      ...frame,
      elements: {
        // @ts-expect-error A case has no such option.
        48: { ...text, cases: [{ when: { mti: "01" }, row: { ...text, nmae: "Row" } }] },
        // @ts-expect-error A case has no such format.
        49: { ...text, cases: [{ when: { mti: "01" }, row: { format: "3n", name: "Row" } }] },
        50: {
          ...text,
          cases: [
            { when: { mti: "01" }, row: { format: "n3", name: "Row" } },
            { when: { 48: "01" }, row: { ...entries, tags: { "01": { format: "n..9" } } } },
          ],
        },
      },
    });
  });

  it("in a kind of entries, and in an inner bitmap", () => {
    defineSpec({
      ...frame,
      elements: {
        // @ts-expect-error Entries have no such option.
        48: { ...text, tlv: { tag: "n2", length: "n3", ordre: "length-first" } },
        // @ts-expect-error An inner bitmap has no such option.
        49: { ...text, bitmap: { encoding: "binary", size: 64, fixed: true }, parts: {} },
        50: { ...text, tlv: { tag: "n2", length: "n3", order: "length-first" } },
        51: { ...text, bitmap: { encoding: "binary", size: 64 }, parts: {} },
      },
    });
  });
});

describe("the values of a spec from JSON", () => {
  it("are open", () => {
    const spec = parseSpec("{}");
    expectTypeOf(spec).toExtend<Spec>();
    expectTypeOf(decode(spec, new Uint8Array()).fields).toEqualTypeOf<Readonly<Record<number, unknown>>>();
    encode(spec, { mti: "0210", fields: { 39: "51" } });
  });
});
