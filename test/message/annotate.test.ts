import { describe, expect, it } from "vitest";
import { fromHex } from "../../src/bytes/hex.ts";
import { annotate } from "../../src/message/annotate.ts";
import { extendSpec } from "../../src/spec/extend-spec.ts";
import type { Spec } from "../../src/spec/spec.ts";
import { iso1987Ascii } from "../../src/specs/iso8583-1987-ascii.ts";
import { unionpayPos } from "../../src/specs/unionpay-pos.ts";
import { ascii, bytesOf } from "../codec/fault.ts";

const bare = extendSpec(unionpayPos, { header: null });

/** Start, end and path of every segment. */
const ranges = (spec: Spec, bytes: Uint8Array) =>
  annotate(spec, bytes).map(({ start, end, path }) => [start, end, path]);

const headerParts = [
  [0, 5, "header.tpdu"],
  [5, 6, "header.applicationType"],
  [6, 7, "header.softwareVersion"],
  [7, 8, "header.terminalStatus"],
  [7, 8, "header.processingRequirement"],
  [8, 11, "header.softwareSubVersion"],
] as const;

describe("annotate", () => {
  it("tells of every byte of a declined sale what it is", () => {
    const bytes = fromHex(
      "60000300006031003113030210 4020000002000012 166225000000000014 000101 3531 0008 22000001 0011 435550D3E0B6EEB2BBD7E3",
    );
    expect(ranges(unionpayPos, bytes)).toEqual([
      [0, 11, "header"],
      ...headerParts,
      [11, 13, "mti"],
      [13, 21, "bitmap"],
      [21, 22, "2.length"],
      [22, 30, "2"],
      [30, 33, "11"],
      [33, 35, "39"],
      [35, 37, "60.length"],
      [37, 41, "60"],
      [37, 38, "60.1"],
      [38, 41, "60.2"],
      [41, 43, "63.length"],
      [43, 54, "63"],
      [43, 46, "63.1"],
      [46, 54, "63.2"],
      [46, 54, "63.2.1"],
    ]);
    expect(annotate(unionpayPos, bytes)).toEqual(
      expect.arrayContaining([
        { start: 13, end: 21, path: "bitmap", name: "Bitmap", raw: "4020000002000012", value: "2 11 39 60 63" },
        { start: 22, end: 30, path: "2", name: "Primary account number", raw: "***", value: "622500******0014" },
        { start: 33, end: 35, path: "39", name: "Response code", raw: "3531", value: "51" },
        { start: 37, end: 38, path: "60.1", name: "Transaction type", raw: "22", value: "22" },
        { start: 46, end: 54, path: "63.2.1", name: "Issuer's text", raw: "D3E0B6EEB2BBD7E3", value: "余额不足" },
      ]),
    );
  });

  it("shows card data only where it is asked to", () => {
    const bytes = bytesOf("<0210 4000000000000000 16 6225000000000014>");
    expect(annotate(bare, bytes, { reveal: true }).at(-1)).toEqual({
      start: 11,
      end: 19,
      path: "2",
      name: "Primary account number",
      raw: "6225000000000014",
      value: "6225000000000014",
    });
  });

  it("tells tags with their lengths from their values, nested and doubled", () => {
    const bytes = bytesOf("02100000000000000200015<9A03261122 7106 9F18030000FF 9A00>");
    expect(ranges(iso1987Ascii, bytes)).toEqual([
      [0, 4, "mti"],
      [4, 20, "bitmap"],
      [20, 23, "55.length"],
      [23, 38, "55"],
      [23, 25, "55.9A.tag"],
      [25, 28, "55.9A"],
      [28, 30, "55.71.tag"],
      [30, 33, "55.71.9F18.tag"],
      [33, 36, "55.71.9F18"],
      [36, 38, "55.9A[1].tag"],
    ]);
  });

  it("numbers sets of parts", () => {
    const set = "1002156C000000001234";
    const paths = ranges(iso1987Ascii, ascii(`02000000000000000400040${set}${set}`)).map(([, , path]) => path);
    expect(paths.slice(2)).toEqual([
      "54.length",
      "54",
      ...[0, 1].flatMap((i) => [1, 2, 3, 4, 5].map((part) => `54[${i}].${part}`)),
    ]);
  });

  it("takes no filler for a part", () => {
    const thirteen = annotate(bare, bytesOf("<0210 0000000000000010 0013 22000001000600>"));
    expect(thirteen.slice(4).map(({ path, value }) => [path, value])).toEqual([
      ["60.1", "22"],
      ["60.2", "000001"],
      ["60.3", "000"],
      ["60.4", "6"],
      ["60.5", "0"],
    ]);
    const right = extendSpec(bare, {
      elements: {
        60: {
          format: "n...3",
          name: "On the right",
          justify: "right",
          parts: { 1: { format: "n1", name: "A", privacy: "show" }, 2: { format: "n2", name: "B", privacy: "show" } },
        },
      },
    });
    expect(annotate(right, bytesOf("<0210 0000000000000010 0003 0123>")).slice(4)).toEqual([
      { start: 12, end: 13, path: "60.1", name: "A", raw: "1", value: "1" },
      { start: 13, end: 14, path: "60.2", name: "B", raw: "23", value: "23" },
    ]);
  });

  it("shows the digits of two parts that share a byte apart", () => {
    const segments = annotate(bare, bytesOf("<0200 0000000000000800 2600000000000000>"));
    expect(segments.slice(3).map(({ start, end, path, value }) => [start, end, path, value])).toEqual([
      [10, 11, "53.1", "2"],
      [10, 11, "53.2", "6"],
      [11, 12, "53.3", "0"],
      [11, 18, "53.4", "0000000000000"],
    ]);
  });
});

