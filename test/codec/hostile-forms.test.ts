import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { DecodeError } from "../../src/codec/decode-error.ts";
import { encode } from "../../src/codec/encode.ts";
import { annotate } from "../../src/message/annotate.ts";
import { builtInSpec } from "../../src/spec/built-in-spec.ts";
import type { SpecShape } from "../../src/spec/spec.ts";
import { iso1987Ascii } from "../../src/specs/iso8583-1987-ascii.ts";
import { bytesOf, decodeError, faultOf } from "./fault.ts";
import { carriedSink, kitchenSink, plainSink } from "./kitchen-sink.ts";

const header = { station: "STAT01", flags: "123", state: "1", reject: "0000" };
const entry = (tag: string, value: unknown, more: object = {}) => ({ tag, value, ...more });

/** Something in every element, so that every length and every part is there to be damaged. */
const fields = {
  2: "6225000000000014",
  3: "310000",
  4: "000000000100",
  5: "[text]",
  6: "text^|",
  7: "AB12",
  8: "TERM0001",
  9: "12345",
  10: "12345",
  11: "123",
  12: "123",
  13: "12345",
  14: "123456",
  15: "6225000000000014D2912",
  16: "6225=2912",
  17: fromHex("0123456789ABCDEF"),
  18: fromHex("0123"),
  19: fromHex("01234567"),
  20: fromHex("012345"),
  21: "C00000100",
  22: "D00000100",
  23: "C00000100",
  24: "D0000100",
  25: "余额51",
  26: "余额 51    ".slice(0, 8),
  27: "six digits",
  28: "123",
  29: "two bytes",
  30: { 1: "AB", 2: "12345", 3: { 1: "C123", 2: "short" }, 4: "rest" },
  31: { 1: "22", 2: { 1: "11", 2: "222" }, 3: "123" },
  32: [
    { 1: "10", 2: "123", 3: "C123" },
    { 1: "30", 2: "abc", 3: "D123" },
  ],
  33: { 1: "12", 4: "12345", 9: "ABCDE", 23: fromHex("0102"), 24: "rest" },
  34: { 2: "key", 25: { 2: "000000000100", 40: "last" }, 64: fromHex("0123456789ABCDEF") },
  35: { 1: "ABC", 8: "DE" },
  36: [
    entry("9F26", "0102"),
    entry("E1", [entry("5A", "6225"), entry("5A", "")]),
    entry("00", ""),
    entry("DF8129", "01", { lengthBytes: 3 }),
  ],
  37: [entry("9F26", "0102"), entry("E1", [entry("5A", "6225")])],
  38: [
    entry("TCC", "R"),
    entry("01", "AB"),
    entry("02", { 1: "12", 2: "text" }),
    entry("03", [entry("A", "1234"), entry("B", "x")]),
    entry("04", [entry("9A", "261122")]),
    entry("05", "1234"),
    entry("06", fromHex("FF00")),
    entry("07", "1234"),
    entry("08", ""),
    entry("08", "again"),
  ],
  39: [entry("0001", "Y"), entry("0002", Uint8Array.of(0))],
  40: [entry("01", "0102"), entry("02", "")],
  41: [
    entry("01", [entry("9A", "261122")]),
    entry("02", "123456"),
    entry("03", { 2: "1234", 8: "text" }),
    entry("FF", fromHex("00")),
  ],
  42: [
    entry("01", [entry("9A", "261122")]),
    entry("71", { 1: "1234", 22: "123" }, { trailing: [entry("9A", "26")] }),
    entry("72", "ABCD"),
  ],
  43: [entry("AB", "余额"), entry("AC", Uint8Array.of(0xff))],
  44: "1234",
  45: fromHex("0102"),
  46: "shown",
  63: fromHex("0102"),
  66: "1",
  130: "text",
};

const specs = [
  ["kitchen-sink", kitchenSink],
  ["plain-sink", plainSink],
  ["carried-sink", carriedSink],
] as const;

