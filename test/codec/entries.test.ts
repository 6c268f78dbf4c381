import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import { builtInSpec } from "../../src/spec/built-in-spec.ts";
import type { PartShape, SpecShape } from "../../src/spec/spec.ts";
import { bytesOf, decodeError, encodeError, faultOf } from "./fault.ts";

const specOf = (row: Partial<PartShape> & Pick<PartShape, "format">) =>
  builtInSpec<SpecShape>({
    name: "one",
    mti: "ascii",
    bitmap: { encoding: "binary", size: 64 },
    wire: { n: "bcd", an: "ascii", b: "binary", z: "bcd", length: "binary" },
    elements: { 2: { name: "Element", ...row } },
  });

const withBitmap = (pieces: string) => bytesOf(`0200<4000000000000000>${pieces}`);
const text = (format: string): PartShape => ({ format, name: "Text", encoding: "ascii", length: "ascii" });

const visa62 = specOf({
  format: "b..255",
  bitmap: { encoding: "binary", size: 64 },
  parts: {
    1: { format: "an1", name: "Indicator", encoding: "cp037" },
    2: { format: "n15", name: "Transaction" },
    23: { format: "an2", name: "Product", encoding: "cp037" },
  },
});
const visa63 = specOf({
  format: "b..255",
  bitmap: { encoding: "binary", size: 24 },
  parts: { 1: { format: "n4", name: "Network" }, 3: { format: "n4", name: "Reason" } },
});
const postilion127 = specOf({
  format: "ans......99999",
  encoding: "ascii",
  length: "ascii",
  bitmap: { encoding: "binary", size: 64 },
  parts: {
    2: text("ans..32"),
    25: {
      format: "ans....9999",
      name: "Chip",
      encoding: "ascii",
      length: "ascii",
      bitmap: { encoding: "hex", size: 64 },
      parts: { 2: text("n12"), 5: text("an4") },
    },
  },
});
const ids = specOf({
  format: "b...255",
  tlv: { tag: "b8", length: "b16" },
  tags: { "56": { name: "TLV", tlv: "ber" } },
});
const nested = specOf({
  format: "ans...999",
  tlv: { tag: "n2", length: "n3" },
  tags: {
    "01": {
      name: "Entries",
      tlv: { tag: "an2", length: "n2" },
      tags: { A1: { name: "Sets", format: "ans..99", repeat: true, parts: { 1: text("n1"), 2: text("an..9") } } },
    },
    "*": { name: "Others", format: "ans..99", parts: { 1: text("an1"), 2: text("n2") } },
  },
});
const dataset = specOf({
  format: "b....999",
  tlv: "dataset",
  tags: {
    "01": { name: "TLV" },
    "71": {
      name: "Parts",
      parts: {
        1: { format: "n2", name: "1" },
        14: { format: "n2", name: "14" },
        15: { format: "n2", name: "15" },
        16: { format: "n2", name: "16" },
        21: { format: "n2", name: "21" },
        22: { format: "n2", name: "22" },
        28: { format: "n2", name: "28" },
        29: { format: "n2", name: "29" },
      },
    },
  },
});
const lead = { tag: "n2", length: "n2", lead: { tag: "TCC", format: "an1" } } as const;
const entry = (tag: string, value: unknown, more: object = {}) => ({ tag, value, ...more });

