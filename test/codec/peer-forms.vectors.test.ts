import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import { builtInSpec } from "../../src/spec/built-in-spec.ts";
import type { PartShape, Spec, SpecShape } from "../../src/spec/spec.ts";
import { iso1987Ascii } from "../../src/specs/iso8583-1987-ascii.ts";
import { type PeerVector, vectorsOf } from "../vectors/vector.ts";
import { ascii, bytesOf } from "./fault.ts";

type Elements = Readonly<Record<number, PartShape>>;

const vectors = vectorsOf<PeerVector>("peers-wire-forms.json");
const vector = (id: string) => vectors.find((one) => one.id === id)!;

const hexBitmap = { encoding: "hex" } as const;
const inAscii = { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" } as const;
const packed = { n: "bcd", an: "ascii", b: "binary", z: "bcd", length: "bcd" } as const;

function spec(start: Pick<SpecShape, "mti" | "bitmap" | "wire">, elements: Elements): Spec<Record<number, unknown>> {
  return builtInSpec<SpecShape>({ name: "peer", ...start, elements });
}

const digits = (name: string, format: string, more: Partial<PartShape> = {}): PartShape => ({ format, name, ...more });

const asciiStart = { mti: "ascii", bitmap: hexBitmap, wire: inAscii } as const;
const packedStart = { mti: "bcd", bitmap: { encoding: "binary" }, wire: packed } as const;

/** Length, then tag, then bytes; the length counts the tag. */
const ltv = { tag: "n2", length: "n3", order: "length-first", counts: "tag" } as const;

const gicc = spec(
  { mti: "bcd", bitmap: { encoding: "binary" }, wire: { ...packed, an: "cp037", length: "ebcdic" } },
  {
    2: digits("Card", "n..19", { unit: "bytes" }),
    3: digits("Code", "n6"),
    4: digits("Amount", "n12"),
    11: digits("Trace", "n6"),
    12: digits("Time", "n6"),
    13: digits("Date", "n4"),
    14: digits("Expiry", "n4"),
    17: digits("Capture", "n4"),
    22: digits("Entry", "n4"),
    23: digits("Sequence", "n4"),
    25: digits("Condition", "n2"),
    32: digits("Acquirer", "n..11", { unit: "bytes" }),
    35: digits("Track 2", "z..37", { unit: "bytes" }),
    41: digits("Terminal", "ans8"),
    42: digits("Merchant", "ans15"),
    43: digits("Name", "ans..40"),
    46: digits("Unknown", "ans...999"),
    49: digits("Currency", "n4"),
    55: digits("Chip", "b...255", { encoding: "cp037", tlv: ltv }),
    57: digits("Session", "b...27"),
    60: digits("Private", "b...99", { encoding: "cp037", tlv: ltv }),
    63: digits("Info", "n6"),
  },
);

const ipmElements: Elements = {
  2: digits("Card", "n..19"),
  3: digits("Code", "n6"),
  4: digits("Amount", "n12"),
  12: digits("Time", "n12"),
  22: digits("Entry", "an12"),
  24: digits("Function", "n3"),
  26: digits("Merchant type", "n4"),
  31: digits("Reference", "ans..23"),
  33: digits("Forwarder", "n..11"),
  38: digits("Approval", "ans6"),
  42: digits("Merchant", "ans15"),
  43: digits("Name", "ans..99"),
  48: digits("PDS", "ans...999", { tlv: { tag: "n4", length: "n3" } }),
  49: digits("Currency", "n3"),
  63: digits("Life cycle", "ans...16"),
  71: digits("Number", "n8"),
  94: digits("Originator", "n..11"),
};
const inEbcdic = { n: "cp500", an: "cp500", b: "binary", z: "cp500", length: "ebcdic" } as const;

const erl = spec(packedStart, {
  18: digits("Type", "n4"),
  19: digits("Country", "n3"),
  28: digits("Fee", "x+n8"),
  29: digits("Fee", "x+n8"),
  35: digits("Track 2", "z..37", { justify: "left" }),
  36: digits("Track 3", "ans...104"),
});

/** What is not text in the vector's expectation. */
type Composites = Readonly<Record<number, unknown>>;

const rows: readonly (readonly [id: string, spec: Spec<Record<number, unknown>>, composites: Composites])[] = [
  [
    "moov-three-bitmaps-contiguous",
    spec({ ...asciiStart, bitmap: { encoding: "hex", size: 192 } }, { 130: digits("One", "an1") }),
    {},
  ],
  [
    "moov-bcd-odd-variable",
    spec(packedStart, { 2: digits("Fixed", "n4"), 3: digits("Variable", "n....4", { length: "bcd" }) }),
    {},
  ],
  [
    "py-tertiary-contiguous",
    spec(
      { ...asciiStart, bitmap: { encoding: "hex", size: 192 } },
      { 3: digits("Code", "n6"), 66: digits("One", "n1"), 130: digits("Text", "ans...999") },
    ),
    {},
  ],
  ["py-nibbles-odd-left0", spec(asciiStart, { 2: digits("Card", "n..19", { encoding: "bcd" }) }), {}],
  ["py-nibbles-odd-right0", spec(asciiStart, { 2: digits("Card", "n..19", { encoding: "bcd", justify: "left" }) }), {}],
  [
    "cardutil-ipm-ebcdic-asciihexbitmap",
    spec({ mti: "ebcdic", bitmap: hexBitmap, wire: inEbcdic }, ipmElements),
    { 48: [{ tag: "0001", value: "Y" }] },
  ],
  ["erl8583-bcd-f18-f19-odd", erl, {}],
  ["erl8583-bcd-signed-amounts", erl, {}],
  // The peer writes the nibbles B, D and F as `;`, `=` and `?`.
  ["erl8583-bcd-track2-sentinels", erl, { 35: "B1234123412341234D0305101193010877F" }],
  [
    "erl8583-ebcdic-pan",
    spec({ mti: "ebcdic", bitmap: { encoding: "hex-ebcdic" }, wire: inEbcdic }, { 2: digits("Card", "n..19") }),
    {},
  ],
  [
    "gicc-0100-ebcdic-bcd-ltv",
    gicc,
    {
      57: fromHex("F0F0F0F0F0F6F3F710"),
      60: [
        { tag: "50", value: "F9F9F9F9F9F9F9F9F9F9F9F9F9F9F9" },
        { tag: "80", value: "F0F1" },
        { tag: "81", value: "E0BDEA1414C7660DE79B9F6D25F72F500E80F9858B9AED643D875155D8B45D12" },
      ],
    },
  ],
];

describe("messages of other libraries in other forms", () => {
  it.each(rows)("%s", (id, own, composites) => {
    const { hex, expected } = vector(id);
    const message = decode(own, fromHex(hex));
    const { 0: mti, bitmap1: _, bitmap2: __, ...fields } = expected;
    expect(message.mti).toBe(mti);
    expect(Object.keys(message.fields)).toEqual(Object.keys(fields));
    const { 55: chip, ...plain }: Readonly<Record<number, unknown>> = { ...fields, ...composites };
    expect(message.fields).toMatchObject(plain);
    if (chip !== undefined) expect(tagsOf(message.fields[55])).toEqual(tagsOfHex(fields["55"]));
    // The one bitmap in letters of lower case is written in upper case.
    expect(toHex(encode(own, message))).toBe(hex.replace("F1F1F4F466", "F1F1F4F446"));
  });

  /** What they have in common is that no message is in them. */
  const outOfScope: Readonly<Record<string, string>> = {
    "moov-issue305-code-then-tlv": "tags with values of one size and no lengths: no dialect has them",
    "cardutil-vbs-framing": "records of a file: framing",
    "hdr-2byte-binary": "framing",
    "hdr-4byte-ascii": "framing",
    "hdr-visa-vmlh": "framing",
  };

  it("puts the fragment of a Mastercard element 48 into a message", () => {
    const { hex, expected } = vector("moov-issue322-mastercard-de48-tcc");
    const own = spec(asciiStart, {
      48: digits("Private", "ans...999", { tlv: { tag: "n2", length: "n2", lead: { tag: "TCC", format: "a1" } } }),
    });
    const fragment = new TextDecoder().decode(fromHex(hex));
    const bytes = ascii(`01000000000000010000${String(fragment.length).padStart(3, "0")}${fragment}`);
    const message = decode(own, bytes);
    expect(message.fields[48]).toEqual(
      ["TCC", "14", "74", "80"].map((tag) => ({ tag, value: tag === "14" ? expect.any(String) : expected[tag] })),
    );
    expect(toHex(encode(own, message))).toBe(toHex(bytes));
  });

  it("are all the peers' vectors that the others are not", () => {
    const here = [...rows.map(([id]) => id), "moov-issue322-mastercard-de48-tcc", ...Object.keys(outOfScope)];
    const before = vectorsOf<PeerVector>("peers.json").map(({ id }) => id);
    expect(here.sort()).toEqual(vectors.map(({ id }) => id).sort());
    expect(here.length + before.length).toBe(29);
  });

  it("of which two cannot be read: a length of minus one, and one of 2^63 bytes", () => {
    const negative = vectorsOf<PeerVector>("peers.json").filter(({ expected }) => expected.error !== undefined);
    expect(negative.map(({ id }) => id)).toEqual(["moov-panic-bertlv-len-2pow63", "moov-fuzz-FuzzUnpack-1"]);
    const [long, minus] = negative.map(({ hex }) => hex);
    expect(() => decode(iso1987Ascii, bytesOf(`02000000000000000200011<${long}>`))).toThrow(/invalid tlv/);
    expect(() => decode(iso1987Ascii, fromHex(minus!))).toThrow();
  });
});

/** Tags and values, the last of doubled tags. */
function tagsOf(entries: unknown): object {
  const list = Array.isArray(entries) ? entries : [];
  return Object.fromEntries(list.map(({ tag, value }) => [tag, value]));
}

function tagsOfHex(tags: PeerVector["expected"][string] | undefined): object {
  return Object.fromEntries(Object.entries(tags ?? {}).map(([tag, value]) => [tag, value.replace("hex:", "")]));
}
