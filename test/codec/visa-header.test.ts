import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import { safeDecode } from "../../src/codec/safe-decode.ts";
import { annotate } from "../../src/message/annotate.ts";
import { builtInSpec } from "../../src/spec/built-in-spec.ts";
import { defineSpec } from "../../src/spec/define-spec.ts";
import type { SpecShape } from "../../src/spec/spec.ts";
import { encodeError, faultOf } from "./fault.ts";

/** The 22 bytes of Visa's header, and four more of a rejected message, as the layout of alatka-messages (MIT) has them. */
const visa = builtInSpec<SpecShape>({
  name: "visa",
  mti: "bcd",
  bitmap: { encoding: "binary", size: 192 },
  wire: { n: "bcd", an: "cp037", b: "binary", z: "bcd", length: "binary" },
  header: {
    length: { format: "b8", encoding: "binary", name: "Header length", counts: "header" },
    format: { format: "b8", encoding: "binary", name: "Header flag and format" },
    text: { format: "b8", encoding: "binary", name: "Text format" },
    total: { format: "b16", encoding: "binary", name: "Total message length", counts: "message" },
    destination: { format: "n6", name: "Destination station" },
    source: { format: "n6", name: "Source station" },
    roundTrip: { format: "b8", encoding: "binary", name: "Round-trip control" },
    flags: { format: "b16", encoding: "binary", name: "Flags" },
    status: { format: "b24", encoding: "binary", name: "Message status flags" },
    batch: { format: "b8", encoding: "binary", name: "Batch" },
    reserved: { format: "b24", encoding: "binary", name: "Reserved" },
    user: { format: "b8", encoding: "binary", name: "User information" },
    bitmap: { format: "b16", encoding: "binary", name: "Bitmap" },
    reject: { format: "n4", name: "Reject data" },
  },
  elements: { 39: { format: "an2", as: "responseCode" } },
});

const rest = "01 02 00 23 000000 654321 00 0000 000000 00 000000 00".replace(/ /g, "");
const body = "0110 0000000002000000 F5F1".replace(/ /g, "");
const plain = `16${rest.slice(0, 4)}0022${rest.slice(8)}${body}`;
const rejected = `1A${rest.slice(0, 4)}0026${rest.slice(8)}80000451${body}`;

describe("the header of Visa", () => {
  it.each([
    ["22 bytes", plain, ["16", "0022", undefined]],
    ["26 bytes", rejected, ["1A", "0026", "0451"]],
  ] as const)("of %s is read and written, counts made", (_, hex, [length, total, reject]) => {
    const message = decode<Record<number, unknown>>(visa, fromHex(hex));
    expect(message.header).toMatchObject({ length, total, source: "654321" });
    expect(message.header?.reject).toBe(reject);
    expect(message.fields[39]).toBe("51");
    expect(toHex(encode(visa, message))).toBe(hex);
    const { length: _length, total: _total, ...header } = message.header ?? {};
    expect(toHex(encode(visa, { ...message, header }))).toBe(hex);
  });

  it.each([
    ["a length that no part ends with", `17${plain.slice(2)}`, ["invalid_header", "header.length", 0]],
    ["a length of nothing", `00${plain.slice(2)}`, ["invalid_header", "header.length", 0]],
    ["a length beyond the end", plain.slice(0, 20), ["truncated", "header", 0]],
    ["a message longer than it says", `${plain}00`, ["invalid_header", "header.total", 3]],
    ["a message shorter than it says", plain.slice(0, -2), ["invalid_header", "header.total", 3]],
  ] as const)("is refused with %s", (_, hex, fault) => {
    expect(faultOf(visa, fromHex(hex))).toEqual(fault);
    expect(safeDecode(visa, fromHex(hex)).ok).toBe(false);
  });

  it.each([
    ["a wrong length", { length: "1A" }, "header.length"],
    ["a wrong count of the message", { total: "0023" }, "header.total"],
    ["a part left out in the middle", { user: undefined, bitmap: "8000", reject: "0000" }, "header.user"],
  ])("is not written with %s", (_, wrong, path) => {
    const { header, ...message } = decode<Record<number, unknown>>(visa, fromHex(plain));
    const error = encodeError(visa, { ...message, header: { ...header, ...wrong } });
    expect([error.code, error.path]).toEqual(["invalid_header", path]);
  });

  it("is told part by part", () => {
    const told = annotate(visa, fromHex(rejected)).map(({ start, end, path }) => [start, end, path]);
    expect(told.slice(0, 3)).toEqual([
      [0, 26, "header"],
      [0, 1, "header.length"],
      [1, 2, "header.format"],
    ]);
    expect(told).toContainEqual([24, 26, "header.reject"]);
    expect(told).toContainEqual([26, 28, "mti"]);
  });
});

describe("a header that ends before the length of the message", () => {
  it("has no room for it, and nothing is written behind the header", () => {
    const spec = defineSpec({
      name: "short-header",
      mti: "ascii",
      bitmap: { encoding: "hex" },
      wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
      header: {
        size: { format: "b8", name: "Header length", counts: "header" },
        flag: { format: "b8", name: "Flag" },
        total: { format: "b16", name: "Message length", counts: "message" },
      },
      elements: { 39: { format: "an2", as: "responseCode" } },
    });
    const text = toHex(new TextEncoder().encode("0210000000000200000051"));
    expect(toHex(encode(spec, { mti: "0210", header: {}, fields: { 39: "51" } }))).toBe(`01${text}`);
    expect(toHex(encode(spec, { mti: "0210", header: { flag: "7F" }, fields: { 39: "51" } }))).toBe(`027F${text}`);
  });
});