describe.each(specs)("a message with every form (%s)", (_, spec) => {
  const bytes = encode(spec, { mti: "0110", header, fields });
  const whole = decode(spec, bytes);
  // What counts the message would tell of every cut before anything is read.
  const headless = spec === kitchenSink;

  it("is read as it was written", () => {
    expect({ ...whole.fields }).toMatchObject({ ...fields, 26: expect.stringContaining("余额") });
    expect(toHex(encode(spec, whole))).toBe(toHex(bytes));
  });

  it("truncated at every byte is a typed error within it, and keeps what was read", () => {
    let before = 0;
    for (let length = 0; length < bytes.length; length++) {
      const { code, offset, partial } = decodeError(spec, bytes.subarray(0, length));
      expect(["truncated", "invalid_tlv", ...(headless ? ["invalid_header"] : [])]).toContain(code);
      expect(offset).toBeLessThanOrEqual(length);
      const kept = Object.keys(partial.fields).length;
      expect(kept).toBeGreaterThanOrEqual(before);
      before = kept;
    }
    if (!headless) expect(before).toBe(Object.keys(fields).length - 1);
  });

  it("whose lengths are mutated is a message or a typed error, and takes no memory for it", () => {
    const lengths = annotate(spec, bytes).filter(({ path }) => path.endsWith(".length") || path.endsWith(".tag"));
    expect(lengths.length).toBeGreaterThan(40);
    const others = [
      ..."0",
      ..."9 +GgAF-",
      "\0",
      "\xff",
      "\x80",
      "\x81",
      "\x84",
      "\x88",
      "\x7f",
      "\xf0",
      "\xf9",
      "\x99",
    ];
    for (const { start, end } of lengths) {
      for (let at = start; at < end; at++) {
        const mutations = [...others.map((one) => one.charCodeAt(0)), bytes[at]! + 1, bytes[at]! - 1];
        for (const byte of mutations) {
          const damaged = Uint8Array.from(bytes);
          damaged[at] = byte;
          expectTyped(spec, damaged);
        }
      }
      const greatest = Uint8Array.from(bytes);
      greatest.fill(0xff, start, end);
      expectTyped(spec, greatest);
      greatest.fill(0x39, start, end);
      expectTyped(spec, greatest);
    }
  });

  it("with bytes behind it is refused", () => {
    const longer = Uint8Array.of(...bytes, 0x20);
    expect(faultOf(spec, longer)).toEqual(
      headless ? ["invalid_header", "header.total", 1] : ["trailing_bytes", "", bytes.length],
    );
  });
});

function expectTyped(spec: Parameters<typeof decode>[0], bytes: Uint8Array): void {
  try {
    decode(spec, bytes);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    if (!(error.offset >= 0 && error.offset <= bytes.length)) throw error;
  }
}

describe("BER-TLV", () => {
  const fault = (hex: string) =>
    faultOf(
      iso1987Ascii,
      bytesOf(`02000000000000000200${String(hex.replace(/ /g, "").length / 2).padStart(3, "0")}<${hex}>`),
    );

  it.each([1, 2, 3, 4])("takes a long length of %i bytes, and keeps how long it was", (count) => {
    const hex = `5A${(0x80 + count).toString(16)}${"01".padStart(count * 2, "0")}FF`;
    const bytes = bytesOf(`02000000000000000200${String(hex.length / 2).padStart(3, "0")}<${hex}>`);
    const message = decode(iso1987Ascii, bytes);
    expect(message.fields[55]).toEqual([{ tag: "5A", value: "FF", lengthBytes: count + 1 }]);
    expect(toHex(encode(iso1987Ascii, message))).toBe(toHex(bytes));
  });

  it.each([
    ["a long length of five bytes", "5A850000000001FF"],
    ["one of eight, 2^63", "5A888000000000000000"],
    ["one of nine", "5A89000000000000000001FF"],
    ["an indefinite length", "E1805A00 0000"],
    ["the reserved 0xFF", "5AFF"],
    ["a long length of 4 GB", "5A84FFFFFFFF"],
    ["a tag of five bytes", "9F8181810100"],
    ["a tag without an end", "9F81"],
    ["a tag without a length", "9F26"],
    ["a length that ends early", "5A82 01"],
    ["a value beyond the end", "5A03FFFF"],
  ])("refuses %s", (_, hex) => {
    const [code, path, offset] = fault(hex);
    expect([code, path.startsWith("55."), offset]).toEqual(["invalid_tlv", true, 23]);
  });

  it("keeps a constructed tag that overruns its parent as hex digits", () => {
    const bytes = bytesOf("02000000000000000200006<E1045A05FFFF>");
    expect(decode(iso1987Ascii, bytes).fields[55]).toEqual([{ tag: "E1", value: "5A05FFFF" }]);
  });
});

describe("tags that are names of the language", () => {
  it("are tags like others", () => {
    const spec = builtInSpec<SpecShape>({
      name: "tags",
      mti: "ascii",
      bitmap: { encoding: "hex" },
      wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
      elements: {
        48: {
          format: "ans...999",
          name: "Private",
          tlv: { tag: "ans9", length: "n2" },
          tags: { "*": { name: "Any" } },
        },
      },
    });
    const list = ["__proto__", "toString ", "__proto__"].map((tag) => ({ tag, value: "X" }));
    const message = decode<Record<number, unknown>>(spec, encode(spec, { mti: "0200", fields: { 48: list } }));
    expect(message.fields[48]).toEqual(list);
    expect(JSON.stringify(message)).toContain('"48.__proto__[1]"');
    expect(({} as { tag?: unknown }).tag).toBeUndefined();
  });
});
