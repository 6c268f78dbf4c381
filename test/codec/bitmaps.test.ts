import { describe, expect, it } from "vitest";
import { toHex } from "../../src/bytes/hex.ts";
import { decode } from "../../src/codec/decode.ts";
import { encode } from "../../src/codec/encode.ts";
import { annotate } from "../../src/message/annotate.ts";
import { builtInSpec } from "../../src/spec/built-in-spec.ts";
import type { SpecShape } from "../../src/spec/spec.ts";
import { bytesOf, encodeError, faultOf } from "./fault.ts";

const specOf = (bitmap: SpecShape["bitmap"], mti: SpecShape["mti"] = "ascii") =>
  builtInSpec<SpecShape>({
    name: "bitmaps",
    mti,
    bitmap,
    wire: { n: "ascii", an: "ascii", b: "binary", z: "ascii", length: "ascii" },
    elements: {
      2: { format: "n1", name: "Two" },
      64: { format: "n1", name: "Sixty-four" },
      66: { format: "n1", name: "Sixty-six" },
      128: { format: "n1", name: "The last of two" },
      129: { format: "n1", name: "The first of three" },
      192: { format: "n1", name: "The last of three" },
    },
  });

const contiguous = specOf({ encoding: "binary", size: 192 });
const carried = specOf({ encoding: "binary", size: 192, third: 65 });

describe("a bitmap", () => {
  it.each<readonly [name: string, spec: ReturnType<typeof specOf>, pieces: string, numbers: readonly number[]]>([
    ["one", contiguous, "0100<4000000000000001>24", [2, 64]],
    ["two", contiguous, "0100<C000000000000000 4000000000000001>268", [2, 66, 128]],
    [
      "three, one behind the other",
      contiguous,
      "0100<C000000000000000 C000000000000000 8000000000000001>2692",
      [2, 66, 129, 192],
    ],
    [
      "three without an element of the second",
      contiguous,
      "0100<8000000000000000 8000000000000000 0000000000000001>2",
      [192],
    ],
    [
      "three, the last in element 65",
      carried,
      "0100<C000000000000001 C000000000000001>24<8000000000000001>6892",
      [2, 64, 66, 128, 129, 192],
    ],
    [
      "the last in element 65 before all else",
      carried,
      "0100<8000000000000000 8000000000000000><8000000000000000>9",
      [129],
    ],
    ["two where three may be", carried, "0100<C000000000000000 4000000000000000>26", [2, 66]],
    [
      "two that are always there",
      specOf({ encoding: "binary", fixed: true }),
      "0100<4000000000000000 4000000000000000>26",
      [2, 66],
    ],
    [
      "two that are always there, empty",
      specOf({ encoding: "binary", fixed: true }),
      "0100<4000000000000000 0000000000000000>2",
      [2],
    ],
    [
      "three that are always there",
      specOf({ encoding: "binary", size: 192, fixed: true }),
      "0100<4000000000000000 0000000000000000 8000000000000000>29",
      [2, 129],
    ],
    ["one alone", specOf({ encoding: "binary", size: 64 }), "0100<4000000000000001>24", [2, 64]],
    ["hex digits", specOf({ encoding: "hex", size: 192 }), "0100C00000000000000040000000000000002", [2, 66]],
    [
      "hex digits in EBCDIC",
      specOf({ encoding: "hex-ebcdic" }, "ebcdic"),
      "<F0F1F0F0 C3F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0 F4F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0>26",
      [2, 66],
    ],
    ["hex digits behind a packed type", specOf({ encoding: "hex" }, "bcd"), "<0100>40000000000000002", [2]],
  ])("in the form %s", (_, spec, text, numbers) => {
    const pieces = text.endsWith("2") && numbers.includes(66) && !text.endsWith("92") ? `${text}6` : text;
    const message = decode<Record<number, unknown>>(spec, bytesOf(pieces));
    expect(message.mti).toBe("0100");
    expect(Object.keys(message.fields).map(Number)).toEqual(numbers);
    expect(Object.values(message.fields).join("")).toMatch(/^\d+$/);
    expect(toHex(encode(spec, message))).toBe(toHex(bytesOf(pieces)));
  });

  it.each<readonly [name: string, spec: ReturnType<typeof specOf>, pieces: string, fault: readonly unknown[]]>([
    [
      "a second one that there cannot be",
      specOf({ encoding: "binary", size: 64 }),
      "0100<8000000000000000>",
      ["undefined_element", "1", 12],
    ],
    [
      "a third one that there cannot be",
      specOf({ encoding: "binary" }),
      "0100<8000000000000000 8000000000000000>",
      ["undefined_element", "65", 20],
    ],
    ["a bit without a row", contiguous, "0100<2000000000000000>", ["undefined_element", "3", 12]],
    [
      "bit 1 of those that are always there",
      specOf({ encoding: "binary", fixed: true }),
      "0100<8000000000000000 0000000000000000>",
      ["undefined_element", "1", 20],
    ],
    ["the end within the third", contiguous, "0100<8000000000000000 8000000000000000 80>", ["truncated", "bitmap", 20]],
    [
      "the end within the one in element 65",
      carried,
      "0100<C000000000000000 8000000000000000>2<80>",
      ["truncated", "bitmap", 21],
    ],
    [
      "an EBCDIC letter that is no hex digit",
      specOf({ encoding: "hex-ebcdic" }, "ebcdic"),
      "<F0F1F0F0 C7F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0>",
      ["invalid_bitmap", "bitmap", 4],
    ],
    [
      "ASCII digits for EBCDIC ones",
      specOf({ encoding: "hex-ebcdic" }, "ebcdic"),
      "<F0F1F0F0>4000000000000000",
      ["invalid_bitmap", "bitmap", 4],
    ],
    [
      "an ASCII type for one in EBCDIC",
      specOf({ encoding: "hex-ebcdic" }, "ebcdic"),
      "0100<F4F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0>2",
      ["invalid_mti", "mti", 0],
    ],
  ])("is refused with %s", (_, spec, pieces, fault) => {
    expect(faultOf(spec, bytesOf(pieces))).toEqual(fault);
  });

  it("in element 65 is told by annotate where it stands", () => {
    const bytes = bytesOf("0100<C000000000000000 C000000000000000>2<8000000000000000>69");
    const ranges = annotate(carried, bytes).map(({ start, end, path }) => [start, end, path]);
    expect(ranges).toEqual([
      [0, 4, "mti"],
      [4, 20, "bitmap"],
      [20, 21, "2"],
      [21, 29, "65"],
      [29, 30, "66"],
      [30, 31, "129"],
    ]);
  });

  it("is never asked for by hand", () => {
    for (const number of [1, 65, 193]) {
      expect(encodeError(contiguous, { mti: "0100", fields: { [number]: "1" } }).code).toBe("undefined_element");
    }
  });
});