const both: readonly (readonly [name: string, spec: ReturnType<typeof specOf>, pieces: string, value: unknown])[] = [
  ["Visa 62", visa62, "<13 C000020000000000 E8 0123456789012345 C140>", { 1: "Y", 2: "123456789012345", 23: "A " }],
  ["Visa 63", visa63, "<05 800000 0002>", { 1: "0002" }],
  ["Visa 63 with two", visa63, "<07 A00000 0002 2501>", { 1: "0002", 3: "2501" }],
  [
    "Postilion 127 and 127.25",
    postilion127,
    "000049<4000008000000000>03ABC00324800000000000000000000000500C1D2",
    { 2: "ABC", 25: { 2: "000000000500", 5: "C1D2" } },
  ],
  [
    "TLV with empty, doubled, long and unknown entries",
    specOf({ format: "b...255", tlv: "ber" }),
    "<0018 9F1000 5A021234 9F1000 DF8129 8101FF 00 E104 5A0200FF 00>",
    [
      entry("9F10", ""),
      entry("5A", "1234"),
      entry("9F10", ""),
      entry("DF8129", "FF", { lengthBytes: 2 }),
      entry("00", ""),
      entry("E1", [entry("5A", "00FF")]),
      entry("00", ""),
    ],
  ],
  [
    "TLV in hex digits",
    specOf({ format: "b...255", encoding: "hex", tlv: "ber", length: "ascii" }),
    "0075A0212349F1000",
    [entry("5A", "1234"), entry("9F10", "")],
  ],
  [
    "TLV in hex digits, counted one by one",
    specOf({ format: "b...255", encoding: "hex", tlv: "ber", length: "ascii", unit: "digits" }),
    "0145A0212349F1000",
    [entry("5A", "1234"), entry("9F10", "")],
  ],
  [
    "Mastercard 48",
    specOf({ format: "an...999", encoding: "cp500", length: "ebcdic", tlv: lead }),
    "<F0F1F2 D9 F4F2F0F3F2F1F0 F8F4F0F0>",
    [entry("TCC", "R"), entry("42", "210"), entry("84", "")],
  ],
  ["a lead alone", specOf({ format: "an...999", length: "ascii", tlv: lead }), "001R", [entry("TCC", "R")]],
  [
    "PDS",
    specOf({ format: "ans...999", length: "ascii", tlv: { tag: "n4", length: "n3" } }),
    "0280001002YZ0001000000200500000",
    [entry("0001", "YZ"), entry("0001", ""), entry("0002", "00000")],
  ],
  [
    "length before tag",
    specOf({
      format: "b...999",
      encoding: "cp037",
      length: "ebcdic",
      tlv: { tag: "n2", length: "n3", order: "length-first", counts: "tag" },
    }),
    "<F0F1F2 F0F0F4 F0F1 1234 F0F0F2 F0F2>",
    [entry("01", "1234"), entry("02", "")],
  ],
  [
    "a length that counts tag and itself",
    specOf({ format: "b...255", tlv: { tag: "b8", length: "b8", counts: "tag-and-length" } }),
    "<0006 0104ABCD 0202>",
    [entry("01", "ABCD"), entry("02", "")],
  ],
  [
    "packed tags and lengths",
    specOf({ format: "b...255", tlv: { tag: "n4", length: "n3" } }),
    "<0006 0301 0002 ABCD>",
    [entry("0301", "ABCD")],
  ],
  [
    "Chinese entries with tags in ASCII",
    specOf({ format: "ans...255", encoding: "gbk", length: "ascii", tlv: { tag: "n2", length: "n3" } }),
    "01501004<D3E0 B6EE>02001<FF>",
    [entry("01", "余额"), entry("02", Uint8Array.of(0xff))],
  ],
  [
    "a length of five digits",
    specOf({ format: "ans...255", length: "ascii", tlv: { tag: "an2", length: "n5" } }),
    "010C000003ABC",
    [entry("C0", "ABC")],
  ],
  [
    "ids whose values are TLV",
    ids,
    "<000E 56 0008 9F1000 5A03123456 01 0000>",
    [entry("56", [entry("9F10", ""), entry("5A", "123456")]), entry("01", "")],
  ],
  [
    "entries in entries, sets in them, and a row for all others",
    nested,
    "<001A>01013A109102AB201X07003Q42",
    [
      entry("01", [
        entry("A1", [
          { 1: "1", 2: "AB" },
          { 1: "2", 2: "X" },
        ]),
      ]),
      entry("07", { 1: "Q", 2: "42" }),
    ],
  ],
  ["a dataset of TLV", dataset, "<0008 01 0005 9A03261122>", [entry("01", [entry("9A", "261122")])]],
  ["a TLV dataset without a row", dataset, "<0006 02 0003 9A0126>", [entry("02", [entry("9A", "26")])]],
  ["a dataset without a row", dataset, "<0005 72 0002 ABCD>", [entry("72", "ABCD")]],
  ["a dataset of one word", dataset, "<0007 71 0004 4002 11 22>", [entry("71", { 1: "11", 14: "22" })]],
  ["part 15, the last of a word that goes on", dataset, "<0007 71 0004 8001 00 33>", [entry("71", { 15: "33" })]],
  ["part 16, the first of the second word", dataset, "<0007 71 0004 8000 40 44>", [entry("71", { 16: "44" })]],
  ["part 21, the last of two words", dataset, "<0007 71 0004 8000 02 55>", [entry("71", { 21: "55" })]],
  ["part 22, for which a third word follows", dataset, "<0008 71 0005 8000 81 00 66>", [entry("71", { 22: "66" })]],
  ["part 28, the last of three words", dataset, "<0008 71 0005 8000 80 02 77>", [entry("71", { 28: "77" })]],
  [
    "parts 28 and 29, for which a fourth follows",
    dataset,
    "<000A 71 0007 8000 80 83 00 77 88>",
    [entry("71", { 28: "77", 29: "88" })],
  ],
  [
    "TLV behind the parts",
    dataset,
    "<000A 71 0007 4001 11 9A0126 00>",
    [entry("71", { 1: "11" }, { trailing: [entry("9A", "26"), entry("00", "")] })],
  ],
  ["TLV behind no parts", dataset, "<0008 71 0005 0001 9A0126>", [entry("71", {}, { trailing: [entry("9A", "26")] })]],
  [
    "TLV behind part 15",
    dataset,
    "<000A 71 0007 8001 01 33 9A0126>",
    [entry("71", { 15: "33" }, { trailing: [entry("9A", "26")] })],
  ],
  [
    "a bitmap in EBCDIC before parts in ASCII",
    specOf({
      format: "ans..99",
      encoding: "ascii",
      bitmap: { encoding: "hex-ebcdic", size: 8 },
      parts: { 8: text("an2") },
    }),
    "<04 F0F1>AB",
    { 8: "AB" },
  ],
  [
    "a bitmap in ASCII before parts in EBCDIC",
    specOf({
      format: "ans..99",
      encoding: "cp500",
      bitmap: { encoding: "hex", size: 8 },
      parts: { 8: { format: "an2", encoding: "cp500", name: "Text" } },
    }),
    "<04>01<C1C2>",
    { 8: "AB" },
  ],
];

