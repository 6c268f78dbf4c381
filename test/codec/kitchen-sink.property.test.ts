import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import { safeDecode } from "../../src/codec/safe-decode.ts";
import { checkSpec } from "../../src/spec/check-spec.ts";
import { arbitraryMessage, likelyBytes, mutated, runs } from "./arbitrary-message.ts";
import { expectMessageOrFault, expectWholeAnnotation } from "./expectations.ts";
import { carriedSink, kitchenSink, plainSink } from "./kitchen-sink.ts";

const specs = [
  [kitchenSink.name, kitchenSink, "12F0F0F4F0"],
  [plainSink.name, plainSink, "30313030"],
  [carriedSink.name, carriedSink, "0100"],
] as const;

describe.each(specs)("any message of the %s", (_, spec, start) => {
  it("has a spec that can be", () => {
    expect(checkSpec(spec)).toBe(spec);
  });

  it.each(runs)("is the same after it was written and read, and so are its bytes (%s)", (_, parameters) => {
    fc.assert(
      fc.property(arbitraryMessage(spec), ({ mti, header, fields }) => {
        const bytes = encode(spec, header === undefined ? { mti, fields } : { mti, header, fields });
        const read = decode(spec, bytes);
        expect(read.mti).toBe(mti);
        expect({ ...read.fields }).toEqual(fields);
        if (header !== undefined) expect(read.header).toMatchObject(header);
        expect(toHex(encode(spec, read))).toBe(toHex(bytes));
        expect(safeDecode(spec, bytes)).toEqual({ ok: true, message: read, warnings: [] });
        expectWholeAnnotation(spec, bytes);
      }),
      parameters,
    );
  });

  it.each(runs)("that is damaged is a message or a typed error (%s)", (_, parameters) => {
    const damaged = arbitraryMessage(spec).chain((message) => mutated(encode(spec, message)));
    fc.assert(
      fc.property(damaged, (bytes) => {
        expectMessageOrFault(spec, bytes);
        expectWholeAnnotation(spec, bytes);
      }),
      parameters,
    );
  });

  it.each(runs)("is made of any bytes, or a typed error (%s)", (_, parameters) => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 120 }), likelyBytes(start)), (bytes) => {
        expectMessageOrFault(spec, bytes);
        expectWholeAnnotation(spec, bytes);
      }),
      parameters,
    );
  });
});
