import { describe, expect, it } from "vitest";
import { toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import { builtInSpec } from "../../src/spec/built-in-spec.ts";
import type { PartShape, SpecShape } from "../../src/spec/spec.ts";
import { bytesOf, faultOf } from "./fault.ts";

/** A dialect that begins as the quick paths want it, with one element in a form that they may not know. */
const specOf = (row: Partial<PartShape> & Pick<PartShape, "format">, header?: SpecShape["header"]) =>
  builtInSpec<SpecShape>({
    name: "quick",
    mti: "ascii",
    bitmap: { encoding: "binary", size: 64 },
    wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
    ...(header === undefined ? {} : { header }),
    elements: { 2: { name: "Element", ...row }, 64: { format: "an2", name: "Behind" } },
  });

type Row = Partial<PartShape> & Pick<PartShape, "format">;

describe("the quick paths leave to the others", () => {
  it.each<readonly [name: string, row: Row, pieces: string, value: unknown]>([
    ["text whose length counts itself", { format: "ans..20", inclusive: true }, "05abc", "abc"],
    ["text with a length in EBCDIC", { format: "ans..20", length: "ebcdic" }, "<F0F3>abc", "abc"],
    ["text with a length in hex digits", { format: "ans..20", length: "hex" }, `0A${"x".repeat(10)}`, "x".repeat(10)],
    [
      "text with a length of one byte that counts itself",
      { format: "ans..20", length: "binary", inclusive: true },
      "<04>abc",
      "abc",
    ],
    [
      "packed digits whose length counts itself",
      { format: "n..9", encoding: "bcd", justify: "left", inclusive: true },
      "05<1230>",
      "123",
    ],
    [
      "packed digits counted in bytes",
      { format: "n..9", encoding: "bcd", justify: "left", unit: "bytes" },
      "02<1234>",
      "1234",
    ],
    ["bytes counted in digits", { format: "b..9", unit: "digits" }, "04<ABCD>", Uint8Array.of(0xab, 0xcd)],
    ["bytes whose length counts itself", { format: "b..9", inclusive: true }, "04<ABCD>", Uint8Array.of(0xab, 0xcd)],
    ["an EBCDIC sign", { format: "x+n2", sign: "ebcdic" }, "<C3>12", "C12"],
    ["text in EBCDIC", { format: "an2", encoding: "cp037" }, "<C1C2>", "AB"],
    ["a choice", { format: "an2", cases: [{ when: { mti: "02" }, row: { format: "an..9" } }] }, "03ABC", "ABC"],
  ])("%s", (_, row, pieces, value) => {
    const spec = specOf(row);
    const bytes = bytesOf(`0200<4000000000000001>${pieces}ZZ`);
    for (let again = 0; again < 3; again++) {
      const message = decode<Record<number, unknown>>(spec, bytes);
      expect({ ...message.fields }).toEqual({ 2: value, 64: "ZZ" });
      expect(toHex(encode(spec, message))).toBe(toHex(bytes));
    }
  });

  it("a header with text that is none, or with a wrong count", () => {
    const header = {
      literal: { format: "an3", encoding: "ascii", name: "Literal" },
      total: { format: "n3", encoding: "ascii", name: "Total", counts: "message" },
    } as const;
    const spec = specOf({ format: "an2" }, header);
    const bytes = "ISO0220200<4000000000000000>AB".replace("022", "020");
    for (let again = 0; again < 3; again++) {
      expect(decode(spec, bytesOf(bytes)).header).toEqual({ literal: "ISO", total: "020" });
      expect(faultOf(spec, bytesOf(bytes.replace("ISO", "I\tO")))).toEqual(["invalid_content", "header.literal", 1]);
      expect(faultOf(spec, bytesOf(bytes.replace("020", "021")))).toEqual(["invalid_header", "header.total", 3]);
      expect(faultOf(spec, bytesOf(bytes.replace("020", "0 2")))[0]).toBe("invalid_content");
    }
  });
});

describe("packed digits in rows of tags alone", () => {
  it.each<readonly [name: string, row: Row, pieces: string]>([
    [
      "parts of a dataset",
      {
        format: "b...99",
        encoding: "binary",
        tlv: "dataset",
        tags: { "71": { name: "Parts", parts: { 1: { format: "n4", encoding: "bcd", name: "One" } } } },
      },
      "007<71 0004 4000 1234>",
    ],
    [
      "parts of an entry",
      {
        format: "ans..99",
        tlv: { tag: "an1", length: "n1" },
        tags: { A: { name: "Parts", parts: { 1: { format: "n4", encoding: "bcd", name: "One" } } } },
      },
      "04A2<1234>",
    ],
  ])("are read: %s", (_, row, pieces) => {
    const spec = specOf(row);
    const bytes = bytesOf(`0200<4000000000000000>${pieces}`);
    const message = decode<Record<number, unknown>>(spec, bytes);
    expect(JSON.stringify({ ...message.fields })).toContain("1234");
    expect(toHex(encode(spec, message))).toBe(toHex(bytes));
  });
});
