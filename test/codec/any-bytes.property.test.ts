import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encode } from "../../src/codec/encode.ts";
import { EncodeError } from "../../src/error.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import type { Spec } from "../../src/spec/spec.ts";
import { iso1987Ascii, iso1987AsciiBinaryBitmap } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { arbitraryMessage, likelyBytes, mutated, runs } from "./arbitrary-message.ts";
import { expectMessageOrFault, expectWholeAnnotation } from "./expectations.ts";

const specs: readonly (readonly [name: string, spec: Spec, start: string])[] = [
  ["iso8583-1987-ascii", iso1987Ascii, "30323130"],
  ["iso8583-1987-ascii-binary-bitmap", iso1987AsciiBinaryBitmap, "30323130"],
  ["unionpay-pos", unionpayPos, "60000300006031003113030210"],
  ["unionpay-pos without a header", extendSpec(unionpayPos, { header: null }), "0210"],
];

describe.each(specs)("%s", (_, spec, start) => {
  it.each(runs)("makes of any bytes a message or a typed error (%s)", (_, parameters) => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 120 }), likelyBytes(start)), (bytes) => {
        expectMessageOrFault(spec, bytes);
        expectWholeAnnotation(spec, bytes);
      }),
      parameters,
    );
  });

  it.each(runs)("makes of a damaged message a message or a typed error (%s)", (_, parameters) => {
    const damaged = arbitraryMessage(spec).chain((message) => mutated(encode(spec, message)));
    fc.assert(
      fc.property(damaged, (bytes) => {
        expectMessageOrFault(spec, bytes);
        expectWholeAnnotation(spec, bytes);
      }),
      parameters,
    );
  });

  it.each(runs)("makes of any fields bytes or a typed error (%s)", (_, parameters) => {
    const key = fc.oneof(
      fc.integer({ min: -1, max: 200 }).map(String),
      fc.constantFrom("constructor", "__proto__", "toString", "hasOwnProperty", "2.0", "02", "1e1", " 2", "redacted"),
    );
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.string({ unit: "binary" }),
        fc.stringMatching(/^[CD]?\d{0,20}$/),
        fc.uint8Array({ maxLength: 20 }),
        fc.constantFrom(null, undefined, 0, true, Number.NaN, "156"),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(key, tie("value"), { maxKeys: 3 }),
        fc.record({ tag: fc.constantFrom("9A", "E1", "00", "__proto__"), value: tie("value") }),
      ),
    })).value;
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 4, noNullPrototype: false }), (fields) => {
        const header = {
          tpdu: "6000030000",
          applicationType: "60",
          softwareVersion: "31",
          terminalStatus: "0",
          processingRequirement: "0",
          softwareSubVersion: "311303",
        };
        try {
          const bytes = encode<Record<string, unknown>>(spec as Spec<Record<string, unknown>>, {
            mti: "0210",
            header,
            fields,
          });
          expectMessageOrFault(spec, bytes);
        } catch (error) {
          if (!(error instanceof EncodeError)) throw error;
          expect(error.message).not.toMatch(/NaN|\[object|(?:expected|received) undefined/);
        }
      }),
      parameters,
    );
  });
});
