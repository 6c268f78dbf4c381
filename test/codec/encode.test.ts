import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { latin1 } from "../../src/bytes/latin1.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import type { AnyFields } from "../../src/codec/message.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import type { Spec } from "../../src/spec/spec.ts";
import { iso1987Ascii, iso1987AsciiBinaryBitmap } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { encodeError } from "./fault.ts";

const bare = extendSpec(unionpayPos, { header: null });

/** What stands behind message type and bitmap. */
const asciiOf = (fields: Parameters<typeof encode<Record<number, unknown>>>[1]["fields"]) => {
  const bytes = encode(iso1987Ascii, { mti: "0210", fields });
  return latin1(bytes, 4 + (bytes[4]! >= 0x38 ? 32 : 16), bytes.length);
};
const hexOf = (fields: Parameters<typeof encode<Record<number, unknown>>>[1]["fields"]) =>
  toHex(encode(bare, { mti: "0210", fields }).subarray(10));

describe("encode pads what has a fixed length", () => {
  it.each([
    ["digits with zeros on the left", { 4: "100" }, "000000000100"],
    ["text with spaces on the right", { 41: "T1" }, "T1      "],
    ["a response code", { 39: "5" }, "5 "],
    ["nothing that is complete", { 3: "003000" }, "003000"],
    ["a signed amount with zeros behind the sign", { 28: "D5" }, "D00000005"],
    ["nothing that has a length", { 2: "4111", 48: "x" }, "044111001x"],
    ["no text that is empty and has a length", { 48: "" }, "000"],
  ])("%s", (_, fields, text) => {
    expect(asciiOf(fields)).toBe(text);
  });

  it.each([
    ["an odd number of digits on the left", { 22: "51" }, "0510"],
    ["an odd number of digits on the right", { 23: "1" }, "0001"],
    ["an odd number of digits behind their length", { 2: "622" }, "036220"],
    ["a track", { 35: "6225D3012" }, "096225D30120"],
    ["Chinese text", { 43: "商户" }, `C9CCBBA7${"20".repeat(36)}`],
    ["a part that another follows", { 44: { 1: "0102", 2: "0103" } }, `1530313032${"20".repeat(7)}30313033`],
    ["digits of a part", { 60: { 1: "22", 2: "1", 3: "5" } }, "0011220000010050"],
  ])("%s", (_, fields, hex) => {
    expect(hexOf(fields)).toBe(hex);
  });
});

describe("encode makes the bitmap", () => {
  it.each([
    ["none", {}, "0000000000000000"],
    ["one element", { 2: "4" }, "4000000000000000"],
    ["element 64", { 64: new Uint8Array(8) }, "0000000000000001"],
    ["element 65 and so a second bitmap", { 65: new Uint8Array(8) }, "8000000000000000" + "8000000000000000"],
    ["element 128", { 128: new Uint8Array(8) }, "8000000000000000" + "0000000000000001"],
    ["values that are undefined", { 3: undefined, 39: "51", 70: undefined }, "0000000002000000"],
  ])("of %s", (_, fields, bitmap) => {
    const text = latin1(encode(iso1987Ascii, { mti: "0800", fields }), 0, 4 + bitmap.length);
    expect(text).toBe(`0800${bitmap}`);
    const bytes = encode(iso1987AsciiBinaryBitmap, { mti: "0800", fields });
    expect(toHex(bytes.subarray(4, 4 + bitmap.length / 2))).toBe(bitmap);
  });

  it("of 192 bits where the dialect has them", () => {
    const wide = extendSpec(iso1987Ascii, {
      bitmap: { encoding: "binary", size: 192 },
      elements: { 65: null, 130: { format: "n3", name: "Third" } },
    });
    const bytes = encode(wide, { mti: "0800", fields: { 2: "4", 130: "7" } });
    expect(toHex(bytes)).toBe(
      "30383030" + "C000000000000000" + "8000000000000000" + "4000000000000000" + "303134" + "303037",
    );
    expect({ ...decode(wide, bytes).fields }).toEqual({ 2: "4", 130: "007" });
    const two = encode(wide, { mti: "0800", fields: { 128: new Uint8Array(8) } });
    expect(toHex(two)).toBe("30383030" + "8000000000000000" + "0000000000000001" + "0000000000000000");
  });

  it("from the numbers, in whatever order they come", () => {
    const fields = { 39: "51", 3: "000000", 11: "000001" };
    const reversed = { 11: "000001", 3: "000000", 39: "51" };
    expect(toHex(encode(iso1987Ascii, { mti: "0210", fields }))).toBe(
      toHex(encode(iso1987Ascii, { mti: "0210", fields: reversed })),
    );
  });
});

