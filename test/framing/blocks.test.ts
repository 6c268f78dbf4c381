import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromHex, toHex } from "../../src/bytes/hex.ts";
import { block, createBlocker, unblock } from "../../src/framing/block.ts";
import { frame } from "../../src/framing/frame.ts";
import type { BlockedScheme } from "../../src/framing/scheme.ts";
import { mastercard1014, mastercardVbs } from "../../src/framing/schemes.ts";
import { ascii } from "../codec/fault.ts";
import { cutAt, faultOf, joined, outcomeOf } from "./outcome.ts";

const first = ascii("This is first record 1234567");
const second = ascii("This is second record AAAABBBBB123");
// The layout as cardutil documents it: four bytes of length, the record, and a length of zero at the end.
const data = fromHex(`0000001C ${toHex(first)} 00000022 ${toHex(second)} 00000000`);

/** Blocks of eight bytes, six of them data. */
const tiny: BlockedScheme = {
  kind: "blocked",
  size: 8,
  data: 6,
  fill: "40",
  records: { kind: "length", size: 1, representation: "binary", empty: "end" },
};
// Three records of 3, 6 and 1 bytes: 04 bytes, then a record over two block ends, then the end in the third block.
const tinyFile = fromHex("03 A1A2A3 06 B1 4040 B2B3B4B5B6 01 4040 C1 00 40404040 4040");

describe("blocks of 1,014 bytes", () => {
  it("hold 1,012 bytes of data and two of fill; the last is filled up", () => {
    const file = block(data);
    expect(file.length).toBe(1014);
    expect(toHex(file)).toBe(toHex(data) + "40".repeat(1014 - data.length));
    expect(toHex(unblock(file))).toBe(toHex(data) + "40".repeat(1012 - data.length));

    const long = Uint8Array.from({ length: 2025 }, (_, i) => i % 251);
    expect(toHex(block(long))).toBe(
      `${toHex(long.subarray(0, 1012))}4040${toHex(long.subarray(1012, 2024))}4040${toHex(long.subarray(2024))}${"40".repeat(1013)}`,
    );
    expect(block(long.subarray(0, 2024)).length).toBe(2028);
    expect(block(new Uint8Array(0)).length).toBe(0);
    expect(unblock(new Uint8Array(0)).length).toBe(0);
  });

  it("are the data again without their fill", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const file = block(bytes, tiny);
        expect(file.length).toBe(Math.ceil(bytes.length / 6) * 8);
        const again = unblock(file, tiny);
        expect(toHex(again)).toBe(toHex(bytes) + "40".repeat(again.length - bytes.length));
        expect(toHex(block(again, tiny))).toBe(toHex(file));
      }),
      { seed: 39, numRuns: 500 },
    );
  });

  it("are cut the same when the data comes in pieces", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.array(fc.nat(40)), (bytes, places) => {
        const blocker = createBlocker({ size: 8, data: 6, fill: 0x40 });
        const pieces = cutAt(bytes, places).map((piece) => blocker.put(piece));
        expect(toHex(joined([...pieces, blocker.finish()]))).toBe(toHex(block(bytes, tiny)));
      }),
      { seed: 39, numRuns: 500 },
    );
  });

  it("are refused if the last is not whole or one has other fill", () => {
    const file = joined([block(data), block(data)]);
    expect(faultOf(() => unblock(file.subarray(0, 2027)))).toMatchObject({
      code: "truncated",
      path: "file",
      offset: 1014,
      received: "1013",
    });
    const damaged = file.slice();
    damaged[1013] = 0x41;
    expect(faultOf(() => unblock(damaged))).toMatchObject({ code: "invalid_content", path: "file", offset: 1013 });
  });
});

describe("a file of records", () => {
  it("is read without blocks", () => {
    expect(outcomeOf(mastercardVbs, [data])).toEqual({ messages: [toHex(first), toHex(second)] });
  });

  it("is written record by record and read in blocks", () => {
    const records = Array.from({ length: 40 }, (_, i) => new Uint8Array(i * 3 + 1).fill(i));
    const written = joined([...records, new Uint8Array(0)].map((record) => frame(record, mastercardVbs)));
    const file = block(written);
    expect(file.length).toBe(3 * 1014);
    expect(outcomeOf(mastercard1014, [file])).toEqual({ messages: records.map(toHex) });
    expect(outcomeOf(mastercard1014, cutAt(file, [...file.keys()]))).toEqual({ messages: records.map(toHex) });
  });

  it.each([
    ["at once", [tinyFile]],
    ["byte by byte", cutAt(tinyFile, [...tinyFile.keys()])],
  ])("is read over the ends of blocks, %s", (_, chunks) => {
    expect(outcomeOf(tiny, chunks)).toEqual({ messages: ["A1A2A3", "B1B2B3B4B5B6", "C1"] });
    expect(outcomeOf(tiny, chunks, { whole: true })).toEqual({ messages: ["03A1A2A3", "06B1B2B3B4B5B6", "01C1"] });
  });

  it("may be followed by blocks of nothing but fill", () => {
    const filled = joined([tinyFile, fromHex("4040404040404040")]);
    expect(outcomeOf(tiny, [filled])).toEqual({ messages: ["A1A2A3", "B1B2B3B4B5B6", "C1"] });
  });

  it.each<readonly [name: string, file: string, messages: readonly string[], code: string, offset: number]>([
    ["cut inside a record", "03 A1A2A3 06 B1 4040 B2B3", ["A1A2A3"], "truncated", 4],
    ["cut after a record", "03 A1A2A3", ["A1A2A3"], "truncated", 4],
    ["cut inside the fill of a block", "05 A1A2A3A4A5 40", ["A1A2A3A4A5"], "truncated", 7],
    ["cut inside the last block", "03 A1A2A3 00 40", ["A1A2A3"], "truncated", 6],
    ["with other fill at the end of a block", "05 A1A2A3A4A5 4041", ["A1A2A3A4A5"], "invalid_content", 7],
    ["with other fill in the last block", "03 A1A2A3 00 41 4040", ["A1A2A3"], "trailing_bytes", 5],
    ["with a record behind the end", "03 A1A2A3 00 40 4040 01", ["A1A2A3"], "trailing_bytes", 8],
    [
      "with a length over the maximum in the second block",
      "05 A1A2A3A4A5 4040 3C",
      ["A1A2A3A4A5"],
      "length_over_maximum",
      8,
    ],
  ])("%s is a fault at its place in the file", (_, hex, messages, code, offset) => {
    const file = fromHex(hex);
    for (const chunks of [[file], cutAt(file, [...file.keys()])]) {
      expect(outcomeOf(tiny, chunks, { maxLength: 50 })).toEqual({
        messages,
        fault: { code, offset, message: expect.any(String) },
      });
    }
  });
});
