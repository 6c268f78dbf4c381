import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import { safeDecode } from "../../src/codec/safe-decode.ts";
import { defineSpec } from "../../src/spec/define-spec.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import { iso1987Ascii, iso1987AsciiBinaryBitmap } from "../../src/specs/iso8583-1987-ascii.ts";
import { type PeerVector, tagsOf, vectorsOf } from "../vectors/vector.ts";

/** What a message holds, tags by name: `{ mti, fields }` with the tags of element 55 as an object. */
interface Content {
  readonly mti: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

function contentOf(message: ReturnType<typeof decode<object>>): Content {
  const fields = Object.entries(message.fields).map(([number, value]) => [
    number,
    number === "55" ? tagsOf(value) : value,
  ]);
  return { mti: message.mti, fields: Object.fromEntries(fields) };
}

function contentOfPeer({ expected }: PeerVector): Content {
  const { 0: mti, bitmap1: _, ...fields } = expected as Record<string, string>;
  return { mti: mti ?? "", fields };
}

const own = vectorsOf("iso8583-1987-ascii.json").map((vector): readonly [string, string, Content] => {
  const { mti, fields, binary_fields } = vector.expected;
  const tags = Object.entries(binary_fields ?? {}).map(([path, value]) => [path.slice(3), value]);
  return [
    vector.id,
    vector.hex,
    { mti, fields: { ...fields, ...(tags.length > 0 && { 55: Object.fromEntries(tags) }) } },
  ];
});
const peers = vectorsOf<PeerVector>("peers.json");
const peerRows = peers
  .filter(({ expected }) => expected.error === undefined)
  .map((vector) => [vector.id, vector.hex, contentOfPeer(vector)] as const);

/** Samples of tools that always write 128 bits and never set bit 1. */
const hasFixedBitmap = (id: string) => id.startsWith("ascii87-nao") || id.startsWith("iso8583tool");
const all = [...own, ...peerRows];
const plain = all.filter(([id]) => !hasFixedBitmap(id) && !id.startsWith("netcore") && !id.startsWith("py-nibbles"));
const fixed = all.filter(([id]) => hasFixedBitmap(id));

describe("ISO 8583:1987 messages of others in ASCII", () => {
  it.each(plain)("%s", (_, hex, content) => {
    const message = decode(iso1987Ascii, fromHex(hex));
    expect(contentOf(message)).toEqual(content);
    expect(toHex(encode(iso1987Ascii, message))).toBe(hex);
  });

  it("are five plain ones and eight with a fixed bitmap", () => {
    expect(plain.map(([id]) => id)).toEqual([
      "ascii87-moov-1",
      "moov-ascii-hexbitmap-basic",
      "moov-testdata-financial_transaction_message",
      "moov-testdata-iso_reversal_message_advice",
      "py-readme-ascii",
    ]);
    expect(fixed.length).toBe(8);
  });
});

describe("messages with 128 bits that bit 1 does not announce", () => {
  const fixedBitmap = extendSpec(iso1987Ascii, { bitmap: { encoding: "hex", fixed: true } });

  it.each(fixed)("%s, with a dialect that says so", (_, hex, content) => {
    const message = decode(fixedBitmap, fromHex(hex));
    expect(contentOf(message)).toEqual(content);
    expect(toHex(encode(fixedBitmap, message))).toBe(hex);
  });

  it.each(fixed)("%s, with a warning where the dialect does not", (_, hex, content) => {
    const result = safeDecode(iso1987Ascii, fromHex(hex));
    expect(result.warnings).toMatchObject([{ leniency: "unflagged_bitmap", path: "bitmap", offset: 4 }]);
    if (!result.ok) throw result.error;
    expect(contentOf(result.message)).toEqual(content);
    expect(safeDecode(iso1987Ascii, fromHex(hex), []).ok).toBe(false);
  });
});

describe("single messages of other libraries", () => {
  const vectorOf = (id: string) => peers.find((vector) => vector.id === id)!;

  it("reads a secondary bitmap whose one element is 125", () => {
    const { hex } = vectorOf("netcore-issue15-secondary-125");
    const spec = defineSpec({
      name: "issue-15",
      mti: "ascii",
      bitmap: { encoding: "binary" },
      wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
      elements: {
        24: { format: "n3", name: "Network international identifier" },
        31: { format: "an..99", name: "Acquirer reference" },
        125: { format: "an..50", name: "Network management information" },
      },
    });
    const message = decode(spec, fromHex(hex));
    expect({ ...message.fields }).toEqual({ 24: "089", 31: "AB", 125: "XYZ" });
    expect(message.mti).toBe("9800");
    expect(toHex(encode(spec, message))).toBe(hex);
  });

  it("reads packed digits whose length counts bytes", () => {
    const { hex } = vectorOf("py-nibbles-bytecount");
    const spec = extendSpec(iso1987Ascii, {
      elements: { 2: { format: "n..19", name: "Primary account number", as: "pan", encoding: "bcd", unit: "bytes" } },
    });
    const message = decode(spec, fromHex(hex));
    expect(message.fields[2]).toBe("1234");
    expect(toHex(encode(spec, message))).toBe(hex);
  });

  it("refuses a negative length", () => {
    const { hex } = vectorOf("moov-fuzz-FuzzUnpack-1");
    expect(() => decode(iso1987Ascii, fromHex(hex))).toThrow(
      expect.objectContaining({ code: "invalid_length", path: "2", offset: 20 }),
    );
  });

  it("refuses a tag whose length is 2^63", () => {
    const { hex } = vectorOf("moov-panic-bertlv-len-2pow63");
    const bytes = fromHex(`${toHex(new TextEncoder().encode("02100000000000000200012"))}${hex}`);
    expect(() => decode(iso1987Ascii, bytes)).toThrow(
      expect.objectContaining({ code: "invalid_tlv", path: "55.DF01", offset: 23 }),
    );
  });
});

describe("ISO 8583:1987 with binary bitmaps", () => {
  const rows: readonly (readonly [name: string, hex: string, fields: object])[] = [
    [
      "one bitmap",
      "30313030 7000000000000000 3136 34323432343234323432343234323432 313233343536 303030303030303030313030",
      { 2: "4242424242424242", 3: "123456", 4: "000000000100" },
    ],
    [
      "two bitmaps",
      "30383130 8220000002000000 0400000000000000 30363034313631363136 363534333231 3030 333031",
      { 7: "0604161616", 11: "654321", 39: "00", 70: "301" },
    ],
    [
      "chip data and a PIN block",
      "30323130 0000000002001200 3531 0123456789ABCDEF 303037 8A023531 9F0100",
      {
        39: "51",
        52: fromHex("0123456789ABCDEF"),
        55: [
          { tag: "8A", value: "3531" },
          { tag: "9F01", value: "" },
        ],
      },
    ],
  ];

  it.each(rows)("%s", (_, hex, fields) => {
    const message = decode(iso1987AsciiBinaryBitmap, fromHex(hex));
    expect({ ...message.fields }).toEqual(fields);
    expect(toHex(encode(iso1987AsciiBinaryBitmap, message))).toBe(hex.replaceAll(" ", ""));
  });

  it("tells a hexadecimal bitmap from a binary one by what follows", () => {
    const text = new TextEncoder().encode("0210000000000200000051");
    expect(decode(iso1987Ascii, text).fields[39]).toBe("51");
    expect(safeDecode(iso1987AsciiBinaryBitmap, text).ok).toBe(false);
  });
});
