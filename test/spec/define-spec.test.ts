import { describe, expect, it } from "vitest";
import { fromHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import { isIso8583Error, SpecError } from "../../src/error.ts";
import { defineSpec } from "../../src/spec/define-spec.ts";
import type { SpecShape } from "../../src/spec/spec.ts";
import { iso1987Ascii, iso1987AsciiBinaryBitmap } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";

const sound = {
  name: "sound",
  mti: "ascii",
  bitmap: { encoding: "hex" },
  wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
  elements: { 39: { format: "an2", name: "Response code", as: "responseCode" } },
} as const;

/** A spec as it comes out of a file: of any shape. */
function define(changes: object): SpecShape {
  return defineSpec(JSON.parse(JSON.stringify({ ...sound, ...changes })) as SpecShape);
}

/** Code and path of the error. */
function faultOf(make: () => unknown): readonly [code: string, path: string] {
  try {
    make();
  } catch (error) {
    if (error instanceof SpecError && isIso8583Error(error) && error.offset === undefined)
      return [error.code, error.path];
    throw error;
  }
  throw new Error("defined");
}

const row = (changes: object) => ({ elements: { 48: { format: "ans...99", name: "Row", ...changes } } });
const part = (changes: object) => row({ parts: { 1: { format: "ans2", name: "Part", ...changes } } });

describe("a spec that cannot be used", () => {
  it.each<readonly [name: string, changes: object, path: string]>([
    ["no name", { name: "" }, "name"],
    ["a name that is a number", { name: 5 }, "name"],
    ["no message type", { mti: null }, "mti"],
    ["another message type", { mti: "utf8" }, "mti"],
    ["no bitmap", { bitmap: null }, "bitmap"],
    ["a bitmap without an encoding", { bitmap: {} }, "bitmap.encoding"],
    ["another bitmap", { bitmap: { encoding: "base64" } }, "bitmap.encoding"],
    ["a bitmap of 100 bits", { bitmap: { encoding: "hex", size: 100 } }, "bitmap.size"],
    ["no defaults", { wire: null }, "wire"],
    ["a default missing", { wire: { ...sound.wire, z: undefined } }, "wire.z"],
    ["a default that there is not", { wire: { ...sound.wire, n: "ebcdic" } }, "wire.n"],
    ["another default filler", { wire: { ...sound.wire, fill: "E" } }, "wire.fill"],
    ["no elements", { elements: null }, "elements"],
    ["elements in a list", { elements: [] }, "elements"],
    ["element 1", { elements: { 1: { format: "b64", name: "Bitmap" } } }, "elements.1"],
    ["element 129", { elements: { 129: { format: "n3", name: "Row" } } }, "elements.129"],
    [
      "element 65 of 64",
      { bitmap: { encoding: "hex", size: 64 }, elements: { 65: { format: "n3", name: "Row" } } },
      "elements.65",
    ],
    [
      "element 65 where it announces a bitmap",
      { bitmap: { encoding: "hex", size: 192 }, elements: { 65: { format: "n3", name: "Row" } } },
      "elements.65",
    ],
    ["an element with a name", { elements: { amount: { format: "n12", name: "Row" } } }, "elements.amount"],
    ["an element that is spelled otherwise", { elements: { "04": { format: "n12", name: "Row" } } }, "elements.04"],
    ["half an element", { elements: { 4.5: { format: "n12", name: "Row" } } }, "elements.4.5"],
    ["a row that is null", { elements: { 4: null } }, "elements.4"],
    ["a row that is text", { elements: { 4: "n12" } }, "elements.4"],
    ["a row without a format", { elements: { 4: { name: "Row" } } }, "elements.4.format"],
    ["a row without a name", { elements: { 4: { format: "n12" } } }, "elements.4.name"],
    ["an option that rows have not", row({ lenght: "bcd" }), "elements.48.lenght"],
    ["a concept that there is not", row({ as: "pna" }), "elements.48.as"],
    ["a concept with an inherited name", row({ as: "constructor" }), "elements.48.as"],
    ["another privacy", row({ privacy: "public" }), "elements.48.privacy"],
    ["another encoding", row({ encoding: "utf8" }), "elements.48.encoding"],
    ["another length", row({ length: "utf8" }), "elements.48.length"],
    ["another unit", row({ unit: "words" }), "elements.48.unit"],
    ["another side", row({ justify: "middle" }), "elements.48.justify"],
    ["a filler of two characters", row({ fill: "EE" }), "elements.48.fill"],
    ["a filler of another class", row({ format: "n6", fill: " " }), "elements.48.fill"],
    ["a filler that is no nibble", row({ format: "n..9", encoding: "bcd", fill: "G" }), "elements.48.fill"],
    ["another kind of tags", row({ tlv: "ltv" }), "elements.48.tlv"],
    ["tags in text", row({ tlv: "ber" }), "elements.48.format"],
    ["parts and tags", row({ format: "b..9", tlv: "ber", parts: {} }), "elements.48"],
    ["sets of nothing", row({ repeat: true }), "elements.48.repeat"],
    ["repeat that is false", row({ repeat: false }), "elements.48.repeat"],
    [
      "a tag in lower case",
      row({ format: "b..9", tlv: "ber", tags: { "9f26": { name: "Tag" } } }),
      "elements.48.tags.9f26",
    ],
    [
      "a tag of a concept that there is not",
      row({ format: "b..9", tlv: "ber", tags: { "9F26": { name: "Tag", as: "x" } } }),
      "elements.48.tags.9F26.as",
    ],
    [
      "a tag that is another concept",
      row({ format: "b..9", tlv: "ber", tags: { "9F26": "pna" } }),
      "elements.48.tags.9F26",
    ],
    ["a tag that is a number", row({ format: "b..9", tlv: "ber", tags: { "9F26": 5 } }), "elements.48.tags.9F26"],
    ["parts in a list", row({ parts: [] }), "elements.48.parts"],
    ["part 0", row({ parts: { 0: { format: "ans2", name: "Part" } } }), "elements.48.parts.0"],
    ["a part with a name", row({ parts: { a: { format: "ans2", name: "Part" } } }), "elements.48.parts.a"],
    ["a part with another format", part({ format: "ans" }), "elements.48.parts.1.format"],
    ["a part with another concept", part({ as: "x" }), "elements.48.parts.1.as"],
    ["Chinese with parts", row({ encoding: "gbk", parts: {} }), "elements.48.encoding"],
    ["a header in text", { header: { tpdu: { format: "ans5", name: "TPDU" } } }, "header.tpdu.format"],
    ["a header of any length", { header: { tpdu: { format: "n..5", name: "TPDU" } } }, "header.tpdu.format"],
    ["a header of half a byte", { header: { tpdu: { format: "n5", name: "TPDU" } } }, "header"],
    [
      "a header that starts with half a byte",
      { header: { tpdu: { format: "n10", name: "TPDU", starts: "6" } } },
      "header.tpdu.starts",
    ],
    [
      "a header that starts with text",
      { header: { tpdu: { format: "n10", name: "TPDU", starts: "XX" } } },
      "header.tpdu.starts",
    ],
    [
      "a start behind the first part",
      { header: { a: { format: "n2", name: "A" }, b: { format: "n2", name: "B", starts: "60" } } },
      "header.b.starts",
    ],
    ["a header part that is null", { header: { tpdu: null } }, "header.tpdu"],
  ])("is refused where it is defined: %s", (_, changes, path) => {
    expect(faultOf(() => define(changes))).toEqual(["invalid_spec", path]);
  });

  it.each<readonly [name: string, row: object, path: string, used: string]>([
    ["packed letters", { format: "ans..9", encoding: "bcd" }, "encoding", ""],
    ["Chinese digits", { format: "n..9", encoding: "gbk" }, "encoding", ""],
    ["binary text", { format: "an4", encoding: "binary" }, "encoding", ""],
    ["packed bytes", { format: "b64", encoding: "bcd" }, "encoding", ""],
    ["packed tags", { format: "b..99", encoding: "bcd", tlv: "ber" }, "encoding", ""],
    ["packed sets", { format: "n..99", encoding: "bcd", repeat: true, parts: {} }, "encoding", ""],
    ["a maximum that its length cannot say", { format: "ans..100" }, "format", ""],
    ["a maximum that a byte cannot say", { format: "ans..300", length: "bcd", unit: "bytes" }, "format", ""],
    ["Chinese counted in digits", { format: "ans..9", encoding: "gbk", unit: "digits" }, "unit", ""],
    ["bytes counted in characters", { format: "b..9", unit: "characters" }, "unit", ""],
    ["packed digits counted in characters", { format: "n..9", encoding: "bcd", unit: "characters" }, "unit", ""],
    [
      "a part of packed digits with a length",
      { format: "n..9", encoding: "bcd", parts: { 1: { format: "n..3", name: "P", encoding: "bcd" } } },
      "parts.1.format",
      ".1",
    ],
    [
      "a part of packed digits in text",
      { format: "n..9", encoding: "bcd", parts: { 1: { format: "an3", name: "P" } } },
      "parts.1.encoding",
      ".1",
    ],
    [
      "a short part of bytes",
      { format: "ans..9", parts: { 1: { format: "b16", name: "P", short: true } } },
      "parts.1.short",
      ".1",
    ],
    ["BER in EBCDIC hex digits", { format: "b..9", encoding: "hex-ebcdic", tlv: "ber" }, "encoding", ""],
    ["datasets in hex digits", { format: "b..9", encoding: "hex", tlv: "dataset" }, "encoding", ""],
    ["packed entries", { format: "n..9", encoding: "bcd", tlv: { tag: "n2", length: "n2" } }, "encoding", ""],
    ["a length of eight digits", { format: "ans..9", tlv: { tag: "n2", length: "n8" } }, "tlv.length", ""],
    ["a composite of hex digits", { format: "b64", encoding: "hex", parts: {} }, "encoding", ""],
    [
      "packed parts behind a bitmap",
      { format: "n..9", encoding: "bcd", bitmap: { encoding: "binary", size: 64 }, parts: {} },
      "encoding",
      "",
    ],
    ["a nibble before text", { format: "x+n8", sign: "nibble" }, "sign", ""],
    ["a length that counts itself too far", { format: "ans..99", inclusive: true }, "format", ""],
    [
      "a tag with packed letters",
      { format: "ans..9", tlv: { tag: "n2", length: "n2" }, tags: { "01": { format: "an3", encoding: "bcd" } } },
      "tags.01.encoding",
      ".01",
    ],
    [
      "a case of packed letters",
      { format: "n3", cases: [{ when: { mti: "01" }, row: { format: "an3", name: "C", encoding: "bcd" } }] },
      "cases[0].row.encoding",
      "",
    ],
  ])("is refused where it is defined, and where one that was not checked is used: %s", (_, changes, path, used) => {
    const elements = { 48: { name: "Row", ...changes } };
    expect(faultOf(() => define({ elements }))).toEqual(["invalid_spec", `elements.48.${path}`]);
    const unchecked = JSON.parse(JSON.stringify({ ...sound, elements })) as SpecShape;
    expect(faultOf(() => decode(unchecked, new Uint8Array()))).toEqual(["invalid_spec", `48${used}`]);
    expect(faultOf(() => encode(unchecked, { mti: "0800", fields: {} } as never))).toEqual([
      "invalid_spec",
      `48${used}`,
    ]);
  });
});

describe("a spec", () => {
  it("is frozen to its depth, even if it was frozen at its top before", () => {
    const spec = define({
      elements: { 48: { format: "ans..9", name: "Row", parts: { 1: { format: "ans2", name: "Part" } } } },
    });
    const top = defineSpec(Object.freeze({ ...sound, elements: { 2: { format: "n..19", name: "PAN" } } }));
    for (const value of [
      spec,
      spec.wire,
      spec.elements,
      spec.elements[48]?.parts?.[1],
      top.elements,
      top.elements[2],
    ]) {
      expect(Object.isFrozen(value)).toBe(true);
    }
  });

  it.each([iso1987Ascii, iso1987AsciiBinaryBitmap, unionpayPos])(
    "is plain data, frozen to its depth: $name",
    (spec) => {
      expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
      const open: unknown[] = [spec];
      for (let value = open.pop(); value !== undefined; value = open.pop()) {
        if (typeof value !== "object" || value === null) continue;
        expect(Object.isFrozen(value)).toBe(true);
        expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(value));
        open.push(...Object.values(value));
      }
    },
  );

  it.each([iso1987Ascii, iso1987AsciiBinaryBitmap, unionpayPos])(
    "is the same after a round through JSON: $name",
    (spec) => {
      const again = defineSpec(JSON.parse(JSON.stringify(spec)) as SpecShape);
      const header = {
        tpdu: "6000030000",
        applicationType: "60",
        softwareVersion: "31",
        terminalStatus: "0",
        processingRequirement: "0",
        softwareSubVersion: "311303",
      };
      const fields = {
        2: "6225000000000014",
        3: "000000",
        39: "51",
        41: "TERM0001",
        55: [{ tag: "8A", value: "3531" }],
        64: fromHex("0123456789ABCDEF"),
      };
      const bytes = encode(again, { mti: "0210", header, fields } as never);
      expect(bytes).toEqual(encode<unknown>(spec, { mti: "0210", header, fields } as never));
      expect(decode<unknown>(again, bytes)).toEqual(decode<unknown>(spec, bytes));
      expect(JSON.stringify(decode<unknown>(again, bytes))).toBe(JSON.stringify(decode<unknown>(spec, bytes)));
    },
  );

  it("takes a concept for the name of a row, and for the whole of a tag", () => {
    const spec = define({
      elements: {
        2: { format: "n..19", as: "pan" },
        55: { format: "b...255", name: "Tags", tlv: "ber", tags: { "5A": "pan" } },
      },
    });
    const bytes = encode<unknown>(spec, {
      mti: "0210",
      fields: { 2: "4111111111111111", 55: [{ tag: "5A", value: "4111111111111111" }] },
    } as never);
    const { fields } = JSON.parse(JSON.stringify(decode<unknown>(spec, bytes)));
    expect(fields).toMatchObject({ 2: "411111******1111", 55: [{ tag: "5A", value: "411111******1111" }] });
  });

  it("gives an element between all the numbers of ISO 8583:1987, and of UnionPay those between 2 and 64", () => {
    expect(Object.keys(iso1987Ascii.elements).map(Number)).toEqual(Array.from({ length: 127 }, (_, i) => i + 2));
    expect(Object.keys(unionpayPos.elements).map(Number)).toEqual([
      2, 3, 4, 5, 11, 12, 13, 14, 15, 22, 23, 24, 25, 26, 27, 32, 35, 36, 37, 38, 39, 41, 42, 43, 44, 46, 47, 48, 49,
      52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64,
    ]);
  });
});
