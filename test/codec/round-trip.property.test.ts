import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import { safeDecode } from "../../src/codec/safe-decode.ts";
import type { Spec } from "../../src/spec/spec.ts";
import { iso1987Ascii, iso1987AsciiBinaryBitmap } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { arbitraryMessage, runs } from "./arbitrary-message.ts";

const specs: readonly Spec[] = [iso1987Ascii, iso1987AsciiBinaryBitmap, unionpayPos];

describe.each(specs.map((spec) => [spec.name, spec] as const))("any message of %s", (_, spec) => {
  it.each(runs)("is the same after it was written and read, and so are its bytes (%s)", (_, parameters) => {
    fc.assert(
      fc.property(arbitraryMessage(spec), (message) => {
        const bytes = encode(spec, message);
        const read = decode(spec, bytes);
        expect({ ...read, fields: { ...(read.fields as object) } }).toEqual(message);
        expect(toHex(encode(spec, read as typeof message))).toBe(toHex(bytes));
        expect(safeDecode(spec, bytes)).toEqual({ ok: true, message: read, warnings: [] });
      }),
      parameters,
    );
  });
});
