import { describe, expect, it } from "vitest";
import {
  decodeIso8583,
  encodeIso8583,
  fromIso8583Json,
  specFromCustomFormats,
  toIso8583Json,
} from "../../../src/adapters/iso_8583/index.ts";
import { toHex } from "../../../src/bytes/hex.ts";
import { extendSpec } from "../../../src/spec/extend-spec.ts";
import { bytesOf, fault, framed, Iso, packed, packedRaw, readmeSample, unpacked } from "./theirs.ts";

// Each says what iso_8583 2.6.7 does, then what this library does instead.

const sale = { "0": "0200", "3": "000000", "4": "000000000100", "11": "000123", "41": "TERM0001" };
const hex = (bytes: unknown) => (bytes instanceof Uint8Array ? toHex(bytes) : bytes);

describe("reading", () => {
  it("a message that was cut short", () => {
    const whole = encodeIso8583(sale);
    expect(unpacked(whole.subarray(0, 40))).toEqual({ ...sale, "11": "", "41": "" });
    expect(unpacked(whole.subarray(0, 10))).toEqual({ "0": "0200", "3": "", "4": "", "11": "" });
    for (let length = 0; length < whole.length; length++) {
      expect(fault(() => decodeIso8583(whole.subarray(0, length)))).toEqual(["truncated", "frame"]);
    }
    const body = whole.subarray(2);
    expect(fault(() => decodeIso8583(body.subarray(0, 38), { lenHeader: false }))).toEqual(["truncated", "11"]);
  });

  it.each([
    ["xx", { "0": "0200", "2": "" }, "invalid_length"],
    ["-4", { "0": "0200", "2": "4111" }, "invalid_length"],
    ["  ", { "0": "0200", "2": "" }, "invalid_length"],
    ["99", { "0": "0200", "2": "41111111" }, "length_over_maximum"],
  ])("a length of %j", (length, theirs, ours) => {
    const bytes = framed("0200", "C0000000000000000000000000000000", `${length}41111111`);
    expect(unpacked(bytes)).toEqual(theirs);
    expect(fault(() => decodeIso8583(bytes))).toEqual([ours, "2"]);
  });

  it("a length of 1e3", () => {
    const bytes = framed("0200", "80000000000000200000000000000000", `1e3${"x".repeat(1000)}`);
    expect(unpacked(bytes)).toEqual({ "0": "0200", "59": "x".repeat(1000) });
    expect(fault(() => decodeIso8583(bytes))).toEqual(["invalid_length", "59"]);
  });

  it("a length of the frame that is wrong", () => {
    const bytes = Uint8Array.from(encodeIso8583(sale));
    bytes.set([0xff, 0xff]);
    expect(unpacked(bytes)).toEqual(sale);
    expect(fault(() => decodeIso8583(bytes))).toEqual(["truncated", "frame"]);
  });

  it("two messages in one piece", () => {
    const twice = Buffer.concat([encodeIso8583(sale), encodeIso8583({ ...sale, "11": "000124" })]);
    expect(unpacked(twice)).toEqual(sale);
    expect(fault(() => decodeIso8583(twice))).toEqual(["trailing_bytes", "frame"]);
  });

  it("binary data", () => {
    const bytes = framed("0200", "80000000000002000000000000000000", "008\x9f\x26\x05\xa1\xff\xfe\x80\xc0");
    expect(unpacked(bytes)).toEqual({ "0": "0200", "55": "\ufffd&\u0005\ufffd\ufffd\ufffd\ufffd\ufffd" });
    expect(fault(() => decodeIso8583(bytes))).toEqual(["invalid_content", "55"]);
    const spec = extendSpec(specFromCustomFormats({}), {
      name: "binary-55",
      elements: { 55: { format: "b...255", as: "iccData" } },
    });
    expect(decodeIso8583(bytes, { spec })).toEqual({ "0": "0200", "55": "9f2605a1fffe80c0" });
    expect(hex(encodeIso8583({ "0": "0200", "55": "9f2605a1fffe80c0" }, { spec }))).toBe(hex(bytes));
  });

  it("a message type that is not on a list", () => {
    const bytes = framed("0302", "0020000000000000", "000001");
    expect(unpacked(bytes)).toEqual({ error: "failed to unpack at get mti" });
    expect(decodeIso8583(bytes)).toEqual({ "0": "0302", "11": "000001" });
    expect(packedRaw({ "0": "0302", "11": "000001" })).toEqual({
      error: "bitmap error, iso message type undefined or invalid",
    });
    expect(hex(encodeIso8583({ "0": "0302", "11": "000001" }))).toContain(hex(bytesOf("0302")));
  });

  it("a MAC of eight bytes", () => {
    const bytes = framed("0200", "80000000000000010400000000000000", "\x01\x23\x45\x67\x89\xab\xcd\xef301");
    expect(unpacked(bytes)).toEqual({ "0": "0200", "64": "01234567", "70": "\ufffd\ufffd\ufffd" });
    // The default table has half a MAC here, too: what follows it is refused.
    expect(fault(() => decodeIso8583(bytes))).toEqual(["invalid_content", "70"]);
    const spec = specFromCustomFormats({ "64": { ContentType: "b", Label: "MAC", LenType: "fixed", MaxLen: 16 } });
    expect(decodeIso8583(bytes, { spec })).toEqual({ "0": "0200", "64": "0123456789abcdef", "70": "301" });
  });

  it("an outer length of 127 that is wrong", () => {
    const bytes = framed("0200", "80000000000000000000000000000002", `999999\x40${"\0".repeat(7)}0212`);
    expect(unpacked(bytes)).toEqual({ "0": "0200", "127.2": "12" });
    expect(fault(() => decodeIso8583(bytes))).toEqual(["truncated", "127"]);
  });

  it("16 hex digits of a bitmap", () => {
    const bytes = bytesOf("0200" + "0020000000800000" + "000123" + "TERM0001");
    const options = { lenHeader: false, bitmapEncoding: "utf8" } as const;
    expect(unpacked(bytes, options)).toEqual({ error: "field 135 format not implemented" });
    expect(decodeIso8583(bytes, options)).toEqual({ "0": "0200", "11": "000123", "41": "TERM0001" });
  });

  it("hex digits of a bitmap that are none", () => {
    const bytes = bytesOf(`0200X0200000000000000000000000000000000123`);
    const options = { lenHeader: false, bitmapEncoding: "utf8" } as const;
    expect(unpacked(bytes, options)).toEqual({ "0": "0200", "16": "0001" });
    expect(fault(() => decodeIso8583(bytes, options))).toEqual(["invalid_bitmap", "bitmap"]);
  });

  it("letters for an amount", () => {
    const bytes = framed("0200", "90000000000000000000000000000000", "ABCDEFGHIJKL");
    expect(unpacked(bytes)).toEqual({ "0": "0200", "4": "ABCDEFGHIJKL" });
    expect(fault(() => decodeIso8583(bytes))).toEqual(["invalid_content", "4"]);
  });
});