type Wrong = readonly [name: string, fields: object, code: string, path: string];

const wrongInAscii: readonly Wrong[] = [
  ["an amount too long", { 4: "1234567890123" }, "value_too_long", "4"],
  ["a card number too long", { 2: "4".repeat(20) }, "value_too_long", "2"],
  ["a text too long", { 41: "TERMINAL1" }, "value_too_long", "41"],
  ["a free text too long", { 48: "x".repeat(1000) }, "value_too_long", "48"],
  ["a signed amount too long", { 28: "C123456789" }, "value_too_long", "28"],
  ["a PIN block too short", { 52: new Uint8Array(7) }, "value_too_short", "52"],
  ["a PIN block too long", { 52: new Uint8Array(9) }, "value_too_long", "52"],
  ["a MAC of four bytes", { 64: new Uint8Array(4) }, "value_too_short", "64"],
  ["a number", { 4: 100 }, "invalid_value", "4"],
  ["null", { 4: null }, "invalid_value", "4"],
  ["an object", { 41: {} }, "invalid_value", "41"],
  ["a list", { 41: ["T"] }, "invalid_value", "41"],
  ["true", { 39: true }, "invalid_value", "39"],
  ["text for bytes", { 52: "0123456789ABCDEF" }, "invalid_value", "52"],
  ["bytes for text", { 41: new Uint8Array(8) }, "invalid_value", "41"],
  ["a list of bytes", { 52: [0, 0, 0, 0, 0, 0, 0, 0] }, "invalid_value", "52"],
  ["an amount without a sign", { 28: "00000500" }, "invalid_value", "28"],
  ["a sign without an amount", { 28: "C" }, "invalid_value", "28"],
  ["a letter in a number", { 4: "00000000010A" }, "invalid_content", "4"],
  ["a decimal point", { 4: "1.00" }, "invalid_content", "4"],
  ["a minus sign", { 4: "-100" }, "invalid_content", "4"],
  ["a letter in a signed amount", { 28: "CX0000500" }, "invalid_content", "28"],
  ["a hyphen in a response code", { 39: "5-" }, "invalid_content", "39"],
  ["an accent in a text", { 43: "CAFÉ" }, "invalid_content", "43"],
  ["Chinese in a text", { 48: "余额" }, "invalid_content", "48"],
  ["a character that is a digit if cut", { 4: "00000000000\u0131" }, "invalid_content", "4"],
  ["a character that is a letter if cut", { 41: "TERM000\u0141" }, "invalid_content", "41"],
  ["half of a pair", { 48: "\ud83d" }, "invalid_content", "48"],
  ["a line feed", { 48: "a\nb" }, "invalid_content", "48"],
  ["element 1", { 1: "x" }, "undefined_element", "1"],
  ["element 0", { 0: "0210" }, "undefined_element", "0"],
  ["element 129", { 129: "x" }, "undefined_element", "129"],
  ["element 200", { 200: "x" }, "undefined_element", "200"],
  ["a negative number", { "-2": "x" }, "undefined_element", "fields"],
  ["another spelling of 2", { "02": "4111" }, "undefined_element", "02"],
  ["a third spelling of 2", { "2.0": "4111" }, "undefined_element", "fields"],
  ["a fourth spelling of 2", { "0x2": "4111" }, "undefined_element", "fields"],
  ["a name", { amount: "100" }, "undefined_element", "fields"],
  ["constructor", { constructor: "x" }, "undefined_element", "fields"],
  ["toString", { toString: "x" }, "undefined_element", "fields"],
  ["__proto__", JSON.parse('{ "__proto__": "x" }'), "undefined_element", "fields"],
  ["a card number as a name", { "4111111111111111": "x" }, "undefined_element", "fields"],
];

