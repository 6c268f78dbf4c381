import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import { isIso8583Error } from "../../src/error.ts";
import { builtInSpec } from "../../src/spec/built-in-spec.ts";
import type { PartShape, SpecShape } from "../../src/spec/spec.ts";
import { bytesOf, encodeError, faultOf } from "./fault.ts";

/** A dialect with one element: what stands behind `0200` and its bitmap is the element. */
const specOf = (row: Partial<PartShape> & Pick<PartShape, "format">) =>
  builtInSpec<SpecShape>({
    name: "one",
    mti: "ascii",
    bitmap: { encoding: "binary", size: 64 },
    wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
    elements: { 2: { name: "Element", ...row } },
  });

const bytesWith = (pieces: string) => bytesOf(`0200<4000000000000000>${pieces}`);

type Row = Partial<PartShape> & Pick<PartShape, "format">;
const bytes = fromHex;

const canonical: readonly (readonly [name: string, row: Row, pieces: string, value: unknown])[] = [
  // Representations.
  ["ASCII", { format: "ans5" }, "a[]!^", "a[]!^"],
  ["page 37", { format: "ans5", encoding: "cp037" }, "<81 BA BB 5A B0>", "a[]!^"],
  ["page 500", { format: "ans5", encoding: "cp500" }, "<81 4A 5A 4F 5F>", "a[]!^"],
  ["page 1047", { format: "ans5", encoding: "cp1047" }, "<81 AD BD 5A 5F>", "a[]!^"],
  ["digits in EBCDIC", { format: "n4", encoding: "cp500" }, "<F0F0F1F2>", "0012"],
  ["packed digits", { format: "n4", encoding: "bcd" }, "<0012>", "0012"],
  ["a track in nibbles", { format: "z..37", encoding: "bcd" }, "06<12D345>", "12D345"],
  ["a track in EBCDIC", { format: "z..37", encoding: "cp037" }, "04<F17EF2C4>", "1=2D"],
  ["bytes", { format: "b24" }, "<00FF41>", bytes("00FF41")],
  ["hex digits", { format: "b24", encoding: "hex" }, "00FF41", bytes("00FF41")],
  ["hex digits in EBCDIC", { format: "b24", encoding: "hex-ebcdic" }, "<F0F0C6C6F4F1>", bytes("00FF41")],
  ["GBK", { format: "ans6", encoding: "gbk" }, "<D3E0 B6EE>51", "余额51"],
  // Lengths.
  ["L", { format: "ans.9" }, "3abc", "abc"],
  ["LL", { format: "ans..99" }, "03abc", "abc"],
  ["LLL", { format: "ans...999" }, "003abc", "abc"],
  ["LLLL", { format: "ans....9999" }, "0003abc", "abc"],
  ["LLLLL", { format: "ans.....9999" }, "00003abc", "abc"],
  ["LLLLLL", { format: "ans......9999" }, "000003abc", "abc"],
  ["the rest", { format: "ans..99", length: "remainder" }, "abc", "abc"],
  ["the rest, packed", { format: "n..9", encoding: "bcd", length: "remainder" }, "<1234>", "1234"],
  [
    "the rest, packed, all of an odd maximum",
    { format: "n..3", encoding: "bcd", length: "remainder" },
    "<0123>",
    "123",
  ],
  ["the rest, filled with F", { format: "n..9", encoding: "bcd", length: "remainder", fill: "F" }, "<F123>", "123"],
  ["the rest in hex digits", { format: "b..9", encoding: "hex", length: "remainder" }, "ABCD", bytes("ABCD")],
  [
    "the rest in characters",
    { format: "ans..2", encoding: "gbk", unit: "characters", length: "remainder" },
    "<D3E0 B6EE>",
    "余额",
  ],
  // Representations of lengths.
  ["a length in EBCDIC", { format: "ans..99", length: "ebcdic", encoding: "cp037" }, "<F0F2 C1C2>", "AB"],
  ["a packed length", { format: "ans...999", length: "bcd" }, "<0012>abcdefghijkl", "abcdefghijkl"],
  ["a length of one byte", { format: "ans..99", length: "binary" }, "<02>ab", "ab"],
  ["a length of two bytes", { format: "ans...999", length: "binary" }, `<0100>${"x".repeat(256)}`, "x".repeat(256)],
  ["a length of three bytes", { format: "ans......9999", length: "binary" }, "<000002>ab", "ab"],
  ["a length in hex digits", { format: "ans..99", length: "hex" }, `1A${"x".repeat(26)}`, "x".repeat(26)],
  // Lengths that count themselves.
  [
    "inclusive, in EBCDIC",
    { format: "ans..90", length: "ebcdic", encoding: "cp037", inclusive: true },
    "<F0F3 C1>",
    "A",
  ],
  [
    "inclusive, packed digits",
    { format: "n..9", encoding: "bcd", length: "binary", inclusive: true },
    "<04 0123>",
    "123",
  ],
  ["inclusive, of two bytes", { format: "b...99", length: "binary", inclusive: true }, "<0003 FF>", bytes("FF")],
  ["inclusive and empty", { format: "b..9", length: "binary", inclusive: true }, "<01>", bytes("")],
  // Units.
  ["digits of packed values", { format: "n..9", encoding: "bcd" }, "03<0123>", "123"],
  ["bytes of packed values", { format: "n..8", encoding: "bcd", unit: "bytes" }, "02<0123>", "0123"],
  ["bytes of a full odd number", { format: "n..3", encoding: "bcd", unit: "bytes" }, "02<0123>", "123"],
  [
    "bytes of the same on the left",
    { format: "n..3", encoding: "bcd", unit: "bytes", justify: "left" },
    "02<1230>",
    "123",
  ],
  ["bytes of hex digits", { format: "b..8", encoding: "hex" }, "02ABCD", bytes("ABCD")],
  ["characters of hex digits", { format: "b..8", encoding: "hex", unit: "characters" }, "04ABCD", bytes("ABCD")],
  ["digits that bytes are counted by", { format: "b..8", unit: "digits" }, "04<ABCD>", bytes("ABCD")],
  ["bytes of GBK", { format: "ans..20", encoding: "gbk" }, "05<D3E0 B6EE>5", "余额5"],
  ["characters of GBK", { format: "ans..20", encoding: "gbk", unit: "characters" }, "03<D3E0 B6EE>5", "余额5"],
  // Justification and fillers.
  ["an odd number on the right", { format: "n3", encoding: "bcd" }, "<0123>", "123"],
  ["an odd number on the left", { format: "n3", encoding: "bcd", justify: "left" }, "<1230>", "123"],
  ["an odd number on the right, F", { format: "n3", encoding: "bcd", fill: "F" }, "<F123>", "123"],
  ["an odd number on the left, F", { format: "n3", encoding: "bcd", justify: "left", fill: "F" }, "<123F>", "123"],
  ["another nibble", { format: "n3", encoding: "bcd", fill: "A" }, "<A123>", "123"],
  ["text that fills its place", { format: "an4", justify: "right", fill: "0" }, "00AB", "00AB"],
  // Signs.
  ["a sign and digits", { format: "x+n8" }, "D00000500", "D00000500"],
  ["the same in EBCDIC", { format: "x+n8", encoding: "cp500" }, "<C4 F0F0F0F0F0F5F0F0>", "D00000500"],
  ["a letter before packed digits", { format: "x+n8", encoding: "bcd" }, "C<00000500>", "C00000500"],
  ["one in EBCDIC", { format: "x+n8", encoding: "bcd", sign: "ebcdic" }, "<C3 00000500>", "C00000500"],
  ["an EBCDIC letter before ASCII", { format: "x+n4", sign: "ebcdic" }, "<C4>0500", "D0500"],
  ["a nibble", { format: "x+n7", encoding: "bcd", sign: "nibble" }, "<D0000500>", "D0000500"],
  ["a nibble behind a filler", { format: "x+n8", encoding: "bcd", sign: "nibble" }, "<0C00000500>", "C00000500"],
  [
    "a nibble before one",
    { format: "x+n8", encoding: "bcd", sign: "nibble", justify: "left", fill: "F" },
    "<C00000500F>",
    "C00000500",
  ],
];