describe("annotate tells damaged bytes as far as they can be read", () => {
  it.each<readonly [name: string, spec: Spec, pieces: string, ranges: readonly (readonly [number, number, string])[]]>([
    ["nothing", iso1987Ascii, "", []],
    ["another dialect", iso1987Ascii, "<0210>", [[0, 2, "unread"]]],
    ["a message type alone", bare, "<0210>", [[0, 2, "mti"]]],
    [
      "a header alone",
      unionpayPos,
      "<6000030000603100311303 02>",
      [[0, 11, "header"], ...headerParts, [11, 12, "unread"]],
    ],
    [
      "a bitmap that ends early",
      iso1987Ascii,
      "021020000000",
      [
        [0, 4, "mti"],
        [4, 12, "unread"],
      ],
    ],
    [
      "the first element",
      iso1987Ascii,
      "0210200000000000000000A000",
      [
        [0, 4, "mti"],
        [4, 20, "bitmap"],
        [20, 26, "unread"],
      ],
    ],
    [
      "an element without a row",
      bare,
      "<0210 2400000000000000 000000 112233>",
      [
        [0, 2, "mti"],
        [2, 10, "bitmap"],
        [10, 13, "3"],
        [13, 16, "unread"],
      ],
    ],
    [
      "bytes behind the last element",
      iso1987Ascii,
      "0210200000000000000000000012",
      [
        [0, 4, "mti"],
        [4, 20, "bitmap"],
        [20, 26, "3"],
        [26, 28, "unread"],
      ],
    ],
    [
      "a tag within a composite",
      iso1987Ascii,
      "02100000000002000200510029A05",
      [
        [0, 4, "mti"],
        [4, 20, "bitmap"],
        [20, 22, "39"],
        [22, 25, "55.length"],
        [25, 29, "unread"],
      ],
    ],
  ])("%s", (_, spec, pieces, expected) => {
    expect(ranges(spec, bytesOf(pieces))).toEqual(expected);
  });

  it("and forgives a wrong filler", () => {
    expect(ranges(bare, bytesOf("<0200 0000040000000000 051F>")).at(-1)).toEqual([10, 12, "22"]);
  });

  it("and shows nothing of what it has not read", () => {
    const last = annotate(bare, bytesOf("<0210 4000000000000000 19 6225000000000014>")).at(-1);
    expect(last).toEqual({ start: 10, end: 19, path: "unread", name: "Not read", raw: "***", value: "" });
  });
});