const wrongInPacked: readonly Wrong[] = [
  ["a letter in packed digits", { 4: "00000000010A" }, "invalid_content", "4"],
  ["a letter in an odd number of them", { 22: "05A" }, "invalid_content", "22"],
  ["a space in packed digits", { 3: "00 000" }, "invalid_content", "3"],
  ["a character that is a digit if cut, packed", { 4: "00000000000\u0131" }, "invalid_content", "4"],
  ["two of them", { 3: "00000\u0130", 4: "00000000000\u0131" }, "invalid_content", "3"],
  ["one in a track", { 35: "6225D301\u0131" }, "invalid_content", "35"],
  ["one in digits with parts", { 60: { 1: "2\u0132" } }, "invalid_content", "60"],
  ["a letter that tracks have not", { 35: "6225G3012" }, "invalid_content", "35"],
  ["an equals sign in a packed track", { 35: "6225=3012" }, "invalid_content", "35"],
  ["packed digits too many", { 4: "1234567890123" }, "value_too_long", "4"],
  ["a packed card number too long", { 2: "4".repeat(20) }, "value_too_long", "2"],
  ["a script that GBK has not", { 56: "สวัสดี" }, "invalid_content", "56"],
  ["an emoji", { 56: "😀" }, "invalid_content", "56"],
  ["a number for Chinese text", { 56: 51 }, "invalid_value", "56"],
  ["Chinese text too long in bytes", { 43: "银".repeat(21) }, "value_too_long", "43"],
  ["element 65 of 64", { 65: "x" }, "undefined_element", "65"],
  ["element 6, which the dialect has not", { 6: "100" }, "undefined_element", "6"],
];

/** Values that are right, to be written first: a writer that knows a layout takes another way. */
const rightInAscii: AnyFields = {
  2: "4111111111111111",
  4: "000000000100",
  28: "C00000500",
  39: "51",
  41: "TERM0001",
  43: "SHOP".padEnd(40),
  48: "free text",
  52: new Uint8Array(8),
  64: new Uint8Array(8),
};
const rightInPacked: AnyFields = {
  2: "6225000000000014",
  3: "000000",
  4: "000000000100",
  22: "051",
  35: "6225D3012",
  43: "商户".padEnd(38),
  56: "余额不足",
  60: { 1: "22" },
};

/** The right values in place of the wrong ones, if there are any. */
function rightFor(fields: object, right: AnyFields): AnyFields | undefined {
  const keys = Object.keys(fields).filter((key) => Object.hasOwn(right, key));
  if (keys.length !== Object.keys(fields).length) return undefined;
  return Object.fromEntries(keys.map((key) => [key, right[Number(key)]]));
}

