import { describe, expect, it } from "vitest";
import { toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import { defineSpec } from "../../src/spec/define-spec.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import { specFaults } from "../../src/spec/spec-faults.ts";
import { iso1987Ascii, iso1987AsciiBinaryBitmap } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { bytesOf, encodeError, faultOf } from "../codec/fault.ts";

describe("a derived dialect", () => {
  it("keeps what it does not name, and leaves its base alone", () => {
    const before = JSON.stringify(unionpayPos);
    const derived = extendSpec(unionpayPos, { name: "derived" });
    expect(derived).toEqual({ ...unionpayPos, name: "derived" });
    expect(extendSpec(unionpayPos, {})).toEqual(unionpayPos);
    expect(JSON.stringify(unionpayPos)).toBe(before);
    expect(derived).not.toBe(unionpayPos);
  });

  it("replaces an element whole", () => {
    const derived = extendSpec(unionpayPos, { header: null, elements: { 60: { format: "ans...9", name: "Text" } } });
    expect(derived.elements[60]).toEqual({ format: "ans...9", name: "Text" });
    expect({ ...decode(derived, bytesOf("<0210 0000000000000010 0003>abc")).fields }).toEqual({ 60: "abc" });
  });

  it("adds an element, and removes one with null", () => {
    const derived = extendSpec(unionpayPos, {
      header: null,
      elements: { 6: { format: "n12", name: "Amount, cardholder billing" }, 39: null },
    });
    expect({ ...decode(derived, bytesOf("<0210 0400000000000000 000000000100>")).fields }).toEqual({
      6: "000000000100",
    });
    expect(faultOf(derived, bytesOf("<0210 0000000002000000 3531>"))).toEqual(["undefined_element", "39", 10]);
    expect(encodeError(derived, { mti: "0210", fields: { 39: "51" } })).toMatchObject({
      code: "undefined_element",
      path: "39",
    });
    expect(Object.keys(derived.elements).slice(0, 6)).toEqual(["2", "3", "4", "5", "6", "11"]);
  });

  it("resolves anew what followed the defaults of its base, and nothing else", () => {
    const packed = extendSpec(iso1987Ascii, {
      wire: { n: "bcd", length: "bcd" },
      bitmap: { encoding: "binary" },
      mti: "bcd",
    });
    const bytes = bytesOf("<0210 5000000002000400 04 4111 000000000100>51<0020>1002156C000000001234");
    const message = decode(packed, bytes);
    expect({ ...message.fields }).toEqual({
      2: "4111",
      4: "000000000100",
      39: "51",
      // These parts say their encoding themselves.
      54: [{ 1: "10", 2: "02", 3: "156", 4: "C", 5: "000000001234" }],
    });
    expect(toHex(encode(packed, message))).toBe(toHex(bytes));
  });

  it("changes one default and keeps the others", () => {
    expect(extendSpec(unionpayPos, { wire: { fill: "F" } }).wire).toEqual({ ...unionpayPos.wire, fill: "F" });
  });

  it("replaces the bitmap whole", () => {
    expect(extendSpec(unionpayPos, { bitmap: { encoding: "hex" } }).bitmap).toEqual({ encoding: "hex" });
    expect(iso1987AsciiBinaryBitmap).toEqual({
      ...iso1987Ascii,
      name: "iso8583-1987-ascii-binary-bitmap",
      title: "ISO 8583:1987, ASCII, binary bitmaps",
      bitmap: { encoding: "binary" },
    });
  });

  it("loses its header with null", () => {
    expect(extendSpec(unionpayPos, { header: null }).header).toBeNull();
    expect(extendSpec(unionpayPos, { header: { tpdu: { format: "z10", name: "TPDU" } } }).header).toEqual({
      tpdu: { format: "z10", name: "TPDU" },
    });
  });

  it("is checked as a whole", () => {
    const small = { bitmap: { encoding: "hex", size: 64 } } as const;
    expect(() => extendSpec(iso1987Ascii, small)).toThrow(expect.objectContaining({ path: "elements.65" }));
    expect(() => extendSpec(iso1987Ascii, { elements: { 4: { format: "n-12", name: "Amount" } as never } })).toThrow(
      expect.objectContaining({ path: "elements.4.format" }),
    );
  });

  it("drops the rules of its base that ask for what is gone, and what they only deny of it", () => {
    const base = defineSpec({
      name: "base",
      mti: "ascii",
      bitmap: { encoding: "hex" },
      wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
      elements: {
        3: { format: "n6", name: "Processing code" },
        25: { format: "n2", name: "Condition" },
        39: { format: "an2", name: "Response code" },
        60: { format: "n...9", name: "Row", parts: { 1: { format: "n2", name: "Part" } } },
        61: {
          format: "n6",
          name: "Row",
          cases: [
            { when: { "60.1": "01" }, row: { format: "n4", name: "Row" } },
            { when: { mti: "01", 25: "!06" }, row: { format: "n5", name: "Row" } },
          ],
        },
      },
      flows: [
        { flow: "refund", when: { 3: "20", "60.1": "25" } },
        { flow: "void", when: { 3: "20", 25: ["!06", "!18"], "60.1": "!" } },
        { flow: "purchase", when: { 3: "00", 25: "06" } },
      ],
      messages: [
        {
          mti: "02",
          mandatory: [3, 25],
          forbidden: [39, 60],
          conditional: [
            { elements: [25, 39], when: { mti: "0210" } },
            { elements: [39], when: { 25: "06" } },
          ],
        },
      ],
    });
    const derived = extendSpec(base, { elements: { 25: null, 60: { format: "ans...9", name: "Text" } } });
    expect(derived.flows).toEqual([{ flow: "void", when: { 3: "20" } }]);
    expect(derived.messages).toEqual([
      { mti: "02", mandatory: [3], forbidden: [39, 60], conditional: [{ elements: [39], when: { mti: "0210" } }] },
    ]);
    expect(derived.elements[61]?.cases).toEqual([{ when: { mti: "01" }, row: { format: "n5", name: "Row" } }]);
    expect(base.flows?.length).toBe(3);
    expect(specFaults(derived)).toEqual([]);
  });

  it("refuses rules of its own that ask for what is gone", () => {
    expect(() => extendSpec(unionpayPos, { elements: { 25: null }, flows: unionpayPos.flows ?? [] })).toThrow(
      "invalid spec at flows[3].when.25: expected mti, or an element or part of this spec that has one value",
    );
  });

  it.each(["__proto__", "constructor", "NaN", "04"])("refuses an element called %s", (name) => {
    const elements = JSON.parse(`{"${name}": {"format": "n2", "name": "Row"}}`);
    expect(() => extendSpec(unionpayPos, { elements })).toThrow(
      `invalid spec at elements.${name}: expected an element`,
    );
    expect({}).not.toHaveProperty("format");
  });
});
