import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { latin1 } from "../../src/bytes/latin1.ts";
import { decode } from "../../src/codec/decode.ts";
import { DecodeError } from "../../src/codec/decode-error.ts";
import { encode } from "../../src/codec/encode.ts";
import { EncodeError, isIso8583Error } from "../../src/error.ts";
import { builtInSpec } from "../../src/spec/built-in-spec.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import type { SpecShape } from "../../src/spec/spec.ts";
import { iso1987Ascii, iso1987AsciiBinaryBitmap } from "../../src/specs/iso8583-1987-ascii.ts";
import { ascii, bytesOf, decodeError, encodeError, faultOf } from "./fault.ts";

// Each of these was seen in another library; the comment says where.

const text = (fields: Parameters<typeof encode<Record<number, unknown>>>[1]["fields"]) => {
  const bytes = encode(iso1987Ascii, { mti: "0210", fields });
  return latin1(bytes, 0, bytes.length);
};

describe("decoding", () => {
  it("does not take a message that was cut short for a whole one (iso_8583)", () => {
    const whole = ascii("02003000000002800000" + "000000" + "000000000100" + "51" + "TERM0001");
    expect(decode(iso1987Ascii, whole).fields[41]).toBe("TERM0001");
    for (let length = 0; length < whole.length; length++) {
      expect(() => decode(iso1987Ascii, whole.subarray(0, length))).toThrow(DecodeError);
    }
  });

  it("does not take 1e3 for a thousand bytes, nor -4 for all but four (iso_8583)", () => {
    expect(faultOf(iso1987Ascii, ascii(`020000000000000100001e3${"x".repeat(1000)}`))[0]).toBe("invalid_length");
    expect(faultOf(iso1987Ascii, ascii("02004000000000000000-44111111111111111"))[0]).toBe("invalid_length");
  });

  it("does not drop a second message in silence (iso_8583, moov, jPOS)", () => {
    const one = ascii("0210000000000200000051");
    expect(faultOf(iso1987Ascii, Uint8Array.of(...one, ...one))).toEqual(["trailing_bytes", "", 22]);
  });

  it("does not make text of binary data (iso_8583)", () => {
    const hex = "9F2608A1FFFE80C0003132";
    const bytes = bytesOf(`02000000000000000200${"011"}<${hex}>`);
    expect(decode(iso1987Ascii, bytes).fields[55]).toEqual([{ tag: "9F26", value: "A1FFFE80C0003132" }]);
    expect(toHex(encode(iso1987Ascii, decode(iso1987Ascii, bytes)))).toBe(toHex(bytes));
  });

  it("does not make a number of digits: leading zeros and nineteen digits stay (moov)", () => {
    const { fields } = decode(iso1987Ascii, ascii("02006000000000000000" + "199999999999999999999" + "000000"));
    expect({ ...fields }).toEqual({ 2: "9999999999999999999", 3: "000000" });
  });

  it("checks content: an amount of letters is none (iso_8583)", () => {
    expect(faultOf(iso1987Ascii, ascii("02001000000000000000ABCDEFGHIJKL"))).toEqual(["invalid_content", "4", 20]);
  });

  it("reads a MAC of eight bytes, and all that follows it (iso_8583)", () => {
    const bytes = bytesOf("0200<8000000000000001 0400000000000000 0123456789ABCDEF>301");
    expect({ ...decode(iso1987AsciiBinaryBitmap, bytes).fields }).toEqual({
      64: fromHex("0123456789ABCDEF"),
      70: "301",
    });
  });

  it("reads one bitmap as well as two (iso_8583)", () => {
    expect({ ...decode(iso1987Ascii, ascii("0800002000000000000000" + "0001")).fields }).toEqual({ 11: "000001" });
  });

  it("does not read hex digits that are none (iso_8583)", () => {
    expect(faultOf(iso1987Ascii, ascii("0800XX20000000000000000001"))).toEqual(["invalid_bitmap", "bitmap", 4]);
  });

  it("gives the same answer whatever came before (iso_8583)", () => {
    const wrong = ascii("0200100000000000000000000000010A");
    const right = ascii("02001000000000000000000000000100");
    const answers = [wrong, right, wrong, wrong, right].map((bytes) => {
      try {
        return decode(iso1987Ascii, bytes).fields[4];
      } catch (error) {
        return isIso8583Error(error) && error.code;
      }
    });
    expect(answers).toEqual(["invalid_content", "000000000100", "invalid_content", "invalid_content", "000000000100"]);
  });

  it("keeps the order of tags, duplicates and empty values (moov)", () => {
    const bytes = bytesOf("02000000000000000200012<9F1000 5A021234 9F1000 5A00>");
    expect(decode(iso1987Ascii, bytes).fields[55]?.map(({ tag, value }) => [tag, value])).toEqual([
      ["9F10", ""],
      ["5A", "1234"],
      ["9F10", ""],
      ["5A", ""],
    ]);
    expect(toHex(encode(iso1987Ascii, decode(iso1987Ascii, bytes)))).toBe(toHex(bytes));
  });

  it("neither loops nor fails over an unknown tag, an empty element or a tag of three bytes (jPOS)", () => {
    expect(decode(iso1987Ascii, ascii("02000000000000000200000")).fields[55]).toEqual([]);
    expect(decode(iso1987Ascii, bytesOf("02000000000000000200004<DF8101 00>")).fields[55]).toEqual([
      { tag: "DF8101", value: "" },
    ]);
  });

  it("does not take an indefinite length for zero (moov)", () => {
    expect(faultOf(iso1987Ascii, bytesOf("02000000000000000200004<E180 0000>"))[0]).toBe("invalid_tlv");
  });

  it("names the place of a fault instead of an index out of bounds (jPOS)", () => {
    const { path, offset, expected, received } = decodeError(iso1987Ascii, ascii("02000000000000000008" + "050abc"));
    expect({ path, offset, expected, received }).toEqual({
      path: "61",
      offset: 23,
      expected: "50 bytes",
      received: "3",
    });
  });

  it("puts no content into its errors (j8583)", () => {
    const { message } = decodeError(iso1987Ascii, ascii("0200400000000000000016411111111111111X"));
    expect(message).not.toContain("4111");
  });

  it("does not read parts beyond their parent (moov)", () => {
    const spec = extendSpec(iso1987Ascii, {
      elements: {
        48: { format: "ans...99", name: "Outer", length: "ascii", parts: { 1: { format: "ans..99", name: "Inner" } } },
        60: { format: "ans...99", name: "Behind" },
      },
    });
    expect(faultOf(spec, ascii("02000000000000010010" + "004" + "99AB" + "010ABCDEFGHIJ"))).toEqual([
      "truncated",
      "48.1",
      25,
    ]);
  });
});

