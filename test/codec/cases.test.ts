import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import { annotate } from "../../src/message/annotate.ts";
import { describe as describeMessage } from "../../src/message/describe.ts";
import { builtInSpec } from "../../src/spec/built-in-spec.ts";
import type { SpecShape } from "../../src/spec/spec.ts";
import { bytesOf, encodeError } from "./fault.ts";

/** The row shows what it holds, unless a case says that it is a card number. */
const shown = { format: "ans..20", name: "Text", privacy: "show" } as const;
const card = { format: "n..19", as: "pan", encoding: "bcd" } as const;

const spec = builtInSpec<SpecShape>({
  name: "cases",
  mti: "ascii",
  bitmap: { encoding: "binary", size: 64 },
  wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
  elements: {
    3: { format: "n6", name: "Code", privacy: "show" },
    10: {
      ...shown,
      cases: [
        { when: { mti: "08" }, row: { format: "b..20", name: "Chip", tlv: "ber" } },
        { when: { mti: ["01", "02"], 3: "!99" }, row: card },
      ],
    },
    11: { ...shown, cases: [{ when: { 3: ["30", "31"] }, row: card }] },
    12: {
      format: "ans..99",
      name: "Parts",
      parts: {
        1: { format: "n1", name: "Kind", privacy: "show" },
        2: { ...shown, cases: [{ when: { "12.1": "1" }, row: card }] },
        3: {
          format: "ans..40",
          name: "Inner",
          parts: { 1: { ...shown, cases: [{ when: { "12.1": "2" }, row: card }] } },
        },
      },
    },
    13: {
      format: "ans..99",
      name: "Sets",
      repeat: true,
      parts: {
        1: { format: "n1", name: "Kind", privacy: "show" },
        2: { ...shown, cases: [{ when: { "13.1": "1" }, row: card }] },
      },
    },
    14: {
      format: "ans..99",
      name: "Entries",
      tlv: { tag: "n2", length: "n2" },
      tags: {
        "01": { name: "Kind", privacy: "show" },
        "02": { ...shown, cases: [{ when: { "14.01": "1" }, row: card }] },
        "*": {
          name: "Others",
          format: "ans..60",
          parts: {
            1: { format: "n1", name: "Kind" },
            2: { ...shown, cases: [{ when: { "14.03.1": "1" }, row: card }] },
          },
        },
      },
    },
    15: {
      format: "n..9",
      name: "Digits",
      encoding: "bcd",
      parts: {
        1: { format: "n1", name: "Kind", encoding: "bcd", privacy: "show" },
        2: {
          format: "n2",
          name: "Two",
          encoding: "bcd",
          privacy: "show",
          cases: [{ when: { "15.1": "1" }, row: { format: "n4", name: "Four", encoding: "bcd", privacy: "hide" } }],
        },
        3: { format: "n1", name: "Last", encoding: "bcd", privacy: "show", short: true },
      },
    },
  },
});

const pan = "6225887654321098";
const packedPan = `16<${pan}>`;

