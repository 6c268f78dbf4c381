import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import { safeDecode } from "../../src/codec/safe-decode.ts";
import type { Spec } from "../../src/spec/spec.ts";
import { arbitraryMessage, runs } from "./arbitrary-message.ts";
import { fuzzedSpecs } from "./fuzzed-specs.ts";

type AnySpec = Spec<Readonly<Record<number, unknown>>>;

describe.each(fuzzedSpecs.map(([name, spec]) => [name, spec as AnySpec] as const))("any message of %s", (_, spec) => {
  it.each(runs)("is the same after it was written and read, and so are its bytes (%s)", (_, parameters) => {
    fc.assert(
      fc.property(arbitraryMessage(spec), (message) => {
        const bytes = encode(spec, message);
        const read = decode(spec, bytes);
        // What counts itself or the message is left out of a header that is written.
        expect({ ...read, fields: { ...read.fields }, header: undefined }).toEqual({ ...message, header: undefined });
        expect(read.header ?? {}).toMatchObject(message.header ?? {});
        expect(toHex(encode(spec, read))).toBe(toHex(bytes));
        expect(safeDecode(spec, bytes)).toEqual({ ok: true, message: read, warnings: [] });
      }),
      parameters,
    );
  });
});