describe("a composite", () => {
  it.each(both)("%s is read and written", (_, spec, pieces, value) => {
    const message = decode<Record<number, unknown>>(spec, withBitmap(pieces));
    expect(message.fields[2]).toEqual(value);
    expect(toHex(encode(spec, message))).toBe(toHex(withBitmap(pieces)));
  });

  it.each<readonly [name: string, spec: ReturnType<typeof specOf>, pieces: string, fault: readonly unknown[]]>([
    ["a bit without a part", visa63, "<05 400000 0002>", ["undefined_element", "2.2", 13]],
    ["bytes behind the last part", visa63, "<06 800000 0002 00>", ["trailing_bytes", "2", 18]],
    ["a part beyond the end", visa63, "<04 800000 00>", ["truncated", "2.1", 16]],
    ["a bitmap beyond the end", visa63, "<02 8000>", ["truncated", "2", 13]],
    ["a bitmap that is none", postilion127, "000010<0000008000000000>00", ["truncated", "2.25", 26]],
    [
      "an inner bitmap that is no hex digits",
      postilion127,
      "000028<0000008000000000>001600X0000000000000",
      ["invalid_bitmap", "2.25", 32],
    ],
    ["half a tag", ids, "<0004 56 0000 57>", ["truncated", "2", 18]],
    ["an entry beyond the end", ids, "<0004 57 0002 00>", ["truncated", "2.57", 17]],
    ["an entry of 65,535 bytes", ids, "<0004 57 FFFF 00>", ["truncated", "2.57", 17]],
    ["TLV in an entry that is none", ids, "<0005 56 0002 5A05>", ["invalid_tlv", "2.56.5A", 17]],
    ["a length in letters", nested, "<0005>010A0", ["invalid_length", "2", 17]],
    ["a tag in letters", nested, "<0005>AB000", ["invalid_content", "2", 14]],
    ["a part of the row for all others", nested, "<0008>07003QXY", ["invalid_content", "2.07.2", 20]],
    ["a doubled entry", nested, "<0010>07003Q4207003Q4X", ["invalid_content", "2.07[1].2", 29]],
    ["a second set", nested, "<001A>01013A109102AB209X07003Q42", ["truncated", "2.01.A1[1].2", 31]],
    ["a dataset without its bitmap", dataset, "<0004 71 0001 40>", ["truncated", "2.71", 17]],
    ["a word that does not follow", dataset, "<0005 71 0002 8000>", ["truncated", "2.71", 17]],
    ["a part that no row says", dataset, "<0006 71 0003 2000 11>", ["undefined_element", "2.71.2", 17]],
    ["bytes behind the parts of a dataset", dataset, "<0007 71 0004 4000 11 22>", ["trailing_bytes", "2.71", 20]],
    ["TLV behind the parts that is none", dataset, "<0007 71 0004 4001 11 9F>", ["invalid_tlv", "2.71.9F", 20]],
    ["a dataset beyond the end", dataset, "<0004 71 0002 40>", ["truncated", "2.71", 17]],
  ])("is refused with %s", (_, spec, pieces, fault) => {
    expect(faultOf(spec, withBitmap(pieces))).toEqual(fault);
  });

  it.each<readonly [name: string, spec: ReturnType<typeof specOf>, value: unknown, code: string, path: string]>([
    ["a part that no row says", visa63, { 2: "1" }, "undefined_element", "2.2"],
    ["a tag that is too long", ids, [entry("0102", "")], "invalid_tlv", "2"],
    ["a tag that is no hex", ids, [entry("__", "")], "invalid_tlv", "2"],
    ["a value that is no hex", ids, [entry("57", "X")], "invalid_value", "2.57"],
    ["a value longer than its length says", nested, [entry("02", "Q".repeat(101))], "value_too_long", "2.*"],
    ["entries without the lead", specOf({ format: "an..99", tlv: lead }), [entry("01", "A")], "invalid_value", "2"],
    ["a dataset without a row in parts", dataset, [entry("72", { 1: "11" })], "invalid_value", "2.72"],
    ["parts of another class", dataset, [entry("71", { 1: "1X" })], "invalid_content", "2.71.1"],
    [
      "fewer bytes than a fixed place",
      specOf({ format: "ans9", tlv: lead }),
      [entry("TCC", "R")],
      "value_too_short",
      "2",
    ],
    ["no list", nested, { 1: "A" }, "invalid_value", "2"],
    ["a list of texts", nested, ["A"], "invalid_value", "2"],
  ])("is not written with %s", (_, spec, value, code, path) => {
    const error = encodeError(spec, { mti: "0200", fields: { 2: value } });
    expect([error.code, error.path]).toEqual([code, path]);
  });

  it("is taken raw as well", () => {
    for (const [spec, hex] of [
      [ids, "56 0003 9F1000"],
      [dataset, "01 0005 9A03261122"],
      [visa63, "800000 0002"],
    ] as const) {
      const raw = fromHex(hex);
      const bytes = encode(spec as Parameters<typeof encode<unknown>>[0], { mti: "0200", fields: { 2: raw } });
      expect(toHex(bytes).endsWith(toHex(raw))).toBe(true);
      expect(toHex(encode(spec, decode(spec, bytes)))).toBe(toHex(bytes));
    }
  });
});