const rows: readonly (readonly [name: string, pieces: string, fields: object, printed: object])[] = [
  ["by the type", `0200<0040000000000000>${packedPan}`, { 10: pan }, { 10: "***" }],
  ["by another type", "0800<0040000000000000>05<9A03261122>", { 10: [{ tag: "9A", value: "261122" }] }, { 10: "***" }],
  ["by no type", "0400<0040000000000000>02AB", { 10: "AB" }, { 10: "***" }],
  ["by type and element", "0200<2040000000000000>99000002AB", { 3: "990000", 10: "AB" }, { 3: "990000", 10: "***" }],
  [
    "by an element before",
    `0200<2020000000000000>310000${packedPan}`,
    { 3: "310000", 11: pan },
    { 3: "310000", 11: "622588******1098" },
  ],
  ["by its absence", "0200<0020000000000000>02AB", { 11: "AB" }, { 11: "AB" }],
  [
    "by a part before",
    `0200<0010000000000000>111${packedPan}`,
    { 12: { 1: "1", 2: pan } },
    { 12: { 1: "1", 2: "622588******1098" } },
  ],
  [
    "by a part before the parent",
    `0200<0010000000000000>17202AB10${packedPan}`,
    { 12: { 1: "2", 2: "AB", 3: { 1: pan } } },
    { 12: { 1: "2", 2: "AB", 3: { 1: "622588******1098" } } },
  ],
  [
    "by a part of its own set",
    `0200<0008000000000000>21202AB1${packedPan}202CD`,
    {
      13: [
        { 1: "2", 2: "AB" },
        { 1: "1", 2: pan },
        { 1: "2", 2: "CD" },
      ],
    },
    {
      13: [
        { 1: "2", 2: "AB" },
        { 1: "1", 2: "622588******1098" },
        { 1: "2", 2: "CD" },
      ],
    },
  ],
  [
    "by an entry before, and only before",
    `0200<0004000000000000>230202AB010110208<${pan}>`,
    {
      14: [
        { tag: "02", value: "AB" },
        { tag: "01", value: "1" },
        { tag: "02", value: pan },
      ],
    },
    {
      14: [
        { tag: "02", value: "AB" },
        { tag: "01", value: "1" },
        { tag: "02", value: "622588******1098" },
      ],
    },
  ],
  [
    "by a part of its own entry, doubled and without a row of its own",
    `0200<0004000000000000>240305202AB03111${packedPan}`,
    {
      14: [
        { tag: "03", value: { 1: "2", 2: "AB" } },
        { tag: "03", value: { 1: "1", 2: pan } },
      ],
    },
    {
      14: [
        { tag: "03", value: { 1: "***", 2: "AB" } },
        { tag: "03", value: { 1: "***", 2: "622588******1098" } },
      ],
    },
  ],
  [
    "by a digit before",
    "0200<0002000000000000>06<123459>",
    { 15: { 1: "1", 2: "2345", 3: "9" } },
    { 15: { 1: "1", 2: "***", 3: "9" } },
  ],
  [
    "by another digit",
    "0200<0002000000000000>04<2349>",
    { 15: { 1: "2", 2: "34", 3: "9" } },
    { 15: { 1: "2", 2: "34", 3: "9" } },
  ],
];

describe("a row that depends", () => {
  it.each(rows)("%s is read, written and printed", (_, pieces, fields, printed) => {
    const bytes = bytesOf(pieces);
    const message = decode<Record<number, unknown>>(spec, bytes);
    expect({ ...message.fields }).toEqual(fields);
    expect(toHex(encode(spec, message))).toBe(toHex(bytes));
    const { redacted: _redacted, ...shownFields } = JSON.parse(JSON.stringify(message)).fields;
    expect(shownFields).toEqual(printed);
    const outputs = [
      inspect(message, { depth: 9 }),
      describeMessage(message),
      describeMessage({ fields: message.fields }),
      JSON.stringify(annotate(spec, bytes)),
    ];
    for (const output of outputs) expect(output.replace(/\W/g, "")).not.toContain(pan.slice(2, -2));
  });

  it("on the type is shown only where the type is known", () => {
    const message = decode<Record<number, unknown>>(spec, bytesOf("0400<0040000000000000>02AB"));
    expect(describeMessage(message)).toContain("AB");
    expect(describeMessage({ fields: message.fields })).not.toContain("AB");
  });

  it("is hidden in the packed digits that annotate tells of", () => {
    const values = annotate(spec, bytesOf("0200<0002000000000000>06<123459>")).map(({ path, value }) => [path, value]);
    expect(values).toEqual(
      expect.arrayContaining([
        ["15.1", "1"],
        ["15.2", "***"],
        ["15.3", "9"],
      ]),
    );
  });

  it("is written as the chosen row says, or not at all", () => {
    const error = encodeError(spec, { mti: "0200", fields: { 3: "310000", 11: "AB" } });
    expect([error.code, error.path]).toEqual(["invalid_content", "11"]);
    expect(encodeError(spec, { mti: "0800", fields: { 10: 5 } }).code).toBe("invalid_value");
    expect(fromHex("00")).toHaveLength(1);
  });
});
