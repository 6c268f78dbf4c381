import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import { defineSpec } from "../../src/spec/define-spec.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import { iso1987Ascii } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { ascii, bytesOf, decodeError, encodeError, faultOf } from "./fault.ts";

const bare = extendSpec(unionpayPos, { header: null });

describe("a length in ASCII digits", () => {
  const pan = (length: string) => ascii(`02004000000000000000${length}4111111111111111111`);
  const free = (length: string) => ascii(`02000000000000010000${length}${"x".repeat(1000)}`);

  it.each([
    ["-4", 20],
    ["-1", 20],
    ["+1", 20],
    [" 5", 20],
    ["5 ", 21],
    ["xx", 20],
    ["1e", 21],
    ["0x", 21],
    ["1.", 21],
    ["A0", 20],
    ["\n5", 20],
    ["\u00b95", 20],
  ])("of two digits is not %j", (length, offset) => {
    const { code, path, offset: at } = decodeError(iso1987Ascii, pan(length));
    expect([code, path, at]).toEqual(["invalid_length", "2", offset]);
  });

  it.each([
    ["1e3", 21],
    ["1e1", 21],
    ["+12", 20],
    ["-12", 20],
    ["0xA", 21],
    ["   ", 20],
    [" 12", 20],
    ["12 ", 22],
    ["1,0", 21],
    ["NaN", 20],
  ])("of three digits is not %j", (length, offset) => {
    expect(faultOf(iso1987Ascii, free(length))).toEqual(["invalid_length", "48", offset]);
  });

  it.each(["20", "25", "99"])("of a card number is not %s: 19 is the maximum", (length) => {
    const error = decodeError(iso1987Ascii, pan(length));
    expect([error.code, error.path, error.offset]).toEqual(["length_over_maximum", "2", 20]);
    expect([error.expected, error.received]).toEqual(["at most 19", length]);
  });

  it("names the byte that is no digit, but no digit", () => {
    expect(decodeError(iso1987Ascii, pan("-4")).received).toBe("byte 0x2D");
    expect(decodeError(iso1987Ascii, pan("1e")).message).toBe(
      "invalid length at 2, byte 21: expected a length of 2 bytes of digits, received byte 0x65. " +
        "Often the element before it has another length or encoding in this dialect",
    );
  });

  it("may be zero, and may be the maximum", () => {
    expect(decode(iso1987Ascii, ascii("0200400000000000000000")).fields[2]).toBe("");
    expect(decode(iso1987Ascii, pan("19")).fields[2]).toBe("4111111111111111111");
    expect(decode(iso1987Ascii, ascii(`02000000000000010000999${"x".repeat(999)}`)).fields[48]).toHaveLength(999);
  });
});

describe("a packed length", () => {
  it.each([
    ["a nibble A in the ones", "<0210 4000000000000000 1A 6225000000000014>", ["invalid_length", "2", 10]],
    ["a nibble A in the tens", "<0210 4000000000000000 A6 6225000000000014>", ["invalid_length", "2", 10]],
    ["a nibble F in the second byte", "<0210 0000000000000010 000F 22>", ["invalid_length", "60", 11]],
    ["20 digits of 19", "<0210 4000000000000000 20 62250000000000000014>", ["length_over_maximum", "2", 10]],
    ["18 digits of 17", "<0210 0000000000000010 0018 220000010005000000>", ["length_over_maximum", "60", 10]],
    ["9999 bytes of 999", "<0210 0000000000000004 9999 00>", ["length_over_maximum", "62", 10]],
    ["more digits than follow", "<0210 4000000000000000 16 62250000000000>", ["truncated", "2", 11]],
  ])("with %s is an error", (_, pieces, fault) => {
    expect(faultOf(bare, bytesOf(pieces))).toEqual(fault);
  });

  it("counts digits of packed values and bytes of the rest", () => {
    const { fields } = decode(bare, bytesOf("<0210 0000000000010004 0003 1230 0002 ABCD>"));
    expect({ ...fields }).toEqual({ 48: "123", 62: Uint8Array.of(0xab, 0xcd) });
  });
});