describe("writing", () => {
  it("a field that there is not", () => {
    const json = { "0": "0800", "11": "000001", "70": "301", "200": "x" };
    const theirs = packed(json);
    expect(theirs).toHaveLength(130);
    // Not the message, but the work array of its bitmap.
    expect(hex(theirs)).toMatch(/^00800100000000000000000001(?:00){58}01(?:00){58}$/);
    expect(fault(() => encodeIso8583(json))).toEqual(["undefined_element", "200"]);
    expect(fault(() => encodeIso8583({ "0": "0800", amount: "1" }))).toEqual(["undefined_element", "fields"]);
  });

  it("letters outside ASCII", () => {
    const table = { "44": { ContentType: "z", Label: "Text", LenType: "llvar", MaxLen: 25 } };
    // Four characters are announced, and half of the last is sent.
    expect(hex(packedRaw({ "0": "0200", "44": "CAF\u00c9" }, table))).toMatch(/3034434146C3$/);
    const spec = specFromCustomFormats({ "44": { ...table["44"], ContentType: "ans" } });
    expect(fault(() => encodeIso8583({ "0": "0200", "44": "CAF\u00c9" }, { spec }))).toEqual(["invalid_content", "44"]);
  });

  it("@, # and the backslash", () => {
    const json = { "0": "0200", "48": "a@b#c\\" };
    expect(packedRaw(json)).toEqual({ error: "while processing field 48: provided data is not of type 'ans'" });
    expect(decodeIso8583(encodeIso8583(json))).toEqual(json);
  });

  it("hex digits of variable length", () => {
    const table = { "55": { ContentType: "b", Label: "ICC data", LenType: "lllvar", MaxLen: 255 } } as const;
    const json = { "0": "0200", "55": "9F2605" };
    const theirs = packed(json, table);
    expect(hex(theirs)).toMatch(/303036394632363035$/);
    // Text, as there: for binary data the row is changed.
    expect(hex(encodeIso8583(json, { spec: specFromCustomFormats(table) }))).toBe(hex(theirs));
  });

  it("a MAC of eight bytes", () => {
    const json = { "0": "0200", "64": "0123456789ABCDEF" };
    expect(packedRaw(json)).toEqual({ error: "invalid length of data on field 64" });
    expect(fault(() => encodeIso8583(json))).toEqual(["value_too_long", "64"]);
  });

  it("custom formats for 127", () => {
    const table = { "127": { ContentType: "ans", Label: "Private", LenType: "lllvar", MaxLen: 999 } } as const;
    const json = { "0": "0200", "3": "000000", "127": "HELLO WORLD" };
    expect(() => packedRaw(json, table)).toThrow(TypeError);
    const spec = specFromCustomFormats(table);
    const bytes = encodeIso8583(json, { spec });
    expect(hex(bytes)).toMatch(new RegExp(`${hex(bytesOf("011HELLO WORLD"))}$`));
    expect(decodeIso8583(bytes, { spec })).toEqual(json);
  });

  it("custom formats for a part beyond 40", () => {
    const table = { "127.41": { ContentType: "an", Label: "More", LenType: "fixed", MaxLen: 2 } } as const;
    const spec = specFromCustomFormats(table);
    const json = { ...without127(), "127.41": "AB" };
    const bytes = encodeIso8583(json, { spec });
    expect(unpacked(bytes, undefined, table)).not.toHaveProperty(["127.41"]);
    expect(decodeIso8583(bytes, { spec })).toEqual({ ...json, "52": "7434f67813bae545" });
  });

  it("the sample of the README, sent, read and sent again", () => {
    const sent = packed(readmeSample);
    expect(sent).toHaveLength(468);
    const read = unpacked(sent as Uint8Array) as Record<string, string>;
    // All chip data is gone.
    expect(packed(read)).toHaveLength(272);
    const ours = encodeIso8583(readmeSample);
    expect(ours).toHaveLength(460);
    expect(hex(encodeIso8583(decodeIso8583(ours)))).toBe(hex(ours));
    expect(hex(encodeIso8583(readmeSample, { emit127BitmapTwice: true }))).toBe(hex(sent));
    expect(decodeIso8583(sent as Uint8Array)).toEqual(read);
    expect(hex(encodeIso8583(read))).toBe(hex(sent));
    expect(toIso8583Json(fromIso8583Json(read))).toEqual(read);
  });

  it("the second bitmap where nothing needs it", () => {
    const json = { "0": "0200", "11": "000123" };
    expect(hex(packedRaw(json))).toBe("3032303080200000000000000000000000000000303030313233");
    const options = { lenHeader: false, optionalSecondaryBitmap: true } as const;
    expect(hex(encodeIso8583(json, options))).toBe("303230300020000000000000303030313233");
  });

  it("elements beyond 128", () => {
    const table = { "130": { ContentType: "an", Label: "More", LenType: "fixed", MaxLen: 2 } } as const;
    // The data is sent, and no bit for it.
    expect(hex(packedRaw({ "0": "0200", "11": "000123", "130": "AB" }, table))).toBe(
      "30323030802000000000000000000000000000003030303132334142",
    );
    expect(fault(() => specFromCustomFormats(table))).toEqual(["invalid_spec", "customFormats.130"]);
  });

  it("keys that every object inherits", () => {
    expect(() => packedRaw({ ...sale, hasOwnProperty: "1" })).toThrow("obj.hasOwnProperty is not a function");
    expect(hex(packedRaw({ ...sale, toString: "1" }))).toBe(hex(packedRaw(sale)));
    for (const key of ["hasOwnProperty", "toString", "constructor", "__proto__"]) {
      const json = { ...sale, ...JSON.parse(`{ "${key}": "1" }`) };
      expect(fault(() => encodeIso8583(json))).toEqual(["undefined_element", "fields"]);
    }
    const bare: Record<string, string> = Object.assign(Object.create(null), sale);
    expect(hex(encodeIso8583(bare))).toBe(hex(packed(sale)));
  });

  it("the length of metadata", () => {
    const json = { "0": "0800", "11": "000001" };
    const theirs = packed(json, undefined, "ISO70100000");
    expect(hex(theirs)).toMatch(/^001A/);
    expect(theirs).toHaveLength(2 + 37);
    expect(hex(encodeIso8583(json, { metadata: "ISO70100000" }))).toBe(hex(theirs));
    const counted = encodeIso8583(json, { metadata: "ISO70100000", metadataCounted: true });
    expect(hex(counted)).toBe(`0025${(hex(theirs) as string).slice(4)}`);
  });

  it("more bytes than the length can say", () => {
    const numbers = ["46", "47", "48", "60", "61", "62", "63"];
    const table = Object.fromEntries(
      numbers.map((key) => [key, { ContentType: "ans", Label: "Long", LenType: "lllllvar", MaxLen: 99_999 }]),
    );
    const json = { "0": "0200", ...Object.fromEntries(numbers.map((key) => [key, "x".repeat(14_000)])) };
    const theirs = packed(json, table);
    expect(theirs).toHaveLength(2 + 98_055);
    expect((hex(theirs) as string).slice(0, 4)).toBe("7F07"); // 32,519
    expect(fault(() => encodeIso8583(json, { spec: specFromCustomFormats(table) }))[0]).toBe("value_too_long");
  });

  it.each([
    ["CX0000500", "invalid_content"],
    [",00000500", "invalid_value"],
  ])("an amount with a sign, %j", (fee, code) => {
    expect(hex(packedRaw({ "0": "0200", "28": fee }))).toContain(hex(bytesOf(fee)));
    expect(fault(() => encodeIso8583({ "0": "0200", "28": fee }))).toEqual([code, "28"]);
  });

  it("a hundred characters behind two digits of length", () => {
    const table = { "44": { ContentType: "ans", Label: "Text", LenType: "llvar", MaxLen: 200 } } as const;
    const json = { "0": "0200", "44": "x".repeat(100) };
    expect(hex(packedRaw(json, table))).toContain(hex(bytesOf("100xx")));
    expect(fault(() => encodeIso8583(json, { spec: specFromCustomFormats(table) }))).toEqual(["value_too_long", "44"]);
  });

  it("an empty value", () => {
    expect(packedRaw({ "0": "0200", "44": "" })).toEqual({ error: "Field 44 in bitmap but not in json" });
    expect(decodeIso8583(encodeIso8583({ "0": "0200", "44": "" }))).toEqual({ "0": "0200", "44": "" });
    // A fixed one is not filled with zeros.
    expect(fault(() => encodeIso8583({ "0": "0200", "4": "" }))).toEqual(["value_too_short", "4"]);
  });

  it("does not change what it is given", () => {
    const json: Record<string, string> = { ...readmeSample };
    new Iso(json).getBufferMessage();
    expect(Object.keys(json)).toHaveLength(48);
    // What is left there says the same, and is taken.
    expect(hex(encodeIso8583(json))).toBe(hex(encodeIso8583(readmeSample)));
    const own = Object.freeze({ ...readmeSample });
    encodeIso8583(own);
    expect(own).toEqual(readmeSample);
  });
});

function without127(): Record<string, string> {
  return Object.fromEntries(Object.entries(readmeSample).filter(([key]) => key !== "127"));
}
