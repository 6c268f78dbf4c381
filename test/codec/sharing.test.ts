import { expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import { iso1987Ascii, iso1987AsciiBinaryBitmap } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { ascii } from "./fault.ts";

const bare = extendSpec(unionpayPos, { header: null });
const withBinary = fromHex(`0210 2000000000001006 003000 A1B2C3D4E5F60718 0020${"5C".repeat(20)} 0003 435550`);

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value)) {
    for (const inner of Object.values(Object.freeze(value))) freeze(inner);
  }
  return value;
}

it("gives copies: changing the input afterwards does not change the message", () => {
  for (const bytes of [Uint8Array.from(withBinary), Buffer.from(withBinary)]) {
    const { fields } = decode(bare, bytes);
    bytes.fill(0xff);
    expect({ ...fields }).toEqual({
      3: "003000",
      52: fromHex("A1B2C3D4E5F60718"),
      62: new Uint8Array(20).fill(0x5c),
      63: { 1: "CUP" },
    });
  }
});

it("gives plain bytes of their own, whatever kind the input is", () => {
  for (const bytes of [Uint8Array.from(withBinary), Buffer.from(withBinary)]) {
    const { fields } = decode(bare, bytes);
    for (const value of [fields[52], fields[62]]) {
      expect(Object.getPrototypeOf(value)).toBe(Uint8Array.prototype);
      expect(value?.buffer.byteLength).toBe(value?.length);
    }
  }
});

it("reads from the middle of a larger buffer", () => {
  const buffer = Buffer.concat([ascii("xxxxx"), withBinary, ascii("yyyyy")]);
  const part = buffer.subarray(5, 5 + withBinary.length);
  expect(decode(bare, part)).toEqual(decode(bare, withBinary));
  expect(decode(bare, new Uint8Array(part.buffer, part.byteOffset, part.length))).toEqual(decode(bare, withBinary));
});

it("writes messages that have nothing in common", () => {
  const messages = ["51", "05", "00"].map((code) => encode(iso1987Ascii, { mti: "0210", fields: { 39: code } }));
  messages[1]?.fill(0);
  expect(toHex(messages[0]!)).toBe(toHex(ascii("0210000000000200000051")));
  expect(toHex(messages[2]!)).toBe(toHex(ascii("0210000000000200000000")));
});

it("never changes what it encodes", () => {
  const message = freeze({
    mti: "0210",
    fields: {
      2: "4111111111111111",
      4: "100",
      22: undefined,
      52: fromHex("A1B2C3D4E5F60718"),
      54: [{ 1: "10", 2: "02", 3: "156", 4: "C", 5: "12" }],
      55: [{ tag: "71", value: [{ tag: "9F18", value: "01" }] }],
    },
  });
  const before = structuredClone(message);
  expect(toHex(encode(iso1987Ascii, message))).toBe(toHex(encode(iso1987Ascii, message)));
  expect(message).toEqual(before);
});

it("gives a new message each time, though objects with the same elements share a shape", () => {
  const bytes = ascii("0210000000000200000051");
  const [first, second] = [decode(iso1987Ascii, bytes), decode(iso1987Ascii, bytes)];
  Object.assign(first.fields, { 39: "00", 40: "new" });
  expect({ ...second.fields }).toEqual({ 39: "51" });
  expect({ ...decode(iso1987Ascii, bytes).fields }).toEqual({ 39: "51" });
});

it("is the same after a thousand other bitmaps", () => {
  const numbers = [3, 11, 12, 13, 37, 38, 39, 41, 49, 70];
  for (let round = 0; round < 2; round++) {
    for (let mask = 0; mask < 1 << numbers.length; mask++) {
      const present = numbers.filter((_, i) => (mask >> i) & 1);
      const bytes = encode(iso1987AsciiBinaryBitmap, {
        mti: "0800",
        fields: Object.fromEntries(present.map((number) => [number, ""])),
      });
      expect(Object.keys(decode(iso1987AsciiBinaryBitmap, bytes).fields).map(Number)).toEqual(present);
    }
  }
});

it("reads an element's number from no prototype", () => {
  const fields = Object.assign(Object.create({ 4: "000000000100" }), { 39: "51" });
  expect(toHex(encode(iso1987Ascii, { mti: "0210", fields }))).toBe(toHex(ascii("0210000000000200000051")));
});
