import { describe, expect, it } from "vitest";
import { SpecError } from "../../src/error.ts";
import { parseNotation } from "../../src/spec/notation.ts";

describe("a format in the standard's notation", () => {
  it.each([
    ["n6", "n", 0, 6],
    ["n..19", "n", 2, 19],
    ["an.5", "an", 1, 5],
    ["ans...999", "ans", 3, 999],
    ["ans......999999", "ans", 6, 999_999],
    ["b64", "b", 0, 8],
    ["b..255", "b", 2, 255],
    ["x+n8", "x+n", 0, 9],
    ["z..37", "z", 2, 37],
    ["anp15", "anp", 0, 15],
  ])("%s", (format, content, lengthDigits, size) => {
    expect(parseNotation(format, "x")).toEqual({ content, lengthDigits, size });
  });

  it.each([
    "",
    "6",
    "n",
    "n..",
    "N6",
    "n 6",
    "n6 ",
    "n-6",
    "n6.5",
    "n.......9",
    "n0",
    "b0",
    "b63",
    "q6",
    "x+n..8",
    "n1234567",
    "nn6",
  ])("is not %j", (format) => {
    expect(() => parseNotation(format, "elements.4.format")).toThrow(SpecError);
    expect(() => parseNotation(format, "elements.4.format")).toThrow(
      expect.objectContaining({ code: "invalid_spec", path: "elements.4.format" }),
    );
  });
});