describe("encoding", () => {
  it("never puts an unknown element on the wire, but says so (iso_8583)", () => {
    expect(encodeError(iso1987Ascii, { mti: "0800", fields: { 11: "000001", 200: "x" } }).path).toBe("200");
    expect(encodeError(iso1987Ascii, { mti: "0800", fields: { 11: "000001", amount: "x" } }).code).toBe(
      "undefined_element",
    );
  });

  it("does not write half a character behind a length for a whole one (iso_8583)", () => {
    expect(encodeError(iso1987Ascii, { mti: "0800", fields: { 48: "CAFÉ" } })).toMatchObject({ path: "48" });
  });

  it("writes @ # and \\ where special characters may be (iso_8583)", () => {
    expect(text({ 48: "@#\\" })).toBe("02100000000000010000003@#\\");
  });

  it("writes a second bitmap only where it is needed (iso_8583)", () => {
    expect(text({ 39: "51" })).toBe("0210000000000200000051");
  });

  it("writes no length that its digits cannot say (iso_8583)", () => {
    expect(encodeError(iso1987Ascii, { mti: "0800", fields: { 2: "1".repeat(100) } })).toMatchObject({
      code: "value_too_long",
    });
  });

  it("writes an empty value where there may be one (iso_8583)", () => {
    expect(text({ 48: "" })).toBe("02100000000000010000000");
  });

  it("refuses signs and amounts that are none (iso_8583)", () => {
    for (const wrong of ["CX0000500", ",00000500", "00000500", "X00000500"]) {
      expect(encodeError(iso1987Ascii, { mti: "0800", fields: { 28: wrong } }).path).toBe("28");
    }
  });

  it("changes nothing of the message it is given (iso_8583)", () => {
    const message = { mti: "0800", fields: { 11: "1", 41: "T" } };
    encode(iso1987Ascii, message);
    expect(message).toEqual({ mti: "0800", fields: { 11: "1", 41: "T" } });
  });

  it("fails in one way only, whatever is wrong (iso_8583)", () => {
    for (const fields of [
      { 200: "x" },
      { 4: 100 },
      { 4: "x" },
      { toString: 1 },
      { hasOwnProperty: 1 },
      { 55: "x" },
      { 54: {} },
    ]) {
      expect(() => encode(iso1987Ascii, { mti: "0800", fields } as never)).toThrow(EncodeError);
    }
  });

  it("takes fields without a prototype (iso_8583)", () => {
    const fields = Object.assign(Object.create(null) as Record<number, string>, { 39: "51" });
    expect(text(fields)).toBe("0210000000000200000051");
  });
});

