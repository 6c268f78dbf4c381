import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import { builtInSpec } from "../../src/spec/built-in-spec.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import type { PartShape, Spec, SpecShape } from "../../src/spec/spec.ts";
import { hexOfValue, type Vector, vectorsOf } from "../vectors/vector.ts";
import { decodeError, encodeError, faultOf } from "./fault.ts";

// The rows that the vectors need, from the layouts of alatka-messages (MIT), cardutil (MIT) and danil/iso8583 (BSD).

type Fields = Record<number, unknown>;
type Rows = Readonly<Record<number, string | PartShape>>;

function spec(start: Omit<SpecShape, "elements">, rows: Rows): Spec<Fields> {
  const elements = Object.fromEntries(
    Object.entries(rows).map(([number, row]) => [
      number,
      typeof row === "string" ? { format: row, name: `Element ${number}` } : row,
    ]),
  );
  return builtInSpec<SpecShape>({ ...start, elements });
}

const name = "Element";
const binaryBitmap = { encoding: "binary" } as const;

const jcb = spec(
  {
    name: "jcb",
    mti: "ebcdic",
    bitmap: binaryBitmap,
    wire: { n: "bcd", an: "cp037", b: "binary", z: "bcd", length: "binary" },
  },
  {
    2: "n..19",
    3: "n6",
    4: "n12",
    6: "n12",
    7: "n10",
    10: "n8",
    11: "n6",
    12: "n6",
    13: "n4",
    14: "n4",
    16: "n4",
    18: "n4",
    22: "n4",
    25: "n2",
    26: "n2",
    32: "n..11",
    33: "n..11",
    35: "z..37",
    37: "an12",
    38: "an6",
    39: "an2",
    41: "ans8",
    42: "ans15",
    43: "ans40",
    48: {
      format: "ans..255",
      name,
      tlv: { tag: "n2", length: "n2" },
      tags: {
        "02": {
          name: "3-D Secure",
          parts: {
            1: { format: "b160", name: "XID" },
            2: { format: "b160", name: "CAVV" },
            3: { format: "n2", name: "ECI" },
            4: { format: "ans6", name: "Reserved" },
          },
        },
      },
    },
    49: "an3",
    51: "an3",
    52: "b64",
    53: "n16",
    55: { format: "b...255", name, tlv: "ber" },
    60: { format: "ans..255", name, tlv: { tag: "n2", length: "n2" } },
    61: "ans..255",
    63: "ans..255",
    70: "n4",
    100: "n..11",
    101: "ans..17",
    120: "ans...999",
    127: "ans...999",
  },
);

const ebcdic = (page: "cp037" | "cp500") => ({ n: page, an: page, b: "binary", z: page, length: "ebcdic" }) as const;

const cis = spec(
  { name: "mastercard-cis", mti: "ebcdic", bitmap: binaryBitmap, wire: ebcdic("cp037") },
  {
    2: "n..19",
    3: "n6",
    4: "n12",
    5: "n12",
    6: "n12",
    7: "n10",
    9: "n8",
    10: "n8",
    11: "n6",
    12: "n6",
    13: "n4",
    14: "n4",
    15: "n4",
    16: "n4",
    18: "n4",
    22: "n3",
    23: "n3",
    26: "n2",
    32: "n..6",
    35: "z..37",
    37: "an12",
    38: "ans6",
    39: "an2",
    41: "ans8",
    42: "ans15",
    43: "ans40",
    48: { format: "ans...999", name, tlv: { tag: "n2", length: "n2", lead: { tag: "TCC", format: "a1" } } },
    49: "n3",
    50: "n3",
    51: "n3",
    52: "b64",
    55: { format: "b...255", name, tlv: "ber" },
    61: "ans...26",
    63: "ans...50",
  },
);

const ipm = spec(
  { name: "mastercard-ipm", mti: "ebcdic", bitmap: binaryBitmap, wire: ebcdic("cp500") },
  {
    2: "n..19",
    3: "n6",
    4: "n12",
    12: "n12",
    22: "an12",
    24: "n3",
    26: "n4",
    31: "ans..23",
    33: "n..11",
    38: "ans6",
    42: "ans15",
    43: "ans..99",
    48: { format: "ans...999", name, tlv: { tag: "n4", length: "n3" } },
    49: "n3",
    63: "ans...16",
    71: "n8",
    94: "n..11",
  },
);

