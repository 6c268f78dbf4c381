import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hexAnyCase, hexPortable, writeHex, writeHexPortable } from "../../src/bytes/hex.ts";
import { latin1, latin1Portable, writeLatin1, writeLatin1Portable } from "../../src/bytes/latin1.ts";
import { nativeBuffer } from "../../src/bytes/native-buffer.ts";
import { isWide } from "../../src/bytes/wide.ts";

const options = { seed: 39, numRuns: 500 };
const range = fc
  .uint8Array({ maxLength: 64 })
  .chain((bytes) => fc.tuple(fc.constant(bytes), fc.nat(bytes.length), fc.nat(bytes.length)))
  .map(([bytes, a, b]) => [bytes, Math.min(a, b), Math.max(a, b)] as const);
const wideText = fc.string({ unit: fc.constantFrom("0", "9", "a", "F", "g", "\u00e9", "\u0131", "\u4f59", "\ud83d") });

describe("what the language alone can do", () => {
  it("is not what runs on Node", () => {
    expect(nativeBuffer).toBeDefined();
    expect(latin1).not.toBe(latin1Portable);
    expect(writeHex).not.toBe(writeHexPortable);
  });

  it("reads the same hex digits", () => {
    fc.assert(
      fc.property(range, ([bytes, start, end]) => {
        expect(hexPortable(bytes, start, end)).toBe(hexAnyCase(bytes, start, end).toUpperCase());
      }),
      options,
    );
  });

  it("reads the same text, of any length", () => {
    fc.assert(
      fc.property(range, ([bytes, start, end]) => {
        expect(latin1Portable(bytes, start, end)).toBe(latin1(bytes, start, end));
      }),
      options,
    );
    const long = Uint8Array.from({ length: 20_000 }, (_, i) => i);
    expect(latin1Portable(long, 1, 19_999)).toBe(latin1(long, 1, 19_999));
  });

  it("writes the same text, and refuses the same", () => {
    fc.assert(
      fc.property(wideText, fc.nat(4), (text, offset) => {
        const [native, portable] = [new Uint8Array(text.length + 8), new Uint8Array(text.length + 8)];
        const fits = writeLatin1(native, text, offset);
        expect(writeLatin1Portable(portable, text, offset)).toBe(fits);
        if (fits) expect(native).toEqual(portable);
        expect(fits).toBe([...Array(text.length).keys()].every((i) => text.charCodeAt(i) < 256));
      }),
      options,
    );
  });

  it("writes the same hex digits, and refuses the same", () => {
    fc.assert(
      fc.property(fc.oneof(wideText, fc.stringMatching(/^[0-9a-fA-F]*$/)), fc.nat(4), (text, offset) => {
        const digits = text.slice(0, text.length & ~1);
        const [native, portable] = [new Uint8Array(digits.length + 8), new Uint8Array(digits.length + 8)];
        const whole = writeHex(native, digits, offset) * 2 === digits.length;
        expect(writeHexPortable(portable, digits, offset) * 2 === digits.length).toBe(whole);
        if (whole) expect(native).toEqual(portable);
        expect(whole).toBe(/^[0-9a-fA-F]*$/.test(digits));
      }),
      options,
    );
  });

  it("tells characters that a byte cannot hold", () => {
    expect(["", "0", "\u00ff", "\u0100", "a\u0131", "\uffff", "\ud83d"].map(isWide)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
  });
});
