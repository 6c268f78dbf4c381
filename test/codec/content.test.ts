import { describe, expect, it } from "vitest";
import { decode } from "../../src/codec/decode.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import { iso1987Ascii, iso1987AsciiBinaryBitmap } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { ascii, bytesOf, decodeError, faultOf } from "./fault.ts";

const bare = extendSpec(unionpayPos, { header: null });

describe("a byte outside its content class", () => {
  it.each([
    ["a letter in a processing code", "0200 2000000000000000 00A000", "3", 22],
    ["letters for an amount", "0200 1000000000000000 ABCDEFGHIJKL", "4", 20],
    ["a minus sign in an amount", "0200 1000000000000000 -00000000100", "4", 20],
    ["a byte above ASCII in an amount", "0200 1000000000000000 00000000010\u00ff", "4", 31],
    ["a letter at the end of a card number", "0200 4000000000000000 16 411111111111111X", "2", 37],
    ["a hyphen in a response code", "0210 0000000002000000 5-", "39", 21],
    ["a letter that tracks have not", "0200 0000000020000000 06 4111=G", "35", 27],
    ["a sign that is neither C nor D", "0200 0000001000000000 E00000500", "28", 20],
    ["a sign in lower case", "0200 0000001000000000 c00000500", "28", 20],
    ["a letter in a signed amount", "0200 0000001000000000 CX0000500", "28", 21],
    ["a control character in free text", "0200 0000000000010000 003 a\nb", "48", 24],
    ["a byte above ASCII in free text", "0200 0000000000010000 003 a\u00e9b", "48", 24],
    ["a letter in an account type", "0200 0000000000000400 020 1X02156C000000001234", "54[0].1", 24],
    ["a digit for a sign in a balance", "0200 0000000000000400 020 10021560000000001234", "54[0].4", 30],
  ])("is an error: %s", (_, text, path, offset) => {
    const bytes = Uint8Array.from(text.replaceAll(" ", ""), (character) => character.charCodeAt(0));
    expect(faultOf(iso1987Ascii, bytes)).toEqual(["invalid_content", path, offset]);
  });

  it("may be a space in letters and digits, since hosts pad with it, but not in numbers", () => {
    expect(decode(iso1987Ascii, ascii("0210000000000400000012345 ")).fields[38]).toBe("12345 ");
    expect(faultOf(iso1987Ascii, ascii("0210200000000000000000000 "))).toEqual(["invalid_content", "3", 25]);
  });

  it("is named unless it is a digit, which may belong to a card number", () => {
    expect(decodeError(iso1987Ascii, ascii("0200200000000000000000A000")).received).toBe("byte 0x41");
    expect(decodeError(iso1987Ascii, ascii("0200000000000000040002010021560000000001234")).received).toBe("a digit");
  });
});

describe("packed digits", () => {
  it.each([
    ["a nibble A in an amount", "<0200 1000000000000000 00000000 0A00>", ["invalid_content", "4", 14]],
    ["a nibble F at the start", "<0200 1000000000000000 F00000000000>", ["invalid_content", "4", 10]],
    ["a nibble F at the end", "<0200 1000000000000000 00000000000F>", ["invalid_content", "4", 15]],
    ["a nibble A in the counted half of an odd number", "<0200 0000040000000000 01A0>", ["invalid_content", "22", 11]],
    ["a nibble A before it", "<0200 0000040000000000 0A10>", ["invalid_content", "22", 10]],
    ["a nibble A in a number on the right", "<0200 0000020000000000 000A>", ["invalid_content", "23", 11]],
    ["a nibble A in the first half of it", "<0200 0000020000000000 0A00>", ["invalid_content", "23", 10]],
    ["a nibble D in digits with parts", "<0200 0000000000000010 0008 2200D001>", ["invalid_content", "60", 14]],
  ])("with %s are an error", (_, pieces, fault) => {
    expect(faultOf(bare, bytesOf(pieces))).toEqual(fault);
  });

  it.each([
    ["F on the right", "<0200 0000040000000000 012F>", ["invalid_filler", "22", 11], "F"],
    ["a digit on the right", "<0200 0000040000000000 0125>", ["invalid_filler", "22", 11], "another digit"],
    ["a digit on the left", "<0200 0000020000000000 1012>", ["invalid_filler", "23", 10], "another digit"],
    ["F on the left", "<0200 0000020000000000 F012>", ["invalid_filler", "23", 10], "F"],
    ["F behind a card number", "<0200 4000000000000000 05 62250F>", ["invalid_filler", "2", 13], "F"],
    ["D behind a track", "<0200 0000000020000000 05 62D25D>", ["invalid_filler", "35", 13], "D"],
  ])("with the filler %s are an error", (_, pieces, fault, received) => {
    expect(faultOf(bare, bytesOf(pieces))).toEqual(fault);
    expect(decodeError(bare, bytesOf(pieces)).received).toBe(received);
  });

  it("stand on the left in element 22 and on the right in element 23", () => {
    expect({ ...decode(bare, bytesOf("<0200 0000060000000000 0510 0051>")).fields }).toEqual({ 22: "051", 23: "051" });
  });

  it("do not show their other half in an error", () => {
    const { received, message } = decodeError(bare, bytesOf("<0200 4000000000000000 16 62250000000000A4>"));
    expect(received).toBe("a nibble above 9");
    expect(message).not.toMatch(/A4/i);
  });
});