const ascii = { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" } as const;
const token = { tag: "an2", length: "n3" } as const;

const tsys = spec(
  { name: "tsys-issuer", mti: "ascii", bitmap: binaryBitmap, wire: ascii },
  {
    2: "n..19",
    3: "n6",
    4: "n12",
    7: "n10",
    11: "n6",
    12: "n6",
    13: "n4",
    15: "n4",
    17: "n4",
    18: "n4",
    22: "n4",
    25: "n2",
    32: "n..11",
    35: "z..37",
    37: "an12",
    41: "ans8",
    42: "ans15",
    43: "ans40",
    49: "an3",
    60: "ans..99",
    100: "ans..11",
    102: "ans..28",
    120: {
      format: "ans...999",
      name,
      tlv: token,
      tags: { UD: { name: "User data", tlv: token, tags: { CI: { name: "Card", tlv: { tag: "n2", length: "n2" } } } } },
    },
  },
);

const digitsOf = (format: string): PartShape => ({ format, name });
const cupsRows: Rows = {
  ...Object.fromEntries([...[12, 11].map((number) => [number, "n6"]), [3, "n6"], [7, "n10"], [4, "n12"]]),
  2: "n..19",
  13: "n4",
  14: "n4",
  15: "n4",
  18: "n4",
  22: "n3",
  23: "n3",
  25: "n2",
  26: "n2",
  32: "n..11",
  33: "n..11",
  35: "z..37",
  37: "an12",
  39: "an2",
  41: "ans8",
  42: "ans15",
  43: { format: "ans40", name, encoding: "gbk" },
  48: {
    format: "ans...512",
    name,
    tlv: { tag: "an2", length: "n3", lead: { tag: "usage", format: "an2" } },
    tags: { usage: { name: "Usage", privacy: "show" } },
  },
  49: "an3",
  52: "b64",
  53: "n16",
  54: {
    format: "ans...40",
    name,
    repeat: true,
    parts: { 1: digitsOf("n2"), 2: digitsOf("n2"), 3: digitsOf("n3"), 4: digitsOf("x+n12") },
  },
  55: { format: "b...255", name, tlv: "ber" },
  60: "ans...100",
  63: { format: "b...512", name, encoding: "ascii", tlv: { tag: "an2", length: "n3" } },
  100: "n..11",
  121: "ans...100",
  123: "b...300",
  128: "an8",
};

const cups = spec({ name: "unionpay-cups", mti: "ascii", bitmap: binaryBitmap, wire: ascii }, cupsRows);
const cupsWithHeader = spec(
  {
    name: "unionpay-cups",
    mti: "ascii",
    bitmap: binaryBitmap,
    wire: ascii,
    header: {
      length: { format: "b8", encoding: "binary", name: "Length", starts: "2E", counts: "header" },
      version: { format: "b8", encoding: "binary", name: "Flag and version" },
      total: { format: "n4", encoding: "ascii", name: "Length of the message", counts: "message" },
      destination: { format: "an11", encoding: "ascii", name: "Destination" },
      source: { format: "an11", encoding: "ascii", name: "Source" },
      reserved: { format: "an3", encoding: "ascii", name: "Reserved" },
      batch: { format: "b8", encoding: "binary", name: "Batch" },
      transaction: { format: "an8", encoding: "ascii", name: "Transaction" },
      user: { format: "b8", encoding: "binary", name: "User" },
      reject: { format: "n5", encoding: "ascii", name: "Reject code" },
    },
  },
  cupsRows,
);

const vectors = (file: string) =>
  vectorsOf(file)
    .filter(({ expected }) => expected.fields !== undefined)
    .map((vector) => [vector.id, vector] as const);

/** A value as the vectors have it: text as it is, all else as the hex digits of its bytes. */
function asExpected(value: unknown, expected: unknown): unknown {
  if (typeof value === "string" && value !== expected) return hexOfValue(value);
  return typeof value === "string" ? value : hexOfValue(value);
}

function expectVector(own: Spec<Fields>, { hex, expected }: Vector, composites: readonly string[] = []): Fields {
  const message = decode(own, fromHex(hex));
  expect(message.mti).toBe(expected.mti);
  const plain = Object.entries(expected.fields).filter(([number]) => !composites.includes(number));
  expect(plain.map(([number, value]) => [number, asExpected(message.fields[Number(number)], value)])).toEqual(plain);
  expect(toHex(encode(own, message))).toBe(hex);
  return message.fields;
}

/** EBCDIC text that a vector gives as the hex digits of its bytes. */
const ebcdicFields = ["48", "60", "61", "120"];

describe("JCB", () => {
  it.each(vectors("jcb.json"))("%s", (_, vector) => {
    const fields = expectVector(jcb, vector, ebcdicFields);
    for (const number of ["61", "120"]) {
      const hex = vector.expected.fields[number];
      if (typeof hex !== "string") continue;
      const text = new TextDecoder().decode(fromHex(hex).map((byte) => byte - 0xc0));
      expect(fields[Number(number)]).toBe(text);
    }
  });

  it("takes the entries of element 48 apart, text and bytes", () => {
    const [one, , , four] = vectors("jcb.json").map(([, { hex }]) => decode(jcb, fromHex(hex)).fields);
    expect(four?.[48]).toEqual([{ tag: "01", value: "123" }]);
    expect(four?.[60]).toEqual([
      { tag: "01", value: "1" },
      { tag: "02", value: "2" },
    ]);
    expect(one?.[48]).toEqual([
      {
        tag: "02",
        value: {
          1: fromHex("1122334455667788990011223344556677889900"),
          2: fromHex("0002010947254547454453952025459000000000"),
          3: "06",
          4: "      ",
        },
      },
      { tag: "03", value: "965874   14   " },
      { tag: "04", value: "0" },
    ]);
  });
});

describe("Mastercard", () => {
  it.each(vectors("mastercard.json").filter(([id]) => id.startsWith("mastercard")))("%s", (_, vector) => {
    const fields = expectVector(cis, vector, ["48"]);
    expect(fields[48]).toEqual([{ tag: "TCC", value: "R" }]);
  });

  it("has its clearing records in page 500, with private data in entries", () => {
    const [, vector] = vectors("mastercard.json").find(([id]) => id.startsWith("ipm"))!;
    const fields = expectVector(ipm, vector, ["48", "63"]);
    expect([fields[48], fields[63]]).toEqual([[{ tag: "0001", value: "Y" }], "0000000000000001"]);
  });
});

it("TSYS: entries three levels deep", () => {
  const [[, { hex }]] = vectors("tsys-issuer.json") as [readonly [string, Vector]];
  const message = decode(tsys, fromHex(hex));
  expect(message.fields).toMatchObject({
    2: "5321000000002610",
    12: "135253",
    32: "999905",
    37: "713619909448",
    60: "02000000",
    100: "MCTIDHI1",
    102: "00000000611643",
  });
  expect(message.fields[120]).toEqual([
    {
      tag: "UD",
      value: [
        {
          tag: "CI",
          value: ["01", "02", "03", "04", "05", "06", "07", "08", "09"].map((tag) => ({
            tag,
            value: tag === "04" ? "2" : "0",
          })),
        },
        { tag: "ER", value: "40073" },
      ],
    },
  ]);
  expect(toHex(encode(tsys, message))).toBe(hex);
});

describe("UnionPay CUPS", () => {
  it.each(vectors("unionpay-cups.json"))("%s", (_, vector) => {
    expectVector(cups, vector, ["48", "54"]);
  });

  it("has entries of text and of bytes", () => {
    const messages = new Map(vectors("unionpay-cups.json").map(([id, { hex }]) => [id, decode(cups, fromHex(hex))]));
    expect(messages.get("cups-al-01")?.fields[63]).toEqual([{ tag: "SM", value: "E069374A9BC6AB9A659912BE707F8243" }]);
    expect(messages.get("cups-al-09")?.fields[48]).toEqual([
      { tag: "usage", value: "AS" },
      { tag: "ON", value: "1222112221122211222112221122211222112221" },
    ]);
    expect(messages.get("cups-al-04")?.fields[54]).toEqual([
      { 1: "30", 2: "01", 3: "156", 4: "C000001797100" },
      { 1: "30", 2: "02", 3: "156", 4: "C000004810938" },
    ]);
  });

  const headerHex = vectorsOf("unionpay-cups.json").find(({ id }) => id === "cups-header-1")!.hex;
  const body = vectorsOf("unionpay-cups.json").find(({ id }) => id === "cups-al-01")!.hex;

  it("has a header of 46 bytes that counts the message with it", () => {
    const message = decode(cupsWithHeader, fromHex(headerHex + body));
    expect(message.header).toEqual({
      length: "2E",
      version: "02",
      total: "0407",
      destination: "03050011   ",
      source: "00010000   ",
      reserved: "AA9",
      batch: "01",
      transaction: "00000000",
      user: "00",
      reject: "00000",
    });
    expect(toHex(encode(cupsWithHeader, message))).toBe(headerHex + body);
    const { length: _, total: __, ...header } = message.header ?? {};
    expect(toHex(encode(cupsWithHeader, { ...message, header }))).toBe(headerHex + body);
  });

  it("whose wrong counts are errors, read or written", () => {
    const message = decode(cupsWithHeader, fromHex(headerHex + body));
    expect(faultOf(cupsWithHeader, fromHex(`${headerHex}${body}00`))).toEqual(["invalid_header", "header.total", 2]);
    expect(faultOf(cupsWithHeader, fromHex(`2D${headerHex.slice(2)}${body}`))).toEqual(["invalid_header", "header", 0]);
    for (const wrong of [{ total: "0408" }, { length: "2D" }]) {
      const error = encodeError(cupsWithHeader, { ...message, header: { ...message.header, ...wrong } });
      expect([error.code, error.path]).toEqual(["invalid_header", `header.${Object.keys(wrong)[0]}`]);
    }
  });
});

describe("BASE24", () => {
  const base24 = spec(
    {
      name: "base24",
      mti: "ascii",
      bitmap: { encoding: "hex" },
      wire: ascii,
      header: {
        literal: { format: "an3", encoding: "ascii", name: "Literal", starts: "49534F" },
        product: { format: "n2", encoding: "ascii", name: "Product" },
        release: { format: "n2", encoding: "ascii", name: "Release" },
        status: { format: "n3", encoding: "ascii", name: "Status" },
        originator: { format: "n1", encoding: "ascii", name: "Originator" },
        responder: { format: "n1", encoding: "ascii", name: "Responder" },
      },
    },
    {
      ...{
        3: "n6",
        4: "n12",
        7: "n10",
        11: "n6",
        12: "n6",
        13: "n4",
        14: "n4",
        15: "n4",
        17: "n4",
        22: "n3",
        27: "n1",
      },
      ...{ 32: "n..11", 35: "z..37", 37: "an12", 41: "ans16", 43: "ans40", 48: "ans...999", 49: "n3" },
      ...{ 60: "ans...999", 61: "ans...999", 63: "ans...999", 100: "n..11", 121: "ans...999", 123: "ans...999" },
      ...{ 124: "ans...999", 125: "ans...999", 126: "ans...999" },
    },
  );
  const { hex } = vectorsOf("base24.json")[0]!;

  it("starts with a literal and a header in ASCII", () => {
    // The sample in public ends within element 63: what stands before it is read.
    const error = decodeError(base24, fromHex(hex));
    expect([error.code, error.path, error.expected, error.received]).toEqual(["truncated", "63", "370 bytes", "205"]);
    expect(error.partial).toMatchObject({
      mti: "0200",
      header: { literal: "ISO", product: "02", release: "60", status: "000", originator: "1", responder: "0" },
      fields: {
        3: "001000",
        4: "000000007002",
        37: "000000000619",
        41: "P0891218        ",
        43: "INBURSA CASHBACK      CD MEXICO    001MX",
        48: "7126834            00010101",
        49: "484",
        60: "B036PRO1+0000000",
        61: "B359    00000000000",
      },
    });
  });

  it("is written back from what was read", () => {
    const { partial } = decodeError(base24, fromHex(hex));
    const { mti = "", header = {}, fields } = partial;
    const bytes = encode(base24, { mti, header, fields: { ...fields } });
    expect(toHex(bytes).slice(0, 24)).toBe(hex.slice(0, 24));
    expect(decode(base24, bytes)).toEqual({ mti, header, fields });
  });

  it("is no other literal, and has text in its header", () => {
    expect(faultOf(base24, fromHex(`49534E${hex.slice(6)}`))).toEqual(["invalid_header", "header", 0]);
    expect(faultOf(base24, fromHex(`49534F3058${hex.slice(10)}`))).toEqual(["invalid_content", "header.product", 4]);
    const bare = extendSpec(base24 as Spec<Fields> & SpecShape, { header: null });
    expect(decodeError(bare, fromHex(hex.slice(24))).path).toBe("63");
  });
});
