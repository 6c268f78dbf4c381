import { describe, expect, it } from "vitest";
import { toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import type { Tlv } from "../../src/spec/values.ts";
import { iso1987Ascii } from "../../src/specs/iso8583-1987-ascii.ts";
import { bytesOf, decodeError, encodeError, faultOf } from "./fault.ts";

/** A message whose element 55 holds these hex digits; its first tag is byte 23. */
function withIccData(hex: string): Uint8Array {
  const digits = hex.replaceAll(" ", "");
  return bytesOf(`02100000000000000200${String(digits.length / 2).padStart(3, "0")}<${digits}>`);
}

const iccData = (hex: string) => decode(iso1987Ascii, withIccData(hex)).fields[55];

/** `9A 01 01` inside so many `E1`. */
function nested(levels: number): string {
  return Array.from({ length: levels }).reduce<string>(
    (inner) => `E1${(inner.length / 2).toString(16).padStart(2, "0").toUpperCase()}${inner}`,
    "9A0101",
  );
}

describe("tags, lengths and values of element 55", () => {
  it.each<readonly [name: string, hex: string, entries: Tlv]>([
    ["nothing", "", []],
    ["a tag of one byte", "9A 03 261122", [{ tag: "9A", value: "261122" }]],
    ["a tag of two bytes", "9F26 02 ABCD", [{ tag: "9F26", value: "ABCD" }]],
    ["a tag of three bytes", "DF8129 01 00", [{ tag: "DF8129", value: "00" }]],
    ["a tag of four bytes", "DF818101 01 00", [{ tag: "DF818101", value: "00" }]],
    [
      "a value of no bytes",
      "9F26 00 9A 00",
      [
        { tag: "9F26", value: "" },
        { tag: "9A", value: "" },
      ],
    ],
    [
      "padding before, between and behind",
      "00 9A 00 00 00",
      [
        { tag: "00", value: "" },
        { tag: "9A", value: "" },
        { tag: "00", value: "" },
        { tag: "00", value: "" },
      ],
    ],
    [
      "duplicates in their order",
      "9A 01 02 9A 01 01",
      [
        { tag: "9A", value: "02" },
        { tag: "9A", value: "01" },
      ],
    ],
    ["unknown tags", "C1 01 FF", [{ tag: "C1", value: "FF" }]],
    ["the long form for a short value", "9A 81 01 26", [{ tag: "9A", value: "26", lengthBytes: 2 }]],
    ["the longest long form", "9A 84 00000001 26", [{ tag: "9A", value: "26", lengthBytes: 5 }]],
    ["a long form that is needed", `9A 81 80 ${"00".repeat(128)}`, [{ tag: "9A", value: "00".repeat(128) }]],
    ["a constructed tag", "71 06 9F18 03 010203", [{ tag: "71", value: [{ tag: "9F18", value: "010203" }] }]],
    ["a constructed tag that holds no tags", "71 03 112233", [{ tag: "71", value: "112233" }]],
    ["a constructed tag that holds nothing", "71 00", [{ tag: "71", value: "" }]],
    [
      "private tags, which look constructed",
      "FF00 02 BAD3 FF02 01 01",
      [
        { tag: "FF00", value: "BAD3" },
        { tag: "FF02", value: "01" },
      ],
    ],
    [
      "names that objects inherit, as values",
      "9A 0B 636F6E7374727563746F72",
      [{ tag: "9A", value: "636F6E7374727563746F72" }],
    ],
  ])("keep %s, both ways", (_, hex, entries) => {
    expect(iccData(hex)).toEqual(entries);
    expect(toHex(encode(iso1987Ascii, { mti: "0210", fields: { 55: entries } }))).toBe(toHex(withIccData(hex)));
  });

  it("nest to eight levels; what is deeper stays hex digits", () => {
    let value: unknown = iccData(nested(8));
    for (let level = 0; level < 8; level++) {
      expect(value).toEqual([{ tag: "E1", value: expect.anything() }]);
      value = (value as Tlv)[0]?.value;
    }
    expect(value).toEqual([{ tag: "9A", value: "01" }]);

    value = iccData(nested(10));
    for (let level = 0; level < 9; level++) value = (value as Tlv)[0]?.value;
    expect(value).toBe("E1039A0101");
    for (const levels of [8, 9, 10, 60]) {
      const bytes = withIccData(nested(levels));
      expect(toHex(encode(iso1987Ascii, decode(iso1987Ascii, bytes)))).toBe(toHex(bytes));
    }
  });
});

describe("element 55 that is not made of tags", () => {
  it.each([
    ["a tag without a length", "9A", "55.9A", 23],
    ["a tag that ends within", "9F", "55.9F", 23],
    ["a length over the end", "9A 03 2611", "55.9A", 23],
    ["a second tag over its end", "9A 01 26 9F26 08 00", "55.9F26", 26],
    ["the second of two equal tags over its end", "9A 01 26 9A 02 00", "55.9A[1]", 26],
    ["a tag of five bytes", "DF8181 8101 00", "55.DF", 23],
    ["an indefinite length", "E1 80 9A0101 0000", "55.E1", 23],
    ["a length of five bytes", "9A 85 0000000001 26", "55.9A", 23],
    ["a reserved length", "9A FF 26", "55.9A", 23],
    ["a long length that ends within", "9A 82 01", "55.9A", 23],
    ["a long length over the end", "9A 82 0101 26", "55.9A", 23],
    ["a length of 2^31", "9A 84 80000000 26", "55.9A", 23],
    ["a length of 2^32 - 1", "9A 84 FFFFFFFF 26", "55.9A", 23],
    ["a length of 2^63", "DF01 88 8000000000000000", "55.DF01", 23],
  ])("is an error: %s", (_, hex, path, offset) => {
    expect(faultOf(iso1987Ascii, withIccData(hex))).toEqual(["invalid_tlv", path, offset]);
  });

  it("keeps the elements before it", () => {
    const { partial } = decodeError(iso1987Ascii, bytesOf("02100000000002000200510019A"));
    expect({ ...partial.fields }).toEqual({ 39: "51" });
  });
});

describe("entries that cannot be written", () => {
  const deep = (levels: number): Tlv => [{ tag: "E1", value: levels === 1 ? "" : deep(levels - 1) }];

  it.each<readonly [name: string, value: unknown, code: string, path: string]>([
    ["a number", 5, "invalid_value", "55"],
    ["an object", { "9A": "261122" }, "invalid_value", "55"],
    ["a list of strings", ["9A"], "invalid_value", "55"],
    ["a list with null", [null], "invalid_value", "55"],
    ["half a byte", [{ tag: "9A", value: "261" }], "invalid_value", "55.9A"],
    ["a letter that is no hex digit", [{ tag: "9A", value: "2G" }], "invalid_value", "55.9A"],
    ["a character that is a digit if cut", [{ tag: "9A", value: "\u0131\u0131" }], "invalid_value", "55.9A"],
    ["a value that is a number", [{ tag: "9A", value: 26 }], "invalid_value", "55.9A"],
    ["an inner value that is wrong", [{ tag: "E1", value: [{ tag: "9A", value: "x" }] }], "invalid_value", "55.E1.9A"],
    ["no tag", [{ value: "26" }], "invalid_value", "55"],
    ["a tag of no bytes", [{ tag: "", value: "26" }], "invalid_tlv", "55"],
    ["a tag that announces another byte", [{ tag: "9F", value: "26" }], "invalid_tlv", "55"],
    ["a tag with a byte too many", [{ tag: "9A26", value: "26" }], "invalid_tlv", "55"],
    ["a tag of five bytes", [{ tag: "DF81818101", value: "26" }], "invalid_tlv", "55"],
    ["a tag of other letters", [{ tag: "__proto__", value: "26" }], "invalid_tlv", "55"],
    ["padding with a value", [{ tag: "00", value: "26" }], "invalid_tlv", "55.00"],
    ["a length in too few bytes", [{ tag: "9A", value: "00".repeat(200), lengthBytes: 1 }], "invalid_tlv", "55.9A"],
    ["a length in six bytes", [{ tag: "9A", value: "26", lengthBytes: 6 }], "invalid_tlv", "55.9A"],
    ["a length in half a byte", [{ tag: "9A", value: "26", lengthBytes: 1.5 }], "invalid_tlv", "55.9A"],
    ["more than 255 bytes", [{ tag: "9A", value: "00".repeat(254) }], "value_too_long", "55"],
    ["raw hex with another letter", "9A0126G0", "invalid_content", "55"],
    ["raw hex of half a byte", "9A0126F", "invalid_content", "55"],
  ])("are refused: %s", (_, value, code, path) => {
    const error = encodeError(iso1987Ascii, { mti: "0210", fields: { 55: value } });
    expect([error.code, error.path]).toEqual([code, path]);
  });

  it("are refused where they nest without an end", () => {
    expect(encodeError(iso1987Ascii, { mti: "0210", fields: { 55: deep(10) } }).code).toBe("too_deep");
    const endless: unknown[] = [];
    endless.push({ tag: "E1", value: endless });
    expect(encodeError(iso1987Ascii, { mti: "0210", fields: { 55: endless } }).code).toBe("too_deep");
  });

  it("may be given raw instead, as bytes or hex digits", () => {
    const expected = toHex(withIccData("9A03261122"));
    expect(toHex(encode(iso1987Ascii, { mti: "0210", fields: { 55: "9a03261122" } }))).toBe(expected);
    expect(toHex(encode(iso1987Ascii, { mti: "0210", fields: { 55: bytesOf("<9A03261122>") } }))).toBe(expected);
  });
});
