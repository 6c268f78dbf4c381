import { describe, expect, it } from "vitest";
import { fromHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import type { Spec } from "../../src/spec/spec.ts";
import { iso1987Ascii, iso1987AsciiBinaryBitmap } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { vectorsOf } from "../vectors/vector.ts";
import { ascii, bytesOf, decodeError, faultOf } from "./fault.ts";

const hexOf = (file: string, id: string) => vectorsOf(file).find((vector) => vector.id === id)!.hex;

const whole: readonly (readonly [name: string, spec: Spec, bytes: Uint8Array])[] = [
  ["a declined UnionPay sale", unionpayPos, fromHex(hexOf("unionpay-pos.json", "cup-syn-0210-decline-51")).subarray(2)],
  ["a UnionPay sale with chip data", unionpayPos, fromHex(hexOf("unionpay-pos.json", "cup-vf-sale-res"))],
  [
    "an authorisation in ASCII with chip data",
    extendSpec(iso1987Ascii, { bitmap: { encoding: "hex", fixed: true } }),
    fromHex(hexOf("iso8583-1987-ascii.json", "ascii87-nao-0100-auth-request")),
  ],
  [
    "a network message with two binary bitmaps",
    iso1987AsciiBinaryBitmap,
    bytesOf("0810<82200000020000000400000000000000>060416161665432100301"),
  ],
];

describe.each(whole)("%s, cut at every byte", (_, spec, bytes) => {
  const all = decode<unknown>(spec, bytes);
  const allFields = Object.entries(all.fields as object);
  const cuts = Array.from(bytes.keys(), (length) => [length, decodeError(spec, bytes.subarray(0, length))] as const);

  it("is a typed error within the input each time", () => {
    for (const [length, { code, offset, path }] of cuts) {
      expect(offset).toBeGreaterThanOrEqual(0);
      expect(offset).toBeLessThanOrEqual(length);
      expect(["truncated", "invalid_tlv"]).toContain(code);
      expect(path).not.toBe("");
    }
  });

  it("keeps what had been read, and nothing else", () => {
    let before = 0;
    for (const [, { partial }] of cuts) {
      const kept = Object.entries(partial.fields);
      expect(kept).toEqual(allFields.slice(0, kept.length));
      expect(kept.length).toBeGreaterThanOrEqual(before);
      if (partial.mti !== undefined) expect(partial.mti).toBe(all.mti);
      before = kept.length;
    }
    expect(before).toBe(allFields.length - 1);
  });
});

describe("a message that ends early", () => {
  it.each([
    ["before anything", "", ["truncated", "mti", 0]],
    ["within the message type", "021", ["truncated", "mti", 0]],
    ["within the bitmap", "021000000000", ["truncated", "bitmap", 4]],
    ["within the second bitmap", "02108000000000000000", ["truncated", "bitmap", 20]],
    ["before an element", "02102000000000000000", ["truncated", "3", 20]],
    ["within an element", "0210200000000000000000000", ["truncated", "3", 20]],
    ["within a length", "021040000000000000001", ["truncated", "2", 20]],
    ["behind a length", "0210400000000000000016", ["truncated", "2", 22]],
    ["within a value that has a length", "0210400000000000000016411111", ["truncated", "2", 22]],
  ])("%s", (_, text, fault) => {
    expect(faultOf(iso1987Ascii, ascii(text))).toEqual(fault);
  });

  it("keeps response code and trace number when it ends later", () => {
    const { partial } = decodeError(iso1987Ascii, ascii("0210002000000280000000012351TERM"));
    expect(partial.mti).toBe("0210");
    expect({ ...partial.fields }).toEqual({ 11: "000123", 39: "51" });
  });

  it("is an error too where a length promises more than memory holds", () => {
    const long = extendSpec(iso1987Ascii, { elements: { 48: { format: "ans......999999", name: "Long" } } });
    expect(faultOf(long, ascii("02100000000000010000999999x"))).toEqual(["truncated", "48", 26]);
    const longer = extendSpec(iso1987Ascii, {
      elements: { 48: { format: "b......999999", name: "Long", length: "binary" } },
    });
    expect(faultOf(longer, bytesOf("02100000000000010000<FFFFFF>x"))).toEqual(["length_over_maximum", "48", 20]);
  });
});