describe("a value", () => {
  it.each(canonical)("as %s is read and written", (_, row, pieces, value) => {
    const spec = specOf(row);
    const message = decode<Record<number, unknown>>(spec, bytesWith(pieces));
    expect(message.fields[2]).toEqual(value);
    expect(toHex(encode(spec, message))).toBe(toHex(bytesWith(pieces)));
  });

  it.each<readonly [name: string, row: Row, value: unknown, pieces: string]>([
    ["text, on the left", { format: "ans4" }, "ab", "ab  "],
    ["text, on the right", { format: "ans4", justify: "right" }, "ab", "  ab"],
    ["text with stars", { format: "ans4", fill: "*" }, "ab", "ab**"],
    ["text in EBCDIC", { format: "ans4", encoding: "cp037" }, "ab", "<8182 4040>"],
    [
      "text in EBCDIC with zeros on the right",
      { format: "an4", encoding: "cp037", justify: "right", fill: "0" },
      "AB",
      "<F0F0 C1C2>",
    ],
    ["digits", { format: "n4" }, "12", "0012"],
    ["digits on the left", { format: "n4", justify: "left" }, "12", "1200"],
    ["digits in EBCDIC", { format: "n4", encoding: "cp500" }, "12", "<F0F0F1F2>"],
    ["packed digits", { format: "n6", encoding: "bcd" }, "12", "<000012>"],
    ["an odd number of packed digits", { format: "n5", encoding: "bcd", fill: "F" }, "12", "<F00012>"],
    ["Chinese text on the right", { format: "ans6", encoding: "gbk", justify: "right" }, "余额", "  <D3E0 B6EE>"],
    ["an amount", { format: "x+n4", encoding: "cp037" }, "C5", "<C3 F0F0F0F5>"],
    [
      "parts in EBCDIC",
      {
        format: "ans5",
        encoding: "cp500",
        parts: {
          1: { format: "ans2", name: "A", encoding: "cp500" },
          2: { format: "ans3", name: "B", encoding: "cp500" },
        },
      },
      { 1: "AB" },
      "<C1C2 404040>",
    ],
  ])("is filled: %s", (_, row, value, pieces) => {
    expect(toHex(encode(specOf(row), { mti: "0200", fields: { 2: value } }))).toBe(toHex(bytesWith(pieces)));
  });

  it.each<readonly [name: string, row: Row, pieces: string, code: string, offset: number]>([
    ["EBCDIC that is no character", { format: "ans2", encoding: "cp037" }, "<C1 00>", "invalid_content", 13],
    ["ASCII digits in EBCDIC", { format: "n2", encoding: "cp037" }, "12", "invalid_content", 12],
    ["a letter in a packed number", { format: "n4", encoding: "bcd" }, "<12A4>", "invalid_content", 13],
    ["another filler", { format: "n3", encoding: "bcd", fill: "F" }, "<0123>", "invalid_filler", 12],
    ["another filler behind", { format: "n3", encoding: "bcd", justify: "left" }, "<123F>", "invalid_filler", 13],
    [
      "a filler of a full odd number",
      { format: "n..3", encoding: "bcd", unit: "bytes" },
      "02<1123>",
      "invalid_filler",
      14,
    ],
    [
      "an odd number of hex digits",
      { format: "b..8", encoding: "hex", unit: "characters" },
      "03ABC",
      "invalid_content",
      16,
    ],
    ["a hex digit that is none", { format: "b16", encoding: "hex-ebcdic" }, "<F0F0F0C7>", "invalid_content", 15],
    ["an odd number of digits for bytes", { format: "b..8", unit: "digits" }, "03<ABCD>", "invalid_length", 12],
    ["a length that is less than itself", { format: "ans..9", inclusive: true }, "01", "invalid_length", 12],
    [
      "a length over the maximum with itself",
      { format: "ans..9", inclusive: true },
      "12abcdefghij",
      "length_over_maximum",
      12,
    ],
    ["ASCII digits for an EBCDIC length", { format: "ans..9", length: "ebcdic" }, "02ab", "invalid_length", 12],
    ["a length that is no hex digit", { format: "ans..9", length: "hex" }, "0Gab", "invalid_length", 13],
    ["a nibble above 9 in a length", { format: "ans...9", length: "bcd" }, "<000A>ab", "invalid_length", 13],
    ["half a character of GBK", { format: "ans..9", encoding: "gbk", unit: "characters" }, "02<41D3>", "truncated", 14],
    ["more than the rest may be", { format: "ans..2", length: "remainder" }, "abc", "length_over_maximum", 12],
    ["no sign", { format: "x+n2", encoding: "bcd", sign: "nibble", fill: "F" }, "<FA12>", "invalid_content", 12],
    [
      "a sign without digits behind it",
      { format: "x+n3", encoding: "bcd", sign: "nibble" },
      "<C0A1>",
      "invalid_content",
      12,
    ],
    ["an ASCII sign for one in EBCDIC", { format: "x+n2", encoding: "cp500" }, "<43 F1F2>", "invalid_content", 12],
  ])("is refused with %s", (_, row, pieces, code, offset) => {
    expect(faultOf(specOf(row), bytesWith(pieces))).toEqual([code, "2", offset]);
  });

  it.each<readonly [name: string, row: Row, value: unknown, code: string]>([
    ["a character outside the page", { format: "ans4", encoding: "cp037" }, "é", "invalid_content"],
    ["a letter among packed digits", { format: "n3", encoding: "bcd", fill: "F" }, "1A3", "invalid_content"],
    [
      "more wide characters than a place has bytes",
      { format: "ans8", encoding: "gbk", unit: "characters" },
      "余额不足余额",
      "value_too_long",
    ],
    ["more than the rest may be", { format: "ans..2", length: "remainder" }, "abc", "value_too_long"],
    ["a digit too many for its bytes", { format: "n..3", encoding: "bcd", unit: "bytes" }, "1234", "value_too_long"],
    ["a sign that is none", { format: "x+n2", encoding: "cp037" }, "X12", "invalid_value"],
    ["a letter behind a sign", { format: "x+n2", encoding: "bcd", sign: "nibble" }, "C1A", "invalid_content"],
  ])("is not written with %s", (_, row, value, code) => {
    const error = encodeError(specOf(row), { mti: "0200", fields: { 2: value } });
    expect([error.code, error.path]).toEqual([code, "2"]);
  });
});

describe("a row that cannot be", () => {
  it.each<readonly [name: string, row: Row]>([
    ["a sign nibble before characters", { format: "x+n8", sign: "nibble" }],
    ["packed letters", { format: "an4", encoding: "bcd" }],
    ["a track in GBK", { format: "z..37", encoding: "gbk" }],
    ["binary in EBCDIC", { format: "b64", encoding: "cp037" }],
    ["a maximum that its length cannot say", { format: "ans..300", length: "binary" }],
    ["one that it cannot say with itself", { format: "ans..255", length: "binary", inclusive: true }],
    ["BER in text", { format: "b...255", encoding: "cp037", tlv: "ber" }],
    ["characters of packed digits", { format: "n..9", encoding: "bcd", unit: "characters" }],
    ["a filler that is no nibble", { format: "n3", encoding: "bcd", fill: "X" }],
  ])("is refused: %s", (_, row) => {
    let code: unknown;
    try {
      decode(specOf(row), bytesWith(""));
    } catch (error) {
      code = isIso8583Error(error) ? error.code : error;
    }
    expect(code).toBe("invalid_spec");
  });
});