describe("a length in other forms", () => {
  const spec = defineSpec({
    name: "lengths",
    mti: "ascii",
    bitmap: { encoding: "binary", size: 64 },
    wire: { n: "bcd", an: "ascii", b: "binary", z: "bcd", length: "binary" },
    elements: {
      2: { format: "ans...300", name: "Two bytes, big endian" },
      3: { format: "n..10", name: "Digits in a byte" },
      4: { format: "n..10", name: "Bytes in a byte", unit: "bytes" },
      5: { format: "n..10", name: "Bytes, filled with F", unit: "bytes", fill: "F" },
      6: { format: "b..8", name: "Hex digits, counted as bytes", encoding: "hex", length: "ascii" },
      7: { format: "b..8", name: "Hex digits, counted", encoding: "hex", length: "ascii", unit: "characters" },
      8: { format: "b64", name: "Hex digits", encoding: "hex", unit: "characters" },
    },
  });

  it.each([
    ["two bytes, big endian", `0200<4000000000000000 012C>${"x".repeat(300)}`, { 2: "x".repeat(300) }],
    ["an odd number of digits", "0200<2000000000000000 03 0123>", { 3: "123" }],
    ["bytes of packed digits", "0200<1000000000000000 02 0123>", { 4: "0123" }],
    ["bytes of packed digits with a filler", "0200<0800000000000000 02 F123>", { 5: "123" }],
    ["bytes of packed digits without a filler", "0200<0800000000000000 02 4123>", { 5: "4123" }],
    ["no bytes of packed digits", "0200<0800000000000000 00>", { 5: "" }],
    ["bytes behind hex digits", "0200<0400000000000000>02ABCD", { 6: Uint8Array.of(0xab, 0xcd) }],
    ["hex digits, counted one by one", "0200<0200000000000000>04ABCD", { 7: Uint8Array.of(0xab, 0xcd) }],
    ["a fixed number of hex digits", "0200<0100000000000000>0123456789ABCDEF", { 8: fromHex("0123456789ABCDEF") }],
  ])("reads %s, and writes it back", (_, pieces, fields) => {
    const message = decode(spec, bytesOf(pieces));
    expect({ ...message.fields }).toEqual(fields);
    expect(toHex(encode(spec, message))).toBe(toHex(bytesOf(pieces)));
  });

  it.each<readonly [name: string, fields: object, code: string, path: string]>([
    ["bytes in hex digits, one too few", { 8: new Uint8Array(7) }, "value_too_short", "8"],
    ["bytes in hex digits, one too many", { 8: new Uint8Array(9) }, "value_too_long", "8"],
    ["more hex digits than there may be", { 7: new Uint8Array(5) }, "value_too_long", "7"],
    ["more bytes of packed digits than there may be", { 4: "12345678901" }, "value_too_long", "4"],
    ["hex digits given as text", { 8: "0123456789ABCDEF" }, "invalid_value", "8"],
    ["a letter beside a filler F", { 5: "12A" }, "invalid_content", "5"],
  ])("does not write %s", (_, fields, code, path) => {
    const error = encodeError(spec, { mti: "0200", fields });
    expect([error.code, error.path]).toEqual([code, path]);
  });

  it.each([
    ["301 of 300 bytes", "0200<4000000000000000 012D>", ["length_over_maximum", "2", 12]],
    [
      "bytes for more digits than there may be",
      "0200<1000000000000000 06 000000000000>",
      ["length_over_maximum", "4", 12],
    ],
    ["an odd number of hex digits", "0200<0200000000000000>03ABC", ["invalid_content", "7", 16]],
  ])("refuses %s", (_, pieces, fault) => {
    expect(faultOf(spec, bytesOf(pieces))).toEqual(fault);
  });
});