describe("printing", () => {
  it("changes nothing of the message, and masks the tags of element 55 as well (iso_8583, moov)", () => {
    const fields = {
      2: "4111111111111111",
      35: "4111111111111111D2912",
      55: [{ tag: "5A", value: "4111111111111111" }],
    };
    const message = decode(iso1987Ascii, encode(iso1987Ascii, { mti: "0200", fields }));
    const before = structuredClone(message);
    const printed = inspect(message, { depth: 9 }) + JSON.stringify(message);
    expect(structuredClone(message)).toEqual(before);
    expect(printed).not.toContain("4111111111111111");
    expect({ ...message.fields }).toEqual(fields);
  });

  it("works for a message without a card number (iso_8583)", () => {
    expect(inspect(decode(iso1987Ascii, ascii("0210000000000200000051")))).toBe(
      "{ mti: '0210', fields: { '39': '51' } }",
    );
  });

  it("hides a track that does not parse (moov, jPOS)", () => {
    const message = decode(
      iso1987Ascii,
      encode(iso1987Ascii, { mti: "0200", fields: { 35: "=4111", 45: "garbage 4111111111111111" } }),
    );
    expect(JSON.parse(JSON.stringify(message)).fields).toEqual({ 35: "***", 45: "***", redacted: ["35", "45"] });
  });
});

describe("what was wrong with iso_8583 in one more way each", () => {
  const inAscii = { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" } as const;
  const postilion = builtInSpec<SpecShape>({
    name: "postilion",
    mti: "ascii",
    bitmap: { encoding: "binary" },
    wire: inAscii,
    elements: {
      127: {
        format: "ans......99999",
        name: "Private",
        bitmap: { encoding: "binary", size: 64 },
        parts: {
          2: { format: "ans..32", name: "Key" },
          25: {
            format: "ans....9999",
            name: "Chip",
            bitmap: { encoding: "hex", size: 64 },
            parts: { 2: { format: "n12", name: "Amount" }, 30: { format: "an2", name: "Response" } },
          },
          41: { format: "ans..9", name: "Own" },
        },
      },
    },
  });
  const body = "<4000008000800000>03ABC00304000000400000000000000000500Z302XY";
  const private127 = (length: string) => bytesOf(`0200<8000000000000000 0000000000000002>${length}${body}`);

  it("reads the length of element 127 and every bit of its bitmaps, and loses none of its parts (11)", () => {
    const message = decode<Record<number, unknown>>(postilion, private127("000051"));
    expect({ ...message.fields }).toEqual({ 127: { 2: "ABC", 25: { 2: "000000000500", 30: "Z3" }, 41: "XY" } });
    expect(toHex(encode(postilion, message))).toBe(toHex(private127("000051")));
    expect(faultOf(postilion, private127("099999"))).toEqual(["truncated", "127", 26]);
  });

  it("counts what it sends, with what stands before the message (17)", () => {
    const header = {
      total: { format: "n4", name: "Total", encoding: "ascii", counts: "message" },
      station: { format: "an6", name: "Station", encoding: "ascii" },
    } as const;
    const spec = extendSpec(iso1987Ascii, { header });
    const bytes = encode(spec, { mti: "0800", header: { station: "ABCDEF" }, fields: { 11: "000001" } });
    expect(latin1(bytes, 0, 14)).toBe(`00${bytes.length}ABCDEF0800`);
  });

  it("sends no message that no frame can announce (18)", () => {
    const long = { format: "ans......999999", name: "Long" } as const;
    const spec = extendSpec(iso1987Ascii, { elements: { 48: long, 60: long } });
    expect(encodeError(spec, { mti: "0800", fields: { 48: "x".repeat(50_000), 60: "x".repeat(50_000) } }).code).toBe(
      "value_too_long",
    );
  });
});

/** Where each of its defects is tested, or why it cannot be one here. */
const defects: Readonly<Record<number, string>> = {
  1: "above: a message that was cut short; and truncated.test.ts",
  2: "above: 1e3 and -4; and lengths.test.ts",
  3: "above: a second message; the length of a frame is framing",
  4: "above: binary data",
  5: "above: half a character; special characters",
  6: "above: an unknown element",
  7: "above: printing; and privacy.test.ts",
  8: "above: the same answer whatever came before; required elements are data of the spec",
  9: "no codec computes message types",
  10: "above: a MAC of eight bytes",
  11: "above; and entries.test.ts",
  12: "above: one bitmap as well as two, hex digits; and bitmaps.test.ts",
  13: "above: fails in one way only",
  14: "above: fields without a prototype; and any-bytes.property.test.ts",
  15: "there is no XML",
  16: "there is no clock",
  17: "above",
  18: "above",
  19: "above: content, signs, empty values, lengths; and content.test.ts",
  20: "there are no files of rules",
  21: "meanings of response codes are not the codec's",
  22: "measured, not tested",
};

it("each of the 22 defects of iso_8583 is tested, or cannot be one here", () => {
  expect(Object.keys(defects).map(Number)).toEqual(Array.from({ length: 22 }, (_, i) => i + 1));
});
