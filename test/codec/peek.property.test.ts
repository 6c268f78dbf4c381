import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/codec/decode.ts";
import { DecodeError } from "../../src/codec/decode-error.ts";
import { encode } from "../../src/codec/encode.ts";
import type { AnyFields, Message } from "../../src/codec/message.ts";
import { peek } from "../../src/codec/peek.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import type { Spec } from "../../src/spec/spec.ts";
import { iso1987Ascii, iso1987AsciiBinaryBitmap } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { arbitraryMessage, likelyBytes, mutated, runs } from "./arbitrary-message.ts";

const specs: readonly (readonly [name: string, spec: Spec<AnyFields>, start: string])[] = [
  ["iso8583-1987-ascii", iso1987Ascii as Spec<AnyFields>, "30323130"],
  ["iso8583-1987-ascii-binary-bitmap", iso1987AsciiBinaryBitmap as Spec<AnyFields>, "30323130"],
  ["unionpay-pos", unionpayPos as Spec<AnyFields>, "60000300006031003113030210"],
  ["unionpay-pos without a header", extendSpec(unionpayPos, { header: null }) as Spec<AnyFields>, "0210"],
  [
    "iso8583-1987 in EBCDIC",
    extendSpec(iso1987Ascii, {
      name: "iso8583-1987-ebcdic",
      mti: "ebcdic",
      bitmap: { encoding: "hex-ebcdic" },
      wire: { n: "cp037", an: "cp037", z: "cp037", length: "ebcdic" },
      elements: {
        48: {
          format: "ans...999",
          name: "By amount",
          cases: [{ when: { 4: "0" }, row: { format: "ans..99", name: "Short" } }],
        },
      },
    }) as unknown as Spec<AnyFields>,
    "F0F2F1F0",
  ],
];

const anyElements = fc.array(fc.oneof(fc.integer({ min: 2, max: 64 }), fc.integer({ min: -1, max: 200 })), {
  maxLength: 6,
});

/** The message, or the error, that something ends with. */
function outcomeOf(read: () => Message): Message | DecodeError {
  try {
    return read();
  } catch (error) {
    if (error instanceof DecodeError) return error;
    throw error;
  }
}

function expectPeeked(spec: Spec<AnyFields>, bytes: Uint8Array, elements: readonly number[]): void {
  const all = outcomeOf(() => decode(spec, bytes));
  const some = outcomeOf(() => peek(spec, bytes, elements));
  if (some instanceof DecodeError) {
    // Never an error of its own: that of the decoder, whole.
    expect(all).toBeInstanceOf(DecodeError);
    expect({ ...some, message: some.message, partial: some.partial }).toEqual({
      ...all,
      message: (all as DecodeError).message,
      partial: (all as DecodeError).partial,
    });
    return;
  }
  const known = all instanceof DecodeError ? all.partial : all;
  if (known.mti !== undefined) expect(some.mti).toBe(known.mti);
  expect(some.header).toEqual(known.header);
  for (const number of elements) {
    const value = (known.fields as AnyFields)[number];
    // Behind the fault of the decoder nothing is known.
    if (!(all instanceof DecodeError)) expect(some.fields[number]).toEqual(value);
    else if (value !== undefined && String(number) !== all.path.split(/[.[]/)[0]) {
      expect(some.fields[number]).toEqual(value);
    }
  }
  expect(Object.keys(some.fields).filter((key) => !elements.includes(Number(key)))).toEqual([]);
}

describe.each(specs)("%s", (_, spec, start) => {
  it.each(runs)("peek reads of a message what decode reads, for any elements (%s)", (_, parameters) => {
    fc.assert(
      fc.property(arbitraryMessage(spec), anyElements, (message, elements) => {
        const bytes = encode(spec, message);
        expectPeeked(spec, bytes, elements);
        const own = Object.keys(message.fields).map(Number);
        const { fields } = peek(spec, bytes, own);
        expect({ ...fields }).toEqual({ ...decode(spec, bytes).fields });
      }),
      parameters,
    );
  });

  it.each(runs)(
    "peek reads of damaged messages and of any bytes nothing that decode does not (%s)",
    (_, parameters) => {
      const damaged = arbitraryMessage(spec).chain((message) => mutated(encode(spec, message)));
      const bytes = fc.oneof(damaged, likelyBytes(start), fc.uint8Array({ maxLength: 120 }));
      fc.assert(
        fc.property(bytes, anyElements, (input, elements) => expectPeeked(spec, input, elements)),
        parameters,
      );
    },
  );
});