describe("what was read before a fault", () => {
  const partialOf = (spec: ReturnType<typeof specOf>, pieces: string) => ({
    ...decodeError(spec, withBitmap(pieces)).partial.fields,
  });

  it.each<readonly [name: string, spec: ReturnType<typeof specOf>, pieces: string, value: unknown]>([
    ["parts behind a bitmap", visa62, "<09 C000000000000000 E8>", { 1: "Y" }],
    [
      "parts in parts",
      postilion127,
      "000046<4000008000000000>03ABC00294800000000000000000000000500C",
      { 2: "ABC", 25: { 2: "000000000500" } },
    ],
    ["entries", ids, "<000A 56 0003 9F1000 57 0009 00>", [entry("56", [entry("9F10", "")])]],
    ["TLV in an entry", ids, "<000A 56 0007 9F1000 5A051234>", [entry("56", [entry("9F10", "")])]],
    [
      "the first set in an entry in an entry",
      nested,
      "<0012>01013A109102AB2XX7",
      [entry("01", [entry("A1", [{ 1: "1", 2: "AB" }, { 1: "2" }])])],
    ],
    ["parts of a dataset", dataset, "<0007 71 0004 6000 11 22>", [entry("71", { 1: "11" })]],
    [
      "parts and trailing TLV of a dataset",
      dataset,
      "<000A 71 0007 4001 11 9A0126 9F>",
      [entry("71", { 1: "11" }, { trailing: [entry("9A", "26")] })],
    ],
  ])("%s is kept", (_, spec, pieces, value) => {
    expect(partialOf(spec, pieces)).toEqual({ 2: value });
  });
});