describe("the message type", () => {
  it.each([
    ["a letter", iso1987Ascii, "02A0", ["invalid_mti", "mti", 2]],
    ["a space", iso1987Ascii, " 210", ["invalid_mti", "mti", 0]],
    ["packed digits for ASCII", iso1987Ascii, "<0210 0000000000000000>", ["invalid_mti", "mti", 0]],
    ["a nibble A", bare, "<021A>", ["invalid_mti", "mti", 1]],
    ["letters for packed digits", bare, "JK00", ["invalid_mti", "mti", 0]],
  ])("with %s is an error", (_, spec, pieces, fault) => {
    expect(faultOf(spec, bytesOf(pieces))).toEqual(fault);
  });
});

describe("the bitmap", () => {
  it.each([
    ["a letter G", "02004G00000000000000", ["invalid_bitmap", "bitmap", 5]],
    ["a space", "0200400000000000000 ", ["invalid_bitmap", "bitmap", 19]],
    ["a letter in the second half", "0200800000000000000000000000000000Z0", ["invalid_bitmap", "bitmap", 34]],
    ["bytes for hex digits", "0200<7000000000000000>1642424242", ["invalid_bitmap", "bitmap", 4]],
  ])("with %s is an error", (_, pieces, fault) => {
    expect(faultOf(iso1987Ascii, bytesOf(pieces))).toEqual(fault);
  });

  it("may be written in lower case", () => {
    const { fields } = decode(iso1987Ascii, ascii("0210000000000a00000000000000012351"));
    expect({ ...fields }).toEqual({ 37: "000000000123", 39: "51" });
  });
});

describe("bits without an element", () => {
  it("are an error with the offset of what they announce", () => {
    expect(faultOf(bare, bytesOf("<0200 2400000000000000 000000 11>"))).toEqual(["undefined_element", "6", 13]);
    const { partial } = decodeError(bare, bytesOf("<0200 2400000000000000 000000 11>"));
    expect({ ...partial.fields }).toEqual({ 3: "000000" });
  });

  it("are what bit 1 is in a dialect of 64 elements", () => {
    expect(faultOf(bare, bytesOf("<0200 A000000000000000 0000000000000000 000000>"))).toEqual([
      "undefined_element",
      "1",
      10,
    ]);
  });

  it("are what bit 1 is where the bitmap always has all bits", () => {
    const fixed = extendSpec(iso1987Ascii, { bitmap: { encoding: "hex", fixed: true } });
    expect(faultOf(fixed, ascii("0200A0000000000000000000000000000000000000"))).toEqual(["undefined_element", "1", 36]);
  });
});

describe("bytes behind the last element", () => {
  it.each([
    ["one digit", iso1987Ascii, "02002000000000000000000000" + "0", 26],
    ["a second message", iso1987Ascii, "0200200000000000000000000002002000000000000000000000", 26],
    ["a line feed", iso1987AsciiBinaryBitmap, "0200<2000000000000000>000000\n", 18],
  ])("are an error: %s", (_, spec, pieces, offset) => {
    const { code, path, offset: at, partial } = decodeError(spec, bytesOf(pieces));
    expect([code, path, at]).toEqual(["trailing_bytes", "", offset]);
    expect({ ...partial.fields }).toEqual({ 3: "000000" });
  });
});