describe("encode refuses", () => {
  it.each(wrongInAscii)("%s", (_, fields, code, path) => {
    const error = encodeError(iso1987Ascii, { mti: "0210", fields });
    expect([error.code, error.path]).toEqual([code, path]);
    expect(error.message).not.toContain("4111");
  });

  it.each(wrongInPacked)("%s", (_, fields, code, path) => {
    const error = encodeError(bare, { mti: "0210", fields });
    expect([error.code, error.path]).toEqual([code, path]);
  });

  it("the same where it has written right values of the same elements before", () => {
    for (const [spec, rows, right] of [
      [iso1987Ascii as Spec<AnyFields>, wrongInAscii, rightInAscii],
      [bare as Spec<AnyFields>, wrongInPacked, rightInPacked],
    ] as const) {
      for (const [name, wrong, code, path] of rows) {
        const fields = rightFor(wrong, right);
        if (fields === undefined) continue;
        const written = toHex(encode(spec, { mti: "0210", fields }));
        const error = encodeError(spec, { mti: "0210", fields: wrong });
        expect([name, error.code, error.path]).toEqual([name, code, path]);
        expect(toHex(encode(spec, { mti: "0210", fields }))).toBe(written);
      }
    }
  });

  it.each([
    ["too short", "021"],
    ["too long", "02100"],
    ["a number", 210],
    ["undefined", undefined],
  ])("a message type that is %s", (_, mti) => {
    expect(encodeError(iso1987Ascii, { mti, fields: {} })).toMatchObject({ code: "invalid_mti", path: "mti" });
  });

  it.each([iso1987Ascii, bare])("a message type that is not made of digits", (spec) => {
    expect(encodeError(spec, { mti: "02A0", fields: {} })).toMatchObject({ code: "invalid_mti", path: "mti" });
  });

  it("the printed form of a message, in which values are hidden", () => {
    const message = decode(
      iso1987Ascii,
      encode(iso1987Ascii, { mti: "0210", fields: { 2: "4111111111111111", 39: "51" } }),
    );
    const printed = JSON.parse(JSON.stringify(message));
    expect(printed.fields[2]).toBe("411111******1111");
    expect(encodeError(iso1987Ascii, printed)).toMatchObject({ code: "redacted_value", path: "fields" });
    expect(
      encodeError(
        iso1987Ascii,
        JSON.parse(JSON.stringify(decode(iso1987Ascii, encode(iso1987Ascii, { mti: "0210", fields: { 39: "51" } })))),
      ),
    ).toMatchObject({ code: "redacted_value" });
  });

  it("a message longer than 65,536 bytes", () => {
    const longer = extendSpec(iso1987Ascii, { elements: { 48: { format: "ans......999999", name: "Long" } } });
    expect(encodeError(longer, { mti: "0210", fields: { 48: "x".repeat(70_000) } })).toMatchObject({
      code: "value_too_long",
    });
    expect(encode(longer, { mti: "0210", fields: { 48: "x".repeat(65_000) } })).toHaveLength(65_026);
  });

  it("one message without spoiling the next", () => {
    const expected = toHex(encode(bare, { mti: "0210", fields: { 3: "000000", 60: { 1: "22" }, 63: { 1: "CUP" } } }));
    encodeError(bare, { mti: "0210", fields: { 3: "000000", 60: { 1: "22" }, 63: { 1: "CUPS" } } });
    encodeError(bare, { mti: "0210", fields: { 3: "00000A", 64: 5 } });
    encodeError(bare, { mti: "0210", fields: { 56: "余额".repeat(900) } });
    expect(toHex(encode(bare, { mti: "0210", fields: { 3: "000000", 60: { 1: "22" }, 63: { 1: "CUP" } } }))).toBe(
      expected,
    );
    expect(expected).toBe("02102000000000000012000000000222000343" + "5550");
  });
});

describe("encode writes", () => {
  it("bytes of any length in one piece with their neighbours", () => {
    const block = fromHex("00112233445566778899AABBCCDDEEFF".repeat(20));
    const text = asciiOf({
      41: "TERM0001",
      52: block.slice(0, 8),
      55: [{ tag: "9A", value: toHex(block.slice(0, 100)) }],
    });
    expect(text.slice(0, 8)).toBe("TERM0001");
    const fields = { 58: block, 59: "余额", 62: block.slice(0, 65), 63: { 1: "CUP" } };
    expect({ ...decode(bare, encode(bare, { mti: "0210", fields })).fields }).toEqual(fields);
  });

  it("letters only where the class allows no digits, with a length that is made of digits", () => {
    const spec = extendSpec(iso1987Ascii, {
      elements: { 46: { format: "a..10", name: "Letters" }, 47: { format: "a..10", name: "Letters" } },
    });
    const bytes = encode(spec, { mti: "0210", fields: { 46: "AB", 47: "C" } });
    expect(latin1(bytes, 20, bytes.length)).toBe("02AB01C");
    expect(encodeError(spec, { mti: "0210", fields: { 46: "AB", 47: "C1" } }).path).toBe("47");
  });
});
