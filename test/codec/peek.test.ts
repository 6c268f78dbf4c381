import { describe, expect, it } from "vitest";
import { fromHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { DecodeError } from "../../src/codec/decode-error.ts";
import { peek } from "../../src/codec/peek.ts";
import { defineSpec } from "../../src/spec/define-spec.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import type { Spec } from "../../src/spec/spec.ts";
import { iso1987Ascii } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { ascii, bytesOf, decodeError } from "./fault.ts";

/** The error that peeking ends with. */
function peekError<F>(spec: Spec<F>, bytes: Uint8Array, elements: readonly (keyof F & number)[]): DecodeError {
  try {
    peek(spec, bytes, elements);
  } catch (error) {
    if (error instanceof DecodeError) return error;
    throw error;
  }
  throw new Error("peeked");
}

// 0210 with 2, 3, 4, 11, 39 and 41.
const response = ascii("0210702000000280000016622500000000001400000000000010000000012351TERM0001");

describe("peek", () => {
  it("reads what is asked for and nothing else", () => {
    const { mti, fields } = peek(iso1987Ascii, response, [11, 39]);
    expect(mti).toBe("0210");
    expect({ ...fields }).toEqual({ 11: "000123", 39: "51" });
  });

  it.each([
    ["nothing", []],
    ["an element that is not there", [70]],
    ["an element of which the spec has no row", [65]],
    ["what is no number of an element", [0, -1, 1, 193, 1.5, Number.NaN, 1e9]],
  ])("reads %s: the type alone", (_, elements) => {
    const { mti, fields } = peek(iso1987Ascii as Spec<Record<number, unknown>>, response, elements);
    expect([mti, { ...fields }]).toEqual(["0210", {}]);
  });

  it("reads the header, packed digits and the elements of a POS message in any order", () => {
    const frame = fromHex("600003000060310031130302100020000002000000 000376 3535".replaceAll(" ", ""));
    const message = peek(unionpayPos, frame, [39, 11]);
    expect(message.header?.tpdu).toBe("6000030000");
    expect([message.mti, { ...message.fields }]).toEqual(["0210", { 11: "000376", 39: "55" }]);
  });

  it("does not look behind the last element that is wanted", () => {
    expect(peek(iso1987Ascii, ascii("02100020000002000000000123"), [11]).fields[11]).toBe("000123");
    expect(peek(iso1987Ascii, ascii("02100020000002000000000123 is damaged here"), [11]).fields[11]).toBe("000123");
  });

  it("does not look at the content of what it passes", () => {
    const bytes = ascii("0210200000000200000000A00051");
    expect(peek(iso1987Ascii, bytes, [39]).fields[39]).toBe("51");
    expect(decodeError(iso1987Ascii, bytes).path).toBe("3");
  });

  it.each([
    ["a type that is none", "02A000200000000000000000123", [11]],
    ["no bytes", "", [11]],
    ["half a bitmap", "021000200000", [11]],
    ["a bitmap that is no hex", "0210002000000G000000000123", [11]],
    ["a second bitmap that is cut off", "0210802000000000000000000000", [11]],
    ["a letter in a value", "0210002000000000000000012X", [11]],
    ["a value that is cut off", "0210002000000000000000012", [11]],
    ["a letter in a length on the way", "021060200000000000001X6225000000000014000000000123", [11]],
    ["a length over the maximum on the way", "02106020000000000000206225000000000014000000000123", [11]],
    ["a value on the way that is cut off", "02104020000000000000166225", [11]],
    ["a value before the fault", "02106020000000000000" + "0400" + "0A", [3]],
  ] as const)("ends at %s as decode does", (_, text, elements) => {
    const { code, path, offset, partial } = decodeError(iso1987Ascii, ascii(text));
    expect(peekError(iso1987Ascii, ascii(text), elements)).toMatchObject({ code, path, offset, partial });
  });

  it("ends at an element on the way without a row", () => {
    const spec = extendSpec(iso1987Ascii, { elements: { 3: null } });
    const error = peekError(spec, ascii("02102020000000000000000000000123"), [11]);
    expect([error.code, error.path, error.offset]).toEqual(["undefined_element", "3", 20]);
  });

  it("ends at another header as decode does", () => {
    const error = peekError(unionpayPos, fromHex("00176000030000603100311303"), [11]);
    expect([error.code, error.path, error.offset]).toEqual(["invalid_header", "header", 0]);
    expect(error.hint).toContain("subarray(2)");
  });

  it("keeps nothing of bytes that are written over", () => {
    const frame = Buffer.from(fromHex("6000030000603100311303 0210 0020000002000000 000376 3535"));
    const first = peek(unionpayPos, frame, [11]);
    frame.set(fromHex("6000990000"));
    const second = peek(unionpayPos, frame, [11]);
    expect([first.header?.tpdu, second.header?.tpdu]).toEqual(["6000030000", "6000990000"]);
    expect(peek(unionpayPos, frame, [39]).header).toEqual(decode(unionpayPos, frame.subarray(0)).header);
  });

  it("prints redacted", () => {
    expect(JSON.stringify(peek(iso1987Ascii, response, [2]))).toContain("622500******0014");
  });
});

const shapes = defineSpec({
  name: "shapes",
  mti: "ascii",
  bitmap: { encoding: "binary", size: 64 },
  wire: { n: "bcd", an: "ascii", b: "binary", z: "bcd", length: "bcd", justify: "left" },
  elements: {
    2: { format: "n..19", name: "Packed" },
    3: { format: "n..19", name: "Packed, in bytes", unit: "bytes", fill: "F" },
    4: { format: "ans..20", name: "Chinese", encoding: "gbk", unit: "characters" },
    5: { format: "b..20", name: "Bytes as digits", encoding: "hex" },
    6: { format: "ans..20", name: "Length counts itself", inclusive: true },
    7: { format: "ans..20", name: "Length in EBCDIC", length: "ebcdic" },
    8: { format: "ans...300", name: "Length in binary", length: "binary" },
    9: { format: "ans..20", name: "Length in hex", length: "hex" },
    10: { format: "b..20", name: "Bytes in digits", unit: "digits" },
    11: { format: "n6", name: "Wanted" },
    12: { format: "ans..20", name: "Parts", parts: { 1: { format: "ans2", name: "One" } } },
    64: { format: "ans..20", name: "What is left", length: "remainder" },
  },
});

describe("peek passes", () => {
  it.each([
    ["packed digits", "0200<4020000000000000 03 1230>"],
    ["packed digits in bytes", "0200<2020000000000000 02 123F>"],
    ["characters of two bytes", "0200<1020000000000000 03>A<D3E0B6EE>"],
    ["hex digits", "0200<0820000000000000 02>0AFF"],
    ["a length that counts itself", "0200<0420000000000000 03>AB"],
    ["a length in EBCDIC", "0200<0220000000000000 F0F2>AB"],
    ["a length in binary", "0200<0120000000000000 0002>AB"],
    ["a length in hex", "0200<00A0000000000000>02AB"],
    ["bytes whose length is in digits", "0200<0060000000000000 04 ABCD>"],
  ])("%s", (_, pieces) => {
    const bytes = bytesOf(`${pieces}<000123>`);
    expect(decode(shapes, bytes).fields[11]).toBe("000123");
    expect(peek(shapes, bytes, [11]).fields[11]).toBe("000123");
  });

  it("what comes before a value that takes all that is left", () => {
    const bytes = bytesOf("0200<0020000000000001 000123>ABC");
    expect({ ...peek(shapes, bytes, [64]).fields }).toEqual({ 64: "ABC" });
    expect({ ...peek(shapes, bytes, [11]).fields }).toEqual({ 11: "000123" });
  });
});

describe("peek reads what a row depends on", () => {
  const spec = defineSpec({
    name: "cases",
    mti: "ascii",
    bitmap: { encoding: "hex", size: 64 },
    wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
    elements: {
      3: { format: "n6", name: "Kind" },
      4: { format: "n2", name: "Other" },
      5: { format: "an3", name: "Short or long", cases: [{ when: { 3: "01" }, row: { format: "an6", name: "Long" } }] },
      6: { format: "an3", name: "By type", cases: [{ when: { mti: "04" }, row: { format: "an4", name: "Four" } }] },
      11: { format: "n6", name: "Wanted" },
    },
  });

  it("to pass it", () => {
    expect({ ...peek(spec, ascii("02002820000000000000" + "010000" + "ABCDEF" + "000123"), [11]).fields }).toEqual({
      11: "000123",
    });
    expect({ ...peek(spec, ascii("02002820000000000000" + "000000" + "ABC" + "000123"), [11]).fields }).toEqual({
      11: "000123",
    });
    expect(peek(spec, ascii("04000420000000000000" + "ABCD" + "000123"), [11]).fields[11]).toBe("000123");
    expect(peek(spec, ascii("02000420000000000000" + "ABC" + "000123"), [11]).fields[11]).toBe("000123");
  });

  it("to read it", () => {
    expect({ ...peek(spec, ascii("02002820000000000000" + "010000" + "ABCDEF" + "000123"), [5]).fields }).toEqual({
      5: "ABCDEF",
    });
  });

  it("and not what it does not depend on", () => {
    expect(peek(spec, ascii("02003820000000000000" + "010000" + "XX" + "ABCDEF" + "000123"), [11]).fields[11]).toBe(
      "000123",
    );
  });
});

describe("peek reads bitmaps", () => {
  const base = {
    name: "bitmaps",
    mti: "ascii",
    wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
    elements: {
      11: { format: "n6", name: "One" },
      70: { format: "n3", name: "Two" },
      130: { format: "n2", name: "Three" },
    },
  } as const;
  const all = "000123" + "301" + "42";

  it.each([
    ["of 192 bits", { encoding: "hex", size: 192 }, `8020000000000000${"8400000000000000"}${"4000000000000000"}${all}`],
    [
      "of 192 bits that are always there",
      { encoding: "hex", size: 192, fixed: true },
      `0020000000000000${"0400000000000000"}${"4000000000000000"}${all}`,
    ],
    [
      "of which element 65 carries the third",
      { encoding: "hex", size: 192, third: 65 },
      `8020000000000000${"8400000000000000"}000123${"4000000000000000"}30142`,
    ],
  ] as const)("%s", (_, bitmap, text) => {
    const spec = defineSpec({ ...base, bitmap });
    const bytes = ascii(`0200${text}`);
    expect({ ...decode(spec, bytes).fields }).toEqual({ 11: "000123", 70: "301", 130: "42" });
    expect({ ...peek(spec, bytes, [130]).fields }).toEqual({ 130: "42" });
    expect({ ...peek(spec, bytes, [70, 11]).fields }).toEqual({ 11: "000123", 70: "301" });
  });

  it("and types in EBCDIC", () => {
    const spec = defineSpec({
      ...base,
      mti: "ebcdic",
      bitmap: { encoding: "hex-ebcdic" },
      elements: { 11: { format: "n6", name: "One", encoding: "cp037" } },
    });
    const message = peek(spec, fromHex(`F0F2F1F0${"F0F0F2F0F0F0F0F0F0F0F0F0F0F0F0F0"}F0F0F0F1F2F3`), [11]);
    expect([message.mti, message.fields[11]]).toEqual(["0210", "000123"]);
  });
});
